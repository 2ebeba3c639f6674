# SPDX-License-Identifier: AGPL-3.0-or-later
"""Light markup inside a paragraph of plain text: `*x*` and `_x_` are emphasis, `**x**` and `__x__` are strong.

Marks count only where they balance in one paragraph, stand against white space or punctuation outside and against text
inside, and not in an address: `snake_case`, `2*3*4`, `f**k`, a footnote's lone star and a row of stars stay. Leftover tags
(`<i>x</i>`) of old downloads are read in the same way.
"""

from __future__ import annotations

import re

from fic2epub.model import Mark, Run

__all__ = ["emphasis", "has_markup", "tidy"]

_TOKEN = re.compile(r"\*+|_+|</?(?:i|em|b|strong|u)>", re.IGNORECASE)
_MEANING = {
    "*": Mark.EMPHASIS,
    "_": Mark.EMPHASIS,
    "**": Mark.STRONG,
    "__": Mark.STRONG,
    "***": Mark.EMPHASIS | Mark.STRONG,
    "<i>": Mark.EMPHASIS,
    "<em>": Mark.EMPHASIS,
    "<b>": Mark.STRONG,
    "<strong>": Mark.STRONG,
    "<u>": Mark.UNDERLINE,
}
_SPACES = re.compile(r"[ \t]{2,}")
_ADDRESS = re.compile(r"(?:https?|ftp)://\S+|www\.\S+", re.IGNORECASE)


def has_markup(text: str) -> bool:
    """Whether the text holds a character that could be markup."""
    return "*" in text or "_" in text or "</" in text


def tidy(text: str) -> str:
    """The text with runs of spaces folded into one; line breaks stay."""
    return _SPACES.sub(" ", text) if "  " in text or "\t" in text else text


def emphasis(text: str) -> tuple[tuple[Run, ...], tuple[tuple[int, int], ...]]:
    """Runs with their marks, and the half-open stretches of `text` that were markup."""
    pairs = _pairs(text)
    edges = sorted(
        [(start, end, mark, True) for start, end, _, _, mark in pairs]
        + [(start, end, mark, False) for _, _, start, end, mark in pairs]
    )
    runs: list[Run] = []
    at, marks = 0, Mark.NONE
    for start, end, mark, opens in edges:
        if start > at:
            runs.append(Run(tidy(text[at:start]), marks))
        marks = marks | mark if opens else marks & ~mark
        at = end
    if at < len(text):
        runs.append(Run(tidy(text[at:]), marks))
    return tuple(runs), tuple((start, end) for start, end, _, _ in edges)


def _pairs(text: str) -> list[tuple[int, int, int, int, Mark]]:
    """Matched marks: (opening start, end, closing start, end, meaning); properly nested, the nearest opener wins."""
    pairs: list[tuple[int, int, int, int, Mark]] = []
    open_marks: list[tuple[str, int, int]] = []
    waiting: dict[str, int] = {}
    addresses = [found.span() for found in _ADDRESS.finditer(text)] if "://" in text or "www." in text else []
    for found in _TOKEN.finditer(text):
        if any(first <= found.start() < last for first, last in addresses):
            continue
        token, start, end = found[0].lower(), found.start(), found.end()
        tag = token[0] == "<"
        key = token.replace("/", "")
        if key not in _MEANING:
            continue
        if waiting.get(key) and _closes(text, start, end, tag, token):
            while open_marks:
                name, first, last = open_marks.pop()
                waiting[name] -= 1
                if name == key:
                    if start > last:
                        pairs.append((first, last, start, end, _MEANING[key]))
                    break
        elif _opens(text, start, end, tag, token):
            open_marks.append((key, start, end))
            waiting[key] = waiting.get(key, 0) + 1
    return _disjoint(pairs)


def _disjoint(pairs: list[tuple[int, int, int, int, Mark]]) -> list[tuple[int, int, int, int, Mark]]:
    """Without a pair whose meaning an outer pair already gives: taking its marks away would only lose them."""
    kept: list[tuple[int, int, int, int, Mark]] = []
    for pair in sorted(pairs):
        if not any(outer[1] <= pair[0] and pair[3] <= outer[2] and outer[4] & pair[4] for outer in kept[-3:]):
            kept.append(pair)
    return kept


def _opens(text: str, start: int, end: int, tag: bool, token: str) -> bool:
    if tag:
        return token[1] != "/"
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    return not before.isalnum() and not after.isspace() and after not in "*_"


def _closes(text: str, start: int, end: int, tag: bool, token: str) -> bool:
    if tag:
        return token[1] == "/"
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    return not before.isspace() and not after.isalnum()
