"""What people type about when: a table of phrases, the calendar's traps, and no surprise."""

import json
import time
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.times import Times, WallSpan
from locales.times import LANGUAGES, read_times
from locales.times.lexicon import words_of

THURSDAY = datetime(2026, 11, 19, 10, 0)
PHRASES = [
    json.loads(line)
    for line in (Path(__file__).parent / "times.jsonl").read_text("utf-8").splitlines()
]


def shown(span: WallSpan) -> str:
    """2026-11-21 09:00-12:00; with the second date when it differs."""
    if span.start.date() == span.end.date():
        return f"{span.start:%Y-%m-%d %H:%M}-{span.end:%H:%M}"
    return f"{span.start:%Y-%m-%d %H:%M}/{span.end:%Y-%m-%d %H:%M}"


def told(times: Times) -> dict[str, Any]:
    if times.exact:
        return {"is": shown(times.exact)}
    return {"asks": [shown(reading) for reading in times.readings]}


@pytest.mark.parametrize("phrase", PHRASES, ids=lambda phrase: phrase["text"])
def test_phrase(phrase: dict[str, Any]):
    now = datetime.fromisoformat(phrase.get("now", THURSDAY.isoformat()))
    expected = {key: phrase[key] for key in ("is", "asks") if key in phrase}
    assert told(read_times(phrase["text"], now)) == expected


def test_every_language_has_many_exact_phrases():
    assert len(PHRASES) > 400


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("ciao, sabato 9-12 grazie", ["sabato 9-12"]),
        ("via Marconi 43, domani 9-12", ["domani 9-12"]),
        ("sabato 4 persone 9-12", ["sabato", "9-12"]),
        ("SÀBATO  9–12", ["SÀBATO  9–12"]),
        ("السَّبت من ٩ إلى ١٢", ["السَّبت من ٩ إلى ١٢"]),
        ("4 persone", []),
    ],
)
def test_matched_characters_are_those_of_the_original(text: str, said: list[str]):
    assert [text[a:b] for a, b in read_times(text, THURSDAY).matched] == said


@pytest.mark.parametrize(
    "text",
    [
        "28 marzo 2027 dalle 02:30 alle 05:00",  # skipped by the clocks
        "28 marzo 2027 00:30-02:30",
        "31 ottobre 2027 02:30-05:00",  # comes twice
    ],
)
def test_a_wall_time_that_is_skipped_or_repeated_is_never_exact(text: str):
    assert read_times(text, THURSDAY).exact is None
    assert read_times(text, THURSDAY).readings == ()


def test_a_night_with_a_change_of_clocks_inside_is_exact():
    assert told(read_times("27 marzo 2027 22-06", THURSDAY)) == {
        "is": "2027-03-27 22:00/2027-03-28 06:00"
    }


@pytest.mark.parametrize("minute", range(0, 60, 7))
def test_the_next_hours_start_at_the_next_five_minutes(minute: int):
    now = datetime(2026, 11, 19, 10, minute, 59)
    exact = read_times("le prossime due ore", now).exact
    assert exact
    assert exact.start > now
    assert exact.start - now <= timedelta(minutes=5)
    assert exact.start.minute % 5 == 0
    assert exact.end - exact.start == timedelta(hours=2)


@pytest.mark.parametrize("days", range(7))
def test_a_weekday_comes_within_a_week_whatever_the_day(days: int):
    now = datetime(2026, 11, 16, 10, 0) + timedelta(days=days)
    exact = read_times("sabato 9-12", now).exact
    assert exact
    assert exact.start.weekday() == 5
    assert timedelta() < exact.start - now < timedelta(days=7)


def test_an_aware_moment_is_brought_to_the_city():
    aware = datetime(2026, 11, 19, 23, 30, tzinfo=ZoneInfo("UTC"))  # already Friday in the city
    assert told(read_times("domani 9-12", aware)) == {"is": "2026-11-21 09:00-12:00"}
    rome = datetime(2026, 11, 19, 23, 30, tzinfo=ZoneInfo("Europe/Rome"))
    assert told(read_times("domani 9-12", rome)) == {"is": "2026-11-20 09:00-12:00"}


def test_one_language_settles_what_two_would_leave_open():
    assert told(read_times("mar 9-12", THURSDAY, ("it",))) == {"is": "2026-11-24 09:00-12:00"}
    assert read_times("mar 9-12", THURSDAY).exact is None


WORDS = sorted({" ".join(words) for code in LANGUAGES for words in words_of(code)})
PIECES = st.one_of(
    st.sampled_from(WORDS),
    st.integers(0, 2100).map(str),
    st.sampled_from([*"-/.:,;°'()", "9-12", "15:30", "5/12", "٩", "–", "\n"]),
)
MOMENTS = st.datetimes(datetime(2024, 1, 1), datetime(2040, 1, 1))


def sensible(times: Times, now: datetime, text: str) -> None:
    for span in (*times.readings, *((times.exact,) if times.exact else ())):
        assert span.start > now
        assert timedelta() < span.end - span.start <= timedelta(hours=24)
    for start, end in times.matched:
        assert 0 <= start < end <= len(text)


@settings(max_examples=600, deadline=None)
@given(st.lists(PIECES, max_size=14).map(" ".join), MOMENTS)
def test_any_mixture_of_its_words_gives_only_future_spans(text: str, now: datetime):
    sensible(read_times(text, now), now, text)


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=600), MOMENTS)
def test_any_text_is_read_without_error(text: str, now: datetime):
    sensible(read_times(text, now), now, text)


@pytest.mark.parametrize(
    "piece",
    ["9-", "9:", "9 ", "sabato ", "e ", "dalle ", "5/", "5, ", "و", "via ", "a 9 ", "9.", "-", "½"],
)
def test_long_repetitions_stay_quick(piece: str):
    read_times("sabato 9-12", THURSDAY)
    text = piece * 2000
    began = time.thread_time()
    times = read_times(text, THURSDAY)
    assert time.thread_time() - began < 0.5
    sensible(times, THURSDAY, text)


def test_what_comes_after_five_hundred_characters_is_not_read():
    assert read_times("x" * 500 + " sabato 9-12", THURSDAY) == Times()


APART = st.sampled_from(
    [" e ", " o ", ", ", " y ", " and ", " or ", "; ", " / ", " або ", " أو ", " al "]
)
TWO_DAYS = st.permutations(["domani", "28 novembre", "martes", "у неділю", "الإثنين", "5/12"])
TWO_HOURS = st.permutations(["9-12", "dalle 15 alle 18", "from 16 to 20", "з 14 до 16", "2-4pm"])


@settings(max_examples=300, deadline=None)
@given(TWO_DAYS, TWO_HOURS, st.lists(APART, min_size=2, max_size=2), st.booleans())
def test_two_days_or_two_ranges_are_never_exact(
    days: list[str], hours: list[str], between: list[str], more_days: bool
):
    said = [days[0], days[1], hours[0]] if more_days else [days[0], hours[0], hours[1]]
    text = said[0] + between[0] + said[1] + between[1] + said[2]
    assert read_times(text, THURSDAY).exact is None, text
