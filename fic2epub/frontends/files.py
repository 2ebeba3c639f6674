# SPDX-License-Identifier: AGPL-3.0-or-later
"""The only file that opens and writes.

In: what the user typed, and the bytes of a finished book. Out: `Source` values, and files that are there whole or not
at all. Start at `find` and `write`.
"""

from __future__ import annotations

import errno
import os
import re
import stat
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from fic2epub.errors import EmptyWork, OutputExists, OutputNotWritable, UnreadableInput, UsageError
from fic2epub.importer.chapters import natural_key
from fic2epub.importer.format import Source
from fic2epub.model import Asset, Notice, NoticeCode

__all__ = [
    "STANDARD",
    "Companions",
    "Found",
    "Text",
    "book_name",
    "find",
    "picture",
    "put",
    "read",
    "read_bytes",
    "read_sources",
    "refuse",
    "rejected",
    "settings",
    "target",
    "write",
]

STANDARD = "-"
"""Stands for standard input or standard output on the command line."""

_MEBIBYTE = 2**20
LARGEST_FILE = 512 * _MEBIBYTE
LARGEST_COMPANION = 64 * _MEBIBYTE
MOST_FILES = 20_000
"""A folder with more files than this is not one work."""

_PICTURES = frozenset(".avif .bmp .gif .heic .ico .jpeg .jpg .png .svg .tif .tiff .webp".split())
_PAGES = (".html", ".htm", ".xhtml", ".shtml", ".php")
_SYSTEM = frozenset({"__macosx", "desktop.ini", "thumbs.db", "$recycle.bin", "fic2epub.toml"})
_BESIDE_PAGE = tuple(
    "_files .files _file -dateien _fichiers _archivos _arquivos _ficheiros _bestanden -filer _tiedostot "
    "_pliki _soubory _datoteke _elemei _dosyalar _fails _failid _bylos _fitxers".split()
)
"""What browsers of several languages add to a page's name for the folder that they save beside it."""


# --- finding --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _File:
    """A file to read: its name for people, where it is (None for standard input), what its companions may not leave."""

    name: str
    path: Path | None
    root: Path


@dataclass(frozen=True, slots=True)
class Found:
    """What the arguments name: the files in order, and notices of what was passed over."""

    files: tuple[_File, ...]
    notices: tuple[Notice, ...] = ()
    folders: tuple[Path, ...] = ()
    """The folders named, and those of the files named, in order: where settings may lie."""

    @property
    def paths(self) -> tuple[Path, ...]:
        """Where the files are, without standard input."""
        return tuple(each.path for each in self.files if each.path is not None)


def find(arguments: Sequence[str]) -> Found:
    """The files that the arguments name: a file itself, a folder's files in natural order, `-` for standard input.

    Names are no longer than they must be to differ, so that they tell nothing of the machine. A file that is named twice
    is read once. Raises UsageError, UnreadableInput, EmptyWork.
    """
    if list(arguments).count(STANDARD) > 1:
        raise UsageError("Standard input (-) can be read only once.", "Give - one time.")
    folders = {each: _is_folder(Path(each)) for each in arguments if each != STANDARD}
    base = _base(folders)
    files: list[_File] = []
    notices: list[Notice] = []
    seen: set[str] = set()
    for argument in arguments:
        if argument == STANDARD:
            files.append(_File(STANDARD, None, Path()))
            continue
        path = Path(argument)
        for each in _walk(path, notices) if folders[argument] else [path]:
            real = os.path.realpath(each)
            if real not in seen:
                seen.add(real)
                files.append(_File(_name(each, base), each, path if folders[argument] else path.parent))
    beside = [Path(each) if is_folder else Path(each).parent for each, is_folder in folders.items()]
    return Found(tuple(files), tuple(notices), tuple(dict.fromkeys(beside)))


@dataclass(frozen=True, slots=True)
class Text:
    """A file's text, and what to call it."""

    name: str
    text: str


def settings(found: Found, stated: str = "") -> Text | None:
    """The settings that were named, or those that lie beside the sources; None where there are none. Raises UnreadableInput."""
    paths = [Path(stated)] if stated else [folder / "fic2epub.toml" for folder in found.folders]
    for path in paths:
        if stated or path.is_file():
            data = read_bytes(path)
            try:
                return Text(path.name, data.decode("utf-8-sig"))
            except UnicodeDecodeError as error:
                raise UnreadableInput(f"{path} is not UTF-8 text.", "Save it as UTF-8.") from error
    return None


def _is_folder(path: Path) -> bool:
    with _reading(path):
        return stat.S_ISDIR(path.stat().st_mode)


def _base(arguments: Mapping[str, bool]) -> str:
    """The folder that names are relative to: the narrowest that holds all files. In: arguments, and which are folders.

    Where all files are in one folder, and the user named it, its name stays in theirs: it may well be the work's title.
    """
    if not arguments:
        return ""
    folders = {_absolute(Path(each) if is_folder else Path(each).parent) for each, is_folder in arguments.items()}
    try:
        common = os.path.commonpath(folders)
    except ValueError:  # different drives
        return ""
    typed = any(is_folder or (Path(each).parent.name and len(arguments) > 1) for each, is_folder in arguments.items())
    return str(Path(common).parent) if len(folders) == 1 and typed else common


def _name(path: Path, base: str) -> str:
    """A path as a name: with `/`, and with bytes that are no text written out."""
    name = os.path.relpath(_absolute(path), base) if base else os.fspath(path)
    return name.replace(os.sep, "/").encode("utf-8", "backslashreplace").decode("utf-8")


def _absolute(path: Path) -> str:
    """The whole path without `..`; links stay, because a link's own name is the one that the user sees."""
    return os.path.normpath(path.absolute())


def _walk(folder: Path, notices: list[Notice]) -> list[Path]:
    """Every file below a folder that could be a chapter, in natural order."""
    found: list[Path] = []
    waiting = [folder]
    root = Path(os.path.realpath(folder))
    while waiting:
        here = waiting.pop()
        with _reading(here):
            entries = [entry for entry in os.scandir(here) if not _is_hidden(entry.name)]
        pages = {Path(entry.name).stem for entry in entries if _suffix(entry.name) in _PAGES}
        for entry in entries:
            if entry.is_symlink() and not Path(os.path.realpath(entry)).is_relative_to(root):
                notices.append(_skipped(f"{_name(Path(entry), _absolute(folder))} leads out of the folder."))
            elif entry.is_dir(follow_symlinks=False):
                waiting += [] if _page_of(entry.name) in pages else [Path(entry)]
            elif entry.is_file() and _suffix(entry.name) not in _PICTURES and _suffix(entry.name) != ".epub":
                found.append(Path(entry))
        if len(found) > MOST_FILES:
            raise UnreadableInput(f"{folder} holds more than {MOST_FILES:,} files.", "Give the folder of one work.")
    if not found:
        raise EmptyWork(f"{folder} holds no file that could be a chapter.", "Give a folder with text or web pages.")
    return sorted(found, key=lambda path: natural_key(_name(path, _absolute(folder))))


def _is_hidden(name: str) -> bool:
    return name.startswith(".") or name.endswith("~") or name.casefold() in _SYSTEM


def _suffix(name: str) -> str:
    return Path(name).suffix.lower()


def _page_of(folder: str) -> str:
    """The name of the page, without its suffix, whose pictures a folder would hold; "" if it has not such a name."""
    ending = next((each for each in _BESIDE_PAGE if folder.lower().endswith(each)), "")
    return folder[: -len(ending)] if ending else ""


def _skipped(message: str) -> Notice:
    return Notice(NoticeCode.FILE_SKIPPED, f"Skipped: {message}")


# --- reading --------------------------------------------------------------------------------------------------------


def read_sources(arguments: Sequence[str]) -> list[Source]:
    """The sources that the arguments name; see `find`."""
    return read(find(arguments))


def read(found: Found) -> list[Source]:
    """The sources themselves, with the time of their last change and the files beside them. Raises UnreadableInput."""
    return [_read(each) for each in found.files]


def _read(file: _File) -> Source:
    if file.path is None:
        return Source(STANDARD, _standard_input())
    with _reading(file.path):
        data, modified = _load(file.path, LARGEST_FILE)
    return Source(file.name, data, modified, Companions(file.path.parent, file.root))


def read_bytes(path: Path) -> bytes:
    """All bytes of one regular file. Raises UnreadableInput."""
    with _reading(path):
        return _load(path, LARGEST_FILE)[0]


def picture(path: Path) -> Asset:
    """A picture, for a cover. Raises UnreadableInput."""
    with _reading(path):
        return Asset(path.name, _load(path, LARGEST_COMPANION)[0])


@dataclass(frozen=True, slots=True)
class Companions(Mapping[str, bytes]):
    """The files beside a source, by relative name, opened only when they are asked for.

    `here` is the source's folder, `root` the folder that no name may leave, by `..` or by a link. Anything else, and
    anything over 64 MiB, is not there. Iteration yields the pictures in `here` and in a saved page's own folder.
    """

    here: Path
    root: Path

    def __getitem__(self, name: str) -> bytes:
        try:
            path = Path(os.path.realpath(self.here / name))
            if path.is_relative_to(os.path.realpath(self.root)):
                return _load(path, LARGEST_COMPANION)[0]
        except (OSError, ValueError, UnreadableInput):
            pass
        raise KeyError(name)

    def __iter__(self) -> Iterator[str]:
        with suppress(OSError):
            for path in sorted(self.here.iterdir()):
                if _is_picture(path):
                    yield path.name
                elif _page_of(path.name) and path.is_dir():
                    yield from (f"{path.name}/{each.name}" for each in sorted(path.iterdir()) if _is_picture(each))

    def __len__(self) -> int:
        return sum(1 for _ in self)


def _is_picture(path: Path) -> bool:
    return _suffix(path.name) in _PICTURES


def _load(path: Path, limit: int) -> tuple[bytes, datetime | None]:
    """A regular file's bytes and the time of its last change. Opening never waits, as it would for a pipe."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags), "rb") as file:
        status = os.fstat(file.fileno())
        if not stat.S_ISREG(status.st_mode):
            raise UnreadableInput(f"{path} is not a file.", "Pipe it to standard input, and give - in its place.")
        data = file.read(min(status.st_size, limit) + 1)
        if len(data) > status.st_size:  # it grows, or never says how large it is, as in /proc
            data += file.read(limit + 1 - len(data))
    if len(data) > limit:
        raise UnreadableInput(f"{path} is larger than {limit // _MEBIBYTE} MiB.", "Give the text alone.")
    return data, _moment(status.st_mtime)


def _moment(seconds: float) -> datetime | None:
    try:
        return datetime.fromtimestamp(int(seconds), UTC)
    except (OverflowError, ValueError, OSError):
        return None


def _standard_input() -> bytes:
    if sys.stdin is None:
        raise UnreadableInput("Standard input is closed.", "Give a file in the place of -.")
    try:
        data = sys.stdin.buffer.read(LARGEST_FILE + 1)
    except OSError as error:
        raise UnreadableInput(f"Standard input cannot be read: {_reason(error)}.") from error
    if len(data) > LARGEST_FILE:
        raise UnreadableInput(f"Standard input is larger than {LARGEST_FILE // _MEBIBYTE} MiB.", "Give the text alone.")
    return data


_READING = {
    errno.ENOENT: ("does not exist", "Check the name; a name with spaces needs quotes around it."),
    errno.EACCES: ("may not be read", "Ask for permission to read it, or copy it to a folder of yours."),
    errno.ENOTDIR: ("does not exist", "A part of the path is a file, not a folder."),
    errno.ELOOP: ("is a link that leads back to itself", "Give the file itself."),
    errno.ENAMETOOLONG: ("does not exist", "No file can have so long a name."),
}


@contextmanager
def _reading(path: Path) -> Iterator[None]:
    """Failures to read, in a sentence."""
    try:
        yield
    except OSError as error:
        what, hint = _READING.get(error.errno or 0, (f"cannot be read: {_reason(error)}", ""))
        raise UnreadableInput(f"{path} {what}.", hint) from error


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()


# --- names ----------------------------------------------------------------------------------------------------------

_SUFFIX = ".epub"
_LONGEST_NAME = 150
"""Bytes in UTF-8, with the suffix: what every file system and e-reader takes."""
_SPELLED = str.maketrans({"/": "-", "\\": "-", "|": "-", ":": "-", "*": "", "?": "", '"': "'", "<": "(", ">": ")"})
_DEVICES = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])\s*(?:\..*)?", re.IGNORECASE)
_KEPT_FORMAT = "\u200c\u200d"
"""Joiners: invisible, yet part of the spelling of Persian, Hindi and emoji."""


def book_name(title: str, authors: Iterable[str]) -> str:
    """A file name for a book, `Title - Author.epub`, that every file system accepts; at most 150 bytes."""
    names = [name for name in map(_spell, authors) if name]
    author = f"{names[0]} and others" if len(names) > 2 else ", ".join(names)
    stem = _spell(title) or "Untitled"
    name = _cut(f"{stem} - {author}" if author else stem, _LONGEST_NAME - len(_SUFFIX) - 1)
    return f"{'_' if _DEVICES.fullmatch(name) else ''}{name}{_SUFFIX}"


def _spell(text: str) -> str:
    """Text without what cannot stand in a file name, or would hide there."""
    text = unicodedata.normalize("NFC", text).replace(": ", " - ").translate(_SPELLED)
    text = "".join(" " if _is_unprintable(char) else char for char in text)
    return " ".join(text.split()).lstrip(".- ").rstrip(". ")


def _is_unprintable(char: str) -> bool:
    """Controls, separators, surrogates, and marks that reverse the direction of what follows."""
    return unicodedata.category(char) in {"Cc", "Cf", "Cs", "Zl", "Zp"} and char not in _KEPT_FORMAT


def _cut(text: str, size: int) -> str:
    """The beginning of a text in at most `size` bytes of UTF-8, never inside a letter with its accents."""
    encoded = text.encode("utf-8")
    if len(encoded) <= size:
        return text
    end = len(encoded[:size].decode("utf-8", "ignore"))
    while end > 1 and (unicodedata.combining(text[end]) or text[end] in _KEPT_FORMAT or text[end - 1] in _KEPT_FORMAT):
        end -= 1
    return text[:end].rstrip(". -")


def target(output: str, name: str) -> Path:
    """Where a product goes: into `output` under `name` if that is a folder, else to `output`; "" is the folder here.

    Raises OutputNotWritable where `output` is spelled as a folder and is none.
    """
    path = Path(output)
    if path.is_dir():
        return path / name
    if output.endswith(("/", os.sep)):
        raise OutputNotWritable(f'The folder "{output}" does not exist.', "Make the folder first.")
    return path


def rejected(path: Path) -> Path:
    """Where a book that failed its check is kept: beside the target, as `NAME.rejected.epub`."""
    return path.with_name(path.name.removesuffix(_SUFFIX) + ".rejected" + _SUFFIX)


# --- writing --------------------------------------------------------------------------------------------------------


def refuse(path: Path, *, force: bool = False, sources: Iterable[Path] = ()) -> None:
    """Raises at once what `write` would raise later: OutputExists, OutputNotWritable.

    A book never takes the place of one of its own `sources`, even by force.
    """
    with _writing(path):
        _refuse(path, force)
        if path.exists() and any(path.samefile(source) for source in sources if source.exists()):
            raise OutputExists(f'"{path}" is one of the sources.', "Choose another name with -o.")


def _refuse(path: Path, force: bool) -> None:
    if path.is_dir():
        raise OutputNotWritable(f'"{path}" is a folder.', "Choose another name with -o.")
    if path.exists() and not path.is_file():
        raise OutputNotWritable(f'"{path}" is not a file that can be replaced.', "Use -o - for standard output.")
    if os.path.lexists(path) and not force:
        raise OutputExists(f'"{path}" exists already.', "Use --force to replace it, or -o for another name.")
    if not path.parent.is_dir():
        raise OSError(errno.ENOTDIR if path.parent.exists() else errno.ENOENT, "")


def write(path: Path, data: bytes, *, force: bool = False) -> None:
    """Writes a file that is there whole or not at all: beside its target under another name, then renamed.

    Without `force` a file that exists is never replaced, not even one that appears at the last moment. A link is
    followed. Raises OutputExists, OutputNotWritable.
    """
    with _writing(path):
        _refuse(path, force)
        target = Path(os.path.realpath(path)) if force else path
        temporary = target.with_name(f".fic2epub-{os.urandom(8).hex()}.part")
        try:
            _fill(temporary, data)
            _publish(temporary, target, force)
        finally:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
        _settle(target.parent)


def _fill(path: Path, data: bytes) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags, 0o666), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _publish(temporary: Path, target: Path, force: bool) -> None:
    """Gives the file its name, in one step. Only a replacing rename replaces; a link never does."""
    if force:
        temporary.replace(target)
    elif os.name == "nt":
        temporary.rename(target)
    else:
        try:
            os.link(temporary, target)
        except FileExistsError:
            raise
        except OSError as error:
            if error.errno not in (errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK):
                raise
            _reserve(temporary, target)


def _reserve(temporary: Path, target: Path) -> None:
    """For file systems without hard links: takes the name with an empty file, then renames over it."""
    os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666))
    try:
        temporary.replace(target)
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def _settle(folder: Path) -> None:
    """Asks the disk to remember the new name; not every file system can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


_ELSEWHERE = "Choose another place with -o."
_WRITING = {
    errno.ENOSPC: ("the disk is full", "Free some space, or choose another place with -o."),
    getattr(errno, "EDQUOT", -1): ("your share of the disk is used up", "Free some space, or choose another place."),
    errno.EFBIG: ("files may not grow so large here", "Raise the limit (ulimit -f), or choose another place with -o."),
    errno.EACCES: ("you may not write there", _ELSEWHERE),
    errno.EPERM: ("you may not write there", _ELSEWHERE),
    errno.EROFS: ("that disk is read-only", _ELSEWHERE),
    errno.ENOENT: ("its folder does not exist", "Make the folder first, or choose another place with -o."),
    errno.ENOTDIR: ("a part of the path is a file, not a folder", _ELSEWHERE),
    errno.EISDIR: ("it is a folder", "Choose another name with -o."),
    errno.ENAMETOOLONG: ("the name is too long", "Choose a shorter one with -o."),
    errno.ELOOP: ("the path is a link that leads back to itself", _ELSEWHERE),
}


@contextmanager
def _writing(path: Path | str) -> Iterator[None]:
    """Failures to write, in a sentence. `path` may be the name of a stream."""
    shown = path if isinstance(path, str) else f'"{path}"'
    try:
        yield
    except BrokenPipeError:
        raise
    except FileExistsError as error:
        raise OutputExists(f"{shown} exists already.", "Use --force to replace it.") from error
    except OSError as error:
        why, hint = _WRITING.get(error.errno or 0, (_reason(error), _ELSEWHERE))
        raise OutputNotWritable(f"{shown} cannot be written: {why}.", hint) from error


def put(data: bytes) -> None:
    """Writes the product to standard output. Raises OutputNotWritable; BrokenPipeError where nobody reads it."""
    if sys.stdout is None:
        raise OutputNotWritable("Standard output is closed.", "Choose a file with -o.")
    with _writing("Standard output"):
        try:
            sys.stdout.buffer.write(data)
            sys.stdout.buffer.flush()
        except OSError:
            _discard_standard_output()
            raise


def _discard_standard_output() -> None:
    """What is left in the buffer goes nowhere: Python would try once more at its end, and complain."""
    with suppress(OSError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
