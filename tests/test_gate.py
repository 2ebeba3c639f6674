# SPDX-License-Identifier: AGPL-3.0-or-later
"""The gate: how good the splitter is, on chapters that it was not fitted on, may not get worse unseen.

`segment/floors.json` holds a floor for each figure, with the fingerprint of the corpus that they were measured on. What is better
than its floor can raise it (`pytest tests/test_gate.py --raise-floors`); to lower one takes a reason
(`--lower-floors "why"`), which is kept in the file. Chapters of others beside the project are measured too where they are there.
"""

from __future__ import annotations

import json
import sys
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

SEGMENT = Path(__file__).parent / "segment"
sys.path.insert(0, str(SEGMENT))

from labelled import chapters, chapters_of_json  # noqa: E402
from trial import DEV, Tried, calibration, corpus_hash, total, tried  # noqa: E402

FLOORS = SEGMENT / "floors.json"
LOOKS_LIKE_NOTES = frozenset({"no_notes", "hard_negative"})
SLACK = 0.0005
"""Another version of a library may tip a block."""


@cache
def results(part: str) -> tuple[Tried, ...]:
    return tuple(tried(chapters_of_json(DEV) if part == "dev" else chapters("test")))


def measured(part: str) -> dict[str, float]:
    """The figures of a part; the larger, the better."""
    every = results(part)
    score = total(every)
    tempting = total(each for each in every if LOOKS_LIKE_NOTES & set(each.chapter.kinds))
    said = calibration(every)
    off = sum(count * abs(sure - right) for _, _, count, sure, right in said) / sum(count for _, _, count, _, _ in said)
    return {
        "story kept": 1 - score.story_lost,
        "story that looks like notes kept": 1 - tempting.story_lost,
        "notes found": 1 - score.note_leaked,
        "blocks right": score.accuracy,
        "chapters all right": score.all_right,
        "confidence meant": 1 - off,
    }


def floors() -> dict[str, Any]:
    return json.loads(FLOORS.read_text(encoding="utf-8"))  # type: ignore[no-any-return]


def settle(part: str, figures: dict[str, float], reason: str | None) -> None:
    """Writes the figures as floors: only those that are higher, or all, for a reason."""
    kept = floors()
    before = kept.get(part, {})
    new = {name: round(value - SLACK, 4) for name, value in figures.items()}
    kept[part] = new if reason else {name: max(value, before.get(name, 0)) for name, value in new.items()}
    kept["corpus"] = corpus_hash()
    if reason and any(before.get(name, 0) > value for name, value in new.items()):
        kept.setdefault("lowered", []).append({"on": str(date.today()), "part": part, "from": before, "reason": reason})
    FLOORS.write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


@pytest.mark.parametrize("part", ["test", "dev"])
def test_the_splitter_is_no_worse_than_it_was(part: str, request: pytest.FixtureRequest) -> None:
    if part == "dev" and not DEV.is_dir():
        pytest.skip("the chapters beside the project are not there")
    figures = measured(part)
    reason = request.config.getoption("--lower-floors")
    if reason or request.config.getoption("--raise-floors"):
        settle(part, figures, reason)
        return
    below = {name: (value, floors()[part][name]) for name, value in figures.items() if value < floors()[part][name]}
    assert not below, f"measured, and the floor: {below}"


def test_the_floors_were_measured_on_this_corpus() -> None:
    assert floors()["corpus"] == corpus_hash(), "the corpus has changed: fit again, then --raise-floors or --lower-floors"


def test_the_weights_were_fitted_on_this_corpus() -> None:
    weights = Path(__file__).parents[1] / "fic2epub" / "importer" / "segment" / "weights.json"
    assert json.loads(weights.read_text(encoding="utf-8"))["about"]["corpus"] == corpus_hash()


# --- the corpus is what it claims to be -----------------------------------------------------------------------------


def test_the_corpus_is_large_and_mixed() -> None:
    every = [*chapters("fit"), *chapters("test")]
    assert len(every) >= 300
    assert sum("no_notes" in each.kinds for each in every) >= len(every) / 4
    assert sum(all(label != "prose" for _, label in each.blocks) for each in every) >= 30
    assert sum(each.language != "en" for each in every) >= len(every) / 5
    assert sum(each.format == "html" for each in every) >= 40
    for language in "es fr de pt it ru".split():
        assert sum(each.language == language for each in every) >= 10, language
    assert {each.language for each in every} >= set("en es fr de pt it ru zh ja id pl".split())


def test_no_hand_is_on_both_sides() -> None:
    assert not {each.hand for each in chapters("fit")} & {each.hand for each in chapters("test")}


def test_every_chapter_can_be_read_and_no_name_comes_twice() -> None:
    names = [each.name for each in (*chapters("fit"), *chapters("test"))]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("part", ["fit", "test"])
def test_the_labels_are_of_the_text(part: str) -> None:
    """An aside that is quoted stands in a block of its chapter."""
    lost = [
        f"{each.name}: {note}"
        for each in chapters(part)
        for note in each.inline
        if not any(note in text for text, _ in each.blocks)
    ]
    assert not lost
