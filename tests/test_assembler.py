# SPDX-License-Identifier: AGPL-3.0-or-later
"""Work + Edition → Book: where notes go, what is gathered, and that a book keeps its files when it grows.

A book here is shown by its sections' texts: `texts(book, "ch-0001")` is everything that stands in that section, in order.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import chain, pairwise

import pytest

from fic2epub.assembler import assemble
from fic2epub.assembler.contents import LISTED_AT_MOST
from fic2epub.assembler.pages import ranges
from fic2epub.assembler.placement import CLASSES, PLACEMENTS
from fic2epub.errors import UsageError
from fic2epub.model import (
    Asset,
    Block,
    Book,
    Box,
    BoxKind,
    Chapter,
    ChapterKind,
    Destination,
    Edition,
    Evidence,
    Fact,
    Facts,
    Footnote,
    InlineNote,
    Kind,
    Node,
    NoticeCode,
    Reason,
    Role,
    Section,
    SectionKind,
    Topic,
    Work,
    block,
    chapter,
    heading,
    scene_break,
    work,
)

STORY = "The ferry came at six."
END = "Ines went aboard."


def note(text: str, topic: Topic = Topic.CHATTER) -> Block:
    return block(text, Role.NOTE, topic=topic)


def disclaimer(text: str) -> Block:
    return block(text, Role.DISCLAIMER)


def aside(text: str, aside: str) -> Block:
    """A paragraph of story with a labelled note inside."""
    start = text.index(aside)
    return replace(block(text), inline_notes=(InlineNote(start, start + len(aside), 0.99),))


def book(*chapters: Chapter, edition: Edition | None = None, **placements: str) -> Book:
    return assemble(work(*chapters), edition or Edition(placements=placements))


def section(of: Book, name: str) -> Section:
    return next(each for each in of.sections if each.id == name)


def names(of: Book) -> list[str]:
    return [each.id for each in of.sections]


def inside(nodes: Iterable[Node]) -> list[str]:
    """All texts of nodes, in order, however deep; a break is `———`."""
    found: list[str] = []
    for node in nodes:
        match node:
            case Block():
                found.append("———" if node.kind is Kind.SCENE_BREAK else node.text)
            case Box():
                found += inside(node.nodes)
            case Facts():
                found += [f"{term}: {', '.join(values)}" for term, values in node.rows]
            case Footnote():
                found.append("".join(run.text for run in node.runs))
    return found


def texts(of: Book, name: str) -> list[str]:
    return inside(section(of, name).nodes)


def boxes(of: Book, name: str) -> list[Box]:
    return [node for node in section(of, name).nodes if isinstance(node, Box)]


def everything(of: Book) -> list[str]:
    return list(chain.from_iterable(inside(each.nodes) for each in of.sections))


def destinations(of: Book, text: str, source: Work) -> list[tuple[Destination, str]]:
    """What the accounts say of the blocks with this text."""
    origins = {b.origin for c in source.chapters for b in c.blocks if b.text == text}
    return [(each.destination, each.section) for each in of.accounts if each.origin in origins]


# --- the table of placements ----------------------------------------------------------------------------------------

MARKED: dict[str, Block] = {
    "note": note("Thanks for reading!"),
    "warning": note("There is blood in it.", Topic.WARNING),
    "reading": note("Set after the flood.", Topic.READING),
    "notice": note("No chapter this week.", Topic.NOTICE),
    "inline": aside("She drank (A/N: with salt) her tea.", "(A/N: with salt)"),
    "disclaimer": disclaimer("I own nothing."),
    "metadata": block("Rating: T", Role.METADATA),
    "review_reply": block("Ann: yes, she will.", Role.REVIEW_REPLY),
    "recap": block("Last time, she fell.", Role.RECAP),
    "end_marker": block("The End", Role.END_MARKER),
}
# (class, placement) → where its words stand: a section's id and the place among its texts, or None for the ledger
EXPECTED: dict[tuple[str, str], tuple[str, int] | None] = {
    ("note", "end"): ("ch-0001", 2),
    ("note", "place"): ("ch-0001", 1),
    ("note", "appendix"): ("notes", 0),
    ("note", "drop"): None,
    ("warning", "first"): ("ch-0001", 0),
    ("warning", "place"): ("ch-0001", 1),
    ("warning", "end"): ("ch-0001", 2),
    ("warning", "drop"): None,
    ("reading", "first"): ("ch-0001", 0),
    ("reading", "place"): ("ch-0001", 1),
    ("reading", "end"): ("ch-0001", 2),
    ("reading", "drop"): None,
    ("notice", "place"): ("ch-0001", 1),
    ("notice", "appendix"): ("notices", 0),
    ("notice", "drop"): None,
    ("inline", "footnote"): ("ch-0001", 2),
    ("inline", "place"): ("ch-0001", 1),
    ("inline", "end"): ("ch-0001", 3),
    ("inline", "drop"): None,
    ("disclaimer", "page"): ("disclaimer", 0),
    ("disclaimer", "place"): ("ch-0001", 1),
    ("disclaimer", "end"): ("ch-0001", 2),
    ("disclaimer", "drop"): None,
    ("metadata", "about"): ("about", 0),
    ("metadata", "place"): ("ch-0001", 1),
    ("metadata", "drop"): None,
    ("review_reply", "appendix"): ("replies", 0),
    ("review_reply", "place"): ("ch-0001", 1),
    ("review_reply", "end"): ("ch-0001", 2),
    ("review_reply", "drop"): None,
    ("recap", "first"): ("ch-0001", 0),
    ("recap", "place"): ("ch-0001", 1),
    ("recap", "drop"): None,
    ("end_marker", "place"): ("ch-0001", 1),
    ("end_marker", "drop"): None,
}
WORDS = {name: each.text for name, each in MARKED.items()} | {"inline": "A/N: with salt"}


def test_the_table_is_complete() -> None:
    assert set(EXPECTED) == {(name, wanted) for name, each in CLASSES.items() for wanted in each.allowed}
    assert set(CLASSES) == set(MARKED)


@pytest.mark.parametrize(("name", "wanted"), EXPECTED, ids="-".join)
def test_each_class_goes_where_it_is_wanted(name: str, wanted: str) -> None:
    made = book(chapter(heading("Chapter 1"), block(STORY), MARKED[name], block(END)), **{name: wanted})
    place = EXPECTED[name, wanted]
    found = [(each.id, at) for each in made.sections for at, text in enumerate(inside(each.nodes)) if WORDS[name] in text]
    if place is None:
        assert not found
        assert [entry.reason for entry in made.ledger] == [Reason.DROPPED]
        assert WORDS[name] in made.ledger[0].text
        assert [notice.code for notice in made.notices] == [NoticeCode.NOTES_DROPPED]
        assert name.replace("_", " ") in " ".join(texts(made, "colophon")) or name == "inline"
    else:
        assert place in found
        assert {each for each, _ in found} <= {place[0], "about"}
        assert not made.notices
    story = [text for text in texts(made, "ch-0001") if text in (STORY, END)]
    assert story == [STORY, END], "the story stands in its order, whatever became of the note"


@pytest.mark.parametrize("name", CLASSES)
def test_defaults_are_allowed(name: str) -> None:
    assert CLASSES[name].default in CLASSES[name].allowed
    assert set(CLASSES[name].allowed) <= {*PLACEMENTS, "footnote"}


@pytest.mark.parametrize(
    ("placements", "word"),
    [
        ({"notes": "end"}, "notes"),
        ({"note": "popup"}, "popup"),
        ({"recap": "appendix"}, "appendix"),
        ({"prose": "drop"}, "prose"),
        ({"note": ""}, "''"),
    ],
    ids=str,
)
def test_a_placement_that_does_not_exist_is_a_usage_error(placements: Mapping[str, str], word: str) -> None:
    with pytest.raises(UsageError, match=word) as raised:
        book(chapter(block(STORY)), edition=Edition(placements=placements))
    assert "Choose one of" in raised.value.hint


def test_the_story_cannot_be_dropped() -> None:
    assert "prose" not in CLASSES


# --- a chapter's boxes ----------------------------------------------------------------------------------------------


def test_notes_from_one_side_stand_in_one_box() -> None:
    made = book(chapter(note("Hi!"), note("On with it."), block(STORY)))
    (box,) = boxes(made, "ch-0001")
    assert (box.kind, box.title, box.style, inside([box])) == (BoxKind.ASIDE, "Author’s notes", "authornote", ["Hi!", "On with it."])
    assert texts(made, "ch-0001") == [STORY, "Hi!", "On with it."]


def test_notes_from_several_sides_are_headed_by_where_they_stood() -> None:
    made = book(chapter(note("Hi!"), block(STORY), note("Ha!"), block(END), note("Bye!")))
    (box,) = boxes(made, "ch-0001")
    items = [each for each in box.nodes if isinstance(each, Box)]
    assert [(each.title, inside([each])) for each in items] == [
        ("Before the chapter", ["Hi!"]), ("During the chapter", ["Ha!"]), ("After the chapter", ["Bye!"]),
    ]  # fmt: skip


def test_a_label_alone_becomes_the_boxs_heading() -> None:
    label = replace(note("Author's Note:"), label=replace(note("").label, evidence=(Evidence("label", Role.NOTE, 6.0),)))
    source = work(chapter(block(STORY), label, note("Thanks!")))
    made = assemble(source)
    (box,) = boxes(made, "ch-0001")
    assert (box.title, inside([box])) == ("Author's Note", ["Thanks!"])
    assert destinations(made, "Author's Note:", source)[-1] == (Destination.MERGED, "ch-0001")


def test_warnings_come_first_then_what_must_be_known_then_the_recap() -> None:
    made = book(
        chapter(
            heading("Chapter 1"),
            block("Last time, she fell.", Role.RECAP),
            note("Set after the flood.", Topic.READING),
            block(STORY),
            note("There is blood in it.", Topic.WARNING),
        )
    )
    assert texts(made, "ch-0001") == ["There is blood in it.", "Set after the flood.", "Last time, she fell.", STORY]
    assert [box.kind for box in boxes(made, "ch-0001")] == [BoxKind.NOTICE, BoxKind.ASIDE, BoxKind.ASIDE]


def test_warnings_are_also_listed_on_the_page_about_the_work() -> None:
    made = book(
        chapter(note("There is blood in it.", Topic.WARNING), block(STORY)),
        chapter(block(STORY), number=2),
        chapter(note("A dog dies.", Topic.WARNING), block(STORY), number=3),
    )
    assert texts(made, "about") == ["Chapter 1: There is blood in it.", "Chapter 3: A dog dies."]


@pytest.mark.parametrize("wanted", ["place", "end"])
def test_every_aside_has_a_name(wanted: str) -> None:
    """What the exporter prints twice it makes different; but it can make nothing of no name."""
    made = book(chapter(note("Hi!"), block(STORY), disclaimer("Mine?"), note("Ha!"), block(END)), note=wanted, disclaimer=wanted)
    assert boxes(made, "ch-0001")
    assert all(box.title for box in boxes(made, "ch-0001"))


# --- notes inside a sentence ----------------------------------------------------------------------------------------


def test_inline_notes_become_numbered_footnotes() -> None:
    first = aside("She drank (A/N: with salt) her tea.", "(A/N: with salt)")
    second = aside("He left [TN: by boat].", "[TN: by boat]")
    made = book(chapter(first, second))
    nodes = section(made, "ch-0001").nodes
    story = [node for node in nodes if isinstance(node, Block)]
    notes = [node for node in nodes if isinstance(node, Footnote)]
    assert [node.text for node in story] == ["She drank1 her tea.", "He left2."]
    assert [(each.id, each.number, inside([each])) for each in notes] == [("n1", "1", ["A/N: with salt"]), ("n2", "2", ["TN: by boat"])]
    references = [run.note for node in story for run in node.runs if run.note]
    assert references == [each.id for each in notes], "exactly one reference for each, in order"


def test_footnotes_are_numbered_anew_in_each_chapter() -> None:
    made = book(*(chapter(aside("A (A/N: b) c.", "(A/N: b)"), number=number) for number in (1, 2)))
    for name in ("ch-0001", "ch-0002"):
        assert [node.number for node in section(made, name).nodes if isinstance(node, Footnote)] == ["1"]


def test_several_notes_in_one_paragraph() -> None:
    text = "A (A/N: one) b (A/N: two) c."
    paragraph = replace(block(text), inline_notes=(InlineNote(2, 12, 0.9), InlineNote(15, 25, 0.9)))
    made = book(chapter(paragraph))
    assert texts(made, "ch-0001") == ["A1 b2 c.", "A/N: one", "A/N: two"]


def test_an_unlabelled_aside_is_never_moved() -> None:
    text = "She drank (can you imagine?) her tea."
    paragraph = replace(block(text), inline_notes=(InlineNote(10, 28, 0.4, labelled=False),))
    for wanted in CLASSES["inline"].allowed:
        assert texts(book(chapter(paragraph), inline=wanted), "ch-0001") == [text]


# --- breaks ---------------------------------------------------------------------------------------------------------


def test_breaks_are_folded_and_never_stand_at_an_edge_or_beside_a_note() -> None:
    blocks = [scene_break(), block("a"), scene_break(), scene_break("~"), block("b"), scene_break(), note("x"), scene_break(), block("c"), scene_break()]
    made = book(chapter(*blocks), note="place")
    assert texts(made, "ch-0001") == ["a", "———", "b", "x", "c"]


def test_a_note_that_goes_away_leaves_one_break_behind() -> None:
    made = book(chapter(block("a"), scene_break(), note("x"), scene_break(), block("b")))
    assert texts(made, "ch-0001") == ["a", "———", "b", "x"]


def test_a_break_with_words_keeps_them() -> None:
    made = book(chapter(block("a"), scene_break("*** Three years later ***"), block("b"), scene_break("[Line Break]"), block("c")))
    assert texts(made, "ch-0001") == ["a", "*** Three years later ***", "b", "———", "c"]


def gapped(*gaps: int) -> list[Block]:
    return [replace(block(f"{at}"), gap=gap) for at, gap in enumerate(gaps)]


def test_rare_wide_gaps_are_lost_breaks() -> None:
    made = book(chapter(*gapped(0, 1, 1, 1, 2, 1, 1, 1)))
    assert texts(made, "ch-0001") == ["0", "1", "2", "3", "———", "4", "5", "6", "7"]


@pytest.mark.parametrize("gaps", [(0, 1, 1, 1, 1), (0, 2, 2, 2, 2, 2), (0, 1, 2, 1, 2, 1, 2), (0, 1, 2)])
def test_mere_spacing_is_none(gaps: Sequence[int]) -> None:
    made = book(chapter(*gapped(*gaps)))
    assert "———" not in texts(made, "ch-0001")


# --- disclaimers ----------------------------------------------------------------------------------------------------

PLAIN = "Disclaimer: I do not own Saltmarsh or any of its characters."


def serial(*disclaimers: str) -> Work:
    return work(*(chapter(disclaimer(text), block(f"Story {at}."), number=at) for at, text in enumerate(disclaimers, 1)))


def test_disclaimers_that_say_the_same_stand_once() -> None:
    made = assemble(serial(PLAIN, PLAIN, PLAIN.upper(), PLAIN.replace("any of its", "its"), PLAIN))
    assert texts(made, "disclaimer") == [PLAIN]
    (box,) = boxes(made, "disclaimer")
    assert box.title == "Chapters 1–5"
    assert [notice.code for notice in made.notices] == [NoticeCode.DISCLAIMERS_MERGED]
    assert [entry.reason for entry in made.ledger] == [Reason.REPEATED] * 4


def test_a_joke_stays_with_its_chapter() -> None:
    joke = "The goat claims to own everything here, and my lawyers fear her horns."
    made = assemble(serial(PLAIN, joke, PLAIN))
    assert texts(made, "disclaimer") == [PLAIN]
    assert boxes(made, "disclaimer")[0].title == "Chapters 1, 3"
    assert texts(made, "ch-0002") == ["Story 2.", joke]
    assert len(made.ledger) == 1


def test_one_disclaimer_needs_no_merging() -> None:
    made = assemble(serial(PLAIN))
    assert texts(made, "disclaimer") == [PLAIN]
    assert not made.notices
    assert not made.ledger


def test_many_different_disclaimers_are_all_kept() -> None:
    many = [f"{word} belongs to {other}, not to me." for word in ("Salt", "Marsh", "Lamp") for other in ("Ann", "the BBR", "nobody")]
    made = assemble(serial(*many))
    for text in many:
        assert everything(made).count(text) == 1


def test_no_disclaimer_no_page() -> None:
    assert "disclaimer" not in names(book(chapter(block(STORY))))


@pytest.mark.parametrize(
    ("numbers", "said"), [([1], "1"), ([1, 2], "1–2"), ([1, 2, 3, 6, 9, 10], "1–3, 6, 9–10"), ([3, 1, 2, 2], "1–3"), ([], "")]
)
def test_numbers_as_a_reader_would_say_them(numbers: list[int], said: str) -> None:
    assert ranges(numbers) == said


# --- the page about the work ----------------------------------------------------------------------------------------


def fields(*lines: str) -> list[Block]:
    return [block(line, Role.METADATA) for line in lines]


def rows(of: Book) -> dict[str, tuple[str, ...]]:
    return dict(chain.from_iterable(node.rows for node in section(of, "about").nodes if isinstance(node, Facts)))


def test_header_lines_become_rows() -> None:
    made = book(chapter(*fields("RATING: T", "Pairing: Ines/Marrow", "**Genre**: Adventure"), block(STORY)))
    assert rows(made) == {"Rating": ("T",), "Pairing": ("Ines/Marrow",), "Genre": ("Adventure",)}


def test_a_label_alone_takes_the_line_below_it() -> None:
    assert rows(book(chapter(*fields("Rating:", "T"), block(STORY)))) == {"Rating": ("T",)}


def test_what_every_chapter_says_is_said_once() -> None:
    made = book(*(chapter(*fields("Rating: T"), block(STORY), number=number) for number in (1, 2, 3)))
    assert rows(made) == {"Rating": ("T",)}


def test_what_one_chapter_says_otherwise_bears_its_number() -> None:
    made = book(
        chapter(*fields("Rating: T"), block(STORY)), chapter(*fields("Rating: T"), block(STORY), number=2),
        chapter(*fields("Rating: M"), block(STORY), number=3),
    )  # fmt: skip
    assert rows(made) == {"Rating": ("T", "M (Chapter 3)")}


def test_lines_that_are_no_rows_are_kept_as_posted() -> None:
    made = book(chapter(*fields("A story of salt", "17 March 2009"), block(STORY)))
    assert texts(made, "about") == ["A story of salt", "17 March 2009"]


def test_the_page_is_there_even_if_nothing_is_known() -> None:
    made = book(chapter(block(STORY)))
    assert "about" in names(made)
    assert texts(made, "about")


def test_the_summary_stands_on_top() -> None:
    source = work(chapter(block(STORY)))
    source = replace(source, metadata=replace(source.metadata, summary="A ferry.\nA goat.", facts=(Fact("rating", "T", "Rated"),)))
    made = assemble(source)
    assert texts(made, "about") == ["A ferry.", "A goat.", "Rated: T"]
    assert section(made, "about").nodes[0].kind is BoxKind.ABSTRACT  # type: ignore[union-attr]


# --- spine, contents, landmarks -------------------------------------------------------------------------------------


def numbered(*numbers: int) -> list[Chapter]:
    return [chapter(heading(f"Chapter {number}"), block(f"Story {number}."), note("Bye!"), number=number) for number in numbers]


def test_the_spine() -> None:
    made = book(chapter(block(STORY), disclaimer("Mine?"), block("Ann: yes.", Role.REVIEW_REPLY)))
    assert names(made) == ["titlepage", "about", "contents", "ch-0001", "replies", "disclaimer", "colophon"]


def test_a_cover_comes_first() -> None:
    made = book(chapter(block(STORY)), edition=Edition(cover=Asset("cover.jpg", b"")))
    assert names(made)[:2] == ["cover", "titlepage"]


@pytest.mark.parametrize("edition", [Edition(), Edition(placements={"note": "appendix"}), Edition(placements={"note": "drop"})])
@pytest.mark.parametrize("count", [1, 2, 150])
def test_the_front_matter_has_always_the_same_files(count: int, edition: Edition) -> None:
    made = book(*numbered(*range(1, count + 1)), edition=edition)
    assert names(made)[:3] == ["titlepage", "about", "contents"]


def test_very_long_contents_leave_the_spine() -> None:
    made = book(*numbered(*range(1, LISTED_AT_MOST + 2)))
    assert "contents" not in names(made)
    assert not made.toc_in_spine
    assert "toc" not in [mark.type for mark in made.landmarks]
    assert len([entry for entry in made.contents if entry.section.startswith("ch-")]) == LISTED_AT_MOST + 1


def test_contents_are_in_spine_order_and_lead_somewhere() -> None:
    first, second, third = numbered(1, 2, 3)
    made = book(replace(first, part="Part One: Out"), replace(second, part="Part One: Out"), replace(third, part="Part Two: Back"))
    listed = [name for entry in made.contents for name in (entry.section, *(child.section for child in entry.children))]
    assert listed == [name for name in names(made) if name in listed]
    assert [(entry.title, [child.title for child in entry.children]) for entry in made.contents] == [
        ("About this story", []), ("Part One: Out", ["Chapter 1", "Chapter 2"]), ("Part Two: Back", ["Chapter 3"]),
    ]  # fmt: skip


def test_a_part_has_a_page_of_its_own() -> None:
    made = book(*(replace(each, part="Part One: Out") for each in numbered(1, 2)))
    part = section(made, "part-01")
    assert (part.kind, part.label, part.name) == (SectionKind.PART, "Part One", "Out")
    assert [mark.section for mark in made.landmarks if mark.type == "bodymatter"] == ["part-01"]


def test_the_headings_of_a_part_are_accounted_for_where_they_are_printed() -> None:
    first = replace(numbered(1)[0], part="Part One: Out")
    source = work(replace(first, blocks=(heading("Part One: Out", 1), *first.blocks)))
    made = assemble(source)
    assert destinations(made, "Part One: Out", source) == [(Destination.MERGED, "part-01")]


def test_the_title_of_a_single_chapter_is_accounted_for_where_it_is_printed() -> None:
    """The only chapter has no heading of its own: its title stands on the title page."""
    single = replace(chapter(heading("The Ferry", 1), block(STORY), number=None), label="")
    source = work(single, title="The Ferry")
    made = assemble(source)
    assert destinations(made, "The Ferry", source) == [(Destination.MERGED, "titlepage")]


def test_a_title_that_the_edition_words_otherwise_is_in_the_ledger() -> None:
    source = work(chapter(heading("The Ferry", 1), heading("Chapter 1"), block(STORY)), title="The Ferry")
    made = assemble(source, Edition(title="Slack Water"))
    assert destinations(made, "The Ferry", source) == [(Destination.LEFT_OUT, "")]
    assert [(entry.reason, entry.text) for entry in made.ledger] == [(Reason.REPEATED, "The Ferry")]


def test_landmarks_have_one_type_each() -> None:
    made = book(*numbered(1, 2))
    assert [(mark.type, mark.section) for mark in made.landmarks] == [
        ("frontmatter", "titlepage"), ("toc", "contents"), ("bodymatter", "ch-0001"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (ChapterKind.PROLOGUE, SectionKind.PROLOGUE), (ChapterKind.EPILOGUE, SectionKind.EPILOGUE), (ChapterKind.INTERLUDE, SectionKind.CHAPTER),
        (ChapterKind.EXTRA, SectionKind.EXTRA), (ChapterKind.NOTICE, SectionKind.EXTRA), (ChapterKind.CHAPTER, SectionKind.CHAPTER),
    ],
)  # fmt: skip
def test_kinds_of_chapters(kind: ChapterKind, expected: SectionKind) -> None:
    made = book(replace(chapter(block(STORY), number=None, title="X", kind=kind), label=""), chapter(block(END), number=2))
    assert [each.kind for each in made.sections if each.title == "X"] == [expected]


# --- names of files -------------------------------------------------------------------------------------------------


def story_ids(of: Book) -> dict[str, str]:
    """Section id by the first line of its story."""
    return {inside(each.nodes)[0]: each.id for each in of.sections if each.nodes and inside(each.nodes)[0].startswith("Story")}


SERIAL = numbered(1, 2, 3, 4)
PROLOGUE = replace(chapter(block("Story 0."), number=None, title="", kind=ChapterKind.PROLOGUE), id="prologue", label="Prologue")
EXTRA = replace(chapter(block("Story X."), number=None, title="Tea", kind=ChapterKind.EXTRA), id="tea", label="")
INTERLUDE = replace(EXTRA, blocks=(block("Story I."),), id="interlude-fog", title="Fog", kind=ChapterKind.INTERLUDE)


@pytest.mark.parametrize(
    "grown",
    [[*SERIAL, *numbered(5)], [PROLOGUE, *SERIAL], [*SERIAL[:2], INTERLUDE, *SERIAL[2:]], [*SERIAL, EXTRA], [PROLOGUE, *SERIAL, *numbered(5, 6), EXTRA]],
    ids=["behind", "in front", "between", "an extra", "all of it"],
)
def test_a_chapter_more_changes_no_other_name(grown: list[Chapter]) -> None:
    before, after = story_ids(book(*SERIAL)), story_ids(book(*grown))
    assert len(after) == len(grown)
    assert before.items() <= after.items()


def test_a_new_title_changes_no_name() -> None:
    renamed = [replace(each, title="Rain") if each.number == 2 else each for each in SERIAL]
    assert story_ids(book(*renamed)) == story_ids(book(*SERIAL))


def test_the_first_chapter_keeps_its_name_when_the_second_comes() -> None:
    assert story_ids(book(*numbered(1))).items() <= story_ids(book(*numbered(1, 2))).items()


def test_names_given_before_are_kept() -> None:
    edition = Edition(names={"chapter-2": "ch-0001", "chapter-1": "ch-0099"})
    made = book(*numbered(1, 2, 3), edition=edition)
    assert story_ids(made) == {"Story 1.": "ch-0099", "Story 2.": "ch-0001", "Story 3.": "ch-0003"}


def test_a_new_chapter_never_takes_a_name_that_was_given() -> None:
    edition = Edition(names={"chapter-1": "ch-0002"})
    found = story_ids(book(*numbered(1, 2), edition=edition))
    assert found["Story 1."] == "ch-0002"
    assert found["Story 2."] != "ch-0002"


@pytest.mark.parametrize("name", ["Prologue", "雨", "!!!", "A" * 300, "Łódź", "titlepage", "about", "notes", "part-01"])
def test_every_name_can_be_a_files_name_and_is_the_only_one(name: str) -> None:
    odd = replace(EXTRA, id=name, title=name)
    made = book(odd, *SERIAL)
    assert len(set(names(made))) == len(names(made))
    assert all(re.fullmatch(r"[a-z0-9-]{1,60}", each) for each in names(made))


# --- what the package says ------------------------------------------------------------------------------------------


def described(**values: str) -> Book:
    source = work(chapter(block(STORY)))
    facts = tuple(Fact(key, value) for key, value in values.items())
    return assemble(replace(source, metadata=replace(source.metadata, facts=facts)))


def test_the_identifier_stays_when_the_work_grows() -> None:
    assert book(*numbered(1)).identifier == book(*numbered(1, 2, 3)).identifier
    assert re.fullmatch(r"urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", book(*numbered(1)).identifier)


def test_the_identifier_is_that_of_the_address() -> None:
    same = [
        described(url=address).identifier
        for address in (
            "https://example.org/works/1", "http://Example.org/works/1/", "https://example.org/works/1/chapters/7", "https://example.org/works/1?view=all#x",
        )
    ]  # fmt: skip
    assert len(set(same)) == 1
    assert described(url="https://example.org/works/2").identifier != same[0]
    assert described(url="javascript:alert(1)").source == ""


def test_an_edition_stands_above_the_work() -> None:
    edition = Edition("Other", ("A", "B"), "fr", "urn:uuid:x", datetime(2024, 1, 1, tzinfo=UTC))
    made = book(*numbered(1), edition=edition)
    assert (made.title, [each.name for each in made.creators], made.language) == ("Other", ["A", "B"], "fr")
    assert (made.identifier, made.modified) == ("urn:uuid:x", edition.modified)


@pytest.mark.parametrize(
    ("stated", "written"),
    [("2021-03-04", "2021-03-04"), ("2021", "2021"), ("2021-03-04T10:00:00Z", "2021-03-04"), ("4 March 2021", ""), ("20213", ""), ("", "")],
)
def test_dates_as_they_can_be_written(stated: str, written: str) -> None:
    assert described(published=stated).date == written


def test_right_to_left() -> None:
    assert assemble(work(chapter(block(STORY)), language="ar")).direction == "rtl"
    assert assemble(work(chapter(block(STORY)), language="ar-EG")).direction == "rtl"
    assert assemble(work(chapter(block(STORY)), language="en")).direction == "ltr"


def test_what_a_listener_is_told() -> None:
    said = {wanted: book(*numbered(1), note=wanted).accessibility_summary for wanted in CLASSES["note"].allowed}
    assert len(set(said.values())) == len(said)
    assert "without" in book(chapter(block(STORY))).accessibility_summary


# --- the account ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", CLASSES)
def test_every_block_is_accounted_for_wherever_it_goes(name: str) -> None:
    source = work(
        *(
            chapter(heading(f"Chapter {at}"), MARKED[name], block(STORY), scene_break(), MARKED[name], block(END), MARKED[name], number=at)
            for at in (1, 2)
        )
    )
    for wanted in CLASSES[name].allowed:
        made = assemble(source, Edition(placements={name: wanted}))
        known = {each.origin for each in made.accounts}
        assert all(b.origin in known for c in source.chapters for b in c.blocks)
        sections = set(names(made))
        assert all(each.section in sections for each in made.accounts if each.destination is not Destination.LEFT_OUT)
        left = {each.origin for each in made.accounts if each.destination is Destination.LEFT_OUT}
        assert left <= {entry.origin for entry in made.ledger}


def test_the_webs_own_text_is_in_the_ledger() -> None:
    made = book(chapter(block(STORY), block("Next Chapter", Role.FURNITURE)))
    assert [(entry.reason, entry.text) for entry in made.ledger] == [(Reason.FURNITURE, "Next Chapter")]
    assert "Next Chapter" not in everything(made)


def test_assembling_changes_nothing_that_it_was_given() -> None:
    source = work(*numbered(1, 2))
    before = repr(source)
    first, second = assemble(source), assemble(source)
    assert repr(source) == before
    assert first == second


def test_story_is_never_reordered() -> None:
    blocks = [block(f"Story {at}.") if at % 3 else note(f"Note {at}.") for at in range(40)]
    for wanted in CLASSES["note"].allowed:
        told = [text for text in texts(book(chapter(*blocks), note=wanted), "ch-0001") if text.startswith("Story")]
        assert all(int(a[6:-1]) < int(b[6:-1]) for a, b in pairwise(told))
        assert len(told) == 26
