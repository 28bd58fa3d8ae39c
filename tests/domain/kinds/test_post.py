"""What may be said in a post: no number, no address, no link; figures as people write them."""

import pytest

from domain.forms import Invalid, put
from domain.kinds.post import Home, Vacancy
from tests.house import rome

NOW = rome("2026-11-26 10:00").replace(tzinfo=None)


@pytest.mark.parametrize(
    "words",
    [
        "chiamami al 333 1234567",
        "tel. 02-66023123",
        "scrivi a nino@example.it",
        "su www.esempio.it",
        "https://esempio.example",
        "vedi casa-subito.com",
        "telegram @casasubito",
    ],
)
def test_nobody_is_reached_but_through_the_bot(words: str) -> None:
    assert put(Home, {}, "what", words, NOW) == Invalid("post-no-contact")
    assert put(Vacancy, {}, "firm", words, NOW) == Invalid("post-no-contact")


@pytest.mark.parametrize("words", ["Stanza di 14 mq, 2 letti", "dal 01/12/2026, 450 euro al mese"])
def test_other_figures_pass(words: str) -> None:
    assert put(Home, {}, "what", words, NOW) == {"what": words}


@pytest.mark.parametrize(
    ("said", "euro"), [("450", 450), ("450 euro al mese", 450), ("1.200 €", 1200), (300, 300)]
)
def test_a_rent_is_a_figure_however_it_is_written(said: object, euro: int) -> None:
    assert put(Home, {}, "euro", said, NOW) == {"euro": euro}
    assert put(Home, {}, "euro", "molto", NOW) == Invalid(None)
