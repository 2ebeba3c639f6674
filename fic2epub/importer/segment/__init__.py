# SPDX-License-Identifier: AGPL-3.0-or-later
"""signals → weigh → decode → explain: which blocks of a chapter are story, and which are not. Its one verb is `split`.

Nothing is removed here and nothing is moved: every block comes back, in its place, with a `Label`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from fic2epub.importer.segment.asides import asides
from fic2epub.importer.segment.decode import HEADING, ROLES, Decision, Step, decode
from fic2epub.importer.segment.habits import NONE, Habits
from fic2epub.importer.segment.signals import evidence
from fic2epub.importer.segment.traits import lean, whole
from fic2epub.importer.segment.view import MARKS, Sight, View, look
from fic2epub.importer.segment.weigh import CERTAIN, Weights, load, score, tokens, weighed
from fic2epub.model import STORY, Block, Evidence, Kind, Label, Role, Topic

__all__ = ["Observed", "observe", "split"]


@dataclass(frozen=True, slots=True)
class Observed:
    """What is seen of one block before anything is weighed. `passed`: it stands deep in the story, and was not looked at."""

    found: tuple[Evidence, ...]
    words: tuple[str, ...]
    marks: tuple[str, ...]
    neutral: bool = False
    titled: bool = False
    passed: bool = False

    @property
    def leans(self) -> bool:
        """Whether a block says what its chapter is: no break, heading or end, and not above the chapter's own heading."""
        return not self.neutral and not self.titled and all(each.signal not in _SILENT for each in self.found)


_SILENT = frozenset({"above the chapter’s heading", "end"})
"""Evidence that a block has no say in whether there is a story: `The End` stands below both."""

_NEUTRAL = Observed((), (), (), neutral=True)
_PASSED = Observed((), (), ("barred",), passed=True)
_STORY = (0.0, *[-30.0] * (len(ROLES) - 1))
_PASSED_STEP = Step(_STORY, _PASSED.marks)
_MOST = 2000
"""Blocks of a chapter after which no more neighbours are: nobody writes such a note."""
_NEAR = 2
"""How far around a sample that is not plainly story its neighbours are looked at too."""
_PLAINLY = 1.0
"""Nats by which story must lead in a sample for its neighbours to be passed over."""


def observe(
    blocks: Sequence[Block], language: str, title: str = "", habits: Habits = NONE
) -> tuple[View, tuple[Observed, ...]]:
    """The view of a chapter, and what the signals see in each of its blocks."""
    view = look(blocks, language, title, habits)
    return view, tuple(_observed(view, sight) for sight in view.sights)


def _observed(view: View, sight: Sight) -> Observed:
    if sight.block.kind in (Kind.SCENE_BREAK, Kind.IMAGE):
        return _NEUTRAL
    found = evidence(view, sight)
    return Observed(found, tokens(view, sight), _marks(view, sight, found), titled=sight.block.kind is Kind.HEADING)


def split(
    blocks: Sequence[Block], language: str, title: str = "", habits: Habits = NONE, weights: Weights | None = None
) -> tuple[Block, ...]:
    """The same blocks with their labels, topics and inline notes; a line that is a title though nothing marked it is a heading.

    `language` is a BCP 47 tag, or "und"; `title` the chapter's own title, which may say that it is no chapter.
    """
    weights = weights or load()
    view = look(blocks, language, title, habits)
    seen, scores = _looked_at(view, weights)
    steps = [
        _PASSED_STEP if each.passed else Step(points, each.marks, each.neutral, each.titled, _certain(each), _dear(each))
        for each, points in zip(seen, scores, strict=True)
    ]
    told = [points for points, each in zip(scores, seen, strict=True) if each.leans]
    decisions = decode(steps, weights.transitions, weights.bare(whole(view) | lean(told)))
    notice = _is_notice(view, decisions)
    return tuple(
        _labelled(view, sight, each, decision, weights, notice=notice)
        for sight, each, decision in zip(view.sights, seen, decisions, strict=True)
    )


def _looked_at(view: View, weights: Weights) -> tuple[list[Observed], list[tuple[float, ...]]]:
    """What is seen of each block, and what that scores: the edges whole, the deep of a long chapter by samples.

    Where a sample is not plainly story, its neighbours are looked at too, and so on until story is plain again.
    """
    seen = [_PASSED] * len(view.sights)
    scores: list[tuple[float, ...]] = [_STORY] * len(view.sights)
    samples = {sight.at for sight in view.samples}
    waiting = [sight.at for sight in reversed(view.sights) if sight.at in samples or not _may_be_passed(view, sight)]
    done: set[int] = set()
    while waiting:
        at = waiting.pop()
        if at in done:
            continue
        done.add(at)
        sight = view.sights[at]
        if _may_be_passed(view, sight) and _is_story(view, sight):
            continue
        seen[at] = _observed(view, sight)
        if seen[at].neutral:
            continue
        told = scores[at] = _scored(sight, seen[at], weights)
        if told[0] - max(told[1:]) < _PLAINLY and len(done) < _MOST:
            near = range(max(0, at - _NEAR), min(len(view.sights), at + _NEAR + 1))
            waiting += [other for other in near if other not in done]
    return seen, scores


_TITLE = ROLES.index(HEADING)


def _scored(sight: Sight, seen: Observed, weights: Weights) -> tuple[float, ...]:
    """The block's scores. Only a paragraph may turn out to be a title, and not one that says who wrote it, when or where."""
    scores = score(seen.found, seen.words, weights)
    names = any(
        (each.signal == "byline" and each.weight >= 4) or each.signal in ("when or where", "signature")
        for each in seen.found
    )
    if sight.block.kind is Kind.HEADING or (sight.block.kind is Kind.PARAGRAPH and not names):
        return scores
    return (*scores[:_TITLE], min(scores[_TITLE], _NO_TITLE), *scores[_TITLE + 1 :])


_NO_TITLE = -30.0


def _may_be_passed(view: View, sight: Sight) -> bool:
    """Whether a block stands deep in the chapter, and looks and begins like nothing but story."""
    block = sight.block
    if not sight.deep or sight.stretch <= 4 or block.kind is not Kind.PARAGRAPH or block.known:
        return False
    apart = block.gap != view.usual_gap or sight.fence_before or sight.fence_after
    if apart and sight.words <= 3 and sight.quoted < 0.5:
        return False
    return sight.text.startswith(MARKS) or _LABELS.isdisjoint(view.lexicon.opens(sight.start))


_TOLD = frozenset({"self", "you", "third", "past", "present", "feeling", "life", "reads"})
"""Cues that blocks of story have."""


def _is_story(view: View, sight: Sight) -> bool:
    """Whether somebody speaks in a block, or it tells of others in the past, with no word that only authors use."""
    cues = view.cues(sight).keys()
    return cues <= _TOLD and (sight.quoted > 0.2 or ({"third", "past"} <= cues and "present" not in cues))


_LABELS = frozenset({"note_label", "disclaimer_label", "warning_label"})


_DOCUMENTS = frozenset(
    (
        "letter", "in a letter", "in a diary’s entry", "a line of a script", "log", "boxed",
        "somebody reads above", "somebody reads below",
    )
)  # fmt: skip
"""Evidence that a block is written in the story, by a person of it."""
_DEAR = 8.0
"""How many times dearer than other story it is to lose a letter, a diary, a chat or a sign that somebody reads."""


def _dear(seen: Observed) -> float:
    """How many times dearer than usual it would be to lose a block."""
    return 1.0 if _DOCUMENTS.isdisjoint(each.signal for each in seen.found) else _DEAR


def _certain(seen: Observed) -> str:
    """The role that the user gave a block, as the decoder calls it, or ""."""
    said = next((each.role for each in seen.found if each.signal == "user"), None)
    if said is None:
        return ""
    if said is Role.FURNITURE:
        return Role.METADATA
    return HEADING if said is Role.PROSE and seen.titled else said


def _marks(view: View, sight: Sight, found: Sequence[Evidence]) -> tuple[str, ...]:
    """What marks a block's upper border, of `decode.MARKS`."""
    above = view.sights[sight.at - 1] if sight.at else None
    marks = ["fence"] if sight.fence_before else []
    if sight.block.gap > view.usual_gap:
        marks.append("gap")
    if above is not None and "exit_line" in view.fills(above):
        marks.append("exit")
    if not _may_begin_inside(view, sight, found):
        marks.append("barred")
    return tuple(marks)


def _may_begin_inside(view: View, sight: Sight, found: Sequence[Evidence]) -> bool:
    """Whether a note may stand here in mid-story: under a label nothing else could be, marked by the page, or fenced."""
    sure = any(
        (each.signal == "label" and view.lexicon.patterns["sure_label"].match(each.detail.casefold().replace("’", "'")))
        or (each.signal in ("open bracket", *CERTAIN) and each.role is not Role.PROSE)
        or (each.signal == "theft" and each.weight > 4)
        for each in found
    )
    header = any(each.signal == "field" and each.weight >= 2.5 for each in found) and _beside_break_or_field(
        view, sight
    )
    return sure or header or (not sight.stretch_first and not sight.stretch_last and sight.stretch <= 4)


def _beside_break_or_field(view: View, sight: Sight) -> bool:
    above = view.sights[sight.at - 1] if sight.at else sight
    return sight.fence_before or any(each.signal == "field" for each in evidence(view, above))


def _is_notice(view: View, decisions: tuple[Decision, ...]) -> bool:
    """Whether the whole chapter is the author's: text, but none of it story."""
    roles = [
        decision.role
        for sight, decision in zip(view.sights, decisions, strict=True)
        if sight.block.kind not in (Kind.SCENE_BREAK, Kind.HEADING, Kind.IMAGE) and decision.role != HEADING
    ]
    return Role.PROSE not in roles and Role.NOTE in roles


def _labelled(view: View, sight: Sight, seen: Observed, decision: Decision, weights: Weights, *, notice: bool) -> Block:
    block = sight.block
    if seen.neutral:
        return replace(block, label=STORY)
    if seen.passed and decision.role == Role.PROSE:
        inline = asides(view, sight)
        return replace(block, label=STORY, inline_notes=inline) if inline or block.label is not STORY else block
    mine, other = _told(decision.role), _told(decision.rival)
    ordered = tuple(
        Evidence(found.signal, mine if weight > 0 else other, abs(weight), found.detail)
        for found, weight in weighed(seen.found, seen.words, weights, decision.role, decision.rival)
        if abs(weight) >= 0.2
    )
    if decision.role == HEADING:
        label = Label(Role.PROSE, None, decision.confidence, ordered)
        return replace(block, kind=Kind.HEADING, level=block.level or 3, label=label)
    role = Role(decision.role)
    if role is Role.PROSE:
        inline = asides(view, sight)
        return replace(block, label=Label(role, None, decision.confidence, ordered), inline_notes=inline)
    said = {each.role for each in seen.found if each.signal == "user"}
    if role is Role.METADATA and (
        Role.FURNITURE in said or any(each.signal in ("furniture", "stats") for each in ordered)
    ):
        role = Role.FURNITURE
        ordered = tuple(replace(each, role=role) if each.role is Role.METADATA else each for each in ordered)
    if not any(each.role is role for each in ordered):
        ordered = (Evidence("neighbours", role, 1.0, "it continues what stands beside it"), *ordered)
    topic = _topic(view, sight, notice=notice) if role is Role.NOTE else None
    return replace(block, label=Label(role, topic, decision.confidence, ordered))


def _told(role: str) -> Role:
    return Role.PROSE if role == HEADING else Role(role)


def _topic(view: View, sight: Sight, *, notice: bool) -> Topic:
    if notice:
        return Topic.NOTICE
    if view.label("warning_label", sight) or view.count("warning_topic", sight) >= 2:
        return Topic.WARNING
    chatter = sum(view.count(cue, sight) for cue in ("thanks", "apology", "address", "schedule"))
    if view.count("reading_topic", sight) > chatter:
        return Topic.READING
    return Topic.CHATTER
