# SPDX-License-Identifier: AGPL-3.0-or-later
"""Fits the splitter's weights on the chapters of `corpus/fit`, and says how good they are on `corpus/test`.

    python tests/segment/fit.py             fit, score, and write fic2epub/importer/segment/weights.json
    python tests/segment/fit.py --dry       … without writing
    python tests/segment/fit.py --cross 5   score by cross-validation over the hands of the fit part, write nothing

The model is a conditional random field over the states of `decode.STATES`: what it scores is what `split` adds up. It is fitted
by maximum likelihood with a quadratic penalty that pulls each signal towards what its author meant it for, each word towards
nothing. What losing story costs is no part of the fit: `decode.LOST` says it when the roles are decided.
Needs numpy and scipy (`pip install -e '.[fit]'`).
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import scipy.optimize
import scipy.sparse

sys.path.insert(0, str(Path(__file__).parent))

from labelled import Chapter, align, chapters, chapters_of_json, readable
from trial import DEV, corpus_hash, drafted, report, tried, works

from fic2epub.importer.segment import Observed, observe
from fic2epub.importer.segment.decode import BORDERS, FROM, HEADING, MARKED, MARKS, ROLES, STATES, Zone
from fic2epub.importer.segment.traits import lean, whole
from fic2epub.importer.segment.weigh import CERTAIN, Weights, build, key, score, spread

WEIGHTS = Path(__file__).parents[2] / "fic2epub" / "importer" / "segment" / "weights.json"

PULL = {"signals": 3.0, "words": 3.0, "base": 1.0, "marked": 1.0, "bias": 0.1, "whole": 1.0}
"""The penalty on each kind of weight: the larger, the nearer it stays to where it began."""
RARE = 3
"""A word counts if so many blocks of the fit part have it, of at least two chapters."""
SMALL = 0.04
"""Weights of words below this are not written down."""
LEAST = 0.8
"""What a signal counts at least for what its author meant it for."""
TEMPTING = 0.5
"""What a chapter counts that was written to tempt, or stripped of its notes: there are more of them here than in the world."""
MEAN = 20
"""Steps around the last of the fit whose weights are averaged: where exactly it is stopped is chance."""
_BEGIN = {"stay": 0.5, "leave": 0.0, "enter": -1.0, "insert": -1.5}
_MARKED = {
    ("leave", "fence"): 0.7,
    ("leave", "exit"): 0.7,
    ("enter", "fence"): 1.3,
    ("enter", "gap"): 1.0,
    ("insert", "barred"): -6.0,
}
_BIAS = {
    "prose": 0.0,
    "heading": -3.0,
    "note": -2.3,
    "disclaimer": -3.0,
    "metadata": -3.0,
    "review_reply": -3.6,
    "recap": -4.0,
    "end_marker": -4.5,
}


@dataclass
class Example:
    """A chapter as the splitter sees it, with the role of each block that has one, as an index into `ROLES`."""

    chapter: Chapter
    seen: list[Observed]
    whole: dict[str, float]
    roles: list[int]
    """For the blocks that are not neutral."""

    @property
    def acting(self) -> list[Observed]:
        return [each for each in self.seen if not each.neutral]


def examples(every: Iterable[Chapter]) -> list[Example]:
    found = []
    for work in works(every):
        chapters_of, language = drafted(work)
        for chapter, parts in chapters_of:
            texts = [block.text for part, _ in parts for block in part.blocks]
            labels = iter(align(chapter, texts).ours(chapter))
            for part, habit in parts:
                mine = [next(labels) for _ in part.blocks]
                view, seen = observe(part.blocks, language, part.title, habit)
                roles = [_role(label, each) for label, each in zip(mine, seen, strict=True) if not each.neutral]
                found.append(Example(chapter, list(seen), whole(view), roles))
    return [each for each in found if each.roles]


def _role(label: str, seen: Observed) -> int:
    name = label if label in ROLES else "prose"
    return ROLES.index("heading" if name == "prose" and seen.titled else name)


def path(roles: Sequence[int]) -> list[int]:
    """The states that the roles of a chapter stand for."""
    names = [ROLES[role] for role in roles]
    story = [at for at, name in enumerate(names) if name == "prose"]
    first, last = (story[0], story[-1]) if story else (len(names), len(names))
    found = []
    for at, name in enumerate(names):
        if at < first:
            zone = Zone.FRONT
        elif at > last:
            zone = Zone.BACK
        elif name == "prose" or (name == HEADING and found and found[-1][0] is Zone.BODY):
            zone = Zone.BODY
        else:
            zone = Zone.INSERT
        found.append((zone, name))
    # a body heading that notes follow is theirs; the path must be one that the decoder allows
    return [STATES.index(state) for state in found]


# --- the parameters, as one vector -------------------------------------------------------------------------------------


class Model:
    """Where each weight stands in the vector, where it begins, and how strongly it is held there."""

    def __init__(self, fit: Sequence[Example]) -> None:
        keys = {
            key(each) for example in fit for seen in example.acting for each in seen.found if each.signal not in CERTAIN
        }
        blocks: Counter[str] = Counter()
        homes: defaultdict[str, set[str]] = defaultdict(set)
        for example in fit:
            for seen in example.acting:
                blocks.update(seen.words)
                for word in seen.words:
                    homes[word].add(example.chapter.name)
        self.keys = {name: at for at, name in enumerate(sorted(keys))}
        self.words = {
            word: at for at, word in enumerate(sorted(w for w in blocks if blocks[w] >= RARE and len(homes[w]) > 1))
        }
        self.moves = [(before, at) for at, row in enumerate(FROM) for before, _ in row]
        self.borders = [BORDERS.index(border) for row in FROM for _, border in row]
        roles, states = len(ROLES), len(STATES)
        self.sizes = [
            len(self.keys) * roles,
            len(self.words) * roles,
            roles,
            len(self.moves),
            len(BORDERS) * len(MARKS),
            states,
            states,
        ]
        self.cuts = np.cumsum(self.sizes)[:-1]
        self.begin = np.concatenate([part.ravel() for part in self._begin()])
        pulls = ("signals", "words", "bias", "base", "marked", "base", "base")
        told = np.array([[(border, mark) in MARKED for mark in MARKS] for border in BORDERS])
        self.told = np.concatenate(
            [
                *(np.ones(size, bool) for size in self.sizes[:4]),
                told.ravel(),
                *(np.ones(size, bool) for size in self.sizes[5:]),
            ]
        )
        self.pull = np.concatenate([np.full(size, PULL[name]) for size, name in zip(self.sizes, pulls, strict=True)])

    def _begin(self) -> list[np.ndarray]:
        signals = np.zeros((len(self.keys), len(ROLES)))
        for name, at in self.keys.items():
            role = name.rpartition("/")[2]
            role = "metadata" if role == "furniture" else role
            if role != "prose" or name.split("/")[0] in ("dialogue", "speaker", "cast", "narration", "letter"):
                signals[at, ROLES.index(role)] = 1.0
            signals[at, ROLES.index(HEADING)] += 2.0 * (name.rpartition("/")[0] in _TITLES)
            signals[at, ROLES.index("prose")] -= float(name.rpartition("/")[0] in _AGAINST_STORY)
        bias = np.array([_BIAS[role] for role in ROLES])
        base = np.array([_BEGIN.get(BORDERS[border], 0.0) for border in self.borders])
        marked = np.array([[_MARKED.get((border, mark), 0.0) for mark in MARKS] for border in BORDERS])
        start = np.array([0.0 if zone in (Zone.FRONT, Zone.BODY) else -8.0 for zone, _ in STATES])
        final = np.array([-3.0 if zone is Zone.FRONT else 0.0 for zone, _ in STATES])
        return [signals, np.zeros((len(self.words), len(ROLES))), bias, base, marked, start, final]

    def parts(self, vector: np.ndarray) -> list[np.ndarray]:
        signals, words, bias, base, marked, start, final = np.split(vector, self.cuts)
        roles = len(ROLES)
        return [
            signals.reshape(-1, roles),
            words.reshape(-1, roles),
            bias,
            base,
            marked.reshape(len(BORDERS), -1),
            start,
            final,
        ]

    def table(self, vector: np.ndarray) -> dict[str, Any]:
        """The vector as `weights.json` holds it."""
        signals, words, bias, base, marked, start, final = self.parts(vector)
        names = [f"{zone}:{role}" for zone, role in STATES]
        moves: dict[str, dict[str, float]] = {}
        for (before, at), value in zip(self.moves, base, strict=True):
            moves.setdefault(names[before], {})[names[at]] = _short(value)
        return {
            "bias": [_short(value) for value in bias],
            "signals": {name: [_short(value) for value in signals[at]] for name, at in self.keys.items()},
            "base": moves,
            "marked": {
                f"{b} {m}": _short(marked[i, j])
                for i, b in enumerate(BORDERS)
                for j, m in enumerate(MARKS)
                if (b, m) in MARKED
            },
            "start": dict(zip(names, map(_short, start), strict=True)),
            "final": dict(zip(names, map(_short, final), strict=True)),
            "words": {
                word: [round(float(value), 2) for value in words[at]]
                for word, at in self.words.items()
                if np.abs(words[at]).max() >= SMALL
            },
        }


_FOR_STORY = ("dialogue", "speaker", "cast", "narration", "letter")
_NEVER_FOR_NOTES = ("in a diary’s entry", "in a letter", "a line of a script", "somebody reads above", "somebody reads below")
_FOR_NOTES = (
    "one sign of an author", "two signs of an author", "three signs of an author", "many signs of an author", "an author speaks nearby",
    "above the words that lead into the story", "above a signature", "below a header line, at the end",
    "authors’ talk throughout", "talk of publishing above", "talk of publishing below", "the author is among the speakers", "“I” to “you”",
)  # fmt: skip
_AGAINST_STORY = (
    "above the words that lead into the story", "below a header line, at the end", "above a signature", "above the chapter’s heading",
    "a title’s shape, before any story",
)  # fmt: skip
_TITLES = (
    "a title’s shape, before any story", "a title’s shape, alone between breaks", "a title’s shape, below a gap",
    "a title’s shape, above a heading", "a title’s letters", "the title said", "numbered like a heading",
)  # fmt: skip
_WITHOUT = {
    "signs": 1, "authors' talk": 1, "much talk of authors": 1, "the title tells": 1, "a title that tells": 1, "a notice's words at an edge": 1,
    "a label at the top, and nothing that ends it": 1, "stock phrases": 1, "greets at the top": 1, "signed at the end": 1, "speaks of writing": 1,
    "talk of publishing": 1, "much talk of publishing": 1, "talk to readers": 1, "leaning": 1, "leaning in the middle": 1,
    "leaning at the least": 1, "share that leans": 1, "speech": -1, "any speech": -1, "a cast": -1, "of him and her": -1, "in the past": -1,
    "a script": -1,
}  # fmt: skip
"""What may only speak for (1) or against (-1) a chapter without story."""


def _bounds(model: Model) -> list[tuple[float | None, float | None]]:
    """What each weight may be: no cue may speak against what it was meant for, however rarely the corpus needed it.

    The chapters are harder than the world: their notes shun the stock phrases, their stories are full of them.
    """
    low = np.full(len(model.begin), -np.inf)
    high = np.full(len(model.begin), np.inf)
    signals_low, signals_high = model.parts(low)[0], model.parts(high)[0]
    story, note = ROLES.index("prose"), ROLES.index("note")
    for name, at in model.keys.items():
        signal, _, role = name.rpartition("/")
        role = "metadata" if role == "furniture" else role
        if signal in _FOR_STORY:
            signals_low[at, story] = LEAST
            if signal == "speaker":
                signals_high[at, note] = 0.0
        elif signal in _NEVER_FOR_NOTES:
            signals_low[at, story], signals_high[at, note] = 0.0, 0.0
        elif signal in _FOR_NOTES:
            signals_low[at, note], signals_high[at, story] = 0.0, 0.0
        if signal in _AGAINST_STORY:
            signals_high[at, story] = 0.0
        if signal == "above the words that lead into the story":
            signals_low[at, note], signals_high[at, story] = LEAST / 2, -LEAST / 2
        if signal in _TITLES:
            signals_low[at, ROLES.index(HEADING)] = 0.0
        elif role != "prose" and signal not in _FOR_STORY:
            signals_low[at, ROLES.index(role)], signals_high[at, story] = LEAST, 0.0
    pairs = zip(low.tolist(), high.tolist(), strict=True)
    return [(None if a == -np.inf else a, None if b == np.inf else b) for a, b in pairs]


def _short(value: float) -> float:
    return round(float(value), 3)


# --- the likelihood -----------------------------------------------------------------------------------------------------


class Likelihood:
    """Minus the logarithm of the probability of all labels, and its gradient; chapters side by side, shortest first."""

    def __init__(self, model: Model, fit: Sequence[Example]) -> None:
        self.model = model
        self.fit = sorted(fit, key=lambda each: len(each.roles))
        rows, columns, values, wrows, wcolumns, wvalues = [], [], [], [], [], []
        fixed = []
        at = 0
        self.index = np.full((len(fit), max(len(each.roles) for each in fit)), -1)
        self.gold = np.zeros_like(self.index)
        self.marks = np.zeros((*self.index.shape, len(MARKS)))
        for number, example in enumerate(self.fit):
            self.gold[number, : len(example.roles)] = path(example.roles)
            for step, seen in enumerate(example.acting):
                self.index[number, step] = at
                self.marks[number, step] = [mark in seen.marks for mark in MARKS]
                certain = np.zeros(len(ROLES))
                for each in seen.found:
                    if each.signal in CERTAIN:
                        certain[ROLES.index("metadata" if each.role == "furniture" else each.role)] += each.weight
                    elif key(each) in model.keys:
                        rows.append(at)
                        columns.append(model.keys[key(each)])
                        values.append(each.weight)
                if seen.titled:
                    certain[0] = -1e4
                share = spread(len(seen.words))
                for word in seen.words:
                    if word in model.words:
                        wrows.append(at)
                        wcolumns.append(model.words[word])
                        wvalues.append(share)
                fixed.append(certain)
                at += 1
        self.signals = scipy.sparse.csr_matrix((values, (rows, columns)), shape=(at, len(model.keys)))
        self.words = scipy.sparse.csr_matrix((wvalues, (wrows, wcolumns)), shape=(at, len(model.words)))
        self.fixed = np.array(fixed)
        self.roles = np.array([ROLES.index(role) for _, role in STATES])
        self.lengths = (self.index >= 0).sum(1)
        self.weight = np.array([1.0 if {"hard_negative", "tempting"}.isdisjoint(example.chapter.kinds) else TEMPTING for example in self.fit])
        self.without = np.array([0 not in example.roles for example in self.fit])
        self.bare = np.array([zone is Zone.FRONT for zone, _ in STATES])
        self.before = np.array([before for before, _ in model.moves])
        self.after = np.array([at for _, at in model.moves])
        self.border = np.array(model.borders)

    def __call__(self, vector: np.ndarray) -> tuple[float, np.ndarray]:
        signals, words, bias, base, marked, start, final = self.model.parts(vector)
        ends_with = np.where(self.bare[None, :] == self.without[:, None], final[None, :], -1e9)  # chapter, state
        emitted = self.signals @ signals + self.words @ words + bias + self.fixed
        states = len(STATES)
        count, longest = self.index.shape
        matrix = np.full((states, states), -1e9)
        matrix[self.before, self.after] = base
        scores = emitted[:, self.roles][np.maximum(self.index, 0)]  # chapter, step, state
        bordered = self.marks @ marked.T  # chapter, step, border
        kinds = np.zeros((states, states), dtype=int)
        kinds[self.before, self.after] = self.border
        live = self.index >= 0
        alpha = np.zeros((count, longest, states))
        alpha[:, 0] = start + scores[:, 0]
        costs = []
        for step in range(1, longest):
            cost = matrix + bordered[:, step][:, kinds]
            costs.append(cost)
            ahead = _logsum(alpha[:, step - 1][:, :, None] + cost, 1) + scores[:, step]
            alpha[:, step] = np.where(live[:, step, None], ahead, alpha[:, step - 1])
        total = _logsum(alpha[:, -1] + ends_with, 1)
        beta = np.zeros((count, longest, states))
        beta[:, -1] = ends_with
        pairs = np.zeros((states, states))
        marked_gradient = np.zeros_like(marked)
        for step in range(longest - 1, 0, -1):
            cost = costs[step - 1]
            onward = scores[:, step] + beta[:, step]
            joint = alpha[:, step - 1][:, :, None] + cost + onward[:, None, :] - total[:, None, None]
            joint = np.exp(np.minimum(joint, 0.0)) * (live[:, step] * self.weight)[:, None, None]
            pairs += joint.sum(0)
            flat = np.zeros((count, len(BORDERS)))
            for border in range(len(BORDERS)):
                chosen = self.border == border
                flat[:, border] = joint[:, self.before[chosen], self.after[chosen]].sum(1)
            marked_gradient += flat.T @ self.marks[:, step]
            back = _logsum(cost + onward[:, None, :], 2)
            beta[:, step - 1] = np.where(live[:, step, None], back, beta[:, step])
        heavy = (live * self.weight[:, None])[:, :, None]
        shares = np.exp(np.minimum(alpha + beta - total[:, None, None], 0.0)) * heavy
        # what the labels themselves score
        gold = np.zeros_like(shares)
        chapters_, steps = np.nonzero(live)
        gold[chapters_, steps, self.gold[chapters_, steps]] = self.weight[chapters_]
        true = (scores * gold).sum()
        ends = self.gold[np.arange(count), self.lengths - 1]
        true += (self.weight * (start[self.gold[:, 0]] + ends_with[np.arange(count), ends])).sum()
        linked = live[:, 1:]
        befores, afters = self.gold[:, :-1][linked], self.gold[:, 1:][linked]
        counts = np.broadcast_to(self.weight[:, None], linked.shape)[linked]
        true += (counts * matrix[befores, afters]).sum()
        borders = kinds[befores, afters]
        flags = self.marks[:, 1:][linked] * counts[:, None]
        true += (flags * marked[borders]).sum()
        # the gradient: what is expected less what is so
        wrong = (shares - gold)[live]  # in the order of index
        order = self.index[live]
        by_role = np.zeros((len(self.fixed), len(ROLES)))
        for state in range(states):
            by_role[order, self.roles[state]] += wrong[:, state]
        golden = np.zeros((states, states))
        np.add.at(golden, (befores, afters), counts)
        golden_marks = np.zeros_like(marked)
        np.add.at(golden_marks, borders, flags)
        start_gradient = (shares - gold)[:, 0].sum(0)
        last = np.exp(np.minimum(alpha[:, -1] + ends_with - total[:, None], 0.0))
        last[np.arange(count), ends] -= 1.0
        final_gradient = (last * self.weight[:, None]).sum(0)
        gradient = np.concatenate([
            (self.signals.T @ by_role).ravel(), (self.words.T @ by_role).ravel(), by_role.sum(0),
            (pairs - golden)[self.before, self.after], (marked_gradient - golden_marks).ravel(), start_gradient, final_gradient,
        ])  # fmt: skip
        away = vector - self.model.begin
        loss = (self.weight * total).sum() - true + 0.5 * (self.model.pull * away**2).sum()
        return float(loss), (gradient + self.model.pull * away) * self.model.told


def _logsum(values: np.ndarray, axis: int) -> np.ndarray:
    top = values.max(axis)
    return top + np.log(np.exp(np.maximum(values - np.expand_dims(top, axis), -60)).sum(axis))


def fitted(fit: Sequence[Example], steps: int = 45) -> dict[str, Any]:
    """The weights that fit the examples best, as `weights.json` holds them. More steps fit better, and are no better elsewhere."""
    allowed = [each for each in fit if _possible(path(each.roles))]
    leans = {}
    for inside, outside in folds([each.chapter for each in allowed], 3):
        names = {id(each) for each in inside}
        others = build(_fitted([each for each in allowed if id(each.chapter) in names], steps // 2) | {"whole": {}})
        names = {id(each) for each in outside}
        leans.update({id(each): _lean(each, others) for each in allowed if id(each.chapter) in names})
    return _fitted(allowed, steps) | {"whole": _whole(allowed, [leans[id(each)] for each in allowed])}


def _fitted(fit: Sequence[Example], steps: int) -> dict[str, Any]:
    model = Model(fit)
    likelihood = Likelihood(model, fit)
    passed: list[np.ndarray] = []
    scipy.optimize.minimize(
        likelihood, model.begin, jac=True, method="L-BFGS-B", bounds=_bounds(model),
        callback=lambda vector: passed.append(np.copy(vector)), options={"maxiter": steps + MEAN // 2},
    )  # fmt: skip
    return model.table(np.mean(passed[-MEAN:], axis=0))


def _lean(example: Example, weights: Weights) -> dict[str, float]:
    return lean([score(seen.found, seen.words, weights) for seen in example.acting if seen.leans])


def _whole(fit: Sequence[Example], leans: Sequence[dict[str, float]]) -> dict[str, float]:
    """What the traits of a chapter say for one without any story: a logistic fit over chapters.

    How far a chapter leans is told by weights that were fitted without it, lest it be told what it knows.
    """
    every = [example.whole | leaning for example, leaning in zip(fit, leans, strict=True)]
    names = sorted({name for each in every for name in each})
    traits = np.array([[each.get(name, 0.0) for name in names] for each in every])
    without = np.array([0.0 if 0 in example.roles else 1.0 for example in fit])

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        odds = traits @ weights
        likely = 1 / (1 + np.exp(-odds))
        pull = PULL["whole"] * weights
        total = np.logaddexp(0, odds).sum() - (without * odds).sum() + 0.5 * (pull * weights).sum()
        return float(total), traits.T @ (likely - without) + pull

    bounds = [(0.0 if _WITHOUT.get(name) == 1 else None, 0.0 if _WITHOUT.get(name) == -1 else None) for name in names]
    found = scipy.optimize.minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B", bounds=bounds)
    return dict(zip(names, map(_short, found.x), strict=True))


def story_alone(chapter: Chapter) -> Chapter | None:
    """A chapter without what is not its story, if it had both: how a story begins and ends where no note stands beside it."""
    labels = {label for _, label in chapter.blocks}
    if chapter.format != "txt" or "prose" not in labels or not labels - {"prose", "heading", "scene_break"}:
        return None
    kept: list[tuple[str, str, str]] = []
    at = 0
    for text, label in chapter.blocks:
        start = chapter.source.find(text, at)
        if start < 0:
            return None
        if label in ("prose", "heading", "scene_break"):
            kept.append((chapter.source[at:start], text, label))
        at = start + len(text)
    while kept and kept[0][2] == "scene_break":
        del kept[0]
    while kept and kept[-1][2] == "scene_break":
        del kept[-1]
    if sum(label == "prose" for *_, label in kept) < 7:  # the shorter are rare, and would say that what is short is story
        return None
    source = "".join(gap + text for gap, text, _ in kept).strip("\n") + "\n"
    kinds = (*chapter.kinds, "hard_negative")
    blocks = [(text, label) for _, text, label in kept]
    return Chapter(f"{chapter.name}-alone", chapter.hand, chapter.language, chapter.format, kinds, source, blocks)


def _possible(states: Sequence[int]) -> bool:
    return all(any(before == other for other, _ in FROM[at]) for before, at in pairwise(states))


# --- how good it is -----------------------------------------------------------------------------------------------------


def folds(every: Sequence[Chapter], count: int) -> list[tuple[list[Chapter], list[Chapter]]]:
    """The chapters in so many parts by whole hands, each once held out."""
    hands = sorted({each.hand for each in every}, key=lambda hand: hashlib.sha256(hand.encode()).digest())
    parts = [set(hands[at::count]) for at in range(count)]
    return [([e for e in every if e.hand not in part], [e for e in every if e.hand in part]) for part in parts]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dry", action="store_true", help="write nothing")
    parser.add_argument("--cross", type=int, default=0, metavar="N", help="cross-validate over N groups of hands")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="list N blocks that are judged otherwise")
    asked = parser.parse_args()
    fit = chapters("fit") + readable()
    fit += [bare for chapter in fit if (bare := story_alone(chapter)) is not None]
    if asked.cross:
        results = []
        for inside, outside in folds(fit, asked.cross):
            results += tried(outside, build(fitted(examples(inside))))
        report(results, "cross")
    else:
        table = fitted(examples(fit))
        about = {
            "made by": "tests/segment/fit.py",
            "on": str(date.today()),
            "corpus": corpus_hash(),
            "chapters": len(fit),
            "roles": list(ROLES),
        }
        weights = build(table)
        report(tried(fit, weights), "fit")
        results = tried(chapters("test"), weights)
        report(results, "test")
        if DEV.is_dir():
            report(tried(chapters_of_json(DEV), weights), "dev")
        if not asked.dry:
            rows = [f'"{name}": ' + _rows(value) for name, value in {"about": about, **table}.items()]
            WEIGHTS.write_text("{\n" + ",\n".join(rows) + "\n}\n", encoding="utf-8")
    for each in results:
        for verdict in each.verdicts:
            if verdict.gold != verdict.ours and asked.errors:
                asked.errors -= 1
                print(f"{each.chapter.name}: {verdict.gold} -> {verdict.ours}: {' '.join(verdict.text.split())[:110]}")


def _rows(value: Any) -> str:
    """A table with a line for each of its rows, so that a change can be read."""
    if not isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False)
    return (
        "{\n"
        + ",\n".join(
            f" {json.dumps(k, ensure_ascii=False)}: {json.dumps(v, ensure_ascii=False)}" for k, v in value.items()
        )
        + "\n}"
    )


if __name__ == "__main__":
    main()
