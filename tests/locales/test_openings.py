"""Opening hours as a secretary types them."""

import pytest

from locales.openings import read_openings


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("lun-ven 9-12.30", "Mo-Fr 09:00-12:30; PH off"),
        ("dal lunedì al venerdì dalle 9 alle 12:30", "Mo-Fr 09:00-12:30; PH off"),
        ("Martedì e giovedì 15-18", "Tu,Th 15:00-18:00; PH off"),
        (
            "lun, mer, ven 9-12 e 14-17; sab 9-12",
            "Mo,We,Fr 09:00-12:00,14:00-17:00; Sa 09:00-12:00; PH off",
        ),
        ("tutti i giorni 8–20, festivi 10-12", "Mo-Su 08:00-20:00; PH 10:00-12:00"),
        ("mon-fri 9:00-17:00", "Mo-Fr 09:00-17:00; PH off"),
        ("domenica chiuso, lun 9,30-10", "Su off; Mo 09:30-10:00; PH off"),
        ("Mo-Fr 09:00-12:30", "Mo-Fr 09:00-12:30"),
        ("sabato mattina", ""),
        ("9-12", ""),
        ("lun 9-29", ""),
        ("su appuntamento", ""),
        ("", ""),
    ],
)
def test_hours_are_read_or_asked_again(typed: str, kept: str) -> None:
    assert read_openings(typed) == kept
