"""Services in the database: one by its key, found by place, topic and name, asked in time."""

from datetime import timedelta
from math import cos, radians

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.chat import Address
from domain.services import Service, Translation
from domain.topics import Topic
from storage.services import distance
from storage.town import Town
from tests.storage.conftest import Store

pytestmark = pytest.mark.both_databases

HERE = (45.5586, 9.2140)
TOPICS: tuple[Topic, ...] = ("food", "health")


def put(town: Town, key: str = "town/x", **other: object) -> Service:
    return town.services.put(key, "Sportello", **other)  # type: ignore[arg-type]


def again(town: Town, service: Service) -> Service:
    found = town.services.get(service.id)
    assert found is not None
    return found


async def test_a_service_is_one_by_its_key_and_hidden_until_somebody_confirms_it(
    store: Store,
) -> None:
    first = await store.ask(put)
    assert (first.state, first.is_shown, first.place) == ("hidden", False, None)
    await store.ask(lambda town: town.services.confirm(first.id, None))
    second = await store.ask(lambda town: put(town, place=HERE))
    assert (second.id, second.state, second.place) == (first.id, "shown", HERE)
    assert await store.ask(lambda town: len(town.services.every())) == 1


async def test_a_stable_number_is_shown_at_once_and_closing_it_hides_it(store: Store) -> None:
    line = await store.ask(lambda town: put(town, stable=True))
    assert line.is_shown
    await store.ask(lambda town: town.services.set_state(line.id, "closed"))
    assert not (await store.ask(lambda town: again(town, line))).is_shown


async def test_facts_topics_and_open_reports_come_with_each_of_many(store: Store) -> None:
    def enter(town: Town) -> None:
        for number in range(20):
            made = put(town, f"town/{number}")
            town.services.set_topics(made.id, [("food", "meals"), ("food", "")])
            town.services.set_fact(made.id, "phone", f"02 {number}", "https://example.org", "2026")
            if number == 7:
                town.corrections.add(made.id, "closed", Address("telegram", "1"), "it")

    await store.ask(enter)
    found = await store.ask(lambda town: town.services.of_topic("food", "meals"))
    assert [each.fact("phone") for each in found] == [f"02 {number}" for number in range(20)]
    assert all(each.topics == {("food", "meals"), ("food", "")} for each in found)
    assert [each.reports for each in found] == [int(number == 7) for number in range(20)]
    await store.ask(lambda town: town.services.set_fact(found[0].id, "phone", ""))
    assert (await store.ask(lambda town: again(town, found[0]))).facts == {}
    named = await store.ask(lambda town: town.services.named("SPORT", 3))
    assert [each.id for each in named] == [each.id for each in found[:3]]


_near = st.floats(-0.05, 0.05)
_places = st.tuples(_near, _near).map(lambda by: (HERE[0] + by[0], HERE[1] + by[1]))


async def test_the_nearest_are_those_that_looking_at_all_of_them_finds(store: Store) -> None:
    """Hidden and closed ones are not among them; a topic's are its own."""

    def enter(town: Town) -> None:
        for number in range(60):
            by = (number * 37 % 60 / 900, number * 23 % 60 / 900)
            made = put(town, f"town/{number}", place=(HERE[0] - by[0], HERE[1] + by[1]))
            town.services.set_topics(made.id, [(TOPICS[number % 2], "")])
            if number % 5:
                town.services.confirm(made.id, None)
            if number % 11 == 0:
                town.services.set_state(made.id, "closed")

    def brute(services: list[Service], at: tuple[float, float], topic: Topic | None) -> list[int]:
        there = [each for each in services if each.is_shown and each.place]
        mine = [each for each in there if not topic or (topic, "") in each.topics]
        return sorted(distance(at, each.place) for each in mine if each.place)

    def compare(town: Town) -> None:
        services = town.services.every()

        @settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.nested_given])
        @given(_places, st.integers(1, 8), st.sampled_from([None, *TOPICS]))
        def holds(at: tuple[float, float], most: int, topic: Topic | None) -> None:
            found = town.services.nearest(at, most, topic)
            assert [far for _, far in found] == brute(services, at, topic)[:most]
            assert all(each.place and distance(at, each.place) == far for each, far in found)

        holds()

    await store.ask(enter)
    await store.ask(compare)


async def test_far_away_nothing_is_near(store: Store) -> None:
    await store.ask(lambda town: put(town, place=HERE, stable=True))
    for far in ((41.9, 12.5), (90.0, 0.0), (-90.0, 180.0)):
        assert await store.ask(lambda town, at=far: town.services.nearest(at, 5)) == []
    beside = (HERE[0], HERE[1] + 0.01)
    ((_, far),) = await store.ask(lambda town: town.services.nearest(beside, 5))
    assert abs(far - 111_320 * 0.01 * cos(radians(HERE[0]))) < 2


async def test_one_is_asked_about_when_its_time_is_over_and_is_silent_until_confirmed(
    store: Store,
) -> None:
    def enter(town: Town) -> tuple[str, str]:
        plain, critical = put(town, "town/a"), put(town, "town/b", critical=True)
        put(town, "town/hidden")
        for each in (plain, critical):
            town.services.confirm(each.id, None)
        return plain.id, critical.id

    async def due() -> list[str]:
        return await store.ask(lambda town: town.services.due())

    plain, critical = await store.ask(enter)
    store.pass_by(days=29)
    assert await due() == []
    store.pass_by(days=1)
    assert await due() == [critical]
    await store.ask(lambda town: town.services.set_asked(critical))
    store.pass_by(days=60)
    assert await due() == [plain]
    since = store.at - timedelta(days=7)
    assert await store.ask(lambda town: town.services.silent(since)) == [critical]
    await store.ask(lambda town: town.services.confirm(critical, None))
    assert await store.ask(lambda town: town.services.silent(since)) == []


async def test_a_translation_says_what_it_translates_and_whether_somebody_read_it(
    store: Store,
) -> None:
    service = await store.ask(put)

    def write(town: Town, text: str, origin: str) -> None:
        town.services.put_translation(service.id, "summary", "ar", text, "Ciao", origin)  # type: ignore[arg-type]

    async def drafts() -> int:
        return len(await store.ask(lambda town: town.services.drafts("ar", 5)))

    await store.ask(lambda town: write(town, "a", "machine"))
    assert await drafts() == 1
    await store.ask(lambda town: write(town, "b", "reviewed"))
    assert await drafts() == 0
    (kept,) = await store.ask(lambda town: town.services.translations(service.id))
    assert (kept.text, kept.origin, kept.reviewed_at) == ("b", "reviewed", store.at)
    exact = Translation(service.id, "summary", "ar", "c", "hash", "human", None)
    await store.ask(lambda town: town.services.keep_translation(exact))
    found = await store.ask(lambda town: town.services.translation(service.id, "summary", "ar"))
    assert found == exact
    await store.ask(lambda town: town.services.drop_translation(service.id, "summary", "ar"))
    assert await store.ask(lambda town: town.services.translations(service.id)) == []
