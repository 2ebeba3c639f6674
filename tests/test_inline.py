# SPDX-License-Identifier: AGPL-3.0-or-later
"""Light markup in plain text: `*x*` and `_x_`, where they balance and stand against the borders of words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fic2epub.importer.inline import emphasis, has_markup, tidy
from fic2epub.model import Mark

EM, STRONG, UNDERLINE = Mark.EMPHASIS, Mark.STRONG, Mark.UNDERLINE


def shown(text: str) -> str:
    """The runs with their marks in braces: `{em|x}`."""
    names = {EM: "em", STRONG: "strong", UNDERLINE: "u", EM | STRONG: "both"}
    return "".join(f"{{{names[run.marks]}|{run.text}}}" if run.marks else run.text for run in emphasis(text)[0])


MARKED = [
    ("*a*", "{em|a}"),
    ("_a_", "{em|a}"),
    ("**a**", "{strong|a}"),
    ("__a__", "{strong|a}"),
    ("***a***", "{both|a}"),
    ("She *did* say it.", "She {em|did} say it."),
    ("“*Again?*” he said.", "“{em|Again?}” he said."),
    ("(_Again._)", "({em|Again.})"),
    ("—*a*—", "—{em|a}—"),
    ("«*a*»", "«{em|a}»"),
    ("*“a”*", "{em|“a”}"),
    ("*a*, *b*; _c_.", "{em|a}, {em|b}; {em|c}."),
    ("*a*，*b*。", "{em|a}，{em|b}。"),
    ("*a\nb*", "{em|a\nb}"),
    ("a_b_c _d_", "a_b_c {em|d}"),
    ("*a *b*", "*a {em|b}"),
    ("*a* and *b* and *c", "{em|a} and {em|b} and *c"),
    ("<i>a</i>", "{em|a}"),
    ("<EM>a</EM>", "{em|a}"),
    ("<b><i>a</i></b>", "{both|a}"),
    ("<u>a</u>", "{u|a}"),
    ("_a **b** c_", "{em|a }{both|b}{em| c}"),
]

UNMARKED = [
    "snake_case_name",
    "2*3*4",
    "5 * 3 * 2",
    "f**k and s**t",
    "* a *",
    "** a **",
    "*a",
    "a*",
    "She had one*, long ago.",
    "*a_",
    "_a_b",
    "*a*s",
    "un*believable*",
    "****",
    "* * *",
    "___",
    "*",
    "<i>a",
    "a</i>",
    "<Got to run!>",
    "1 < 2 and 3 > 2",
    "https://example.org/_a_/b_c_",
    "see http://example.org/a_(b)_c/_d_ there",
    "他说*好*吧",
]


@pytest.mark.parametrize(("text", "runs"), MARKED, ids=[row[0] for row in MARKED])
def test_marks_that_balance_become_formatting(text: str, runs: str) -> None:
    assert shown(text) == runs


@pytest.mark.parametrize("text", UNMARKED)
def test_marks_that_mean_nothing_stay(text: str) -> None:
    assert shown(text) == text
    assert emphasis(text)[1] == ()


def test_marks_within_marks_of_the_same_meaning_stay_where_they_add_nothing() -> None:
    assert shown("*a _b_ c*") == "{em|a _b_ c}"


def test_what_was_taken_for_markup_is_told() -> None:
    assert emphasis("a *b* c")[1] == ((2, 3), (4, 5))
    assert emphasis("<i>a</i>")[1] == ((0, 3), (4, 8))


def test_runs_of_spaces_fold_and_lines_stay() -> None:
    assert tidy("a  b\t\tc\nd") == "a b c\nd"
    assert tidy("a b") == "a b"


@pytest.mark.parametrize(("text", "markup"), [("a", False), ("*", True), ("_", True), ("</i>", True), ("a < b", False)])
def test_text_without_markup_is_not_looked_at(text: str, markup: bool) -> None:
    assert has_markup(text) is markup


@given(st.text(alphabet="ab *_<>/i\n(\"'.", max_size=80))
def test_text_and_markup_together_are_the_whole(text: str) -> None:
    """No character is lost, doubled or moved, whatever the marks."""
    runs, removed = emphasis(text)
    at, rest = 0, []
    for start, end in removed:
        assert at <= start < end
        rest.append(text[at:start])
        at = end
    rest.append(text[at:])
    assert "".join(run.text for run in runs).replace(" ", "") == "".join(rest).replace(" ", "")
