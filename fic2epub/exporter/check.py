# SPDX-License-Identifier: AGPL-3.0-or-later
"""Our own check of a finished EPUB, from us or from anyone: bytes in, `Finding`s out. Start at `check` and `CHECKS`.

It knows nothing of how the book was made: it opens the zip, reads every document once (`_open`), and asks the rows of
`CHECKS`, one after the other. It covers what the validators of the field do not (the old engine of many e-readers, the
markup that makes notes pop up, the order of headings), and enough of EPUB 3.3 to trust a book where no validator is
installed. The input may be hostile: sizes are bounded, nothing outside is opened, bad data make findings, not errors.
"""

from __future__ import annotations

import posixpath
import re
import struct
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from io import BytesIO
from itertools import islice, pairwise
from typing import TYPE_CHECKING, cast
from urllib.parse import unquote, urlsplit
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from fic2epub.exporter.xhtml import SIZE_LIMIT, illegal, language_tag

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["CHECKS", "Check", "Finding", "check"]


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is wrong with a book. `severity` is "error" or "warning", `place` a file of the zip or ""."""

    id: str
    severity: str
    place: str
    message: str
    advice: str


@dataclass(frozen=True, slots=True)
class Check:
    """A row of the table. `sentence` says what must hold; `find` yields (place, what is wrong) for each breach.

    After a breach of one that is `decisive`, there is nothing left to look at.
    """

    id: str
    find: Callable[[_Publication], Iterable[_Found]]
    sentence: str
    advice: str
    severity: str = "error"
    decisive: bool = False


_Found = tuple[str, str]

_MOST_FINDINGS = 100
"""For one check of one book; who has a hundred need not see the rest."""

# Bounds for what is read (a zip can claim little and hold much).
_MOST_FILES = 20_000
_MOST_BYTES = 512 << 20
_MOST_BYTES_OF_FILE = 64 << 20
_MOST_RATIO = 200
_RATIO_FROM = 1 << 20

_HTML = "{http://www.w3.org/1999/xhtml}"
_EPUB_TYPE = "{http://www.idpf.org/2007/ops}type"
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_OPF = "{http://www.idpf.org/2007/opf}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_NCX = "{http://www.daisy.org/z3986/2005/ncx/}"
_XHTML = "application/xhtml+xml"


# Reading.


@dataclass(frozen=True, slots=True)
class _Item:
    """An item of the manifest; `path` is where its href leads in the zip."""

    id: str
    path: str
    media_type: str
    properties: frozenset[str]


@dataclass(slots=True)
class _Document:
    """What a content document holds, collected in one walk over its elements."""

    path: str
    size: int
    root: _Element
    ids: list[str] = field(default_factory=list)
    labels: dict[str, _Element] = field(default_factory=dict)
    links: list[str] = field(default_factory=list)
    resources: list[str] = field(default_factory=list)
    active: list[str] = field(default_factory=list)
    classes: set[str] = field(default_factory=set)
    headings: list[int] = field(default_factory=list)
    pictures: list[_Element] = field(default_factory=list)
    asides: list[_Element] = field(default_factory=list)
    references: list[_Element] = field(default_factory=list)
    notes: list[_Element] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(map(str, self.root.itertext()))


class _Publication:
    """An opened EPUB. Whatever could not be read is absent; `failure` says why the zip could not be read at all."""

    def __init__(self, data: bytes, *, ours: bool) -> None:
        self.data = data
        self.ours = ours
        self.infos: list[ZipInfo] = []
        self.files: dict[str, bytes] = {}
        self.failure = ""
        self.broken: dict[str, str] = {}
        self.trees: dict[str, _Element] = {}
        self.package_path = ""
        self.items: list[_Item] = []
        self.spine: list[str] = []
        self.documents: list[_Document] = []

    @property
    def package(self) -> _Element:
        return self.trees[self.package_path]

    @cached_property
    def ids(self) -> Mapping[str, frozenset[str]]:
        """The ids in each content document."""
        return {document.path: frozenset(document.ids) for document in self.documents}

    def metadata(self, tag: str) -> list[_Element]:
        return [each for each in self.package.iter(tag) if each.getparent() is not None]

    def properties(self, name: str) -> list[str]:
        """The values of a metadata property of the whole publication."""
        metas = self.metadata(f"{_OPF}meta")
        return [_text(meta) for meta in metas if meta.get("property") == name and not meta.get("refines")]


def _text(element: _Element) -> str:
    return " ".join("".join(map(str, element.itertext())).split())


def _resolve(base: str, href: str) -> tuple[str, str] | None:
    """The path in the zip and the fragment that `href` means in the file `base`; None if it leads out of the book."""
    try:
        parts = urlsplit(href.strip())
    except ValueError:
        return "", ""
    if parts.scheme or parts.netloc:
        return None
    path = posixpath.normpath(posixpath.join(posixpath.dirname(base), unquote(parts.path))) if parts.path else base
    return path, unquote(parts.fragment)


def _open(data: bytes, *, ours: bool) -> _Publication:
    book = _Publication(data, ours=ours)
    try:
        with ZipFile(BytesIO(data)) as archive:
            book.infos = archive.infolist()
            book.failure = _read_files(archive, book, ours=ours)
    except (BadZipFile, OSError, EOFError, ValueError, RuntimeError, LookupError, struct.error, zlib.error) as error:
        book.failure = f"It is not a readable zip archive: {error}."
    if not book.failure:
        _read_package(book)
        _read_documents(book)
    return book


def _read_files(archive: ZipFile, book: _Publication, *, ours: bool) -> str:
    """Reads the files that can be read; the reason to stop where the archive is out of bounds."""
    if len(book.infos) > _MOST_FILES:
        return f"It holds {len(book.infos)} files; at most {_MOST_FILES} are read."
    total = 0
    for info in book.infos:
        if info.compress_type not in (ZIP_STORED, ZIP_DEFLATED) or info.flag_bits & 1 or info.is_dir():
            continue
        with archive.open(info) as stream:
            content = stream.read(_MOST_BYTES_OF_FILE + 1)
        total += len(content)
        swollen = not ours and len(content) > _RATIO_FROM and len(content) > _MOST_RATIO * info.compress_size
        if swollen or len(content) > _MOST_BYTES_OF_FILE or total > _MOST_BYTES:
            return f"It swells without bound when it is unpacked, at {info.filename!r}."
        book.files.setdefault(info.filename, content)
    return ""


def _parse(book: _Publication, path: str) -> _Element | None:
    """The root of an XML file, read without anything from outside; None, and a note in `broken`, if it cannot be."""
    from lxml import etree

    if path not in book.trees and path not in book.broken and path in book.files:
        content = book.files[path]
        parser = etree.XMLParser(resolve_entities=False, load_dtd=False, no_network=True, huge_tree=book.ours)
        try:
            if b"<!ENTITY" in content:
                raise ValueError("it declares entities")
            book.trees[path] = etree.fromstring(content, parser)
        except (etree.XMLSyntaxError, ValueError, LookupError) as error:
            book.broken[path] = str(error)
    return book.trees.get(path)


def _read_package(book: _Publication) -> None:
    container = _parse(book, "META-INF/container.xml")
    if container is None:
        return
    rootfile = next(container.iter("{*}rootfile"), None)
    path = rootfile.get("full-path", "") if rootfile is not None else ""
    root = _parse(book, path)
    if root is None or root.tag != f"{_OPF}package":
        return
    book.package_path = path
    for item in root.iter(f"{_OPF}item"):
        href = item.get("href", "")
        found = _resolve(path, href) if href else None
        properties = frozenset(item.get("properties", "").split())
        where = found[0] if found else ""
        book.items.append(_Item(item.get("id", ""), where, item.get("media-type", ""), properties))
    paths = {item.id: item.path for item in book.items}
    book.spine = [paths.get(each.get("idref", ""), "") for each in root.iter(f"{_OPF}itemref")]


def _read_documents(book: _Publication) -> None:
    for item in book.items:
        if item.media_type == _XHTML:
            root = _parse(book, item.path)
            if root is not None:
                book.documents.append(_walk(item.path, len(book.files[item.path]), root))
        elif item.media_type.endswith("xml"):
            _parse(book, item.path)


_ACTIVE = frozenset({"script", "form", "iframe", "object", "embed", "style", "applet", "base"})
_SOURCES = frozenset({"src", "poster", "data", "{http://www.w3.org/1999/xlink}href"})
_HEADINGS = {f"h{level}": level for level in range(1, 7)}


def _walk(path: str, size: int, root: _Element) -> _Document:
    document = _Document(path, size, root)
    for element in root.iter("*"):
        tag = str(element.tag).removeprefix(_HTML)
        if element.attrib:
            _attributes(document, element, tag)
        if tag in _ACTIVE:
            document.active.append(f"the element {tag}")
        elif tag in _HEADINGS:
            document.headings.append(_HEADINGS[tag])
        elif tag == "img":
            document.pictures.append(element)
        elif tag == "aside" and not element.get("role"):
            document.asides.append(element)
    return document


def _attributes(document: _Document, element: _Element, tag: str) -> None:
    for name, value in cast("list[tuple[str, str]]", element.items()):
        if name == "id":
            document.ids.append(value)
            document.labels.setdefault(value, element)
        elif name == "class":
            document.classes.update(value.split())
        elif name == "href":
            (document.resources if tag == "link" else document.links).append(value)
        elif name in _SOURCES:
            document.resources.append(value)
        elif name.startswith("on") or name == "style":
            document.active.append(f"the attribute {name} on {tag}")
    if _is(element, "noteref"):
        document.references.append(element)
    elif _is(element, "footnote") and not any(_is(each, "footnote") for each in element.iterancestors()):
        document.notes.append(element)


def _is(element: _Element, term: str) -> bool:
    return term in element.get(_EPUB_TYPE, "").split() or f"doc-{term}" in element.get("role", "").split()


# The zip (EPUB 3.3, section 4: OCF).


def _unreadable(book: _Publication) -> Iterator[_Found]:
    if book.failure:
        yield "", book.failure


def _mimetype(book: _Publication) -> Iterator[_Found]:
    """Looks at the bytes: readers that judge a file by them look at fixed places, too."""
    start = book.data[:58]
    if start[:4] != b"PK\x03\x04" or start[30:38] != b"mimetype":
        yield "mimetype", "The first file is not called mimetype, or something stands before it."
    elif start[6:10] != b"\0\0\0\0" or start[26:30] != b"\x08\0\0\0":
        yield "mimetype", "The file mimetype is compressed, or has an extra field or a data descriptor."
    elif start[38:] != b"application/epub+zip" or book.files.get("mimetype") != start[38:]:
        yield "mimetype", "The file mimetype does not hold exactly `application/epub+zip`."


def _methods(book: _Publication) -> Iterator[_Found]:
    for info in book.infos:
        if info.flag_bits & 1:
            yield info.filename, "The file is encrypted."
        elif info.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
            yield info.filename, f"The file is compressed by method {info.compress_type}."


def _names(book: _Publication) -> Iterator[_Found]:
    seen: set[str] = set()
    for info in book.infos:
        name = info.orig_filename
        parts = name.split("/")
        if name.startswith("/") or ".." in parts or "\\" in name or "\0" in name or ":" in parts[0]:
            yield name, "The name leads out of the book, or is not allowed."
        elif info.external_attr >> 28 == 0xA:
            yield name, "The file is a symbolic link."
        if name.casefold() in seen:
            yield name, "Two files have the same name, at least where letters' case does not count."
        seen.add(name.casefold())


_PORTABLE = re.compile(r"[A-Za-z0-9._/-]+")


def _plain_zip(book: _Publication) -> Iterator[_Found]:
    for info in book.infos:
        if info.extra:
            yield info.filename, "The file has an extra field in the zip's directory."
        if info.flag_bits & 8:
            yield info.filename, "The file's size stands behind it, in a data descriptor."
        if not _PORTABLE.fullmatch(info.filename):
            yield info.filename, "The name has characters other than ASCII letters, digits, `.`, `_` and `-`."


_FONT_METHODS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")


def _protection(book: _Publication) -> Iterator[_Found]:
    if "META-INF/rights.xml" in book.files:
        yield "META-INF/rights.xml", "The book is under digital rights management."
    root = _parse(book, "META-INF/encryption.xml")
    for method in root.iter("{*}EncryptionMethod") if root is not None else ():
        if method.get("Algorithm") not in _FONT_METHODS:
            yield "META-INF/encryption.xml", "Files of the book are encrypted."
            return


# XML.


def _well_formed(book: _Publication) -> Iterator[_Found]:
    from lxml import etree

    for path, reason in book.broken.items():
        yield path, f"The file cannot be read as XML: {reason}."
    for path, root in book.trees.items():
        entity = next(root.iter(etree.Entity), None)
        if entity is not None:
            yield path, f"The file uses the entity {entity.text}, which XML does not know."


# The package document (EPUB 3.3, section 5).


def _package(book: _Publication) -> Iterator[_Found]:
    if not book.package_path:
        yield "META-INF/container.xml", "It does not lead to a package document that can be read."


def _package_ids(book: _Publication) -> Iterator[_Found]:
    ids = Counter(each.get("id", "") for each in book.package.iter("*"))
    for id_, count in ids.items():
        if id_ and count > 1:
            yield book.package_path, f"The id {id_!r} is given {count} times."


def _manifest(book: _Publication) -> Iterator[_Found]:
    paths = Counter(item.path for item in book.items)
    for item in book.items:
        if not item.id or not item.media_type:
            yield book.package_path, f"The item {item.id or item.path!r} lacks an id or a media type."
        if item.path not in book.files:
            yield book.package_path, f"The item {item.id!r} leads to no file."
        elif paths[item.path] > 1:
            yield book.package_path, f"The file {item.path} is listed more than once."


def _unlisted(book: _Publication) -> Iterator[_Found]:
    listed = {item.path for item in book.items} | {"mimetype", book.package_path}
    for name in book.files:
        if name not in listed and not name.startswith("META-INF/"):
            yield name, "The file is not in the manifest."


def _spine(book: _Publication) -> Iterator[_Found]:
    documents = {item.path for item in book.items if item.media_type == _XHTML}
    if not book.spine:
        yield book.package_path, "The spine is empty."
    for at, path in enumerate(book.spine, 1):
        if path not in documents:
            yield book.package_path, f"Place {at} of the spine leads to no content document."
    for path, count in Counter(book.spine).items():
        if path and count > 1:
            yield book.package_path, f"{path} stands in the spine {count} times."


def _identifier(book: _Publication) -> Iterator[_Found]:
    wanted = book.package.get("unique-identifier", "")
    found = [each for each in book.metadata(f"{_DC}identifier") if each.get("id") == wanted]
    if not wanted or len(found) != 1 or not _text(found[0]):
        yield book.package_path, "There is no dc:identifier that `unique-identifier` names."


def _title(book: _Publication) -> Iterator[_Found]:
    if not any(_text(each) for each in book.metadata(f"{_DC}title")):
        yield book.package_path, "There is no dc:title with text in it."


def _language(book: _Publication) -> Iterator[_Found]:
    languages = [_text(each) for each in book.metadata(f"{_DC}language")]
    if not languages:
        yield book.package_path, "There is no dc:language."
    for tag in languages:
        if tag != language_tag(tag):
            yield book.package_path, f"dc:language {tag!r} is not a language tag."


_MODIFIED = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")


def _modified(book: _Publication) -> Iterator[_Found]:
    found = book.properties("dcterms:modified")
    if len(found) != 1 or not _MODIFIED.fullmatch(found[0]):
        yield book.package_path, "There is not exactly one dcterms:modified of the form CCYY-MM-DDThh:mm:ssZ."


_ACCESSIBILITY = (
    "schema:accessMode",
    "schema:accessModeSufficient",
    "schema:accessibilityFeature",
    "schema:accessibilityHazard",
    "schema:accessibilitySummary",
)


def _accessibility(book: _Publication) -> Iterator[_Found]:
    for name in _ACCESSIBILITY:
        if not any(book.properties(name)):
            yield book.package_path, f"The metadata lack {name}."
    hazards = book.properties("schema:accessibilityHazard")
    if len(hazards) > 1 and {"none", "unknown"} & set(hazards):
        yield book.package_path, "The accessibility hazards say `none` or `unknown` and name others."


def _refined(book: _Publication) -> Iterator[_Found]:
    ids = {each.get("id", "") for each in book.package.iter("*")}
    for meta in book.metadata(f"{_OPF}meta"):
        target = meta.get("refines", "")
        if target.startswith("#") and target[1:] not in ids:
            yield book.package_path, f"A meta refines {target!r}, which is not there."


_POSITION = re.compile(r"[0-9]+(?:\.[0-9]+)*")


def _series(book: _Publication) -> Iterator[_Found]:
    for meta in book.metadata(f"{_OPF}meta"):
        if meta.get("property") == "group-position" and not _POSITION.fullmatch(_text(meta)):
            yield book.package_path, f"The group-position {_text(meta)!r} is not a number such as 2 or 2.1."


# Navigation (EPUB 3.3, section 7, and the NCX of EPUB 2).


def _navigation(book: _Publication) -> Iterator[_Found]:
    documents = _navigation_documents(book)
    if len(documents) != 1:
        yield book.package_path, f"There are {len(documents)} readable navigation documents in the manifest, not one."
    for document in documents:
        count = len(_navs(document, "toc"))
        if count != 1:
            yield document.path, f"There are {count} `toc` navs, not one."


def _navigation_documents(book: _Publication) -> list[_Document]:
    paths = {item.path for item in book.items if "nav" in item.properties}
    return [document for document in book.documents if document.path in paths]


def _navs(document: _Document, kind: str) -> list[_Element]:
    navs = document.root.iter(f"{_HTML}nav")
    return [nav for nav in navs if kind in nav.get(_EPUB_TYPE, "").split()]


def _contents(book: _Publication) -> Iterator[_Found]:
    for document in _navigation_documents(book):
        for kind in ("toc", "landmarks"):
            for nav in _navs(document, kind):
                entries = [(_text(a), a.get("href", "")) for a in nav.iter(f"{_HTML}a")]
                yield from _entries(book, document.path, entries, ordered=kind == "toc")


def _entries(book: _Publication, base: str, entries: list[tuple[str, str]], *, ordered: bool) -> Iterator[_Found]:
    """Entries of a list of contents: each has a text and leads into the spine, in its order."""
    place = {path: at for at, path in enumerate(book.spine)}
    if not entries:
        yield base, "A list of contents is empty."
    places: list[int] = []
    for text, href in entries:
        target = _resolve(base, href) if href else None
        if not text:
            yield base, f"The entry for {href!r} has no text."
        if target is None or target[0] not in place:
            yield base, f"The entry {text!r} leads to {href!r}, which is not in the spine."
        else:
            places.append(place[target[0]])
    if ordered and any(before > after for before, after in pairwise(places)):
        yield base, "The entries are not in the order of the spine."


def _ncx(book: _Publication) -> Iterator[_Found]:
    found = [item.path for item in book.items if item.media_type == "application/x-dtbncx+xml"]
    root = book.trees.get(found[0]) if found else None
    if root is None:
        yield book.package_path, "There is no NCX that can be read."
        return
    points = list(root.iter(f"{_NCX}navPoint"))
    entries = [(_text_of(point, "navLabel"), _source(point)) for point in points]
    yield from _entries(book, found[0], entries, ordered=True)
    if [point.get("playOrder") for point in points] != [str(number) for number in range(1, len(points) + 1)]:
        yield found[0], "The playOrder is not 1, 2, 3 …"
    ids = [point.get("id", "") for point in points]
    if len(set(ids)) != len(ids) or "" in ids:
        yield found[0], "The ids are not unique."
    yield from _ncx_head(book, found[0], root)


def _ncx_head(book: _Publication, path: str, root: _Element) -> Iterator[_Found]:
    metas = {meta.get("name", ""): meta.get("content", "") for meta in root.iter(f"{_NCX}meta")}
    identifiers = [_text(each) for each in book.metadata(f"{_DC}identifier")]
    if metas.get("dtb:uid") not in identifiers:
        yield path, "dtb:uid is not the book's identifier."
    depth = max((_depth(point) for point in root.iter(f"{_NCX}navPoint")), default=0)
    if metas.get("dtb:depth") != str(depth):
        yield path, f"dtb:depth is {metas.get('dtb:depth')}, but the tree is {depth} deep."


def _depth(point: _Element) -> int:
    return 1 + sum(1 for each in point.iterancestors(f"{_NCX}navPoint"))


def _text_of(point: _Element, name: str) -> str:
    child = point.find(f"{_NCX}{name}")
    return _text(child) if child is not None else ""


def _source(point: _Element) -> str:
    content = point.find(f"{_NCX}content")
    return content.get("src", "") if content is not None else ""


# Content documents (EPUB 3.3, section 6).


def _document_ids(book: _Publication) -> Iterator[_Found]:
    for document in book.documents:
        if len(set(document.ids)) != len(document.ids):
            twice = [id_ for id_, count in Counter(document.ids).items() if count > 1]
            yield document.path, f"The id {twice[0]!r} is given more than once."


def _links(book: _Publication) -> Iterator[_Found]:
    for document in book.documents:
        for href in document.links:
            target = _resolve(document.path, href)
            if target is None:
                continue
            path, fragment = target
            if path not in book.files:
                yield document.path, f"The link {href!r} leads to no file."
            elif fragment and fragment not in book.ids.get(path, frozenset({fragment})):
                yield document.path, f"The link {href!r} leads to no place in its file."


def _resources(book: _Publication) -> Iterator[_Found]:
    for document in book.documents:
        for href in document.resources:
            target = _resolve(document.path, href)
            if target is None:
                yield document.path, f"The resource {href!r} is outside the book."
            elif target[0] not in book.files:
                yield document.path, f"The resource {href!r} is not there."


def _activity(book: _Publication) -> Iterator[_Found]:
    for document in book.documents:
        for what in document.active:
            yield document.path, f"There is {what}."


def _notes(book: _Publication) -> Iterator[_Found]:
    """One reference, one note, one way back: what pop-ups need; a note that nothing refers to is never shown."""
    for document in book.documents:
        notes = {note.get("id", ""): _backlinks(note) for note in document.notes}
        called: Counter[str] = Counter()
        for reference in document.references:
            target = _resolve(document.path, reference.get("href", ""))
            if target is None or target[0] != document.path or target[1] not in notes:
                yield document.path, f"The note reference {_text(reference)!r} leads to no note in its file."
                continue
            called[target[1]] += 1
            if f"#{reference.get('id', '')}" not in notes[target[1]]:
                yield document.path, f"The note {target[1]!r} has no link back to its reference."
        for id_ in notes:
            if called[id_] != 1:
                yield document.path, f"The note {id_!r} has {called[id_]} references, not one."


def _backlinks(note: _Element) -> frozenset[str]:
    return frozenset(a.get("href", "") for a in note.iter(f"{_HTML}a") if _is(a, "backlink"))


def _pop_ups(book: _Publication) -> Iterator[_Found]:
    for document in book.documents:
        for note in document.notes:
            if len(_text(note)) > 5000:
                yield document.path, f"The note {note.get('id', '')!r} is longer than 5000 characters."
            if any(not _is(a, "backlink") for a in note.iter(f"{_HTML}a")):
                yield document.path, f"The note {note.get('id', '')!r} holds a link of its own."


def _asides(book: _Publication) -> Iterator[_Found]:
    for document in book.documents:
        names = [_name(document, aside) for aside in document.asides]
        if "" in names:
            yield document.path, "An aside has no accessible name."
        for name, count in Counter(names).items():
            if name and count > 1:
                yield document.path, f"{count} asides have the name {name!r}."


def _name(document: _Document, element: _Element) -> str:
    """The accessible name that markup gives: a label, or the text of the elements that label it."""
    wanted = element.get("aria-labelledby", "").split()
    if not wanted:
        return element.get("aria-label", "").strip()
    return " ".join(_text(document.labels[id_]) for id_ in wanted if id_ in document.labels)


def _sizes(book: _Publication) -> Iterator[_Found]:
    for document in book.documents:
        if document.size > SIZE_LIMIT:
            yield document.path, f"The file has {document.size} bytes."


def _characters(book: _Publication) -> Iterator[_Found]:
    for document in book.documents:
        found = illegal(document.text, rtl=document.root.get("dir") == "rtl")
        if found:
            codes = ", ".join(sorted({f"U+{ord(each):04X}" for each in found}))
            yield document.path, f"The text has characters that readers show badly: {codes}."


def _heads(book: _Publication) -> Iterator[_Found]:
    for document in book.documents:
        title = next(document.root.iter(f"{_HTML}title"), None)
        if title is None or not _text(title):
            yield document.path, "The page has no title."
        tag = document.root.get("lang", "")
        if not tag or tag != document.root.get(_XML_LANG):
            yield document.path, "`lang` and `xml:lang` are not both given, and equal, on the html element."


def _images(book: _Publication) -> Iterator[_Found]:
    for document in book.documents:
        for picture in document.pictures:
            if not picture.get("src"):
                yield document.path, "An img has no src."
            if picture.get("alt") is None:
                yield document.path, f"The picture {picture.get('src', '')!r} has no alt."


def _heading_order(book: _Publication) -> Iterator[_Found]:
    for document in book.documents:
        for before, after in pairwise(document.headings):
            if after > before + 1:
                yield document.path, f"A heading of level {after} follows one of level {before}."


def _bodies(book: _Publication) -> Iterator[_Found]:
    for document in book.documents:
        for body in document.root.iter(f"{_HTML}body"):
            if body.get("role"):
                yield document.path, "The body has a role, which hides what it is."
            if body.get("id"):
                yield document.path, "The body has an id; a link to it gets a book refused by Send to Kindle."


_NOTE_CLASSES = frozenset({"note", "note1", "footnote", "fn", "fnote"})


def _classes(book: _Publication) -> Iterator[_Found]:
    for document in book.documents:
        if not document.notes:
            for name in sorted(document.classes & _NOTE_CLASSES):
                yield document.path, f"The class {name!r} makes KOReader take text for a footnote."


# Pictures and style sheets.

_SIGNATURES: Mapping[str, tuple[bytes, ...]] = {
    "image/jpeg": (b"\xff\xd8\xff",),
    "image/png": (b"\x89PNG\r\n\x1a\n",),
    "image/gif": (b"GIF87a", b"GIF89a"),
}


def _pictures(book: _Publication) -> Iterator[_Found]:
    for item in book.items:
        signatures = _SIGNATURES.get(item.media_type)
        if signatures and not book.files.get(item.path, signatures[0]).startswith(signatures):
            yield item.path, f"The file is not what the manifest says: {item.media_type}."
        elif item.media_type.startswith("image/") and not signatures:
            yield item.path, f"Many e-readers cannot show {item.media_type}."


def _css_rules(book: _Publication) -> Iterator[tuple[str, str, str]]:
    """(path, selector, declarations) of each innermost block, without comments."""
    for path, sheet in _sheets(book):
        for part in sheet.split("}"):
            before, brace, declarations = part.rpartition("{")
            if brace:
                yield path, before.rpartition("{")[2].rpartition(";")[2].strip(), declarations.strip()


def _sheets(book: _Publication) -> Iterator[tuple[str, str]]:
    for item in book.items:
        if item.media_type == "text/css" and item.path in book.files:
            first, *others = book.files[item.path].decode("utf-8", "replace").split("/*")
            yield item.path, first + "".join([other.partition("*/")[2] for other in others])


# One value that Adobe's RMSDK cannot parse makes it throw away the whole sheet, whatever stands before it.
_FATAL_CSS = re.compile(r"\b(?:calc|min|max|clamp|var|env)\(|(?<![\w-])--[a-z]", re.IGNORECASE)
_ODD_CSS = re.compile(
    r"(?<![\w.])[0-9.]{1,12}(?:rem|vw|vh|vmin|vmax)\b"
    r"|display\s{0,9}:\s{0,9}(?:inline-)?(?:flex|grid)|\bgrid-|(?<![\w-])(?:position|transform|object-fit)\s{0,9}:"
    r"|:(?:has|is|where)\(|!important|(?<![\w-])content\s{0,9}:|margin[\w-]{0,9}\s{0,9}:[^;}]{0,60}\bauto\b"
    r"|(?<![\w-])(?:direction|unicode-bidi)\s{0,9}:|@(?:keyframes|supports)|@media[^{]{0,200}[0-9]",
    re.IGNORECASE,
)


def _fatal_css(book: _Publication) -> Iterator[_Found]:
    for path, sheet in _sheets(book):
        for match in _FATAL_CSS.finditer(sheet):
            yield path, f"The sheet uses {match[0]!r}."


def _odd_css(book: _Publication) -> Iterator[_Found]:
    for path, sheet in _sheets(book):
        for match in _ODD_CSS.finditer(sheet):
            yield path, f"The sheet uses {' '.join(match[0].split())!r}."
    for path, selector, declarations in _css_rules(book):
        if not declarations:
            yield path, f"The block of {selector!r} is empty, which makes some e-readers fail."


_TEXT_SELECTORS = frozenset({"html", "body", "p", "div", "section", "span", "*"})
_READERS_OWN = frozenset({"font-family", "font-size", "line-height", "margin-left", "margin-right", "text-align"})
_COLOURS = frozenset({"color", "background", "background-color", "border-color"})


def _bossy_css(book: _Publication) -> Iterator[_Found]:
    for path, selector, declarations in _css_rules(book):
        bare = _TEXT_SELECTORS.intersection(each.strip() for each in selector.split(","))
        for declaration in declarations.split(";"):
            name, _, value = (part.strip().lower() for part in declaration.partition(":"))
            if name in _COLOURS or (bare and name in _READERS_OWN) or (name == "font-size" and value.endswith("px")):
                yield path, f"`{name}: {value[:40]}` on {selector!r} takes a choice from the reader."


_CSS_ADDRESS = re.compile(r"""(?:url\(|@import)\s{0,9}["']?\s{0,9}(?:url\()?["']?\s{0,9}(?:[a-z][a-z0-9+.-]{0,20}:|//)""", re.I)


def _remote_css(book: _Publication) -> Iterator[_Found]:
    for path, sheet in _sheets(book):
        if _CSS_ADDRESS.search(sheet):
            yield path, "The sheet asks for something outside the book."


_BUG = "This should not happen in a book made by fic2epub: report it, with the book."
_REMAKE = "Make the book again from its sources, or mend it with an EPUB editor."
_WARN = "warning"

CHECKS: tuple[Check, ...] = (
    Check("F2E-ZIP-001", _unreadable, "The book is a zip archive of bounded size.", "Get the file again.", decisive=True),
    Check("F2E-ZIP-002", _mimetype, "`mimetype` is the first file, stored, and exact.", _REMAKE),
    Check("F2E-ZIP-003", _methods, "Files are stored or deflated, and not encrypted.", _REMAKE),
    Check("F2E-ZIP-004", _names, "Names are unique and stay inside the book.", _REMAKE),
    Check("F2E-ZIP-005", _plain_zip, "The zip uses nothing that old readers stumble over.", _REMAKE, _WARN),
    Check("F2E-ZIP-006", _protection, "Nothing is encrypted.", "Ask the seller for a copy without protection."),
    Check("F2E-XML-001", _well_formed, "Every document is well-formed XML without entities of its own.", _BUG),
    Check("F2E-OPF-001", _package, "The container leads to the package document.", _REMAKE, decisive=True),
    Check("F2E-OPF-002", _package_ids, "The package document's ids are unique.", _BUG),
    Check("F2E-OPF-003", _manifest, "Every item of the manifest leads to its own file.", _BUG),
    Check("F2E-OPF-004", _unlisted, "Every file is in the manifest.", "Remove the file, or list it.", _WARN),
    Check("F2E-OPF-005", _spine, "The spine leads to content documents.", _BUG),
    Check("F2E-OPF-006", _identifier, "The book has its unique identifier.", "Give it a dc:identifier."),
    Check("F2E-OPF-007", _title, "The book has a title.", "Give it one."),
    Check("F2E-OPF-008", _language, "The book has a language.", "Give it one, such as `en`."),
    Check("F2E-OPF-009", _modified, "The book says once, in UTC, when it was changed.", _BUG),
    Check("F2E-OPF-010", _accessibility, "The book says how accessible it is.", "Add the metadata.", _WARN),
    Check("F2E-OPF-011", _refined, "What refines something, refines what is there.", _BUG),
    Check("F2E-OPF-012", _series, "The position in a series is a number.", "Use 2, or 2.1.", _WARN),
    Check("F2E-NAV-001", _navigation, "One navigation document holds one list of contents.", _BUG),
    Check("F2E-NAV-002", _contents, "The contents have texts and lead into the spine, in its order.", _BUG),
    Check("F2E-NAV-003", _ncx, "Old readers find an NCX that says the same.", "Add one, or mend it.", _WARN),
    Check("F2E-DOC-001", _document_ids, "The ids of a page are unique.", _BUG),
    Check("F2E-DOC-002", _links, "Links inside the book lead somewhere.", _BUG),
    Check("F2E-DOC-003", _resources, "All that a page shows is in the book.", _BUG),
    Check("F2E-DOC-004", _activity, "No page has scripts, forms, frames or styles of its own.", "Remove it."),
    Check("F2E-DOC-005", _notes, "Each note has one reference, in its file, and a link back.", _BUG),
    Check("F2E-DOC-006", _pop_ups, "Notes are such as every reader can pop up.", "Shorten the note.", _WARN),
    Check("F2E-DOC-007", _asides, "The asides of a page have different names.", "Name them.", _WARN),
    Check("F2E-DOC-008", _sizes, f"No page has more than {SIZE_LIMIT} bytes.", "Divide it: long paragraphs, too.", _WARN),
    Check("F2E-DOC-009", _characters, "The text has no invisible or forbidden characters.", "Remove them.", _WARN),
    Check("F2E-DOC-010", _heads, "Every page has a title and a language.", _BUG),
    Check("F2E-DOC-011", _images, "Every picture has a source and a description.", "Describe it."),
    Check("F2E-DOC-012", _heading_order, "Headings skip no level.", "Change the level.", _WARN),
    Check("F2E-DOC-013", _bodies, "The body has neither role nor id.", "Move them to a section.", _WARN),
    Check("F2E-DOC-014", _classes, "Only footnotes have the classes of footnotes.", "Rename the class.", _WARN),
    Check("F2E-IMG-001", _pictures, "Pictures are what they are said to be, and can be shown.", "Convert it."),
    Check("F2E-CSS-001", _fatal_css, "The sheet has no value that voids it on e-readers.", "Write the value out."),
    Check("F2E-CSS-002", _odd_css, "The sheet keeps to what e-readers can do.", "Do without.", _WARN),
    Check("F2E-CSS-003", _bossy_css, "The sheet leaves fonts, sizes and colours to the reader.", "Do without.", _WARN),
    Check("F2E-CSS-004", _remote_css, "The sheet asks for nothing outside the book.", "Put it into the book."),
)
"""Every check, in the order in which they are asked."""


def check(data: bytes, *, ours: bool = False) -> tuple[Finding, ...]:
    """What is wrong with an EPUB, in the order of `CHECKS`; nothing if all is well. Bad data raise no error.

    `ours`: the bytes were made a moment ago, and monotonous text may be packed as small as it likes.
    """
    book = _open(data, ours=ours)
    findings: list[Finding] = []
    for row in CHECKS:
        found = list(islice(row.find(book), _MOST_FINDINGS))
        findings += [Finding(row.id, row.severity, place, message, row.advice) for place, message in found]
        if found and row.decisive:
            break
    return tuple(findings)
