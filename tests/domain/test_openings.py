"""Open or closed, around holidays, the patron's day, midnight and the changing of the clocks."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from domain.openings import Closed, Open, Unknown, is_hours, opening, opens_at_night, with_patron

ROME = ZoneInfo("Europe/Rome")
PATRON = "12-07"
DESK = "Mo-Fr 09:00-12:30; PH off"


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ROME)


@pytest.mark.parametrize(
    ("hours", "now", "found"),
    [
        (DESK, "2026-11-30 10:00", Open(at("2026-11-30 12:30"))),
        (DESK, "2026-11-30 12:29", Open(at("2026-11-30 12:30"))),
        (DESK, "2026-11-30 12:30", Closed(at("2026-12-01 09:00"))),
        (DESK, "2026-12-04 13:00", Closed(at("2026-12-09 09:00"))),  # patron, then a holiday
        (DESK, "2026-12-24 13:00", Closed(at("2026-12-28 09:00"))),  # Christmas, St Stephen
        (DESK, "2027-03-29 10:00", Closed(at("2027-03-30 09:00"))),  # Easter Monday
        ("24/7", "2026-12-25 03:00", Open(None)),
        ("Mo-Fr 20:00-24:00", "2026-11-30 23:59", Open(at("2026-12-01 00:00"))),
        ("Mo-Su 22:00-06:00", "2026-10-25 02:30", Open(at("2026-10-25 06:00"))),
        ("Mo-Su 22:00-06:00", "2026-03-29 03:30", Open(at("2026-03-29 06:00"))),
        ("2020 Mo 09:00-12:00", "2026-11-30 10:00", Closed(None)),
        ("", "2026-11-30 10:00", Unknown()),
        ("su appuntamento", "2026-11-30 10:00", Unknown()),
        ("Mo unknown", "2026-11-30 10:00", Unknown()),
    ],
)
def test_what_a_card_says_of_an_hour(hours: str, now: str, found: object) -> None:
    assert opening(hours, at(now), ROME, PATRON) == found


def test_the_night_the_clocks_go_back_is_an_hour_longer() -> None:
    first = datetime(2026, 10, 25, 0, 30, tzinfo=ZoneInfo("UTC"))  # 02:30, for the first time
    found = opening("Mo-Su 22:00-02:45", first, ROME, None)
    assert isinstance(found, Open)
    assert found.until is not None
    assert found.until.astimezone(ROME).hour == 2


@pytest.mark.parametrize(
    ("hours", "says"),
    [
        (DESK, "Dec 07 off"),
        ("Mo-Fr 20:00-24:00; Sa,Su,PH 09:00-21:00", "Dec 07 09:00-21:00"),
        ("PH 10:00-12:00", "Dec 07 10:00-12:00"),
    ],
)
def test_the_patrons_day_is_as_other_holidays(hours: str, says: str) -> None:
    assert with_patron(hours, PATRON) == f"{hours}; {says}"


def test_hours_that_say_nothing_of_holidays_say_nothing_of_the_patron() -> None:
    assert with_patron("Mo-Fr 09:00-12:30", PATRON) == "Mo-Fr 09:00-12:30"
    assert opening("Mo-Fr 09:00-12:30", at("2026-12-07 10:00"), ROME, PATRON) == Open(
        at("2026-12-07 12:30")
    )


def test_what_is_open_in_the_evening() -> None:
    monday = date(2026, 11, 30)
    assert opens_at_night("Mo 17:00-18:30", monday, ROME, PATRON)
    assert opens_at_night("Mo 20:00-22:00", monday, ROME, PATRON)
    assert not opens_at_night("Mo 09:00-18:00", monday, ROME, PATRON)
    assert not opens_at_night("Tu 20:00-22:00", monday, ROME, PATRON)


def test_what_counts_as_hours() -> None:
    assert is_hours(DESK)
    assert not is_hours("lun-ven 9-13")
