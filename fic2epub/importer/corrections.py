# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the user says of the split: evidence of certainty, laid on the blocks before they are judged.

In: the chapters' blocks and the corrections. Out: the same blocks, with what the user knows of them in `known`, and a notice for
each correction that no longer fits anything. A block is named by its fingerprint, which depends on its words alone: it survives
new chapters, another order, another encoding and another way of quoting.
"""

from __future__ import annotations

import base64
import hashlib
import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from fic2epub.model import Block, Correction, Evidence, Kind, Notice, NoticeCode, Role

__all__ = ["corrected", "fingerprint"]

_CERTAIN = 50.0
_UNDER = 6.0
"""What a block counts that stands in the stretch which a rule opens: much, and not everything."""
_REACH = 30
_QUOTES = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\u00a0": " "})


def fingerprint(block: Block) -> str:
    """Eight letters and digits, such as `k7d2-3xqa`, that name a block by its words: the same words have the same fingerprint."""
    text = unicodedata.normalize("NFKC", block.text).casefold()
    letters = "".join(char for char in text if char.isalnum()) or "".join(text.split())
    digest = base64.b32encode(hashlib.sha256(letters.encode("utf-8", "surrogatepass")).digest()).decode().lower()
    return f"{digest[:4]}-{digest[4:8]}"


def corrected(
    chapters: Sequence[tuple[Block, ...]], corrections: Sequence[Correction]
) -> tuple[list[tuple[Block, ...]], list[Notice]]:
    """The chapters' blocks with what the corrections say of them."""
    if not corrections:
        return list(chapters), []
    named = {each.block: each for each in corrections if each.block}
    rules = [(_folded(each.begins), each) for each in corrections if each.begins]
    used: set[Correction] = set()
    done = []
    for blocks in chapters:
        changed = list(blocks)
        for at, block in enumerate(blocks):
            if block.kind is Kind.SCENE_BREAK or not block.text:
                continue
            said = named.get(fingerprint(block)) if named else None
            if said is None:
                said = next((rule for start, rule in rules if _folded(block.text[:400]).startswith(start)), None)
            if said is None:
                continue
            used.add(said)
            why = f"begins with “{said.begins}”" if said.begins else f"block {said.block}"
            changed[at] = _known(changed[at], Evidence("user", Role(said.role), _CERTAIN, why))
            if said.begins and said.opens:
                _open(changed, at, said)
        done.append(tuple(changed))
    return done, [_unused(each) for each in corrections if each not in used]


def _open(blocks: list[Block], at: int, rule: Correction) -> None:
    """What stands below the opening line, up to the next break or heading, is likely of the same role."""
    for below in range(at + 1, min(len(blocks), at + 1 + _REACH)):
        if blocks[below].kind in (Kind.SCENE_BREAK, Kind.HEADING):
            return
        why = f"stands under “{rule.begins}”"
        blocks[below] = _known(blocks[below], Evidence("container", Role(rule.role), _UNDER, why))


def _known(block: Block, said: Evidence) -> Block:
    return replace(block, known=(said, *(each for each in block.known if each.signal != said.signal)))


def _folded(text: str) -> str:
    return " ".join(text.translate(_QUOTES).casefold().split())


def _unused(correction: Correction) -> Notice:
    what = f"begins = “{correction.begins}”" if correction.begins else f"block {correction.block}"
    return Notice(
        NoticeCode.CORRECTION_UNUSED,
        f"The correction for {what} fits nothing in these chapters any more; look at it again or take it out.",
    )
