# SPDX-License-Identifier: AGPL-3.0-or-later
"""HTML → blocks and runs. Each row shows a page and what is read from it, one line a block.

A line is `kind: text`. Marks show as tags (`<em>`), an address as `[text](address)`, a ruby as `{base|annotation}`, a line
break as `/`, a cell's end as `¦`. A kind may carry its level (`heading2`), `c` for centred, `r` for right, `1.` for a numbered
item, `th` for a header row. What the ledger holds follows as `(reason) text`.
"""

from __future__ import annotations

import re
import time
from collections import Counter
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fic2epub.importer.markup import Markup, Verdict, parse_page, read_markup, read_page
from fic2epub.importer.markup import tags as module
from fic2epub.model import Block, Evidence, Kind, Layout, Mark, NoticeCode, Reason, Role, Run

TAGS = {
    Mark.EMPHASIS: "em",
    Mark.STRONG: "strong",
    Mark.UNDERLINE: "u",
    Mark.STRIKE: "s",
    Mark.SMALL: "small",
    Mark.SUPERSCRIPT: "sup",
    Mark.SUBSCRIPT: "sub",
    Mark.CODE: "code",
}


def said(run: Run) -> str:
    text = run.text.replace("\n", "/").replace("\t", "¦")
    for mark, tag in TAGS.items():
        if mark in run.marks:
            text = f"<{tag}>{text}</{tag}>"
    text = f"{{{text}|{run.ruby}}}" if run.ruby else text
    return f"[{text}]({run.href})" if run.href else text


def line(block: Block) -> str:
    kind = block.kind.value + (str(block.level) if block.level else "")
    layouts = {Layout.CENTRED: "c", Layout.RIGHT: "r", Layout.ORDERED: "1.", Layout.HEADER: "th"}
    also = "".join(" " + sign for layout, sign in layouts.items() if layout in block.layout)
    image = f" {block.image}" if block.image else ""
    return f"{kind}{also}{image}: {''.join(map(said, block.runs))}".rstrip()


def shown(read: Markup) -> list[str]:
    left = [f"({entry.reason.value}) {entry.text}".rstrip() for entry in read.ledger]
    return [line(block) for block in read.blocks] + left


def read(text: str) -> Markup:
    return read_markup(text, name="page.html")


PAGES: dict[str, tuple[str, list[str]]] = {
    "paragraphs, and text that stands loose between them": (
        "Loose.<p>One</p>again<p>Two<div>Three <b>four</b></div>",
        ["paragraph: Loose.", "paragraph: One", "paragraph: again", "paragraph: Two", "paragraph: Three <strong>four</strong>"],
    ),
    "headings and rules": (
        "<h1>A <i>Tale</i></h1><h3>by<br>Wren</h3><hr size=1 noshade><p>Text",
        ["heading1: A <em>Tale</em>", "heading3: by/Wren", "scene_break:", "paragraph: Text"],
    ),
    "a break drawn with marks": ("<p>a</p><p><b>* * *</b></p><h4>~oOo~</h4><p>...</p>",
        ["paragraph: a", "scene_break: <strong>* * *</strong>", "scene_break: ~oOo~", "paragraph: ..."]),
    "white space folds across elements": (
        "<p>\n  a<i> b </i>c\n<b>d</b> , <u> e</u>&nbsp;f &nbsp; g&nbsp; \n</p>",
        ["paragraph: a<em> b </em>c <strong>d</strong> , <u>e</u>\u00a0f g"],
    ),
    "an indent by hand is white space": (
        "<p>&nbsp;&nbsp;&nbsp; Once</p><p>　　昔々　ある所</p>",
        ["paragraph: Once", "paragraph: 昔々　ある所"],
    ),
    "one line break stays, two part paragraphs, marks go on": (
        "a<br>b<br><br><i>c<br> <br>d</i> e",
        ["paragraph: a/b", "paragraph: <em>c</em>", "paragraph: <em>d</em> e"],
    ),
    "formatting around blocks, which libxml2 drops": (
        "<b><p>One</p><p>Two</p></b><i><h2>Three</h2></i>",
        ["paragraph: <strong>One</strong>", "paragraph: <strong>Two</strong>", "heading2: <em>Three</em>"],
    ),
    "formatting that runs from one paragraph into the next": (
        "<p>a <i>one</p><p>two</i> b</p>",
        ["paragraph: a <em>one</em>", "paragraph: <em>two</em> b"],
    ),
    "formatting that overlaps": (
        "<p><b>a <i>b</b> c</i> d",
        ["paragraph: <strong>a </strong><strong><em>b</em></strong><em> c</em> d"],
    ),
    "all marks": (
        "<p><cite>a</cite> <ins>b</ins> <del>c</del> <small>d</small> e<sup>f</sup> g<sub>h</sub> <kbd>i</kbd> <q>j</q>",
        [
            "paragraph: <em>a</em> <u>b</u> <s>c</s> <small>d</small> e<sup>f</sup> g<sub>h</sub> <code>i</code> j",
        ],
    ),
    "styles on elements, and marks that styles take away": (
        '<b style="font-weight:normal"><p style="text-align:center">a <span style="FONT-STYLE: italic">b</span> '
        '<span style="font-weight:700;text-decoration:underline line-through">c</span></p></b><p align=right>d',
        ["paragraph c: a <em>b</em> <s><u><strong>c</strong></u></s>", "paragraph r: d"],
    ),
    "the page's own simple rules": (
        "<style>/* x{} */ @media print{.c1{display:none}} .c1,.x y{font-style:italic} p.c2{text-align:center}"
        "#z{font-weight:bold}</style><p class=c2>a <span class='c9 c1'>b</span></p><p id=z class=c1>c",
        ["paragraph c: a <em>b</em>", "paragraph: <strong><em>c</em></strong>"],
    ),
    "what the page hides": (
        "<style>.n{display:none}</style><p>a<span class=n>stolen!</span>b</p><div hidden>c <b>d</b></div>"
        "<p style='visibility:hidden'>e</p>",
        ["paragraph: ab", "(hidden) stolen!", "(hidden) c d", "(hidden) e"],
    ),
    "what a script shows is not hidden": (
        "<style>.x{display:none}</style><div class=spoiler><div class=x>It was Rook.</div></div>"
        "<details><summary>Open</summary>me</details>",
        ["paragraph: It was Rook.", "paragraph: Open", "paragraph: me"],
    ),
    "lists": (
        "<ul><li>one<li><p>two</p><p>more</p><ol><li>deep</ol></ul>",
        ["list1: one", "list1: two/more", "list2 1.: deep"],
    ),
    "list items that are parts of the page": (
        "<ol><li><h3>Post</h3><p>a</p><p>b</p></ol>",
        ["heading3: Post", "paragraph: a", "paragraph: b"],
    ),
    "quotations": ("<blockquote><p>a<p>b</blockquote><blockquote>c</blockquote>", ["quote: a", "quote: b", "quote: c"]),
    "tables": (
        "<table><caption>T</caption><tr><th>A<th>B<tr><td><td>1<br>2<tr><td>3</table>",
        ["paragraph: T", "table th: A¦B", "table: ¦1/2", "table: 3"],
    ),
    "tables that lay out or frame": (
        "<table><tr><td><p>You died.</p><p>Again.</p></table><table><tr><td><p>a<p>b<td>c</table>",
        ["paragraph: You died.", "paragraph: Again.", "paragraph: a", "paragraph: b", "paragraph: c"],
    ),
    "terms and descriptions": (
        "<dl><dt>Rating: </dt><dd>Teen</dd><dt>Rook</dt><dd>a bird</dd><dd>a chess man</dd></dl>",
        ["paragraph: Rating: Teen", "paragraph: Rook/a bird", "paragraph: a chess man"],
    ),
    "preformatted: a drawing, a container, a story": (
        "<pre>\n /\\_/\\\n( o.o )\n</pre><pre><p>a</p>\n<p>b</p></pre><pre>The first paragraph.\n\nThe second one.</pre>",
        [
            "preformatted:  /\\_/\\/( o.o )", "paragraph: a", "paragraph: b", "paragraph: The first paragraph.",
            "paragraph: The second one.",
        ],
    ),
    "ruby": (
        "<p><ruby>東<rp>(</rp><rt>とう</rt><rp>)</rp>京<rt>きょう</rt></ruby>へ",
        ["paragraph: {東|とう}{京|きょう}へ"],
    ),
    "ruby without end tags": ("<ruby>漢<rp>(<rt>kan<rp>)</ruby>字", ["paragraph: {漢|kan}字"]),
    "addresses": (
        '<p><a href="https://example.org/a b">a</a> <a href="chapter2.html">b</a> <a href="javascript:x()">c</a> '
        '<a href="mailto:a@example.org">d</a> <a href="//example.org">e</a> <a href="data:text/html,x">f</a>'
        '<a href="https://www.google.com/url?q=https://example.org/x&amp;sa=D">g</a>',
        [
            "paragraph: [a](https://example.org/a%20b) b c [d](mailto:a@example.org) [e](https://example.org) f"
            "[g](https://example.org/x)"
        ],
    ),
    "thoughts in angle brackets, hearts, comparisons": (
        "<p><Got to run!> he thought. <I know,> she sent. 1 < 2, i <3 u, </3, <!hm>, <?>, <Time to go>, <b>bold</b>",
        [
            "paragraph: <Got to run!> he thought. <I know,> she sent. 1 < 2, i <3 u, </3, <!hm>, <?>, <Time to go>, "
            "<strong>bold</strong>"
        ],
    ),
    "elements of other tongues keep their text": (
        "<p>a<o:p>b</o:p><x-y>c</x-y><lj user='x'>d<SPAN lang=en>e</SPAN><time>f</time>",
        ["paragraph: abcdef"],
    ),
    "a thought that could be a custom element": ("<p>He was <half-asleep> now.", ["paragraph: He was <half-asleep> now."]),
    "what is not text of the page": (
        "<!DOCTYPE html><title>T</title><script>var a='<p>no</p>'</script><style>p{}</style><p>a<!-- b --></p>"
        "<noscript>c</noscript><template>d</template><?php e ?>",
        ["paragraph: a"],
    ),
    "a comment that never ends": ("<p>a <!-- b</p><p>c", ["paragraph: a <!-- b", "paragraph: c"]),
    "a script that never ends": ("<p>a<script>b</p><p>c", ["paragraph: ab", "paragraph: c"]),
    "a tag that never ends": ("<p>a <b", ["paragraph: a <b"]),
    "a quote that never ends": (
        '<p class="x>"Hello," she said.</p><p>b',
        ['paragraph: <p class="x>"Hello," she said.', "paragraph: b"],
    ),
    "after the end": ("<html><body><p>a</body></html><p>b", ["paragraph: a", "paragraph: b"]),
    "XHTML closes itself": (
        '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script src="x"/></head>'
        '<body><a id="p1"/><i/>plain<div id="x"/><p>b</p></body></html>',
        ["paragraph: plain", "paragraph: b"],
    ),
    "CDATA is text": ("<p><![CDATA[a < b & c]]></p>", ["paragraph: a < b & c"]),
    "form controls": ("<p>a<select><option>1<option>2</select>b</p>", ["paragraph: ab", "(furniture) 1 2"]),
    "characters no reader shows": (
        "<p>a\u200bb&#8203;c&shy;d&#1;e \u200b\u200c\u200d\u2060f f\u200du</p>",
        ["paragraph: abcde f f\u200du", "(control)"],
    ),
    "header fields": (
        "<p>Title: Rain<br>Author: Wren<br>Summary: It rains,<br>a lot.</p>",
        ["paragraph: Title: Rain", "paragraph: Author: Wren", "paragraph: Summary: It rains,/a lot."],
    ),
    "verse": (
        "<p>Roses are red<br>Violets are blue<br>Rooks are in bed</p><p>“No.”<br>“Yes.”<br>“No!”</p>",
        ["verse: Roses are red/Violets are blue/Rooks are in bed", "paragraph: “No.”/“Yes.”/“No!”"],
    ),
    "a chapter's heading above a line break": (
        "<p><b>Chapter 3</b><br>It rained.",
        ["paragraph: <strong>Chapter 3</strong>", "paragraph: It rained."],
    ),
    "nothing": ("", []),
    "nothing but tags": ("<div><p>&nbsp;</p><br></div>", []),
}  # fmt: skip


@pytest.mark.parametrize("case", PAGES, ids=str)
def test_what_is_read(case: str) -> None:
    page, expected = PAGES[case]
    assert shown(read(page)) == expected


def test_lines_wrapped_by_hand_are_joined() -> None:
    """An old archive's upload: every wrapped line ends in a line break, and only the short ones mean it."""
    page = """It was a long line that any program which wraps its text at sixty<br>
columns must break in several places, so that the reader of the<br>
file has to join them again into one paragraph, and does it well.<br><br>
He wrote:<br>
meet me<br>
at the bridge<br><br>
And then there was another line, which went on for a good while<br>
and broke where the others had broken, at the edge of the page,<br>
and so on, until the morning came and the lamps were put out.<br>"""
    paragraphs = [block.text for block in read(page).blocks]
    assert paragraphs == [
        "It was a long line that any program which wraps its text at sixty columns must break in several places, so that "
        "the reader of the file has to join them again into one paragraph, and does it well.",
        "He wrote:\nmeet me\nat the bridge",
        "And then there was another line, which went on for a good while and broke where the others had broken, at the "
        "edge of the page, and so on, until the morning came and the lamps were put out.",
    ]


def test_paragraphs_parted_by_single_breaks() -> None:
    lines = [f"This is paragraph {number}, and it is as long as paragraphs of a story are, or longer." for number in range(6)]
    assert [block.text for block in read("<p>" + "<br>".join(lines)).blocks] == lines


def test_gaps_count_blank_lines() -> None:
    page = "<p>a</p><p>b</p><p>&nbsp;</p><p>c</p><br><br><p>d</p>e<br><br><br>f<br>&nbsp;<br>g"
    assert [(block.text, block.gap) for block in read(page).blocks] == [
        ("a", 1), ("b", 1), ("c", 2), ("d", 3), ("e", 1), ("f", 2), ("g", 1),
    ]  # fmt: skip


def test_groups_hold_together_what_is_one_list_table_or_quotation() -> None:
    page = "<ul><li>a<li>b</ul><ul><li>c</ul><blockquote><p>d<p>e</blockquote><table><tr><td>f<td>g<tr><td>h<td>i</table>"
    groups = [block.group for block in read(page).blocks]
    assert groups[0] == groups[1] != groups[2]
    assert groups[3] == groups[4]
    assert groups[5] == groups[6]
    assert 0 not in groups
    assert len(set(groups)) == 4


def test_what_holds_for_the_whole_page_is_its_margin() -> None:
    """A frame that centres or quotes the whole story says nothing of it; the one centred line in it does."""
    inner = "".join(f"<p>This is paragraph {number}.</p>" for number in range(6))
    for frame in ("<div align=center>{}</div>", "<blockquote>{}</blockquote>", "<center>{}</center>"):
        blocks = read(frame.format(inner + "<p align=center>The End</p>")).blocks
        assert {(block.kind, block.layout) for block in blocks[:-1]} == {(Kind.PARAGRAPH, Layout.NONE)}
        assert blocks[-1].layout == Layout.CENTRED


def test_a_heading_with_a_story_in_it_is_none() -> None:
    page = "<h3>" + "<p>A paragraph that somebody set in large letters because it looked nice.</p>" * 6 + "</h3>"
    assert {block.kind for block in read(page).blocks} == {Kind.PARAGRAPH}


def test_pictures() -> None:
    """A picture at hand is an asset; one that is not leaves its description and address, and a notice; trackers go."""
    page = (
        '<p>a<img src="Story_files/map.png" alt="A map">b <img class="emoji" src="x" alt="😀"></p>'
        '<img src="https://example.org/x.png" alt="Far"><img src="t.gif" width=1 height=1><img src="gone.png">'
        '<img src="data:image/gif;base64,R0lG" data-src="map.png" title="Again">'
    )
    found = read_markup(page, name="page.html", companions={"Story_files/map.png": b"\x89PNG"})
    assert shown(found) == [
        "paragraph: a",
        "image Story_files/map.png: A map",
        "paragraph: b 😀",
        "image: [Far](https://example.org/x.png)",
        "image Story_files/map.png: Again",
        "(skipped)",
        "(skipped)",
    ]
    assert [asset.name for asset in found.assets] == ["Story_files/map.png"]
    assert [notice.code for notice in found.notices] == [NoticeCode.IMAGE_MISSING]


def test_a_picture_inside_the_page_itself() -> None:
    found = read('<img alt="Dot" src="data:image/png;base64,iVBORw0KGgo=">')
    assert found.assets[0].data == b"\x89PNG\r\n\x1a\n"
    assert found.blocks[0].image == found.assets[0].name


def test_notices_say_what_was_hidden_and_removed() -> None:
    codes = [notice.code for notice in read("<p>a\u200b<span hidden>b</span>").notices]
    assert codes == [NoticeCode.CONTROL_CHARACTERS, NoticeCode.TEXT_HIDDEN]


def test_a_parser_that_loses_text_is_not_the_last_word(monkeypatch: pytest.MonkeyPatch) -> None:
    """If the first reading misses words, there is a second one, and a notice."""
    whole = module._by_libxml2
    monkeypatch.setattr(module, "_by_libxml2", lambda text: whole(text.replace("<p>Two</p>", "")))
    monkeypatch.setattr(module, "_by_html5", lambda text: whole(text.replace("<p>One</p>", "")))
    found = read("<p>One</p><p>Two</p>")
    assert [block.text for block in found.blocks] == ["One", "Two"]
    assert [notice.code for notice in found.notices] == [NoticeCode.MARKUP_REPAIRED]


def test_verdicts_of_a_format() -> None:
    """A format can leave out what is inside an element, but for a part of it, and say what a container is."""
    page = parse_page("<div id=bar>Menu <h2>Title</h2> more</div><div id=note>Hi!</div><span id=head>One</span>Text")
    assert page.root is not None
    at = {element.get("id"): element for element in page.root.iter() if element.get("id")}
    title = next(page.root.iter("h2"))
    evidence = Evidence("container", Role.NOTE, 4.0, "note")
    found = read_page(
        page,
        name="page.html",
        verdicts={
            at["bar"]: Verdict(Reason.FURNITURE, "a bar"),
            title: Verdict(),
            at["note"]: Verdict(known=(evidence,)),
            at["head"]: Verdict(heading=2),
        },
    )
    assert shown(found) == [
        "heading2: Title", "paragraph: Hi!", "heading2: One", "paragraph: Text", "(furniture) Menu", "(furniture) more",
    ]  # fmt: skip
    assert [block.known for block in found.blocks] == [(), (evidence,), (), ()]


def test_a_page_knows_its_title_and_whether_it_is_whole() -> None:
    page = parse_page("<html><head><title>A &amp;\n B</title></head><p>x")
    assert (page.title, page.whole) == ("A & B", True)
    assert not parse_page("<p>x").whole


# --- the account ------------------------------------------------------------------------------------------------------


def check_account(found: Markup) -> None:
    """Every character that is not white space lies in exactly one block or ledger entry, which say just that."""
    covered = [0] * len(found.text)
    places = [(block.origin, block.text) for block in found.blocks]
    places += [(entry.origin, entry.text) for entry in found.ledger if entry.origin is not None]
    for origin, text in places:
        assert found.text[origin.start : origin.end] == text
        for at in range(origin.start, origin.end):
            covered[at] += 1
    assert all(count == (not char.isspace()) or (count == 1) for char, count in zip(found.text, covered, strict=True))


NAMES = """p div b i em u span a h1 h3 blockquote ul ol li table tr td th dl dt dd pre center hr br section nav ruby rt details
    form button select option body html head x-y o:p thought svg q tt big font sup code""".split()
ATTRIBUTES = ("", "", "", " hidden", " align=center", ' style="font-style:italic"', " class='x y'", " href=https://a.b/")
ODDITIES = ("<br><br>", "<br/>", "<I know,>", "<", ">", '"', "=", "&", "&nbsp;", "&amp;", "\n", " ", "* * *", "<img alt='p'>")

words = st.integers(1, 10**6).map(lambda number: f"w{number} ")
tags = st.builds("<{}{}>".format, st.sampled_from(NAMES), st.sampled_from(ATTRIBUTES))
ends = st.sampled_from(NAMES).map("</{}>".format)
pages = st.lists(st.one_of(words, words, tags, ends, st.sampled_from(ODDITIES)), max_size=40).map("".join)


@settings(max_examples=200, deadline=None)
@given(pages)
def test_every_word_of_any_page_is_accounted_for(page: str) -> None:
    """However broken the markup is, no word is lost, none is doubled, and every span says what it spans."""
    found = read(page)
    check_account(found)
    ruby = " ".join(run.ruby for block in found.blocks for run in block.runs)
    assert Counter(re.findall(r"w\d+", page)) == Counter(re.findall(r"w\d+", f"{found.text} {ruby}"))


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200))
def test_any_text_at_all_is_read(text: str) -> None:
    check_account(read(text))


@settings(max_examples=100, deadline=None)
@given(pages)
def test_the_same_page_reads_the_same(page: str) -> None:
    assert read(page) == read(page)


# --- monsters -----------------------------------------------------------------------------------------------------------

MONSTERS: dict[str, Callable[[], str]] = {
    "one paragraph of 10 MB": lambda: "<p>" + "word " * 2_000_000,
    "100,000 nested divs": lambda: "<div>" * 100_000 + "x" + "</div>" * 100_000,
    "a million b": lambda: "<b>" * 1_000_000 + "x",
    "a million <": lambda: "<" * 1_000_000,
    "nested lists": lambda: "<ul><li>" * 20_000 + "x",
    "nested tables": lambda: "<table><tr><td>" * 20_000 + "x",
    "overlapping formatting": lambda: "<b><i>x</b>" * 20_000,
    "unclosed fonts and paragraphs": lambda: "".join(f"<font color={n}><p>x" for n in range(5000)),
    "entities without end": lambda: "&amp;" * 200_000 + "&#x" * 100_000 + "&" * 200_000,
    "comments without end": lambda: "<!--" * 200_000,
    "scripts without end": lambda: "<script>" * 100_000,
    "quotes in tags": lambda: '<a "="' * 200_000,
    "styles without end": lambda: "<style>" + ".a{" * 300_000 + "/*" * 100_000,
    "spans by the thousand": lambda: "<p>" + "<i>a</i> b " * 100_000,
    "line breaks by the thousand": lambda: "some words <br>" * 50_000,
    "a preformatted archive": lambda: "<pre>" + "line of words here\n" * 50_000,
    "NUL": lambda: "a\0b<p>c&#0;" * 50_000,
    "white space": lambda: "<p>" + " \u00a0" * 1_000_000 + "x",
}


@pytest.mark.parametrize("monster", MONSTERS, ids=str)
def test_monsters_take_time_in_proportion(monster: str) -> None:
    page = MONSTERS[monster]()
    start = time.monotonic()
    found = read(page)
    assert time.monotonic() - start < 20
    assert len(found.text) <= len(page)


@pytest.mark.parametrize("depth", [500, 50_000])
def test_text_is_kept_however_deep_it_lies(depth: int) -> None:
    """libxml2 drops what lies 2,048 deep without a word."""
    assert read("<div>" * depth + "deep" + "</div>" * depth + "<p>after").text == "deep\nafter"
