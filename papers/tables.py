"""Tables: figures and words for a spreadsheet."""

import csv
import io
import re

from domain.papers import Cell, TableSheet

FORMULA = re.compile(r"[\t\r]|[\s\W]*?(?<!\w)[=+\-@＝＋－＠﹢﹣﹦﹫−]")


def table(sheet: TableSheet) -> bytes:
    """A table as CSV (RFC 4180), in UTF-8 with the mark that spreadsheets look for."""
    kept = io.StringIO(newline="")
    write = csv.writer(kept, lineterminator="\r\n")
    write.writerow([_cell(heading) for heading in sheet.headings])
    write.writerows([_cell(cell) for cell in row] for row in sheet.rows)
    return kept.getvalue().encode("utf-8-sig", "replace")


def _cell(cell: Cell) -> Cell:
    if not isinstance(cell, str):
        return cell
    # What begins like a formula is read as words behind an apostrophe.
    return f"'{cell}" if FORMULA.match(cell) else cell
