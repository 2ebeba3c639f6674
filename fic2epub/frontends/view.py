# SPDX-License-Identifier: AGPL-3.0-or-later
"""A work as `inspect` shows it in a terminal: each block's role, how sure that is, its text, and the reasons.

In: a `Work` and a `Look`. Out: text (`view`; start there). Long stretches of sure story are folded into a line.
"""

from __future__ import annotations

import shutil
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from fic2epub.dump import aside_label
from fic2epub.frontends.terminal import UNTITLED, coloured, count, paint, size, visible, wrap
from fic2epub.importer.corrections import fingerprint
from fic2epub.importer.segment.explain import reasons
from fic2epub.model import Block, InlineNote, Kind, Label, Ledger, Role, Work

__all__ = ["COLOURS", "SURE", "Look", "look", "view"]

COLOURS = {
    Role.PROSE: "",
    Role.NOTE: "36",
    Role.DISCLAIMER: "35",
    Role.METADATA: "34",
    Role.REVIEW_REPLY: "32",
    Role.RECAP: "33",
    Role.END_MARKER: "90",
    Role.FURNITURE: "31",
}
_NAMES = {Role.PROSE: "story"}
SURE = 0.8
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
    lines = [*_title(work, look)]
    for chapter in work.chapters:
        name = visible(chapter.name or UNTITLED)
        lines += ["", paint(name, "1", look.colour)]
        lines += _blocks(chapter.blocks, look)
    lines += _ledger(work.ledger, look)
    return "\n".join(lines) + "\n"


def _title(work: Work, look: Look) -> Iterator[str]:
    metadata = work.metadata
    by = f", by {', '.join(metadata.authors)}" if metadata.authors else ""
    yield visible(f"{metadata.title or 'Untitled'}{by}")
    formats = ", ".join(dict.fromkeys(source.format for source in work.sources if source.format))
    yield " · ".join(part for part in (metadata.language, formats, size(work)) if part)
    facts = dict.fromkeys(f"{fact.key}: {fact.value}" for fact in metadata.facts if fact.key not in ("title", "author"))
    yield from wrap(visible("; ".join(facts)), look.width, most=None if look.everything else 4)


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
    return plain and block.label.confidence >= SURE


def _story(blocks: Sequence[Block], look: Look) -> Iterator[str]:
    """A stretch of story in a line or two: how it begins, how much it is, how it ends."""
    told = [block for block in blocks if block.kind is not Kind.SCENE_BREAK] or list(blocks)
    first = " ".join(told[0].text[:200].split()[:7])
    last = " ".join(told[-1].text[-200:].split()[-7:])
    text = f"{first} … {count(len(told), 'paragraph')} of story … {last}"
    sure = min(block.label.confidence for block in blocks)
    yield from _row("story", sure, text, "", look)


def _block(block: Block, look: Look) -> Iterator[str]:
    label = block.label
    name = f"{label.role}/{label.topic}" if label.topic else _NAMES.get(label.role, label.role.value)
    if label.role is Role.PROSE and block.kind in (Kind.HEADING, Kind.SCENE_BREAK, Kind.IMAGE):
        name = block.kind.value
    text = block.text or (f"[{block.image}]" if block.image else "")
    yield from _row(name, label.confidence, text, COLOURS[label.role], look)
    if label.role is not Role.PROSE or label.confidence < SURE:
        yield from _because(label, look)
        yield " " * _INDENT + paint(f"  [{fingerprint(block)}]", "2", look.colour)
    elif look.everything and block.text:
        yield " " * _INDENT + paint(f"  [{fingerprint(block)}]", "2", look.colour)
    for note in block.inline_notes:
        yield from _aside(block, note, look)


def _aside(block: Block, note: InlineNote, look: Look) -> Iterator[str]:
    name = "aside" if note.labelled else "aside?"
    yield from _row(name, note.confidence, block.text[note.start : note.end], COLOURS[Role.NOTE], look)
    yield from _because(aside_label(note), look)


def _row(name: str, confidence: float, text: str, code: str, look: Look) -> Iterator[str]:
    """A block: on the left its role and how sure it is (marked `?` if not very), on the right how its text begins."""
    percent = f"{min(int(confidence * 100 + 0.5), 100)}%"
    doubt = "?" if confidence < SURE else " "
    left = f"  {name:<12}{percent:>5}{doubt} "
    most = None if look.everything else 3
    right = wrap(visible(text.replace("\n", " ⏎ ").replace("\t", " | ")), look.room, most=most) or [""]
    yield (paint(left, code, look.colour) + right[0]).rstrip()
    for line in right[1:]:
        yield " " * _INDENT + line


def _because(label: Label, look: Look) -> Iterator[str]:
    found = reasons(label)
    for reason in found if look.everything else found[:3]:
        first, *rest = wrap(visible(reason), look.room - 2, most=None) or [""]
        yield " " * _INDENT + paint(f"– {first}", "2", look.colour)
        for line in rest:
            yield " " * (_INDENT + 2) + paint(line, "2", look.colour)


def _ledger(ledger: Ledger, look: Look) -> Iterator[str]:
    """What was left out: counted by reason, or entry by entry."""
    if not ledger:
        return
    yield from ("", paint("Left out", "1", look.colour))
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
