# SPDX-License-Identifier: AGPL-3.0-or-later
"""The contract of every input format, over the whole registry: a new file in `formats/` is tested the moment that it is there."""

from __future__ import annotations

import inspect
import io
import pkgutil
import re
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fic2epub.errors import EmptyWork, Fic2EpubError, UnknownFormat
from fic2epub.importer import formats, import_work
from fic2epub.importer.format import Draft, Format, Match, Options, Source, choose, registry

FORMATS = registry()
READERS = [each for each in FORMATS if each.read is not None]
CONTAINERS = [each for each in FORMATS if each.members is not None]
ANY_BYTES = st.one_of(
    st.binary(max_size=200),
    st.tuples(
        st.sampled_from([b"", b"\xef\xbb\xbf", b"\xff\xfe", b"PK\x03\x04", b"<!DOCTYPE html>", b"<?xml ", b"---\n", b"{\\rtf", b"\x00"]),
        st.binary(max_size=100),
        st.sampled_from([b"", b"<html><body><p>a</p>", b"\n# a\n", b"<br>", b"\x1a"]),
    ).map(b"".join),
)
ANY_NAMES = st.sampled_from(["a.txt", "a.md", "a.html", "a.zip", "-", "", "a", "A.HTM", "a.txt.zip", "雨.txt", "a/b\\c.txt"])


def by_name(each: Format) -> str:
    return each.name


def test_formats_are_found_by_looking() -> None:
    assert {"html", "markdown", "text", "zip"} <= {each.name for each in FORMATS}
    assert [each.name for each in FORMATS] == sorted(module.name for module in pkgutil.iter_modules(formats.__path__))


@pytest.mark.parametrize("each", FORMATS, ids=by_name)
def test_a_row_is_complete(each: Format) -> None:
    assert re.fullmatch(r"[a-z][a-z0-9_]*", each.name)
    assert each.title[0].isupper()
    assert len(each.title) <= 40
    assert 10 <= len(each.signature) <= 160
    assert not each.signature.endswith("."), "a phrase, not a sentence"
    assert each.extensions
    assert all(re.fullmatch(r"\.[a-z0-9]+", extension) for extension in each.extensions)


@pytest.mark.parametrize("each", FORMATS, ids=by_name)
def test_a_format_reads_or_opens_but_not_both(each: Format) -> None:
    assert (each.read is None) is not (each.members is None)


@pytest.mark.parametrize("each", FORMATS, ids=by_name)
def test_a_formats_file_says_what_it_is(each: Format) -> None:
    module = inspect.getmodule(each.recognise)
    assert module is not None
    assert module.__name__ == f"{formats.__name__}.{each.name}"
    assert len(module.__doc__ or "") > 60


def test_two_formats_do_not_share_an_extension() -> None:
    extensions = [extension for each in FORMATS for extension in each.extensions]
    assert len(extensions) == len(set(extensions))


@pytest.mark.parametrize("each", FORMATS, ids=by_name)
@given(data=ANY_BYTES, name=ANY_NAMES)
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_recognising_never_raises(each: Format, data: bytes, name: str) -> None:
    match = each.recognise(Source(name, data))
    assert isinstance(match, Match)
    assert 0 <= match.confidence <= 100
    assert match.evidence or not match.confidence, "what it saw is said"


@pytest.mark.parametrize("each", READERS, ids=by_name)
@given(data=ANY_BYTES)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_reading_anything_gives_a_draft_or_an_error_of_ours(each: Format, data: bytes) -> None:
    assert each.read is not None
    try:
        draft = each.read(Source("x", data), Options())
    except Fic2EpubError as error:
        assert error.code == 3
        assert str(error).endswith(".")
        return
    assert draft.source.name == "x"
    assert draft.source.format == each.name
    covered(draft)


@pytest.mark.parametrize("each", CONTAINERS, ids=by_name)
@given(data=ANY_BYTES)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_opening_anything_gives_sources_or_an_error_of_ours(each: Format, data: bytes) -> None:
    assert each.members is not None
    try:
        members = list(each.members(Source("x", data), Options()))
    except Fic2EpubError as error:
        assert error.code == 3
        assert str(error).endswith(".")
        return
    assert all(isinstance(member, Source) for member in members)


def covered(draft: Draft) -> None:
    """Blocks, facts and ledger between them cover every character that is not white space."""
    text = draft.source.text
    seen = [block.origin for block in draft.blocks]
    seen += [entry.origin for entry in draft.ledger if entry.origin is not None]
    seen += [fact.origin for fact in draft.facts if fact.origin is not None]
    left = list(text)
    for span in seen:
        assert span.source == draft.source.name
        assert 0 <= span.start <= span.end <= len(text)
        left[span.start : span.end] = " " * (span.end - span.start)
    assert not "".join(left).strip()


STORY = "Chapter 1\n\nThe ferry did not come at six.\n\nIt did not come at seven."
PAGE = "<!DOCTYPE html><html><body><h2>Chapter 1</h2><p>The ferry did not come at six.</p><p>It did not come at seven.</p></body></html>"


def packed(**members: str) -> bytes:
    into = io.BytesIO()
    with zipfile.ZipFile(into, "w") as archive:
        for name, text in members.items():
            archive.writestr(f"{name}.txt", text)
    return into.getvalue()


SAMPLES: dict[str, bytes] = {
    "html": PAGE.encode(),
    "markdown": ("---\ntitle: X\n---\n\n# " + STORY).encode(),
    "text": STORY.encode(),
    "zip": packed(chapter=STORY),
}


@pytest.mark.parametrize("each", FORMATS, ids=by_name)
@pytest.mark.parametrize("name", ["x.txt", "x", "-", "x.pdf", "x.epub"])
def test_a_format_is_known_by_its_bytes_whatever_the_file_is_called(each: Format, name: str) -> None:
    assert each.name in SAMPLES, "a new format needs a sample here"
    assert choose(Source(name, SAMPLES[each.name]), Options()) is each


@pytest.mark.parametrize("each", FORMATS, ids=by_name)
def test_every_format_yields_the_same_story(each: Format) -> None:
    work = import_work([Source("x", SAMPLES[each.name])])
    assert [(chapter.number, [block.text for block in chapter.blocks]) for chapter in work.chapters] == [
        (1, ["Chapter 1", "The ferry did not come at six.", "It did not come at seven."])
    ]


@pytest.mark.parametrize("each", READERS, ids=by_name)
def test_the_users_word_stands_above_every_guess(each: Format) -> None:
    assert choose(Source("x.html", PAGE.encode()), Options(format=each.name)) is each


CHOICES = [
    (b"It rained.\n\nIt stopped.\n", "story.html", "text"),
    (b"<p>It rained.</p>\n<p>It stopped.</p>\n<p>It rained.</p>", "story", "html"),
    (b"---\ntitle: Rain\n---\n\nIt rained.\n", "story.txt", "markdown"),
    (b"# Rain\n\nIt *rained*.\n", "story.md", "markdown"),
    (b"It rained *hard*.\n\n***\n\nIt <i>stopped</i>. <Why now?>\n", "story.txt", "text"),
]


@pytest.mark.parametrize(("data", "name", "wanted"), CHOICES, ids=[f"{row[1]} is {row[2]}" for row in CHOICES])
def test_bytes_decide_and_names_only_where_bytes_do_not(data: bytes, name: str, wanted: str) -> None:
    assert choose(Source(name, data), Options()).name == wanted


@pytest.mark.parametrize("data", [b"", b" \n\r\n", b"\0\0\x1a"], ids=["no bytes", "white space", "padding"])
def test_nothing_is_no_format(data: bytes) -> None:
    with pytest.raises(EmptyWork):
        choose(Source("story.txt", data), Options())


REFUSED = [
    (b"%PDF-1.7\n", "PDF"),
    (b"\xff\xd8\xff\xe0", "JPEG"),
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"GIF89a", "GIF"),
    (b"RIFF\0\0\0\0WEBPVP8 ", "WebP"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Word"),
    (b"x" * 60 + b"BOOKMOBI", "Kindle"),
    (b"Rar!\x1a\x07\x01\x00", "RAR"),
    (b"7z\xbc\xaf\x27\x1c", "7-Zip"),
    (b"\x1f\x8b\x08", "gzip"),
    (b"\x7fELF\x02", "program"),
]


@pytest.mark.parametrize(("data", "word"), REFUSED, ids=[row[1] for row in REFUSED])
def test_what_is_known_and_not_read_is_refused_by_its_name(data: bytes, word: str) -> None:
    with pytest.raises(UnknownFormat, match=word) as raised:
        choose(Source("x.txt", data + b"\0" * 8), Options())
    assert raised.value.hint or word == "program"
