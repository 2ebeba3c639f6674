# SPDX-License-Identifier: AGPL-3.0-or-later
"""The words and signals of the splitter, one by one: each cue finds its own example, each signal fires and can explain itself.

How the evidence is weighed is tested on whole chapters in `test_segment.py`.
"""

from __future__ import annotations

import importlib
import re
import time
from collections.abc import Iterator
from itertools import chain

import pytest

from fic2epub.importer.segment import split
from fic2epub.importer.segment.cues import Cue, languages
from fic2epub.importer.segment.explain import reasons
from fic2epub.importer.segment.habits import habits
from fic2epub.importer.segment.lexicon import Lexicon, finds, lexicon
from fic2epub.importer.segment.signals import SIGNALS, Signal, evidence
from fic2epub.importer.segment.traits import TRAITS
from fic2epub.importer.segment.view import look
from fic2epub.model import (
    Block,
    Evidence,
    Kind,
    Label,
    Layout,
    Mark,
    Role,
    Run,
    Span,
    Topic,
    block,
    heading,
    scene_break,
)


def table(language: str) -> dict[str, tuple[Cue, ...]]:
    module = importlib.import_module(f"fic2epub.importer.segment.cues.{language}")
    return module.CUES  # type: ignore[no-any-return]


def folded(text: str) -> str:
    return text.casefold().replace("’", "'").replace("‘", "'")


def looked_for(words: Lexicon, name: str, text: str) -> bool:
    if name.endswith("_label"):
        return words.patterns[name].match(text) is not None
    return words.patterns[name].fullmatch(text) is not None if name.endswith("_line") else bool(words.search(name, text))


CUES = [(language, name, cue) for language in languages() for name, entries in table(language).items() for cue in entries]


@pytest.mark.parametrize(("language", "name", "cue"), CUES, ids=[f"{row[0]} {row[1]} {row[2].example}" for row in CUES])
def test_a_cue_finds_its_own_example(language: str, name: str, cue: Cue) -> None:
    assert finds(name, cue.phrase, folded(cue.example), language)


@pytest.mark.parametrize(("language", "name", "cue"), CUES, ids=[f"{row[0]} {row[1]} {row[2].example}" for row in CUES])
def test_a_cue_is_found_among_all_the_others(language: str, name: str, cue: Cue) -> None:
    """… as the signals look for it: labels at the start of a block, lines as the whole of one, all else anywhere."""
    assert looked_for(lexicon(language), name, folded(cue.example))


@pytest.mark.parametrize(("language", "name", "cue"), CUES, ids=[f"{row[0]} {row[1]} {row[2].example}" for row in CUES])
def test_a_phrase_is_heard_where_a_regular_expression_finds_it(language: str, name: str, cue: Cue) -> None:
    """Phrases are filed under the words that they begin with: none may be filed where nobody looks."""
    text = f"so: ({folded(cue.example)}), {folded(cue.example)}"
    if name.endswith(("_label", "_line")) or language in ("zh", "ja"):
        return
    alone = Lexicon({name: [(cue.phrase, True)]}, {})
    plain = [found.span() for found in re.finditer(rf"(?<!\w)(?:{cue.phrase})(?!\w)", text)]
    assert alone.hear(text).get(name, []) == plain


@pytest.mark.parametrize("language", languages())
def test_labels_and_lines_are_found_under_their_first_words(language: str) -> None:
    """… and their patterns, each as a whole, find no more."""
    words = lexicon(language)
    texts = [folded(cue.example) for entries in table(language).values() for cue in entries]
    for text in [*texts, *(f"** {each} **" for each in texts), "", "***", "_"]:
        labels = {cue: found for cue, pattern in words.patterns.items() if cue.endswith("_label") and (found := pattern.match(text))}
        assert {cue: found.span() for cue, found in words.opens(text).items()} == {cue: found.span() for cue, found in labels.items()}
        lines = {cue for cue, pattern in words.patterns.items() if cue.endswith("_line") and pattern.fullmatch(text)}
        assert set(words.fills(text)) == lines


@pytest.mark.parametrize("language", [each for each in languages() if each != "en"])
def test_a_language_uses_only_the_cues_that_english_has(language: str) -> None:
    """A cue that only one language has would be looked up in vain in all others."""
    assert set(table(language)) <= set(table("en"))


@pytest.mark.parametrize("language", languages())
def test_a_language_has_what_every_chapter_may_need(language: str) -> None:
    assert {"note_label"} <= set(table(language))
    assert lexicon(language).fields["title"] == "title", "English labels occur in all languages"


def test_an_unknown_language_is_read_as_english() -> None:
    for tag in ("und", "", "xx", "tlh-Latn"):
        assert lexicon(tag).fields == lexicon("en").fields


def test_fields_are_folded_and_lead_to_one_key() -> None:
    for language in languages():
        module = importlib.import_module(f"fic2epub.importer.segment.cues.{language}")
        labels = list(chain.from_iterable(each.split("|") for each in module.FIELDS.values()))
        assert labels == [folded(label) for label in labels]
        twice = {label for label in labels if labels.count(label) > 1}
        assert not twice


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("filling", ["a", "a/n ", "thank you ", "chapter ", "((((", "review, ", "!!", "by ", "1 2 ", "the end of ", "。"])
def test_cues_are_linear(language: str, filling: str) -> None:
    """Three thousand characters are all that a signal reads; no cue may take long over them."""
    text = (filling * 3000)[:3000]
    start = time.perf_counter()
    for name, pattern in lexicon(language).patterns.items():
        looked_for(lexicon(language), name, text)
        pattern.findall(text)
    lexicon(language).hear(text)
    assert time.perf_counter() - start < 2


# --- signals --------------------------------------------------------------------------------------------------------

STORY = [
    block("Hester put the lamp on the sill, and Marrow took it down again. He had seen what Hester had not."),
    block("“You will burn the house down,” said Marrow. “Again.”"),
    block("The wind had got up, and somewhere below them a door that Hester had closed was open. Then Marrow laughed at her."),
    block("She went down in her stockings. At the foot of the stairs stood Marrow, who could not be there, since he was above."),
]


def styled(text: str, marks: Mark = Mark.NONE, layout: Layout = Layout.NONE) -> Block:
    return Block(Kind.PARAGRAPH, (Run(text, marks),), Span("test.txt", 0, len(text)), layout=layout)


def contained(text: str) -> Block:
    known = (Evidence("container", Role.NOTE, 12.0, "aside.authors-note"),)
    return Block(Kind.PARAGRAPH, (Run(text),), Span("test.txt", 0, len(text)), known=known)


# signal → a chapter in which it fires
FIRES: dict[str, list[Block]] = {
    "container": [contained("So it goes."), *STORY],
    "label": [block("A/N: hello again"), *STORY],
    "sure label": [block("[A/N: hello again]"), *STORY],
    "header": [block("Rating: T"), block("Pairing: Hester/Marrow"), *STORY],
    "under label": [block("Author's Note:"), block("It was written in one go."), scene_break(), *STORY],
    "field": [block("Rating: T"), block("Pairing: Hester/Marrow"), *STORY],
    "byline": [block("by Wren"), *STORY],
    "end": [*STORY, block("To be continued...")],
    "exit": [block("On with the story!"), *STORY],
    "farewell": [*STORY, block("Until next time!")],
    "rated": [block("This story is rated M."), *STORY],
    "bars": [block("The Lamp | Part 2 | 1,200 words"), *STORY],
    "stock": [block("I hope you enjoyed this chapter."), *STORY],
    "banter": [block("Disclaimer: I own nothing."), block("Me: and I never will."), *STORY],
    "furniture": [*STORY, block("Previous Chapter | Next Chapter")],
    "stats": [block("1.4K 66 10"), *STORY],
    "title": [block("This is not a chapter, I am on hiatus."), block("Thank you for all your reviews of this story.")],
    "open bracket": [block("(A/N: Two things before you start."), block("The other one is about the goat.)"), *STORY],
    "date": [*STORY, block("17 March 2009")],
    "publication": [block("I will update soon."), *STORY],
    "trade": [block("The whole plot is planned."), *STORY],
    "address": [block("Let me know what you think!"), *STORY],
    "thanks": [block("Thank you so much."), *STORY],
    "apology": [block("So sorry for the wait."), *STORY],
    "schedule": [block("More on Friday, or next week."), *STORY],
    "signoff": [*STORY, block("Until next time, Wren")],
    "life": [block("My laptop is dead."), *STORY],
    "craft": [block("It was hard to write."), *STORY],
    "media": [block("Listen to the song."), *STORY],
    "posted": [block("It is posted at last."), *STORY],
    "feeling": [block("Anyway, it is a bit rushed."), *STORY],
    "greeting": [block("Hi everyone! It is cold here."), *STORY],
    "signature": [*STORY, block("- Wren")],
    "emoticon": [block("It is cold here :)"), *STORY],
    "chat": [block("Lol, it is cold here."), *STORY],
    "shouting": [block("It is so cold here!!"), *STORY],
    "lower case": [block("it is cold here and it has been for days"), *STORY],
    "style": [styled("All of it is set in bold.", Mark.STRONG), *STORY],
    "brackets": [block("(Thank you for reading this chapter!)"), *STORY],
    "ownership": [block("I own nothing."), *STORY],
    "legend": [block("\"Hello\" - talking"), *STORY],
    "theft": [*STORY, block("This has been taken without the author's consent. Report it.")],
    "dated": [block("Begun 3 March 2004"), *STORY],
    "length": [*STORY, block("Meme Day 17 / \"rosin\" / the orchestra / 100 words exactly")],
    "choice": [*STORY, block("[ ] Open the door.")],
    "persons": [block("Tamsin Rook - 20 - no clan, no manners"), *STORY],
    "pointer": [block("See the foot of the page for the note."), *STORY],
    "reply": [*STORY, block("Review Responses:"), block("saltgirl: thank you for your review, the chapter is done!")],
    "recap label": [block("Previously:"), block("Hester had lost the key."), scene_break(), *STORY],
    "under recap": [block("Previously:"), block("Hester had lost the key."), scene_break(), *STORY],
    "dialogue": STORY,
    "speaker": [block("HESTER: Who is it?"), block("MARROW: Only me."), block("HESTER: Only you."), block("MARROW: Yes."), *STORY],
    "cast": STORY,
    "narration": STORY,
    "letter": [*STORY[:2], block("Dear Judith,"), *STORY[2:]],
    "log": [block(f"[22:{14 + at}] hester: are you there") for at in range(6)],
    "boxed": [*STORY, *(block(f"[Lamp {at} has gone out.]") for at in range(4)), *STORY],
}


# … and in a work of several chapters, the last of which is asked
RECURS: dict[str, list[list[Block]]] = {
    "recurs": [[*STORY, block("I have the kettle on, and so has the rain. Wren out.")] for _ in range(3)],
    "refrain": [[*STORY, block("The rest of the page is blank.")] for _ in range(3)],
    "repeated": [STORY, [block(STORY[-1].text), *STORY[:3], *STORY[:3]]],
}


def fired(blocks: list[Block]) -> Iterator[Evidence]:
    view = look(blocks, "en")
    for sight in view.sights:
        yield from evidence(view, sight)


def fired_in(name: str) -> Iterator[Evidence]:
    if name not in RECURS:
        yield from fired(FIRES[name])
        return
    known = habits(RECURS[name])[-1]
    view = look(RECURS[name][-1], "en", "", known)
    for sight in view.sights:
        yield from evidence(view, sight)


@pytest.mark.parametrize("signal", SIGNALS, ids=lambda signal: signal.name)
def test_every_signal_fires_and_says_what_it_saw(signal: Signal) -> None:
    assert signal.name in {*FIRES, *RECURS}, "a new signal needs an example here"
    found = [each for each in fired_in(signal.name) if each.signal == signal.name]
    assert found
    assert found[0].weight > 0
    sentence = signal.sentence.format(found[0].detail)
    assert "{" not in sentence
    assert found[0].detail in sentence


@pytest.mark.parametrize(
    ("text", "ends"),
    [("xXx T H E  E N D xXx", True), ("-end of the fifth way-", True), ("~ Fin de la crue ~", True), ("The end of the pier was wet.", False)],
)
def test_what_ends_may_have_any_name_where_the_line_is_dressed(text: str, *, ends: bool) -> None:
    found = [each for each in fired([*STORY, block(text)]) if each.signal == "end"]
    assert bool(found) is ends


def test_every_signal_that_fires_is_in_the_table() -> None:
    names = {signal.name for signal in SIGNALS} | set(TRAITS)
    for blocks in FIRES.values():
        assert {each.signal for each in fired(blocks)} <= names


def test_names_of_signals_are_unique() -> None:
    names = [signal.name for signal in SIGNALS]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("signal", SIGNALS, ids=lambda signal: signal.name)
def test_a_plain_story_speaks_only_for_itself(signal: Signal) -> None:
    """No signal for anything but story fires on story."""
    found = [each for each in fired(STORY) if each.signal == signal.name and each.role is not Role.PROSE]
    assert not found


# --- traits ---------------------------------------------------------------------------------------------------------

LONG = [*STORY, *STORY, *STORY, *STORY, *STORY, *STORY]

# a chapter in which these traits are seen
SEEN: dict[str, tuple[list[Block], str]] = {
    "an author of today": (
        [block("Anyway, I like Hester, and I don't think that she is done with Marrow."), *STORY, *STORY],
        "in the present, as the story is not|an “I” of today, in a story told of others|an “I” speaks of the story’s people",
    ),
    "place": (
        LONG,
        "first block|second block|third block|fourth block|first from the end|second from the end|third from the end|"
        "fourth from the end|near the top|near the end|deep inside",
    ),
    "breaks": (
        [*STORY[:2], scene_break(), *STORY, *STORY, scene_break(), STORY[0], scene_break(), *STORY, *STORY, scene_break(), STORY[1]],
        "after a break|before a break|between top and break|between break and end|between two breaks",
    ),
    "gaps": (
        [*STORY, block("And then it rained.", gap=3), block("It went on raining.", gap=0)],
        "gap above|no gap above",
    ),
    "lengths": (
        [block("Rain."), block("It rained all day."), *STORY, block("It rained on the roofs and on the quay. " * 4), block("It rained. " * 50)],
        "a word or three|up to eight words|up to twenty words|up to sixty words|a long paragraph",
    ),
    "letters": (
        [
            block("The Wrong Umbrella"), block("AT THE FAIR"), block("8 March 2014"), block("who is who:"), block("see https://example.org"),
            block("(It was raining.)"), block("*runs away*"), block("He came in (late) and *waved his hat* at us!"), block("Was it raining?"), block("tea and/or rain"),
        ],
        "no full stop|short, no full stop|ends in a colon|capitals|set like a title|figures in a short line|an address|opens with a bracket|"
        "opens with an asterisk|acts in asterisks|a parenthesis|exclaims|asks|a slash",
    ),
    "few": (STORY, "short chapter"),
    "kinds": (
        [
            heading("Rain"), Block(Kind.LIST, (Run("tea"),), Span("t", 0, 3)), Block(Kind.QUOTE, (Run("It rained."),), Span("t", 0, 9)),
            Block(Kind.VERSE, (Run("It rained,\nand rained."),), Span("t", 0, 9)),
            *(styled(f"It rained on all {each}.", layout=Layout.CENTRED) for each in ("roofs", "boats", "days", "fairs", "quays", "nets")),
        ],
        "set as a heading|list or table|quotation|verse|centred",
    ),
    "speech": (
        [block("“No.”"), block("“Yes,” said Marrow, and he meant it."), *STORY, *STORY, block("It rained.")],
        "all speech|speech and telling|nobody speaks|speech above|speech below|speech throughout",
    ),
    "persons": (
        [*LONG, block("I am so late with this, and you know why.")],
        "“I” in a story told of others|“I” to “you”|“you”|“he”, “she”|past tense|present tense",
    ),
    "first person": ([block("I went down to my boat and it rained on me.")] * 8, "“I” in a story told by an “I”"),
    "talk": (
        [
            block("thanks, everyone"), block("lol, more soon :)"), block("Hi everyone! I will update this story soon, sorry for the wait."), block("It rained."),
            block("lol"), *STORY,
            block("Hi guys! Thank you so much, sorry for the wait, I will update soon, let me know. I own nothing. lol"),
        ],
        "one sign of an author|two signs of an author|three signs of an author|many signs of an author|an author speaks nearby|"
        "authors’ talk throughout|talk of publishing above|talk of publishing below",
    ),
    "names": (
        [block("Me: hello"), block("Marrow: it is raining"), block("Me: I know, and thank you all for reading"), *LONG],
        "name and colon|one of a run of names|the author is among the speakers|a chapter of names and colons|"
        "one of a talk about the story and its readers",
    ),
    "lines": (
        [heading("Rain"), block("The Umbrella"), block("Rating: T, for the weather and all that it does to the people of this town, and to their hats and boats"), block("Rain"), block("Hester"), block("3 January"), block("Chapter 4"), block("- tea and rain"), block("Warnings:"), block("Rain."), *LONG,
         block("The whole town had gone up to the castle to see how it was done, and it was not done at all on that day.")],
        "where a title stands|above a header line|the title said|a name alone|when or where|numbered like a heading|an item of a list|below a line that ends in a colon|words of the story|"
        "nobody of the story in it",
    ),
    "seams": (
        [block("A/N: hello again"), block("Two things."), block("On with the story!"), heading("Chapter 2"), *STORY, block("It was late. Good night."), block("- Wren")],
        "above the words that lead into the story|above the chapter’s heading|between what the author says and the chapter’s heading|above a signature",
    ),
    "after the header": (
        [*LONG, block("Rating: T"), block("It was done in one night.")],
        "below a header line, at the end",
    ),
    "titles": (
        [block("The Wrong Umbrella"), block("by Wren"), heading("Chapter 3"), block("The Tide"), *STORY, scene_break(), block("At the Fair"), *STORY, scene_break(), block("The Castle"), scene_break(), *STORY,
         block("The Weather"), heading("Chapter 4"), *STORY, block("In the Rain"), block("all the rain"), *STORY],
        "a title’s letters|a title’s shape, before any story|a title’s shape, below a gap|a title’s shape, alone between breaks|"
        "a title’s shape, above a heading|a title’s shape, above a byline|names the number above|one of several short lines",
    ),
    "as the middle": (
        [block("Sorry this is late, you guys. The next chapter is hard to write."), block("Thank you for your comments. I wrote this chapter in a day, you know.")] * 5,
        "talks like an author, as the middle does|speaks of writing, as the middle does|“you”, as in the middle",
    ),
    "a letter": ([*STORY[:2], block("hi babe"), block("nothing to report here. it is hot."), *STORY[2:]], "in a letter"),
    "a diary": (
        [block("Monday. Sorry, book, that I left you in the shed."), STORY[0], block("Tuesday. Nothing. It rained."), *STORY],
        "in a diary’s entry",
    ),
    "a sign": (
        [STORY[0], block("The letter had been pinned to the door."), block("Thank you for coming!"), block("He read it twice."), *STORY[1:]],
        "somebody reads above|somebody reads below",
    ),
    "a chat": (
        [block("bea: are you up"), block("tomo: sorry, no"), block("bea: me neither"), block("tomo: thank you"), *STORY],
        "a line of a script",
    ),
    "counts": ([block("where the buses go"), block("1.2K 40 7"), *LONG], "beside the site’s counts"),
}  # fmt: skip


@pytest.mark.parametrize(("name", "trait"), [(name, trait) for name, (_, traits) in SEEN.items() for trait in traits.split("|")])
def test_a_trait_is_seen(name: str, trait: str) -> None:
    found = [each for each in fired(SEEN[name][0]) if each.signal == trait]
    assert found
    assert all(0 <= each.weight <= 1 for each in found)
    assert "{" not in TRAITS[trait].format(found[0].detail)


def test_every_trait_is_shown_above() -> None:
    assert {trait for _, traits in SEEN.values() for trait in traits.split("|")} == set(TRAITS)


def test_what_is_reported_is_said_as_in_quotation_marks() -> None:
    told = block("Dear Paper Foxes, I wrote. I hope that you don't mind me writing again.")
    assert "dialogue" in {each.signal for each in fired([told])}


@pytest.mark.parametrize("text", ["It is late and I am tired, you guys. Enjoy!", "So that is all for now. Enough. On with the story!"])
def test_the_last_of_several_sentences_sends_the_reader_off(text: str) -> None:
    found = fired([block("A/N: hello again"), block(text), *STORY])
    assert "above the words that lead into the story" in {each.signal for each in found}


def test_another_name_for_the_story_is_shaped_like_a_title() -> None:
    found = fired([block("(Or, the Lamp That Wasn't)"), *STORY])
    assert "a title’s shape, before any story" in {each.signal for each in found}


@pytest.mark.parametrize(
    ("line", "below", "label"),
    [
        ("NOTE: Guests are asked not to feed the clock.", "Ines read it twice.", False),
        ("NOTE: Guests are asked not to feed the clock.", "Ines had bread.", True),
        ("NOTE: I have finals, and this chapter is short.", "Ines read it twice.", True),
    ],
)
def test_a_label_that_somebody_reads_is_a_sign_in_the_story(line: str, below: str, *, label: bool) -> None:
    found = next(each.weight for each in fired([block(line), block(below), *STORY]) if each.signal == "label")
    assert (found > 5) is label


# --- decisions and their reasons ------------------------------------------------------------------------------------

# role → a chapter, and which of its blocks has it
LABELLED: dict[Role, tuple[list[Block], int]] = {
    Role.NOTE: ([block("A/N: Thank you for reading, please review!"), *STORY], 0),
    Role.DISCLAIMER: ([block("Disclaimer: I don't own Saltmarsh."), *STORY], 0),
    Role.METADATA: ([block("Title: The Lamp"), block("Rating: T"), block("Pairing: Hester/Marrow"), *STORY], 1),
    Role.REVIEW_REPLY: ([*STORY, block("Review Responses:"), block("saltgirl: thank you for your review!")], len(STORY) + 1),
    Role.RECAP: ([block("Previously:"), block("The key had been lost."), scene_break(), *STORY], 1),
    Role.END_MARKER: ([*STORY, block("To be continued...")], len(STORY)),
    Role.FURNITURE: ([*STORY, block("Previous Chapter | Next Chapter")], len(STORY)),
}


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.PROSE])
def test_every_role_is_found_and_has_a_reason(role: Role) -> None:
    blocks, at = LABELLED[role]
    found = split(blocks, "en")[at]
    assert found.role is role
    assert found.label.confidence > 0.5
    said = reasons(found.label)
    assert said
    assert not said[0].startswith("but ")
    assert all(not re.search(r"[{}]", line) for line in said)


def test_a_story_without_doubt_needs_no_reason() -> None:
    assert reasons(Label(Role.PROSE)) == ()


def test_what_speaks_against_comes_after_what_speaks_for() -> None:
    label = Label(
        Role.PROSE, None, 0.6, (Evidence("publication", Role.NOTE, 1.5, "update"), Evidence("dialogue", Role.PROSE, 1.0, "said"))
    )
    assert reasons(label) == (
        "somebody speaks: said", "but for author’s note: talks of writing and publishing: “update”",
    )  # fmt: skip


def test_an_unknown_signal_is_still_said() -> None:
    """Of a format that knows more than the signals do."""
    label = Label(Role.NOTE, Topic.CHATTER, 1.0, (Evidence("watchword", Role.NOTE, 100.0, "corrected"),))
    assert reasons(label) == ("watchword: corrected",)


def test_reasons_survive_braces_in_the_text() -> None:
    label = Label(Role.NOTE, None, 0.9, (Evidence("label", Role.NOTE, 6.0, "{A/N}"),))
    assert "{A/N}" in reasons(label)[0]


@pytest.mark.parametrize("blocks", [*FIRES.values(), [], [scene_break()], [heading("Chapter 1")]], ids=[*FIRES, "nothing", "break", "heading"])
def test_splitting_changes_only_labels(blocks: list[Block]) -> None:
    """… and makes a heading of a line that nothing marked."""
    done = split(blocks, "en")
    assert [(each.runs, each.origin) for each in done] == [(each.runs, each.origin) for each in blocks]
    changed = [(before.kind, after.kind) for before, after in zip(blocks, done, strict=True) if before.kind is not after.kind]
    assert set(changed) <= {(Kind.PARAGRAPH, Kind.HEADING)}
    assert all(0 <= each.label.confidence <= 1 for each in done)


@pytest.mark.parametrize(
    "first",
    [
        "By nightfall the snow had covered the road.",
        "By morning it was gone.",
        "By the time they came, nobody was left.",
        "By then she knew.",
        "By what right?",
        "By and by the bell stopped.",
        "The house was built by her father.",
        "She was woken by the bells",
    ],
)
def test_a_story_may_begin_with_by(first: str) -> None:
    """A byline is a name, not a sentence."""
    assert split([block(first), *STORY], "en")[0].role is Role.PROSE
    assert split([heading("Chapter 1"), block(first), *STORY], "en")[1].role is Role.PROSE
