# SPDX-License-Identifier: AGPL-3.0-or-later
"""fic2epub: raw fiction chapters in, the best-made EPUB 3 out; the notes stand apart, and no word is lost.

    from fic2epub import Source, convert
    book = convert([Source("chapter.txt", data)])
    book.data                                      # the EPUB's bytes

The public names are those below. `fic2epub.model` is the vocabulary, to be read first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fic2epub.version import __version__

__all__ = [
    "Book", "Conversion", "Edition", "Options", "Source", "Work", "__version__", "assemble", "convert", "export", "import_work",
]

_HOMES = {
    "Book": "fic2epub.model",
    "Conversion": "fic2epub.pipeline",
    "Edition": "fic2epub.model",
    "Options": "fic2epub.importer.format",
    "Source": "fic2epub.importer.format",
    "Work": "fic2epub.model",
    "assemble": "fic2epub.assembler",
    "convert": "fic2epub.pipeline",
    "export": "fic2epub.exporter",
    "import_work": "fic2epub.importer",
}

if TYPE_CHECKING:
    from fic2epub.assembler import assemble
    from fic2epub.exporter import export
    from fic2epub.importer import import_work
    from fic2epub.importer.format import Options, Source
    from fic2epub.model import Book, Edition, Work
    from fic2epub.pipeline import Conversion, convert


def __getattr__(name: str) -> Any:
    """The public names, each imported when it is first asked for: a command line must start at once."""
    if name not in _HOMES:
        raise AttributeError(f"module 'fic2epub' has no attribute {name!r}")
    import importlib

    return getattr(importlib.import_module(_HOMES[name]), name)
