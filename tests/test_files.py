# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is read, under which name and in which order; how a book gets its name; and that a file is there whole or not at all.

Signals, full disks and pipes are tried with the whole command in `test_cli.py`.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
import threading
import unicodedata
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fic2epub.errors import EmptyWork, OutputExists, OutputNotWritable, UnreadableInput, UsageError
from fic2epub.frontends import files
from fic2epub.frontends.files import Companions, book_name, find, read, read_sources, refuse, rejected, target, write


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Path]:
    """Goes to an empty folder; called with names, it puts files there that hold their own names."""
    monkeypatch.chdir(tmp_path)

    def put(*names: str) -> Path:
        for name in names:
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(name, "utf-8")
        return tmp_path

    return put


def names(*arguments: str) -> list[str]:
    return [source.name for source in read_sources(arguments)]


# --- finding and naming ---------------------------------------------------------------------------------------------


def test_a_folder_is_read_in_natural_order_with_what_is_below_it(here: Callable[..., Path]) -> None:
    here("lamp/ch10.txt", "lamp/ch2.txt", "lamp/ch1.txt", "lamp/part 2/ch1.txt")
    assert names("lamp") == ["lamp/ch1.txt", "lamp/ch2.txt", "lamp/ch10.txt", "lamp/part 2/ch1.txt"]


def test_files_stay_in_the_order_in_which_they_were_typed(here: Callable[..., Path]) -> None:
    here("a.txt", "b.txt", "c.txt")
    assert names("b.txt", "c.txt", "a.txt") == ["b.txt", "c.txt", "a.txt"]


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        (["lamp/ch1.txt"], ["ch1.txt"]),
        (["lamp/ch1.txt", "lamp/ch2.txt"], ["lamp/ch1.txt", "lamp/ch2.txt"]),
        (["lamp/ch1.txt", "wick/ch1.txt"], ["lamp/ch1.txt", "wick/ch1.txt"]),
        (["./lamp/../lamp/ch1.txt", "lamp/ch2.txt"], ["lamp/ch1.txt", "lamp/ch2.txt"]),
        (["a.txt", "lamp/ch1.txt"], ["a.txt", "lamp/ch1.txt"]),
        (["a.txt", "b.txt"], ["a.txt", "b.txt"]),
    ],
)
def test_names_are_short_and_differ(here: Callable[..., Path], typed: list[str], named: list[str]) -> None:
    folder = here("lamp/ch1.txt", "lamp/ch2.txt", "wick/ch1.txt", "a.txt", "b.txt")
    assert names(*typed) == named
    if "/" in typed[0]:
        assert names(*(str(folder / each) for each in typed)) == named


def test_a_file_named_twice_is_read_once(here: Callable[..., Path]) -> None:
    folder = here("lamp/ch1.txt", "lamp/ch2.txt")
    (folder / "lamp/again.txt").symlink_to("ch1.txt")
    assert len(names("lamp", "lamp/ch2.txt", "./lamp/ch1.txt")) == 2


def test_what_is_no_chapter_is_not_read(here: Callable[..., Path]) -> None:
    here(
        "lamp/ch1.html",
        "lamp/.draft.html",
        "lamp/.git/config.txt",
        "lamp/__MACOSX/ch1.html",
        "lamp/Thumbs.db",
        "lamp/desktop.ini",
        "lamp/ch1.html~",
        "lamp/cover.JPG",
        "lamp/fic2epub.toml",
        "lamp/Lamp - Wren.epub",
        "lamp/Lamp.rejected.epub",
    )
    assert names("lamp") == ["lamp/ch1.html"]


def test_the_folder_beside_a_saved_page_is_no_chapter(here: Callable[..., Path]) -> None:
    here("w/ch1.html", "w/ch1_files/saved_resource.html", "w/ch2.htm", "w/ch2-Dateien/ad.html", "w/old_files/ch0.html")
    assert names("w") == ["w/ch1.html", "w/ch2.htm", "w/old_files/ch0.html"]


def test_links_are_followed_inside_the_folder_only(here: Callable[..., Path]) -> None:
    folder = here("lamp/ch1.txt", "secret/key.txt")
    (folder / "lamp/ch2.txt").symlink_to("../secret/key.txt")
    (folder / "lamp/more").symlink_to("../secret")
    (folder / "lamp/loop").symlink_to(".")
    (folder / "lamp/broken.txt").symlink_to("nowhere.txt")
    found = find(["lamp"])
    assert [source.name for source in read(found)] == ["lamp/ch1.txt"]
    said = sorted(notice.message for notice in found.notices)
    assert said == ["Skipped: ch2.txt leads out of the folder.", "Skipped: more leads out of the folder."]


def test_a_folder_without_chapters_is_an_empty_work(here: Callable[..., Path]) -> None:
    here("lamp/cover.png")
    with pytest.raises(EmptyWork, match="lamp holds no file"):
        find(["lamp"])


def test_a_folder_of_everything_is_not_one_work(here: Callable[..., Path], monkeypatch: pytest.MonkeyPatch) -> None:
    here("lamp/1.txt", "lamp/2.txt", "lamp/3.txt")
    monkeypatch.setattr(files, "MOST_FILES", 2)
    with pytest.raises(UnreadableInput, match="more than 2 files"):
        find(["lamp"])


@pytest.mark.skipif(sys.platform != "linux", reason="paths are shorter here")
def test_a_deep_folder_is_walked_without_recursion(here: Callable[..., Path]) -> None:
    folder = here("lamp/ch1.txt") / "lamp"
    deep = [folder.joinpath(*["d"] * depth) for depth in range(1, sys.getrecursionlimit() + 100)]
    for each in deep:
        each.mkdir()
    try:
        assert names("lamp") == ["lamp/ch1.txt"]
    finally:
        for each in reversed(deep):
            each.rmdir()


def test_standard_input_is_read_once(here: Callable[..., Path]) -> None:
    here()
    with pytest.raises(UsageError):
        find(["-", "-"])


# --- reading --------------------------------------------------------------------------------------------------------


def test_a_source_knows_when_it_was_last_changed(here: Callable[..., Path]) -> None:
    folder = here("a.txt", "b.txt")
    os.utime(folder / "a.txt", (1_600_000_000.75, 1_600_000_000.75))
    (source,) = read_sources(["a.txt"])
    assert (source.data, source.modified) == (b"a.txt", datetime(2020, 9, 13, 12, 26, 40, tzinfo=UTC))


def test_a_file_that_is_not_there(here: Callable[..., Path]) -> None:
    here()
    with pytest.raises(UnreadableInput, match=r"^nowhere\.txt does not exist\.$"):
        find(["nowhere.txt"])


@pytest.mark.parametrize("typed", ["a.txt/b.txt", "x" * 300, "loop"])
def test_paths_that_lead_nowhere_are_sentences(here: Callable[..., Path], typed: str) -> None:
    (here("a.txt") / "loop").symlink_to("loop")
    with pytest.raises(UnreadableInput, match=r"\.$"):
        read_sources([typed])


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="there are no device files here")
def test_a_device_is_no_file(here: Callable[..., Path]) -> None:
    here()
    with pytest.raises(UnreadableInput, match="is not a file"):
        read_sources(["/dev/zero"])


def test_a_file_beyond_the_limit_is_refused(here: Callable[..., Path], monkeypatch: pytest.MonkeyPatch) -> None:
    with (here("a.txt") / "a.txt").open("wb") as file:
        file.truncate(2 << 20)
    monkeypatch.setattr(files, "LARGEST_FILE", 1 << 20)
    with pytest.raises(UnreadableInput, match="larger than 1 MiB"):
        read_sources(["a.txt"])


def test_a_file_that_says_it_is_empty_may_yet_have_text(here: Callable[..., Path]) -> None:
    here()
    if not Path("/proc/version").exists():
        pytest.skip("there is no /proc here")
    (source,) = read_sources(["/proc/version"])
    assert source.data


# --- companions -----------------------------------------------------------------------------------------------------


@pytest.fixture
def page(here: Callable[..., Path]) -> Companions:
    folder = here("lamp/text/ch1.html", "lamp/text/ch1_files/a.png", "lamp/text/b.jpg", "lamp/img/c.gif", "key.png")
    (folder / "lamp/text/link.png").symlink_to("../../key.png")
    return Companions(folder / "lamp/text", folder / "lamp")


@pytest.mark.parametrize("name", ["ch1_files/a.png", "b.jpg", "./b.jpg", "../img/c.gif", "ch1_files/../b.jpg"])
def test_pictures_below_the_folder_are_there(page: Companions, name: str) -> None:
    assert page[name].endswith(name[-5:].encode())


@pytest.mark.parametrize(
    "name",
    ["../../key.png", "link.png", "/etc/passwd", "nowhere.png", "", ".", "a\0b", "x" * 5000, "ch1_files", "~/key.png"],
)
def test_nothing_else_is(page: Companions, name: str) -> None:
    assert page.get(name) is None
    assert name not in page


def test_companions_are_opened_when_asked_for_and_not_before(page: Companions, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Path] = []
    load = files._load
    monkeypatch.setattr(files, "_load", lambda path, limit: (opened.append(path), load(path, limit))[1])
    assert list(page) == ["b.jpg", "ch1_files/a.png", "link.png"]
    assert len(page) == 3
    assert opened == []
    assert page["b.jpg"]
    assert len(opened) == 1


def test_a_picture_beyond_the_limit_is_not_there(page: Companions, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "LARGEST_COMPANION", 3)
    assert page.get("b.jpg") is None


# --- names of books -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("title", "authors", "name"),
    [
        ("Lamp", ["Wren Marrow"], "Lamp - Wren Marrow.epub"),
        ("Lamp", [], "Lamp.epub"),
        ("Lamp", ["A", "B"], "Lamp - A, B.epub"),
        ("Lamp", ["A", "B", "C"], "Lamp - A and others.epub"),
        ("Rain: A Story", ["W"], "Rain - A Story - W.epub"),
        ("AC/DC: who?", [], "AC-DC - who.epub"),
        ('The "Best" <Lamp> | *ever*', [], "The 'Best' (Lamp) - ever.epub"),
        ("..\\..\\etc/passwd", [], "etc-passwd.epub"),
        ("../../../etc/passwd", [], "etc-passwd.epub"),
        (".hidden", [], "hidden.epub"),
        ("Wait for it...", [], "Wait for it.epub"),
        ("--force", [], "force.epub"),
        ("a\0b\nc\x1b[2J", [], "a b c [2J.epub"),
        ("evil\u202egpj.exe", [], "evil gpj.exe.epub"),
        ("", [""], "Untitled.epub"),
        ("???", ["***"], "Untitled.epub"),
        ("CON", [], "_CON.epub"),
        ("nul.txt", [], "_nul.txt.epub"),
        ("lpt1", [], "_lpt1.epub"),
        ("Console", [], "Console.epub"),
        ("Caf\u0065\u0301", [], "Caf\u00e9.epub"),
        ("می\u200cخواهم", [], "می\u200cخواهم.epub"),
        ("雨", ["羽"], "雨 - 羽.epub"),
        ("lone \ud800 half", [], "lone half.epub"),
    ],
)
def test_a_book_is_named_after_its_title(title: str, authors: list[str], name: str) -> None:
    assert book_name(title, authors) == name


@pytest.mark.parametrize("letter", ["a", "é", "雨", "😀", "e\u0301\u0302", "👩\u200d🚀", "\u0301"])
def test_long_titles_are_cut_between_letters(letter: str) -> None:
    name = book_name(letter * 400, ["Wren"])
    assert len(name.encode()) <= 150
    assert name.endswith(".epub")
    stem = name.removesuffix(".epub").removeprefix("_")
    whole = unicodedata.normalize("NFC", letter)
    assert (whole * 400).startswith(stem)
    if not unicodedata.combining(letter[0]):
        assert stem == whole * (len(stem) // len(whole))


@given(st.text(st.characters(), max_size=300), st.lists(st.text(max_size=80), max_size=4))
def test_any_title_makes_a_name_that_every_system_takes(title: str, authors: list[str]) -> None:
    name = book_name(title, authors)
    assert 5 < len(name.encode("utf-8")) <= 150
    assert not set(name) & set('/\\:*?"<>|')
    assert all(ord(char) >= 32 and ord(char) != 127 for char in name)
    assert name[0] not in ".- " and name.removesuffix(".epub")[-1] not in ". "  # noqa: PT018
    assert name.split(".")[0].upper() not in {"CON", "PRN", "AUX", "NUL", "COM1", "LPT9"}


def test_where_a_product_goes(here: Callable[..., Path]) -> None:
    here("shelf/x")
    assert target("", "Lamp.epub") == Path("Lamp.epub")
    assert target("shelf", "Lamp.epub") == Path("shelf/Lamp.epub")
    assert target("mine.epub", "Lamp.epub") == Path("mine.epub")
    with pytest.raises(OutputNotWritable, match="does not exist"):
        target("nowhere/", "Lamp.epub")


def test_a_rejected_book_stands_beside_its_target() -> None:
    assert rejected(Path("shelf/Lamp.epub")) == Path("shelf/Lamp.rejected.epub")
    assert rejected(Path("Lamp")) == Path("Lamp.rejected.epub")


def held(folder: Path) -> list[str]:
    """The names of what a folder holds."""
    return sorted(path.name for path in folder.iterdir())


# --- writing --------------------------------------------------------------------------------------------------------


def test_a_file_is_written_with_the_rights_that_the_user_gives_new_files(here: Callable[..., Path]) -> None:
    folder = here()
    mask = os.umask(0o027)
    try:
        write(folder / "lamp.epub", b"light")
    finally:
        os.umask(mask)
    assert (folder / "lamp.epub").read_bytes() == b"light"
    assert stat.S_IMODE((folder / "lamp.epub").stat().st_mode) == 0o640
    assert held(folder) == ["lamp.epub"]


def test_a_file_that_exists_is_replaced_by_force_only(here: Callable[..., Path]) -> None:
    path = here("lamp.epub") / "lamp.epub"
    with pytest.raises(OutputExists):
        write(path, b"light")
    assert path.read_bytes() == b"lamp.epub"
    write(path, b"light", force=True)
    assert path.read_bytes() == b"light"


@pytest.mark.parametrize("links", [True, False], ids=["hard links", "no hard links"])
def test_a_file_that_appears_at_the_last_moment_is_not_replaced(
    here: Callable[..., Path], monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    path = here() / "lamp.epub"
    fill = files._fill

    def slowly(temporary: Path, data: bytes) -> None:
        fill(temporary, data)
        path.write_bytes(b"somebody else's")

    monkeypatch.setattr(files, "_fill", slowly)
    if not links:
        monkeypatch.setattr(os, "link", refusal(errno.EPERM))
    with pytest.raises(OutputExists):
        write(path, b"light")
    assert path.read_bytes() == b"somebody else's"
    assert held(path.parent) == ["lamp.epub"]


def refusal(number: int) -> Callable[..., None]:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    return refuse


def test_a_disk_without_hard_links_is_written_all_the_same(
    here: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = here() / "lamp.epub"
    monkeypatch.setattr(os, "link", refusal(errno.EPERM))
    write(path, b"light")
    assert path.read_bytes() == b"light"
    monkeypatch.setattr(Path, "replace", refusal(errno.EIO))
    with pytest.raises(OutputNotWritable):
        write(path.with_name("wick.epub"), b"light")
    assert held(path.parent) == ["lamp.epub"]


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EROFS, errno.EACCES])
def test_a_disk_that_fails_leaves_nothing_behind(
    here: Callable[..., Path], monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    path = here("old.epub") / "old.epub"
    monkeypatch.setattr(os, "fsync", refusal(number))
    with pytest.raises(OutputNotWritable) as failed:
        write(path, b"light", force=True)
    assert str(failed.value).startswith(f'"{path}" cannot be written: ')
    assert failed.value.hint
    assert (held(path.parent), path.read_bytes()) == (["old.epub"], b"old.epub")


def test_a_link_is_written_through(here: Callable[..., Path]) -> None:
    folder = here("shelf/lamp.epub")
    (folder / "lamp.epub").symlink_to("shelf/lamp.epub")
    write(folder / "lamp.epub", b"light", force=True)
    assert (folder / "lamp.epub").is_symlink()
    assert (folder / "shelf/lamp.epub").read_bytes() == b"light"


@pytest.mark.parametrize("name", ["folder", "pipe", "nowhere/lamp.epub", "x" * 300, "lamp.epub/x", "loop/x"])
def test_what_cannot_be_a_target_is_said_before_any_work(here: Callable[..., Path], name: str) -> None:
    folder = here("folder/x", "lamp.epub")
    os.mkfifo(folder / "pipe")
    (folder / "loop").symlink_to("loop")
    before = held(folder)
    for attempt in (lambda: refuse(folder / name, force=True), lambda: write(folder / name, b"light", force=True)):
        with pytest.raises(OutputNotWritable):
            attempt()
    assert held(folder) == before


def test_a_book_never_takes_the_place_of_its_source(here: Callable[..., Path]) -> None:
    folder = here("lamp.txt")
    os.link(folder / "lamp.txt", folder / "other.txt")
    for name in ("lamp.txt", "other.txt"):
        with pytest.raises(OutputExists, match="one of the sources"):
            refuse(folder / name, force=True, sources=[folder / "lamp.txt"])


def test_of_two_that_write_at_once_one_wins_and_one_is_told(here: Callable[..., Path]) -> None:
    path = here() / "lamp.epub"
    outcomes: list[str] = []

    def attempt(data: bytes) -> None:
        try:
            write(path, data)
            outcomes.append(data.decode())
        except OutputExists:
            outcomes.append("told")

    threads = [threading.Thread(target=attempt, args=(f"{number}".encode(),)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    (winner,) = [outcome for outcome in outcomes if outcome != "told"]
    assert (path.read_text(), len(outcomes)) == (winner, 8)
    assert held(path.parent) == ["lamp.epub"]


def test_output_to_nowhere_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    with pytest.raises(OutputNotWritable):
        files.put(b"light")
