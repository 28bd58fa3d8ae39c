"""Tables, read back as a spreadsheet would."""

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.papers import TableSheet
from papers.tables import rows, table

FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1", "＋1", "－1", "＠x"]
FORMULAS += ["\n=1", "\u00a0=1", "\u200b=1", "\ufeff=1", "  \t@x", "\tx", '"=1', "'=1", "\x00=1"]


def read(written: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(written.decode("utf-8-sig"), newline=""), strict=True))


def test_a_table_opens_in_a_spreadsheet_with_its_accents() -> None:
    sheet = TableSheet(("Città", "Ore"), (('Via "Roma", 12\nscala B', -1.5), ("Cinisello", None)))
    written = table(sheet)
    assert written.startswith(b"\xef\xbb\xbf")
    assert written.decode("utf-8-sig") == (
        'Città,Ore\r\n"Via ""Roma"", 12\nscala B",-1.5\r\nCinisello,\r\n'
    )


@pytest.mark.parametrize("words", FORMULAS)
def test_words_are_never_a_formula(words: str) -> None:
    heading, cell = read(table(TableSheet((words,), ((words,),))))
    assert heading == cell == [f"'{words}"]


@pytest.mark.parametrize("words", ["a=b", "3-4", "info@faibene.it", "è-vero", "", "(a) - b", "12"])
def test_other_words_stay_as_they_are(words: str) -> None:
    assert read(table(TableSheet(("x",), ((words, 1),))))[1] == [words, "1"]


@settings(max_examples=50)
@given(st.lists(st.text(max_size=20), min_size=2, max_size=2))
def test_whatever_is_written_is_read_again(cells: list[str]) -> None:
    (row,) = read(table(TableSheet(tuple(cells), ())))
    assert [cell.removeprefix("'") for cell in row] == [cell.removeprefix("'") for cell in cells]


def test_a_table_is_read_by_its_headings_whatever_parts_its_cells() -> None:
    told = [(2, {"a": "1", "b": "x, y"}), (3, {})]
    assert list(rows(b'\xef\xbb\xbfa,b\r\n1,"x, y"\r\nalone\r\n\r\n')[1]) == told
    assert list(rows(b"a ;b\n1;x, y\nalone\n")[1]) == told


def test_what_is_no_table_is_told_by_its_line() -> None:
    with pytest.raises(ValueError, match="line 2: expected the cells of a table"):
        list(rows(b"a,b\n" + b"x" * 200_000)[1])


@pytest.mark.parametrize("words", [*FORMULAS, "'x", "x", "'"])
def test_words_that_looked_like_a_formula_come_back_as_they_were(words: str) -> None:
    told = words.replace("\r", " ")
    _, ((_, found),) = rows(table(TableSheet(("x", "y"), ((told, "1"),))))
    assert found == {"x": told, "y": "1"}
