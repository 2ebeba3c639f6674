# SPDX-License-Identifier: AGPL-3.0-or-later
"""The web page of `inspect --html`: one file that needs nothing else, to see and to pass on how a work was read.

In: a `Work`. Out: an HTML document (`render`). It loads nothing and runs nothing: its own policy forbids both, and the
filter is a matter of style sheets. Roles are told in words as well as colours; the colours follow the reader's scheme.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from html import escape

from fic2epub.dump import aside_label
from fic2epub.frontends.terminal import UNTITLED, count, size
from fic2epub.frontends.view import SURE
from fic2epub.importer.segment.explain import reasons
from fic2epub.model import Block, Chapter, InlineNote, Kind, Label, Ledger, Notice, Role, Work

__all__ = ["render"]

_NAMES = {
    Role.PROSE: "story",
    Role.NOTE: "note",
    Role.DISCLAIMER: "disclaimer",
    Role.METADATA: "metadata",
    Role.REVIEW_REPLY: "review reply",
    Role.RECAP: "recap",
    Role.END_MARKER: "end marker",
    Role.FURNITURE: "furniture",
}
_HUES = {
    Role.PROSE: ("#8a8a8a", "#8a8a8a"),
    Role.NOTE: ("#0b6e99", "#62c3ee"),
    Role.DISCLAIMER: ("#8a3ab9", "#cf9bea"),
    Role.METADATA: ("#1f5fbf", "#8ab4f8"),
    Role.REVIEW_REPLY: ("#1a7f37", "#6fd08c"),
    Role.RECAP: ("#9a5b00", "#e8b04b"),
    Role.END_MARKER: ("#5c5c5c", "#b4b4b4"),
    Role.FURNITURE: ("#b3261e", "#f2928c"),
}
"""A role's colour on a light and on a dark page; each at least 4.5:1 against its ground (3:1 for story)."""

_STYLE = """
:root { color-scheme: light dark; --ground: #fff; --ink: #1b1b1b; --soft: #555; --line: #d5d5d5; }
@media (prefers-color-scheme: dark) { :root { --ground: #16181b; --ink: #e6e6e6; --soft: #b0b0b0; --line: #3a3d42; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 62rem; background: var(--ground); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; }
h1, h2 { line-height: 1.25; } h2 { margin: 2.5rem 0 .75rem; }
a { color: inherit; }
.soft, .reasons { color: var(--soft); }
fieldset { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: .5rem 1rem;
  border: 1px solid var(--line); border-radius: .4rem; background: var(--ground); }
label { white-space: nowrap; } label span { border-left: .4rem solid var(--role, var(--line)); padding-left: .4rem; }
.block { display: grid; grid-template-columns: 9rem 1fr; gap: 0 1rem; margin: .2rem 0; padding: .25rem .75rem;
  border-left: .4rem solid var(--role); content-visibility: auto; contain-intrinsic-size: auto 3rem; }
.block > p { margin: 0; overflow-wrap: anywhere; } .text { white-space: pre-wrap; }
.judgement { color: var(--role); font-size: .85rem; line-height: 1.75; } .story .judgement { color: var(--soft); }
.unsure .judgement::after { content: " ?"; font-weight: bold; }
.reasons { grid-column: 2; margin: .1rem 0 0; padding-left: 1.1rem; font-size: .85rem; }
mark { background: none; color: inherit; border-bottom: .15rem solid var(--aside); }
table { border-collapse: collapse; width: 100%; } th, td { padding: .25rem .75rem .25rem 0; text-align: left;
  vertical-align: top; border-bottom: 1px solid var(--line); } td { overflow-wrap: anywhere; }
body:has(#only-unsure:checked) .block:not(.unsure) { display: none; }
@media (max-width: 40rem) { .block { grid-template-columns: 1fr; } .reasons { grid-column: 1; } }
@media print { fieldset { position: static; } }
"""
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def render(work: Work) -> str:
    """The page for a work: every block with its role, confidence and reasons, then the ledger and the notices."""
    title = work.metadata.title or "Untitled"
    lines = [
        "<!DOCTYPE html>",
        '<html lang="en">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{escape(_POLICY)}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{_text(title)}: how it was read</title>",
        f"<style>{_STYLE}{_role_style()}</style>",
        "</head>",
        "<body>",
        *_header(work, title),
        "<main>",
        *(line for at, chapter in enumerate(work.chapters) for line in _chapter(chapter, at, work.metadata.language)),
        *_ledger(work.ledger),
        *_notices(work.notices),
        "</main>",
        "</body>",
        "</html>",
    ]
    return "\n".join(lines) + "\n"


def _text(text: str) -> str:
    """Text for a page: escaped, without what HTML cannot hold."""
    return escape(text.translate(_FORBIDDEN).encode("utf-8", "replace").decode())


_FORBIDDEN = {code: "\ufffd" for code in (*range(32), *range(127, 160)) if chr(code) not in "\t\n"}


def _css(role: Role) -> str:
    return _NAMES[role].replace(" ", "-")


def _role_style() -> str:
    """The colours of the roles, and what the boxes of the filter do."""
    light = "".join(f".{_css(role)} {{ --role: {hues[0]}; }} " for role, hues in _HUES.items())
    dark = "".join(f".{_css(role)} {{ --role: {hues[1]}; }} " for role, hues in _HUES.items())
    asides = [f":root {{ --aside: {hue}; }}" for hue in _HUES[Role.NOTE]]
    hidden = "".join(
        f"body:has(#show-{_css(role)}:not(:checked)) .block.{_css(role)} {{ display: none; }}\n" for role in _HUES
    )
    return f"{light}{asides[0]}\n@media (prefers-color-scheme: dark) {{ {dark}{asides[1]} }}\n{hidden}"


def _header(work: Work, title: str) -> Iterator[str]:
    metadata = work.metadata
    by = f" by {_text(', '.join(metadata.authors))}" if metadata.authors else ""
    formats = ", ".join(dict.fromkeys(source.format for source in work.sources if source.format))
    facts = [("Language", metadata.language), ("Read as", formats), ("Size", size(work))]
    facts += [(fact.label or fact.key, fact.value) for fact in metadata.facts if fact.key not in ("title", "author")]
    yield f"<header>\n<h1>{_text(title)}{by}</h1>"
    yield "<table>"
    for name, value in dict.fromkeys(facts):
        yield f'<tr><th scope="row">{_text(name)}</th><td dir="auto">{_text(value)}</td></tr>'
    yield "</table>"
    yield from _contents(work)
    yield "</header>"
    yield from _filter(work)


def _contents(work: Work) -> Iterator[str]:
    if len(work.chapters) > 1:
        yield f"<details><summary>{count(len(work.chapters), 'chapter')}</summary>\n<ol>"
        for at, chapter in enumerate(work.chapters):
            yield f'<li><a href="#c{at}" dir="auto">{_text(chapter.name or UNTITLED)}</a></li>'
        yield "</ol>\n</details>"


def _filter(work: Work) -> Iterator[str]:
    """The legend, which is also the filter: one box for each role that occurs."""
    counts = Counter(block.role for chapter in work.chapters for block in chapter.blocks)
    yield "<fieldset><legend>Show</legend>"
    for role in _HUES:
        if counts[role]:
            box = f'<input type="checkbox" id="show-{_css(role)}" checked>'
            yield f'<label class="{_css(role)}">{box} <span>{_NAMES[role]} ({counts[role]:,})</span></label>'
    yield '<label><input type="checkbox" id="only-unsure"> <span>only where in doubt</span></label>'
    yield "</fieldset>"


def _chapter(chapter: Chapter, at: int, language: str) -> Iterator[str]:
    yield f'<section aria-labelledby="c{at}">\n<h2 id="c{at}" dir="auto">{_text(chapter.name or UNTITLED)}</h2>'
    for block in chapter.blocks:
        yield from _block(block, language)
    yield "</section>"


def _block(block: Block, language: str) -> Iterator[str]:
    label = block.label
    unsure = label.confidence < SURE or any(note.confidence < SURE for note in block.inline_notes)
    yield f'<div class="block {_css(label.role)}{" unsure" if unsure else ""}">'
    yield f'<p class="judgement">{_judgement(block)}</p>'
    yield f'<p class="text" dir="auto" lang="{escape(language)}">{_content(block)}</p>'
    lines = [*_reasons(label), *(line for note in block.inline_notes for line in _aside(block, note))]
    if lines:
        yield f'<ul class="reasons">{"".join(f"<li>{line}</li>" for line in lines)}</ul>'
    yield "</div>"


def _judgement(block: Block) -> str:
    label = block.label
    form = "" if block.kind is Kind.PARAGRAPH else block.kind.value.replace("_", " ")
    if label.role is Role.PROSE and block.kind in (Kind.HEADING, Kind.SCENE_BREAK):
        return form
    purpose = _NAMES[label.role] + (f", {label.topic}" if label.topic else "")
    return f"{' · '.join(filter(None, (purpose, form)))} {label.confidence:.0%}"


def _content(block: Block) -> str:
    """The block's text, with its asides marked."""
    text, at, parts = block.text, 0, []
    for note in sorted(block.inline_notes, key=lambda each: each.start):
        start = max(at, note.start)
        parts += [_text(text[at:start]), f"<mark>{_text(text[start : note.end])}</mark>"]
        at = max(at, note.end)
    image = f"[{_text(block.image)}]" if block.image else ""
    return "".join([*parts, _text(text[at:]), image])


def _reasons(label: Label) -> Iterator[str]:
    if label.role is not Role.PROSE or label.confidence < SURE:
        yield from map(_text, reasons(label))


def _aside(block: Block, note: InlineNote) -> Iterator[str]:
    """An aside inside the block: what became of it, and why."""
    fate = "an aside of the author" if note.labelled else "perhaps an aside of the author; left where it is"
    why = "; ".join(reasons(aside_label(note)))
    yield _text(f"“{block.text[note.start : note.end]}”: {fate}, {note.confidence:.0%}{': ' if why else ''}{why}")


def _ledger(ledger: Ledger) -> Iterator[str]:
    if ledger:
        yield '<section aria-labelledby="ledger">\n<h2 id="ledger">Left out</h2>\n<table>'
        yield '<tr><th scope="col">Why</th><th scope="col">Text</th><th scope="col">From</th></tr>'
        for entry in ledger:
            why = entry.reason.value + (f": {entry.detail}" if entry.detail else "")
            source = entry.origin.source if entry.origin else ""
            yield f'<tr><td>{_text(why)}</td><td dir="auto">{_text(entry.text)}</td><td>{_text(source)}</td></tr>'
        yield "</table>\n</section>"


def _notices(notices: tuple[Notice, ...]) -> Iterator[str]:
    if notices:
        yield '<section aria-labelledby="notices">\n<h2 id="notices">Notices</h2>\n<ul>'
        for notice in notices:
            yield f"<li>{_text(notice.message)} <code>{_text(notice.code)}</code></li>"
        yield "</ul>\n</section>"
