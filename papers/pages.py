"""Pages to print: A4, words of any script, read from the left or from the right.

Import it where a page is made: the library behind it takes half a second.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any, Literal

import segno
from fpdf import FPDF
from fpdf.line_break import Fragment

from papers.fonts import needed, printable, sans

Align = Literal["start", "end", "center"]
Grey = int
LINE = 1.35
INK, FAINT, RULE = 20, 95, 190


class Page(FPDF):
    """A document of A4 pages in the making; lengths in millimetres, letters in points."""

    def __init__(self, title: str, made: datetime, *, right_to_left: bool, margin: float = 18):
        super().__init__(format="A4")
        self.right_to_left = right_to_left
        self.foot = ""
        self.alias_nb_pages("\0")
        self.set_creation_date(made)
        self.set_margins(margin, margin, margin)
        self.c_margin = 0
        self.set_auto_page_break(True, margin)
        self.add_font("sans", "", sans())
        self.add_font("sans", "B", sans(bold=True))
        self.set_fallback_fonts(["sans"], exact_match=False)
        # Without a direction of the page's, every text is read by its own first letter:
        # a foreign name or "+2" stays what it is.
        self.set_text_shaping(True)
        self.set_font("sans")
        self.set_title(self.words(title))
        self.add_page()

    def words(self, text: str) -> str:
        """A text as it can be printed; the fonts that it needs are opened."""
        text = printable(text)
        if fonts := [font for font in needed(text) if font.stem.lower() not in self.fonts]:
            for font in fonts:
                self.add_font(font.stem, "", font)
            stems = [key for key in self.fonts if key != "sansB"]
            self.set_fallback_fonts(stems, exact_match=False)
        return text

    def write_line(
        self,
        text: str,
        size: float,
        *,
        bold: bool = False,
        align: Align = "start",
        grey: Grey = INK,
        smallest: float = 0,
    ) -> None:
        """A text over the whole width: smaller, down to `smallest`, rather than on two lines."""
        if not text:
            return
        text = self.words(text)
        style = "B" if bold else ""
        self.set_font("sans", style, self._fitting(text, style, size, smallest or size))
        self.set_text_color(grey)
        height = self.font_size * LINE
        self.multi_cell(0, height, text, align=self.side(align), new_x="LMARGIN", new_y="NEXT")

    def side(self, align: Align) -> str:
        """Left, right or centre, by the direction in which the page is read."""
        if align == "center":
            return "C"
        return "R" if self.right_to_left == (align == "start") else "L"

    def _fitting(self, text: str, style: str, size: float, smallest: float) -> float:
        self.set_font("sans", style, size)
        width = max(self.get_string_width(each) for each in text.split("\n"))
        return max(smallest, min(size, size * self.epw / max(width, 1) * 0.99))

    def gap(self, height: float) -> None:
        """Some empty space."""
        self.set_y(self.get_y() + height)

    def grid(
        self,
        headings: Sequence[str],
        rows: Sequence[Sequence[str]],
        widths: Sequence[int],
        *,
        size: float,
        tall: float = 0,
    ) -> None:
        """A table whose headings are repeated on every page; `tall` is a row's least height."""
        self.set_font("sans", "", size)
        self.set_text_color(INK)
        self.set_draw_color(RULE)
        order = slice(None, None, -1 if self.right_to_left else 1)
        with self.table(
            col_widths=tuple(widths)[order],
            text_align=self.side("start"),
            line_height=self.font_size * LINE,
            padding=(0.11 * size, 0.14 * size),
            min_row_height=tall or None,
        ) as table:
            for row in (headings, *rows):
                table.row([self.words(cell) for cell in row[order]])

    def square(self, link: str, left: float, top: float, side: float) -> None:
        """A link as a QR code, drawn in rectangles; its quiet zone is left to the page."""
        matrix = segno.make(link, error="m", micro=False).matrix
        dot = side / len(matrix)
        self.set_fill_color(0)
        for y, row in enumerate(matrix):
            for first, length in _runs(row):
                self.rect(left + first * dot, top + y * dot, length * dot, dot, style="F")

    def footer(self) -> None:
        """What stands below every page: the sheet's own words and the page's number."""
        if self.foot:
            self.set_y(-12)
            self.set_font("sans", "", 8)
            self.set_text_color(FAINT)
            self.cell(0, 4, f"{self.words(self.foot)} · {self.page_no()} / \0", align="C")

    def bytes(self) -> bytes:
        """The document."""
        return bytes(self.output())

    def _parse_chars(self, text: str, markdown: bool, **more: Any) -> Iterator[Fragment]:
        # The library parts marks and joiners from their letters, which would then not join.
        whole: Fragment | None = None
        for piece in super()._parse_chars(text, markdown, **more):
            if whole and _belongs(whole, piece):
                whole.characters.extend(piece.characters)
                continue
            if whole:
                yield whole
            whole = piece
        if whole:
            yield whole


def _belongs(whole: Fragment, piece: Fragment) -> bool:
    if type(whole) is not Fragment or type(piece) is not Fragment:
        return False
    if all(map(_joins, piece.characters)):
        return True
    return whole.font is piece.font and _joins(whole.characters[-1] or " ")


def _joins(character: str) -> bool:
    return unicodedata.category(character) in ("Mn", "Mc", "Me", "Cf")


def _runs(row: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Where dark dots begin in a row, and how many follow one another."""
    first = None
    for x, dark in enumerate((*row, 0)):
        if dark and first is None:
            first = x
        if not dark and first is not None:
            yield first, x - first
            first = None
