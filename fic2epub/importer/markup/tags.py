# SPDX-License-Identifier: AGPL-3.0-or-later
"""Text → tree: which angle brackets are tags, and what tree holds all the text.

In: markup as text. Out: a `Page`, with what its head says and what was taken out on the way. Start at `parse_page`: the
markup is cut into tokens, `_Tags` says what each of them is, and the parsers have their turns until one loses nothing.
"""

from __future__ import annotations

import html as entities
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import cast

from lxml import etree

from fic2epub.importer.markup.styles import Style, read_rules
from fic2epub.model import Entry, Ledger, Notice, NoticeCode, Reason, Severity

__all__ = ["BLOCKS", "Element", "Page", "parse_page", "text_of", "weight"]

Element = etree._Element


@dataclass(frozen=True, slots=True)
class Page:
    """A page as a tree that holds all its text. `whole` tells a page from a fragment (no html, head or body tag)."""

    root: Element | None
    title: str = ""
    whole: bool = False
    rules: Mapping[str, Style] = field(default_factory=dict)
    ledger: Ledger = ()
    notices: tuple[Notice, ...] = ()


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
BLOCKS = frozenset(
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
        if formatting and name in BLOCKS:
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
    return Page(root, clean.title, clean.whole, read_rules(clean.css), ledger, notices)


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
    held = text_of(root) if root is not None else ""
    if weight(held) == weight(text):
        return 0
    missing = Counter(filter(str.isalnum, text))
    missing.subtract(filter(str.isalnum, held))
    return sum(count for count in missing.values() if count > 0)


def text_of(element: Element) -> str:
    return "".join(cast(Iterable[str], element.itertext()))


def weight(text: str) -> int:
    """About how many characters are not white space."""
    return len(text) - text.count(" ") - text.count("\n") - text.count("\u00a0") - text.count("\t")
