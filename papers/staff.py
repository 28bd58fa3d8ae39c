"""What is shown to the staff of a service: a picture with large letters."""

import io
import re
import textwrap
from typing import TYPE_CHECKING

from domain.papers import StaffSheet
from papers.words import line

if TYPE_CHECKING:
    from matplotlib.figure import Figure

PIXELS, DOTS = 1080, 120
PAPER, FAINT = "#ffffff", "#5f6b66"
EDGE = 0.06
WIDE = 1 - 2 * EDGE
NAME, ROW = 34.0, 22.0
"""Points."""
LETTERS = {NAME: 30, ROW: 46}
"""In a line of each size."""
TOP, FLOOR, GAP = 0.93, 0.07, 0.015
STEP = 0.00275
"""Of the height, from line to line, for each point."""
PICTOGRAM = re.compile(r"^[^\w(+]+")
"""What a phone draws and the fonts of papers do not."""


def staff(sheet: StaffSheet) -> bytes:
    """A square PNG of 1080 pixels that can be read at arm's length."""
    from papers.drawings import Look, square, write

    figure = square(PIXELS, PAPER, DOTS)
    write(figure, sheet.title, EDGE, TOP, Look(20, 13, FAINT, align="left"), WIDE)
    at = _lines(figure, _folded(sheet.name, NAME, 2), TOP - 0.1, NAME)
    at = _lines(figure, _folded(sheet.about, ROW, 2), at, ROW)
    rows = [part for row in sheet.rows for part in _folded(PICTOGRAM.sub("", row), ROW, 2)]
    _lines(figure, rows, at, ROW)
    write(figure, sheet.programme, 0.5, 0.03, Look(14, 10, FAINT), WIDE)
    kept = io.BytesIO()
    figure.savefig(kept, format="png")
    return kept.getvalue()


def _lines(figure: "Figure", rows: list[str], top: float, size: float) -> float:
    """Lines one below the other, as many as there is room for; where the next would begin."""
    from papers.drawings import Look, write

    look, step = Look(size, 12, bold=size == NAME, align="left"), STEP * size
    for number, row in enumerate(rows[: max(0, int((top - FLOOR) / step))]):
        write(figure, row, EDGE, top - number * step, look, WIDE)
    return top - len(rows) * step - GAP


def _folded(text: str, size: float, most: int) -> list[str]:
    """A text over as many lines as it may have; what is too long ends in an ellipsis."""
    return textwrap.wrap(line(text), LETTERS[size], max_lines=most, placeholder=" …")
