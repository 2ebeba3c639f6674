# SPDX-License-Identifier: AGPL-3.0-or-later
"""signals → decode → explain: which blocks of a chapter are story, and which are not. Its one verb is `split`.

Nothing is removed here and nothing is moved: every block comes back, in its place, with a `Label`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from fic2epub.importer.segment.asides import asides
from fic2epub.importer.segment.decode import Decision, Step, decode
from fic2epub.importer.segment.signals import evidence
from fic2epub.importer.segment.view import Sight, View, look
from fic2epub.model import Block, Evidence, Kind, Label, Role, Topic

__all__ = ["split"]


def split(blocks: Sequence[Block], language: str, title: str = "") -> tuple[Block, ...]:
    """The same blocks with their labels, topics and inline notes.

    `language` is a BCP 47 tag, or "und"; `title` the chapter's own title, which may say that it is no chapter.
    """
    view = look(blocks, language, title)
    seen = [() if sight.neutral else evidence(view, sight) for sight in view.sights]
    steps = [_step(view, sight, found) for sight, found in zip(view.sights, seen, strict=True)]
    decisions = decode(steps, telling=bool(view.telling))
    notice = _is_notice(view, decisions)
    labelled = []
    for sight, step, found, decision in zip(view.sights, steps, seen, decisions, strict=True):
        labelled.append(_labelled(view, sight, step, found, decision, notice=notice))
    return tuple(labelled)


def _step(view: View, sight: Sight, found: tuple[Evidence, ...]) -> Step:
    block = sight.block
    above = view.sights[sight.at - 1] if sight.at else None
    spoken = any(
        each.role is not Role.PROSE and each.weight >= 5 and len(each.detail) >= 0.8 * len(sight.text) for each in found
    )
    neutral = block.kind in (Kind.SCENE_BREAK, Kind.IMAGE) or (block.kind is Kind.HEADING and not spoken)
    return Step(
        evidence=found,
        neutral=neutral,
        fence=sight.fence_before,
        gap=block.gap > view.usual_gap,
        insert=_stands_alone(view, sight, found),
        exit_above=above is not None and bool(view.lexicon.patterns["exit_line"].fullmatch(above.folded)),
    )


def _stands_alone(view: View, sight: Sight, found: tuple[Evidence, ...]) -> bool:
    """Whether a note may stand here in mid-story: under a label nothing else could be, marked by the page, or fenced."""
    sure = any(
        (each.signal == "label" and view.lexicon.patterns["sure_label"].match(each.detail.casefold().replace("’", "'")))
        or each.signal in ("container", "open bracket")
        for each in found
    )
    header = any(each.signal == "field" and each.weight >= 2.5 for each in found) and _beside_break_or_field(view, sight)
    return sure or header or _fenced(view, sight)


def _beside_break_or_field(view: View, sight: Sight) -> bool:
    above = view.sights[sight.at - 1] if sight.at else sight
    return sight.fence_before or any(each.signal == "field" for each in evidence(view, above))


def _fenced(view: View, sight: Sight, longest: int = 4) -> bool:
    """Whether a short stretch between two breaks holds the block."""
    before = after = 0
    while not view.sights[sight.at - before].fence_before and before <= longest:
        before += 1
    while not view.sights[sight.at + after].fence_after and after <= longest:
        after += 1
    return before + after + 1 <= longest


def _is_notice(view: View, decisions: tuple[Decision, ...]) -> bool:
    """Whether the whole chapter is the author's: text, but none of it story."""
    acting = [
        decision
        for sight, decision in zip(view.sights, decisions, strict=True)
        if sight.block.kind not in (Kind.SCENE_BREAK, Kind.HEADING, Kind.IMAGE)
    ]
    return bool(acting) and all(decision.role is not Role.PROSE for decision in acting) and any(
        decision.role is Role.NOTE for decision in acting
    )


def _labelled(
    view: View, sight: Sight, step: Step, found: tuple[Evidence, ...], decision: Decision, *, notice: bool
) -> Block:
    ordered = tuple(sorted(found, key=lambda each: -abs(each.weight)))
    role = decision.role
    if role is Role.PROSE:
        inline = asides(sight.block.text, view.lexicon) if not step.neutral else ()
        return replace(sight.block, label=Label(role, None, decision.confidence, ordered), inline_notes=inline)
    if role is Role.METADATA and any(each.signal in ("furniture", "stats") for each in found):
        role = Role.FURNITURE
        ordered = tuple(replace(e, role=role) if e.signal in ("furniture", "stats") else e for e in ordered)
    if not any(each.role is role for each in ordered):
        ordered = (Evidence("neighbours", role, 1.0, "it continues what stands beside it"), *ordered)
    topic = _topic(view, sight, notice=notice) if role is Role.NOTE else None
    return replace(sight.block, label=Label(role, topic, decision.confidence, ordered))


def _topic(view: View, sight: Sight, *, notice: bool) -> Topic:
    if notice:
        return Topic.NOTICE
    lexicon = view.lexicon
    if lexicon.patterns["warning_label"].match(sight.folded) or view.count("warning_topic", sight) >= 2:
        return Topic.WARNING
    chatter = sum(view.count(cue, sight) for cue in ("thanks", "apology", "address", "schedule"))
    if view.count("reading_topic", sight) > chatter:
        return Topic.READING
    return Topic.CHATTER


