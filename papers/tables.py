"""Tables: figures and words for a spreadsheet."""

import csv
import io
import re
from collections.abc import Iterator

from domain.papers import Cell, TableSheet

FORMULA = re.compile(r"[\t\r]|[\s\W]*?(?<!\w)[=+\-@＝＋－＠﹢﹣﹦﹫−]")


def table(sheet: TableSheet) -> bytes:
    """A table as CSV (RFC 4180), in UTF-8 with the mark that spreadsheets look for."""
    kept = io.StringIO(newline="")
    write = csv.writer(kept, lineterminator="\r\n")
    write.writerow([_cell(heading) for heading in sheet.headings])
    write.writerows([_cell(cell) for cell in row] for row in sheet.rows)
    return kept.getvalue().encode("utf-8-sig", "replace")


def rows(data: bytes) -> tuple[list[str], Iterator[tuple[int, dict[str, str]]]]:
    """The headings of a CSV and its rows by these, each with its line.

    Commas or semicolons part its cells. A ValueError says what is wrong with the whole of it; a
    row that has not as many cells as there are headings is empty.
    """
    lines = _lines(data.decode("utf-8-sig"))
    _, cells = next(lines, (0, []))
    headings = [each.strip() for each in cells]
    return headings, _by_heading(headings, lines)


def _lines(text: str) -> Iterator[tuple[int, list[str]]]:
    first, _, _ = text.partition("\n")
    reader = csv.reader(
        io.StringIO(text, newline=""), delimiter=";" if ";" in first and "," not in first else ","
    )
    try:
        for cells in reader:
            yield reader.line_num, cells
    except csv.Error as error:
        raise ValueError(f"line {reader.line_num}: expected the cells of a table") from error


def _by_heading(
    headings: list[str], lines: Iterator[tuple[int, list[str]]]
) -> Iterator[tuple[int, dict[str, str]]]:
    for line, cells in lines:
        whole = len(cells) == len(headings)
        if cells:
            yield line, dict(zip(headings, map(_plain, cells), strict=True)) if whole else {}


def _plain(cell: str) -> str:
    """A cell without the apostrophe that keeps it from being a formula."""
    return cell[1:] if cell.startswith("'") and FORMULA.match(cell[1:]) else cell


def _cell(cell: Cell) -> Cell:
    if not isinstance(cell, str):
        return cell
    # What begins like a formula is read as words behind an apostrophe.
    return f"'{cell}" if FORMULA.match(cell) else cell
