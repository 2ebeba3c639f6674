# SPDX-License-Identifier: AGPL-3.0-or-later
"""What recurs at the edges of a work's chapters: an author's label, greeting, disclaimer, signature; prose does not recur.

In: the blocks of all chapters. Out: for each chapter, which of its edge blocks the other chapters know. What also stands
inside chapters is no habit of the edges: a saying of the hero, a phrase that everybody uses.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain

from fic2epub.model import Block, Kind

__all__ = ["NONE", "Habit", "Habits", "habits"]

_EDGE = 8
"""Blocks of text at either end of a chapter that are its edges."""
_SIDES = ("top", "end")
_SIZE = 3
"""Words of a piece that is looked for elsewhere."""
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff]|#")
_NUMBER = re.compile(r"\d+")
_UNSPACED = re.compile(r"[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")
_LONGEST = 1500
_WEAKEST = 0.12
_READ = 24
"""Blocks inside a chapter, about, that are read for what its edges say too."""
_UNTOLD = frozenset({Kind.SCENE_BREAK, Kind.IMAGE, Kind.HEADING})


@dataclass(frozen=True, slots=True)
class Habit:
    """What a block shares with the edges of other chapters: which words, in how many of them, how strong that is (0…1)."""

    words: str
    others: int
    strength: float


@dataclass(frozen=True, slots=True)
class Habits:
    """Of one chapter: by place, the blocks that other chapters’ edges know; and those that the chapter before ended with."""

    familiar: Mapping[int, Habit] = field(default_factory=dict)
    repeated: frozenset[int] = frozenset()


NONE = Habits()
"""Of a chapter that stands alone."""


def habits(chapters: Sequence[Sequence[Block]]) -> list[Habits]:
    """The habits of each chapter, told by all the others. One chapter has none."""
    if len(chapters) < 2:
        return [NONE for _ in chapters]
    edges = [list(_edges(blocks)) for blocks in chapters]
    shared = _shared(edges)
    for run in _inside(chapters, edges, shared):
        for known in shared.values():
            known.pop(hash(run), None)
    found = []
    before: frozenset[tuple[str, ...]] = frozenset()
    for edge in edges:
        familiar = {}
        for at, side, words in edge:
            habit = _habit(words, shared[side], len(chapters))
            if habit is not None:
                familiar[at] = habit
        again = frozenset(at for at, side, words in edge if side == "top" and len(words) > 4 and tuple(words) in before)
        found.append(Habits(familiar, again))
        before = frozenset(tuple(words) for _, side, words in edge if side == "end" and len(words) > 4)
    return found


def _shared(edges: Sequence[Sequence[tuple[int, str, list[str]]]]) -> dict[str, dict[int, int]]:
    """For each side the hashes of runs of words that stand there in more than one chapter, with the number of the other chapters.

    What stands at both sides is no habit, but how everybody speaks.
    """
    counts: dict[str, Counter[int]] = {side: Counter() for side in _SIDES}
    for edge in edges:
        for side, count in counts.items():
            count.update({hash(run) for _, where, words in edge if where == side for run in _runs(words)})
    return {
        side: {
            piece: count - 1
            for piece, count in counts[side].items()
            if count > 1 and 4 * counts[other].get(piece, 0) <= count
        }
        for side, other in (_SIDES, _SIDES[::-1])
    }


def _habit(words: Sequence[str], shared: Mapping[int, int], chapters: int) -> Habit | None:
    """How much of a block the other chapters know: all of it, or a turn of words that many of them have."""
    runs = list(_runs(words))
    known = [(shared[piece], run) for run in runs if (piece := hash(run)) in shared]
    if not known:
        return None
    others, run = max(known, key=lambda pair: pair[0])
    share = len(known) / len(runs)
    turn = others / (chapters - 1) if others > 1 else 0.0
    strength = max(share, turn) * (1 - 0.6**others)
    return Habit(" ".join(word for word in run if word != "^"), others, strength) if strength >= _WEAKEST else None


def _edges(blocks: Sequence[Block]) -> Iterator[tuple[int, str, list[str]]]:
    """The place, side and words of the blocks at either end: a third of a short chapter, so that some of it is inside."""
    texts = [at for at, block in enumerate(blocks) if block.kind not in _UNTOLD]
    reach = min(_EDGE, max(1, -(-len(texts) // 3))) if len(texts) > 1 else len(texts)
    for side, places in zip(_SIDES, (texts[:reach], texts[max(reach, len(texts) - reach) :]), strict=True):
        for at in places:
            words = _words(blocks[at])
            if words:
                yield at, side, words


def _words(block: Block) -> list[str]:
    return _WORD.findall(_NUMBER.sub("#", block.text[:_LONGEST].casefold().replace("’", "'")))


def _runs(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """How a block begins (its first two words, marked), and all its runs of three words; five signs, where words are not spaced.

    A shorter block is one run, marked as whole.
    """
    size = 5 if _UNSPACED.match(words[0]) else _SIZE
    if len(words) <= size:
        return iter((("^", *words),))
    return chain((("^", *words[: size - 1]),), zip(*(words[at:] for at in range(size)), strict=False))


def _inside(
    chapters: Sequence[Sequence[Block]],
    edges: Sequence[Sequence[tuple[int, str, list[str]]]],
    shared: Mapping[str, Container[int]],
) -> set[tuple[str, ...]]:
    """The runs of words that edges share and that also stand inside a chapter."""
    wanted = {run for edge in edges for _, side, words in edge for run in _runs(words) if hash(run) in shared[side]}
    found: set[tuple[str, ...]] = set()
    if not wanted:
        return found
    for blocks, edge in zip(chapters, edges, strict=True):
        own = {at for at, _, _ in edge}
        inner = [block for at, block in enumerate(blocks) if at not in own and block.kind not in _UNTOLD]
        for block in inner[:: max(1, len(inner) // _READ)]:
            if words := _words(block):
                found.update(wanted.intersection(_runs(words)))
    return found
