# SPDX-License-Identifier: AGPL-3.0-or-later
"""Bytes → Work. The package's one verb is `import_work`; start there.

    sources → choose a format, read each into a draft → chapters in order → split story from the rest → Work
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from fic2epub.errors import EmptyWork, Fic2EpubError, HostileInput, UnknownFormat
from fic2epub.importer import chapters, language, metadata
from fic2epub.importer.chapters import Drafted, natural_key
from fic2epub.importer.corrections import corrected
from fic2epub.importer.format import Draft, Options, Source, choose
from fic2epub.importer.segment import split
from fic2epub.importer.segment.habits import habits
from fic2epub.model import Block, Chapter, ChapterKind, Kind, Notice, NoticeCode, Role, Severity, Topic, Work

__all__ = ["Progress", "import_work"]

Progress = Callable[[str, int, int], None]
"""Called with what is being done, how many of it are done, and of how many."""

_DOUBTFUL = 0.7
"""Below this confidence a person should look: of blocks less sure than that, about half are wrong."""
_LOOK_HERE = 3
"""At most so many notices of doubt a chapter: more would not be read."""


def import_work(
    sources: Sequence[Source], options: Options | None = None, *, progress: Progress | None = None
) -> Work:
    """The work that the sources hold: chapters in order, every block labelled, every character accounted for.

    Several files given in plain alphabetical order (as a shell's `*` gives them) or found in an archive are put in natural
    order, 2 before 10; any other order is the user's and is kept. Raises InputError subclasses.
    """
    options = options or Options()
    tell = progress or (lambda _what, _done, _all: None)
    drafts, drafted, spoken, notices = draft_work(sources, options, tell)
    finished = []
    for at, (chapter, habit) in enumerate(zip(drafted, habits([each.blocks for each in drafted]), strict=True)):
        tell("Splitting", at, len(drafted))
        finished.append(_finish(chapter, split(chapter.blocks, spoken, chapter.title, habit)))
    ids = chapters.identify(finished)
    done = tuple(replace(chapter, id=name) for chapter, name in zip(finished, ids, strict=True))
    known = metadata.collect(drafts, done, [chapter.work_title for chapter in drafted], spoken)
    done = _titled_by_front_matter(drafts, drafted, done)
    known, untitled = metadata.untitled(known, "Untitled")
    notices += [notice for draft in drafts for notice in draft.notices]
    notices += chapters.notices(drafted)
    notices += [untitled] if untitled else []
    notices += _doubts(done)
    if known.language == "und":
        notices.append(Notice(NoticeCode.LANGUAGE_UNKNOWN, "The language is unknown; --language says it.", None))
    ledger = tuple(entry for draft in drafts for entry in draft.ledger)
    ledger += tuple(entry for chapter in drafted for entry in chapter.ledger)
    assets = {asset.name: asset for draft in drafts for asset in draft.assets}
    return Work(
        known, done, tuple(draft.source for draft in drafts), ledger, tuple(notices), tuple(assets.values())
    )


def draft_work(
    sources: Sequence[Source], options: Options, tell: Progress
) -> tuple[list[Draft], list[Drafted], str, list[Notice]]:
    """The work before its text is split: what was read, its chapters in order, its language (BCP 47), and notices."""
    drafts, notices = _read(_opened(sources, options), options, tell)
    drafted = [chapter for chapter in chapters.divide(drafts) if chapter.blocks]
    if not any(block.text.strip() and block.kind is not Kind.SCENE_BREAK for each in drafted for block in each.blocks):
        raise EmptyWork(_nothing_in(sources), "Give at least one file that holds text.")
    blocks, unused = corrected([chapter.blocks for chapter in drafted], options.corrections)
    drafted = [replace(chapter, blocks=each) for chapter, each in zip(drafted, blocks, strict=True)]
    return drafts, drafted, _declared(drafts, options) or language.detect(_sample(drafted)), [*notices, *unused]


def _opened(sources: Sequence[Source], options: Options) -> list[Source]:
    """The sources with every archive replaced by what is inside it, in order, under names of their own."""
    names = [source.name for source in sources]
    given = sorted(sources, key=lambda each: natural_key(each.name)) if names == sorted(names) else list(sources)
    opened: list[Source] = []
    for source in given:
        container = choose(source, options) if source.data[:2] == b"PK" else None
        if container is not None and container.members is not None:
            members = sorted(container.members(source, options), key=lambda each: natural_key(each.name))
            if not members:
                raise EmptyWork(f"{source.name} holds no chapters.", "Give an archive with text or web pages in it.")
            opened += members
        else:
            opened.append(source)
    return list(_renamed(opened))


def _renamed(sources: Sequence[Source]) -> Iterator[Source]:
    seen: dict[str, int] = {}
    for source in sources:
        seen[source.name] = seen.get(source.name, 0) + 1
        again = seen[source.name]
        yield source if again == 1 else replace(source, name=f"{source.name} ({again})")


def _read(sources: Sequence[Source], options: Options, tell: Progress) -> tuple[list[Draft], list[Notice]]:
    """A draft for each source. Among many, one that holds no chapter is skipped with a notice; alone, it is an error."""
    drafts: list[Draft] = []
    notices: list[Notice] = []
    failed: Fic2EpubError | None = None
    for at, source in enumerate(sources):
        tell("Reading", at, len(sources))
        try:
            chosen = choose(source, options)
            if chosen.read is None:
                raise UnknownFormat(f"{source.name} is an archive inside an archive.", "Unpack it, and give the folder.")
            drafts.append(chosen.read(source, options))
        except HostileInput:
            raise
        except Fic2EpubError as error:
            if len(sources) == 1:
                raise
            failed = failed or error
            notices.append(Notice(NoticeCode.FILE_SKIPPED, f"Skipped: {error}"))
    if not drafts:
        raise failed or EmptyWork(_nothing_in(sources), "Give at least one file that holds text.")
    return drafts, notices


def _nothing_in(sources: Sequence[Source]) -> str:
    return f"{sources[0].name} holds no text." if len(sources) == 1 else "There is no chapter in the input."


def _declared(drafts: Sequence[Draft], options: Options) -> str:
    if options.language:
        return language.normalise(options.language) or options.language
    stated = [fact.value for draft in drafts for fact in draft.facts if fact.key == "language"]
    found = [tag for value in stated if (tag := language.normalise(value))]
    same = [tag for tag in found if tag.split("-")[0] == found[0].split("-")[0]]
    return max(same, key=len, default="")  # `en-GB` says more than the `en` of another file


def _sample(drafted: Sequence[Drafted]) -> str:
    """Text for the language detector: the long blocks, which are sentences."""
    texts: list[str] = []
    size = 0
    step = max(1, len(drafted) // 8)
    for chapter in drafted[::step]:
        taken = 0
        for block in chapter.blocks:
            if len(block.text) > 40 and taken < 4000:
                texts.append(block.text)
                taken += len(block.text)
        size += taken
        if size > 40_000:
            break
    if not texts:
        texts = [block.text for chapter in drafted for block in chapter.blocks]
    return "\n".join(texts)


def _finish(drafted: Drafted, blocks: tuple[Block, ...]) -> Chapter:
    notice = any(block.label.topic is Topic.NOTICE for block in blocks)
    kind = ChapterKind.NOTICE if notice else drafted.kind
    title = drafted.title or ("" if drafted.label or drafted.number is not None else _found_title(drafted, blocks))
    return Chapter("", blocks, drafted.number, drafted.label, title, kind, drafted.part)


def _found_title(drafted: Drafted, blocks: tuple[Block, ...]) -> str:
    """The title of a chapter that nothing else names: the last line above its story that the splitter found to be one."""
    found = ""
    for before, block in zip(drafted.blocks, blocks, strict=True):
        if block.kind is Kind.HEADING and before.kind is not Kind.HEADING:
            found = " ".join(block.text.split())
        elif block.role is Role.PROSE and block.kind not in (Kind.SCENE_BREAK, Kind.HEADING):
            break
    return found if found.casefold() != drafted.work_title.casefold() else ""


def _titled_by_front_matter(
    drafts: Sequence[Draft], drafted: Sequence[Drafted], done: tuple[Chapter, ...]
) -> tuple[Chapter, ...]:
    """Chapters of many files without a title of their own take that of their file's front matter, if the files differ."""
    own = {draft.source.name: fact.value for draft in drafts for fact in draft.facts if fact.key == "title"}
    if len(drafts) < 2 or len(set(own.values())) < 2:
        return done
    return tuple(
        replace(chapter, title=own[each.source]) if not chapter.title and own.get(each.source) else chapter
        for chapter, each in zip(done, drafted, strict=True)
    )


def _doubts(done: Sequence[Chapter]) -> Iterator[Notice]:
    """Where a person should look: whole chapters taken for notices, and the few blocks least sure of."""
    for chapter in done:
        if chapter.kind is ChapterKind.NOTICE:
            name = chapter.name or chapter.id
            yield Notice(
                NoticeCode.CHAPTER_IS_NOTICE, f"“{name}” holds no story and is kept as a notice.",
                chapter.blocks[0].origin, Severity.INFO,
            )
        in_chapter = f", {chapter.name}" if chapter.name else ""
        for run in sorted(_doubtful(chapter), key=lambda run: min(block.label.confidence for block in run))[:_LOOK_HERE]:
            role = run[0].role
            taken = "story" if role is Role.PROSE else role.value.replace("_", " ")
            first = " ".join(run[0].text.split()[:8])
            more = f" (and {len(run) - 1} more below it)" if len(run) > 1 else ""
            sure = min(block.label.confidence for block in run)
            yield Notice(
                NoticeCode.SPLIT_UNCERTAIN,
                f"Look here{in_chapter}: “{first} …”{more} was taken for {taken} ({sure:.0%} sure).",
                run[0].origin, Severity.INFO,
            )


def _doubtful(chapter: Chapter) -> list[list[Block]]:
    """The stretches of blocks of one role that are in doubt. A person who looks at the first sees the others."""
    runs: list[list[Block]] = []
    together = False
    for block in chapter.blocks:
        if block.kind in (Kind.HEADING, Kind.SCENE_BREAK) or block.label.confidence >= _DOUBTFUL:
            together = False
        elif together and runs[-1][0].role is block.role:
            runs[-1].append(block)
        else:
            runs.append([block])
            together = True
    return runs
