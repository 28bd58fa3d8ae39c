"""A picture of what somebody gave."""

import io
from dataclasses import replace

import pytest
from PIL import Image

from domain.papers import Month
from papers.contributions import contribution
from tests.papers.sheets import CONTRIBUTION, NAMES, UNBROKEN


@pytest.mark.filterwarnings("error::UserWarning")
@pytest.mark.parametrize("name", [*NAMES, "", "$\\frac$ " + UNBROKEN])
def test_a_picture_is_square_and_light_and_keeps_its_edges_free(name: str) -> None:
    months = tuple(Month(UNBROKEN, 1000.0 * n, UNBROKEN) for n in range(9))
    crowded = replace(CONTRIBUTION, name=name, organizations=(UNBROKEN,) * 9, months=months)
    for right_to_left in (False, True):
        written = contribution(replace(crowded, right_to_left=right_to_left))
        picture = Image.open(io.BytesIO(written)).convert("RGB")
        assert picture.size == (1080, 1080)
        assert len(written) < 200_000
        for edge in ((0, 0, 50, 1080), (1030, 0, 1080, 1080)):
            assert len(picture.crop(edge).getcolors() or ()) == 1


def test_months_are_drawn_in_the_order_of_reading() -> None:
    one = replace(CONTRIBUTION, months=(Month("ott", 8, "8"),))
    for right_to_left, box in ((False, (86, 800, 230, 900)), (True, (850, 800, 994, 900))):
        written = contribution(replace(one, right_to_left=right_to_left))
        bar = Image.open(io.BytesIO(written)).convert("RGB").crop(box).getpixel((72, 50))
        assert bar == (0xC8, 0x50, 0x2D)


def test_no_hours_yet_is_still_a_picture() -> None:
    empty = replace(CONTRIBUTION, months=(Month("dic", 0, "0"),), organizations=())
    assert contribution(empty).startswith(b"\x89PNG")
    assert contribution(replace(empty, months=())).startswith(b"\x89PNG")
