# SPDX-License-Identifier: AGPL-3.0-or-later
"""Draws docs/images/book.png: two pages of a finished book, as a reading system shows them.

    make book
    python docs/picture.py build/The-Lantern-Office.epub [--chapter ch-0003]

In: an EPUB. Out: a PNG: on the left a page with a scene break, on the right the one where the author's notes begin. Chromium
lays a chapter out in columns, one a page, with the book's own style sheet and what readers choose (a typeface, its size);
Pillow sets the two columns side by side. Needs Chromium (`apt install chromium`), and is best with EB Garamond
(`apt install fonts-ebgaramond`). Start at `main`.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw

HERE = Path(__file__).resolve().parent
WIDTH, HEIGHT, GAP, SCALE = 400, 560, 60, 2
"""A page in CSS pixels, the gap between two, and how many pixels of the picture one of them is."""
MOST_PAGES = 40
PAPER, BEZEL, EDGE, GROUND = "#fbfaf6", "#ebe8e1", "#d4cfc4", "#ffffff"
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --hide-scrollbars --force-device-scale-factor={scale}"
).split()

CHOSEN = f"""
html {{ background: {PAPER}; color: #1d1c1a; }}
body {{ height: {HEIGHT}px; column-width: {WIDTH}px; column-gap: {GAP}px; column-fill: auto; padding: 0 {GAP // 2}px;
  font: SIZEpx/1.42 "EB Garamond", "Liberation Serif", serif; text-align: justify; hyphens: auto; }}
"""
"""What a reader would have chosen; columns make the pages."""
SIZES = (19, 20, 18, 19.5, 18.5, 20.5, 17.5, 21, 17, 21.5)
"""Of these, the first in which both pages look well is taken."""
FINDER = """
const place = mark => { const at = document.querySelector(mark);
  const box = at ? at.getBoundingClientRect() : {left: -1, top: 0};
  return Math.floor(box.left / STEP) + " " + Math.round(100 * box.top / HEIGHT); };
document.title = `places ${place("hr.scene")} ${place("aside.authornote")} end`;
""".replace("STEP", str(WIDTH + GAP)).replace("HEIGHT", str(HEIGHT))


def browser() -> str:
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        sys.exit("docs/picture.py needs Chromium: apt install chromium")
    return found


def run(folder: Path, page: Path, *flags: str) -> str:
    """Opens a page in the browser, with a profile of its own; what it wrote to standard output."""
    size = f"--window-size={MOST_PAGES * (WIDTH + GAP)},{HEIGHT}"
    fixed = [flag.format(scale=SCALE) for flag in FLAGS]
    command = [browser(), *fixed, f"--user-data-dir={folder / 'profile'}", size, *flags, page.as_uri()]
    return subprocess.run(command, capture_output=True, check=True, timeout=120, text=True).stdout


def columns(book: Path, chapter: str, folder: Path) -> list[Image.Image]:
    """The two pages of a chapter: one with a scene break, one where the author's notes begin."""
    with zipfile.ZipFile(book) as archive:
        archive.extractall(folder)
    page = folder / "EPUB" / "text" / f"{chapter}.xhtml"
    text = page.read_text("utf-8")
    for size in SIZES:
        style = f"<style>{CHOSEN.replace('SIZE', str(size))}</style>"
        page.write_text(text.replace("</head>", f"{style}</head>"), "utf-8")
        scene, scene_top, notes, notes_top = places(page, folder)
        if scene < notes and 15 <= scene_top <= 85 and 25 <= notes_top <= 70:
            break
    else:
        sys.exit(f"{chapter} looks well in no size: choose another with --chapter")
    picture = folder / "pages.png"
    run(folder, page, f"--screenshot={picture}")
    with Image.open(picture) as whole:
        step = (WIDTH + GAP) * SCALE
        return [whole.crop((at * step, 0, (at + 1) * step, HEIGHT * SCALE)) for at in (scene, notes)]


def places(page: Path, folder: Path) -> list[int]:
    """Page and height (in hundredths) of the first scene break, then of the author's notes."""
    finder = page.with_stem("finder")
    script = f"<script><![CDATA[window.onload = () => {{ {FINDER} }};]]></script>"
    finder.write_text(page.read_text("utf-8").replace("</head>", f"{script}</head>"), "utf-8")
    found = re.search(r"places (.*?) end", run(folder, finder, "--dump-dom"))
    numbers = [int(number) for number in found[1].split()] if found else []
    if len(numbers) != 4 or -1 in (numbers[0], numbers[2]):
        sys.exit(f"{page.stem} has no scene break, or no author's notes: choose another with --chapter")
    return numbers


def framed(pages: list[Image.Image]) -> Image.Image:
    """Pages side by side, each on the screen of a light e-reader."""
    rim, between, foot = 26 * SCALE, 34 * SCALE, 22 * SCALE
    margin = 24 * SCALE
    width, height = pages[0].width, pages[0].height + 2 * margin
    outer = (width + 2 * rim, height + 2 * rim + foot)
    image = Image.new("RGB", (2 * outer[0] + between + 2 * SCALE, outer[1] + 2 * SCALE), GROUND)
    draw = ImageDraw.Draw(image)
    for at, page in enumerate(pages):
        left = SCALE + at * (outer[0] + between)
        body = (left, SCALE, left + outer[0] - 1, SCALE + outer[1] - 1)
        draw.rounded_rectangle(body, 22 * SCALE, BEZEL, EDGE, SCALE)
        screen = (left + rim - 1, SCALE + rim - 1, left + rim + width, SCALE + rim + height)
        draw.rectangle(screen, PAPER, EDGE, 1)
        image.paste(page, (left + rim, SCALE + rim + margin))
    return image


def main() -> None:
    parser = argparse.ArgumentParser(description="Draw docs/images/book.png from a finished book.")
    parser.add_argument("book", type=Path, metavar="BOOK.epub")
    parser.add_argument("--chapter", default="ch-0003", help="the chapter's file, without .xhtml")
    parser.add_argument("-o", "--output", type=Path, default=HERE / "images" / "book.png")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="picture-") as folder:
        image = framed(columns(given.book, given.chapter, Path(folder)))
    small = image.resize((image.width * 3 // 4, image.height * 3 // 4), Image.Resampling.LANCZOS)
    data = BytesIO()
    small.quantize(32, dither=Image.Dither.NONE).save(data, "PNG", optimize=True)
    given.output.parent.mkdir(parents=True, exist_ok=True)
    given.output.write_bytes(data.getvalue())
    print(f"{given.output}: {small.width} × {small.height}, {len(data.getvalue()):,} bytes")


if __name__ == "__main__":
    main()
