# SPDX-License-Identifier: AGPL-3.0-or-later
"""Notices, errors and progress → the terminal.

In: values. Out: lines on standard error. Colours are written by hand, because importing a library for them would cost
more than the rest of a short run; they are left out where `NO_COLOR` is set or nobody looks. Text of a source cannot
command the terminal: see `visible`. Start at `say`.
"""

from __future__ import annotations

import os
import re
import sys
import time
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import groupby
from typing import TYPE_CHECKING, TextIO

from fic2epub.errors import Fic2EpubError
from fic2epub.model import Chapter, Kind, Notice, Role, Severity, SourceText, Span, Work

if TYPE_CHECKING:
    from rich.progress import Progress as Bar
    from rich.progress import TaskID

__all__ = [
    "Progress",
    "cells",
    "coloured",
    "count",
    "fail",
    "paint",
    "remark",
    "say",
    "size",
    "tell",
    "visible",
    "wrap",
]

_COMMANDING = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ud800-\udfff]")


def visible(text: str) -> str:
    """A text with the characters that would move, colour or reorder what a terminal shows written out: `\\x1b`."""
    return _COMMANDING.sub(lambda found: f"\\x{ord(found[0]):02x}", text)


def coloured(stream: TextIO | None) -> bool:
    """Whether to write colours to a stream: a person looks, the terminal can, and `NO_COLOR` is not set."""
    if stream is None or not stream.isatty() or os.environ.get("NO_COLOR"):
        return False
    return os.environ.get("TERM") != "dumb" and (os.name != "nt" or "WT_SESSION" in os.environ)


def paint(text: str, code: str, colour: bool) -> str:
    """A text under an ANSI code ("1;31"), if `colour` is wanted."""
    return f"\x1b[{code}m{text}\x1b[0m" if colour and code else text


def count(number: int, thing: str) -> str:
    """`1 chapter`, `2,000 chapters`."""
    return f"{number:,} {thing}{'' if number == 1 else 's'}"


# --- what is said on standard error ---------------------------------------------------------------------------------


def say(line: str) -> None:
    """One line on standard error. Nothing happens where nobody listens any more."""
    if sys.stderr is not None:
        with suppress(OSError):
            print(line, file=sys.stderr, flush=True)


def remark(line: str) -> None:
    """One line on standard error if a person looks: what takes so long, or what is waited for."""
    if sys.stderr is not None and sys.stderr.isatty():
        say(line)


def fail(error: Fic2EpubError) -> int:
    """Says an error, and what to do next; gives the exit code."""
    say(f"{paint('fic2epub:', '1;31', coloured(sys.stderr))} {visible(str(error))}")
    if error.hint:
        say(visible(error.hint))
    return int(error.code)


_MOST_ALIKE = 5
"""So many notices with the same code are printed; the rest is counted."""
_LINED = frozenset({"text", "markdown"})
"""Formats whose text is the file itself, so that a line of one is a line of the other."""
_SEVERITIES = {Severity.INFO: ("notice:", "1;36"), Severity.WARNING: ("warning:", "1;33")}


def tell(notices: Iterable[Notice], sources: Sequence[SourceText] = (), *, everything: bool = False) -> None:
    """Says what the user should know, each kind of notice at most five times unless `everything` is wanted."""
    colour = coloured(sys.stderr)
    texts = {source.name: source for source in sources}
    seen: Counter[str] = Counter()
    for notice in notices:
        seen[notice.code] += 1
        if everything or seen[notice.code] <= _MOST_ALIKE:
            word, code = _SEVERITIES[notice.severity]
            say(f"{paint(word, code, colour)} {visible(notice.message)}{_place(notice, texts)} [{notice.code}]")
    for name, number in seen.items():
        if number > _MOST_ALIKE and not everything:
            say(f"… and {number - _MOST_ALIKE:,} more of [{name}]; --verbose shows all.")


def _place(notice: Notice, sources: dict[str, SourceText]) -> str:
    if notice.origin is None or notice.origin.source not in sources:
        return ""
    source = sources[notice.origin.source]
    if source.format not in _LINED:
        return f" ({visible(source.name)})"
    line = source.text.count("\n", 0, notice.origin.start) + 1
    return f" ({visible(source.name)}, line {line:,})"


class Progress:
    """A bar on standard error for work longer than a second, if a person looks. Call it; it is also a context."""

    def __init__(self, *, quiet: bool = False) -> None:
        self._wanted = not quiet and sys.stderr is not None and sys.stderr.isatty()
        self._began = time.monotonic()
        self._bar: Bar | None = None
        self._tasks: dict[str, TaskID] = {}

    def __call__(self, what: str, done: int, total: int) -> None:
        """Tells what is being done, how many of it are done, and of how many."""
        if not self._wanted or (self._bar is None and time.monotonic() - self._began < 1):
            return
        bar = self._bar = self._bar or _bar()
        if what not in self._tasks:
            for task in self._tasks.values():
                bar.update(task, visible=False)
            self._tasks[what] = bar.add_task(what, total=total)
        bar.update(self._tasks[what], completed=done, total=total)

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.stop()


def _bar() -> Bar:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn
    from rich.progress import Progress as Bar

    columns = (TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn())
    bar = Bar(*columns, console=Console(stderr=True), transient=True)
    bar.start()
    return bar


# --- how large a work is --------------------------------------------------------------------------------------------

_APART = frozenset({Role.NOTE, Role.DISCLAIMER, Role.REVIEW_REPLY, Role.RECAP})
_UNSPACED = frozenset({"zh", "ja", "th", "lo", "km", "my"})
"""Languages that write no spaces between words: their length is told in characters."""


UNTITLED = "(a chapter without a heading)"


def size(work: Work, left_out: frozenset[Span | None] = frozenset()) -> str:
    """`5 chapters, 12,345 words, 3 notes set apart`; blocks that were left out are not counted."""
    notes = sum(_notes(chapter, left_out) for chapter in work.chapters)
    parts = [count(len(work.chapters), "chapter"), _length(work), count(notes, "note") + " set apart"]
    return ", ".join(parts if notes else parts[:2])


def _length(work: Work) -> str:
    """The length of the story, without headings and notes."""
    texts = [
        block.text
        for chapter in work.chapters
        for block in chapter.blocks
        if block.role is Role.PROSE and block.kind not in (Kind.HEADING, Kind.SCENE_BREAK)
    ]
    if work.metadata.language.partition("-")[0].lower() in _UNSPACED:
        return count(sum(map(len, texts)), "character")
    return count(sum(map(_words, texts)), "word")


def _words(text: str) -> int:
    """How many words; counting spaces is five times faster than splitting, where there is one between any two."""
    return len(text.split()) if not text or "  " in text or "\n" in text else text.count(" ") + 1


def _notes(chapter: Chapter, left_out: frozenset[Span | None]) -> int:
    """How many notes: neighbouring blocks of one role are one; an aside that is moved counts too."""
    blocks = [block for block in chapter.blocks if block.origin not in left_out]
    apart = sum(1 for role, _ in groupby(blocks, key=lambda block: block.role) if role in _APART)
    return apart + sum(1 for block in blocks for note in block.inline_notes if note.labelled)


# --- lines ----------------------------------------------------------------------------------------------------------


def cells(text: str) -> int:
    """How many cells of a terminal a text takes: two for East Asian wide characters, none for combining marks."""
    if text.isascii():
        return len(text)
    return sum(map(_cell, text))


def _cell(char: str) -> int:
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def wrap(text: str, width: int, *, most: int | None) -> list[str]:
    """A text in lines of `width` cells; at most `most` of them, the last with an ellipsis if more is left."""
    text = text.strip()
    enough = len(text) if most is None else most * width + 1
    lines: list[str] = []
    line: list[str] = []
    used = 0
    for piece in _pieces(text[:enough].split(), width):
        wide = cells(piece)
        if line and used + 1 + wide > width:
            lines.append(" ".join(line))
            line, used = [], 0
        used += wide + bool(line)
        line.append(piece)
    lines += [" ".join(line)] if line else []
    if most is not None and (len(text) > enough or len(lines) > most):
        lines = lines[:most]
        lines[-1] = _clip(lines[-1], width - 2) + " …"
    return lines


def _pieces(words: Iterable[str], width: int) -> Iterator[str]:
    """Words; one that is too long for a line, as Chinese sentences are, in pieces that fill lines."""
    for word in words:
        at = 0
        while at < len(word):
            piece = _clip(word[at : at + 8 * width], width)
            yield piece
            at += len(piece)


def _clip(text: str, width: int) -> str:
    """The beginning of a text that fits into `width` cells; at least one character."""
    if text.isascii():
        return text[:width]
    used = 0
    for at, char in enumerate(text):
        used += _cell(char)
        if used > width and at:
            return text[:at]
    return text
