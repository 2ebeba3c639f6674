# SPDX-License-Identifier: AGPL-3.0-or-later
"""The labelled chapters of `segment/corpus` are what they claim to be: readable, mixed, and parted by whole hands."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent / "segment"))

from labelled import chapters


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
