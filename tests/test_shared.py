# SPDX-License-Identifier: AGPL-3.0-or-later
"""Real files, where the folder of fixtures lies beside the project: the real chapter, and one work in many containers."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from fic2epub import Conversion, Source, convert
from fic2epub.importer.segment.explain import reasons
from fic2epub.model import Block, Chapter, Kind, Mark, Role

WORDS = re.compile(r"[^\W_]+")


def read(path: Path) -> Conversion:
    return convert([Source(path.name, path.read_bytes())])


@pytest.fixture(scope="module")
def chapter(shared: Path) -> Conversion:
    (path,) = sorted((shared / "input").glob("*.txt"))
    return read(path)


def test_the_story_ends_where_the_story_ends(chapter: Conversion) -> None:
    (only,) = chapter.work.chapters
    *story, heading, first, second, last = only.blocks
    assert {block.role for block in story} == {Role.PROSE}
    assert [block.role for block in (heading, first, second)] == [Role.NOTE] * 3
    assert heading.text == "Author's Note"
    assert last.role is Role.DISCLAIMER
    assert last.text.endswith("Richelle Mead")
    for block in (heading, first, second, last):
        assert reasons(block.label)


def test_every_word_of_the_real_chapter_is_in_the_book(chapter: Conversion, shared: Path) -> None:
    from fic2epub.pipeline import _page_texts

    (path,) = sorted((shared / "input").glob("*.txt"))
    pages = " ".join(_page_texts(chapter.book, chapter.data).values())
    assert set(WORDS.findall(path.read_text(encoding="utf-8"))) <= set(WORDS.findall(pages))


# --- one work in many containers ------------------------------------------------------------------------------------

WHOLE = """txt_blankline_utf8.txt txt_ctrlz_nul_tail.txt txt_indented_no_blank.txt txt_oldmac_cr.txt
    txt_single_newline_utf8bom.txt txt_utf16be_nobom.txt txt_utf16le_bom.txt txt_wrapped72_crlf.txt
    markdown_frontmatter.md office/story.html""".split()
LOSSY = ["txt_cp1252.txt", "txt_mojibake_lossy.txt", "txt_mojibake_utf8_as_cp1252.txt"]
"""Files that cannot hold the whole text: two chapters, or letters that their encoding lacks."""


@pytest.fixture(scope="module")
def expected(shared: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((shared / "fixtures/generated/expected.json").read_text(encoding="utf-8"))
    return found


def paragraphs(chapter: Chapter) -> list[str]:
    return [
        "* * *" if block.kind is Kind.SCENE_BREAK else block.text
        for block in chapter.blocks
        if block.kind is not Kind.HEADING and block.role in (Role.PROSE, Role.END_MARKER)
    ]


def italics(block: Block) -> str:
    return "".join(run.text for run in block.runs if run.marks & Mark.EMPHASIS)


@pytest.mark.parametrize("name", WHOLE)
def test_one_work_is_the_same_in_every_container(name: str, shared: Path, expected: dict[str, Any]) -> None:
    made = read(shared / "fixtures/generated" / name)
    work = made.work
    assert work.metadata.title == expected["title"]
    assert work.metadata.authors == (expected["author"],)
    assert [(each.number, each.title) for each in work.chapters] == [(c["number"], c["title"]) for c in expected["chapters"]]
    assert [paragraphs(each) for each in work.chapters] == [c["paragraphs"] for c in expected["chapters"]]
    first = [block for block in work.chapters[0].blocks if block.kind is not Kind.HEADING]
    thought = next(block for block in first if block.text.startswith("A whole paragraph"))
    assert italics(thought) == thought.text
    assert any(italics(block).startswith("again") for block in first)


@pytest.mark.parametrize("name", LOSSY)
def test_a_damaged_container_keeps_its_chapters_and_breaks(name: str, shared: Path, expected: dict[str, Any]) -> None:
    work = read(shared / "fixtures/generated" / name).work
    assert work.metadata.authors == (expected["author"],)
    assert [each.number for each in work.chapters] == [1, 2]
    assert [len(paragraphs(each)) for each in work.chapters] == [5, 3]
    assert sum(block.kind is Kind.SCENE_BREAK for block in work.chapters[0].blocks) == 1


def test_an_export_with_a_link_below_keeps_it(shared: Path, expected: dict[str, Any]) -> None:
    work = read(shared / "fixtures/generated/googledocs_export.html").work
    said = [text for each in work.chapters for text in paragraphs(each)]
    assert said == [text for each in expected["chapters"] for text in each["paragraphs"]] + ["link"]


def test_a_saved_page_of_a_site_is_read_as_a_page(shared: Path, expected: dict[str, Any]) -> None:
    work = read(shared / "fixtures/generated/ffnet_desktop/1.html").work
    said = [text for each in work.chapters for text in paragraphs(each)]
    wanted = expected["chapters"][0]["paragraphs"]
    assert [text for text in said if text in wanted] == wanted


def test_a_novel_of_twelve_chapters_keeps_its_verse(shared: Path) -> None:
    work = read(shared / "fixtures/dev/gutenberg-PD/11-0.txt").work
    assert [each.number for each in work.chapters] == list(range(1, 13))
    verses = [block.text for each in work.chapters for block in each.blocks if block.kind is Kind.VERSE]
    (verse,) = [each for each in verses if each.casefold().startswith("‘you are old, father william,’")]
    assert len(verse.split("\n")) == 4
