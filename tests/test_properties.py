# SPDX-License-Identifier: AGPL-3.0-or-later
"""What holds for every text: nothing but an error of ours is raised, every character is accounted for, story keeps its order,
and the same input gives the same bytes.

Texts are generated twice: as a writer would make them (paragraphs, breaks, headings, notes, markup, in odd arrangements), and
as nobody would (any characters at all).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from fic2epub.assembler import assemble
from fic2epub.assembler.placement import CLASSES
from fic2epub.errors import Fic2EpubError
from fic2epub.exporter.check import check
from fic2epub.importer import import_work
from fic2epub.importer.format import Options, Source
from fic2epub.importer.segment import split
from fic2epub.model import Edition, Kind, Role, Work
from fic2epub.pipeline import Conversion, account, convert

QUICK = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
THOROUGH = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])

# --- what writers type ----------------------------------------------------------------------------------------------

SENTENCES = st.sampled_from(
    [
        "The ferry did not come at six, and it did not come at seven.",
        "“You are late,” said Marrow—again.",
        '"Chapter Three of my life," he said.',
        "He said *never*, and she said _always_, and **both** meant it.",
        "snake_case_name and 2*3*4 and f**k",
        "Dear Judith,",
        "I am sorry that I have not written.",
        "...",
        "?!",
        "OK",
        "X",
        "Five.",
        "<Got to run!>",
        "1 < 2 & 3 > 2",
        "She drank (A/N: with salt) her tea.",
        "He left (A/N: by boat, and the bracket is never closed.",
        "A/N (((",
        "*",
        "* It had been a club.",
        "- one",
        "天还没亮，渡口已经有人在等船。",
        "　　“今天不开船。”老人说。",
        "— Придёт, — сказал сторож.",
        "「おはよう」",
        "مرحبا بالعالم",
        "e\u0301 and é, ﬁ, \U0001f469\u200d\U0001f680, \u200bzero",
        "a\tb  c\u00a0d",
        "x" * 300,
        "so so so " * 40,
    ]
)
NOTES = st.sampled_from(
    [
        "A/N: Hi everyone! Thank you for reading, please review.",
        "Author's Note:",
        "(A/N: this one nearly killed me)",
        "Disclaimer: I do not own Saltmarsh.",
        "Title: The Bell",
        "Rating: T",
        "Summary:",
        "by Wren",
        "Previously:",
        "Review Responses:",
        "saltgirl: thank you for your review!",
        "To be continued...",
        "The End",
        "Content warning: a burn.",
        "Enjoy!",
        "Next Chapter",
    ]
)
HEADINGS = st.sampled_from(
    ["Chapter 1", "Chapter 2: Rain", "Chapter 2", "CHAPTER III", "3", "IV.", "Prologue", "Epilogue", "Part One", "第一章 雨", "Ines's POV", "Contents"]
)
BREAKS = st.sampled_from(["* * *", "---", "xXx", "⁂", ".", "[Line Break]", "*** Three years later ***", "~ Flashback ~", "=" * 70])
LINES = st.one_of(SENTENCES, SENTENCES, NOTES, HEADINGS, BREAKS)
INDENTS = st.sampled_from(["", "", "", "    ", "\t", "　　", "               "])
ENDS = st.sampled_from(["\n\n", "\n\n", "\n\n", "\n", "\n\n\n", "\n\n\n\n", "\r\n", "<br>", "<br /><br />", "\n \n"])


@st.composite
def stories(draw: st.DrawFn) -> str:
    """A text as somebody might have typed it, or several."""
    parts = draw(st.lists(st.tuples(INDENTS, LINES, ENDS), min_size=1, max_size=14))
    return "".join(indent + line + end for indent, line, end in parts)


ANYTHING = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=400)
MARKUP = st.text(alphabet="ab .,*_<>/()[]{}\"'“”#-=~&;:!?\n\t\u3000\u00a01IVx", max_size=200)


def sources(*texts: str) -> list[Source]:
    return [Source(f"{at}.txt", text.encode("utf-8"), None) for at, text in enumerate(texts, 1)]


def converted(texts: Sequence[str], edition: Edition | None = None) -> Conversion:
    """The conversion, or an assumption that fails: an error of ours, which is a fair answer to some inputs.

    Anything else that is raised, TextLost among it, is a fault and fails the test.
    """
    try:
        return convert(sources(*texts), edition, Options(format="text", language="en"))
    except Fic2EpubError as error:
        assert error.code == 3, f"{type(error).__name__}: {error}"
        assume(False)
        raise


def kept_order(work: Work) -> None:
    for chapter in work.chapters:
        for before, after in pairwise(chapter.blocks):
            if before.origin.source == after.origin.source:
                assert before.origin.end <= after.origin.start


@given(stories())
@example("Title: The Bell\n\nby Wren\n\nThe Slack Tide\n\nIt was late.\n")
@example("The Clockmaker's Second Daughter\n\nby Odile Farrow\n\nThere were two daughters, and only one of them was made of brass.\n")
@example("PART ONE: OUT\n\nChapter 1\n\nIt rained.\n\nPART TWO: BACK\n\nChapter 2\n\nIt stopped.\n")
@THOROUGH
def test_every_story_becomes_a_book_that_lacks_nothing(text: str) -> None:
    made = converted([text])
    assert account(made.work, made.book, made.data) == ()
    assert not [finding for finding in check(made.data) if finding.severity == "error"]
    kept_order(made.work)


@given(ANYTHING | MARKUP)
@example("\x00\x01\x0b\x0c\x1f")
@example("\ufffe\uffff\U0001fffe")
@example("a\u0301" * 40)
@example("\u202eabc\u202c")
@example("&amp; &lt; <b>x</b> ]]> <!-- -->")
@example("\u2028\u2029\x85")
@example("A" * 90 + " " + "B" * 90)
@THOROUGH
def test_any_characters_at_all_become_a_book_or_are_refused(text: str) -> None:
    made = converted([text])
    assert account(made.work, made.book, made.data) == ()
    assert not [finding for finding in check(made.data) if finding.severity == "error"]


TAGS = st.sampled_from(
    ["p", "p", "p", "div", "h1", "h2", "blockquote", "pre", "li", "b", "i", "em", "span style='display:none'", "center", "td", "sup", "a href='x'"]
)
VOID = st.sampled_from(["", "", "<br>", "<br><br>", "<hr>", "<img src=x alt=goat>", "</b>", "<i>", "</p>", "&nbsp;", "&lt;", "<!-- x -->", "\n"])


@st.composite
def pages(draw: st.DrawFn) -> str:
    """A page as a careless program writes it: tags that cross, that never close, and text that was not escaped."""
    parts = draw(st.lists(st.tuples(TAGS, LINES, VOID, st.booleans()), min_size=1, max_size=10))
    inside = "".join(f"<{tag}>{line}{void}{f'</{tag.split()[0]}>' if closed else ''}" for tag, line, void, closed in parts)
    return f"<!DOCTYPE html><html><head><title>A page</title></head><body>{inside}</body></html>"


@given(pages())
@QUICK
def test_every_page_becomes_a_book_that_lacks_nothing(page: str) -> None:
    try:
        made = convert([Source("page.html", page.encode())], options=Options(language="en"))
    except Fic2EpubError as error:
        assert error.code == 3, f"{type(error).__name__}: {error}"
        assume(False)
        return
    assert account(made.work, made.book, made.data) == ()
    kept_order(made.work)


@given(stories())
@QUICK
def test_every_story_in_markdown_becomes_a_book_that_lacks_nothing(text: str) -> None:
    try:
        made = convert([Source("story.md", text.encode())], options=Options(format="markdown", language="en"))
    except Fic2EpubError as error:
        assert error.code == 3, f"{type(error).__name__}: {error}"
        assume(False)
        return
    assert account(made.work, made.book, made.data) == ()
    kept_order(made.work)


@given(st.binary(max_size=300))
@QUICK
def test_any_bytes_at_all_are_read_or_refused(data: bytes) -> None:
    try:
        made = convert([Source("x", data)])
    except Fic2EpubError as error:
        assert error.code == 3, f"{type(error).__name__}: {error}"
        assert str(error).endswith(".")
    else:
        assert account(made.work, made.book, made.data) == ()


@given(st.lists(stories(), min_size=2, max_size=4))
@QUICK
def test_several_files_lose_nothing_either(texts: list[str]) -> None:
    made = converted(texts)
    assert account(made.work, made.book, made.data) == ()
    kept_order(made.work)
    assert len({chapter.id for chapter in made.work.chapters}) == len(made.work.chapters)


PLACEMENTS = st.fixed_dictionaries({name: st.sampled_from(each.allowed) for name, each in CLASSES.items()})


@given(stories(), PLACEMENTS)
@QUICK
def test_no_placement_loses_anything(text: str, placements: dict[str, str]) -> None:
    made = converted([text], Edition(placements=placements))
    assert account(made.work, made.book, made.data) == ()
    assert not [finding for finding in check(made.data) if finding.severity == "error"]


@given(stories())
@QUICK
def test_the_same_input_gives_the_same_bytes(text: str) -> None:
    assert converted([text]).data == converted([text]).data


@given(stories())
@QUICK
def test_roles_never_change_the_text_or_its_order(text: str) -> None:
    """What the splitter gives back is what it was given, with labels; only a title may turn out to be one."""
    try:
        work = import_work(sources(text), Options(format="text", language="en"))
    except Fic2EpubError:
        assume(False)
        return
    for chapter in work.chapters:
        again = split(chapter.blocks, "en")
        assert [(each.runs, each.origin) for each in again] == [(each.runs, each.origin) for each in chapter.blocks]
        changed = {(was.kind, each.kind) for was, each in zip(chapter.blocks, again, strict=True) if was.kind is not each.kind}
        assert changed <= {(Kind.PARAGRAPH, Kind.HEADING)}, "a title that nothing marked is the only kind that it may find"
        for block in chapter.blocks:
            assert 0 <= block.label.confidence <= 1
            assert (block.label.topic is not None) is (block.role is Role.NOTE)
            assert all(0 <= note.start < note.end <= len(block.text) for note in block.inline_notes)


@given(stories())
@QUICK
def test_every_character_lies_in_one_block_at_most(text: str) -> None:
    try:
        work = import_work(sources(text), Options(format="text", language="en"))
    except Fic2EpubError:
        assume(False)
        return
    seen: set[int] = set()
    for chapter in work.chapters:
        for block in chapter.blocks:
            here = set(range(block.origin.start, block.origin.end))
            assert not here & seen
            seen |= here
            assert block.kind is Kind.SCENE_BREAK or block.text.strip()


@given(stories())
@QUICK
def test_a_story_in_front_changes_no_later_chapters_file(text: str) -> None:
    """The stable-update rule, on chapters of any text."""
    late = [f"Chapter {number}\n\nThe ferry came at {number}, and nobody was on it but the cat.\n" for number in (7, 8)]
    alone = assemble(import_work(sources(*late)))
    try:
        more = assemble(import_work([Source("0.txt", text.encode()), *sources(*late)]))
    except Fic2EpubError:
        assume(False)
        return
    ids = [section.id for section in more.sections]
    assert [each.id for each in alone.sections if each.id in ("ch-0007", "ch-0008")] == [each for each in ids if each in ("ch-0007", "ch-0008")]
    assert len(ids) == len(set(ids))
