# SPDX-License-Identifier: AGPL-3.0-or-later
"""Small `Book`s for tests of the exporter and of the check: `novel` is plain, `omnibus` has one of everything."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZipFile

from fic2epub.model import (
    Asset,
    Block,
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
    Run,
    Section,
    SectionKind,
    Span,
    block,
    heading,
    scene_break,
)

MODIFIED = datetime(2021, 6, 1, tzinfo=UTC)


def runs(*parts: Run, kind: Kind = Kind.PARAGRAPH, **more: object) -> Block:
    """A block of several runs."""
    made = Block(kind, parts, Span("test.txt", 0, sum(len(run.text) for run in parts)))
    return replace(made, **more)  # type: ignore[arg-type]


def story(number: int, *nodes: Node, name: str = "") -> Section:
    """The chapter with this number."""
    label = f"Chapter {number}"
    title = f"{label}: {name}" if name else label
    return Section(f"ch-{number:04}", SectionKind.CHAPTER, title, nodes, label, name)


def book(*sections: Section, **more: object) -> Book:
    """A book whose contents list all its sections."""
    made = Book(
        identifier="urn:uuid:8881f4da-8440-5482-b44d-b8ad73e428a3",
        title="The Long Way Down: A Story in Two Arcs",
        language="en",
        sections=sections,
        contents=tuple(ContentsEntry(each.title, each.id) for each in sections),
        landmarks=(Landmark("bodymatter", "Start of story", sections[0].id),),
        modified=MODIFIED,
        creators=(Creator("Wren"),),
        accessibility_summary="Author’s notes stand after each chapter.",
        toc_in_spine=False,
    )
    return replace(made, **more)  # type: ignore[arg-type]


def novel(chapters: int = 2) -> Book:
    """A flat book of so many short chapters."""
    return book(*[story(number, block(f"The rain fell on day {number}.")) for number in range(1, chapters + 1)])


def files(data: bytes) -> dict[str, bytes]:
    """The files of an EPUB by name, in their order."""
    with ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def png(width: int = 4, height: int = 3, colour: tuple[int, int, int] = (200, 30, 30)) -> bytes:
    """A picture of one colour, made without the library under test."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">L", len(data)) + name + data + struct.pack(">L", zlib.crc32(name + data))

    rows = (b"\0" + bytes(colour) * width) * height
    head = struct.pack(">2L5B", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def gif(frames: int = 2) -> bytes:
    """A little GIF; with more than one frame it moves."""
    from PIL import Image

    pictures = [Image.new("RGB", (8, 8), (80 * number, 0, 0)) for number in range(frames)]
    out = BytesIO()
    pictures[0].save(out, "GIF", save_all=True, append_images=pictures[1:], duration=100, loop=0)
    return out.getvalue()


def listed(text: str, level: int, group: int, layout: Layout = Layout.NONE) -> Block:
    return replace(block(text, kind=Kind.LIST, level=level), group=group, layout=layout)


def grouped(kind: Kind, texts: Iterable[str], group: int, layout: Layout = Layout.NONE) -> list[Block]:
    return [replace(block(text, kind=kind), group=group, layout=layout) for text in texts]


def everything() -> Section:
    """A chapter with every kind of node, of block, of mark and of box."""
    bold, slanted = Mark.STRONG, Mark.EMPHASIS
    warning = Box(BoxKind.NOTICE, (block("Blood & <thunder>."),), "Content warning", style="warning")
    recap = Box(BoxKind.ASIDE, (block("Previously, on…"),), "Previously", headed=False, style="recap")
    prose: list[Node] = [
        runs(Run("It rained on Siobhan."), Run("1", note="fn-a"), Run(" And on “us”.")),
        Footnote("fn-a", "1", (Run("Pronounced "), Run("Shi-vawn", slanted), Run(".", href="https://example.org/"))),
        runs(Run("un", slanted), Run("believ", slanted | bold), Run("able", bold), Run("!")),
        runs(*[Run(mark.name or "", mark) for mark in Mark if mark]),
        runs(Run("A link", href="https://example.org/a b?q=ü&x=[1]#top"), Run(", a "), Run("bad one", href="javascript:1")),
        runs(Run("write", slanted, href="mailto:wren@example.org"), Run(" and "), Run("漢字", ruby="かんじ")),
        replace(block("in the middle"), layout=Layout.CENTRED),
        replace(block("at the side"), layout=Layout.RIGHT),
        block("one line\nand the next"),
        heading("A part of the chapter", 3),
        block("After a heading."),
        heading("Far too deep", 6),
        scene_break(),
        block("After the break."),
        *grouped(Kind.VERSE, ("Roses are red\nviolets are blue", "second stanza"), 0),
        *grouped(Kind.QUOTE, ("Dear Ann,", "it is late."), 1),
        *grouped(Kind.QUOTE, ("Another letter.",), 2),
        listed("outer", 1, 3),
        listed("inner", 2, 3, Layout.ORDERED),
        listed("inner again", 2, 3, Layout.ORDERED),
        listed("outer again", 1, 3),
        *grouped(Kind.TABLE, ("Name\tLevel",), 4, Layout.HEADER),
        *grouped(Kind.TABLE, ("Ann\t3", "Bob\t"), 4),
        block("  /\\_/\\\n ( o.o )", kind=Kind.PREFORMATTED),
        block("x" * 50, kind=Kind.PREFORMATTED),
        replace(block("A red square", kind=Kind.IMAGE), image="red.png"),
        replace(block("", kind=Kind.IMAGE), image="move.gif"),
        replace(block("A lost map", kind=Kind.IMAGE), image="gone.png"),
        runs(Run("A far picture", href="https://example.org/far.png"), kind=Kind.IMAGE),
    ]
    before = Box(
        BoxKind.ITEM, (runs(Run("Sorry for the wait!"), Run("2", Mark.SUPERSCRIPT, note="fn-b")),), "Before the chapter"
    )
    note = Footnote("fn-b", "2", (Run("It was long."),))
    after = Box(BoxKind.ITEM, (block("Thanks for reading."),), "After the chapter")
    notes = Box(BoxKind.ASIDE, (before, note, after), "Author’s notes", style="authornote")
    again = Box(BoxKind.ASIDE, (block("A second one."),), "Author’s notes", style="authornote", id="an-0001")
    return story(1, warning, recap, *prose, notes, again, name="Rain")


def omnibus() -> Book:
    """A book with every kind of section and of metadata."""
    about = (
        Box(BoxKind.ABSTRACT, (block("It is about rain."),), "Summary"),
        Facts((("Rating", ("Teen",)), ("Pairing", ("Ann/Bob", "Bob/Cy")))),
        Box(BoxKind.PLAIN, (block("Nothing more."),), "More"),
    )
    sections = (
        Section("cover", SectionKind.COVER, "Cover"),
        Section("titlepage", SectionKind.TITLE_PAGE, "Title page", (block("by Wren"),), name="The Long Way Down"),
        Section("about", SectionKind.ABOUT, "About this story", about, name="About this story"),
        Section("contents", SectionKind.CONTENTS, "Contents"),
        Section("prologue", SectionKind.PROLOGUE, "Prologue", (block("Before."),), label="Prologue"),
        Section("part-01", SectionKind.PART, "Arc 1: Fall", (), "Arc 1", "Fall", "In which it rains"),
        everything(),
        replace(story(2, block("Il pleut."), name="Soleil"), language="fr"),
        Section("ch-0003", SectionKind.CHAPTER, "Untitled", (block("No heading."),)),
        Section("omake", SectionKind.EXTRA, "Omake", (block("A joke."),), name="Omake"),
        Section("epilogue", SectionKind.EPILOGUE, "Epilogue", (block("After."),), name="Epilogue"),
        Section("afterword", SectionKind.AFTERWORD, "Afterword", (block("Thanks."),), name="Afterword"),
        Section("replies", SectionKind.APPENDIX, "Replies", (block("To Cy: yes."),), name="Replies"),
        Section("disclaimer", SectionKind.COPYRIGHT_PAGE, "Disclaimer", (block("Not mine."),), name="Disclaimer"),
        Section("colophon", SectionKind.COLOPHON, "Colophon", (block("Made well."),), name="Colophon"),
    )
    inner = ("ch-0001", "ch-0002", "ch-0003")
    titles = {each.id: each.title for each in sections}
    contents = tuple(
        ContentsEntry(
            each.title,
            each.id,
            tuple(ContentsEntry(titles[name], name) for name in inner) if each.kind is SectionKind.PART else (),
        )
        for each in sections
        if each.id not in inner and each.kind not in (SectionKind.COVER, SectionKind.CONTENTS)
    )
    return book(
        *sections,
        contents=contents,
        landmarks=(
            Landmark("frontmatter", "Title page", "titlepage"),
            Landmark("cover", "Cover", "cover"),
            Landmark("bodymatter", "Start of story", "prologue"),
        ),
        creators=(Creator("Wren"), Creator("Robin")),
        contributors=(Creator("Ana", "trl"), Creator("fic2epub 0.1", "bkp")),
        publisher="Archive of Our Own",
        date="2021-03-04",
        source="https://example.org/works/1",
        subjects=("Fanfiction", "Ann, Bob", "Ann; Bob"),
        description="It is about rain & sun.",
        rights="Story text © Wren.",
        series=("Long Way", "2"),
        cover=Asset("cover.png", png(30, 45), "A red field."),
        assets=(Asset("red.png", png()), Asset("move.gif", gif()), Asset("unused.png", png(5, 5))),
        toc_in_spine=True,
    )
