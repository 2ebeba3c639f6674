# SPDX-License-Identifier: AGPL-3.0-or-later
"""Golden cases: `tests/corpus/<format>/<case>/`, each a small source with what must come of it.

A case holds its source (`in.txt`, `in.md`, `in.html` …; a folder `in/` of several files; a folder `in.zip/`, which is packed
before it is read), `why.md` (why the case exists), `work.txt` (the work as `dump_work` prints it: every block with its role,
the ledger, the notices) and for some `book.txt` (the book as `dump_book` prints it). The notices are part of the dump: one
that nobody expected fails its case.

    pytest tests/test_corpus.py --accept     writes the golden files; then read the diff

A new case is a new folder with a source and a `why.md`, run once with `--accept`; for the book's dump as well, put an empty
`book.txt` beside it first.
"""

from __future__ import annotations

import io
import re
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fic2epub.dump import dump_book, dump_work
from fic2epub.importer.chapters import natural_key
from fic2epub.importer.format import Source
from fic2epub.pipeline import Conversion, convert
from fic2epub.version import __version__

CORPUS = Path(__file__).parent / "corpus"
CASES = sorted(path.parent for path in CORPUS.glob("*/*/why.md"))
MODIFIED = datetime(2024, 2, 29, 12, 0, tzinfo=UTC)


def name(case: Path) -> str:
    return f"{case.parent.name}/{case.name}"


def files(folder: Path) -> list[tuple[str, bytes]]:
    """Every file below a folder with its name, in the order in which a folder is read."""
    found = [(path.relative_to(folder).as_posix(), path.read_bytes()) for path in folder.rglob("*") if path.is_file()]
    return sorted(found, key=lambda each: natural_key(each[0]))


def packed(folder: Path) -> bytes:
    """A zip archive of a folder, the same on every machine."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as into:
        for inside, data in files(folder):
            into.writestr(zipfile.ZipInfo(inside, (2024, 2, 29, 12, 0, 0)), data)
    return archive.getvalue()


def sources(case: Path) -> list[Source]:
    """What a case is read from. The files of `in/` bear the case's name as their folder's."""
    (found,) = case.glob("in*")
    if found.is_file():
        return [Source(found.name, found.read_bytes(), MODIFIED)]
    if found.suffix == ".zip":
        return [Source(f"{case.name}.zip", packed(found), MODIFIED)]
    return [Source(f"{case.name}/{inside}", data, MODIFIED) for inside, data in files(found)]


def converted(case: Path) -> Conversion:
    """The case all the way to a checked EPUB: an account that does not balance fails here, before any golden file."""
    return convert(sources(case))


def compare(golden: Path, dump: str, *, accept: bool) -> None:
    dump = re.sub(r"\(\d+% sure\)", "(… % sure)", dump)  # how sure changes with every signal; whether, is what counts
    dump = dump.replace(f"fic2epub {__version__}", "fic2epub …")
    if accept:
        golden.write_text(dump, encoding="utf-8", newline="\n")
    assert golden.is_file(), f"no {golden.name} yet: run with --accept, then read it"
    assert dump.splitlines() == golden.read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("case", CASES, ids=name)
def test_case(case: Path, accept: bool) -> None:
    conversion = converted(case)
    compare(case / "work.txt", dump_work(conversion.work), accept=accept)
    if (case / "book.txt").exists():
        compare(case / "book.txt", dump_book(conversion.book), accept=accept)


@pytest.mark.parametrize("case", CASES, ids=name)
def test_every_case_says_why_it_is_there(case: Path) -> None:
    why = (case / "why.md").read_text(encoding="utf-8").strip()
    sentences = re.findall(r"[.!?:)”]`?(?=\s|$)", why)
    assert 1 <= len(sentences) <= 9, "one to five sentences"
    assert 40 <= len(why) <= 600


def test_there_are_cases() -> None:
    kinds = [case.parent.name for case in CASES]
    assert kinds.count("text") >= 25
    assert sum((case / "book.txt").exists() for case in CASES) >= 6


def test_nothing_in_the_corpus_is_left_unread() -> None:
    """A folder without a `why.md` is a case that nobody runs."""
    unread = {path for path in CORPUS.glob("*/*") if path.is_dir()} - set(CASES)
    assert not unread
