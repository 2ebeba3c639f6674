# SPDX-License-Identifier: AGPL-3.0-or-later
"""Scene breaks as authors draw them, and the lines that look like one and are text: there a word would be lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fic2epub.importer.breaks import is_scene_break

DRAWN = """
* * *|***|*****|* * * * *|*|---|-----|- - -|———|–––|______|_ _ _|~~~|~ ~ ~|~*~|~*~*~|~|=====|# # #|#|###|• • •|••••••|···|
⁂|§|◇|◇◇◇|◆◆◆◆|★|☆☆☆|❀|♪♪♪|♥♥♥|※|¤ ¤ ¤|-¤-¤-¤-|°*°*°*°|＊　＊　＊|+++|[-]|<><><>|-=-=-|-=-|*=*=*|-*-|*~*|•○•|/7/7/7/7/|
.:.|.::.|.|--|⚓⚓⚓|✿ ✿ ✿|☾ ☾ ☾ ☾
""".replace("\n", "").split("|")

LETTERS = "oOo|oOoOoOo|xXx|XXX|xxx|xOx|xXxXx|-x-|x-X-x|-x-x-x-|-x-X-x-|OOO|o0o|0o0o0|.o0o. .o0o.|-oOo-|~oOo~|o-o-o".split("|")

WORDS = """
[line break]|Line Break|LINE BREAK|~ Line Break ~|(scene break)|[Scene Change]|page break|---break---|***Time Skip***|[timeskip]|
~Flashback~|[Flashback]|~~Flash Back~~|end flashback|- end of flashback -|*** Three years earlier ***|--- Two hours later ---|(Two weeks later)|//Flashback//|//End of Flashback//
""".replace("\n", "").split("|")

TEXT = """
...|…|. . .|?!|!|?|!!!|??|"..."|“…”|"?"|(…)|(?)|—!|...?|—|-|x|X|o|O|0|OK|ok|xx|OO|oo|ooo|Oo|Xo|o.O|O_o|x_x|-_-|^_^|>_<|T_T|
:)|:-)|<3|XD|1.|1|Break|Cut|HR|Later|Three years later|End|*she never knew|* * * and then|— Yes.|- Yes|Zzz...|oh|***bang***|
~sigh~|1 2 3|* a *|,|;|:|''|()|[]|#1|§ 3|I|A|☺☺☺|😂😂😂|and/or
""".replace("\n", "").split("|")


@pytest.mark.parametrize("line", DRAWN)
def test_rows_of_marks(line: str) -> None:
    assert is_scene_break(line)


@pytest.mark.parametrize("line", LETTERS)
def test_letters_as_ornaments_repeat_or_mirror(line: str) -> None:
    assert is_scene_break(line)


@pytest.mark.parametrize("line", WORDS)
def test_words_that_say_break_or_jump_in_time(line: str) -> None:
    assert is_scene_break(line)


@pytest.mark.parametrize("line", TEXT)
def test_silence_faces_and_single_letters_are_text(line: str) -> None:
    assert not is_scene_break(line)


@pytest.mark.parametrize("width", [3, 20, 40, 60, 72, 78, 80])
@pytest.mark.parametrize("mark", ["-", "=", "*", "_", "~"])
def test_a_rule_may_be_as_wide_as_the_page(mark: str, width: int) -> None:
    """Mailing lists and `pandoc -t plain` draw rules of 72 columns."""
    assert is_scene_break(mark * width)


@pytest.mark.parametrize("line", ["* * *", "xXx", "⁂", "[Line Break]"])
def test_white_space_around_a_break_means_nothing(line: str) -> None:
    assert is_scene_break(f"   {line}\t")
    assert is_scene_break(f"\u3000{line}\u00a0")


def test_nothing_is_no_break() -> None:
    assert not is_scene_break("")
    assert not is_scene_break(" \t\u3000")


@given(st.text(alphabet=st.characters(categories=["L"]), min_size=1, max_size=30))
def test_a_word_without_marks_is_never_a_break(word: str) -> None:
    """Except letters that are used as ornaments, and the phrases for it."""
    plain = set(word.casefold()) - set("oxv0z")
    if plain and word.casefold() not in {"linebreak", "timeskip", "flashback", "flashforward"}:
        assert not is_scene_break(word)
