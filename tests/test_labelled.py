# SPDX-License-Identifier: AGPL-3.0-or-later
"""The labelled chapters of `segment/corpus`: readable, mixed, parted by whole hands; and what the splitter makes of them.

The floors are what was measured when they were written: they may rise, and are lowered for a reason only.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent / "segment"))

from labelled import Chapter, Score, chapters, judge

from fic2epub.importer import import_work
from fic2epub.importer.format import Source
from fic2epub.model import Block, Kind, Role

FLOORS = {"story lost": 0.0401, "note leaked": 0.7725, "accuracy": 0.7770, "all right": 0.2460}


def test_the_corpus_is_large_and_mixed() -> None:
    every = [*chapters("fit"), *chapters("test")]
    assert len(every) >= 300
    assert sum("no_notes" in each.kinds for each in every) >= len(every) / 4
    assert sum(all(label != "prose" for _, label in each.blocks) for each in every) >= 30
    assert sum(each.language != "en" for each in every) >= len(every) / 5
    assert sum(each.format == "html" for each in every) >= 40
    assert {each.language for each in every} >= set("en es fr de pt it ru zh ja id pl".split())


def test_no_hand_is_on_both_sides() -> None:
    assert not {each.hand for each in chapters("fit")} & {each.hand for each in chapters("test")}


def test_no_name_comes_twice() -> None:
    names = [each.name for each in (*chapters("fit"), *chapters("test"))]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("part", ["fit", "test"])
def test_an_aside_that_is_quoted_stands_in_its_chapter(part: str) -> None:
    lost = [
        f"{each.name}: {note}"
        for each in chapters(part)
        for note in each.inline
        if not any(note in text for text, _ in each.blocks)
    ]
    assert not lost


def label(block: Block) -> str:
    """What a block of ours is called among the labels of the corpus."""
    if block.kind is Kind.SCENE_BREAK:
        return "scene_break"
    if block.role is Role.FURNITURE:
        return "metadata"
    if block.role is not Role.PROSE:
        return str(block.role)
    return "heading" if block.kind is Kind.HEADING else "prose"


def blocks_of(chapter: Chapter) -> list[Block]:
    name = f"{chapter.name}.{'html' if chapter.format == 'html' else 'txt'}"
    work = import_work([Source(name, chapter.source.encode())])
    return [block for each in work.chapters for block in each.blocks]


def test_the_splitter_is_no_worse_than_it_was() -> None:
    found = Score()
    for chapter in chapters("test"):
        blocks = blocks_of(chapter)
        found.add(judge(chapter, [block.text for block in blocks], [label(block) for block in blocks]))
    assert found.story_lost <= FLOORS["story lost"]
    assert found.note_leaked <= FLOORS["note leaked"]
    assert found.accuracy >= FLOORS["accuracy"]
    assert found.all_right >= FLOORS["all right"]
