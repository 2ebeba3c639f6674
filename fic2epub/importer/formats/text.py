# SPDX-License-Identifier: AGPL-3.0-or-later
"""Plain text: paragraphs, wraps, verse and light markup, however the author typed them.

Start at `read_text`. First the whole text is measured (`measure`): are lines wrapped at a width, and what begins a
paragraph: a blank line, an indent, or every line? Then the lines are grouped accordingly, and each group becomes one or
more blocks. Only breaks that the width forced are joined; verse, letters and signs keep their lines.

Every character that is not white space ends in a block or, as markup, in the ledger.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from fic2epub.importer import headings, inline
from fic2epub.importer.breaks import is_scene_break
from fic2epub.importer.encoding import decode
from fic2epub.importer.format import Draft, Format, Match, Options, Source
from fic2epub.model import Block, Entry, Kind, Layout, Reason, Run, SourceText, Span

__all__ = ["FORMAT", "Convention", "Measure", "measure", "read_text"]

_WIDEST_WRAP = 100
_FEWEST_BREAKS = 5
_FORCED_SHARE = 0.6
_LINE_BREAK = re.compile(r"\n|<br ?/?>", re.IGNORECASE)
_FIELD = re.compile(r"[^\W\d_][\w '’/&()-]{0,30}\s?[:：]\s?(?=\S|$)|[^\W\d_][\w ]{2,20} [-–—] (?=\S)")
_CENTRED_FROM = 12
"""A short line that stands this many columns in was centred by hand."""
_CLOSED = frozenset('.!?…"”»。！？」』）')
"""What a paragraph ends with; a flush line below it is a paragraph of its own."""
_SPEECH = tuple("\"“„«»‘'「『—–―-")


class Convention(StrEnum):
    """What begins a new paragraph."""

    BLANK = "a blank line"
    INDENT = "an indented line"
    LINE = "every line"


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank: where its text starts and ends in the source, its width in columns, its indent."""

    start: int
    end: int
    width: int
    indent: int
    text: str


@dataclass(frozen=True, slots=True)
class Measure:
    """How a text is set: its convention, and the width it is wrapped at (0 where it is not)."""

    convention: Convention
    wrap: int


def _lines(text: str) -> Iterator[list[Line] | int]:
    """Groups of lines, and between them the number of blank lines."""
    group: list[Line] = []
    blanks = 0
    start = 0
    length = len(text)
    while start <= length:
        found = _LINE_BREAK.search(text, start)
        end = found.start() if found else length
        line = _line(text, start, end)
        if line is None:
            blanks += 1
        else:
            if blanks and group:
                yield group
                yield blanks
                group = []
            elif blanks:
                yield blanks
            blanks = 0
            group.append(line)
        if found is None:
            break
        start = found.end()
        if found[0] != "\n" and text.startswith("\n", start):
            start += 1
    if group:
        yield group


def _line(text: str, start: int, end: int) -> Line | None:
    raw = text[start:end]
    stripped = raw.strip()
    if not stripped:
        return None
    lead = len(raw) - len(raw.lstrip())
    indent = sum(4 if char == "\t" else 2 if char == "\u3000" else 1 for char in raw[:lead])
    first = start + lead
    return Line(first, first + len(stripped), _width(stripped), indent, stripped)


def _width(text: str) -> int:
    if text.isascii():
        return len(text)
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


def _first_word(line: Line) -> int:
    word = line.text.split(None, 1)[0]
    return 2 if unicodedata.east_asian_width(word[0]) in "WF" else len(word)


def _forced(line: Line, following: Line, wrap: int) -> bool:
    """Whether the break between two lines was forced by the width: the next word would not have fitted."""
    return line.indent + line.width + 1 + _first_word(following) > wrap


def _runs_on(line: Line, following: Line, wrap: int) -> bool:
    """Whether a wrapped line goes on in the next: the width broke it, or it is nearly full."""
    return _forced(line, following, wrap) or line.width >= 0.8 * wrap


def measure(groups: list[list[Line]]) -> Measure:
    """How the text is set, from all its groups of lines; see the wrap test in this module's description."""
    lines = [line for group in groups for line in group]
    inner = [pair for group in groups for pair in pairwise(group)]
    if not inner:
        return Measure(Convention.BLANK, 0)
    widths = sorted(line.indent + line.width for line in lines)
    wrap = widths[min(len(widths) - 1, int(len(widths) * 0.98))]
    forced = sum(_forced(line, following, wrap) for line, following in inner)
    wrapped = wrap <= _WIDEST_WRAP and len(inner) >= _FEWEST_BREAKS and forced >= _FORCED_SHARE * len(inner)
    if not wrapped and len(inner) >= _FEWEST_BREAKS and wrap <= _WIDEST_WRAP:
        # A wrapped text full of dialogue or verse: what counts is whether the full lines were broken by force.
        full = [pair for pair in inner if pair[0].width >= 0.8 * wrap]
        wrapped = len(full) >= max(_FEWEST_BREAKS, len(inner) // 3) and all(_forced(*pair, wrap) for pair in full)
    if not _flush(groups) and _by_indents(groups, len(inner), wrapped=wrapped):
        return Measure(Convention.INDENT, wrap if wrapped else 0)
    if wrapped:
        return Measure(Convention.BLANK, wrap)
    return Measure(Convention.LINE if _line_by_line(groups, inner) else Convention.BLANK, 0)


def _by_indents(groups: list[list[Line]], inner: int, *, wrapped: bool) -> bool:
    """Whether indents begin paragraphs. What is set in as a whole, such as a poem, does not count.

    In wrapped text few lines begin a paragraph, but more than there are groups of lines, since no blank line parts those.
    """
    page = min(line.indent for group in groups for line in group)
    edges = [
        page if not wrapped and any(line.width > 60 for line in group) else min(line.indent for line in group)
        for group in groups
    ]
    inset = [[line.indent >= edge + 2 for line in group] for group, edge in zip(groups, edges, strict=True)]
    starts = [(marks, at) for marks in inset for at in range(1, len(marks)) if marks[at]]
    if not wrapped:
        return len(starts) >= 0.3 * inner
    return len(starts) >= max(3, min(0.3 * inner, sum(len(group) > 1 for group in groups)))


def _flush(groups: list[list[Line]]) -> bool:
    """Whether all lines share one left edge, so that an indent says nothing."""
    edges = Counter(line.indent for group in groups for line in group)
    return len(edges) == 1


def _line_by_line(groups: list[list[Line]], inner: list[tuple[Line, Line]]) -> bool:
    """Whether every line is a paragraph: groups hold many lines, and the lines are not those of poems or headers."""
    prose = [pair for pair in inner if not _FIELD.match(pair[0].text) and not _FIELD.match(pair[1].text)]
    if len(prose) < 2:
        return False
    crowded = len(inner) >= 0.5 * (len(inner) + len(groups))
    long = sum(line.width > _WIDEST_WRAP for line, _ in prose)
    closed = sum(line.text[-1] in '.!?…"”’»」』。！？:*)' for line, _ in prose)
    return crowded and (long >= 0.2 * len(prose) or closed >= 0.6 * len(prose))


def read_text(text: str, name: str, *, markup: bool = True) -> tuple[tuple[Block, ...], tuple[Entry, ...]]:
    """The blocks of a text and the markup that became formatting; `markup` reads `*x*` and `_x_` as emphasis."""
    parts = list(_lines(text))
    groups = [part for part in parts if isinstance(part, list)]
    setting = measure(groups)
    reader = _Reader(text, name, setting, markup)
    gap = 0
    for part in parts:
        if isinstance(part, int):
            gap = part
        else:
            reader.group(part, gap)
            gap = 0
    return tuple(reader.blocks), tuple(reader.ledger)


class _Reader:
    """Groups of lines in, blocks out."""

    def __init__(self, text: str, name: str, setting: Measure, markup: bool) -> None:
        self.text, self.name, self.setting, self.markup = text, name, setting, markup
        self.blocks: list[Block] = []
        self.ledger: list[Entry] = []
        self.verses = 0
        self.edge = 0
        self.known_words: frozenset[str] | None = None

    def group(self, lines: list[Line], gap: int) -> None:
        """Cut a group at breaks, headings, field lines and paragraph starts; make a block of each piece."""
        self.edge = min(line.indent for line in lines)
        fields = self._is_header(lines)
        pieces: list[list[Line]] = []
        for line in lines:
            if not pieces or self._starts(pieces[-1], line, fields):
                pieces.append([line])
            else:
                pieces[-1].append(line)
        for at, piece in enumerate(pieces):
            self._block(piece, gap if at == 0 else 0)

    def _is_header(self, lines: list[Line]) -> bool:
        if len(lines) < 2:
            return False
        fields = sum(bool(_FIELD.match(line.text)) for line in lines)
        first = next((at for at, line in enumerate(lines) if _FIELD.match(line.text)), len(lines))
        return fields >= 2 and first <= 2 and fields >= 0.4 * len(lines)

    def _starts(self, before: list[Line], line: Line, fields: bool) -> bool:
        last = before[-1]
        if self.setting.convention is Convention.BLANK and line.text.casefold().strip("x") == "":
            return False  # kisses under a letter
        if is_scene_break(line.text) != is_scene_break(last.text) or self._is_heading(last) or self._is_heading(line):
            return True
        if is_scene_break(line.text):
            return False
        if headings.byline(line.text) or headings.byline(last.text):
            return True
        if fields:
            named = any(_FIELD.match(each.text) for each in before)
            return bool(_FIELD.match(line.text)) or not (named and self._goes_on(last, line))
        match self.setting.convention:
            case Convention.INDENT:
                indented = line.indent >= self.edge + 2 or (line.indent >= 2 and last.indent >= 2)
                return indented or (not self.setting.wrap and last.text[-1] in _CLOSED)
            case Convention.LINE:
                return not _continues(last, line)
            case Convention.BLANK:
                if self.setting.wrap:
                    return False
                return last.width > _WIDEST_WRAP or line.width > _WIDEST_WRAP

    def _goes_on(self, last: Line, line: Line) -> bool:
        """Whether a line of a header is the rest of the value above it: wrapped, indented, or in mid-sentence."""
        if self.setting.wrap:
            return True
        full = 50 <= last.width <= _WIDEST_WRAP >= line.width and last.text[-1] not in _CLOSED
        return line.indent >= self.edge + 2 or line.text[0].islower() or full

    def _is_heading(self, line: Line) -> bool:
        found = headings.parse(line.text)
        return found is not None and found.shape in (headings.Shape.CHAPTER, headings.Shape.PART, headings.Shape.NAMED)

    def _block(self, lines: list[Line], gap: int) -> None:
        origin = Span(self.name, lines[0].start, lines[-1].end)
        if is_scene_break(lines[0].text):
            runs: tuple[Run, ...] = (Run("\n".join(line.text for line in lines)),)
            self.blocks.append(Block(Kind.SCENE_BREAK, runs, origin, gap))
            return
        verse = self._is_verse(lines)
        pieces = self._joined(lines, verse)
        runs = self._runs(pieces)
        layout = Layout.CENTRED if self._is_centred(lines) else Layout.NONE
        kind = Kind.VERSE if verse else Kind.PARAGRAPH
        if not verse:
            self.verses += 1
        self.blocks.append(Block(kind, runs, origin, gap, group=self.verses if verse else 0, layout=layout))

    def _is_verse(self, lines: list[Line]) -> bool:
        """Three or more short lines that the width did not break, and that are not a run of speech."""
        if len(lines) < 3 or (self.setting.wrap and self._forced_share(lines) >= 0.5):
            return False
        widest = 0.75 * self.setting.wrap if self.setting.wrap else 60
        short = sum(line.width < widest for line in lines)
        speech = sum(line.text.startswith(_SPEECH) for line in lines)
        return short >= 0.8 * len(lines) and speech < 0.5 * len(lines)

    def _forced_share(self, lines: list[Line]) -> float:
        forced = sum(_forced(line, following, self.setting.wrap) for line, following in pairwise(lines))
        return forced / (len(lines) - 1)

    def _is_centred(self, lines: list[Line]) -> bool:
        return len(lines) == 1 and lines[0].indent >= _CENTRED_FROM and lines[0].width <= 60

    def _joined(self, lines: list[Line], verse: bool) -> list[tuple[int, int, str]]:
        """Pieces of the source with what stands between them: (start, end, joint after it)."""
        pieces: list[tuple[int, int, str]] = []
        for line, following in pairwise(lines):
            if verse or not self.setting.wrap or not _runs_on(line, following, self.setting.wrap):
                pieces.append((line.start, line.end, "\n"))
                continue
            end, joint = self._joint(line, following)
            pieces.append((line.start, end, joint))
        pieces.append((lines[-1].start, lines[-1].end, ""))
        return pieces

    def _joint(self, line: Line, following: Line) -> tuple[int, str]:
        """How a forced break is joined. A hyphen goes only where the joined word occurs elsewhere in the text."""
        text = line.text
        if text.endswith(("--", "—")) and len(text) > 2 and not text[-3].isspace():
            return line.end, ""
        if text.endswith("-") and len(text) > 1 and text[-2].isalpha() and following.text[0].isalpha():
            head = re.search(r"\w+-$", text)
            tail = re.match(r"\w+", following.text)
            whole = f"{head[0][:-1] if head else ''}{tail[0] if tail else ''}"
            if following.text[0].islower() and whole.casefold() in self._words():
                self.ledger.append(Entry(Reason.MARKUP, "-", Span(self.name, line.end - 1, line.end), "a wrapped word"))
                return line.end - 1, ""
            return line.end, ""
        wide = all(unicodedata.east_asian_width(char) in "WF" for char in (text[-1], following.text[0]))
        return line.end, "" if wide else " "

    def _words(self) -> frozenset[str]:
        """Every word of the text, folded; made when the first wrapped hyphen asks for it."""
        if self.known_words is None:
            self.known_words = frozenset(re.findall(r"\w+", self.text.casefold()))
        return self.known_words

    def _runs(self, pieces: list[tuple[int, int, str]]) -> tuple[Run, ...]:
        raw = "".join([self.text[start:end] + joint for start, end, joint in pieces])
        if self.markup and inline.has_markup(raw):
            runs, removed = inline.emphasis(raw)
            for start, end in removed:
                at = _place(pieces, start)
                self.ledger.append(Entry(Reason.MARKUP, raw[start:end], Span(self.name, at, at + end - start)))
            return runs
        return (Run(inline.tidy(raw)),)


def _place(pieces: list[tuple[int, int, str]], offset: int) -> int:
    """Where in the source the character at `offset` of the joined pieces stands."""
    for start, end, joint in pieces:
        if offset < end - start:
            return start + offset
        offset -= end - start + len(joint)
    return pieces[-1][1]


def _continues(last: Line, line: Line) -> bool:
    """In a text where every line is a paragraph: a line that goes on in mid-sentence belongs to the one before."""
    return line.text[0].islower() and last.width <= 60 and last.text[-1].isalpha() and not _FIELD.match(line.text)


def _read(source: Source, options: Options) -> Draft:
    decoded = decode(source.data, encoding=options.encoding, name=source.name)
    blocks, ledger = read_text(decoded.text, source.name)
    text = SourceText(source.name, decoded.text, FORMAT.name, source.modified)
    swept = [
        Entry(Reason.MARKUP, found[0], Span(source.name, found.start(), found.end()), "a line break")
        for found in _LINE_BREAK.finditer(decoded.text)
        if found[0] != "\n"
    ]
    return Draft(text, blocks, ledger=(*ledger, *swept), notices=decoded.notices)


def _recognise(source: Source) -> Match:
    text = source.name.lower().endswith((".txt", ".text"))
    return Match(50, "text" + (" by its name" if text else ""))


FORMAT = Format(
    name="text",
    title="Plain text",
    extensions=(".txt", ".text"),
    signature="any text that no other format recognises, in any usual encoding",
    recognise=_recognise,
    read=_read,
)
