# SPDX-License-Identifier: AGPL-3.0-or-later
"""The words that cues look for: data, one module per language, each phrase with an example that a test runs.

A language module defines `CUES`, a table from cue name to `Cue`s, and `FIELDS`, a table from a canonical metadata key to
the labels that head it. Adding a language is adding a file here. English is always on.

A phrase is a piece of a regular expression, matched on folded text between word borders: literal words, with `?`, `|`,
character classes, and `{n,m}` on single characters at most, so that matching stays linear.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from dataclasses import dataclass
from functools import cache

__all__ = ["Cue", "Lexicon", "finds", "languages", "lexicon"]


@dataclass(frozen=True, slots=True)
class Cue:
    """A phrase, and a sentence in which it must be found."""

    phrase: str
    example: str


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The cues of English and one more language, compiled: cue name → pattern; label of a field → canonical key."""

    patterns: dict[str, re.Pattern[str]]
    fields: dict[str, str]

    def search(self, cue: str, text: str) -> str:
        """The first phrase of the cue in folded text, or ""."""
        found = self.patterns[cue].search(text)
        return found[0].strip() if found else ""

    def count(self, cue: str, text: str) -> int:
        """How many different phrases of the cue stand in folded text."""
        return len(set(self.patterns[cue].findall(text)))


@cache
def languages() -> tuple[str, ...]:
    """The languages that have a file here."""
    return tuple(sorted(module.name for module in pkgutil.iter_modules(__path__)))


@cache
def lexicon(language: str) -> Lexicon:
    """English, and with it the given language (a BCP 47 tag) if there is a file for it."""
    primary = language.split("-")[0].casefold()
    names = ["en"] if primary == "en" or primary not in languages() else ["en", primary]
    modules = [importlib.import_module(f"{__name__}.{name}") for name in names]
    phrases: dict[str, list[str]] = {}
    fields: dict[str, str] = {}
    for name, module in zip(names, modules, strict=True):
        for cue, entries in module.CUES.items():
            if cue in _OWN:
                phrases.pop(cue, None)
            phrases.setdefault(cue, []).append(_bordered(cue, [entry.phrase for entry in entries], name))
        for key, labels in module.FIELDS.items():
            fields.update(dict.fromkeys(labels.split("|"), key))
    return Lexicon({cue: compiled(cue, entries) for cue, entries in phrases.items()}, fields)


_OWN = frozenset({"self", "you", "third", "past", "present"})
"""Cues that a language does not share with English: its small words mean other things there."""
_UNSPACED = frozenset({"zh", "ja"})
"""Languages that write no spaces: their phrases need no word borders."""


def _bordered(cue: str, phrases: list[str], language: str) -> str:
    """The phrases as one pattern, with word borders where the language has words between spaces."""
    alternatives = f"(?:{'|'.join(phrases)})"
    if language in _UNSPACED or cue.endswith("_line"):
        return alternatives
    if cue == "sure_label":
        return alternatives
    return rf"{alternatives}(?!\w)" if cue.endswith("_label") else rf"(?<!\w){alternatives}(?!\w)"


def compiled(cue: str, patterns: list[str]) -> re.Pattern[str]:
    """The pattern of a cue: labels stand at the start of a block, lines fill it, all else is found anywhere."""
    either = f"(?:{'|'.join(patterns)})"
    if cue.endswith("_label"):
        return re.compile(rf"[\s\W_]{{0,6}}{either}")
    if cue.endswith("_line"):
        return re.compile(rf"[\W_]{{0,12}}{either}[\W_]{{0,12}}")
    return re.compile(either)


def finds(cue: str, phrase: str, text: str, language: str) -> bool:
    """Whether one phrase alone finds its place in folded text: what the test of the examples asks."""
    pattern = compiled(cue, [_bordered(cue, [phrase], language)])
    if cue.endswith("_label"):
        return pattern.match(text) is not None
    return (pattern.fullmatch(text) if cue.endswith("_line") else pattern.search(text)) is not None
