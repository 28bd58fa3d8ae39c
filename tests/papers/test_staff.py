"""A card for whoever sits at the desk."""

import io

import pytest
from PIL import Image

from domain.papers import StaffSheet
from papers.staff import staff
from tests.papers.sheets import LONG, UNBROKEN

SHEET = StaffSheet("#FaiBene", "Cerco questo servizio:", "Mensa", "Un pasto.", ("🎒 Porta: ISEE",))


@pytest.mark.filterwarnings("error::UserWarning")
@pytest.mark.parametrize("words", ["", LONG, UNBROKEN, f"{LONG} " * 9])
def test_however_much_there_is_to_say_the_edges_stay_free(words: str) -> None:
    sheet = StaffSheet("#FaiBene", words, words, words, (f"☎️ {words}",) * 12)
    picture = Image.open(io.BytesIO(staff(sheet))).convert("RGB")
    assert picture.size == (1080, 1080)
    for edge in ((0, 0, 40, 1080), (1050, 0, 1080, 1080), (0, 1070, 1080, 1080)):
        assert len(picture.crop(edge).getcolors() or ()) == 1
    foot = picture.crop((0, 1010, 300, 1080))
    assert len(foot.getcolors() or ()) == 1


def test_pictograms_that_no_font_has_are_left_out() -> None:
    plain = StaffSheet(SHEET.programme, SHEET.title, SHEET.name, SHEET.about, ("Porta: ISEE",))
    assert staff(SHEET) == staff(plain)
