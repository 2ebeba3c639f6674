# SPDX-License-Identifier: AGPL-3.0-or-later
"""A chapter as the signals see it: everything that several of them need, computed once.

Quoted speech is blanked out first, because what characters say is never evidence that the author speaks.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import Any, TypeVar

from fic2epub.importer.segment.habits import NONE, Habits
from fic2epub.importer.segment.lexicon import Lexicon, lexicon
from fic2epub.model import Block, Kind, Layout, Mark

__all__ = ["DEEP", "FACE", "FIELD", "MARKS", "Sight", "View", "drawled", "field_key", "look"]

T = TypeVar("T")
Stretch = tuple[int, bool, bool]
"""How many blocks stand between two breaks, and whether that is the chapter's first stretch, and its last."""
_QUOTED = re.compile(
    r"“[^”“]{1,2000}(?:”|$)|\"[^\"]{1,2000}(?:\"|$)|«[^»«]{1,2000}(?:»|$)|„[^“”„]{1,2000}(?:[“”]|$)|「[^」]{1,2000}(?:」|$)"
    r"|『[^』]{1,2000}(?:』|$)|(?<!\w)‘(?:[^‘’\n]|’(?=\w)){1,600}(?:’|$)|(?<!\w)'(?=[^\W\d_])[^'\n]{1,600}[.,!?…—-]'(?!\w)"
)
_DASH_SPEECH = re.compile(r"[-–—―] ?(?=[^\W\d_]|[¿¡…])")
MARKS = tuple("\"“„«「『‘")
_DASHED = frozenset("es fr pt it ru pl uk cs ro hu tr el ca gl nl sv da nb no fi".split())
"""Languages in which one dash at the beginning of a paragraph is enough to show that somebody speaks."""
_NAME = re.compile(r"(?<=[^\W\d_] )[A-ZÀ-ÖØ-ÞА-Я][\w'’-]*[a-zà-ÿа-я]")
_FOLD = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\u00a0": " ", "\n": " "})
_SPEAKER = re.compile(r"\W{0,3}([^\W\d_][^:\n]{0,24}?)\s?:(?!\d\d)\s*(?=\S)")
_RARE_TITLES = frozenset(
    "I I'm I've I'll I'd Mr Mrs Ms Dr Miss Sir God Lord Lady English French German Christmas "
    "Author Author's Note Notes Chapter Part Title Disclaimer Rating Summary Review Reviews OC OCs".split()
)
FIELD = re.compile(r"\W{0,4}([^\W\d_][\w '’/&.-]{0,28}?)(?:\(s\))?\W{0,2}\s?[:：]\s?")
"""A label with a colon after it, at the beginning of a block."""
_DASH_FIELD = re.compile(r"\W{0,2}([a-z][a-z '/-]{2,20}?) ?[-–—~] ?(?=\S)")
FACE = re.compile(
    r"(?<!\w)(?:[:;=8xX]['’]?[-o^]?[)(DPp3/|\]\[OoSs*]+(?!\w)|<3+|\^[_.]?\^|[oO][._][oO]|>[._]<|-_-|T[._]T|:3)"
    "|[\U0001f300-\U0001faff☀-➿]"
)
"""An emoticon or emoji."""
DEEP = 5
"""Blocks of text from either edge of a chapter, beyond which a block is deep inside, and some stand for all."""
_SAMPLES = 6
"""How many of the deep blocks that are, about."""
_UNTOLD = frozenset({Kind.SCENE_BREAK, Kind.HEADING, Kind.IMAGE})
_FENCES = frozenset({Kind.SCENE_BREAK, Kind.HEADING})
_LONGEST = 3000
"""Characters of a block that signals read: a note that has not shown itself by then is not shown by the rest."""


class Sight:
    """One block as the signals see it; what is costly is worked out when it is first asked for.

    `text` is as written, `folded` without case and without what is quoted; `quoted` is the share of its characters that
    stand in quotation marks. `number` counts the blocks of text from the top, `left` from the bottom (both from 0);
    `fence_before` and `fence_after` tell what stands right before and after it (True for a break, a heading, or the chapter's
    edge); `stretch` counts the blocks between the two nearest breaks, the first of which may be the top and the last the end.
    `deep`: whether it stands far from either edge of the chapter.
    """

    def __init__(
        self, at: int, block: Block, text: str, place: tuple[int, int], fences: tuple[bool, bool], stretch: Stretch, dashes: bool
    ) -> None:
        """`place`: its number from the top and from the bottom; `dashes`: whether a dash shows that somebody speaks."""
        self.at, self.block, self.text = at, block, text
        self.number, self.left = place
        self.fence_before, self.fence_after = fences
        self.stretch, self.stretch_first, self.stretch_last = stretch
        self.neutral = block.kind is Kind.SCENE_BREAK
        self.deep = self.number > DEEP and self.left > DEEP
        self._dashes = dashes

    @cached_property
    def _plain(self) -> str:
        return _unquoted(_unthought(self.block, self.text), dashes=self._dashes)

    @cached_property
    def folded(self) -> str:
        plain = self._plain
        return " ".join((plain if plain.isascii() else plain.translate(_FOLD)).casefold().split())

    @cached_property
    def quoted(self) -> float:
        if self._plain is self.text:
            return 0.0
        return 1 - len(self._plain.replace(" ", "")) / max(1, len(self.text.replace(" ", "")))

    @cached_property
    def words(self) -> int:
        return len(self.text.split())

    @property
    def start(self) -> str:
        """How a block begins, folded, with what is quoted."""
        begin = self.text[:60]
        return (begin.replace("\n", " ") if begin.isascii() else begin.translate(_FOLD)).casefold()


Hear = Callable[[Sight], Mapping[str, Sequence[str]]]
"""Finds the phrases in a block, by cue."""


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
    samples: tuple[Sight, ...]
    dashes: str
    phrases: dict[int, Mapping[str, Sequence[str]]]
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

    def cues(self, sight: Sight) -> Mapping[str, Sequence[str]]:
        """The phrases that stand in a block, by cue, in order; each block is listened to once."""
        phrases = self.phrases.get(sight.at)
        if phrases is None:
            phrases = self.phrases[sight.at] = _heard(self.lexicon, sight)
        return phrases

    def heard(self, cue: str, sight: Sight) -> Sequence[str]:
        """The phrases of a cue that stand in a block, in order."""
        return self.cues(sight).get(cue, ())

    def count(self, cue: str, sight: Sight) -> int:
        """How many different phrases of a cue stand in a block."""
        heard = self.heard(cue, sight)
        return len(set(heard)) if len(heard) > 1 else len(heard)

    def first(self, cue: str, sight: Sight) -> str:
        """The first phrase of a cue in a block, or ""."""
        return next(iter(self.heard(cue, sight)), "")

    def opened(self, sight: Sight) -> Mapping[str, re.Match[str]]:
        """The labels (`…_label`) that a block begins with, by cue, in its folded text."""
        return self.once("opens", sight.at, lambda: _opened(self.lexicon, sight))

    def label(self, cue: str, sight: Sight) -> re.Match[str] | None:
        """The label of a cue (`…_label`) that a block begins with, in its folded text."""
        return self.opened(sight).get(cue)

    def fills(self, sight: Sight) -> frozenset[str]:
        """The cues (`…_line`) that a short block is an instance of as a whole."""
        return self.once("fills", sight.at, lambda: _filled(self.lexicon, sight))

    def face(self, sight: Sight) -> str:
        """The first emoticon in a block, or ""."""
        return self.once("face", sight.at, lambda: found[0] if (found := FACE.search(sight.text)) else "")

    def greets(self, sight: Sight) -> str:
        """The greeting that a block begins with, or ""."""
        greeting = self.first("greeting", sight)
        return greeting if sight.folded.startswith(greeting) else ""


_LABEL_LINE = 40
_LONGEST_LINE = 20


def _opened(words: Lexicon, sight: Sight) -> Mapping[str, re.Match[str]]:
    """The labels that a block begins with; one may be its whole first line, without a colon."""
    found = words.opens(sight.folded)
    line, broken, _ = sight.text[:_LABEL_LINE].partition("\n")
    if not broken:
        return found
    alone = words.opens(" ".join(line.translate(_FOLD).casefold().split()))
    return {cue: match for cue, match in alone.items() if match.end() == len(match.string)} | dict(found)


def _filled(words: Lexicon, sight: Sight) -> frozenset[str]:
    if sight.words > _LONGEST_LINE or sight.quoted > 0.1:
        return frozenset()
    texts = [text for text in (sight.folded, drawled(sight.folded)) if text]
    return frozenset(cue for text in texts for cue in words.fills(text))


_DRAWL = re.compile(r"([^\W\d_])\1{2,}")


def drawled(text: str) -> str:
    """A folded text without its drawl, `aaaand awaaay we gooo` as `and away we go`; "" if it has none."""
    return _DRAWL.sub(r"\1", text) if _DRAWL.search(text) else ""


_WHO = re.compile(
    r"(?!(?:i|he|she|we|they|you) )[^\s:]{2,24}(?: [^\s:]{2,24})? "
    r"(?:wrote|writes|posted|posts|said|says|replied|replies|commented|comments):"
)
"""Who speaks in a line of a thread, and that he does: `lamp_88 wrote: …`."""


def _heard(words: Lexicon, sight: Sight) -> Mapping[str, Sequence[str]]:
    text = sight.folded
    if ":" in text[:60] and (who := _WHO.match(text)):
        text = text[who.end() :]
    return {cue: [text[start:end] for start, end in spans] for cue, spans in words.hear(text).items()}


def field_key(view: View, sight: Sight) -> tuple[str, str]:
    """The canonical key of a header line and its label as written; ("", "") if it is none."""
    return view.once("field", sight.at, lambda: _field_key(view, sight))


def _field_key(view: View, sight: Sight) -> tuple[str, str]:
    if len(sight.text) > 900:
        return "", ""
    found = FIELD.match(sight.text[:60].casefold().replace("’", "'"))
    if found is None and sight.words <= 12:
        found = _DASH_FIELD.match(sight.folded)
    key = _key_of(view.lexicon.fields, found[1].strip()) if found else ""
    return (key, found[0]) if found and key else ("", "")


def _key_of(fields: Mapping[str, str], label: str) -> str:
    """The canonical key of a header line's label; two labels in one, `Rating/Warnings`, count as the first."""
    key = fields.get(label, "")
    if not key and len(parts := re.split(r" ?[/&] ?| and ", label)) == 2:
        first, second = (fields.get(part.strip(), "") for part in parts)
        return first if second else ""
    return key


def look(blocks: Sequence[Block], language: str, title: str = "", habits: Habits = NONE) -> View:
    """The view of a chapter's blocks in a language (BCP 47, or "und"); `title` is the chapter's own."""
    raw = [block.text[:_LONGEST].strip() for block in blocks]
    texts = [at for at, block in enumerate(blocks) if block.kind not in _UNTOLD]
    dashes = _speaks_by_dashes([raw[at] for at in texts], language)
    fences = [True, *(block.kind in _FENCES for block in blocks), True]
    order = accumulate((block.kind not in _UNTOLD for block in blocks), initial=0)
    last = len(texts) - 1
    sights = [
        Sight(at, block, text, (number, max(0, last - number)), (fences[at], fences[at + 2]), stretch, dashes)
        for at, (block, text, number, stretch) in enumerate(zip(blocks, raw, order, _stretches(blocks), strict=False))
    ]
    inner = [sights[at] for at in texts]
    words = lexicon(language)
    phrases: dict[int, Mapping[str, Sequence[str]]] = {}

    def hear(sight: Sight) -> Mapping[str, Sequence[str]]:
        if sight.at not in phrases:
            phrases[sight.at] = _heard(words, sight)
        return phrases[sight.at]

    samples = _samples(inner)
    read = inner[:: max(1, -(-len(inner) // _READ))]
    gaps = Counter(sight.block.gap for sight in inner[1:])
    prose = [sight for sight in read if sight.words > 6]
    cased = sum(sight.text != sight.text.lower() for sight in prose)
    return View(
        sights=tuple(sights),
        cast=_cast(read, len(inner)),
        speakers=_speakers(inner),
        language=language.split("-")[0].casefold(),
        lexicon=words,
        usual_gap=gaps.most_common(1)[0][0] if gaps else 1,
        first_person=_first_person(samples, hear),
        parenthetical=_parenthetical(read[1:-1]),
        speaks=sum(sight.quoted > 0.2 for sight in read) >= 3,
        lower_case=bool(prose) and cased < 0.5 * len(prose),
        styled=_styled(inner),
        telling=_telling(title, words) or _announces(inner, words, hear),
        title=title.strip().casefold(),
        names=_names(sights),
        told=_told(read, _middle(inner)),
        middle=_middle(inner),
        samples=tuple(samples),
        dashes="-–—―" if dashes else "",
        phrases=phrases,
        known={},
        habits=habits,
    )


def _speaks_by_dashes(texts: Sequence[str], language: str) -> bool:
    """Whether a dash at the beginning of a paragraph shows that somebody speaks; where quotation marks do, it is a list."""
    dashed = sum(_DASH_SPEECH.match(text) is not None for text in texts)
    if language[:2] in _DASHED:
        return dashed >= 1
    return dashed >= 3 and dashed > sum(text[:1] in MARKS for text in texts)


def _stretches(blocks: Sequence[Block]) -> list[tuple[int, bool, bool]]:
    """For each block how many stand between the nearest breaks or headings, and whether that stretch is the first, the last."""
    numbers = list(accumulate(block.kind in _FENCES for block in blocks))
    sizes = Counter(number for number, block in zip(numbers, blocks, strict=True) if block.kind not in _UNTOLD)
    filled = sorted(sizes)
    first, last = (filled[0], filled[-1]) if filled else (0, 0)
    return [(sizes[number], number <= first, number >= last) for number in numbers]


_THOUGHT = 3
"""Words in italics from which on they are not stress, but what somebody thinks, reads or writes."""


def _unthought(block: Block, text: str) -> str:
    """The text with what stands in italics inside it blanked out: thoughts, messages, lines of songs; not how it begins."""
    if len(block.runs) < 2:
        return text
    shift = len(block.text) - len(block.text.lstrip())
    at, spans = -shift, []
    for run in block.runs:
        if run.marks & Mark.EMPHASIS and at > 0 and len(run.text.split()) >= _THOUGHT:
            spans.append((at, at + len(run.text)))
        at += len(run.text)
    for start, end in spans:
        text = text[:start] + " " * len(text[start:end]) + text[end:]
    return text


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


_META = ("publication", "address", "thanks", "apology", "schedule", "signoff", "telling")
_LONGEST_NOTICE = 40


def _announces(sights: Sequence[Sight], words: Lexicon, hear: Hear) -> str:
    """What shows that a whole chapter is an announcement: nobody speaks in it, and most of it talks of publishing."""
    if not 2 <= len(sights) <= _LONGEST_NOTICE or sum(sight.quoted > 0.3 for sight in sights) > 0.1 * len(sights):
        return ""
    total = sum(sight.words for sight in sights)
    label = words.patterns["note_label"]
    meta = sum(sight.words for sight in sights if not hear(sight).keys().isdisjoint(_META) or label.match(sight.folded))
    dense = sum(len(set(hear(sight).get(cue, ()))) for cue in _META[:5] for sight in sights)
    edges = [*sights[:2], *sights[-2:]]
    telling = next((found[0] for sight in edges if (found := hear(sight).get("notice_topic"))), "")
    if meta >= 0.8 * total and dense >= 1.5 * len(sights):
        return telling or "talk of publishing throughout"
    return telling if telling and meta >= 0.5 * total and dense >= 0.8 * len(sights) else ""


_READ = 40
"""Most blocks of a chapter whose names, words and speech are read: they stand for all."""


def _cast(sights: Sequence[Sight], blocks: int) -> frozenset[str]:
    """Names that recur in the body: capitalised in mid-sentence, in at least three blocks, or two of a short chapter."""
    seen: Counter[str] = Counter()
    for sight in sights:
        names = set(_NAME.findall(sight.text))
        seen.update(name.removesuffix("'s").removesuffix("’s") for name in names)
    enough = 2 if blocks < 25 else 3
    return frozenset(name for name, count in seen.items() if count >= enough and name not in _RARE_TITLES)


def _speakers(sights: Sequence[Sight]) -> frozenset[str]:
    """Names that speak more than once in the form `Name: text`: a script or a chat, not replies to readers."""
    named = (_SPEAKER.match(sight.text) for sight in sights if ":" in sight.text[:32])
    seen = Counter(found[1].strip().casefold() for found in named if found)
    return frozenset(name for name, count in seen.items() if count >= 2)


def _first_person(sights: Sequence[Sight], hear: Hear) -> bool:
    """Whether an “I” tells the story: it stands in a third of the paragraphs that tell anything, away from the edges."""
    start, end = _middle(sights)
    telling = [sight for sight in sights[start:end] if len(sight.folded) > 16] or [
        sight for sight in sights if len(sight.folded) > 16
    ]
    return bool(telling) and 3 * sum("self" in hear(sight) for sight in telling) >= len(telling)


def _samples(sights: Sequence[Sight]) -> list[Sight]:
    """The blocks of text at the edges of a chapter, and some of those deep inside."""
    deep = max(0, len(sights) - 2 * DEEP)
    step = max(1, deep // _SAMPLES)
    return [sight for sight in sights if not sight.deep or (sight.number - DEEP) % step == step // 2]


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


def _told(sights: Sequence[Sight], middle: tuple[int, int]) -> Mapping[str, int]:
    """The longer words of the middle of the chapter, with the number of blocks that have them."""
    start, end = middle
    words = [set(sight.folded.split()) for sight in sights if start <= sight.number < end]
    return Counter(word for some in words for word in some if len(word) > 4)


def _parenthetical(sights: Sequence[Sight]) -> bool:
    """Whether the narrator uses brackets throughout."""
    bracketed = sum("(" in sight.folded for sight in sights if "(" in sight.text)
    return bracketed >= 4 and bracketed > 0.2 * len(sights)


def _styled(sights: Sequence[Sight]) -> dict[int, str]:
    """Blocks set wholly in bold or italics, or centred, where most of the chapter is not."""
    looks = {sight.at: style for sight in sights if (style := _style(sight.block))}
    if 2 * len(looks) <= len(sights):
        return looks
    usual = Counter([*looks.values(), *[""] * (len(sights) - len(looks))]).most_common(1)[0][0]
    return {at: style for at, style in looks.items() if style != usual}


_PLAIN, _UNMARKED = Layout(0), Mark(0)


def _style(block: Block) -> str:
    runs = block.runs
    if block.layout is _PLAIN and len(runs) == 1 and runs[0].marks is _UNMARKED:
        return ""
    runs = tuple(run for run in runs if run.text.strip())
    if runs and all(run.marks & Mark.STRONG for run in runs):
        return "bold"
    if runs and all(run.marks & Mark.EMPHASIS for run in runs):
        return "italics"
    return "centred" if block.layout & Layout.CENTRED else ""
