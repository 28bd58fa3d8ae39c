"""Days and hours: the city's wall time, the reader's words, Latin digits."""

import re
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from locales.dates import show_day, show_span, show_time
from locales.languages import LANGUAGES

ROME = ZoneInfo("Europe/Rome")


def wall(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=ROME).astimezone(UTC)  # type: ignore[misc]


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("it", "sabato 5 dicembre, 9:00–12:00"),
        ("en", "Saturday, 5 December, 9:00–12:00"),
        ("ar", "السبت، 5 ديسمبر، من 9:00 إلى 12:00"),
        ("es", "sábado, 5 de diciembre, 9:00–12:00"),
        ("uk", "субота, 5 грудня, 9:00–12:00"),
        ("zh", "12月5日星期六 9:00–12:00"),
    ],
)
def test_a_span_on_one_day(language: str, shown: str) -> None:
    assert show_span(wall(2026, 12, 5, 9), wall(2026, 12, 5, 12), language, ROME) == shown


def test_a_span_over_night_names_both_days() -> None:
    night = wall(2026, 12, 5, 22), wall(2026, 12, 6, 6)
    assert show_span(*night, "it", ROME) == "sabato 5 dicembre, 22:00 – domenica 6 dicembre, 6:00"
    assert show_span(*night, "ar", ROME) == "من السبت، 5 ديسمبر، 22:00 إلى الأحد، 6 ديسمبر، 6:00"


def test_the_year_is_shown_only_when_it_is_another() -> None:
    start, end = wall(2027, 1, 9, 9), wall(2027, 1, 9, 12)
    assert "2027" not in show_span(start, end, "it", ROME)
    assert "2027" not in show_span(start, end, "it", ROME, wall(2027, 1, 1))
    assert show_day(start, "it", ROME, wall(2026, 12, 31)) == "sabato 9 gennaio 2027"
    eve = show_span(wall(2026, 12, 31, 22), wall(2027, 1, 1, 6), "it", ROME)
    assert eve == "giovedì 31 dicembre 2026, 22:00 – venerdì 1 gennaio 2027, 6:00"


@pytest.mark.parametrize(
    ("start", "end", "shown"),
    [
        ((2027, 3, 27, 22), (2027, 3, 28, 6), "sabato 27 marzo, 22:00 – domenica 28 marzo, 6:00"),
        ((2027, 3, 28, 1), (2027, 3, 28, 6), "domenica 28 marzo, 1:00–6:00"),
        (
            (2027, 10, 30, 22),
            (2027, 10, 31, 6),
            "sabato 30 ottobre, 22:00 – domenica 31 ottobre, 6:00",
        ),
        ((2027, 10, 31, 1), (2027, 10, 31, 6), "domenica 31 ottobre, 1:00–6:00"),
    ],
)
def test_nights_when_the_clock_changes(
    start: tuple[int, ...], end: tuple[int, ...], shown: str
) -> None:
    assert show_span(wall(*start), wall(*end), "it", ROME) == shown


def test_an_instant_belongs_to_the_citys_day() -> None:
    late = datetime(2026, 12, 5, 23, 30, tzinfo=UTC)
    assert show_day(late, "it", ROME) == "domenica 6 dicembre"
    assert show_time(late, ROME) == "0:30"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_drops_the_year_and_keeps_latin_digits(language: str) -> None:
    shown = show_span(wall(2026, 12, 5, 22), wall(2026, 12, 6, 6), language, ROME)
    assert "2026" not in shown
    assert "'" not in shown
    assert re.findall(r"\d", shown) == re.findall(r"[0-9]", shown)
    assert {"22:00", "6:00"} <= set(re.findall(r"\d+:\d\d", shown))


def test_whole_days_are_shown_without_hours() -> None:
    zone = ZoneInfo("Europe/Rome")
    first, last = (
        datetime(2026, 12, 7, tzinfo=zone),
        datetime(2026, 12, 31, 23, 59, tzinfo=zone),
    )
    assert show_span(first, last, "it", zone) == "lunedì 7 dicembre – giovedì 31 dicembre"
    assert show_span(first, first.replace(hour=23, minute=59), "it", zone) == "lunedì 7 dicembre"
