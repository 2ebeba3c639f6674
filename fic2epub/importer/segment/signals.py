# SPDX-License-Identifier: AGPL-3.0-or-later
"""The signals: one small pure function per cue, listed in `SIGNALS`.

A signal takes the `View` of a chapter and a block's `Sight`, and yields `Evidence`: for a role with a positive weight, for
the story as evidence for `prose`. Weights are nats; soft signals stay below what an unmarked note needs, so that it takes
two of them and an edge. `decode.py` weighs the evidence of all blocks against each other.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import takewhile

from fic2epub.importer.segment import traits
from fic2epub.importer.segment.traits import COUNTS, SIGNATURE, both, exits, has_bars, is_byline, numbered, salutation
from fic2epub.importer.segment.view import FIELD, Sight, View, field_key
from fic2epub.model import Evidence, Kind, Role

__all__ = ["SIGNALS", "Signal", "evidence"]

_CAPITAL = re.compile(r"(?<!\w)[^\W\d_a-z][\w'’-]*")
_REPLY = re.compile(r"\W{0,3}([^\s:–—][^:–—\n]{0,28}?)\s?(?::|–|—| - |-(?= ))\s*(?=\S)")
_THIRD = re.compile(r"(?<!\w)(?:he|she|they|his|her|him|their|them)(?!\w)")
_SPEECH_TAG = re.compile(
    r"(?<!\w)(?:said|asked|replied|whispered|muttered|shouted|answered|murmured|cried|called|says|asks|told|yelled|laughed|"
    r"sighed|nodded|growled|snapped|added|hissed|breathed)(?!\w)"
)
_BRACKETS = {"(": ")", "[": "]", "{": "}", "（": "）", "【": "】", "*": "*"}
_AUTHOR = frozenset(
    "me author authoress writer ps p.s a/n an note disclaimer reply answer response resposta respuesta réponse".split()
)
_SOFT = ("publication", "trade", "address", "thanks", "apology", "schedule", "signoff")


@dataclass(frozen=True, slots=True)
class Signal:
    """A row of the table: the signal's name, its function, and the sentence that explains it ({} is what it saw)."""

    name: str
    see: Callable[[View, Sight], Iterator[Evidence]]
    sentence: str


def _found(name: str, role: Role, weight: float, detail: str) -> Evidence:
    return Evidence(name, role, weight, " ".join(detail.split())[:60])


def known(view: View, sight: Sight) -> Iterator[Evidence]:
    """What the format knows: a container that the site itself marked."""
    yield from sight.block.known


_LABELS = (
    ("note_label", Role.NOTE, 6.0),
    ("warning_label", Role.NOTE, 5.0),
    ("disclaimer_label", Role.DISCLAIMER, 6.0),
    ("reply_label", Role.REVIEW_REPLY, 6.0),
)


_COSTUME = re.compile(
    r"\W{0,3}(?=[^:\n]{0,60}(?:NOTE|AUTHOR|WRITER|REVIEW))[A-Z']{2,14}(?:-[A-Z']{1,14}){2,10}\W{0,2}:"
)
"""A label in costume: `NOTE-FROM-THE-MANAGEMENT:`."""


_BRACKETED_AN = re.compile(r"[(\[{<*~ ]{0,2}[(\[{] ?(?:AN|A\.N\.?)(?= [^\W\d_]|[:;,–—-])(?! [A-Z]{2})")
"""`(AN just a word about the goat …)`: in capitals, and a sentence follows."""


def label(view: View, sight: Sight) -> Iterator[Evidence]:
    """A label that authors put before a note, a disclaimer or their replies."""
    if sight.quoted > 0.9 and not sight.folded:
        return
    inside = _BRACKETED_AN.match(sight.text)
    if inside:
        yield _found("label", Role.NOTE, 5.0, inside[0])
        yield _found("sure label", Role.NOTE, 5.0, inside[0])
    costume = _COSTUME.match(sight.text)
    if costume:
        yield _found("label", Role.NOTE, 5.0, costume[0])
        yield _found("sure label", Role.NOTE, 4.0, costume[0])
    for cue, role, weight in _LABELS:
        found = view.label(cue, sight)
        if found is None:
            continue
        strong = weight
        rest = sight.folded[found.end() :].strip()
        if cue == "note_label" and not _is_label(view, found[0], rest):
            strong = 1.2
        if cue == "warning_label" and sight.words <= 14 and field_key(view, sight)[0] and _in_run(view, sight):
            strong = 1.0
        if cue in ("note_label", "warning_label") and rest and _is_read(view, sight, found[0]):
            strong = 1.2
        if rest.endswith((",", "?")) and len(rest.split()) < 4:
            strong /= 2
        sure = strong == weight and _is_sure(view, found[0], rest)
        if cue == "note_label" and not sure and view.count("ownership", sight) > 1:
            role = Role.DISCLAIMER
        yield _found("label", role, strong, sight.text[: found.end()])
        if sure:
            yield _found("sure label", role, 5.0, sight.text[: found.end()])


_PERSONAL = frozenset(
    "self warning_topic reading_topic craft ownership publication stock media trade address signoff chat".split()
)
"""What a sign or a leaflet in the story does not talk of."""


def _is_read(view: View, sight: Sight, label: str) -> bool:
    """Whether a labelled line is a sign in the story: it talks of nothing that authors do, and somebody reads it below."""
    heard = view.cues(sight)
    personal = any(phrase not in label for cue in _PERSONAL & heard.keys() for phrase in heard[cue])
    if personal or view.face(sight):
        return False
    return any(found.signal == "somebody reads below" for found in traits.readers(view, sight))


def _is_label(view: View, matched: str, rest: str) -> bool:
    """Whether a matched label stands as a label: alone, or with a mark after it; else it may begin a sentence."""
    if not rest or rest[0] in ":：;.-–—~!！)）]】}=" or matched.rstrip().endswith((":", "：", "-", ".")):
        return True
    return view.lexicon.patterns["sure_label"].match(matched) is not None


def _is_sure(view: View, matched: str, rest: str) -> bool:
    """Whether a label is one that nothing else could be (`A/N`, `Disclaimer`), and stands as one."""
    sure = view.lexicon.patterns["sure_label"].match(matched.strip(" *_~([{-–—#<>=•"))
    return sure is not None and (not rest or rest[0] in ":：;-–—)]】}=." or matched.rstrip().endswith((":", "：", "-")))


_FIELD_WEIGHTS = {"author": 3.0, "mail": 3.0, "music": 2.5, "beta": 2.5, "published": 2.5}
_TELLING_KEYS = frozenset(
    "rating fandom pairing character genre summary warning words spoilers archive feedback prompt tags author title".split()
)
"""Keys that only posted stories have: two such lines together are a header."""
_SURE_KEYS = frozenset({"summary", "rating", "pairing", "fandom", "genre", "words"})
"""Keys that, at the top of a chapter, only posted stories have: one such line is enough."""
_LONELY = frozenset({"published", "setting", "music", "mail", "prompt", "status", "words"})
"""Keys that stories use too: alone, such a line says less."""


def field(view: View, sight: Sight) -> Iterator[Evidence]:
    """A line such as `Rating: T`, whose label is one that stories are posted with."""
    key, label = field_key(view, sight)
    if key in ("disclaimer", "note"):
        return
    if not key:
        found = FIELD.match(sight.text)
        if found and sight.words <= 20 and sight.quoted < 0.5:
            if _below_field(view, sight):
                yield _found("field", Role.METADATA, 2.2, found[0])
            if _in_block_of_fields(view, sight):
                yield _found("header", Role.METADATA, 3.0, found[0])
        return
    weight = _FIELD_WEIGHTS.get(key, 3.8)
    if key in _LONELY and not _in_run(view, sight):
        weight -= 1.5
    if FIELD.match(sight.text) is None and not _in_run(view, sight):
        weight -= 2.0
    yield _found("field", Role.METADATA, weight, label)
    if key in _SURE_KEYS and sight.number <= 6 and FIELD.match(sight.text):
        yield _found("header", Role.METADATA, 6.5, label)
    elif key in _TELLING_KEYS and _in_run(view, sight):
        yield _found("header", Role.METADATA, 5.0, label)


def _below_field(view: View, sight: Sight) -> bool:
    """Whether the two lines above, or those above and below, are header lines: one between them is one too."""
    known = [
        at
        for at in (sight.at - 2, sight.at - 1, sight.at + 1)
        if 0 <= at < len(view.sights) and field_key(view, view.sights[at])[0] not in ("", "note", "disclaimer")
    ]
    return sight.at - 1 in known and len(known) >= 2


def _in_block_of_fields(view: View, sight: Sight) -> bool:
    """Whether a line stands among others of the shape `Flavour: sweet`, at the top, one of which nothing but a header has."""
    if sight.number > 12:
        return False
    above = takewhile(_is_short_field, reversed(view.sights[max(0, sight.at - 8) : sight.at]))
    below = takewhile(_is_short_field, view.sights[sight.at + 1 : sight.at + 9])
    keys = [field_key(view, other)[0] for other in (*above, *below)]
    return len(keys) >= 2 and not _SURE_KEYS.isdisjoint(keys)


def _is_short_field(sight: Sight) -> bool:
    return not sight.neutral and sight.words <= 20 and sight.quoted < 0.5 and FIELD.match(sight.text) is not None


def _in_run(view: View, sight: Sight) -> bool:
    """Whether a neighbouring line is a field line too: header fields come in runs."""
    beside = [view.sights[at] for at in (sight.at - 1, sight.at + 1) if 0 <= at < len(view.sights)]
    return any(field_key(view, other)[0] for other in beside)


_BARE_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_DRESS = frozenset("xo0")
"""Letters that dress a line at its ends: `xXx`, `-o-o-`."""
_LINES = (
    ("end", "end_line", Role.END_MARKER, 7.5),
    ("exit", "exit_line", Role.NOTE, 3.2),
    ("furniture", "chrome_line", Role.METADATA, 5.0),
    ("stats", "stats_line", Role.METADATA, 4.5),
)
_LONGEST_LINE = 14


def line(view: View, sight: Sight) -> Iterator[Evidence]:
    """A line that is nothing but an end marker, a phrase that sends the reader off, or the site's own text."""
    if sight.words <= _LONGEST_LINE and sight.quoted <= 0.1:
        for name, cue, role, weight in _LINES:
            ends = name == "end" and (
                view.lexicon.patterns[cue].fullmatch(_undressed(sight.folded)) or _DRESSED_END.fullmatch(sight.folded)
            )
            if cue in view.fills(sight) or ends:
                yield _found(name, role, weight, sight.text)
    if (
        sight.words > 3
        and sight.number <= 20
        and exits(view, sight)
        and "exit_line" not in view.fills(sight)
    ):
        yield _found("exit", Role.NOTE, 2.4 * exits(view, sight), sight.text[-40:])
    if sight.words <= 4 and sight.left <= 8 and view.count("signoff", sight):
        yield _found("farewell", Role.NOTE, 1.5, sight.text)


_DRESSED_END = re.compile(
    r"[-–—~*=+\[(<#_ ]{1,8}(?:the |la |le |das )?(?:end|ende|fin|fine|fim|here (?:ends|endeth)) "
    r"(?:of|to|du|de|di|des|do|da|del|della|der) "
    r"[^.!?\n]{2,40}[-–—~*=+\])>#_ ]{1,8}"
)
"""`-end of the fifth way-`: what ends may have any name where the line is dressed on both sides."""


def _undressed(text: str) -> str:
    """The words of a line without what dresses it, and without spaces between letters: `xXx T H E  E N D xXx`."""
    words = _BARE_WORD.findall(text)
    while words and _DRESS.issuperset(words[0]):
        del words[0]
    while words and _DRESS.issuperset(words[-1]):
        del words[-1]
    return ("" if all(len(word) == 1 for word in words) else " ").join(words)


_RATED = re.compile(
    r"(?<!\w)(?:rated|rating)(?: is|:)? ?(?:[kgtmr](?![\w'])\+?|pg|nc|ma(?!\w)|teen|mature|explicit|fr-?\d)"
)


_RATED_FOR = re.compile(r"\W{0,3}(?:K\+?|T\+?|M|MA|R|G|PG|Teen|Mature|Explicit)(?: rating| rated)?[,:]? (?:for|because|due to) ")
"""`T for language`."""
_RATING = re.compile(r"(?<![\w-])(?:NC-?17|PG-?1[35]|FR-?1[358]|FRA?O)(?![\w-])"
    r"|\w ?[,(/|–-] ?(?:Rated )?(?:[KTM]\+?|PG|G|R)(?= ?[,)/|–-]|$)")


_LENGTH = re.compile(r"(?:[/|–—;:,~(-]|^) ?(?:~ ?|about |exactly |approx\.? )?\d[\d,.]{1,6} words?(?!\w)|word ?count")
"""`100 words`, behind a bar or a dash."""
_DATED = re.compile(
    r"\W{0,3}(?:begun|started|finished|completed|written|rewritten|revised|edited|uploaded|published|updated|posted|re-?posted|packaged"
    r"|(?:last|first|re|date) ?-?(?:touched|revised|updated|edited|posted|modified|written|published|changed))"
    r"(?: on| in|:)? (?=[^.!?]*\d|not |never)"
)
"""`Begun 3 March 2004`."""


def posted(view: View, sight: Sight) -> Iterator[Evidence]:
    """A short line with a rating, or with several parts between bars, as sites put above and below a story."""
    if sight.words <= 20 and (
        _RATED.search(sight.folded) or _RATING.search(sight.text) or _RATED_FOR.match(sight.text)
    ):
        yield _found("rated", Role.METADATA, 2.5, sight.text)
        if sight.words <= 8 and sight.number <= 6 and "rated" in sight.folded:
            yield _found("header", Role.METADATA, 4.0, sight.text)
    if sight.words <= 25 and "word" in sight.folded and _LENGTH.search(sight.folded):
        yield _found("length", Role.METADATA, 2.5, sight.text)
    if sight.words <= 9 and _DATED.match(sight.folded):
        yield _found("dated", Role.METADATA, 2.5, sight.text)
    if has_bars(sight):
        yield _found("bars", Role.METADATA, 2.0, sight.text)
    if sight.number <= 2 and COUNTS.fullmatch(sight.text):
        yield _found("header", Role.METADATA, 3.0, sight.text)


def signed(view: View, sight: Sight) -> Iterator[Evidence]:
    """Says who wrote it, at the top (`by Wren`; a sentence that begins with "by" does not), or when, at the end."""
    if sight.words > _LONGEST_LINE or sight.quoted > 0.1:
        return
    if sight.left <= 2 and sight.number >= 4 and "date_line" in view.fills(sight):
        yield _found("date", Role.METADATA, 3.0, sight.text)
    byline = is_byline(view, sight)
    if byline:
        yield _found("byline", Role.METADATA, byline, sight.text)
        if byline > _BYLINE and sight.words <= 6:
            yield _found("header", Role.METADATA, 5.0, sight.text)


_BYLINE = 4.0
"""Nats above which a byline stands where nothing else could."""


def telling_title(view: View, sight: Sight) -> Iterator[Evidence]:
    """The chapter's own title says that it is no chapter: `Author's Note`, `Hiatus`, `Please read`."""
    if view.telling:
        yield _found("title", Role.NOTE, 1.6, view.telling)


def talk(view: View, sight: Sight) -> Iterator[Evidence]:
    """Talk to readers, and talk of publishing: soft, and worth more together. A header line's own label is no talk."""
    if field_key(view, sight)[0] not in ("", "note", "disclaimer"):
        return
    heard = [(cue, view.count(cue, sight)) for cue in _SOFT if cue in view.cues(sight)]
    share = 1.0 if heard and _near_publication(view, sight) else 0.5
    for cue, count in heard:
        weight = {"publication": 1.5, "trade": 0.5, "address": 1.4, "schedule": 0.7, "signoff": 0.8}.get(cue, 1.0)
        weight = (weight + 0.55 * (min(count, 4) - 1)) * (1.0 if cue == "publication" else share)
        yield _found(cue, Role.NOTE, weight, view.first(cue, sight))


def stock(view: View, sight: Sight) -> Iterator[Evidence]:
    """Says what nobody but an author says, in so many words."""
    count = view.count("stock", sight)
    if count and field_key(view, sight)[0] in ("", "note", "disclaimer"):
        yield _found("stock", Role.NOTE, 2.4 + 1.6 * (min(count, 4) - 1), view.first("stock", sight))


_TOLD = 0.4
"""What it counts that somebody speaks of daily life and feelings, where an “I” tells the story."""
_TOPICS = ("life", "craft", "media", "posted", "feeling")


def topics(view: View, sight: Sight) -> Iterator[Evidence]:
    """Speaks of what authors speak of: their lives, their craft, songs and shows, posting, how they feel about it."""
    if field_key(view, sight)[0] not in ("", "note"):
        return
    share = 14.0 / max(14, sight.words)
    for cue in _TOPICS:
        count = view.count(cue, sight)
        if count:
            told = _TOLD if view.first_person and cue in ("life", "feeling") else 1.0
            yield _found(cue, Role.NOTE, told * min(2.0, 0.5 * count * share + 0.2), view.first(cue, sight))


def _near_publication(view: View, sight: Sight) -> bool:
    """Whether this block or one of its two neighbours on either side talks of publishing, is labelled, or chats.

    Thanks, greetings and apologies alone are what characters say too: to guests, to listeners, in letters.
    """
    for at in range(max(0, sight.at - 2), min(len(view.sights), sight.at + 3)):
        other = view.sights[at]
        if view.count("publication", other) or _labels(view, other) not in (None, Role.METADATA) or view.face(other):
            return True
    return bool(view.telling)


def greeting(view: View, sight: Sight) -> Iterator[Evidence]:
    """The block begins by greeting somebody."""
    found = view.greets(sight)
    if found:
        strong = found.startswith(("hi", "hey", "hello", "greetings", "welcome", "happy", "merry"))
        share = 1.0 if _near_publication(view, sight) else 0.5
        yield _found("greeting", Role.NOTE, (1.1 if strong else 0.5) * share, sight.text[: len(found)])


def register(view: View, sight: Sight) -> Iterator[Evidence]:
    """Chat: emoticons, laughter in letters, shouting, lower case where the story has capitals."""
    emoticon = view.face(sight)
    if emoticon:
        yield _found("emoticon", Role.NOTE, 1.6, emoticon)
    chat = view.first("chat", sight)
    if chat:
        yield _found("chat", Role.NOTE, 0.9, chat)
    if "!!" in sight.folded or "??" in sight.folded or "?!?" in sight.folded:
        yield _found("shouting", Role.NOTE, 0.7, "!!")
    first = next((char for char in sight.text if char.isalpha()), "")
    if first.islower() and not view.lower_case and sight.text[0].isalpha() and sight.words > 2:
        yield _found("lower case", Role.NOTE, 0.9, sight.text[:24])


def signature(view: View, sight: Sight) -> Iterator[Evidence]:
    """A name by itself with a dash or a tilde before it, as one signs a message."""
    if sight.words <= 4 and min(sight.number, sight.left) < 12 and SIGNATURE.fullmatch(sight.text):
        yield _found("signature", Role.NOTE, 1.9, sight.text)


def style(view: View, sight: Sight) -> Iterator[Evidence]:
    """An edge paragraph set otherwise than the chapter: all bold, all italics, centred."""
    look = view.styled.get(sight.at)
    if look and min(sight.number, sight.left) < 8:
        yield _found("style", Role.NOTE, {"bold": 1.2, "italics": 0.5}.get(look, 0.4), look)


def bracketed(view: View, sight: Sight) -> Iterator[Evidence]:
    """The whole block stands in brackets and talks like an author."""
    text = sight.text
    if len(text) > 3 and _BRACKETS.get(text[0]) == text[-1] and text[0] != "*":
        soft = {cue for cue in _SOFT if view.count(cue, sight)}
        labelled = view.label("note_label", sight)
        if labelled or len(soft) > 1 or soft & {"address", "thanks", "apology", "signoff"}:
            yield _found("brackets", Role.NOTE, 1.2, text[0] + "…" + text[-1])


def ownership(view: View, sight: Sight) -> Iterator[Evidence]:
    """Says who owns the characters, or that nobody earns money."""
    count = view.count("ownership", sight)
    if not count:
        return
    edge = min(sight.number, sight.left) <= 6
    weight = 3.0 + 1.4 * (min(count, 4) - 1)
    if sight.left == 0 or sight.number == 0:
        weight += 0.9
    if not any(view.count(cue, sight) for cue in ("address", "thanks", "apology", "schedule")):
        weight += 0.8
    if not edge:
        weight -= 1.5
    if sight.words > 90:
        weight -= 1.5
    elif count >= 2 and sight.words <= 30:
        weight += 2.0
    yield _found("ownership", Role.DISCLAIMER, weight, view.first("ownership", sight))


_OPEN, _CLOSE = r"[\"“«„'‘「『/:<({\[~*+#%|=^_…-]{1,3}", r"[\"”»“'’」』/:>)}\]~*+#%|=^_…-]{1,3}"
_QUOTE_FIRST = re.compile(
    rf"\W{{0,4}}(?:{_OPEN}[^\"“”«»„\n]{{0,80}}?{_CLOSE}|(?:bold|italics?|underlined?|caps|normal|regular)\b)"
    r"[^\w\n]{1,8}(?:\w{1,5} )?(.{1,60})"
)
_QUOTE_LAST = re.compile(rf"[-–—•*· ]{{0,4}}([^\"“«„.!?\n]{{3,50}}?)[^\w\n]{{0,4}}[:=–—-]? ?(?<!\w){_OPEN}[^\n]{{2,90}}")
_ALONE = re.compile(rf"{_OPEN}([^\"“”«».,!?\n]{{3,24}}){_CLOSE}")
_SET = (
    r"(?<!\w)(?:italic(?:s|ized|ised)?|bold|underlin(?:e|ed|es)|caps|capitals|(?:square )?brackets|asterisks|tildes|plain text|"
    r"normal text|font)(?!\w)"
)
_TYPE = re.compile(
    rf"{_SET}[^\w,.;]{{0,3}}(?:[=:–—-]|(?:is|are|means?|for|shows?|marks?|indicates?|denotes?|stands?)(?!\w))"
    rf"|(?:[=:–—-]|(?<![,;] )(?<!\w)(?:is|are|be|in|with|as)) (?:all |always |written |set |in )*(?:the )?{_SET}"
)
"""Says that something is set in a certain way."""
_LEGEND_WORDS = 8


def legend(view: View, sight: Sight) -> Iterator[Evidence]:
    """A line of a legend: `"Talking"`, `'thinking'`, with the word that says which is which."""
    text = sight.text
    if len(text) > 160 or sight.words > 24 or not view.lexicon.search("legend_word", text.casefold()):
        return
    for pattern in (_QUOTE_FIRST, _QUOTE_LAST, _ALONE):
        found = pattern.fullmatch(text)
        if found and len(found[1].split()) <= _LEGEND_WORDS:
            word = view.lexicon.search("legend_word", found[1].casefold())
            if word and (pattern is not _ALONE or word == found[1].casefold().strip()):
                yield _found("legend", Role.NOTE, 4.0 if found[1].strip()[-1:] not in ".!?" else 2.0, word)
                return
    word = view.first("legend_word", sight) if _TYPE.search(sight.folded) else ""
    if word:
        yield _found("legend", Role.NOTE, 2.5, word)


_CHOICE = re.compile(r"\[[ xX✓]?\] ?(?=\S)")


def choice(view: View, sight: Sight) -> Iterator[Evidence]:
    """A line that readers may vote for: `[ ] Open the door`."""
    if sight.words <= 40 and _CHOICE.match(sight.text):
        yield _found("choice", Role.NOTE, 2.0, sight.text)


_AGED = re.compile(
    r"[-–—•*·> ]{0,4}[^\W\d_][\w'’.\" ]{1,28}?(?:,| ?[-–—(:]| (?=\d)) ?(?:aged? ?:? ?)?(?:\d{1,3}|\?{1,3})"
    r"(?: ?(?:years?(?: old)?|yrs?(?: old)?|y/?o|a[nñ]os|ans|anos|jahre(?: alt)?|anni|lat|лет|год|tahun|th))?"
    r"(?: ?[)])?(?: ?[-–—:,.;)]|$)",
    re.IGNORECASE,
)


def persons(view: View, sight: Sight) -> Iterator[Evidence]:
    """A line of a list of the persons: a name, how old, and who that is: `Tamsin Rook - 20 - no clan`."""
    if sight.words > 60 or sight.quoted > 0.3 or "date_line" in view.fills(sight):
        return
    found = _AGED.match(sight.text)
    if found and not numbered(view, sight):
        yield _found("persons", Role.NOTE, 1.5, found[0])


def theft(view: View, sight: Sight) -> Iterator[Evidence]:
    """A line against thieves, which sites put into the middle of chapters."""
    count = view.count("theft", sight)
    if count:
        yield _found("theft", Role.DISCLAIMER, (0.0, 0.7, 4.5, 6.0)[min(count, 3)], view.first("theft", sight))


def pointer(view: View, sight: Sight) -> Iterator[Evidence]:
    """One line that says where the note is."""
    if sight.words > 20 or sight.quoted > 0.1 or min(sight.number, sight.left) > 12:
        return
    if "pointer_line" in view.fills(sight):
        named = "note" in sight.folded or "a/n" in sight.folded
        yield _found("pointer", Role.NOTE, 5.0 if named else 3.0, sight.text)
        if named:
            yield _found("sure label", Role.NOTE, 3.0, sight.text)
    elif "elsewhere" in view.cues(sight) and both(view, "elsewhere", "apparatus", sight.folded):
        yield _found("pointer", Role.NOTE, 2.0, sight.text)


_SELF = re.compile(r"\W{0,3}(?:me|author(?:ess)?|authoress-sama|writer|moi|yo|ich|eu|io|я)\W{0,3}[:：]", re.IGNORECASE)


def banter(view: View, sight: Sight) -> Iterator[Evidence]:
    """A line of a talk between the author and others, beside one that says who owns what."""
    if not _SELF.match(sight.text):
        return
    for at in range(max(0, sight.at - 3), min(len(view.sights), sight.at + 4)):
        other = view.sights[at]
        if at != sight.at and (view.count("ownership", other) or _labels(view, other) in (Role.NOTE, Role.DISCLAIMER)):
            yield _found("banter", Role.NOTE, 3.0, sight.text[:30])
            return


_UNNAMED = re.compile(r"(?:(?:the|my|to the|other|first|second|both) )?(?:guests?|anons?|anonymous|nameless)(?!\w)")


def reply(view: View, sight: Sight) -> Iterator[Evidence]:
    """A line that answers somebody by a name that the story does not know."""
    found = _REPLY.match(sight.text)
    if found is None or sight.text[0] in '"“«„‘' or sight.quoted > 0.6:
        return
    name = found[1].strip(" *_~@")
    folded = name.casefold()
    if not name or folded in view.lexicon.fields or name in view.cast or (len(name.split()) > 3 and not _UNNAMED.match(folded)):
        return
    if folded in view.speakers and folded not in _AUTHOR:
        return
    if any(part in view.cast for part in name.split()) or view.label("note_label", sight):
        return
    soft = sum(bool(view.count(cue, sight)) for cue in (*_SOFT, "chat"))
    handle = bool(re.search(r"\d|_|[a-z][A-Z]|^[a-z]|^[A-Z]{1,3}\.?$", name) or _UNNAMED.match(folded))
    if not soft and not handle and not _follows(view, sight, "reply_label"):
        return
    weight = 1.2 + 1.2 * soft + (1.0 if handle else 0) + (2.5 if _follows(view, sight, "reply_label") else 0)
    weight += 0.9 * _name_lines(view, sight) + 1.5 * _is_thanked(view, sight, folded)
    yield _found("reply", Role.REVIEW_REPLY, weight, found[0])


def _is_thanked(view: View, sight: Sight, name: str) -> bool:
    """Whether a block above, in which an author thanks or talks, names somebody."""
    return len(name) > 3 and any(
        name in other.text.casefold() and (view.count("thanks", other) or view.count("publication", other))
        for other in view.sights[max(0, sight.at - 12) : sight.at]
    )


def _name_lines(view: View, sight: Sight) -> int:
    """How many neighbouring blocks (of two) are of the shape `Name: text` too."""
    others = [view.sights[at] for at in (sight.at - 1, sight.at + 1) if 0 <= at < len(view.sights)]
    names = [found[1].strip().casefold() for other in others if (found := _REPLY.match(other.text))]
    return sum(name not in view.lexicon.fields for name in names)


def _follows(view: View, sight: Sight, cue: str, within: int = 14) -> bool:
    """Whether a label of the cue stands above, with no break or heading between."""
    for at in range(sight.at - 1, max(-1, sight.at - within), -1):
        other = view.sights[at]
        if other.neutral:
            return False
        if other.words <= 8 and view.label(cue, other):
            return True
        if other.block.kind is Kind.HEADING:
            return False
    return False


def recap(view: View, sight: Sight) -> Iterator[Evidence]:
    """Stands under `Previously` or `Last time`, before the break that ends it."""
    if sight.number < 12 and view.label("recap_label", sight) and (sight.words <= 8 or ":" in sight.text[:40]):
        yield _found("recap label", Role.RECAP, 8.5, sight.text)
        if sight.words <= 4 and _closed(view, sight, 25):
            yield _found("sure label", Role.RECAP, 4.0, sight.text)
        return
    if sight.number >= 30:
        return
    for at in range(sight.at - 1, max(-1, sight.at - 25), -1):
        other = view.sights[at]
        if other.neutral or (other.block.kind is Kind.HEADING and not view.label("recap_label", other)):
            return
        if other.words <= 8 and other.number < 12 and view.label("recap_label", other):
            if _closed(view, sight, 25):
                yield _found("under recap", Role.RECAP, 11.0, other.text)
            return


def _closed(view: View, sight: Sight, within: int) -> bool:
    """Whether a break or heading ends the stretch that the block stands in, with more of the chapter after it."""
    for other in view.sights[sight.at + 1 : sight.at + within]:
        if other.neutral or other.block.kind is Kind.HEADING:
            return other.left > 1
    return False


def under_label(view: View, sight: Sight) -> Iterator[Evidence]:
    """Stands in the stretch that a label opened and a break, heading or the chapter's end closes."""
    other = None if sight.neutral else _opener(view, sight)
    role = None if other is None else _labels(view, other)
    if other is None or role is None:
        return
    alone = other.words <= 5
    above = other.at == sight.at - 1
    if other.block.kind is Kind.HEADING and other.number <= 1:
        yield _found("under label", role, 3.2 if above else 2.4, other.text)
        return
    closed = other.number > other.left or _closed(view, sight, 10)
    if role is Role.METADATA and alone and other.at >= sight.at - 4 and sight.words > 5:
        yield _found("under label", role, 4.2 if above else 2.6, other.text)
    elif (above and alone) or (role in (Role.NOTE, Role.REVIEW_REPLY) and _joins(view, other, sight)):
        yield _found("under label", role, 3.2, other.text)
    elif closed and (alone or role is Role.NOTE) and role is not Role.METADATA:
        yield _found("under label", role, 1.2 if alone else 0.7, other.text)


def _joins(view: View, label: Sight, sight: Sight) -> bool:
    """Whether only line breaks stand between a label and a block, in a chapter whose paragraphs have blank lines between them."""
    between = view.sights[label.at + 1 : sight.at + 1]
    return all(other.block.gap == 0 for other in between) and view.once("gaps", -1, lambda: _has_gaps(view))


def _has_gaps(view: View) -> bool:
    return 2 * sum(sight.block.gap > 0 for sight in view.sights) >= len(view.sights)


def _opener(view: View, sight: Sight, within: int = 30) -> Sight | None:
    """The nearest block above that is labelled, if nothing ends the stretch between: a break, a heading, a numbered line."""
    return view.once("opener", sight.at, lambda: _find_opener(view, sight, _NEAR if sight.deep else within))


_NEAR = 4
"""How far up a label is looked for deep inside a chapter."""


def _find_opener(view: View, sight: Sight, within: int) -> Sight | None:
    for at in range(sight.at - 1, max(-1, sight.at - within), -1):
        other = view.sights[at]
        if _ends_stretch(view, other) or (other.deep and at < sight.at - _NEAR):
            return None
        if _labels(view, other) is not None:
            return other
        if ("opener", at) in view.known:
            found: Sight | None = view.known["opener", at]
            return found if found is not None and found.at > sight.at - within else None
    return None


def _ends_stretch(view: View, sight: Sight) -> bool:
    if sight.neutral or (sight.block.kind is Kind.HEADING and not _labels(view, sight)):
        return True
    return sight.words <= 10 and numbered(view, sight)


def open_bracket(view: View, sight: Sight) -> Iterator[Evidence]:
    """Stands in a bracket that a labelled block above opens, `(A/N: …`, and this block or a later one closes."""
    for at in range(sight.at - 1, max(-1, sight.at - 8), -1):
        other = view.sights[at]
        if other.neutral:
            return
        opener = other.text[:1]
        closer = _BRACKETS.get(opener, "")
        if closer and opener != "*" and other.text.count(opener) > other.text.count(closer) and _labels(view, other):
            later = view.sights[sight.at : sight.at + 8]
            if any(each.text.rstrip(" .!").endswith(closer) for each in later):
                yield _found("open bracket", Role.NOTE, 4.5, other.text[:24])
            return
        if closer and other.text.endswith(closer):
            return


def _labels(view: View, sight: Sight) -> Role | None:
    """The role that a block's label opens, if it begins with one."""
    return view.once("labels", sight.at, lambda: _label_of(view, sight))


def _label_of(view: View, sight: Sight) -> Role | None:
    opened = view.opened(sight)
    for cue, role, _ in _LABELS if opened else ():
        found = opened.get(cue)
        if found and _is_label(view, found[0], sight.folded[found.end() :].strip()):
            return role
    found = FIELD.fullmatch(sight.text.casefold()) if len(sight.text) < 60 else None
    if found and found[1].strip() in view.lexicon.fields:
        return Role.METADATA
    return None


_WRITTEN = re.compile(
    r"(?<!\w)(?:it|the (?:text|message|screen|sign|card|letter|paper|label|display|e-?mail|envelope)) (?:says|said|reads?)"
    r"(?!\w)|(?<!\w)my phone (?:goes|went|buzz(?:es|ed)|vibrate[sd]|lights up|lit up|pings?|pinged|dings?|dinged)(?!\w)"
)
"""What stands written in a story is read out in it."""
_READ_OUT = (" says", " said", " read", "my phone")
_INQUIT = re.compile(
    r"(?<=[,!?]) (?:i|you|he|she|we|they) (?:says?|said|writes?|wrote|types?|typed|told (?:him|her|them|it))(?=[.,:;])"
)
"""`Dear Sir, I wrote. …`: words reported without quotation marks."""
_REPORTS = (" say", " said", " wr", " type", " told")


def dialogue(view: View, sight: Sight) -> Iterator[Evidence]:
    """Somebody speaks: quotation marks of any language, and more so with `said`; or something written is read out."""
    if sight.quoted >= 0.15 and not view.count("ownership", sight) and not _follows(view, sight, "reply_label"):
        tag = _SPEECH_TAG.search(sight.folded)
        weight = 2.2 if sight.quoted < 0.95 else 1.8
        yield _found("dialogue", Role.PROSE, weight + (1.0 if tag else 0), tag[0] if tag else "speech")
    elif any(word in sight.folded for word in _READ_OUT) and (written := _WRITTEN.search(sight.folded)):
        yield _found("dialogue", Role.PROSE, 1.8, written[0])
    elif any(word in sight.folded for word in _REPORTS) and (told := _INQUIT.search(sight.folded)):
        yield _found("dialogue", Role.PROSE, 1.8, told[0])


def speaker(view: View, sight: Sight) -> Iterator[Evidence]:
    """A line of a script or a chat, by somebody who speaks more than once."""
    found = _REPLY.match(sight.text)
    name = found[1].strip().casefold() if found else ""
    spoken = name in view.speakers and name not in view.lexicon.fields and view.speakers.isdisjoint(_AUTHOR)
    if spoken and not _follows(view, sight, "reply_label"):
        yield _found("speaker", Role.PROSE, 3.5, name)


def cast(view: View, sight: Sight) -> Iterator[Evidence]:
    """Names that recur in the story stand in it; a header line may name anybody."""
    if not view.cast or field_key(view, sight)[0]:
        return
    here = [
        name for name in _CAPITAL.findall(sight.text[:800]) if name.removesuffix("'s").removesuffix("’s") in view.cast
    ]
    if here:
        soft = any(cue in view.cues(sight) for cue in ("publication", "address", "ownership"))
        yield _found("cast", Role.PROSE, 1.6 if not soft else 0.5, here[0])


def narration(view: View, sight: Sight) -> Iterator[Evidence]:
    """Tells of people in the third person, at length, without a word of publishing."""
    if sight.words < 5:
        return
    third = len(_THIRD.findall(sight.folded))
    soft = any(cue in view.cues(sight) for cue in ("publication", "address", "thanks", "ownership"))
    if third and not soft:
        yield _found("narration", Role.PROSE, min(2.0, 0.7 + 0.3 * third), "he, she, they")
    elif sight.words > 45 and not soft:
        yield _found("narration", Role.PROSE, 0.9, "a long paragraph of telling")


def letter(view: View, sight: Sight) -> Iterator[Evidence]:
    """A letter, a diary or a newspaper begins: somebody is addressed who is not the readers, or the paper is named."""
    if salutation(sight) or traits.is_paper(view, sight):
        yield _found("letter", Role.PROSE, 2.2, sight.text[:30])


_STAMP = re.compile(
    r"(?:[\[({<]?\d{1,2}[:.h]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?[\])}>]?(?=[ \-–—:])"
    r"|\W{0,3}(?:day|night|week|entry|log|tag|jour|d[ií]a|giorno|день) \d{1,4}(?=[.:,!\s–—-]|$))",
    re.IGNORECASE,
)
_STAMPS = re.compile(rf"^{_STAMP.pattern}", re.IGNORECASE | re.MULTILINE)
_BOXED = re.compile(r"(?:\[[^\]]{3,}\]|【[^】]{2,}】|<[^>]{3,}>|《[^》]{2,}》|『[^』]{2,}』)")
_ROUND = re.compile(r"[(（].{3,}[)）]", re.DOTALL)
_HABIT = 3
"""Lines of a kind in the middle of a chapter that make it a habit of the story."""


def manners(view: View, sight: Sight) -> Iterator[Evidence]:
    """A line of a kind that the story itself has many of: with the time before it, or in brackets as a whole."""
    if _STAMP.match(sight.text) and sum(len(_STAMPS.findall(text)) for text in _texts(view, sight)) > _HABIT:
        yield _found("log", Role.PROSE, 3.0, sight.text[:8])
    if _BOXED.fullmatch(sight.text) and _labels(view, sight) is None:
        boxed = sum(map(bool, map(_BOXED.fullmatch, _texts(view, sight))))
        if boxed >= _HABIT:
            yield _found("boxed", Role.PROSE, 3.0, sight.text[:1])
    if _ROUND.fullmatch(sight.text) and _labels(view, sight) is None:
        far = [other for other in view.samples if abs(other.number - sight.number) > _HABIT and not other.neutral]
        if sum(_ROUND.fullmatch(other.text) is not None for other in far) >= _HABIT:
            yield _found("boxed", Role.PROSE, 3.0, "(")


def _texts(view: View, sight: Sight) -> list[str]:
    """The texts of up to sixty blocks around a block."""
    return [other.text for other in view.sights[max(0, sight.at - 30) : sight.at + 30]]


_SPEAKING = frozenset({"self", "you"})
_MANY = 8
"""Other chapters from which on it makes no difference how many they are."""


def recurs(view: View, sight: Sight) -> Iterator[Evidence]:
    """The other chapters of the work have this at the same edge, or the chapter before ended with it."""
    if sight.at in view.habits.repeated:
        yield _found("repeated", Role.RECAP, 6.0, sight.text)
    habit = view.habits.familiar.get(sight.at)
    if habit is not None and sight.at not in view.habits.repeated:
        where = f"{habit.others} other chapter{'s' * (habit.others > 1)}"
        many = 1 + min(1.0, habit.others / _MANY)
        speaks = traits.signs(view, sight) or not _SPEAKING.isdisjoint(view.cues(sight))
        name, nats = ("recurs", 7.0) if speaks else ("refrain", 2.0)
        yield Evidence(name, Role.NOTE, nats * habit.strength * many, f"“{habit.words}”, as in {where}")


SIGNALS: tuple[Signal, ...] = (
    Signal("container", known, "the page itself marks it as this: {}"),
    Signal("label", label, "begins with the label “{}”"),
    Signal("sure label", label, "begins with a label that nothing else could be: “{}”"),
    Signal("header", field, "is one of several header lines: “{}”"),
    Signal("under label", under_label, "stands under the label “{}”"),
    Signal("open bracket", open_bracket, "stands in the bracket that “{}” opens"),
    Signal("field", field, "is a header line, “{}”"),
    Signal("byline", signed, "names who wrote it: “{}”"),
    Signal("end", line, "marks the end: “{}”"),
    Signal("exit", line, "sends the reader off to the story: “{}”"),
    Signal("farewell", line, "takes its leave and says nothing else: “{}”"),
    Signal("furniture", line, "is the web site’s own text: “{}”"),
    Signal("rated", posted, "says for whom it is rated: “{}”"),
    Signal("length", posted, "says how long the story is: “{}”"),
    Signal("dated", posted, "says when it was written: “{}”"),
    Signal("bars", posted, "is a line of several parts between bars: “{}”"),
    Signal("stats", line, "is only counts: “{}”"),
    Signal("title", telling_title, "the chapter’s title says that it is no chapter: “{}”"),
    Signal("date", signed, "is a date alone, at the end: “{}”"),
    Signal("publication", talk, "talks of writing and publishing: “{}”"),
    Signal("stock", stock, "says what authors say to readers: “{}”"),
    Signal("trade", talk, "uses words of the trade: “{}”"),
    Signal("address", talk, "speaks to readers: “{}”"),
    Signal("thanks", talk, "thanks somebody: “{}”"),
    Signal("apology", talk, "apologises or explains a delay: “{}”"),
    Signal("schedule", talk, "says when there will be more: “{}”"),
    Signal("signoff", talk, "takes its leave: “{}”"),
    Signal("life", topics, "speaks of daily life, as authors do: “{}”"),
    Signal("craft", topics, "speaks of how it was written: “{}”"),
    Signal("media", topics, "speaks of songs, shows and pictures: “{}”"),
    Signal("posted", topics, "speaks of posting and of those who read it: “{}”"),
    Signal("feeling", topics, "says how the author feels about it: “{}”"),
    Signal("greeting", greeting, "begins with a greeting: “{}”"),
    Signal("signature", signature, "is signed: “{}”"),
    Signal("emoticon", register, "has an emoticon: {}"),
    Signal("chat", register, "chats: “{}”"),
    Signal("shouting", register, "shouts: {}"),
    Signal("lower case", register, "is in lower case, unlike the story: “{}”"),
    Signal("style", style, "is set in {}, unlike the story"),
    Signal("brackets", bracketed, "stands in brackets as a whole: {}"),
    Signal("ownership", ownership, "says who owns what: “{}”"),
    Signal("legend", legend, "tells how {} are written"),
    Signal("choice", choice, "is for readers to choose: “{}”"),
    Signal("persons", persons, "tells who somebody is, and how old: “{}”"),
    Signal("theft", theft, "warns against copies elsewhere: “{}”"),
    Signal("pointer", pointer, "says where the note is: “{}”"),
    Signal("banter", banter, "is a line by the author in a talk about the story: “{}”"),
    Signal("reply", reply, "answers somebody whom the story does not know: “{}”"),
    Signal("recap label", recap, "begins a recap: “{}”"),
    Signal("under recap", recap, "stands in the recap under “{}”"),
    Signal("repeated", recurs, "the chapter before ends with it: “{}”"),
    Signal("recurs", recurs, "has what recurs at the edges of chapters: {}"),
    Signal("refrain", recurs, "recurs at the edges of chapters, but speaks of nobody who writes or reads: {}"),
    Signal("dialogue", dialogue, "somebody speaks: {}"),
    Signal("speaker", speaker, "is a line of dialogue by {}"),
    Signal("cast", cast, "names somebody of the story: {}"),
    Signal("narration", narration, "tells a story: {}"),
    Signal("log", manners, "begins with the time, as other lines of the story do: {}"),
    Signal("boxed", manners, "stands in brackets, as other lines of the story do: {}"),
    Signal("letter", letter, "is a letter or a paper in the story: “{}”"),
)

_FUNCTIONS = (*dict.fromkeys(signal.see for signal in SIGNALS), *traits.SEE)


def evidence(view: View, sight: Sight) -> tuple[Evidence, ...]:
    """All evidence on one block, in the order of the table."""
    return tuple(found for see in _FUNCTIONS for found in see(view, sight))
