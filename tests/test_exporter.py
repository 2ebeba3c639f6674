# SPDX-License-Identifier: AGPL-3.0-or-later
"""The exporter: Book → EPUB bytes. From the inside out: text, runs, blocks, boxes, pages, package, zip, pictures."""

from __future__ import annotations

import contextlib
import os
import re
import struct
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest
from books import book, everything, files, gif, grouped, listed, novel, omnibus, png, runs, story
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from PIL import Image as Pillow

from fic2epub.errors import InputError
from fic2epub.exporter import export, images
from fic2epub.exporter.xhtml import SIZE_LIMIT, Frame, Image, address, clean, illegal, language_tag, line, pages
from fic2epub.model import (
    Asset,
    Book,
    Box,
    BoxKind,
    ContentsEntry,
    Creator,
    Facts,
    Footnote,
    Kind,
    Landmark,
    Layout,
    Mark,
    Node,
    Notice,
    NoticeCode,
    Run,
    Section,
    SectionKind,
    Severity,
    block,
    heading,
    scene_break,
)

EM, STRONG = Mark.EMPHASIS, Mark.STRONG
HTML = "{http://www.w3.org/1999/xhtml}"


def written(*nodes: Node, frame: Frame | None = None) -> str:
    """What stands below the heading of a chapter that has these nodes."""
    (page,) = pages(story(1, *nodes), frame or Frame("en"))
    inside = re.search(r"</h[12]>\n(.*)\n</section>\n</body>", page.data.decode(), re.DOTALL)
    return inside[1] if inside else ""


def inline(*parts: Run) -> str:
    return written(runs(*parts)).removeprefix('<p class="first">').removesuffix("</p>")


# Pages as a whole.


def test_a_chapter_is_written_as_the_specification_shows_it() -> None:
    nodes = (
        Box(BoxKind.NOTICE, (block("Blood."),), "Content warning", style="warning"),
        Box(BoxKind.ASIDE, (block("Previously, on…"),), "Previously", headed=False, style="recap"),
        runs(Run("It rained on Siobhan."), Run("1", note="a")),
        Footnote("a", "1", (Run("Pronounced “Shi-vawn”."),)),
        block("More prose."),
        scene_break(),
        block("After the break."),
        Box(
            BoxKind.ASIDE,
            (Box(BoxKind.ITEM, (block("Sorry for the wait!"),), "Before the chapter"),),
            "Author’s notes",
            style="authornote",
        ),
    )
    (page,) = pages(story(2, *nodes, name="Sun"), Frame("en", chapter_level=2))
    assert page.name == "ch-0002"
    assert page.data.decode() == """\
<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en" xml:lang="en">
<head><meta charset="utf-8"/><title>Chapter 2: Sun</title>\
<link rel="stylesheet" type="text/css" href="../styles/book.css"/></head>
<body>
<section epub:type="chapter" role="doc-chapter" aria-labelledby="ch-h" class="chapter">
<h2 id="ch-h" class="chapter-title"><span class="num">Chapter 2</span> <span class="name">Sun</span></h2>
<section epub:type="notice" role="doc-notice" class="warning" aria-labelledby="b1-h">
<h3 id="b1-h">Content warning</h3>
<p>Blood.</p>
</section>
<aside class="recap" aria-label="Previously">
<p>Previously, on…</p>
</aside>
<p class="first">It rained on Siobhan.\
<a id="r1" href="#n1" epub:type="noteref" role="doc-noteref" class="noteref">1</a></p>
<p>More prose.</p>
<hr class="scene"/>
<p class="first">After the break.</p>
<section epub:type="footnotes" class="notes" aria-label="Notes">
<aside id="n1" epub:type="footnote" role="doc-footnote"><p>\
<a href="#r1" epub:type="backlink" role="doc-backlink" aria-label="Back to note reference 1">1.</a> \
Pronounced “Shi-vawn”.</p></aside>
</section>
<aside class="authornote" aria-labelledby="b2-h">
<h3 class="note-head" id="b2-h">Author’s notes</h3>
<section class="an-item">
<h4>Before the chapter</h4>
<p>Sorry for the wait!</p>
</section>
</aside>
</section>
</body>
</html>
"""


def test_a_part_has_its_subtitle_in_a_group_with_its_heading() -> None:
    section = Section("part-01", SectionKind.PART, "Arc 1: Fall", (), "Arc 1", "Fall", "In which it rains")
    (page,) = pages(section, Frame("en", chapter_level=2))
    assert (
        '<section epub:type="part" role="doc-part" aria-labelledby="ch-h" class="part">\n'
        '<hgroup><h1 id="ch-h" class="chapter-title"><span class="num">Arc 1</span> <span class="name">Fall</span></h1>'
        '<p epub:type="subtitle" role="doc-subtitle" class="subtitle">In which it rains</p></hgroup>\n</section>'
    ) in page.data.decode()


def test_a_heading_of_one_half_is_not_divided() -> None:
    (page,) = pages(story(3, block("Text.")), Frame("en"))
    assert '<h1 id="ch-h" class="chapter-title">Chapter 3</h1>' in page.data.decode()


def test_a_section_without_heading_is_named_by_its_title() -> None:
    (page,) = pages(Section("ch-0001", SectionKind.CHAPTER, "“Rain” & <sun>", (block("Text."),)), Frame("en"))
    html = page.data.decode()
    assert '<section epub:type="chapter" role="doc-chapter" aria-label="“Rain” &amp; &lt;sun&gt;" class="chapter">' in html
    assert "<h1" not in html


@pytest.mark.parametrize(
    ("kind", "attributes"),
    [
        (SectionKind.TITLE_PAGE, 'epub:type="titlepage" '),
        (SectionKind.ABOUT, 'epub:type="introduction" role="doc-introduction" '),
        (SectionKind.PROLOGUE, 'epub:type="prologue" role="doc-prologue" '),
        (SectionKind.EPILOGUE, 'epub:type="epilogue" role="doc-epilogue" '),
        (SectionKind.EXTRA, ""),
        (SectionKind.AFTERWORD, 'epub:type="afterword" role="doc-afterword" '),
        (SectionKind.APPENDIX, 'epub:type="appendix" role="doc-appendix" '),
        (SectionKind.COPYRIGHT_PAGE, 'epub:type="copyright-page" '),
        (SectionKind.COLOPHON, 'epub:type="colophon" role="doc-colophon" '),
    ],
)
def test_parts_of_a_book_have_the_types_and_roles_that_match(kind: SectionKind, attributes: str) -> None:
    (page,) = pages(Section("x", kind, "Title", name="Title"), Frame("en"))
    assert f'<section {attributes}aria-labelledby="ch-h" class="{kind.value}">' in page.data.decode()


def test_languages_and_directions_stand_on_the_html_element() -> None:
    frame = Frame("ar", "rtl")
    (page,) = pages(story(1, block("نص")), frame)
    assert b'lang="ar" xml:lang="ar" dir="rtl"' in page.data
    (page,) = pages(replace(story(1, block("Texte")), language="fr"), Frame("en"))
    assert b'lang="fr" xml:lang="fr">' in page.data
    assert language_tag("English!") == "und"
    assert language_tag("zh-Hant-TW") == "zh-Hant-TW"
    assert language_tag("x-klingon") == "x-klingon"


# Text.


def test_characters_that_no_book_may_hold_are_gone() -> None:
    assert clean("a\x00\x08b\ud800\ufffe\ufdd0\U0001ffffc\u200b\ufeff\u00ad\u2060d") == "abcd"
    assert clean("page\x0cbreak\rline\r\nend") == "page break line\nend"
    assert clean("می\u200cخواهم 👩\u200d🚀") == "می\u200cخواهم 👩\u200d🚀"
    assert clean("a\u200eb\u2067c") == "abc"
    assert clean("a\u200eb\u2067c", rtl=True) == "a\u200eb\u2067c"
    assert clean("tab\tline\nnbsp\u00a0ideographic\u3000") == "tab\tline\nnbsp\u00a0ideographic\u3000"
    assert illegal("a\u00adb\x01") == ["\u00ad", "\x01"]
    assert illegal("fine\n") == []
    assert line("  two\n words\u3000here ") == "two words\u3000here"


@given(st.text())
def test_what_is_cleaned_is_legal_xml_and_loses_only_what_is_illegal(text: str) -> None:
    cleaned = clean(text)
    assert illegal(cleaned) == []
    assert clean(cleaned) == cleaned
    assert etree.fromstring(f"<p>{'' if cleaned.isspace() else cleaned.translate({38: None, 60: None})}</p>") is not None
    lost = [each for each in illegal(text) if not each.isspace()]
    assert len("".join(cleaned.split())) == len("".join(text.split())) - len(lost)


# Runs.


def test_runs_that_share_a_mark_share_its_element() -> None:
    html = inline(Run("un", EM), Run("believ", EM | STRONG), Run("able", STRONG), Run("!"))
    assert html == "<em>un<strong>believ</strong></em><strong>able</strong>!"
    assert inline(Run("a", EM), Run("b", EM), Run("c", EM | STRONG)) == "<em>ab<strong>c</strong></em>"


def test_each_mark_has_its_element() -> None:
    html = inline(*[Run("x", mark) for mark in Mark if mark])
    for tag in ("em", "strong", "u", "s", "small", "sup", "sub", "code"):
        assert f"<{tag}>x</{tag}>" in html


def test_no_white_space_comes_between_inline_elements() -> None:
    assert inline(Run("W", STRONG), Run("ord", EM)) == "<strong>W</strong><em>ord</em>"


def test_text_is_escaped_and_line_breaks_are_kept() -> None:
    assert inline(Run('<b> & "q"\nnext')) == '&lt;b&gt; &amp; "q"<br/>next'


def test_ruby_has_no_fallback_brackets() -> None:
    assert inline(Run("漢字", ruby="かん<じ")) == "<ruby>漢字<rt>かん&lt;じ</rt></ruby>"


def test_links_lead_only_where_links_may_lead() -> None:
    assert inline(Run("a"), Run("b", EM, href="https://example.org/?x=1&y=2")) == (
        'a<a href="https://example.org/?x=1&amp;y=2"><em>b</em></a>'
    )
    assert inline(Run("a", href="javascript:alert(1)")) == "a"


@pytest.mark.parametrize(
    ("href", "url"),
    [
        ("https://Example.org/a b?q=ü#f", "https://example.org/a%20b?q=%C3%BC#f"),
        ("http://example.org:8080/x[1]|{y}", "http://example.org:8080/x%5B1%5D%7C%7By%7D"),
        ("https://例え.jp/", "https://xn--r8jz45g.jp/"),
        ("https://example.org/100%", "https://example.org/100%25"),
        ("https://example.org/100%25", "https://example.org/100%25"),
        ('https://example.org/"><script>', "https://example.org/%22%3E%3Cscript%3E"),
        ("mailto:wren@example.org", "mailto:wren@example.org"),
        ("https://user:secret@example.org/", "https://example.org/"),
        ("ftp://example.org/", ""),
        ("file:///etc/passwd", ""),
        ("data:text/html,x", ""),
        ("javascript:alert(1)", ""),
        ("/relative", ""),
        ("https://", ""),
        ("https://[::1/", ""),
        ("https://example.org:port/", ""),
        ("https://a..b/", ""),
        ("mailto:", ""),
        ("", ""),
    ],
)
def test_addresses_become_valid_urls_or_nothing(href: str, url: str) -> None:
    assert address(href) == url


# Blocks.


def test_the_first_paragraph_after_an_opening_or_a_break_is_marked() -> None:
    html = written(block("One."), block("Two."), scene_break(), block("Three."), heading("H", 3), block("Four."))
    assert re.findall(r'class="first">(\w+)', html) == ["One", "Three", "Four"]


def test_layout_is_a_class() -> None:
    html = written(replace(block("c"), layout=Layout.CENTRED), replace(block("r"), layout=Layout.RIGHT), block("p"))
    assert html == '<p class="centre">c</p>\n<p class="right">r</p>\n<p class="first">p</p>'


def test_blank_blocks_leave_nothing_behind() -> None:
    assert written(block("  "), block("", kind=Kind.QUOTE), heading("\u200b", 3), block("x")) == '<p class="first">x</p>'


def test_headings_inside_a_chapter_skip_no_level() -> None:
    html = written(heading("a", 6), heading("b", 6), heading("c", 3), heading("d", 5), heading("e", 4))
    assert re.findall(r"<h(\d)>(\w)", html) == [("2", "a"), ("3", "b"), ("2", "c"), ("3", "d"), ("3", "e")]


def test_verse_is_a_stanza_for_each_block() -> None:
    assert written(*grouped(Kind.VERSE, ("one\ntwo", "three"), 0)) == (
        '<blockquote class="verse">\n<p>one<br/>two</p>\n<p>three</p>\n</blockquote>'
    )


def test_blocks_of_one_group_are_one_quotation() -> None:
    html = written(*grouped(Kind.QUOTE, ("a", "b"), 1), *grouped(Kind.QUOTE, ("c",), 2), *grouped(Kind.QUOTE, "de", 0))
    assert re.sub(r"\s", "", html).count("</p></blockquote>") == 4
    assert "<p>a</p>\n<p>b</p>" in html


def test_a_footnote_between_the_blocks_of_a_group_does_not_part_them() -> None:
    first = runs(Run("a"), Run("1", note="n"), kind=Kind.QUOTE, group=1)
    html = written(first, Footnote("n", "1", (Run("note"),)), *grouped(Kind.QUOTE, ("b",), 1))
    assert html.count("<blockquote>") == 1


def test_lists_nest_by_level() -> None:
    items = (listed("a", 1, 1), listed("b", 3, 1, Layout.ORDERED), listed("c", 3, 1, Layout.ORDERED), listed("d", 1, 1))
    assert written(*items) == "<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul>"
    assert written(listed("a", 2, 1), listed("b", 1, 1)) == "<ul><li>a</li><li>b</li></ul>"
    assert written(listed("a", 1, 1), listed("b", 1, 1, Layout.ORDERED)) == "<ul><li>a</li></ul><ol><li>b</li></ol>"


def test_a_list_of_ten_thousand_levels_stays_shallow() -> None:
    html = written(*[listed("x", level, 1) for level in range(10_000)])
    assert html.count("<ul>") == html.count("</ul>") == 8
    assert html.count("<li>") == html.count("</li>") == 10_000


def test_tables_have_cells_and_a_head() -> None:
    head = grouped(Kind.TABLE, ("Name\t",), 1, Layout.HEADER)
    row = runs(Run("An", EM), Run("n\t3"), kind=Kind.TABLE, group=1)
    assert written(*head, row) == (
        '<table>\n<thead>\n<tr><th scope="col">Name</th><td></td></tr>\n</thead>\n'
        "<tbody>\n<tr><td><em>An</em>n</td><td>3</td></tr>\n</tbody>\n</table>"
    )


def test_preformatted_text_keeps_its_shape() -> None:
    assert written(block(" /\\\n \t<", kind=Kind.PREFORMATTED)) == '<pre class="ascii"> /\\\n \t&lt;</pre>'
    assert 'class="ascii wide"' in written(block("-" * 41, kind=Kind.PREFORMATTED))


def test_a_picture_is_a_figure_with_a_description() -> None:
    frame = Frame("en", images={"a.png": Image("../images/a.png", "A cat"), "b.png": Image("../images/b.png")})

    def picture(name: str, text: str = "") -> str:
        return written(replace(block(text, kind=Kind.IMAGE), image=name), frame=frame)

    assert picture("a.png") == '<figure class="illus"><img src="../images/a.png" alt="A cat"/></figure>'
    assert 'alt="A &quot;dog&quot; here"' in picture("a.png", 'A "dog"\nhere')
    assert 'alt="Illustration"' in picture("b.png")
    assert picture("gone.png", "A lost map") == '<p class="missing">A lost map</p>'


def test_a_far_picture_leaves_its_description_and_its_address() -> None:
    assert written(runs(Run("A map", href="https://example.org/m.png"), kind=Kind.IMAGE)) == (
        '<p class="missing"><a href="https://example.org/m.png">A map</a></p>'
    )
    assert ">https://example.org/m.png</a>" in written(runs(Run("", href="https://example.org/m.png"), kind=Kind.IMAGE))


def test_facts_are_a_definition_list() -> None:
    facts = Facts((("Rating", ("Teen",)), ("Pairing", ("A/B", "C & D")), ("Empty", ())))
    assert written(facts) == (
        '<dl class="facts">\n<dt>Rating</dt><dd>Teen</dd>\n'
        "<dt>Pairing</dt><dd>A/B</dd><dd>C &amp; D</dd>\n</dl>"
    )


# Boxes and notes.


def test_asides_of_one_name_are_told_apart() -> None:
    html = written(*[Box(BoxKind.ASIDE, (block("x"),), "Author’s notes", style="authornote")] * 2)
    assert 'aria-labelledby="b1-h"' in html
    assert 'aria-label="Author’s notes (2)"' in html


def test_boxes_in_boxes_go_down_one_level_each() -> None:
    inner = Box(BoxKind.ITEM, (heading("deep", 3),), "Item")
    html = written(Box(BoxKind.ABSTRACT, (inner,), "Summary"))
    assert re.findall(r"<h(\d)", html) == ["2", "3", "4"]
    assert '<section epub:type="abstract" role="doc-abstract" class="abstract" aria-labelledby="b1-h">' in html


def test_an_anchor_is_a_node_of_its_own() -> None:
    assert '<span id="an-0002"></span>' in written(Box(BoxKind.PLAIN, (block("x"),), "Chapter 2", id="an-0002"))


def note(id_: str, number: str = "1") -> tuple[Node, Node]:
    return runs(Run("text"), Run(number, Mark.SUPERSCRIPT, note=id_)), Footnote(id_, number, (Run("note"),))


def test_footnotes_stand_after_the_prose_and_before_the_closing_asides() -> None:
    html = written(*note("a"), block("more"), Box(BoxKind.ASIDE, (block("bye"),), "Notes", style="authornote"))
    assert html.index("more") < html.index('id="n1"') < html.index("bye")
    assert "<sup>" not in html, "the style sheet raises references"
    assert 'aria-label="Notes (2)"' in html, "the author's notes and the footnotes must have different names"


def test_footnotes_of_a_closing_aside_stand_after_it() -> None:
    html = written(block("prose"), Box(BoxKind.ASIDE, note("a"), "Author’s notes", style="authornote"))
    assert html.index('id="r1"') < html.index("</aside>") < html.index('id="n1"')


def test_a_footnote_has_no_link_of_its_own() -> None:
    html = written(note("a")[0], Footnote("a", "1", (Run("see", href="https://example.org/"),)))
    assert html.endswith(">1.</a> see</p></aside>\n</section>")


@pytest.mark.parametrize(
    "nodes",
    [
        (note("a")[0],),
        (note("a")[1],),
        (*note("a"), note("a")[0]),
        (*note("a"), note("a")[1]),
        (note("a")[0], Footnote("a", "1", (Run("2", note="a"),))),
    ],
    ids=["no note", "no reference", "two references", "two notes", "note in note"],
)
def test_notes_and_references_that_do_not_match_are_a_bug(nodes: Sequence[Node]) -> None:
    with pytest.raises(ValueError, match="footnote"):
        written(*nodes)


# Long chapters.


def paragraphs(count: int, every: int = 0) -> list[Node]:
    """So many paragraphs of some 1000 bytes, with a scene break after each so many."""
    nodes: list[Node] = []
    for number in range(count):
        nodes.append(block(f"{number:05} " + "æ" * 500))
        if every and number % every == every - 1:
            nodes.append(scene_break())
    return nodes


def test_a_chapter_of_moderate_length_is_one_file() -> None:
    assert len(pages(story(1, *paragraphs(230)), Frame("en"))) == 1


def test_a_long_chapter_is_continued_in_files_of_its_name() -> None:
    made = pages(story(12, *paragraphs(700), name="Rain"), Frame("en"))
    assert [page.name for page in made] == ["ch-0012", "ch-0012-b", "ch-0012-c"]
    assert all(len(page.data) <= SIZE_LIMIT for page in made)
    numbers = [re.findall(r"<p[^>]*>(\d{5})", page.data.decode()) for page in made]
    assert [number for page in numbers for number in page] == [f"{number:05}" for number in range(700)]
    second = made[1].data.decode()
    assert '<section aria-label="Chapter 12, continued" class="chapter">' in second
    assert "<h1" not in second
    assert "doc-chapter" not in second
    assert "<title>Chapter 12: Rain, continued</title>" in second


def test_a_long_chapter_is_divided_at_a_scene_break_where_there_is_one() -> None:
    first, second = pages(story(1, *paragraphs(300, every=90)), Frame("en"))
    assert first.data.decode().count("<hr") == 2
    assert first.data.decode().endswith('<hr class="scene"/>\n</section>\n</body>\n</html>\n')
    assert '<p class="first">00180' in second.data.decode()


def test_no_heading_is_left_alone_at_the_end_of_a_file() -> None:
    nodes: list[Node] = []
    for node in paragraphs(600):
        nodes += [heading("Heading", 3), node]
    for page in pages(story(1, *nodes), Frame("en")):
        assert not page.data.decode().endswith("</h2>\n</section>\n</body>\n</html>\n")


def test_notes_stay_with_their_reference_and_asides_come_last() -> None:
    nodes = [*note("a"), *paragraphs(400), *note("b", "2")]
    closing = Box(BoxKind.ASIDE, (block("bye"),), "Author’s notes", style="authornote")
    first, last = (page.data.decode() for page in pages(story(1, *nodes, closing), Frame("en")))
    assert 'id="n1"' in first
    assert 'id="n2"' in last
    assert last.index('id="n2"') < last.index("bye")
    assert "bye" not in first


def test_a_quotation_of_any_length_can_be_divided() -> None:
    quoted = grouped(Kind.QUOTE, [each.text for each in paragraphs(700) if not isinstance(each, Box | Facts | Footnote)], 1)
    assert all(len(page.data) <= SIZE_LIMIT for page in pages(story(1, *quoted), Frame("en")))


def test_a_paragraph_is_never_divided() -> None:
    made = pages(story(1, block("a"), block("b" * 2 * SIZE_LIMIT), block("c")), Frame("en"))
    assert sum("b" * 2 * SIZE_LIMIT in page.data.decode() for page in made) == 1


MONSTERS: dict[str, list[Node]] = {
    "runs of alternate marks": [runs(*[Run("x", Mark(number % 256)) for number in range(50_000)])],
    "runs of different links": [runs(*[Run("x", EM, href=f"https://example.org/{n}") for n in range(5_000)])],
    "asides of one name": [Box(BoxKind.ASIDE, (), "Note")] * 20_000,
    "footnotes": [node for number in range(5_000) for node in note(f"n{number}")],
    "one paragraph": [block("word " * 1_000_000)],
    "a list without end": [listed("x", number % 7, 1) for number in range(50_000)],
    "empty blocks": [block("")] * 100_000,
    "broken addresses": [runs(Run("x", href="https://" + "%" * 100_000 + "[" * 1000))],
}


@pytest.mark.parametrize("nodes", MONSTERS.values(), ids=MONSTERS)
def test_monsters_are_written_in_bounded_time(nodes: list[Node]) -> None:
    begun = time.perf_counter()
    assert pages(story(1, *nodes), Frame("en"))
    assert time.perf_counter() - begun < 20


# No word is lost.

TEXT = st.text(st.characters(exclude_characters="\t\r\x0b\x0c"), max_size=40)
RUN = st.builds(
    Run,
    TEXT,
    st.integers(0, 255).map(Mark),
    st.sampled_from(["", "", "https://example.org/", "javascript:x"]),
    st.sampled_from(["", "", "かな"]),
)


@given(st.lists(RUN, max_size=6), st.sampled_from([Kind.PARAGRAPH, Kind.QUOTE, Kind.VERSE, Kind.LIST, Kind.HEADING]))
def test_the_text_of_a_block_survives_whatever_its_marks(parts: list[Run], kind: Kind) -> None:
    html = written(block("before"), runs(*parts, kind=kind, level=3))
    root = etree.fromstring(f'<body xmlns:epub="http://www.idpf.org/2007/ops">{html}</body>')
    for rt in list(root.iter("rt")):
        rt.text = ""
    for br in root.iter("br"):
        br.text = "\n"
    text = "".join(map(str, root.itertext())).replace("before", "", 1)
    wanted = clean("".join(run.text for run in parts))
    assert text.strip("\n ") == ("" if wanted.isspace() else wanted.strip("\n "))


# The package.


def opf(made: Book) -> etree._Element:
    return etree.fromstring(files(export(made).data)["EPUB/package.opf"])


def metas(root: etree._Element) -> dict[str, list[str]]:
    """The values of properties and of EPUB 2's metas, by name."""
    found: dict[str, list[str]] = {}
    for meta in root.iter("{*}meta"):
        name = meta.get("property") or meta.get("name") or ""
        found.setdefault(name, []).append(meta.get("content") or meta.text or "")
    return found


def dublin(root: etree._Element, name: str) -> list[str]:
    return [each.text or "" for each in root.iter(f"{{http://purl.org/dc/elements/1.1/}}{name}")]


def test_the_metadata_of_a_full_book() -> None:
    metadata = opf(omnibus()).find("{*}metadata")
    assert metadata is not None
    rows = [etree.tostring(each, encoding="unicode").strip() for each in metadata]
    shown = [re.sub(r' xmlns(:\w+)?="[^"]*"', "", row) for row in rows]
    features = ("tableOfContents", "readingOrder", "structuralNavigation", "displayTransformability", "unlocked", "ARIA")
    assert shown == [
        '<dc:identifier id="pub-id">urn:uuid:8881f4da-8440-5482-b44d-b8ad73e428a3</dc:identifier>',
        '<dc:title id="title">The Long Way Down: A Story in Two Arcs</dc:title>',
        '<meta refines="#title" property="file-as">Long Way Down, The: A Story in Two Arcs</meta>',
        "<dc:language>en</dc:language>",
        '<dc:creator id="creator-1">Wren</dc:creator>',
        '<meta refines="#creator-1" property="role" scheme="marc:relators">aut</meta>',
        '<meta refines="#creator-1" property="file-as">Wren</meta>',
        '<dc:creator id="creator-2">Robin</dc:creator>',
        '<meta refines="#creator-2" property="role" scheme="marc:relators">aut</meta>',
        '<meta refines="#creator-2" property="file-as">Robin</meta>',
        '<dc:contributor id="contrib-1">Ana</dc:contributor>',
        '<meta refines="#contrib-1" property="role" scheme="marc:relators">trl</meta>',
        '<dc:contributor id="contrib-2">fic2epub 0.1</dc:contributor>',
        '<meta refines="#contrib-2" property="role" scheme="marc:relators">bkp</meta>',
        "<dc:publisher>Archive of Our Own</dc:publisher>",
        "<dc:date>2021-03-04</dc:date>",
        "<dc:source>https://example.org/works/1</dc:source>",
        "<dc:subject>Fanfiction</dc:subject>",
        "<dc:subject>Ann; Bob</dc:subject>",
        "<dc:description>It is about rain &amp; sun.</dc:description>",
        "<dc:rights>Story text © Wren.</dc:rights>",
        '<meta property="belongs-to-collection" id="series-1">Long Way</meta>',
        '<meta refines="#series-1" property="collection-type">series</meta>',
        '<meta refines="#series-1" property="group-position">2</meta>',
        '<meta property="dcterms:modified">2021-06-01T00:00:00Z</meta>',
        '<meta property="schema:accessMode">textual</meta>',
        '<meta property="schema:accessMode">visual</meta>',
        '<meta property="schema:accessModeSufficient">textual,visual</meta>',
        *[f'<meta property="schema:accessibilityFeature">{each}</meta>' for each in (*features, "rubyAnnotations")],
        '<meta property="schema:accessibilityHazard">unknown</meta>',
        '<meta property="schema:accessibilitySummary">Author’s notes stand after each chapter. '
        "1 of 2 pictures have no description.</meta>",
        '<meta name="cover" content="cover-image"/>',
        '<meta name="calibre:series" content="Long Way"/>',
        '<meta name="calibre:series_index" content="2"/>',
    ]


def test_the_package_says_its_language_and_names_no_generator() -> None:
    data = files(export(omnibus()).data)["EPUB/package.opf"].decode()
    assert '<?xml version="1.0" encoding="utf-8"?>\n<package xmlns="http://www.idpf.org/2007/opf"' in data
    assert ' xml:lang="en"' in data
    assert ' prefix="a11y: http://www.idpf.org/epub/vocab/package/a11y/#"' in data
    assert "generator" not in data
    assert "rendition" not in data
    assert "conformsTo" not in data


@pytest.mark.parametrize(
    ("title", "language", "sort"),
    [
        ("The Rain", "en", ["Rain, The"]),
        ("A Rain: The Sun", "en-GB", ["Rain, A: The Sun"]),
        ("An hour", "en", ["hour, An"]),
        ("Theory", "en", []),
        ("The Rain", "fr", []),
        ("The", "en", []),
    ],
)
def test_titles_are_sorted_behind_an_english_article(title: str, language: str, sort: list[str]) -> None:
    found = metas(opf(replace(novel(), title=title, language=language, creators=())))
    assert found.get("file-as", []) == sort


@pytest.mark.parametrize(
    ("position", "group", "calibre"),
    [("2", ["2"], ["2"]), ("2.5", ["2.5"], ["2.5"]), ("1.2.3", ["1.2.3"], []), ("II", [], []), ("", [], []), ("٢", [], [])],
)
def test_a_position_in_a_series_is_a_number_or_nothing(position: str, group: list[str], calibre: list[str]) -> None:
    found = metas(opf(replace(novel(), series=("Long Way", position))))
    assert found.get("group-position", []) == group
    assert found.get("calibre:series_index", []) == calibre
    assert found["calibre:series"] == ["Long Way"]


def test_times_are_written_in_utc() -> None:
    west = datetime(2021, 1, 1, 20, 30, tzinfo=timezone(timedelta(hours=-5)))
    assert metas(opf(replace(novel(), modified=west)))["dcterms:modified"] == ["2021-01-02T01:30:00Z"]
    naive = datetime(2021, 1, 1, 20, 30, tzinfo=UTC).replace(tzinfo=None)
    assert metas(opf(replace(novel(), modified=naive)))["dcterms:modified"] == ["2021-01-01T20:30:00Z"]


@pytest.mark.parametrize(
    ("stated", "written_"),
    [("2021-03-04", ["2021-03-04"]), ("2021-03-04T10:00:00Z", ["2021-03-04"]), ("2021", ["2021"]), ("last May", [])],
)
def test_only_a_date_is_written_as_a_date(stated: str, written_: list[str]) -> None:
    assert dublin(opf(replace(novel(), date=stated)), "date") == written_


def test_metadata_of_hostile_text_are_cleaned_not_lost() -> None:
    root = opf(
        replace(novel(), title="\x00", description="a\x01b", subjects=("\ud800x,y", ""), creators=(Creator("\u200b"),))
    )
    assert dublin(root, "title") == ["Untitled"]
    assert dublin(root, "description") == ["ab"]
    assert dublin(root, "subject") == ["x;y"]
    assert dublin(root, "creator") == []
    assert "role" not in metas(root)


def test_accessibility_is_counted_from_the_content() -> None:
    text = metas(opf(novel()))
    assert text["schema:accessMode"] == ["textual"]
    assert text["schema:accessModeSufficient"] == ["textual"]
    assert text["schema:accessibilityHazard"] == ["none"]

    shown = replace(block("A square", kind=Kind.IMAGE), image="a.png")
    described = metas(opf(book(story(1, shown), assets=(Asset("a.png", png()),))))
    assert described["schema:accessMode"] == ["textual", "visual"]
    assert described["schema:accessModeSufficient"] == ["textual,visual", "textual"]
    assert "alternativeText" in described["schema:accessibilityFeature"]
    assert metas(opf(replace(novel(), accessibility_summary="")))["schema:accessibilitySummary"] != [""]


def test_a_book_read_from_right_to_left_says_so() -> None:
    made = replace(novel(), language="ar", direction="rtl")
    root = opf(made)
    assert [spine.get("page-progression-direction") for spine in root.iter("{*}spine")] == ["rtl"]
    assert metas(root)["primary-writing-mode"] == ["horizontal-rl"]
    assert all(b' dir="rtl"' in data for name, data in files(export(made).data).items() if name.endswith(".xhtml"))
    assert [spine.get("page-progression-direction") for spine in opf(novel()).iter("{*}spine")] == [None]


def spine(made: Book) -> list[str]:
    return [each.get("idref", "") for each in opf(made).iter("{*}itemref")]


def test_the_contents_page_stands_where_the_book_has_it() -> None:
    assert spine(omnibus())[:5] == ["cover", "titlepage", "about", "nav", "prologue"]
    assert spine(novel()) == ["ch-0001", "ch-0002"]


def test_without_a_contents_page_nothing_leads_to_it() -> None:
    data = files(export(replace(novel(), landmarks=(Landmark("bodymatter", "Start", "ch-0001"),))).data)
    assert b'epub:type="toc" href' not in data["EPUB/nav.xhtml"]
    assert b'type="toc"' not in data["EPUB/package.opf"]
    assert b'<reference type="text" title="Start" href="text/ch-0001.xhtml"/>' in data["EPUB/package.opf"]


def test_a_book_that_names_no_start_begins_with_its_story() -> None:
    about = Section("about", SectionKind.ABOUT, "About", name="About")
    data = files(export(book(about, story(1, block("x")), landmarks=())).data)
    assert b'<reference type="text" title="Chapter 1" href="text/ch-0001.xhtml"/>' in data["EPUB/package.opf"]
    assert b'<a epub:type="bodymatter" href="text/ch-0001.xhtml">Chapter 1</a>' in data["EPUB/nav.xhtml"]


def test_continuations_are_in_the_spine_but_not_in_the_contents() -> None:
    made = book(story(1, *paragraphs(500)), story(2, block("x")))
    assert spine(made) == ["ch-0001", "ch-0001-b", "ch-0001-c", "ch-0002"]
    data = files(export(made).data)
    assert b"continued" not in data["EPUB/nav.xhtml"] + data["EPUB/toc.ncx"]


def test_the_old_contents_have_their_real_depth_and_order() -> None:
    root = etree.fromstring(files(export(omnibus()).data)["EPUB/toc.ncx"])
    heads = {meta.get("name"): meta.get("content") for meta in root.iter("{*}meta")}
    points = list(root.iter("{*}navPoint"))
    assert heads["dtb:uid"] == "urn:uuid:8881f4da-8440-5482-b44d-b8ad73e428a3"
    assert heads["dtb:depth"] == "2"
    assert [point.get("playOrder") for point in points] == [str(number) for number in range(1, len(points) + 1)]
    assert points[3].get("id") == "nav-part-01"


def test_every_chapter_of_a_book_with_parts_has_a_second_level_heading() -> None:
    data = files(export(omnibus()).data)
    levels = {name[10:-6]: re.findall(rb"<h(\d)", page)[:1] for name, page in data.items() if name.startswith("EPUB/text/")}
    assert levels["part-01"] == levels["about"] == [b"1"]
    assert levels["ch-0001"] == levels["ch-0002"] == levels["prologue"] == levels["epilogue"] == levels["omake"] == [b"2"]


def test_the_cover_page_holds_only_the_picture() -> None:
    assert (
        '<body class="cover">\n<section epub:type="cover" class="cover" aria-label="Cover">'
        '<img role="doc-cover" src="../images/cover.jpg" '
        'alt="Cover: The Long Way Down: A Story in Two Arcs, by Wren, Robin. A red field."/></section>\n</body>'
    ) in files(export(omnibus()).data)["EPUB/text/cover.xhtml"].decode()


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"identifier": " "}, "identifier"),
        ({"contents": ()}, "contents are empty"),
        ({"contents": (ContentsEntry("x", "nowhere"),)}, "not in the book"),
        ({"contents": (ContentsEntry("2", "ch-0002"), ContentsEntry("1", "ch-0001"))}, "order"),
        ({"landmarks": (Landmark("bodymatter", "x", "nowhere"),)}, "landmark"),
        ({"sections": (story(1), story(1))}, "same id"),
        ({"sections": (replace(story(1), id="Ch 1"),)}, "id is not"),
        ({"sections": (replace(story(1), id="nav"),)}, "needs"),
        ({"toc_in_spine": True}, "toc_in_spine"),
        ({"cover": Asset("a.png", b"")}, "cover"),
        ({"sections": (story(1, *paragraphs(300)), replace(story(2), id="ch-0001-b"))}, "continuation"),
    ],
)
def test_a_book_that_breaks_the_contract_is_a_bug(change: dict[str, object], sentence: str) -> None:
    made = replace(novel(), **change)  # type: ignore[arg-type]
    if "sections" in change and "contents" not in change:
        made = replace(made, contents=(ContentsEntry("x", made.sections[0].id),), landmarks=())
    with pytest.raises(ValueError, match=sentence):
        export(made)


# The zip.


def test_the_zip_is_laid_out_as_old_readers_want_it() -> None:
    data = export(omnibus()).data
    with ZipFile(BytesIO(data)) as archive:
        infos = archive.infolist()
        assert archive.testzip() is None
    assert data[:58] == b"PK\x03\x04" + data[4:30] + b"mimetypeapplication/epub+zip"
    assert [info.filename for info in infos][:7] == [
        "mimetype",
        "META-INF/container.xml",
        "EPUB/package.opf",
        "EPUB/nav.xhtml",
        "EPUB/toc.ncx",
        "EPUB/styles/book.css",
        "EPUB/text/cover.xhtml",
    ]
    stored = [info.filename for info in infos if info.compress_type == ZIP_STORED]
    assert stored == ["mimetype", *[name for name in archive.namelist() if name.startswith("EPUB/images/")]]
    for info in infos:
        assert info.date_time == (1980, 1, 1, 0, 0, 0)
        assert info.create_system == 3
        assert info.external_attr >> 16 == 0o100644
        assert info.flag_bits == 0
        assert info.extra == b""
        assert info.compress_type in (ZIP_STORED, ZIP_DEFLATED)


@pytest.mark.parametrize("chapters", [2, 60], ids=["alone", "in threads"])
def test_equal_books_are_equal_bytes(chapters: int) -> None:
    assert export(novel(chapters)).data == export(novel(chapters)).data


def test_bytes_depend_on_nothing_but_the_book() -> None:
    program = (
        "import sys, hashlib; from books import omnibus; from fic2epub.exporter import export;"
        "sys.stdout.write(hashlib.sha256(export(omnibus()).data).hexdigest())"
    )

    def run(**environment: str) -> str:
        env = {**os.environ, "PYTHONPATH": str(Path(__file__).parent), **environment}
        return subprocess.run(
            [sys.executable, "-c", program], env=env, capture_output=True, text=True, check=True, cwd=os.sep
        ).stdout

    assert run(TZ="UTC", PYTHONHASHSEED="1", LANG="C") == run(TZ="Asia/Tokyo", PYTHONHASHSEED="2", LANG="de_DE.UTF-8")


def test_a_new_chapter_changes_no_older_page() -> None:
    before, after = files(export(novel(3)).data), files(export(novel(4)).data)
    texts = [name for name in before if name.startswith("EPUB/text/")]
    assert [before[name] for name in texts] == [after[name] for name in texts]
    assert spine(novel(4))[:3] == spine(novel(3))


# Pictures.


def encoded(image: Pillow.Image, format_: str, **options: object) -> bytes:
    out = BytesIO()
    image.save(out, format_, **options)
    return out.getvalue()


def shown(data: bytes) -> Pillow.Image:
    image = Pillow.open(BytesIO(data))
    image.load()
    return image


def test_a_cover_keeps_its_proportions_within_four_megapixels() -> None:
    picture = images.cover(encoded(Pillow.new("RGB", (3000, 4000), "navy"), "PNG"), "c.png")
    assert (picture.width, picture.height) == (1732, 2309)
    assert picture.changes == ("converted from PNG to JPEG", "scaled down to 1732 × 2309")
    small = images.cover(encoded(Pillow.new("RGB", (30, 40), "navy"), "JPEG"), "c.jpg")
    assert (small.width, small.height, small.changes) == (30, 40, ())


def test_a_cover_is_a_plain_jpeg_of_bounded_size() -> None:
    noise = Pillow.effect_noise((2000, 2000), 200).convert("RGB")
    picture = images.cover(encoded(noise, "JPEG", quality=95), "noise.jpg")
    image = shown(picture.data)
    assert len(picture.data) <= 500_000
    assert image.format == "JPEG"
    assert image.mode == "RGB"
    assert "progressive" not in image.info
    assert not image.getexif()


def test_transparency_is_laid_on_white_and_cmyk_becomes_rgb() -> None:
    clear = images.cover(encoded(Pillow.new("RGBA", (20, 20), (255, 0, 0, 0)), "PNG"), "c.png")
    assert shown(clear.data).convert("L").getextrema() == (255, 255)
    assert "laid on white" in clear.changes
    cmyk = images.cover(encoded(Pillow.new("CMYK", (20, 20), (0, 255, 255, 0)), "JPEG"), "c.jpg")
    assert shown(cmyk.data).mode == "RGB"


def test_a_photograph_is_turned_upright_and_tells_nothing_of_its_camera() -> None:
    exif = Pillow.Exif()
    exif[0x0112] = 6
    exif[0x010F] = "Camera"
    picture = images.illustration(encoded(Pillow.new("RGB", (40, 20), "red"), "JPEG", exif=exif))
    assert (picture.width, picture.height) == (20, 40)
    assert b"Camera" not in picture.data


@pytest.mark.parametrize(
    ("format_", "media_type"),
    [("JPEG", "image/jpeg"), ("PNG", "image/png"), ("GIF", "image/png"), ("BMP", "image/png"), ("WEBP", "image/jpeg")],
)
def test_pictures_become_what_every_reader_shows(format_: str, media_type: str) -> None:
    data = encoded(Pillow.new("RGB", (20, 10), "green"), format_) + b"<script>hidden</script>"
    picture = images.illustration(data)
    assert picture.media_type == media_type
    assert b"hidden" not in picture.data


def test_a_16_bit_picture_keeps_its_greys() -> None:
    picture = images.illustration(encoded(Pillow.new("I;16", (10, 10), 0x8000), "PNG"))
    assert shown(picture.data).getpixel((5, 5)) == (128, 128, 128)


def test_a_moving_gif_keeps_its_frames() -> None:
    picture = images.illustration(gif(3) + b"<script>hidden</script>")
    assert picture.media_type == "image/gif"
    assert picture.animated
    assert shown(picture.data).n_frames == 3  # type: ignore[attr-defined]
    assert b"hidden" not in picture.data
    assert not images.illustration(gif(1)).animated


BROKEN = {
    "empty": b"",
    "text": b"not a picture",
    "svg": b"<svg xmlns='http://www.w3.org/2000/svg'/>",
    "cut png": png()[:50],
    "cut gif": b"GIF89a",
    "cut jpeg": b"\xff\xd8\xff\xe0",
}


@pytest.mark.parametrize("data", BROKEN.values(), ids=BROKEN)
def test_what_is_no_picture_is_told_apart(data: bytes) -> None:
    with pytest.raises(images.Unusable, match="not a picture"):
        images.illustration(data)
    with pytest.raises(InputError, match=r"The cover c\.png is broken") as caught:
        images.cover(data, "c.png")
    assert caught.value.hint


def test_a_small_file_that_claims_a_huge_size_is_refused_unread() -> None:
    claim = b"GIF89a" + struct.pack("<2H3B", 60_000, 60_000, 0, 0, 0) + b"," + struct.pack("<4HB", 0, 0, 9, 9, 0)
    with pytest.raises(images.Unusable, match="pixels"):
        images.illustration(claim + b"\x02\x00;")


@given(st.binary(max_size=60), st.integers(0, 400))
def test_no_damage_to_a_picture_escapes_as_another_error(damage: bytes, at: int) -> None:
    whole = encoded(Pillow.linear_gradient("L").resize((16, 16)), "PNG")
    at = min(at, len(whole))
    with contextlib.suppress(images.Unusable):
        images.illustration(whole[:at] + damage + whole[at + len(damage) :])


def notices(made: Book) -> list[tuple[NoticeCode, Severity]]:
    return [(notice.code, notice.severity) for notice in export(made).notices]


def illustrated(*data: bytes) -> Book:
    names = [f"p{number}" for number in range(len(data))]
    nodes = [replace(block(f"Picture {name}", kind=Kind.IMAGE), image=name) for name in names]
    return book(story(1, *nodes), assets=tuple(map(Asset, names, data)))


def test_a_usable_picture_gives_no_notice() -> None:
    made = illustrated(png(), png())
    assert export(made).notices == ()
    assert sum(name.startswith("EPUB/images/") for name in files(export(made).data)) == 1, "equal pictures are one file"


def test_an_unusable_picture_leaves_its_description() -> None:
    made = illustrated(b"nothing")
    assert export(made).notices == (
        Notice(
            NoticeCode.IMAGE_MISSING,
            "The picture p0 is broken, or is not a picture of a known kind; its description stays in its place.",
        ),
    )
    assert b'<p class="missing">Picture p0</p>' in files(export(made).data)["EPUB/text/ch-0001.xhtml"]


def test_a_tracker_is_dropped_and_its_words_stay() -> None:
    made = illustrated(png(1, 1))
    assert notices(made) == [(NoticeCode.IMAGE_MISSING, Severity.INFO)]
    assert b"Picture p0" in files(export(made).data)["EPUB/text/ch-0001.xhtml"]


def test_what_becomes_of_the_pictures_of_a_full_book() -> None:
    assert notices(omnibus()) == [
        (NoticeCode.IMAGE_MISSING, Severity.WARNING),
        (NoticeCode.COVER_CHANGED, Severity.INFO),
    ]
    assert len([name for name in files(export(omnibus()).data) if name.startswith("EPUB/images/")]) == 3


def test_a_cover_that_is_no_picture_is_an_input_error() -> None:
    with pytest.raises(InputError):
        export(replace(omnibus(), cover=Asset("cover.png", b"nothing")))


def test_a_section_may_hold_everything_at_once() -> None:
    (page,) = pages(everything(), Frame("en"))
    assert etree.fromstring(page.data) is not None
