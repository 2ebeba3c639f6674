# SPDX-License-Identifier: AGPL-3.0-or-later
"""The traits: where a block stands and what it looks like.

Each says little; what it says, the fitted weights tell. A trait takes the `View` of a chapter and a block's `Sight`, and yields
`Evidence` whose weight is how much of the trait there is (0…1). Traits are evidence for `prose` by name only.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from fic2epub.importer.headings import parse
from fic2epub.importer.segment.view import FACE, Sight, View
from fic2epub.model import Evidence, Kind, Layout, Role

__all__ = ["SEE", "TRAITS", "lean", "whole"]

_END = re.compile(r"[.!?…。！？」』”\"»*)\]~—–-]\W*$")
_CAPITALISED = re.compile(r"[^\W\d_a-zà-ÿ]")
_WORDS = re.compile(r"[^\W\d_][\w'’-]*")
_ADDRESS = re.compile(r"https?:|www\.|\w@\w|@\w|\.com|#\w")
_NAMED = re.compile(r"\W{0,3}[^\W\d_][^:：–—\n]{0,28}?\s?[:：]\s*(?=\S)")
_I = re.compile(r"(?<!\w)(?:i|i'm|i've|i'll|i'd|my|me|myself|im|ive)(?!\w)")
_YOU = re.compile(r"(?<!\w)(?:you|your|you're|you've|you'll|u|ur|ya|y'all)(?!\w)")
_THIRD = re.compile(r"(?<!\w)(?:he|she|his|her|him|hers|they|their|them)(?!\w)")
_PAST = re.compile(r"(?<!\w)(?:was|were|had|did|said|went|came|saw|knew|took|felt|stood|turned|looked|[a-z]{3,14}ed)(?!\w)")
_PRESENT = re.compile(r"(?<!\w)(?:is|are|am|'s|i'm|don't|can't|won't|isn't|it's|that's|will|have|has|do|does)(?!\w)")


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
    letters = [char for char in text[:200] if char.isalpha()]
    if len(letters) > 3 and all(char.isupper() or char.lower() == char.upper() for char in letters):
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
    if _NAMED.match(text) and not text.startswith(("http", "\"", "“", "«", "—", "–", "-")):
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


def person(view: View, sight: Sight) -> Iterator[Evidence]:
    """Who speaks to whom, and when: told against the habit of the chapter."""
    if sight.words < 4:
        return
    folded = sight.folded
    share = 8.0 / max(8, sight.words)
    count = len(_I.findall(folded))
    if count:
        yield _trait("“I” in a story told by an “I”" if view.first_person else "“I” in a story told of others", "I",
                     min(1.0, count * share))  # fmt: skip
    count = len(_YOU.findall(folded))
    if count:
        yield _trait("“you”", "you", min(1.0, count * share))
    if _I.search(folded) and _YOU.search(folded):
        yield _trait("“I” to “you”", "I, you")
    count = len(_THIRD.findall(folded))
    if count:
        yield _trait("“he”, “she”", "he, she", min(1.0, count * share))
    past, present = len(_PAST.findall(folded)), len(_PRESENT.findall(folded))
    if past > present:
        yield _trait("past tense", "", min(1.0, (past - present) * share))
    elif present > past:
        yield _trait("present tense", "", min(1.0, (present - past) * share))


_TALK = ("publication", "address", "thanks", "apology", "schedule", "signoff", "greeting", "chat", "ownership", "telling")
_COUNTS = {1: "one sign of an author", 2: "two signs of an author", 3: "three signs of an author"}
_BULLET = re.compile(r"[-–—•*·+>~] ?(?=[^\W_])|\d{1,2}[.)] ")
_AUTHORS = frozenset("me author authoress a/n an writer author-chan authoress-sama authorlady narrator autora autor auteur autrice".split())


def signs(view: View, sight: Sight) -> int:
    """How many kinds of author's talk there are in a block."""
    return sum(bool(view.count(cue, sight)) for cue in _TALK if cue in view.lexicon.patterns) + bool(FACE.search(sight.text))


def throughout(view: View) -> tuple[float, float, float]:
    """Shares of a chapter's blocks, 0…1: those that talk like an author, those in which somebody speaks, those that begin with a
    name and a colon. Of a long chapter, thirty blocks stand for all."""
    known = view.counted.get((-1, "throughout"))
    if known is None:
        texts = [sight for sight in view.sights if not sight.neutral and sight.block.kind is not Kind.HEADING]
        step = max(1, len(texts) // 30)
        some = texts if step == 1 else [*texts[:10], *texts[10:-10:step], *texts[-10:]]
        total = max(1, len(some))
        authors = sum(signs(view, sight) > 0 for sight in some) * 100 // total
        speaking = sum(sight.quoted > 0.15 for sight in some) * 100 // total
        named = sum(_NAMED.match(sight.text) is not None for sight in some) * 100 // total
        known = view.counted[-1, "throughout"] = authors * 1_000_000 + speaking * 1_000 + named
    return known // 1_000_000 / 100, known // 1_000 % 1_000 / 100, known % 1_000 / 100


def lean(scores: Sequence[Sequence[float]]) -> dict[str, float]:
    """How far a chapter's blocks lean from story, by the scores (nats for each role, story first) of those that are no headings."""
    leans = sorted(max(-4.0, min(4.0, max(score[2:]) - score[0])) for score in scores) or [0.0]
    count = len(leans)
    return {
        "leaning": sum(leans) / count,
        "leaning in the middle": leans[count // 2],
        "leaning at the least": leans[count // 5],
        "share that leans": sum(each > 0 for each in leans) / count,
    }


def whole(view: View) -> dict[str, float]:
    """What tells of a chapter as a whole whether there is any story in it, by name, each 0…1."""
    texts = [sight for sight in view.sights if not sight.neutral and sight.block.kind is not Kind.HEADING]
    step = max(1, len(texts) // 30)
    some = texts[::step] if texts else []
    total = max(1, len(some))
    authors, speaking, names = throughout(view)

    def share(told: Callable[[Sight], bool]) -> float:
        return sum(map(told, some)) / total

    telling = sum(view.count("notice_topic", sight) > 0 for sight in some[:3] + some[-2:])
    heads = [sight for sight in view.sights if not sight.neutral][:2]
    title = any(view.count("telling", sight) or view.lexicon.patterns["note_label"].match(sight.folded) for sight in heads if sight.words <= 10)
    return {
        "a title that tells": float(title),
        "talk of publishing": share(lambda sight: view.count("publication", sight) > 0),
        "much talk of publishing": share(lambda sight: view.count("publication", sight) > 1),
        "talk to readers": share(lambda sight: view.count("address", sight) > 0),
        "talk of posting": share(lambda sight: view.count("posted", sight) > 0),
        "talk of the craft": share(lambda sight: view.count("craft", sight) > 0),
        "an I in the present": share(
            lambda sight: bool(_I.search(sight.folded)) and len(_PRESENT.findall(sight.folded)) >= len(_PAST.findall(sight.folded))
        ),
        "always": 1.0,
        "the title tells": float(bool(view.telling)),
        "a notice's words at an edge": min(1.0, telling / 2),
        "authors' talk": authors,
        "much talk of authors": float(authors > 0.6),
        "signs": min(1.0, sum(signs(view, sight) for sight in some) / (2.0 * total)),
        "speech": speaking,
        "any speech": float(speaking > 0.12),
        "names and colons": names,
        "told by an I": float(view.first_person),
        "of him and her": share(lambda sight: len(_THIRD.findall(sight.folded)) >= 2),
        "in the past": share(lambda sight: len(_PAST.findall(sight.folded)) > len(_PRESENT.findall(sight.folded))),
        "to a you": share(lambda sight: bool(_YOU.search(sight.folded))),
        "a cast": min(1.0, len(view.cast) / 4),
        "chapter heading": float(any(sight.block.kind is Kind.HEADING for sight in view.sights)),
        "breaks": float(any(sight.neutral for sight in view.sights)),
        "short": float(len(texts) <= 4),
        "long": float(len(texts) > 14),
        "lower case": float(view.lower_case),
    }


def company(view: View, sight: Sight) -> Iterator[Evidence]:
    """What a block has in common with the rest of its chapter."""
    authors, speaking, names = throughout(view)
    if view.blocks >= 3:
        yield _trait("authors’ talk throughout", f"{authors:.0%}", authors)
        yield _trait("speech throughout", f"{speaking:.0%}", speaking)
    count = signs(view, sight)
    if count:
        yield _trait(_COUNTS.get(count, "many signs of an author"), str(count))
    near = max((signs(view, view.sights[at]) for at in range(max(0, sight.at - 2), min(len(view.sights), sight.at + 3)) if at != sight.at), default=0)
    if near >= 2:
        yield _trait("an author speaks nearby", str(near))
    named = _NAMED.match(sight.text)
    if named:
        yield _trait("a chapter of names and colons", f"{names:.0%}", names)
        beside = sum(_NAMED.match(view.sights[at].text) is not None for at in (sight.at - 1, sight.at + 1) if 0 <= at < len(view.sights))
        if beside:
            yield _trait("one of a run of names", str(beside), beside / 2)
        if view.speakers & _AUTHORS or named[0].strip(" :*_(").casefold() in _AUTHORS:
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
    if sight.words <= 9 and (sight.fence_before or above is None or above.block.kind is Kind.HEADING) and below is not None and not below.neutral:
        sentence = sight.text.rstrip(" *_~)\"”")[-1:] in (".", ",", ";", "…")
        if not sentence and (below.words > 14 or below.quoted > 0.2):
            yield _trait("where a title stands", sight.text)
    if sight.words <= 9 and below is not None and not below.neutral and sight.number < 6 and _NAMED.match(below.text) and not _NAMED.match(sight.text):
        yield _trait("above a header line", sight.text)
    if sight.words <= 8 and sight.folded:
        bare = sight.text.strip(" *_~\"“”:-–—.!").casefold()
        if bare and bare in (view.title, *view.names):
            yield _trait("the title said", sight.text)
        if parse(sight.text) is not None:
            yield _trait("numbered like a heading", sight.text)
        if sight.text.strip(" *_~:-–—") in view.cast:
            yield _trait("a name alone", sight.text)


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
        if view.count("publication", other) or view.count("address", other):
            yield _trait(f"talk of publishing {name}", view.lexicon.search("publication", other.folded) or "you")


SEE = (place, shape, person, company, surroundings)

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
    "authors’ talk throughout": "{} of the chapter’s paragraphs talk like an author",
    "speech throughout": "somebody speaks in {} of the chapter’s paragraphs",
    "a chapter of names and colons": "begins with a name and a colon, as {} of the chapter’s paragraphs do",
    "one sign of an author": "talks like an author in one way",
    "two signs of an author": "talks like an author in two ways",
    "three signs of an author": "talks like an author in three ways",
    "many signs of an author": "talks like an author in {} ways",
    "an author speaks nearby": "stands beside a paragraph that talks like an author",
    "one of a run of names": "is one of several lines with a name and a colon",
    "the author is among the speakers": "is a line of a talk in which the author speaks: “{}”",
    "an item of a list": "looks like an item of a list: “{}”",
    "below a line that ends in a colon": "stands below “{}”",
    "words of the story": "has words in common with the middle of the chapter",
    "nobody of the story in it": "names nobody of the story",
    "the title said": "is the title: “{}”",
    "numbered like a heading": "reads like a chapter’s heading: “{}”",
    "where a title stands": "is a short line where a title stands: “{}”",
    "above a header line": "stands above a header line: “{}”",
    "a name alone": "is only a name of the story: “{}”",
    "speech above": "somebody speaks in the paragraph above",
    "speech below": "somebody speaks in the paragraph below",
    "talk of publishing above": "the paragraph above talks of publishing: “{}”",
    "talk of publishing below": "the paragraph below talks of publishing: “{}”",
}
"""Every trait, and the sentence that explains it ({} is what was seen)."""
