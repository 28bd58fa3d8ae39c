"""Contributions: what somebody gave, as a picture to be shared."""

import io
from typing import TYPE_CHECKING, Literal

from domain.cuts import short
from domain.papers import ContributionSheet, Month
from papers.words import line

if TYPE_CHECKING:
    from matplotlib.figure import Figure

PIXELS, DOTS = 1080, 120
MONTHS, ORGANIZATIONS = 6, 4
PAPER, FAINT, ACCENT = "#fbf7ef", "#5f6b66", "#c8502d"
EDGE = 0.08
WIDE, HALF, NARROW = 1 - 2 * EDGE, 0.38, 0.135
BARS = (EDGE, 0.15, WIDE, 0.21)


def contribution(sheet: ContributionSheet) -> bytes:
    """A square PNG of 1080 pixels, large enough in its letters for a narrow phone."""
    from papers.drawings import Look, square, write

    figure = square(PIXELS, PAPER, DOTS)
    _head(figure, sheet)
    _figures(figure, sheet)
    _together(figure, sheet)
    if sheet.months:
        _bars(figure, sheet.months[-MONTHS:], sheet.right_to_left)
    write(figure, sheet.programme, 0.5, 0.04, Look(15, 10, FAINT), WIDE)
    kept = io.BytesIO()
    figure.savefig(kept, format="png")
    return kept.getvalue()


def _head(figure: "Figure", sheet: ContributionSheet) -> None:
    from papers.drawings import INK, Look, write

    side, start = _start(sheet)
    write(figure, sheet.title, start, 0.91, Look(20, 13, FAINT, align=side), WIDE)
    write(figure, sheet.name, start, 0.83, Look(40, 14, INK, bold=True, align=side), WIDE)


def _figures(figure: "Figure", sheet: ContributionSheet) -> None:
    """The two large figures, each above its word, in the order of reading."""
    from papers.drawings import Look, write

    columns = (0.73, 0.27) if sheet.right_to_left else (0.27, 0.73)
    told = ((sheet.hours, sheet.hours_word), (sheet.shifts, sheet.shifts_word))
    for middle, (number, word) in zip(columns, told, strict=True):
        write(figure, number, middle, 0.67, Look(72, 20, ACCENT, bold=True), HALF)
        write(figure, word, middle, 0.605, Look(21, 11), HALF)


def _together(figure: "Figure", sheet: ContributionSheet) -> None:
    from papers.drawings import Look, write

    if not sheet.organizations:
        return
    side, start = _start(sheet)
    write(figure, sheet.together, start, 0.525, Look(16, 11, FAINT, align=side), WIDE)
    names = [short(line(each), 40) for each in sheet.organizations[:ORGANIZATIONS]]
    more = " …" if len(sheet.organizations) > ORGANIZATIONS else ""
    for place, row in enumerate((names[:2], names[2:])):
        words = " · ".join(row) + (more if place else "")
        write(figure, words, start, 0.475 - place * 0.042, Look(19, 12, align=side), WIDE)


def _bars(figure: "Figure", months: tuple[Month, ...], right_to_left: bool) -> None:
    from papers.drawings import Look, write

    axes = figure.add_axes(BARS)
    axes.set_axis_off()
    axes.set_xlim(*((MONTHS - 0.5, -0.5) if right_to_left else (-0.5, MONTHS - 0.5)))
    axes.set_ylim(0, max(month.hours for month in months) or 1)
    axes.bar(range(len(months)), [month.hours for month in months], width=0.62, color=ACCENT)
    for place, month in enumerate(months):
        x, top = axes.transData.transform((place, month.hours)) / PIXELS
        write(figure, month.name, x, 0.11, Look(16, 9, FAINT), NARROW)
        write(figure, month.shown, x, top + 0.012, Look(16, 9), NARROW)


def _start(sheet: ContributionSheet) -> tuple[Literal["left", "right"], float]:
    return ("right", 1 - EDGE) if sheet.right_to_left else ("left", EDGE)
