# SPDX-License-Identifier: AGPL-3.0-or-later
"""The pages around the story: title page, about, replies, disclaimers, colophon."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher

from fic2epub.assembler.placement import CLASSES, Desk, Stood
from fic2epub.model import (
    Account,
    Block,
    Box,
    BoxKind,
    Chapter,
    Destination,
    Entry,
    Facts,
    Kind,
    Layout,
    Metadata,
    Node,
    Notice,
    NoticeCode,
    Reason,
    Run,
    Section,
    SectionKind,
    Severity,
    Span,
)

__all__ = ["Gathered", "about_page", "appendix_page", "colophon", "disclaimer_page", "ranges", "sort_disclaimers", "title_page"]

_NOWHERE = Span("", 0, 0)
_SAME = 0.9
"""Disclaimers this much alike say the same; the ratio of difflib on folded words."""
_OTHER = 0.6
"""Less alike than this, it is new wording: authors joke in disclaimers, so it stays with its chapter."""
_KEY = re.compile(r"[\W\d_]+")
_WORD = re.compile(r"[^\W_]+")
_FIELD = re.compile(r"\W{0,4}([^\W\d_][\w '’/&-]{0,28}?)[*_~\s]{0,3}[:：][*_~]{0,2}\s*(\S.*)", re.DOTALL)


@dataclass(slots=True)
class Gathered:
    """Pages that take text from many chapters, with the account of it."""

    section: Section | None = None
    ledger: list[Entry] = field(default_factory=list)
    accounts: list[Account] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)


def _line(text: str, *, layout: Layout = Layout.NONE) -> Block:
    return Block(Kind.PARAGRAPH, (Run(text),), _NOWHERE, layout=layout)


def title_page(title: str, authors: Sequence[str], part: str = "") -> Section:
    """Title, author, series."""
    lines: list[Node] = [_line(f"by {', '.join(authors)}", layout=Layout.CENTRED)] if authors else []
    if part:
        lines.append(_line(part, layout=Layout.CENTRED))
    return Section("titlepage", SectionKind.TITLE_PAGE, "Title page", tuple(lines), name=title)


def ranges(numbers: Iterable[int]) -> str:
    """Numbers as a reader would say them: `1–4, 6, 9–12`."""
    parts: list[list[int]] = []
    for number in sorted(set(numbers)):
        if parts and number == parts[-1][1] + 1:
            parts[-1][1] = number
        else:
            parts.append([number, number])
    return ", ".join(str(low) if low == high else f"{low}–{high}" for low, high in parts)


def _whose(chapters: Sequence[Chapter]) -> str:
    """Which chapters something belongs to, in a phrase."""
    numbers = [chapter.number for chapter in chapters if chapter.number is not None]
    others = [chapter.name or "untitled" for chapter in chapters if chapter.number is None]
    spoken = []
    if numbers:
        shown = ranges(numbers)
        spoken.append(f"Chapter{'s' if len(set(numbers)) > 1 else ''} {shown}")
    return ", ".join(spoken + others)


def about_page(metadata: Metadata, desks: Sequence[Desk], front_page: Section) -> Gathered:
    """Summary, facts, warnings. The page is there in every build, even if it is nearly empty.

    Header lines become rows: one row for each label and value, with the chapters it belongs to where not all say the same.
    """
    done = Gathered()
    nodes: list[Node] = []
    shown = set(_WORD.findall(f"{front_page.name} {_text(front_page.nodes)}".casefold()))
    rows, loose = _rows(desks, done, shown)
    front = _front_rows(metadata, {block.origin for desk in desks for block in desk.chapter.blocks})
    if metadata.summary:
        parts = tuple(_line(part) for part in metadata.summary.split("\n") if part.strip())
        nodes.append(Box(BoxKind.ABSTRACT, parts, "Summary"))
    warnings = _warnings(desks)
    if warnings:
        nodes.append(Box(BoxKind.NOTICE, warnings, "Content warnings", style="warning"))
    if metadata.summary:
        rows.pop(("Summary", metadata.summary), None)
    facts = tuple((label, tuple(values)) for label, values in _merged(front, rows).items())
    if facts:
        nodes.append(Facts(facts))
    if loose:
        nodes.append(Box(BoxKind.PLAIN, tuple(loose), CLASSES["metadata"].title, style="posted"))
    if not nodes:
        nodes.append(_line("Nothing more is known about this work."))
    done.section = Section("about", SectionKind.ABOUT, "About this story", tuple(nodes), name="About this story")
    return done


_SHOWN_ELSEWHERE = frozenset({"summary", "language", "page_title", "og_title", "description", "chapter_title"})
_LABELS = {"url": "Source", "site": "Site", "published": "Published", "updated": "Updated", "series_index": "Part"}


def _text(nodes: Sequence[Node]) -> str:
    return " ".join(node.text for node in nodes if isinstance(node, Block))


def _front_rows(metadata: Metadata, lines: set[Span]) -> dict[str, list[str]]:
    """Rows of what front matter and pages state; what stands in header lines (`lines`) comes from the chapters."""
    rows: dict[str, list[str]] = {}
    for fact in metadata.facts:
        if fact.origin in lines or fact.key in _SHOWN_ELSEWHERE or (fact.key == "title" and fact.value == metadata.title):
            continue
        if fact.key == "author" and fact.value in metadata.authors:
            continue
        label = _LABELS.get(fact.key) or fact.label or fact.key.replace("_", " ")
        values = rows.setdefault(_label(label), [])
        if fact.value not in values:
            values.append(fact.value)
    return rows


def _label(text: str) -> str:
    """A label as a row shows it: without marks, and not shouted."""
    text = text.strip(" *_:~")
    return text.capitalize() if text.isupper() and len(text) > 3 else text[:1].upper() + text[1:]


def _rows(desks: Sequence[Desk], done: Gathered, shown: set[str]) -> tuple[dict[tuple[str, str], list[Chapter]], list[Node]]:
    """The chapters' header lines as rows (label, value) → chapters, and what is no row as plain lines."""
    rows: dict[tuple[str, str], list[Chapter]] = {}
    loose: list[Node] = []
    said: set[str] = set()
    for desk in desks:
        label = ""
        for block in desk.about:
            text = " ".join(block.text.split())
            words = set(_WORD.findall(text.casefold()))
            if words and words <= shown and not label:
                done.accounts.append(Account(block.origin, Destination.MERGED, "titlepage"))
                continue
            done.accounts.append(Account(block.origin, Destination.MERGED, "about"))
            found = _FIELD.fullmatch(text)
            if found is not None and len(found[1].split()) <= 4:
                rows.setdefault((_label(found[1]), found[2].strip("*_ ")), []).append(desk.chapter)
                label = ""
            elif text.endswith((":", "：")) and len(text.split()) <= 4:
                label = _label(text.rstrip(":： "))
                rows.setdefault((label, ""), []).append(desk.chapter)
            elif label:
                rows.pop((label, ""), None)
                rows.setdefault((label, text), []).append(desk.chapter)
            elif text not in said:
                said.add(text)
                loose.append(replace(block, kind=Kind.PARAGRAPH, group=0))
    return rows, loose


def _merged(front: dict[str, list[str]], rows: dict[tuple[str, str], list[Chapter]]) -> dict[str, list[str]]:
    table = {label: list(values) for label, values in front.items()}
    many = len({chapter.id for chapters in rows.values() for chapter in chapters}) > 1
    for (label, value), chapters in rows.items():
        own = f"{value} ({_whose(chapters)})" if many and len(chapters) == 1 and _varies(label, rows) else value
        values = table.setdefault(label, [])
        if value in values:
            values.remove(value)
        if own not in values:
            values.append(own or "–")
    return table


def _varies(label: str, rows: dict[tuple[str, str], list[Chapter]]) -> bool:
    return sum(other == label for other, _ in rows) > 1


def _warnings(desks: Sequence[Desk]) -> tuple[Node, ...]:
    """Every content warning of the work, by chapter: they are read before the story is begun."""
    lines: list[Node] = []
    for desk in desks:
        for name, block in desk.first:
            if name == "warning":
                where = _whose([desk.chapter])
                runs = (Run(f"{where}: "), *block.runs) if len(desks) > 1 and where else block.runs
                lines.append(Block(Kind.PARAGRAPH, runs, _NOWHERE))
    return tuple(lines)


# --- disclaimers ----------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Cluster:
    key: str
    members: list[tuple[Desk, Block]]

    @property
    def longest(self) -> Block:
        return max((block for _, block in self.members), key=lambda block: len(block.text))


def _folded(text: str) -> str:
    return " ".join(_KEY.sub(" ", text.casefold()).split())


def _alike(one: str, other: str) -> float:
    if one == other:
        return 1.0
    matcher = SequenceMatcher(None, one.split(), other.split(), autojunk=False)
    return matcher.ratio() if matcher.real_quick_ratio() > _OTHER / 2 else 0.0


def _clusters(desks: Sequence[Desk]) -> list[_Cluster]:
    clusters: list[_Cluster] = []
    exact: dict[str, _Cluster] = {}
    for desk in desks:
        for block in desk.page:
            key = _folded(block.text)
            cluster = exact.get(key) or next((each for each in clusters[:50] if _alike(key, each.key) >= _SAME), None)
            if cluster is None:
                cluster = _Cluster(key, [])
                clusters.append(cluster)
            exact[key] = cluster
            cluster.members.append((desk, block))
    return sorted(clusters, key=lambda each: -len(each.members))


def sort_disclaimers(desks: Sequence[Desk]) -> list[_Cluster]:
    """The disclaimers that go on the page; those with new wording go back to their own chapter's notes."""
    clusters = _clusters(desks)
    if not clusters:
        return []
    main, kept = clusters[0], [clusters[0]]
    for cluster in clusters[1:]:
        if len(main.members) > 1 and _alike(cluster.key, main.key) < _OTHER and len(cluster.members) == 1:
            for desk, block in cluster.members:
                desk.record(block.origin, Destination.PLACED)
                desk.end.append((_stood(desk, block), block))
                desk.page.remove(block)
        else:
            kept.append(cluster)
    return kept


def _stood(desk: Desk, block: Block) -> Stood:
    story = [b.origin.start for b in desk.chapter.blocks if b.role == "prose" and b.kind not in (Kind.HEADING, Kind.SCENE_BREAK)]
    if not story or block.origin.start < story[0]:
        return Stood.BEFORE
    return Stood.AFTER if block.origin.start > story[-1] else Stood.AMID


def disclaimer_page(clusters: Sequence[_Cluster], chapters: int) -> Gathered:
    """One page for all disclaimers: each wording once, with the chapters that carry it; every merge is reported."""
    done = Gathered()
    nodes: list[Node] = []
    merged = 0
    for cluster in clusters:
        printed = cluster.longest
        for _, block in cluster.members:
            if block is printed:
                done.accounts.append(Account(block.origin, Destination.PLACED, "disclaimer"))
                continue
            merged += 1
            done.ledger.append(Entry(Reason.REPEATED, block.text, block.origin, "a disclaimer that says the same as another"))
            done.accounts.append(Account(block.origin, Destination.LEFT_OUT))
        where = _whose(list({id(desk): desk.chapter for desk, _ in cluster.members}.values()))
        if chapters > 1 and where:
            nodes.append(Box(BoxKind.PLAIN, (printed,), where, style="scope"))
        else:
            nodes.append(printed)
    if merged:
        message = f"{merged} disclaimer{'s' if merged > 1 else ''} said the same as another and stand once in the book."
        done.notices.append(Notice(NoticeCode.DISCLAIMERS_MERGED, message, None, Severity.INFO))
    if nodes:
        title = CLASSES["disclaimer"].title
        done.section = Section("disclaimer", SectionKind.COPYRIGHT_PAGE, title, tuple(nodes), name=title)
    return done


# --- appendix and colophon ------------------------------------------------------------------------------------------


def appendix_page(desks: Sequence[Desk], name: str, section: str) -> Gathered:
    """The gathered texts of one class, chapter by chapter."""
    done = Gathered()
    boxes: list[Node] = []
    for desk in desks:
        blocks = tuple(block for other, block in desk.appendix if other == name)
        for block in blocks:
            done.accounts.append(Account(block.origin, Destination.PLACED, section))
        if blocks:
            boxes.append(Box(BoxKind.PLAIN, blocks, desk.chapter.name or "Untitled chapter", style="an-item"))
    if boxes:
        title = CLASSES[name].title
        done.section = Section(section, SectionKind.APPENDIX, title, tuple(boxes), name=title)
    return done


def colophon(version: str, metadata: Metadata, files: int, dropped: Sequence[str]) -> Section:
    """What made the book, from what, and what was left out on request."""
    source = metadata.value("url")
    made = f"This book was made by fic2epub {version} from {files} file{'s' if files != 1 else ''}."
    lines: list[Node] = [_line(made)]
    if source:
        lines.append(Block(Kind.PARAGRAPH, (Run("The story was published at "), Run(source, href=_address(source))), _NOWHERE))
    if dropped:
        lines.append(_line(f"Left out on request: {', '.join(dropped)}."))
    lines.append(_line("The words are the author’s; the order of notes and story is the program’s, and can be looked into."))
    return Section("colophon", SectionKind.COLOPHON, "Colophon", tuple(lines), name="Colophon")


def _address(text: str) -> str:
    return text if text.startswith(("http://", "https://")) else ""
