# SPDX-License-Identifier: AGPL-3.0-or-later
"""Zip archives: what is taken out of them, and what is refused. Most archives here are made by hand, to do harm."""

from __future__ import annotations

import random
import stat
import zipfile
from collections.abc import Iterable
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fic2epub.errors import EmptyWork, HostileInput, InputError, UnknownFormat, UnreadableInput
from fic2epub.importer import import_work
from fic2epub.importer.format import Options, Source
from fic2epub.importer.formats.zip import FORMAT, Limits, members

PICTURE = b"\x89PNG\r\n\x1a\n"
PAGE = b"<!doctype html><title>x</title><p>She swept the snow from the boards."


def zipped(*entries: tuple[str | zipfile.ZipInfo, bytes], packed: int = zipfile.ZIP_DEFLATED) -> bytes:
    """An archive with these entries, whatever they are called."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", packed) as archive:
        for name, data in entries:
            archive.writestr(name, data)
    return out.getvalue()


def opened(data: bytes, limits: Limits | None = None) -> list[Source]:
    source = Source("tale.zip", data)
    assert FORMAT.recognise(source).confidence > 0
    return list(members(source, Options(), limits) if limits else members(source, Options()))


def outcome(data: bytes) -> list[Source] | InputError:
    """What is in the archive, or what is said against it; any other error is a fault."""
    try:
        return opened(data)
    except InputError as error:
        return error


def names(sources: Iterable[Source]) -> list[str]:
    return [source.name for source in sources]


def test_an_archive_is_a_folder_of_sources() -> None:
    sources = opened(zipped(("2.txt", b"two"), ("part one/1.txt", b"one"), ("part one/", b"")))
    assert names(sources) == ["tale.zip/2.txt", "tale.zip/part one/1.txt"]
    assert [source.data for source in sources] == [b"two", b"one"]


@pytest.mark.parametrize(
    "packed", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA], ids=str
)
def test_every_usual_compression_is_read(packed: int) -> None:
    assert opened(zipped(("1.txt", b"snow " * 999), packed=packed))[0].data == b"snow " * 999


def test_an_archive_becomes_a_work_in_natural_order() -> None:
    def chapter(number: int) -> tuple[str, bytes]:
        return f"ch{number}.txt", f"Chapter {number}\n\nSnow fell on the boards, {number} times.\n".encode()

    work = import_work([Source("tale.zip", zipped(chapter(10), chapter(2), chapter(1)))])
    assert [each.number for each in work.chapters] == [1, 2, 10]


def test_names_in_utf8_are_read_with_and_without_the_flag() -> None:
    flagged = zipped(("第一章.txt", b"x"))
    assert names(opened(flagged)) == ["tale.zip/第一章.txt"]
    assert names(opened(unflagged(flagged))) == ["tale.zip/第一章.txt"]


def test_names_that_are_not_utf8_are_in_code_page_437() -> None:
    data = unflagged(zipped(("é.txt", b"x")).replace("é".encode(), "éñ".encode("cp437")))
    assert names(opened(data)) == ["tale.zip/éñ.txt"]


def unflagged(data: bytes) -> bytes:
    """The archive of one entry without the flag that its name is UTF-8 (bit 11 of the general purpose flags)."""
    out = bytearray(data)
    for mark, offset in ((b"PK\x03\x04", 7), (b"PK\x01\x02", 9)):
        out[data.index(mark) + offset] &= ~0x08 & 0xFF
    return bytes(out)


def test_a_member_knows_when_it_was_changed() -> None:
    known, unknown = zipfile.ZipInfo("1.txt", (2019, 5, 4, 3, 2, 0)), zipfile.ZipInfo("2.txt")
    never = zipfile.ZipInfo("3.txt", (2019, 13, 32, 25, 61, 0))
    sources = opened(zipped((known, b"x"), (unknown, b"x"), (never, b"x")))
    assert [source.modified for source in sources] == [datetime(2019, 5, 4, 3, 2, tzinfo=UTC), None, None]


def test_what_is_no_chapter_is_passed_over() -> None:
    entries = ["__MACOSX/._1.txt", ".DS_Store", "Thumbs.db", ".git/config", "a/.hidden.txt", "site.css"]
    assert names(opened(zipped(("1.txt", b"x"), *((name, b"x") for name in entries)))) == ["tale.zip/1.txt"]


def test_an_archive_inside_is_handed_on_for_others_to_refuse() -> None:
    assert names(opened(zipped(("1.txt", b"x"), ("old.zip", b"x")))) == ["tale.zip/1.txt", "tale.zip/old.zip"]


def test_pictures_are_companions_of_the_pages_above_them() -> None:
    lake, hill = PICTURE + b"lake", PICTURE + b"hill"
    sources = opened(zipped(
        ("book/1.html", PAGE), ("book/images/lake.png", lake),
        ("book/extra/2.htm", PAGE), ("book/extra/hill.JPG", hill),
        ("notes.txt", b"x"),
    ))  # fmt: skip
    assert names(sources) == ["tale.zip/book/1.html", "tale.zip/book/extra/2.htm", "tale.zip/notes.txt"]
    assert sources[0].companions == {"images/lake.png": lake, "extra/hill.JPG": hill}
    assert sources[1].companions == {"hill.JPG": hill}
    assert sources[2].companions == {}


def test_a_picture_without_a_page_is_left_to_the_caller() -> None:
    sources = opened(zipped(("1.txt", b"x"), ("cover.jpg", b"\xff\xd8\xff")))
    assert names(sources) == ["tale.zip/1.txt", "tale.zip/cover.jpg"]


def test_what_a_browser_saved_along_with_a_page_is_no_chapter() -> None:
    sources = opened(zipped(
        ("1.html", PAGE), ("1_files/saved_resource.html", PAGE), ("1_files/a.js", b"x"), ("1_files/counter", b"x"),
        ("1_files/pic.png", PICTURE), ("my_files/2.html", PAGE),
    ))  # fmt: skip
    assert names(sources) == ["tale.zip/1.html", "tale.zip/my_files/2.html"]
    assert sources[0].companions == {"1_files/pic.png": PICTURE}


def test_an_archive_of_nothing_is_an_empty_work() -> None:
    assert opened(zipped()) == []
    with pytest.raises(EmptyWork, match="holds no chapters"):
        import_work([Source("tale.zip", zipped())])


# Documents that are zips, and are not read yet.
DOCUMENTS = {
    "an EPUB": zipped(("mimetype", b"application/epub+zip"), ("OEBPS/1.xhtml", PAGE), packed=zipfile.ZIP_STORED),
    "an EPUB without its first entry": zipped(("META-INF/container.xml", b"<x/>"), ("1.xhtml", PAGE)),
    "an OpenDocument file": zipped(("mimetype", b"application/vnd.oasis.opendocument.text"), ("content.xml", b"<x/>")),
    "a Word document": zipped(("[Content_Types].xml", b"<x/>"), ("word/document.xml", b"<x/>")),
    "an Office document": zipped(("[Content_Types].xml", b"<x/>"), ("xl/workbook.xml", b"<x/>")),
}


@pytest.mark.parametrize(("what", "data"), DOCUMENTS.items())
def test_documents_are_refused_by_name(what: str, data: bytes) -> None:
    with pytest.raises(UnknownFormat, match=f"^tale.zip is {what.removesuffix(' without its first entry')}") as error:
        opened(data)
    assert ".html" in error.value.hint


@pytest.mark.parametrize(
    "path", ["generated/ao3_download_2022.epub", "generated/office", "dev/mammoth-BSD2", "dev/odfdo-Apache2"]
)
def test_real_documents_are_refused_by_name(shared: Path, path: str) -> None:
    found = shared / "fixtures" / path
    files = sorted(found.iterdir()) if found.is_dir() else [found]
    archives = [data for file in files if (data := file.read_bytes()).startswith(b"PK\x03\x04")]
    assert archives
    for data in archives:
        with pytest.raises(UnknownFormat):
            opened(data)


# Names that could reach outside, or stand for two files at once.
def link() -> zipfile.ZipInfo:
    info = zipfile.ZipInfo("1.txt")
    info.create_system = 3
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    return info


def renamed(name: bytes) -> bytes:
    """An archive whose one entry bears a name that zipfile would not write."""
    return zipped(("x" * len(name), b"x")).replace(b"x" * len(name), name)


HOSTILE = {
    "an absolute path": zipped(("/etc/passwd", b"x")),
    "the folder above": zipped(("../1.txt", b"x")),
    "the folder above, from inside": zipped(("a/b/../../../1.txt", b"x")),
    "the folder above, as a folder": zipped(("../", b"")),
    "a backslash": renamed(b"..\\..\\1.txt"),
    "a drive": zipped(("C:/1.txt", b"x")),
    "a null": renamed(b"1.txt\0.html"),
    "an escape sequence": renamed(b"\x1b[2J1.txt"),
    "a link": zipped((link(), b"/etc/passwd")),
    "no name": zipped((".", b"x")),
    "no name, at length": zipped(("././.", b"x")),
}
with pytest.warns(UserWarning, match="Duplicate name"):
    HOSTILE["two files of one name"] = zipped(("1.txt", b"x"), ("1.txt", b"y"))
HOSTILE["two files of one name, in disguise"] = zipped(("a/1.txt", b"x"), ("a//./1.txt", b"y"))


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE)
def test_hostile_names_are_refused(data: bytes) -> None:
    with pytest.raises(HostileInput, match=r"^tale\.zip: the member '.*' .*\.$") as error:
        opened(data)
    assert "\x1b" not in str(error.value)


def test_one_hostile_name_among_good_ones_spoils_the_archive() -> None:
    with pytest.raises(HostileInput, match="leaves the archive"):
        import_work([Source("tale.zip", zipped(("1.txt", b"Snow fell."), ("__MACOSX/../../x", b"x")))])


# Archives that swell. The limits are small here, so that the bombs can be.
SMALL = Limits(entries=10, total=300_000, entry=200_000, ratio=50, ratio_from=50_000)
NOISE = random.Random(1).randbytes(90_000)
BOMBS = {
    "too many entries": (zipped(*((f"{number}.txt", b"x") for number in range(11))), "more than 10 files"),
    "one too large": (zipped(("1.txt", NOISE * 3)), "larger than"),
    "too much in all": (zipped(*((f"{number}.txt", NOISE) for number in range(4))), "makes the archive larger"),
    "much out of little": (zipped(("1.txt", b"\0" * 190_000)), "swells"),
    "bzip2 out of less": (zipped(("1.txt", b"\0" * 190_000), packed=zipfile.ZIP_BZIP2), "swells"),
}


@pytest.mark.parametrize(("data", "message"), BOMBS.values(), ids=BOMBS)
def test_bombs_are_refused(data: bytes, message: str) -> None:
    with pytest.raises(HostileInput, match=message):
        opened(data, SMALL)


def test_a_real_bomb_is_refused_before_it_is_large() -> None:
    with pytest.raises(HostileInput, match=r"^tale\.zip/1\.txt swells"):
        opened(zipped(("1.txt", b"\0" * (300 << 20))))


def test_text_that_is_merely_dull_is_no_bomb() -> None:
    assert len(opened(zipped(("1.txt", b"\n" * 900_000)))[0].data) == 900_000


def test_headers_that_lie_about_the_size_are_not_believed() -> None:
    """The directory says 5 bytes, the data hold more."""
    data = zipped(("1.txt", b"Snow fell on the boards, and nobody swept it. " * 9))
    size = (46 * 9).to_bytes(4, "little")
    assert data.count(size) == 2
    with pytest.raises(UnreadableInput, match=r"^tale\.zip/1\.txt is cut off or broken\.$"):
        opened(data.replace(size, (5).to_bytes(4, "little")))


# Archives that are broken.
def test_an_encrypted_member_is_said_to_be_encrypted() -> None:
    data = bytearray(zipped(("1.txt", b"x")))
    data[data.index(b"PK\x03\x04") + 6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(UnreadableInput, match=r"^tale\.zip/1\.txt is encrypted\.$") as error:
        opened(bytes(data))
    assert "password" in error.value.hint


def test_an_unknown_compression_is_said_to_be_unknown() -> None:
    data = bytearray(zipped(("1.txt", b"x")))
    data[data.index(b"PK\x03\x04") + 8] = data[data.index(b"PK\x01\x02") + 10] = 9
    with pytest.raises(UnreadableInput, match="packed in a way"):
        opened(bytes(data))


WHOLE = zipped(("1.txt", b"Snow fell. " * 50), ("2.txt", NOISE[:300]), ("3.html", PAGE))


@pytest.mark.parametrize("length", range(4, len(WHOLE), 7))
def test_an_archive_cut_off_anywhere_is_unreadable(length: int) -> None:
    with pytest.raises(UnreadableInput, match="cut off or broken"):
        opened(WHOLE[:length])


@settings(deadline=None, max_examples=300)
@given(st.lists(st.tuples(st.integers(4, len(WHOLE) - 1), st.integers(0, 255)), min_size=1, max_size=6))
def test_a_damaged_archive_raises_nothing_but_our_errors(changes: list[tuple[int, int]]) -> None:
    data = bytearray(WHOLE)
    for at, value in changes:
        data[at] = value
    result = outcome(bytes(data))
    if isinstance(result, InputError):
        assert str(result).endswith(".")
        assert "\n" not in str(result)
    else:
        assert all(source.name.startswith("tale.zip/") for source in result)


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_noise_after_the_first_bytes_raises_nothing_but_our_errors(noise: bytes) -> None:
    with pytest.raises(InputError):
        opened(b"PK\x03\x04" + noise)


PARTS = st.sampled_from(["a", "1.txt", "..", ".", "", "x.html", "x_files", "p.png", "__MACOSX", "é", "第", "con"])


@settings(deadline=None)
@given(st.lists(st.lists(PARTS, min_size=1, max_size=4).map("/".join), max_size=5, unique=True))
def test_no_name_leads_outside(paths: list[str]) -> None:
    data = zipped(*((path, b"x") for path in paths if path))
    sources = outcome(data)
    if isinstance(sources, InputError):
        assert isinstance(sources, HostileInput)
        return
    inner = [source.name.removeprefix("tale.zip/") for source in sources]
    inner += [name for source in sources for name in source.companions]
    assert all(part not in ("", ".", "..") for name in inner for part in name.split("/"))
    assert len(set(names(sources))) == len(sources)
