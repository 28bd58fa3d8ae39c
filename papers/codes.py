"""Codes: what is held before a phone."""

from domain.cuts import short
from domain.papers import PosterSheet
from papers.words import line

LONGEST = 160
SQUARE, BELOW = 130, 72


def poster(sheet: PosterSheet) -> bytes:
    """The poster at the door of a shift: a QR to scan, and a code for whoever cannot."""
    from papers.pages import FAINT, Page

    page = Page(sheet.title, sheet.made, right_to_left=sheet.right_to_left)
    page.set_auto_page_break(False)
    page.write_line(short(line(sheet.title), LONGEST), 34, bold=True, align="center", smallest=20)
    page.gap(3)
    page.write_line(short(line(sheet.what), LONGEST), 20, align="center", smallest=14)
    page.write_line(short(line(sheet.when), LONGEST), 15, align="center", smallest=11)
    page.write_line(short(line(sheet.place), LONGEST), 15, align="center", grey=FAINT, smallest=11)
    if sheet.link:
        top = page.get_y() + 10
        side = min(SQUARE, page.h - top - BELOW)
        page.square(sheet.link, (page.w - side) / 2, top, side)
        page.set_y(top + side + 6)
        page.write_line(sheet.scan, 14, align="center", smallest=10)
    page.gap(5)
    page.write_line(sheet.type, 12, align="center", grey=FAINT, smallest=9)
    page.write_line(line(sheet.code), 54, bold=True, align="center", smallest=12)
    return page.bytes()
