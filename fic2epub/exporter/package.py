# SPDX-License-Identifier: AGPL-3.0-or-later
"""Book → the bytes of an EPUB 3.3 publication: package document (section 5), legacy features, container (OCF, section 4).

In: a `model.Book`. Out: `Exported`. Start at `write`. The only file that imports ebooklib, and only its public names: it
is given items without content and makes the container, package and NCX documents; these are taken out of its memory file,
completed, and go into our own zip, so that the same book is the same bytes wherever and whenever it is written.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import resources
from io import BytesIO
from itertools import pairwise
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

import fic2epub.exporter.images as images
import fic2epub.exporter.xhtml as xhtml
from fic2epub.exporter.xhtml import Frame, Page, line
from fic2epub.model import (
    Asset,
    Block,
    Book,
    Box,
    ContentsEntry,
    Creator,
    Kind,
    Landmark,
    Node,
    Notice,
    NoticeCode,
    SectionKind,
    Severity,
)

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["Exported", "write"]


@dataclass(frozen=True, slots=True)
class Exported:
    """A finished publication, and what was noticed on the way (pictures that were changed or could not be used)."""

    data: bytes
    notices: tuple[Notice, ...] = ()


# What a book must be. A breach is a bug of whoever made the book, hence ValueError.

_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_RESERVED = frozenset({"nav", "ncx", "css", "cover-image", "pub-id", "title"})


def _require(holds: bool, sentence: str) -> None:
    if not holds:
        raise ValueError(sentence)


def _validate(book: Book) -> None:
    names = [section.id for section in book.sections]
    place = {name: at for at, name in enumerate(names)}
    kinds = [section.kind for section in book.sections]
    listed = [entry.section for entry in _flat(book.contents)]
    _require(bool(line(book.identifier)), "the book has no identifier")
    _require(all(map(_NAME.fullmatch, names)), "a section's id is not of [a-z0-9-]")
    _require(len(place) == len(names), "two sections have the same id")
    _require(not _RESERVED.intersection(names), "a section's id is one that the package document needs")
    _require(bool(listed), "the contents are empty")
    _require(all(name in place for name in listed), "the contents lead to a section that is not in the book")
    _require(all(mark.section in place for mark in book.landmarks), "a landmark leads out of the book")
    _require(_ascending([place[name] for name in listed]), "the contents are not in the order of the sections")
    _require(not any(below.children for entry in book.contents for below in entry.children), "the contents are deep")
    _require(kinds.count(SectionKind.CONTENTS) == book.toc_in_spine, "toc_in_spine and the sections disagree")
    _require(kinds.count(SectionKind.COVER) == (book.cover is not None), "a cover needs both a picture and a page")
    _require(SectionKind.COVER not in kinds[1:], "the cover is not the first section")


def _ascending(numbers: Sequence[int]) -> bool:
    return all(a < b for a, b in pairwise(numbers))


def _flat(contents: Iterable[ContentsEntry]) -> Iterator[ContentsEntry]:
    for entry in contents:
        yield entry
        yield from _flat(entry.children)


# Pictures.


@dataclass(frozen=True, slots=True)
class _Pictures:
    """The pictures of a book: the cover, those among the text by name of asset, and where each lies in the package."""

    cover: images.Picture | None
    inside: Mapping[str, images.Picture]
    frame: Mapping[str, xhtml.Image]
    members: Mapping[str, images.Picture]
    described: int
    shown: int


def _blocks(nodes: Iterable[Node]) -> Iterator[Block]:
    for node in nodes:
        if isinstance(node, Box):
            yield from _blocks(node.nodes)
        elif isinstance(node, Block) and node.kind is Kind.IMAGE and node.image:
            yield node


def _pictures(book: Book, notices: list[Notice]) -> _Pictures:
    """Prepares every picture that a section shows; adds a notice for each that cannot be used."""
    assets = {asset.name: asset for asset in book.assets}
    used = [block for section in book.sections for block in _blocks(section.nodes)]
    inside: dict[str, images.Picture] = {}
    frame: dict[str, xhtml.Image] = {}
    members: dict[str, images.Picture] = {}
    for name in dict.fromkeys(block.image for block in used):
        asset = assets.get(name)
        picture = _illustration(asset, notices) if asset else None
        if asset is None:
            notices.append(_missing(f"The picture {name} is not there; its description stays in its place."))
        elif picture is not None:
            path = f"images/img-{_digest(asset.data)}.{picture.extension}"
            inside[name] = members[path] = picture
            frame[name] = xhtml.Image(f"../{path}", asset.alt)
    shown = [block for block in used if block.image in inside]
    described = sum(bool(line(block.text) or line(frame[block.image].alt)) for block in shown)
    front = _cover(book.cover, notices) if book.cover else None
    return _Pictures(front, inside, frame, members, described, len(shown))


def _digest(data: bytes) -> str:
    """A short name for bytes, which stays the same when other pictures come and go."""
    from hashlib import sha256

    return sha256(data).hexdigest()[:12]


def _missing(message: str, severity: Severity = Severity.WARNING) -> Notice:
    return Notice(NoticeCode.IMAGE_MISSING, message, severity=severity)


def _illustration(asset: Asset, notices: list[Notice]) -> images.Picture | None:
    try:
        return images.illustration(asset.data)
    except images.Tracker:
        notices.append(_missing(f"The picture {asset.name} has a single pixel; it was left out.", Severity.INFO))
    except images.Unusable as error:
        notices.append(_missing(f"The picture {asset.name} {error}; its description stays in its place."))
    return None


def _cover(asset: Asset, notices: list[Notice]) -> images.Picture:
    picture = images.cover(asset.data, asset.name)
    if picture.changes:
        message = f"The cover {asset.name} was {', '.join(picture.changes)}."
        notices.append(Notice(NoticeCode.COVER_CHANGED, message, severity=Severity.INFO))
    return picture


# Metadata.


@dataclass(frozen=True, slots=True)
class _Row:
    """A metadata element: `tag` is a Dublin Core name, or "meta"; a row that refines another follows it."""

    tag: str
    text: str
    attributes: Mapping[str, str]


def _meta(name: str, value: str) -> _Row:
    """A `property` with its value."""
    return _Row("meta", value, {"property": name})


def _refining(target: str, name: str, value: str, scheme: str = "") -> _Row:
    attributes = {"refines": f"#{target}", "property": name}
    return _Row("meta", value, attributes | {"scheme": scheme} if scheme else attributes)


def _legacy(name: str, content: str) -> _Row:
    """An EPUB 2 `meta`. `name` stands before `content`: Nook's readers find no cover otherwise."""
    return _Row("meta", "", {"name": name, "content": content})


_ARTICLE = re.compile(r"(The|An?) (\S[^:]*)", re.IGNORECASE)


def _file_as(title: str, language: str) -> str:
    """The title as libraries sort it: an English article behind the main title, before any subtitle."""
    match = _ARTICLE.match(title) if language.lower().split("-")[0] == "en" else None
    if match is None:
        return title
    return f"{match[2].rstrip()}, {match[1]}{title[match.end() :]}"


_DATE = re.compile(r"[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?")


def _date(stated: str) -> str:
    """A date as W3CDTF (EPUB 3.3, section 5.5.3.3 names it), or "" where it is none."""
    if _DATE.fullmatch(stated):
        return stated
    try:
        return datetime.fromisoformat(stated).date().isoformat()
    except ValueError:
        return ""


def _people(people: Sequence[Creator], tag: str, prefix: str, *, sorted_: bool) -> Iterator[_Row]:
    for number, person in enumerate((person for person in people if line(person.name)), 1):
        id_ = f"{prefix}-{number}"
        yield _Row(tag, line(person.name), {"id": id_})
        yield _refining(id_, "role", person.role, "marc:relators")
        if sorted_:
            yield _refining(id_, "file-as", line(person.name))


# calibre reads a collection only with an id and the type "series"; EPUBCheck does not look at the position.
_POSITION = re.compile(r"[0-9]+(?:\.[0-9]+)*")
_CALIBRE_POSITION = re.compile(r"[0-9]+(?:\.[0-9]+)?")


def _series(book: Book) -> Iterator[_Row]:
    name, position = book.series or ("", "")
    if not line(name):
        return
    yield _Row("meta", line(name), {"property": "belongs-to-collection", "id": "series-1"})
    yield _refining("series-1", "collection-type", "series")
    if _POSITION.fullmatch(position):
        yield _refining("series-1", "group-position", position)
    yield _legacy("calibre:series", line(name))
    if _CALIBRE_POSITION.fullmatch(position):
        yield _legacy("calibre:series_index", position)


_FEATURES = (
    "tableOfContents",
    "readingOrder",
    "structuralNavigation",
    "displayTransformability",
    "unlocked",
    "ARIA",
)


def _accessibility(book: Book, pictures: _Pictures, ruby: bool) -> Iterator[_Row]:
    """What EPUB Accessibility 1.1 asks for, counted from the content; the cover is not content."""
    shown, described = pictures.shown, pictures.described
    whole = shown == described
    modes = ["textual", "visual"] if shown else ["textual"]
    sufficient = (["textual,visual"] if shown else []) + (["textual"] if whole else [])
    features = [*_FEATURES, *["alternativeText"] * bool(shown and whole), *["rubyAnnotations"] * ruby]
    hazard = "unknown" if any(picture.animated for picture in pictures.inside.values()) else "none"
    summary = line(book.accessibility_summary) or "Notes and warnings stand apart from the story and are labelled."
    if not whole:
        summary += f" {shown - described} of {shown} pictures have no description."
    yield from (_meta("schema:accessMode", mode) for mode in modes)
    yield from (_meta("schema:accessModeSufficient", mode) for mode in sufficient)
    yield from (_meta("schema:accessibilityFeature", feature) for feature in features)
    yield _meta("schema:accessibilityHazard", hazard)
    yield _meta("schema:accessibilitySummary", summary)


def _metadata(book: Book, pictures: _Pictures, ruby: bool) -> list[_Row]:
    """All metadata but the identifier and the time of change."""
    title = line(book.title) or "Untitled"
    language = xhtml.language_tag(book.language)
    subjects = dict.fromkeys(line(subject).replace(",", ";") for subject in book.subjects)
    rows = [_Row("title", title, {"id": "title"})]
    if (sort := _file_as(title, language)) != title:
        rows.append(_refining("title", "file-as", sort))
    rows.append(_Row("language", language, {}))
    rows += _people(book.creators, "creator", "creator", sorted_=True)
    rows += _people(book.contributors, "contributor", "contrib", sorted_=False)
    rows.append(_Row("publisher", line(book.publisher), {}))
    rows.append(_Row("date", _date(book.date), {}))
    rows.append(_Row("source", line(book.source), {}))
    rows += [_Row("subject", subject, {}) for subject in subjects]
    rows.append(_Row("description", xhtml.clean(book.description).strip(), {}))
    rows.append(_Row("rights", line(book.rights), {}))
    if pictures.cover:
        rows.append(_legacy("cover", "cover-image"))
    rows += _series(book)
    rows += _accessibility(book, pictures, ruby)
    if book.direction == "rtl":
        rows.append(_legacy("primary-writing-mode", "horizontal-rl"))
    return [row for row in rows if row.text or "content" in row.attributes]


# Navigation: one set of landmarks for the navigation document and for EPUB 2's guide.

_NAV = "nav"
_GUIDE = {"cover": "cover", "frontmatter": "title-page", "toc": "toc", "bodymatter": "text"}


def _contents_title(book: Book) -> str:
    titles = [line(section.title) for section in book.sections if section.kind is SectionKind.CONTENTS]
    return next(filter(None, titles), "Contents")


def _landmarks(book: Book) -> list[Landmark]:
    """The book's landmarks, with the contents page where there is one (elsewhere it would be an error), and a start.

    Kindle needs a place to begin; if the book names none, it is the first section of the story.
    """
    contents = [section.id for section in book.sections if section.kind is SectionKind.CONTENTS]
    marks = [mark for mark in book.landmarks if mark.type != "toc" or contents]
    if not any(mark.type == "bodymatter" for mark in marks):
        listed = [*_flat(book.contents)]
        story = {section.id for section in book.sections if section.kind in xhtml.STORY}
        start = next((entry for entry in listed if entry.section in story), listed[0])
        marks.append(Landmark("bodymatter", start.title, start.section))
    if contents and not any(mark.type == "toc" for mark in marks):
        before = next(at for at, mark in enumerate(marks) if mark.type == "bodymatter")
        marks.insert(before, Landmark("toc", _contents_title(book), contents[0]))
    return marks


def _hrefs(book: Book) -> dict[str, str]:
    """Where each section lies, from the package document."""
    contents = {section.id for section in book.sections if section.kind is SectionKind.CONTENTS}
    names = [section.id for section in book.sections]
    return {name: "nav.xhtml" if name in contents else f"text/{name}.xhtml" for name in names}


def _navigation(book: Book, frame: Frame) -> Page:
    hrefs = _hrefs(book)
    targets = hrefs | {name: f"{href}#toc" for name, href in hrefs.items() if href == "nav.xhtml"}
    marks = [(mark.type, mark.title, targets[mark.section]) for mark in _landmarks(book)]
    return Page(_NAV, xhtml.navigation(_contents_title(book), book.contents, marks, hrefs, frame))


# The package documents, by ebooklib.

_XHTML = "application/xhtml+xml"
_PREFIX = "a11y: http://www.idpf.org/epub/vocab/package/a11y/#"
_OPF = "http://www.idpf.org/2007/opf"
_NCX = "http://www.daisy.org/z3986/2005/ncx/"
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


@dataclass(frozen=True, slots=True)
class _Documents:
    container: bytes
    package: bytes
    ncx: bytes


def _documents(book: Book, rows: Sequence[_Row], spine: Sequence[str], pictures: _Pictures) -> _Documents:
    """The container, package and NCX documents. `spine` holds the names of all pages in order."""
    from ebooklib import epub

    hrefs = _hrefs(book)
    made = epub.EpubBook()
    made.IDENTIFIER_ID = "pub-id"
    made.set_identifier(line(book.identifier))
    made.title = line(book.title) or "Untitled"
    for row in rows:
        made.add_metadata(None if row.tag == "meta" else "DC", row.tag, row.text, dict(row.attributes))
    _add(made, _NAV, "nav.xhtml", _XHTML, ["nav"])
    made.add_item(epub.EpubNcx())
    _add(made, "css", "styles/book.css", "text/css")
    if pictures.cover:
        _add(made, "cover-image", "images/cover.jpg", pictures.cover.media_type, ["cover-image"])
    for name in spine:
        if name != _NAV:
            _add(made, name, f"text/{name}.xhtml", _XHTML)
    for path, picture in pictures.members.items():
        _add(made, path.removeprefix("images/").partition(".")[0], path, picture.media_type)
    items = {item.id: item for item in made.items}
    made.spine = [items[name] for name in spine]  # ebooklib looks for names one by one
    made.toc = [_toc(entry, hrefs) for entry in book.contents]
    made.guide = [
        {"type": _GUIDE[mark.type], "title": line(mark.title) or "Untitled", "href": hrefs[mark.section]}
        for mark in _landmarks(book)
        if mark.type in _GUIDE
    ]
    if book.direction == "rtl":
        made.set_direction("rtl")
    modified = book.modified.astimezone(UTC) if book.modified.tzinfo else book.modified
    options = {
        "epub3_pages": False,
        "mtime": modified,
        "compresslevel": 0,
        "raise_exceptions": True,
        "play_order": {"enabled": True, "start_from": 1},
    }
    memory = BytesIO()
    epub.write_epub(memory, made, options)
    with ZipFile(memory) as files:
        return _Documents(
            _finish_container(files.read("META-INF/container.xml")),
            _finish_package(files.read("EPUB/content.opf"), xhtml.language_tag(book.language)),
            _finish_ncx(files.read("EPUB/toc.ncx"), book),
        )


def _add(made: Any, id_: str, path: str, media_type: str, properties: Sequence[str] = ()) -> None:
    """Adds an item without content; ebooklib's manifest takes `properties` from any item that has them."""
    from ebooklib import epub

    item = epub.EpubItem(uid=id_, file_name=path, media_type=media_type)
    item.properties = list(properties)
    made.add_item(item)


def _toc(entry: ContentsEntry, hrefs: Mapping[str, str]) -> Any:
    from ebooklib import epub

    link = epub.Link(hrefs[entry.section], line(entry.title) or "Untitled", entry.section)
    return (link, [_toc(below, hrefs) for below in entry.children]) if entry.children else link


def _parse(data: bytes) -> _Element:
    from lxml import etree

    root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True, remove_blank_text=True))
    etree.cleanup_namespaces(root)  # a second, unused prefix of OPF would be taken for elements that are moved
    return root


def _serialise(root: _Element) -> bytes:
    from lxml import etree

    etree.indent(root, " ")
    return b'<?xml version="1.0" encoding="utf-8"?>\n' + etree.tostring(root, encoding="utf-8") + b"\n"


def _finish_container(data: bytes) -> bytes:
    root = _parse(data)
    for rootfile in root.iter("{*}rootfile"):
        rootfile.set("full-path", "EPUB/package.opf")
    return _serialise(root)


def _finish_package(data: bytes, language: str) -> bytes:
    """Adds the language and the prefixes in use, drops the generator, puts metadata in the order people expect."""
    root = _parse(data)
    root.set(_XML_LANG, language)
    root.set("prefix", _PREFIX)
    metadata = root.find(f"{{{_OPF}}}metadata")
    assert metadata is not None
    elements = [each for each in metadata if each.get("name") != "generator"]
    refining: dict[str, list[_Element]] = {}
    for each in elements:
        if target := each.get("refines"):
            refining.setdefault(target.removeprefix("#"), []).append(each)
    leading = sorted((each for each in elements if not each.get("refines")), key=_rank)
    metadata[:] = [row for each in leading for row in (each, *refining.get(each.get("id", ""), ()))]
    return _serialise(root)


def _rank(element: _Element) -> int:
    """Dublin Core, collections, the time of change, the rest of EPUB 3, then what EPUB 2 had."""
    if not str(element.tag).endswith("}meta"):
        return 0
    ranks = {"belongs-to-collection": 1, "dcterms:modified": 2, "": 4}
    return ranks.get(element.get("property", ""), 3)


def _finish_ncx(data: bytes, book: Book) -> bytes:
    """Adds the language and the real depth; names points after the sections that they lead to."""
    root = _parse(data)
    root.set(_XML_LANG, xhtml.language_tag(book.language))
    for meta in root.iter(f"{{{_NCX}}}meta"):
        if meta.get("name") == "dtb:depth":
            meta.set("content", "2" if any(entry.children for entry in book.contents) else "1")
    for point, entry in zip(root.iter(f"{{{_NCX}}}navPoint"), _flat(book.contents), strict=True):
        point.set("id", f"nav-{entry.section}")
    return _serialise(root)


# The container. A file of the zip is made before it is known where it will lie, so that threads can do it.


@dataclass(frozen=True, slots=True)
class _Member:
    """A file of the zip: compressed data, and what the two headers need to say of it."""

    name: str
    method: int
    crc: int
    size: int
    data: bytes


def _stored(name: str, data: bytes) -> _Member:
    return _Member(name, 0, zlib.crc32(data), len(data), data)


def _deflated(name: str, data: bytes) -> _Member:
    press = zlib.compressobj(6, zlib.DEFLATED, -15)
    return _Member(name, 8, zlib.crc32(data), len(data), press.compress(data) + press.flush())


_1980 = (0, 1 << 5 | 1)  # midnight of 1 January 1980, the zero of zip
_UNIX = 3 << 8 | 20
_FILE = 0o100644 << 16


def _archive(members: Iterable[_Member]) -> bytes:
    """A zip without extra fields, data descriptors or comments, dated 1980: as OCF (EPUB 3.3, section 4.2.6) has it."""
    files: list[bytes] = []
    directory: list[bytes] = []
    offset = 0
    for member in members:
        name = member.name.encode("ascii")
        common = struct.pack(
            "<5H3L2H", 20, 0, member.method, *_1980, member.crc, len(member.data), member.size, len(name), 0
        )
        files += [b"PK\x03\x04", common, name, member.data]
        directory += [
            struct.pack("<4sH", b"PK\x01\x02", _UNIX),
            common,
            struct.pack("<3H2L", 0, 0, 0, _FILE, offset),
            name,
        ]
        offset += 30 + len(name) + len(member.data)
    central = b"".join(directory)
    count = len(directory) // 4
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, count, count, len(central), offset, 0)
    return b"".join([*files, central, end])


# All of it.

_THREADED = 40
"""Pages from which on compressing in a second thread pays; zlib lets other threads work meanwhile."""


@dataclass(frozen=True, slots=True)
class _Text:
    """A page as a file of the zip, its name in the manifest, and whether it has ruby annotations."""

    name: str
    member: _Member
    ruby: bool


def _pages(book: Book, frame: Frame, cover: xhtml.Image | None, nav: Page) -> Iterator[Page]:
    """Every page of the spine, in order."""
    for section in book.sections:
        if section.kind is SectionKind.CONTENTS:
            yield nav
        elif section.kind is SectionKind.COVER and cover is not None:
            yield xhtml.cover_page(section, frame, cover)
        else:
            yield from xhtml.pages(section, frame)


def _pressed(page: Page) -> _Text:
    path = "EPUB/nav.xhtml" if page.name == _NAV else f"EPUB/text/{page.name}.xhtml"
    # A bare "<" can only be markup, so the bytes tell.
    return _Text(page.name, _deflated(path, page.data), b"<ruby>" in page.data)


def _press(pages: Iterable[Page], many: bool) -> list[_Text]:
    if not many:
        return [_pressed(page) for page in pages]
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(2) as pool:
        return list(pool.map(_pressed, pages))


def _cover_text(book: Book) -> str:
    """The cover's description: what stands on every cover, and what is known of this one."""
    authors = [line(person.name) for person in book.creators if person.role == "aut"]
    text = f"Cover: {line(book.title) or 'Untitled'}"
    text += f", by {', '.join(authors)}" if authors else ""
    alt = line(book.cover.alt) if book.cover else ""
    return f"{text}. {alt}" if alt else text


def write(book: Book) -> Exported:
    """The book as an EPUB 3.3 publication, the same bytes for the same book.

    Raises InputError for a cover that cannot be used, ValueError for a book that breaks the contract of `model`.
    """
    _validate(book)
    notices: list[Notice] = []
    pictures = _pictures(book, notices)
    parts = any(section.kind is SectionKind.PART for section in book.sections)
    frame = Frame(book.language, book.direction, 2 if parts else 1, pictures.frame)
    cover = xhtml.Image("../images/cover.jpg", _cover_text(book)) if pictures.cover else None
    nav = _navigation(book, frame)
    texts = _press(_pages(book, frame, cover, nav), len(book.sections) >= _THREADED)
    spine = [text.name for text in texts]
    _require(len(set(spine)) == len(spine), "a section's id is that of another section's continuation")
    rows = _metadata(book, pictures, any(text.ruby for text in texts))
    documents = _documents(book, rows, spine, pictures)
    css = (resources.files("fic2epub.exporter") / "style" / "book.css").read_bytes()
    front = [_stored("EPUB/images/cover.jpg", pictures.cover.data)] if pictures.cover else []
    data = _archive(
        [
            _stored("mimetype", b"application/epub+zip"),
            _deflated("META-INF/container.xml", documents.container),
            _deflated("EPUB/package.opf", documents.package),
            _pressed(nav).member,
            _deflated("EPUB/toc.ncx", documents.ncx),
            _deflated("EPUB/styles/book.css", css),
            *[text.member for text in texts if text.name != _NAV],
            *front,
            *[_stored(f"EPUB/{path}", picture.data) for path, picture in pictures.members.items()],
        ]
    )
    return Exported(data, tuple(notices))

