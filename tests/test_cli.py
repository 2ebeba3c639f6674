# SPDX-License-Identifier: AGPL-3.0-or-later
"""The command line, as its users meet it.

`cli/*.md` are transcripts. Each `##` section begins in an empty folder. A fence `file: NAME` puts a file there; after the
name, `(hex)` says that its bytes are spelled out, `(zip)` that each line is a member, `name: text`, `(zip, cut)` that the
archive's end is missing. A fence `console` holds commands, each with what follows from it:

    $ the command; `< FILE` and `> FILE` at its end work as in a shell
    lines of standard output
    2> lines of standard error
    => the exit code

`ls` lists the folder with all below it, `mkdir` makes one; no shell is involved. `pytest --accept` writes what happens.

Below the transcripts stand tests of what a transcript cannot say: signals, full disks, pipes that break, start-up cost.
"""

from __future__ import annotations

import io
import os
import re
import resource
import shlex
import signal
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from fic2epub import __version__

TRANSCRIPTS = sorted((Path(__file__).parent / "cli").glob("*.md"))
LONG_AGO = 1_600_000_000
"""When every file of a transcript was last changed."""


def environment(home: Path, **more: str) -> dict[str, str]:
    """The same world on every machine: no colours, 80 columns, and no programs to find."""
    fixed = {"HOME": str(home), "PATH": str(home), "NO_COLOR": "1", "COLUMNS": "80", "LANG": "C.UTF-8"}
    kept = {name: os.environ[name] for name in ("PYTHONPATH", "SYSTEMROOT", "TMPDIR") if name in os.environ}
    return {**kept, **fixed, **more}


def fic2epub(
    folder: Path, *arguments: str, stdin: bytes = b"", script: str = "", limit: int = 0, **more: str
) -> subprocess.CompletedProcess[bytes]:
    """Runs the command in a folder. `script` is Python to run before it, `limit` the largest file it may write."""
    program = ["-m", "fic2epub"]
    if script:
        program = ["-c", f"{script}\nfrom fic2epub.frontends.cli import main\nmain()"]

    def restrain() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    return subprocess.run(
        [sys.executable, *program, *arguments],
        cwd=folder,
        input=stdin,
        capture_output=True,
        env=environment(folder, **more),
        timeout=120,
        check=False,
        preexec_fn=restrain if limit else None,
    )


# --- transcripts ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("transcript", TRANSCRIPTS, ids=lambda path: path.stem)
def test_transcript(transcript: Path, tmp_path: Path, accept: bool) -> None:
    written = transcript.read_text("utf-8")
    happened = replay(written, tmp_path)
    if accept:
        transcript.write_text(happened, "utf-8")
    assert happened == written


def replay(text: str, folder: Path) -> str:
    """The same transcript with what really happens."""
    lines: list[str] = []
    here = folder
    for fence, content in fences(text):
        if fence.startswith("file: "):
            place(here, fence.removeprefix("file: "), content)
        elif fence == "console":
            commands = [line.removeprefix("$ ") for line in content if line.startswith("$ ")]
            content = [line for command in commands for line in (f"$ {command}", *outcome(command, here))]
        elif not fence and any(line.startswith("## ") for line in content):
            here = folder / str(sum(line.startswith("## ") for line in lines))
            here.mkdir()
        lines += [f"```{fence}", *content, "```"] if fence else content
    return "\n".join(lines) + "\n"


def fences(text: str) -> Iterator[tuple[str, list[str]]]:
    """A transcript in pieces: ("", prose) and (what a fence says, what it holds), by turns; a section begins a piece."""
    name, piece = "", []
    for line in text.splitlines():
        if line.startswith("```"):
            yield name, piece
            name, piece = line.removeprefix("```") if not name else "", []
        elif line.startswith("## ") and not name:
            yield name, piece
            piece = [line]
        else:
            piece.append(line)
    yield name, piece


def place(folder: Path, name: str, content: list[str]) -> None:
    name, _, form = name.partition(" (")
    text = "\n".join(content) + "\n" if content else ""
    data = {"": text.encode, "hex)": lambda: bytes.fromhex(text)}.get(form, lambda: archive(content))()
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data[: len(data) // 2] if form.endswith("cut)") else data)
    os.utime(path, (LONG_AGO, LONG_AGO))


def archive(members: list[str]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as made:
        for member in members:
            name, _, text = member.partition(": ")
            made.writestr(zipfile.ZipInfo(name), text)
    return stream.getvalue()


def outcome(command: str, folder: Path) -> list[str]:
    words = shlex.split(command)
    if words[0] == "ls":
        return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    if words[0] == "mkdir":
        (folder / words[1]).mkdir()
        return []
    stdin, stdout = b"", None
    while len(words) > 2 and words[-2] in ("<", ">"):
        if words[-2] == "<":
            stdin = (folder / words[-1]).read_bytes()
        else:
            stdout = folder / words[-1]
        words = words[:-2]
    assert words[0] == "fic2epub", f"no such command here: {words[0]}"
    done = fic2epub(folder, *words[1:], stdin=stdin)
    if stdout:
        stdout.write_bytes(done.stdout)
    said = [] if stdout else shown(done.stdout)
    return [*said, *(f"2> {line}".rstrip() for line in shown(done.stderr)), f"=> {done.returncode}"]


def shown(output: bytes) -> list[str]:
    return output.decode("utf-8").replace(f"fic2epub {__version__}", "fic2epub VERSION").splitlines()


def test_transcripts_are_there() -> None:
    assert {path.stem for path in TRANSCRIPTS} >= {"start", "convert", "inspect", "input", "output", "check"}


# --- a small work to try things on ----------------------------------------------------------------------------------

STORY = """\
Chapter 1: Rain

The rain came in over the harbour at dusk, and the lamps went out one after the other.

"You are late," said the keeper. She did not look up from the wick.

He had no answer to that, and the sea had none either.
"""


@pytest.fixture
def rain(tmp_path: Path) -> Path:
    """A folder that holds one chapter, `rain.txt`."""
    (tmp_path / "rain.txt").write_text(STORY, "utf-8")
    os.utime(tmp_path / "rain.txt", (LONG_AGO, LONG_AGO))
    return tmp_path


def left_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


# --- the first impression -------------------------------------------------------------------------------------------

HEAVY = "lxml bs4 ebooklib PIL chardet markdown_it yaml multiprocessing pydantic rich selectolax".split()


@pytest.mark.parametrize("argument", ["--help", "--version"])
def test_help_loads_nothing_heavy(tmp_path: Path, argument: str) -> None:
    script = (
        f"import atexit, sys\natexit.register(lambda: print(sorted(set({HEAVY}) & set(sys.modules)), file=sys.stderr))"
    )
    done = fic2epub(tmp_path, argument, script=script)
    assert done.returncode == 0
    assert done.stderr.strip() == b"[]"


def test_help_names_every_class_of_notes_and_where_they_can_go(tmp_path: Path) -> None:
    from fic2epub.assembler.placement import CLASSES

    text = " ".join(fic2epub(tmp_path, "convert", "--help").stdout.decode().split())
    roles = re.search(r"Roles: ([a-z_, ]+)\.", text)
    assert roles is not None
    assert set(roles[1].split(", ")) == set(CLASSES)
    where = re.search(r"author's notes go: (.+?)\. --place", text)
    assert where is not None
    assert set(re.findall(r"\b[a-z]+\b(?=[,. ]|$)", re.sub(r"\(.*?\)", "", where[1]))) == set(CLASSES["note"].allowed)


def test_every_format_is_listed_with_how_it_is_recognised(tmp_path: Path) -> None:
    from fic2epub.importer.format import registry

    done = fic2epub(tmp_path, "formats")
    said = " ".join(done.stdout.decode().split())
    assert (done.returncode, done.stderr) == (0, b"")
    for each in registry():
        assert f"{each.name}: {each.title} (" in said
        assert f"recognised by {' '.join(each.signature.split())}" in said
    assert max(map(len, done.stdout.decode().splitlines())) <= 80


def test_a_format_that_does_not_exist_is_answered_with_those_that_do(rain: Path) -> None:
    from fic2epub.importer.format import registry

    done = fic2epub(rain, "convert", "rain.txt", "--format", "parchment")
    assert done.returncode == 2
    assert done.stderr.decode().splitlines() == [
        "fic2epub: There is no format called 'parchment'.",
        f"Choose one of: {', '.join(each.name for each in registry())}.",
    ]
    assert left_in(rain) == ["rain.txt"]


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("fic2epub conv", {"convert"}),
        ("fic2epub convert --format te", {"text"}),
        ("fic2epub convert --drop rec", {"recap"}),
        ("fic2epub convert --notes ", {"end", "place", "appendix", "drop"}),
        ("fic2epub convert --place recap=", {"recap=first", "recap=place", "recap=drop"}),
    ],
)
def test_the_shell_completes(tmp_path: Path, typed: str, offered: set[str]) -> None:
    words = typed.split(" ")
    more = {"_FIC2EPUB_COMPLETE": "complete_bash", "COMP_WORDS": typed, "COMP_CWORD": str(len(words) - 1)}
    assert set(fic2epub(tmp_path, **more).stdout.decode().split()) == offered


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_can_be_shown(tmp_path: Path, shell: str) -> None:
    done = fic2epub(tmp_path, "--show-completion", shell, _TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION="1")
    assert done.returncode == 0
    assert b"_FIC2EPUB_COMPLETE" in done.stdout


# --- whole or not at all --------------------------------------------------------------------------------------------


def signalled(moment: str, number: signal.Signals) -> str:
    """Python that sends this process a signal when it calls a function: in the middle of writing."""
    module, name = moment.split(".")
    return f"""
import os, pathlib, signal
signal.signal(signal.SIGINT, signal.default_int_handler)  # a test run in the background ignores both
signal.signal(signal.SIGHUP, signal.SIG_DFL)
Path = pathlib.Path
real = {module}.{name}
def interrupted(*arguments, **named):
    os.kill(os.getpid(), {int(number)})
    return real(*arguments, **named)
{module}.{name} = interrupted
"""


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
@pytest.mark.parametrize("moment", ["os.fsync", "os.link", "Path.replace"])
def test_an_interruption_in_mid_write_leaves_nothing(rain: Path, moment: str, number: signal.Signals) -> None:
    (rain / "old.epub").write_bytes(b"an older book")
    target = ["-o", "old.epub", "--force"] if moment == "Path.replace" else ["-o", "new.epub"]
    done = fic2epub(rain, "convert", "rain.txt", *target, script=signalled(moment, number))
    assert (done.returncode, done.stdout) == (130, b"")
    assert b"interrupted" in done.stderr
    assert left_in(rain) == ["old.epub", "rain.txt"]
    assert (rain / "old.epub").read_bytes() == b"an older book"


def test_a_full_disk_leaves_nothing(rain: Path) -> None:
    (rain / "old.epub").write_bytes(b"an older book")
    done = fic2epub(rain, "convert", "rain.txt", "-o", "old.epub", "--force", limit=512)
    assert done.returncode == 5
    assert b"files may not grow so large here" in done.stderr
    assert left_in(rain) == ["old.epub", "rain.txt"]
    assert (rain / "old.epub").read_bytes() == b"an older book"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
@pytest.mark.parametrize("arguments", [["convert", "-o", "-"], ["inspect"]])
def test_standard_output_on_a_full_disk_is_an_error(rain: Path, arguments: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "fic2epub", *arguments, "rain.txt"],
            cwd=rain, stdout=full, stderr=subprocess.PIPE, env=environment(rain), check=False,
        )  # fmt: skip
    assert done.returncode == 5
    assert b"the disk is full" in done.stderr
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("arguments", [["convert", "-q", "-o", "-"], ["inspect", "-q", "--html"]])
def test_a_reader_who_goes_away_is_met_in_silence(rain: Path, arguments: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "fic2epub", *arguments, "rain.txt"],
        cwd=rain, stdout=writing, stderr=subprocess.PIPE, env=environment(rain), check=False,
    )  # fmt: skip
    os.close(writing)
    assert (done.returncode, done.stderr) == (5, b"")


@pytest.mark.parametrize("closed", [0, 1, 2])
def test_closed_streams_are_no_bug(rain: Path, closed: int) -> None:
    arguments = ["inspect", "-"] if closed == 0 else ["inspect", "nowhere.txt" if closed == 2 else "rain.txt"]
    done = subprocess.run(
        [sys.executable, "-m", "fic2epub", *arguments],
        cwd=rain, capture_output=True, env=environment(rain), check=False, preexec_fn=lambda: os.close(closed),
    )  # fmt: skip
    assert done.returncode == {0: 3, 1: 5, 2: 3}[closed]
    assert b"bug" not in done.stderr


def test_a_folder_without_permission(rain: Path) -> None:
    done = fic2epub(rain, "convert", "rain.txt", "-o", "/proc/rain.epub")
    assert done.returncode == 5
    assert b"cannot be written" in done.stderr


def test_a_pipe_in_place_of_a_file_is_refused_and_not_waited_for(rain: Path) -> None:
    os.mkfifo(rain / "pipe.txt")
    done = fic2epub(rain, "convert", "pipe.txt")
    assert done.returncode == 3
    assert b"is not a file" in done.stderr


# --- bugs and failed checks -----------------------------------------------------------------------------------------

BUG = "import fic2epub.pipeline\ndef broken(*_, **__): raise KeyError('wick')\nfic2epub.pipeline.convert = broken"


def test_a_bug_is_a_sentence(rain: Path) -> None:
    done = fic2epub(rain, "convert", "rain.txt", script=BUG)
    assert done.returncode == 1
    assert b"Please report it" in done.stderr
    assert b"Traceback" not in done.stderr


def test_a_bug_shows_its_traceback_to_who_asks(rain: Path) -> None:
    done = fic2epub(rain, "convert", "rain.txt", "--verbose", script=BUG)
    assert done.returncode == 1
    assert b"Traceback" in done.stderr
    assert b"KeyError: 'wick'" in done.stderr


def test_too_little_memory_is_no_traceback(rain: Path) -> None:
    done = fic2epub(rain, "convert", "rain.txt", script=BUG.replace("KeyError('wick')", "MemoryError"))
    assert done.returncode == 1
    assert b"not enough memory" in done.stderr


FAULTY = """
import fic2epub.exporter.check as room
fault = room.Finding("zip-first", "error", "mimetype", "the type is not first.", "Put it first.")
room.check = lambda data, **_: (fault,)
"""


@pytest.mark.parametrize(
    ("target", "kept"),
    [([], "rain.rejected.epub"), (["-o", "mine.epub"], "mine.rejected.epub"), (["-o", "-"], "rain.rejected.epub")],
)
def test_a_book_that_fails_its_check_is_kept_apart(rain: Path, target: list[str], kept: str) -> None:
    done = fic2epub(rain, "convert", "rain.txt", *target, script=FAULTY)
    assert (done.returncode, done.stdout) == (6, b"")
    assert b"the type is not first" in done.stderr
    assert kept.encode() in done.stderr
    assert left_in(rain) == sorted([kept, "rain.txt"])
    assert zipfile.is_zipfile(rain / kept)


def test_a_faulty_book_has_code_6(rain: Path) -> None:
    assert fic2epub(rain, "convert", "rain.txt", "-o", "rain.epub").returncode == 0
    done = fic2epub(rain, "check", "rain.epub", script=FAULTY)
    assert done.returncode == 6
    assert b"error zip-first mimetype: the type is not first." in done.stdout


def test_doubt_is_code_4_when_asked_for(rain: Path) -> None:
    script = """
import fic2epub.pipeline as pipeline
from fic2epub.errors import UncertainSplit
def doubt(*_, strict, **__):
    raise UncertainSplit("1 passage is in doubt.", "Look at it.") if strict else AssertionError
pipeline.convert = doubt
"""
    done = fic2epub(rain, "convert", "rain.txt", "--strict", script=script)
    assert (done.returncode, done.stderr) == (4, b"fic2epub: 1 passage is in doubt.\nLook at it.\n")


# --- the world outside ----------------------------------------------------------------------------------------------


def test_the_same_input_gives_the_same_bytes(rain: Path) -> None:
    def made(**more: str) -> bytes:
        return fic2epub(rain, "convert", "rain.txt", "-o", "-", **more).stdout

    first = made(SOURCE_DATE_EPOCH="1700000000", TZ="Asia/Kathmandu", PYTHONHASHSEED="1")
    assert first.startswith(b"PK")
    assert first == made(SOURCE_DATE_EPOCH="1700000000", TZ="America/St_Johns", PYTHONHASHSEED="2", LANG="C")
    assert first != made(SOURCE_DATE_EPOCH="1600000000")


@pytest.mark.parametrize("stated", ["yesterday", "1e9", "9" * 30, "-" + "9" * 30])
def test_a_source_date_that_is_none_is_a_usage_error(rain: Path, stated: str) -> None:
    done = fic2epub(rain, "convert", "rain.txt", SOURCE_DATE_EPOCH=stated)
    assert done.returncode == 2
    assert b"SOURCE_DATE_EPOCH" in done.stderr
    assert left_in(rain) == ["rain.txt"]


def test_a_source_cannot_command_the_terminal(tmp_path: Path) -> None:
    name = "\x1b]0;gotcha\x07.txt"
    (tmp_path / name).write_text("The lamp\x1b[31m was lit.\n\nIt was \u202edark again soon after that.\n", "utf-8")
    for arguments in (["inspect"], ["convert"], ["inspect", "--all", "nowhere\x1b[2J"]):
        done = fic2epub(tmp_path, *arguments, name)
        assert b"\x1b" not in done.stdout + done.stderr
        assert "\u202e".encode() not in done.stdout + done.stderr


def test_names_that_are_no_text_are_no_bug(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"caf\xe9.txt")).write_text(STORY, "utf-8")
    for arguments in (["inspect", "--json"], ["inspect"], ["convert"]):
        done = fic2epub(tmp_path, *arguments, os.fsdecode(b"caf\xe9.txt"))
        assert (done.returncode, b"Traceback" in done.stderr) == (0, False)


def test_a_terminal_that_knows_few_letters_still_gets_its_answer(rain: Path) -> None:
    more = {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    (rain / "rain.txt").write_text(STORY.replace("late", "späte"), "utf-8")
    done = fic2epub(rain, "inspect", "rain.txt", **more)
    assert done.returncode == 0
    assert done.stdout.isascii()
    assert "späte" in fic2epub(rain, "inspect", "--json", "rain.txt", **more).stdout.decode("utf-8")


@pytest.fixture
def on_a_terminal() -> Callable[..., str]:
    """Runs the command where standard output and error are a terminal; gives what was on it."""
    pty = pytest.importorskip("pty")

    def run(folder: Path, *arguments: str, **more: str) -> str:
        ours, theirs = pty.openpty()
        env = {**environment(folder, **more), "TERM": "xterm"}
        if not more.get("NO_COLOR"):
            del env["NO_COLOR"]
        with subprocess.Popen(
            [sys.executable, "-m", "fic2epub", *arguments], cwd=folder, stdout=theirs, stderr=theirs, env=env
        ):
            os.close(theirs)
            seen = b""
            try:
                while piece := os.read(ours, 65536):
                    seen += piece
            except OSError:  # the other side was closed: the end
                pass
        os.close(ours)
        return seen.decode()

    return run


def test_colours_are_for_terminals_that_want_them(rain: Path, on_a_terminal: Callable[..., str]) -> None:
    assert "\x1b[" in on_a_terminal(rain, "inspect", "rain.txt")
    assert "\x1b[" not in on_a_terminal(rain, "inspect", "rain.txt", NO_COLOR="1")
    assert b"\x1b[" not in fic2epub(rain, "inspect", "rain.txt", NO_COLOR="", TERM="xterm").stdout


def test_a_book_is_not_written_to_a_terminal(rain: Path, on_a_terminal: Callable[..., str]) -> None:
    assert "not for the terminal" in on_a_terminal(rain, "convert", "rain.txt", "-o", "-")
