# SPDX-License-Identifier: AGPL-3.0-or-later
"""Notices, errors and progress → the terminal; and a work as `inspect` shows it to a person.

In: values. Out: lines on standard error (`say`, `fail`, `tell`, `Progress`), or text for standard output (`view`).
Colours are written by hand, because importing a library for them would cost more than the rest of a short run; they are
left out where `NO_COLOR` is set or nobody looks. Text of a source cannot command the terminal: see `visible`.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
import time
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, TextIO

from fic2epub.dump import aside_label
from fic2epub.errors import Fic2EpubError
from fic2epub.importer.segment.explain import reasons
from fic2epub.model import Block, Chapter, InlineNote, Kind, Label, Ledger, Notice, Role, Severity, SourceText, Work

if TYPE_CHECKING:
    from rich.progress import Progress as Bar
    from rich.progress import TaskID

__all__ = ["Look", "Progress", "coloured", "count", "fail", "look", "say", "size", "tell", "view", "visible"]

_COMMANDING = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ud800-\udfff]")


def visible(text: str) -> str:
    """A text with the characters that would move, colour or reorder what a terminal shows written out: `\\x1b`."""
    return _COMMANDING.sub(lambda found: f"\\x{ord(found[0]):02x}", text)


def coloured(stream: TextIO | None) -> bool:
    """Whether to write colours to a stream: a person looks, the terminal can, and `NO_COLOR` is not set."""
    if stream is None or not stream.isatty() or os.environ.get("NO_COLOR"):
        return False
    return os.environ.get("TERM") != "dumb" and (os.name != "nt" or "WT_SESSION" in os.environ)


def _paint(text: str, code: str, colour: bool) -> str:
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


def fail(error: Fic2EpubError) -> int:
    """Says an error, and what to do next; gives the exit code."""
    say(f"{_paint('fic2epub:', '1;31', coloured(sys.stderr))} {visible(str(error))}")
    if error.hint:
        say(visible(error.hint))
    return int(error.code)


_MOST_ALIKE = 5
"""So many notices with the same code are printed; the rest is counted."""
_LINED = frozenset({"text", "markdown"})
"""Formats whose text is the file itself, so that a line of one is a line of the other."""
_SEVERITIES = {Severity.INFO: ("note:", "1;36"), Severity.WARNING: ("warning:", "1;33")}


def tell(notices: Iterable[Notice], sources: Sequence[SourceText] = (), *, everything: bool = False) -> None:
    """Says what the user should know, each kind of notice at most five times unless `everything` is wanted."""
    colour = coloured(sys.stderr)
    texts = {source.name: source for source in sources}
    seen: Counter[str] = Counter()
    for notice in notices:
        seen[notice.code] += 1
        if everything or seen[notice.code] <= _MOST_ALIKE:
            word, code = _SEVERITIES[notice.severity]
            say(f"{_paint(word, code, colour)} {visible(notice.message)}{_place(notice, texts)} [{notice.code}]")
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


def size(work: Work) -> str:
    """`5 chapters, 12,345 words, 3 notes set apart`."""
    notes = sum(map(_notes, work.chapters))
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


def _notes(chapter: Chapter) -> int:
    """How many notes: neighbouring blocks of one role are one; an aside that is moved counts too."""
    apart = sum(1 for role, _ in groupby(chapter.blocks, key=lambda block: block.role) if role in _APART)
    return apart + sum(1 for block in chapter.blocks for note in block.inline_notes if note.labelled)


# --- inspect --------------------------------------------------------------------------------------------------------

_COLOURS = {
    Role.PROSE: "",
    Role.NOTE: "36",
    Role.DISCLAIMER: "35",
    Role.METADATA: "34",
    Role.REVIEW_REPLY: "32",
    Role.RECAP: "33",
    Role.END_MARKER: "90",
    Role.FURNITURE: "31",
}
_SURE = 0.9
"""Below this confidence a block is never folded away, and always gives its reasons."""
_INDENT = 21
_FOLDED = 3


@dataclass(frozen=True, slots=True)
class Look:
    """How to show a work: the terminal's width in cells, colours or none, every block or long story folded."""

    width: int = 80
    colour: bool = False
    everything: bool = False

    @property
    def room(self) -> int:
        return max(24, self.width - _INDENT)


def look(*, everything: bool) -> Look:
    """How standard output wants a work shown."""
    return Look(min(shutil.get_terminal_size().columns, 120), coloured(sys.stdout), everything)


def view(work: Work, look: Look) -> str:
    """A work for a person: each block's role, confidence and text, and for all but sure story the reasons."""
    lines = [*_title(work)]
    for chapter in work.chapters:
        name = visible(chapter.name or chapter.id)
        lines += ["", _paint(name, "1", look.colour)]
        lines += _blocks(chapter.blocks, look)
    lines += _ledger(work.ledger, look)
    return "\n".join(lines) + "\n"


def _title(work: Work) -> Iterator[str]:
    metadata = work.metadata
    by = f", by {', '.join(metadata.authors)}" if metadata.authors else ""
    yield visible(f"{metadata.title or 'Untitled'}{by}")
    formats = ", ".join(dict.fromkeys(source.format for source in work.sources if source.format))
    yield " · ".join(part for part in (metadata.language, formats, size(work)) if part)
    if metadata.facts:
        shown = dict.fromkeys(f"{fact.key}: {fact.value}" for fact in metadata.facts)
        yield from wrap(visible("; ".join(shown)), 78, most=4)


def _blocks(blocks: Sequence[Block], look: Look) -> Iterator[str]:
    for folds, group in groupby(blocks, key=lambda block: _is_sure_story(block) and not look.everything):
        run = list(group)
        if folds and len(run) > _FOLDED:
            yield from _story(run, look)
        else:
            for block in run:
                yield from _block(block, look)


def _is_sure_story(block: Block) -> bool:
    plain = block.role is Role.PROSE and not block.inline_notes and block.kind is not Kind.HEADING
    return plain and block.label.confidence >= _SURE


def _story(blocks: Sequence[Block], look: Look) -> Iterator[str]:
    """A stretch of story in a line or two: how it begins, how much it is, how it ends."""
    told = [block for block in blocks if block.kind is not Kind.SCENE_BREAK] or list(blocks)
    first = " ".join(told[0].text[:200].split()[:7])
    last = " ".join(told[-1].text[-200:].split()[-7:])
    text = f"{first} … {count(len(told), 'paragraph')} of story … {last}"
    sure = min(block.label.confidence for block in blocks)
    yield from _row(Role.PROSE.value, sure, text, "", look)


def _block(block: Block, look: Look) -> Iterator[str]:
    label = block.label
    name = f"{label.role}/{label.topic}" if label.topic else label.role.value
    if label.role is Role.PROSE and block.kind in (Kind.HEADING, Kind.SCENE_BREAK, Kind.IMAGE):
        name = block.kind.value
    text = block.text or (f"[{block.image}]" if block.image else "")
    yield from _row(name, label.confidence, text, _COLOURS[label.role], look)
    if label.role is not Role.PROSE or label.confidence < _SURE:
        yield from _because(label, look)
    for note in block.inline_notes:
        yield from _aside(block, note, look)


def _aside(block: Block, note: InlineNote, look: Look) -> Iterator[str]:
    name = "aside" if note.labelled else "aside?"
    yield from _row(name, note.confidence, block.text[note.start : note.end], _COLOURS[Role.NOTE], look)
    yield from _because(aside_label(note), look)


def _row(name: str, confidence: float, text: str, code: str, look: Look) -> Iterator[str]:
    """A block: on the left its role and how sure it is (marked `?` if not very), on the right how its text begins."""
    percent = f"{min(int(confidence * 100 + 0.5), 100)}%"
    doubt = "?" if confidence < _SURE else " "
    left = f"  {name:<12}{percent:>5}{doubt} "
    most = None if look.everything else 3
    right = wrap(visible(text.replace("\n", " ⏎ ").replace("\t", " | ")), look.room, most=most) or [""]
    yield (_paint(left, code, look.colour) + right[0]).rstrip()
    for line in right[1:]:
        yield " " * _INDENT + line


def _because(label: Label, look: Look) -> Iterator[str]:
    found = reasons(label)
    for reason in found if look.everything else found[:3]:
        first, *rest = wrap(visible(reason), look.room - 2, most=None) or [""]
        yield " " * _INDENT + _paint(f"– {first}", "2", look.colour)
        for line in rest:
            yield " " * (_INDENT + 2) + _paint(line, "2", look.colour)


def _ledger(ledger: Ledger, look: Look) -> Iterator[str]:
    """What was left out: counted by reason, or entry by entry."""
    if not ledger:
        return
    yield from ("", _paint("Left out", "1", look.colour))
    if look.everything:
        for entry in ledger:
            detail = f" ({entry.detail})" if entry.detail else ""
            yield from _entry_row(entry.reason.value, f"{entry.text}{detail}", look)
        return
    entries = Counter(entry.reason.value for entry in ledger)
    for reason, number in entries.items():
        characters = sum(len(entry.text) for entry in ledger if entry.reason.value == reason)
        yield from _entry_row(reason, f"{count(number, 'time')}, {count(characters, 'character')}", look)


def _entry_row(name: str, text: str, look: Look) -> Iterator[str]:
    first, *rest = wrap(visible(text), look.room, most=None) or [""]
    yield f"  {name:<{_INDENT - 2}}{first}".rstrip()
    for line in rest:
        yield " " * _INDENT + line


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
    enough = len(text) if most is None else most * width + 1
    lines = [""]
    for piece in _pieces(text[:enough].split(), width):
        joined = f"{lines[-1]} {piece}" if lines[-1] else piece
        if cells(joined) <= width:
            lines[-1] = joined
        else:
            lines.append(piece)
    cut = len(text) > enough
    if most is not None and (cut or len(lines) > most):
        lines = lines[:most]
        lines[-1] = _clip(lines[-1], width - 2) + " …"
    return lines if lines[0] else []


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
