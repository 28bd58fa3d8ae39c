"""Rosters: who is expected at a shift, to be printed and ticked, or called."""

from dataclasses import replace

from domain.cuts import short
from domain.papers import RosterSheet
from papers.words import line

LONGEST = 160
ROW = 9
TITLE, BODY = 20, 10.5


def roster(sheet: RosterSheet) -> bytes:
    """A list to tick at the door, with room for whoever comes without having signed up."""
    return _list(replace(sheet, rows=tuple(replace(row, phone="") for row in sheet.rows)))


def call_list(sheet: RosterSheet) -> bytes:
    """A list to call people from: the last column is the phone of those who gave it."""
    return _list(sheet)


def _list(sheet: RosterSheet) -> bytes:
    from papers.pages import FAINT, Page

    page = Page(sheet.title, sheet.made, right_to_left=sheet.right_to_left)
    page.foot = line(sheet.footer)
    page.write_line(short(line(sheet.title), LONGEST), TITLE, bold=True, smallest=14)
    page.gap(1)
    for each in sheet.lines:
        page.write_line(short(line(each), LONGEST), BODY, grey=FAINT)
    page.gap(5)
    page.grid(sheet.headings, _rows(sheet), (40, 13, 25, 22), size=BODY, tall=ROW)
    return page.bytes()


def _rows(sheet: RosterSheet) -> list[tuple[str, ...]]:
    people = [(row.name, row.party, row.note, row.phone) for row in sheet.rows]
    cut = [tuple(short(line(cell), LONGEST) for cell in row) for row in people]
    return [*cut, *[("", "", "", "")] * sheet.blanks]
