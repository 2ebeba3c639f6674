# SPDX-License-Identifier: AGPL-3.0-or-later
"""A chapter as the signals see it: everything that several of them need, computed once.

Quoted speech is blanked out first, because what characters say is never evidence that the author speaks.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from fic2epub.importer.segment.cues import Lexicon, lexicon
from fic2epub.model import Block, Kind, Layout, Mark

__all__ = ["Sight", "View", "look"]

_QUOTED = re.compile(
    r"“[^”“]{1,2000}(?:”|$)|\"[^\"]{1,2000}(?:\"|$)|«[^»«]{1,2000}(?:»|$)|„[^“”„]{1,2000}(?:[“”]|$)|「[^」]{1,2000}(?:」|$)"
    r"|『[^』]{1,2000}(?:』|$)|(?<!\w)‘(?:[^‘’\n]|’(?=\w)){1,600}(?:’|$)|(?<!\w)'(?=[^\W\d_])[^'\n]{1,600}[.,!?…—-]'(?!\w)"
)
_DASH_SPEECH = re.compile(r"[-–—―] ?(?=[^\W\d_]|[¿¡…])")
_NAME = re.compile(r"(?<=[^\W\d_] )[A-ZÀ-ÖØ-ÞА-Я][\w'’-]*[a-zà-ÿа-я]")
_FOLD = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\u00a0": " ", "\n": " "})
_SPEAKER = re.compile(r"\W{0,3}([^\W\d_][^:\n]{0,24}?)\s?:\s*(?=\S)")
_RARE_TITLES = frozenset("I I'm I've I'll I'd Mr Mrs Ms Dr Miss Sir God Lord Lady English French German Christmas".split())
_LONGEST = 3000
"""Characters of a block that signals read: a note that has not shown itself by then is not shown by the rest."""


@dataclass(frozen=True, slots=True)
class Sight:
    """One block as the signals see it.

    `text` is as written, `folded` without case and without what is quoted; `quoted` is the share of its characters that
    stand in quotation marks. `number` counts the blocks of text from the top, `left` from the bottom (both from 0);
    `fenced` tells what stands right before and after it (True for a break, a heading, or the chapter's edge).
    """

    at: int
    text: str
    folded: str
    quoted: float
    number: int
    left: int
    words: int
    fence_before: bool
    fence_after: bool
    block: Block

    @property
    def neutral(self) -> bool:
        return self.block.kind is Kind.SCENE_BREAK


@dataclass(frozen=True, slots=True)
class View:
    """A chapter: its sights (one a block), its cast, its habits, and the cues of its language."""

    sights: tuple[Sight, ...]
    cast: frozenset[str]
    speakers: frozenset[str]
    lexicon: Lexicon
    usual_gap: int
    first_person: bool
    speaks: bool
    lower_case: bool
    styled: dict[int, str]
    telling: str
    counted: dict[tuple[int, str], int]

    def count(self, cue: str, sight: Sight) -> int:
        """How many different phrases of a cue stand in a block; each is looked for once."""
        key = (sight.at, cue)
        known = self.counted.get(key)
        if known is None:
            known = self.counted[key] = self.lexicon.count(cue, sight.folded) if sight.folded else 0
        return known


def look(blocks: Sequence[Block], language: str, title: str = "") -> View:
    """The view of a chapter's blocks in a language (BCP 47, or "und"); `title` is the chapter's own."""
    texts = [i for i, block in enumerate(blocks) if _is_text(block)]
    dashes = sum(bool(_DASH_SPEECH.match(blocks[i].text)) for i in texts) >= 3
    order = list(accumulate((_is_text(block) for block in blocks), initial=0))
    raw = [block.text[:_LONGEST] for block in blocks]
    bare = [_unquoted(text, dashes=dashes) for text in raw]
    sights = []
    for at, block in enumerate(blocks):
        text, plain = raw[at], bare[at]
        number = order[at]
        sights.append(
            Sight(
                at=at,
                text=text.strip(),
                folded=" ".join(plain.translate(_FOLD).casefold().split()),
                quoted=1 - len(plain.replace(" ", "")) / max(1, len(text.replace(" ", ""))),
                number=number,
                left=max(0, len(texts) - 1 - number),
                words=len(text.split()),
                fence_before=_fence(blocks, at, -1),
                fence_after=_fence(blocks, at, 1),
                block=block,
            )
        )
    inner = [sights[at] for at in texts]
    gaps = Counter(sight.block.gap for sight in inner[1:])
    prose = [sight for sight in inner if sight.words > 6]
    cased = sum(1 for sight in prose if any(char.isupper() for char in sight.text))
    return View(
        sights=tuple(sights),
        cast=_cast(inner),
        speakers=_speakers(inner),
        lexicon=lexicon(language),
        usual_gap=gaps.most_common(1)[0][0] if gaps else 1,
        first_person=_first_person(inner),
        speaks=sum(sight.quoted > 0.2 for sight in inner) >= 3,
        lower_case=bool(prose) and cased < 0.5 * len(prose),
        styled=_styled(inner),
        telling=_telling(title, lexicon(language)) or _announces(inner, lexicon(language)),
        counted={},
    )


def _is_text(block: Block) -> bool:
    return block.kind not in (Kind.SCENE_BREAK, Kind.HEADING, Kind.IMAGE)


def _unquoted(text: str, *, dashes: bool) -> str:
    """The text with what is said in it blanked out; a dash opens speech only where the chapter does so more than once."""
    if dashes and _DASH_SPEECH.match(text):
        return " " * len(text)
    return _QUOTED.sub(lambda found: " " * len(found[0]), text) if any(mark in text for mark in "\"“«„「『'‘") else text


def _telling(title: str, words: Lexicon) -> str:
    """What in a chapter's title says that the author speaks in it, or ""."""
    folded = title.translate(_FOLD).casefold().strip()
    if not folded:
        return ""
    label = words.patterns["note_label"].match(folded)
    return label[0].strip() if label else words.search("telling", folded)


_META = ("publication", "address", "thanks", "apology", "schedule", "signoff", "telling", "note_label")
_LONGEST_NOTICE = 40


def _announces(sights: Sequence[Sight], words: Lexicon) -> str:
    """What shows that a whole chapter is an announcement: nobody speaks in it, and most of it talks of publishing."""
    if not 2 <= len(sights) <= _LONGEST_NOTICE or sum(sight.quoted > 0.3 for sight in sights) > 0.1 * len(sights):
        return ""
    total = sum(sight.words for sight in sights)
    meta = sum(sight.words for sight in sights if any(words.patterns[cue].search(sight.folded) for cue in _META))
    dense = sum(words.count(cue, sight.folded) for cue in _META[:5] for sight in sights)
    edges = [*sights[:2], *sights[-2:]]
    telling = next((found for sight in edges if (found := words.search("notice_topic", sight.folded))), "")
    if meta >= 0.8 * total and dense >= 1.5 * len(sights):
        return telling or "talk of publishing throughout"
    return telling if telling and meta >= 0.5 * total and dense >= 0.8 * len(sights) else ""


def _fence(blocks: Sequence[Block], at: int, step: int) -> bool:
    neighbour = at + step
    return not 0 <= neighbour < len(blocks) or blocks[neighbour].kind in (Kind.SCENE_BREAK, Kind.HEADING)


def _cast(sights: Sequence[Sight]) -> frozenset[str]:
    """Names that recur in the body: capitalised in mid-sentence, in at least three blocks, or two of a short chapter."""
    seen: Counter[str] = Counter()
    for sight in sights:
        names = set(_NAME.findall(sight.text))
        seen.update(name.removesuffix("'s").removesuffix("’s") for name in names)
    enough = 2 if len(sights) < 25 else 3
    return frozenset(name for name, count in seen.items() if count >= enough and name not in _RARE_TITLES)


def _speakers(sights: Sequence[Sight]) -> frozenset[str]:
    """Names that speak more than once in the form `Name: text`: a script or a chat, not replies to readers."""
    seen = Counter(found[1].strip().casefold() for sight in sights if (found := _SPEAKER.match(sight.text)))
    return frozenset(name for name, count in seen.items() if count >= 2)


def _first_person(sights: Sequence[Sight]) -> bool:
    middle = sights[len(sights) // 4 : len(sights) - len(sights) // 4] or sights
    said = sum(f" {word} " in f" {sight.folded} " for sight in middle for word in ("i", "my", "me"))
    return said > 0.25 * len(middle)


def _styled(sights: Sequence[Sight]) -> dict[int, str]:
    """Blocks set wholly in bold or italics, or centred, where most of the chapter is not."""
    looks = {sight.at: _style(sight.block) for sight in sights}
    usual = Counter(looks.values()).most_common(1)[0][0] if looks else ""
    return {at: style for at, style in looks.items() if style and style != usual}


def _style(block: Block) -> str:
    runs = [run for run in block.runs if run.text.strip()]
    if runs and all(run.marks & Mark.STRONG for run in runs):
        return "bold"
    if runs and all(run.marks & Mark.EMPHASIS for run in runs):
        return "italics"
    return "centred" if block.layout & Layout.CENTRED else ""
