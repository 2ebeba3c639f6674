# SPDX-License-Identifier: AGPL-3.0-or-later
"""The traits: where a block stands and what it looks like.

Each says little; what it says, the fitted weights tell. A trait takes the `View` of a chapter and a block's `Sight`, and yields
`Evidence` whose weight is how much of the trait there is (0…1). Traits are evidence for `prose` by name only.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import takewhile

from fic2epub.importer.headings import listed, parse
from fic2epub.importer.segment.view import Sight, View, drawled, field_key
from fic2epub.model import Evidence, Kind, Layout, Role

__all__ = [
    "COUNTS", "SEE", "SIGNATURE", "TRAITS", "both", "exits", "has_bars", "is_byline", "lean", "numbered", "salutation", "whole"
]  # fmt: skip

SIGNATURE = re.compile(
    r"(?:[-–—~]{1,3} ?|(?:love|yours|xoxo|hugs|cheers),? )[A-Za-z][\w .-]{0,20}[~!)♥<3 ]{0,5}"
    r"|(?-i:[A-Z])\w{1,15} (?:x{1,3}|(?:xo){1,3}|<3|♥)[.!]?",
    re.IGNORECASE,
)
COUNTS = re.compile(r"\W{0,2}\d[\d.,]{0,6}[KkMm]?(?:[ \t]{1,4}\d[\d.,]{0,6}[KkMm]?){2}\W{0,2}")
"""How often a chapter was read, voted for and commented upon, as a site puts it below the title."""
_END = re.compile(r"[.!?…。！？」』”\"»*)\]~—–-]\W*$")
_CAPITALISED = re.compile(r"[^\W\d_a-zà-ÿ]")
_WORDS = re.compile(r"[^\W\d_][\w'’-]*")
_ADDRESS = re.compile(r"https?:|www\.|\w@\w|@\w|\.com|#\w")
_NAMED = re.compile(r"\W{0,3}[^\W\d_][^:：–—\n]{0,28}?\s?[:：](?!\d\d)\s*(?=\S)")


def _trait(name: str, detail: str, value: float = 1.0) -> Evidence:
    return Evidence(name, Role.PROSE, value, " ".join(detail.split())[:60])


_PLACES = (("first", 0), ("second", 1), ("third", 2), ("fourth", 3))


def place(view: View, sight: Sight) -> Iterator[Evidence]:
    """Where in the chapter a block stands, counted in blocks of text from its edges, and between which breaks."""
    for name, at in _PLACES:
        if sight.number == at:
            yield _trait(f"{name} block", str(at + 1))
        if sight.left == at:
            yield _trait(f"{name} from the end", str(at + 1))
    if 4 <= sight.number <= 7:
        yield _trait("near the top", str(sight.number + 1))
    if 4 <= sight.left <= 7:
        yield _trait("near the end", str(sight.left + 1))
    if sight.number > 7 and sight.left > 7:
        yield _trait("deep inside", str(sight.number + 1))
    if sight.fence_before:
        yield _trait("after a break", "")
    if sight.fence_after:
        yield _trait("before a break", "")
    if sight.stretch_first and not sight.stretch_last and sight.stretch <= 6:
        yield _trait("between top and break", str(sight.stretch))
    if sight.stretch_last and not sight.stretch_first and sight.stretch <= 6:
        yield _trait("between break and end", str(sight.stretch))
    if not sight.stretch_first and not sight.stretch_last and sight.stretch <= 3:
        yield _trait("between two breaks", str(sight.stretch))
    if view.blocks <= 6:
        yield _trait("short chapter", str(view.blocks))
    if sight.block.gap > view.usual_gap:
        yield _trait("gap above", str(sight.block.gap))
    if sight.block.gap == 0 and view.usual_gap > 0:
        yield _trait("no gap above", "")


_LENGTHS = ((3, "a word or three"), (8, "up to eight words"), (20, "up to twenty words"), (60, "up to sixty words"))


def shape(view: View, sight: Sight) -> Iterator[Evidence]:
    """What a block looks like: its length, its letters, its marks."""
    text = sight.text
    yield _trait(next((name for most, name in _LENGTHS if sight.words <= most), "a long paragraph"), str(sight.words))
    if not _END.search(text):
        yield _trait("no full stop", text[-12:])
        if sight.words <= 8:
            yield _trait("short, no full stop", text)
    if text.rstrip().endswith((":", "：")):
        yield _trait("ends in a colon", text[-12:])
    head = text[:200]
    if head == head.upper() and sum(map(str.isalpha, head)) > 3:
        yield _trait("capitals", text)
    words = [word for word in _WORDS.findall(text[:120]) if len(word) > 3]
    if words and sight.words <= 10 and all(word[0].isupper() for word in words):
        yield _trait("set like a title", text)
    if sight.words <= 6 and any(char.isdigit() for char in text):
        yield _trait("figures in a short line", text)
    if _ADDRESS.search(text[:1000]):
        yield _trait("an address", "")
    if text[:1] in "([{（【※" and text[:1]:
        yield _trait("opens with a bracket", text[:1])
    if text[:1] == "*" and text[1:2] not in ("", "*"):
        yield _trait("opens with an asterisk", text[:12])
    if "*" in text[1:-1] and re.search(r"(?<!\*)\*[^*\n]{3,60}\*(?!\*)", text):
        yield _trait("acts in asterisks", "*…*")
    if "(" in sight.folded or "（" in sight.folded:
        yield _trait("a parenthesis", "(…)")
    if "!" in sight.folded or "！" in sight.folded:
        yield _trait("exclaims", "!", min(1.0, (sight.folded.count("!") + sight.folded.count("！")) / 3))
    if sight.folded.rstrip(" )*_").endswith(("?", "？")):
        yield _trait("asks", "?")
    if "/" in sight.folded:
        yield _trait("a slash", "/")
    if _NAMED.match(text) and not text.startswith(("http", '"', "“", "«", "—", "–", "-")):
        yield _trait("name and colon", text.split(":")[0][:30])
    if sight.block.kind is Kind.HEADING:
        yield _trait("set as a heading", "")
    if sight.block.kind in (Kind.LIST, Kind.TABLE):
        yield _trait("list or table", "")
    if sight.block.kind is Kind.QUOTE:
        yield _trait("quotation", "")
    if sight.block.kind is Kind.VERSE:
        yield _trait("verse", "")
    if sight.block.layout & Layout.CENTRED and not view.styled.get(sight.at):
        yield _trait("centred", "")
    if 0.05 < sight.quoted < 0.95:
        yield _trait("speech and telling", "")
    elif sight.quoted >= 0.95:
        yield _trait("all speech", "")
    if view.speaks and sight.quoted == 0:
        yield _trait("nobody speaks", "")


_PERSONS = ("self", "you", "third", "past", "present")


def person(view: View, sight: Sight) -> Iterator[Evidence]:
    """Who speaks to whom, and when: told against the habit of the chapter."""
    if sight.words < 4:
        return
    share = 8.0 / max(8, sight.words)
    selves, others, third, past, present = (len(view.heard(cue, sight)) for cue in _PERSONS)
    if selves:
        yield _trait("“I” in a story told by an “I”" if view.first_person else "“I” in a story told of others", "I",
                     min(1.0, selves * share))  # fmt: skip
    if others:
        yield _trait("“you”", "you", min(1.0, others * share))
    if selves and others:
        yield _trait("“I” to “you”", "I, you")
    if third:
        yield _trait("“he”, “she”", "he, she", min(1.0, third * share))
    if past > present:
        yield _trait("past tense", "", min(1.0, (past - present) * share))
    elif present > past:
        yield _trait("present tense", "", min(1.0, (present - past) * share))
        if _told_in_the_past(view) > 0:
            yield _trait("in the present, as the story is not", "", min(1.0, (present - past) * share) * _told_in_the_past(view))
    if selves and not view.first_person and present >= past:
        yield _trait("an “I” of today, in a story told of others", "I")
    if selves and not view.first_person and sight.quoted < 0.1:
        name = next((name for name in _WORDS.findall(sight.text[:800]) if name.removesuffix("'s") in view.cast), "")
        if name:
            yield _trait("an “I” speaks of the story’s people", name)


def _told_in_the_past(view: View) -> float:
    """How much more of the middle of the chapter is told in the past than in the present, -1…1."""
    return view.once("tense", -1, lambda: _tense(view))


def _tense(view: View) -> float:
    start, end = view.middle
    some = [view.cues(sight) for sight in view.samples if start <= sight.number < end]
    past, present = (sum(len(cues.get(cue, ())) for cues in some) for cue in ("past", "present"))
    return (past - present) / max(1, past + present)


_TALK = frozenset("publication address thanks apology schedule signoff chat ownership telling".split())
_COUNTS = {1: "one sign of an author", 2: "two signs of an author", 3: "three signs of an author"}
_BULLET = re.compile(r"[-–—•*·+>~] ?(?=[^\W_])|\d{1,2}(?:[.)]| ?[-–—:]) ")
_AUTHORS = frozenset(
    "me author authoress a/n an writer author-chan authoress-sama authorlady narrator autora autor auteur autrice".split()
)


def signs(view: View, sight: Sight) -> int:
    """How many kinds of author's talk there are in a block."""
    return view.once("signs", sight.at, lambda: _signs(view, sight))


def _signs(view: View, sight: Sight) -> int:
    return len(_TALK & view.cues(sight).keys()) + bool(view.greets(sight)) + bool(view.face(sight))


def throughout(view: View) -> tuple[float, float, float]:
    """Shares of a chapter's blocks, 0…1: those that talk like an author, those in which somebody speaks, those that begin with a
    name and a colon."""
    return view.once("throughout", -1, lambda: _throughout(view, view.samples))


def _throughout(view: View, some: Sequence[Sight]) -> tuple[float, float, float]:
    total = max(1, len(some))
    authors = sum(signs(view, sight) > 0 for sight in some)
    speaking = sum(sight.quoted > 0.15 for sight in some)
    named = sum(_NAMED.match(sight.text) is not None for sight in some)
    return authors / total, speaking / total, named / total


_SPEAKERS = 2


def is_script(view: View) -> bool:
    """Whether several persons speak in lines `Name: text` again and again, and none of them is the author."""
    return len(view.speakers) >= _SPEAKERS and view.speakers.isdisjoint(_AUTHORS)


def speaks(view: View, sight: Sight) -> bool:
    """Whether a block is a line of a script or a chat, by somebody who speaks more than once."""
    named = _NAMED.match(sight.text) if is_script(view) else None
    return named is not None and named[0].strip(" :：*_(").casefold() in view.speakers


_TRADE = frozenset({"publication", "trade", "craft", "posted"})
_MANNERS: dict[str, Callable[[View, Sight], bool]] = {
    "talks like an author, as the middle does": lambda view, sight: signs(view, sight) > 0,
    "speaks of writing, as the middle does": lambda view, sight: not _TRADE.isdisjoint(view.cues(sight)),
    "“you”, as in the middle": lambda view, sight: "you" in view.cues(sight),
}
"""What a block may have in common with the middle of its chapter, which is story if anything is."""


_OWN = 3
"""Blocks on either side of one that are not asked what it has in common with the rest: they may be of its kind."""
_FEW = 2
"""Blocks that do none of it are added to those that are asked, so that one or two do not speak for a chapter."""


def manners(view: View, sight: Sight) -> Iterator[Evidence]:
    """What a block does that the middle of the chapter does too, and how much of it, its own neighbours left out."""
    middle, does_so = view.once("manners", -1, lambda: _of_middle(view))
    others = sum(abs(number - sight.number) > _OWN for number in middle)
    for name, does in _MANNERS.items():
        share = sum(abs(number - sight.number) > _OWN for number in does_so[name]) / (others + _FEW)
        if share and does(view, sight):
            yield _trait(name, f"{share:.0%}", share)


def _of_middle(view: View) -> tuple[list[int], dict[str, list[int]]]:
    """The numbers of the blocks in the middle of a chapter, and of those that do each thing."""
    start, end = view.middle
    some = [sight for sight in view.samples if start <= sight.number < end]
    return [sight.number for sight in some], {
        name: [sight.number for sight in some if does(view, sight)] for name, does in _MANNERS.items()
    }


_SALUTATION = re.compile(
    r"^\W{0,3}(?:(?:my|mon|ma|mi|meu|minha|mein|meine|mio|mia) )?(?:(?:very )?dear(?:est)?|beloved|darling|querid[oa]s?"
    r"|estimad[oa]s?|lieb(?:e|er|es|ste|ster)|sehr geehrte[rs]?|ch(?:er|ère|ers|ères)|car[oa]|carissim[oa]|prezad[oa]"
    r"|дорог(?:ой|ая)|мил(?:ый|ая)|drog(?:i|a)|kochan(?:y|a)|szanown(?:y|a)|kepada) [^,.;:!?\n…—，：]{1,40}(?:[,:—，：-]|$)"
    r"|^\W{0,3}to whom it may concern"
    r"|^\W{0,3}(?:hi|hey|hello|hola|hallo|salut|ciao|oi|привет) (?:[^\W\d_][\w'’-]* ?){1,3}[,:;.!–—-]?$"
    r"|^\W{0,3}(?:(?:亲爱的|親愛的)[^,.;:!?\n…—，：]{1,12}[，：,:]?$|(?:拝啓|前略))",
    re.IGNORECASE | re.MULTILINE,
)
"""How a letter begins, in many languages."""
_GREETING = frozenset(
    "my mon ma mi meu minha mein meine mio mia very dear dearest beloved darling querido querida queridos queridas estimado "
    "estimada estimados estimadas liebe lieber liebes liebste liebster sehr cher chers caro cara carissimo carissima prezado "
    "prezada drogi droga kochany kochana szanowny szanowna kepada to hi hey hello hola hallo salut ciao oi".split()
)
"""The first words of those that have only plain letters."""
_NO_GREETING = frozenset(a + b for a in "ABCDEFGHIJKLMNOPQRSTUVWXYZ" for b in "abcdefghijklmnopqrstuvwxyz ") - {
    word[:2].capitalize() for word in _GREETING
}
_MANY_ADDRESSED = re.compile(
    r"read|review|guys|\ball\b|every|follow|fans?\b|friends|folk|people|peeps|lovel|(?:the|my) \w+s\b|there|again|world|y'?all"
    r"|wattpad|lector|lettor|leit(?:or|ur)|leser|lect(?:eur|ric)|tod[oa]s|tous|tutti|alle|zusammen|amig|amici|amis|freunde|gente"
    r"|читател|все|czyteln|wszys|pembaca|semua|读者|讀者|书友|書友|各位|大家|皆",
)
"""Those whom authors address: many, or their readers."""
_LETTER = 20
"""Blocks below its salutation in which a letter may still go on."""


def salutation(sight: Sight) -> str:
    """The words with which a block begins a letter to somebody who is not the author's readers, or ""."""
    begin = sight.text[:160]
    if begin[:2] in _NO_GREETING and "\n" not in begin:
        return ""
    first = next(iter(begin[:20].split()), "").strip("\"'“”‘’«»„*_,.—–…").casefold()
    if first not in _GREETING and "\n" not in begin and first.isascii():
        return ""
    found = _SALUTATION.search(begin)
    if found is None:
        return ""
    return "" if _MANY_ADDRESSED.search(found[0].casefold()) else found[0].strip()


_PAPER = re.compile(
    r"^\W{0,3}(?:(?:The|El|La|Le|Die|Der|Das|O|A|Il) )?(?:[A-Z][\w'’-]{1,15} ){1,3}"
    r"(?:Times|Gazette|Herald|Chronicle|Trumpet|Post|Tribune|"
    r"Courier|Bugle|Examiner|Observer|Sentinel|Mercury|Journal|Echo|Argus|Dispatch|Telegraph|Advertiser|Intelligencer|Weekly|Daily|"
    r"Messenger|Inquirer|Enquirer|Register|"
    r"Zeitung|Anzeiger|Tagblatt|Bote|Kurier|Gaceta|Diario|Heraldo|Gazeta|Jornal|Correio|Gazzetta|Corriere)\W{0,3}$"
    r"|(?:, |^|\n)(?:Editor(?:[- ]in[- ]Chief)?|(?:Special |Our |Staff )(?:Correspondent|Reporter|Writer))\W{0,3}$"
    r"|(?:Special|Late|Evening|Morning|Final) Edition\W{0,3}$"
    r"|(?i:(?<!\w)(?:paper|gazette|magazine|bulletin|newsletter|times|herald|pamphlet|zine)\W{1,4}(?:[\w.]{1,12},? ){0,3}"
    r"(?:issue|no\.|number|vol(?:ume|\.)?) ?\d)"
    r"|^\W{0,3}(?i:(?:a (?:letter|word) )?from (?:the|our) editors?(?:['’]s? desk)?)\W{0,3}$",
    re.MULTILINE,
)
"""A newspaper's head: its name alone on a line, or who edits it."""


def is_paper(view: View, sight: Sight) -> bool:
    """Whether a line is the head of a newspaper in the story, or of its editor's column."""
    return sight.words <= 30 and view.once("paper", sight.at, lambda: _PAPER.search(sight.text) is not None)


def letters(view: View, sight: Sight) -> Iterator[Evidence]:
    """Whether a block is part of a letter to a person, which begins with its salutation and ends with a break or a signature."""
    begun = view.once("letters", -1, lambda: _letters(view)).get(sight.at)
    if begun:
        yield _trait("in a letter", begun)


def _letters(view: View) -> dict[int, str]:
    """The places of the blocks that stand in letters below their salutations, and the salutation of each."""
    found: dict[int, str] = {}
    begun, left = "", 0
    for sight in view.sights:
        if sight.neutral or sight.block.kind is Kind.HEADING:
            left = 0
        elif here := salutation(sight) or (sight.text[:40] if is_paper(view, sight) else ""):
            begun, left = here, _LETTER
        elif left and _opens(view, sight):
            left = 0
        elif left:
            found[sight.at] = begun
            left = 1 if SIGNATURE.fullmatch(sight.text) else left - 1
    return found


_MONTH = (
    r"(?:jan|feb|f[eé]v|mar|m[aä]r|apr|avr|abr|may|mai|maj|mei|mag|jun|jui|giu|cze|jul|juli|lug|lip|aug|ago|agu|ao[uû]|sie|sep|set|wrz|oct|"
    r"okt|oto|out|ott|pa[zź]|nov|nop|lis|dec|dez|dic|d[eé]c|des|gru|ene|gen|sty|lut|kwi|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)"
)
_DAY = re.compile(
    rf"\W{{0,3}}(?:[^\W\d_]{{2,12}}\.?,? )?\d{{1,2}}(?:st|nd|rd|th|\.)?(?: de| of| di)? {_MONTH}[^\W\d_]{{0,9}}\.?"
    r"(?:,? (?:de )?\d{2,4})?\W{0,3}",
    re.IGNORECASE,
)
"""A day of the calendar: `3 January`, `Mon. 5 July`, `15 de septiembre`."""
_DATED = re.compile(rf"(?:{_DAY.pattern})(?=[.,:;!?)\\]\"*_ \n–—-]|$)", re.IGNORECASE)
_STAMPED = re.compile(
    r"\W{0,3}(?:day|night|week|entry|log|tag|jour|d[ií]a|giorno|dzień|hari|nuit|nacht|noche|день) "
    r"(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten)(?=[.,:!\s–—-]|$)",
    re.IGNORECASE,
)
_ENTRIES = 2
"""Days that make a diary."""
_ENTRY = 8
"""Blocks below its day in which an entry may still go on."""


def entries(view: View, sight: Sight) -> Iterator[Evidence]:
    """Whether a block is part of a diary, a log or a serial of posts in the story: several blocks begin with a day."""
    day = view.once("entries", -1, lambda: _entries(view)).get(sight.at)
    if day:
        yield _trait("in a diary’s entry", day)


def _entries(view: View) -> dict[int, str]:
    """The places of the blocks that belong to entries of a diary, and the day of each."""
    days = {sight.at: day for sight in view.sights if (day := _day(view, sight))}
    if len(days) < _ENTRIES or max(days) - min(days) < _ENTRIES:
        return {}
    found: dict[int, str] = {}
    day, left = "", 0
    for sight in view.sights:
        if sight.neutral:
            continue
        if sight.at in days:
            day, left = days[sight.at], _ENTRY
        elif _opens(view, sight):
            left = 0
        if left:
            found[sight.at] = day
            left -= 1
    return found


def _day(view: View, sight: Sight) -> str:
    """The day that a block begins with as an entry of a diary does, or ""; a header line has none, nor has speech."""
    if sight.neutral or sight.quoted > 0.5 or field_key(view, sight)[0]:
        return ""
    begin = sight.text[:40]
    stamped = _STAMPED.match(begin) or (any(map(str.isdigit, begin)) and _DATED.match(begin))
    label = stamped or view.label("day_label", sight)
    return sight.text[: label.end()].strip(" *_.,:;–—-") if label else ""


_READERS = 4
"""Blocks on either side of one in which somebody may read it."""


def readers(view: View, sight: Sight) -> Iterator[Evidence]:
    """Whether somebody in the story reads what stands here: the paragraphs above or below tell of a letter, a sign, a page."""
    if sight.deep and not signs(view, sight):
        return
    for name, step in (("above", -1), ("below", 1)):
        at, left = sight.at + step, _READERS
        while left and 0 <= at < len(view.sights):
            other = view.sights[at]
            if not other.neutral:
                phrases = {} if _opens(view, other) else view.cues(other)
                read = phrases.get("reads", ())
                if len(set(read)) > 1 or (read and _TRADE_TALK.isdisjoint(phrases)):
                    yield _trait(f"somebody reads {name}", read[0])
                    break
                left -= 1
            at += step


_TRADE_TALK = frozenset({"publication", "address", "stock"})
_METADATA = 4
_HEADER = 1.0
"""Nats by which a header line leads over story to be passed over: every chapter may have some, with a story or without."""


def lean(scores: Sequence[Sequence[float]]) -> dict[str, float]:
    """How far a chapter’s blocks, but headings and header lines, lean from story, by their scores (nats for each role)."""
    told = [score for score in scores if score[_METADATA] < max(score) or score[_METADATA] - score[0] < _HEADER]
    leans = sorted(max(-4.0, min(4.0, max(score[2:]) - score[0])) for score in told) or [0.0]
    count = len(leans)
    return {
        "leaning": sum(leans) / count,
        "leaning in the middle": leans[count // 2],
        "leaning at the least": leans[count // 5],
        "share that leans": sum(each > 0 for each in leans) / count,
    }


_CHAPTER = 2
"""Blocks of text below a heading that make it the chapter's own, so that what stands above it says nothing of the chapter."""


def _starts(view: View) -> int:
    """The place where the chapter itself starts: its heading, if blocks of text stand above it and below."""
    head = _head(view)
    return head if head > 0 and view.sights[head].left >= _CHAPTER else 0


def _of_the_chapter(view: View) -> Sequence[Sight]:
    start = _starts(view)
    return [sight for sight in view.samples if sight.at >= start] if start else view.samples


def _may_head(sight: Sight) -> bool:
    """Whether a line may name its chapter: `A/N: Thanks!` says something under a label, and names nothing."""
    return sight.words <= 10 and (sight.block.kind is Kind.HEADING or not re.search(r":\W*\w", sight.text))


def whole(view: View) -> dict[str, float]:
    """What tells of a chapter as a whole whether there is any story in it, by name, each 0…1.

    What stands under a label is the author's in a chapter with a story as in one without: the rest is asked.
    """
    every = _of_the_chapter(view)
    some = [sight for sight in every if not (_opens(view, sight) or _is_header(view, sight))] or every
    total = max(1, len(some))
    authors, speaking, names = _throughout(view, some)
    speaking = max(speaking, sum(speaks(view, sight) for sight in some) / total)
    heard = [view.cues(sight) for sight in some]

    def share(cue: str) -> float:
        return sum(cue in cues for cues in heard) / total

    tenses = [(len(cues.get("present", ())), len(cues.get("past", ()))) for cues in heard]
    telling = sum("notice_topic" in cues for cues in (*heard[:3], *heard[-2:]))
    heads = [sight for sight in view.sights if not sight.neutral and sight.at >= _starts(view)][:2]
    title = any(view.count("telling", sight) or view.label("note_label", sight) for sight in heads if _may_head(sight))
    return {
        "a title that tells": float(title),
        "a title of what is no story": float(
            any("apart_line" in view.fills(sight) for sight in heads) or "apart_line" in view.lexicon.fills(view.title)
        ),
        "items of a list": sum(_ITEM.match(sight.text) is not None for sight in some) / total,
        "talk of publishing": share("publication"),
        "much talk of publishing": sum(len(set(cues.get("publication", ()))) > 1 for cues in heard) / total,
        "talk to readers": share("address"),
        "talk of posting": share("posted"),
        "talk of the craft": share("craft"),
        "an I in the present": sum(
            "self" in cues and present >= past for cues, (present, past) in zip(heard, tenses, strict=True)
        )
        / total,
        "always": 1.0,
        "a label at the top, and nothing that ends it": float(_is_open_ended(view, view.samples)),
        "stock phrases": min(1.0, sum("stock" in cues for cues in heard) / 2),
        "greets at the top": float(any(view.greets(sight) and sight.quoted < 0.1 for sight in every[:1])),
        "signed at the end": float(any(SIGNATURE.fullmatch(sight.text) for sight in every[-1:])),
        "speaks of writing": sum("trade" in cues or "craft" in cues for cues in heard) / total,
        "an I": share("self"),
        "I to you": sum("self" in cues and "you" in cues for cues in heard) / total,
        "the title tells": float(bool(view.telling)),
        "a notice's words at an edge": min(1.0, telling / 2),
        "authors' talk": authors,
        "much talk of authors": float(authors > 0.6),
        "signs": min(1.0, sum(signs(view, sight) for sight in some) / (2.0 * total)),
        "speech": speaking,
        "any speech": float(speaking > 0.12),
        "names and colons": 0.0 if is_script(view) else names,
        "a script": names if is_script(view) else 0.0,
        "told by an I": float(view.first_person),
        "of him and her": sum(len(cues.get("third", ())) >= 2 for cues in heard) / total,
        "in the past": sum(past > present for present, past in tenses) / total,
        "to a you": share("you"),
        "a cast": min(1.0, len(view.cast) / 4),
        "chapter heading": float(any(sight.block.kind is Kind.HEADING for sight in view.sights)),
        "breaks": float(any(sight.neutral for sight in view.sights)),
        "short": float(view.blocks <= 4),
        "long": float(view.blocks > 14),
        "lower case": float(view.lower_case),
        "a talk about the story and its readers": names * min(1.0, _beyond(heard) / 4),
        "speech, told of others": float(any(_tells_speech(view, sight) for sight in some)),
        "header lines": min(1.0, sum(_is_header(view, sight) for sight in every) / 2),
    }


def _beyond(heard: Sequence[Mapping[str, Sequence[str]]]) -> int:
    """How often, in blocks, somebody speaks of what the persons of a story do not; what only authors say counts double."""
    return sum(2 * ("stock" in cues) + ("publication" in cues or "ownership" in cues) for cues in heard)


_ITEM = re.compile(
    r"(?:\d{1,2}[.)]|[a-fA-F][.)]|[-–—•*+]) ?\S|[^\W\d_][^.!?:\n–—-]{0,38}(?: [–—-] |, ?\d{1,3}[,) –-]| ?= )\S", re.IGNORECASE
)
"""An item of a list, of words explained, of songs, of persons: `Bilge – the lowest part`, `1. Low Tide`, `Wren Okafor, 17`."""


def _tells_speech(view: View, sight: Sight) -> bool:
    """Whether somebody speaks in a block that is told of others, and not by an author."""
    if not 0.15 < sight.quoted < 0.95 or sight.words < 6:
        return False
    heard = view.cues(sight)
    return "self" not in heard and ("third" in heard or "past" in heard) and _BEYOND.isdisjoint(heard)


def _is_open_ended(view: View, texts: Sequence[Sight]) -> bool:
    """Whether the chapter begins with an author's label alone on its line, and nothing comes after that could end it."""
    if len(texts) < 3 or texts[0].words > 5 or not view.label("note_label", texts[0]):
        return False
    rest = [sight for sight in view.sights if sight.at > texts[0].at]
    parted = any(sight.neutral or sight.block.kind is Kind.HEADING or exits(view, sight) for sight in rest[:-1])
    return not parted and not any(sight.block.gap > view.usual_gap for sight in rest[1:])


def company(view: View, sight: Sight) -> Iterator[Evidence]:
    """What a block has in common with the rest of its chapter."""
    authors, speaking, names = throughout(view)
    if view.blocks >= 3:
        yield _trait("authors’ talk throughout", f"{authors:.0%}", authors)
        yield _trait("speech throughout", f"{speaking:.0%}", speaking)
    count = signs(view, sight)
    if count:
        yield _trait(_COUNTS.get(count, "many signs of an author"), str(count))
    reach = 1 if sight.deep else 2
    near = [other for other in view.sights[max(0, sight.at - reach) : sight.at + reach + 1] if other is not sight]
    heard = [other for other in near if sight.deep or not other.deep] if count or not sight.deep else []
    most = max((signs(view, other) for other in heard), default=0)
    if most >= 2:
        yield _trait("an author speaks nearby", str(most))
    named = _NAMED.match(sight.text)
    if named:
        if speaks(view, sight):
            yield _trait("a line of a script", named[0])
        else:
            yield _trait("a chapter of names and colons", f"{names:.0%}", names)
        beside = sum(
            _NAMED.match(view.sights[at].text) is not None
            for at in (sight.at - 1, sight.at + 1)
            if 0 <= at < len(view.sights)
        )
        if beside:
            yield _trait("one of a run of names", str(beside), beside / 2)
        told = _talk(view, sight)
        if told:
            yield _trait("one of a talk about the story and its readers", "", told)
        said = view.speakers & _AUTHORS or named[0].strip(" :*_(").casefold() in _AUTHORS
        if said and not (sight.words <= 5 and field_key(view, sight)[0] == "author"):
            yield _trait("the author is among the speakers", named[0])
    if _BULLET.match(sight.text) and sight.text[:1] not in view.dashes:
        yield _trait("an item of a list", sight.text[:12])
    above = view.sights[sight.at - 1] if sight.at else None
    if above is not None and not above.neutral and above.text.endswith((":", "：")) and above.words <= 6:
        yield _trait("below a line that ends in a colon", above.text)
    words = {word for word in sight.folded.split() if len(word) > 4}
    if len(words) >= 3:
        own = 1 if view.middle[0] <= sight.number < view.middle[1] else 0
        yield _trait("words of the story", "", sum(view.told.get(word, 0) > own for word in words) / len(words))
    if sight.words > 15 and view.cast and not any(name in sight.text for name in view.cast):
        yield _trait("nobody of the story in it", "")
    below = view.sights[sight.at + 1] if sight.at + 1 < len(view.sights) else None
    if (
        sight.words <= 9
        and (sight.fence_before or above is None or above.block.kind is Kind.HEADING)
        and below is not None
        and not below.neutral
    ):
        sentence = sight.text.rstrip(' *_~)"”')[-1:] in (".", ",", ";", "…")
        if not sentence and (below.words > 14 or below.quoted > 0.2):
            yield _trait("where a title stands", sight.text)
    if (
        sight.words <= 9
        and below is not None
        and not below.neutral
        and not _NAMED.match(sight.text)
        and (_NAMED.match(below.text) if sight.number < 6 else _is_header(view, below))
    ):
        yield _trait("above a header line", sight.text)
    if _says_when(view, sight):
        yield _trait("when or where", sight.text)
    if sight.words <= 14 and numbered(view, sight):
        yield _trait("numbered like a heading", sight.text)
    if sight.words <= 8 and sight.folded:
        bare = sight.text.strip(' *_~"“”:-–—.!').casefold()
        if bare and (bare == view.title or bare in view.names):
            yield _trait("the title said", sight.text)
        if sight.text.strip(" *_~:-–—") in view.cast:
            yield _trait("a name alone", sight.text)


_BEYOND = frozenset("publication address ownership stock posted thanks".split())
"""What the persons of a story do not talk about."""
_FAR = 10


def _talk(view: View, sight: Sight) -> float:
    """How much of the talk that a line `Name: …` belongs to is about the story and its readers, 0…1."""
    talk = [sight, *takewhile(_is_named, reversed(view.sights[max(0, sight.at - _FAR) : sight.at]))]
    talk += takewhile(_is_named, view.sights[sight.at + 1 : sight.at + 1 + _FAR])
    if len(talk) < 3:
        return 0.0
    return min(1.0, _beyond([view.cues(other) for other in talk]) / 4)


def _is_named(sight: Sight) -> bool:
    return not sight.neutral and _NAMED.match(sight.text) is not None


_LEAD = 20
"""How far down, in blocks of text, the words may stand that lead into the story."""
_SILENT = 4
"""Blocks without a sign of the author after which no such words are looked for."""
_SENTENCES = re.compile(r"[.!?~…\n]+")


def exits(view: View, sight: Sight) -> float:
    """How surely a block ends by sending the reader off to the story: 1 in a known turn, less in the words for it, or 0."""
    return view.once("exits", sight.at, lambda: _exits(view, sight))


def _exits(view: View, sight: Sight) -> float:
    if sight.quoted > 0.5 or not sight.folded:
        return 0.0
    last = next((part for part in reversed(_SENTENCES.split(sight.folded[-120:])) if part.strip(" *_)<3:d")), "").strip()
    if any(view.lexicon.patterns["exit_line"].fullmatch(each) for each in (last, drawled(last)) if each):
        return 1.0
    heard = view.cues(sight)
    if "onward" not in heard or "matter" not in heard or len(last.split()) > 14:
        return 0.0
    return 0.4 if both(view, "onward", "matter", last) else 0.0


def both(view: View, one: str, other: str, text: str) -> bool:
    """Whether phrases of two cues stand in a text, at different places."""
    heard = view.lexicon.hear(text)
    return one in heard and other in heard and len({*heard[one], *heard[other]}) > 1


def _opens(view: View, sight: Sight) -> bool:
    """Whether a block begins with a label of the author's."""
    return any(view.label(cue, sight) for cue in ("note_label", "disclaimer_label", "warning_label"))


def _lead(view: View) -> int:
    """The place of the last block near the top that leads into the story, or -1."""
    return view.once("lead", -1, lambda: _last_lead(view))


def _last_lead(view: View) -> int:
    found, last = -1, -1
    for sight in view.sights:
        if sight.neutral:
            continue
        if sight.number > min(_LEAD, 2 * sight.left + 2) or not sight.left or sight.number > last + _SILENT:
            break
        if signs(view, sight) or _opens(view, sight):
            last = sight.number
        if last >= 0 and exits(view, sight):
            found = sight.at
    return found


def _said(view: View) -> int:
    """The place of the first block near the top in which surely nobody but the author speaks, or past the end."""
    near = (sight for sight in view.sights if not sight.neutral and sight.number <= _LEAD)
    said = (
        sight.at
        for sight in near
        if _opens(view, sight) or view.count("ownership", sight) or field_key(view, sight)[0] or is_byline(view, sight) >= _BYLINE
    )
    return view.once("said", -1, lambda: next(said, len(view.sights)))


def _head(view: View) -> int:
    """The place of the chapter's own heading, if it stands near the top, or -1."""
    heads = (sight.at for sight in view.sights if sight.number <= _LEAD and _is_head(view, sight))
    return view.once("head", -1, lambda: next(heads, -1))


_ITEM_OF_MANY = re.compile(
    r"\W{0,3}(?:\d|[ivx]+\.|(?:one|two|three|four|five)\.).{8,}[.?]\W?|[\d\W_]{5,}|\W*(?:omake|bonus|extra).*",
    re.IGNORECASE | re.DOTALL,
)
"""A numbered sentence, a row of figures, or a piece that stands beside the story."""


def _is_head(view: View, sight: Sight) -> bool:
    """Whether a line is the heading of what stands below it: no item of a list, no sentence, no end."""
    if sight.words > 14 or sight.left < 3 or "end_line" in view.fills(sight):
        return False
    if sight.block.kind is Kind.HEADING and sight.text.casefold() == view.title:
        return True
    if not numbered(view, sight) or _ITEM_OF_MANY.fullmatch(sight.text):
        return False
    if sight.words > 5 and sight.text.rstrip()[-1:] in ".!?" and parse(sight.text) is None:
        return False
    later = (other for other in view.sights[sight.at + 1 : sight.at + 4] if not other.neutral)
    return not any(numbered(view, other) and other.words > 2 for other in later) or sight.block.kind is Kind.HEADING


def seams(view: View, sight: Sight) -> Iterator[Evidence]:
    """What parts the author from the story: words that lead into it, its heading, a signature, header lines below."""
    if sight.at < _lead(view):
        yield _trait("above the words that lead into the story", view.sights[_lead(view)].text)
    if sight.at < _head(view):
        yield _trait("above the chapter’s heading", view.sights[_head(view)].text)
        if _said(view) < sight.at:
            yield _trait("between what the author says and the chapter’s heading", view.sights[_head(view)].text)
    for step in (1, 2):
        other = view.sights[sight.at + step] if sight.at + step < len(view.sights) else None
        if other is None or other.neutral:
            break
        if SIGNATURE.fullmatch(other.text) and (other.fence_after or _gap_below(view, other)):
            yield _trait("above a signature", other.text)
            break
    if sight.number > sight.left and sight.left <= 8:
        near = list(takewhile(_is_no_heading, reversed(view.sights[max(0, sight.at - 6) : sight.at])))
        above = next((other for other in near if _is_header(view, other)), None)
        if above is not None and above.number > above.left - 4:
            yield _trait("below a header line, at the end", above.text)


def _is_no_heading(sight: Sight) -> bool:
    return sight.block.kind is not Kind.HEADING


def _gap_below(view: View, sight: Sight) -> bool:
    return sight.at + 1 < len(view.sights) and view.sights[sight.at + 1].block.gap > view.usual_gap


def _is_header(view: View, sight: Sight) -> bool:
    return sight.words <= 30 and (field_key(view, sight)[0] not in ("", "note", "mail", "setting") or has_bars(sight))


_BARS = re.compile(r"[|•·~ ]{0,4}[^|•·~❯›»\n]{1,60}(?: ?(?:[|•·~❯›»]|(?<= )>(?= )) ?[^|•·~❯›»\n]{1,60}){2,12}")


def has_bars(sight: Sight) -> bool:
    """Whether a line has several parts between bars, as sites put above and below a story."""
    return (
        sight.words <= 40 and len(sight.text) <= 300 and sight.quoted <= 0.5 and _BARS.fullmatch(sight.text) is not None
    )


_TITLE_STOPS = (".", ",", ";", "…", "!", "?")
_WHEN = re.compile(
    r"\d.*,|,.*\d|(?<!\w)(?:ago|later|earlier|before|after|am|pm|a\.m|p\.m|years?|days?|weeks?|months?|hours?)(?!\w)"
)
"""A line that says when or where, as stories do: no title, though it looks like one."""


def _is_paragraph(view: View, sight: Sight) -> bool:
    """Whether a block looks like a paragraph of the story: nobody could take it for a line of the front matter."""
    if sight.block.kind is Kind.HEADING or signs(view, sight) or view.count("ownership", sight):
        return False
    if field_key(view, sight)[0] or _opens(view, sight) or view.count("stock", sight):
        return False
    return sight.words > 14 or sight.quoted > 0.2


_BYLINE = 4.0
_INITIALS = re.compile(r"(?:[A-Z]\. ?){1,3}[A-Z][\w'’-]{2,20}")
_INITIAL = re.compile(r"(?<!\w)\w\.\W*$")
_BY = ("by", "por", "par", "von", "di", "da", "de")
_PARTICLES = frozenset("von van de del della da di du la le el y e und and et the of".split())


def is_byline(view: View, sight: Sight) -> float:
    """How much a line says who wrote the story, in nats: `by Wren`, at the top. A sentence that begins with "by" does not."""
    return view.once("byline", sight.at, lambda: _byline(view, sight))


def _byline(view: View, sight: Sight) -> float:
    text = sight.text
    if sight.words > 14 or sight.quoted > 0.1 or is_paper(view, sight):
        return 0.0
    if sight.number <= 6 and _INITIALS.fullmatch(text) and text not in view.cast:
        return 6.0 if sight.number <= 1 else _BYLINE
    first, _, name = text.strip("*_~ ").partition(" ")
    if text.rstrip('*_~ )]"”')[-1:] in tuple(".!?…,;:") and not _INITIAL.search(text):
        return 0.0
    if 0 < sight.number <= 2 and first.casefold() in _BY and _is_capital(name):
        return 6.0
    if not view.lexicon.patterns["byline_line"].fullmatch(sight.folded) and not _is_title_by(text):
        return 0.0
    top = sight.number <= 1 or (sight.number <= 3 and sight.fence_before)
    if first.casefold() in _BY[1:] and not _is_name(name):
        return 0.0
    near = sight.number <= 10 and sight.words <= 6 and _is_capital(name)
    return 6.0 if top else _BYLINE if near else 0.8


def _is_capital(name: str) -> bool:
    return name.strip("*_~ :\"“«'")[:1].isupper()


def _is_name(text: str) -> bool:
    words = _WORDS.findall(text)
    return 0 < len(words) <= 5 and all(word[0].isupper() or word in _PARTICLES for word in words) and words[0][0].isupper()


def _is_title_by(text: str) -> bool:
    """Whether a line is a title and who wrote it: `The Ferry by Wren`. A title has capitals, a sentence has not."""
    title, by, name = text.strip("*_~ ").rpartition(" by ")
    words = [word for word in title.split() if len(word) > 3]
    return (
        bool(by and words)
        and len(name.split()) <= 4
        and all(word[0].isupper() for word in words)
        and title[0].isupper()
    )


def _front(view: View) -> int:
    """The place of the first paragraph of the story, or past the end."""
    texts = (sight.at for sight in view.sights if not sight.neutral and _is_paragraph(view, sight))
    return view.once("front", -1, lambda: next(texts, len(view.sights)))


_COUNTED = re.compile(
    r"\W{0,3}(?:(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,4})(?:\.|:| ?[–—-])|[ivxlc]{1,6}[.:])"
    r" [^.;!?…\n]{2,60}\W{0,3}|[^.;!?…\n]{2,50}[-–—,:] (?:letter|part|chapter|day|night|scene|episode|book|volume|entry) "
    r"[\divxlc]{1,4}\W{0,3}|[^.:;?…\n]{2,50}[^\w\n]{1,4}"
    r"(?:chapter|chap|part|episode|cap[ií]tulo|chapitre|kapitel|capitolo|rozdzia[lł]|глава) "
    r"(?:\d{1,4}|[ivxlc]{1,6}|one|two|three|four|five|six|seven|eight|nine|ten)"
    r"(?:\W{0,3}| ?/ ?[\d?]{1,4}\W{0,2}|\s?[:–—-]\s?[^.\n]{2,50})",
    re.IGNORECASE,
)
"""A number and a name, or a name and a number: `1. Lamps`, `Salt on the Threshold, part 4/?`, `The Toll Chapter 12: Change`."""


def numbered(view: View, sight: Sight) -> bool:
    """Whether a line is numbered as headings are; `3 January` is not, and a lone letter only below a break."""
    if len(sight.text) == 1 and sight.text.isalpha() and not sight.fence_before and sight.block.gap <= view.usual_gap:
        return False
    return view.once("numbered", sight.at, lambda: _is_numbered(sight.text) and not _is_listed(view, sight))


def _is_listed(view: View, sight: Sight) -> bool:
    """Whether a line is an item of a list of which other items are paragraphs."""
    if sight.block.kind is Kind.HEADING or not sight.text[:8].strip("*_ ")[:1].isdigit():
        return False
    return sight.at in view.once("listed", -1, lambda: listed([each.text for each in view.sights]))


def _is_numbered(text: str) -> bool:
    if _DAY.fullmatch(text) is not None or len(text) > 80 or _RUNS_ON.search(_NUMBER.sub("", text, count=1)):
        return False
    return parse(text) is not None or _COUNTED.fullmatch(text) is not None or _PIECE.fullmatch(text) is not None


_PIECE = re.compile(
    r"\W{0,3}(?:[^:.!?\n]{1,40} )?(?:fic|fanfic|ficlet|drabble|double drabble|vignette|one-?shot|snippet|ficbit|comment ?fic)s?"
    r"(?: \([^()\n]{1,30}\))? ?[:–—] ?[^.\n]{2,60}",
    re.IGNORECASE,
)
"""What a posted piece is called: `Fic: The Loan`, `K&V Drabble: Unpacking`."""


def _says_when(view: View, sight: Sight) -> bool:
    """Whether a short line says when or where, as stories do between scenes."""
    if sight.words > 14:
        return False
    if _DAY.fullmatch(sight.text) or view.label("scene_label", sight):
        return True
    return not numbered(view, sight) and _WHEN.search(sight.folded) is not None


def titles(view: View, sight: Sight) -> Iterator[Evidence]:
    """A line of a title's shape, and what it stands between."""
    if not 0 < sight.words <= 10 or sight.block.kind is Kind.HEADING:
        return
    above = view.sights[sight.at - 1] if sight.at else None
    shaped = _has_titles_shape(view, sight) or _is_other_name(sight)
    if _beside_counts(view, sight):
        yield _trait("beside the site’s counts", sight.text)
    if above is not None and _wants_title(view, above) and (shaped or _may_name(view, sight)):
        yield _trait("names the number above", above.text)
    if not shaped:
        return
    if _is_loose(view, sight.at - 1) or _is_loose(view, sight.at + 1):
        yield _trait("one of several short lines", sight.text)
    below = next((other for other in view.sights[sight.at + 1 : sight.at + 4] if not other.neutral), None)
    if below is not None and is_byline(view, below) >= _BYLINE:
        yield _trait("a title’s shape, above a byline", below.text)
    words = [word for word in _WORDS.findall(sight.text) if len(word) > 3]
    if (
        words
        and all(word[0].isupper() or not word[0].isalpha() for word in words)
        and len(words) + 2 >= sight.words / 2
    ):
        yield _trait("a title’s letters", sight.text)
    if sight.at < _front(view) and below is not None:
        yield _trait("a title’s shape, before any story", sight.text)
        return
    if sight.fence_before and sight.fence_after:
        yield _trait("a title’s shape, alone between breaks", sight.text)
    elif sight.fence_before or sight.block.gap > view.usual_gap or view.styled.get(sight.at):
        yield _trait("a title’s shape, below a gap", sight.text)
    if below is not None and below.block.kind is Kind.HEADING:
        yield _trait("a title’s shape, above a heading", below.text)


def _beside_counts(view: View, sight: Sight) -> bool:
    """Whether a line stands at the top, above how often the chapter was read, or below that if nothing stands above."""
    if sight.number > 2 or COUNTS.fullmatch(sight.text):
        return False
    beside = view.sights[max(0, sight.at - 1) : sight.at + 2]
    return any(COUNTS.fullmatch(other.text) and (other.at > sight.at or not other.at) for other in beside if not other.neutral)


def _is_loose(view: View, at: int) -> bool:
    """Whether a block is a short line without an end, as the lines of a song or a list are."""
    if not 0 <= at < len(view.sights):
        return False
    other = view.sights[at]
    if other.neutral or other.block.kind is Kind.HEADING or other.words > 10 or is_byline(view, other):
        return False
    return not _END.search(other.text) and not numbered(view, other) and not field_key(view, other)[0]


def _wants_title(view: View, sight: Sight) -> bool:
    """Whether a line is a chapter's number, and no more: the line below may be its name."""
    if sight.words > 4 or not (sight.block.kind is Kind.HEADING or numbered(view, sight)):
        return False
    found = parse(sight.text)
    return found is not None and not found.title.strip(" :.-–—~*_")


_OTHER_NAME = re.compile(r"\W{0,3}(?:or|oder|ou|czyli|или)(?:,|:)? [\"“'‘*_]{0,2}[^\W\d_]", re.IGNORECASE)


def _is_other_name(sight: Sight) -> bool:
    """Whether a line at the top of a chapter gives it another name: `(Or, the Lamp That Wasn't)`."""
    capitals = sum(word[:1].isupper() for word in _WORDS.findall(sight.text))
    return sight.number <= 2 and 2 * capitals >= sight.words and _OTHER_NAME.match(sight.text) is not None


def _may_name(view: View, sight: Sight) -> bool:
    """Whether a line right below a chapter's number may be its name though it does not look it: a question, a quotation."""
    text = sight.text.strip(" *_~-–—=:")
    marked = (text.endswith(("?", "!", '"', "”", "»")) and text[:1] in "\"“«¿¡") or sight.text.rstrip().endswith(":")
    if not (text and marked) or sight.words > 6 or sight.block.gap > view.usual_gap or signs(view, sight):
        return False
    return not (_opens(view, sight) or field_key(view, sight)[0] or _says_when(view, sight) or exits(view, sight))


_UNSPACED = re.compile(r"[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")
_NO_TITLE = ("stats_line", "date_line", "chrome_line", "end_line", "byline_line", "pointer_line")
_CLOSING = re.compile(
    r", ?[^\s,]+(?: [^\s,]+)?$|^(?:dear|lieber?|querid[oa]|cher|ch[eè]re|car[oa]|drogi|droga) ", re.IGNORECASE
)
"""How letters begin and end."""


_NUMBER = re.compile(r"^\W*\w{1,12}(?: \w{1,12})?[.:)]\s*")
_RUNS_ON = re.compile(r"\w{4,}[.!?][\"”’)]? +[^\W\d_]|[?.!] \(")
"""A sentence ends, and something follows: no title."""


def _has_titles_shape(view: View, sight: Sight) -> bool:
    """Whether a line could be a title by its looks: short, no sentence, no line of a list, a talk, a letter or a form."""
    text = sight.text.strip(" *_~-–—=")
    if (
        not text
        or len(text) > (20 if _UNSPACED.search(text) else 70)
        or text.endswith((*_TITLE_STOPS, "。", "！", "？"))
    ):
        return False
    if (
        0.0 < sight.quoted < 0.95
        or signs(view, sight)
        or SIGNATURE.fullmatch(sight.text)
        or sight.block.kind is Kind.VERSE
    ):
        return False
    first = text.lstrip("\"“«„'‘《「『【")[:1]
    if text[:1] in "([{•·*+>" or not (first.isdigit() or first.isupper() or view.lower_case or not first.isascii()):
        return False
    counted = numbered(view, sight)
    if _RUNS_ON.search(_NUMBER.sub("", text, count=1) if counted else text):
        return False
    capitals = all(word[:1].isupper() for word in _WORDS.findall(text) if len(word) > 3)
    if _NAMED.match(sight.text) and not counted and not capitals:
        return False
    if not counted and (_CLOSING.search(text) or sum(char.isdigit() for char in text) > 3):
        return False
    if field_key(view, sight)[0] or _opens(view, sight) or exits(view, sight) or _says_when(view, sight):
        return False
    return view.fills(sight).isdisjoint(_NO_TITLE)


def surroundings(view: View, sight: Sight) -> Iterator[Evidence]:
    """What stands above and below: another block that talks of publishing, or that is plainly story."""
    for name, at in (("above", sight.at - 1), ("below", sight.at + 1)):
        if not 0 <= at < len(view.sights):
            continue
        other = view.sights[at]
        if other.neutral:
            continue
        if other.quoted >= 0.15:
            yield _trait(f"speech {name}", "")
        if (signs(view, sight) or not (sight.deep or other.deep)) and (
            view.count("publication", other) or view.count("address", other)
        ):
            yield _trait(f"talk of publishing {name}", view.first("publication", other) or "you")


SEE = (place, shape, person, company, manners, letters, entries, readers, seams, titles, surroundings)

TRAITS: dict[str, str] = {
    "first block": "stands first in its chapter",
    "second block": "stands second in its chapter",
    "third block": "stands third in its chapter",
    "fourth block": "stands fourth in its chapter",
    "first from the end": "stands last in its chapter",
    "second from the end": "stands next to last in its chapter",
    "third from the end": "stands third from the end",
    "fourth from the end": "stands fourth from the end",
    "near the top": "stands near the top",
    "near the end": "stands near the end",
    "deep inside": "stands far inside the chapter",
    "after a break": "stands right below a break or heading",
    "before a break": "stands right above a break or heading",
    "between top and break": "stands between the top of the chapter and a break",
    "between break and end": "stands between the last break and the end",
    "between two breaks": "stands between two breaks that are close together",
    "short chapter": "is in a chapter of few paragraphs",
    "gap above": "has more blank lines above it than is usual here",
    "no gap above": "follows without the blank line that is usual here",
    "a word or three": "is only a word or three long",
    "up to eight words": "is a short line",
    "up to twenty words": "is no longer than a sentence or two",
    "up to sixty words": "is a paragraph of middling length",
    "a long paragraph": "is a long paragraph",
    "no full stop": "ends without a full stop: “{}”",
    "short, no full stop": "is a short line without a full stop: “{}”",
    "ends in a colon": "ends in a colon: “{}”",
    "capitals": "is all in capitals: “{}”",
    "set like a title": "has capitals like a title: “{}”",
    "figures in a short line": "is a short line with figures: “{}”",
    "an address": "has an address or a handle in it",
    "opens with a bracket": "opens with a bracket: {}",
    "opens with an asterisk": "opens with an asterisk: {}",
    "acts in asterisks": "tells an act between asterisks",
    "a parenthesis": "has a parenthesis",
    "exclaims": "exclaims",
    "asks": "ends in a question",
    "a slash": "has a slash in it",
    "name and colon": "begins with a name and a colon: “{}”",
    "set as a heading": "is set as a heading",
    "list or table": "is an item of a list or a row of a table",
    "quotation": "is set as a quotation",
    "verse": "is set as verse",
    "centred": "is centred, as much of the chapter is",
    "speech and telling": "has speech and telling in one paragraph",
    "all speech": "is all speech",
    "nobody speaks": "nobody speaks in it, in a chapter where people speak",
    "“I” in a story told by an “I”": "says “I”, as the story does",
    "“I” in a story told of others": "says “I”, and the story does not",
    "“you”": "says “you”",
    "“I” to “you”": "an “I” speaks to a “you”",
    "“he”, “she”": "tells of him, her or them",
    "past tense": "is told in the past",
    "present tense": "is told in the present",
    "in the present, as the story is not": "is in the present, and the story is told in the past",
    "an “I” of today, in a story told of others": "an “I” speaks of today, and the story has none",
    "an “I” speaks of the story’s people": "an “I” that is not in the story speaks of {}",
    "authors’ talk throughout": "{} of the chapter’s paragraphs talk like an author",
    "speech throughout": "somebody speaks in {} of the chapter’s paragraphs",
    "a chapter of names and colons": "begins with a name and a colon, as {} of the chapter’s paragraphs do",
    "one sign of an author": "talks like an author in one way",
    "two signs of an author": "talks like an author in two ways",
    "three signs of an author": "talks like an author in three ways",
    "many signs of an author": "talks like an author in {} ways",
    "talks like an author, as the middle does": "talks like an author, as {} of the middle of the chapter does",
    "speaks of writing, as the middle does": "speaks of writing, as {} of the middle of the chapter does",
    "in a diary’s entry": "belongs to an entry of a diary, “{}”",
    "somebody reads above": "somebody reads in a paragraph above: “{}”",
    "somebody reads below": "somebody reads in a paragraph below: “{}”",
    "in a letter": "stands in the letter that begins with “{}”",
    "“you”, as in the middle": "says “you”, as {} of the middle of the chapter does",
    "an author speaks nearby": "stands beside a paragraph that talks like an author",
    "one of a run of names": "is one of several lines with a name and a colon",
    "one of a talk about the story and its readers": "is a line of a talk that is about the story and its readers",
    "the author is among the speakers": "is a line of a talk in which the author speaks: “{}”",
    "a line of a script": "is a line by somebody who speaks again and again: “{}”",
    "an item of a list": "looks like an item of a list: “{}”",
    "below a line that ends in a colon": "stands below “{}”",
    "words of the story": "has words in common with the middle of the chapter",
    "nobody of the story in it": "names nobody of the story",
    "the title said": "is the title: “{}”",
    "numbered like a heading": "reads like a chapter’s heading: “{}”",
    "where a title stands": "is a short line where a title stands: “{}”",
    "above a header line": "stands above a header line: “{}”",
    "when or where": "says when or where: “{}”",
    "a name alone": "is only a name of the story: “{}”",
    "speech above": "somebody speaks in the paragraph above",
    "speech below": "somebody speaks in the paragraph below",
    "talk of publishing above": "the paragraph above talks of publishing: “{}”",
    "talk of publishing below": "the paragraph below talks of publishing: “{}”",
    "above the words that lead into the story": "stands above “{}”, which leads into the story",
    "above the chapter’s heading": "stands above the chapter’s heading “{}”",
    "between what the author says and the chapter’s heading": "stands below the author’s own lines and above the heading “{}”",
    "above a signature": "stands above the signature “{}”",
    "below a header line, at the end": "stands below the header line “{}” at the end",
    "beside the site’s counts": "stands where the site puts a title, beside its counts: “{}”",
    "a title’s letters": "has capitals like a title: “{}”",
    "a title’s shape, before any story": "is a title-like line before any story: “{}”",
    "a title’s shape, alone between breaks": "is a title-like line alone between two breaks: “{}”",
    "a title’s shape, below a gap": "is a title-like line below a gap: “{}”",
    "one of several short lines": "is one of several short lines: “{}”",
    "names the number above": "stands right below a number that wants a name, “{}”",
    "a title’s shape, above a byline": "is a title-like line above “{}”",
    "a title’s shape, above a heading": "is a title-like line above the heading “{}”",
}
"""Every trait, and the sentence that explains it ({} is what was seen)."""
