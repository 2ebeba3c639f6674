# SPDX-License-Identifier: AGPL-3.0-or-later
"""What all tests share: `--accept`, the folder of optional fixtures, and a way to import a text in one line."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="write what is as the golden files; then read the diff")
    parser.addoption("--raise-floors", action="store_true", help="let better figures of the splitter raise their floors")
    parser.addoption("--lower-floors", metavar="REASON", help="write the splitter's figures as they are, for this reason")


@pytest.fixture
def accept(request: pytest.FixtureRequest) -> bool:
    """Whether golden files are to be written anew."""
    return bool(request.config.getoption("--accept"))


@pytest.fixture(scope="session")
def root() -> Path:
    """The project's own folder."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of fixtures beside the project; tests that want it are skipped where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("the fixtures beside the project are not here")
    return SHARED
