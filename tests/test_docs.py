# SPDX-License-Identifier: AGPL-3.0-or-later
"""The documentation says what is so: all of it that the code knows, nothing that the code does not.

The tutorial and the how-to guides are also transcripts. A fence `console` whose commands are all `fic2epub …` is run, page
by page, in a folder that holds `examples/`, and its output (standard output and standard error, as a terminal mixes
them) has to be what happens; `pytest --accept` writes what happens. Then read the diff.
"""

from __future__ import annotations

import doctest
import importlib.util
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import fic2epub
from fic2epub import model
from fic2epub.errors import ExitCode

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
WRITTEN = sorted(DOCS.rglob("*.md"))
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *WRITTEN]
LIVED = [page for page in WRITTEN if page.parent.name in ("tutorial", "how-to")]
DECISIONS = sorted((DOCS / "explanation" / "decisions").glob("0*.md"))


def name(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def generator() -> ModuleType:
    spec = importlib.util.spec_from_file_location("generate", DOCS / "generate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def everything() -> str:
    return "\n".join(page.read_text("utf-8") for page in PAGES)


# --- what the code knows is there -----------------------------------------------------------------------------------


@pytest.mark.parametrize("page", sorted(generator().PAGES))
def test_a_generated_page_is_current(page: str) -> None:
    said = (DOCS / "reference" / page).read_text("utf-8")
    assert said == generator().PAGES[page](), "run `python docs/generate.py`"


def test_the_generator_says_what_is_stale() -> None:
    command = [sys.executable, str(DOCS / "generate.py"), "--check"]
    assert subprocess.run(command, capture_output=True, check=False).returncode == 0


def program() -> Any:
    import typer

    from fic2epub.frontends.cli import app

    return typer.main.get_command(app)


def options_of(command: Any) -> set[str]:
    return {name for each in command.params for name in each.opts if name.startswith("-")} | {"--help", "-h"}


def test_every_command_and_option_is_documented() -> None:
    said = (DOCS / "reference" / "commands.md").read_text("utf-8")
    for command_name, command in program().commands.items():
        section = said.partition(f"## fic2epub {command_name}\n")[2].partition("\n## ")[0]
        assert section, f"{command_name} has no section"
        for option in options_of(command) - {"--help", "-h"}:
            assert re.search(rf"`{option}[ `]", section), f"{command_name} {option} is not documented"


def test_every_name_that_users_meet_is_documented() -> None:
    from fic2epub.assembler.placement import CLASSES, PLACEMENTS
    from fic2epub.exporter.check import CHECKS
    from fic2epub.importer.format import registry
    from fic2epub.importer.segment.signals import SIGNALS

    names = [
        *model.NoticeCode, *model.Reason, *model.Role, *model.Topic, *CLASSES, *PLACEMENTS,
        *(each.name for each in registry()), *(each.name for each in SIGNALS), *(each.id for each in CHECKS),
        *(str(code.value) for code in ExitCode),
    ]  # fmt: skip
    said = everything()
    assert not [each for each in names if f"`{each}`" not in said]


def test_every_public_name_of_python_is_documented() -> None:
    said = (DOCS / "reference" / "python.md").read_text("utf-8")
    assert not [each for each in fic2epub.__all__ if f"## {each}\n" not in said]


def test_every_module_is_on_the_plan_of_the_house() -> None:
    plan = (DOCS / "explanation" / "architecture.md").read_text("utf-8")
    modules = [path for path in (ROOT / "fic2epub").rglob("*.py") if path.name not in ("__init__.py", "__main__.py")]
    homeless = [path.name for path in modules if path.parent.name not in ("formats", "cues") and path.name not in plan]
    assert not homeless


def test_the_keys_of_inspect_json_are_those_documented() -> None:
    from fic2epub.dump import work_json

    said = (DOCS / "reference" / "inspect-json.md").read_text("utf-8")
    aside = model.InlineNote(0, 3, 0.9)
    block = model.block("One two.")
    work = model.work(model.chapter(block))
    entry, notice = model.Entry(model.Reason.MARKUP, "*"), model.Notice(model.NoticeCode.TITLE_UNKNOWN, "None.")
    chapter = model.Chapter("one", (model.Block(block.kind, block.runs, block.origin, inline_notes=(aside,)),))
    shown = work_json(model.Work(work.metadata, (chapter,), work.sources, (entry,), (notice,)))
    keys = set(keys_of(shown)) - {"authors"}
    assert not [key for key in keys if f"`{key}`" not in said]
    documented = set(re.findall(r"^\| `(\w+)`", said, re.MULTILINE))
    assert documented == keys


def keys_of(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from keys_of(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from keys_of(inner)


# --- what is said is so ---------------------------------------------------------------------------------------------


def fences(text: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def commands_of(fence: str) -> list[str]:
    return [line.removeprefix("$ ") for line in fence.splitlines() if line.startswith("$ ")]


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_commands_on_the_page_exist(page: Path) -> None:
    known = program()
    for fence in fences(page.read_text("utf-8"), "console"):
        for line in commands_of(fence):
            words = shlex.split(line, comments=True)
            if words[0] != "fic2epub":
                continue
            command = known if words[1].startswith("-") else known.commands.get(words[1])
            assert command is not None, f"there is no command {words[1]}"
            wrong = {word.partition("=")[0] for word in words[1:] if re.match("--?[a-z]", word)} - options_of(command)
            assert not wrong, f"{line}: there is no option {wrong}"


@pytest.mark.parametrize("page", LIVED, ids=name)
def test_what_the_page_shows_happens(page: Path, tmp_path: Path, accept: bool) -> None:
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    written = page.read_text("utf-8")
    happened = written
    for fence in fences(written, "console"):
        commands = commands_of(fence)
        if all(command.startswith("fic2epub ") for command in commands):
            lived = "".join(f"$ {command}\n{outcome(command, tmp_path)}" for command in commands)
            happened = happened.replace(f"```console\n{fence}```", f"```console\n{lived}```")
    if accept:
        page.write_text(happened, "utf-8")
    assert happened == written


def outcome(command: str, folder: Path) -> str:
    kept = {each: os.environ[each] for each in ("PYTHONPATH", "SYSTEMROOT", "TMPDIR") if each in os.environ}
    world = {
        **kept,
        "HOME": str(folder),
        "PATH": str(folder),
        "NO_COLOR": "1",
        "COLUMNS": "90",
        "PYTHONIOENCODING": "utf-8",
    }
    words = [sys.executable, "-m", "fic2epub", *shlex.split(command, comments=True)[1:]]
    done = subprocess.run(words, cwd=folder, env=world, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    return done.stdout.decode("utf-8")


@pytest.mark.parametrize("page", [page for page in PAGES if ">>> " in page.read_text("utf-8")], ids=name)
def test_python_on_the_page_runs(page: Path) -> None:
    found = doctest.testfile(str(page), module_relative=False, encoding="utf-8")
    assert found.attempted
    assert not found.failed


# --- the pages themselves -------------------------------------------------------------------------------------------


def without_code(text: str) -> str:
    return re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_links_lead_somewhere(page: Path) -> None:
    text = without_code(page.read_text("utf-8"))
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if re.match("[a-z]+:", target):
            continue
        path, _, fragment = target.partition("#")
        there = (page.parent / path).resolve() if path else page
        assert there.exists(), f"{target} leads nowhere"
        if fragment:
            assert fragment in anchors(there.read_text("utf-8")), f"{target}: there is no such heading"


def anchors(text: str) -> set[str]:
    titles = re.findall(r"^#+ (.+)$", without_code(text), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in titles}


def test_every_page_can_be_reached_from_the_index() -> None:
    index = DOCS / "README.md"
    reached, waiting = {index}, [index]
    while waiting:
        page = waiting.pop()
        for target in re.findall(r"\]\(([^)\s#]+\.md)", page.read_text("utf-8")):
            there = (page.parent / target).resolve()
            if there not in reached and there.is_relative_to(DOCS):
                reached.add(there)
                waiting.append(there)
    assert set(WRITTEN) == reached


def test_the_first_screen_of_the_readme() -> None:
    first = "\n".join((ROOT / "README.md").read_text("utf-8").splitlines()[:40])
    assert "make book" in first
    assert "make test" in first
    assert "docs/images/book.png" in first


def test_the_picture_is_a_light_one() -> None:
    data = (DOCS / "images" / "book.png").read_bytes()
    assert data.startswith(b"\x89PNG")
    assert len(data) <= 300_000


@pytest.mark.parametrize("record", DECISIONS, ids=lambda path: path.stem)
def test_a_decision_says_why_what_and_what_follows(record: Path) -> None:
    headings = re.findall(r"^## (.+)$", record.read_text("utf-8"), re.MULTILINE)
    assert headings == ["Context", "Decision", "Consequence"]


def test_the_changelog_knows_this_version() -> None:
    assert f"## [{fic2epub.__version__}]" in (ROOT / "CHANGELOG.md").read_text("utf-8")
