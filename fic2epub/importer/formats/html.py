# SPDX-License-Identifier: AGPL-3.0-or-later
"""Web pages: fragments, whole pages, saved pages of any site; the main text by structure, the rest in the ledger.

In: bytes. Out: a draft. `recognise` looks for tags that structure a text; `judge` finds the page's main text (the element
that holds most of its prose) and says of everything else what it is; `markup/` does the reading. The rule where in
doubt: inside the main text everything is kept that is not plainly a menu; outside it, titles, paragraphs and what the
page calls a note or summary are kept, and all else is furniture, which goes to the ledger, never away.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import urlsplit

from lxml import etree

from fic2epub.importer.encoding import declared_charset, decode
from fic2epub.importer.format import Draft, Format, Match, Options, Source
from fic2epub.importer.markup import Element, Page, Verdict, Verdicts, parse_page, read_page
from fic2epub.model import Evidence, Fact, Kind, Reason, Role, SourceText

__all__ = ["FORMAT", "judge", "page_facts"]

# --- recognising ------------------------------------------------------------------------------------------------------

_HEAD = 4096
_SAMPLE = 65536
_BEFORE = re.compile(r"(?:\s++|\ufeff|<!--(?>[^-]++|-(?!->))*+-->|<\?xml[^<>]*+>)*+", re.IGNORECASE)
_ROOT = re.compile(r"<(?:!doctype\s+html|html|head|body)[\s>/]", re.IGNORECASE)
_STRUCTURAL = re.compile(
    r"</?(?:p|div|br|h[1-6]|hr|blockquote|center|pre|table|tr|ul|ol|li|article|section)\b[^<>]{0,400}>", re.IGNORECASE
)
_OPENING = re.compile(r"<(?:[a-z][a-z0-9]*)(?:\s[^<>]{0,2000})?/?>", re.IGNORECASE)
_MAIL = re.compile(r"(?:from: <saved by|mime-version:|received:|return-path:)", re.IGNORECASE)


def _recognise(source: Source) -> Match:
    """By a root element at the start; failing that, by how much of a fragment is tags that structure text."""
    text = _glimpse(source.data)
    named = source.name.lower().endswith(FORMAT.extensions)
    before = _BEFORE.match(text)
    start = text[before.end() :] if before else text
    found = _ROOT.match(start)
    if found:
        return Match(90, f"it begins with {found[0][:-1].strip()}>")
    if _MAIL.match(start) or text.lstrip("\ufeff \t\r\n")[:5].lower() == "<?xml":
        return Match(0)  # a mail that holds a page, or another XML format
    tags = len(_STRUCTURAL.findall(text))
    if _ROOT.search(text[:_HEAD]) and tags >= 2:
        return Match(75 if named else 65, "an html element near its beginning")
    lines = sum(1 for line in text.split("\n") if line.strip()) or 1
    if tags >= 2 and (_OPENING.match(start) or named) and tags >= 0.3 * lines:
        return Match(75 if named else 65, f"a fragment: {tags} tags that structure text")
    if tags >= 4 and tags >= 0.5 * lines:
        return Match(60, f"mostly lines with tags: {tags} that structure text")
    return Match(20, "only its name says so") if named else Match(0)


def _glimpse(data: bytes) -> str:
    """The beginning as text, well enough to see tags."""
    head = data[:_SAMPLE]
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return head.decode("utf-16", "replace")
    if head[:200].count(0) > 20:
        return head.decode("utf-16-le" if head[1:2] == b"\0" else "utf-16-be", "replace")
    return head.removeprefix(b"\xef\xbb\xbf").decode("latin-1")


# --- names that pages use -----------------------------------------------------------------------------------------------


def _word(pattern: str) -> re.Pattern[str]:
    """The pattern as a whole word of class names and ids, which are parted by spaces, hyphens and underscores."""
    return re.compile(rf"(?:^|[\s_-])(?:{pattern})(?=$|[\s_-])")


_FURNITURE = _word(
    "nav|navbar|navi|navigation|navlinks|menu|sidebar|breadcrumbs?|share|sharing|sharedaddy|social|comments?|commentlist|"
    "disqus|pagination|pager|cookies?|adverts?|advertisement|ads?|adsbygoogle|sponsored|related|relatedposts|recommended|"
    "recommendations|toolbar|login|signup|signin|subscribe|kudos|widgets?|popup|modal|tooltip|footer|masthead|promo|"
    "newsletter|search|google-auto-placed|reactionsbar|reactions|signature|feedback|respond|replies"
)
_NOTE = _word(
    r"authors?-?_?notes?|author-?_?s-?_?notes?|wi_authornotes?|authors?_comments?|author-comments?|part-comment|"
    r"(?:end|beginning|chapter|story|opening|closing)-?_?notes?\d*|notes|noteinfo|a-n"
)
_NOT_A_NOTE = _word("footnotes?|fn|foot-notes")
_SUMMARY = _word("summary|synopsis|blurb")
_QUOTED = _word("bbcodeblock--quote|bbcode_?quote|quote-?container|messagequote")
"""What a forum calls the words of a reader that the author answers."""
_BYLINE = _word("byline")
_HEADING = _word(
    "chapter-?_?(?:title|heading|name)|chaptertitle|entry-title|post-title|threadmarklabel|threadmark-label|story-?_?title"
)
_CONTENT = _word(
    r"storytext|storycontent|story-?_?(?:content|text|body)|chapters|chapter-?_?(?:content|inner|body|text)|chaptertext|"
    r"entry-content|post-content|article-content|article-?_?body|articlebody|userstuff|bbwrapper|post-?_?body|chp_raw|"
    r"reading-content|text-content|workskin|messagetext"
)
_SPOILER = re.compile("spoiler|collaps", re.IGNORECASE)
_MENU_TAGS = frozenset({"nav", "footer", "form", "menu", "search", "dialog"})
_MENU_ROLES = frozenset(
    "navigation banner contentinfo search complementary menu menubar toolbar dialog alertdialog alert tablist".split()
)
_TELLING = frozenset("aside button footer nav form menu search dialog ul ol".split())
"""Elements that say something without attributes."""
_CONTAINERS = frozenset(
    "body div section article main center font span table tbody tr td form fieldset blockquote pre dl li ul ol".split()
)
_MAIN_TAGS = frozenset({"article", "main"})
_PARAGRAPHS = frozenset("p blockquote pre dl dd".split())
_HEADED = re.compile("h[1-6]")
_NEVER_TITLED = frozenset("nav aside footer form".split())
_TITLES = frozenset({"h1", "h2"})


class _Called(NamedTuple):
    """What class names and an id say of an element: for each kind the word that says so, or ""."""

    furniture: str = ""
    note: str = ""
    summary: str = ""
    byline: str = ""
    heading: str = ""
    content: str = ""
    quoted: str = ""


_NAMELESS = _Called()


@lru_cache(maxsize=8192)
def _called(names: str) -> _Called:
    names = " ".join(name for name in names.lower().split() if len(name) <= 32)  # longer ones are made by machines
    found = (pattern.search(names) for pattern in (_FURNITURE, _NOTE, _SUMMARY, _BYLINE, _HEADING, _CONTENT, _QUOTED))
    called = _Called(*(match[0].strip(" _-") if match else "" for match in found))
    return called._replace(note="") if _NOT_A_NOTE.search(names) else called


def _names(element: Element) -> _Called:
    names, own = element.get("class"), element.get("id")
    return _called(f"{names or ''} {own or ''}") if names or own else _NAMELESS


def _tag(element: Element) -> str:
    return str(element.tag)


# --- measuring ----------------------------------------------------------------------------------------------------------

_LOOSE = 25
"""Text outside paragraphs counts as prose from this many characters on: menus are made of shorter pieces."""


@dataclass(slots=True)
class _Size:
    """How many characters an element holds: prose, prose in paragraphs, link texts, text in menus; and how many links."""

    in_link: bool = False
    in_paragraph: bool = False
    menu: bool = False
    prose: int = 0
    paragraphs: int = 0
    linked: int = 0
    buried: int = 0
    links: int = 0

    def count(self, text: str) -> None:
        size = len(text.strip())
        if not self.in_paragraph and size < _LOOSE and not self.in_link:
            return
        if self.menu:
            self.buried += size
        elif self.in_link:
            self.linked += size
        else:
            self.prose += size
            self.paragraphs += size * self.in_paragraph


_Sizes = dict[Element, _Size]


def _measured(root: Element, is_menu: Callable[[Element], str]) -> _Sizes:
    """The size of every element; what is inside menus does not count as prose."""
    sizes: _Sizes = {}
    path = [_Size()]
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if event == "end":
            size = path.pop()
            above = path[-1]
            above.prose += size.prose
            above.paragraphs += size.paragraphs
            above.linked += size.linked
            above.buried += size.buried
            above.links += size.links
            if element.tail:
                above.count(element.tail)
            continue
        above, tag = path[-1], element.tag
        size = _Size(above.in_link, above.in_paragraph or tag in _PARAGRAPHS, above.menu)
        if tag == "a" and (href := element.get("href")):
            size.in_link = True
            size.links = not href.startswith("#")
        if not size.menu and (tag in _MENU_TAGS or element.keys()):
            size.menu = bool(is_menu(element))
        sizes[element] = size
        path.append(size)
        if element.text:
            size.count(element.text)
    return sizes


def _is_menu(element: Element) -> str:
    """What makes an element a menu, or other furniture of a site, by its name, role or class; "" if nothing does."""
    tag = _tag(element)
    if tag in _MENU_TAGS:
        return tag
    role = (element.get("role") or "").lower()
    if role in _MENU_ROLES and not (role == "complementary" and _holds_notes(element)):
        return role
    called = _names(element)
    return "" if tag == "body" or called.note or called.content else called.furniture


def _holds_notes(element: Element) -> bool:
    """Whether notes or a summary stand in an element: AO3 calls the head of a chapter complementary."""
    return any(_names(each).note or _names(each).summary for each in element.iter("*"))


def _is_menu_by_tag(element: Element) -> str:
    return _tag(element) if _tag(element) in ("nav", "footer") else ""


# --- judging ------------------------------------------------------------------------------------------------------------

_MOST = 0.7
_TOO_MUCH = 0.25
"""What holds more than this share of the prose is not furniture, whatever it is called."""


def judge(page: Page) -> Verdicts:
    """What is known of the page's elements: furniture, notes, summaries, titles. Empty for a page without text."""
    if page.root is None:
        return {}
    body = page.root.find("body")
    return _Judge(page.root if body is None else body, page.whole).verdicts()


class _Judge:
    """Finds the main text, and goes through what is outside and what is inside it."""

    def __init__(self, body: Element, whole: bool) -> None:
        self.body = body
        self.is_menu: Callable[[Element], str] = _is_menu
        self.sizes = _measured(body, _is_menu)
        if self.sizes[body].prose < 0.25 * self.sizes[body].buried:
            # the story itself stands in what is called a comment, a form, a widget
            self.is_menu, self.sizes = _is_menu_by_tag, _measured(body, _is_menu_by_tag)
        self.total = self.sizes[body].prose
        self.main = self.find_main() if whole else body
        self.found: dict[Element, Verdict] = {}
        self.titles: list[Element] = []

    def verdicts(self) -> Verdicts:
        path = {self.main, *self.main.iterancestors()}
        if self.main is not self.body:
            self.go_outside(path)
        self.go_inside(self.main)
        for title in self.titles[-3:]:
            self.found[title] = Verdict(heading=0 if _HEADED.fullmatch(_tag(title)) else 2)
        return self.found

    def find_main(self) -> Element:
        """The one element that is named for it, if it holds more than the paragraphs outside; else what holds most prose.

        From there down to the deepest element with most of the prose, if that is named for it too or nothing is.
        """
        named = self.only_named()
        here = self.body if named is None else named
        total = self.sizes[here].prose
        while total:
            inner = max(here, key=lambda child: self.sizes[child].prose, default=None)
            if inner is None or self.sizes[inner].prose < _MOST * total or _tag(inner) not in _CONTAINERS:
                break
            here = inner
            if _is_named_main(here):
                named = here
        return here if named is None else named

    def only_named(self) -> Element | None:
        outermost: list[Element] = []
        for element in self.sizes:
            if (element.tag in _MAIN_TAGS or element.keys()) and _is_named_main(element) and not self.sizes[element].menu:
                if outermost and outermost[-1] in element.iterancestors():
                    continue
                outermost.append(element)
                if len(outermost) > 1:
                    return None
        if not outermost:
            return None
        size, whole = self.sizes[outermost[0]], self.sizes[self.body]
        return outermost[0] if size.prose and size.prose >= whole.paragraphs - size.paragraphs else None

    def go_outside(self, path: set[Element]) -> None:
        """Everything that is neither the main text nor around it."""
        after = False
        waiting = list(reversed(self.body))
        while waiting:
            element = waiting.pop()
            if element is self.main:
                after = True
            elif element in path:
                waiting += reversed(element)
            elif not self.is_furniture_outside(element):
                if not self.is_kept_whole(element):
                    waiting += reversed(element)
            else:
                what = self.is_menu(element) or "outside the main text"
                self.found[element] = Verdict(Reason.FURNITURE, what)
                if not after:
                    self.titles += self.titles_in(element)

    def is_furniture_outside(self, element: Element) -> bool:
        """Whether nothing in an element outside the main text is a paragraph, a note, a summary."""
        called = _names(element)
        if called.note or called.summary or called.byline:
            return False
        size = self.sizes[element]
        if self.is_menu(element) or size.linked > size.prose:
            return True
        return not size.paragraphs

    def is_kept_whole(self, element: Element) -> bool:
        """Whether all that is inside an element outside the main text is kept; what is known of it is noted."""
        return self.known(element) or _tag(element) in _PARAGRAPHS or bool(_names(element).byline)

    def titles_in(self, element: Element) -> Iterator[Element]:
        """The titles in (or as) a piece of furniture before the main text: not a site's name, nor a menu's heading."""
        for title in element.iter():
            if _tag(title) not in _TITLES and not _names(title).heading:
                continue
            text = "".join(map(str, title.itertext())).strip()
            if 0 < len(text) <= 200 and not _leads_home(title) and not self.in_menu(title):
                yield title

    def in_menu(self, title: Element) -> bool:
        around = [title, *title.iterancestors()]
        return any(_tag(place) in _NEVER_TITLED or self.is_menu(place) for place in around)

    def go_inside(self, main: Element) -> None:
        waiting = list(reversed(main))
        while waiting:
            element = waiting.pop()
            if element.tag not in _TELLING and not element.keys():
                waiting += reversed(element)
                continue
            what = self.is_furniture_inside(element)
            if what and self.sizes[element].prose <= _TOO_MUCH * self.total:
                self.found[element] = Verdict(Reason.FURNITURE, what)
            else:
                self.known(element)
                waiting += reversed(element)

    def is_furniture_inside(self, element: Element) -> str:
        """What makes an element in the main text furniture, or ""."""
        tag = _tag(element)
        what = self.is_menu(element)
        if what and tag != "footer":
            return what
        size = self.sizes[element]
        if tag in ("ul", "ol", "menu") and size.links >= 2 and size.linked > 4 * size.prose:
            return "a list of links"
        if tag == "button" and not _in_spoiler(element):
            return "a button"
        return ""

    def known(self, element: Element) -> bool:
        """Note the evidence that an element's own name gives; whether there is any."""
        called = _names(element)
        tag = _tag(element)
        evidence: Evidence | None = None
        heading = 0
        if called.note:
            evidence = Evidence("container", Role.NOTE, 4.0, called.note)
        elif tag == "aside":
            evidence = Evidence("container", Role.NOTE, 2.0, "an aside")
        elif called.summary:
            evidence = Evidence("container", Role.METADATA, 4.0, called.summary)
        elif called.quoted:
            evidence = Evidence("container", Role.REVIEW_REPLY, 2.5, called.quoted)
        elif called.heading and tag in ("div", "span", "p") and self.sizes[element].prose <= 200:
            heading = 2
        if evidence is None and not heading:
            return False
        if self.sizes[element].prose > 0.5 * self.total and self.total > 1000:
            return False  # a page made of notes is not a note in a page
        self.found[element] = Verdict(known=(evidence,) if evidence else (), heading=heading)
        return True


def _is_named_main(element: Element) -> bool:
    """Whether an element says that it holds the main text."""
    if _tag(element) in _MAIN_TAGS or element.get("role") == "main" or element.get("itemprop") == "articleBody":
        return True
    return bool(_names(element).content)


def _in_spoiler(element: Element) -> bool:
    for place in (element, *element.iterancestors()):
        if _tag(place) == "details" or _SPOILER.search(place.get("class") or ""):
            return True
    return False


def _leads_home(title: Element) -> bool:
    """Whether a heading is a link to the site's front page: then it is the site's name."""
    for link in title.iter("a"):
        href = (link.get("href") or "").strip()
        try:
            path = urlsplit(href).path
        except ValueError:
            return False
        if path in ("", "/", "./", "/index.html", "index.html") and not href.startswith("#"):
            return bool(href)
    return False


# --- what the page says of itself -----------------------------------------------------------------------------------------

_META = {
    "og:title": "og_title",
    "og:url": "url",
    "og:site_name": "site",
    "og:description": "description",
    "description": "description",
    "author": "author",
    "books:author": "author",
    "article:published_time": "published",
    "article:modified_time": "updated",
    "generator": "generator",
}
_LATIN = frozenset("ca cs da de en es et fi fr hr hu id it lt lv nb nl nn no pl pt ro sk sl sv tr vi".split())


def page_facts(page: Page, text: str = "") -> tuple[Fact, ...]:
    """What a page's head and its author links state, each once. `text` is the page's, to see whether its language can be.

    They have no place in the text: they stand in attributes, or (an author's link) are there as text as well.
    """
    if page.root is None:
        return ()
    facts = [Fact("page_title", page.title, "title")] if page.title else []
    facts += _head_facts(page.root)
    linked = [Fact("author", name, "rel=author") for name in _author_links(page.root)]
    if linked:  # sites call themselves the author of their pages
        facts = [fact for fact in facts if fact.key != "author"] + linked
    site = {fact.value.casefold() for fact in facts if fact.key == "site"}
    facts = [fact for fact in facts if not (fact.key == "author" and fact.value.casefold() in site)]
    language = (page.root.get("lang") or page.root.get("{http://www.w3.org/XML/1998/namespace}lang") or "").strip()
    if re.fullmatch(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}", language) and _plausible(language, text):
        facts.append(Fact("language", language, "lang"))
    return tuple({(fact.key, fact.value): fact for fact in reversed(facts)}.values())[::-1]


def _head_facts(root: Element) -> Iterator[Fact]:
    for element in root.iter("meta", "link"):
        value = " ".join((element.get("content") or element.get("href") or "").split())
        if not value or len(value) > 5000:
            continue
        if _tag(element) == "link":
            if (element.get("rel") or "").lower() == "canonical":
                yield Fact("url", "https:" + value if value.startswith("//") else value, "canonical")
            continue
        label = element.get("property") or element.get("name") or ""
        key = _META.get(label.lower())
        if key is not None and not (key == "author" and value.startswith(("http:", "https:"))):
            yield Fact(key, value, label)


def _author_links(root: Element) -> Iterable[str]:
    names = (" ".join("".join(map(str, link.itertext())).split()) for link in root.iter("a") if link.get("rel") == "author")
    return list(dict.fromkeys(name for name in names if 0 < len(name) <= 100))[:10]


def _plausible(language: str, text: str) -> bool:
    """Whether a text can be in a language: sites give their own language to works in other scripts."""
    if language.split("-")[0].lower() not in _LATIN:
        return True
    letters = [char for char in text[:20_000] if char.isalpha()]
    return not letters or sum(char < "\u0250" for char in letters) >= 0.5 * len(letters)


# --- reading --------------------------------------------------------------------------------------------------------------


def _read(source: Source, options: Options) -> Draft:
    declared = declared_charset(source.data[:_HEAD])
    decoded = decode(source.data, encoding=options.encoding, declared=declared, name=source.name)
    page = parse_page(decoded.text)
    markup = read_page(page, name=source.name, verdicts=judge(page), companions=source.companions)
    return Draft(
        SourceText(source.name, markup.text, FORMAT.name, source.modified),
        markup.blocks,
        page_facts(page, markup.text),
        markup.ledger,
        (*decoded.notices, *markup.notices),
        markup.assets,
        marked=any(block.kind is Kind.HEADING and block.level <= 3 for block in markup.blocks),
    )


FORMAT = Format(
    name="html",
    title="Web page",
    extensions=(".html", ".htm", ".xhtml", ".xht"),
    signature="a `<!doctype html>`, html, head or body element at its beginning, or text that tags structure",
    recognise=_recognise,
    read=_read,
)
