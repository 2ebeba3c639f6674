# SPDX-License-Identifier: AGPL-3.0-or-later
"""`fic2epub.toml`: what a person says once of a work, beside its chapters.

In: the file's text. Out: `Settings`. So far it holds corrections of the split:

    [[correction]]
    block = "k7d2-3xqa"      # the fingerprint that `fic2epub inspect` prints
    role = "prose"

    [[correction]]
    begins = "~Quill"        # every block that begins so
    role = "note"
    opens = true             # … and what follows it, up to the next break

Start at `parse`.
"""

from __future__ import annotations

import difflib
import re
import tomllib
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError, model_validator

from fic2epub.errors import UsageError
from fic2epub.model import Correction, Role

__all__ = ["NAME", "Settings", "parse"]

NAME = "fic2epub.toml"

_Fingerprint = Annotated[str, StringConstraints(strip_whitespace=True, pattern=r"^[A-Za-z2-7]{4}-[A-Za-z2-7]{4}$")]
_Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]


class _Correction(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    role: Literal[tuple(role.value for role in Role)]  # type: ignore[valid-type]
    block: _Fingerprint | None = None
    begins: _Words | None = None
    opens: bool = False

    @model_validator(mode="after")
    def _one_of_two(self) -> _Correction:
        if (self.block is None) == (self.begins is None):
            raise ValueError("give either block or begins")
        if self.opens and self.begins is None:
            raise ValueError("opens needs begins")
        return self


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    correction: list[_Correction] = Field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Settings:
    """What the file says: corrections of the split, in its order."""

    corrections: tuple[Correction, ...] = ()


def parse(text: str, name: str = NAME) -> Settings:
    """The settings in a file's text. Raises UsageError, which names the file, the line and the key."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"{name} cannot be read: {error}.", "See https://toml.io for how such a file is written.") from error
    try:
        read = _File.model_validate(table)
    except ValidationError as errors:
        raise _sentence(errors, text, name) from errors
    return Settings(
        tuple(Correction(Role(each.role), (each.block or "").lower(), each.begins or "", each.opens) for each in read.correction)
    )


_HINTS = {
    "block": "A fingerprint is such as k7d2-3xqa; `fic2epub inspect` prints one for each block.",
    "role": f"Roles are: {', '.join(role.value for role in Role)}.",
}


def _sentence(errors: ValidationError, text: str, name: str) -> UsageError:
    """The first thing that is wrong, as one sentence."""
    first = errors.errors(include_url=False)[0]
    place = first["loc"]
    key = next((part for part in reversed(place) if isinstance(part, str)), "")
    at = next((part for part in place if isinstance(part, int)), None)
    where = f"{name}, line {_line(text, key, at)}"
    if first["type"] == "extra_forbidden":
        known = _Correction.model_fields if len(place) > 1 else _File.model_fields
        near = difflib.get_close_matches(key, known, 1)
        hint = f"Did you mean “{near[0]}”?" if near else f"Keys are: {', '.join(known)}."
        return UsageError(f"{where}: there is no key “{key}”.", hint)
    if first["type"] == "missing":
        return UsageError(f"{where}: “{key}” is missing.", _HINTS.get(key, ""))
    said = first["msg"].removeprefix("Value error, ").rstrip(".")
    said = said[:1].lower() + said[1:]
    if first["type"] == "literal_error":
        near = difflib.get_close_matches(str(first["input"]), [role.value for role in Role], 1)
        hint = f"Did you mean “{near[0]}”? {_HINTS['role']}" if near else _HINTS["role"]
        return UsageError(f"{where}: there is no role “{first['input']}”.", hint)
    if first["type"] == "string_pattern_mismatch":
        return UsageError(f"{where}: “{first['input']}” is no fingerprint.", _HINTS["block"])
    return UsageError(f"{where}: {key + ': ' if key != 'correction' else ''}{said}.", _HINTS.get(key, ""))


def _line(text: str, key: str, at: int | None) -> int:
    """The line, from 1, of a key in the table of that number, or of the table itself."""
    lines = text.splitlines()
    tables = [number for number, line in enumerate(lines) if re.match(r"\s*\[\[\s*correction\s*\]\]", line)]
    start = tables[at] if at is not None and at < len(tables) else 0
    end = next((number for number in tables if number > start), len(lines)) if at is not None else len(lines)
    for number in range(start, end):
        if key and re.match(rf"\s*[\"']?{re.escape(key)}[\"']?\s*[=.\]]|\s*\[+\s*{re.escape(key)}\s*\]", lines[number]):
            return number + 1
    return start + 1
