# SPDX-License-Identifier: AGPL-3.0-or-later
"""The cues of a language, ready to be looked for.

In: the tables of `cues/`. Out: a `Lexicon`. Labels and lines are regular expressions, tried at the start of a block. Phrases are
found anywhere, and there are thousands of them: they are filed under the words that they may begin with, so that one walk over
the words of a text finds those of all cues.
"""

from __future__ import annotations

import importlib
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from fic2epub.importer.segment.cues import NAMES, languages

__all__ = ["Lexicon", "finds", "lexicon"]

_OWN = frozenset({"self", "you", "third", "past", "present"})
"""Cues that a language does not share with English: its small words mean other things there."""
_UNSPACED = frozenset({"zh", "ja"})
"""Languages that write no spaces: their phrases need no word borders, and may begin within what looks like a word."""
_WORD = re.compile(r"[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff]|\w+|[^\w\s]")
"""A word, a sign of a script that writes words without spaces, or any other sign."""
_FIRST = re.compile(r"[\W_]{0,12}([^\W_]+)")
_FIRST_WORD = 24
_REMEMBERED = 50_000
"""Words whose phrases are kept at hand."""

_Patterns = tuple[tuple[str, re.Pattern[str]], ...]


class Lexicon:
    """The cues of English and one more language, compiled.

    `patterns` has those that stand at the start of a block (`…_label`) or fill one (`…_line`); `fields` leads from the label of a
    header line to its canonical key. All texts are folded: no case, straight apostrophes.
    """

    def __init__(self, phrases: Mapping[str, Sequence[tuple[str, bool]]], fields: Mapping[str, str]) -> None:
        """`phrases`: for each cue its phrases, and whether they are bordered by what is no letter."""
        self.fields = fields
        self.patterns = {
            cue: _anchored(cue, pieces) for cue, pieces in phrases.items() if cue.endswith(("_label", "_line"))
        }
        self._filed: dict[str, list[tuple[int, str, str]]] = defaultdict(list)
        self._openings: dict[str, list[tuple[int, str, tuple[str, bool]]]] = defaultdict(list)
        self._words: dict[str, re.Pattern[str]] = {}
        self._strewn: dict[str, re.Pattern[str]] = {}
        self._remembered: dict[str, tuple[tuple[str, re.Pattern[str] | None], ...]] = {}
        self._opened: dict[str, tuple[_Patterns, _Patterns]] = {}
        self._compiled: dict[tuple[str, tuple[str, ...]], re.Pattern[str] | None] = {}
        order = 0
        for cue, pieces in phrases.items():
            strewn = []
            for phrase, bordered in pieces:
                for piece in _alternatives(phrase):
                    begins = _beginnings(piece)
                    order += 1
                    if cue in self.patterns:
                        anywhere = begins is None or any(not begin[:1].isalnum() for begin in begins)
                        for begin in {""} if anywhere else begins or ():
                            self._openings[begin if bordered else begin.rstrip()].append((order, cue, (piece, bordered)))
                        continue
                    whole = _bordered(piece) if bordered else f"(?:{piece})"
                    if begins is None:
                        strewn.append(whole)
                    for begin in begins or ():
                        self._filed[begin if bordered else begin[:1]].append((order, cue, whole))
                    if bordered and _ONE_WORD.fullmatch(piece):
                        self._words[whole] = re.compile(piece)
            if strewn:
                self._strewn[cue] = re.compile("|".join(strewn))

    def opens(self, text: str) -> Mapping[str, re.Match[str]]:
        """The labels (`…_label`) that a text begins with, by cue."""
        found = {}
        for cue, pattern in self._opening(text)[0]:
            if (match := pattern.match(text)) is not None:
                found[cue] = match
        return found

    def fills(self, text: str) -> Iterator[str]:
        """The lines (`…_line`) that a text is as a whole."""
        return (cue for cue, pattern in self._opening(text)[1] if pattern.fullmatch(text))

    def _opening(self, text: str) -> tuple[_Patterns, _Patterns]:
        """The labels and lines that may begin with a text's first word, each with the pattern of those that do."""
        first = _FIRST.match(text)
        word = first[1][:_FIRST_WORD] if first else ""
        known = self._opened.get(word)
        if known is None:
            if len(self._opened) > _REMEMBERED:
                self._opened.clear()
            pieces: dict[str, list[tuple[str, bool]]] = {}
            for _, cue, piece in sorted({entry for key in _keys(word) for entry in self._openings.get(key, ())}):
                pieces.setdefault(cue, []).append(piece)
            patterns = [(cue, _anchored(cue, some)) for cue, some in pieces.items()]
            known = self._opened[word] = (
                tuple(each for each in patterns if each[0].endswith("_label")),
                tuple(each for each in patterns if each[0].endswith("_line")),
            )
        return known

    def hear(self, text: str, only: str = "") -> Mapping[str, Sequence[tuple[int, int]]]:
        """Where the phrases of each cue, or of one, stand in a text: in order, none over another; no cue without any."""
        found: dict[str, list[tuple[int, int]]] = {}
        known = self._remembered
        for word in _WORD.finditer(text):
            begun = known.get(word[0])
            if begun is None:
                begun = self._begun(word[0])
            for cue, pattern in begun:
                if only and cue != only:
                    continue
                spans = found.get(cue)
                at = word.start()
                if spans is not None and spans[-1][1] > at:
                    continue
                match = word if pattern is None else pattern.match(text, at)
                if match is not None:
                    found.setdefault(cue, []).append(match.span())
        for cue, pattern in self._strewn.items():
            if only and cue != only:
                continue
            spans = [match.span() for match in pattern.finditer(text)]
            if spans:
                found[cue] = sorted([*found.get(cue, ()), *spans])
        return found

    def search(self, cue: str, text: str) -> str:
        """The first phrase of a cue in a text, or ""."""
        spans = self.hear(text, cue).get(cue)
        return text[slice(*spans[0])].strip() if spans else ""

    def _begun(self, word: str) -> tuple[tuple[str, re.Pattern[str] | None], ...]:
        """The cues that may have a phrase that begins with a word, each with their pattern; None is the word itself."""
        if len(self._remembered) > _REMEMBERED:
            self._remembered.clear()
        known = self._remembered[word] = tuple(self._beginning_with(word))
        return known

    def _beginning_with(self, word: str) -> Iterator[tuple[str, re.Pattern[str] | None]]:
        entries = sorted({entry for key in _keys(word) for entry in self._filed.get(key, ())})
        pieces: dict[str, list[str]] = {}
        for _, cue, piece in entries:
            if piece not in self._words or self._words[piece].fullmatch(word):
                pieces.setdefault(cue, []).append(piece)
        for cue, some in pieces.items():
            key = cue, tuple(some)
            if key not in self._compiled:
                self._compiled[key] = None if some[0] in self._words else re.compile("|".join(some))
            yield cue, self._compiled[key]


def _keys(word: str) -> Iterator[str]:
    """What phrases may be filed under that begin with a word."""
    yield f"{word} "
    for length in range(min(len(word), _KEY) + 1):
        yield word[:length]


@cache
def lexicon(language: str) -> Lexicon:
    """English, and with it the given language (a BCP 47 tag) if there is a file for it."""
    primary = language.split("-")[0].casefold()
    names = ["en"] if primary == "en" or primary not in languages() else ["en", primary]
    phrases: dict[str, list[tuple[str, bool]]] = {}
    fields: dict[str, str] = {}
    for name in names:
        module = importlib.import_module(f"{NAMES}.{name}")
        for cue, entries in module.CUES.items():
            if cue in _OWN:
                phrases.pop(cue, None)
            phrases.setdefault(cue, []).extend((entry.phrase, name not in _UNSPACED) for entry in entries)
        for key, labels in module.FIELDS.items():
            fields.update(dict.fromkeys(labels.split("|"), key))
    return Lexicon(phrases, fields)


def finds(cue: str, phrase: str, text: str, language: str) -> bool:
    """Whether one phrase alone finds its place in folded text: what the test of the examples asks."""
    alone = Lexicon({cue: [(phrase, language not in _UNSPACED)]}, {})
    if cue.endswith("_label"):
        return alone.patterns[cue].match(text) is not None
    return (alone.patterns[cue].fullmatch(text) is not None) if cue.endswith("_line") else bool(alone.search(cue, text))


def _bordered(phrase: str) -> str:
    return rf"(?<!\w)(?:{phrase})(?!\w)"


def _anchored(cue: str, phrases: Sequence[tuple[str, bool]]) -> re.Pattern[str]:
    """The pattern of a cue that stands at the start of a block, or fills it."""
    if cue.endswith("_line"):
        return re.compile(rf"[\W_]{{0,12}}(?:{'|'.join(phrase for phrase, _ in phrases)})[\W_]{{0,12}}")
    ends = "" if cue == "sure_label" else r"(?!\w)"
    either = "|".join(rf"(?:{phrase}){ends if bordered else ''}" for phrase, bordered in phrases)
    return re.compile(rf"[\s\W_]{{0,6}}(?:{either})")


# --- how phrases begin ----------------------------------------------------------------------------------------------

_KEY = 5
"""Letters of a beginning that phrases are filed under."""
_MANY = 300
_LITERAL = re.compile(r"[^\W_]+|[^\w\s\\\[\](){}?*+|.^$]")
_ESCAPED = re.compile(r"\\([^\w\s])")
_CLASS = re.compile(r"\[([^\W_-]+|[^\W_]-[^\W_](?:[^\W_]|[^\W_]-[^\W_])*)\]")
_QUANTIFIED = ("?", "*", "{")
_REPEATED = re.compile(r"(\*|\{0|\{\d+)[\d,]*\}?\??")
_DIGITS = tuple("0123456789")
_ONE_WORD = re.compile(r"(?:[^\W_]|\[[^\W_]+(?:-[^\W_]+)*\]|\{[\d,]+\}|\(\?:|[)|+*?])+")
"""A pattern that can match nothing but a whole word."""


def _alternatives(pattern: str) -> Iterator[str]:
    """A pattern's alternatives, those of its groups apart."""
    begin = 0
    for at, depth in _outside(pattern):
        if pattern[at] == "|" and not depth:
            yield pattern[begin:at]
            begin = at + 1
    yield pattern[begin:]


def _outside(pattern: str) -> Iterator[tuple[int, int]]:
    """The places in a pattern that are neither escaped nor in a class, with how many groups are open after each."""
    at = depth = 0
    while at < len(pattern):
        if pattern[at] == "\\":
            at += 2
            continue
        if pattern[at] == "[":
            at = pattern.index("]", at + 2)
            while pattern[at - 1] == "\\":
                at = pattern.index("]", at + 1)
        depth += {"(": 1, ")": -1}.get(pattern[at], 0)
        yield at, depth
        at += 1


def _beginnings(pattern: str) -> set[str] | None:
    """What a phrase may begin with: words (with a space after), beginnings of words, signs, "" for any word; None if unknown."""
    begun: set[str] = set()
    for begin in _begin(pattern):
        if begin is None:
            return None
        begun.add(begin if begin.endswith(" ") and len(begin) <= _KEY else begin.rstrip()[:_KEY])
    return begun if len(begun) <= _MANY else None


def _begin(pattern: str) -> Iterator[str | None]:
    """The beginnings of a pattern without alternatives, some more than once."""
    if found := _LITERAL.match(pattern) or _ESCAPED.match(pattern):
        yield from _of_literal(found[found.lastindex or 0], pattern[found.end() :])
    elif pattern.startswith("("):
        end = next(at for at, depth in _outside(pattern) if not depth)
        inner, rest = pattern[1:end], pattern[end + 1 :]
        if not inner.startswith("?:"):
            yield from _begin(rest) if inner.startswith("?") else (None,)
        elif found := _REPEATED.match(rest):
            for each in _alternatives(inner[2:]):
                yield from (begin and begin.rstrip() for begin in _begin(each))
            if found[1] in ("*", "{0"):
                yield from _begin(rest[found.end() :])
        else:
            for each in _alternatives(inner[2:]):
                yield from _begin(each + rest.lstrip("?+"))
            if rest.startswith("?"):
                yield from _begin(rest[1:])
    elif found := _CLASS.match(pattern):
        rest = pattern[found.end() :]
        if rest.startswith("?"):
            yield from _begin(rest[1:])
        yield from (None,) if rest.startswith("*") else ("",) if "-" in found[1] else tuple(found[1])
    elif pattern.startswith("\\d") and pattern[2:3] not in ("?", "*"):
        yield from _DIGITS
    else:
        yield None


def _of_literal(literal: str, rest: str) -> Iterator[str | None]:
    """What a pattern begins with that begins with letters or a sign; the last of them may be optional."""
    if not rest.startswith(_QUANTIFIED):
        ends = literal[0].isalnum() and (not rest or (rest[0] in " '-," and not rest[1:].startswith(_QUANTIFIED)))
        yield f"{literal} " if ends else literal
    elif len(literal) > 1:
        yield literal[:-1]
    elif rest.startswith("?"):
        yield literal
        yield from _begin(rest[1:])
    else:
        yield literal if rest.startswith("{") and rest[1:2] in _DIGITS[1:] else None
