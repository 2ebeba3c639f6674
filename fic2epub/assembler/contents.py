# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names of files, spine order, the nested contents, landmarks.

The stable-update rule: readers store positions by place in the spine, by file name and by id, so a chapter keeps its name for
ever, front matter has a fixed number of files, and everything that grows stands after the last chapter.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence

from fic2epub.model import Chapter, ChapterKind, ContentsEntry, Landmark, Section, SectionKind

__all__ = ["LISTED_AT_MOST", "contents", "landmarks", "name_chapters", "section_kind"]

LISTED_AT_MOST = 150
"""With more chapters than this, the contents page is left out of the reading order (it stays in the reader's menu)."""

_KINDS = {
    ChapterKind.CHAPTER: SectionKind.CHAPTER,
    ChapterKind.PROLOGUE: SectionKind.PROLOGUE,
    ChapterKind.EPILOGUE: SectionKind.EPILOGUE,
    ChapterKind.INTERLUDE: SectionKind.CHAPTER,
    ChapterKind.EXTRA: SectionKind.EXTRA,
    ChapterKind.NOTICE: SectionKind.EXTRA,
}
_LISTED = (SectionKind.ABOUT, SectionKind.APPENDIX, SectionKind.COPYRIGHT_PAGE, SectionKind.AFTERWORD)


def section_kind(chapter: Chapter) -> SectionKind:
    """The kind of section that a chapter becomes."""
    return _KINDS[chapter.kind]


def name_chapters(chapters: Sequence[Chapter], known: Mapping[str, str]) -> dict[str, str]:
    """A file name for every chapter id, the same in every build.

    Names given before are kept. A numbered chapter takes its number (`ch-0012`), so that one more before or after it
    changes nothing; a chapter without a number takes a name made from its id.
    """
    names = {chapter.id: known[chapter.id] for chapter in chapters if chapter.id in known}
    used = set(names.values())
    for chapter in chapters:
        if chapter.id in names:
            continue
        numbered = chapter.number is not None and chapter.kind is ChapterKind.CHAPTER
        only = len(chapters) == 1 and not chapter.title
        name = f"ch-{chapter.number:04d}" if numbered else "ch-0001" if only else _named(chapter)
        if name in used:
            name = _named(chapter)
        while name in used:
            name += "-x"
        names[chapter.id] = name
        used.add(name)
    return names


def _named(chapter: Chapter) -> str:
    """A name from the chapter's id: readable where it is plain ASCII, always unique enough."""
    plain = re.sub(r"[^a-z0-9]+", "-", chapter.id.casefold()).strip("-")[:24].strip("-")
    digest = hashlib.blake2b(chapter.id.encode(), digest_size=4).hexdigest()
    if plain and plain == chapter.id:
        return f"ch-{plain}"
    return f"ch-{plain}-{digest}" if plain else f"ch-{digest}"


def contents(sections: Sequence[Section]) -> tuple[ContentsEntry, ...]:
    """The contents in spine order: parts hold their chapters; pages without a line of their own are left out."""
    lines: list[ContentsEntry] = []
    part: ContentsEntry | None = None
    for section in sections:
        entry = ContentsEntry(section.title, section.id)
        if section.kind is SectionKind.PART:
            part = entry
            lines.append(part)
        elif section.kind in _KINDS.values():
            if part is not None:
                part = ContentsEntry(part.title, part.section, (*part.children, entry))
                lines[-1] = part
            else:
                lines.append(entry)
        elif section.kind in _LISTED:
            part = None
            lines.append(entry)
    return tuple(lines)


def landmarks(sections: Sequence[Section]) -> tuple[Landmark, ...]:
    """One landmark for each thing a reader jumps to: title page, cover, contents, start of story."""
    found: list[Landmark] = []
    first = {section.kind: section for section in reversed(sections)}
    for kind, epub_type, title in (
        (SectionKind.TITLE_PAGE, "frontmatter", "Title page"),
        (SectionKind.COVER, "cover", "Cover"),
        (SectionKind.CONTENTS, "toc", "Contents"),
    ):
        if kind in first:
            found.append(Landmark(epub_type, title, first[kind].id))
    story = next((s for s in sections if s.kind is SectionKind.PART or s.kind in _KINDS.values()), None)
    if story is not None:
        found.append(Landmark("bodymatter", "Start of story", story.id))
    return tuple(found)
