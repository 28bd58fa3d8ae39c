"""Certificates: the hours somebody gave, on one page."""

from typing import TYPE_CHECKING

from domain.cuts import short
from domain.papers import CertificateSheet
from papers.words import line

if TYPE_CHECKING:
    from papers.pages import Page

LONGEST = 120
SIZES = (10.5, 9.0, 7.5, 6.0)
FRAME, SQUARE, FOOT = 9, 30, 44


def certificate(sheet: CertificateSheet) -> bytes:
    """A certificate; its table grows smaller before it would need a second page."""
    for size in SIZES:
        page = _drawn(sheet, size)
        if page.pages_count == 1:
            break
    return page.bytes()


def _drawn(sheet: CertificateSheet, size: float) -> "Page":
    from papers.pages import Page

    page = Page(sheet.title, sheet.made, right_to_left=sheet.right_to_left, margin=24)
    _frame(page)
    _head(page, sheet)
    rows = [(row.organization, row.hours, row.times) for row in sheet.rows]
    cut = [tuple(short(line(cell), LONGEST) for cell in row) for row in rows]
    # The foot is written at a fixed height: the table ends above it.
    page.set_auto_page_break(True, FOOT + SQUARE / 2 + 5)
    page.grid(sheet.headings, cut, (60, 20, 20), size=size)
    page.set_auto_page_break(False)
    _foot(page, sheet)
    return page


def _frame(page: "Page") -> None:
    page.set_draw_color(60)
    for inset, width in ((FRAME, 0.7), (FRAME + 1.6, 0.2)):
        page.set_line_width(width)
        page.rect(inset, inset, page.w - 2 * inset, page.h - 2 * inset)


def _head(page: "Page", sheet: CertificateSheet) -> None:
    from papers.pages import FAINT

    page.write_line(line(sheet.programme), 11, align="center", grey=FAINT, smallest=8)
    page.gap(10)
    page.write_line(line(sheet.title), 26, bold=True, align="center", smallest=16)
    page.gap(9)
    page.write_line(sheet.before, 12, align="center", grey=FAINT)
    page.gap(3)
    page.write_line(short(line(sheet.name), LONGEST), 24, align="center", smallest=13)
    page.gap(3)
    page.write_line(sheet.after, 12, align="center", grey=FAINT)
    page.gap(6)
    page.write_line(line(sheet.hours), 30, bold=True, align="center", smallest=16)
    page.write_line(line(sheet.period), 12, align="center", smallest=9)
    page.gap(9)


def _foot(page: "Page", sheet: CertificateSheet) -> None:
    from papers.pages import FAINT

    if sheet.address:
        left = page.l_margin if sheet.right_to_left else page.w - page.r_margin - SQUARE
        page.square(sheet.address, left, page.h - FOOT - SQUARE / 2, SQUARE)
        margin = "set_left_margin" if sheet.right_to_left else "set_right_margin"
        getattr(page, margin)(page.l_margin + SQUARE + 6)
    page.set_xy(page.l_margin, page.h - FOOT - SQUARE / 2)
    page.write_line(sheet.issued, 11, smallest=8)
    page.write_line(sheet.code, 11, bold=True, smallest=8)
    page.gap(2)
    page.write_line(sheet.verify, 9, grey=FAINT)
    page.write_line(sheet.address, 9, grey=FAINT, smallest=6)
