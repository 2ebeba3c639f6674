# SPDX-License-Identifier: AGPL-3.0-or-later
"""Work and Book as readable text: what one looks at while debugging is what golden tests hold.

In: a `Work` or a `Book`. Out: a string (`dump_work`, `dump_book`), or the object that `inspect --json` prints
(`work_json`). One line is one block: its role, its kind, its text in quotes. Start at `dump_work`.

How text is shown: `⏎` and `⇥` are the line break and the tab inside a block; `{em strong|text}` is text under marks,
`{-> https://…|text}` a link, `{ruby かんじ|漢字}` an annotation, `{note fn-1|1}` a footnote's reference. A brace or
backslash of the text itself has a backslash before it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from fic2epub.importer.corrections import fingerprint
from fic2epub.importer.segment.explain import reasons
from fic2epub.model import (
    Account,
    Asset,
    Block,
    Book,
    Box,
    Chapter,
    ContentsEntry,
    Entry,
    Fact,
    Facts,
    Footnote,
    InlineNote,
    Label,
    Layout,
    Ledger,
    Mark,
    Metadata,
    Node,
    Notice,
    Role,
    Run,
    Section,
    Span,
    Work,
)

__all__ = ["aside_label", "dump_book", "dump_work", "show_runs", "work_json"]

_MARKS = {
    Mark.EMPHASIS: "em",
    Mark.STRONG: "strong",
    Mark.UNDERLINE: "u",
    Mark.STRIKE: "s",
    Mark.SMALL: "small",
    Mark.SUPERSCRIPT: "sup",
    Mark.SUBSCRIPT: "sub",
    Mark.CODE: "code",
}
_LAYOUTS = {
    Layout.CENTRED: "centred",
    Layout.RIGHT: "right",
    Layout.ORDERED: "ordered",
    Layout.HEADER: "header",
}
_VISIBLE = str.maketrans({"\n": "⏎", "\t": "⇥", "\\": "\\\\", "{": "\\{", "}": "\\}"})


# --- a work ---------------------------------------------------------------------------------------------------------


def dump_work(work: Work, *, confidence: bool = False, spans: bool = False) -> str:
    """A work as text, a line a block. `confidence` and `spans` add what would make a golden file brittle."""
    lines = [*_metadata_lines(work.metadata), *_asset_lines(work.assets)]
    for source in work.sources:
        lines.append(f"source: {_quote(source.name)} {source.format or '?'}")
    for chapter in work.chapters:
        lines += ["", *_chapter_lines(chapter, confidence=confidence, spans=spans)]
    lines += _ledger_lines(work.ledger, spans=spans)
    lines += _notice_lines(work.notices)
    return "\n".join(lines) + "\n"


def _metadata_lines(metadata: Metadata) -> Iterator[str]:
    yield f"title: {_quote(metadata.title)}"
    for author in metadata.authors:
        yield f"author: {_quote(author)}"
    yield f"language: {metadata.language}"
    if metadata.summary:
        yield f"summary: {_quote(metadata.summary)}"
    for fact in metadata.facts:
        yield _fact_line(fact)


def _fact_line(fact: Fact) -> str:
    label = f" ({_plain(fact.label)})" if fact.label and fact.label != fact.key else ""
    return f"fact: {fact.key}{label} = {_quote(fact.value)}"


def _asset_lines(assets: Iterable[Asset]) -> Iterator[str]:
    for asset in assets:
        yield f"asset: {_quote(asset.name)}, {len(asset.data)} bytes, {_quote(asset.alt)}"


def _chapter_lines(chapter: Chapter, *, confidence: bool, spans: bool) -> Iterator[str]:
    head = [chapter.id, "–" if chapter.number is None else str(chapter.number), _plain(chapter.name) or "–"]
    if chapter.kind != "chapter":
        head.append(f"[{chapter.kind}]")
    if chapter.part:
        head.append(f"in {_quote(chapter.part)}")
    yield "## " + " · ".join(head)
    groups = _Groups()
    for block in chapter.blocks:
        words = [_role(block.label), groups.kind(block), _content(block)]
        if confidence:
            words.append(f"{block.label.confidence:.2f}")
        if spans:
            words.append(_span(block.origin))
        yield "  ".join(words)
        yield from (_aside_line(block, note, confidence=confidence) for note in block.inline_notes)


def _aside_line(block: Block, note: InlineNote, *, confidence: bool) -> str:
    """An author's aside inside the block above."""
    fate = "" if note.labelled else " (reported only)"
    sure = f"  {note.confidence:.2f}" if confidence else ""
    return f"    aside{fate}  {_quote(block.text[note.start : note.end])}{sure}"


def _role(label: Label) -> str:
    return f"{label.role}/{label.topic}" if label.topic else str(label.role)


class _Groups:
    """Names a chapter's groups 1, 2, 3 … in order, whatever numbers the importer gave them."""

    def __init__(self) -> None:
        self._names: dict[int, int] = {}

    def kind(self, block: Block) -> str:
        """A block's kind with what qualifies it: `heading.2`, `list.1.ordered#3`."""
        words = [str(block.kind)]
        if block.level:
            words.append(str(block.level))
        words += [name for layout, name in _LAYOUTS.items() if block.layout & layout]
        group = f"#{self._names.setdefault(block.group, len(self._names) + 1)}" if block.group else ""
        return ".".join(words) + group


def _content(block: Block) -> str:
    text = f'"{show_runs(block.runs)}"'
    return f"{text} image {_quote(block.image)}" if block.image else text


def show_runs(runs: Iterable[Run]) -> str:
    """Runs as one line, with their marks, links, annotations and references in braces."""
    return "".join(_show_run(run) for run in runs)


def _show_run(run: Run) -> str:
    words = [name for mark, name in _MARKS.items() if run.marks & mark]
    if run.href:
        words.append(f"-> {run.href}")
    if run.ruby:
        words.append(f"ruby {_plain(run.ruby)}")
    if run.note:
        words.append(f"note {run.note}")
    text = run.text.translate(_VISIBLE)
    return f"{{{' '.join(words)}|{text}}}" if words else text


def _ledger_lines(ledger: Ledger, *, spans: bool) -> Iterator[str]:
    if ledger:
        yield from ("", "## ledger")
    for entry in ledger:
        words = [str(entry.reason), _quote(entry.text)]
        if entry.detail:
            words.append(f"({_plain(entry.detail)})")
        if spans and entry.origin is not None:
            words.append(_span(entry.origin))
        yield "  ".join(words)


def _notice_lines(notices: Sequence[Notice]) -> Iterator[str]:
    if notices:
        yield from ("", "## notices")
    for notice in notices:
        yield f"{notice.severity}  {notice.code}  {_quote(notice.message)}"


def _span(span: Span) -> str:
    return f"@{_plain(span.source)}:{span.start}-{span.end}"


def _plain(text: str) -> str:
    return text.replace("\n", "⏎").replace("\t", "⇥")


def _quote(text: str) -> str:
    return f'"{_plain(text)}"'


# --- a book ---------------------------------------------------------------------------------------------------------


def dump_book(book: Book) -> str:
    """A book as text: what is said of it, its contents, then its sections in spine order, a line a node."""
    lines = [*_package_lines(book), *_asset_lines(book.assets)]
    lines += ["", "## contents", *_contents_lines(book.contents, depth=0)]
    lines += ["", "## landmarks"]
    lines += [f"{mark.type}  {_quote(mark.title)} -> {mark.section}" for mark in book.landmarks]
    for section in book.sections:
        lines += ["", *_section_lines(section)]
    lines += _ledger_lines(book.ledger, spans=False)
    lines += _account_lines(book.accounts)
    lines += _notice_lines(book.notices)
    return "\n".join(lines) + "\n"


def _package_lines(book: Book) -> Iterator[str]:
    yield f"identifier: {book.identifier}"
    yield f"title: {_quote(book.title)}"
    yield f"language: {book.language} {book.direction}"
    yield f"modified: {book.modified.isoformat()}"
    for creator in book.creators:
        yield f"creator: {_quote(creator.name)} {creator.role}"
    for contributor in book.contributors:
        yield f"contributor: {_quote(contributor.name)} {contributor.role}"
    for name in ("publisher", "date", "source", "description", "rights", "accessibility_summary"):
        value: str = getattr(book, name)
        if value:
            yield f"{name}: {_quote(value)}"
    for subject in book.subjects:
        yield f"subject: {_quote(subject)}"
    if book.series is not None:
        yield f"series: {_quote(book.series[0])} {book.series[1] or '–'}"
    if book.cover is not None:
        yield f"cover: {_quote(book.cover.name)} {_quote(book.cover.alt)}"
    yield f"contents page: {'in the spine' if book.toc_in_spine else 'not in the spine'}"


def _contents_lines(entries: Iterable[ContentsEntry], depth: int) -> Iterator[str]:
    for entry in entries:
        yield f"{'  ' * depth}{_quote(entry.title)} -> {entry.section}"
        yield from _contents_lines(entry.children, depth + 1)


def _section_lines(section: Section) -> Iterator[str]:
    head = [section.id, str(section.kind), _quote(section.title)]
    heading = [_quote(part) for part in (section.label, section.name) if part]
    if heading:
        head.append("heading " + " + ".join(heading))
    if section.subtitle:
        head.append(f"subtitle {_quote(section.subtitle)}")
    if section.language:
        head.append(section.language)
    yield "## " + " · ".join(head)
    yield from _node_lines(section.nodes, 0, _Groups())


def _node_lines(nodes: Iterable[Node], depth: int, groups: _Groups) -> Iterator[str]:
    indent = "  " * depth
    for node in nodes:
        match node:
            case Block():
                role = f"{_role(node.label)}  " if node.role is not Role.PROSE else ""
                yield f"{indent}{role}{groups.kind(node)}  {_content(node)}"
            case Box():
                yield indent + _box_line(node)
                yield from _node_lines(node.nodes, depth + 1, groups)
            case Facts():
                for term, values in node.rows:
                    yield f"{indent}fact  {_quote(term)} = {', '.join(map(_quote, values))}"
            case Footnote():
                yield f'{indent}footnote {node.id} {node.number}  "{show_runs(node.runs)}"'


def _box_line(box: Box) -> str:
    words = [f"[{box.kind}{'.' + box.style if box.style else ''}]", _quote(box.title)]
    if not box.headed:
        words.append("(no heading)")
    if box.id:
        words.append(f"id {box.id}")
    return " ".join(words)


def _account_lines(accounts: Sequence[Account]) -> Iterator[str]:
    if accounts:
        counts = Counter(str(account.destination) for account in accounts)
        yield from ("", "## accounts", ", ".join(f"{count} {name}" for name, count in sorted(counts.items())))


# --- inspect --json -------------------------------------------------------------------------------------------------


def work_json(work: Work) -> dict[str, object]:
    """The object that `inspect --json` prints: plain lists, strings and numbers. Its keys are an interface.

    `metadata` maps each key to the list of its values; `confidence` is 0…1; offsets count characters of the source's
    text; those of an inline note count in the block's own text.
    """
    metadata = work.metadata
    return {
        "format": ", ".join(dict.fromkeys(source.format for source in work.sources)),
        "language": metadata.language,
        "title": metadata.title,
        "author": ", ".join(metadata.authors),
        "metadata": _metadata_json(metadata),
        "chapters": [_chapter_json(chapter) for chapter in work.chapters],
        "ledger": [_entry_json(entry) for entry in work.ledger],
        "notices": [_notice_json(notice) for notice in work.notices],
    }


def _metadata_json(metadata: Metadata) -> dict[str, list[str]]:
    values: dict[str, list[str]] = {"authors": list(metadata.authors)} if metadata.authors else {}
    if metadata.summary:
        values["summary"] = [metadata.summary]
    for fact in metadata.facts:
        known = values.setdefault(fact.key, [])
        if fact.value not in known:
            known.append(fact.value)
    return values


def _chapter_json(chapter: Chapter) -> dict[str, object]:
    return {
        "id": chapter.id,
        "number": chapter.number,
        "title": chapter.title or (chapter.label if chapter.number is None else ""),
        "blocks": [_block_json(block) for block in chapter.blocks],
    }


def _block_json(block: Block) -> dict[str, object]:
    label = block.label
    return {
        "text": block.text,
        "kind": block.kind.value,
        "role": label.role.value,
        "topic": label.topic.value if label.topic else None,
        "confidence": round(label.confidence, 4),
        "fingerprint": fingerprint(block),
        "reasons": list(reasons(label)),
        "inline_notes": [_inline_json(block, note) for note in block.inline_notes],
        "source": block.origin.source,
        "start": block.origin.start,
        "end": block.origin.end,
    }


def _inline_json(block: Block, note: InlineNote) -> dict[str, object]:
    return {
        "text": block.text[note.start : note.end],
        "confidence": round(note.confidence, 4),
        "reasons": list(reasons(aside_label(note))),
        "labelled": note.labelled,
        "start": note.start,
        "end": note.end,
    }


def aside_label(note: InlineNote) -> Label:
    """An aside's judgement in the form that whole blocks have theirs."""
    return Label(Role.NOTE, None, note.confidence, note.evidence)


def _entry_json(entry: Entry) -> dict[str, object]:
    return {"reason": entry.reason.value, "text": entry.text, "detail": entry.detail, **_origin_json(entry.origin)}


def _notice_json(notice: Notice) -> dict[str, object]:
    return {
        "code": notice.code.value,
        "severity": notice.severity.value,
        "message": notice.message,
        **_origin_json(notice.origin),
    }


def _origin_json(origin: Span | None) -> dict[str, object]:
    if origin is None:
        return {"source": None, "start": None, "end": None}
    return {"source": origin.source, "start": origin.start, "end": origin.end}
