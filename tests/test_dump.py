# SPDX-License-Identifier: AGPL-3.0-or-later
"""Work and Book as text: everything that can be in one shows, on one line each, in a form that diffs well."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from fic2epub.dump import dump_book, dump_work, show_runs, work_json
from fic2epub.model import (
    Account,
    Asset,
    Block,
    Book,
    Box,
    BoxKind,
    Chapter,
    ChapterKind,
    ContentsEntry,
    Creator,
    Destination,
    Entry,
    Evidence,
    Fact,
    Facts,
    Footnote,
    InlineNote,
    Kind,
    Label,
    Landmark,
    Layout,
    Mark,
    Metadata,
    Notice,
    NoticeCode,
    Reason,
    Role,
    Run,
    Section,
    SectionKind,
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


def test_a_plain_work_is_a_few_lines() -> None:
    lamp = work(
        chapter(
            heading("Chapter 1: Wick"),
            block("A/N: Hello!", Role.NOTE, topic=Topic.CHATTER),
            block("The lamp was lit.\nIt smoked."),
            scene_break(),
            title="Wick",
        ),
        title="Lamp",
    )
    assert (
        dump_work(lamp)
        == """\
title: "Lamp"
author: "Anonymous"
language: en
source: "test.txt" text

## chapter-1 · 1 · Chapter 1: Wick
prose  heading.2  "Chapter 1: Wick"
note/chatter  paragraph  "A/N: Hello!"
prose  paragraph  "The lamp was lit.⏎It smoked."
prose  scene_break  "* * *"
"""
    )


@pytest.mark.parametrize(
    ("run", "shown"),
    [
        (Run("lamp"), "lamp"),
        (Run("lamp", Mark.EMPHASIS), "{em|lamp}"),
        (Run("lamp", Mark.EMPHASIS | Mark.STRONG | Mark.CODE), "{em strong code|lamp}"),
        (Run("lamp", Mark.UNDERLINE | Mark.STRIKE | Mark.SMALL), "{u s small|lamp}"),
        (Run("lamp", Mark.SUPERSCRIPT | Mark.SUBSCRIPT), "{sup sub|lamp}"),
        (Run("lamp", href="https://example.org/"), "{-> https://example.org/|lamp}"),
        (Run("漢字", ruby="かんじ"), "{ruby かんじ|漢字}"),
        (Run("1", note="fn-1"), "{note fn-1|1}"),
        (Run("{em|not a mark} \\ a\tb\nc"), "\\{em|not a mark\\} \\\\ a⇥b⏎c"),
    ],
)
def test_every_mark_shows_and_text_cannot_feign_one(run: Run, shown: str) -> None:
    assert show_runs((run,)) == shown


def test_every_mark_has_a_name() -> None:
    assert all(show_runs((Run("x", mark),)) != "x" for mark in Mark if mark)


def furnished() -> Work:
    """A work with something in every field."""
    span = Span("in.html", 0, 5)
    blocks = (
        Block(Kind.LIST, plain("one"), span, level=1, group=70, layout=Layout.ORDERED),
        Block(Kind.LIST, plain("two"), span, level=1, group=70, layout=Layout.ORDERED),
        Block(Kind.TABLE, plain("a\tb"), span, group=71, layout=Layout.HEADER | Layout.CENTRED),
        Block(Kind.IMAGE, plain("a lamp"), span, image="lamp.png", layout=Layout.RIGHT),
        Block(
            Kind.PARAGRAPH,
            plain("He sang. (A/N: badly) Then he slept."),
            Span("in.html", 9, 45),
            label=Label(Role.PROSE, None, 0.75, (Evidence("speech", Role.PROSE, 1.0, "sang"),)),
            inline_notes=(
                InlineNote(9, 21, 0.9, EVIDENCE),
                InlineNote(22, 36, 0.4, EVIDENCE, labelled=False),
            ),
        ),
    )
    lamp = Chapter("epilogue", blocks, None, "Epilogue", "", ChapterKind.EPILOGUE, "Part Two")
    metadata = Metadata(
        "Lamp", ("Wren", "Marrow"), "en", "A lamp.\nIt smokes.",
        (Fact("rating", "T", "Rated"), Fact("fandom", "Harbour"), Fact("fandom", "Sea"), Fact("fandom", "Sea")),
    )  # fmt: skip
    return Work(
        metadata,
        (lamp,),
        (SourceText("in.html", "x" * 50, "html"),),
        (Entry(Reason.FURNITURE, "Share", Span("in.html", 45, 50), "a button"), Entry(Reason.SKIPPED, "ad.gif")),
        (Notice(NoticeCode.IMAGE_MISSING, "ad.gif is remote.", span),),
        (Asset("lamp.png", b"1234", "a lamp"),),
    )


def test_nothing_in_a_work_goes_unseen() -> None:
    assert (
        dump_work(furnished())
        == """\
title: "Lamp"
author: "Wren"
author: "Marrow"
language: en
summary: "A lamp.⏎It smokes."
fact: rating (Rated) = "T"
fact: fandom = "Harbour"
fact: fandom = "Sea"
fact: fandom = "Sea"
asset: "lamp.png", 4 bytes, "a lamp"
source: "in.html" html

## epilogue · – · Epilogue · [epilogue] · in "Part Two"
prose  list.1.ordered#1  "one"
prose  list.1.ordered#1  "two"
prose  table.centred.header#2  "a⇥b"
prose  image.right  "a lamp" image "lamp.png"
prose  paragraph  "He sang. (A/N: badly) Then he slept."
    aside  "(A/N: badly)"
    aside (reported only)  "Then he slept."

## ledger
furniture  "Share"  (a button)
skipped  "ad.gif"

## notices
warning  image-missing  "ad.gif is remote."
"""
    )


def test_what_would_make_a_golden_file_brittle_is_shown_on_request() -> None:
    shown = dump_work(furnished(), confidence=True, spans=True)
    assert '"He sang. (A/N: badly) Then he slept."  0.75  @in.html:9-45' in shown
    assert 'aside  "(A/N: badly)"  0.90' in shown
    assert "(a button)  @in.html:45-50" in shown


def test_a_book_shows_its_sections_node_by_node() -> None:
    note = block("Thanks!", Role.NOTE, topic=Topic.CHATTER)
    section = Section(
        "ch-0001",
        SectionKind.CHAPTER,
        "Chapter 1: Wick",
        (
            block("The lamp was lit."),
            Block(Kind.PARAGRAPH, (Run("It smoked."), Run("1", note="fn-1")), Span("t", 0, 1)),
            Footnote("fn-1", "1", plain("A lot.")),
            Box(
                BoxKind.ASIDE,
                (Box(BoxKind.ITEM, (note,), "Before"), Facts((("Rating", ("T", "M")),))),
                "Author’s notes", headed=False, style="authornote", id="an-1",
            ),
        ),
        "Chapter 1", "Wick", "in which it is dark", "fr",
    )  # fmt: skip
    book = Book(
        "urn:uuid:1",
        "Lamp",
        "en",
        (section,),
        (ContentsEntry("Part 1", "part-1", (ContentsEntry("Wick", "ch-0001"),)),),
        (Landmark("bodymatter", "Start", "ch-0001"),),
        datetime(2020, 1, 2, tzinfo=UTC),
        creators=(Creator("Wren"),),
        contributors=(Creator("fic2epub", "bkp"),),
        publisher="Nobody",
        subjects=("Lamps",),
        series=("Lights", "2"),
        cover=Asset("c.png", b"", "A cover"),
        toc_in_spine=False,
        accounts=(
            Account(Span("t", 0, 1), Destination.PLACED, "ch-0001"),
            Account(Span("t", 1, 2), Destination.LEFT_OUT),
        ),
        notices=(Notice(NoticeCode.COVER_CHANGED, "Scaled."),),
    )
    assert (
        dump_book(book)
        == """\
identifier: urn:uuid:1
title: "Lamp"
language: en ltr
modified: 2020-01-02T00:00:00+00:00
creator: "Wren" aut
contributor: "fic2epub" bkp
publisher: "Nobody"
subject: "Lamps"
series: "Lights" 2
cover: "c.png" "A cover"
contents page: not in the spine

## contents
"Part 1" -> part-1
  "Wick" -> ch-0001

## landmarks
bodymatter  "Start" -> ch-0001

## ch-0001 · chapter · "Chapter 1: Wick" · heading "Chapter 1" + "Wick" · subtitle "in which it is dark" · fr
paragraph  "The lamp was lit."
paragraph  "It smoked.{note fn-1|1}"
footnote fn-1 1  "A lot."
[aside.authornote] "Author’s notes" (no heading) id an-1
  [item] "Before"
    note/chatter  paragraph  "Thanks!"
  fact  "Rating" = "T", "M"

## accounts
1 left-out, 1 placed

## notices
warning  cover-changed  "Scaled."
"""
    )


# --- the interface --------------------------------------------------------------------------------------------------


def test_the_json_object_has_exactly_the_promised_keys() -> None:
    value = work_json(furnished())
    assert list(value) == ["format", "language", "title", "author", "metadata", "chapters", "ledger", "notices"]
    (only,) = value["chapters"]  # type: ignore[misc]
    assert list(only) == ["id", "number", "title", "blocks"]
    assert list(only["blocks"][0]) == [
        "text", "kind", "role", "topic", "confidence", "fingerprint", "reasons", "inline_notes", "source", "start", "end",
    ]  # fmt: skip


def test_the_json_object_says_what_the_work_says() -> None:
    value = json.loads(json.dumps(work_json(furnished())))
    assert (value["format"], value["language"], value["title"], value["author"]) == (
        "html",
        "en",
        "Lamp",
        "Wren, Marrow",
    )
    assert value["metadata"] == {
        "authors": ["Wren", "Marrow"],
        "summary": ["A lamp.\nIt smokes."],
        "rating": ["T"],
        "fandom": ["Harbour", "Sea"],
    }
    chapter = value["chapters"][0]
    assert (chapter["id"], chapter["number"], chapter["title"]) == ("epilogue", None, "Epilogue")
    last = chapter["blocks"][-1]
    assert (last["text"], last["kind"], last["role"], last["topic"]) == (
        "He sang. (A/N: badly) Then he slept.", "paragraph", "prose", None,
    )  # fmt: skip
    assert (last["confidence"], last["source"], last["start"], last["end"]) == (0.75, "in.html", 9, 45)
    first, second = last["inline_notes"]
    assert (first["text"], first["start"], first["end"], first["labelled"]) == ("(A/N: badly)", 9, 21, True)
    assert second["labelled"] is False
    assert all(isinstance(reason, str) and reason for reason in first["reasons"])
    assert first["reasons"]
    assert value["ledger"][0] == {
        "reason": "furniture", "text": "Share", "detail": "a button", "source": "in.html", "start": 45, "end": 50,
    }  # fmt: skip
    assert value["ledger"][1]["source"] is None
    assert value["notices"] == [
        {"code": "image-missing", "severity": "warning", "message": "ad.gif is remote.", "source": "in.html", "start": 0,
         "end": 5},
    ]  # fmt: skip


def test_a_numbered_chapter_without_a_name_has_no_title() -> None:
    value = json.loads(json.dumps(work_json(work(chapter(block("The lamp was lit."))))))
    assert (value["chapters"][0]["number"], value["chapters"][0]["title"]) == (1, "")


def test_every_block_is_in_the_json_object_in_order_whatever_its_role() -> None:
    lamp = work(chapter(*(block(f"Line {role}.", role) for role in Role)))
    value = json.loads(json.dumps(work_json(lamp)))
    assert [each["role"] for each in value["chapters"][0]["blocks"]] == [role.value for role in Role]


def test_topics_are_named() -> None:
    blocks = [block("Note.", Role.NOTE, topic=topic) for topic in Topic]
    value = json.loads(json.dumps(work_json(work(chapter(*blocks)))))
    assert [each["topic"] for each in value["chapters"][0]["blocks"]] == [topic.value for topic in Topic]


def test_equal_works_give_equal_text() -> None:
    assert dump_work(furnished()) == dump_work(furnished())
    other = replace(furnished(), metadata=replace(furnished().metadata, title="Wick"))
    assert dump_work(furnished()) != dump_work(other)
