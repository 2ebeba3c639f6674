# SPDX-License-Identifier: AGPL-3.0-or-later
"""Labelled chapters, read from `corpus/fit/*.txt` and `corpus/test/*.txt`: one file is one hand.

A chapter begins with `=== NAME LANGUAGE txt|html KIND KIND …`. Each of its lines is a label, a bar, and a line of the source:

    N|A/N: sorry it is late

    P|The ferry had gone.

Labels: P prose, H heading, B scene break, N note, D disclaimer, M metadata, V reply to a reviewer, R recap, E end marker, and `-`
for a line of markup without text of its own. An empty line is an empty line of the source. `I|` quotes an author's aside inside the
line above it and is no line of the source. Lines of one label with no empty line between them are one block; in HTML, and in
text that has no empty lines at all, each line is a block.
"""

from __future__ import annotations

import difflib
import html
import json
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

LABELS = {
    "P": "prose",
    "H": "heading",
    "B": "scene_break",
    "N": "note",
    "D": "disclaimer",
    "M": "metadata",
    "V": "review_reply",
    "R": "recap",
    "E": "end_marker",
}
CORPUS = Path(__file__).parent / "corpus"
_HEAD = re.compile(r"=== (\S+) ([a-z]{2}(?:-\w+)?) (txt|html)((?: \S+)*)\s*")


@dataclass
class Chapter:
    """A chapter as a source file holds it, with the label of each of its blocks."""

    name: str
    hand: str
    language: str
    format: str
    kinds: tuple[str, ...]
    source: str
    blocks: list[tuple[str, str]] = field(default_factory=list)
    inline: list[str] = field(default_factory=list)


def chapters(part: str) -> list[Chapter]:
    """The chapters of a part, `fit` or `test`, in order."""
    return [chapter for path in sorted((CORPUS / part).glob("*.txt")) for chapter in read(path)]


def read(path: Path) -> Iterator[Chapter]:
    """The chapters of one hand. A line that cannot be read is a `ValueError` that says where."""
    head: re.Match[str] | None = None
    lines: list[tuple[str, str]] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("=== "):
            if head:
                yield _chapter(path.stem, head, lines)
            head, lines = _HEAD.fullmatch(line), []
            if head is None:
                raise ValueError(f"{path}:{number}: expected “=== NAME LANGUAGE txt|html KINDS”, not “{line}”")
        elif head and line.strip() and not re.match(r"[PHBNDMVREI-]\|", line):
            raise ValueError(f"{path}:{number}: no label before “{line[:40]}”")
        elif head:
            lines.append((line[:1] if line.strip() else "", line[2:]))
    if head:
        yield _chapter(path.stem, head, lines)


def _chapter(hand: str, head: re.Match[str], lines: list[tuple[str, str]]) -> Chapter:
    while lines and not lines[-1][0]:
        lines.pop()
    while lines and not lines[0][0]:
        lines.pop(0)
    source = [text for label, text in lines if label != "I"]
    found = Chapter(head[1], hand, head[2], head[3], tuple(head[4].split()), "\n".join(source) + "\n")
    apart = head[3] == "html" or not any(not label for label, _ in lines)
    previous = ""
    for label, text in lines:
        if label == "I":
            found.inline.append(text)
            continue
        if label in LABELS:
            if label == previous and not apart:
                found.blocks[-1] = (found.blocks[-1][0] + "\n" + text, LABELS[label])
            else:
                found.blocks.append((text, LABELS[label]))
        previous = label
    return found


def readable() -> list[Chapter]:
    """The chapters of `*.test` beside this file, but for the hard ones: their blocks begin with the words that each case gives."""
    return [
        chapter
        for path in sorted(CORPUS.parent.glob("*.test"))
        if path.stem != "hard"
        for chapter in _fenced(path)
    ]


def _fenced(path: Path) -> Iterator[Chapter]:
    text = path.read_text(encoding="utf-8")
    for number, found in enumerate(re.finditer(r"^``` (\w[\w-]*) (txt|html)\n(.*?)\n\.\n(.*?)^```$", text, re.S | re.M), 1):
        chapter = Chapter(f"{path.stem}-{number:02}", f"test-{path.stem}", found[1], found[2], (path.stem,), found[3] + "\n")
        rows = [line.split(None, 1) for line in found[4].splitlines() if line.strip() and not line.lstrip().startswith("inline ")]
        starts = []
        at = max(0, chapter.source.find("<body"))
        for _, words in rows:
            at = _found(chapter.source, words.removesuffix("…").strip(), at)
            starts.append(at)
        chapter.blocks = [
            (chapter.source[start:end], label.split("/")[0].replace("furniture", "metadata"))
            for (label, _), start, end in zip(rows, starts, [*starts[1:], len(chapter.source)], strict=True)
        ]
        yield chapter


def _found(source: str, words: str, start: int) -> int:
    """Where the words stand in the source, from `start` on; marks and tags between their letters do not matter."""
    letters = stream(words)
    if words == "---" and "<hr" in source[start:]:
        return source.index("<hr", start)
    at = source.find(words, start)
    if at >= 0 or not letters:
        return max(at, start)
    places = [at for at in range(start, len(source)) if source[at].isalnum()]
    at = "".join(source[at].casefold()[:1] for at in places).find(letters)
    return places[at] if at >= 0 else start


# --- from our blocks to the labelled ones, and back, by the text alone ---------------------------------------------------

_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
APPARATUS = frozenset({"note", "disclaimer", "metadata", "review_reply"})
"""What must not reach the story."""


def stream(text: str, markup: bool = False) -> str:
    """The letters and digits of a text, folded: what stays the same however it is cut and marked."""
    if markup:
        text = html.unescape(_TAG.sub(" ", text))
    return "".join(char for char in unicodedata.normalize("NFKC", text).casefold() if char.isalnum())


@dataclass
class Aligned:
    """Two cuts of one text: for each letter of the labelled text, the number of our block that holds it (-1: none)."""

    gold: list[tuple[int, int]]
    owner: list[int]
    places: list[int]

    def ours(self, chapter: Chapter) -> list[str]:
        """The label of each of our blocks: that of most of its letters, a tie to the note; "" for a block without letters."""
        votes: dict[int, Counter[str]] = {}
        for (start, end), (_, label) in zip(self.gold, chapter.blocks, strict=True):
            for owner in self.owner[start:end]:
                votes.setdefault(owner, Counter())[label] += 1
        return [
            max(votes[at], key=lambda label: (votes[at][label], label == "note")) if at in votes else ""
            for at in range(len(self.places))
        ]


def align(chapter: Chapter, texts: Sequence[str]) -> Aligned:
    """Where the letters of the labelled blocks stand in our blocks' texts."""
    gold, wanted = [], []
    for text, _ in chapter.blocks:
        letters = stream(text, markup=chapter.format == "html" or text.startswith("<hr"))
        start = sum(map(len, wanted))
        wanted.append(letters)
        gold.append((start, start + len(letters)))
    left = "".join(wanted)
    held: list[int] = []
    places = []
    pieces = []
    for at, text in enumerate(texts):
        letters = stream(text)
        places.append(len(held))
        pieces.append(letters)
        held += [at] * len(letters)
    right = "".join(pieces)
    if left == right:
        return Aligned(gold, held, places)
    owner = [-1] * len(left)
    for start, other, size in difflib.SequenceMatcher(None, left, right, autojunk=False).get_matching_blocks():
        owner[start : start + size] = held[other : other + size]
    return Aligned(gold, owner, places)


@dataclass
class Verdict:
    """One labelled block: its label, ours ("(missing)" where its text is in none of our blocks), its letters, how many are ours."""

    gold: str
    ours: str
    text: str
    letters: int
    same: int
    lost: int


def judge(chapter: Chapter, texts: Sequence[str], labels: Sequence[str]) -> list[Verdict]:
    """The verdict on each labelled block, from our blocks' texts and labels."""
    aligned = align(chapter, texts)
    breaks = {place for place, label in zip(aligned.places, labels, strict=True) if label == "scene_break"}
    found = []
    for (start, end), (text, label) in zip(aligned.gold, chapter.blocks, strict=True):
        votes = Counter(labels[owner] if owner >= 0 else "(missing)" for owner in aligned.owner[start:end])
        if not votes:
            at = aligned.owner[start] if start < len(aligned.owner) else len(texts)
            place = aligned.places[at] if 0 <= at < len(texts) else sum(map(len, map(stream, texts)))
            ours = "scene_break" if place in breaks else "prose"
            found.append(Verdict(label, ours, text, 0, 0, 0))
            continue
        best = max(votes, key=lambda each: votes[each])
        prose = votes["prose"] + votes["heading"] if label == "heading" else votes["prose"]
        found.append(Verdict(label, best, text, end - start, votes[label], prose))
    return found


@dataclass
class Score:
    """Shares, 0…1, over many verdicts."""

    chapters: int = 0
    right_chapters: int = 0
    blocks: int = 0
    right: int = 0
    story: int = 0
    lost: int = 0
    apparatus: int = 0
    leaked: int = 0
    confusion: Counter[tuple[str, str]] = field(default_factory=Counter)

    def add(self, verdicts: Sequence[Verdict]) -> None:
        self.chapters += 1
        self.right_chapters += all(each.gold == each.ours for each in verdicts)
        for each in verdicts:
            self.blocks += 1
            self.right += each.gold == each.ours
            self.confusion[each.gold, each.ours] += 1
            if each.gold == "prose":
                self.story += each.letters
                self.lost += each.letters - each.same
            elif each.gold in APPARATUS:
                self.apparatus += each.letters
                self.leaked += each.lost

    @property
    def story_lost(self) -> float:
        return self.lost / max(1, self.story)

    @property
    def note_leaked(self) -> float:
        return self.leaked / max(1, self.apparatus)

    @property
    def accuracy(self) -> float:
        return self.right / max(1, self.blocks)

    @property
    def all_right(self) -> float:
        return self.right_chapters / max(1, self.chapters)

    def line(self) -> str:
        return (
            f"{self.chapters:5} chapters  {self.blocks:6} blocks  accuracy {self.accuracy:.4f}  all right {self.all_right:.3f}"
            f"  story lost {self.story_lost:.4f}  note leaked {self.note_leaked:.4f}"
        )


def chapters_of_json(folder: Path) -> list[Chapter]:
    """Labelled chapters that are kept as JSON files: `source_text`, and `blocks` of `text` and `label`."""
    found = []
    for path in sorted(folder.glob("*.json")):
        each = json.loads(path.read_text(encoding="utf-8"))
        blocks = [(block["text"], block["label"]) for block in each["blocks"]]
        kinds = tuple(each["kind"])
        found.append(Chapter(each["id"], each["style_of"], each["lang"], each["format"], kinds, each["source_text"], blocks,
                             each["inline_notes"]))  # fmt: skip
    return found


if __name__ == "__main__":
    for each in map(Path, sys.argv[1:]):
        every = list(read(each))
        labels = [label for chapter in every for _, label in chapter.blocks]
        print(each.stem, len(every), "chapters", {label: labels.count(label) for label in LABELS.values()})
