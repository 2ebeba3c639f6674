# SPDX-License-Identifier: AGPL-3.0-or-later
"""The zoo: texts that make a careless program take hours, and that must take seconds.

Bounds are generous, several times what is usual, so that they fail for what runs away and not for a busy machine. Where a monster
can be grown, twice the monster may take little more than twice the time.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable

import pytest

from fic2epub.errors import Fic2EpubError
from fic2epub.importer import import_work
from fic2epub.importer.format import Options, Source
from fic2epub.model import Work
from fic2epub.pipeline import account, convert

BOUND = 40.0
"""Seconds that no monster may take."""
GROWTH = 3.5
"""Twice the text may take this many times as long; a quadratic program takes four times as long."""
SENTENCE = "The ferry did not come at six, and it did not come at seven, and Ines sat on the bollard and counted the gulls. "


def imported(text: str, name: str = "monster.txt") -> Work:
    return import_work([Source(name, text.encode())], Options(format="text", language="en"))


def seconds(text: str) -> float:
    """The processor time that importing takes, the better of two runs."""
    best = BOUND
    for _ in range(2):
        start = time.process_time()
        imported(text)
        best = min(best, time.process_time() - start)
    return best


# name → a monster of about n characters
MONSTERS: dict[str, Callable[[int], str]] = {
    "one paragraph": lambda n: SENTENCE * (n // len(SENTENCE)),
    "one line without a space": lambda n: "a" * n,
    "one line of wide characters": lambda n: "灯" * n,
    "stars": lambda n: "*" * n,
    "stars and letters": lambda n: "*a" * (n // 2),
    "stars and spaces": lambda n: "* a " * (n // 4),
    "underscored letters": lambda n: "_a_" * (n // 3),
    "emphasis that opens": lambda n: " *a" * (n // 3),
    "emphasis that closes": lambda n: "a* " * (n // 3),
    "nested emphasis": lambda n: " *a _b" * (n // 12) + "b_ a* " * (n // 12),
    "tags that open": lambda n: "<i>a" * (n // 4),
    "tags that close": lambda n: "<i></i>" * (n // 7),
    "less than": lambda n: "<" * n,
    "brackets that open": lambda n: "(" * n,
    "nested brackets": lambda n: "(" * (n // 2) + ")" * (n // 2),
    "notes in brackets that open": lambda n: "(A/N: " * (n // 6),
    "notes in brackets": lambda n: "(A/N: a) " * (n // 9),
    "nested notes": lambda n: "a (A/N: " * (n // 9) + ")" * (n // 9),
    "quotation marks": lambda n: '"' * n,
    "quotation marks that open": lambda n: "“" * n,
    "single quotation marks": lambda n: "'a " * (n // 3),
    "dashes": lambda n: "-" * n,
    "spaces": lambda n: "a" + " " * n + "b",
    "tabs": lambda n: "\t" * n + "a",
    "line breaks": lambda n: "a" + "\n" * n + "b",
    "old line breaks": lambda n: "<br>" * (n // 4) + "a",
    "lines of one letter": lambda n: "a\n" * (n // 2),
    "paragraphs of one letter": lambda n: "a\n\n" * (n // 3),
    "short lines": lambda n: "It rained.\n" * (n // 11),
    "paragraphs of a sentence": lambda n: (SENTENCE + "\n\n") * (n // (len(SENTENCE) + 2)),
    "wrapped lines": lambda n: (SENTENCE[:70] + "\n") * (n // 71),
    "wrapped hyphens": lambda n: ("and then the keeper of the tall light-\nhouse went up the stairs of the light-\n") * (n // 80),
    "indents": lambda n: "".join(" " * (at % 40) + "It rained, and he went.\n" for at in range(n // 44)),
    "scene breaks": lambda n: "* * *\n\n" * (n // 7) + SENTENCE,
    "dots": lambda n: ".\n\n" * (n // 3) + SENTENCE,
    "chapters": lambda n: "".join(f"Chapter {at}\n\nIt rained.\n\n" for at in range(1, n // 24)),
    "the same chapter": lambda n: "Chapter 1\n\n" * (n // 11),
    "numbers": lambda n: "".join(f"{at}.\n\nIt rained.\n\n" for at in range(n // 18)),
    "chapters of one name": lambda n: "Prologue\n\nIt rained.\n\n" * (n // 22),
    "a table of contents": lambda n: "".join(f"Chapter {at}: Rain\n" for at in range(n // 19)),
    "notes": lambda n: "A/N: Thank you for reading!\n\n" * (n // 29),
    "labels": lambda n: "A/N:\n\n" * (n // 6),
    "fields": lambda n: "Rating: T\n" * (n // 10),
    "disclaimers": lambda n: "".join(f"Disclaimer: I do not own number {at}.\n\n" for at in range(n // 40)),
    "script": lambda n: "".join(f"NAME{at % 50}: Who goes there?\n\n" for at in range(n // 28)),
    "combining marks": lambda n: "a" + "\u0301" * n,
    "zero width": lambda n: "a\u200b" * (n // 2),
    "emoji": lambda n: "\U0001f469\u200d\U0001f680" * (n // 3),
    "controls": lambda n: ("a" * 30 + "\x01") * (n // 31),
    "noise": lambda n: "".join(random.Random(7).choices("ab *_<>()[]\"'“”#-=:.!?\n\n1IVx/", k=n)),
}  # fmt: skip
SMALL, LARGE = 12_000, 200_000


@pytest.mark.parametrize("name", MONSTERS)
def test_twice_the_monster_takes_twice_the_time(name: str) -> None:
    make = MONSTERS[name]
    once = seconds(make(SMALL))
    twice = seconds(make(2 * SMALL))
    assert twice < max(GROWTH * once, 0.2)


@pytest.mark.slow
@pytest.mark.parametrize("name", MONSTERS)
def test_a_large_monster_is_converted_in_bounded_time(name: str) -> None:
    start = time.process_time()
    try:
        convert([Source("monster.txt", MONSTERS[name](LARGE).encode())], options=Options(format="text", language="en"))
    except Fic2EpubError as error:
        assert error.code == 3, f"{type(error).__name__}: {error}"
    assert time.process_time() - start < BOUND


# --- a few by themselves --------------------------------------------------------------------------------------------


@pytest.mark.slow
def test_ten_megabytes_in_one_paragraph() -> None:
    start = time.process_time()
    made = convert([Source("monster.txt", (SENTENCE * 90_000).encode())], options=Options(language="en"))
    assert time.process_time() - start < BOUND
    assert account(made.work, made.book, made.data) == ()


@pytest.mark.slow
def test_a_hundred_thousand_paragraphs() -> None:
    start = time.process_time()
    work = imported("It rained.\n\n" * 100_000)
    assert time.process_time() - start < 3 * BOUND
    assert sum(len(chapter.blocks) for chapter in work.chapters) == 100_000


@pytest.mark.slow
def test_five_megabytes_without_a_space() -> None:
    start = time.process_time()
    made = convert([Source("monster.txt", b"a" * 5_000_000)], options=Options(format="text", language="en"))
    assert time.process_time() - start < BOUND
    assert account(made.work, made.book, made.data) == ()


@pytest.mark.slow
def test_twenty_thousand_chapters() -> None:
    text = "".join(f"第{at}章 渡口\n\n　　天还没亮，渡口已经有人在等船。\n　　“今天不开船。”老人说。\n\n" for at in range(1, 20_001))
    start = time.process_time()
    work = imported(text)
    assert time.process_time() - start < 2 * BOUND
    assert [chapter.number for chapter in work.chapters] == list(range(1, 20_001))
    assert len({chapter.id for chapter in work.chapters}) == 20_000


@pytest.mark.slow
def test_a_serial_of_two_thousand_chapters_becomes_a_book() -> None:
    chapter = "It rained, and Ines sat on the bollard. " * 20 + '\n\n"Again?" asked Marrow.\n\nA/N: Thank you for reading!\n\n'
    text = "".join(f"Chapter {at}\n\n{chapter}" for at in range(1, 2001))
    start = time.process_time()
    made = convert([Source("monster.txt", text.encode())], options=Options(language="en"))
    assert time.process_time() - start < 3 * BOUND
    assert len([section for section in made.book.sections if section.id.startswith("ch-")]) == 2000
    assert account(made.work, made.book, made.data) == ()


def test_two_thousand_small_files() -> None:
    sources = [Source(f"lamp {at}.txt", f"It rained on day {at}, and nobody came.\n".encode()) for at in range(1, 2001)]
    start = time.process_time()
    work = import_work(sources, Options(language="en"))
    assert time.process_time() - start < BOUND
    assert [chapter.number for chapter in work.chapters] == list(range(1, 2001))


@pytest.mark.parametrize("depth", [10, 1000, 50_000])
def test_brackets_may_be_nested_without_end(depth: int) -> None:
    text = "She drank " + "(A/N: " * depth + "salt" + ")" * depth + " her tea.\n"
    made = convert([Source("monster.txt", text.encode())], options=Options(language="en"))
    assert account(made.work, made.book, made.data) == ()
