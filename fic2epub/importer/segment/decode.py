# SPDX-License-Identifier: AGPL-3.0-or-later
"""The roles of a whole chapter, by dynamic programming, with a confidence for each block.

A chapter is [front matter] story [back matter], with notes in between only where something lets them in. The states below say
which role may stand in which zone, and which may follow which. Forward and backward sums give each block the share of all
ways to read the chapter that give it a role; the decision is the role that costs least, where taking story for anything else
costs many times more than the reverse.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import groupby

from fic2epub.model import Role

__all__ = ["BORDERS", "MARKED", "MARKS", "ROLES", "STATES", "Decision", "Step", "Transitions", "Zone", "decode"]

_NEVER = -1e9

HEADING = "heading"
"""Stands beside the roles while a chapter is decoded: a line that the format did not mark, yet is a title."""
ROLES: tuple[str, ...] = (
    Role.PROSE, HEADING, Role.NOTE, Role.DISCLAIMER, Role.METADATA, Role.REVIEW_REPLY, Role.RECAP, Role.END_MARKER,
)  # fmt: skip
_PROSE = ROLES.index(Role.PROSE)
_TITLE = ROLES.index(HEADING)

LOST = 4.0
"""What it costs to take a block of story for something else, where leaving a note in the story costs 1."""
CONFUSED = 0.4
"""… and to take one kind of apparatus for another."""
RAISED = 1.5
"""… and to take a line of story for a title, which stays where it is and is only set larger."""
MISNAMED = 0.7
"""… and to take a title for a note, which takes it from where it stands, or a note for a title."""
CALM = 2.4
"""By how much confidence is calmed: blocks are judged one by one as if their signals were independent, which they are not. Chosen
so that of the blocks said to be 90 % sure 90 % are right, on chapters that were not fitted (`tests/segment/trial.py`)."""
_LIKELY_TITLE = 0.2
"""Below this share nothing is called a title, however cheap that would be."""


class Zone(StrEnum):
    """Where in the chapter a state belongs."""

    FRONT = "front"
    BODY = "body"
    INSERT = "insert"
    BACK = "back"


STATES: tuple[tuple[Zone, str], ...] = (
    *((Zone.FRONT, role) for role in ROLES[1:]),
    (Zone.BODY, Role.PROSE),
    (Zone.BODY, HEADING),
    *((Zone.INSERT, role) for role in ROLES[1:]),
    *((Zone.BACK, role) for role in ROLES[1:]),
)
_COUNT = len(STATES)
_FRONT = len(ROLES) - 1
"""How many of the states, the first ones, are those of the front matter: a chapter without story is nothing else."""
_ROLE_OF = tuple(ROLES.index(role) for _, role in STATES)


def _border(before: tuple[Zone, str], after: tuple[Zone, str]) -> str:
    """The name of the border between two states, or "" where one may not follow the other."""
    if before[0] is after[0]:
        return "body" if before[0] is Zone.BODY else "stay" if before == after else "cross"
    return {
        (Zone.FRONT, Zone.BODY): "leave",
        (Zone.BODY, Zone.INSERT): "insert",
        (Zone.INSERT, Zone.BODY): "resume",
        (Zone.BODY, Zone.BACK): "enter",
    }.get((before[0], after[0]), "")


BORDERS = ("body", "stay", "cross", "leave", "insert", "resume", "enter")
MARKS = ("fence", "gap", "exit", "barred")
"""What may mark the upper border of a block: a break, an unusual gap, an exit phrase above; `barred`: no note may begin here."""
_BARRED = 20.0
"""Nats that it costs to begin a note in mid-story where nothing lets one in. Not fitted: that is where letters would be lost."""
MARKED: tuple[tuple[str, str], ...] = (
    *((border, mark) for border in BORDERS for mark in MARKS if mark != "barred"),
    ("insert", "barred"),
)
"""Which marks say something of which borders."""
FROM: tuple[tuple[tuple[int, str], ...], ...] = tuple(
    tuple((at, border) for at, before in enumerate(STATES) if (border := _border(before, after))) for after in STATES
)
"""For each state, the states that it may follow, and the border crossed."""


@dataclass(frozen=True, slots=True)
class Transitions:
    """The fitted costs of going from state to state, in nats: `base` by (from, to), `marked` by (border, mark), ends by state."""

    base: Mapping[tuple[int, int], float]
    marked: Mapping[tuple[str, str], float]
    start: Sequence[float]
    final: Sequence[float]
    moves: dict[tuple[tuple[str, ...], int], list[list[tuple[int, float]]]] = field(default_factory=dict, compare=False)
    """What has been worked out: by marks and number of states, for each state what it may follow, with the factor."""


@dataclass(frozen=True, slots=True)
class Step:
    """One block for the decoder: a score in nats for each of `ROLES`, and what marks its upper border.

    `neutral` blocks (breaks, pictures) take no role and pass every state on. `titled`: the format made it a heading, so that it
    is no story. `certain` is what somebody who knows said of it. `dear`: how many times dearer than usual it would be to lose it.
    """

    scores: tuple[float, ...]
    marks: tuple[str, ...] = ()
    neutral: bool = False
    titled: bool = False
    certain: str = ""
    dear: float = 1.0


@dataclass(frozen=True, slots=True)
class Decision:
    """The role of a block (one of `ROLES`), how sure that is (0…1), and what else it might be, the likeliest first."""

    role: str
    confidence: float
    rival: str = ""


def decode(
    steps: Sequence[Step], transitions: Transitions, bare: float = 0.0, *, lost: float = LOST
) -> tuple[Decision, ...]:
    """The roles of a chapter's blocks. Neutral blocks come back as story, which means: their kind says all.

    `bare` is what speaks for a chapter without any story, in nats: that is decided for the chapter as a whole.
    """
    told = [step for step in steps if not step.neutral]
    found: list[Decision] = []
    before: Sequence[float] = ()
    for step, share in zip(told, posteriors(told, transitions, bare), strict=True):
        found.append(found[-1] if share is before and step.dear == 1.0 else _cheapest(share, step, lost))
        before = share
    decisions = iter(found)
    return tuple(Decision(Role.PROSE, 1.0) if step.neutral else next(decisions) for step in steps)


def _cheapest(share: Sequence[float], step: Step, lost: float) -> Decision:
    """The role with the least expected cost."""
    told = sum(share) - share[_PROSE]
    best, least = _PROSE, told
    for at, likely in enumerate(share):
        if at == _PROSE:
            continue
        if at == _TITLE and likely < _LIKELY_TITLE:
            continue
        if at == _TITLE:
            cost = RAISED * share[_PROSE] + MISNAMED * (told - likely)
        else:
            cost = lost * step.dear * share[_PROSE] + MISNAMED * share[_TITLE] + CONFUSED * (told - likely - share[_TITLE])
        if cost < least:
            best, least = at, cost
    if step.titled and best == _PROSE:
        best = _TITLE
    ranked = sorted(range(len(share)), key=lambda at: -share[at])
    if step.certain:
        return Decision(step.certain, 1.0, next(ROLES[at] for at in ranked if ROLES[at] != step.certain))
    rival = next((at for at in ranked if at != best), best)
    return Decision(ROLES[best], _calm(share[best]), ROLES[rival])


def _calm(share: float) -> float:
    """How often a block with such a share of the readings is judged rightly."""
    odds = min(1.0, max(0.0, share)) ** (1 / CALM)
    against = (1 - min(1.0, max(0.0, share))) ** (1 / CALM)
    return float(odds / (odds + against))


def posteriors(steps: Sequence[Step], transitions: Transitions, bare: float = 0.0) -> list[list[float]]:
    """For each step and each of `ROLES`, the share of all readings of the chapter, weighed by their scores, that agree.

    Plain stretches are decided as one: where nothing can be anything but story, no border can pay.
    """
    runs: list[_Run] = []
    plain = False
    for step, same in ((step, len(list(group))) for step, group in groupby(steps)):
        was, plain = plain, _is_plain(step)
        if was and plain:
            runs[-1].append((step, same))
        else:
            runs += [[(step, same)]] if plain else [[(step, 1)]] * same
    shares = _mixed(runs, transitions, _likely(bare)) if runs else []
    return [share for run, share in zip(runs, shares, strict=True) for _, same in run for _ in range(same)]


_Run = list[tuple[Step, int]]
"""Blocks that are decided as one: each with the number of times that it stands there in a row."""


DECIDED = 4.0
"""By how much the question whether there is any story is sharpened: it is answered for the chapter, not block by block."""


def _likely(bare: float) -> float:
    return 1 / (1 + math.exp(-max(-50.0, min(50.0, DECIDED * bare))))


_NEGLIGIBLE = 0.01
_PLAIN = 9.0
_PLAIN_INSIDE = 3.0
"""Nats by which story must lead for a block to be beyond doubt; for one where no note may begin, fewer are enough."""


def _is_plain(step: Step) -> bool:
    least = (
        _PLAIN_INSIDE if "barred" in step.marks and "fence" not in step.marks and "gap" not in step.marks else _PLAIN
    )
    return not (step.titled or step.certain) and step.scores[_PROSE] - max(step.scores[1:]) > least


def _mixed(runs: Sequence[_Run], transitions: Transitions, bare: float) -> list[list[float]]:
    """The shares with a story in the chapter and those without, in the proportion that `bare` (0…1) gives."""
    if any(run[0][0].certain == Role.PROSE for run in runs):
        bare = 0.0
    kinds = [(weight, without) for weight, without in ((1 - bare, False), (bare, True)) if weight > _NEGLIGIBLE]
    sums = [[0.0] * len(ROLES) for _ in runs]
    for weight, without in kinds:
        for total, share in zip(sums, _shares(runs, transitions, without=without), strict=True):
            for at, value in enumerate(share):
                total[at] += weight * value
    return sums


_LEAST = 1e-200
"""What is left to the unlikeliest state, so that what comes later may still speak for it."""


def _shares(runs: Sequence[_Run], transitions: Transitions, *, without: bool) -> list[list[float]]:
    """Forward and backward sums. Each step is scaled to 1, so that a chapter of any length stays within what a float holds."""
    states = range(_FRONT) if without else range(_COUNT)
    likely = [_likelihoods(run, states) for run in runs]
    moves = [_moves(run[0][0].marks, transitions, states) for run in runs]
    forward = [_scaled([_exp(transitions.start[at]) * likely[0][at] for at in states])]
    for chance, move in zip(likely[1:], moves[1:], strict=True):
        before = forward[-1]
        forward.append(
            _scaled([chance[at] * (_LEAST + sum([before[other] * cost for other, cost in move[at]])) for at in states])
        )
    onward = [_exp(transitions.final[at]) if (at < _FRONT) == without else 0.0 for at in states]
    shares: list[list[float]] = []
    for index in range(len(runs) - 1, -1, -1):
        share = [0.0] * len(ROLES)
        for at, value in enumerate(
            _scaled([before * after for before, after in zip(forward[index], onward, strict=True)])
        ):
            share[_ROLE_OF[at]] += value
        shares.append(share)
        ahead = [chance * after for chance, after in zip(likely[index], onward, strict=True)]
        onward = [_LEAST] * len(states)
        for at in states:
            for other, cost in moves[index][at]:
                onward[other] += ahead[at] * cost
        onward = _scaled(onward)
    shares.reverse()
    return shares


def _likelihoods(run: _Run, states: range) -> list[float]:
    """What a run of blocks makes of each state, the likeliest 1."""
    totals = [sum(column) for column in zip(*([same * score for score in step.scores] for step, same in run), strict=True)]
    first = run[0][0]
    if first.titled:
        totals[_PROSE] = _NEVER
    certain = first.certain
    scores = [_NEVER if certain and ROLES[_ROLE_OF[at]] != certain else totals[_ROLE_OF[at]] for at in states]
    top = max(scores)
    return [_exp(score - top) for score in scores]


def _moves(marks: tuple[str, ...], transitions: Transitions, states: range) -> list[list[tuple[int, float]]]:
    """For each state what it may follow, with the factor."""
    known = transitions.moves.get((marks, len(states)))
    if known is None:
        cost = {border: sum(transitions.marked.get((border, mark), 0.0) for mark in marks) for border in BORDERS}
        if "barred" in marks:
            cost["insert"] -= _BARRED
        base = transitions.base
        known = transitions.moves[marks, len(states)] = [
            [(other, _exp(base[other, at] + cost[border])) for other, border in FROM[at] if other in states]
            for at in states
        ]
    return known


def _exp(value: float) -> float:
    return math.exp(max(-600.0, min(600.0, value))) if value > _NEVER / 2 else 0.0


def _scaled(values: Sequence[float]) -> list[float]:
    """The values so that their sum is 1; nothing but zeros stays as it is, for what cannot be."""
    total = sum(values) or 1.0
    return [value / total for value in values]
