# SPDX-License-Identifier: AGPL-3.0-or-later
"""Evidence → scores: what each signal, and each word, counts for each role.

In: the evidence that the signals found on a block, and the words in it. Out: a score in nats for each of `decode.ROLES`. The
weights are data (`weights.json`, fitted by tests/segment/fit.py on chapters written for it), read once.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import Any

from fic2epub.importer.segment.decode import ROLES, STATES, Transitions
from fic2epub.importer.segment.view import Sight, View
from fic2epub.model import Evidence, Role

__all__ = ["CERTAIN", "Weights", "key", "load", "score", "tokens", "weighed"]

CERTAIN = frozenset({"container", "user", "sure label", "header", "log"})
"""Signals whose weight is their own: what the page marks, what the user says, what nothing else could be."""
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d+|[!?]{2,}|…|\.{3,}|[!?]")
_UNSPACED = re.compile(r"[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff々ー]{2,}")
_HEARD = (
    "stock", "publication", "address", "greeting", "thanks", "apology", "schedule", "signoff", "ownership", "warning_topic",
    "craft", "posted", "feeling",
)  # fmt: skip
"""Cues that are signals of their own: their words are not weighed a second time."""
_OPEN = frozenset({"byline_line", "date_line", "apart_line"})
"""Lines that a story may have too: their words say which they are."""
_LONGEST = 400
"""Words of a block that are weighed."""


@dataclass(frozen=True, slots=True)
class Weights:
    """For each signal's key and each word a weight for each of `ROLES`, the costs of going on, and how the scores are spread."""

    signals: dict[str, tuple[float, ...]]
    words: dict[str, tuple[float, ...]]
    transitions: Transitions
    bias: tuple[float, ...]
    whole: dict[str, float]

    def bare(self, whole: Mapping[str, float]) -> float:
        """What the traits of a whole chapter say for one without any story, in nats."""
        return sum(self.whole.get(name, 0.0) * value for name, value in whole.items())


def key(found: Evidence) -> str:
    """What a piece of evidence is called in the table of weights: its signal, and what the signal takes it for."""
    return f"{found.signal}/{found.role}"


def tokens(view: View, sight: Sight) -> tuple[str, ...]:
    """The different words of a block, folded, without what is quoted; the first stands once more with a `^`.

    In a language other than English they bear its name (`es:gracias`), since the same letters may be another word there.
    A line that is a cue as a whole (`TBC`, `See the end for notes`) has none.
    """
    if not view.fills(sight) <= _OPEN:
        return ()
    folded = sight.folded
    heard = view.cues(sight)
    for cue in _HEARD:
        for phrase in heard.get(cue, ()):
            folded = folded.replace(phrase, " ")
    words = _WORD.findall(folded)[:_LONGEST]
    found = dict.fromkeys("#" if word[0].isdigit() else word for word in words)
    if words:
        found["^" + ("#" if words[0][0].isdigit() else words[0])] = None
    for stretch in _UNSPACED.findall(folded):
        found.update(dict.fromkeys(one + two for one, two in pairwise(stretch[:_LONGEST])))
    prefix = "" if view.language in ("en", "und") else view.language + ":"
    return tuple(prefix + word for word in found)


def spread(count: int) -> float:
    """How much each of so many words counts: a long block is not surer for being long."""
    return 3.0 / math.sqrt(count + 6.0)


def score(found: Sequence[Evidence], words: Sequence[str], weights: Weights) -> tuple[float, ...]:
    """A score in nats for each of `ROLES`."""
    rows: list[Sequence[float]] = [weights.bias]
    certain: list[tuple[int, float]] = []
    for each in found:
        if each.signal in CERTAIN:
            certain.append((ROLES.index(_role(each.role)), each.weight))
        elif (row := weights.signals.get(key(each))) is not None:
            value = each.weight
            rows.append(row if value == 1.0 else [value * weight for weight in row])
    known, share = weights.words, spread(len(words))
    told = [known[word] for word in words if word in known]
    if told:
        rows.append([share * sum(column) for column in zip(*told, strict=True)])
    totals = [sum(column) for column in zip(*rows, strict=True)]
    for at, weight in certain:
        totals[at] += weight
    return tuple(totals)


def _role(role: str) -> str:
    return "metadata" if role == "furniture" else role


def weighed(
    found: Sequence[Evidence], words: Sequence[str], weights: Weights, role: str, rival: str
) -> tuple[tuple[Evidence, float], ...]:
    """Each piece of evidence with what it counts for `role` against `rival`, the strongest first; the words are one piece."""
    mine, other = ROLES.index(role), ROLES.index(rival)
    counted: list[tuple[Evidence, float]] = []
    for each in found:
        if each.signal in CERTAIN:
            sign = 1.0 if _role(each.role) == role else -1.0 if _role(each.role) == rival else 0.0
            counted.append((each, sign * each.weight))
            continue
        row = weights.signals.get(key(each))
        if row is not None:
            counted.append((each, each.weight * (row[mine] - row[other])))
    share = spread(len(words))
    told = [(word, share * (row[mine] - row[other])) for word in words if (row := weights.words.get(word)) is not None]
    total = sum(value for _, value in told)
    told.sort(key=lambda pair: -pair[1] if total > 0 else pair[1])
    named = dict.fromkeys(
        bare for word, _ in told[:8] if len(bare := word.split(":")[-1].lstrip("^")) > 2 and bare.isalpha()
    )
    if named:
        counted.append((Evidence("words", Role.PROSE, total, ", ".join([*named][:3])), total))
    return tuple(sorted(counted, key=lambda pair: -abs(pair[1])))


@cache
def load() -> Weights:
    """The fitted weights."""
    table = json.loads(files("fic2epub.importer.segment").joinpath("weights.json").read_text(encoding="utf-8"))
    return build(table)


def build(table: dict[str, Any]) -> Weights:
    """Weights from what `weights.json` holds: `bias`, `signals`, `words`, `base`, `marked`, `start`, `final`."""
    names = [f"{zone}:{role}" for zone, role in STATES]
    base = {}
    for before, row in table["base"].items():
        for after, value in row.items():
            base[names.index(before), names.index(after)] = value
    marked = {tuple(name.split(" ")): value for name, value in table["marked"].items()}
    return Weights(
        {name: tuple(row) for name, row in table["signals"].items()},
        {name: tuple(row) for name, row in table["words"].items()},
        Transitions(base, marked, [table["start"][name] for name in names], [table["final"][name] for name in names]),
        tuple(table["bias"]),
        table["whole"],
    )
