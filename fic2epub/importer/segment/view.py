# SPDX-License-Identifier: AGPL-3.0-or-later
"""A chapter as the signals see it: everything that several of them need, computed once.

Quoted speech is blanked out first, because what characters say is never evidence that the author speaks.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any, TypeVar

from fic2epub.importer.segment.cues import Lexicon, lexicon
from fic2epub.importer.segment.habits import NONE, Habits
from fic2epub.model import Block, Kind, Layout, Mark

__all__ = ["FACE", "FIELD", "Sight", "View", "field_key", "look"]

T = TypeVar("T")
_QUOTED = re.compile(
    r"“[^”“]{1,2000}(?:”|$)|\"[^\"]{1,2000}(?:\"|$)|«[^»«]{1,2000}(?:»|$)|„[^“”„]{1,2000}(?:[“”]|$)|「[^」]{1,2000}(?:」|$)"
    r"|『[^』]{1,2000}(?:』|$)|(?<!\w)‘(?:[^‘’\n]|’(?=\w)){1,600}(?:’|$)|(?<!\w)'(?=[^\W\d_])[^'\n]{1,600}[.,!?…—-]'(?!\w)"
)
_DASH_SPEECH = re.compile(r"[-–—―] ?(?=[^\W\d_]|[¿¡…])")
_DASHED = frozenset("es fr pt it ru pl uk cs ro hu tr el ca gl nl sv da nb no fi".split())
"""Languages in which one dash at the beginning of a paragraph is enough to show that somebody speaks."""
_NAME = re.compile(r"(?<=[^\W\d_] )[A-ZÀ-ÖØ-ÞА-Я][\w'’-]*[a-zà-ÿа-я]")
_FOLD = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\u00a0": " ", "\n": " "})
_SPEAKER = re.compile(r"\W{0,3}([^\W\d_][^:\n]{0,24}?)\s?:\s*(?=\S)")
_RARE_TITLES = frozenset(
    "I I'm I've I'll I'd Mr Mrs Ms Dr Miss Sir God Lord Lady English French German Christmas".split()
)
FIELD = re.compile(r"\W{0,4}([^\W\d_][\w '/&-]{0,28}?)\W{0,2}\s?[:：]\s?")
"""A label with a colon after it, at the beginning of a block."""
_DASH_FIELD = re.compile(r"\W{0,2}([a-z][a-z '/-]{2,20}?) ?[-–—~] ?(?=\S)")
FACE = re.compile(
    r"(?<!\w)(?:[:;=8xX]['’]?[-o^]?[)(DPp3/|\]\[OoSs*]+(?!\w)|<3+|\^[_.]?\^|[oO][._][oO]|>[._]<|-_-|T[._]T|:3)"
    "|[\U0001f300-\U0001faff☀-➿]"
)
"""An emoticon or emoji."""
_LONGEST = 3000
"""Characters of a block that signals read: a note that has not shown itself by then is not shown by the rest."""


@dataclass(frozen=True, slots=True)
class Sight:
    """One block as the signals see it.

    `text` is as written, `folded` without case and without what is quoted; `quoted` is the share of its characters that
    stand in quotation marks. `number` counts the blocks of text from the top, `left` from the bottom (both from 0);
    `fence_before` and `fence_after` tell what stands right before and after it (True for a break, a heading, or the chapter's
    edge); `stretch` counts the blocks between the two nearest breaks, the first of which may be the top and the last the end.
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
    stretch: int = 0
    stretch_first: bool = False
    stretch_last: bool = False

    @property
    def start(self) -> str:
        """How a block begins, folded, with what is quoted."""
        return self.text[:60].translate(_FOLD).casefold()

    @property
    def neutral(self) -> bool:
        return self.block.kind is Kind.SCENE_BREAK


@dataclass(frozen=True, slots=True)
class View:
    """A chapter: its sights (one a block), its cast, its habits, and the cues of its language."""

    sights: tuple[Sight, ...]
    cast: frozenset[str]
    speakers: frozenset[str]
    language: str
    lexicon: Lexicon
    usual_gap: int
    first_person: bool
    parenthetical: bool
    speaks: bool
    lower_case: bool
    styled: dict[int, str]
    telling: str
    title: str
    names: frozenset[str]
    told: Mapping[str, int]
    middle: tuple[int, int]
    dashes: str
    known: dict[tuple[str, int], Any]
    habits: Habits

    @property
    def blocks(self) -> int:
        """How many blocks of text the chapter has."""
        return self.sights[-1].number + 1 if self.sights else 0

    def once(self, what: str, at: int, tell: Callable[[], T]) -> T:
        """What `tell` says of the block at a place (or of the chapter, at -1), worked out once."""
        key = (what, at)
        if key not in self.known:
            self.known[key] = tell()
        return self.known[key]  # type: ignore[no-any-return]

    def count(self, cue: str, sight: Sight) -> int:
        """How many different phrases of a cue stand in a block; each is looked for once."""
        key = (cue, sight.at)
        known = self.known.get(key)
        if known is None:
            known = self.known[key] = self.lexicon.count(cue, sight.folded) if sight.folded else 0
        return known


def field_key(view: View, sight: Sight) -> tuple[str, str]:
    """The canonical key of a header line and its label as written; ("", "") if it is none."""
    return view.once("field", sight.at, lambda: _field_key(view, sight))


def _field_key(view: View, sight: Sight) -> tuple[str, str]:
    if len(sight.text) > 900:
        return "", ""
    found = FIELD.match(sight.text[:60].casefold().replace("’", "'"))
    if found is None and sight.words <= 12:
        found = _DASH_FIELD.match(sight.folded)
    key = view.lexicon.fields.get(found[1].strip(), "") if found else ""
    return (key, found[0]) if found and key else ("", "")


def look(blocks: Sequence[Block], language: str, title: str = "", habits: Habits = NONE) -> View:
    """The view of a chapter's blocks in a language (BCP 47, or "und"); `title` is the chapter's own."""
    texts = [i for i, block in enumerate(blocks) if _is_text(block)]
    dashes = sum(bool(_DASH_SPEECH.match(blocks[i].text)) for i in texts) >= (1 if language[:2] in _DASHED else 3)
    order = list(accumulate((_is_text(block) for block in blocks), initial=0))
    raw = [block.text[:_LONGEST] for block in blocks]
    bare = [_unquoted(text, dashes=dashes) for text in raw]
    stretches = _stretches(blocks)
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
                stretch=stretches[at][0],
                stretch_first=stretches[at][1],
                stretch_last=stretches[at][2],
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
        language=language.split("-")[0].casefold(),
        lexicon=lexicon(language),
        usual_gap=gaps.most_common(1)[0][0] if gaps else 1,
        first_person=_first_person(inner, lexicon(language)),
        parenthetical=_parenthetical(inner),
        speaks=sum(sight.quoted > 0.2 for sight in inner) >= 3,
        lower_case=bool(prose) and cased < 0.5 * len(prose),
        styled=_styled(inner),
        telling=_telling(title, lexicon(language)) or _announces(inner, lexicon(language)),
        title=title.strip().casefold(),
        names=_names(sights),
        told=_told(inner),
        middle=_middle(inner),
        dashes="-–—―" if dashes else "",
        known={},
        habits=habits,
    )


def _stretches(blocks: Sequence[Block]) -> list[tuple[int, bool, bool]]:
    """For each block how many stand between the nearest breaks or headings, and whether that stretch is the first, the last."""
    numbers = list(accumulate(block.kind in (Kind.SCENE_BREAK, Kind.HEADING) for block in blocks))
    sizes = Counter(number for number, block in zip(numbers, blocks, strict=True) if _is_text(block))
    filled = sorted(sizes)
    first, last = (filled[0], filled[-1]) if filled else (0, 0)
    return [(sizes[number], number <= first, number >= last) for number in numbers]


def _is_text(block: Block) -> bool:
    return block.kind not in (Kind.SCENE_BREAK, Kind.HEADING, Kind.IMAGE)


def _unquoted(text: str, *, dashes: bool) -> str:
    """The text with what is said in it blanked out; a dash opens speech only where the chapter does so more than once."""
    if dashes and _DASH_SPEECH.match(text) and len(text.split()) > 2:
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


def _first_person(sights: Sequence[Sight], words: Lexicon) -> bool:
    """Whether an “I” tells the story: it stands in a third of the paragraphs that tell anything, away from the edges."""
    start, end = _middle(sights)
    telling = [sight for sight in sights[start:end] if len(sight.folded) > 16] or [
        sight for sight in sights if len(sight.folded) > 16
    ]
    return bool(telling) and 3 * sum(
        words.patterns["self"].search(sight.folded) is not None for sight in telling
    ) >= len(telling)


def _names(sights: Sequence[Sight]) -> frozenset[str]:
    """What the chapter's headings say, in parts too: `Chapter 3: Rain` holds `rain`."""
    found: set[str] = set()
    for sight in sights:
        if sight.block.kind is Kind.HEADING:
            text = sight.text.casefold()
            found.update(part.strip(' *_~"“”.!') for part in (text, *re.split(r"[:–—-]", text)))
    return frozenset(part for part in found if len(part) > 2)


def _middle(sights: Sequence[Sight]) -> tuple[int, int]:
    """From where to where, counted in blocks of text, a chapter is surely story if it is any."""
    edge = min(6, len(sights) // 4)
    return edge, len(sights) - edge


def _told(sights: Sequence[Sight]) -> Mapping[str, int]:
    """The longer words of the middle of the chapter, with the number of blocks that have them."""
    start, end = _middle(sights)
    return Counter(word for sight in sights[start:end] for word in set(sight.folded.split()) if len(word) > 4)


def _parenthetical(sights: Sequence[Sight]) -> bool:
    """Whether the narrator uses brackets throughout."""
    bracketed = sum("(" in sight.folded for sight in sights[1:-1])
    return bracketed >= 4 and bracketed > 0.2 * len(sights)


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
