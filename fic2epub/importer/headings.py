# SPDX-License-Identifier: AGPL-3.0-or-later
"""Reading one line as a heading: `Chapter 3: Rain`, `3. Kapitel`, `Глава 7`, `第12話 火`, `III`, `Prologue`.

In: a line of text. Out: a `Heading`, or None where the line is (or may be) a sentence. Only `listed` looks at more
than one line; `chapters.py` weighs the candidates against each other.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from fic2epub.model import ChapterKind

__all__ = ["Heading", "Shape", "byline", "is_viewpoint", "listed", "number_of", "parse"]

LONGEST = 80
"""No heading is longer than this many characters."""


class Shape(StrEnum):
    """How a heading announces itself; the candidates of one file are compared shape by shape."""

    CHAPTER = "chapter"
    """A word for chapter with a number."""
    PART = "part"
    """A word for a part above chapters with a number."""
    NAMED = "named"
    """Prologue, epilogue, interlude and their like."""
    NUMBERED_TITLE = "numbered title"
    """A number and a title: `3. Rain`."""
    NUMBER = "number"
    """A number alone: `3`, `III`, `Three`, `•7•`."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading's parts: the numbered label as written ("Chapter 3"), its number if it can be read, its title or ""."""

    shape: Shape
    label: str
    number: int | None
    title: str
    kind: ChapterKind = ChapterKind.CHAPTER
    word: str = ""
    """The word that numbers it, folded ("chapter", "глава"); headings of one file are compared word by word."""


# Words that head a chapter or a part, by language; folded to lower case. Numbers follow or (de, ru …) precede them.
_CHAPTER_WORDS = (
    "chapter|chap|ch|episode|ep|scene|letter|entry|day|canto|stave|"  # en
    "chapitre|épisode|episodio|capítulo|capitulo|cap|capítol|capitolo|kapitel|kap|folge|hoofdstuk|kapittel|"
    "rozdział|rozdzial|odcinek|глава|эпизод|серия|розділ|kapitola|fejezet|capitolul|luku|bölüm|bab|chương|κεφάλαιο"
)
_PART_WORDS = (
    "part|book|volume|vol|act|arc|"  # en
    "partie|tome|livre|acte|parte|libro|acto|ato|livro|atto|teil|buch|band|akt|deel|boek|del|bok|"
    "część|czesc|tom|księga|часть|том|книга|акт|частина|část|díl|rész|partea|osa|kısım|bagian|phần|μέρος"
)
_NAMED_WORDS: dict[ChapterKind, str] = {
    ChapterKind.PROLOGUE: """prologue prolog prólogo prologo proloog пролог prólogus 序章 序幕 楔子 序 プロローグ
        프롤로그 πρόλογος""",
    ChapterKind.EPILOGUE: """epilogue epilog épilogue epílogo epilogo epiloog эпилог епілог 终章 終章 尾声 尾聲
        エピローグ 에필로그 επίλογος""",
    ChapterKind.INTERLUDE: """interlude interlúdio interludio interludium интерлюдия intermission entracte 幕間 间章
        外传""",
    ChapterKind.EXTRA: "omake extra bonus 番外編 番外编 番外 おまけ 외전",
}
_NAMED = {word: kind for kind, words in _NAMED_WORDS.items() for word in words.split()}

_ONES = """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen""".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_OTHER_NUMBERS = {
    "fr": """un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept
        dix-huit dix-neuf vingt""",
    "es": """uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete
        dieciocho diecinueve veinte""",
    "pt": """um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete
        dezoito dezenove vinte""",
    "it": """uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici
        diciassette diciotto diciannove venti""",
    "de": """eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn
        siebzehn achtzehn neunzehn zwanzig""",
    "ru": "один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать",
    "ru-ordinal": "первая вторая третья четвёртая пятая шестая седьмая восьмая девятая десятая",
    "pl": "pierwszy drugi trzeci czwarty piąty szósty siódmy ósmy dziewiąty dziesiąty",
    "en-ordinal": """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
        fifteenth sixteenth seventeenth eighteenth nineteenth twentieth""",
}


def _number_words() -> dict[str, int]:
    words = {word: at for at, word in enumerate(_ONES, 1)}
    for ten, name in enumerate(_TENS, 2):
        words[name] = ten * 10
        for one in range(1, 10):
            for joint in ("-", " "):
                words[f"{name}{joint}{_ONES[one - 1]}"] = ten * 10 + one
    for line in _OTHER_NUMBERS.values():
        for at, word in enumerate(line.split(), 1):
            words.setdefault(word, at)
    words["zero"] = 0
    return words


_WORDS = _number_words()
_ROMAN = re.compile(r"m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})", re.IGNORECASE)
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
_HAN_DIGITS = {char: value for value, char in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2, "兩": 2}
_HAN_UNITS = {"十": 10, "百": 100, "千": 1000, "万": 10000, "萬": 10000}

_SPELLED = "|".join(sorted(map(re.escape, _WORDS), key=len, reverse=True))
_NUMBER = rf"\d{{1,5}}(?:\.\d{{1,2}})?|[ivxlcdm]{{1,9}}|(?:{_SPELLED})"
_SEPARATOR = r"\s*[:：.,|~–—―-]+\s*|\s*\)\s*"
_DECORATION = " \t\u00a0\u3000*~-–—=_#•·.°¤<>[](){}|+^»«\"“”„'♪♫✿❀✦✧★☆♡♥❤✨"

_WORDED = re.compile(
    rf"(?P<label>(?P<word>{_CHAPTER_WORDS}|{_PART_WORDS})\.?\s{{0,3}}(?:no\.?\s?|n°\s?|#\s?|the\s)?(?P<number>{_NUMBER}))"
    rf"(?:\s?/\s?\d{{1,4}})?(?!\w)(?:(?P<separator>{_SEPARATOR})|\s+|$)(?P<title>.*)",
    re.IGNORECASE,
)
_REVERSED = re.compile(
    rf"(?P<label>(?P<number>{_NUMBER})\.?\s{{1,2}}(?P<word>{_CHAPTER_WORDS}|{_PART_WORDS}))"
    rf"(?!\w)(?:(?P<separator>{_SEPARATOR})|$)(?P<title>.*)",
    re.IGNORECASE,
)
_HAN = re.compile(
    r"(?P<label>第\s{0,4}(?P<number>[\d０-９〇零一二两兩三四五六七八九十百千万萬]{1,12})\s{0,4}(?P<word>[章节節卷集部篇回话話幕]))"
    r"(?P<separator>[\s　、：:.．·-]*)(?P<title>.*)"
)
_NAMED_REST = re.compile(
    rf"(?P<number>\s?(?:{_NUMBER}|[一二三四五六七八九十]))?(?P<sep>{_SEPARATOR})?(?P<title>.*)", re.IGNORECASE
)
_HAN_VOLUME = re.compile(
    r"(?P<label>(?P<word>卷)(?P<number>[\d〇零一二三四五六七八九十百]{1,6}))(?P<separator>[\s　、：:.．·-]*)(?P<title>.*)"
)
_HAN_PARTS = frozenset("卷部篇集")
_HANGUL = re.compile(r"(?P<label>제?\s?(?P<number>\d{1,4})\s?(?:장|화|회|편))(?P<separator>[\s.:：-]*)(?P<title>.*)")
_NUMBER_ONLY = re.compile(rf"(?:{_NUMBER}|[〇零一二三四五六七八九十百]{{1,5}})\.?", re.IGNORECASE)
_NUMBER_TITLE = re.compile(r"(?P<number>\d{1,4})(?P<separator>\s?[.、)](?!\d)\s?|\s[–—-]\s|:\s)(?P<title>\S.*)")
_SENTENCE_END = re.compile(r"[,;]$|(?<![.!?…])[.。]$")
_SENTENCE_INSIDE = re.compile(r"[^\W\d_]{4,}[.!?][\"”’)]? +[^\W\d_]|[?.!][\"”]? [(\"“]")
_VIEWPOINT = re.compile(r"(?<!\w)(?:pov|p\.o\.v\.?|point of view)(?!\w)", re.IGNORECASE)


def number_of(text: str) -> int | None:
    """The value of a number in digits (any script), Roman figures, Chinese figures or words; None if it is none."""
    word = text.strip().casefold().rstrip(".")
    if not word:
        return None
    if word.isdecimal():
        return int(word)
    if word in _WORDS:
        return _WORDS[word]
    if all(char in _HAN_DIGITS or char in _HAN_UNITS for char in word):
        return _han_number(word)
    if _ROMAN.fullmatch(word):
        values = [_ROMAN_VALUES[char] for char in word]
        return sum(-here if here < after else here for here, after in zip(values, [*values[1:], 0], strict=True))
    return None


def _han_number(word: str) -> int:
    if not any(char in _HAN_UNITS for char in word):
        return int("".join(str(_HAN_DIGITS[char]) for char in word))
    total = section = digit = 0
    for char in word:
        if char in _HAN_DIGITS:
            digit = _HAN_DIGITS[char]
        elif _HAN_UNITS[char] == 10000:
            total, section, digit = (total + section + digit) * 10000, 0, 0
        else:
            section, digit = section + (digit or 1) * _HAN_UNITS[char], 0
    return total + section + digit


def parse(line: str) -> Heading | None:
    """The heading that this line is, judged by its form alone; None for a sentence, a line of dialogue, or other text.

    A bare title is never recognised here: nothing in its form tells it from a short line of prose.
    """
    text = " ".join(line.split())
    if not text or len(text) > LONGEST or "\n" in line.strip() or text[0] in "\"“„«「‘'":
        return None
    core = text.strip(_DECORATION)
    if not core:
        return None
    if core.count("(") > core.count(")") and text.rstrip(_DECORATION.replace(")", "")).endswith(")"):
        core += ")"
    return _named(core) or _worded(core, text) or _han(core) or _bare(core, text) or _numbered_title(core, text) or _piped(core)


def _named(core: str) -> Heading | None:
    folded = core.casefold()
    for word, kind in _NAMED.items():
        if not folded.startswith(word):
            continue
        rest = core[len(word) :]
        if not rest:
            return Heading(Shape.NAMED, core, None, "", kind)
        match = _NAMED_REST.fullmatch(rest)
        if match is None or not (match["number"] or match["sep"] or (rest[0].isspace() and _is_wide(word))):
            continue
        title = match["title"].strip(' "“”')
        spaced = rest[0].isspace() and _is_wide(word)
        if not match["sep"] and title and not spaced:
            continue
        number = match["number"] or ""
        if title and _SENTENCE_END.search(title):
            continue
        return Heading(Shape.NAMED, core[: len(word)] + number, number_of(number), title, kind)
    return None


def _is_wide(word: str) -> bool:
    """Whether a word is Chinese or Japanese, where a space parts it from the title."""
    return "\u3040" <= word[0] <= "\u9fff"


_ENDED = frozenset("end ends ended over fin fine fim ende owari".split())
"""What ends a chapter and names none: `Chapter 31 End`."""


_ENTRIES = frozenset({"day", "entry"})
"""Words with which chapters begin, and the entries of a log too."""
_NEXT_SENTENCE = re.compile(r"[^\W\d_]{2}[.!?] \S")


def _worded(core: str, text: str) -> Heading | None:
    match = _WORDED.fullmatch(core) or _REVERSED.fullmatch(core)
    if match is None:
        return None
    number = number_of(match["number"])
    between = "." in match["number"]  # Chapter 4.5 is a chapter, and not the fourth
    if (number is None and not between) or (len(match["number"]) == 1 and match["number"] in "dlm"):
        return None
    title = _without_number(_unquoted(match["title"]), number)
    separated = bool(match.groupdict().get("separator"))
    if title and (not _may_be_title(title, separated) or (not separated and title.casefold() in _ENDED)):
        return None
    if not title and text.rstrip().endswith((",", ";")):
        return None
    ends = _SENTENCE_END.search(text) or _SENTENCE_INSIDE.search(title)
    if title and "." in (match["separator"] or "") and ends:
        entry = match["word"].casefold() in _ENTRIES
        if entry or _NEXT_SENTENCE.search(title):
            return None  # Day 9. No wind.
    part = re.fullmatch(_PART_WORDS, match["word"], re.IGNORECASE) is not None
    shape = Shape.PART if part else Shape.CHAPTER
    return Heading(shape, " ".join(match["label"].split()), number, title, word=match["word"].casefold())


def _without_number(title: str, number: int | None) -> str:
    """A title without the chapter's number said again: `Chapter 3: 3. Flame`, `Chapter 3: Chapter 3`."""
    again = _WORDED.fullmatch(title)
    if again is not None and number_of(again["number"]) == number:
        return again["title"].strip()
    counted = _NUMBER_TITLE.fullmatch(title)
    return counted["title"] if counted is not None and int(counted["number"]) == number else title


def _unquoted(title: str) -> str:
    """A title without the stars or quotation marks around the whole of it (the closing one is gone already)."""
    title = title.strip(" \t*_~|")
    marks = sum(title.count(mark) for mark in '"“”„«»')
    whole = marks <= 1 or (marks == 2 and title[-1] in '"”»“')
    return title.strip('"“”„«», ') if whole and title[:1] in tuple('"“„«,') else title


def _may_be_title(title: str, separated: bool) -> bool:
    """A title starts like one, and does not end like a sentence in the middle of prose."""
    if title[-1] in ",;":
        return False
    first = next((char for char in title if char.isalpha()), "")
    if separated:
        return len(title) <= LONGEST
    starts_large = not first or first.isupper() or first.upper() == first.lower()
    return starts_large and not _SENTENCE_END.search(title) and not title.endswith(("!", "?")) and len(title) <= 60


def _han(core: str) -> Heading | None:
    match = _HAN.fullmatch(core) or _HANGUL.fullmatch(core) or _HAN_VOLUME.fullmatch(core)
    if match is None:
        return None
    title = match["title"].strip()
    word = match.groupdict().get("word") or ""
    if len(title) > 30 or title.endswith(("。", "，", "！", "？", "、", "：")):
        return None
    if title and not match["separator"] and title[0] in "合课課里裡的了是分":
        return None  # 第一回合, 第三节课, 第二部分: words, not headings
    shape = Shape.PART if word in _HAN_PARTS else Shape.CHAPTER
    label, number = "".join(match["label"].split()), number_of(match["number"])
    return Heading(shape, label, number, " ".join(title.split()), word=word)


def _bare(core: str, text: str) -> Heading | None:
    """A number alone. `Five.` is an answer, `Mix` a word, and a lone M, D or L an initial."""
    if not _NUMBER_ONLY.fullmatch(core):
        return None
    word = core.rstrip(".")
    number = number_of(word)
    if number is None or core in ("M", "D", "L", "C"):
        return None
    if word.isalpha() and word.isascii():
        counted = word.casefold() in _WORDS
        small = word.islower() and set(word) <= set("ivx") and number < 40 and (len(word) > 1 or text.endswith("."))
        if (counted and text.endswith(".")) or (not counted and not word.isupper() and not small):
            return None
    return Heading(Shape.NUMBER, word, number, "")


def _numbered_title(core: str, text: str) -> Heading | None:
    match = _NUMBER_TITLE.fullmatch(core)
    if match is None or _SENTENCE_END.search(text) or text[0] in "-–—*":
        return None
    title = match["title"].strip()
    if _SENTENCE_INSIDE.search(title) or not _may_be_title(title, separated=False):
        return None
    return Heading(Shape.NUMBERED_TITLE, match["number"], int(match["number"]), title)


_ITEM = re.compile(r"[*_ ]{0,4}(\d{1,3})[.)]\s")
_LIST = 3
"""Items that make a list."""


def listed(texts: Sequence[str]) -> frozenset[int]:
    """Places of the lines of one chapter that are items of a list and no headings.

    Lines whose numbers follow each other, three or more, share one fate: where one of them is a paragraph, none is a heading.
    """
    found: set[int] = set()
    run: list[int] = []
    last = -1
    for at, text in enumerate([*texts, ""]):
        item = _ITEM.match(text[:12])
        if item is None and text:
            continue
        if item is None or int(item[1]) != last + 1:
            if len(run) >= _LIST and any(_is_paragraph(texts[each]) for each in run):
                found.update(run)
            run = []
        if item is not None:
            run.append(at)
            last = int(item[1])
    return frozenset(found)


def _is_paragraph(text: str) -> bool:
    return len(text) > LONGEST or "\n" in text.strip() or _SENTENCE_INSIDE.search(_ITEM.sub("", text, count=1)) is not None


_BYLINE = re.compile(
    r"(?:(?:a )?(?:story|fic|fanfic|tale|one-?shot|drabble)? ?(?:written )?by|por|par|von|di|door|av|автор|作者|著者|author)"
    r"(?:\s?[:：]\s*|\s+)(?P<name>\S.{0,60})",
    re.IGNORECASE,
)


def byline(line: str) -> str:
    """Whom a byline names (`by Wren`, `Por Lady Mirna`), or "" where the line is no byline but a sentence."""
    found = _BYLINE.fullmatch(line.strip(" *_~()[]-"))
    if found is None or "\n" in line.strip():
        return ""
    name = found["name"].strip(" *_~")
    name = name if re.search(r"(?<!\w)\w\.$", name) else name.rstrip(". ")
    names = [word for word in re.split(r"[\s&,]+", name) if word]
    sentence = line.rstrip()[-1:] in ".!?…," and not re.search(r"(?<!\w)\w\.$", line.rstrip())
    return "" if sentence or len(names) > 6 else name


_PIPED = re.compile(rf"(?P<number>{_SPELLED}|[ivxlc]{{1,7}}|\d{{1,3}})\s?\|\s?(?P<title>[^|]*[^\W\d_][^|]*)", re.IGNORECASE)
_SEASON = re.compile(
    rf"(?P<label>s(?:eason )?\d{{1,2}}[,. ]{{0,2}}(?:c|ch|chapter|e|ep|episode)\.? ?(?P<number>\d{{1,4}}))"
    rf"(?:(?:{_SEPARATOR})(?P<title>\S.*))?",
    re.IGNORECASE,
)


def _piped(core: str) -> Heading | None:
    """`seven | the boy from the bins`, `S2, C18: Rust`: a number, a bar, a title; or the season, the chapter and its title."""
    match = _PIPED.fullmatch(core)
    if match is None:
        match = _SEASON.fullmatch(core)
        if match is None:
            return None
        return Heading(Shape.CHAPTER, match["label"], number_of(match["number"]), (match["title"] or "").strip())
    number = number_of(match["number"])
    return Heading(Shape.NUMBERED_TITLE, match["number"], number, match["title"].strip()) if number else None


def is_viewpoint(line: str) -> bool:
    """Whether a line names who tells what follows: `Harry's POV`, `-Percy .P.O.V.-`, `BPOV`, `POV CEBOLA`."""
    core = line.strip(_DECORATION)
    if not core or len(core) > 40 or line.strip()[0] in '"“„«「':
        return False
    if re.fullmatch(r"[A-Z]{1,3}POV", core):
        return True
    found = _VIEWPOINT.search(core)
    if found is None or len(core.split()) > 5:
        return False
    return found.start() == 0 or found.end() == len(core.rstrip(":"))
