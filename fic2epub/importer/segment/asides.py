# SPDX-License-Identifier: AGPL-3.0-or-later
"""Notes inside a sentence: `(A/N: hello)`. In: a block's text. Out: where they stand.

Only bracketed stretches with a label are certain, and may be moved. Brackets without a label in which somebody chats, or
speaks of readers and chapters, are reported with little confidence and stay where they are; if the narrator uses brackets
throughout, only what no narrator would say is reported. A bracket that never closes reaches to the end of its block, and is
never moved.
"""

from __future__ import annotations

import re

from fic2epub.importer.segment.view import FACE, Sight, View
from fic2epub.model import Evidence, InlineNote, Role

__all__ = ["asides"]

_PAIRS = {"(": ")", "[": "]", "{": "}", "（": "）", "【": "】"}
_OPENS = re.compile(r"[(\[{（【]")
_BRACKET = re.compile(r"[(\[{（【)\]}）】]")
_FOLD = str.maketrans({"’": "'", "‘": "'", "\n": " "})
_REACH = 2000
_LONGEST_CHAT = 160
_I = re.compile(r"(?<!\w)(?:i|i'm|i've|i'll|i'd|my|me)(?!\w)")


def asides(view: View, sight: Sight) -> tuple[InlineNote, ...]:
    """The author's asides in a block that stays story, in order, never overlapping."""
    text, lexicon = sight.block.text, view.lexicon
    if _OPENS.search(text) is None:
        return ()
    found: list[InlineNote] = []
    closings = _closings(text)
    at = 0
    while (opening := _OPENS.search(text, at)) is not None:
        start = opening.start()
        label = lexicon.patterns["note_label"].match(text[start + 1 : start + 40].translate(_FOLD).casefold())
        end = closings.get(start)
        if label is None or not _is_certain(label[0], text[start + 1 + label.end() :]):
            if end is not None and end - start < _LONGEST_CHAT and not (start == 0 and end >= len(text.rstrip())):
                found += _chat(view, text, start, end)
            at = end if end is not None and found and found[-1].end == end else start + 1
            continue
        seen = Evidence("label", Role.NOTE, 6.0, text[start : start + 1 + label.end()].strip())
        if end is None:
            found.append(InlineNote(start, len(text), 0.5, (seen,), labelled=False))
            break
        found.append(InlineNote(start, end, 0.99, (seen,)))
        at = end
    return tuple(found)


def _chat(view: View, text: str, start: int, end: int) -> list[InlineNote]:
    """An unlabelled bracket in which the author seems to speak, with what shows it."""
    folded = text[start + 1 : end - 1].translate(_FOLD).casefold()
    if _within_speech(text, start):
        return []
    seen = []
    face = FACE.search(text[start + 1 : end - 1] + " ")
    if face:
        seen.append(Evidence("emoticon", Role.NOTE, 1.6, face[0]))
    for cue in ("chat", "publication", "address", "ownership"):
        found = view.lexicon.search(cue, folded)
        if found:
            seen.append(Evidence(cue, Role.NOTE, 1.0, found))
    strong = [each for each in seen if each.signal in ("emoticon", "publication")]
    if not view.parenthetical and not view.first_person and _I.search(folded):
        seen.append(Evidence("self", Role.NOTE, 1.0, "I"))
    if view.parenthetical and not (strong and len(seen) > 1):
        return []
    if not seen:
        return []
    return [InlineNote(start, end, min(0.6, 0.25 + 0.15 * len(seen)), tuple(seen), labelled=False)]


def _within_speech(text: str, at: int) -> bool:
    """Whether a quotation is open there: then a character speaks, or writes."""
    before = text[:at]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1 or before.count("«") > before.count("»")


def _is_certain(label: str, rest: str) -> bool:
    """A label that nothing else could be: `A/N`, `Author's note`, or any other with a colon."""
    word = label.strip().casefold()
    sure = ("a/n", "a / n", "a.n", "t/n", "author", "autor", "n/a", "nda", "n. d. a")
    return word.startswith(sure) or rest.lstrip()[:1] in (":", "：")


def _closings(text: str) -> dict[int, int]:
    """Where each bracket that opens has closed (the index after it), by where it opens; none that is too far away."""
    closed: dict[int, int] = {}
    open_: dict[str, list[int]] = {closer: [] for closer in _PAIRS.values()}
    for found in _BRACKET.finditer(text):
        bracket, at = found[0], found.start()
        if bracket in _PAIRS:
            open_[_PAIRS[bracket]].append(at)
        elif open_[bracket]:
            start = open_[bracket].pop()
            if at - start < _REACH:
                closed[start] = at + 1
    return closed
