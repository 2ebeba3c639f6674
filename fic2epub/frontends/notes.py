# SPDX-License-Identifier: AGPL-3.0-or-later
"""What of a work is not story, as people want to read it: one row for each thing, repeated ones folded.

In: a `Work` and a `Look`. Out: text (`notes`; start there): the role, the chapters, how sure, the first words, where it stands,
and the strongest reason.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from fic2epub.frontends.terminal import UNTITLED, count, paint, visible, wrap
from fic2epub.frontends.view import COLOURS, SURE, Look
from fic2epub.importer.corrections import fingerprint
from fic2epub.importer.segment.explain import reasons
from fic2epub.model import Block, Kind, Role, Work

__all__ = ["notes"]

_INDENT = 21
_DIGITS = re.compile(r"\d+")


@dataclass
class _Thing:
    """One thing that is not story, and every place where it stands."""

    role: str
    block: Block
    places: list[tuple[int, Block]] = field(default_factory=list)


def notes(work: Work, look: Look) -> str:
    """The table, with the share of chapters that carry such things."""
    things = _things(work)
    lines = [paint(visible(work.metadata.title or "Untitled"), "1", look.colour), *_shares(work, things)]
    starts = {source.name: _line_starts(source.text) for source in work.sources}
    for thing in things:
        lines += ["", *_rows(thing, work, starts, look)]
    return "\n".join(lines) + "\n"


def _things(work: Work) -> list[_Thing]:
    """All that is not story, in the order of the book; what says the same but for its numbers is one thing."""
    found: dict[tuple[str, str], _Thing] = {}
    for number, chapter in enumerate(work.chapters):
        for block in chapter.blocks:
            if block.role is Role.PROSE or block.kind is Kind.SCENE_BREAK:
                continue
            name = f"{block.role}/{block.label.topic}" if block.label.topic else str(block.role)
            said = " ".join(_DIGITS.sub("#", block.text.casefold()).split())
            found.setdefault((str(block.role), said), _Thing(name, block)).places.append((number, block))
    return list(found.values())


def _shares(work: Work, things: Sequence[_Thing]) -> Iterator[str]:
    chapters = len(work.chapters)
    if not things:
        yield f"All of its {count(chapters, 'chapter')} is story."
        return
    carrying: Counter[str] = Counter()
    every: set[int] = set()
    for role in dict.fromkeys(thing.role.split("/")[0] for thing in things):
        found = {number for thing in things if thing.role.split("/")[0] == role for number, _ in thing.places}
        carrying[role] = len(found)
        every |= found
    total = sum(len(thing.places) for thing in things)
    yield f"{count(total, 'block')} that {'is' if total == 1 else 'are'} not story, in {_share(len(every), chapters)}."
    yield "; ".join(f"{role.replace('_', ' ')}: {_share(number, chapters)}" for role, number in carrying.items())


def _share(number: int, chapters: int) -> str:
    return f"{number:,} of {count(chapters, 'chapter')} ({number / chapters:.0%})"


def _rows(thing: _Thing, work: Work, starts: dict[str, list[int]], look: Look) -> Iterator[str]:
    sure = min(block.label.confidence for _, block in thing.places)
    doubt = "?" if sure < SURE else " "
    left = f"  {thing.role.replace('_', ' '):<13}{sure:>4.0%}{doubt} "
    text = visible(thing.block.text.replace("\n", " ⏎ "))
    first = wrap(text, look.room, most=None if look.everything else 1) or [""]
    yield (paint(left, COLOURS[thing.block.role], look.colour) + first[0]).rstrip()
    for line in first[1:]:
        yield " " * _INDENT + line
    times = f", {count(len(thing.places), 'time')}" if len(thing.places) > len({number for number, _ in thing.places}) else ""
    origin = thing.block.origin
    line_number = bisect_right(starts.get(origin.source, [0]), origin.start)
    where = f"{_chapters([number for number, _ in thing.places], work)}{times}; {origin.source}:{line_number}"
    said = (f"{where} [{fingerprint(thing.block)}]", *reasons(thing.block.label)[: None if look.everything else 1])
    for each in said:
        for at, line in enumerate(wrap(visible(each), look.room - 2, most=None) or [""]):
            yield " " * _INDENT + paint(("– " if at == 0 else "  ") + line, "2", look.colour)


def _chapters(numbers: Sequence[int], work: Work) -> str:
    """`chapter 3 “Rain”`, or `chapters 1–38, 40`: counted in the order of the book."""
    places = sorted(set(numbers))
    if len(places) == 1:
        name = work.chapters[places[0]].name
        return f"chapter {places[0] + 1}, “{name}”" if name else f"chapter {places[0] + 1}, {UNTITLED.lower()}"
    runs: list[list[int]] = []
    for place in places:
        if runs and place == runs[-1][-1] + 1:
            runs[-1].append(place)
        else:
            runs.append([place])
    return "chapters " + ", ".join(f"{run[0] + 1}–{run[-1] + 1}" if len(run) > 1 else str(run[0] + 1) for run in runs)


def _line_starts(text: str) -> list[int]:
    """Where each line of a source's text begins."""
    return [0, *(found.end() for found in re.finditer("\n", text))]
