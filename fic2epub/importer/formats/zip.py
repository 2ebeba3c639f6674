# SPDX-License-Identifier: AGPL-3.0-or-later
"""Zip archives: a folder of chapters in one file. Start at `members`.

Nothing is unpacked to disk. What the headers say is not believed: names are checked before anything is read, and bytes
are counted while they are inflated. Formats that are zips themselves (EPUB, Word, OpenDocument) are refused by name.
"""

from __future__ import annotations

import io
import lzma
import posixpath
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from fic2epub.errors import HostileInput, UnknownFormat, UnreadableInput
from fic2epub.importer.format import Format, Match, Options, Source

__all__ = ["FORMAT", "LIMITS", "Limits", "members"]


@dataclass(frozen=True, slots=True)
class Limits:
    """What an archive may hold: entries, bytes in all, bytes in one; and how far one may swell, once it is large."""

    entries: int = 20_000
    total: int = 512 << 20
    entry: int = 64 << 20
    ratio: int = 200
    ratio_from: int = 1 << 20


LIMITS = Limits()
_TRUSTED = "If you trust the archive, unpack it and give the folder."

_CHUNK = 1 << 16
_ENCRYPTED, _UTF8 = 0x1, 0x800
_ENTRY = b"PK\x01\x02"
_BROKEN = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error,
    EOFError, OSError, ValueError, IndexError, OverflowError,
)

# Why a name is refused: it could name a file outside the folder that the archive stands for, or two files at once.
_HOSTILE: tuple[tuple[Callable[[str], bool], str], ...] = (
    (lambda name: not name.endswith("/") and not name.strip("./"), "has no name"),
    (lambda name: name.startswith("/"), "is an absolute path"),
    (lambda name: ".." in name.split("/"), "leaves the archive"),
    (lambda name: "\\" in name, "has a backslash in its name"),
    (lambda name: re.match("[A-Za-z]:", name) is not None, "names a drive"),
    (lambda name: re.search("[\0-\x1f\x7f]", name) is not None, "has a control character in its name"),
)

_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp")
_PAGES = (".html", ".htm", ".xhtml", ".xht", ".md", ".markdown")
# Never chapters: other archives, the clothes of web pages, what systems leave behind.
_PASSED_OVER = (
    (".css", ".js", ".mjs", ".map", ".json", ".xml", ".opf", ".ncx", ".svg", ".ico", ".woff", ".woff2", ".ttf", ".otf"),
    (".db", ".ini", ".url", ".lnk", ".exe", ".dll", ".mp3", ".mp4", ".ogg", ".webm"),
)


@dataclass(frozen=True, slots=True)
class _Document:
    """A kind of document that is a zip: how its members give it away (their names, what `mimetype` says)."""

    what: str
    shown: Callable[[frozenset[str], bytes], bool]


_DOCUMENTS = (
    _Document("an EPUB", lambda names, kind: kind == b"application/epub+zip" or "META-INF/container.xml" in names),
    _Document("an OpenDocument file", lambda _names, kind: kind.startswith(b"application/vnd.oasis.opendocument")),
    _Document("a Word document", lambda names, _kind: {"[Content_Types].xml", "word/document.xml"} <= names),
    _Document("an Office document", lambda names, _kind: "[Content_Types].xml" in names),
)


def members(source: Source, _options: Options, limits: Limits = LIMITS) -> Iterator[Source]:
    """The files in an archive as sources named "archive.zip/inner/name.txt", in the archive's order.

    Passed over are folders, hidden files, what systems add (`__MACOSX`, `Thumbs.db`), style sheets, scripts, fonts,
    archives in the archive, and all that lies in the `NAME_files` folder of a `NAME.html`. Pictures are companions of
    the pages in whose folder, or below it, they lie; only a picture without such a page is a source, for the caller to
    refuse.

    Raises UnknownFormat for a document that is a zip, UnreadableInput for an archive that is encrypted, cut off or
    broken, HostileInput for one that breaks `limits`, or whose names leave it, link elsewhere or name one file twice.
    """
    if source.data.count(_ENTRY) > limits.entries:
        raise HostileInput(f"{source.name} holds more than {limits.entries:,} files.", _TRUSTED)
    with _opened(source) as archive:
        found = _named(archive, source)
        _refuse_documents(archive, found, source, limits)
        wanted = [name for name in found if _is_wanted(name, found)]
        contents: dict[str, bytes] = {}
        left = limits.total
        for name in wanted:
            contents[name] = _inflated(archive, found[name], f"{source.name}/{name}", limits, left)
            left -= len(contents[name])
    companions = _companions(contents)
    claimed = {f"{folder}/{name}" if folder else name for folder, names in companions.items() for name in names}
    for name in wanted:
        if name not in claimed:
            beside = companions[posixpath.dirname(name)] if _ends(name, _PAGES) else {}
            yield Source(f"{source.name}/{name}", contents[name], _modified(found[name]), beside)


def _opened(source: Source) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(io.BytesIO(source.data))
    except (*_BROKEN, RuntimeError):
        raise _broken(source.name) from None


def _broken(name: str) -> UnreadableInput:
    return UnreadableInput(f"{name} is cut off or broken.", "Fetch the archive again, or give the unpacked folder.")


def _named(archive: zipfile.ZipFile, source: Source) -> dict[str, zipfile.ZipInfo]:
    """Every file of the archive by its name, checked; folders left out."""
    found: dict[str, zipfile.ZipInfo] = {}
    for info in archive.infolist():
        name = _name(info)
        plain = "/".join(part for part in name.split("/") if part not in ("", "."))
        faults = [what for is_hostile, what in _HOSTILE if is_hostile(name)]
        faults += ["is a link"] if stat.S_ISLNK(info.external_attr >> 16) else []
        faults += ["is there twice"] if plain in found else []
        if faults:
            raise HostileInput(f"{source.name}: the member {name[:200]!r} {faults[0]}.", _TRUSTED)
        if not name.endswith("/"):
            found[plain] = info
    return found


def _name(info: zipfile.ZipInfo) -> str:
    """The member's name as written: UTF-8 where flagged (APPNOTE 4.4.4, bit 11) or fitting, else code page 437."""
    if info.flag_bits & _UTF8:
        return info.orig_filename
    try:
        return info.orig_filename.encode("cp437").decode("utf-8")
    except UnicodeError:
        return info.orig_filename


def _refuse_documents(
    archive: zipfile.ZipFile, found: Mapping[str, zipfile.ZipInfo], source: Source, limits: Limits
) -> None:
    kind = b""
    if "mimetype" in found:
        kind = _inflated(archive, found["mimetype"], f"{source.name}/mimetype", limits, limits.total).strip()
    names = frozenset(found)
    for document in _DOCUMENTS:
        if document.shown(names, kind):
            hint = "Reading EPUB, Word and OpenDocument files is not possible yet; save it as .html or .txt."
            raise UnknownFormat(f"{source.name} is {document.what}.", hint)


def _is_wanted(name: str, found: Mapping[str, zipfile.ZipInfo]) -> bool:
    """Whether a file may be a chapter or a picture of one."""
    *folders, last = name.split("/")
    if last.startswith(".") or any(each.startswith(".") or each == "__MACOSX" for each in folders):
        return False
    if any(_ends(last, endings) for endings in _PASSED_OVER):
        return False
    return _ends(last, _PICTURES) or not _belongs_to_page(folders, found)


def _belongs_to_page(folders: Sequence[str], found: Mapping[str, zipfile.ZipInfo]) -> bool:
    """Whether one of the folders is what a browser saved along with a page: `NAME_files` beside `NAME.html`."""
    for depth, folder in enumerate(folders):
        page = "/".join([*folders[:depth], folder.removesuffix("_files")])
        if folder.endswith("_files") and any(page + ending in found for ending in _PAGES):
            return True
    return False


def _inflated(archive: zipfile.ZipFile, info: zipfile.ZipInfo, name: str, limits: Limits, left: int) -> bytes:
    """The bytes of a member, counted as they come; `left` is what the whole archive may still hold."""
    if info.flag_bits & _ENCRYPTED:
        raise UnreadableInput(f"{name} is encrypted.", "Unpack the archive with its password, and give the folder.")
    out = bytearray()
    try:
        with archive.open(info) as stream:
            while chunk := stream.read(_CHUNK):
                out += chunk
                for exceeded, what in (
                    (len(out) > limits.entry, f"is larger than {limits.entry >> 20} MB"),
                    (len(out) > left, f"makes the archive larger than {limits.total >> 20} MB"),
                    (len(out) > max(limits.ratio_from, limits.ratio * info.compress_size), "swells beyond all measure"),
                ):
                    if exceeded:
                        raise HostileInput(f"{name} {what}.", _TRUSTED)
    except _BROKEN:
        raise _broken(name) from None
    except RuntimeError:
        message = f"{name} is packed in a way that cannot be read."
        raise UnreadableInput(message, "Unpack the archive, and give the folder.") from None
    return bytes(out)


def _companions(contents: Mapping[str, bytes]) -> dict[str, dict[str, bytes]]:
    """For each folder with a page in it, the pictures there and below, by their names as seen from there."""
    folders: dict[str, dict[str, bytes]] = {posixpath.dirname(name): {} for name in contents if _ends(name, _PAGES)}
    for name in contents:
        folder = name if _ends(name, _PICTURES) else ""
        while folder:
            folder = posixpath.dirname(folder)
            if folder in folders:
                folders[folder][name[len(folder) + 1 if folder else 0 :]] = contents[name]
    return folders


def _ends(name: str, endings: tuple[str, ...]) -> bool:
    return name.lower().endswith(endings)


def _modified(info: zipfile.ZipInfo) -> datetime | None:
    """When a member was changed; zips know no time zone, and 1 January 1980 means that nobody knows."""
    if info.date_time[:3] == (1980, 1, 1):
        return None
    try:
        return datetime(*info.date_time, tzinfo=UTC)
    except ValueError:
        return None


def _recognise(source: Source) -> Match:
    start = source.data[:4]
    return Match(90, "a zip's first bytes") if start in (b"PK\x03\x04", b"PK\x05\x06") else Match(0)


FORMAT = Format(
    name="zip",
    title="Zip archive",
    extensions=(".zip",),
    signature="the first bytes of a zip; every file in it is read as one of the other formats",
    recognise=_recognise,
    members=members,
)
