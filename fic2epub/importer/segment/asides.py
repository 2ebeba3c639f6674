# SPDX-License-Identifier: AGPL-3.0-or-later
"""Notes inside a sentence: `(A/N: hello)`. In: a block's text. Out: where they stand.

Only bracketed stretches with a label are certain. Brackets may nest; one that never closes reaches to the end of its
block and is reported with little confidence, so that nobody moves it.
"""

from __future__ import annotations

import re

from fic2epub.importer.segment.cues import Lexicon
from fic2epub.model import Evidence, InlineNote, Role

__all__ = ["asides"]

_PAIRS = {"(": ")", "[": "]", "{": "}", "（": "）", "【": "】"}
_OPENS = re.compile(r"[(\[{（【]")
_FOLD = str.maketrans({"’": "'", "‘": "'", "\n": " "})
_REACH = 2000


def asides(text: str, lexicon: Lexicon) -> tuple[InlineNote, ...]:
    """The labelled asides of a block that stays story, in order, never overlapping."""
    found: list[InlineNote] = []
    at = 0
    while (opening := _OPENS.search(text, at)) is not None:
        start = opening.start()
        label = lexicon.patterns["note_label"].match(text[start + 1 : start + 40].translate(_FOLD).casefold())
        end = _closing(text, start) if label else None
        if label is None or not _is_certain(label[0], text[start + 1 + label.end() :]):
            at = start + 1
            continue
        seen = Evidence("label", Role.NOTE, 6.0, text[start : start + 1 + label.end()].strip())
        if end is None:
            found.append(InlineNote(start, len(text), 0.5, (seen,), labelled=False))
            break
        found.append(InlineNote(start, end, 0.99, (seen,)))
        at = end
    return tuple(found)


def _is_certain(label: str, rest: str) -> bool:
    """A label that nothing else could be: `A/N`, `Author's note`, or any other with a colon."""
    word = label.strip().casefold()
    sure = ("a/n", "a / n", "a.n", "t/n", "author", "autor", "n/a", "nda", "n. d. a")
    return word.startswith(sure) or rest.lstrip()[:1] in (":", "：")


def _closing(text: str, start: int) -> int | None:
    """Where the bracket that opens at `start` has closed (the index after it), or None."""
    opener, closer = text[start], _PAIRS[text[start]]
    depth = 0
    for at in range(start, min(len(text), start + _REACH)):
        if text[at] == opener:
            depth += 1
        elif text[at] == closer:
            depth -= 1
            if not depth:
                return at + 1
    return None
