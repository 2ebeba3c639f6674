# SPDX-License-Identifier: AGPL-3.0-or-later
"""Section → XHTML content documents (EPUB 3.3, section 6.1), and the navigation document (section 7).

In: `model.Section`s and a `Frame`, which holds what all pages of a book share. Out: `Page`s, finished bytes. Start at
`pages`; the tables above it say which element, `epub:type` and role each part of a book gets.

Nothing here parses: pages are written as strings, with every text escaped at one door (`_Writer.text`), so no markup of
a source can pass, and no white space ever comes between two inline elements. An element is self-closed only where it is
void, and no entity is used but the four that XML defines.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import accumulate, pairwise
from urllib.parse import quote, urlsplit

from fic2epub.model import (
    Block,
    Box,
    BoxKind,
    ContentsEntry,
    Facts,
    Footnote,
    Kind,
    Layout,
    Mark,
    Node,
    Run,
    Section,
    SectionKind,
)

__all__ = [
    "SIZE_LIMIT",
    "STORY",
    "Frame",
    "Image",
    "Page",
    "address",
    "clean",
    "cover_page",
    "illegal",
    "language_tag",
    "line",
    "navigation",
    "pages",
]

SIZE_LIMIT = 250_000
"""The most bytes that a content document may have: Adobe's RMSDK, in many e-readers, opens no larger ones."""


@dataclass(frozen=True, slots=True)
class Image:
    """A picture as pages refer to it: its address from within `text/`, and its description ("" if none is known)."""

    href: str
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Frame:
    """What all pages of a book share. `chapter_level` is the heading level of chapters: 2 in a book with parts, else 1.

    `images` holds the usable pictures by the name of their `Asset`.
    """

    language: str = "und"
    direction: str = "ltr"
    chapter_level: int = 1
    images: Mapping[str, Image] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Page:
    """A finished content document; `name` is its file name's stem and its id in the manifest."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class _Form:
    """How a part of a book is marked up; "" where the vocabularies have no term, and none may be invented."""

    type: str = ""
    role: str = ""
    tag: str = "section"
    style: str = ""
    story: bool = False
    named: bool = True


# EPUB Structural Semantics Vocabulary 1.1 and DPUB-ARIA 1.1; a type and a role stand together only where they match.
_SECTIONS: Mapping[SectionKind, _Form] = {
    SectionKind.TITLE_PAGE: _Form("titlepage"),
    SectionKind.ABOUT: _Form("introduction", "doc-introduction"),
    SectionKind.PART: _Form("part", "doc-part"),
    SectionKind.CHAPTER: _Form("chapter", "doc-chapter", story=True),
    SectionKind.PROLOGUE: _Form("prologue", "doc-prologue", story=True),
    SectionKind.EPILOGUE: _Form("epilogue", "doc-epilogue", story=True),
    SectionKind.EXTRA: _Form(story=True),
    SectionKind.AFTERWORD: _Form("afterword", "doc-afterword"),
    SectionKind.APPENDIX: _Form("appendix", "doc-appendix"),
    SectionKind.COPYRIGHT_PAGE: _Form("copyright-page"),
    SectionKind.COLOPHON: _Form("colophon", "doc-colophon"),
}

STORY = frozenset(kind for kind, form in _SECTIONS.items() if form.story)
"""The kinds of section whose headings stand below those of parts."""

# An author's note has no epub:type on purpose: reading systems hide an `aside` that has one of the note types.
_BOXES: Mapping[BoxKind, _Form] = {
    BoxKind.ASIDE: _Form(tag="aside", style="aside"),
    BoxKind.ITEM: _Form(style="an-item", named=False),
    BoxKind.NOTICE: _Form("notice", "doc-notice", style="warning"),
    BoxKind.ABSTRACT: _Form("abstract", "doc-abstract", style="abstract"),
    BoxKind.PLAIN: _Form(style="plain", named=False),
}

# The order is that of nesting where two marks begin and end together.
_MARKS: tuple[tuple[Mark, str], ...] = (
    (Mark.STRONG, "<strong>"),
    (Mark.EMPHASIS, "<em>"),
    (Mark.UNDERLINE, "<u>"),
    (Mark.STRIKE, "<s>"),
    (Mark.SMALL, "<small>"),
    (Mark.SUPERSCRIPT, "<sup>"),
    (Mark.SUBSCRIPT, "<sub>"),
    (Mark.CODE, "<code>"),
)

_SCENE = '<hr class="scene"/>'
_NOTEREF = re.compile(r'<a id="r(\d+)"')
_DEEPEST_LIST = 8
_GROUP_LIMIT = 50_000
"""Characters after which a quotation, poem or table is continued in a second element, so that a page can end there."""


# Text: which characters a book may hold, and how they are escaped.

_BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_NONCHARACTERS = "\ufdd0-\ufdef" + "".join(
    f"{chr(plane << 16 | 0xFFFE)}{chr(plane << 16 | 0xFFFF)}" for plane in range(17)
)
# XML 1.0, production 2; the controls that HTML forbids too; noncharacters; and the format characters that break a
# reader's word look-up or show as boxes.
_FORBIDDEN = "\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u00ad\u200b\u2060\ufeff" + _NONCHARACTERS
_WHITE_SPACE = re.compile(r"[ \t\n]+")
_ILLEGAL = {False: re.compile(f"[{_FORBIDDEN}{_BIDI}]"), True: re.compile(f"[{_FORBIDDEN}]")}


def clean(text: str, *, rtl: bool = False) -> str:
    """`text` without the characters that no book may hold; white space among them becomes a blank.

    Gone are what XML forbids, lone surrogates, noncharacters, U+00AD, U+200B, U+2060, U+FEFF and, unless `rtl`, the
    marks of writing direction. ZWJ and ZWNJ stay: emoji, Persian and the scripts of India need them.
    """
    if _harmless(text):
        return text
    return _ILLEGAL[rtl].sub(_blank, text.replace("\r\n", "\n"))


def _harmless(text: str) -> bool:
    """Whether a quick look shows that nothing needs to go: a character class is twenty times slower."""
    if text.isprintable():
        return True
    for allowed in "\n\t\u00a0\u3000\u200c\u200d":
        text = text.replace(allowed, "")
    return text.isprintable()


def illegal(text: str, *, rtl: bool = False) -> list[str]:
    """The characters of `text` that `clean` would take out, each as often as it stands there."""
    return [] if _harmless(text) else _ILLEGAL[rtl].findall(text)


def _blank(match: re.Match[str]) -> str:
    return " " if match[0].isspace() else ""


def line(text: str, *, rtl: bool = False) -> str:
    """`text` cleaned and on one line, without white space at its ends; spaces other than U+0020 stay what they are."""
    one = _WHITE_SPACE.sub(" ", clean(text, rtl=rtl)).strip(" ")
    return "" if one.isspace() else one


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _quoted(text: str) -> str:
    """Escaped for an attribute in double quotes."""
    return _escape(line(text)).replace('"', "&quot;")


# The grammar of RFC 5646, section 2.1, without its list of irregular tags.
_LANGUAGE = re.compile(
    r"(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})"
    r"(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*"
    r"(?:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?"
    r"|x(?:-[a-z0-9]{1,8})+",
    re.IGNORECASE,
)


def language_tag(tag: str) -> str:
    """`tag` if it is a well-formed BCP 47 tag of sensible length, else "und"."""
    return tag if len(tag) <= 64 and _LANGUAGE.fullmatch(tag) else "und"


_SCHEMES = frozenset({"http", "https", "mailto"})
_STRAY_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_PATH = "%/:@!$&'()*+,;=-._~"


def address(href: str) -> str:
    """`href` as a valid URL string (WHATWG URL), percent-encoded where needed; "" unless http, https or mailto."""
    try:
        parts = urlsplit(clean(href).strip())
        host = (parts.hostname or "").encode("idna").decode("ascii")
        port = f":{parts.port}" if parts.port is not None else ""
    except ValueError:
        return ""
    if parts.scheme not in _SCHEMES:
        return ""
    path, query, fragment = (
        quote(_STRAY_PERCENT.sub("%25", part), safe=_PATH + extra)
        for part, extra in ((parts.path, ""), (parts.query, "?"), (parts.fragment, "?"))
    )
    if parts.scheme == "mailto":
        start = "mailto:" if path and not parts.netloc else ""
    else:
        start = f"{parts.scheme}://{host}{port}" if re.fullmatch(r"[a-z0-9](?:[a-z0-9._-]*)", host) else ""
    return start and start + path + (f"?{query}" if query else "") + (f"#{fragment}" if fragment else "")


# One section's nodes.


def _groups(nodes: Iterable[Node]) -> Iterator[Sequence[Node]]:
    """Nodes one by one, but the blocks of one list, table, quotation or poem together; footnotes are left out."""
    gathered: list[Block] = []
    size = 0
    for node in nodes:
        if isinstance(node, Footnote):
            continue
        if gathered and not (isinstance(node, Block) and size < _GROUP_LIMIT and _belong(gathered[-1], node)):
            yield gathered
            gathered, size = [], 0
        if isinstance(node, Block) and node.kind in _GATHERED:
            gathered.append(node)
            size += len(node.text) if node.kind is not Kind.LIST else 0
        else:
            yield (node,)
    if gathered:
        yield gathered


def _belong(before: Block, after: Block) -> bool:
    return before.kind is after.kind and before.group == after.group and (after.group != 0 or after.kind is Kind.VERSE)


@cache
def _layers(marks: int) -> tuple[str, ...]:
    return tuple(tag for mark, tag in _MARKS if marks & mark)


def _closing(tag: str) -> str:
    return "</a>" if tag.startswith("<a ") else f"</{tag[1:]}"


def _reach(layers: Sequence[tuple[str, ...]], start: int, tag: str) -> int:
    """How many runs from `start` on lie under `tag`."""
    end = start
    while end < len(layers) and tag in layers[end]:
        end += 1
    return end - start


def _cells(runs: Sequence[Run]) -> list[list[Run]]:
    """A table row's runs, parted at tabs."""
    cells: list[list[Run]] = [[]]
    for run in runs:
        for number, part in enumerate(run.text.split("\t")):
            if number:
                cells.append([])
            if part:
                cells[-1].append(replace(run, text=part))
    return cells


def _placement(layout: Layout) -> str:
    if layout & Layout.CENTRED:
        return "centre"
    return "right" if layout & Layout.RIGHT else ""


def _paragraph(html: str, style: str) -> str:
    return f'<p class="{style}">{html}</p>' if style else f"<p>{html}</p>"


class _Writer:
    """Writes the nodes of one section; remembers the notes referred to and the accessible names already given."""

    def __init__(self, frame: Frame, notes: Mapping[str, int]) -> None:
        self.frame = frame
        self.rtl = frame.direction == "rtl"
        self.notes = notes
        self.references: list[str] = []
        self.names: dict[str, int] = {}
        self.boxes = 0

    def text(self, text: str, *, breaks: bool = True) -> str:
        html = _escape(clean(text, rtl=self.rtl))
        return html.replace("\n", "<br/>") if breaks and "\n" in html else html

    def name(self, title: str) -> str:
        """`title`, with a number where another container of the section has that name: landmarks must differ."""
        unique = title
        while unique in self.names:
            self.names[title] += 1
            unique = f"{title} ({self.names[title]})"
        self.names[unique] = 1
        return unique

    # Inline text.

    def inline(self, runs: Sequence[Run], *, breaks: bool = True, links: bool = True) -> str:
        """Runs as nested elements; runs that share a mark share its element, the longest one outermost."""
        if len(runs) == 1:
            run = runs[0]
            if not (run.marks or run.href or run.ruby or run.note):
                return self.text(run.text, breaks=breaks)
        runs = [run for run in runs if run.text or run.note]
        layers = [self.layers(run, links) for run in runs]
        out: list[str] = []
        stack: list[str] = []
        for at, run in enumerate(runs):
            wanted = layers[at]
            keep = 0
            while keep < len(stack) and stack[keep] in wanted:
                keep += 1
            out += [_closing(tag) for tag in reversed(stack[keep:])]
            del stack[keep:]
            opened = [(-_reach(layers, at, tag), tag) for tag in wanted if tag not in stack]
            opened.sort(key=lambda each: each[0])
            stack += [tag for _, tag in opened]
            out += [tag for _, tag in opened]
            out.append(self.run(run, breaks))
        out += [_closing(tag) for tag in reversed(stack)]
        return "".join(out)

    def layers(self, run: Run, links: bool) -> tuple[str, ...]:
        """The opening tags of the elements that a run lies in."""
        if run.note:
            return _layers(run.marks & ~Mark.SUPERSCRIPT)
        target = address(run.href) if run.href and links and not run.text.isspace() else ""
        return (f'<a href="{_quoted(target)}">', *_layers(run.marks)) if target else _layers(run.marks)

    def run(self, run: Run, breaks: bool) -> str:
        if run.note:
            return self.reference(run)
        text = self.text(run.text, breaks=breaks)
        return f"<ruby>{text}<rt>{self.text(run.ruby)}</rt></ruby>" if run.ruby else text

    def reference(self, run: Run) -> str:
        if run.note not in self.notes:
            raise ValueError(f"the footnote {run.note!r} is referred to, but is not in the section")
        self.references.append(run.note)
        number = self.notes[run.note]
        return (
            f'<a id="r{number}" href="#n{number}" epub:type="noteref" role="doc-noteref" class="noteref">'
            f"{self.text(run.text)}</a>"
        )

    # Blocks.

    def verse(self, blocks: Sequence[Block]) -> str:
        return self.quotation(blocks, ' class="verse"')

    def quotation(self, blocks: Sequence[Block], attributes: str = "") -> str:
        rows = [(self.inline(block.runs), _placement(block.layout)) for block in blocks]
        body = "\n".join([_paragraph(html, style) for html, style in rows if html.strip()])
        return f"<blockquote{attributes}>\n{body}\n</blockquote>" if body else ""

    def items(self, blocks: Sequence[Block]) -> str:
        """A list; an item deeper than the one before opens a list inside it."""
        out: list[str] = []
        stack: list[tuple[int, str]] = []
        for block in blocks:
            tag = "ol" if block.layout & Layout.ORDERED else "ul"
            while len(stack) > 1 and stack[-1][0] > block.level:
                out.append(f"</li></{stack.pop()[1]}>")
            if not stack or (stack[-1][0] < block.level and len(stack) < _DEEPEST_LIST):
                stack.append((block.level, tag))
                out.append(f"<{tag}>")
            elif stack[-1][1] != tag:
                out.append(f"</li></{stack[-1][1]}><{tag}>")
                stack[-1] = (stack[-1][0], tag)
            else:
                out.append("</li>")
            out.append(f"<li>{self.inline(block.runs)}")
        out += [f"</li></{tag}>" for _, tag in reversed(stack)]
        return "".join(out)

    def table(self, blocks: Sequence[Block]) -> str:
        head = 0
        while head < len(blocks) and blocks[head].layout & Layout.HEADER:
            head += 1
        parts = [("thead", blocks[:head]), ("tbody", blocks[head:])]
        rows = [f"<{tag}>\n" + "\n".join(map(self.row, part)) + f"\n</{tag}>" for tag, part in parts if part]
        return "\n".join(["<table>", *rows, "</table>"])

    def row(self, block: Block) -> str:
        cells = [self.inline(cell) for cell in _cells(block.runs)]
        if block.layout & Layout.HEADER:
            # An empty header would have nothing to tell a screen reader.
            columns = [f'<th scope="col">{cell}</th>' if cell else "<td></td>" for cell in cells]
        else:
            columns = [f"<td>{cell}</td>" for cell in cells]
        return f"<tr>{''.join(columns)}</tr>"

    def preformatted(self, blocks: Sequence[Block]) -> str:
        (block,) = blocks
        html = self.inline(block.runs, breaks=False)
        wide = max(map(len, block.text.split("\n"))) > 40
        return f'<pre class="{"ascii wide" if wide else "ascii"}">{html}</pre>' if html.strip() else ""

    def picture(self, blocks: Sequence[Block]) -> str:
        """A picture as a figure; its description as a paragraph where there is no usable picture."""
        (block,) = blocks
        image = self.frame.images.get(block.image)
        if image is not None:
            alt = _quoted(block.text) or _quoted(image.alt) or "Illustration"
            return f'<figure class="illus"><img src="{_quoted(image.href)}" alt="{alt}"/></figure>'
        runs = [run if run.text else replace(run, text=run.href) for run in block.runs]
        html = self.inline(runs)
        return _paragraph(html, "missing") if html.strip() else ""

    def heading(self, block: Block, rank: int) -> str:
        html = self.inline(block.runs)
        return f"<h{rank}>{html}</h{rank}>" if html.strip() else ""

    # Containers.

    def facts(self, facts: Facts) -> str:
        rows = [
            f"<dt>{self.text(term)}</dt>" + "".join([f"<dd>{self.text(value)}</dd>" for value in values])
            for term, values in facts.rows
            if values
        ]
        return "\n".join(['<dl class="facts">', *rows, "</dl>"]) if rows else ""

    def box(self, box: Box, level: int) -> str:
        form = _BOXES[box.kind]
        rank = min(level, 6)
        title = line(box.title, rtl=self.rtl) or ("Note" if form.tag == "aside" else "")
        headed = box.headed and bool(line(box.title))
        attributes = [f'epub:type="{form.type}"'] if form.type else []
        attributes += [f'role="{form.role}"'] if form.role else []
        attributes += [f'class="{_quoted(box.style or form.style)}"']
        heading = f"<h{rank}" + (' class="note-head"' if form.tag == "aside" else "")
        if form.named and title:
            name = self.name(title)
            if headed and name == title:
                self.boxes += 1
                attributes.append(f'aria-labelledby="b{self.boxes}-h"')
                heading += f' id="b{self.boxes}-h"'
            else:
                attributes.append(f'aria-label="{_quoted(name)}"')
        # An anchor of its own, short of nine characters, so that Kobo's reader goes there and shows no pop-up.
        pieces = [f'<span id="{_quoted(box.id)}"></span>'] if box.id else []
        pieces += [f"{heading}>{self.text(title)}</h{rank}>"] if headed else []
        pieces += self.render(box.nodes, level + 1 if headed else level, first=False)
        return "\n".join([f"<{form.tag} {' '.join(attributes)}>", *pieces, f"</{form.tag}>"])

    def render(self, nodes: Iterable[Node], level: int, *, first: bool) -> list[str]:
        """One string for each node or group of nodes.

        `level` is that of the headings directly inside the container; `first` tells that the next paragraph opens it.
        """
        pieces: list[str] = []
        above = level - 1
        for group in _groups(nodes):
            node = group[0]
            if isinstance(node, Block):
                if node.kind is Kind.PARAGRAPH:
                    html = self.inline(node.runs)
                    if html and not html.isspace():
                        placed = node.layout and _placement(node.layout)
                        pieces.append(_paragraph(html, placed or ("first" if first else "")))
                        first = first and bool(placed)
                elif node.kind is Kind.SCENE_BREAK:
                    pieces.append(_SCENE)
                    first = True
                elif node.kind is Kind.HEADING:
                    above = min(level + max(node.level - 3, 0), above + 1, 6)
                    pieces.append(self.heading(node, above))
                    first = True
                else:
                    blocks = [each for each in group if isinstance(each, Block)]
                    pieces.append(_BLOCKS[node.kind](self, blocks))
            elif isinstance(node, Box):
                pieces.append(self.box(node, level))
            elif isinstance(node, Facts):
                pieces.append(self.facts(node))
        return [piece for piece in pieces if piece]


_BLOCKS: Mapping[Kind, Callable[[_Writer, Sequence[Block]], str]] = {
    Kind.VERSE: _Writer.verse,
    Kind.QUOTE: _Writer.quotation,
    Kind.LIST: _Writer.items,
    Kind.TABLE: _Writer.table,
    Kind.PREFORMATTED: _Writer.preformatted,
    Kind.IMAGE: _Writer.picture,
}
_GATHERED = frozenset({Kind.VERSE, Kind.QUOTE, Kind.LIST, Kind.TABLE})


# Whole documents.


def _footnotes(nodes: Iterable[Node]) -> list[Footnote]:
    """All footnotes among `nodes`, at any depth, in order."""
    found: list[Footnote] = []
    for node in nodes:
        if isinstance(node, Footnote):
            found.append(node)
        elif isinstance(node, Box):
            found += _footnotes(node.nodes)
    return found


def _html(
    title: str, body: str, frame: Frame, *, language: str = "", css: str = "../styles/book.css", style: str = ""
) -> bytes:
    tag = language_tag(language or frame.language)
    direction = ' dir="rtl"' if frame.direction == "rtl" else ""
    start = f'<body class="{style}">' if style else "<body>"
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n'
        '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"'
        f' lang="{tag}" xml:lang="{tag}"{direction}>\n'
        f'<head><meta charset="utf-8"/><title>{_escape(title)}</title>'
        f'<link rel="stylesheet" type="text/css" href="{css}"/></head>\n'
        f"{start}\n{body}\n</body>\n</html>\n"
    ).encode()


def _head(section: Section, level: int, rtl: bool) -> str:
    """The section's heading: number and name apart, a subtitle below; "" where there is neither."""
    label, name, subtitle = (_escape(line(text, rtl=rtl)) for text in (section.label, section.name, section.subtitle))
    if not (label or name):
        return ""
    inner = f'<span class="num">{label}</span> <span class="name">{name}</span>' if label and name else label or name
    heading = f'<h{level} id="ch-h" class="chapter-title">{inner}</h{level}>'
    if not subtitle:
        return heading
    return f'<hgroup>{heading}<p epub:type="subtitle" role="doc-subtitle" class="subtitle">{subtitle}</p></hgroup>'


@dataclass(frozen=True, slots=True)
class _Content:
    """A section, written: what opens it, its pieces, those of the asides that close it, its footnotes by number."""

    head: str
    body: Sequence[str]
    tail: Sequence[str]
    notes: Mapping[int, str]


def _write(section: Section, frame: Frame, level: int) -> _Content:
    """Raises ValueError unless every footnote is referred to exactly once."""
    found = _footnotes(section.nodes)
    numbers = {note.id: number for number, note in enumerate(found, 1)}
    writer = _Writer(frame, numbers)
    if found:
        writer.name("Notes")
    nodes = [node for node in section.nodes if not isinstance(node, Footnote)]
    last = len(nodes)
    while last and isinstance(node := nodes[last - 1], Box) and node.kind is BoxKind.ASIDE:
        last -= 1
    head = _head(section, level, writer.rtl)
    inner = level + 1 if head else level
    body = writer.render(nodes[:last], inner, first=True)
    tail = writer.render(nodes[last:], inner, first=False)
    # A footnote without a reference would be invisible: reading systems hide it until it is called.
    if sorted(writer.references) != sorted(note.id for note in found):
        raise ValueError(f"footnotes and references do not match in section {section.id!r}")
    notes = {numbers[note.id]: _footnote(writer, note, numbers[note.id]) for note in found}
    if sorted(writer.references) != sorted(numbers):
        raise ValueError(f"a footnote refers to a footnote in section {section.id!r}")
    return _Content(head, body, tail, notes)


def _footnote(writer: _Writer, note: Footnote, number: int) -> str:
    """Without links of its own: a second link inside would end the pop-up on Kindle."""
    shown = writer.text(note.number)
    label = _quoted(f"Back to note reference {note.number}")
    return (
        f'<aside id="n{number}" epub:type="footnote" role="doc-footnote"><p>'
        f'<a href="#r{number}" epub:type="backlink" role="doc-backlink" aria-label="{label}">{shown}.</a> '
        f"{writer.inline(note.runs, links=False)}</p></aside>"
    )


def _called(piece: str) -> list[int]:
    """The numbers of the footnotes that a piece refers to."""
    return [int(number) for number in _NOTEREF.findall(piece)]


def _join(content: _Content, body: Sequence[str], tail: Sequence[str]) -> str:
    """Pieces with their footnotes: after the prose and before the closing asides, unless these refer to one.

    A note always stands after its reference (Amazon Kindle Publishing Guidelines, 10.3.12).
    """
    if not content.notes:
        return "\n".join([*body, *tail])
    late = [number for piece in tail for number in _called(piece)]
    numbers = sorted([number for piece in body for number in _called(piece)] + late)
    notes: list[str] = []
    if numbers:
        inside = [content.notes[number] for number in numbers]
        notes = ['<section epub:type="footnotes" class="notes" aria-label="Notes">', *inside, "</section>"]
    return "\n".join([*body, *tail, *notes] if late else [*body, *notes, *tail])


def _suffix(number: int) -> str:
    """`-b` for 1, `-c` for 2 … `-z`, `-aa`: how continuations are named."""
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return f"-{letters}"


def _cuts(pieces: Sequence[str], weights: Sequence[int], room: int) -> list[int]:
    """Where pages end: at the scene break nearest to an even division, else the paragraph; never after a heading."""
    sums = [0, *accumulate(weights)]
    cuts = [0]
    while (rest := sums[-1] - (begun := sums[cuts[-1]])) > room and cuts[-1] + 1 < len(pieces):
        even = begun + rest // -(-rest // room)
        last = max(bisect_right(sums, begun + room) - 1, cuts[-1] + 1)
        reach = range(cuts[-1] + 1, last + 1)
        scenes = [at for at in reach if pieces[at - 1] == _SCENE and sums[at] - begun > room // 4]
        others = [at for at in reach if not pieces[at - 1].startswith("<h") and pieces[at] != _SCENE]
        cuts.append(min(scenes or others or [last], key=lambda at: abs(sums[at] - even)))
    return [*cuts, len(pieces)]


def _opening(section: Section, form: _Form, name: str, continued: bool) -> str:
    """The start tag of a section's outermost element."""
    label = f'aria-label="{_quoted(name)}"' if name else 'aria-labelledby="ch-h"'
    attributes = [f'epub:type="{form.type}"'] if form.type and not continued else []
    attributes += [f'role="{form.role}"'] if form.role and not continued else []
    return f'<section {" ".join([*attributes, label])} class="{section.kind.value}">'


def pages(section: Section, frame: Frame) -> list[Page]:
    """A section as one content document, or as several where one would be larger than `SIZE_LIMIT` bytes.

    Later documents of a section continue it: they have no heading and no role, and are named `ID-b`, `ID-c` and so on.
    Raises ValueError where footnotes and references do not match one to one.
    """
    form = _SECTIONS[section.kind]
    level = frame.chapter_level if form.story else 1
    content = _write(section, frame, level)
    title = line(section.title) or line(f"{section.label} {section.name}") or "Untitled"

    def page(number: int, body: Sequence[str], tail: Sequence[str]) -> Page:
        continued = number > 0
        name = f"{line(section.label) or title}, continued" if continued else "" if content.head else title
        inside = _join(content, body, tail)
        parts = [_opening(section, form, name, continued), "" if continued else content.head, inside, "</section>"]
        html = "\n".join([part for part in parts if part])
        whole = f"{title}, continued" if continued else title
        return Page(
            section.id + (_suffix(number) if continued else ""),
            _html(whole, html, frame, language=section.language),
        )

    single = page(0, content.body, content.tail)
    if len(single.data) <= SIZE_LIMIT:
        return [single]
    pieces = [*content.body, *content.tail]
    weights = [
        len(piece.encode()) + 1 + sum(len(content.notes[number].encode()) + 1 for number in _called(piece))
        for piece in pieces
    ]
    overhead = len(page(0, (), ()).data) + 200
    cuts = _cuts(pieces, weights, max(SIZE_LIMIT - overhead, SIZE_LIMIT // 2))
    end = len(content.body)
    return [
        page(number, pieces[start : min(stop, end)], pieces[max(start, end) : stop])
        for number, (start, stop) in enumerate(pairwise(cuts))
    ]


def cover_page(section: Section, frame: Frame, image: Image) -> Page:
    """The cover's page: the picture and nothing else, or Kobo's readers would not show it on the full screen."""
    body = (
        '<section epub:type="cover" class="cover" aria-label="Cover">'
        f'<img role="doc-cover" src="{_quoted(image.href)}" alt="{_quoted(image.alt)}"/></section>'
    )
    return Page(section.id, _html(line(section.title) or "Cover", body, frame, style="cover"))


def navigation(
    title: str,
    contents: Sequence[ContentsEntry],
    landmarks: Sequence[tuple[str, str, str]],
    hrefs: Mapping[str, str],
    frame: Frame,
) -> bytes:
    """The EPUB navigation document (EPUB 3.3, section 7): the contents, and the landmarks, hidden.

    `landmarks` are (type, text, address); `hrefs` gives the address of each section.
    """
    rtl = frame.direction == "rtl"

    def link(href: str, text: str, kind: str = "") -> str:
        shown = _escape(line(text, rtl=rtl) or "Untitled")
        kind = f'epub:type="{_quoted(kind)}" ' if kind else ""
        return f'<a {kind}href="{_quoted(href)}">{shown}</a>'

    def entries(rows: Sequence[ContentsEntry]) -> str:
        lines = ["<ol>"]
        for row in rows:
            below = f"\n{entries(row.children)}" if row.children else ""
            lines.append(f"<li>{link(hrefs[row.section], row.title)}{below}</li>")
        return "\n".join([*lines, "</ol>"])

    toc = (
        '<nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="toc-h">\n'
        f'<h1 id="toc-h">{_escape(title)}</h1>\n{entries(contents)}\n</nav>'
    )
    places = [
        '<nav epub:type="landmarks" class="landmarks" aria-labelledby="lm-h" hidden="hidden">',
        '<h2 id="lm-h">Landmarks</h2>\n<ol>',
        *[f"<li>{link(href, text, kind)}</li>" for kind, text, href in landmarks],
        "</ol>\n</nav>",
    ]
    return _html(title, "\n".join([toc, *(places if landmarks else ())]), frame, css="styles/book.css")
