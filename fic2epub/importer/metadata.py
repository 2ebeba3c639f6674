# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a work says of itself: from front matter, header lines, headings, pages and file names, in that order.

In: drafts, and the chapters after their text was split. Out: `Metadata`, with every statement kept as a `Fact`. The user's
own words (an `Edition`) stand above all of it and are not seen here.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import PurePosixPath

from fic2epub.importer.format import Draft
from fic2epub.importer.headings import byline
from fic2epub.importer.segment.lexicon import lexicon
from fic2epub.model import Block, Chapter, Fact, Kind, Metadata, Notice, NoticeCode, Role, Severity

__all__ = ["collect", "field_of"]

_FIELD = re.compile(r"\W{0,4}([^\W\d_][\w '’/&-]{0,28}?)[*_~\s]{0,3}[:：][*_~]{0,2}\s*(.*)", re.DOTALL)
_SITE = re.compile(
    r"\s*(?:\[Archive of Our Own\]|[|–—-]\s*(?:FanFiction\.?N?e?t?|Royal Road|Wattpad|Archive of Our Own))\s*$", re.I
)
_PAGE_FACTS = ("page_title", "og_title")


def collect(drafts: Sequence[Draft], chapters: Sequence[Chapter], titles: Sequence[str], language: str) -> Metadata:
    """The work's metadata. `titles` are the titles found above chapters; header lines are read in `language`."""
    front = [fact for draft in drafts for fact in draft.facts]
    lines = [fact for chapter in chapters for fact in _header_facts(chapter, language)]
    facts = _without_chapter_titles(drafts, front) + lines
    title = (
        _first(facts, "title")
        or (Counter(filter(None, titles)).most_common(1) or [("", 0)])[0][0]
        or _page_title(front, chapters)
        or _name_title(drafts)
    )
    authors = tuple(dict.fromkeys(fact.value for fact in front if fact.key == "author" and fact.value))
    if not authors:
        authors = tuple(dict.fromkeys(fact.value for fact in lines if fact.key == "author" and fact.value))[:1]
    summary = _first(facts, "summary")
    return Metadata(" ".join(title.split()), authors, language, summary, tuple(facts))


def _first(facts: Sequence[Fact], key: str) -> str:
    return next((fact.value for fact in facts if fact.key == key and fact.value), "")


def _without_chapter_titles(drafts: Sequence[Draft], facts: list[Fact]) -> list[Fact]:
    """Front matter of many files: titles that differ are the chapters' own, not the work's."""
    titles = {fact.value for fact in facts if fact.key == "title"}
    if len(drafts) > 1 and len(titles) > 1:
        return [replace(fact, key="chapter_title") if fact.key == "title" else fact for fact in facts]
    return facts


def _header_facts(chapter: Chapter, language: str) -> Iterator[Fact]:
    """The statements of a chapter's header lines; a label alone takes the line below it as its value."""
    waiting: tuple[str, str, Block] | None = None
    yield from _plain_header(chapter, language)
    for block in chapter.blocks:
        if block.role is Role.FURNITURE or block.kind is Kind.HEADING:
            continue
        if block.role is not Role.METADATA:
            waiting = None
            continue
        found = field_of(block.text, language)
        if found is not None:
            key, label, value = found
            if value:
                yield Fact(key, value, label, block.origin)
                waiting = None
            else:
                waiting = (key, label, block)
        elif waiting is not None:
            key, label, _ = waiting
            yield Fact(key, " ".join(block.text.split()), label, block.origin)
        elif name := byline(block.text):
            yield Fact("author", name, "", block.origin)


_TOP = 14
_ENOUGH = 3


def _plain_header(chapter: Chapter, language: str) -> Iterator[Fact]:
    """Title, author and language from a run of header lines at the top that was left in the story, below other text."""
    lines = [(block, field_of(block.text, language)) for block in chapter.blocks[:_TOP] if block.role is Role.PROSE]
    header = ("title", "author", "published", "updated")
    found = [(block, field) for block, field in lines if field is not None and field[0] in header]
    if len(found) >= _ENOUGH:
        for block, (key, label, value) in found:
            if key in ("title", "author") and value:
                yield Fact(key, value, label, block.origin)


def field_of(text: str, language: str) -> tuple[str, str, str] | None:
    """Canonical key, label as written, and value of a header line; None if the line is none."""
    found = _FIELD.fullmatch(text.strip())
    if found is None:
        return None
    label = found[1].strip()
    fields = lexicon(language).fields
    key = fields.get(label.casefold().replace("’", "'"))
    if key is None:
        return None
    return key, label, " ".join(found[2].split()).strip("*_ ")


def _page_title(facts: Sequence[Fact], chapters: Sequence[Chapter]) -> str:
    """A web page's own title without the site's name and without the chapter's."""
    names = {chapter.name.casefold() for chapter in chapters} | {chapter.title.casefold() for chapter in chapters}
    for key in _PAGE_FACTS:
        for fact in facts:
            if fact.key != key:
                continue
            title = _SITE.sub("", fact.value).strip()
            if title and title.casefold() not in names:
                return title
    return ""


def _name_title(drafts: Sequence[Draft]) -> str:
    """A title from names: the folder of many files, the stem of one."""
    names = [PurePosixPath(draft.source.name.replace("\\", "/")) for draft in drafts]
    if not names or str(names[0]) == "-":
        return ""
    if len(names) == 1:
        return _spoken(names[0].stem)
    parents = {path.parent for path in names}
    if len(parents) == 1 and (folder := parents.pop()).name not in ("", ".", ".."):
        return _spoken(folder.stem if folder.suffix.lower() == ".zip" else folder.name)
    return ""


def _spoken(name: str) -> str:
    """A name as a title, if there is a word in it; a hash or a number is none."""
    title = " ".join(name.replace("_", " ").split())
    return title if re.search(r"(?<![^\W_])[^\W\d_]{2,}(?![^\W_])", title) else ""


def untitled(metadata: Metadata, fallback: str) -> tuple[Metadata, Notice | None]:
    """The metadata with a title in any case, and the notice that goes with a title nobody stated."""
    if metadata.title:
        return metadata, None
    notice = Notice(NoticeCode.TITLE_UNKNOWN, f"No title is stated; the book is called “{fallback}”.", None, Severity.INFO)
    return replace(metadata, title=fallback), notice
