# SPDX-License-Identifier: AGPL-3.0-or-later
"""Scene breaks as authors draw them: is this lone line a break between scenes, or text?

One place for all formats. Asymmetric by design: a break that is taken for text is a blemish; a word that is taken for
a break is a loss, so anything with a word in it is text unless the words are those that say "break" or jump in time; a break
with such words is still drawn with them.
"""

from __future__ import annotations

import re

__all__ = ["is_scene_break"]

_LONGEST = 60
_WIDEST = 250
_RULES = frozenset("*~-=_#•·.—–─━═ ")
"""What a rule as wide as the page is drawn with."""
_MARKS = frozenset(
    "*~-=_#•·∙‧●○◦■□▪▫◆◇★☆✦✧✶✱❀❁✿♥♡♦♢♣♠♪♫§¤°¨¬^+<>|/\\:.,;'\"`´!×⁂⁎⁑※†‡–—―─━═…﹡＊～－＝＿＃　@&%$(){}[]"
)
_ALONE = frozenset("⁂⁑§◇◆★☆✦✧✶❀✿※#*~•●○■□♥♡")
_LETTERS = frozenset("oOxXvVzZ0")
_QUIET = frozenset(".…!?,;:'\"")
_WORDS = re.compile(
    r"(?:line|scene|page|section|chapter|time) ?(?:break|skip|divider|change)|linebreak|timeskip|hr|break|cut",
    re.IGNORECASE,
)
_PHRASES = re.compile(
    r"(?:\W{0,3}end(?: of)?(?: the)? |start(?: of)? |begin )?flash ?-?(?:back|forward)s?(?: ends?| over| starts?)?|time ?-?skip|"
    r"(?:[\w'’]{1,12} ){1,3}(?:later|earlier|ago|before)",
    re.IGNORECASE,
)
_EDGES = "*~-=_#•·+<>|/\\[]() \t\u00a0\u3000:."
_SYMBOLS = frozenset(map(chr, range(0x2600, 0x27C0))) - frozenset("☹☺☻☝✊✋✌✍")
"""Anchors, moons and leaves: three of a kind are a break. Faces and hands say something."""


def is_scene_break(text: str) -> bool:
    """Whether a line that stands alone is a drawn scene break: `* * *`, `oOo`, `-x-X-x-`, `⁂`, `[line break]`.

    `...`, `?!` and a lone letter are dialogue; letters used as marks need repetition or symmetry (xXx, oOoOo).
    """
    line = text.strip()
    if not line or len(line) > _LONGEST:
        return _WIDEST >= len(line) > 0 and len(set(line)) <= 2 and set(line) <= _RULES
    marks = [char for char in line if not char.isspace()]
    if all(char in _MARKS for char in marks):
        return _drawn(marks)
    if all(char in _MARKS or char in _LETTERS for char in marks):
        return _lettered(marks)
    symbols = [char for char in marks if char != "\ufe0f"]
    if len(symbols) >= 3 and len(set(symbols)) == 1 and symbols[0] in _SYMBOLS:
        return True
    if not marks[0].isalnum() and _repeats(marks):
        return True
    core = line.strip(_EDGES)
    if _PHRASES.fullmatch(core) and (_decorated(line) or "flash" in core.casefold()):
        return True
    alone = core == line and (" " not in core or core.casefold() in {"hr", "break", "cut"})
    return bool(_WORDS.fullmatch(core)) and (not alone or core.casefold() in {"linebreak", "timeskip"})


def _decorated(line: str) -> bool:
    """Whether marks stand on both sides of the words: `*** Three years earlier ***`, `[Time skip]`."""
    return line[0] in "*~-=_#•·+<[(/\\–—" and line[-1] in "*~-=_#•·+>])/\\–—"


def _drawn(marks: list[str]) -> bool:
    """Only marks: three or more, two hyphens, or one that nobody uses in a sentence; never mere punctuation, which is silence."""
    if all(char in _QUIET for char in marks):
        return marks == ["."] or (":" in marks and marks == marks[::-1] and set(marks) == {":", "."})
    if len(set(marks)) == 1 and marks[0] in "-–—―" and len(marks) < 3:
        return marks == ["-", "-"]
    if len(marks) == 3 and marks[1] in "_." and marks[0] != marks[1]:
        return False  # -_- and ^.^ are faces
    if len(marks) < 3:
        return len(set(marks)) == 1 and marks[0] in _ALONE
    return not _bracketed_silence(marks)


def _bracketed_silence(marks: list[str]) -> bool:
    """`"..."`, `(?)`, `—!`: somebody says nothing, aloud."""
    if marks[0] == "[" and marks[-1] == "]" and set(marks[1:-1]) <= set("-*~"):
        return False
    return all(char in _QUIET or char in "()[]–—―-" for char in marks) and any(char in "!?\"'()[]" for char in marks)


def _lettered(marks: list[str]) -> bool:
    """Letters as ornaments: `xXx`, `oOo`, `.o0o.`, `-x-`, `XXX`; not `xx`, `OK`, `ooo` (a ghost) or `o.O` (a face)."""
    letters = [char for char in marks if char in _LETTERS]
    folded = [char.casefold().replace("0", "o") for char in marks]
    symmetric = folded == _mirrored(folded)
    if len(letters) == len(marks):
        if len(set(marks)) == 1:
            return len(marks) >= 3 and marks[0] in "xXO"
        return len(marks) >= 3 and marks == marks[::-1]
    if len(marks) == 3 and marks[0] in _LETTERS:
        return False  # o.O and x_x are faces
    return (symmetric and len(marks) >= 3) or _repeats(folded)


_MIRROR = str.maketrans("<>()[]{}/\\", "><)(][}{\\/")


def _mirrored(marks: list[str]) -> list[str]:
    return [char.translate(_MIRROR) for char in reversed(marks)]


def _repeats(marks: list[str]) -> bool:
    """A motif drawn over and over: `x-x-x-`, `0o0 .0o0 .`."""
    whole = "".join(marks)
    return len(whole) >= 5 and any(whole.startswith(whole[step:]) for step in (1, 2, 3, 4) if len(whole) >= 2 * step)
