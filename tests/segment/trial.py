# SPDX-License-Identifier: AGPL-3.0-or-later
"""The splitter on trial: labelled chapters through the importer, and what became of them.

    python tests/segment/trial.py                 the part that nothing was fitted on, by language, role and kind
    python tests/segment/trial.py --errors 100    … with the blocks that are judged otherwise
    python tests/segment/trial.py --part dev      … the chapters beside the project, where they are there
    python tests/segment/trial.py --page          write the figures into docs/explanation/how-splitting-works.md
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from labelled import CORPUS, LABELS, Chapter, Score, Verdict, align, chapters, chapters_of_json, judge

from fic2epub.importer import draft_work
from fic2epub.importer.format import Options, Source
from fic2epub.importer.segment import split
from fic2epub.importer.segment.habits import NONE, Habits, habits
from fic2epub.importer.segment.weigh import Weights
from fic2epub.model import Block, Kind, Role

DEV = Path(__file__).parents[3] / "shared" / "segment" / "dev"
"""Labelled chapters of others, which need not be there."""


def works(every: Iterable[Chapter]) -> list[list[Chapter]]:
    """The chapters by work: those with one `work_…` among their kinds are one, any other is a work by itself."""
    found: dict[str, list[Chapter]] = {}
    for chapter in every:
        work = next((kind for kind in chapter.kinds if kind.startswith("work_")), chapter.name)
        found.setdefault(f"{chapter.hand} {work}", []).append(chapter)
    return list(found.values())


def drafted(work: Sequence[Chapter]) -> tuple[list[tuple[Chapter, list[tuple[Any, Habits]]]], str]:
    """The chapters of a work as the importer hands them to the splitter, and their language."""
    names = [f"{at:03}.{'html' if chapter.format == 'html' else 'txt'}" for at, chapter in enumerate(work, 1)]
    sources = [Source(name, chapter.source.encode()) for name, chapter in zip(names, work, strict=True)]
    _, parts, language, _ = draft_work(sources, Options(), lambda *_: None)
    known = list(zip(parts, habits([part.blocks for part in parts]), strict=True))
    return [
        (chapter, [(part, habit) for part, habit in known if part.source == name])
        for name, chapter in zip(names, work, strict=True)
    ], language


def label(block: Block) -> str:
    """What a block of ours is called among the labels of the corpus."""
    if block.kind is Kind.SCENE_BREAK:
        return "scene_break"
    if block.role is Role.FURNITURE:
        return "metadata"
    if block.role is not Role.PROSE:
        return str(block.role)
    return "heading" if block.kind is Kind.HEADING else "prose"


@dataclass
class Tried:
    chapter: Chapter
    verdicts: list[Verdict]
    blocks: list[Block]


def tried(every: Iterable[Chapter], weights: Weights | None = None, *, alone: bool = False) -> list[Tried]:
    """The verdicts on chapters split with these weights; `alone`: without what the other chapters of a work tell."""
    found = []
    for work in works(every):
        chapters_of, language = drafted(work)
        for chapter, parts in chapters_of:
            blocks = [
                block for part, habit in parts for block in split(part.blocks, language, part.title, NONE if alone else habit, weights)
            ]
            texts = [block.text for block in blocks]
            found.append(Tried(chapter, judge(chapter, texts, [label(block) for block in blocks]), blocks))
    return found


def total(results: Iterable[Tried]) -> Score:
    found = Score()
    for each in results:
        found.add(each.verdicts)
    return found


def report(results: Sequence[Tried], name: str) -> None:
    """One line for all of them."""
    print(f"{name:10}", total(results).line())


def groups(results: Iterable[Tried], by: str) -> dict[str, Score]:
    """The scores by `kind`, `language`, `format` or `hand`, the most chapters first."""
    found: dict[str, list[Tried]] = {}
    for each in results:
        names = {"kind": each.chapter.kinds, "language": (each.chapter.language,), "format": (each.chapter.format,),
                 "hand": (each.chapter.hand,)}[by]  # fmt: skip
        for name in names:
            found.setdefault(name, []).append(each)
    return {name: total(found[name]) for name in sorted(found, key=lambda name: (-len(found[name]), name))}


def calibration(results: Iterable[Tried], edges: Sequence[float] = (0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99, 1.01)) -> list[tuple[float, float, int, float, float]]:
    """How often blocks said to be so sure are right: rows of (from, to, blocks, mean confidence, share right).

    Blocks whose kind says all (breaks) and those without letters are left out.
    """
    said: list[tuple[float, bool]] = []
    for each in results:
        wanted = align(each.chapter, [block.text for block in each.blocks]).ours(each.chapter)
        for block, gold in zip(each.blocks, wanted, strict=True):
            if gold and block.kind is not Kind.SCENE_BREAK:
                said.append((block.label.confidence, gold == label(block)))
    rows = []
    for low, high in pairwise(edges):
        inside = [(sure, right) for sure, right in said if low <= sure < high]
        if inside:
            count = len(inside)
            rows.append((low, high, count, sum(sure for sure, _ in inside) / count, sum(right for _, right in inside) / count))
    return rows


def corpus_hash() -> str:
    """What the weights were fitted on."""
    digest = hashlib.sha256()
    for file in sorted([*CORPUS.rglob("*.txt"), *CORPUS.parent.glob("*.test")]):
        digest.update(file.name.encode() + file.read_bytes())
    return digest.hexdigest()[:16]

PAGE = Path(__file__).parents[2] / "docs" / "explanation" / "how-splitting-works.md"
TEMPTING = frozenset({"no_notes", "hard_negative"})
"""Kinds of chapters that look like notes and are none."""
_OPEN, _CLOSE = "<!-- figures -->", "<!-- end of figures -->"


def paged(page: str, results: Sequence[Tried]) -> str:
    """The page with the figures of these results between its two marks."""
    before, _, rest = page.partition(_OPEN)
    return f"{before}{_OPEN}\n\n{figures(results)}\n{_CLOSE}{rest.partition(_CLOSE)[2]}"


def figures(results: Sequence[Tried]) -> str:
    """The figures as tables: over all, by language, by kind, by role, the confusion, and what confidence meant."""
    head = "chapters | blocks | right | all right | story lost | notes left in the story"
    tempting = total(each for each in results if TEMPTING & set(each.chapter.kinds))
    told = total(each for each in results if not TEMPTING & set(each.chapter.kinds))
    rows = [("all", total(results)), ("… that look like notes and are none", tempting), ("… the others", told)]
    tables = ["### Over all", _table(f"chapters of | {head}", [_row(name, found) for name, found in rows])]
    languages = groups(results, "language")
    tables += ["### By language", _table(f"language | {head}", [_row(name, found) for name, found in languages.items()])]
    kinds = {name: found for name, found in groups(results, "kind").items() if found.chapters >= 8}
    tables += ["### By kind", "A chapter is of several kinds; those that eight chapters have."]
    tables += [_table(f"kind | {head}", [_row(name.replace("_", " "), found) for name, found in kinds.items()])]
    confusion = total(results).confusion
    names = [*LABELS.values(), "(missing)"]
    rows_ = [[gold.replace("_", " "), *(str(confusion[gold, ours] or "·") for ours in names)] for gold in LABELS.values()]
    tables += ["### By role", "Blocks labelled so (rows), and what they were taken for (columns)."]
    tables += [_table(" | ".join(["", *(name.replace("_", " ") for name in names)]), rows_)]
    said = [
        [f"{low:.0%} to {min(high, 1):.0%}", str(count), f"{mean:.0%}", f"{right:.0%}"]
        for low, high, count, mean, right in calibration(results)
    ]
    tables += ["### What confidence means", _table("said to be sure | blocks | on the whole | right", said)]
    return "\n\n".join(tables) + "\n"


def _row(name: str, found: Score) -> list[str]:
    shares = (found.accuracy, found.all_right, found.story_lost, found.note_leaked)
    return [name, str(found.chapters), str(found.blocks), *(f"{share:.1%}" for share in shares)]


def _table(head: str, rows: Iterable[Sequence[str]]) -> str:
    return "\n".join([f"| {head} |", "|" + " --- |" * (head.count("|") + 1), *("| " + " | ".join(row) + " |" for row in rows)])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--part", choices=["fit", "test", "dev"], default="test")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="list N blocks that are judged otherwise")
    parser.add_argument("--page", action="store_true", help="write the figures into the docs")
    asked = parser.parse_args()
    if asked.page:
        PAGE.write_text(paged(PAGE.read_text(encoding="utf-8"), tried(chapters("test"))), encoding="utf-8")
        return
    results = tried(chapters_of_json(DEV) if asked.part == "dev" else chapters(asked.part))
    report(results, asked.part)
    for by in ("language", "format", "kind"):
        print()
        for name, found in groups(results, by).items():
            if found.chapters >= 3 or by != "kind":
                print(f"{name:24}", found.line())
    confusion = total(results).confusion
    print("\nlabelled, and what became of it")
    names = [*LABELS.values(), "(missing)"]
    print(" " * 13 + "".join(f"{name[:9]:>10}" for name in names))
    for gold in LABELS.values():
        print(f"{gold:13}" + "".join(f"{confusion[gold, ours] or '.':>10}" for ours in names))
    print("\nsaid to be sure, and right")
    for low, high, count, mean, right in calibration(results):
        print(f"{low:.2f}–{min(high, 1):.2f} {count:6} blocks  {mean:.3f} {right:.3f}")
    for each in results:
        for verdict in each.verdicts:
            if verdict.gold != verdict.ours and asked.errors:
                asked.errors -= 1
                print(f"{each.chapter.name}: {verdict.gold} -> {verdict.ours}: {' '.join(verdict.text.split())[:110]}")


if __name__ == "__main__":
    main()
