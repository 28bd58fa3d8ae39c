"""What a sentence says besides: how often, until when, how many at least, how many hours."""

from datetime import date, datetime

import pytest

from locales.hearing import hear

NOW = datetime(2026, 11, 26, 10)
HEARD = [
    ("ogni sabato 9-12 fino a giugno, 4 persone, scaffali", "FREQ=WEEKLY;BYDAY=SA", "2027-06-30"),
    ("every Saturday 9-12 until June, 4 people, shelves", "FREQ=WEEKLY;BYDAY=SA", "2027-06-30"),
    ("tutti i sabati 9-12 fino al 10 gennaio, 4 persone", "FREQ=WEEKLY;BYDAY=SA", "2027-01-10"),
    ("ogni lunedì e mercoledì 15-17, 2 persone", "FREQ=WEEKLY;BYDAY=MO,WE", None),
    ("ogni due settimane il sabato 9-12, 2 persone", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA", None),
    ("il sabato ogni due settimane 9-12, 2 persone", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA", None),
    ("every other Saturday 9-12, 4 people", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA", None),
    ("il primo sabato del mese 9-12, 3 persone", "FREQ=MONTHLY;BYDAY=1SA", None),
    ("the last Friday of the month 9-12, 3 people", "FREQ=MONTHLY;BYDAY=-1FR", None),
    ("il 15 di ogni mese dalle 9 alle 12, 3 persone", "FREQ=MONTHLY;BYMONTHDAY=15", None),
    ("sabato 9-12, 4 persone, scaffali", None, None),
]


@pytest.mark.parametrize(("text", "rule", "until"), HEARD)
def test_how_often_and_until_when(text: str, rule: str | None, until: str | None) -> None:
    heard = hear(text, NOW, ["it", "en"])
    assert heard.repeat == rule
    assert heard.until == (date.fromisoformat(until) if until else None)
    assert heard.times.exact
    assert heard.people
    assert heard.what in ("", "scaffali", "shelves")


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("sabato 9-12, 3-5 persone, mensa", 3, 5),
        ("sabato 9-12, da 3 a 5 persone, mensa", 3, 5),
        ("sabato 9-12, almeno 3, massimo 5, mensa", 3, 5),
        ("Saturday 9-12, 3 to 5 people, canteen", 3, 5),
        ("sabato 9-12, 5-3 persone, mensa", None, None),
        ("sabato 9-12, 4 persone, mensa", None, 4),
    ],
)
def test_the_fewest_and_the_most(text: str, least: int | None, most: int | None) -> None:
    heard = hear(text, NOW, ["it", "en"])
    assert (heard.least, heard.people) == (least, most)


@pytest.mark.parametrize(
    ("text", "minutes", "first", "last"),
    [
        ("15 ore a dicembre, aiuto compiti", 900, "2026-12-01", "2026-12-31"),
        ("15 ore a novembre, aiuto compiti", 900, "2026-11-26", "2026-11-30"),
        ("20 hours from 1 to 20 December, homework", 1200, "2026-12-01", "2026-12-20"),
        ("10 ore dal 20 dicembre al 10 gennaio, compiti", 600, "2026-12-20", "2027-01-10"),
    ],
)
def test_hours_over_some_days(text: str, minutes: int, first: str, last: str) -> None:
    heard = hear(text, NOW, ["it", "en"])
    assert heard.minutes == minutes
    assert heard.window == (date.fromisoformat(first), date.fromisoformat(last))


def test_days_that_do_not_exist_are_not_heard() -> None:
    heard = hear("ogni sabato 9-12 fino al 31 giugno, 4 persone", NOW, ["it"])
    assert (heard.repeat, heard.until) == ("FREQ=WEEKLY;BYDAY=SA", None)
