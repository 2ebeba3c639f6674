# SPDX-License-Identifier: AGPL-3.0-or-later
"""Order, numbers and titles: one big file into chapters, many files into one work.

The fault to fear is a pattern that is thrown away as a whole, because one heading in it is mistyped or the serial is long:
then four hundred chapters become one.
"""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from fic2epub.importer.chapters import Drafted, divide, identify, natural_key, notices, titled_by_name
from fic2epub.importer.format import Draft
from fic2epub.importer.formats.text import read_text
from fic2epub.model import ChapterKind, Kind, NoticeCode, Reason, SourceText

TEXT = (
    "The lamp on the quay went out at nine, and Marrow went down to light it again with the oil can in her teeth.\n\n"
    "“Somebody should,” she said to the wind, and climbed the ladder. It took her two matches and a prayer."
)
LONG_TEXT = "\n\n".join([TEXT] * 12)


def draft(text: str, name: str = "test.txt") -> Draft:
    blocks, ledger = read_text(text, name)
    return Draft(SourceText(name, text, "text"), blocks, ledger=ledger)


def laid(headings: Iterable[str], text: str = TEXT) -> str:
    return "\n\n".join(f"{heading}\n\n{text}" for heading in headings) + "\n"


def chapters(*headings: str, text: str = TEXT) -> tuple[Drafted, ...]:
    """The chapters of one file with these headings and some story under each."""
    return divide([draft(laid(headings, text))])


def names(found: Iterable[Drafted]) -> list[str]:
    return [f"{each.label}: {each.title}" if each.label and each.title else each.label or each.title for each in found]


def levels(chapter: Drafted) -> list[tuple[int, str]]:
    return [(block.level, block.text) for block in chapter.blocks if block.kind is Kind.HEADING]


# --- one file -------------------------------------------------------------------------------------------------------

FILES = [
    ["Chapter 1", "Chapter 2", "Chapter 3"],
    ["Chapter 1: Rain", "Chapter 2: Sun", "Chapter 3: Fog"],
    ["Chapter One", "Chapter Two", "Chapter Three"],
    ["CHAPTER I: THE BOY", "CHAPTER II: THE GIRL"],
    ["Chapter 0", "Chapter 1"],
    ["Prologue", "Chapter 1", "Interlude", "Chapter 2", "Epilogue"],
    ["Prologue", "Epilogue"],
    ["Глава 1", "Глава 2"],
    ["1. Kapitel", "2. Kapitel"],
    ["第一章 雨", "第二章 火"],
    ["Part 1", "Part 2", "Part 3"],
    ["Day 1", "Day 2", "Day 3"],
    ["Letter 1", "Letter 2"],
    ["Chapter 7", "Chapter 8"],
    ["Chapter 1", "Chapter 2", "Chapter 5", "Chapter 6"],
    ["Chapter 1", "Chapter 2", "Chapter 12", "Chapter 4", "Chapter 5", "Chapter 6"],
    ["Chapter 1", "Chapter 2", "Chapter 2", "Chapter 4"],
    ["Chapter 1", "Chapter 3", "Chapter 2", "Chapter 4", "Chapter 5"],
    ["Chapter 3", "Chapter 4", "Chapter 4.5: An Interlude", "Chapter 5"],
]


@pytest.mark.parametrize("headings", FILES, ids=" · ".join)
def test_a_file_is_cut_at_its_headings(headings: list[str]) -> None:
    wanted = [heading.replace("章 ", "章: ") for heading in headings]
    assert names(chapters(*headings)) == wanted


@pytest.mark.parametrize("headings", [["I", "II", "III"], ["1", "2", "3"], ["1. Rain", "2. Sun", "3. Fog"], ["One", "Two", "Three"]])
def test_bare_numbers_head_chapters_where_much_text_stands_between(headings: list[str]) -> None:
    assert len(chapters(*headings, text=LONG_TEXT)) == 3
    assert len(chapters(*headings)) == 1, "short sections are no chapters"


@pytest.mark.parametrize("count", [2, 20, 400, 2000])
def test_a_pattern_is_never_discarded_because_a_serial_is_long(count: int) -> None:
    found = chapters(*(f"Chapter {number}: The Thing With {number} Legs" for number in range(1, count + 1)))
    assert [each.number for each in found] == list(range(1, count + 1))
    assert len(set(identify(found))) == count


def test_sections_with_numbers_inside_chapters_do_not_outvote_the_chapters() -> None:
    """A diary has more days than chapters; a play more scenes than acts."""
    found = chapters("Chapter 4", "Day 1", "Day 2", "Day 3", "Day 4", "Chapter 5", "Day 5", "Day 6")
    assert names(found) == ["Chapter 4", "Chapter 5"]
    assert levels(found[0]) == [(2, "Chapter 4"), (3, "Day 1"), (3, "Day 2"), (3, "Day 3"), (3, "Day 4")]


def test_a_heading_that_comes_again_below_the_note_is_the_same_chapter() -> None:
    found = chapters("Chapter 1: Rain", "Chapter 1: Rain", "Chapter 2: Sun", "Chapter 2: Sun", "Chapter 3: Fog", "Chapter 3: Fog")
    assert names(found) == ["Chapter 1: Rain", "Chapter 2: Sun", "Chapter 3: Fog"]
    assert [each.number for each in chapters("Chapter 3: Rain", "Chapter 3: Rain")] == [3]


def test_a_chapter_in_dialogue_is_story() -> None:
    found = divide([draft(f"Chapter 1\n\n“Chapter Three of my life,” he said.\n\n{TEXT}\n\nChapter 2\n\n{TEXT}\n")])
    assert [each.number for each in found] == [1, 2]


def test_a_number_is_not_the_title_of_the_work() -> None:
    for heading in ("I", "Chapter 4", "Prologue", "1. Rain"):
        for found in chapters(heading, "II"):
            assert found.work_title == ""


def test_a_title_stands_above_the_first_chapter() -> None:
    (first, second) = divide([draft("The Long Way\n\nby Wren\n\n" + laid(["Chapter 1", "Chapter 2"]))])
    assert first.work_title == "The Long Way"
    assert levels(first) == [(1, "The Long Way"), (2, "Chapter 1")]
    assert second.work_title == ""


def test_a_title_on_the_line_below_the_number() -> None:
    (found,) = divide([draft(f"Chapter 1\nArrival\n\n{TEXT}\n")])
    assert (found.label, found.title) == ("Chapter 1", "Arrival")
    assert levels(found) == [(2, "Chapter 1"), (2, "Arrival")]


def test_a_sentence_below_the_number_is_no_title() -> None:
    for line in ("It rained.", "“Rain,” she said", "and nobody heard it"):
        (found,) = divide([draft(f"Chapter 1\n{line}\n\n{TEXT}\n")])
        assert found.title == ""


def test_a_table_of_contents_is_left_out_and_told() -> None:
    listed = "Contents\n\nChapter 1: Rain\nChapter 2: Sun\nChapter 3: Fog\n\n"
    found = divide([draft(listed + laid(["Chapter 1: Rain", "Chapter 2: Sun", "Chapter 3: Fog"]))])
    assert names(found) == ["Chapter 1: Rain", "Chapter 2: Sun", "Chapter 3: Fog"]
    ledger = [entry for each in found for entry in each.ledger]
    assert {entry.reason for entry in ledger} == {Reason.REPEATED}
    assert [entry.text for entry in ledger] == ["Contents", "Chapter 1: Rain", "Chapter 2: Sun", "Chapter 3: Fog"]


def test_no_block_is_lost_or_doubled_by_dividing() -> None:
    text = "The Long Way\n\nby Wren\n\n" + laid(["Prologue", "Part One", "Chapter 1", "Chapter 2", "Part Two", "Chapter 1", "III"])
    before = [block.origin for block in draft(text).blocks]
    after = [block.origin for each in divide([draft(text)]) for block in each.blocks]
    assert after == before


# --- parts ----------------------------------------------------------------------------------------------------------


def test_chapters_belong_to_the_part_above_them() -> None:
    text = "PART ONE: OUT\n\n" + laid(["Chapter 1", "Chapter 2"]) + "\nPART TWO: BACK\n\n" + laid(["Chapter 3", "Chapter 4"])
    found = divide([draft(text)])
    assert [(each.part, each.label) for each in found] == [
        ("PART ONE: OUT", "Chapter 1"), ("PART ONE: OUT", "Chapter 2"), ("PART TWO: BACK", "Chapter 3"), ("PART TWO: BACK", "Chapter 4"),
    ]  # fmt: skip


def test_chapters_may_begin_again_in_each_part() -> None:
    text = "Book I\n\n" + laid(["Chapter 1", "Chapter 2"]) + "\nBook II\n\n" + laid(["Chapter 1", "Chapter 2"])
    found = divide([draft(text)])
    assert [(each.part, each.number) for each in found] == [("Book I", 1), ("Book I", 2), ("Book II", 1), ("Book II", 2)]
    assert len(set(identify(found))) == 4
    assert not [each for each in notices(found) if "number" in each.message]


def test_a_part_with_a_motto_is_still_a_part() -> None:
    """A few lines under a part's heading do not make a chapter of it."""
    motto = "“The sea gives nothing back.”"
    text = f"Part One\n\n{motto}\n\n" + laid(["Chapter 1", "Chapter 2"]) + f"\nPart Two\n\n{motto}\n\n" + laid(["Chapter 3"])
    found = divide([draft(text)])
    assert [each.number for each in found if each.kind is ChapterKind.CHAPTER and each.label.startswith("Chapter")] == [1, 2, 3]
    assert [each.part for each in found if each.label.startswith("Chapter")] == ["Part One", "Part One", "Part Two"]
    assert not notices(found)


# --- many files -----------------------------------------------------------------------------------------------------


def test_natural_order() -> None:
    names = ["ch 10.txt", "ch 9.txt", "Ch 11.txt", "ch 1.txt", "b/1.txt", "a/10.txt", "a/2.txt"]
    assert sorted(names, key=natural_key) == ["a/2.txt", "a/10.txt", "b/1.txt", "ch 1.txt", "ch 9.txt", "ch 10.txt", "Ch 11.txt"]


def test_a_copy_comes_after_what_it_is_a_copy_of() -> None:
    names = ["ch 2 (1).txt", "ch 2.txt", "ch 1.txt", "ch 2b.txt"]
    assert sorted(names, key=natural_key)[:2] == ["ch 1.txt", "ch 2.txt"]


@pytest.mark.parametrize("name", ["", "/", "²", "٣", "9" * 10_000, "\ud800", "a" * 100_000])
def test_any_name_has_a_place(name: str) -> None:
    assert natural_key(name) == natural_key(name)


NAMES = [
    ("02 - The Lamp.txt", 2, "The Lamp", ChapterKind.CHAPTER),
    ("lamp01.txt", 1, "", ChapterKind.CHAPTER),
    ("Chapter 3.txt", 3, "", ChapterKind.CHAPTER),
    ("Chapter Three.txt", 3, "", ChapterKind.CHAPTER),
    ("chapter_03_the_bridge.txt", 3, "the bridge", ChapterKind.CHAPTER),
    ("ch3.txt", 3, "", ChapterKind.CHAPTER),
    ("Ch. 7 The Well.txt", 7, "The Well", ChapterKind.CHAPTER),
    ("3.html", 3, "", ChapterKind.CHAPTER),
    ("0007_Rain.txt", 7, "Rain", ChapterKind.CHAPTER),
    ("Story Name - 05.txt", 5, "", ChapterKind.CHAPTER),
    ("Story Name - Chapter 5 - Rain.txt", 5, "Rain", ChapterKind.CHAPTER),
    ("01 - Chapter 1 - The Spit.txt", 1, "The Spit", ChapterKind.CHAPTER),
    ("part 2/ch 10.txt", 10, "", ChapterKind.CHAPTER),
    ("folder\\ch 4.txt", 4, "", ChapterKind.CHAPTER),
    ("Kapitel 4 – Regen.txt", 4, "Regen", ChapterKind.CHAPTER),
    ("第12章 火.txt", 12, "火", ChapterKind.CHAPTER),
    ("12 - 3 Days.txt", 12, "3 Days", ChapterKind.CHAPTER),
    ("The Lamp (2 of 5).txt", 2, "", ChapterKind.CHAPTER),
    ("The Lamp.txt", None, "The Lamp", ChapterKind.CHAPTER),
    ("000_2c827a30f187d1e5.txt", 0, "", ChapterKind.CHAPTER),
    ("2c827a30f187d1e5.txt", None, "", ChapterKind.CHAPTER),
    ("Prologue.txt", None, "", ChapterKind.PROLOGUE),
    ("00 - Prologue.txt", None, "", ChapterKind.PROLOGUE),
    ("12 - Epilogue.txt", None, "", ChapterKind.EPILOGUE),
]


@pytest.mark.parametrize(("name", "number", "title", "kind"), NAMES, ids=[row[0] for row in NAMES])
def test_what_a_file_name_says(name: str, number: int | None, title: str, kind: ChapterKind) -> None:
    found = titled_by_name(name)
    assert (found.number, found.title, found.kind) == (number, title, kind)


@pytest.mark.parametrize("name", ["ch3.txt", "part1.txt", "chapter_03_x.txt"])
def test_a_file_name_is_no_heading(name: str) -> None:
    """`ch3` is how a file is called; nobody wants it printed above a chapter."""
    assert titled_by_name(name).label in ("", "Chapter 3", "Part 1")


def test_files_follow_the_numbers_of_their_headings() -> None:
    found = divide([draft(laid(["Chapter 2"]), "b.txt"), draft(laid(["Chapter 1"]), "c.txt"), draft(laid(["Chapter 3"]), "a.txt")])
    assert [each.number for each in found] == [1, 2, 3]
    assert [each.source for each in found] == ["c.txt", "b.txt", "a.txt"]


def test_files_without_numbers_stay_as_they_came() -> None:
    found = divide([draft(TEXT, "Rain.txt"), draft(laid(["Chapter 1"]), "Fog.txt"), draft(TEXT, "Sun.txt")])
    assert [each.source for each in found] == ["Rain.txt", "Fog.txt", "Sun.txt"]
    assert [each.title for each in found] == ["Rain", "", "Sun"]


def test_a_heading_in_the_file_stands_above_its_name() -> None:
    (first, _) = divide([draft(laid(["Chapter 1: Rain"]), "01 - Sun.txt"), draft(TEXT, "02 - Fog.txt")])
    assert (first.number, first.title) == (1, "Rain")


def test_a_files_name_is_not_its_chapters_title_where_it_is_alone() -> None:
    (found,) = divide([draft(TEXT, "Rain.txt")])
    assert (found.number, found.label, found.title) == (None, "", "")


# --- ids ------------------------------------------------------------------------------------------------------------


def test_a_chapters_id_does_not_depend_on_its_place() -> None:
    whole = chapters("Prologue", "Chapter 1", "Chapter 2", "Epilogue")
    less = chapters("Chapter 1", "Chapter 2", "Epilogue")
    assert identify(whole) == ("prologue", "chapter-1", "chapter-2", "epilogue")
    assert set(identify(less)) < set(identify(whole))


def test_ids_differ_even_where_chapters_do_not() -> None:
    same = Drafted(draft(TEXT).blocks, "a.txt")
    found = identify([same] * 5)
    assert len(set(found)) == 5


@pytest.mark.parametrize("title", ["雨", "!!!", "", "The Rain", "A" * 500, "Łódź"])
def test_every_chapter_has_an_id(title: str) -> None:
    (found,) = identify([Drafted((), "a.txt", title=title)])
    assert found
    assert len(found) <= 80


# --- what is odd ----------------------------------------------------------------------------------------------------


def said(*numbers: int) -> list[NoticeCode]:
    blocks = [draft(f"Text {at}\n\nMore of it.\n\nAnd more.\n\nAnd an end.\n").blocks for at, _ in enumerate(numbers)]
    return [each.code for each in notices([Drafted(b, f"{n}.txt", n) for b, n in zip(blocks, numbers, strict=True)])]


def test_a_gap_in_the_numbers_is_said() -> None:
    assert said(1, 2, 4, 5) == [NoticeCode.CHAPTERS_MISSING]
    assert said(1, 2, 3) == []
    assert said(7) == []
    assert said(3, 4, 5) == [], "an excerpt may begin anywhere"


def test_a_number_that_comes_twice_is_said() -> None:
    assert said(1, 2, 2, 3) == [NoticeCode.CHAPTERS_REPEATED]


def test_a_text_that_comes_twice_is_said_with_both_places() -> None:
    blocks = draft("One.\n\nTwo.\n\nThree.\n\nFour.\n").blocks
    (notice,) = notices([Drafted(blocks, "1.txt", 1), Drafted(blocks, "2.txt", 2)])
    assert notice.code is NoticeCode.CHAPTERS_REPEATED
    assert "1.txt" in notice.message
    assert "2.txt" in notice.message


def test_a_text_that_comes_twice_in_one_file_is_said_by_chapter() -> None:
    """“book.txt holds the same text as book.txt” helps nobody."""
    blocks = draft("One.\n\nTwo.\n\nThree.\n\nFour.\n").blocks
    (notice,) = notices([Drafted(blocks, "book.txt", 1, "Chapter 1"), Drafted(blocks, "book.txt", 2, "Chapter 2")])
    assert "Chapter 1" in notice.message
    assert "Chapter 2" in notice.message
