# SPDX-License-Identifier: AGPL-3.0-or-later
"""Tree → items: one walk from start tags to end tags, and what each element means.

In: a `Page`, and what the format knows of its elements as `Verdict`s. Out: a `Markup`. Start at `read_page`; the tables
`_ENTER` and `_LEAVE` say which method of the walker an element calls.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import posixpath
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache
from typing import cast
from urllib.parse import parse_qs, unquote, urlsplit

from lxml import etree

from fic2epub.importer.markup.lines import (
    CELL_END,
    IN_PLACE,
    LINE_END,
    Item,
    Piece,
    arranged,
    assembled,
    folded_runs,
    verbatim_runs,
)
from fic2epub.importer.markup.styles import ALIGNED, PLAIN, Flow, Style, over, read_style
from fic2epub.importer.markup.tags import BLOCKS, Element, Page, text_of, weight
from fic2epub.model import (
    Asset,
    Block,
    Entry,
    Evidence,
    Kind,
    Layout,
    Ledger,
    Mark,
    Notice,
    NoticeCode,
    Reason,
    Run,
    Severity,
)

__all__ = ["Markup", "Verdict", "Verdicts", "read_page"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a format knows of an element and all that is in it, until an element inside has a verdict of its own.

    `reason` tells why its text is left out (None: it is read); `detail` says in a phrase what it is. `known` is evidence
    for the role of its blocks. `heading` (1–6) makes it a heading although it is not marked up as one.
    """

    reason: Reason | None = None
    detail: str = ""
    known: tuple[Evidence, ...] = ()
    heading: int = 0


Verdicts = Mapping[Element, Verdict]


@dataclass(frozen=True, slots=True)
class Markup:
    """What was read: the text without tags, and what it is made of."""

    text: str
    blocks: tuple[Block, ...]
    ledger: Ledger = ()
    notices: tuple[Notice, ...] = ()
    assets: tuple[Asset, ...] = ()


# --- the walk ---------------------------------------------------------------------------------------------------------

_MARKS = {
    "em": Mark.EMPHASIS, "i": Mark.EMPHASIS, "cite": Mark.EMPHASIS, "var": Mark.EMPHASIS, "dfn": Mark.EMPHASIS,
    "strong": Mark.STRONG, "b": Mark.STRONG,
    "u": Mark.UNDERLINE, "ins": Mark.UNDERLINE,
    "s": Mark.STRIKE, "strike": Mark.STRIKE, "del": Mark.STRIKE,
    "small": Mark.SMALL, "x-small": Mark.SMALL,
    "sup": Mark.SUPERSCRIPT, "sub": Mark.SUBSCRIPT,
    "code": Mark.CODE, "kbd": Mark.CODE, "samp": Mark.CODE, "tt": Mark.CODE,
}  # fmt: skip
_NEVER_TEXT = {
    "select": (Reason.FURNITURE, "a form control"),
    "datalist": (Reason.FURNITURE, "a form control"),
    "textarea": (Reason.FURNITURE, "a form control"),
    "svg": (Reason.SKIPPED, "a drawing"),
    "canvas": (Reason.SKIPPED, "a drawing"),
    "audio": (Reason.SKIPPED, "a sound"),
    "video": (Reason.SKIPPED, "a film"),
    "object": (Reason.SKIPPED, "an embedded object"),
    "applet": (Reason.SKIPPED, "an embedded object"),
}


class _Sink(Enum):
    """Where text goes."""

    BLOCK = "block"
    RUBY = "ruby"
    NOWHERE = "nowhere"


@dataclass(frozen=True, slots=True)
class _State:
    """What holds for the text inside an element."""

    kind: Kind = Kind.PARAGRAPH
    level: int = 0
    group: int = 0
    marks: Mark = Mark.NONE
    href: str = ""
    layout: Layout = Layout.NONE
    aligned: int = 0
    """Number of the element that centred the text, 0 for none."""
    known: tuple[Evidence, ...] = ()
    reason: Reason | None = None
    detail: str = ""
    flow: Flow = Flow.FOLDED
    soft: bool = False
    """Blocks inside are lines, not blocks of their own: list items, cells, headings."""
    sink: _Sink = _Sink.BLOCK


_Attributes = Mapping[str, str]
_NO_ATTRIBUTES: _Attributes = {}
_FOLDABLE = re.compile(r"[ \t\n\r\f]{2,}|[\t\n\r\f]")
_NO_BREAK_SPACES = re.compile("[ \u00a0]{2,}")
_LONGEST_HEADING = 300
"""An element `h1`–`h6` with more text than this was never closed, or used for its looks."""
_STORY_PRE = 2000
"""A `pre` with more characters than this, or with blank lines, holds paragraphs."""
_LONGEST_HIDDEN = 1500
"""More hidden text than this is shown by a script (tabs, spoilers), not hidden for good."""
_SHOWN_BY_SCRIPT = re.compile("spoiler|collaps|accordion|toggle|reveal|expand|tab-pane|read-?more", re.IGNORECASE)
_EMOTE = re.compile("emoji|emote|emoticon|smil(?:ey|ie)|wp-smiley", re.IGNORECASE)
_STRUCTURE = ("h1", "h2", "h3", "h4", "h5", "h6", "hr", "article", "section", "table", "blockquote", "pre", "ul", "ol")
_DATA_IMAGE = re.compile(r"data:image/(png|jpeg|jpg|gif|webp|svg\+xml);base64,", re.IGNORECASE)


def read_page(
    page: Page,
    *,
    name: str,
    verdicts: Verdicts | None = None,
    companions: Mapping[str, bytes] | None = None,
    before: str = "",
) -> Markup:
    """The page's blocks in order, whatever stands between them in the ledger, and its pictures.

    `name` is the source's, for spans; `verdicts` are what the format knows of elements; `companions` the files beside the
    page by relative name, for pictures; `before` is text to set before the page's own in the text that spans count in.
    """
    reader = _Reader(page.rules, verdicts or {}, companions or {})
    if page.root is not None:
        reader.walk(page.root)
    items = arranged(reader.items)
    text, blocks, ledger = assembled(name, before, items)
    return Markup(
        text,
        blocks,
        (*page.ledger, *reader.unplaced, *ledger),
        (*page.notices, *_notices(items, reader.missing)),
        tuple(reader.assets.values()),
    )


class _Reader:
    """Walks a tree once, from start tags to end tags, and makes items of what it meets."""

    def __init__(self, rules: Mapping[str, Style], verdicts: Verdicts, companions: Mapping[str, bytes]) -> None:
        self.rules, self.verdicts, self.companions = rules, verdicts, companions
        self.items: list[Item] = []
        self.unplaced: list[Entry] = []
        self.assets: dict[str, Asset] = {}
        self.missing = 0
        self.state = _State()
        self.stack: list[_State] = []
        self.pieces: list[Piece] = []
        self.opening = self.state
        self.aside: list[str] = []
        self.after: list[Item] = []
        self.breaks = 0
        self.blanks = 0
        self.groups = 0
        self.spacer = False
        self.empty = False
        self.term = False
        self.cells = 0
        self.ruby_from = 0
        self.annotation: list[str] = []
        self.basenames = Counter(posixpath.basename(path) for path in companions)

    # the walk

    def walk(self, root: Element) -> None:
        for event, element in etree.iterwalk(root, events=("start", "end")):
            if event == "start":
                self.enter(element)
            else:
                self.leave(element)
        self.flush()

    def enter(self, element: Element) -> None:
        outer, tag = self.state, element.tag
        self.stack.append(outer)
        given = cast(list[tuple[str, str]], element.items())
        attributes = dict(given) if given else _NO_ATTRIBUTES
        style = self.style_of(tag, attributes) if attributes else PLAIN
        if element in self.verdicts:
            self.heed(self.verdicts[element])
        if self.state.reason is None:
            if tag in _NEVER_TEXT:
                self.leave_out(*_NEVER_TEXT[tag])
            elif (style.hidden or "hidden" in attributes) and _is_hidden(element):
                self.leave_out(Reason.HIDDEN, "hidden by the page")
        if tag in BLOCKS and outer.reason is None and not (tag == "dd" and self.term):
            self.boundary()
        if self.state.reason is None:
            mark = _MARKS.get(tag)
            if mark is not None:
                self.state = replace(self.state, marks=self.state.marks | mark)
            if style is not PLAIN or "align" in attributes:
                self.dress(tag, attributes, style)
            handler = _ENTER.get(tag)
            if handler is not None:
                handler(self, element, attributes)
        if element.text:
            self.read(element.text)

    def leave(self, element: Element) -> None:
        tag = element.tag
        if self.state.reason is None:
            handler = _LEAVE.get(tag)
            if handler is not None:
                handler(self)
            elif tag in BLOCKS:
                self.boundary()
        inner, self.state = self.state, self.stack.pop()
        outer = self.state
        if inner.reason is not outer.reason:
            if inner.reason is None:
                self.flush()
            self.end_aside(inner)
        elif inner.soft and not outer.soft:
            self.flush()
        if element.tail:
            self.read(element.tail)

    def heed(self, verdict: Verdict) -> None:
        """Take in what the format knows of an element."""
        state = self.state
        if verdict.reason is not state.reason:
            self.end_aside(state)
        state = replace(state, reason=verdict.reason, detail=verdict.detail, known=state.known + verdict.known)
        if verdict.heading:
            self.boundary()
            state = replace(state, kind=Kind.HEADING, level=verdict.heading, group=0, soft=True)
        self.state = state

    def leave_out(self, reason: Reason, detail: str) -> None:
        self.state = replace(self.state, reason=reason, detail=detail)

    def style_of(self, tag: str, attributes: _Attributes) -> Style:
        style = PLAIN
        if self.rules:
            for name in attributes.get("class", "").split():
                for key in ("." + name, f"{tag}.{name}"):
                    if key in self.rules:
                        style = over(style, self.rules[key])
            key = "#" + attributes.get("id", "")
            if key in self.rules:
                style = over(style, self.rules[key])
        inline = attributes.get("style")
        return over(style, read_style(inline)) if inline else style

    def dress(self, tag: str, attributes: _Attributes, style: Style) -> None:
        """Marks, alignment and flow from styles and attributes."""
        state = self.state
        layout = style.layout
        if layout is None and "align" in attributes and tag in BLOCKS and tag != "table":
            layout = ALIGNED.get(attributes["align"].strip().lower())
        if layout is not None and tag in BLOCKS and (layout or state.aligned):
            self.groups += 1
            state = replace(state, layout=state.layout & IN_PLACE | layout, aligned=self.groups if layout else 0)
        if style.add or style.remove:
            state = replace(state, marks=(state.marks | style.add) & ~style.remove)
        if style.flow is not None and state.flow is Flow.FOLDED:
            state = replace(state, flow=style.flow)
        self.state = state

    # text

    def read(self, text: str) -> None:
        state = self.state
        if state.reason is not None:
            self.aside.append(text)
        elif state.sink is _Sink.RUBY:
            self.annotation.append(text)
        elif state.sink is _Sink.NOWHERE:
            return
        elif state.flow is Flow.FOLDED:
            self.words(text)
        elif state.flow is Flow.LINES:
            for at, line in enumerate(text.split("\n")):
                if at:
                    self.breaks += 1
                self.words(line)
        else:
            self.verbatim(text)

    def words(self, text: str) -> None:
        if "\n" in text or "  " in text or "\t" in text or "\r" in text or "\f" in text:
            text = _FOLDABLE.sub(" ", text)
        if "\u00a0" in text:
            text = _NO_BREAK_SPACES.sub(" ", text)
        if not text or text.isspace():
            if text and self.pieces and not self.breaks:
                self.pieces.append((text, self.state.marks, self.state.href, ""))
            elif "\u00a0" in text and not self.breaks:
                self.spacer = True
            return
        if self.breaks:
            self.settle_breaks()
        if not self.pieces:
            self.opening = self.state
        self.pieces.append((text, self.state.marks, self.state.href, ""))

    def verbatim(self, text: str) -> None:
        if not self.pieces:
            self.opening = self.state
        self.pieces.append((text.replace("\r", "").replace("\f", "\n"), self.state.marks, self.state.href, ""))

    def settle_breaks(self) -> None:
        """Line breaks before more text: one is a line end; two or more end the paragraph, and more are blank lines."""
        count, self.breaks = self.breaks, 0
        if not self.pieces:
            self.blanks += count
        elif count == 1 or self.opening.soft:
            self.pieces.append(LINE_END)
        else:
            self.flush()
            self.blanks += count - 2

    # blocks

    def boundary(self) -> None:
        if not self.state.soft:
            if self.pieces or self.breaks or self.spacer:
                self.flush()
        elif self.pieces:
            self.breaks = max(self.breaks, 1)

    def flush(self) -> None:
        """End the open block."""
        pieces, self.pieces = self.pieces, []
        count, self.breaks = self.breaks, 0
        state = self.opening
        self.term = False
        runs = verbatim_runs(pieces) if state.flow is Flow.VERBATIM else folded_runs(pieces, state.kind)
        if runs:
            self.add(Item(
                state.kind, runs, 1 + self.blanks, state.level, state.group, state.layout, state.aligned, state.known
            ))
            self.blanks = max(0, count - 1)
        else:
            self.blanks += count + self.spacer
        self.spacer = False
        if self.after:
            self.items += self.after
            self.after = []

    def add(self, item: Item) -> None:
        self.items.append(item)
        self.blanks = 0
        self.empty = False

    def end_aside(self, state: _State) -> None:
        """Text that is left out becomes one item; inside a paragraph it waits for the paragraph's end."""
        text = " ".join(" ".join(self.aside).split())
        self.aside = []
        if text:
            item = Item(Kind.PARAGRAPH, (Run(text),), reason=state.reason, detail=state.detail)
            (self.after if self.pieces else self.items).append(item)

    def new_group(self) -> int:
        self.groups += 1
        return self.groups

    # elements

    def paragraph(self, _element: Element, _attributes: _Attributes) -> None:
        self.empty = True

    def end_paragraph(self) -> None:
        if self.empty and not self.pieces and not self.state.soft:
            self.blanks += max(1, self.breaks)  # an empty paragraph is a blank line
            self.breaks = 0
            self.spacer = False
        self.empty = False
        self.boundary()

    def line_break(self, _element: Element, _attributes: _Attributes) -> None:
        if self.state.flow is Flow.VERBATIM:
            self.verbatim("\n")
        else:
            self.breaks += 1

    def rule(self, _element: Element, _attributes: _Attributes) -> None:
        self.flush()
        self.add(Item(Kind.SCENE_BREAK, (), 1 + self.blanks, known=self.state.known))

    def heading(self, element: Element, _attributes: _Attributes) -> None:
        if not _longer(element, _LONGEST_HEADING):
            self.state = replace(
                self.state, kind=Kind.HEADING, level=int(element.tag[1]), group=0, soft=True, flow=Flow.FOLDED
            )

    def quote(self, _element: Element, _attributes: _Attributes) -> None:
        if not self.state.soft:
            self.state = replace(self.state, kind=Kind.QUOTE, group=self.new_group(), level=0)

    def list_(self, element: Element, _attributes: _Attributes) -> None:
        self.flush()
        inside = self.state.kind is Kind.LIST
        layout = self.state.layout & ~Layout.ORDERED | (Layout.ORDERED if element.tag == "ol" else Layout.NONE)
        self.state = replace(
            self.state,
            layout=layout,
            group=self.state.group if inside else self.new_group(),
            level=self.state.level + 1 if inside else 1,
            soft=False,
        )

    def list_item(self, element: Element, _attributes: _Attributes) -> None:
        self.flush()
        if _is_page_part(element):
            layout = self.state.layout & ~Layout.ORDERED
            self.state = replace(self.state, kind=Kind.PARAGRAPH, level=0, group=0, layout=layout)
        else:
            group = self.state.group or self.new_group()
            self.state = replace(self.state, kind=Kind.LIST, group=group, level=max(1, self.state.level), soft=True)

    def end_term(self) -> None:
        """A term waits for its description: `Rating:` and `Teen` are one line."""
        if self.pieces and not self.state.soft:
            self.term = True
            self.breaks = 0
        else:
            self.boundary()

    def description(self, _element: Element, _attributes: _Attributes) -> None:
        if self.term and self.pieces:
            term = next(piece[0] for piece in reversed(self.pieces) if not piece[0].isspace())
            self.pieces.append((" ", Mark.NONE, "", "") if term.rstrip().endswith(":") else LINE_END)
        self.term = False

    def table(self, element: Element, attributes: _Attributes) -> None:
        if attributes.get("role") != "presentation" and _is_grid(element):
            self.state = replace(self.state, kind=Kind.TABLE, group=self.new_group(), level=0)

    def row(self, element: Element, _attributes: _Attributes) -> None:
        self.cells = 0
        if self.state.kind is not Kind.TABLE:
            return
        parent = element.getparent()
        header = parent is not None and parent.tag == "thead"
        header = header or (len(element) > 0 and all(cell.tag == "th" for cell in element))
        layout = self.state.layout | (Layout.HEADER if header else Layout.NONE)
        self.state = replace(self.state, layout=layout, soft=True)

    def cell(self, _element: Element, _attributes: _Attributes) -> None:
        if self.state.kind is not Kind.TABLE:
            return
        self.breaks = 0
        if self.cells:
            if not self.pieces:
                self.opening = self.state
            self.pieces.append(CELL_END)
        self.cells += 1

    def caption(self, _element: Element, _attributes: _Attributes) -> None:
        self.state = replace(self.state, kind=Kind.PARAGRAPH, group=0)

    def preformatted(self, element: Element, _attributes: _Attributes) -> None:
        if next(element.iter("p", "div", "table", "h1", "h2", "h3"), None) is not None:
            return
        text = text_of(element)
        if _is_story(text):
            self.state = replace(self.state, flow=Flow.LINES)
            self.breaks = -1 if text.startswith("\n") else 0  # the first line end is no part of a `pre` (HTML 13.2.6.4.7)
        elif not self.state.soft:
            self.state = replace(self.state, kind=Kind.PREFORMATTED, flow=Flow.VERBATIM, group=0)

    def link(self, _element: Element, attributes: _Attributes) -> None:
        if "href" in attributes:
            href = _address(attributes["href"])
            # the line under a link is the reader's business
            self.state = replace(self.state, href=href, marks=self.state.marks & ~Mark.UNDERLINE)

    def centre(self, _element: Element, _attributes: _Attributes) -> None:
        layout = self.state.layout & ~Layout.RIGHT | Layout.CENTRED
        self.state = replace(self.state, layout=layout, aligned=self.new_group())

    def ruby(self, _element: Element, _attributes: _Attributes) -> None:
        if self.breaks:
            self.settle_breaks()
        self.ruby_from = len(self.pieces)

    def ruby_text(self, _element: Element, _attributes: _Attributes) -> None:
        self.state = replace(self.state, sink=_Sink.RUBY)

    def end_ruby_text(self) -> None:
        if self.state.sink is not _Sink.RUBY or self.stack[-1].sink is not _Sink.BLOCK:
            return
        annotation = " ".join("".join(self.annotation).split())
        self.annotation = []
        base = self.pieces[self.ruby_from :]
        text = "".join(piece[0] for piece in base).strip()
        self.state = self.stack[-1]
        if text and annotation:
            self.pieces[self.ruby_from :] = [(text, base[0][1], base[0][2], annotation)]
        elif annotation:
            self.words(annotation)
        self.ruby_from = len(self.pieces)

    def ruby_parenthesis(self, element: Element, _attributes: _Attributes) -> None:
        if not any(map(str.isalnum, text_of(element))):
            self.state = replace(self.state, sink=_Sink.NOWHERE)

    # pictures

    def image(self, _element: Element, attributes: _Attributes) -> None:
        source = _picture_source(attributes)
        alt = " ".join((attributes.get("alt") or attributes.get("title") or "").split())
        width, height = _pixels(attributes.get("width")), _pixels(attributes.get("height"))
        if 0 <= width <= 1 or 0 <= height <= 1:
            self.unplaced.append(Entry(Reason.SKIPPED, "", None, f"a tracking picture: {source[:200]}"))
            return
        name = self.asset(source, alt)
        address = "" if name else _address(source)
        small = 0 < width <= 32 or 0 < height <= 32 or _EMOTE.search(attributes.get("class", ""))
        if self.state.soft or small:
            if alt:
                self.words(alt)
            else:
                self.unplaced.append(Entry(Reason.SKIPPED, "", None, f"a small picture: {source[:200]}"))
        elif name or alt or address:
            self.flush()
            runs = (Run(alt, href=address),) if alt or address else ()
            self.add(Item(Kind.IMAGE, runs, 1 + self.blanks, layout=self.state.layout, known=self.state.known, image=name))
            self.missing += not name
        else:
            self.unplaced.append(Entry(Reason.SKIPPED, "", None, f"a picture that is not here: {source[:200]}"))

    def asset(self, source: str, alt: str) -> str:
        """The name of the picture among the assets, "" if it is not at hand."""
        found = _DATA_IMAGE.match(source)
        if found:
            data = _decoded(source[found.end() :])
            name = f"{hashlib.sha256(data).hexdigest()[:12]}.{found[1].lower().replace('svg+xml', 'svg')}"
        else:
            name = posixpath.normpath(unquote(source.split("#")[0].split("?")[0]))
            if name not in self.companions and self.basenames[posixpath.basename(name)] == 1:
                base = posixpath.basename(name)
                name = next(path for path in self.companions if posixpath.basename(path) == base)
            data = self.companions.get(name, b"")
        if not data:
            return ""
        self.assets.setdefault(name, Asset(name, data, alt))
        return name


_Enter = Callable[[_Reader, Element, _Attributes], None]
_ENTER: dict[str, _Enter] = {
    "p": _Reader.paragraph,
    "br": _Reader.line_break,
    "hr": _Reader.rule,
    **{f"h{level}": _Reader.heading for level in range(1, 7)},
    "blockquote": _Reader.quote,
    "ul": _Reader.list_,
    "ol": _Reader.list_,
    "menu": _Reader.list_,
    "dir": _Reader.list_,
    "li": _Reader.list_item,
    "dd": _Reader.description,
    "table": _Reader.table,
    "tr": _Reader.row,
    "td": _Reader.cell,
    "th": _Reader.cell,
    "caption": _Reader.caption,
    "pre": _Reader.preformatted,
    "listing": _Reader.preformatted,
    "a": _Reader.link,
    "center": _Reader.centre,
    "ruby": _Reader.ruby,
    "rt": _Reader.ruby_text,
    "rp": _Reader.ruby_parenthesis,
    "img": _Reader.image,
    "image": _Reader.image,
}
_LEAVE: dict[str, Callable[[_Reader], None]] = {
    "p": _Reader.end_paragraph,
    "dt": _Reader.end_term,
    "rt": _Reader.end_ruby_text,
}


def _is_hidden(element: Element) -> bool:
    """Whether what styles hide is hidden for good: not a spoiler, a tab, a whole text that a script shows."""
    for place in (element, *element.iterancestors()):
        if _SHOWN_BY_SCRIPT.search(f"{place.get('class', '')} {place.get('id', '')}"):
            return False
    return not _longer(element, _LONGEST_HIDDEN)


def _longer(element: Element, limit: int) -> bool:
    """Whether an element holds more than `limit` characters; it is not read further than need be."""
    size = 0
    for text in element.itertext():
        size += len(text)
        if size > limit:
            return True
    return False


def _is_page_part(item: Element) -> bool:
    """Whether a list item is no item of a list but a part of the page: it holds headings, tables or many paragraphs."""
    if next(item.iter(*_STRUCTURE[:-2]), None) is not None:
        return True
    paragraphs = item.iter("p")
    return all(next(paragraphs, None) is not None for _ in range(4)) or _longer(item, 4000)


def _is_grid(table: Element) -> bool:
    """Whether a table is one: two or more cells wide, and its cells hold no more than a paragraph."""
    if next(table.iter(*_STRUCTURE[:9]), None) is not None or next(table.iterdescendants(*_STRUCTURE[9:]), None) is not None:
        return False
    rows = list(table.iter("tr"))
    if max((len(row) for row in rows), default=0) < 2:
        return False
    cells = [cell for row in rows for cell in row]
    return not any(len(cell.findall("p")) > 1 or _longer(cell, 600) for cell in cells)


def _is_story(text: str) -> bool:
    """Whether preformatted text is a text archive's story: long or in paragraphs, and of words, not a drawing."""
    if len(text) <= _STORY_PRE and "\n\n" not in text.replace(" ", "").strip():
        return False
    words = weight(text)
    return sum(map(str.isalnum, text)) >= 0.7 * words


def _pixels(length: str | None) -> int:
    """A length attribute in pixels, -1 if it says nothing of the kind."""
    digits = (length or "").strip().removesuffix("px")
    return int(digits) if digits.isdecimal() and len(digits) < 6 else -1


def _picture_source(attributes: _Attributes) -> str:
    """Where a picture is, for pages that load theirs late too."""
    source = attributes.get("src", "").strip()
    if not source or source.startswith("data:image/gif"):
        source = attributes.get("data-src") or attributes.get("data-original") or attributes.get("data-lazy-src") or source
    return source


def _decoded(data: str) -> bytes:
    try:
        return base64.b64decode(unquote(data))
    except (binascii.Error, ValueError):
        return b""


@lru_cache(maxsize=4096)
def _address(href: str) -> str:
    """An absolute http, https or mailto address that can stand in a book, or "" (BOOK 10.1)."""
    href = "".join(href.split()) if href.lstrip()[:7].lower() == "mailto:" else href.strip().replace(" ", "%20")
    if href.startswith("//"):
        href = "https:" + href
    scheme, _, rest = href.partition(":")
    scheme = scheme.lower()
    if len(href) > 2000 or re.search(r'[\s<>"\\^`{|}]', href):
        return ""
    if scheme == "mailto":
        return f"mailto:{rest}" if re.fullmatch(r"[^@/:]+@[^@/:]+", rest) else ""
    if scheme not in ("http", "https"):
        return ""
    try:
        parts = urlsplit(href)
        host = parts.hostname or ""
    except ValueError:
        return ""
    if host.endswith("google.com") and parts.path == "/url":  # how Google Docs writes its links
        real = parse_qs(parts.query).get("q", [""])[0]
        return real if re.match(r"https?://[\w.-]+[^\s<>\"]*$", real) else ""
    return f"{scheme}:{rest}" if re.fullmatch(r"[\w.:-]+", host) else ""


def _notices(items: Iterable[Item], missing: int) -> Iterator[Notice]:
    hidden = sum(item.reason is Reason.HIDDEN for item in items)
    if hidden:
        places = "one place" if hidden == 1 else f"{hidden} places"
        yield Notice(NoticeCode.TEXT_HIDDEN, f"The page hides text in {places}; the ledger holds it.", None, Severity.INFO)
    if missing:
        pictures = "A picture is" if missing == 1 else f"{missing} pictures are"
        yield Notice(
            NoticeCode.IMAGE_MISSING, f"{pictures} not at hand; the description stays in its place.", None, Severity.WARNING
        )
