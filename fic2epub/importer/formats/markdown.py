# SPDX-License-Identifier: AGPL-3.0-or-later
"""Markdown as authors of fiction write it: CommonMark, without the traps that CommonMark sets for prose.

In: bytes. Out: a draft. Front matter (YAML, TOML, pandoc's `%` lines) becomes facts. The rest is prepared line by line
(`_prepared`), turned into HTML by markdown-it, and read through the one door for HTML. Prepared means: a rule under a
paragraph does not make it a heading; a dash before speech, a number before a sentence and a row of `#` or `~` are text;
indented prose is no code; and single line ends are joined or kept as the whole text shows they are meant.

The source's text is the front matter as it stands, and below it the text that remains without markup.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape
from typing import TYPE_CHECKING

from fic2epub.importer.breaks import is_scene_break
from fic2epub.importer.encoding import decode
from fic2epub.importer.format import Draft, Format, Match, Options, Source
from fic2epub.importer.markup import parse_page, read_page, wrap_width
from fic2epub.importer.segment.lexicon import lexicon
from fic2epub.model import Entry, Fact, Kind, Notice, NoticeCode, Reason, SourceText, Span

if TYPE_CHECKING:
    from markdown_it.token import Token

__all__ = ["FORMAT"]

# --- recognising ------------------------------------------------------------------------------------------------------

_SAMPLE = 65536
_HEADING = re.compile(r" {0,3}#{1,6}[ \t]+[^#\s].*")
_RULES = re.compile(r" {0,3}(?:(?:\*[ \t]*+){3,}+|(?:-[ \t]*+){3,}+|(?:_[ \t]*+){3,}+)")


def _recognise(source: Source) -> Match:
    """By front matter or headings; by its name; never by `*x*` and `***`, which plain text has too."""
    data = source.data[:_SAMPLE]
    if b"\0" in data and data[:2] not in (b"\xff\xfe", b"\xfe\xff"):
        return Match(0)
    text = data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8", "replace").lstrip("\ufeff")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if _framed(text) is not None:
        return Match(90, "front matter") if text[0] != "%" else Match(75, "a title block")
    if source.name.lower().endswith(FORMAT.extensions):
        return Match(80, "its name")
    headings = sum(1 for line in text.split("\n") if _HEADING.fullmatch(line) and any(map(str.isalpha, line)))
    return Match(70, f"{headings} headings marked with #") if headings >= 2 else Match(0)


# --- front matter -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Frame:
    """Front matter: its kind, what stands in it, and where it ends in the text."""

    kind: str
    inner: str
    end: int


_LONGEST_FRAME = 65536
_KEY = {
    "---": re.compile(r"[ \t]*[\"']?\w[\w .-]*[\"']?:(?:\s|$)"),
    "+++": re.compile(r"[ \t]*[\"']?\w[\w.-]*[\"']?[ \t]*="),
}


def _framed(text: str) -> _Frame | None:
    """The front matter at the beginning of a text, or None. A rule before prose is no front matter: it holds no key."""
    fence = text[:3]
    if text[:2] == "% ":
        lines = text[:_LONGEST_FRAME].split("\n")
        count = next((at for at, line in enumerate(lines) if line[:1] not in ("%", " ") or not line.strip()), len(lines))
        return _Frame("%", "\n".join(lines[:count]), len("\n".join(lines[:count])))
    if fence not in _KEY or text[3:].partition("\n")[0].strip():
        return None
    start = text.find("\n") + 1
    if not start:
        return None
    at = start
    while at < min(len(text), _LONGEST_FRAME):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        if text[at:end].rstrip() in (fence, "..." if fence == "---" else fence):
            inner = text[start:at]
            keyed = any(_KEY[fence].match(line) for line in inner.split("\n"))
            return _Frame(fence, inner, end) if keyed else None
        at = end + 1
    return None


_KEYS = {
    "lang": "language",
    "language": "language",
    "locale": "language",
    "chapters": "chapters",
    "series_index": "series_index",
    "series index": "series_index",
    "part": "series_index",
    "volume": "series_index",
    "publisher": "publisher",
    "rights": "rights",
    "copyright": "rights",
    "license": "rights",
    "subtitle": "subtitle",
    "type": "type",
    "from": "from",
    "for": "for",
    "an": "an",
}
"""Keys that mean something else in front matter than as labels in a story's header; for the others those hold."""
_DEEPEST = 6
_MOST_FACTS = 500
_MOST_BRACKETS = 200


def _facts(frame: _Frame, origin: Span) -> tuple[Fact, ...]:
    """What front matter states. Raises ValueError where it cannot be read."""
    table = _PARSERS[frame.kind](frame.inner)
    facts: list[Fact] = []
    for name, value in table.items():
        label = name.strip()
        facts += [Fact(key, text, label, origin) for key, text in _flat(_key(label), value, 0) if text]
    return tuple(facts[:_MOST_FACTS])


def _key(label: str) -> str:
    folded = label.casefold().replace("_", " ")
    known = _KEYS.get(folded) or _KEYS.get(label.casefold()) or lexicon("en").fields.get(folded)
    return known or re.sub(r"\W+", "_", label.casefold()).strip("_") or "fact"


def _flat(key: str, value: object, depth: int) -> Iterator[tuple[str, str]]:
    """Keys and texts of a value: lists one by one, `{name: …, index: …}` by its name first, dates in ISO 8601."""
    if value is None or depth > _DEEPEST:
        return
    if isinstance(value, (list, tuple, set)):
        for each in list(value)[:_MOST_FACTS]:
            yield from _flat(key, each, depth + 1)
    elif isinstance(value, dict) and isinstance(value.get("name"), str):
        yield key, value["name"].strip()
        for name, each in list(value.items())[:_MOST_FACTS]:
            if name != "name":
                yield from _flat(f"{key}_{_key(str(name))}", each, depth + 1)
    elif isinstance(value, dict):
        for name, each in list(value.items())[:_MOST_FACTS]:
            yield from ((key, f"{name}: {text}") for _, text in _flat(key, each, depth + 1))
    elif isinstance(value, bool):
        yield key, "true" if value else "false"
    else:
        yield key, value.isoformat() if isinstance(value, date) else str(value).strip()


def _yaml(text: str) -> dict[str, object]:
    import yaml

    if text.count("[") + text.count("{") > _MOST_BRACKETS:
        raise ValueError("nested too deep")
    try:
        # safe_load makes plain values only; aliases, which can swell without bound, have no place in front matter
        if any(isinstance(token, (yaml.AliasToken, yaml.AnchorToken)) for token in yaml.scan(text)):
            raise ValueError("aliases")
        found = yaml.safe_load(text)
    except (yaml.YAMLError, RecursionError) as error:
        raise ValueError("not YAML") from error
    if not isinstance(found, dict):
        raise ValueError("not a table")
    return {str(key): value for key, value in found.items()}


def _toml(text: str) -> dict[str, object]:
    import tomllib

    try:
        return tomllib.loads(text)
    except RecursionError as error:
        raise ValueError("nested too deep") from error


def _percent(text: str) -> dict[str, object]:
    """Pandoc's title block: title, authors parted by `;` or lines, date; a line that begins with a space goes on."""
    fields = [field.strip() for field in re.split(r"^%", text, flags=re.MULTILINE)[1:]]
    names = ("title", "author", "date")
    table: dict[str, object] = {}
    for name, field in zip(names, fields, strict=False):
        parts = [" ".join(part.split()) for part in (re.split(r"[;\n]", field) if name == "author" else [field])]
        table[name] = [part for part in parts if part]
    return table


_PARSERS = {"---": _yaml, "+++": _toml, "%": _percent}


# --- lines, before CommonMark sees them ---------------------------------------------------------------------------------

_FENCE = re.compile(r" {0,3}(?:(`{3,})([^`]*)|~{3,}.*)")
_ONLY_HASHES = re.compile(r" {0,3}#[# \t]*")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-{2,})[ \t]*")
_BULLET = re.compile(r"( {0,3})([-+*])(?=[ \t])[ \t]+(.*)")
_NUMBER = re.compile(r"( {0,3})(\d{1,9})([.)])(?:[ \t]+(.*)|[ \t]*)")
_STRUCTURAL = re.compile(r"[ \t]*(?:>|#{1,6}[ \t]|[-+*][ \t]|\d{1,9}[.)][ \t]|<|\||\[\^)")
_FIELD = re.compile(r"[*_]{0,3}[^\W\d_][\w '’/&()-]{0,30}\s?[:：][*_]{0,3}\s?(?=\S|$)")
_REFERENCE = re.compile(r"\]:[ \t]*(\S*)")
_ADDRESS = re.compile(r"<?(?:https?://|mailto:|www\.)", re.IGNORECASE)
_PREFIX = re.compile(r"(?>[ \t]++|>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))*+")
_NESTED = re.compile(r"^((?:[ \t]*+(?:[-+*>]|\d{1,9}[.)])){8}+)([ \t]*+(?:\d{1,9})?)(?=[-+*>.)])")
_WIDEST_PREFIX = 28
"""Columns before a line's text: room for 14 lists in each other, which count twice, and eight marks are let through."""
_NESTING = 40
_END = tuple(".!?…。！？»”\"'’」』—–*_)")
_WIDEST = 100
"""No text is wrapped wider than this: a longer line is a paragraph."""
_LONGEST_VERSE = 60
_SHORTEST_PROSE = 45
"""Lines shorter than this on the average are verse or lists, not sentences on lines of their own."""


def _prepared(text: str) -> str:
    """The text with escapes, blank lines and line breaks put where CommonMark would otherwise misread prose."""
    lines = text.split("\n")
    fenced = _fenced(lines)
    _flatten(lines, fenced)
    _keep_marks(lines, fenced)
    _keep_dashes(lines, fenced)
    _keep_numbers(lines, fenced)
    return "\n".join(_set_line_ends(lines, fenced))


def _fenced(lines: list[str]) -> set[int]:
    """The lines of fenced code, between rows of backticks. What never closes is text, and so are rows of `~`: escaped."""
    fenced: set[int] = set()
    opened: tuple[int, str] | None = None
    for at, line in enumerate(lines):
        found = _FENCE.fullmatch(line)
        if found is None:
            continue
        if not found[1]:
            if opened is None:
                lines[at] = _escaped(line, "~")
        elif opened is None:
            opened = at, found[1]
        elif found[1].startswith(opened[1]) and not found[2].strip():
            fenced.update(range(opened[0], at + 1))
            opened = None
    if opened is not None:
        for at in range(opened[0], len(lines)):
            if _FENCE.fullmatch(lines[at]):
                lines[at] = _escaped(_escaped(lines[at], "`"), "~")
    return fenced


def _escaped(line: str, mark: str) -> str:
    return line.strip().replace(mark, "\\" + mark)


def _flatten(lines: list[str], fenced: set[int]) -> None:
    """Nothing nests deeper than the parser reads (`_NESTING`), for it would leave the text out."""
    for at, line in enumerate(lines):
        if at in fenced or _RULES.fullmatch(line):
            continue
        found = _PREFIX.match(line)
        prefix = found[0] if found else ""
        if len(prefix.expandtabs(4)) > _WIDEST_PREFIX:
            markers = prefix.split()
            line = " " * (0 if markers else _WIDEST_PREFIX) + " ".join([*markers, line[len(prefix) :]])
        lines[at] = _NESTED.sub(r"\1\2\\", line)


def _keep_marks(lines: list[str], fenced: set[int]) -> None:
    """Rows of `#` stay text. Underlined headings become `#` headings; a rule under a sentence stays a rule."""
    for at, line in enumerate(lines):
        if at in fenced:
            continue
        if _ONLY_HASHES.fullmatch(line):
            lines[at] = "\\" + line.lstrip()
        elif at and _UNDERLINE.fullmatch(line) and _is_title(lines, at - 1, line.strip()[0]):
            lines[at - 1] = ("# " if "=" in line else "## ") + lines[at - 1].strip()
            lines[at] = ""


def _is_title(lines: Sequence[str], at: int, underline: str) -> bool:
    """Whether an underlined line is a heading: alone, and, where the underline could be a rule, no sentence."""
    title = lines[at].strip()
    if not title or (at and lines[at - 1].strip()) or _STRUCTURAL.match(title) or _RULES.fullmatch(title):
        return False
    return underline == "=" or (len(title) <= 60 and not title.endswith((*_END, ",", ";", ":", "-")))


@dataclass(slots=True)
class _List:
    """A run of lines that look like items: their places, what follows their marks, and whether blank lines part them."""

    places: list[int]
    texts: list[str]
    loose: bool = False


def _runs(lines: Sequence[str], fenced: set[int], marks: re.Pattern[str], kind: int) -> Iterator[_List]:
    """Runs of items with the same mark (group `kind`); a paragraph that is not indented ends a run."""
    run: _List | None = None
    mark = ""
    blank = False
    for at, line in enumerate(lines):
        found = None if at in fenced or _RULES.fullmatch(line) else marks.fullmatch(line)
        if found is not None:
            if run is None or found[kind] != mark:
                if run is not None:
                    yield run
                run, mark = _List([], []), found[kind]
            run.loose = run.loose or (blank and bool(run.places))
            run.places.append(at)
            run.texts.append((found[found.re.groups] or "").strip())
        elif run is not None and blank and line.strip() and not line.startswith(("  ", "\t")):
            yield run
            run = None
        blank = not line.strip()
    if run is not None:
        yield run


def _keep_dashes(lines: list[str], fenced: set[int]) -> None:
    """Bullets that are no lists stay text: speech behind dashes, a star alone."""
    runs = list(_runs(lines, fenced, _BULLET, 2))
    dashed = [run for run in runs if lines[run.places[0]].lstrip()[0] == "-"]
    texts = [text for run in dashed for text in run.texts]
    spoken = sum(text.endswith(_END) for text in texts) >= 0.6 * len(texts)
    scattered = any(len(run.places) == 1 or run.loose for run in dashed) or len(dashed) >= 3
    for run in runs:
        dash = lines[run.places[0]].lstrip()[0] == "-"
        if len(run.places) == 1 or (dash and spoken and scattered):
            for at in run.places:
                stripped = lines[at].lstrip()
                lines[at] = "\\" + stripped


def _keep_numbers(lines: list[str], fenced: set[int]) -> None:
    """Numbers that head no list stay text: a section's number, a year that begins a sentence."""
    for run in _runs(lines, fenced, _NUMBER, 3):
        numbers = [int(found[2]) for at in run.places if (found := _NUMBER.fullmatch(lines[at]))]
        rising = len(numbers) > 1 and numbers == list(range(numbers[0], numbers[0] + len(numbers))) and numbers[0] <= 1
        if not rising or not all(run.texts):
            for at in run.places:
                lines[at] = re.sub(r"^( {0,3}\d{1,9})(?=[.)])", r"\1\\", lines[at])


def _set_line_ends(lines: Sequence[str], fenced: set[int]) -> Iterator[str]:
    """The lines, with what parts paragraphs and lines where single line ends are meant to.

    CommonMark joins lines, which is right for wrapped text and for one sentence a line. Header fields and verse keep their
    lines; where nearly every line is a paragraph (few blank lines, long lines) or is indented as one, it becomes one.
    """
    groups = list(_groups(lines, fenced))
    several = [group for group in groups if len(group) > 1]
    width = wrap_width([[lines[at].strip() for at in group] for group in several]) if several else 0
    texts = [lines[at].strip() for group in several for at in group]
    mean = sum(map(len, texts)) / max(1, len(texts))
    crowded = len(texts) >= 5 * len(several) or mean > 150
    by_sentence = 2 * len(several) > len(groups) and len(several) > 2 and mean >= _SHORTEST_PROSE and not crowded
    ends: dict[int, str] = {}
    for group in several:
        ends.update(_line_ends([lines[at] for at in group], group, width, crowded=crowded, by_sentence=by_sentence))
    for at, line in enumerate(lines):
        end = ends.get(at, "")
        yield line.rstrip() + end if end and not line.endswith(("  ", "\\")) else line


def _line_ends(
    lines: Sequence[str], places: Sequence[int], width: int, *, crowded: bool, by_sentence: bool
) -> Iterator[tuple[int, str]]:
    """For lines of one group: (place, what to put at the line's end): a blank line, or a line break."""
    indented = [line[:1] in "\t\u3000" or line.startswith("  ") for line in lines]
    texts = [line.strip() for line in lines]
    fields = sum(bool(_FIELD.match(text)) for text in texts)
    header = fields >= 2 and bool(_FIELD.match(texts[0])) and fields >= 0.4 * len(texts)
    verse = max(map(len, texts)) < _LONGEST_VERSE and sum(map(len, texts)) < _SHORTEST_PROSE * len(texts)
    by_indent = any(indented[1:]) and not all(indented)
    drawn = [is_scene_break(text) for text in texts]
    for at, place in enumerate(places[:-1]):
        if drawn[at] or drawn[at + 1]:
            yield place, "\n"
        elif by_indent:
            if indented[at + 1]:
                yield place, "\n"
        elif header:
            yield place, "  "
        elif not width and crowded and not verse:
            yield place, "\n"
        elif not width and not by_sentence and (verse or max(len(texts[at]), len(texts[at + 1])) > _WIDEST):
            yield place, "  "


def _groups(lines: Sequence[str], fenced: set[int]) -> Iterator[list[int]]:
    """Stretches of plain lines between blank ones; lines that begin a heading, list, quotation, table or tag are not plain."""
    group: list[int] = []
    plain = True
    for at, line in enumerate(lines):
        blank = not line.strip()
        if blank or at in fenced or _RULES.fullmatch(line) or (_STRUCTURAL.match(line) and not line.startswith("    ")):
            if group:
                yield group
                group = []
            plain = blank or bool(_RULES.fullmatch(line)) or bool(_HEADING.fullmatch(line))
        elif plain:
            group.append(at)
    if group:
        yield group


# --- reading ------------------------------------------------------------------------------------------------------------


def _render(text: str) -> str:
    """The text as HTML."""
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"html": True, "maxNesting": _NESTING})
    parser.enable(["table", "strikethrough"]).disable("lheading")
    parser.add_render_rule("fence", _fence)
    if _indents_prose(text):
        parser.disable("code")
    if any(not _ADDRESS.match(found[1]) for found in _REFERENCE.finditer(text)):
        parser.disable("reference")  # `[Ann]: hello` is speech, and would vanish as the address of a link
    return str(parser.render(text))


_LANGUAGES = frozenset(
    "bash c cpp css go html ini java javascript js json md markdown python rust sh sql text toml txt xml yaml".split()
)


def _fence(_renderer: object, tokens: Sequence[Token], at: int, _options: object, _env: object) -> str:
    """Fenced code. What stands beside the opening fence is the name of a language, or else text."""
    info, code = tokens[at].info.strip(), tokens[at].content
    spoken = f"{info}\n" if info and info.lower() not in _LANGUAGES else ""
    return f"<pre><code>{escape(spoken + code)}</code></pre>\n"


def _indents_prose(text: str) -> bool:
    """Whether most lines that are indented like code hold words."""
    indented = [line.strip() for line in text.split("\n") if line.startswith(("    ", "\t")) and line.strip()]
    worded = [line for line in indented if sum(char.isalpha() or char == " " for char in line) >= 0.8 * len(line)]
    return 2 * len(worded) >= len(indented)


def _read(source: Source, options: Options) -> Draft:
    decoded = decode(source.data, encoding=options.encoding, name=source.name)
    text = decoded.text
    frame = _framed(text)
    front = text[: frame.end].rstrip() if frame else ""
    body = text[frame.end :] if frame else text
    facts, ledger, notices = _stated(frame, Span(source.name, 0, len(front)), front)
    markup = read_page(parse_page(_render(_prepared(body))), name=source.name, companions=source.companions, before=front)
    return Draft(
        SourceText(source.name, markup.text, FORMAT.name, source.modified),
        markup.blocks,
        facts,
        (*ledger, *markup.ledger),
        (*decoded.notices, *notices, *markup.notices),
        markup.assets,
        marked=any(block.kind is Kind.HEADING for block in markup.blocks),
    )


def _stated(
    frame: _Frame | None, origin: Span, front: str
) -> tuple[tuple[Fact, ...], Iterable[Entry], Iterable[Notice]]:
    """The front matter's facts; if there are none, the front matter in the ledger; a notice if it cannot be read."""
    if frame is None:
        return (), (), ()
    try:
        facts = _facts(frame, origin)
    except ValueError:
        message = f"The front matter of {origin.source} cannot be read; it is kept in the ledger."
        kept = Entry(Reason.SKIPPED, front, origin, "front matter that cannot be read")
        return (), (kept,), (Notice(NoticeCode.FRONT_MATTER_INVALID, message, origin),)
    return facts, () if facts else (Entry(Reason.SKIPPED, front, origin, "empty front matter"),), ()


FORMAT = Format(
    name="markdown",
    title="Markdown",
    extensions=(".md", ".markdown", ".mdown", ".mkd"),
    signature="front matter, two or more headings marked with `#`, or its name",
    recognise=_recognise,
    read=_read,
)
