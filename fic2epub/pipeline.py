# SPDX-License-Identifier: AGPL-3.0-or-later
"""`convert()`, and the account of the text: the only file that sees both ends.

The account is kept in three steps, each against what the step before promised:

1. source → work: every character of every source's text that is not white space lies in a block, a stated fact or the ledger,
   and each block says what its stretch of the source says;
2. work → book: every block of the work is accounted for by the book: placed, merged, drawn as a break, or in the ledger;
3. book → bytes: every block said to be placed or merged is found in the finished pages of that section, the story in order.

A conversion whose account does not balance fails with what is missing and where.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from fic2epub.errors import CheckFailed, TextLost, UncertainSplit
from fic2epub.importer.format import Options, Source
from fic2epub.model import (
    Block,
    Book,
    Destination,
    Edition,
    Kind,
    Notice,
    NoticeCode,
    Reason,
    Role,
    Severity,
    Span,
    Work,
)
from fic2epub.version import __version__

__all__ = ["Conversion", "Missing", "account", "convert"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from lxml.etree import _Element

    from fic2epub.importer import Progress

_UNDATED = datetime(1980, 1, 1, tzinfo=UTC)
_SILENT = re.compile(r"[\s\x7f-\x9f\u00ad\u034f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]+")
"""White space, and what no page shows."""
_INLINE = frozenset({"a", "b", "code", "em", "i", "rt", "ruby", "s", "small", "span", "strong", "sub", "sup", "u"})
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Conversion:
    """What a conversion made: the work as read, the book as laid out, its bytes, and all that there is to say."""

    work: Work
    book: Book
    data: bytes
    notices: tuple[Notice, ...]


@dataclass(frozen=True, slots=True)
class Missing:
    """Text that a step lost: its first words, where it stood, and which step lost it."""

    text: str
    origin: Span
    step: str


def convert(
    sources: Sequence[Source],
    edition: Edition | None = None,
    options: Options | None = None,
    *,
    strict: bool = False,
    progress: Progress | None = None,
) -> Conversion:
    """Sources to a finished EPUB 3.

    The book's date of change is the edition's, else the newest source's. With `strict`, a block whose role is in doubt is an
    error. Raises InputError, UsageError, UncertainSplit, TextLost, CheckFailed (the last two carry the bytes).
    """
    from fic2epub.assembler import assemble
    from fic2epub.exporter import export
    from fic2epub.exporter.check import check
    from fic2epub.importer import import_work

    edition = edition or Edition()
    options = options or Options(language=edition.language)
    work = import_work(sources, options, progress=progress)
    if strict:
        _refuse_doubt(work)
    edition, undated = _dated(edition, work)
    book = assemble(work, edition, version=__version__)
    made = export(book)
    missing = account(work, book, made.data)
    if missing:
        raise TextLost(_lost(missing), "This is a fault of fic2epub: please report it with the file.", made.data)
    faults = [finding for finding in check(made.data, ours=True) if finding.severity == "error"]
    if faults:
        first = faults[0]
        more = f" (and {len(faults) - 1} more)" if len(faults) > 1 else ""
        message = f"The finished book failed a check: {first.id} in {first.place}: {first.message}{more}"
        raise CheckFailed(message, "This is a fault of fic2epub: please report it with the file.", made.data)
    said = [n for n in work.notices if not (n.code is NoticeCode.TITLE_UNKNOWN and edition.title)]
    return Conversion(work, book, made.data, (*said, *undated, *book.notices, *made.notices))


def _refuse_doubt(work: Work) -> None:
    doubts = [notice for notice in work.notices if notice.code is NoticeCode.SPLIT_UNCERTAIN]
    if doubts:
        raise UncertainSplit(
            f"{len(doubts)} passage{'s are' if len(doubts) > 1 else ' is'} in doubt; the first: {doubts[0].message}",
            "`fic2epub inspect` shows each with its reasons; without --strict the likeliest reading is taken.",
        )


def _dated(edition: Edition, work: Work) -> tuple[Edition, tuple[Notice, ...]]:
    """The edition with a date of change: its own, else the newest source's, else a fixed one; never the clock."""
    if edition.modified is not None:
        return edition, ()
    dates = [source.modified for source in work.sources if source.modified is not None]
    if dates:
        return replace(edition, modified=max(dates)), ()
    message = "No date of change is known; SOURCE_DATE_EPOCH sets one."
    notice = Notice(NoticeCode.DATE_UNKNOWN, message, None, Severity.INFO)
    return replace(edition, modified=_UNDATED), (notice,)


def _lost(missing: Sequence[Missing]) -> str:
    first = missing[0]
    where = f"{first.origin.source}, characters {first.origin.start}–{first.origin.end}"
    more = f", and {len(missing) - 1} more passages" if len(missing) > 1 else ""
    return f"Text would be lost ({first.step}): “{first.text[:60]}” ({where}){more}."


# --- the account ----------------------------------------------------------------------------------------------------


def account(work: Work, book: Book, data: bytes) -> tuple[Missing, ...]:
    """All text of the sources that is neither in the book's bytes nor in its ledger; empty when all is well."""
    return (*_imported(work), *_assembled(work, book), *_exported(work, book, data))


def _bare(text: str) -> str:
    """Text without white space and without characters that are not shown."""
    return _SILENT.sub("", text)


def _imported(work: Work) -> Iterator[Missing]:
    """Step 1. What no block, fact or ledger line covers, and blocks that do not say what their source says."""
    blocks = [block for chapter in work.chapters for block in chapter.blocks]
    spans: dict[str, list[tuple[int, int]]] = {source.name: [] for source in work.sources}
    cuts: dict[str, list[tuple[int, int]]] = {source.name: [] for source in work.sources}
    origins = [block.origin for block in blocks]
    origins += [fact.origin for fact in work.metadata.facts if fact.origin is not None]
    for entry in work.ledger:
        if entry.origin is not None:
            origins.append(entry.origin)
            if entry.reason in (Reason.MARKUP, Reason.CONTROL) and entry.origin.source in cuts:
                cuts[entry.origin.source].append((entry.origin.start, entry.origin.end))
    for origin in origins:
        if origin.source in spans:
            spans[origin.source].append((origin.start, origin.end))
    for source in work.sources:
        at = 0
        for start, end in [*sorted(spans[source.name]), (len(source.text), len(source.text))]:
            if start > at and _bare(source.text[at:start]):
                yield Missing(source.text[at:start].strip(), Span(source.name, at, start), "importing")
            at = max(at, end)
    yield from _altered(work, blocks, {name: sorted(found) for name, found in cuts.items()})


def _altered(work: Work, blocks: Sequence[Block], cuts: Mapping[str, list[tuple[int, int]]]) -> Iterator[Missing]:
    texts = {source.name: source.text for source in work.sources}
    places = dict.fromkeys(cuts, 0)
    for block in sorted(blocks, key=lambda each: (each.origin.source, each.origin.start)):
        text = texts.get(block.origin.source, "")
        said = text[block.origin.start : block.origin.end]
        own = cuts.get(block.origin.source, [])
        at = places.get(block.origin.source, 0)
        while at < len(own) and own[at][0] < block.origin.start:
            at += 1
        pieces, start = [], block.origin.start
        while at < len(own) and own[at][0] < block.origin.end:
            pieces.append(text[start : own[at][0]])
            start = max(start, own[at][1])
            at += 1
        places[block.origin.source] = at
        if pieces:
            said = "".join([*pieces, text[start : block.origin.end]])
        ruby = "".join([run.ruby for run in block.runs])
        if _bare(said) != _bare(block.text) and Counter(_bare(said)) != Counter(_bare(block.text + ruby)):
            yield Missing(said.strip(), block.origin, "importing: the block says something else")


def _assembled(work: Work, book: Book) -> Iterator[Missing]:
    """Step 2. Blocks that the book says nothing of, or nothing that holds."""
    places = {each.origin: each for each in book.accounts}
    kept: dict[Span, str] = {}
    for entry in book.ledger:
        if entry.origin is not None and entry.reason not in (Reason.MARKUP, Reason.CONTROL):
            kept[entry.origin] = kept.get(entry.origin, "") + _bare(entry.text)
    for chapter in work.chapters:
        for block in chapter.blocks:
            bare = _bare(block.text)
            place = places.get(block.origin)
            if not bare:
                continue
            if place is None:
                yield Missing(block.text, block.origin, "assembling")
            elif place.destination is Destination.LEFT_OUT and bare not in kept.get(block.origin, ""):
                yield Missing(block.text, block.origin, "assembling: left out, but not in the ledger")
            elif place.destination is Destination.BREAK and block.kind is not Kind.SCENE_BREAK:
                yield Missing(block.text, block.origin, "assembling: drawn as a break")


def _exported(work: Work, book: Book, data: bytes) -> Iterator[Missing]:
    """Step 3. Blocks that are not to be found in the pages where the book says they are: the story in its order."""
    pages = _page_texts(book, data)
    shown = {name: _bare(text) for name, text in pages.items()}
    words: dict[str, set[str]] = {}
    places = {each.origin: each for each in book.accounts}
    dropped = {entry.origin for entry in book.ledger[len(work.ledger) :] if entry.reason is Reason.DROPPED}
    reached: dict[str, int] = {}
    for chapter in work.chapters:
        for block in chapter.blocks:
            place = places.get(block.origin)
            if place is None or place.destination not in (Destination.PLACED, Destination.MERGED):
                continue
            where = place.section
            if place.destination is Destination.MERGED:
                if where not in words:
                    words[where] = set(_WORD.findall(pages.get(where, "").casefold()))
                lost = set(_WORD.findall(block.text.casefold())) - words[where]
                if lost:
                    yield Missing(" ".join(sorted(lost)), block.origin, f"exporting to {where}")
                continue
            ordered = block.role is Role.PROSE and block.kind is not Kind.IMAGE
            end = _follow(shown.get(where, ""), block, reached.get(where, 0) if ordered else 0, block.origin in dropped)
            if end < 0:
                yield Missing(block.text, block.origin, f"exporting to {where}")
            elif ordered:
                reached[where] = end


def _follow(page: str, block: Block, start: int, dropped: bool) -> int:
    """Where on the page the block's text ends, read from `start`; -1 if it is not there.

    Labelled notes inside it may stand elsewhere on the page, or, where `dropped`, nowhere.
    """
    at, text = 0, block.text
    stretches: list[str] = []
    for note in block.inline_notes:
        if note.labelled:
            stretches.append(text[at : note.start])
            at = note.end
            if not dropped and _bare(text[note.start + 1 : note.end - 1]) not in page:
                return -1
    for stretch in (*stretches, text[at:]):
        piece = _bare(stretch)
        found = page.find(piece, start)
        if found < 0:
            return -1
        start = found + len(piece)
    return start


def _page_texts(book: Book, data: bytes) -> dict[str, str]:
    """The text of every section, read back from the finished bytes; the files of a long section are put together.

    Annotations of ruby and descriptions of pictures stand at the end, where they do not part the words of a block.
    """
    import io
    import zipfile

    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, load_dtd=False, no_network=True, huge_tree=True)
    ids = {section.id for section in book.sections}
    texts: dict[str, str] = {}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            if not name.endswith(".xhtml"):
                continue
            stem = name.rsplit("/", 1)[-1].removesuffix(".xhtml")
            section = stem if stem in ids else stem.rpartition("-")[0]
            body = etree.fromstring(archive.read(name), parser).find("{*}body")
            if body is None:
                continue
            aside = [text for element in body.iter("{*}rt") for text in element.itertext()]
            aside += [str(element.get("alt", "")) for element in body.iter("{*}img")]
            for element in body.iter("{*}rt"):
                element.text = None
            joined = "".join(_walk(body))
            texts[section] = " ".join([texts.get(section, ""), joined, *map(str, aside)])
    return texts


def _walk(body: _Element) -> Iterator[str]:
    """The text of a page in order, with a line break at the border of everything that is not inline."""
    from lxml import etree

    for event, element in etree.iterwalk(body, events=("start", "end")):
        border = "" if etree.QName(element).localname in _INLINE else "\n"
        yield border + ((element.text if event == "start" else element.tail) or "")
