# SPDX-License-Identifier: AGPL-3.0-or-later
"""What an input format is, and how one is chosen: by bytes and structure, never by the file's name alone.

A format is one file in `formats/` that ends in `FORMAT = Format(...)`; `registry()` finds them all. It says how sure it
is of a `Source`; the surest one reads it into a `Draft`: blocks in source order, with kinds but without roles. A container
(an archive) instead yields the sources inside it.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache

from fic2epub.errors import EmptyWork, UnknownFormat
from fic2epub.model import Asset, Block, Correction, Fact, Ledger, Notice, SourceText

__all__ = ["Draft", "Format", "Match", "Options", "Source", "choose", "registry"]


@dataclass(frozen=True, slots=True)
class Source:
    """A named run of bytes. `name` is for people and for natural order ("part 2/ch 10.txt", "-" for standard input).

    `modified` is UTC, or None where nothing tells. `companions` are the files beside it by relative name (pictures of a
    saved page); nothing else is ever opened.
    """

    name: str
    data: bytes
    modified: datetime | None = None
    companions: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Options:
    """What the user says of the input: encoding (any codec name), format (a registry name), language (BCP 47); "" = judge.

    `corrections` are what the user says of the split.
    """

    encoding: str = ""
    format: str = ""
    language: str = ""
    corrections: tuple[Correction, ...] = ()


@dataclass(frozen=True, slots=True)
class Match:
    """How sure a format is that a source is its own, 0–100, and what it saw."""

    confidence: int
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """One source, read: its text, its blocks in order, and what it says of itself.

    Blocks and ledger entries between them cover every character of `source.text` that is not white space. `marked` tells
    that headings were marked as such by the source (`<h2>`, `#`), so that nothing has to be guessed from their look.
    """

    source: SourceText
    blocks: tuple[Block, ...]
    facts: tuple[Fact, ...] = ()
    ledger: Ledger = ()
    notices: tuple[Notice, ...] = ()
    assets: tuple[Asset, ...] = ()
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Format:
    """A row of the registry. Exactly one of `read` and `members` is given.

    `signature` says in a phrase how the format is recognised; `extensions` are only for messages and for folders.
    """

    name: str
    title: str
    extensions: tuple[str, ...]
    signature: str
    recognise: Callable[[Source], Match]
    read: Callable[[Source, Options], Draft] | None = None
    members: Callable[[Source, Options], Iterable[Source]] | None = None


@cache
def registry() -> tuple[Format, ...]:
    """Every format, sorted by name."""
    from fic2epub.importer import formats

    names = sorted(module.name for module in pkgutil.iter_modules(formats.__path__))
    found = [importlib.import_module(f"{formats.__name__}.{name}").FORMAT for name in names]
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Refused:
    """A kind of file that is known and not read, with the way round."""

    magic: bytes
    offset: int
    what: str
    hint: str


_PICTURE = "Give the chapters themselves; a picture can be the cover: --cover IMAGE."
_REFUSED = (
    _Refused(b"%PDF", 0, "a PDF, which holds pages, not paragraphs", "Get the text or web page it was made from."),
    _Refused(b"\xff\xd8\xff", 0, "a JPEG picture", _PICTURE),
    _Refused(b"\x89PNG\r\n\x1a\n", 0, "a PNG picture", _PICTURE),
    _Refused(b"GIF8", 0, "a GIF picture", _PICTURE),
    _Refused(b"WEBP", 8, "a WebP picture", _PICTURE),
    _Refused(b"\xd0\xcf\x11\xe0", 0, "an old Word document (.doc)", "Save it as .docx, .html or .txt first."),
    _Refused(b"BOOKMOBI", 60, "a Kindle book", "Convert it with calibre first."),
    _Refused(b"Rar!", 0, "a RAR archive", "Unpack it, and give the folder."),
    _Refused(b"7z\xbc\xaf", 0, "a 7-Zip archive", "Unpack it, and give the folder."),
    _Refused(b"\x1f\x8b", 0, "a gzip archive", "Unpack it, and give what is inside."),
    _Refused(b"\x7fELF", 0, "a program", ""),
    _Refused(b"MZ\x90", 0, "a program", ""),
)


def choose(source: Source, options: Options) -> Format:
    """The format that reads `source`.

    Raises EmptyWork for a source without bytes, UnknownFormat where no format is sure, or where the file is of a kind
    that is known and refused.
    """
    if not source.data.strip(b"\0 \t\r\n\x1a"):
        raise EmptyWork(f"{source.name} is empty.", "Give a file with text in it.")
    formats = registry()
    if options.format:
        for each in formats:
            if each.name == options.format:
                return each
        names = ", ".join(each.name for each in formats)
        raise UnknownFormat(f"There is no format called {options.format!r}.", f"Choose one of: {names}.")
    for refused in _REFUSED:
        end = refused.offset + len(refused.magic)
        if source.data[refused.offset : end] == refused.magic:
            raise UnknownFormat(f"{source.name} is {refused.what}.", refused.hint)
    best = max(formats, key=lambda each: each.recognise(source).confidence)
    if best.recognise(source).confidence <= 0:
        raise UnknownFormat(f"{source.name} is in no format that can be read.", "`fic2epub formats` lists what can.")
    return best
