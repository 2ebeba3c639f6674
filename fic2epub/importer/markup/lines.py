# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the walker collects → runs, and items → blocks: what lines, wraps, verse and margins mean.

In: pieces of text for `folded_runs` and `verbatim_runs`; `Item`s in document order for `arranged`, which looks at single
line breaks over the whole page, and for `assembled`. Out: runs, items, and at last the text with its blocks and ledger.
Elements are not known here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import NamedTuple

from fic2epub.importer import headings
from fic2epub.importer.breaks import is_scene_break
from fic2epub.model import Block, Entry, Evidence, Kind, Layout, Ledger, Mark, Reason, Run, Span

__all__ = [
    "CELL_END", "IN_PLACE", "LINE_END", "Item", "Piece", "arranged", "assembled", "folded_runs", "verbatim_runs", "wrap_width"
]  # fmt: skip


class Item(NamedTuple):
    """A block, or with a `reason` an entry of the ledger, before its place in the text is known."""

    kind: Kind
    runs: tuple[Run, ...]
    gap: int = 1
    level: int = 0
    group: int = 0
    layout: Layout = Layout.NONE
    aligned: int = 0
    known: tuple[Evidence, ...] = ()
    image: str = ""
    reason: Reason | None = None
    detail: str = ""

    @property
    def text(self) -> str:
        return self.runs[0].text if len(self.runs) == 1 else "".join([run.text for run in self.runs])


IN_PLACE = ~(Layout.CENTRED | Layout.RIGHT)
"""What of a layout stays when its alignment goes."""
Piece = tuple[str, Mark, str, str]
"""Text, marks, address, ruby annotation."""
LINE_END: Piece = ("\n", Mark.NONE, "", "")
CELL_END: Piece = ("\t", Mark.NONE, "", "")
_LINE_SPACE = " \u00a0\u3000\u2002\u2003\u2009\r\f"


# --- pieces → runs ----------------------------------------------------------------------------------------------------


def verbatim_runs(pieces: Sequence[Piece]) -> tuple[Run, ...]:
    """Runs with white space as it stands, but for blank lines above and white space below."""
    runs = [Run(text, marks, href) for text, marks, href, _ in pieces if text]
    if not "".join(run.text for run in runs).strip():
        return ()
    while not (head := runs[0].text.lstrip("\n")):
        del runs[0]
    runs[0] = replace(runs[0], text=head)
    while not (tail := runs[-1].text.rstrip()):
        del runs[-1]
    runs[-1] = replace(runs[-1], text=tail)
    return _merged(runs)


_Look = tuple[Mark, str, str]
"""Marks, address, ruby annotation."""


def folded_runs(pieces: Sequence[Piece], kind: Kind) -> tuple[Run, ...]:
    """Runs with white space folded across them, none at the ends of lines, and neighbours of like marks made one."""
    if len(pieces) == 1:
        text, marks, href, ruby = pieces[0]
        text = text.strip()
        return (Run(text, marks, href, ruby),) if text else ()
    out: list[tuple[list[str], _Look]] = []
    space: _Look | None = None  # how the space looks that waits for more text
    fresh = True
    for text, marks, href, ruby in pieces:
        own = marks, href, ruby
        if text in ("\n", "\t"):
            if text == "\t" or not fresh:
                _trim(out)
                _append(out, text, out[-1][1] if out else own)
            fresh, space = True, None
            continue
        core = text.lstrip().rstrip(" ") if fresh else text.strip(" ")
        if space is None and not fresh and text[0] == " ":
            space = own
        if not core:
            continue
        if space is not None:
            _append(out, " ", space)
        _append(out, core, own)
        fresh, space = False, own if text[-1] == " " else None
    _trim(out, "\n" if kind is Kind.TABLE else "\n\t")
    runs = tuple(Run("".join(parts), *look) for parts, look in out)
    return runs if any(not run.text.isspace() for run in runs) else ()


def _append(out: list[tuple[list[str], _Look]], text: str, look: _Look) -> None:
    if out and out[-1][1] == look and not look[2]:
        out[-1][0].append(text)
    else:
        out.append(([text], look))


def _trim(out: list[tuple[list[str], _Look]], also: str = "") -> None:
    """Take white space off the end of the last line."""
    while out:
        parts = out[-1][0]
        while parts:
            kept = parts[-1].rstrip(_LINE_SPACE + also)
            if kept:
                parts[-1] = kept
                return
            parts.pop()
        out.pop()


def _merged(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Neighbouring runs of like marks and address as one."""
    groups: list[list[Run]] = []
    for run in runs:
        last = groups[-1][0] if groups else None
        if last is not None and not run.ruby and (last.marks, last.href, last.ruby) == (run.marks, run.href, run.ruby):
            groups[-1].append(run)
        else:
            groups.append([run])
    return tuple(
        group[0] if len(group) == 1 else replace(group[0], text="".join(run.text for run in group)) for group in groups
    )


# --- items → items: what single line breaks mean, looked at over the whole page -----------------------------------------

_Line = tuple[Run, ...]
_FIELD = re.compile(r"[^\W\d_][\w '’/&()-]{0,30}\s?[:：]\s?(?=\S|$)")
_SPEECH = tuple("\"“„«»‘'「『—–―-")
_SENTENCE_ENDS = tuple(".!?…”\"»」』。！？:*)")
_LONG_LINE = 100
_VERSE_LINE = 60
_VERSE_MEAN = 45
_HEADING_SHAPES = (headings.Shape.CHAPTER, headings.Shape.PART, headings.Shape.NAMED)


def arranged(items: Sequence[Item]) -> list[Item]:
    """Items whose lines are joined, cut or kept: wrapped text, paragraphs by line, header fields, verse."""
    broken = [item.text.split("\n") for item in items if _has_lines(item)]
    if not broken:
        return list(items)
    width = wrap_width(broken)
    arranged: list[Item] = []
    for item in items:
        arranged += _arrange(item, width) if _has_lines(item) else [item]
    return _with_verse(arranged)


def _has_lines(item: Item) -> bool:
    return item.reason is None and item.kind in (Kind.PARAGRAPH, Kind.QUOTE) and any("\n" in run.text for run in item.runs)


def wrap_width(broken: Sequence[Sequence[str]]) -> int:
    """The width that groups of lines are wrapped at, 0 if they are not: would the next line's first word have fitted?"""
    pairs = [pair for lines in broken for pair in pairwise(lines)]
    widths = sorted(len(line) for lines in broken for line in lines)
    width = widths[min(len(widths) - 1, int(len(widths) * 0.98))]
    spaces = sum(line.count(" ") for lines in broken for line in lines)
    if len(pairs) < 5 or not 40 <= width <= _LONG_LINE or spaces < 4 * len(widths):
        return 0
    if sum(line.endswith(_SENTENCE_ENDS) for line, _ in pairs) > 0.7 * len(pairs):
        return 0  # each line is a sentence or a paragraph; width breaks in the middle of them
    full = [pair for pair in pairs if len(pair[0]) >= 0.8 * width]
    if sum(_forced(*pair, width) for pair in pairs) >= 0.6 * len(pairs):
        return width
    # much verse or speech among wrapped text: what counts is whether the full lines were broken by force
    mostly = len(full) >= max(5, len(pairs) // 3)
    return width if mostly and sum(_forced(*pair, width) for pair in full) >= 0.65 * len(full) else 0


def _forced(line: str, following: str, width: int) -> bool:
    return len(line) + 1 + len(following.split(" ", 1)[0]) > width


def _arrange(item: Item, width: int) -> list[Item]:
    lines = _lines(item.runs)
    if width:
        lines = _unwrapped(lines, width)
    texts = [_plain(line) for line in lines]
    starts = _starts(texts, wrapped=width > 0)
    ends = [*starts[1:], len(lines)]
    pieces: list[Item] = []
    for start, end in zip(starts, ends, strict=True):
        runs = _joined(lines[start:end], "\n")
        kind = Kind.VERSE if item.kind is Kind.PARAGRAPH and _is_verse(texts[start:end]) else item.kind
        pieces.append(item._replace(runs=runs, kind=kind, gap=item.gap if start == 0 else 0))
    return pieces


def _starts(texts: Sequence[str], *, wrapped: bool) -> list[int]:
    """Where among lines parted by single breaks new blocks begin."""
    fields = [bool(_FIELD.match(text)) for text in texts]
    header = fields[0] and sum(fields) >= max(2, 0.4 * len(texts))
    prose = not wrapped and len(texts) >= 4 and sum(map(len, texts)) >= _VERSE_MEAN * len(texts)
    alone = [is_scene_break(text) or _is_heading(text) for text in texts]
    long = [len(text) > _LONG_LINE and not wrapped for text in texts]
    return [0] + [
        at
        for at in range(1, len(texts))
        if alone[at] or alone[at - 1] or (fields[at] if header else prose or long[at] or long[at - 1])
    ]


def _is_heading(text: str) -> bool:
    found = headings.parse(text) if len(text) <= headings.LONGEST else None
    return found is not None and found.shape in _HEADING_SHAPES


def _is_verse(texts: Sequence[str]) -> bool:
    """Three or more short lines that are not a run of speech."""
    if len(texts) < 3 or max(map(len, texts)) >= _VERSE_LINE or sum(map(len, texts)) >= _VERSE_MEAN * len(texts):
        return False
    return sum(text.startswith(_SPEECH) for text in texts) < 0.5 * len(texts)


def _lines(runs: Iterable[Run]) -> list[_Line]:
    lines: list[list[Run]] = [[]]
    for run in runs:
        for at, text in enumerate(run.text.split("\n")):
            if at:
                lines.append([])
            if text:
                lines[-1].append(run if text == run.text else replace(run, text=text))
    return [tuple(line) for line in lines]


def _joined(lines: Sequence[_Line], joint: str) -> _Line:
    runs: list[Run] = []
    for line in lines:
        if runs and line:
            runs[-1] = replace(runs[-1], text=runs[-1].text + joint)
        runs += line
    return _merged(runs)


def _unwrapped(lines: Sequence[_Line], width: int) -> list[_Line]:
    """The lines without the breaks that the width forced."""
    whole: list[list[_Line]] = [[lines[0]]]
    for line, following in pairwise(lines):
        text, after = _plain(line), _plain(following)
        if _forced(text, after, width) and not is_scene_break(text) and not is_scene_break(after):
            whole[-1].append(following)
        else:
            whole.append([following])
    return [_joined(parts, " ") for parts in whole]


def _plain(line: _Line) -> str:
    return "".join([run.text for run in line])


def _with_verse(items: Sequence[Item]) -> list[Item]:
    """Neighbouring stanzas made one group."""
    group = max((item.group for item in items), default=0)
    out: list[Item] = []
    for item in items:
        if item.kind is Kind.VERSE:
            if not out or out[-1].kind is not Kind.VERSE:
                group += 1
            item = item._replace(group=group)
        out.append(item)
    return out


@dataclass(frozen=True, slots=True)
class _Margins:
    """Quotations and alignments that hold for most of the page: they are its margins, and say nothing of the text."""

    quoted: frozenset[int]
    aligned: frozenset[int]


def _margins(items: Iterable[Item], texts: Iterable[str]) -> _Margins:
    """By number, what covers more than three blocks and most of the text, or more than one and all of it."""
    total = 0
    quoted: dict[int, list[int]] = {}
    aligned: dict[int, list[int]] = {}
    for item, text in zip(items, texts, strict=True):
        if item.reason is None:
            size = len(text)
            total += size
            if item.kind is Kind.QUOTE:
                quoted.setdefault(item.group, []).append(size)
            if item.aligned:
                aligned.setdefault(item.aligned, []).append(size)

    def wide(sizes: Mapping[int, Sequence[int]]) -> frozenset[int]:
        return frozenset(
            number
            for number, each in sizes.items()
            if sum(each) > (0.6 if len(each) > 3 else 0.95) * total and len(each) > 1
        )

    return _Margins(wide(quoted), wide(aligned))


# --- items → text and blocks ----------------------------------------------------------------------------------------


_DRAWABLE = frozenset({Kind.PARAGRAPH, Kind.HEADING, Kind.QUOTE, Kind.VERSE})


def assembled(name: str, before: str, items: Sequence[Item]) -> tuple[str, tuple[Block, ...], Ledger]:
    """The text, and everything in it with its place."""
    parts = [before] if before else []
    at = len(before)
    blocks: list[Block] = []
    ledger: list[Entry] = []
    texts = [item.text for item in items]
    margins = _margins(items, texts)
    last = 0
    for item, text in zip(items, texts, strict=True):
        if text and parts:
            parts.append("\n")
            at += 1
        origin = Span(name, at, at + len(text))
        if text:
            parts.append(text)
            at += len(text)
        if item.reason is not None:
            ledger.append(Entry(item.reason, text, origin, item.detail))
            continue
        kind, group, level, layout = item.kind, item.group, item.level, item.layout
        if kind is Kind.QUOTE and group in margins.quoted:
            kind, group = Kind.PARAGRAPH, 0
        if item.aligned in margins.aligned:
            layout &= IN_PLACE
        if len(text) < _LONG_LINE and kind in _DRAWABLE and is_scene_break(text):
            kind, group, level = Kind.SCENE_BREAK, 0, 0
        gap = 0 if group and group == last and item.gap == 1 and kind in (Kind.LIST, Kind.TABLE) else item.gap
        last = group
        blocks.append(
            Block(kind, item.runs, origin, gap, level, group, layout, item.known, image=item.image)
        )
    return "".join(parts), tuple(blocks), tuple(ledger)
