"""Photos that people sent, made anew: smaller, upright, with nothing in them but the picture."""

import io

from domain.papers import PhotoSheet

FORMATS = ("JPEG", "PNG", "WEBP")
SIDE_MAX = 1280
PIXELS_MAX = 40_000_000
QUALITY = 82
MEDIA_TYPE = "image/jpeg"


class NoPicture(Exception):
    """Bytes that are no picture that can be read, or one that is far too large."""


def cleaned(data: bytes) -> bytes:
    """A photo as a JPEG of at most SIDE_MAX pixels a side, without what its camera wrote into it.

    Raises NoPicture. It takes up to some seconds, and some hundred megabytes.
    """
    try:
        return _drawn(data)
    except Exception as problem:  # of a crafted file, the library raises whatever comes to hand
        raise NoPicture(type(problem).__name__) from None


def _drawn(data: bytes) -> bytes:
    from PIL import Image, ImageOps

    with Image.open(io.BytesIO(data), formats=FORMATS) as image:
        if image.width * image.height > PIXELS_MAX:
            raise NoPicture("too many pixels")
        image.thumbnail((SIDE_MAX, SIDE_MAX))
        ImageOps.exif_transpose(image, in_place=True)
        # On a canvas of its own: what a file says besides its pixels does not come along.
        seen = image.convert("RGBA")
        canvas = Image.new("RGB", seen.size, "white")
        canvas.paste(seen, mask=seen)
    made = io.BytesIO()
    canvas.save(made, "JPEG", quality=QUALITY, optimize=True)
    return made.getvalue()


def photo(sheet: PhotoSheet) -> bytes:
    """A photo as it was kept."""
    return sheet.data
