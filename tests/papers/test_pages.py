"""Pages in the making."""

from papers.pages import Page
from tests.papers.sheets import MADE


def test_a_mark_stays_with_its_letter_and_letters_stay_joined() -> None:
    page = Page("", MADE, right_to_left=True)
    page.set_font("sans", "", 20)
    assert page.get_string_width("مُحَمَّد") == page.get_string_width("محمد")
    assert page.get_string_width("محمد") < sum(map(page.get_string_width, "محمد"))


def test_words_without_letters_are_not_turned_around() -> None:
    page = Page("", MADE, right_to_left=True)
    page.set_font("sans", "", 20)
    (piece,) = page._preload_bidirectional_text("+2", False)
    assert piece.characters == ["+", "2"]
