"""What organizations ask of each other, and how often."""

from datetime import timedelta

import pytest

from domain.asks import Ask
from storage.town import Town
from tests.storage.conftest import Store

pytestmark = pytest.mark.both_databases


async def asked(store: Store, to: str | None = None, *, out: bool = False) -> Ask:
    marta = await store.person("800")

    def add(town: Town) -> Ask:
        town.organizations.put_listed("anffas", "ANFFAS", "association", "https://example.org")
        return town.asks.add("anffas", to, "goods", "Canary", marta, out)

    return await store.ask(add)


async def test_words_are_sealed_and_wait_until_they_are_decided_once(store: Store) -> None:
    ask = await asked(store)
    carla = await store.person("900")
    assert b"Canary" not in store.bytes()
    assert await store.ask(lambda town: town.asks.pending()) == [ask]
    for state, done in (("out", True), ("refused", False)):
        assert await store.ask(lambda town, s=state: town.asks.decide(ask, s, carla)) is done
    found = await store.ask(lambda town: town.asks.get(ask.id))
    assert found is not None
    assert (found.state, found.decided_by, found.words) == ("out", carla, "Canary")


async def test_only_what_went_to_all_and_was_not_refused_counts(store: Store) -> None:
    await asked(store, "auser", out=True)
    await asked(store)
    refused = await asked(store)
    await store.ask(lambda town: town.asks.decide(refused, "refused", "X", "no"))
    week = timedelta(days=7)
    assert await store.ask(lambda town: town.asks.to_all("anffas", store.at - week)) == 1
    store.at += week
    assert await store.ask(lambda town: town.asks.to_all("anffas", store.at - week)) == 0


async def test_after_a_year_only_the_row_is_left(store: Store) -> None:
    ask = await asked(store, out=True)
    store.at += timedelta(days=365)
    await store.ask(lambda town: town.retention.sweep())
    found = await store.ask(lambda town: town.asks.get(ask.id))
    assert found is not None
    assert (found.words, found.asked_by) == ("", None)
