# SPDX-License-Identifier: AGPL-3.0-or-later
"""What style sheets and `style` attributes say of text, as far as a book can show it.

In: CSS as text, a sheet for `read_rules`, declarations for `read_style`. Out: `Style`s, by selector or alone; `over` lays
one on another. What no row of `_PROPERTIES` knows says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache

from fic2epub.model import Layout, Mark

__all__ = ["ALIGNED", "PLAIN", "Flow", "Style", "over", "read_rules", "read_style"]


class Flow(Enum):
    """What white space means."""

    FOLDED = "folded"
    LINES = "every line end is a line break"
    VERBATIM = "as it stands"


@dataclass(frozen=True, slots=True)
class Style:
    """What a style sheet or attribute says of an element, as far as a book can show it. None says nothing."""

    add: Mark = Mark.NONE
    remove: Mark = Mark.NONE
    layout: Layout | None = None
    hidden: bool | None = None
    flow: Flow | None = None


PLAIN = Style()
_BOLD = {"bold": True, "bolder": True, "normal": False, "lighter": False}
ALIGNED = {
    "center": Layout.CENTRED, "-webkit-center": Layout.CENTRED, "-moz-center": Layout.CENTRED, "middle": Layout.CENTRED,
    "right": Layout.RIGHT, "end": Layout.RIGHT,
    "left": Layout.NONE, "start": Layout.NONE, "justify": Layout.NONE,
}  # fmt: skip


@lru_cache(maxsize=4096)
def read_style(declarations: str) -> Style:
    """What `font-style: italic; text-align: center` says."""
    style = PLAIN
    for declaration in declarations.split(";"):
        key, _, value = declaration.partition(":")
        read = _PROPERTIES.get(key.strip().lower())
        if read is not None:
            style = read(style, value.replace("!important", "").strip().lower())
    return style


def _marked(style: Style, mark: Mark, on: bool) -> Style:
    if on:
        return replace(style, add=style.add | mark, remove=style.remove & ~mark)
    return replace(style, add=style.add & ~mark, remove=style.remove | mark)


def _weighed(style: Style, value: str) -> Style:
    bold = int(value) >= 600 if value.isdecimal() and len(value) < 6 else _BOLD.get(value)
    return style if bold is None else _marked(style, Mark.STRONG, bold)


def _decorated(style: Style, value: str) -> Style:
    words = value.split()
    if "none" in words:
        return _marked(_marked(style, Mark.UNDERLINE, False), Mark.STRIKE, False)
    style = _marked(style, Mark.UNDERLINE, True) if "underline" in words else style
    return _marked(style, Mark.STRIKE, True) if "line-through" in words else style


def _raised(style: Style, value: str) -> Style:
    mark = {"super": Mark.SUPERSCRIPT, "sub": Mark.SUBSCRIPT}.get(value)
    return style if mark is None else _marked(style, mark, True)


def _slanted(style: Style, value: str) -> Style:
    return _marked(style, Mark.EMPHASIS, value != "normal") if value in ("italic", "oblique", "normal") else style


def _flowing(style: Style, value: str) -> Style:
    return replace(style, flow=Flow.LINES) if value in ("pre", "pre-wrap", "pre-line", "break-spaces") else style


_PROPERTIES: Mapping[str, Callable[[Style, str], Style]] = {
    "font-style": _slanted,
    "font-weight": _weighed,
    "text-decoration": _decorated,
    "text-decoration-line": _decorated,
    "vertical-align": _raised,
    "text-align": lambda style, value: replace(style, layout=ALIGNED.get(value, style.layout)),
    "display": lambda style, value: replace(style, hidden=value == "none"),
    "visibility": lambda style, value: replace(style, hidden=True) if value == "hidden" else style,
    "white-space": _flowing,
}


def read_rules(css: str) -> dict[str, Style]:
    """The rules of a style sheet whose selector is one class, one element's class or one id: `.c`, `p.c`, `#i`."""
    rules: dict[str, Style] = {}
    if not css:
        return rules
    css = "".join(part.partition("*/")[2] if at else part for at, part in enumerate(css.split("/*")))
    elsewhere = False
    for chunk in css.split("}"):
        selectors, *declarations = chunk.rsplit("{", 1)
        if not declarations:
            elsewhere = False
            continue
        if "{" in selectors:
            condition, _, selectors = selectors.rpartition("{")
            elsewhere = "@" in condition and "screen" not in condition
        style = read_style(declarations[0])
        if elsewhere or style == PLAIN:
            continue
        for selector in selectors.rpartition(";")[2].split(","):
            key = selector.strip()
            if re.fullmatch(r"[a-zA-Z][a-zA-Z0-9]*\.[\w-]+|\.[\w-]+|#[\w-]+", key):
                rules[key] = over(rules.get(key, PLAIN), style)
    return rules


def over(under: Style, style: Style) -> Style:
    """Two styles, the second one the stronger."""
    return Style(
        (under.add & ~style.remove) | style.add,
        (under.remove & ~style.add) | style.remove,
        under.layout if style.layout is None else style.layout,
        under.hidden if style.hidden is None else style.hidden,
        under.flow if style.flow is None else style.flow,
    )
