# SPDX-License-Identifier: AGPL-3.0-or-later
"""Order, numbers and titles of chapters: one big file into chapters, many files into one work.

In: drafts. Out: drafted chapters, whose blocks have their heading levels (1 the work's title or a part, 2 the chapter's
own heading, 3 and more inside the chapter). Candidates for headings are weighed by shape, rising numbers and spacing; a
pattern is never discarded because a serial is long. Start at `divide`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import zip_longest
from pathlib import PurePosixPath

from fic2epub.importer.format import Draft
from fic2epub.importer.headings import LONGEST, Heading, Shape, byline, is_viewpoint, listed, parse
from fic2epub.model import (
    Block,
    Chapter,
    ChapterKind,
    Entry,
    Kind,
    Layout,
    Mark,
    Notice,
    NoticeCode,
    Reason,
    Role,
    Severity,
)

__all__ = ["Drafted", "divide", "identify", "natural_key", "notices", "titled_by_name"]

_DIGITS = re.compile(r"(\d+)")
_CHAPTERLIKE = (Shape.CHAPTER, Shape.PART, Shape.NAMED)
_SECTION_TEXT = 1500
"""Bare numbers head chapters only if at least this many characters stand between them (median); else sections."""
_SHORT_FRONT = 150
"""Less text than this between two equal headings is no chapter."""
_SHORT_PART = 600
"""So little text under a part's heading is a motto, not a chapter."""
_ALSO_SECTIONS = frozenset("scene letter entry day".split())
"""Words that head sections inside chapters as often as chapters."""
_TITLE_DISTANCE = 12
"""A work's title stands among this many first blocks of a file, or not at all."""


@dataclass(frozen=True, slots=True)
class Drafted:
    """A chapter before its text is split: its blocks, what its heading says, and the draft it came from."""

    blocks: tuple[Block, ...]
    source: str
    number: int | None = None
    label: str = ""
    title: str = ""
    kind: ChapterKind = ChapterKind.CHAPTER
    part: str = ""
    work_title: str = ""
    ledger: tuple[Entry, ...] = field(default=())


def natural_key(name: str) -> tuple[tuple[tuple[int, int, str], ...], ...]:
    """A sort key for names: numbers by value, so that 2 comes before 10; folders part by part; `2.txt` before `2 (1).txt`."""
    path = PurePosixPath(name.replace("\\", "/").casefold())
    return tuple(_counted(part) for part in (*path.parts[:-1], path.stem, path.suffix))


def _counted(part: str) -> tuple[tuple[int, int, str], ...]:
    """Text and numbers in turn; a number by its length without zeros and then its digits, however long it is."""
    pieces = []
    for at, piece in enumerate(_DIGITS.split(part)):
        digits = piece.lstrip("0")
        pieces.append((0, len(digits), digits) if at % 2 else (1, 0, piece))
    return tuple(piece for piece in pieces if piece != (1, 0, ""))


def divide(drafts: Sequence[Draft]) -> tuple[Drafted, ...]:
    """The chapters of one or more drafts, in reading order.

    A draft with several chapter headings is cut at them; a draft with one or none is one chapter, which takes its number
    and title from its heading or, failing that, from its file's name.
    """
    chapters: list[Drafted] = []
    for draft in drafts:
        chapters += _divide_one(draft, alone=len(drafts) == 1)
    chapters = _carry_parts(chapters)
    return tuple(_in_order(chapters) if len(drafts) > 1 else chapters)


# --- one file -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Candidate:
    at: int
    heading: Heading
    level: int
    """The level that markup gave it; 0 for a line that only looks like a heading."""


def _divide_one(draft: Draft, *, alone: bool) -> list[Drafted]:
    blocks, contents = _without_contents(draft)
    candidates = _candidates(blocks, marked=draft.marked)
    heads = _chosen(blocks, candidates)
    if not heads:
        heads = _marked_heads(blocks) if draft.marked else []
    if len(heads) <= 1:
        return [_single(draft, blocks, heads, contents, alone=alone)]
    chapters = []
    starts = [0, *[head.at for head in heads[1:]], len(blocks)]
    if heads[0].at > 0 and _is_story(blocks[: heads[0].at]):
        starts = [0, *[head.at for head in heads], len(blocks)]
        heads = [_Candidate(-1, Heading(Shape.NAMED, "", None, ""), 0), *heads]
    for head, start, end in zip(heads, starts, starts[1:], strict=False):
        chapters.append(
            _cut(draft, blocks[start:end], replace(head, at=head.at - start), contents if start == 0 else ())
        )
    return _fold_parts(chapters)


def _is_story(blocks: Sequence[Block]) -> bool:
    """Whether what stands before the first heading is too much to be front matter."""
    return sum(len(block.text) for block in blocks) > 12_000


def _candidates(blocks: Sequence[Block], *, marked: bool) -> list[_Candidate]:
    found = []
    for at, block in enumerate(blocks):
        if block.kind is Kind.HEADING or (block.kind is Kind.PARAGRAPH and len(block.runs) <= 3):
            heading = parse(block.text)
            if heading is not None and not (
                marked and block.kind is not Kind.HEADING and heading.shape not in _CHAPTERLIKE
            ):
                found.append(_Candidate(at, heading, block.level if block.kind is Kind.HEADING else 0))
    return found


def _without_contents(draft: Draft) -> tuple[list[Block], tuple[Entry, ...]]:
    """The blocks without a table of contents: headings close together at the top that all come again further down."""
    blocks = list(draft.blocks)
    keys = {}
    for at, block in enumerate(blocks):
        if len(block.text) <= LONGEST:
            keys[at] = _folded(block.text)
    later: dict[str, int] = {}
    for at, key in keys.items():
        later[key] = at
    run: list[int] = []
    for at in range(min(len(blocks), 3000)):
        key = keys.get(at, "")
        if key and later[key] > at and parse(blocks[at].text) is not None:
            run.append(at)
        elif run and (at - run[-1] > 1 or len(blocks[at].text) > LONGEST):
            if len(run) >= 3:
                break
            run = []
    if len(run) < 3 or later[keys[run[-1]]] <= run[-1]:
        return blocks, ()
    gone = set(run)
    first = run[0] - 1
    if first >= 0 and _folded(blocks[first].text) in {"contents", "table of contents", "目录", "目次", "содержание"}:
        gone.add(first)
    ledger = tuple(
        Entry(Reason.REPEATED, blocks[at].text, blocks[at].origin, "a table of contents") for at in sorted(gone)
    )
    return [block for at, block in enumerate(blocks) if at not in gone], ledger


def _folded(text: str) -> str:
    return " ".join(text.casefold().split()).strip(" .:*_#-–—")


def _chosen(blocks: Sequence[Block], candidates: list[_Candidate]) -> list[_Candidate]:
    """The candidates that are chapter headings: the best scored family, and what goes with it."""
    families: dict[tuple[Shape, str], list[_Candidate]] = {}
    for candidate in candidates:
        heading = candidate.heading
        if heading.shape is not Shape.NAMED:
            families.setdefault((heading.shape, heading.word), []).append(candidate)
    scored = [(score, key) for key, family in families.items() if (score := _score(blocks, key[0], family)) > 0]
    if not scored:
        named = [candidate for candidate in candidates if candidate.heading.shape is Shape.NAMED]
        return named if len(named) > 1 or (named and named[0].at < _TITLE_DISTANCE) else []
    best = max(scored)[1]
    family = _single_copies(blocks, families[best]) if best[0] is Shape.CHAPTER else _rising(families[best])
    companions = [
        candidate
        for candidate in candidates
        if candidate.heading.shape is Shape.NAMED
        or (candidate.heading.shape is Shape.PART and best[0] is not Shape.PART)
        or (
            candidate.heading.shape is Shape.CHAPTER
            and best[0] is Shape.CHAPTER
            and candidate.level
            and candidate not in family
        )
    ]
    return sorted({*family, *companions}, key=lambda candidate: candidate.at)


def _score(blocks: Sequence[Block], shape: Shape, family: list[_Candidate]) -> float:
    """How much a family of like headings looks like the chapters of this text; 0 or less is not at all."""
    rising = _rising(family)
    if len(rising) < max(1, (0.5 if shape is Shape.CHAPTER else 0.7) * len(family)):
        return 0.0
    lengths = _lengths(blocks, rising)
    typical = sorted(lengths)[len(lengths) // 2]
    if shape is Shape.CHAPTER:
        base, each = (0.8, 0.4) if family[0].heading.word in _ALSO_SECTIONS else (3.0, 1.0)
        return base + each * len(rising) if typical > 0 or len(rising) == 1 else 0.0
    if shape is Shape.PART:
        return 1.0 + 0.5 * len(rising)
    first = rising[0].heading.number
    if len(rising) < 2 or first not in (0, 1) or typical < _SECTION_TEXT:
        return 0.0
    return 0.5 + 0.4 * len(rising)


def _single_copies(blocks: Sequence[Block], family: list[_Candidate]) -> list[_Candidate]:
    """Headings that are spelled like chapters' are chapters', even out of order, but for a second copy below a note."""
    kept: list[_Candidate] = []
    for candidate in family:
        if kept and kept[-1].heading == candidate.heading:
            between = sum(len(block.text) for block in blocks[kept[-1].at + 1 : candidate.at])
            if candidate.heading.title or between < _SHORT_FRONT:
                continue
        kept.append(candidate)
    return kept


def _lengths(blocks: Sequence[Block], family: list[_Candidate]) -> list[int]:
    ends = [candidate.at for candidate in family[1:]] + [len(blocks)]
    return [
        sum(len(block.text) for block in blocks[candidate.at + 1 : end])
        for candidate, end in zip(family, ends, strict=True)
    ]


def _rising(family: list[_Candidate]) -> list[_Candidate]:
    """The candidates whose numbers go up (or begin again after a part), without those that fall out of line."""
    kept: list[_Candidate] = []
    for candidate in family:
        number = candidate.heading.number
        last = kept[-1].heading.number if kept else None
        if number is None or last is None or number > last or number in (0, 1):
            if kept and number == last == 1 and kept[-1].heading.title == candidate.heading.title:
                continue
            kept.append(candidate)
    return kept


def _marked_heads(blocks: Sequence[Block]) -> list[_Candidate]:
    """Headings without a number that markup gives: the first level that stands at least twice heads the chapters."""
    levels: dict[int, list[int]] = {}
    for at, block in enumerate(blocks):
        if block.kind is Kind.HEADING:
            levels.setdefault(block.level, []).append(at)
    for level in sorted(levels):
        places = levels[level]
        if len(places) > 1 and level <= 2:
            return [_Candidate(at, Heading(Shape.NAMED, "", None, blocks[at].text.strip()), level) for at in places]
    return []


# --- a chapter's own heading ----------------------------------------------------------------------------------------


def _single(
    draft: Draft, blocks: list[Block], heads: list[_Candidate], contents: tuple[Entry, ...], *, alone: bool
) -> Drafted:
    if heads and (blocks[heads[0].at].kind is Kind.HEADING or heads[0].at not in listed([block.text for block in blocks])):
        return _cut(draft, blocks, heads[0], contents)
    marked = [at for at, block in enumerate(blocks) if block.kind is Kind.HEADING]
    if marked and not alone:
        head = Heading(Shape.NAMED, "", None, blocks[marked[-1]].text.strip())
        later = [at for at in marked if at > marked[0]]
        at = later[0] if later and later[0] <= marked[0] + 2 else marked[0]
        head = replace(head, title=blocks[at].text.strip())
        return _cut(draft, blocks, _Candidate(at, head, blocks[at].level), contents)
    drafted = _cut(draft, blocks, None, contents)
    if alone:
        return drafted
    named = titled_by_name(draft.source.name)
    return replace(drafted, title=named.title, kind=named.kind)


def _cut(draft: Draft, blocks: Sequence[Block], head: _Candidate | None, contents: tuple[Entry, ...]) -> Drafted:
    at = head.at if head is not None and head.at >= 0 else None
    levelled = list(blocks)
    title = ""
    title_at = _work_title(levelled, at)
    if title_at is not None:
        title = levelled[title_at].text.strip(" \t《》")
        levelled[title_at] = _as_heading(levelled[title_at], 1)
    heading = head.heading if head is not None else Heading(Shape.NAMED, "", None, "")
    own = {title_at, at}
    if at is not None:
        levelled[at] = _as_heading(levelled[at], 2)
        named, heading = _title_below(levelled, at, heading)
        if named is not None:
            levelled[named] = _as_heading(levelled[named], 2)
            own.add(named)
    fixed = own | listed([block.text for block in levelled])
    inner = [block if place in fixed else _inner(block, heading) for place, block in enumerate(levelled)]
    numbers = [place for place, block in enumerate(inner) if block is not levelled[place] and _is_number(block)]
    if len(numbers) == 1 and numbers[0] > 0 and len(inner[numbers[0]].text.strip()) == 1:
        inner[numbers[0]] = levelled[numbers[0]]  # one letter alone counts nothing: `X` is an answer, or a cross
    return Drafted(
        tuple(inner),
        draft.source.name,
        heading.number,
        heading.label,
        heading.title,
        heading.kind,
        work_title=title,
        ledger=contents,
    )


def _is_number(block: Block) -> bool:
    found = parse(block.text)
    return found is not None and found.shape is Shape.NUMBER


def _as_heading(block: Block, level: int) -> Block:
    return replace(block, kind=Kind.HEADING, level=level, group=0)


def _title_below(blocks: list[Block], at: int, heading: Heading) -> tuple[int | None, Heading]:
    """A chapter's title on the line below its number: `Chapter 1` / `Arrival`; a heading by markup, or joined by no gap."""
    below = at + 1
    if heading.title or below >= len(blocks) or heading.shape is Shape.NAMED:
        return None, heading
    block = blocks[below]
    text = block.text.strip()
    marked = block.kind is Kind.HEADING
    if not (marked or (block.gap == 0 and block.kind is Kind.PARAGRAPH and _is_short_title(text))):
        return None, heading
    if parse(text) is not None or "\n" in text or (":" in text[:-1] and not marked):
        return None, heading
    return below, replace(heading, title=text.strip(' "“”*_~:'))


def _is_short_title(text: str) -> bool:
    """Whether a line could be a title: short, not a sentence, not speech, beginning with a capital if it can."""
    if not 0 < len(text) <= 60 or text[0] in "\"“„«‘'([{-—–*~(" or text[-1] in '.,;!?:…"”':
        return False
    first = next((char for char in text if char.isalpha()), "")
    return bool(first) and (first.isupper() or first.lower() == first.upper())


_FIELD_START = re.compile(r"[^\W\d_][\w '’/-]{0,24}\s?[:：]", re.IGNORECASE)


def _work_title(blocks: Sequence[Block], head: int | None) -> int | None:
    """Where the work's own title stands above a chapter: a title-like line before a byline, fields or the heading."""
    for at, block in enumerate(blocks[:_TITLE_DISTANCE]):
        if head is not None and at >= head:
            return None
        if block.kind is Kind.HEADING:
            return at if head is not None and at < head and block.level <= 2 else None
        text = block.text.strip()
        if block.kind is not Kind.PARAGRAPH or "\n" in text:
            return None
        if (text.endswith(":") and len(text.split()) == 1) or parse(text) is not None:
            return None
        if _is_short_title(text.rstrip(":!?")) and not _FIELD_START.fullmatch(
            text.split(":")[0] + ":" if ":" in text[:-1] else ""
        ):
            return at if _title_context(blocks, at, head) or (at == 0 and _stands_out(blocks)) else None
        return None
    return None


def _stands_out(blocks: Sequence[Block]) -> bool:
    """Whether the first line is set like a title: capitals on its long words, a paragraph of text soon after."""
    text = blocks[0].text.strip()
    if any(char.isdigit() for char in text):
        return False  # a date or a time of day
    words = [word for word in text.split() if word[0].isalpha()]
    capitals = [word for word in words if word[0].isupper()]
    titled = len(capitals) == len(words) or (len(words) >= 3 and all(w[0].isupper() for w in words if len(w) > 4))
    return titled and len(words) <= 8 and any(len(block.text) > 60 for block in blocks[1:4])


def _title_context(blocks: Sequence[Block], at: int, head: int | None) -> bool:
    following = blocks[at + 1 : at + 4]
    for offset, block in enumerate(following, at + 1):
        text = block.text.strip()
        if offset == head or byline(text):
            return True
        fields = bool(_FIELD_START.match(text)) and len(text) < 300
        if fields and len(text.split(":", 1)[0].split()) <= 3:
            return True
        if not _is_short_title(text):
            return False
    return False


def _inner(block: Block, heading: Heading) -> Block:
    """Headings inside a chapter: point of view lines, section numbers, a title said again; a marked one stays one."""
    if block.kind is Kind.HEADING:
        return replace(block, level=max(3, block.level)) if block.level < 3 else block
    if block.kind is not Kind.PARAGRAPH or len(block.text) > LONGEST or "\n" in block.text:
        return block
    text = block.text.strip()
    if is_viewpoint(text):
        return _as_heading(block, 3)
    found = parse(text)
    if found is None:
        return block
    if found.shape is Shape.CHAPTER and (found.label, found.title) == (heading.label, heading.title):
        return _as_heading(block, 2)  # the chapter's own heading once more, below the note
    if found.shape in (Shape.NUMBER, Shape.CHAPTER, Shape.PART):
        return _as_heading(block, 3)
    bold = all(run.marks & Mark.STRONG for run in block.runs) or block.layout & Layout.CENTRED
    same = found.label == heading.label and found.label
    return _as_heading(block, 3) if same or (bold and found.shape is Shape.NUMBERED_TITLE) else block


# --- many files -----------------------------------------------------------------------------------------------------

_OF = re.compile(r"\(?\b(\d{1,4})\s?(?:/|of)\s?\d{1,4}\b\)?")
_HASH = re.compile(r"(?=.*\d)[0-9a-f-]{8,}")
_NAME_NUMBER = re.compile(
    r"(?:^|[\s_.(-])(?:(?P<word>chapter|chap|ch|part|pt|ep|episode|kapitel|chapitre|capitulo)[\s_.-]*)?0*(?P<number>\d{1,4})(?=\D|$)",
    re.I,
)


def titled_by_name(name: str) -> Heading:
    """What a file's name says of its chapter: `02 - The Lamp.txt` is number 2, "The Lamp"; `lamp01.txt` number 1.

    The label is always "": how a file is called is nothing to print.
    """
    stem = PurePosixPath(name.replace("\\", "/")).stem.replace("_", " ").strip()
    if _HASH.fullmatch(stem) and not stem.isdigit():
        return Heading(Shape.NAMED, "", None, "")
    counted = _OF.search(stem)
    if counted is not None:
        return Heading(Shape.NUMBER, "", _small(counted[1]), "")
    for piece in _pieces(stem):
        heading = parse(piece)
        if heading is not None and heading.shape is not Shape.NUMBERED_TITLE:
            number = heading.number if heading.shape is not Shape.NAMED else None
            if heading.shape is Shape.NUMBER and piece != stem:
                break
            return replace(heading, label="", number=number)
    found = _NAME_NUMBER.search(stem)
    if found is None:
        tail = re.fullmatch(r"(?P<rest>\D+?)0*(?P<number>\d{1,4})", stem)
        if tail is not None:
            return Heading(Shape.NUMBER, "", _small(tail["number"]), "")
        return Heading(Shape.NAMED, "", None, stem)
    rest = stem[found.end() :].lstrip(" -–—_.:)").rstrip(" -–—_.:")
    title = rest if any(char.isalpha() for char in rest) and not _HASH.fullmatch(rest) else ""
    return Heading(Shape.NUMBERED_TITLE, "", _small(found["number"]), title)


def _pieces(stem: str) -> list[str]:
    """The name whole, then from each of its dashes on: `Story - Chapter 5 - Rain` ends in a heading."""
    starts = [found.end() for found in re.finditer(r"\s[-–—]\s|[.)]\s", stem)]
    return [stem, *(stem[start:] for start in starts[:6])]


def _small(digits: str) -> int:
    return int(digits[-6:])


def _in_order(chapters: list[Drafted]) -> list[Drafted]:
    """Chapters of many files by the numbers in their headings, where every one states a different one; else by the numbers
    in their files' names, on the same condition; else as they came."""
    for numbers in (
        [chapter.number for chapter in chapters],
        [titled_by_name(chapter.source).number for chapter in chapters],
    ):
        known = [number for number in numbers if number is not None]
        if len(known) == len(chapters) and len(set(known)) == len(known):
            order = sorted(range(len(chapters)), key=known.__getitem__)
            return _numbered([chapters[at] for at in order])
    return _numbered(chapters)


def _numbered(chapters: list[Drafted]) -> list[Drafted]:
    """Chapters without a number of their own take that of their file's name, where no heading states it."""
    stated = {chapter.number for chapter in chapters}
    taken = []
    for chapter in chapters:
        number = titled_by_name(chapter.source).number if chapter.number is None else None
        fits = number is not None and number not in stated and chapter.kind is ChapterKind.CHAPTER
        taken.append(replace(chapter, number=number) if fits else chapter)
        stated.add(number if fits else None)
    return taken


def _fold_parts(chapters: list[Drafted]) -> list[Drafted]:
    """A part's heading with nothing below it but the next chapter's is that chapter's part, not a chapter."""
    folded: list[Drafted] = []
    waiting: Drafted | None = None
    for chapter, following in zip_longest(chapters, chapters[1:]):
        found = parse(chapter.label) if chapter.label else None
        below = parse(following.label) if following is not None and following.label else None
        bare = sum(len(block.text) for block in chapter.blocks if block.kind is not Kind.HEADING) < _SHORT_PART
        chapters_below = following is not None and (below is None or below.shape is not Shape.PART)
        if found is not None and found.shape is Shape.PART and bare and chapters_below:
            waiting = chapter if waiting is None else replace(waiting, blocks=(*waiting.blocks, *chapter.blocks))
            continue
        if waiting is not None:
            name = f"{waiting.label}: {waiting.title}" if waiting.title else waiting.label
            top = tuple(_as_heading(each, 1) if each.kind is Kind.HEADING else each for each in waiting.blocks)
            chapter = replace(
                chapter,
                blocks=(*top, *chapter.blocks),
                part=name,
                work_title=chapter.work_title or waiting.work_title,
                ledger=(*waiting.ledger, *chapter.ledger),
            )
            waiting = None
        folded.append(chapter)
    return folded


def _carry_parts(chapters: Iterable[Drafted]) -> list[Drafted]:
    part = ""
    carried = []
    for chapter in chapters:
        part = chapter.part or part
        carried.append(replace(chapter, part=part))
    return carried


def _said(chapter: Drafted, other: Drafted) -> str:
    """A chapter's name for a notice: its file, or, where both are of one file, its heading."""
    if chapter.source != other.source:
        return chapter.source
    return ": ".join(filter(None, (chapter.label, chapter.title))) or "an untitled chapter"


def identify(chapters: Sequence[Chapter]) -> tuple[str, ...]:
    """An id for each chapter that does not depend on its place: from its number, else its title, else its first words."""
    ids: list[str] = []
    used: set[str] = set()
    latest: dict[str, int] = {}
    for chapter in chapters:
        if chapter.number is not None and chapter.kind is ChapterKind.CHAPTER:
            stem = f"{_slug(chapter.part)}-chapter-{chapter.number}".lstrip("-")
        else:
            texts = sorted(chapter.blocks, key=lambda block: block.role is not Role.PROSE)  # the story first, in its order
            words = next((block.text for block in texts if block.kind is Kind.PARAGRAPH), "")
            stem = _slug(f"{chapter.label} {chapter.title}") or _slug(" ".join(words.split()[:6])) or "chapter"
        name, again = stem, latest.get(stem, 1)
        while name in used:
            again += 1
            name = f"{stem}-{again}"
        latest[stem] = again
        used.add(name)
        ids.append(name)
    return tuple(ids)


def _slug(text: str) -> str:
    return "-".join(re.findall(r"\w+", text.casefold()))[:60]


def notices(chapters: Sequence[Drafted]) -> tuple[Notice, ...]:
    """What is odd about the run of chapters: numbers that jump, numbers or texts that come twice."""
    found: list[Notice] = []
    numbered = [c for c in chapters if c.number is not None and c.kind is ChapterKind.CHAPTER]
    parts = {chapter.part for chapter in numbered}
    for part in sorted(parts):
        numbers = [chapter.number or 0 for chapter in numbered if chapter.part == part]
        missing = sorted(set(range(min(numbers), max(numbers))) - set(numbers))
        if missing and len(missing) < len(numbers):
            shown = ", ".join(map(str, missing[:10])) + (" …" if len(missing) > 10 else "")
            found.append(
                Notice(NoticeCode.CHAPTERS_MISSING, f"Chapters seem to be missing: {shown}.", severity=Severity.WARNING)
            )
        twice = sorted({number for number in numbers if numbers.count(number) > 1}) if len(numbers) < 5000 else []
        if twice:
            shown = ", ".join(map(str, twice[:10]))
            found.append(Notice(NoticeCode.CHAPTERS_REPEATED, f"More than one chapter has the number {shown}."))
    seen: dict[int, Drafted] = {}
    for chapter in chapters:
        texts = tuple(block.text for block in chapter.blocks if block.kind is not Kind.HEADING)
        key = hash(texts)
        if key in seen and len(texts) > 3:
            message = f"{_said(chapter, seen[key])} holds the same text as {_said(seen[key], chapter)}."
            found.append(Notice(NoticeCode.CHAPTERS_REPEATED, message))
        seen.setdefault(key, chapter)
    return tuple(found)
