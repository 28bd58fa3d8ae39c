"""A printed page, read back by another library than the one that wrote it."""

import io
import re
from typing import Any

import segno
from PIL import ImageFont
from pypdf import PageObject, PdfReader

from papers.fonts import needed, sans

RECTANGLE = re.compile(rb"([\d.]+) ([\d.]+) ([\d.]+) -?([\d.]+) re f")


def opened(written: bytes) -> PdfReader:
    """A document; what is broken in it is an error."""
    return PdfReader(io.BytesIO(written), strict=True)


def text(written: bytes) -> str:
    """All words of a document."""
    return "\n".join(page.extract_text() for page in opened(written).pages)


def reach(page: PageObject) -> tuple[float, float]:
    """How far to the left and to the right words go, in points, measured by another library.

    Only what our own font writes is measured.
    """
    font = ImageFont.truetype(sans(), 100)
    ends: list[tuple[float, float]] = []

    def seen(words: str, _: Any, matrix: list[float], __: Any, size: float) -> None:
        for each in filter(str.strip, words.split("\n")):
            if not needed(each):
                ends.append((matrix[4], matrix[4] + font.getlength(each.strip()) * size / 100))

    page.extract_text(visitor_text=seen)
    return min(left for left, _ in ends), max(right for _, right in ends)


def lowest(page: PageObject) -> float:
    """How far down words go, in points from the bottom of the page."""
    heights: list[float] = []

    def seen(words: str, _: Any, matrix: list[float], *__: Any) -> None:
        if words.strip():
            heights.append(matrix[5])

    page.extract_text(visitor_text=seen)
    return min(heights)


def dots(page: PageObject) -> list[list[bool]]:
    """The dark dots of the QR code on a page, row by row."""
    contents = page.get_contents()
    assert contents is not None
    drawn = [tuple(map(float, found)) for found in RECTANGLE.findall(contents.get_data())]
    left, top = min(x for x, *_ in drawn), max(y for _, y, *_ in drawn)
    dot = drawn[0][3]
    size = round((max(x + w for x, _, w, _ in drawn) - left) / dot)
    rows = [[False] * size for _ in range(size)]
    for x, y, width, _ in drawn:
        first = round((x - left) / dot)
        for step in range(round(width / dot)):
            rows[round((top - y) / dot)][first + step] = True
    return rows


def code(link: str) -> list[list[bool]]:
    """The dots that a link's QR code has."""
    return [[bool(dot) for dot in row] for row in segno.make_qr(link, error="m").matrix]
