# SPDX-License-Identifier: AGPL-3.0-or-later
"""Book → the bytes of an EPUB 3.3 publication. In: a `model.Book`. Out: `Exported`.

Start at `package.write`, which calls the other rooms: `xhtml` writes pages, `images` prepares pictures, `style` is the
style sheet. `check` looks at finished bytes, ours or anyone's, and knows nothing of how they were made.
"""

from __future__ import annotations

from fic2epub.exporter.package import Exported, write
from fic2epub.model import Book

__all__ = ["Exported", "export"]


def export(book: Book) -> Exported:
    """The book as an EPUB 3.3 publication; equal books give equal bytes, for one version of zlib and Pillow.

    The result's `notices` are those of the export alone: pictures that were changed or could not be used. Raises
    InputError for a cover that cannot be used, ValueError for a book that breaks the contract of `model` (a bug).
    """
    return write(book)
