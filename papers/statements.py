"""Statements: what a shop gave in a month, for its books."""

from domain.cuts import short
from domain.papers import StatementSheet
from papers.words import line

LONGEST = 120


def statement(sheet: StatementSheet) -> bytes:
    """A list of hand-overs with their totals, on as many pages as it takes."""
    from papers.pages import FAINT, Page

    page = Page(sheet.title, sheet.made, right_to_left=sheet.right_to_left)
    page.foot = line(sheet.programme)
    page.write_line(line(sheet.title), 18, bold=True, smallest=12)
    page.write_line(short(line(sheet.giver), LONGEST), 13, smallest=9)
    page.gap(5)
    rows = [(row.day, row.what, row.amount, row.organization) for row in sheet.rows]
    cut = [tuple(short(line(cell), LONGEST) for cell in row) for row in rows]
    page.grid(sheet.headings, cut, (22, 34, 16, 28), size=10)
    page.gap(4)
    for each in sheet.totals:
        page.write_line(line(each), 12, bold=True)
    page.gap(4)
    page.write_line(line(sheet.note), 9, grey=FAINT)
    return page.bytes()
