# SPDX-License-Identifier: AGPL-3.0-or-later
"""Writes those pages of the reference that the code itself knows, so that they cannot fall behind it.

    python docs/generate.py            writes docs/reference/*.md
    python docs/generate.py --check    exits with 1, and names them, if pages are stale

In: the package's tables and docstrings. Out: Markdown. Start at `PAGES`, one row a page. Sentences that stand below the
members of an enumeration (`NoticeCode`, `ExitCode`, `Reason`) are read from the source, because they are gone at run time.
"""

from __future__ import annotations

import argparse
import ast
import inspect
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import fic2epub
from fic2epub import errors, model

__all__ = ["PAGES", "pages"]

REFERENCE = Path(__file__).resolve().parent / "reference"
_HEAD = "<!-- Written by docs/generate.py from the code: change the code, then run it again. -->\n\n"
_WIDTH = 100


# --- Markdown -------------------------------------------------------------------------------------------------------


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|") or "–"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(map(_cell, line))} |" for line in lines)


def _code(text: str) -> str:
    return f"`{text}`" if text else ""


def _page(title: str, *parts: str) -> str:
    return _HEAD + "\n\n".join([f"# {title}", *(part.strip("\n") for part in parts if part)]) + "\n"


# --- what the source says -------------------------------------------------------------------------------------------


def _tree(module: ModuleType) -> ast.Module:
    return ast.parse(inspect.getsource(module))


def _members(module: ModuleType, name: str) -> Iterator[tuple[str, str, str]]:
    """The members of an enumeration: name, value as written, and the sentence below it ("" where there is none)."""
    body = next(node.body for node in _tree(module).body if isinstance(node, ast.ClassDef) and node.name == name)
    for node, below in zip(body, [*body[1:], None], strict=True):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            value = str(ast.literal_eval(node.value))
            yield node.targets[0].id, value, _sentence(below)


def _sentence(node: ast.stmt | None) -> str:
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
        return inspect.cleandoc(node.value.value)
    return ""


# --- the pages ------------------------------------------------------------------------------------------------------


def _commands() -> str:
    import typer

    from fic2epub.frontends.cli import app

    program: Any = typer.main.get_command(app)
    parts = [
        "Standard output carries only the product (a book with `-o -`, a listing, JSON); notices, progress and errors go "
        "to standard error. Every command has `--help` (`-h`). How a command ends: [exit codes](exit-codes.md).",
        "## fic2epub\n\n```text\nfic2epub [OPTIONS] COMMAND [ARGS]...\n```",
        str(program.help or ""),
        _table(("Option", "What it does"), _options(program.params)),
    ]
    for name, command in program.commands.items():
        arguments = [each for each in program.commands[name].params if each.param_type_name == "argument"]
        given = " ".join(["[OPTIONS]", *(each.metavar for each in arguments)])
        parts.append(f"## fic2epub {name}\n\n```text\nfic2epub {name} {given}\n```")
        parts.append(inspect.cleandoc(command.help or ""))
        if arguments:
            rows = [(_code(each.metavar), each.help or "") for each in arguments]
            parts.append(_table(("Argument", "What it is"), rows))
        parts.append(_table(("Option", "What it does"), _options(command.params)))
    return _page("Commands", *parts, _ENVIRONMENT)


def _options(parameters: Iterable[Any]) -> list[tuple[str, str]]:
    """Rows of options: their names with what they take, and their help."""
    rows = []
    for each in parameters:
        if each.param_type_name == "option" and "--help" not in each.opts:
            names = sorted(each.opts, key=len)
            taken = f" {each.metavar}" if each.metavar and not each.is_flag else ""
            rows.append((", ".join(_code(name + taken) for name in names), each.help or ""))
    return rows


_ENVIRONMENT = """
## Environment

| Variable | What it does |
| --- | --- |
| `SOURCE_DATE_EPOCH` | The book's date of change, in seconds since 1970 (UTC), instead of that of the newest source. |
| `NO_COLOR` | If it is set, no colours are written. |
| `COLUMNS` | How wide `inspect` and `formats` may write. |
"""


def _formats() -> str:
    from fic2epub.importer.format import registry

    rows = [(_code(each.name), each.title, " ".join(each.extensions), each.signature) for each in registry()]
    return _page(
        "Formats",
        "What a file is, its bytes say; its name counts only where they leave it open. Every format says how sure it is; the "
        "surest reads the file. `--format NAME` overrules that.",
        _table(("Name", "What it is", "Usual endings", "Recognised by"), rows),
        "Files of a kind that is known but not read (PDF, pictures, old Word files, Kindle books, other archives) are "
        "refused with a sentence that says what to do instead.",
    )


def _notices() -> str:
    rows = [(_code(value), sentence) for _, value, sentence in _members(model, "NoticeCode")]
    return _page(
        "Notices",
        "A notice tells you something that you may want to look at; the conversion goes on. It ends in its code, in "
        "brackets. `--quiet` silences notices; `--verbose` shows those that would only be counted.",
        _table(("Code", "What it says"), rows),
    )


def _exit_codes() -> str:
    rows = [(_code(value), name.lower(), sentence) for name, value, sentence in _members(errors, "ExitCode")]
    drawn = (errors.__doc__ or "").split("\n\n")[1]
    return _page(
        "Exit codes",
        "An error is one sentence, an exit code, and what to do next. A traceback is a bug.",
        _table(("Code", "Name", "Meaning"), rows),
        "No command of this version ends with `7` or `8`.",
        "## The errors behind them\n\nIn Python, the same errors are exceptions in `fic2epub.errors`:",
        f"```text\n{inspect.cleandoc(drawn)}\n```",
    )


_FOOTNOTE = "A footnote on the same page: in the text stands its number. Only for notes inside a sentence."


def _roles() -> str:
    from fic2epub.assembler.placement import CLASSES, PLACEMENTS

    roles = [(_code(value), sentence) for _, value, sentence in _members(model, "Role")]
    topics = [(_code(value), sentence) for _, value, sentence in _members(model, "Topic")]
    classes = [
        (_code(name), each.title, _code(each.default), ", ".join(_code(o) for o in each.allowed if o != each.default))
        for name, each in CLASSES.items()
    ]
    placements = [(_code(name), inspect.cleandoc(each.__doc__ or "")) for name, each in PLACEMENTS.items()]
    placements.append((_code("footnote"), _FOOTNOTE))
    return _page(
        "Roles and placements",
        "A block’s *kind* is its form (paragraph, heading, scene break …); its *role* is its purpose. Which role a block has "
        "is judged, with [evidence](signals.md); where it goes in the book is yours to say "
        "([how](../how-to/place-notes.md)).",
        "## Roles",
        _table(("Role", "What it is"), roles),
        "## Topics of notes",
        _table(("Topic", "What the note is about"), topics),
        "## Where each class goes\n\nA class is a role, or a topic that goes elsewhere than other notes, or `inline`: a "
        "labelled note inside a sentence. `--place CLASS=WHERE`; `--drop CLASS`; `--notes WHERE` is short for "
        "`--place note=WHERE`.",
        _table(("Class", "Its heading in the book", "Default", "Also allowed"), classes),
        "## Placements",
        _table(("Placement", "Where that is"), placements),
    )


def _signals() -> str:
    from fic2epub.importer.segment.signals import SIGNALS
    from fic2epub.importer.segment.traits import TRAITS

    functions = dict.fromkeys(each.see for each in SIGNALS)
    groups = [(see, [each for each in SIGNALS if each.see is see]) for see in functions]
    return _page(
        "Signals",
        "A signal looks at one block of a chapter and may yield evidence for or against a role. What `inspect` gives as "
        "reasons are the sentences below; the words it saw stand at the dots. How they are weighed against each other: "
        "[how the split works](../explanation/how-splitting-works.md).",
        "\n".join(_sentences(see, rows) for see, rows in groups),
        "Traits say where a block stands and what it looks like. Each says little; what it says, the fitted weights tell.",
        "\n".join(f"- {sentence.replace('{}', '…')}" for sentence in TRAITS.values()),
        "`words`: its words are those of such blocks. `user`: you said so, in `fic2epub.toml`. `neighbours`: it continues what "
        "stands beside it. Not a signal of its own: the reason given where the blocks around "
        "decide.",
    )


def _sentences(see: Callable[..., object], signals: Iterable[Any]) -> str:
    lines = [f"  - `{each.name}`: {each.sentence.replace('{}', '…')}" for each in signals]
    return "\n".join([f"- {' '.join((see.__doc__ or '').split())}", *lines])


def _languages() -> str:
    from fic2epub.importer.segment import cues

    rows = []
    for tag in cues.languages():
        module = import_module(f"{cues.__name__}.{tag}")
        language = (module.__doc__ or "").partition(" cues")[0]
        rows.append((language, _code(tag)))
    return _page(
        "Languages",
        "In these languages fic2epub knows words that authors’ notes, disclaimers and header lines are known by. English is "
        "always on, because its labels (`A/N`, `Disclaimer`, `Rating`) are used in all of them; the others are on for works in "
        "that language. English has the most words by far; the others have the usual labels and phrases.",
        _table(("Language", "Tag"), rows),
        "A work in another language is converted just as well; notes without English words then stay in the story. Chapter "
        "headings are read in many more languages.",
    )


def _checks() -> str:
    from fic2epub.exporter.check import CHECKS

    rows = [(_code(each.id), each.severity, each.sentence, each.advice) for each in CHECKS]
    return _page(
        "Checks",
        "What `fic2epub check` looks at in a finished book, from us or from anyone. Every conversion is checked so before "
        "it is written; an error rejects the book ([exit code 6](exit-codes.md)). EPUBCheck and Ace are asked as well by "
        "`fic2epub check`, where they are installed.",
        _table(("Id", "Severity", "What must hold", "Advice if it does not"), rows),
    )


def _ledger() -> str:
    rows = [(_code(value), sentence) for _, value, sentence in _members(model, "Reason")]
    return _page(
        "The ledger",
        "What is not in the book as it stood in your files is in the ledger, with the reason. `fic2epub inspect` shows the "
        "importer’s part of it at the end; `--json` and `--html` show it entry by entry.",
        _table(("Reason", "What it is"), rows),
        "The book’s own part (disclaimers that were merged, what you dropped) is counted in notices; from Python, all of it is "
        "in `convert(…).book.ledger`.",
    )


# --- the Python interface -------------------------------------------------------------------------------------------


def _python() -> str:
    parts = [_PYTHON_INTRODUCTION]
    for name in fic2epub.__all__:
        value = getattr(fic2epub, name)
        parts.append(f"## {name}")
        parts += [f"`{name}`: the version, a string."] if isinstance(value, str) else _definition(value)
    return _page("Python", *parts)


_PYTHON_INTRODUCTION = """
The command line is a thin front end: everything it does can be done from Python, with values in and values out. Nothing
below opens a file, prints, or asks the clock.

```pycon
>>> from fic2epub import Edition, Source, convert
>>> text = \"\"\"Chapter 1: Rain
...
... A/N: Thank you for reading! The next chapter is half done.
...
... ---
...
... The rain came in over the harbour at dusk. "You are late," said the keeper.
... \"\"\"
>>> done = convert([Source("rain.txt", text.encode())], Edition(title="Rain", authors=("Wren",), language="en"))
>>> [str(block.role) for block in done.work.chapters[0].blocks]
['prose', 'note', 'prose', 'prose']
>>> done.data[:2], done.book.title
(b'PK', 'Rain')

```

`convert` is `import_work`, `assemble` and `export` in a row, with the account of the text and the check at the end; each
can be called alone. The vocabulary of `Work` and `Book` (chapters, blocks, roles, evidence) is `fic2epub/model.py`, which
is meant to be read; errors are in `fic2epub/errors.py` ([exit codes](exit-codes.md)).
"""


def _definition(value: Any) -> list[str]:
    """A function's signature or a class's fields, as they stand in the source, and what its docstring says."""
    module = import_module(value.__module__)
    node = next(node for node in _tree(module).body if getattr(node, "name", "") == value.__name__)
    assert isinstance(node, (ast.FunctionDef, ast.ClassDef))
    source = inspect.getsource(module)
    code = _signature(node, source) if isinstance(node, ast.FunctionDef) else _fields(node, source)
    return [f"From `{value.__module__}`:", f"```python\n{code}\n```", ast.get_docstring(node) or "", _methods(node)]


def _signature(node: ast.FunctionDef, source: str) -> str:
    given = node.args
    plain = [*given.posonlyargs, *given.args]
    defaults = [None] * (len(plain) - len(given.defaults)) + list(given.defaults)
    words = [_parameter(each, default, source) for each, default in zip(plain, defaults, strict=True)]
    words += ["*"] if given.kwonlyargs else []
    named = zip(given.kwonlyargs, given.kw_defaults, strict=True)
    words += [_parameter(each, default, source) for each, default in named]
    end = f" -> {ast.get_source_segment(source, node.returns)}" if node.returns else ""
    short = f"{node.name}({', '.join(words)}){end}"
    return (
        short if len(short) <= _WIDTH else "\n".join([f"{node.name}(", *(f"    {word}," for word in words), f"){end}"])
    )


def _parameter(each: ast.arg, default: ast.expr | None, source: str) -> str:
    word = ast.get_source_segment(source, each) or each.arg
    return word + (f" = {ast.get_source_segment(source, default)}" if default is not None else "")


def _fields(node: ast.ClassDef, source: str) -> str:
    fields = [ast.get_source_segment(source, each) for each in node.body if isinstance(each, ast.AnnAssign)]
    return "\n".join([f"class {node.name}:", *(f"    {each}" for each in fields)])


def _methods(node: ast.ClassDef | ast.FunctionDef) -> str:
    inner = [each for each in node.body if isinstance(node, ast.ClassDef) and isinstance(each, ast.FunctionDef)]
    lines = [f"- `{each.name}`: {ast.get_docstring(each)}" for each in inner if each.name[0] != "_"]
    return "\n".join(lines)


PAGES: Mapping[str, Callable[[], str]] = {
    "commands.md": _commands,
    "formats.md": _formats,
    "roles-and-placements.md": _roles,
    "signals.md": _signals,
    "languages.md": _languages,
    "notices.md": _notices,
    "ledger.md": _ledger,
    "exit-codes.md": _exit_codes,
    "checks.md": _checks,
    "python.md": _python,
}
"""The generated pages of the reference, in the order in which the index lists them."""


def pages() -> dict[Path, str]:
    """Where each generated page lies, and what it has to say."""
    return {REFERENCE / name: write() for name, write in PAGES.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description="Write the generated pages of the reference.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit with 1 if a page is stale")
    only_check = parser.parse_args().check
    stale = [(path, text) for path, text in pages().items() if not path.is_file() or path.read_text("utf-8") != text]
    for path, text in stale:
        print(f"{'stale' if only_check else 'written'}: {path.name}")
        if not only_check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
    sys.exit(1 if stale and only_check else 0)


if __name__ == "__main__":
    main()
