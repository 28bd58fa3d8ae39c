"""Requests to be called: the number is there until somebody has seen it."""

import asyncio

import pytest

from domain.calls import UNANSWERED, Call
from tests.storage.conftest import Store

pytestmark = pytest.mark.both_databases


async def asked(store: Store) -> tuple[str, Call]:
    marta, anna = await store.person("800"), await store.person("100")
    shift = await store.shift(marta)
    return marta, await store.ask(lambda town: town.calls.add(shift, anna, "333 1234567"))


async def test_the_number_is_sealed_and_given_to_one_of_many(store: Store) -> None:
    marta, call = await asked(store)
    assert call.phone == "333 1234567"
    assert b"1234567" not in store.bytes()
    won = await asyncio.gather(
        *(store.ask(lambda town: town.calls.take(call.id, marta)) for _ in range(10))
    )
    assert sorted(won) == [False] * 9 + [True]
    found = await store.ask(lambda town: town.calls.get(call.id))
    assert found is not None
    assert (found.state, found.phone, found.taken_by) == ("taken", None, marta)
    assert not await store.ask(lambda town: town.calls.end(call.id, "withdrawn"))


async def test_a_number_that_nobody_asked_for_is_blanked(store: Store) -> None:
    _, call = await asked(store)
    store.at += UNANSWERED
    await store.ask(lambda town: town.retention.sweep())
    found = await store.ask(lambda town: town.calls.get(call.id))
    assert found is not None
    assert (found.state, found.phone) == ("unanswered", None)


async def test_whoever_will_call_is_forgotten_when_erased(store: Store) -> None:
    marta, call = await asked(store)
    await store.ask(lambda town: town.calls.take(call.id, marta))
    await store.ask(lambda town: town.people.erase(marta))
    (found,) = await store.ask(lambda town: town.calls.of_person(call.person_id))
    assert found.taken_by is None
