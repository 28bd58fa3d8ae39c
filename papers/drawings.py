"""Drawings: words of any script on a picture, never wider than the room they have.

Import it where a picture is made: the library behind it takes a second.
"""

from dataclasses import dataclass
from typing import Literal

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import fontManager, get_font
from matplotlib.text import Text

from domain.cuts import short
from papers.fonts import needed, printable, sans
from papers.words import line

INK = "#22302c"


@dataclass(frozen=True, slots=True)
class Look:
    """How words look; sizes in points, `align` is the side of the words that stays in place."""

    size: float
    smallest: float
    color: str = INK
    bold: bool = False
    align: Literal["left", "center", "right"] = "center"


def square(pixels: int, color: str, dots: int) -> Figure:
    """An empty square picture with so many dots to an inch."""
    figure = Figure(figsize=(pixels / dots, pixels / dots), dpi=dots, facecolor=color)
    FigureCanvasAgg(figure)
    return figure


def write(figure: Figure, text: str, x: float, y: float, look: Look, room: float) -> None:
    """Words on one line at a place (0 to 1); made smaller to fit their room, then shorter."""
    text = printable(line(text))
    drawn = figure.text(
        x,
        y,
        text,
        color=look.color,
        size=look.size,
        ha=look.align,
        weight="bold" if look.bold else "normal",
        family=_families(text),
        parse_math=False,
    )
    width = _width(figure, drawn)
    drawn.set_fontsize(max(look.smallest, min(look.size, look.size * room / max(width, 0.001))))
    while _width(figure, drawn) > room * 1.01 and len(text) > 1:
        text = short(text, max(2, len(text) * 9 // 10))
        drawn.set_text(text)


def _width(figure: Figure, drawn: Text) -> float:
    return float(drawn.get_window_extent().width / figure.bbox.width)


def _families(text: str) -> list[str]:
    known = {font.fname for font in fontManager.ttflist}
    # A script's own font comes first: the joiners inside its words are then its own too.
    fonts = [str(path) for path in (*needed(text), sans())]
    for font in fonts:
        if font not in known:
            fontManager.addfont(font)
    return [get_font(font).family_name for font in fonts]
