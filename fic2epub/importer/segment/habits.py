# SPDX-License-Identifier: AGPL-3.0-or-later
"""What recurs at the edges of a work's chapters: an author's label, greeting, disclaimer, signature; prose does not recur.

In: the blocks of all chapters. Out: for each chapter, which of its edge blocks the other chapters know. What also stands
inside chapters is no habit of the edges: a saying of the hero, a phrase that everybody uses.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, field

from fic2epub.model import Block, Kind

__all__ = ["NONE", "Habits", "habits"]

_EDGE = 8
"""Blocks of text at either end of a chapter that are its edges."""
_SIDES = ("top", "end")
_SIZE = 3
"""Words of a piece that is looked for elsewhere."""
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff]|\d+")
_UNSPACED = re.compile(r"[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")
_LONGEST = 1500


@dataclass(frozen=True, slots=True)
class Habits:
    """Of one chapter: by place of a block, the share (0…1) of it that stands at the edges of other chapters, and in how many of
    them; and the places of blocks that the chapter before ended with."""

    familiar: dict[int, tuple[float, int]] = field(default_factory=dict)
    repeated: frozenset[int] = frozenset()


NONE = Habits()
"""Of a chapter that stands alone."""


def habits(chapters: Sequence[Sequence[Block]]) -> list[Habits]:
    """The habits of each chapter, told by all the others. One chapter has none."""
    if len(chapters) < 2:
        return [NONE for _ in chapters]
    edges = [list(_edges(blocks)) for blocks in chapters]
    counts: dict[int, int] = {}
    latest: dict[int, int] = {}
    for number, edge in enumerate(edges):
        for _, side, words in edge:
            for piece in _pieces(side, words):
                if latest.get(piece) != number:
                    latest[piece] = number
                    counts[piece] = counts.get(piece, 0) + 1
    shared = {piece: count - 1 for piece, count in counts.items() if count > 1}
    for piece in _inside(chapters, edges, shared):
        for side in _SIDES:
            shared.pop(hash((side, piece)), None)
    found = []
    before: frozenset[tuple[str, ...]] = frozenset()
    for edge in edges:
        familiar = {}
        for at, side, words in edge:
            pieces = list(_pieces(side, words))
            others = sorted(shared[piece] for piece in pieces if piece in shared)
            if others:
                familiar[at] = (len(others) / len(pieces), others[len(others) // 2])
        again = frozenset(at for at, side, words in edge if side == "top" and len(words) > 4 and tuple(words) in before)
        found.append(Habits(familiar, again))
        before = frozenset(tuple(words) for _, side, words in edge if side == "end" and len(words) > 4)
    return found


def _edges(blocks: Sequence[Block]) -> Iterator[tuple[int, str, list[str]]]:
    """The place, side and words of the blocks at either end; a short chapter's block may be at both."""
    texts = [at for at, block in enumerate(blocks) if block.kind not in (Kind.SCENE_BREAK, Kind.IMAGE, Kind.HEADING)]
    half = min(_EDGE, (len(texts) + 1) // 2)
    for side, places in zip(_SIDES, (texts[:half], texts[max(half, len(texts) - _EDGE) :]), strict=True):
        for at in places:
            words = _words(blocks[at])
            if words:
                yield at, side, words


def _words(block: Block) -> list[str]:
    return ["#" if word.isdigit() else word for word in _WORD.findall(block.text[:_LONGEST].casefold().replace("’", "'"))]


def _pieces(side: str, words: Sequence[str]) -> Iterator[int]:
    """The hashes of all pieces of a block at one side of a chapter."""
    return (hash((side, piece)) for piece in _runs(words))


def _runs(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """All runs of three words (of five signs, where words are not spaced); a shorter block is one run, and marked as whole."""
    size = 5 if _UNSPACED.match(words[0]) else _SIZE
    if len(words) <= size:
        yield ("^", *words)
        return
    for at in range(len(words) - size + 1):
        yield tuple(words[at : at + size])


def _inside(
    chapters: Sequence[Sequence[Block]], edges: Sequence[Sequence[tuple[int, str, list[str]]]], shared: Container[int]
) -> set[tuple[str, ...]]:
    """The runs of words that edges share and that also stand inside a chapter."""
    found: set[tuple[str, ...]] = set()
    for blocks, edge in zip(chapters, edges, strict=True):
        own = {at for at, _, _ in edge}
        for at, block in enumerate(blocks):
            if at not in own and block.kind not in (Kind.SCENE_BREAK, Kind.IMAGE, Kind.HEADING):
                words = _words(block)
                if words:
                    found.update(run for run in _runs(words) if any(hash((side, run)) in shared for side in _SIDES))
    return found
