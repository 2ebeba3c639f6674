# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where the text that is not story goes: `PLACEMENTS`, name → function, and `CLASSES`, what may go where.

A placement is given a `Desk` (the chapter being laid out), the block, and where in the chapter it stood; it puts the block
on one of the desk's piles. A new placement is one function and one row. Defaults and their reasons: no kind of note may
vanish in any reading system, so notes are plain labelled asides after the text; warnings stay first; what repeats is
gathered once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

from fic2epub.errors import UsageError
from fic2epub.model import (
    Account,
    Block,
    Box,
    BoxKind,
    Chapter,
    Destination,
    Entry,
    Footnote,
    InlineNote,
    Kind,
    Layout,
    Node,
    Reason,
    Role,
    Run,
    Span,
    Topic,
)

__all__ = ["CLASSES", "PLACEMENTS", "Desk", "NoteClass", "Stood", "chosen", "class_of", "lay_out"]


class Stood(Enum):
    """Where in its chapter a block stood, in relation to the story."""

    BEFORE = "Before the chapter"
    AMID = "During the chapter"
    AFTER = "After the chapter"


@dataclass(frozen=True, slots=True)
class NoteClass:
    """A class of text that is not story: where it goes by default, where else it may go, and what it is called."""

    default: str
    allowed: tuple[str, ...]
    title: str


CLASSES: dict[str, NoteClass] = {
    "note": NoteClass("end", ("end", "place", "appendix", "drop"), "Author’s notes"),
    "warning": NoteClass("first", ("first", "place", "end", "drop"), "Content warning"),
    "reading": NoteClass("first", ("first", "place", "end", "drop"), "Before you read"),
    "notice": NoteClass("place", ("place", "appendix", "drop"), "Notice"),
    "inline": NoteClass("footnote", ("footnote", "place", "end", "drop"), "Author’s note"),
    "disclaimer": NoteClass("page", ("page", "place", "end", "drop"), "Disclaimer"),
    "metadata": NoteClass("about", ("about", "place", "drop"), "As posted"),
    "review_reply": NoteClass("appendix", ("appendix", "place", "end", "drop"), "Replies to reviews"),
    "recap": NoteClass("first", ("first", "place", "drop"), "Previously"),
    "end_marker": NoteClass("place", ("place", "drop"), "End"),
}
_STYLES = {"warning": "warning", "recap": "recap"}


def class_of(block: Block) -> str:
    """The key in `CLASSES` of a block that is not story; "furniture" for the web site's own text."""
    if block.role is Role.NOTE and block.label.topic in (Topic.WARNING, Topic.READING, Topic.NOTICE):
        return str(block.label.topic)
    return str(block.role)


def chosen(placements: Mapping[str, str]) -> dict[str, str]:
    """The placement of every class: the defaults, and over them what the edition asks for.

    Raises UsageError for a class or a placement that does not exist, or that do not go together.
    """
    table = {name: each.default for name, each in CLASSES.items()}
    for name, wanted in placements.items():
        if name not in CLASSES:
            raise UsageError(f"There is no class of notes called {name!r}.", f"Choose one of: {', '.join(CLASSES)}.")
        if wanted not in CLASSES[name].allowed:
            allowed = ", ".join(CLASSES[name].allowed)
            raise UsageError(f"{name} cannot be placed {wanted!r}.", f"Choose one of: {allowed}.")
        table[name] = wanted
    return table


@dataclass(slots=True)
class Desk:
    """One chapter being laid out. Piles of (class, block) are in source order; `nodes` is the running text."""

    chapter: Chapter
    section: str
    placements: Mapping[str, str]
    nodes: list[Node] = field(default_factory=list)
    first: list[tuple[str, Block]] = field(default_factory=list)
    end: list[tuple[Stood, Block]] = field(default_factory=list)
    appendix: list[tuple[str, Block]] = field(default_factory=list)
    page: list[Block] = field(default_factory=list)
    about: list[Block] = field(default_factory=list)
    ledger: list[Entry] = field(default_factory=list)
    accounts: list[Account] = field(default_factory=list)
    footnotes: int = 0

    def record(self, origin: Span, how: Destination, section: str = "") -> None:
        """Say where a block went."""
        self.accounts.append(Account(origin, how, section or ("" if how is Destination.LEFT_OUT else self.section)))

    def leave_out(self, block: Block, reason: Reason, detail: str) -> None:
        """Put a block in the ledger instead of the book."""
        self.ledger.append(Entry(reason, block.text, block.origin, detail))
        self.record(block.origin, Destination.LEFT_OUT)


def place(desk: Desk, block: Block, name: str, _stood: Stood) -> None:
    """Where it was posted, set apart from the story; neighbours share one box."""
    desk.record(block.origin, Destination.PLACED)
    if name in ("end_marker", "notice"):
        marked = replace(block, layout=block.layout | Layout.CENTRED) if name == "end_marker" else block
        desk.nodes.append(marked)
        return
    last = desk.nodes[-1] if desk.nodes else None
    style = _STYLES.get(name, "authornote")
    if isinstance(last, Box) and last.style == style and last.title == CLASSES[name].title:
        desk.nodes[-1] = replace(last, nodes=(*last.nodes, block))
    else:
        kind = BoxKind.NOTICE if name == "warning" else BoxKind.ASIDE
        desk.nodes.append(Box(kind, (block,), CLASSES[name].title, headed=name == "warning", style=style))


def end(desk: Desk, block: Block, _name: str, stood: Stood) -> None:
    """After the text of its chapter, with the chapter's other notes."""
    desk.record(block.origin, Destination.PLACED)
    desk.end.append((stood, block))


def first(desk: Desk, block: Block, name: str, _stood: Stood) -> None:
    """Under the chapter's heading, before the story."""
    desk.record(block.origin, Destination.PLACED)
    desk.first.append((name, block))


def appendix(desk: Desk, block: Block, name: str, _stood: Stood) -> None:
    """In a section of its own after the story."""
    desk.appendix.append((name, block))


def page(desk: Desk, block: Block, _name: str, _stood: Stood) -> None:
    """On the book's one disclaimer page."""
    desk.page.append(block)


def about(desk: Desk, block: Block, _name: str, _stood: Stood) -> None:
    """On the page about the work."""
    desk.about.append(block)


def drop(desk: Desk, block: Block, name: str, _stood: Stood) -> None:
    """Nowhere: the ledger keeps it."""
    desk.leave_out(block, Reason.DROPPED, f"{name.replace('_', ' ')}, left out on request")


Placement = Callable[[Desk, Block, str, Stood], None]
PLACEMENTS: dict[str, Placement] = {
    "end": end,
    "place": place,
    "drop": drop,
    "first": first,
    "appendix": appendix,
    "page": page,
    "about": about,
}
"""Every placement of whole blocks. `footnote`, for notes inside a sentence, is done on the paragraph itself."""


def lay_out(chapter: Chapter, section: str, placements: Mapping[str, str]) -> Desk:
    """The chapter's blocks on their piles, and its running text in order."""
    desk = Desk(chapter, section, placements)
    story = [at for at, block in enumerate(chapter.blocks) if _is_story(block)]
    top, bottom = (story[0], story[-1]) if story else (len(chapter.blocks), -1)
    gaps = _lost_breaks(chapter.blocks)
    for at, block in enumerate(chapter.blocks):
        if block.kind is Kind.HEADING and block.level <= 2 and block.role is Role.PROSE:
            continue  # the contents take these: they are structure
        if block.role is Role.PROSE:
            if at in gaps:
                here = Span(block.origin.source, block.origin.start, block.origin.start)
                desk.nodes.append(Block(Kind.SCENE_BREAK, (), here))
            _story(desk, block)
        elif block.role is Role.FURNITURE:
            desk.leave_out(block, Reason.FURNITURE, "the web site’s own text")
        else:
            name = class_of(block)
            stood = Stood.BEFORE if at < top else Stood.AFTER if at > bottom else Stood.AMID
            PLACEMENTS[placements[name]](desk, block, name, stood)
    desk.nodes = _folded(desk.nodes)
    return desk


def _is_story(block: Block) -> bool:
    return block.role is Role.PROSE and block.kind not in (Kind.HEADING, Kind.SCENE_BREAK)


def _story(desk: Desk, block: Block) -> None:
    if block.kind is Kind.SCENE_BREAK:
        _break(desk, block)
        return
    desk.record(block.origin, Destination.PLACED)
    notes = [note for note in block.inline_notes if note.labelled]
    wanted = desk.placements["inline"]
    if not notes or wanted == "place":
        desk.nodes.append(block)
        return
    _part(desk, block, notes, wanted)


def _break(desk: Desk, block: Block) -> None:
    """A drawn break becomes a rule; one with words of its own (`Three years earlier`) keeps them as a line."""
    words = block.text.strip()
    if any(len(word) > 2 for word in _letters(words)) and _letters(words) and not _says_break(words):
        desk.record(block.origin, Destination.PLACED)
        desk.nodes.append(replace(block, kind=Kind.PARAGRAPH, layout=Layout.CENTRED))
    else:
        desk.record(block.origin, Destination.BREAK)
        desk.nodes.append(block)


def _letters(text: str) -> list[str]:
    return "".join(char if char.isalpha() else " " for char in text).split()


def _says_break(words: str) -> bool:
    """Ornaments in letters, or the words `line break` and their like: drawn, not read."""
    folded = " ".join(_letters(words)).casefold()
    return set(folded.replace(" ", "")) <= set("oxvz") or folded.replace(" ", "") in (
        "linebreak", "scenebreak", "pagebreak", "sectionbreak", "break", "cut", "linedivider", "scenechange", "timeskip", "hr"
    )


def _lost_breaks(blocks: Sequence[Block]) -> frozenset[int]:
    """Paragraphs of story with more blank lines above them than usual, where that is rare: breaks that got lost.

    Only between two paragraphs of story, and only if fewer than three in ten gaps are wide: else it is just spacing.
    """
    pairs = [
        at for at in range(1, len(blocks))
        if _is_story(blocks[at]) and _is_story(blocks[at - 1]) and blocks[at].kind is not Kind.VERSE
    ]
    if len(pairs) < 4:
        return frozenset()
    usual = Counter(blocks[at].gap for at in pairs).most_common(1)[0][0]
    wide = [at for at in pairs if blocks[at].gap > usual and blocks[at].gap >= 2]
    return frozenset(wide) if len(wide) < 0.3 * len(pairs) else frozenset()


def _folded(nodes: Sequence[Node]) -> list[Node]:
    """Without breaks at the start or end, twice in a row, or beside a note."""
    kept: list[Node] = []
    for node in nodes:
        if isinstance(node, Block) and node.kind is Kind.SCENE_BREAK:
            if kept and not _is_break(kept[-1]) and not isinstance(kept[-1], Box):
                kept.append(node)
            continue
        if isinstance(node, Box) and kept and _is_break(kept[-1]):
            kept.pop()
        kept.append(node)
    while kept and _is_break(kept[-1]):
        kept.pop()
    return kept


def _is_break(node: Node) -> bool:
    return isinstance(node, Block) and node.kind is Kind.SCENE_BREAK


# --- notes inside a sentence ----------------------------------------------------------------------------------------


def _part(desk: Desk, block: Block, notes: Sequence[InlineNote], wanted: str) -> None:
    """The block without its inline notes, and each note where it is wanted."""
    runs: list[Run] = []
    footnotes: list[Footnote] = []
    at = 0
    for note in notes:
        before = _trimmed(_slice(block.runs, at, note.start))
        runs += before
        inner = _slice(block.runs, note.start + 1, note.end - 1)
        opening, closing = block.text[note.start], block.text[note.end - 1]
        if wanted == "drop":
            text = block.text[note.start : note.end]
            desk.ledger.append(Entry(Reason.DROPPED, text, block.origin, "a note in mid-sentence, left out on request"))
        else:
            desk.ledger += [Entry(Reason.MARKUP, mark, block.origin, "brackets of a note") for mark in (opening, closing)]
        if wanted == "footnote":
            desk.footnotes += 1
            number = str(desk.footnotes)
            runs.append(Run(number, note=f"n{number}"))
            footnotes.append(Footnote(f"n{number}", number, inner))
        elif wanted == "end":
            desk.end.append((Stood.AMID, Block(Kind.PARAGRAPH, inner, block.origin, label=block.label)))
        at = note.end
    runs += _slice(block.runs, at, len(block.text))
    desk.nodes.append(replace(block, runs=tuple(runs), inline_notes=()))
    desk.nodes += footnotes


def _slice(runs: Sequence[Run], start: int, stop: int) -> tuple[Run, ...]:
    """The runs of the characters from `start` to `stop`."""
    kept, at = [], 0
    for run in runs:
        low, high = max(start - at, 0), min(stop - at, len(run.text))
        if low < high:
            kept.append(run if (low, high) == (0, len(run.text)) else replace(run, text=run.text[low:high]))
        at += len(run.text)
    return tuple(kept)


def _trimmed(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """Without the space before a note: its number stands right at the word."""
    if not runs:
        return runs
    last = replace(runs[-1], text=runs[-1].text.rstrip(" "))
    return (*runs[:-1], last) if last.text else runs[:-1]


# --- boxes of a chapter ---------------------------------------------------------------------------------------------


def boxes_first(desk: Desk) -> Iterator[Box]:
    """The boxes that stand before the story: warnings, then what must be known, then the recap."""
    for name in ("warning", "reading", "recap"):
        blocks = [block for other, block in desk.first if other == name]
        if blocks:
            kind = BoxKind.NOTICE if name == "warning" else BoxKind.ASIDE
            title, rest = _headed(desk, blocks, CLASSES[name].title)
            headed = name != "recap" or len(rest) < len(blocks)
            yield Box(kind, rest, title, headed=headed, style=_STYLES.get(name, "authornote"))


def boxes_end(desk: Desk) -> Iterator[Box]:
    """The one box after the story: notes by where they stood."""
    if not desk.end:
        return
    groups = [(stood, [block for where, block in desk.end if where is stood]) for stood in Stood]
    groups = [(stood, blocks) for stood, blocks in groups if blocks]
    if len(groups) == 1:
        title, rest = _headed(desk, groups[0][1], CLASSES["note"].title)
        yield Box(BoxKind.ASIDE, rest, title, style="authornote")
        return
    items = tuple(Box(BoxKind.ITEM, tuple(blocks), stood.value, style="an-item") for stood, blocks in groups)
    yield Box(BoxKind.ASIDE, items, CLASSES["note"].title, style="authornote")


def _headed(desk: Desk, blocks: Sequence[Block], title: str) -> tuple[str, tuple[Node, ...]]:
    """The box's heading in the author's own words, where the first block is nothing but a label; else ours."""
    label = blocks[0].text.strip(" :*_~-–—\n")
    strongest = blocks[0].label.evidence[:1]
    alone = bool(strongest) and strongest[0].signal in ("label", "recap label") and len(label.split()) <= 4
    if alone and len(blocks) > 1 and len(label) <= 40 and blocks[0].text.strip().rstrip(":").endswith(label[-1:]):
        desk.record(blocks[0].origin, Destination.MERGED)
        return label, tuple(blocks[1:])
    return title, tuple(blocks)
