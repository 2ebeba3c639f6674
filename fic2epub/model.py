# SPDX-License-Identifier: AGPL-3.0-or-later
"""The whole vocabulary: what travels between importer, assembler and exporter.

Read this first. Every value is frozen; a stage never changes what it was given, it makes something new:

    Source  --importer-->  Work  --assembler (with an Edition)-->  Book  --exporter-->  bytes

Two axes are never mixed. `Kind` is form (what a block looks like) and is decided by the format that read it. `Role` is
purpose (story, note, disclaimer …) and is decided by the segmenter alone.

Inline text is a flat tuple of `Run`s. A line break inside a block is "\\n" in a run's text; the cells of a table row are
parted by "\\t". A block's origin is a half-open span of characters in its source's *text*: for a text file the decoded
file, for markup the text that remains without tags.

This module imports nothing of ours.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntFlag, StrEnum

__all__ = [
    "STORY",
    "Account",
    "Asset",
    "Block",
    "Book",
    "Box",
    "BoxKind",
    "Chapter",
    "ChapterKind",
    "ContentsEntry",
    "Correction",
    "Creator",
    "Destination",
    "Edition",
    "Entry",
    "Evidence",
    "Fact",
    "Facts",
    "Footnote",
    "InlineNote",
    "Kind",
    "Label",
    "Landmark",
    "Layout",
    "Ledger",
    "Mark",
    "Metadata",
    "Node",
    "Notice",
    "NoticeCode",
    "Reason",
    "Role",
    "Run",
    "Section",
    "SectionKind",
    "Severity",
    "SourceText",
    "Span",
    "Topic",
    "Work",
    "block",
    "chapter",
    "heading",
    "plain",
    "scene_break",
    "work",
]


class Kind(StrEnum):
    """Form: what a block is on the page. Decided by formats."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    SCENE_BREAK = "scene_break"
    VERSE = "verse"
    PREFORMATTED = "preformatted"
    QUOTE = "quote"
    LIST = "list"
    TABLE = "table"
    IMAGE = "image"


class Role(StrEnum):
    """Purpose: what a block is for. Decided by the segmenter."""

    PROSE = "prose"
    """The story: also letters, diaries, songs, signs and chat logs in it."""
    NOTE = "note"
    """The author to the reader: greetings, thanks, apologies, schedule, glossaries, warnings in sentences."""
    DISCLAIMER = "disclaimer"
    """Who owns what, that no profit is made, whose song is quoted."""
    METADATA = "metadata"
    """Header lines (Title, Rating, Pairing, Summary …), bylines, dates."""
    REVIEW_REPLY = "review_reply"
    """Answers to named reviewers."""
    RECAP = "recap"
    """What happened before, and the story text repeated under it."""
    END_MARKER = "end_marker"
    """`TBC`, `The End`, `~fin~`."""
    FURNITURE = "furniture"
    """The web site's own text: navigation, buttons, counters."""


class Topic(StrEnum):
    """What a note is about; where it goes in the book depends on it."""

    CHATTER = "chatter"
    """Everything that is none of the others."""
    WARNING = "warning"
    """What readers may want to be warned of."""
    READING = "reading"
    """What must be known before reading: a glossary, a legend, the place in canon."""
    NOTICE = "notice"
    """A whole chapter that is not story."""


class Mark(IntFlag):
    """Inline formatting of a run; combine with `|`."""

    NONE = 0
    EMPHASIS = 1
    STRONG = 2
    UNDERLINE = 4
    STRIKE = 8
    SMALL = 16
    SUPERSCRIPT = 32
    SUBSCRIPT = 64
    CODE = 128


class Layout(IntFlag):
    """What a source says of a block's place on the page; combine with `|`."""

    NONE = 0
    CENTRED = 1
    RIGHT = 2
    ORDERED = 4
    """The block is an item of a numbered list."""
    HEADER = 8
    """The block is a header row of a table."""


class ChapterKind(StrEnum):
    """What a chapter is in the book's order; `notice` is a whole chapter that is not story."""

    CHAPTER = "chapter"
    PROLOGUE = "prologue"
    EPILOGUE = "epilogue"
    INTERLUDE = "interlude"
    EXTRA = "extra"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open stretch of characters, `start` ≤ i < `end`, in the text of the source called `source`."""

    source: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text under one set of marks.

    `href` is an absolute `http`, `https` or `mailto` address, or ""; `ruby` the annotation printed over the text;
    `note` the id of the `Footnote` that this run refers to (then `text` is the reference's number).
    """

    text: str
    marks: Mark = Mark.NONE
    href: str = ""
    ruby: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One reason for (or, with a negative weight, against) a role.

    `signal` names the function or source that saw it; `weight` is in nats (log-odds); `detail` is what it saw, in the
    source's own words where there are any.
    """

    signal: str
    role: Role
    weight: float
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Label:
    """A judgement that keeps its parts: role, topic (notes only), confidence in 0…1, evidence with the strongest first."""

    role: Role = Role.PROSE
    topic: Topic | None = None
    confidence: float = 1.0
    evidence: tuple[Evidence, ...] = ()


STORY = Label()
"""What a block is as long as nothing says otherwise."""


@dataclass(frozen=True, slots=True)
class Correction:
    """What the user says of the split. `block` is a fingerprint, or `begins` the words that a block begins with; one of the two.

    `opens`: what follows, up to the next break or heading, is likely of the same role.
    """

    role: Role
    block: str = ""
    begins: str = ""
    opens: bool = False


@dataclass(frozen=True, slots=True)
class InlineNote:
    """An author's aside inside a block that stays story.

    `start`, `end` are offsets in the block's plain text; an aside that is not `labelled` is reported, never moved.
    """

    start: int
    end: int
    confidence: float
    evidence: tuple[Evidence, ...] = ()
    labelled: bool = True


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph-like unit of a source, in source order.

    `gap` counts the blank lines before it (what is left of a lost rule shows here). `level` is 1–6 for a heading
    (after the importer: 1 the work's title or a part, 2 the chapter's own heading, 3 and more inside the chapter) and
    the depth of a list item. Neighbouring blocks with the same `group` (not 0) are one list, table or quotation.
    `known` is what the format itself knows of the block's role (a site's own container). `image` names an `Asset`.
    """

    kind: Kind
    runs: tuple[Run, ...]
    origin: Span
    gap: int = 1
    level: int = 0
    group: int = 0
    layout: Layout = Layout.NONE
    known: tuple[Evidence, ...] = ()
    label: Label = STORY
    inline_notes: tuple[InlineNote, ...] = ()
    image: str = ""

    @property
    def text(self) -> str:
        """The block's plain text, without marks."""
        return self.runs[0].text if len(self.runs) == 1 else "".join([run.text for run in self.runs])

    @property
    def role(self) -> Role:
        return self.label.role


@dataclass(frozen=True, slots=True)
class SourceText:
    """A source as the importer read it: its name, its text (what spans count in), when it was last changed."""

    name: str
    text: str
    format: str = ""
    modified: datetime | None = None


class Reason(StrEnum):
    """Why text of the source is not in the book as it stood. The values are part of `inspect --json`."""

    MARKUP = "markup"
    """Marks that became formatting: `*`, `_`, `#`, list bullets, a wrapped word's hyphen."""
    HIDDEN = "hidden"
    """The page itself hides it."""
    FURNITURE = "furniture"
    """The web site's own text."""
    CONTROL = "control"
    """Characters that XML forbids or that no reader shows."""
    REPEATED = "repeated"
    """A second copy: a doubled heading, a table of contents, a merged disclaimer."""
    DROPPED = "dropped"
    """The user asked for it."""
    SKIPPED = "skipped"
    """Not text of the work: an image that could not be used, a file that holds no chapter."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the ledger: what was left out, why, and from where (`origin` is None where no source text holds it)."""

    reason: Reason
    text: str
    origin: Span | None = None
    detail: str = ""


Ledger = tuple[Entry, ...]


class Severity(StrEnum):
    INFO = "info"
    WARNING = "warning"


class NoticeCode(StrEnum):
    """Every notice that can be printed. The sentence beside each is its documentation."""

    ENCODING_GUESSED = "encoding-guessed"
    """The text's encoding was guessed; `--encoding` overrules."""
    ENCODING_DAMAGED = "encoding-damaged"
    """Some bytes could not be decoded and were replaced; the number is given."""
    CONTROL_CHARACTERS = "control-characters"
    """Control characters or other code points that XML forbids were removed."""
    MARKUP_REPAIRED = "markup-repaired"
    """Broken markup was read a second time, slowly, because text would have been lost."""
    TEXT_HIDDEN = "text-hidden"
    """The page hides some of its text; the ledger holds it."""
    FILE_SKIPPED = "file-skipped"
    """A file of the folder or archive holds no chapter and was not read."""
    FRONT_MATTER_INVALID = "front-matter-invalid"
    """The front matter could not be read; it is kept in the ledger."""
    IMAGE_MISSING = "image-missing"
    """An image is remote, absent or unusable; its description stays in its place."""
    LANGUAGE_UNKNOWN = "language-unknown"
    """No language is declared and none could be detected with certainty; the book says `und`."""
    TITLE_UNKNOWN = "title-unknown"
    """No title is stated anywhere, and the files' names are none either."""
    CHAPTERS_MISSING = "chapters-missing"
    """The chapters' numbers jump."""
    CHAPTERS_REPEATED = "chapters-repeated"
    """Two chapters bear the same number or hold the same text."""
    SPLIT_UNCERTAIN = "split-uncertain"
    """It is in doubt whether a block is story: look here."""
    CORRECTION_UNUSED = "correction-unused"
    """A correction of the split fits no block of these chapters."""
    CHAPTER_IS_NOTICE = "chapter-is-notice"
    """A whole chapter was taken for a notice; it is kept as one."""
    DISCLAIMERS_MERGED = "disclaimers-merged"
    """Disclaimers that say the same were printed once."""
    NOTES_DROPPED = "notes-dropped"
    """Text was left out because the user asked for it."""
    COVER_CHANGED = "cover-changed"
    """The cover was converted or scaled down to what all readers accept."""
    DATE_UNKNOWN = "date-unknown"
    """No date of change is known; a fixed date was written."""


@dataclass(frozen=True, slots=True)
class Notice:
    """Something the user should know, as a value: only a front end prints it."""

    code: NoticeCode
    message: str
    origin: Span | None = None
    severity: Severity = Severity.WARNING


@dataclass(frozen=True, slots=True)
class Fact:
    """One statement about the work: a canonical `key` ("rating"), the value, and the label as the source wrote it."""

    key: str
    value: str
    label: str = ""
    origin: Span | None = None


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known of the work. `language` is a BCP 47 tag, "und" when unknown; dates are ISO 8601 as stated."""

    title: str = ""
    authors: tuple[str, ...] = ()
    language: str = "und"
    summary: str = ""
    facts: tuple[Fact, ...] = ()

    def values(self, key: str) -> tuple[str, ...]:
        """All values stated under a canonical key, in order."""
        return tuple(fact.value for fact in self.facts if fact.key == key)

    def value(self, key: str) -> str:
        """The first value stated under a key, or ""."""
        return next((fact.value for fact in self.facts if fact.key == key), "")


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter, with every block that stood in it, whatever its role.

    `id` is stable over updates: made from the chapter's number or title, not from its place. `label` is the numbered
    part of its heading as the author wrote it ("Chapter 3", "Глава 7"), `title` the name ("Rain"); either may be "".
    """

    id: str
    blocks: tuple[Block, ...]
    number: int | None = None
    label: str = ""
    title: str = ""
    kind: ChapterKind = ChapterKind.CHAPTER
    part: str = ""

    @property
    def name(self) -> str:
        """The heading in one line: `Chapter 3: Rain`, `Chapter 3`, `Rain` or ""."""
        return f"{self.label}: {self.title}" if self.label and self.title else self.label or self.title


@dataclass(frozen=True, slots=True)
class Asset:
    """A picture that belongs to the work: its name (unique in the work), bytes, and description ("" if none is known)."""

    name: str
    data: bytes
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Work:
    """What the importer makes. `sources` are the texts that spans count in."""

    metadata: Metadata
    chapters: tuple[Chapter, ...]
    sources: tuple[SourceText, ...] = ()
    ledger: Ledger = ()
    notices: tuple[Notice, ...] = ()
    assets: tuple[Asset, ...] = ()


@dataclass(frozen=True, slots=True)
class Edition:
    """What the reader or author wants of one book; empty fields leave the decision to the work.

    `placements` maps a class of notes (a `Role` value, or `inline`, `warning`, `reading`, `notice`) to the name of a
    placement; `modified` is UTC; `names` maps chapter ids to file names given in an earlier build.
    """

    title: str = ""
    authors: tuple[str, ...] = ()
    language: str = ""
    identifier: str = ""
    modified: datetime | None = None
    placements: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    cover: Asset | None = None


class SectionKind(StrEnum):
    """The parts of a book, in the words of the EPUB Structural Semantics Vocabulary where it has them."""

    COVER = "cover"
    TITLE_PAGE = "titlepage"
    ABOUT = "introduction"
    CONTENTS = "toc"
    PART = "part"
    CHAPTER = "chapter"
    PROLOGUE = "prologue"
    EPILOGUE = "epilogue"
    EXTRA = "extra"
    """A side story or bonus: no term of the vocabulary fits."""
    AFTERWORD = "afterword"
    APPENDIX = "appendix"
    COPYRIGHT_PAGE = "copyright-page"
    COLOPHON = "colophon"


class BoxKind(StrEnum):
    """Labelled containers inside a section."""

    ASIDE = "aside"
    """Text beside the story: an author's note, a recap."""
    ITEM = "item"
    """One of several headed items inside another box."""
    NOTICE = "notice"
    """What must be seen first: a content warning."""
    ABSTRACT = "abstract"
    """A summary of the work."""
    PLAIN = "plain"
    """A headed stretch of a page, without further meaning."""


@dataclass(frozen=True, slots=True)
class Facts:
    """A definition list: (term, descriptions) in order."""

    rows: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Footnote:
    """A footnote; exactly one run of the same section refers to it by `id`. `number` is the printed reference."""

    id: str
    number: str
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Box:
    """A labelled container. `title` is printed as its heading if `headed`, else it is only its accessible name.

    `style` is the class in the style sheet ("authornote", "recap", "warning"); `id` an anchor, or "".
    """

    kind: BoxKind
    nodes: tuple[Node, ...]
    title: str = ""
    headed: bool = True
    style: str = ""
    id: str = ""


Node = Block | Box | Facts | Footnote


@dataclass(frozen=True, slots=True)
class Section:
    """One file of the book. `id` is its file name's stem, `[a-z0-9-]+`; it stays the same in every later edition.

    `title` is the line shown in the contents and the page's title; `label` and `name` its two halves as the heading
    shows them ("Chapter 2", "Sun"); no heading is printed where both are "". `subtitle` goes below the heading.
    `language` is "" where the book's holds. Footnotes stand in `nodes` after the block that refers to them.
    """

    id: str
    kind: SectionKind
    title: str
    nodes: tuple[Node, ...] = ()
    label: str = ""
    name: str = ""
    subtitle: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class ContentsEntry:
    """A line of the contents: its text, the section it leads to, the lines below it (one level at most)."""

    title: str
    section: str
    children: tuple[ContentsEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class Landmark:
    """A structural landmark: an `epub:type` value ("bodymatter"), its text, the section it leads to."""

    type: str
    title: str
    section: str


@dataclass(frozen=True, slots=True)
class Creator:
    """A person who made the work; `role` is a MARC relator code: aut, trl, ill, edt, bkp …"""

    name: str
    role: str = "aut"


class Destination(StrEnum):
    """What became of a block of the work."""

    PLACED = "placed"
    """Its words stand in the section, in their order."""
    MERGED = "merged"
    """Its words stand in the section, in another form: a heading, a row of facts, the text kept of several copies."""
    BREAK = "break"
    """A scene break: drawn as a rule, or folded into one that is drawn."""
    LEFT_OUT = "left-out"
    """It stands in the ledger."""


@dataclass(frozen=True, slots=True)
class Account:
    """Where the block with this origin went: the section's id ("" where it was left out) and how."""

    origin: Span
    destination: Destination
    section: str = ""


@dataclass(frozen=True, slots=True)
class Book:
    """What the assembler makes: a book, which knows nothing of fan fiction.

    `sections` are in spine order; `toc_in_spine` says whether the contents page is one of them. `modified` is UTC.
    `direction` is "ltr" or "rtl". `series` is (name, position or ""). `ledger` and `accounts` continue the work's.
    """

    identifier: str
    title: str
    language: str
    sections: tuple[Section, ...]
    contents: tuple[ContentsEntry, ...]
    landmarks: tuple[Landmark, ...]
    modified: datetime
    creators: tuple[Creator, ...] = ()
    contributors: tuple[Creator, ...] = ()
    publisher: str = ""
    date: str = ""
    source: str = ""
    subjects: tuple[str, ...] = ()
    description: str = ""
    rights: str = ""
    series: tuple[str, str] | None = None
    direction: str = "ltr"
    accessibility_summary: str = ""
    cover: Asset | None = None
    assets: tuple[Asset, ...] = ()
    toc_in_spine: bool = True
    ledger: Ledger = ()
    accounts: tuple[Account, ...] = ()
    notices: tuple[Notice, ...] = ()


# Builders: short ways to say a value in tests and in examples.


def plain(text: str) -> tuple[Run, ...]:
    """Runs of one unmarked text."""
    return (Run(text),)


def block(
    text: str,
    role: Role = Role.PROSE,
    kind: Kind = Kind.PARAGRAPH,
    *,
    start: int = 0,
    source: str = "test.txt",
    gap: int = 1,
    level: int = 0,
    topic: Topic | None = None,
) -> Block:
    """A block of unmarked text that stands at `start` in `source`."""
    span = Span(source, start, start + len(text))
    return Block(kind, plain(text), span, gap=gap, level=level, label=Label(role, topic))


def heading(text: str, level: int = 2, *, start: int = 0, source: str = "test.txt") -> Block:
    """A heading block."""
    return block(text, kind=Kind.HEADING, start=start, source=source, level=level)


def scene_break(text: str = "* * *", *, start: int = 0, source: str = "test.txt") -> Block:
    """A scene break as the author drew it."""
    return block(text, kind=Kind.SCENE_BREAK, start=start, source=source)


def chapter(*blocks: Block, number: int | None = 1, title: str = "", kind: ChapterKind = ChapterKind.CHAPTER) -> Chapter:
    """A chapter whose id and label follow its number."""
    name = f"chapter-{number}" if number is not None else "untitled"
    return Chapter(name, blocks, number, f"Chapter {number}" if number is not None else "", title, kind)


def work(*chapters: Chapter, title: str = "Untitled", authors: Iterable[str] = ("Anonymous",), language: str = "en") -> Work:
    """A work whose source text is that of its blocks, one after the other, with their spans counted anew."""
    from dataclasses import replace

    texts: list[str] = []
    at = 0
    laid: list[Chapter] = []
    for each in chapters:
        blocks = []
        for one in each.blocks:
            text = one.text
            blocks.append(replace(one, origin=Span("test.txt", at, at + len(text))))
            texts.append(text)
            at += len(text) + 2
        laid.append(replace(each, blocks=tuple(blocks)))
    source = SourceText("test.txt", "\n\n".join(texts), "text")
    return Work(Metadata(title, tuple(authors), language), tuple(laid), (source,))
