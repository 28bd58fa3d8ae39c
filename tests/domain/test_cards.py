"""What a card may claim, and the word of a path that says how somebody came to it."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from domain.cards import Way, is_delicate, is_listed, read_way, state_of
from domain.openings import ByAppointment, Open, Opening, Unknown
from domain.services import Fact, Field, Service
from domain.topics import Topic

NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)


def service(
    stable: bool = False,
    days: int | None = None,
    critical: bool = False,
    page: str | None = None,
    topics: tuple[tuple[Topic, str], ...] = (("food", "meals"),),
    **facts: str,
) -> Service:
    found: dict[Field, Fact] = {name: Fact(facts[name], "", page, NOW) for name in facts}  # type: ignore[misc]
    return Service(
        id="1",
        key="town/1",
        name="Mensa",
        scope="local",
        state="shown",
        stable=stable,
        critical=critical,
        topics=frozenset(topics),
        facts=found,
        confirmed_at=None if days is None else NOW - timedelta(days=days),
    )


@pytest.mark.parametrize(
    ("given", "state"),
    [
        (service(days=90, hours="24/7"), Open(None)),
        (service(days=91, hours="24/7"), Unknown()),
        (service(days=30, critical=True, hours="24/7"), Open(None)),
        (service(days=31, critical=True, hours="24/7"), Unknown()),
        (service(hours="24/7"), Unknown()),
        (service(stable=True, hours="24/7"), Open(None)),
        (service(stable=True, page="2025-12", hours="24/7"), Open(None)),
        (service(stable=True, page="2025-11", hours="24/7"), Unknown()),
        (service(stable=True, page="2025", hours="24/7"), Unknown()),
        (service(days=1, phone_hours="24/7"), Open(None)),
        (service(days=1, phone_hours="24/7", address="via Roma 1"), Unknown()),
        (service(days=1, hours="24/7", access="appointment"), ByAppointment()),
    ],
)
def test_hours_are_told_as_long_as_somebody_vouches_for_them(
    given: Service, state: Opening
) -> None:
    assert state_of(given, NOW, ZoneInfo("Europe/Rome"), "12-07") == state


@pytest.mark.parametrize(
    "way", [Way("food"), Way("food", "meals"), Way("food", "meals", 350), Way(metres=1200)]
)
def test_a_way_is_one_word_of_a_path(way: Way) -> None:
    assert read_way(way.code) == way
    assert "/" not in way.code


@pytest.mark.parametrize("word", ["", "~", "x", "food.rent", "~٣", "~1234567", "FOOD"])
def test_other_words_are_no_way(word: str) -> None:
    assert read_way(word) is None


def test_what_is_only_for_danger_is_in_no_list_and_what_is_also_is_delicate() -> None:
    only, both = service(topics=(("violence", ""),)), (("violence", ""), ("health", "mothers"))
    assert not is_listed(only)
    assert is_listed(service(topics=both))
    assert is_delicate(service(topics=both))
    assert not is_delicate(service())
