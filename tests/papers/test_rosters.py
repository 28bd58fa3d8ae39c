"""Rosters that are printed and read back."""

from dataclasses import replace

import pytest

from domain.papers import RosterRow
from papers.rosters import call_list, roster
from tests.papers.prints import opened, reach, text
from tests.papers.sheets import LONG, MADE, NAMES, ROSTER, UNBROKEN


def test_a_roster_says_who_comes_and_keeps_their_phones_to_itself() -> None:
    told = text(roster(ROSTER))
    for words in (ROSTER.title, *ROSTER.lines, *ROSTER.headings, "Giulia Rossi", "+2", "1 / 1"):
        assert words in told
    assert "333" not in told
    assert "+39 333 1234567" in text(call_list(ROSTER))


def test_a_long_roster_goes_on_with_headings_and_page_numbers() -> None:
    rows = tuple(RosterRow(f"Persona {n}") for n in range(60))
    pages = opened(roster(replace(ROSTER, rows=rows))).pages
    told = [page.extract_text() for page in pages]
    assert len(told) > 2
    for number, page in enumerate(told, start=1):
        assert f"{number} / {len(told)}" in page
        assert "Nome" in page
    assert all(f"Persona {n}\n" in "\n".join(told) + "\n" for n in range(60))


def test_blank_rows_take_room() -> None:
    assert len(opened(roster(replace(ROSTER, blanks=0))).pages) == 1
    assert len(opened(roster(replace(ROSTER, blanks=40))).pages) == 2


@pytest.mark.parametrize("right_to_left", [False, True])
def test_any_name_is_printed_and_none_leaves_the_page(right_to_left: bool) -> None:
    rows = tuple(RosterRow(name, note=UNBROKEN) for name in NAMES)
    lines = (*ROSTER.lines, UNBROKEN * 3)
    sheet = replace(ROSTER, title=LONG * 2, lines=lines, rows=rows, right_to_left=right_to_left)
    written = roster(sheet)
    for page in opened(written).pages:
        left, right = reach(page)
        assert left >= 18 / 25.4 * 72 - 1
        assert right <= float(page.mediabox.width) - 18 / 25.4 * 72 + 1
    told = "".join(text(written).split())
    assert "Олександра" in told
    assert "{nb}**x**" in told
    assert "□Wang" in told
    assert set("محمد عبد الله".replace(" ", "")) <= set(told)


def test_a_page_was_made_when_its_sheet_says() -> None:
    told = opened(roster(ROSTER)).metadata
    assert told is not None
    assert told.creation_date == MADE
