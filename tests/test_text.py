# SPDX-License-Identifier: AGPL-3.0-or-later
"""Plain text: what begins a paragraph, which line breaks the width forced, and that nothing is lost on the way."""

from __future__ import annotations

import textwrap

import pytest

from fic2epub.importer.formats.text import Convention, Measure, measure, read_text
from fic2epub.importer.formats.text import _lines as lines_of
from fic2epub.model import Block, Kind, Layout, Mark, Reason

LONG = (
    "The keeper of the lighthouse had not spoken since the spring, and the children of the island said that his voice had"
    " gone up with the smoke. It was not so. He had merely said what he had to say, and in his logbook he had written it"
    " down, and after that he was as silent as a church on a working day."
)
OTHER = (
    "In the evenings he sang, though, and always the same song, while he trimmed the wick and wound the clockwork and went"
    " up and down his stairs, three hundred and twelve of them, with a stick or without a stick according to the weather."
)
SPEECH = "“Somebody should,” said Marrow, and climbed the ladder with the oil can in her teeth."


def wrapped(text: str, width: int = 70, *, indent: str = "") -> str:
    return textwrap.fill(text, width, initial_indent=indent, break_on_hyphens=False)


def measured(text: str) -> Measure:
    return measure([part for part in lines_of(text) if isinstance(part, list)])


def blocks(text: str) -> list[Block]:
    return list(read_text(text, "test.txt")[0])


def texts(text: str) -> list[str]:
    return [block.text for block in blocks(text)]


def kinds(text: str) -> list[Kind]:
    return [block.kind for block in blocks(text)]


# --- how a text is set ----------------------------------------------------------------------------------------------


def test_a_blank_line_between_paragraphs() -> None:
    assert measured(f"{LONG}\n\n{SPEECH}\n\n{OTHER}\n") == Measure(Convention.BLANK, 0)


def test_every_line_a_paragraph() -> None:
    assert measured(f"{LONG}\n{SPEECH}\n{OTHER}\n{SPEECH}\n{LONG}\n") == Measure(Convention.LINE, 0)


@pytest.mark.parametrize("indent", ["    ", "  ", "\t", "\u3000\u3000"])
def test_indented_paragraphs_without_blank_lines(indent: str) -> None:
    text = "Chapter 1\n\n" + "".join(f"{indent}{each}\n" for each in (LONG, SPEECH, OTHER, SPEECH, LONG))
    assert measured(text).convention is Convention.INDENT
    assert texts(text)[1:] == [LONG, SPEECH, OTHER, SPEECH, LONG]


@pytest.mark.parametrize("width", [55, 65, 72, 78])
def test_wrapped_paragraphs_with_blank_lines(width: int) -> None:
    text = "\n\n".join(wrapped(each, width) for each in (LONG, SPEECH, OTHER, LONG)) + "\n"
    assert measured(text).convention is Convention.BLANK
    assert width - 12 < measured(text).wrap <= width
    assert texts(text) == [LONG, SPEECH, OTHER, LONG]


@pytest.mark.parametrize("width", [55, 65, 72, 78])
@pytest.mark.parametrize("indent", ["  ", "   ", "     "])
def test_wrapped_paragraphs_with_indents_only(width: int, indent: str) -> None:
    """As books were set in e-mail: long paragraphs, so that few lines in a hundred begin one."""
    paragraphs = [LONG, SPEECH, OTHER, LONG + " " + OTHER, SPEECH, OTHER]
    text = "\n".join(wrapped(each, width, indent=indent) for each in paragraphs) + "\n"
    assert texts(text) == paragraphs


def test_wrapped_paragraphs_with_indents_and_blank_lines() -> None:
    paragraphs = [LONG, SPEECH, OTHER, LONG]
    text = "\n\n".join(wrapped(each, 66, indent="     ") for each in paragraphs) + "\n"
    assert texts(text) == paragraphs


def test_wide_characters_count_as_two_columns() -> None:
    """A Chinese text wrapped at 38 characters: joined without a space, since Chinese has none."""
    line = "那些灯一盏接着一盏，顺着水慢慢地漂下来，像是谁在上游把星星一颗一颗地放进了河里"
    text = "\n\n".join("\n".join([line] * 4 + [line[:9] + "。"]) for _ in range(3))
    assert measured(text).wrap == 2 * len(line)
    assert texts(text) == [line * 4 + line[:9] + "。"] * 3


def test_a_wrapped_text_full_of_dialogue() -> None:
    """Few lines are full, but each of those was broken by force."""
    talk = ["“Is it good?” said the one.", "“I could not say.”", "“Nor I.”"]
    paragraphs = [LONG, *talk, OTHER, *talk, *talk]
    text = "\n\n".join(wrapped(each, 68) for each in paragraphs)
    assert texts(text) == paragraphs


def test_a_header_of_fields_does_not_hide_the_wrap() -> None:
    """The lines of a header are short: they say nothing of the width."""
    header = ["TITLE: The Slack Tide", "AUTHOR: Lene T.", "RATING: PG", "ARCHIVE: Anywhere.", "FEEDBACK: Yes."]
    text = "\n".join(header) + "\n\n" + wrapped(LONG, 68) + "\n\n" + wrapped(SPEECH, 68) + "\n"
    assert texts(text) == [*header, LONG, SPEECH]


def test_a_short_text_is_not_taken_for_wrapped() -> None:
    assert measured("Dear Judith,\nI am well.\nYours,\nEdmund\n").wrap == 0


# --- lines that stay lines ------------------------------------------------------------------------------------------

SONG = "The tide goes out, the tide comes in,\nThe boats lie on the sand;\nMy love she walks on the water thin\nWith a lantern in her hand."


def test_verse_in_wrapped_prose_keeps_its_lines() -> None:
    text = f"{wrapped(LONG)}\n\n{SONG}\n\n{wrapped(OTHER)}\n"
    assert texts(text) == [LONG, SONG, OTHER]
    assert kinds(text) == [Kind.PARAGRAPH, Kind.VERSE, Kind.PARAGRAPH]


def test_verse_in_unwrapped_prose_keeps_its_lines() -> None:
    text = f"{LONG}\n\n{SONG}\n\n{OTHER}\n"
    assert texts(text) == [LONG, SONG, OTHER]
    assert kinds(text) == [Kind.PARAGRAPH, Kind.VERSE, Kind.PARAGRAPH]


def test_verse_set_in_from_the_prose() -> None:
    inset = textwrap.indent(SONG, "        ")
    text = f"{wrapped(LONG)}\n\n{inset}\n\n{wrapped(OTHER)}\n"
    assert texts(text) == [LONG, SONG, OTHER]


def test_stanzas_are_one_poem() -> None:
    found = blocks(f"{LONG}\n\n{SONG}\n\n{SONG}\n\n{OTHER}\n\n{SONG}\n")
    groups = [block.group for block in found if block.kind is Kind.VERSE]
    assert groups[0] == groups[1] != groups[2]
    assert all(groups)


def test_a_line_break_that_nothing_forced_stays() -> None:
    text = f"{wrapped(LONG)}\n\nHe wrote: meet me\nat the bridge\nby dawn.\n\n{wrapped(OTHER)}\n"
    assert texts(text)[1] == "He wrote: meet me\nat the bridge\nby dawn."


def test_a_wrapped_hyphen_goes_only_where_the_word_is_known() -> None:
    text = wrapped(LONG) + "\n\n" + (
        "He had been told of it, and it was all in the book; and now the light-\n"
        "house keeper's heart was as cold as the iron of that stair, the well-\n"
        "kept one, and as narrow, and it went as far down into the rock -- or\n"
        "so he said, if he said a thing at all, which was on a Sunday, and so--\n"
        "but not always--it was about the fog."
    )
    known = texts(text)[1]
    assert "lighthouse keeper's" in known
    assert "well-kept" in known
    assert "so--but not" in known
    assert "rock -- or so he" in known
    ledger = read_text(text, "test.txt")[1]
    assert [(entry.reason, entry.text) for entry in ledger] == [(Reason.MARKUP, "-")]


# --- what cuts a group of lines -------------------------------------------------------------------------------------


def test_a_scene_break_needs_no_blank_lines_around_it() -> None:
    text = f"{SPEECH}\n* * *\n{SPEECH}\n"
    assert kinds(text) == [Kind.PARAGRAPH, Kind.SCENE_BREAK, Kind.PARAGRAPH]


def test_a_heading_needs_no_blank_line_below_it() -> None:
    assert texts(f"Chapter 1\n{SPEECH}\n") == ["Chapter 1", SPEECH]


def test_field_lines_are_blocks_of_their_own() -> None:
    assert texts("Title: The Bell\nAuthor: Wren\nRating: T\n\nIt rang.\n") == ["Title: The Bell", "Author: Wren", "Rating: T", "It rang."]


def test_a_wrapped_value_belongs_to_its_label() -> None:
    text = "Title: The Bell\nAuthor: Wren\nSummary: A bell rings in a town that has none, and somebody\n  answers it.\n"
    assert texts(text)[-1] == "Summary: A bell rings in a town that has none, and somebody\nanswers it."


def test_old_line_break_tags_are_line_breaks() -> None:
    text = f"{SPEECH}<br /><br />{LONG}<br>\n<br>\n{SPEECH}"
    assert texts(text) == [SPEECH, LONG, SPEECH]


def test_a_line_set_in_by_hand_is_centred() -> None:
    found = blocks(f"{LONG}\n\n                    THE END\n")
    assert found[-1].layout == Layout.CENTRED
    assert found[0].layout == Layout.NONE


# --- what a block remembers -----------------------------------------------------------------------------------------


def test_blocks_count_the_blank_lines_above_them() -> None:
    assert [block.gap for block in blocks("A line.\n\nAnother line.\n\n\n\nA third line.\n")] == [0, 1, 3]


def test_a_block_knows_where_it_stood() -> None:
    text = f"  {SPEECH}  \n\n\t* * *\n\n{LONG}\n"
    for block in blocks(text):
        assert text[block.origin.start : block.origin.end] == block.text
        assert block.origin.source == "test.txt"


def test_emphasis_crosses_a_joined_line() -> None:
    text = wrapped(f"{LONG} *{OTHER}* {SPEECH}") + "\n\n" + wrapped(LONG) + "\n"
    first = blocks(text)[0]
    assert [run.marks for run in first.runs] == [Mark.NONE, Mark.EMPHASIS, Mark.NONE]
    assert first.runs[1].text == OTHER
    ledger = read_text(text, "test.txt")[1]
    assert [text[entry.origin.start : entry.origin.end] for entry in ledger if entry.origin] == ["*", "*"]


def test_without_markup_marks_are_text() -> None:
    found, ledger = read_text("She *did* say so.\n", "test.txt", markup=False)
    assert found[0].text == "She *did* say so."
    assert ledger == ()


@pytest.mark.parametrize("text", ["", "\n", " \n\t\n\u3000\n", "<br><br />"])
def test_a_text_without_words_has_no_blocks(text: str) -> None:
    assert blocks(text) == []
