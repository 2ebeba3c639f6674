# SPDX-License-Identifier: AGPL-3.0-or-later
"""The words that cues look for: data, one module per language, each phrase with an example that a test runs.

A language module defines `CUES`, a table from cue name to `Cue`s, and `FIELDS`, a table from a canonical metadata key to
the labels that head it. Adding a language is adding a file here. English is always on.

A phrase is a piece of a regular expression, matched on folded text between word borders: literal words, with `?`, `|`,
character classes, and `{n,m}` on single characters at most, so that matching stays linear.
"""

from __future__ import annotations

import pkgutil
from dataclasses import dataclass
from functools import cache

__all__ = ["NAMES", "Cue", "languages"]

NAMES = __name__
"""Where the modules of the languages are."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A phrase, and a sentence in which it must be found."""

    phrase: str
    example: str


@cache
def languages() -> tuple[str, ...]:
    """The languages that have a file here."""
    return tuple(sorted(module.name for module in pkgutil.iter_modules(__path__)))
