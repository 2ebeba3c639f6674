# SPDX-License-Identifier: AGPL-3.0-or-later
"""The command line. In: what the user typed. Out: files, lines, and an exit code.

A command is a function below; what it needs is imported inside it, so that `--help` appears at once. `main` is where the
process begins, `_guarded` the one place where errors become exit codes.
"""

from __future__ import annotations

import functools
import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from datetime import datetime

    from fic2epub.errors import CheckFailed
    from fic2epub.frontends.files import Found
    from fic2epub.frontends.validators import Report
    from fic2epub.importer.format import Format, Options, Source
    from fic2epub.model import Edition, Work

__all__ = ["app", "main"]

app = typer.Typer(
    name="fic2epub",
    no_args_is_help=True,
    rich_markup_mode=None,  # plain help starts in 2.3 times an empty Python's time, rich help in 4
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["--help", "-h"]},
)


def main() -> None:
    """Runs the command line and ends the process. A request to end (SIGTERM, a closed terminal) is like Ctrl-C."""
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) == signal.SIG_DFL:
            signal.signal(number, signal.default_int_handler)
    app(prog_name="fic2epub")


def _guarded(command: Callable[..., None]) -> Callable[..., None]:
    """Where every error becomes a sentence and an exit code, and nobody meets a traceback."""

    @functools.wraps(command)
    def run(*args: object, **kwargs: object) -> None:
        from fic2epub.errors import ExitCode, Fic2EpubError
        from fic2epub.frontends import terminal

        try:
            command(*args, **kwargs)
        except Fic2EpubError as error:
            code = terminal.fail(error)
        except KeyboardInterrupt:
            terminal.say("fic2epub: interrupted; nothing half-written remains.")
            code = ExitCode.INTERRUPTED
        except BrokenPipeError:  # who read our output has read enough
            code = ExitCode.OUTPUT
        except Exception as error:
            code = _confess(error, traceback=bool(kwargs.get("verbose")))
        else:
            return
        sys.exit(code)

    return run


def _confess(error: Exception, *, traceback: bool) -> int:
    from fic2epub.errors import ExitCode
    from fic2epub.frontends import terminal

    if isinstance(error, MemoryError):
        terminal.say("fic2epub: there is not enough memory for this.")
        terminal.say("Close other programs, or convert fewer chapters at once.")
        return ExitCode.BUG
    terminal.say(f"fic2epub: this is a bug: {type(error).__name__}: {terminal.visible(str(error))}")
    if traceback:
        import traceback as tracebacks

        terminal.say("".join(tracebacks.format_exception(error)).rstrip())
    else:
        terminal.say("Please report it, with what the same command says when --verbose is added.")
    return ExitCode.BUG


def _version(wanted: bool) -> None:
    if wanted:
        from fic2epub import __version__

        typer.echo(f"fic2epub {__version__}")
        raise typer.Exit


@app.callback()
def _fic2epub(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Turn raw fiction chapters into an EPUB: the story flows, the author's notes stand apart, nothing is lost."""


# --- what options have in common ------------------------------------------------------------------------------------


def _begin(words: Iterable[str], incomplete: str) -> list[str]:
    return [word for word in words if word.startswith(incomplete)]


def _formats(incomplete: str) -> list[str]:
    from fic2epub.importer.format import registry

    return _begin((each.name for each in registry()), incomplete)


def _classes(incomplete: str) -> list[str]:
    from fic2epub.assembler.placement import CLASSES

    return _begin(CLASSES, incomplete)


def _note_placements(incomplete: str) -> list[str]:
    from fic2epub.assembler.placement import CLASSES

    return _begin(CLASSES["note"].allowed, incomplete)


def _assignments(incomplete: str) -> list[str]:
    from fic2epub.assembler.placement import CLASSES

    return _begin((f"{name}={where}" for name, each in CLASSES.items() for where in each.allowed), incomplete)


Sources = Annotated[
    list[str],
    typer.Argument(metavar="SOURCE...", show_default=False, help="Files, folders or zips; - is standard input."),
]
Encoding = Annotated[str, typer.Option(metavar="NAME", show_default=False, help="The sources' encoding; else judged.")]
FormatName = Annotated[
    str,
    typer.Option(
        "--format",
        metavar="NAME",
        show_default=False,
        autocompletion=_formats,
        help="The sources' format; else judged. `fic2epub formats` lists them.",
    ),
]
Language = Annotated[
    str, typer.Option(metavar="TAG", show_default=False, help="The story's language, such as en or pt-BR; else judged.")
]
SettingsFile = Annotated[
    str,
    typer.Option(
        metavar="FILE", show_default=False, help="A fic2epub.toml with corrections; else the one beside the sources."
    ),
]
Force = Annotated[bool, typer.Option("--force", "-f", help="Replace a file that exists.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing but errors.")]
Verbose = Annotated[bool, typer.Option("--verbose", "-v", help="Say everything, with the traceback of a bug.")]


def _options(encoding: str, format_: str, language: str, found: Found, settings: str) -> Options:
    """What the user says of the input, on the command line and in the settings beside it."""
    from fic2epub.errors import UsageError
    from fic2epub.frontends import files
    from fic2epub.importer.format import Options, registry

    if encoding and not _is_encoding(encoding):
        hint = "Names are such as utf-8, cp1252, gb18030, shift_jis."
        raise UsageError(f"There is no text encoding called {encoding!r}.", hint)
    names = [each.name for each in registry()]
    if format_ and format_ not in names:
        raise UsageError(f"There is no format called {format_!r}.", f"Choose one of: {', '.join(names)}.")
    if language and not all(part.isalnum() and part.isascii() and len(part) <= 8 for part in language.split("-")):
        raise UsageError(f"{language!r} is not a language tag.", "Tags are such as en, de, pt-BR, zh-Hant.")
    text = files.settings(found, settings)
    if text is None:
        return Options(encoding, format_, language)
    from fic2epub.frontends.settings import parse

    return Options(encoding, format_, language, parse(text.text, text.name).corrections)


def _is_encoding(name: str) -> bool:
    """Whether Python knows a text encoding of that name; what it makes of one byte does not matter."""
    try:
        b"?".decode(name)
    except UnicodeError:
        return True
    except (LookupError, ValueError):
        return False
    return True


# --- convert --------------------------------------------------------------------------------------------------------


@app.command()
@_guarded
def convert(
    sources: Sources,
    output: Annotated[
        str,
        typer.Option(
            "--output",
            "-o",
            metavar="PATH",
            show_default=False,
            help="The book, or a folder for it; - is standard output. Without it, the book is named after its title.",
        ),
    ] = "",
    force: Force = False,
    notes: Annotated[
        str,
        typer.Option(
            metavar="WHERE",
            show_default=False,
            autocompletion=_note_placements,
            help="Where author's notes go: end (of the chapter; the default), place (as posted), appendix, drop.",
        ),
    ] = "",
    place: Annotated[
        list[str] | None,
        typer.Option(
            metavar="ROLE=WHERE",
            show_default=False,
            autocompletion=_assignments,
            help="Where another kind of text goes, such as recap=drop; may be repeated. Roles: note, warning, reading, "
            "notice, inline, disclaimer, metadata, review_reply, recap, end_marker.",
        ),
    ] = None,
    drop: Annotated[
        list[str] | None,
        typer.Option(
            metavar="ROLE", show_default=False, autocompletion=_classes, help="Short for --place ROLE=drop; repeatable."
        ),
    ] = None,
    title: Annotated[str, typer.Option(metavar="TEXT", show_default=False, help="The book's title.")] = "",
    author: Annotated[
        list[str] | None, typer.Option(metavar="NAME", show_default=False, help="An author; may be repeated.")
    ] = None,
    language: Language = "",
    cover: Annotated[str, typer.Option(metavar="IMAGE", show_default=False, help="A picture for the cover.")] = "",
    encoding: Encoding = "",
    format_: FormatName = "",
    settings: SettingsFile = "",
    strict: Annotated[bool, typer.Option("--strict", help="Fail where it is in doubt what is story.")] = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Make an EPUB of chapters.

    Give the chapters of ONE work: files, a folder, or a zip. Author's notes are set apart from the story; nothing is lost.
    """
    from dataclasses import replace

    from fic2epub import pipeline
    from fic2epub.errors import CheckFailed
    from fic2epub.frontends import files, terminal

    edition = _edition(title, author or (), language, _placements(notes, place or (), drop or ()))
    found = files.find(sources)
    options = _options(encoding, format_, language, found, settings)
    _refuse_early(output, force, found)
    if cover:
        edition = replace(edition, cover=files.picture(Path(cover)))
    with terminal.Progress(quiet=quiet) as progress:
        try:
            done = pipeline.convert(_read(found), edition, options, strict=strict, progress=progress)
        except CheckFailed as failed:
            raise _kept(failed, output, found) from failed
    if not quiet:
        terminal.tell((*found.notices, *done.notices), done.work.sources, everything=verbose)
    name = files.book_name(done.book.title, [creator.name for creator in done.book.creators])
    written = _deliver(done.data, output, name, force, found)
    if not quiet:
        left_out = frozenset(entry.origin for entry in done.book.ledger if entry.reason == "dropped")
        terminal.say(f"Wrote {written}: {terminal.size(done.work, left_out)}.")


def _read(found: Found) -> list[Source]:
    from fic2epub.frontends import files, terminal

    if any(each.path is None for each in found.files) and sys.stdin is not None and sys.stdin.isatty():
        terminal.remark("Reading from the keyboard; Ctrl-D ends the text.")
    return files.read(found)


def _edition(title: str, authors: Sequence[str], language: str, placements: dict[str, str]) -> Edition:
    from fic2epub.model import Edition

    return Edition(title, tuple(authors), language, modified=_source_date(), placements=placements)


def _source_date() -> datetime | None:
    """The date that SOURCE_DATE_EPOCH asks for, so that the same input gives the same bytes anywhere.

    See https://reproducible-builds.org/specs/source-date-epoch/: whole seconds since 1970, UTC.
    """
    from datetime import UTC, datetime

    from fic2epub.errors import UsageError

    stated = os.environ.get("SOURCE_DATE_EPOCH")
    if not stated:
        return None
    try:
        return datetime.fromtimestamp(int(stated), UTC)
    except (ValueError, OverflowError, OSError) as error:
        hint = "It is a number of seconds since 1970, such as 1700000000."
        raise UsageError(f"SOURCE_DATE_EPOCH is {stated!r}, which is no date.", hint) from error


def _placements(notes: str, place: Sequence[str], drop: Sequence[str]) -> dict[str, str]:
    """What the three options ask for, class by class. Raises UsageError for what cannot be, or is said twice."""
    from fic2epub.assembler.placement import chosen
    from fic2epub.errors import UsageError

    asked = [("note", notes)] if notes else []
    for assignment in place:
        name, equals, where = assignment.partition("=")
        if not equals:
            raise UsageError(f"--place {assignment} does not say where.", "Write ROLE=WHERE, such as recap=drop.")
        asked.append((name, where))
    asked += [(name, "drop") for name in drop]
    placements: dict[str, str] = {}
    for name, where in asked:
        if placements.setdefault(name, where) != where:
            raise UsageError(f"{name} is placed both {placements[name]!r} and {where!r}.", "Choose one of the two.")
    chosen(placements)
    return placements


def _refuse_early(output: str, force: bool, found: Found) -> None:
    """Says at once what could not be written at the end."""
    from fic2epub.errors import UsageError
    from fic2epub.frontends import files

    if output == files.STANDARD:
        if sys.stdout is not None and sys.stdout.isatty():
            raise UsageError(
                "A book is not for the terminal.", "Choose a file with -o, or send it on: -o - > book.epub"
            )
    elif output and not Path(output).is_dir():
        files.refuse(files.target(output, ""), force=force, sources=found.paths)


def _deliver(data: bytes, output: str, name: str, force: bool, found: Found) -> str:
    """Writes the product where it was asked for; says where that is."""
    from fic2epub.frontends import files, terminal

    if output == files.STANDARD:
        files.put(data)
        return "the book to standard output"
    path = files.target(output, name)
    files.refuse(path, force=force, sources=found.paths)
    files.write(path, data, force=force)
    return f'"{terminal.visible(str(path))}"'


def _kept(failed: CheckFailed, output: str, found: Found) -> CheckFailed:
    """The error, once the rejected book is kept beside where it would have been."""
    from fic2epub.errors import OutputError
    from fic2epub.frontends import files

    stem = found.paths[0].stem if found.paths else "book"
    path = files.rejected(files.target("" if output == files.STANDARD else output, f"{stem}.epub"))
    try:
        files.write(path, failed.data, force=True)
        failed.hint = f'The book is kept as "{path}". {failed.hint}'.rstrip()
    except OutputError as error:
        failed.hint = f"The book could not be kept: {error} {failed.hint}".rstrip()
    return failed


# --- inspect --------------------------------------------------------------------------------------------------------


@app.command()
@_guarded
def inspect(
    sources: Sources,
    json: Annotated[bool, typer.Option("--json", help="As one JSON object, for programs.")] = False,
    html: Annotated[bool, typer.Option("--html", help="As one web page, for reading.")] = False,
    notes: Annotated[bool, typer.Option("--notes", help="Only what is not story, repeated things folded.")] = False,
    everything: Annotated[bool, typer.Option("--all", "-a", help="Every block at full length.")] = False,
    output: Annotated[
        str, typer.Option("--output", "-o", metavar="FILE", show_default=False, help="Write to a file.")
    ] = "-",
    force: Force = False,
    language: Language = "",
    encoding: Encoding = "",
    format_: FormatName = "",
    settings: SettingsFile = "",
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Show each block of the chapters, its role, and why."""
    from fic2epub.errors import UsageError
    from fic2epub.frontends import files, terminal
    from fic2epub.importer import import_work

    if json + html + notes > 1:
        raise UsageError("--json, --html and --notes exclude each other.", "Choose one of them.")
    found = files.find(sources)
    options = _options(encoding, format_, language, found, settings)
    if output != files.STANDARD:
        files.refuse(Path(output), force=force, sources=found.paths)
    with terminal.Progress(quiet=quiet) as progress:
        work = import_work(_read(found), options, progress=progress)
    if not quiet:
        said = () if json or html else work.notices
        terminal.tell((*found.notices, *said), work.sources, everything=verbose)
    shown = _as_json(work) if json else _as_page(work) if html else _as_text(work, everything, output, notes=notes)
    if output == files.STANDARD:
        files.put(shown)
    else:
        files.write(Path(output), shown, force=force)
        if not quiet:
            terminal.say(f'Wrote "{terminal.visible(output)}".')


def _as_json(work: Work) -> bytes:
    import json

    from fic2epub.dump import work_json

    return (json.dumps(work_json(work), ensure_ascii=False, indent=1) + "\n").encode()


def _as_page(work: Work) -> bytes:
    from fic2epub.frontends.page import render

    return render(work).encode()


def _as_text(work: Work, everything: bool, output: str, *, notes: bool) -> bytes:
    from dataclasses import replace

    from fic2epub.frontends import files
    from fic2epub.frontends.notes import notes as table
    from fic2epub.frontends.view import look, view

    wanted = look(everything=everything)
    show = table if notes else view
    if output != files.STANDARD:
        return show(work, replace(wanted, colour=False)).encode()
    return show(work, wanted).encode(sys.stdout.encoding if sys.stdout else "utf-8", "replace")


# --- formats --------------------------------------------------------------------------------------------------------


@app.command()
@_guarded
def formats(verbose: Verbose = False) -> None:  # noqa: ARG001
    """List what can be read, and how each format is recognised."""
    from fic2epub.frontends import files
    from fic2epub.importer.format import registry

    room = min(shutil.get_terminal_size().columns, 120) - 4
    lines = [line for each in registry() for line in _format_lines(each, room)]
    files.put(("\n".join(lines).rstrip("\n") + "\n").encode())


def _format_lines(each: Format, room: int) -> Iterable[str]:
    from fic2epub.frontends import terminal

    yield f"{each.name}: {each.title} ({' '.join(each.extensions) or 'any name'})"
    for line in terminal.wrap(f"recognised by {each.signature}", room, most=None):
        yield f"    {line}"
    yield ""


# --- check ----------------------------------------------------------------------------------------------------------


@app.command()
@_guarded
def check(
    book: Annotated[str, typer.Argument(metavar="BOOK.epub", show_default=False, help="The book.")],
    json: Annotated[bool, typer.Option("--json", help="As one JSON object, for programs.")] = False,
    verbose: Verbose = False,  # noqa: ARG001
) -> None:
    """Check a finished book.

    First our own check, then EPUBCheck and Ace, where they are installed.
    """
    from fic2epub.errors import CheckFailed
    from fic2epub.exporter.check import check as own_check
    from fic2epub.frontends import files, terminal
    from fic2epub.frontends.validators import VALIDATORS, Report

    path = Path(book)
    reports = [Report("fic2epub", own_check(files.read_bytes(path)))]
    for name, validate in VALIDATORS.items():
        terminal.remark(f"Waiting for {name} …")
        reports.append(validate(path))
    files.put(_reports_json(book, reports) if json else "".join(map(_report, reports)).encode())
    errors = sum(report.errors for report in reports)
    if errors:
        raise CheckFailed(f"{book} has {terminal.count(errors, 'error')}.")


def _report(report: Report) -> str:
    """One check's findings, a line each, with the advice below."""
    from fic2epub.frontends.terminal import count, visible

    if report.absent:
        return f"{report.name}: {visible(report.absent)}\n"
    warnings = len(report.findings) - report.errors
    lines = [f"{report.name}: {count(report.errors, 'error')}, {count(warnings, 'warning')}"]
    for finding in report.findings:
        what = " ".join(part for part in (finding.severity, finding.id, finding.place) if part)
        lines.append(visible(f"  {what}: {finding.message}"))
        lines += [visible(f"    {finding.advice}")] if finding.advice else []
    return "\n".join(lines) + "\n"


def _reports_json(book: str, reports: Sequence[Report]) -> bytes:
    import json
    from dataclasses import asdict

    checks = [
        {"name": each.name, "ran": not each.absent, "absent": each.absent, "findings": list(map(asdict, each.findings))}
        for each in reports
    ]
    return (json.dumps({"book": book, "checks": checks}, ensure_ascii=False, indent=1) + "\n").encode()
