# SPDX-License-Identifier: AGPL-3.0-or-later
"""From sources to bytes, and the account of the text: each of its three steps is broken on purpose, and must be found out.

A check that never fails proves nothing. So every test of the account begins with a conversion that balances, takes one thing
away, and reads which step is said to have lost what.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

import fic2epub.assembler
import fic2epub.exporter
import fic2epub.importer
from fic2epub.errors import EmptyWork, ExitCode, TextLost, UncertainSplit, UnknownFormat, UsageError
from fic2epub.exporter.check import check
from fic2epub.importer.format import Options, Source
from fic2epub.model import (
    Account,
    Block,
    Book,
    Box,
    Chapter,
    Destination,
    Edition,
    Entry,
    Footnote,
    Kind,
    Node,
    NoticeCode,
    Reason,
    Role,
    Run,
    Section,
    Severity,
    Work,
)
from fic2epub.pipeline import Conversion, Missing, account, convert
from fic2epub.version import __version__

STORY = """\
The Slack Tide

by Lene T.

Chapter 1: Ebb

A/N: Hello! Thank you all for the lovely reviews.

At slack water the whole sound lies as flat as a plate (A/N: I checked), and you may row wherever you like.

"Twenty minutes," said the *pilot*. He held up his watch.

* * *

It took her nineteen, because of the cat.

Disclaimer: I do not own Saltmarsh.

Chapter 2: Flood

They found the boat in the morning, on the wrong side of the island.

To be continued...
"""
DAY = datetime(2024, 2, 29, 12, 0, tzinfo=UTC)


def source(text: str = STORY, name: str = "tide.txt", modified: datetime | None = DAY) -> Source:
    return Source(name, text.encode(), modified)


@pytest.fixture(scope="module")
def done() -> Conversion:
    return convert([source()])


def missing(work: Work, book: Book, data: bytes) -> list[tuple[str, str]]:
    """(step, text) of all that is missing."""
    return [(each.step, each.text) for each in account(work, book, data)]


# --- an account that balances ---------------------------------------------------------------------------------------


def test_a_conversion_accounts_for_its_text(done: Conversion) -> None:
    assert account(done.work, done.book, done.data) == ()
    assert not check(done.data)


def test_what_is_converted_is_what_was_written(done: Conversion) -> None:
    assert done.work.metadata.title == done.book.title == "The Slack Tide"
    assert done.work.metadata.authors == ("Lene T.",)
    assert [chapter.name for chapter in done.work.chapters] == ["Chapter 1: Ebb", "Chapter 2: Flood"]
    assert done.data[:4] == b"PK\x03\x04"
    assert any(creator.name == f"fic2epub {__version__}" for creator in done.book.contributors)


# --- step 1: source → work ------------------------------------------------------------------------------------------


def first_story(work: Work) -> tuple[int, int, Block]:
    """Chapter, place and block of a paragraph of story."""
    return next(
        (c, b, block)
        for c, chapter in enumerate(work.chapters)
        for b, block in enumerate(chapter.blocks)
        if block.role is Role.PROSE and block.kind is Kind.PARAGRAPH
    )


def with_block(work: Work, c: int, b: int, *instead: Block) -> Work:
    blocks = work.chapters[c].blocks
    chapter = replace(work.chapters[c], blocks=(*blocks[:b], *instead, *blocks[b + 1 :]))
    return replace(work, chapters=(*work.chapters[:c], chapter, *work.chapters[c + 1 :]))


def test_a_block_that_the_importer_forgets_is_missed(done: Conversion) -> None:
    c, b, block = first_story(done.work)
    assert ("importing", block.text) in missing(with_block(done.work, c, b), done.book, done.data)


def test_a_character_that_no_block_covers_is_missed(done: Conversion) -> None:
    c, b, block = first_story(done.work)
    shorter = replace(block, origin=replace(block.origin, end=block.origin.end - 1), runs=(Run(block.text[:-1]),))
    assert ("importing", block.text[-1]) in missing(with_block(done.work, c, b, shorter), done.book, done.data)


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("flat", "plate"),
        lambda text: text.upper(),
        lambda text: text[:-5],
        lambda text: text + " Really.",
        lambda text: text.replace(",", ""),
        lambda _text: "",
    ],
    ids=["another word", "another case", "less", "more", "no comma", "nothing"],
)
def test_a_block_that_says_something_else_than_its_source_is_found(done: Conversion, change: Callable[[str], str]) -> None:
    c, b, block = first_story(done.work)
    work = with_block(done.work, c, b, replace(block, runs=(Run(change(block.text)),)))
    assert "importing: the block says something else" in [step for step, _ in missing(work, done.book, done.data)]


def test_markup_that_is_not_in_the_ledger_is_missed(done: Conversion) -> None:
    work = replace(done.work, ledger=())
    assert "importing: the block says something else" in [step for step, _ in missing(work, done.book, done.data)]


def test_words_of_a_block_in_another_order_are_found() -> None:
    """The same letters are not the same text."""
    made = convert([source("The dog bit the man, and nobody was surprised at it.\n\nIt was that kind of dog, and that kind of man.\n")])
    c, b, block = first_story(made.work)
    turned = replace(block, runs=(Run(block.text.replace("dog", "xxx").replace("man", "dog").replace("xxx", "man")),))
    assert missing(with_block(made.work, c, b, turned), made.book, made.data)


# --- step 2: work → book --------------------------------------------------------------------------------------------


def without_account(book: Book, text: str, work: Work) -> Book:
    origins = {block.origin for chapter in work.chapters for block in chapter.blocks if block.text == text}
    return replace(book, accounts=tuple(each for each in book.accounts if each.origin not in origins))


def test_a_block_that_the_book_says_nothing_of_is_missed(done: Conversion) -> None:
    _, _, block = first_story(done.work)
    found = missing(done.work, without_account(done.book, block.text, done.work), done.data)
    assert ("assembling", block.text) in found


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.FURNITURE])
def test_no_role_is_outside_the_account(role: Role) -> None:
    """Every block counts, whatever it is for."""
    text = "It stood there, and nobody had seen it come."
    made = convert([source(f"{text}\n\nAnd then it was gone again, as quickly as it came.\n")])
    c, b, block = first_story(made.work)
    work = with_block(made.work, c, b, replace(block, label=replace(block.label, role=role)))
    assert ("assembling", text) in missing(work, without_account(made.book, text, work), made.data)


def test_what_is_left_out_must_be_in_the_ledger(done: Conversion) -> None:
    _, _, block = first_story(done.work)
    left_out = tuple(Account(each.origin, Destination.LEFT_OUT) if each.origin == block.origin else each for each in done.book.accounts)
    found = missing(done.work, replace(done.book, accounts=left_out), done.data)
    assert "assembling: left out, but not in the ledger" in [step for step, _ in found]
    kept = replace(done.book, accounts=left_out, ledger=(*done.book.ledger, Entry(Reason.DROPPED, block.text, block.origin)))
    assert not missing(done.work, kept, done.data)
    empty = replace(done.book, accounts=left_out, ledger=(*done.book.ledger, Entry(Reason.DROPPED, "", block.origin)))
    assert missing(done.work, empty, done.data), "a line of the ledger that does not hold the words is none"


def test_story_may_not_be_called_a_break(done: Conversion) -> None:
    """A block with words that was “drawn as a rule” is a block whose words are nowhere."""
    _, _, block = first_story(done.work)
    book = without_account(done.book, block.text, done.work)
    book = replace(book, accounts=(*book.accounts, Account(block.origin, Destination.BREAK, "ch-0001")))
    emptied = exported(without(book, block.text))
    assert missing(done.work, book, emptied)


# --- step 3: book → bytes -------------------------------------------------------------------------------------------


def exported(book: Book) -> bytes:
    return fic2epub.exporter.export(book).data


def without(book: Book, text: str) -> Book:
    """The book without the nodes that say this."""

    def kept(section: Section) -> Section:
        nodes: list[Node] = []
        gone: set[str] = set()
        for node in section.nodes:
            if isinstance(node, Block) and node.text.startswith(text[:20]):
                gone |= {run.note for run in node.runs}
                continue
            if isinstance(node, Footnote) and node.id in gone:
                continue
            if isinstance(node, Box):
                inner = tuple(each for each in node.nodes if not (isinstance(each, Block) and each.text == text))
                node = replace(node, nodes=inner)
            nodes.append(node)
        return replace(section, nodes=tuple(nodes))

    return replace(book, sections=tuple(kept(section) for section in book.sections))


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("It took her nineteen, because of the cat.", "ch-0001"),
        ("At slack water the whole sound", "ch-0001"),
        ("A/N: Hello! Thank you all for the lovely reviews.", "ch-0001"),
        ("Disclaimer: I do not own Saltmarsh.", "disclaimer"),
        ("To be continued...", "ch-0002"),
    ],
    ids=["story", "story with a note", "note", "disclaimer", "end marker"],
)
def test_a_block_that_is_in_no_page_is_missed(done: Conversion, text: str, where: str) -> None:
    found = missing(done.work, done.book, exported(without(done.book, text)))
    assert [step for step, _ in found] == [f"exporting to {where}"]
    assert found[0][1].startswith(text)


def test_a_heading_that_is_in_no_page_is_missed(done: Conversion) -> None:
    book = replace(done.book, sections=tuple(replace(each, name="", label="") if each.id == "ch-0002" else each for each in done.book.sections))
    assert ("exporting to ch-0002", "2 chapter flood") in missing(done.work, done.book, exported(book))


def test_story_in_another_order_is_found(done: Conversion) -> None:
    def turned(section: Section) -> Section:
        return replace(section, nodes=tuple(reversed(section.nodes))) if section.id == "ch-0001" else section

    book = replace(done.book, sections=tuple(map(turned, done.book.sections)))
    assert "exporting to ch-0001" in [step for step, _ in missing(done.work, done.book, exported(book))]


def test_story_in_another_chapter_is_found(done: Conversion) -> None:
    def swapped() -> Iterator[Section]:
        nodes = {each.id: each.nodes for each in done.book.sections}
        other = {"ch-0001": "ch-0002", "ch-0002": "ch-0001"}
        for each in done.book.sections:
            yield replace(each, nodes=nodes[other.get(each.id, each.id)])

    book = replace(done.book, sections=tuple(swapped()))
    assert missing(done.work, done.book, exported(book))


def rewritten(data: bytes, change: Callable[[bytes], bytes]) -> bytes:
    """The finished book with its pages changed."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w") as new:
        for item in old.infolist():
            content = old.read(item)
            new.writestr(item, change(content) if item.filename.endswith(".xhtml") else content)
    return made.getvalue()


@pytest.mark.parametrize(
    ("old", "new"), [(b"nineteen", b"ninety"), (b"pilot", b""), (b"cat.", b"cat"), (b"I checked", b"I guessed"), (b"I do not own", b"I own")]
)
def test_a_single_word_changed_in_the_finished_book_is_found(done: Conversion, old: bytes, new: bytes) -> None:
    assert not missing(done.work, done.book, rewritten(done.data, lambda page: page))
    found = missing(done.work, done.book, rewritten(done.data, lambda page: page.replace(old, new)))
    assert [step.split()[0] for step, _ in found] == ["exporting"]


# --- what convert does with it --------------------------------------------------------------------------------------


def test_a_conversion_that_loses_text_fails_with_its_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    real = fic2epub.assembler.assemble

    def careless(work: Work, edition: Edition | None = None, *, version: str = "") -> Book:
        return without(real(work, edition, version=version), "It took her nineteen, because of the cat.")

    monkeypatch.setattr(fic2epub.assembler, "assemble", careless)
    with pytest.raises(TextLost, match=r"exporting to ch-0001.*It took her nineteen.*tide\.txt") as raised:
        convert([source()])
    assert raised.value.code is ExitCode.CHECK
    assert raised.value.data.startswith(b"PK")
    assert raised.value.hint


def test_an_importer_that_loses_text_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    real = fic2epub.importer.import_work

    def careless(*arguments: object, **options: object) -> Work:
        work = real(*arguments, **options)  # type: ignore[arg-type]
        return with_block(work, 1, len(work.chapters[1].blocks) - 1)

    monkeypatch.setattr(fic2epub.importer, "import_work", careless)
    with pytest.raises(TextLost, match=r"importing.*To be continued"):
        convert([source()])


def test_missing_text_says_where_it_stood(done: Conversion) -> None:
    c, b, block = first_story(done.work)
    (found, *_) = account(with_block(done.work, c, b), done.book, done.data)
    assert isinstance(found, Missing)
    text = done.work.sources[0].text
    assert text[found.origin.start : found.origin.end].strip() == block.text


# --- dates ----------------------------------------------------------------------------------------------------------


def test_the_books_date_is_the_newest_sources() -> None:
    made = convert([source(name="1.txt"), source("Chapter 3\n\nThe cat came home, and said nothing.\n", "2.txt", DAY + timedelta(days=3))])
    assert made.book.modified == DAY + timedelta(days=3)
    assert NoticeCode.DATE_UNKNOWN not in [notice.code for notice in made.notices]


def test_the_editions_date_stands_above_it() -> None:
    wanted = datetime(2001, 1, 1, tzinfo=UTC)
    assert convert([source()], Edition(modified=wanted)).book.modified == wanted


def test_without_any_date_a_fixed_one_is_written_and_said() -> None:
    first, second = (convert([source(modified=None)]) for _ in range(2))
    assert first.data == second.data
    assert [notice.code for notice in first.notices if notice.severity is Severity.INFO].count(NoticeCode.DATE_UNKNOWN) == 1


# --- reproducible, strict, refusing ---------------------------------------------------------------------------------


def test_the_same_input_gives_the_same_bytes(done: Conversion) -> None:
    assert convert([source()]).data == done.data


def test_another_date_changes_the_bytes(done: Conversion) -> None:
    assert convert([source(modified=DAY + timedelta(days=1))]).data != done.data


DOUBTFUL = (
    'She went down to the harbour and looked at the boats for a while.\n\n"Late," said Marrow.\n\nShe said nothing.\n\n'
    "sorry that it is short, it has been a hard week here\n"
)


def test_strict_refuses_what_is_in_doubt() -> None:
    work = convert([source(DOUBTFUL)]).work
    doubts = [notice for notice in work.notices if notice.code is NoticeCode.SPLIT_UNCERTAIN]
    assert doubts, "the example must be in doubt"
    with pytest.raises(UncertainSplit, match="in doubt") as raised:
        convert([source(DOUBTFUL)], strict=True)
    assert raised.value.code is ExitCode.UNCERTAIN
    assert "inspect" in raised.value.hint


def test_strict_lets_pass_what_is_certain() -> None:
    text = '"Well?" asked Ines. "Is it him?"\n\n"It is his coat," said Marrow.\n\nInes took the coat from her. She said nothing more.\n'
    assert convert([source(text)], strict=True).data


@pytest.mark.parametrize(
    ("sources", "error"),
    [
        ([source("")], EmptyWork),
        ([source(" \n\t\n")], EmptyWork),
        ([source("* * *\n")], EmptyWork),
        ([Source("x.pdf", b"%PDF-1.7\n...")], UnknownFormat),
        ([], EmptyWork),
    ],
    ids=["no bytes", "white space", "only a break", "a PDF", "no file"],
)
def test_what_cannot_be_a_book_is_refused_in_one_sentence(sources: list[Source], error: type[Exception]) -> None:
    with pytest.raises(error) as raised:
        convert(sources)
    message = str(raised.value)
    assert message.endswith(".")
    assert "\n" not in message
    assert len(message) < 200


def test_a_file_without_a_chapter_among_others_is_skipped_and_said() -> None:
    made = convert([source(), Source("cover.png", b"\x89PNG\r\n\x1a\n" + b"\0" * 20)])
    assert [notice.message for notice in made.notices if notice.code is NoticeCode.FILE_SKIPPED]
    assert len(made.work.chapters) == 2


def test_an_unknown_placement_is_refused() -> None:
    with pytest.raises(UsageError):
        convert([source()], Edition(placements={"note": "footer"}))


def test_an_unknown_format_is_refused_by_name() -> None:
    with pytest.raises(UnknownFormat, match="docm") as raised:
        convert([source()], options=Options(format="docm"))
    assert "text" in raised.value.hint


# --- editions and progress ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("wanted", ["end", "place", "appendix", "drop"])
def test_every_placement_of_notes_balances(wanted: str) -> None:
    made = convert([source()], Edition(placements={"note": wanted, "inline": "drop" if wanted == "drop" else "footnote"}))
    assert account(made.work, made.book, made.data) == ()
    dropped = [entry.text for entry in made.book.ledger if entry.reason is Reason.DROPPED]
    assert bool(dropped) is (wanted == "drop")


def test_a_language_given_is_the_books() -> None:
    assert convert([source()], Edition(language="en-GB")).book.language == "en-GB"
    assert convert([source()]).book.language == "en"


def test_progress_is_told_in_order() -> None:
    told: list[tuple[str, int, int]] = []
    convert([source()], progress=lambda *step: told.append(step))
    assert told
    assert all(0 <= at <= whole for _, at, whole in told)


def test_sources_of_one_name_are_told_apart() -> None:
    made = convert([source(name="x.txt"), source("Chapter 3\n\nThe cat came home again.\n", "x.txt")])
    assert len({each.name for each in made.work.sources}) == 2
    assert account(made.work, made.book, made.data) == ()


def test_chapters_never_share_an_id() -> None:
    text = "".join(f"Chapter {number}\n\nIt was the {number}th day of rain, and the cat had moved to the loft.\n\n" for number in (1, 2, 1, 2, 3))
    chapters: tuple[Chapter, ...] = convert([source(text)]).work.chapters
    assert len({chapter.id for chapter in chapters}) == len(chapters)
