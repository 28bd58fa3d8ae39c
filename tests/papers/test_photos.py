"""A photo is made anew: small, upright, and silent about where and with what it was taken."""

import struct
import zlib

import pytest

from papers.photos import PIXELS_MAX, SIDE_MAX, NoPicture, cleaned
from tests.cameras import CANARY, drawing, looks, says, snapshot


def test_a_photo_is_turned_made_smaller_and_says_nothing() -> None:
    taken = snapshot()
    assert CANARY.encode() in taken
    assert says(taken) != []
    made = cleaned(taken)
    assert looks(made) == ((SIDE_MAX * 3 // 4, SIDE_MAX), "red", "blue")
    assert says(made) == []
    assert CANARY.encode() not in made


@pytest.mark.parametrize(
    ("format", "mode"), [("PNG", "RGBA"), ("PNG", "P"), ("PNG", "1"), ("WEBP", "RGB")]
)
def test_other_pictures_become_jpeg_and_are_not_made_larger(format: str, mode: str) -> None:
    made = cleaned(drawing(format, mode))
    assert looks(made)[0] == (40, 30)
    assert says(made) == []


def bomb(width: int, height: int, rows: bytes = b"") -> bytes:
    """A small PNG that is vast once it is unpacked, or says so."""

    def chunk(name: bytes, body: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(name + body))
        return struct.pack(">I", len(body)) + name + body + check

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    parts = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


NO_PICTURES = {
    "nothing": b"",
    "words": b"ciao",
    "a program": b"\x7fELF" + bytes(1000),
    "a GIF": drawing("GIF"),
    "a TIFF": drawing("TIFF"),
    "half a photo": snapshot()[: len(snapshot()) // 2],
    "a bomb": bomb(8000, PIXELS_MAX // 8000 + 1, bytes(8001 * (PIXELS_MAX // 8000 + 1))),
    "a vast bomb": bomb(2**30, 2**30),
}


@pytest.mark.parametrize("data", NO_PICTURES.values(), ids=NO_PICTURES)
def test_what_is_no_picture_or_too_large_is_refused(data: bytes) -> None:
    with pytest.raises(NoPicture):
        cleaned(data)
