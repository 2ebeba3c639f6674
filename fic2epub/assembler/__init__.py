# SPDX-License-Identifier: AGPL-3.0-or-later
"""Work + Edition → Book. The package's one verb is `assemble`; start there.

Every block of the work goes somewhere, and the book's `accounts` say where: into the running text, into a box of its chapter,
onto one of the pages around the story, or into the ledger.
"""

from __future__ import annotations

import re
import unicodedata
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from urllib.parse import urlsplit, urlunsplit

from fic2epub.assembler import pages
from fic2epub.assembler.contents import LISTED_AT_MOST, contents, landmarks, name_chapters, section_kind
from fic2epub.assembler.placement import Desk, boxes_end, boxes_first, chosen, lay_out
from fic2epub.model import (
    Account,
    Block,
    Book,
    Chapter,
    ChapterKind,
    Creator,
    Destination,
    Edition,
    Entry,
    Kind,
    Layout,
    Metadata,
    Node,
    Notice,
    NoticeCode,
    Reason,
    Role,
    Section,
    SectionKind,
    Severity,
    Work,
)

__all__ = ["assemble"]

_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "https://fic2epub.invalid/works")
"""Identifiers of works that were never published at an address are made in this namespace."""
_EPOCH = datetime(1980, 1, 1, tzinfo=UTC)
_RTL = frozenset({"ar", "he", "fa", "ur", "yi", "ps", "sd", "ug", "dv"})
_SUBJECTS = ("fandom", "pairing", "character", "genre", "rating", "warning", "tags")
_LISTS = frozenset({"pairing", "character", "genre", "tags", "warning"})


def assemble(work: Work, edition: Edition | None = None, *, version: str = "") -> Book:
    """The book of a work as one edition wants it. Raises UsageError for placements that do not exist."""
    edition = edition or Edition()
    placements = chosen(edition.placements)
    metadata = _stated(work.metadata, edition)
    names = name_chapters(work.chapters, edition.names)
    desks = [lay_out(chapter, names[chapter.id], placements) for chapter in work.chapters]
    clusters = pages.sort_disclaimers(desks)
    front = pages.title_page(metadata.title, metadata.authors, _series_line(metadata))
    about = pages.about_page(metadata, desks, front)
    back = [
        pages.appendix_page(desks, "note", "notes"),
        pages.appendix_page(desks, "notice", "notices"),
        pages.appendix_page(desks, "review_reply", "replies"),
        pages.disclaimer_page(clusters, len(work.chapters)),
    ]
    story, printed = _story(desks, metadata.title)
    sections = [front, *_section(about)]
    if len(work.chapters) <= LISTED_AT_MOST:
        sections.append(Section("contents", SectionKind.CONTENTS, "Contents"))
    sections += story
    sections += [section for gathered in back for section in _section(gathered)]
    dropped = sorted({entry.detail.split(",")[0] for desk in desks for entry in desk.ledger if entry.reason is Reason.DROPPED})
    sections.append(pages.colophon(version, metadata, len(work.sources), dropped))
    if edition.cover is not None:
        sections.insert(0, Section("cover", SectionKind.COVER, "Cover"))
    gathered = [about, *back]
    titles, title_ledger = _titles(work, front, printed)
    accounts = [*titles, *(account for desk in desks for account in desk.accounts)]
    accounts += [account for each in gathered for account in each.accounts]
    ledger = [*work.ledger, *title_ledger, *(entry for desk in desks for entry in desk.ledger)]
    ledger += [entry for each in gathered for entry in each.ledger]
    notices = [*(notice for each in gathered for notice in each.notices), *_dropped_notice(desks)]
    series = metadata.value("series")
    return Book(
        identifier=edition.identifier or _identifier(metadata),
        title=metadata.title,
        language=metadata.language,
        sections=tuple(sections),
        contents=contents(sections),
        landmarks=landmarks(sections),
        modified=edition.modified or _EPOCH,
        creators=tuple(Creator(name) for name in metadata.authors),
        contributors=tuple(_contributors(metadata, version)),
        publisher=metadata.value("site") or metadata.value("publisher"),
        date=_date(metadata.value("published")),
        source=_canonical(metadata.value("url")),
        subjects=tuple(_subjects(work, metadata)),
        description=metadata.summary,
        rights=metadata.value("rights"),
        series=(series, metadata.value("series_index")) if series else None,
        direction="rtl" if metadata.language.split("-")[0] in _RTL else "ltr",
        accessibility_summary=_accessibility(placements, desks),
        cover=edition.cover,
        assets=work.assets,
        toc_in_spine=len(work.chapters) <= LISTED_AT_MOST,
        ledger=tuple(ledger),
        accounts=tuple(accounts),
        notices=tuple(notices),
    )


def _stated(metadata: Metadata, edition: Edition) -> Metadata:
    """The metadata with what the edition says in its place."""
    return replace(
        metadata,
        title=edition.title or metadata.title,
        authors=edition.authors or metadata.authors,
        language=edition.language or metadata.language,
    )


def _section(gathered: pages.Gathered) -> list[Section]:
    return [gathered.section] if gathered.section is not None else []


# --- chapters -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Printed:
    """Where the headings above a chapter are printed: (section, its words), nearest first."""

    places: tuple[tuple[str, str], ...]


def _story(desks: Sequence[Desk], title: str) -> tuple[list[Section], list[_Printed]]:
    """The chapters' sections with their parts, and where each chapter's headings are printed."""
    sections: list[Section] = []
    printed: list[_Printed] = []
    part, parts = "", 0
    for at, desk in enumerate(desks):
        chapter = desk.chapter
        if chapter.part and chapter.part != part:
            part, parts = chapter.part, parts + 1
            label, _, name = part.partition(": ")
            sections.append(Section(f"part-{parts:02d}", SectionKind.PART, part, label=label, name=name))
        section = _chapter(desk, title if len(desks) == 1 else "", place=at + 1)
        sections.append(section)
        own = (section.id, f"{section.label} {section.name}")
        printed.append(_Printed((own, (f"part-{parts:02d}", part)) if chapter.part else (own,)))
    return sections, printed


def _chapter(desk: Desk, only: str, *, place: int) -> Section:
    """A chapter's section. The only chapter of a work needs no heading of its own: in the contents it has the work's title."""
    chapter = desk.chapter
    nodes: list[Node] = [*boxes_first(desk), *_own_paragraphs(chapter, desk.nodes), *boxes_end(desk)]
    label, name = chapter.label, chapter.title
    if not label and not name:
        label = "" if only else _untitled(chapter, place)
    elif label.isdigit() or (label and not name and label.isascii() and label.isupper() and len(label) <= 6):
        label = f"Chapter {label}"
    title = f"{label}: {name}" if label and name else label or name or only
    return Section(desk.section, section_kind(chapter), title, tuple(nodes), label, name)


def _untitled(chapter: Chapter, place: int) -> str:
    if chapter.kind is not ChapterKind.CHAPTER:
        return chapter.kind.value.capitalize()
    return f"Chapter {chapter.number if chapter.number is not None else place}"


def _own_paragraphs(chapter: Chapter, nodes: Sequence[Node]) -> Iterator[Node]:
    """The running text; in a notice, the author's lines are the text itself, not an aside."""
    for node in nodes:
        if chapter.kind is ChapterKind.NOTICE and isinstance(node, Block) and node.kind is Kind.HEADING:
            yield replace(node, kind=Kind.PARAGRAPH, layout=Layout.CENTRED)
        else:
            yield node


_WORD = re.compile(r"\w+")


def _titles(work: Work, front: Section, printed: Sequence[_Printed]) -> tuple[list[Account], list[Entry]]:
    """Where each title and heading went: the chapter's own heading, its part's, or the title page. One whose words stand in
    none of them (the user's title stands there) is kept in the ledger."""
    accounts: list[Account] = []
    ledger: list[Entry] = []
    for chapter, above in zip(work.chapters, printed, strict=True):
        places = [*above.places, (front.id, front.name)]
        for block in chapter.blocks:
            if not (block.kind is Kind.HEADING and block.level <= 2 and block.role is Role.PROSE):
                continue
            words = set(_WORD.findall(block.text.casefold()))
            found = next((name for name, text in places if words <= set(_WORD.findall(text.casefold()))), "")
            if found:
                accounts.append(Account(block.origin, Destination.MERGED, found))
            else:
                accounts.append(Account(block.origin, Destination.LEFT_OUT))
                ledger.append(Entry(Reason.REPEATED, block.text, block.origin, "a title that stands in the book in other words"))
    return accounts, ledger


# --- what the package says ------------------------------------------------------------------------------------------


def _identifier(metadata: Metadata) -> str:
    """A UUID that stays the same when chapters are added: from the work's address, else its title, author and language."""
    address = _canonical(metadata.value("url"))
    if address:
        return f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, address)}"
    key = "\0".join([metadata.title, ", ".join(metadata.authors), metadata.language])
    return f"urn:uuid:{uuid.uuid5(_NAMESPACE, unicodedata.normalize('NFC', key))}"


def _canonical(address: str) -> str:
    """The work's address: https, host in lower case, no query, fragment or chapter."""
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return ""
    if parts.scheme not in ("http", "https") or not parts.hostname or not parts.netloc.isascii():
        return ""
    path = re.sub(r"/chapters?/\d+/?$", "", parts.path).rstrip("/")
    return urlunsplit(("https", parts.netloc.lower(), path, "", ""))


def _date(stated: str) -> str:
    found = re.match(r"\d{4}(?:-\d{2}(?:-\d{2})?)?(?!\d)", stated)
    return found[0] if found else ""


def _contributors(metadata: Metadata, version: str) -> Iterator[Creator]:
    for key, role in (("translator", "trl"), ("artist", "ill"), ("beta", "edt")):
        for value in dict.fromkeys(metadata.values(key)):
            if len(value.split()) <= 4:
                yield Creator(value, role)
    yield Creator(f"fic2epub {version}".strip(), "bkp")


def _subjects(work: Work, metadata: Metadata) -> Iterator[str]:
    """One subject a tag, each once; "Fanfiction" first where the work says that it is."""
    borrowed = any(block.role is Role.DISCLAIMER for chapter in work.chapters for block in chapter.blocks)
    found = ["Fanfiction"] if borrowed or metadata.values("fandom") or metadata.values("pairing") else []
    for key in _SUBJECTS:
        for value in metadata.values(key):
            if len(value) <= 200:
                found += re.split(r"[,;]\s+", value) if key in _LISTS else [value]
    yield from dict.fromkeys(subject.strip() for subject in found if subject.strip())


def _series_line(metadata: Metadata) -> str:
    series, position = metadata.value("series"), metadata.value("series_index")
    return f"{series}, part {position}" if series and position else series


def _accessibility(placements: dict[str, str], desks: Sequence[Desk]) -> str:
    """What the other fields do not say: where a listener meets what is not story."""
    roles = {block.role for desk in desks for block in desk.chapter.blocks}
    if Role.NOTE not in roles:
        return "The text is a story in chapters, without author’s notes."
    where = {
        "end": "Author’s notes are set apart from the story as labelled asides after each chapter",
        "place": "Author’s notes are set apart from the story as labelled asides where they were posted",
        "appendix": "Author’s notes are gathered in an appendix after the story",
        "drop": "Author’s notes were left out on request",
    }[placements["note"]]
    warned = any(name == "warning" for desk in desks for name, _ in desk.first)
    return f"{where}{'; content warnings come first' if warned else ''}."


def _dropped_notice(desks: Sequence[Desk]) -> Iterator[Notice]:
    count = sum(entry.reason is Reason.DROPPED for desk in desks for entry in desk.ledger)
    if count:
        yield Notice(
            NoticeCode.NOTES_DROPPED, f"{count} passage{'s' if count > 1 else ''} left out on request; the ledger holds them.",
            None, Severity.INFO,
        )
