# SPDX-License-Identifier: AGPL-3.0-or-later
"""HTML → blocks and runs: the one door for HTML, whichever format it came out of.

In: markup as text. Out: a `Markup`: the text that remains without tags, and the blocks, ledger and pictures found in it.
Start at `read_markup`, which is `parse_page` (text → a tree from which nothing is missing) and `read_page` (tree →
blocks). A format that knows a page's structure looks at the tree in between, and says what it knows as `Verdict`s.

The model is the sanitiser: an element, attribute or address that no rule here maps into a block or run is not there
afterwards. Text inside unknown elements is kept. What looks like a tag and is none (`<Got to run!>`) is text.

The text that spans count in is made here: every block, and every stretch that is hidden or furniture, one below the
other in document order, white space folded as HTML folds it. A block's text is exactly its slice. What stands inside
a paragraph but is left out follows that paragraph. Not text of the page, and so not in it: comments, scripts, styles,
templates, `noscript`, the `<title>` (see `Page.title`), ruby annotations (they travel in `Run.ruby`). Nothing is added
either: the quotation marks that a browser draws around `<q>` are not there.

Nothing here recurses, and every expression is linear, so that broken and hostile pages cost time in proportion.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import html as entities
import posixpath
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple, cast
from urllib.parse import parse_qs, unquote, urlsplit

from lxml import etree

from fic2epub.importer import headings
from fic2epub.importer.breaks import is_scene_break
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
    Span,
)

__all__ = ["Element", "Markup", "Page", "Verdict", "Verdicts", "parse_page", "read_markup", "read_page", "wrap_width"]

Element = etree._Element


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
class Page:
    """A page as a tree that holds all its text. `whole` tells a page from a fragment (no html, head or body tag)."""

    root: Element | None
    title: str = ""
    whole: bool = False
    rules: Mapping[str, Style] = field(default_factory=dict)
    ledger: Ledger = ()
    notices: tuple[Notice, ...] = ()


@dataclass(frozen=True, slots=True)
class Markup:
    """What was read: the text without tags, and what it is made of."""

    text: str
    blocks: tuple[Block, ...]
    ledger: Ledger = ()
    notices: tuple[Notice, ...] = ()
    assets: tuple[Asset, ...] = ()


def read_markup(
    markup: str, *, name: str, companions: Mapping[str, bytes] | None = None, before: str = ""
) -> Markup:
    """Read a page or a fragment whole: everything in it is content. For the parameters see `read_page`."""
    return read_page(parse_page(markup), name=name, companions=companions, before=before)


# --- what HTML is made of -------------------------------------------------------------------------------------------

_HTML = frozenset(
    """a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote body br button
    canvas caption center cite code col colgroup command data datalist dd del details dfn dialog dir div dl dt em embed
    fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img
    input ins isindex kbd keygen label legend li link listing main map mark marquee menu menuitem meta meter nav nobr
    noembed noframes noscript object ol optgroup option output p param picture portal pre progress q rb rbc rp rt rtc ruby
    s samp script search section select slot small source spacer span strike strong style sub summary sup svg math table
    tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr""".split()
)
_SVG = frozenset(
    """animate animatemotion animatetransform circle clippath defs desc ellipse feblend fecolormatrix fecomposite feflood
    fegaussianblur femerge femergenode feoffset filter foreignobject g image line lineargradient marker mask metadata mpath
    path pattern polygon polyline radialgradient rect set stop switch symbol text textpath tspan use view""".split()
)
_MATHML = frozenset(
    """annotation maction menclose merror mfenced mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot
    mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover none semantics""".split()
)
_VOID = frozenset(
    """area base basefont br col command embed frame hr img input isindex keygen link meta param source spacer track
    wbr""".split()
)
_UNNESTED = frozenset(
    """a body button caption colgroup dd dt head html label li nobr option optgroup p rb rp rt rtc tbody td tfoot th thead
    tr""".split()
)
"""Elements that parsers end of themselves, so that they do not nest."""
_BLOCKS = frozenset(
    """address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption
    figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup html legend li listing main menu nav ol p pre search
    section summary table tbody td tfoot th thead tr ul""".split()
)
_FORMATTING = frozenset("b big code em i s small strike strong tt u".split())
"""Elements that HTML 5 opens again in the next block when a block ends inside them (13.2.4.3), where libxml2 drops them."""
_STURDY = {"b": "strong", "big": "span", "i": "em", "s": "del", "small": "x-small", "strike": "del", "tt": "code", "u": "ins"}
"""For formatting around blocks: elements of the same meaning that libxml2 does not end where a block begins."""
_PLAIN_NAMES = frozenset(
    """blockquote br dd div dl dt font form h1 h2 h3 h4 h5 h6 hr html img input li meta ol p pre script span table tbody
    td textarea th thead tr tt ul""".split()
)
"""Names that begin no thought in angle brackets, so that odd attributes do not make them text."""
_BARE = frozenset(
    """align allowfullscreen alt async autofocus autoplay border checked class clear color compact contenteditable
    controls crossorigin declare default defer dir disabled download draggable face formnovalidate height hidden href id
    inert ismap itemscope lang loop multiple muted name nohref nomodule noresize noshade novalidate nowrap open
    playsinline readonly rel required reversed selected size spellcheck src style target title type value width""".split()
)
"""Attributes that may stand without a value."""
_RAW = ("script", "style", "title", "noscript", "template", "iframe", "noframes", "noembed")
"""Elements whose content is not markup, or not text of the page: they are taken out whole."""

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

# --- text → tree: what is a tag, and what only looks like one ---------------------------------------------------------

_REST_OF_TAG = r"""(?>[^<>=]++|=\s*+(?:"[^"]*+"|'[^']*+')?+){0,400}+"""
_UNSEEN = "\0-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b\u2060\ufeff\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff"
_SUSPECT = re.compile(f"[{_UNSEEN}\u200c\u200d]")
_REMOVED = re.compile(f"[\u200b-\u200d\u2060\ufeff]{{3,}}|[{_UNSEEN}]")
"""Zero-width strings mark copies; a single joiner is writing."""
_UNSEEN_REFERENCE = re.compile(
    r"&#(?:0*(?:[0-8]|11|1[4-9]|2\d|3[01]|127|173|8203|8288|65279|6553[45])"
    r"|[xX]0*(?:[0-8bBeEfF]|1[0-9a-fA-F]|7[fF]|[aA][dD]|200[bB]|2060|[fF][eE][fF]{2}|[fF]{3}[eEfF]))(?:;|(?![\w;]))"
    r"|&(?:shy|ZeroWidthSpace|NoBreak);"
)
_PLAIN_TAG = re.compile(r"""<(/?)([a-z][a-z0-9]*)(?:\s+[a-z][\w-]*=(?:"[^"<>]*"|'[^'<>]*'))*>""")
_TAG_NAME = re.compile(r"<(/?)\s*([^\s/<>]+)(.*)", re.DOTALL)
_DECLARATION = re.compile(r"<(?:!(?:doctype|element|entity|attlist|\[(?:if|endif))|\?(?:xml|php|import|mso))", re.IGNORECASE)
_SELF_CLOSED_RAW = re.compile(rf"<(?:{'|'.join(_RAW)}|textarea)\b[^<>]*/>", re.IGNORECASE)
_DEEPEST = 300
"""libxml2 silently drops what is nested 2,048 deep; an element counted here may stand for four (table, row, cell, p)."""


@cache
def _token_pattern(without: frozenset[str]) -> re.Pattern[str]:
    """Tags, comments, declarations and raw elements, except the kinds that never end on this page.

    Each alternative matches to the end of the text where its own end is missing, so that no stretch is read twice.
    """
    raw = [
        rf"{name}\b{_REST_OF_TAG}>(?>[^<]++|<(?!/{name}\b))*+(?:</{name}[^<>]*+>?)?+"
        for name in _RAW
        if name not in without
    ]
    comment = [] if "comment" in without else [r"!--(?:-?>|(?>[^-]++|-(?!-!?>))*+(?:--!?>)?+)"]
    cdata = [] if "cdata" in without else [r"!\[CDATA\[(?>[^\]]++|\](?!\]>))*+(?:\]\]>)?+"]
    tag = [rf"(?:/\s*+)?+[a-z][^\s/<>]*+{_REST_OF_TAG}>?+", r"[!?](?=[a-z\[])[^<>]*+>?+"]
    return re.compile(f"(<(?:{'|'.join([*comment, *cdata, *raw, *tag])}))", re.IGNORECASE)


def _unended(token: str) -> str:
    """The kind of comment, section or raw element that this token opens and nothing closes, or ""."""
    if token.startswith("<!--"):
        return "" if token.endswith(("-->", "--!>")) or token == "<!--->" or token == "<!-->" else "comment"
    head = token[:12].lower()
    if head.startswith("<![cdata["):
        return "" if token.endswith("]]>") else "cdata"
    for name in _RAW:
        if head.startswith("<" + name) and not head[len(name) + 1 : len(name) + 2].isalnum():
            tail = token[token.rfind("<") :].lower()
            return name if not tail.startswith(f"</{name}") and tail != token.lower() else ""
    return ""


def _tokens(markup: str) -> list[str]:
    """Text and tokens by turns, text first. What an opening without an end would swallow is read as if it did not."""
    parts = [""]
    without: frozenset[str] = frozenset()
    while True:
        found = _token_pattern(without).split(markup)
        parts[-1] += found[0]
        kind = _unended(found[-2]) if len(found) > 1 else ""
        if not kind or kind in without:
            return parts + found[1:]
        parts += found[1:-2]
        markup = found[-2] + found[-1]
        without |= {kind}


@dataclass(frozen=True, slots=True)
class _Tag:
    """How a token is to be read: what is written in its place, and the step it takes in the tree.

    The step is "name" into an element, "/name" out of it, "" neither. `text` is what the reader sees, where the token is
    no tag at all.
    """

    written: str = ""
    step: str = ""
    text: str = ""


_NOTHING = _Tag()


def _as_text(token: str) -> _Tag:
    return _Tag(token.replace("<", "&lt;"), text=token)


def _step(written: str, name: str, closing: str) -> _Tag:
    if closing and name in ("body", "html", "head"):
        return _NOTHING  # what follows </body> is text all the same; libxml2 drops it
    if closing:
        return _Tag(f"</{name}>", "" if name in _VOID else f"/{name}")
    return _Tag(written, "" if name in _VOID else name)


@lru_cache(maxsize=8192)
def _certain(token: str) -> _Tag | None:
    """A token that is a tag on any page: an element of HTML in small letters, with values for its attributes or none."""
    found = _PLAIN_TAG.fullmatch(token)
    return _step(token, found[2], found[1]) if found and found[2] in _HTML and found[2] not in _RAW else None


class _Tags:
    """Reads tokens, with what the whole page says of them: which elements it ends, whether it is XHTML or draws."""

    def __init__(self, tokens: Iterable[str], xhtml: bool) -> None:
        self.xhtml = xhtml
        self.ended: set[str] = set()
        self.names = _HTML
        distinct = dict.fromkeys(tokens)
        for token in distinct:
            if token[1] == "/":
                self.ended.add(token[2:].strip(" \t\n/>").lower())
        if "svg" in self.ended:
            self.names |= _SVG
        if "math" in self.ended:
            self.names |= _MATHML
        self.table = {token: self.read(token) for token in distinct}

    def read(self, token: str) -> _Tag:
        if len(token) < 80 and (tag := _certain(token)) is not None:
            return tag
        if token[1] in "!?":
            return self._declared(token)
        found = _TAG_NAME.match(token)
        if found is None or not token.endswith(">"):
            return _as_text(token)
        closing, raw, rest = found[1], found[2].rstrip("\\"), found[3][:-1]
        name = raw.lower()
        if not self._is_tag(raw, name, closing, rest):
            return _as_text(token)
        if name in _RAW:
            return _NOTHING
        written = token if raw == found[2] else f"<{closing}{raw}{rest}>"
        if rest.endswith("/") and name not in _VOID and (self.xhtml or (name == "a" and "href" not in rest.lower())):
            return _Tag(f"{written[:-1].rstrip('/ ')}></{name}>")
        return _step(written, name, closing)

    def _declared(self, token: str) -> _Tag:
        if token.startswith("<!--") or _DECLARATION.match(token):
            return _NOTHING if token.endswith(">") else _as_text(token)
        if token[:9].upper() == "<![CDATA[" and token.endswith("]]>"):
            return _Tag(entities.escape(token[9:-3], quote=False), text=token[9:-3])
        return _as_text(token)

    def _is_tag(self, raw: str, name: str, closing: str, rest: str) -> bool:
        if name in self.names:
            if closing or name in _PLAIN_NAMES or (name in _RAW and rest.lstrip()[:1] == ">"):
                return True
            if raw.istitle() and len(raw) > 1 and name not in self.ended and name not in _VOID | _UNNESTED:
                return False  # <Time to go> aside, nobody writes <Time> and never ends it
            return "=" in rest or all(_is_bare(word) for word in rest.strip(" /\t\r\n").lower().split())
        if re.fullmatch(r"[a-z][a-z0-9]{0,9}:[a-z][\w.-]*", raw) or re.fullmatch(r"(?:o|st1|v|w|m):\w+", raw, re.I):
            return True  # Word's and XML's prefixed names
        if re.fullmatch(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)+", raw):
            return bool(closing) or "=" in rest or name in self.ended  # custom elements cannot do without an end
        return "=" in rest and bool(re.search(r"""\w=["'\w]""", rest))


def _is_bare(word: str) -> bool:
    return word in _BARE or word.startswith(("data-", "aria-", "ng-", "v-", "x-", "/"))


@dataclass(frozen=True, slots=True)
class _Clean:
    """A page as tags that are tags and text that is text, and what is known of it before it is parsed."""

    markup: str
    text: str
    """All the text there is; what a parser makes of the markup must hold it."""
    misnested: bool
    whole: bool
    title: str
    css: str


def _clean(markup: str) -> _Clean:
    xhtml = markup.lstrip()[:5].lower() == "<?xml" or "//www.w3.org/1999/xhtml" in markup[:4096]
    if xhtml:
        markup = _SELF_CLOSED_RAW.sub("", markup)
    parts = _tokens(markup)
    tokens = parts[1::2]
    tags = _Tags(tokens, xhtml).table
    steps = [tags[token].step for token in tokens]
    misnested, deepest = _survey(steps)
    misnested = misnested or any(steps.count(name) != steps.count("/" + name) for name in ("rt", "rp"))
    shown = parts[:]
    shown[1::2] = [tags[token].text for token in tokens]
    text = "".join(shown)
    if any("<" in part for part in parts[0::2]):
        parts[0::2] = [part.replace("<", "&lt;") for part in parts[0::2]]
    parts[1::2] = [tags[token].written for token in tokens]
    if deepest > _DEEPEST:
        parts[1::2] = _flattened(steps, parts[1::2])
    raw = [token for token in dict.fromkeys(tokens) if tags[token] is _NOTHING]
    titles = [token for token in raw if token[:6].lower() == "<title"]
    styles = [token for token in raw if token[:6].lower() == "<style"]
    return _Clean(
        markup="".join(parts),
        text=entities.unescape(text) if "&" in text else text,
        misnested=misnested,
        whole=any(step in ("html", "body", "head") for step in steps),
        title=" ".join(entities.unescape(_inside(titles[0])).split()) if titles else "",
        css="\n".join(map(_inside, styles)),
    )


def _inside(element: str) -> str:
    """What stands between the tags of a raw element."""
    return element[element.find(">") + 1 : element.rfind("</")]


def _survey(steps: Iterable[str]) -> tuple[bool, int]:
    """Whether formatting and blocks overlap or nest inside out, and how deep elements nest. One linear scan."""
    path: list[str] = []
    held: Counter[str] = Counter()
    formatting = deepest = 0
    misnested = False
    for step in steps:
        if not step:
            continue
        name = step[1:] if step[0] == "/" else step
        if formatting and name in _BLOCKS:
            misnested = True
        if name in _UNNESTED:
            continue
        if step[0] != "/":
            path.append(name)
            held[name] += 1
            formatting += name in _FORMATTING
            deepest = max(deepest, len(path))
        elif held[name]:
            while True:
                last = path.pop()
                held[last] -= 1
                formatting -= last in _FORMATTING
                if last == name:
                    break
                misnested = misnested or last in _FORMATTING
    return misnested, deepest


def _flattened(steps: Sequence[str], written: Sequence[str]) -> list[str]:
    """The tags without those that nest deeper than `_DEEPEST`; their text moves up."""
    path: list[str] = []
    held: Counter[str] = Counter()
    kept = list(written)
    for at, step in enumerate(steps):
        name = step.lstrip("/")
        if not step or name in _UNNESTED:
            continue
        if step[0] != "/":
            if len(path) >= _DEEPEST:
                kept[at] = ""
            path.append(name)
            held[name] += 1
        elif held[name]:
            if len(path) > _DEEPEST:
                kept[at] = ""
            while (last := path.pop()) != name:
                held[last] -= 1
            held[name] -= 1
    return kept


# --- text → tree: readings, until one holds all the text --------------------------------------------------------------


def parse_page(markup: str) -> Page:
    """The page as a tree that holds all its text; broken markup is read a second or third time, and a notice says so."""
    markup, ledger, notices = _without_unseen(markup)
    clean = _clean(markup)
    root, mended = _read_tree(clean)
    if mended:
        notices += (
            Notice(NoticeCode.MARKUP_REPAIRED, "The markup is so broken that it was read a second time.", None, Severity.INFO),
        )
    return Page(root, clean.title, clean.whole, _style_rules(clean.css), ledger, notices)


def _without_unseen(markup: str) -> tuple[str, Ledger, tuple[Notice, ...]]:
    """Without characters that XML forbids or no reader shows (EPUB 3.3 is XML: XML 1.0, 2.2), written or referred to."""
    found = 0
    if _SUSPECT.search(markup):
        markup, found = _REMOVED.subn("", markup)
    if "&#" in markup or "&shy;" in markup or "&ZeroWidthSpace;" in markup or "&NoBreak;" in markup:
        markup, more = _UNSEEN_REFERENCE.subn("", markup)
        found += more
    if not found:
        return markup, (), ()
    what = f"{found} characters or strings that no reader shows" if found > 1 else "a character that no reader shows"
    notice = Notice(NoticeCode.CONTROL_CHARACTERS, f"Removed: {what}.", None, Severity.INFO)
    return markup, (Entry(Reason.CONTROL, "", None, what),), (notice,)


def _read_tree(clean: _Clean) -> tuple[Element | None, bool]:
    """The best tree, and whether the first reading lost text."""
    if not clean.markup.strip():
        return None, False
    readings = [_by_html5, _by_libxml2] if clean.misnested else [_by_libxml2, _by_html5]
    best: tuple[int, Element | None] = (len(clean.text) + 1, None)
    for at, reading in enumerate([*readings, _by_soup]):
        root = reading(clean.markup)
        lost = _lost(clean.text, root)
        if not lost:
            return root, at > 0
        if lost < best[0]:
            best = lost, root
    return best[1], True


@cache
def _parser() -> etree.HTMLParser:
    return etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)


def _by_libxml2(markup: str) -> Element | None:
    # huge_tree: a page may be one paragraph of 10 MB. Nothing is resolved or fetched by an HTML parser.
    try:
        return etree.fromstring(markup.encode(), _parser())
    except etree.XMLSyntaxError:
        return None


def _by_html5(markup: str) -> Element | None:
    from selectolax.lexbor import LexborHTMLParser

    mended = LexborHTMLParser(markup).html or ""
    return _by_libxml2(re.sub(r"(</?)([a-z]+)(?=[\s>])", lambda tag: tag[1] + _STURDY.get(tag[2], tag[2]), mended))


def _by_soup(markup: str) -> Element | None:
    from lxml.html import soupparser

    try:
        return cast(Element, soupparser.fromstring(markup, features="html.parser"))
    except (RecursionError, ValueError, AssertionError):
        return None


def _lost(text: str, root: Element | None) -> int:
    """How many letters and digits of the text are not in the tree."""
    held = _text_of(root) if root is not None else ""
    if _weight(held) == _weight(text):
        return 0
    missing = Counter(filter(str.isalnum, text))
    missing.subtract(filter(str.isalnum, held))
    return sum(count for count in missing.values() if count > 0)


def _text_of(element: Element) -> str:
    return "".join(cast(Iterable[str], element.itertext()))


def _weight(text: str) -> int:
    """About how many characters are not white space."""
    return len(text) - text.count(" ") - text.count("\n") - text.count("\u00a0") - text.count("\t")


# --- styles -----------------------------------------------------------------------------------------------------------


class Flow(Enum):
    """What white space means."""

    FOLDED = "folded"
    LINES = "every line end is a line break"
    VERBATIM = "as it stands"


@dataclass(frozen=True, slots=True)
class Style:
    """What a style sheet or attribute says of an element, as far as a book can show it. None says nothing."""

    add: Mark = Mark.NONE
    remove: Mark = Mark.NONE
    layout: Layout | None = None
    hidden: bool | None = None
    flow: Flow | None = None


_PLAIN_STYLE = Style()
_BOLD = {"bold": True, "bolder": True, "normal": False, "lighter": False}
_ALIGNED = {
    "center": Layout.CENTRED, "-webkit-center": Layout.CENTRED, "-moz-center": Layout.CENTRED, "middle": Layout.CENTRED,
    "right": Layout.RIGHT, "end": Layout.RIGHT,
    "left": Layout.NONE, "start": Layout.NONE, "justify": Layout.NONE,
}  # fmt: skip


@lru_cache(maxsize=4096)
def _style(declarations: str) -> Style:
    """What `font-style: italic; text-align: center` says."""
    style = _PLAIN_STYLE
    for declaration in declarations.split(";"):
        key, _, value = declaration.partition(":")
        read = _PROPERTIES.get(key.strip().lower())
        if read is not None:
            style = read(style, value.replace("!important", "").strip().lower())
    return style


def _marked(style: Style, mark: Mark, on: bool) -> Style:
    if on:
        return replace(style, add=style.add | mark, remove=style.remove & ~mark)
    return replace(style, add=style.add & ~mark, remove=style.remove | mark)


def _weighed(style: Style, value: str) -> Style:
    bold = int(value) >= 600 if value.isdecimal() and len(value) < 6 else _BOLD.get(value)
    return style if bold is None else _marked(style, Mark.STRONG, bold)


def _decorated(style: Style, value: str) -> Style:
    words = value.split()
    if "none" in words:
        return _marked(_marked(style, Mark.UNDERLINE, False), Mark.STRIKE, False)
    style = _marked(style, Mark.UNDERLINE, True) if "underline" in words else style
    return _marked(style, Mark.STRIKE, True) if "line-through" in words else style


def _raised(style: Style, value: str) -> Style:
    mark = {"super": Mark.SUPERSCRIPT, "sub": Mark.SUBSCRIPT}.get(value)
    return style if mark is None else _marked(style, mark, True)


def _slanted(style: Style, value: str) -> Style:
    return _marked(style, Mark.EMPHASIS, value != "normal") if value in ("italic", "oblique", "normal") else style


def _flowing(style: Style, value: str) -> Style:
    return replace(style, flow=Flow.LINES) if value in ("pre", "pre-wrap", "pre-line", "break-spaces") else style


_PROPERTIES: Mapping[str, Callable[[Style, str], Style]] = {
    "font-style": _slanted,
    "font-weight": _weighed,
    "text-decoration": _decorated,
    "text-decoration-line": _decorated,
    "vertical-align": _raised,
    "text-align": lambda style, value: replace(style, layout=_ALIGNED.get(value, style.layout)),
    "display": lambda style, value: replace(style, hidden=value == "none"),
    "visibility": lambda style, value: replace(style, hidden=True) if value == "hidden" else style,
    "white-space": _flowing,
}


def _style_rules(css: str) -> dict[str, Style]:
    """The rules of a style sheet whose selector is one class, one element's class or one id: `.c`, `p.c`, `#i`."""
    rules: dict[str, Style] = {}
    if not css:
        return rules
    css = "".join(part.partition("*/")[2] if at else part for at, part in enumerate(css.split("/*")))
    elsewhere = False
    for chunk in css.split("}"):
        selectors, *declarations = chunk.rsplit("{", 1)
        if not declarations:
            elsewhere = False
            continue
        if "{" in selectors:
            condition, _, selectors = selectors.rpartition("{")
            elsewhere = "@" in condition and "screen" not in condition
        style = _style(declarations[0])
        if elsewhere or style == _PLAIN_STYLE:
            continue
        for selector in selectors.rpartition(";")[2].split(","):
            key = selector.strip()
            if re.fullmatch(r"[a-zA-Z][a-zA-Z0-9]*\.[\w-]+|\.[\w-]+|#[\w-]+", key):
                rules[key] = _over(rules.get(key, _PLAIN_STYLE), style)
    return rules


def _over(under: Style, style: Style) -> Style:
    """Two styles, the second one the stronger."""
    return Style(
        (under.add & ~style.remove) | style.add,
        (under.remove & ~style.add) | style.remove,
        under.layout if style.layout is None else style.layout,
        under.hidden if style.hidden is None else style.hidden,
        under.flow if style.flow is None else style.flow,
    )


# --- tree → items -----------------------------------------------------------------------------------------------------


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


class _Item(NamedTuple):
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


_IN_PLACE = ~(Layout.CENTRED | Layout.RIGHT)
_Piece = tuple[str, Mark, str, str]
"""Text, marks, address, ruby annotation."""
_Attributes = Mapping[str, str]
_NO_ATTRIBUTES: _Attributes = {}
_LINE_END: _Piece = ("\n", Mark.NONE, "", "")
_CELL_END: _Piece = ("\t", Mark.NONE, "", "")

_LINE_SPACE = " \u00a0\u3000\u2002\u2003\u2009\r\f"
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
    items = _arranged(reader.items)
    text, blocks, ledger = _assembled(name, before, items)
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
        self.items: list[_Item] = []
        self.unplaced: list[Entry] = []
        self.assets: dict[str, Asset] = {}
        self.missing = 0
        self.state = _State()
        self.stack: list[_State] = []
        self.pieces: list[_Piece] = []
        self.opening = self.state
        self.aside: list[str] = []
        self.after: list[_Item] = []
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
        style = self.style_of(tag, attributes) if attributes else _PLAIN_STYLE
        if element in self.verdicts:
            self.heed(self.verdicts[element])
        if self.state.reason is None:
            if tag in _NEVER_TEXT:
                self.leave_out(*_NEVER_TEXT[tag])
            elif (style.hidden or "hidden" in attributes) and _is_hidden(element):
                self.leave_out(Reason.HIDDEN, "hidden by the page")
        if tag in _BLOCKS and outer.reason is None and not (tag == "dd" and self.term):
            self.boundary()
        if self.state.reason is None:
            mark = _MARKS.get(tag)
            if mark is not None:
                self.state = replace(self.state, marks=self.state.marks | mark)
            if style is not _PLAIN_STYLE or "align" in attributes:
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
            elif tag in _BLOCKS:
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
        style = _PLAIN_STYLE
        if self.rules:
            for name in attributes.get("class", "").split():
                for key in ("." + name, f"{tag}.{name}"):
                    if key in self.rules:
                        style = _over(style, self.rules[key])
            key = "#" + attributes.get("id", "")
            if key in self.rules:
                style = _over(style, self.rules[key])
        inline = attributes.get("style")
        return _over(style, _style(inline)) if inline else style

    def dress(self, tag: str, attributes: _Attributes, style: Style) -> None:
        """Marks, alignment and flow from styles and attributes."""
        state = self.state
        layout = style.layout
        if layout is None and "align" in attributes and tag in _BLOCKS and tag != "table":
            layout = _ALIGNED.get(attributes["align"].strip().lower())
        if layout is not None and tag in _BLOCKS and (layout or state.aligned):
            self.groups += 1
            state = replace(state, layout=state.layout & _IN_PLACE | layout, aligned=self.groups if layout else 0)
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
            self.pieces.append(_LINE_END)
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
        runs = _verbatim(pieces) if state.flow is Flow.VERBATIM else _tidy(pieces, state.kind)
        if runs:
            self.add(_Item(
                state.kind, runs, 1 + self.blanks, state.level, state.group, state.layout, state.aligned, state.known
            ))
            self.blanks = max(0, count - 1)
        else:
            self.blanks += count + self.spacer
        self.spacer = False
        if self.after:
            self.items += self.after
            self.after = []

    def add(self, item: _Item) -> None:
        self.items.append(item)
        self.blanks = 0
        self.empty = False

    def end_aside(self, state: _State) -> None:
        """Text that is left out becomes one item; inside a paragraph it waits for the paragraph's end."""
        text = " ".join(" ".join(self.aside).split())
        self.aside = []
        if text:
            item = _Item(Kind.PARAGRAPH, (Run(text),), reason=state.reason, detail=state.detail)
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
        self.add(_Item(Kind.SCENE_BREAK, (), 1 + self.blanks, known=self.state.known))

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
            self.pieces.append((" ", Mark.NONE, "", "") if term.rstrip().endswith(":") else _LINE_END)
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
            self.pieces.append(_CELL_END)
        self.cells += 1

    def caption(self, _element: Element, _attributes: _Attributes) -> None:
        self.state = replace(self.state, kind=Kind.PARAGRAPH, group=0)

    def preformatted(self, element: Element, _attributes: _Attributes) -> None:
        if next(element.iter("p", "div", "table", "h1", "h2", "h3"), None) is not None:
            return
        text = _text_of(element)
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
        if not any(map(str.isalnum, _text_of(element))):
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
            self.add(_Item(Kind.IMAGE, runs, 1 + self.blanks, layout=self.state.layout, known=self.state.known, image=name))
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
    words = _weight(text)
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


# --- pieces → runs ----------------------------------------------------------------------------------------------------


def _verbatim(pieces: Sequence[_Piece]) -> tuple[Run, ...]:
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


def _tidy(pieces: Sequence[_Piece], kind: Kind) -> tuple[Run, ...]:
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


def _arranged(items: Sequence[_Item]) -> list[_Item]:
    """Items whose lines are joined, cut or kept: wrapped text, paragraphs by line, header fields, verse."""
    broken = [item.text.split("\n") for item in items if _has_lines(item)]
    if not broken:
        return list(items)
    width = wrap_width(broken)
    arranged: list[_Item] = []
    for item in items:
        arranged += _arrange(item, width) if _has_lines(item) else [item]
    return _with_verse(arranged)


def _has_lines(item: _Item) -> bool:
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


def _arrange(item: _Item, width: int) -> list[_Item]:
    lines = _lines(item.runs)
    if width:
        lines = _unwrapped(lines, width)
    texts = [_plain(line) for line in lines]
    starts = _starts(texts, wrapped=width > 0)
    ends = [*starts[1:], len(lines)]
    pieces: list[_Item] = []
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


def _with_verse(items: Sequence[_Item]) -> list[_Item]:
    """Neighbouring stanzas made one group."""
    group = max((item.group for item in items), default=0)
    out: list[_Item] = []
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


def _margins(items: Iterable[_Item], texts: Iterable[str]) -> _Margins:
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


def _assembled(name: str, before: str, items: Sequence[_Item]) -> tuple[str, tuple[Block, ...], Ledger]:
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
            layout &= _IN_PLACE
        if len(text) < _LONG_LINE and kind in _DRAWABLE and is_scene_break(text):
            kind, group, level = Kind.SCENE_BREAK, 0, 0
        gap = 0 if group and group == last and item.gap == 1 and kind in (Kind.LIST, Kind.TABLE) else item.gap
        last = group
        blocks.append(
            Block(kind, item.runs, origin, gap, level, group, layout, item.known, image=item.image)
        )
    return "".join(parts), tuple(blocks), tuple(ledger)


def _notices(items: Iterable[_Item], missing: int) -> Iterator[Notice]:
    hidden = sum(item.reason is Reason.HIDDEN for item in items)
    if hidden:
        places = "one place" if hidden == 1 else f"{hidden} places"
        yield Notice(NoticeCode.TEXT_HIDDEN, f"The page hides text in {places}; the ledger holds it.", None, Severity.INFO)
    if missing:
        pictures = "A picture is" if missing == 1 else f"{missing} pictures are"
        yield Notice(
            NoticeCode.IMAGE_MISSING, f"{pictures} not at hand; the description stays in its place.", None, Severity.WARNING
        )
