# SPDX-License-Identifier: AGPL-3.0-or-later
"""Corrections of the split: a block named by its fingerprint, or all that begin with certain words, is what the user says it is."""

from __future__ import annotations

import pytest

from fic2epub.errors import UsageError
from fic2epub.frontends.settings import parse
from fic2epub.importer import import_work
from fic2epub.importer.corrections import fingerprint
from fic2epub.importer.format import Options, Source
from fic2epub.importer.segment.explain import reasons
from fic2epub.model import Block, Correction, Kind, NoticeCode, Role, Work, block

CHAPTER = """Chapter {number}

The lamp had been lit by somebody who was not there. Hester looked at it, and Marrow looked at Hester.

"It wasn't me," said Marrow.

She took it down from its hook and carried it {where}, where the wind was.

~Quill: the soup is on, and my aunt is here.

She has brought the dog.
"""


def serial(count: int = 2) -> list[Source]:
    places = ("to the sill", "up to the roof", "into the yard")
    return [
        Source(f"{at}.txt", CHAPTER.format(number=at, where=places[at - 1]).encode()) for at in range(1, count + 1)
    ]


def corrected(*corrections: Correction, count: int = 2) -> Work:
    return import_work(serial(count), Options(corrections=corrections))


def named(work: Work, words: str, chapter: int = 0) -> Block:
    return next(each for each in work.chapters[chapter].blocks if words in each.text)


def unused(work: Work) -> list[str]:
    return [notice.message for notice in work.notices if notice.code is NoticeCode.CORRECTION_UNUSED]


# --- fingerprints ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "other",
    ["“Yes”, he said.", '"Yes", he said.', "  \"YES\", he\nsaid ", "*Yes*, he said."],
    ids=["other quotes", "same", "other spaces and case", "other marks"],
)
def test_a_fingerprint_depends_on_the_words_alone(other: str) -> None:
    assert fingerprint(block(other)) == fingerprint(block('"Yes", he said.'))


def test_other_words_have_another_fingerprint() -> None:
    texts = ["Yes, he said.", "Yes, she said.", "No, he said.", "はい。", "いいえ。", "…", "!", ""]
    assert len({fingerprint(block(text)) for text in texts}) == len(texts)


def test_a_fingerprint_can_be_typed() -> None:
    assert fingerprint(block("The lamp had been lit.")).replace("-", "").isalnum()
    assert len(fingerprint(block(""))) == 9


# --- what a correction does -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("role", list(Role))
def test_a_block_is_what_the_user_says(role: Role) -> None:
    story = named(corrected(), "It wasn't me")
    work = corrected(Correction(role, block=fingerprint(story)))
    for chapter in (0, 1):
        found = named(work, "It wasn't me", chapter)
        assert found.role is role
        assert found.label.confidence == pytest.approx(1)
        assert any("you said so" in reason for reason in reasons(found.label)) or role is Role.PROSE
    assert not unused(work)


def test_the_reason_says_that_it_is_the_users() -> None:
    story = named(corrected(), "It wasn't me")
    found = named(corrected(Correction(Role.NOTE, block=fingerprint(story))), "It wasn't me")
    assert reasons(found.label)[0] == f"you said so: block {fingerprint(story)}"


def test_a_rule_holds_for_every_block_that_begins_so() -> None:
    work = corrected(Correction(Role.NOTE, begins="~Quill"), count=3)
    assert [named(work, "~Quill", chapter).role for chapter in range(3)] == [Role.NOTE] * 3
    assert "begins with “~Quill”" in reasons(named(work, "~Quill").label)[0]


def test_a_rule_may_open_a_stretch() -> None:
    work = corrected(Correction(Role.NOTE, begins="~quill", opens=True))
    assert named(work, "brought the dog").role is Role.NOTE
    assert named(work, "carried it").role is Role.PROSE


def test_a_correction_survives_new_chapters_and_another_order() -> None:
    dog = fingerprint(named(corrected(count=1), "brought the dog"))
    work = import_work(list(reversed(serial(3))), Options(corrections=(Correction(Role.NOTE, block=dog),)))
    assert all(named(work, "brought the dog", chapter).role is Role.NOTE for chapter in range(3))


def test_a_heading_that_is_story_stays_a_heading() -> None:
    """Its form is the format's; only what it is for is the user's to say."""
    head = corrected().chapters[0].blocks[0]
    found = corrected(Correction(Role.PROSE, block=fingerprint(head))).chapters[0].blocks[0]
    assert (found.kind, found.role) == (Kind.HEADING, Role.PROSE)


def test_what_fits_nothing_is_reported() -> None:
    work = corrected(Correction(Role.NOTE, block="aaaa-bbbb"), Correction(Role.NOTE, begins="Zounds"), Correction(Role.NOTE, begins="~Quill"))
    assert unused(work) == [
        "The correction for block aaaa-bbbb fits nothing in these chapters any more; look at it again or take it out.",
        "The correction for begins = “Zounds” fits nothing in these chapters any more; look at it again or take it out.",
    ]


def test_no_word_is_lost_by_a_correction() -> None:
    plain = [each.text for chapter in corrected().chapters for each in chapter.blocks]
    work = corrected(Correction(Role.FURNITURE, begins="The lamp"), Correction(Role.NOTE, begins="~Quill", opens=True))
    assert [each.text for chapter in work.chapters for each in chapter.blocks] == plain


# --- fic2epub.toml --------------------------------------------------------------------------------------------------


def test_corrections_are_read_in_order() -> None:
    text = """
        [[correction]]
        block = "K7D2-3xqa"   # as a person may type it
        role = "prose"

        [[correction]]
        begins = "~Quill"
        role = "review_reply"
        opens = true
    """
    assert parse(text).corrections == (
        Correction(Role.PROSE, block="k7d2-3xqa"),
        Correction(Role.REVIEW_REPLY, begins="~Quill", opens=True),
    )


def test_an_empty_file_says_nothing() -> None:
    assert parse("").corrections == ()


# what is wrong → the sentence, and what to do next
WRONG = {
    '[[correction]]\nrole = "prose"\nblock = "k7d2-3xqa"\n[[correction]]\nrole = "nota"\nbegins = "x"': (
        "fic2epub.toml, line 5: there is no role “nota”.",
        "Did you mean “note”? Roles are: prose, note, disclaimer, metadata, review_reply, recap, end_marker, furniture.",
    ),
    '[[correction]]\nrol = "note"\nbegins = "x"\nrole = "note"': ("fic2epub.toml, line 2: there is no key “rol”.", "Did you mean “role”?"),
    '[[corection]]\nrole = "note"': ("fic2epub.toml, line 1: there is no key “corection”.", "Did you mean “correction”?"),
    '[[correction]]\nbegins = "x"': (
        "fic2epub.toml, line 1: “role” is missing.",
        "Roles are: prose, note, disclaimer, metadata, review_reply, recap, end_marker, furniture.",
    ),
    '[[correction]]\nrole = "note"': ("fic2epub.toml, line 1: give either block or begins.", ""),
    '[[correction]]\nrole = "note"\nblock = "k7d2-3xqa"\nopens = true': ("fic2epub.toml, line 1: opens needs begins.", ""),
    '[[correction]]\nrole = "note"\nblock = "the third one"': (
        "fic2epub.toml, line 3: “the third one” is no fingerprint.",
        "A fingerprint is such as k7d2-3xqa; `fic2epub inspect` prints one for each block.",
    ),
    '[[correction]]\nrole = "note"\nbegins = ""': ("fic2epub.toml, line 3: begins: string should have at least 1 character.", ""),
    '[[correction]]\nrole = "note"\nbegins = "x"\nopens = "yes"': (
        "fic2epub.toml, line 4: opens: input should be a valid boolean.", "",
    ),
    "correction = 3": ("fic2epub.toml, line 1: input should be a valid list.", ""),
}  # fmt: skip


@pytest.mark.parametrize(("text", "sentence"), WRONG.items(), ids=[said[0] for said in WRONG.values()])
def test_what_is_wrong_is_said_with_its_line(text: str, sentence: tuple[str, str]) -> None:
    with pytest.raises(UsageError) as caught:
        parse(text)
    assert (str(caught.value), caught.value.hint) == sentence


def test_what_is_no_toml_is_said_with_its_line() -> None:
    with pytest.raises(UsageError, match=r"fic2epub.toml cannot be read: .*line 2"):
        parse("\n[[correction]\n")
