"""What tells how to reach somebody, however it is spaced, and what only looks like it."""

import pytest

from domain.contacts import tells_contact


@pytest.mark.parametrize(
    "text",
    [
        "333 123 4567",
        "333-12-34-567",
        "333_123_4567",
        "333 * 123 * 4567",
        "333\n123\n4567",
        "٣٣٣ ١٢٣ ٤٥٦٧",
        "anna@example.org",
        "t.me/anna",
        "anna (at) gmail.com",
        "anna [chiocciola] libero punto it",
        "anna at gmail dot com",
        "anna chiocciola posta punto it",
        "anna @ posta.it",
        "insta: anna.rossi",
        "il mio insta è anna_rossi",
        "su ig sono anna88",
        "facebook.com/anna",
        "Telegram: annarossi",
        "tre tre tre uno due tre quattro cinque sei sette",
        "Tretretre, uno-due-tre: quattro cinque sei sette",
        "trecentotrentatré centoventitré quarantacinque sessantasette",
        "tre tre tre, dodici, trentaquattro, cinquantasei, sette",
        "three three three one two three four five six seven",
        "triple three one two three four five six seven",
        "333 uno due tre quattro 567",
        "3\ufe0f\u20e33\ufe0f\u20e33\ufe0f\u20e3 1234567",
        "333-26.11.26-28.11.26",
        "33.30-12.15-14.30.45",
        "02.12.00-13.00.45",
    ],
)
def test_a_number_or_a_name_does_not_pass(text: str) -> None:
    assert tells_contact(text)


@pytest.mark.parametrize(
    "text",
    [
        "il 26/11/2026 alle 15",
        "dal 26/11/2026 al 28/11/2026",
        "lunedì 9-12, 15-18",
        "9.00-12.30/14.00-18.30",
        "9.00 - 12.00\n14.00 - 18.00",
        "lunedì 09:00-12:00/14:00-18:00",
        "via Marconi 43, 20092",
        "chiama il 112",
        "26.11.26-28.11.26",
        "dal 26-11-2026 – 28-11-2026",
        "333 euro",
        "trecentotrentatré euro e venti",
        "dal ventisei novembre duemilaventisei al ventotto",
        "lunedì 9-12, 15-18, sei persone, due bambini",
        "siamo in sei, due adulti e quattro bambini: tre, cinque, sette e otto anni",
        "centoventitremilaquattrocentocinquantasei",
        "Facebook non funziona, e Telegram neanche",
        "come si usa Instagram? ho 14 anni",
        "la segnaletica: instabile",
        "ci vediamo at gmail",
        "one two three, go",
    ],
)
def test_dates_hours_and_short_numbers_pass(text: str) -> None:
    assert not tells_contact(text)
