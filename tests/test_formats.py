# SPDX-License-Identifier: AGPL-3.0-or-later
"""The contract of every input format: a complete row, named like its file, that judges any bytes without raising."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fic2epub.errors import EmptyWork, Fic2EpubError, UnknownFormat
from fic2epub.importer import formats
from fic2epub.importer.format import Format, Options, Source, choose, registry

FORMATS = registry()
FILES = sorted(path.stem for path in Path(formats.__file__).parent.glob("*.py") if path.stem != "__init__")


def test_one_file_is_one_format() -> None:
    assert [each.name for each in FORMATS] == FILES


@pytest.mark.parametrize("each", FORMATS, ids=lambda each: each.name)
def test_a_row_is_complete(each: Format) -> None:
    assert each.title
    assert each.signature
    assert each.extensions
    assert all(ending.startswith(".") and ending == ending.lower() for ending in each.extensions)
    assert (each.read is None) != (each.members is None)


@pytest.mark.parametrize("each", FORMATS, ids=lambda each: each.name)
@given(data=st.binary(max_size=400), name=st.text(max_size=20))
def test_any_bytes_are_judged(each: Format, data: bytes, name: str) -> None:
    assert 0 <= each.recognise(Source(name, data)).confidence <= 100


@pytest.mark.parametrize("each", [row for row in FORMATS if row.read is not None], ids=lambda each: each.name)
@given(data=st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(each: Format, data: bytes) -> None:
    assert each.read is not None
    try:
        draft = each.read(Source("any", data), Options())
    except Fic2EpubError as error:
        assert error.code == 3
        assert str(error).endswith((".", "!"))
    else:
        assert draft.source.name == "any"


CHOICES = [
    (b"It rained.\n\nIt stopped.\n", "story.txt", "text"),
    (b"It rained.\n\nIt stopped.\n", "story.html", "text"),
    (b"<!doctype html><html><body><p>It rained.</p></body></html>", "story.txt", "html"),
    (b"<p>It rained.</p>\n<p>It stopped.</p>\n<p>It rained.</p>", "story", "html"),
    (b"---\ntitle: Rain\n---\n\nIt rained.\n", "story.txt", "markdown"),
    (b"# Rain\n\nIt *rained*.\n", "story.md", "markdown"),
    (b"It rained *hard*.\n\n***\n\nIt <i>stopped</i>. <Why now?>\n", "story.txt", "text"),
]


@pytest.mark.parametrize(("data", "name", "wanted"), CHOICES)
def test_bytes_decide_not_names(data: bytes, name: str, wanted: str) -> None:
    assert choose(Source(name, data), Options()).name == wanted


@pytest.mark.parametrize("data", [b"%PDF-1.7\n", b"\xff\xd8\xff\xe0", b"\x89PNG\r\n\x1a\n", b"\xd0\xcf\x11\xe0", b"Rar!\x1a"])
def test_what_is_known_and_not_read_is_refused_by_name(data: bytes) -> None:
    with pytest.raises(UnknownFormat) as raised:
        choose(Source("story.txt", data), Options())
    assert raised.value.hint


def test_nothing_is_no_format() -> None:
    for data in (b"", b" \n\r\n", b"\0\0\x1a"):
        with pytest.raises(EmptyWork):
            choose(Source("story.txt", data), Options())
    with pytest.raises(UnknownFormat):
        choose(Source("story.txt", b"x"), Options(format="scroll"))
