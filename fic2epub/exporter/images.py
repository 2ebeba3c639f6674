# SPDX-License-Identifier: AGPL-3.0-or-later
"""Pictures → what all reading systems show (EPUB 3.3, section 3.2: core media types).

In: the bytes of an `Asset`, from anywhere. Out: a `Picture`, newly encoded, so that nothing of the source's file but
its pixels is in the book: no place where a photograph was taken, no second file hidden behind the first. Start at
`cover` and `illustration`. Same bytes in, same bytes out, for one version of Pillow.

What a file is, is judged by its content; SVG is not read at all.
"""

from __future__ import annotations

import struct
import warnings
import zlib
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from fic2epub.errors import InputError

if TYPE_CHECKING:
    from PIL import Image

__all__ = ["Picture", "Tracker", "Unusable", "cover", "illustration"]

_FORMATS = ("JPEG", "PNG", "GIF", "WEBP", "AVIF", "BMP")
_LOSSLESS = frozenset({"PNG", "GIF", "BMP"})
_MOST_PIXELS = 40_000_000
"""More are refused unread: a small file can claim any size."""
_SHOWN_PIXELS = 4_000_000
"""More are scaled down: several shops and e-readers refuse larger pictures."""
_COVER_BYTES = 500_000
_QUALITIES = (88, 80, 72, 64)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture ready for the book: `media_type` is `image/jpeg`, `image/png` or `image/gif`.

    `changes` says in words what was done to it that can be seen or matters to its owner.
    """

    data: bytes
    media_type: str
    width: int
    height: int
    animated: bool = False
    changes: tuple[str, ...] = ()

    @property
    def extension(self) -> str:
        return {"image/jpeg": "jpg", "image/png": "png", "image/gif": "gif"}[self.media_type]


class Unusable(ValueError):
    """The bytes are no picture that can be shown; the message ends the sentence "It …"."""


class Tracker(Unusable):
    """A picture of one pixel, which counts readers and shows nothing."""


# What Pillow's decoders raise on broken files; OSError includes UnidentifiedImageError.
_BROKEN = (
    OSError,
    ValueError,
    SyntaxError,
    EOFError,
    LookupError,
    TypeError,
    ArithmeticError,
    MemoryError,
    RuntimeError,
    struct.error,
    zlib.error,
)


def _open(data: bytes) -> tuple[Image.Image, str]:
    """The picture with its pixels read, and the name of its format. Raises Unusable, Tracker."""
    from PIL import Image

    Image.init()
    formats = [name for name in _FORMATS if name in Image.OPEN]
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            image = Image.open(BytesIO(data), formats=formats)
            if image.width * image.height > _MOST_PIXELS:
                raise Unusable(f"has {image.width} × {image.height} pixels, more than can be used")
            image.load()
    except Unusable:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise Unusable("has more pixels than can be used") from None
    except _BROKEN:
        raise Unusable("is broken, or is not a picture of a known kind") from None
    if image.width * image.height <= 1:
        raise Tracker("has a single pixel")
    # A camera's "multi-picture" file is a JPEG with a second one, often a depth map, behind it.
    return image, "JPEG" if image.format == "MPO" else image.format or ""


def _upright(image: Image.Image) -> tuple[Image.Image, list[str]]:
    """Turned as its EXIF data say; and what that changed."""
    from PIL import ExifTags, ImageOps

    try:
        if image.getexif().get(ExifTags.Base.Orientation, 1) == 1:
            return image, []
        return ImageOps.exif_transpose(image), ["turned upright"]
    except _BROKEN:
        return image, []


def _srgb(image: Image.Image) -> Image.Image:
    """In RGB, by the picture's own colour profile where it has a usable one."""
    from PIL import ImageCms

    profile = image.info.get("icc_profile")
    if profile and image.mode in ("RGB", "CMYK"):
        try:
            known = ImageCms.ImageCmsProfile(BytesIO(profile))
            target = ImageCms.createProfile("sRGB")
            changed = ImageCms.profileToProfile(image, known, target, outputMode="RGB")
            return changed if changed is not None else image.convert("RGB")
        except (ImageCms.PyCMSError, *_BROKEN):
            pass
    return image.convert("RGB")


def _flat(image: Image.Image) -> tuple[Image.Image, list[str]]:
    """In RGB, on white where it was transparent; and what that changed."""
    from PIL import Image as pillow

    if image.mode.startswith("I"):  # 16 bits a channel: Pillow would cut them off instead of scaling
        return image.convert("I").point(lambda value: value * (1 / 256)).convert("L").convert("RGB"), []
    if image.mode in ("RGBA", "LA", "PA", "RGBa", "La") or "transparency" in image.info:
        image = image.convert("RGBA")
        if image.getchannel("A").getextrema() == (255, 255):
            return image.convert("RGB"), []
        paper = pillow.new("RGBA", image.size, (255, 255, 255, 255))
        return pillow.alpha_composite(paper, image).convert("RGB"), ["laid on white"]
    return _srgb(image), ["changed to RGB"] if image.mode == "CMYK" else []


def _shrunk(image: Image.Image, pixels: int) -> tuple[Image.Image, list[str]]:
    """Scaled down, never up, to at most so many pixels, in its proportions."""
    from PIL import Image as pillow

    if image.width * image.height <= pixels:
        return image, []
    scale = (pixels / (image.width * image.height)) ** 0.5
    size = max(int(image.width * scale), 1), max(int(image.height * scale), 1)
    return image.resize(size, pillow.Resampling.LANCZOS), [f"scaled down to {size[0]} × {size[1]}"]


def _prepared(image: Image.Image) -> tuple[Image.Image, list[str]]:
    image, turned = _upright(image)
    image, flattened = _flat(image)
    image, scaled = _shrunk(image, _SHOWN_PIXELS)
    return image, turned + flattened + scaled


def _jpeg(image: Image.Image, quality: int = _QUALITIES[0]) -> bytes:
    """Baseline, without EXIF, colours at full resolution (4:4:4)."""
    out = BytesIO()
    image.save(out, "JPEG", quality=quality, subsampling=0, progressive=False)
    return out.getvalue()


def _png(image: Image.Image) -> bytes:
    out = BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def _gif(image: Image.Image) -> bytes:
    """All frames again, with their times."""
    from PIL import ImageSequence

    frames = [frame.copy() for frame in ImageSequence.Iterator(image)]
    again = {"loop": image.info["loop"]} if "loop" in image.info else {}
    out = BytesIO()
    frames[0].save(
        out,
        "GIF",
        save_all=True,
        append_images=frames[1:],
        duration=[frame.info.get("duration", 100) for frame in frames],
        comment=b"",
        **again,
    )
    return out.getvalue()


def cover(data: bytes, name: str) -> Picture:
    """A cover: a JPEG of at most 4 megapixels and 500,000 bytes, upright, on white, in its own proportions.

    `name` is for messages. Raises InputError where the bytes are not a usable picture.
    """
    try:
        image, format_ = _open(data)
        image, changes = _prepared(image)
    except (Unusable, *_BROKEN) as error:
        reason = str(error) if isinstance(error, Unusable) else "cannot be converted"
        raise InputError(f"The cover {name} {reason}.", "Give a JPEG or PNG, at best of 1600 × 2400 pixels.") from None
    if format_ != "JPEG":
        changes = [f"converted from {format_} to JPEG", *changes]
    while True:
        for quality in _QUALITIES:
            made = _jpeg(image, quality)
            if len(made) <= _COVER_BYTES:
                return Picture(made, "image/jpeg", image.width, image.height, changes=tuple(changes))
        changes = [each for each in changes if not each.startswith("scaled")]
        image, scaled = _shrunk(image, image.width * image.height * 2 // 3)
        changes += scaled


def illustration(data: bytes) -> Picture:
    """A picture among the text: JPEG or, from a source without loss, PNG; an animated GIF keeps its frames.

    Raises Unusable where the bytes are not a usable picture, and its subclass Tracker for a single pixel.
    """
    image, format_ = _open(data)
    frames = getattr(image, "n_frames", 1) if format_ != "JPEG" else 1
    try:
        if format_ == "GIF" and frames > 1 and frames * image.width * image.height <= _MOST_PIXELS:
            return Picture(_gif(image), "image/gif", image.width, image.height, animated=True)
        image, changes = _prepared(image)
        encode, media_type = (_png, "image/png") if format_ in _LOSSLESS else (_jpeg, "image/jpeg")
        stilled = ["reduced to its first frame"] if frames > 1 else []
        return Picture(encode(image), media_type, image.width, image.height, changes=(*stilled, *changes))
    except _BROKEN:
        raise Unusable("cannot be converted") from None
