# SPDX-License-Identifier: AGPL-3.0-or-later
"""HTML → blocks and runs: the one door for HTML, whichever format it came out of.

In: markup as text. Out: a `Markup`: the text that remains without tags, and the blocks, ledger and pictures found in it.
Start at `read_markup`, which is `parse_page` (`tags.py`: text → a tree from which nothing is missing) and `read_page`
(`reader.py`: tree → blocks). A format that knows a page's structure looks at the tree in between, and says what it
knows as `Verdict`s. What styles say is in `styles.py`; what line breaks mean, in `lines.py`.

The model is the sanitiser: an element, attribute or address that no rule here maps into a block or run is not there
afterwards. Text inside unknown elements is kept. What looks like a tag and is none (`<Got to run!>`) is text.

The text that spans count in is made here: every block, and every stretch that is hidden or furniture, one below the
other in document order, white space folded as HTML folds it. A block's text is exactly its slice. What stands inside
a paragraph but is left out follows that paragraph. Not text of the page, and so not in it: comments, scripts, styles,
templates, `noscript`, the `<title>` (see `Page.title`), ruby annotations (they travel in `Run.ruby`). Nothing is added
either: the quotation marks that a browser draws around `<q>` are not there.

Nothing here recurses, and every expression is linear, so that broken and hostile pages cost time in proportion.
"""

from __future__ import annotations

from collections.abc import Mapping

from fic2epub.importer.markup.lines import wrap_width
from fic2epub.importer.markup.reader import Markup, Verdict, Verdicts, read_page
from fic2epub.importer.markup.tags import Element, Page, parse_page

__all__ = ["Element", "Markup", "Page", "Verdict", "Verdicts", "parse_page", "read_markup", "read_page", "wrap_width"]


def read_markup(
    markup: str, *, name: str, companions: Mapping[str, bytes] | None = None, before: str = ""
) -> Markup:
    """Read a page or a fragment whole: everything in it is content. For the parameters see `read_page`."""
    return read_page(parse_page(markup), name=name, companions=companions, before=before)
