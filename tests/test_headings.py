# SPDX-License-Identifier: AGPL-3.0-or-later
"""One line read as a heading: what is one, in many languages, and, more important, what is none.

Nothing here looks at other lines: whether a candidate heads a chapter is decided in `test_chapters.py`.
"""

from __future__ import annotations

import pytest

from fic2epub.importer.headings import LONGEST, Shape, is_viewpoint, listed, number_of, parse
from fic2epub.model import ChapterKind

# line, label, number, title
CHAPTERS = [
    ("Chapter 3", "Chapter 3", 3, ""),
    ("Chapter Three", "Chapter Three", 3, ""),
    ("Chapter 3: Rain", "Chapter 3", 3, "Rain"),
    ("Chapter 3 - Rain", "Chapter 3", 3, "Rain"),
    ("Chapter 3 Rain", "Chapter 3", 3, "Rain"),
    ("CHAPTER 3. RAIN", "CHAPTER 3", 3, "RAIN"),
    ("Chapter III", "Chapter III", 3, ""),
    ("Chapter III. The Rain", "Chapter III", 3, "The Rain"),
    ("Ch. 3", "Ch. 3", 3, ""),
    ("Chap 08", "Chap 08", 8, ""),
    ("Chapter #3", "Chapter #3", 3, ""),
    ("Chapter No. 3", "Chapter No. 3", 3, ""),
    ("**Chapter 3**", "Chapter 3", 3, ""),
    ("_Chapter 3_", "Chapter 3", 3, ""),
    ("~ Chapter 3 ~", "Chapter 3", 3, ""),
    ("   Chapter   3  ", "Chapter 3", 3, ""),
    ("Chapter 3 ~ Rain ~", "Chapter 3", 3, "Rain"),
    ('Chapter Eleven: "The Rain"', "Chapter Eleven", 11, "The Rain"),
    ("Chapter Twenty-One", "Chapter Twenty-One", 21, ""),
    ("Chapter the Fourth, in which it rains", "Chapter the Fourth", 4, "in which it rains"),
    ("Chapter 4. The Bus.", "Chapter 4", 4, "The Bus"),
    ("Day 9: No wind", "Day 9", 9, "No wind"),
    ("S2, C18: Rust", "S2, C18", 18, "Rust"),
    ("S01E04", "S01E04", 4, ""),
    ("Chapter 4 ✨", "Chapter 4", 4, ""),
    ("Chapter Twenty One: Tea", "Chapter Twenty One", 21, "Tea"),
    ("Chapter 100", "Chapter 100", 100, ""),
    ("Chapter C", "Chapter C", 100, ""),
    ("Chapter 3/10", "Chapter 3", 3, ""),
    ("Chapter 3: Is this it?", "Chapter 3", 3, "Is this it?"),
    ("Chapter 3: Don't Go!", "Chapter 3", 3, "Don't Go!"),
    ("Chapter 3: 3. Flame", "Chapter 3", 3, "Flame"),
    ("Chapter 3: Chapter 3", "Chapter 3", 3, ""),
    ("Episode 4: Tea", "Episode 4", 4, "Tea"),
    ("-Cap 3-", "Cap 3", 3, ""),
    ("CAPÍTULO 13", "CAPÍTULO 13", 13, ""),
    ("Capítulo 13: La lluvia", "Capítulo 13", 13, "La lluvia"),
    ("Capitolo 5 - Il ponte", "Capitolo 5", 5, "Il ponte"),
    ("Chapitre Un : Titre", "Chapitre Un", 1, "Titre"),
    ("Chapitre 4 – La pluie", "Chapitre 4", 4, "La pluie"),
    ("3. Kapitel", "3. Kapitel", 3, ""),
    ("3. Kapitel: Regen", "3. Kapitel", 3, "Regen"),
    ("Kapitel 3", "Kapitel 3", 3, ""),
    ("Rozdział I ,,Tytuł”", "Rozdział I", 1, "Tytuł"),
    ("Глава 7", "Глава 7", 7, ""),
    ("Глава 7. Дождь", "Глава 7", 7, "Дождь"),
    ("ГЛАВА ПЕРВАЯ", "ГЛАВА ПЕРВАЯ", 1, ""),
    ("Hoofdstuk 4", "Hoofdstuk 4", 4, ""),
    ("3. fejezet", "3. fejezet", 3, ""),
    ("Bölüm 5", "Bölüm 5", 5, ""),
    ("Chương 3", "Chương 3", 3, ""),
    ("Bab 2", "Bab 2", 2, ""),
    ("第12話 火", "第12話", 12, "火"),
    ("第十二话 火", "第十二话", 12, "火"),
    ("第五十章", "第五十章", 50, ""),
    ("第１２章", "第１２章", 12, ""),
    ("第1章：开始", "第1章", 1, "开始"),
    ("　　第 3 章 雨", "第3章", 3, "雨"),
    ("제1화 비", "제1화", 1, "비"),
    ("1장", "1장", 1, ""),
]


@pytest.mark.parametrize(("line", "label", "number", "title"), CHAPTERS, ids=[row[0] for row in CHAPTERS])
def test_chapter_headings(line: str, label: str, number: int, title: str) -> None:
    found = parse(line)
    assert found is not None
    assert (found.shape, found.label, found.number, found.title) == (Shape.CHAPTER, label, number, title)
    assert found.kind is ChapterKind.CHAPTER


PARTS = [
    ("Part One: Fall", "Part One", 1, "Fall"),
    ("PART TWO", "PART TWO", 2, ""),
    ("Book II", "Book II", 2, ""),
    ("volume i: x.", "volume i", 1, "x"),
    ("Act I", "Act I", 1, ""),
    ("Часть 2", "Часть 2", 2, ""),
    ("第二卷 风", "第二卷", 2, "风"),
    ("卷一", "卷一", 1, ""),
]


@pytest.mark.parametrize(("line", "label", "number", "title"), PARTS, ids=[row[0] for row in PARTS])
def test_parts_stand_above_chapters(line: str, label: str, number: int, title: str) -> None:
    found = parse(line)
    assert found is not None
    assert (found.shape, found.label, found.number, found.title) == (Shape.PART, label, number, title)


NAMED = [
    ("Prologue", ChapterKind.PROLOGUE, ""),
    ("PROLOGUE", ChapterKind.PROLOGUE, ""),
    ("Prologue: The Sea", ChapterKind.PROLOGUE, "The Sea"),
    ("Пролог", ChapterKind.PROLOGUE, ""),
    ("楔子", ChapterKind.PROLOGUE, ""),
    ("プロローグ", ChapterKind.PROLOGUE, ""),
    ("Epilogue", ChapterKind.EPILOGUE, ""),
    ("Epilogue - After", ChapterKind.EPILOGUE, "After"),
    ("終章", ChapterKind.EPILOGUE, ""),
    ("Interlude", ChapterKind.INTERLUDE, ""),
    ("Interlude: A Walk", ChapterKind.INTERLUDE, "A Walk"),
    ("Interlude 2", ChapterKind.INTERLUDE, ""),
    ("Omake: Tea", ChapterKind.EXTRA, "Tea"),
    ("番外", ChapterKind.EXTRA, ""),
    ("番外編 茶", ChapterKind.EXTRA, "茶"),
]


@pytest.mark.parametrize(("line", "kind", "title"), NAMED, ids=[row[0] for row in NAMED])
def test_named_headings(line: str, kind: ChapterKind, title: str) -> None:
    found = parse(line)
    assert found is not None
    assert (found.shape, found.kind, found.title) == (Shape.NAMED, kind, title)


BARE = [
    ("III", 3), ("IV.", 4), ("Three", 3), ("3", 3), ("12.", 12), ("•7•", 7), ("~ 3 ~", 3), ("[3]", 3), ("*** 4 ***", 4),
    ("ii", 2), ("十二", 12),
]  # fmt: skip


@pytest.mark.parametrize(("line", "number"), BARE, ids=[row[0] for row in BARE])
def test_numbers_alone(line: str, number: int) -> None:
    found = parse(line)
    assert found is not None
    assert (found.shape, found.number, found.title) == (Shape.NUMBER, number, "")


NUMBERED = [
    ("1. Rain", 1, "Rain"), ("12) The Bridge", 12, "The Bridge"), ("3 – Flame", 3, "Flame"), ("45、雨", 45, "雨"),
    ("22 | notice", 22, "notice"), ("iv | the sea", 4, "the sea"), ("001 | is this on?", 1, "is this on?"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "number", "title"), NUMBERED, ids=[row[0] for row in NUMBERED])
def test_numbers_with_a_title(line: str, number: int, title: str) -> None:
    found = parse(line)
    assert found is not None
    assert (found.shape, found.number, found.title) == (Shape.NUMBERED_TITLE, number, title)


def test_a_chapter_between_two_numbers_is_a_heading_and_shares_no_number() -> None:
    """`Chapter 4.5` is neither chapter 4 again nor part of it."""
    found = parse("Chapter 4.5: Interlude")
    assert found is not None
    assert (found.label, found.title) == ("Chapter 4.5", "Interlude")
    assert found.number != 4


SENTENCES = [
    "“Chapter Three of my life,” he said, and nobody laughed.",
    '"Chapter Two," he said.',
    "Chapter Three of my life, he thought.",
    "Chapter one of the manual dealt with fire.",
    "Chapter 3 was boring.",
    "Chapter 3 is up!",
    "Chapter 2 coming soon",
    "Chapter 3 of 10",
    "Chapter 3,",
    "He read chapter 3.",
    "Part of the trouble was the hose.",
    "Part two of the plan was simpler.",
    "Part II of the plan: run.",
    "Part 2 will be up on Friday",
    "Book three on the shelf was hollow.",
    "Volume 3 of the encyclopedia fell on his foot",
    "Act two began at nine.",
    "Scene 3 takes place in the barn.",
    "Letter 3 arrived on Monday",
    "Day one was the worst.",
    "Partly",
    "Band of brothers",
    "Prologues are silly.",
    "Epilogue of a life",
    "Intermission was over.",
    "Extra cheese",
    "Extra! Extra!",
    "Bonus points",
    "Five.",
    "Ten?",
    "Two!",
    "Three men came in.",
    "3 men came in.",
    "1984 was a good year.",
    "12 monkeys",
    "10:30",
    "10:30 a.m.",
    "1. I went to the shop, and then I came home.",
    "April 1999",
    "Friday 4 March",
    "5 May 1943",
    "03/04/2020",
    "I am.",
    "I see.",
    "Mix",
    "Dim",
    "Mild",
    "Civil",
    "Did",
    "Mmm",
    "M",
    "D.",
    "L",
    "*",
    "...",
    "212 | 14 | 3",
    "1.8K 244 310",
    "Day 9. No wind.",
    "Day 9. No wind. Saw a goat.",
    "Day 31. Used your trick. You were right!",
    "2. Name two rivers. (4 marks)",
    "Chapter 2. She left. He stayed.",
    "第一回合下棋她输了",
    "第三节课",
    "第二部分",
    "第一次见面",
    "第一",
    "序言很长，但是没有人读。",
]


@pytest.mark.parametrize("line", SENTENCES)
def test_sentences_and_words_are_no_headings(line: str) -> None:
    assert parse(line) is None


def test_dialogue_is_never_a_heading() -> None:
    for opening in "\"“„«「‘'":
        assert parse(f"{opening}Chapter 3") is None
        assert parse(f"{opening}Prologue") is None


def test_nothing_longer_than_a_line_is_a_heading() -> None:
    assert parse("Chapter 3: " + "x" * LONGEST) is None
    assert parse("Chapter 3\nRain") is None
    assert parse("") is None
    assert parse("   ") is None


NUMBERS = [
    ("3", 3), ("007", 7), ("٣", 3), ("１２", 12), ("iii", 3), ("IV", 4), ("MCMXCIX", 1999), ("one", 1), ("Twenty-One", 21),
    ("forty two", 42), ("trois", 3), ("sieben", 7), ("пять", 5), ("первая", 1), ("十", 10), ("十二", 12), ("二十", 20),
    ("一百零五", 105), ("两千", 2000), ("三万二千", 32000), ("一二三", 123), ("", None), ("rain", None), ("3a", None),
    ("iiii", None), ("vx", None), ("二x", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "number"), NUMBERS, ids=[row[0] or "nothing" for row in NUMBERS])
def test_numbers_in_figures_and_words(text: str, number: int | None) -> None:
    assert number_of(text) == number


VIEWPOINTS = [
    "Harry's POV", "Bella’s POV:", "-Percy .P.O.V.-", "BPOV", "POV CEBOLA", "No one's P.O.V.", "*Ines's POV*", "POV: Marrow",
    "Ines' Point of View",
]  # fmt: skip
NOT_VIEWPOINTS = [
    "From her point of view it was a disaster, and she said so to everyone.",
    '"What\'s your POV?" he asked.',
    "POVERTY",
    "Poverty has a smell.",
    "Aliandra",
    "",
]


@pytest.mark.parametrize("line", VIEWPOINTS)
def test_lines_that_say_who_tells(line: str) -> None:
    assert is_viewpoint(line)


@pytest.mark.parametrize("line", NOT_VIEWPOINTS)
def test_lines_that_only_speak_of_a_view(line: str) -> None:
    assert not is_viewpoint(line)


# the numbered lines of a chapter, and which of them are items of a list
LISTS = [
    (["1. Rain", "It rained.", "2. More Rain", "It rained more.", "3. Sun", "It stopped."], set()),
    (["1. Name a river. (4 marks)", "The Thames.", "2. Why Rain?", "I don't know.", "3. Rain", "It falls."], {0, 2, 4}),
    (["14. SPADE, iron\nUsed for digging.", "He touched it.", "15. BOOT, kangaroo hide", "16. LETTER, ink on paper"], {0, 2, 3}),
    (["1. Wash the cups. Dry them.", "2. Rain"], set()),
    (["4. Rain", "1. Wash the cups. Dry them.", "2. Feed the cat. Not twice.", "3. Go home"], {1, 2, 3}),
]


@pytest.mark.parametrize(("lines", "items"), LISTS)
def test_a_numbered_line_in_a_list_of_paragraphs_heads_nothing(lines: list[str], items: set[int]) -> None:
    assert listed(lines) == items
