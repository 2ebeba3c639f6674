# SPDX-License-Identifier: AGPL-3.0-or-later
"""Faults that were found in use, each as the smallest input that showed it."""

from __future__ import annotations

from fic2epub.importer import import_work
from fic2epub.importer.format import Source
from fic2epub.pipeline import convert

AO3_CHAPTER = """<div class="chapter" id="chapter-11">
<div class="chapter preface group" role="complementary">
<h3 class="title"><a href="/works/000/chapters/000">Chapter 11</a>: The Oven</h3>
<div id="notes" class="notes module"><h3 class="heading">Notes:</h3>
<blockquote class="userstuff"><p>A burn, a small one, and a mother.</p></blockquote></div>
</div>
<div class="userstuff module" role="article">
<h3 class="landmark heading" id="work">Chapter Text</h3>
<p>Hester put the loaf on the table, and the loaf breathed out. She looked at it for as long as it took to count to nine.</p>
<p>“It does that,” said Marrow. “It was up all night, and so was I, and one of us has been under a cloth.”</p>
<p>Then there was somebody at the door, who had not knocked, and the cloth folded itself down at one corner.</p>
</div></div>"""


def test_the_head_of_a_chapter_is_kept_though_the_page_calls_it_complementary() -> None:
    work = import_work([Source("chapter.html", AO3_CHAPTER.encode())])
    texts = [block.text for chapter in work.chapters for block in chapter.blocks]
    assert "Chapter 11: The Oven" in texts
    assert "A burn, a small one, and a mother." in texts


def test_figures_and_signs_alone_on_a_line_are_accounted_for() -> None:
    """A line without a letter is not on the title page just because nothing of it is missing there."""
    for text in ("Next Chapter\n\n1 < 2 & 3 > 2\n", "Author's Note:\n\n1 < 2 & 3 > 2\n", "1 < 2 & 3 > 2\n"):
        assert convert([Source("story.md", text.encode())]).data
