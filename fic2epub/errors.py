# SPDX-License-Identifier: AGPL-3.0-or-later
"""The error tree and the exit codes.

    Fic2EpubError
    ├── UsageError            2  the command line cannot be understood
    ├── InputError            3  the input cannot be made into a book
    │   ├── UnknownFormat        no format recognises the file, or one that is refused by name
    │   ├── UndecodableText      bytes that are text in no known encoding
    │   ├── EmptyWork            nothing in it to read
    │   ├── UnreadableInput      cannot be opened, is cut off, is broken
    │   └── HostileInput         an archive or document that tries to do harm
    ├── UncertainSplit        4  only with --strict
    ├── OutputError           5  the book cannot be written
    │   ├── OutputExists         and --force was not given
    │   └── OutputNotWritable    no permission, no folder, no space
    ├── CheckFailed           6  the finished book failed a check
    │   └── TextLost             words of the source are not in the book
    ├── MissingTool           7  an extra or a program is not installed
    └── BatchFailed           8  some works failed, the others were written

An error is one sentence (`str(error)`), an exit code (`error.code`) and what to do next (`error.hint`).
Anything else that escapes is a bug. Things that do not stop a conversion are `model.Notice` values, never printed here.
"""

from __future__ import annotations

from enum import IntEnum

__all__ = [
    "BatchFailed",
    "CheckFailed",
    "EmptyWork",
    "ExitCode",
    "Fic2EpubError",
    "HostileInput",
    "InputError",
    "MissingTool",
    "OutputError",
    "OutputExists",
    "OutputNotWritable",
    "TextLost",
    "UncertainSplit",
    "UndecodableText",
    "UnknownFormat",
    "UnreadableInput",
    "UsageError",
]


class ExitCode(IntEnum):
    """What the process says when it ends. The sentence beside each is its documentation."""

    DONE = 0
    """Done; notices may have been printed."""
    BUG = 1
    """A bug in fic2epub."""
    USAGE = 2
    """The command line cannot be understood."""
    INPUT = 3
    """Input: unknown format, undecodable text, empty work, unreadable or hostile file."""
    UNCERTAIN = 4
    """The split is in doubt; only with `--strict`."""
    OUTPUT = 5
    """Output: exists without `--force`, not writable, disk full."""
    CHECK = 6
    """The book failed a check; it is kept as `*.rejected.epub`."""
    TOOL = 7
    """A tool or an extra is missing; the message says what to install."""
    BATCH = 8
    """Batch: some works failed, the others were written."""
    INTERRUPTED = 130
    """Interrupted; nothing half-written remains."""


class Fic2EpubError(Exception):
    """The root: a sentence, an exit code, and what to do next ("" if there is nothing to say)."""

    code = ExitCode.BUG

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class UsageError(Fic2EpubError):
    code = ExitCode.USAGE


class InputError(Fic2EpubError):
    code = ExitCode.INPUT


class UnknownFormat(InputError):
    """No format recognises the file, or it is of a kind that is refused."""


class UndecodableText(InputError):
    """The bytes are text in no known encoding."""


class EmptyWork(InputError):
    """There is nothing in the input to read."""


class UnreadableInput(InputError):
    """The input cannot be opened, or is broken."""


class HostileInput(InputError):
    """The input tries to do harm: a path that leaves its archive, an archive that swells without bound."""


class UncertainSplit(Fic2EpubError):
    code = ExitCode.UNCERTAIN


class OutputError(Fic2EpubError):
    code = ExitCode.OUTPUT


class OutputExists(OutputError):
    """The target exists and may not be replaced."""


class OutputNotWritable(OutputError):
    """The target cannot be written."""


class CheckFailed(Fic2EpubError):
    """The finished book failed a check; `data` are its bytes, so that it can be kept and looked at."""

    code = ExitCode.CHECK

    def __init__(self, message: str, hint: str = "", data: bytes = b"") -> None:
        super().__init__(message, hint)
        self.data = data


class TextLost(CheckFailed):
    """Words of the source are neither in the book nor in the ledger."""


class MissingTool(Fic2EpubError):
    code = ExitCode.TOOL


class BatchFailed(Fic2EpubError):
    code = ExitCode.BATCH
