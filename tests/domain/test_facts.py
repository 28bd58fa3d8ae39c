"""What a fact may say: normal forms, and what is said of what is none."""

from typing import get_args

import pytest

from domain.facts import CHECKS, FactError, check_fact
from domain.services import Field


def test_every_field_is_checked() -> None:
    assert set(CHECKS) == set(get_args(Field))


@pytest.mark.parametrize(
    ("name", "text", "kept"),
    [
        ("phone", "02660231", "02 660231"),
        ("phone", "+39 02 660231", "02 660231"),
        ("phone", "1522", "1522"),
        ("phone", "116117", "116117"),
        ("toll_free", "800290290", "800 290 290"),
        ("whatsapp", "+44 20 7946 0018", "+44 20 7946 0018"),
        ("hours", " Mo-Fr  09:00-12:30; PH off ", "Mo-Fr 09:00-12:30; PH off"),
        ("languages", "it; EN, ar,it", "it,en,ar"),
        ("bring", "identity, isee", "identity,isee"),
        ("access", "Walk-in", "walk-in"),
        ("web", "example.org/aiuto", "https://example.org/aiuto"),
        ("summary", "  Dà   pacchi di cibo.", "Dà pacchi di cibo."),
        ("phone", "", ""),
    ],
)
def test_a_fact_is_kept_in_one_form(name: Field, text: str, kept: str) -> None:
    assert check_fact(name, text) == kept
    assert check_fact(name, kept) == kept


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("phone", "chiedere in sede"),
        ("phone", "12"),
        ("hours", "lun-ven 9-13"),
        ("hours", "su appuntamento"),
        ("languages", "italiano"),
        ("bring", "identity,cane"),
        ("access", "aperto"),
        ("cost", "gratis"),
        ("email", "niente"),
        ("web", "javascript:alert(1)"),
        ("web", "non lo so"),
        ("summary", "x" * 301),
    ],
)
def test_what_is_no_fact_says_what_belongs_there(name: Field, text: str) -> None:
    with pytest.raises(FactError) as error:
        check_fact(name, text)
    assert error.value.expected
