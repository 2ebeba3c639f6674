# SPDX-License-Identifier: AGPL-3.0-or-later
"""Markdown as authors of fiction write it. Rows show a text and its blocks as `kind: text`, `/` for a line break."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fic2epub.importer.format import Draft, Options, Source
from fic2epub.importer.formats.markdown import FORMAT
from fic2epub.model import Block, Kind, Layout, Mark, NoticeCode, Reason


def draft(text: str, name: str = "story.md") -> Draft:
    assert FORMAT.read is not None
    return FORMAT.read(Source(name, text.encode()), Options())


def line(block: Block) -> str:
    texts = [f"<em>{run.text}</em>" if Mark.EMPHASIS in run.marks else run.text for run in block.runs]
    kind = block.kind.value + (str(block.level) if block.level else "") + (" 1." if Layout.ORDERED in block.layout else "")
    return f"{kind}: {''.join(texts)}".replace("\n", "/").replace("\t", "¦").rstrip()


TEXTS: dict[str, tuple[str, list[str]]] = {
    "headings, emphasis, breaks": (
        "# Rain\n\nIt was *very* wet.\n\n* * *\n\n## Sun\n\n***\n\nThe end.",
        ["heading1: Rain", "paragraph: It was <em>very</em> wet.", "scene_break:", "heading2: Sun", "scene_break:",
         "paragraph: The end."],
    ),
    "a rule right below prose": (
        "It rained.\n---\nIt stopped.\n* * *\nIt rained again.\n",
        ["paragraph: It rained.", "scene_break:", "paragraph: It stopped.", "scene_break:", "paragraph: It rained again."],
    ),
    "underlined headings": (
        "The Long Rain\n=============\n\nChapter One\n---\n\nIt rained.",
        ["heading1: The Long Rain", "heading2: Chapter One", "paragraph: It rained."],
    ),
    "breaks that CommonMark would swallow": (
        "a\n\n# # #\n\nb\n\n~~~\n\nc\n\n###\n\nd\noOo\ne\n\n~~~ The end ~~~\n\nf",
        ["paragraph: a", "scene_break: # # #", "paragraph: b", "scene_break: ~~~", "paragraph: c", "scene_break: ###",
         "paragraph: d", "scene_break: oOo", "paragraph: e", "paragraph: ~~~ The end ~~~", "paragraph: f"],
    ),
    "speech behind dashes": (
        "- Hola, dijo.\n\n- Adiós.\n\nElla se fue.\n\n- Sí.",
        ["paragraph: - Hola, dijo.", "paragraph: - Adiós.", "paragraph: Ella se fue.", "paragraph: - Sí."],
    ),
    "lists": (
        "- bread\n- salt\n  - coarse\n\nThen:\n\n1. rise\n2. shine",
        ["list1: bread", "list1: salt", "list2: coarse", "paragraph: Then:", "list1 1.: rise", "list1 1.: shine"],
    ),
    "numbers that head no list": (
        "1984. It was cold.\n\n1.\n\nRain.\n\n2.\n\nSun.",
        ["paragraph: 1984. It was cold.", "paragraph: 1.", "paragraph: Rain.", "paragraph: 2.", "paragraph: Sun."],
    ),
    "a star alone": ("* she never knew", ["paragraph: * she never knew"]),
    "indented prose": (
        "    It was a wet day, and it stayed one.\n\n    So he left, and he took the umbrella.",
        ["paragraph: It was a wet day, and it stayed one.", "paragraph: So he left, and he took the umbrella."],
    ),
    "indents begin paragraphs": (
        "  It was a wet day,\nand it stayed one.\n  So he left.\n",
        ["paragraph: It was a wet day, and it stayed one.", "paragraph: So he left."],
    ),
    "line breaks asked for": ("meet me  \nat the bridge\\\nby dawn", ["verse: meet me/at the bridge/by dawn"]),
    "escapes": (r"\*not\* \_this\_ snake_case", ["paragraph: *not* _this_ snake_case"]),
    "header fields keep their lines": (
        "Title: Rain\nAuthor: Wren\n\nIt rained.",
        ["paragraph: Title: Rain", "paragraph: Author: Wren", "paragraph: It rained."],
    ),
    "verse keeps its lines": (
        "Roses are red\nViolets are blue\nRooks are in bed\n\nHe stopped reading, and looked up at her for a long while.\n\nRain.",
        ["verse: Roses are red/Violets are blue/Rooks are in bed",
         "paragraph: He stopped reading, and looked up at her for a long while.", "paragraph: Rain."],
    ),
    "thoughts in angle brackets, and tags": (
        "<Got to run!> he thought, <I know> and <b>ran</b>.",
        ["paragraph: <Got to run!> he thought, <I know> and ran."],
    ),
    "a speaker in brackets is no link": ("[Ann]: hello\n\n[Bob]: hi there", ["paragraph: [Ann]: hello", "paragraph: [Bob]: hi there"]),
    "code, tables, quotations": (
        "```python\nx = 1\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n> said she",
        ["preformatted: x = 1", "table: a¦b", "table: 1¦2", "quote: said she"],
    ),
    "code that never ends is text": ("```\nHe ran.\n\nShe did not.", ["scene_break: ```", "paragraph: He ran.", "paragraph: She did not."]),
    "nothing": ("", []),
}  # fmt: skip


@pytest.mark.parametrize("case", TEXTS, ids=str)
def test_what_is_read(case: str) -> None:
    text, expected = TEXTS[case]
    assert [line(block) for block in draft(text).blocks] == expected


def test_wrapped_lines_are_joined() -> None:
    text = """It was a long line that any program which wraps its text at sixty
columns must break in several places, so that the reader of the
file has to join them again into one paragraph, and does it well.

And then there was another line, which went on for a good while
and broke where the others had broken, at the edge of the page,
and so on, until the morning came and the lamps were put out.
"""
    assert [block.text.count("\n") for block in draft(text).blocks] == [0, 0]


def test_one_sentence_a_line_is_one_paragraph() -> None:
    sentence = "This is a sentence of a fair length that stands on its own line."
    text = "\n\n".join(f"{sentence}\nAnd {sentence} And another one.\nBut {sentence}" for _ in range(4))
    assert [block.text.count("\n") for block in draft(text).blocks] == [0] * 4


def test_a_paragraph_a_line() -> None:
    """As notebooks such as Obsidian are written: single line ends, hardly a blank line."""
    lines = [f"Paragraph {number} is a long line, as the paragraphs of a story are when nothing wraps them." * 2 for number in range(9)]
    assert [block.text for block in draft("\n".join(lines)).blocks] == lines


# --- front matter -----------------------------------------------------------------------------------------------------


def stated(text: str) -> dict[str, list[str]]:
    table: dict[str, list[str]] = {}
    for fact in draft(text).facts:
        table.setdefault(fact.key, []).append(fact.value)
    return table


def test_yaml() -> None:
    text = """---
title: "Rain: A Tale"
author: [Wren, Rook]
lang: en
fandoms:
  - Harbour Lights
relationships: Ana/Bel
date: 2020-03-04
updated: 2021-05-06T07:08:09
series: {name: Harbour, index: 2}
complete: yes
mood: wet
nothing:
---

# One
"""
    assert stated(text) == {
        "title": ["Rain: A Tale"],
        "author": ["Wren", "Rook"],
        "language": ["en"],
        "fandom": ["Harbour Lights"],
        "pairing": ["Ana/Bel"],
        "published": ["2020-03-04"],
        "updated": ["2021-05-06T07:08:09"],
        "series": ["Harbour"],
        "series_index": ["2"],
        "status": ["true"],
        "mood": ["wet"],
    }


def test_toml() -> None:
    text = '+++\ntitle = "Rain"\nauthors = ["Wren"]\ndate = 2020-03-04\n[extra]\nbeta = "Rook"\n+++\nIt rained.'
    assert stated(text) == {"title": ["Rain"], "author": ["Wren"], "published": ["2020-03-04"], "extra": ["beta: Rook"]}


def test_pandocs_title_block() -> None:
    text = "% The Long\n  Rain\n% Wren; Rook\n% May 2020\n\nIt rained."
    assert stated(text) == {"title": ["The Long Rain"], "author": ["Wren", "Rook"], "published": ["May 2020"]}


def test_front_matter_stands_first_in_the_text_and_facts_cover_it() -> None:
    read = draft("---\ntitle: Rain\n---\n\nIt *rained*.\n")
    assert read.source.text == "---\ntitle: Rain\n---\nIt rained."
    (fact,) = read.facts
    assert fact.origin is not None
    assert read.source.text[fact.origin.start : fact.origin.end] == "---\ntitle: Rain\n---"
    assert (read.blocks[0].origin.start, read.blocks[0].text) == (20, "It rained.")


@pytest.mark.parametrize(
    "front",
    [
        "---\ntitle: Rain: A Tale\n---",
        "---\ntitle: [Rain\n---",
        "---\nwhen: 2020-13-45\n---",
        "---\na: &x [1]\nb: *x\n---",
        "---\na: " + "[" * 5000 + "\n---",
        "+++\ntitle = Rain\n+++",
        "+++\na = " + "[" * 5000 + "\n+++",
    ],
    ids=lambda front: front[:20],
)
def test_front_matter_that_cannot_be_read(front: str) -> None:
    """It does not stop the work: a notice says so, and the ledger keeps it."""
    read = draft(f"{front}\n\nIt rained.")
    assert [notice.code for notice in read.notices] == [NoticeCode.FRONT_MATTER_INVALID]
    assert [(entry.reason, entry.text) for entry in read.ledger] == [(Reason.SKIPPED, front)]
    assert [block.text for block in read.blocks] == ["It rained."]


def test_a_rule_at_the_top_is_no_front_matter() -> None:
    read = draft("---\n\nIt rained.\n\n---\n\nIt stopped.")
    assert [line(block) for block in read.blocks] == [
        "scene_break:", "paragraph: It rained.", "scene_break:", "paragraph: It stopped.",
    ]  # fmt: skip


# --- recognising ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "text", "confidence"),
    [
        ("a.txt", "---\ntitle: Rain\n---\ntext", 90),
        ("a.txt", "\ufeff---\r\ntitle: Rain\r\n---\r\ntext", 90),
        ("a.txt", '+++\ntitle = "Rain"\n+++\n', 90),
        ("a.md", "plain", 80),
        ("a.txt", "# One\n\ntext\n\n# Two\n\ntext", 70),
        ("a.txt", "# One\n\ntext", 0),
        ("a.txt", "It was *very* wet.\n\n***\n\n**A/N:** hi\n\n* * *\n\n# # #\n\n# # #\n", 0),
        ("a.txt", "---\n\nIt rained.\n\n---\n", 0),
        ("a.txt", "#tag #other\n\n#tag\n", 0),
        ("a.md", "a\0b", 0),
    ],
)
def test_how_sure_it_is(name: str, text: str, confidence: int) -> None:
    assert FORMAT.recognise(Source(name, text.encode())).confidence == confidence


# --- the account ------------------------------------------------------------------------------------------------------

PIECES = """\n|\n\n|# |## |- |* |1. |2. |37. |> |    |\t|***|* * *|---|===|~~~|```|*|**|_|`|~~|\\|[x]: |[a](https://x.y)|<i>|</i>|<Go on>|
<b>|&amp;|  \n|\\\n|“|”|.|!|Title: |#|+|[^1]|(|<br>|---\ntitle: x\n---\n|<p>|</p>|<div>|\n\n</div>"""
words = st.integers(1, 10**6).map(lambda number: f"w{number} ")
texts = st.lists(st.one_of(words, words, st.sampled_from(PIECES.split("|"))), max_size=40).map("".join)


@settings(max_examples=200, deadline=None)
@given(texts)
def test_every_word_is_accounted_for(text: str) -> None:
    read = draft(text)
    held = read.source.text
    covered = [0] * len(held)
    for block in read.blocks:
        assert held[block.origin.start : block.origin.end] == block.text
    origins = [block.origin for block in read.blocks] + [entry.origin for entry in read.ledger if entry.origin]
    for origin in [*origins, *{fact.origin for fact in read.facts if fact.origin}]:
        for at in range(origin.start, origin.end):
            covered[at] += 1
    assert all(count == 1 or (count == 0 and char.isspace()) for char, count in zip(held, covered, strict=True))
    assert sorted(re.findall(r"w\d+", held)) == sorted(re.findall(r"w\d+", text))


MONSTERS: dict[str, Callable[[], str]] = {
    "one paragraph of 5 MB": lambda: "word " * 1_000_000,
    "brackets": lambda: "[" * 200_000,
    "stars": lambda: "*a " * 100_000,
    "quotations": lambda: "> " * 100_000 + "x",
    "items": lambda: "- a.\n\n" * 20_000,
    "numbers": lambda: "1. a\n\n" * 20_000,
    "fences": lambda: "```\n" * 50_001,
    "tildes": lambda: "~~~\n" * 20_000,
    "rules": lambda: "a\n---\n" * 20_000,
    "lines": lambda: "word word word\n" * 50_000,
    "references": lambda: "[a]: b c\n" * 50_000,
}


@pytest.mark.parametrize("monster", MONSTERS, ids=str)
def test_monsters_take_time_in_proportion(monster: str) -> None:
    text = MONSTERS[monster]()
    start = time.monotonic()
    draft(text)
    assert time.monotonic() - start < 20


def test_what_nests_too_deep_is_text() -> None:
    assert draft("> " * 25 + "hello").blocks[0].text.endswith("hello")
    assert draft("- " * 60 + "hello").blocks[0].text.endswith("hello")
    items = "\n".join(f"{'  ' * depth}- item {depth}" for depth in range(80))
    assert len(draft(items).blocks) == 80


# --- the fixtures -------------------------------------------------------------------------------------------------------


def test_the_work_of_the_fixtures(shared: Path) -> None:
    folder = shared / "fixtures" / "generated"
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    read = draft((folder / "markdown_frontmatter.md").read_text(encoding="utf-8"))
    body = [text for chapter in expected["chapters"] for text in chapter["paragraphs"]]
    assert [block.text or "* * *" for block in read.blocks if block.kind is not Kind.HEADING] == body
    assert [block.text for block in read.blocks if block.kind is Kind.HEADING] == [
        "Chapter 1: Wick", "Chapter 2", "Chapter 3: Flame — 《火》",
    ]  # fmt: skip
    stated = {fact.key: fact.value for fact in read.facts}
    assert stated == {
        "title": expected["title"],
        "author": expected["author"],
        "fandom": expected["fandom"][0],
        "rating": expected["rating"],
        "language": "en",
        "summary": expected["summary"],
    }
    italics = [run.text for block in read.blocks for run in block.runs if Mark.EMPHASIS in run.marks]
    assert italics == ["again", "A whole paragraph of thought, in italics, that a careless reader loses."]
