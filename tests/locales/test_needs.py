"""One sentence is enough: when, how many, what."""

from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from locales.needs import read_need

THURSDAY = datetime(2026, 11, 19, 10, 0)
SATURDAY = datetime(2026, 11, 21, 9, 0)


@pytest.mark.parametrize(
    ("text", "people", "what"),
    [
        ("sabato 9-12, 4 persone, scaffali", 4, "scaffali"),
        ("ciao, servono 4 persone sabato dalle 9 alle 12 per gli scaffali, grazie", 4, "scaffali"),
        ("cerchiamo due volontari sabato 9-12 per scaricare il furgone", 2, "scaricare il furgone"),
        ("sabato 9-12 servono 4", 4, ""),
        ("siamo in 3 sabato 9-12", 3, ""),
        ("sabato 9-12 in 3", 3, ""),
        ("sabato 9-12, 4, scaffali", 4, "scaffali"),
        ("un volontario sabato 9-12 per il banco alimentare", 1, "banco alimentare"),
        ("volontari: 4, sabato 9-12, doposcuola", 4, "doposcuola"),
        ("sabato 9-12 dieci volontari in via Marconi 43", 10, "via Marconi 43"),
        ("Saturday 9-12, 4 people, shelves", 4, "shelves"),
        ("we need six volunteers on Saturday from 9 to 12 to sort clothes", 6, "sort clothes"),
        ("necesitamos 4 voluntarios el sábado de 9 a 12 para el almacén", 4, "almacén"),
        ("потрібно 4 людини в суботу з 9 до 12 сортувати одяг", 4, "сортувати одяг"),
        ("нас троє, в суботу 9-12", 3, ""),
        ("نحتاج ٤ متطوعين يوم السبت من ٩ إلى ١٢ لترتيب الرفوف", 4, "لترتيب الرفوف"),
        ("نحتاج شخصين السبت من 9 إلى 12", 2, ""),
        ("متطوعين اثنين السبت ٩-١٢", 2, ""),
        ("شخصان السبت من ٩ إلى ١٢", 2, ""),
        ("3-5 persone sabato 9-12 mensa", None, "mensa"),
        ("5 kg di pasta sabato 9-12", None, "5 kg di pasta"),
    ],
)
def test_a_need_in_one_sentence(text: str, people: int | None, what: str):
    times, counted, rest = read_need(text, THURSDAY)
    assert times.exact
    assert times.exact.start == SATURDAY
    assert (counted, rest) == (people, what)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("2 ore", None),
        ("sabato per 2 ore", None),
        ("4 persone", 4),
        ("dodici persone", 12),
        ("una persona", 1),
        ("siamo in tre", 3),
        ("x 4 persone", 4),
        ("altre 4 persone", 4),
        ("4 nuovi volontari", 4),
        ("there are 3 of us", 3),
        ("two helpers", 2),
        ("somos 3", 3),
        ("tres voluntarios", 3),
        ("троє", 3),
        ("чотири волонтери", 4),
        ("для 4 людей", 4),
        ("شخص واحد", 1),
        ("ثلاثة أشخاص", 3),
        ("نحن 4", 4),
        ("0 persone", None),
        ("4 persone e 2 volontari", None),
        ("tra 4 giorni", None),
        ("02 660231", None),
        ("10 euro", None),
        ("via Marconi 4", None),
        ("aiuto compiti", None),
    ],
)
def test_how_many_people(text: str, people: int | None):
    assert read_need(text, THURSDAY)[1] == people


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=600))
def test_any_text_is_read_without_error(text: str):
    _, people, rest = read_need(text, THURSDAY)
    assert people is None or 1 <= people <= 999
    assert len(rest) <= 2 * 500
