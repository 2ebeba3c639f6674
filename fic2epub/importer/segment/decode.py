# SPDX-License-Identifier: AGPL-3.0-or-later
"""The best sequence of roles for a whole chapter, by dynamic programming, with a confidence for each block.

A chapter is [front matter] story [back matter]; notes in mid-story are allowed only where they are fenced, bracketed or
labelled. Each block's evidence gives every role a score; the states below say which role may follow which. Viterbi finds
the best path, forward and backward sums the share of all paths that agree with it: the confidence.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from fic2epub.model import Evidence, Role

__all__ = ["Decision", "Step", "decode"]

_NEVER = -1e9

PRIOR: dict[Role, float] = {
    Role.PROSE: 0.0,
    Role.NOTE: -2.3,
    Role.DISCLAIMER: -3.0,
    Role.METADATA: -3.0,
    Role.REVIEW_REPLY: -3.6,
    Role.RECAP: -4.0,
    Role.END_MARKER: -4.5,
    Role.FURNITURE: -5.0,
}
"""How likely a block without any evidence is to have a role, in nats against the story: the default is story."""

STAY = 0.5
"""What a block gains from continuing its neighbour's role in front or back matter."""
CROSS = 0.0
"""Going on to another role in front or back matter."""
LEAVE_OPEN = 0.0
"""From front matter into the story with nothing to mark the border."""
LEAVE_FENCED = 0.7
"""… where a break, a heading, an exit phrase or an extra blank line marks it."""
ENTER_OPEN = -1.0
"""From the story into back matter with nothing to mark the border."""
ENTER_FENCED = 0.3
ENTER_GAP = 0.4
INSERT = -0.5
"""Into a note in mid-story, where it is allowed at all."""
NO_STORY = -4.0
"""For a chapter without any story."""


class Zone(Enum):
    """Where in the chapter a state belongs."""

    FRONT = 0
    BODY = 1
    INSERT = 2
    BACK = 3


@dataclass(frozen=True, slots=True)
class Step:
    """One block for the decoder: its evidence, and what marks its upper border.

    `neutral` blocks (breaks, headings, pictures) take no role and pass every state on. `fence` is a break or heading above,
    `gap` more blank lines than usual, `insert` whether a note may stand here in mid-story.
    """

    evidence: tuple[Evidence, ...]
    neutral: bool = False
    fence: bool = False
    gap: bool = False
    insert: bool = False
    exit_above: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """The role of a block, how sure that is (0…1), and the zone it was found in."""

    role: Role
    confidence: float
    zone: Zone


_EDGE_ROLES = (Role.NOTE, Role.DISCLAIMER, Role.METADATA, Role.REVIEW_REPLY, Role.RECAP, Role.FURNITURE)
_STATES: tuple[tuple[Zone, Role], ...] = (
    *((Zone.FRONT, role) for role in _EDGE_ROLES),
    (Zone.BODY, Role.PROSE),
    *((Zone.INSERT, role) for role in (Role.NOTE, Role.DISCLAIMER, Role.METADATA)),
    *((Zone.BACK, role) for role in (*_EDGE_ROLES, Role.END_MARKER)),
)
_COUNT = len(_STATES)


def _transitions() -> tuple[tuple[tuple[int, str], ...], ...]:
    """For each state, the states that it may follow, and the name of the border crossed."""
    table = []
    for zone, role in _STATES:
        froms: list[tuple[int, str]] = []
        for at, (other, before) in enumerate(_STATES):
            border = _border(other, before, zone, role)
            if border:
                froms.append((at, border))
        table.append(tuple(froms))
    return tuple(table)


def _border(other: Zone, before: Role, zone: Zone, role: Role) -> str:
    if other is zone:
        return "stay" if before is role else ("" if zone is Zone.BODY else "cross")
    return {
        (Zone.FRONT, Zone.BODY): "leave",
        (Zone.BODY, Zone.INSERT): "insert",
        (Zone.INSERT, Zone.BODY): "resume",
        (Zone.BODY, Zone.BACK): "enter",
    }.get((other, zone), "")


_FROM = _transitions()


def _costs(step: Step) -> dict[str, float]:
    marked = step.fence or step.gap or step.exit_above
    return {
        "stay": STAY,
        "cross": CROSS,
        "leave": LEAVE_FENCED if marked else LEAVE_OPEN,
        "resume": 0.0,
        "insert": INSERT if step.insert else _NEVER,
        "enter": ENTER_FENCED if step.fence else ENTER_GAP if step.gap else ENTER_OPEN,
    }


def _scores(step: Step) -> list[float]:
    """What each state scores on the block itself."""
    totals = dict(PRIOR)
    for found in step.evidence:
        totals[found.role] = totals.get(found.role, 0.0) + found.weight
    return [totals[role] for _, role in _STATES]


def decode(steps: Sequence[Step], *, telling: bool = False) -> tuple[Decision, ...]:
    """The roles of a chapter's blocks. Neutral blocks come back as `prose`, which means: their kind says all.

    `telling`: the chapter's title says that it is no chapter, so that it needs no story.
    """
    if not steps:
        return ()
    decided = iter(_spread([step for step in steps if not step.neutral], 0.0 if telling else NO_STORY))
    last = Zone.FRONT
    found = []
    for step in steps:
        if step.neutral:
            found.append(Decision(Role.PROSE, 1.0, last))
        else:
            decision = next(decided)
            last = decision.zone
            found.append(decision)
    return tuple(found)


def _spread(steps: Sequence[Step], no_story: float) -> list[Decision]:
    """The decisions, one a step, though plain stretches are decided as one.

    Where nothing speaks for anything but story, no border can pay inside the stretch: at its ends it costs less.
    """
    runs: list[list[Step]] = []
    for step in steps:
        if runs and _is_plain(step) and _is_plain(runs[-1][-1]):
            runs[-1].append(step)
        else:
            runs.append([step])
    decisions = _run(runs, no_story) if runs else []
    return [decision for run, decision in zip(runs, decisions, strict=True) for _ in run]


def _is_plain(step: Step) -> bool:
    return not step.insert and all(found.role is Role.PROSE for found in step.evidence)


def _run(runs: Sequence[Sequence[Step]], no_story: float) -> list[Decision]:
    scores = [[sum(column) for column in zip(*map(_scores, run), strict=True)] for run in runs]
    borders = [_costs(run[0]) for run in runs]
    start = [0.0 if zone in (Zone.FRONT, Zone.BODY) else _NEVER for zone, _ in _STATES]
    final = [no_story if zone is Zone.FRONT else 0.0 for zone, _ in _STATES]
    best, back = _viterbi(scores, borders, start)
    state = max(range(_COUNT), key=lambda at: best[-1][at] + final[at])
    path = [state]
    for pointers in reversed(back[1:]):
        state = pointers[state]
        path.append(state)
    path.reverse()
    shares = _posteriors(scores, borders, start, final)
    return [_decision(state, share) for state, share in zip(path, shares, strict=True)]


def _decision(state: int, share: list[float]) -> Decision:
    zone, role = _STATES[state]
    agreed = sum(part for part, (_, other) in zip(share, _STATES, strict=True) if other is role)
    return Decision(role, min(1.0, max(0.0, agreed)), zone)


Lattice = list[list[float]]


def _viterbi(scores: Lattice, borders: list[dict[str, float]], start: list[float]) -> tuple[Lattice, list[list[int]]]:
    best = [[start[at] + scores[0][at] for at in range(_COUNT)]]
    back: list[list[int]] = [[0] * _COUNT]
    for score, costs in zip(scores[1:], borders[1:], strict=True):
        before, now, pointers = best[-1], [], []
        for at in range(_COUNT):
            value, origin = max((before[other] + _cost(costs, border, at), -other) for other, border in _FROM[at])
            now.append(value + score[at])
            pointers.append(-origin)
        best.append(now)
        back.append(pointers)
    return best, back


_BODY = next(at for at, (zone, _) in enumerate(_STATES) if zone is Zone.BODY)


def _cost(costs: dict[str, float], border: str, at: int) -> float:
    return 0.0 if at == _BODY and border == "stay" else costs[border]


def _posteriors(
    scores: Lattice, borders: list[dict[str, float]], start: list[float], final: list[float]
) -> list[list[float]]:
    """For each block the share of all paths, weighed by their scores, that pass through each state."""
    forward = [[start[at] + scores[0][at] for at in range(_COUNT)]]
    for score, costs in zip(scores[1:], borders[1:], strict=True):
        before = forward[-1]
        forward.append(
            [score[at] + _sum([before[o] + _cost(costs, border, at) for o, border in _FROM[at]]) for at in range(_COUNT)]
        )
    onward = list(final)
    shares: list[list[float]] = []
    for index in range(len(scores) - 1, -1, -1):
        joint = [forward[index][at] + onward[at] for at in range(_COUNT)]
        total = _sum(joint)
        shares.append([math.exp(max(-700.0, value - total)) for value in joint])
        if index:
            onward = _backward(scores[index], borders[index], onward)
    shares.reverse()
    return shares


def _backward(score: list[float], costs: dict[str, float], onward: list[float]) -> list[float]:
    parts: list[list[float]] = [[] for _ in range(_COUNT)]
    for at in range(_COUNT):
        ahead = score[at] + onward[at]
        for other, border in _FROM[at]:
            parts[other].append(ahead + _cost(costs, border, at))
    return [_sum(part) if part else _NEVER for part in parts]


def _sum(values: list[float]) -> float:
    """log(sum(exp(values))), safely."""
    top = max(values)
    if top <= _NEVER / 2:
        return top
    return top + math.log(sum(math.exp(value - top) for value in values if value - top > -60))
