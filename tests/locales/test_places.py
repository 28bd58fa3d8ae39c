"""Where a need is and who insures, told apart from what there is to do."""

import pytest

from locales.places import told_apart


@pytest.mark.parametrize(
    ("words", "apart"),
    [
        ("scaffali", ("scaffali", "", "")),
        ("mensa in via Dante 5", ("mensa", "via Dante 5", "")),
        ("cucina, via Roma 1, assicura il Comune", ("cucina", "via Roma 1", "Comune")),
        ("via Roma 1 scaffali", ("scaffali", "via Roma 1", "")),
        ("pacchi viale Abruzzi 11/b", ("pacchi", "viale Abruzzi 11/b", "")),
        ("festa in piazza Gramsci", ("festa", "piazza Gramsci", "")),
        ("via i rifiuti dal parco", ("via i rifiuti dal parco", "", "")),
        ("shelves, insured by ANFFAS", ("shelves", "", "ANFFAS")),
        ("ترتيب الرفوف في شارع ماركوني 43", ("ترتيب الرفوف", "شارع ماركوني 43", "")),
        ("", ("", "", "")),
    ],
)
def test_place_and_insurer_are_told_apart(words: str, apart: tuple[str, str, str]) -> None:
    assert told_apart(words) == apart
