# SPDX-License-Identifier: AGPL-3.0-or-later
"""How a work is shown to a person: in a terminal of any width, and as a web page that needs nothing else.

What `inspect` prints for a whole file is in `cli/inspect.md`; its JSON object in `test_dump.py`.
"""

from __future__ import annotations

import io
import re
import sys
import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fic2epub.frontends import terminal
from fic2epub.frontends.page import render
from fic2epub.frontends.terminal import Progress, cells, size, tell, visible, wrap
from fic2epub.frontends.view import Look, view
from fic2epub.model import (
    Block,
    Entry,
    Evidence,
    InlineNote,
    Kind,
    Label,
    Notice,
    NoticeCode,
    Reason,
    Role,
    Severity,
    SourceText,
    Span,
    Topic,
    Work,
    block,
    chapter,
    heading,
    plain,
    scene_break,
    work,
)

EVIDENCE = (Evidence("label", Role.NOTE, 5.0, "A/N"),)
NOTE = Block(
    Kind.PARAGRAPH, plain("A/N: Hello!"), Span("t", 0, 11), label=Label(Role.NOTE, Topic.CHATTER, 0.97, EVIDENCE)
)


def story(*texts: str, confidence: float = 0.99) -> list[Block]:
    return [replace(block(text), label=Label(Role.PROSE, None, confidence)) for text in texts]


def lamp(*blocks: Block) -> Work:
    return work(chapter(heading("Chapter 1: Wick"), *blocks, title="Wick"), title="Lamp", authors=["Wren"])


# --- the terminal ---------------------------------------------------------------------------------------------------


def test_a_note_shows_its_role_its_confidence_and_its_reasons() -> None:
    shown = view(lamp(NOTE), Look())
    assert "  note/chatter  97%  A/N: Hello!\n                     – begins with the label “A/N”\n" in shown


def test_long_sure_story_is_a_line() -> None:
    blocks = story("The lamp was lit.", *(f"It smoked {at} times." for at in range(40)), "Then it went out.")
    shown = view(lamp(*blocks, NOTE), Look())
    assert "The lamp was lit. … 42 paragraphs of story … Then it went out." in " ".join(shown.split())
    assert "It smoked" not in shown
    assert view(lamp(*blocks), Look(everything=True)).count("It smoked") == 40


def test_scene_breaks_do_not_interrupt_a_story_nor_count_as_paragraphs() -> None:
    assert "5 paragraphs of story" in view(lamp(*story("a", "b"), scene_break(), *story("c", "d", "e")), Look())


def test_story_in_doubt_is_never_folded_away() -> None:
    doubtful = story("Thanks to the wind.", confidence=0.6)
    shown = view(lamp(*story("a", "b", "c", "d"), *doubtful, *story("e", "f", "g", "h")), Look())
    assert "  story         60%? Thanks to the wind.\n" in shown
    assert shown.count("4 paragraphs of story") == 2


def test_an_aside_shows_below_its_paragraph() -> None:
    told = replace(block("He sang. (A/N: badly)"), inline_notes=(InlineNote(9, 21, 0.93, EVIDENCE),))
    kept = replace(block("He ate. (well)"), inline_notes=(InlineNote(8, 14, 0.4, EVIDENCE, labelled=False),))
    shown = view(lamp(told, kept), Look())
    assert "  aside         93%  (A/N: badly)\n" in shown
    assert "  aside?        40%? (well)\n" in shown


def test_what_was_left_out_is_counted_and_on_request_told() -> None:
    entries = (Entry(Reason.FURNITURE, "Share this"), Entry(Reason.FURNITURE, "Log in", None, "a button"))
    left = replace(lamp(NOTE), ledger=entries)
    assert "  furniture          2 times, 16 characters" in view(left, Look())
    assert "  furniture          Log in (a button)" in view(left, Look(everything=True))


def test_colour_adds_nothing_but_colour() -> None:
    plain_text, coloured = view(lamp(NOTE), Look()), view(lamp(NOTE), Look(colour=True))
    assert "\x1b[" not in plain_text
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == plain_text
    assert coloured != plain_text


@pytest.mark.parametrize("width", [45, 60, 80, 120])
@pytest.mark.parametrize("text", ["word " * 90, "雨が降る。" * 90, "a" * 900, "e\u0301" * 300, "👩\u200d🚀 " * 90])
def test_no_line_is_wider_than_the_terminal(width: int, text: str) -> None:
    note = replace(NOTE, runs=plain(text))
    for everything in (False, True):
        lines = view(lamp(note, *story(text)), Look(width, everything=everything)).splitlines()
        assert max(cells(line) for line in lines[3:]) <= width


@given(st.text(max_size=400), st.integers(2, 60))
def test_wrapping_loses_nothing(text: str, width: int) -> None:
    lines = wrap(text, width, most=None)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(cells(line) <= width for line in lines)


@given(st.text(max_size=400), st.integers(5, 60), st.integers(1, 4))
def test_wrapping_stops_in_time(text: str, width: int, most: int) -> None:
    lines = wrap(text, width, most=most)
    assert len(lines) <= most
    assert all(cells(line) <= width for line in lines)


def test_a_sea_of_white_space_is_no_line() -> None:
    assert wrap(" " * 5000, 40, most=2) == []
    assert wrap(" " * 5000 + "rain", 40, most=2) == ["rain"]


@pytest.mark.parametrize("text", ["x" * 2_000_000, "雨" * 1_000_000, "\u0301" * 1_000_000, "x " * 1_000_000])
def test_monsters_are_wrapped_in_linear_time(text: str) -> None:
    assert len(wrap(text, 60, most=3)) == 3 or unicodedata.combining(text[0])
    assert wrap(text, 60, most=None)


@given(st.text())
def test_nothing_visible_commands_a_terminal(text: str) -> None:
    shown = visible(text)
    assert all(unicodedata.category(char) not in ("Cc", "Cs") for char in shown)
    assert not set(shown) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def test_the_size_of_a_work() -> None:
    blocks = [NOTE, NOTE, *story("One two  three.", "Four\nfive."), scene_break(), block("Mine.", Role.DISCLAIMER)]
    assert size(lamp(*blocks)) == "1 chapter, 5 words, 2 notes set apart"
    assert size(lamp(*story("One."))) == "1 chapter, 1 word"
    chinese = lamp(*story("雨下了。"))
    assert size(replace(chinese, metadata=replace(chinese.metadata, language="zh-Hans"))) == "1 chapter, 4 characters"


# --- notices and progress -------------------------------------------------------------------------------------------


def test_a_notice_says_where_and_what_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    source = SourceText("ch1.txt", "one\ntwo\nthree\n", "text")
    page = replace(source, name="ch1.html", format="html")
    tell(
        [
            Notice(NoticeCode.SPLIT_UNCERTAIN, "Look here.", Span("ch1.txt", 4, 7), Severity.INFO),
            Notice(NoticeCode.TEXT_HIDDEN, "Some is hidden.", Span("ch1.html", 4, 7)),
            Notice(NoticeCode.TITLE_UNKNOWN, "No title."),
        ],
        [source, page],
    )
    out, err = capsys.readouterr()
    assert out == ""
    assert err.splitlines() == [
        "notice: Look here. (ch1.txt, line 2) [split-uncertain]",
        "warning: Some is hidden. (ch1.html) [text-hidden]",
        "warning: No title. [title-unknown]",
    ]


def test_many_notices_alike_are_counted(capsys: pytest.CaptureFixture[str]) -> None:
    many = [Notice(NoticeCode.SPLIT_UNCERTAIN, f"Look at {at}.") for at in range(300)]
    tell(many)
    lines = capsys.readouterr().err.splitlines()
    assert (len(lines), lines[-1]) == (6, "… and 295 more of [split-uncertain]; --verbose shows all.")
    tell(many, everything=True)
    assert len(capsys.readouterr().err.splitlines()) == 300


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """A clock that stands still: set its one element."""
    now = [100.0]
    monkeypatch.setattr(terminal.time, "monotonic", lambda: now[0])
    return now


def test_progress_is_for_work_longer_than_a_second(monkeypatch: pytest.MonkeyPatch, clock: list[float]) -> None:
    monkeypatch.setattr(sys, "stderr", screen := Screen())
    with Progress() as progress:
        progress("Reading", 1, 400)
        clock[0] += 0.9
        progress("Reading", 2, 400)
        assert screen.getvalue() == ""
        clock[0] += 0.2
        progress("Reading", 3, 400)
        progress("Splitting", 7, 400)
    assert "Reading" in screen.getvalue()
    assert "7/400" in screen.getvalue()


@pytest.mark.parametrize("quiet", [True, False])
def test_progress_is_not_for_pipes_nor_for_the_quiet(
    monkeypatch: pytest.MonkeyPatch, clock: list[float], quiet: bool
) -> None:
    monkeypatch.setattr(sys, "stderr", screen := Screen() if quiet else io.StringIO())
    with Progress(quiet=quiet) as progress:
        clock[0] += 60
        progress("Reading", 3, 400)
    assert screen.getvalue() == ""


# --- the page -------------------------------------------------------------------------------------------------------


def busy() -> Work:
    told = replace(block("He <b>sang</b> & slept. (A/N: badly)"), inline_notes=(InlineNote(24, 36, 0.93, EVIDENCE),))
    made = lamp(
        NOTE, told, *story("Perhaps.", confidence=0.5), block("x", Role.FURNITURE), block("Hers.", Role.DISCLAIMER)
    )
    return replace(
        made,
        ledger=(Entry(Reason.FURNITURE, "<script>alert(1)</script>", Span("t", 0, 1), "a button"),),
        notices=(Notice(NoticeCode.TITLE_UNKNOWN, "No title: “</ul>”."),),
    )


def test_the_page_is_well_formed_and_names_everything() -> None:
    from lxml import html

    tree = html.document_fromstring(render(busy()))
    text = tree.text_content()
    for words in (
        "He <b>sang</b> & slept.",
        "begins with the label “A/N”",
        "note, chatter 97%",
        "a button",
        "No title",
    ):
        assert words in text
    ids = [element.get("id") for element in tree.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    assert tree.get("lang") == "en"
    assert {element.tag for element in tree.iter() if isinstance(element.tag, str)} >= {
        "title",
        "main",
        "h1",
        "h2",
        "mark",
    }
    for element in tree.iter("input"):
        assert element.getparent().tag == "label"
    for section in tree.iter("section"):
        assert section.get("aria-labelledby") in ids


def test_the_page_loads_nothing_and_runs_nothing() -> None:
    page = render(busy())
    assert "default-src &#x27;none&#x27;" in page
    for forbidden in ("<script", "<link", "<img", "src=", "url(", "@import", "http:", "https:", "onclick"):
        assert forbidden not in page


def test_text_of_a_source_cannot_become_markup() -> None:
    attack = "</p></div><img src=x onerror=alert(1)>\x00\x1b\ud800\"'"
    assert "<img" not in render(replace(work(chapter(block(attack), title=attack), title=attack, authors=[attack])))


def test_each_role_that_occurs_can_be_hidden() -> None:
    page = render(busy())
    boxes = set(re.findall(r'id="show-([a-z-]+)"', page))
    assert boxes == {"story", "note", "furniture", "disclaimer"}
    for role in boxes:
        assert f"body:has(#show-{role}:not(:checked)) .block.{role} {{ display: none; }}" in page
        assert f'<div class="block {role}' in page


def test_doubt_is_marked_in_words_of_the_style_and_can_be_shown_alone() -> None:
    page = render(busy())
    assert '<div class="block story unsure">' in page
    assert "body:has(#only-unsure:checked) .block:not(.unsure) { display: none; }" in page


def test_dark_and_light_colours_stand_out_from_their_ground() -> None:
    """WCAG 2.2, 1.4.3: 4.5:1 for text, 1.4.11: 3:1 for the bar beside the story, which carries no text."""
    from fic2epub.frontends.page import _HUES

    for role, (light, dark) in _HUES.items():
        least = 3.0 if role is Role.PROSE else 4.5
        assert contrast(light, "#ffffff") >= least, role
        assert contrast(dark, "#16181b") >= least, role


def contrast(one: str, other: str) -> float:
    bright, dim = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
