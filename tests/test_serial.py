# SPDX-License-Identifier: AGPL-3.0-or-later
"""A serial of sixty chapters whose author labels nothing, yet ends each chapter alike.

With the other chapters as evidence the closing notes are found; one chapter alone does not show them, and the notice says where
it is in doubt. `segment/serial/` holds the chapters, `notes.txt` how many of each chapter's last paragraphs are the note, and
`together.txt` and `alone.txt` what was made of them: the golden prints (`pytest tests/test_serial.py --accept`, then read the diff).
"""

from __future__ import annotations

from pathlib import Path

import pytest

from fic2epub.importer import import_work
from fic2epub.importer.format import Source
from fic2epub.model import Block, Kind, NoticeCode, Role, Work

SERIAL = Path(__file__).parent / "segment" / "serial"
FILES = sorted(SERIAL.glob("[0-9]*.txt"))
NOTES = [int(line.split("\t")[1]) for line in (SERIAL / "notes.txt").read_text(encoding="utf-8").splitlines() if "\t" in line]
SHOWN_ALONE = 12
"""Chapters that are shown as they are judged without the others."""


def together() -> Work:
    return import_work([Source(file.name, file.read_bytes()) for file in FILES])


def paragraphs(work: Work, chapter: int = 0) -> list[Block]:
    return [block for block in work.chapters[chapter].blocks if block.kind not in (Kind.SCENE_BREAK, Kind.HEADING)]


def shown(number: int, blocks: list[Block]) -> list[str]:
    """A line for each paragraph of the note, and for each that was taken for one."""
    start = len(blocks) - NOTES[number]
    return [
        f"{number + 1:03}  {block.role.value:8}  {'note' if at >= start else 'STORY':5}  {block.text[:60]}"
        for at, block in enumerate(blocks)
        if at >= start or block.role is not Role.PROSE
    ]


def golden(name: str, lines: list[str], *, accept: bool) -> None:
    path = SERIAL / name
    text = "\n".join(lines) + "\n"
    if accept:
        path.write_text(text, encoding="utf-8")
    assert path.read_text(encoding="utf-8") == text


def test_the_other_chapters_show_what_the_author_always_ends_with(accept: bool) -> None:
    work = together()
    assert len(work.chapters) == len(FILES) == len(NOTES) == 60
    golden("together.txt", [line for at in range(60) for line in shown(at, paragraphs(work, at))], accept=accept)


def test_nearly_all_are_found_and_no_story_is_lost() -> None:
    work = together()
    found = lost = 0
    for at in range(60):
        blocks = paragraphs(work, at)
        start = len(blocks) - NOTES[at]
        found += sum(block.role is Role.NOTE for block in blocks[start:])
        lost += sum(block.role is not Role.PROSE for block in blocks[:start])
    assert found >= 0.95 * sum(NOTES)
    assert lost == 0


def test_one_chapter_alone_says_where_it_is_in_doubt(accept: bool) -> None:
    lines = []
    doubted = 0
    for number, file in enumerate(FILES):
        work = import_work([Source(file.name, file.read_bytes())])
        notices = [notice.message.split(" was taken")[0] for notice in work.notices if notice.code is NoticeCode.SPLIT_UNCERTAIN]
        assert all(block.role is Role.PROSE for block in paragraphs(work)[: -NOTES[number]])
        doubted += bool(notices)
        if len(lines) < 3 * SHOWN_ALONE and notices:
            lines += [*shown(number, paragraphs(work)), *notices, ""]
    golden("alone.txt", [*lines, f"{doubted} of {len(FILES)} chapters say that they are in doubt."], accept=accept)


@pytest.mark.parametrize("count", [2, 5, 20])
def test_few_chapters_help_too_and_cost_no_story(count: int) -> None:
    work = import_work([Source(file.name, file.read_bytes()) for file in FILES[:count]])
    for at in range(count):
        assert all(block.role is Role.PROSE for block in paragraphs(work, at)[: -NOTES[at]])
