# SPDX-License-Identifier: AGPL-3.0-or-later
"""Web pages: what is recognised as one, where a page's main text is found, what is furniture, what is known of the rest."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fic2epub.importer.format import Draft, Options, Source
from fic2epub.importer.formats.html import FORMAT
from fic2epub.model import Kind, Mark, Reason, Role


def draft(page: str | bytes, name: str = "page.html") -> Draft:
    assert FORMAT.read is not None
    data = page.encode() if isinstance(page, str) else page
    return FORMAT.read(Source(name, data), Options())


def texts(read: Draft) -> list[str]:
    return [block.text for block in read.blocks]


def furniture(read: Draft) -> list[str]:
    return [entry.text for entry in read.ledger if entry.reason is Reason.FURNITURE]


def facts(read: Draft) -> dict[str, list[str]]:
    table: dict[str, list[str]] = {}
    for fact in read.facts:
        table.setdefault(fact.key, []).append(fact.value)
    return table


# --- recognising ------------------------------------------------------------------------------------------------------

TEXT = 50
"""What the plain text format is sure of, for any text."""


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a doctype", b"<!DOCTYPE html><title>x</title><p>y"),
        ("after a mark, blanks and a comment", b"\xef\xbb\xbf \r\n<!-- saved from url=(0023)https://example.org/ -->\n<HTML>x"),
        ("XHTML", b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html PUBLIC "x" "y"><html xmlns="z">'),
        ("UTF-16", "<html><body><p>Привет".encode("utf-16")),
        ("a body without a head", b"<body bgcolor=white>text"),
        ("a fragment", b"<p>One.</p>\n<p>Two.</p>"),
        ("a fragment in one line", b"<div><b>One.</b><br><br>Two.</div>"),
        ("line breaks at every line", b"One line.<br>\nAnother.<br>\n<br>\nA third.<br>\nThe end.<br>\n"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_is_a_page(name: str, data: bytes) -> None:
    assert FORMAT.recognise(Source("-", data)).confidence > TEXT, name


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("stray emphasis", b"She said <i>no</i>.\n\nHe left.<br>\n\nIt rained.\n\nAnd rained.\n\nThe end.\n"),
        ("a thought first", b"<Got to run!> he thought.\n\nSo he ran.\n"),
        ("a fic about pages", b"He typed <html> and stopped.\n\n<p> was next.\n\n" + b"He sighed.\n\n" * 20),
        ("another XML format", b'<?xml version="1.0"?><FictionBook><body><p>x</p><p>y</p></body></FictionBook>'),
        ("a mail that holds a page", b"MIME-Version: 1.0\nContent-Type: multipart/related\n\n<html><p>x</p></html>"),
        ("plain text", b"Once upon a time\n\nthere was a rook.\n"),
        ("nothing", b""),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_is_no_page(name: str, data: bytes) -> None:
    assert FORMAT.recognise(Source("story.txt", data)).confidence < TEXT, name
    assert FORMAT.recognise(Source("-", data)).confidence < TEXT, name


# --- the main text ------------------------------------------------------------------------------------------------------

STORY = "".join(f"<p>This is paragraph {number} of the story, and it is long enough to be one.</p>" for number in range(6))
READ = [f"This is paragraph {number} of the story, and it is long enough to be one." for number in range(6)]


def test_a_fragment_is_content_from_end_to_end() -> None:
    read = draft(f"<span>3.2 - The Geese Vote</span><article><div>{STORY}</div></article>Bye")
    assert texts(read) == ["3.2 - The Geese Vote", *READ, "Bye"]


def test_around_the_main_text_of_a_page_is_furniture() -> None:
    """Menus, bars and forms go to the ledger, one entry each; the page's titles stay, the site's name does not."""
    read = draft(
        f"""<html><head><title>Rain</title></head><body>
        <header><h1><a href="/">The Archive</a></h1><nav><a href="/a">Home</a> <h2>Browse</h2></nav></header>
        <div class="fic-header"><h1>Rain</h1><span>by Wren</span></div>
        <div id="story"><div class="inner">{STORY}</div></div>
        <div class="toolbar">Follow <button>Like</button></div>
        <div id="comments"><h2>Comments</h2><p>First! I liked the rook, and I would like to read more of it soon.</p></div>
        <form>Write <select><option>a review</select></form><footer>© the site</footer></body></html>"""
    )
    assert texts(read) == ["Rain", *READ]
    assert read.blocks[0].kind is Kind.HEADING
    assert furniture(read) == [
        "The Archive Home Browse",
        "by Wren",
        "Follow Like",
        "Comments First! I liked the rook, and I would like to read more of it soon.",
        "Write a review",
        "© the site",
    ]


def test_inside_the_main_text_only_plain_menus_are_furniture() -> None:
    read = draft(
        f"""<html><body><main><h1>Rain</h1><ul class=links><li><a href=1.html>First</a><li><a href=9.html>Last</a></ul>
        <div class="sharedaddy">Share this <a href=https://x.example>X</a></div>{STORY}
        <ul><li>bread<li>salt</ul><table><tr><td>HP<td>12</table><footer>It ended there.</footer>
        <p>Rook <span class="num-comment">12</span>said no.</p></main></body></html>"""
    )
    assert texts(read) == ["Rain", *READ, "bread", "salt", "HP\t12", "It ended there.", "Rook said no."]
    assert furniture(read) == ["First Last", "Share this X", "12"]


def test_a_named_container_wins_over_a_longer_page_around_it() -> None:
    """A drabble below a long blurb: what is named for the story is the story."""
    blurb = "A blurb that is much longer than the story below it, as such blurbs sometimes are. " * 5
    read = draft(f"<html><body><div><span>{blurb}</span></div><div id=storytext><p>It rained.</p><p>He left.</p></div></body></html>")
    assert texts(read) == ["It rained.", "He left."]


def test_paragraphs_outside_are_kept_in_doubt() -> None:
    read = draft(f"<html><body><div><p>I wrote this on a train.</p></div><div class=entry-content>{STORY}</div></body></html>")
    assert texts(read) == ["I wrote this on a train.", *READ]


def test_a_story_inside_a_comment_or_form_is_still_the_story() -> None:
    read = draft(f"<html><body><form><div class='comment'>{STORY}</div></form></body></html>")
    assert texts(read) == READ
    assert furniture(read) == []


def test_several_posts_are_all_content() -> None:
    posts = "".join(f"<article class=post><div class=bbWrapper>{STORY}</div></article>" for _ in range(3))
    assert texts(draft(f"<html><body><div>{posts}</div></body></html>")) == READ * 3


@pytest.mark.parametrize(
    ("container", "role"),
    [
        ('<div class="portlet author-note-portlet"><p>Hi!</p></div>', Role.NOTE),
        ('<aside class="authors-note"><p>Hi!</p></aside>', Role.NOTE),
        ('<div class="notes module"><blockquote>Hi!</blockquote></div>', Role.NOTE),
        ('<div id="endnotes3"><p class="end-notes">Hi!</p></div>', Role.NOTE),
        ('<div class="wi_authornotes"><div>Hi!</div></div>', Role.NOTE),
        ("<aside><p>Hi!</p></aside>", Role.NOTE),
        ('<div class="summary module"><p>Hi!</p></div>', Role.METADATA),
        ('<blockquote class="bbCodeBlock bbCodeBlock--quote" data-quote="Eel"><div>Hi!</div></blockquote>', Role.REVIEW_REPLY),
        ('<div class="footnotes"><p>Hi!</p></div>', None),
        ('<div class="keynote"><p>Hi!</p></div>', None),
    ],
)
@pytest.mark.parametrize("where", ["<html><body><div>{}<div class='chapter-content'>{}</div></div></body></html>", "<div>{}{}</div>"])
def test_containers_that_say_what_they_hold(container: str, role: Role | None, where: str) -> None:
    """Evidence for the splitter, outside the main text as inside it: never a decision."""
    read = draft(where.format(container, STORY))
    (block,) = (block for block in read.blocks if block.text == "Hi!")
    assert {evidence.role for evidence in block.known} == ({role} if role else set())
    assert not any(block.known for block in read.blocks if block.text in READ)


def test_a_page_of_notes_is_no_note_in_a_page() -> None:
    assert not any(block.known for block in draft(f"<div class='notes'>{STORY * 4}</div>").blocks)


def test_chapter_titles_that_are_not_marked_up_as_headings() -> None:
    read = draft(f"<html><body><div><div class='chapter-title'>Ash</div><div id=chp_raw>{STORY}</div></div></body></html>")
    assert (read.blocks[0].kind, read.blocks[0].level, read.blocks[0].text) == (Kind.HEADING, 2, "Ash")
    assert read.marked


def test_marked_is_a_page_with_headings() -> None:
    assert draft("<h2>One</h2><p>x</p>").marked
    assert not draft("<p>One</p><p>x</p>").marked


# --- facts ------------------------------------------------------------------------------------------------------------

HEAD = """<html lang="en-GB"><head><title>Rain - Wren | The Site</title><meta property="og:title" content="Rain">
<meta property="og:site_name" content="The Site"><meta property="og:url" content="https://example.org/1">
<link rel="canonical" href="https://example.org/1"><meta name="description" content="It  rains.">
<meta name="author" content="The Site"></head><body><a rel="author" href="/u/1">Wren</a>"""


def test_what_the_page_says_of_itself() -> None:
    assert facts(draft(HEAD + STORY)) == {
        "page_title": ["Rain - Wren | The Site"],
        "og_title": ["Rain"],
        "site": ["The Site"],
        "url": ["https://example.org/1"],
        "description": ["It rains."],
        "author": ["Wren"],
        "language": ["en-GB"],
    }


def test_a_site_is_not_the_author_of_its_pages() -> None:
    assert "author" not in facts(draft(HEAD.replace('rel="author"', "") + STORY))
    assert facts(draft("<html><meta name=author content=Wren><p>x")) == {"author": ["Wren"]}


def test_a_sites_language_is_not_that_of_a_work_in_another_script() -> None:
    assert "language" not in facts(draft(HEAD + "<p>Он поднял воротник и пошёл к мосту.</p>" * 3))


def test_encodings() -> None:
    page = '<html><meta charset="iso-8859-1"><body><p>“No,” she said—again. Café.</p></body></html>'
    assert texts(draft(page.encode("cp1252"))) == ["“No,” she said—again. Café."]


def test_pictures_beside_the_page() -> None:
    assert FORMAT.read is not None
    source = Source("a.html", b"<p>x</p><img src='a_files/1.png' alt=Map>", companions={"a_files/1.png": b"\x89PNG"})
    read = FORMAT.read(source, Options())
    assert [asset.name for asset in read.assets] == ["a_files/1.png"]
    assert read.blocks[1].image == "a_files/1.png"


# --- properties ---------------------------------------------------------------------------------------------------------

CONTAINERS = ("div", "section", "article", "main", "aside", "nav", "header", "footer", "form", "ul", "table", "blockquote", "span")
CALLED = ("", ' class="notes"', ' class="comments"', ' id="storytext"', ' class="summary"', ' role="main"', ' class="chapter-title"')


def nested(children: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.builds(
        lambda tag, called, inner: f"<{tag}{called}>{''.join(inner)}</{tag}>",
        st.sampled_from(CONTAINERS),
        st.sampled_from(CALLED),
        st.lists(children, max_size=4),
    )


leaves = st.sampled_from(["<p>A paragraph of some length, with words in it.</p>", "<a href=/x>Link</a>", "<h1>Title</h1>", "loose ", "<hr>"])
trees = st.recursive(leaves, nested, max_leaves=20)


@settings(max_examples=200, deadline=None)
@given(trees, st.booleans())
def test_whatever_is_furniture_nothing_is_lost(tree: str, whole: bool) -> None:
    read = draft(f"<html><body>{tree}</body></html>" if whole else tree)
    text = read.source.text
    covered = [0] * len(text)
    origins = [block.origin for block in read.blocks] + [entry.origin for entry in read.ledger if entry.origin]
    for origin in origins:
        for at in range(origin.start, origin.end):
            covered[at] += 1
    assert all(count == 1 or (count == 0 and char.isspace()) for char, count in zip(text, covered, strict=True))
    for word in ("paragraph", "Link", "Title", "loose"):
        assert text.count(word) == tree.count(word)


# --- the pages of the fixtures ------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def generated(shared: Path) -> Path:
    return shared / "fixtures" / "generated"


@pytest.fixture(scope="module")
def expected(generated: Path) -> Any:
    return json.loads((generated / "expected.json").read_text(encoding="utf-8"))


def paragraphs(read: Draft) -> list[str]:
    return [block.text for block in read.blocks if block.kind is not Kind.HEADING]


def emphasised(read: Draft) -> list[str]:
    return [run.text for block in read.blocks for run in block.runs if Mark.EMPHASIS in run.marks]


ITALICS = ["again", "A whole paragraph of thought, in italics, that a careless reader loses."]


@pytest.mark.parametrize("page", ["office/story.html", "googledocs_export.html"])
def test_a_whole_work_in_one_page(page: str, generated: Path, expected: Any) -> None:
    read = draft((generated / page).read_bytes())
    body = [text for chapter in expected["chapters"] for text in chapter["paragraphs"]]
    assert [text for text in paragraphs(read) if text in body] == body
    assert emphasised(read) == ITALICS
    assert [block.text for block in read.blocks if block.kind is Kind.SCENE_BREAK] == ["* * *"]
    assert read.marked


@pytest.mark.parametrize(
    "page",
    ["ffnet_desktop/1.html", "ffnet_mobile_1.html", "wattpad_part1.html", "royalroad_chapter1.html", "dreamwidth_entry.html"],
)
def test_the_first_chapter_on_pages_of_sites_nobody_told_us_of(page: str, generated: Path, expected: Any) -> None:
    """Paragraphs, break and italics are all there, in order, without the hidden notice and what is not the story."""
    read = draft((generated / page).read_bytes())
    body = expected["chapters"][0]["paragraphs"]
    assert [text for text in paragraphs(read) if text in body] == body
    assert emphasised(read) == ITALICS
    assert [block.text for block in read.blocks if block.kind is Kind.SCENE_BREAK] == ["* * *"]
    assert not any("NOT THE STORY" in text or "HIDDEN-NOTICE" in text for text in texts(read))


@pytest.mark.parametrize("number", [1, 2, 3])
def test_a_chapter_page_is_the_chapter(number: int, generated: Path, expected: Any) -> None:
    read = draft((generated / f"ffnet_desktop/{number}.html").read_bytes())
    assert texts(read) == expected["chapters"][number - 1]["paragraphs"]


def test_labelled_pages_are_cut_as_their_labels_are(shared: Path) -> None:
    """One block a `<p>`, heading, row or box, or a stretch between two line breaks; a rule has the text `<hr>`."""
    pages = 0
    for path in sorted((shared / "segment" / "dev").glob("*.json")):
        chapter = json.loads(path.read_text(encoding="utf-8"))
        if chapter["format"] == "html":
            pages += 1
            assert [text or "<hr>" for text in texts(draft(chapter["source_text"]))] == [
                block["text"] for block in chapter["blocks"]
            ], chapter["id"]
    assert pages
