"""Retention: each kind of row is there a second before its time, and gone a second after."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from domain.chat import Address, Delivery, Incoming, say
from domain.forms import Draft
from storage.town import Town
from tests.storage.conftest import START, Store

pytestmark = pytest.mark.both_databases

SECOND = timedelta(seconds=1)
SAID = Incoming(address=Address("telegram", "100"), event_id="7", text="Canary")
HELLO = [say("menu-title")]

Plant = Callable[[Store], Awaitable[Any]]
Kept = Callable[[Store], Awaitable[bool]]


async def swept(store: Store) -> None:
    await store.ask(lambda town: town.retention.sweep())


def keep(town: Town) -> int:
    person, address = town.people.arrive(SAID.address, "it")
    town.inbox.put(person, address, SAID)
    return 1


async def a_form(store: Store) -> None:
    anna = await store.person()
    await store.ask(lambda town: town.forms.put(anna, Draft(id="D", kind="need")))


async def a_handled_event(store: Store) -> None:
    await store.ask(lambda town: town.inbox.done(keep(town)))


async def a_parked_event(store: Store) -> None:
    await store.ask(lambda town: town.inbox.park(keep(town)))


async def a_finished_message(store: Store) -> None:
    anna = await store.person()
    letter = await store.ask(lambda town: town.outbox.put(anna, HELLO))
    assert letter is not None
    await store.ask(lambda town: town.outbox.finish(letter.id, "sent"))


async def a_message_dropped_at_an_erasure(store: Store) -> None:
    anna = await store.person()
    await store.ask(
        lambda town: town.outbox.put(anna, HELLO, Delivery(due=START + timedelta(days=30)))
    )
    await store.ask(lambda town: town.people.erase(anna))


async def an_invite(store: Store) -> None:
    await store.ask(lambda town: town.invites.make("coordinator"))


async def a_finished_job(store: Store) -> None:
    await store.ask(lambda town: town.jobs.put("forget/X", "forget", town.now, "X"))
    await store.ask(lambda town: town.jobs.done("forget/X"))


async def a_past_signup(store: Store) -> None:
    marta, anna = await store.person("800"), await store.person("100")
    shift = await store.shift(marta, start=START - timedelta(hours=3), end=START)
    await store.ask(lambda town: town.signups.add(shift, anna, 1))


def rows(table: str) -> Kept:
    async def kept(store: Store) -> bool:
        return bool(await store.rows(table))

    return kept


def filled(table: str, *columns: str) -> Kept:
    async def kept(store: Store) -> bool:
        (row,) = await store.rows(table)
        assert len({row[column] is None for column in columns}) == 1
        return row[columns[0]] is not None

    return kept


DAY = timedelta(days=1)
CLASSES = [
    (a_form, DAY, rows("forms")),
    (a_parked_event, 3 * DAY, filled("inbox", "payload")),
    (a_parked_event, 8 * DAY, rows("inbox")),
    (a_handled_event, 8 * DAY, rows("inbox")),
    (a_finished_message, 8 * DAY, rows("outbox")),
    (a_message_dropped_at_an_erasure, 8 * DAY, rows("outbox")),
    (an_invite, 7 * DAY, rows("invites")),
    (a_finished_job, 8 * DAY, rows("jobs")),
    (a_past_signup, 365 * DAY, filled("signups", "person_id")),
    (a_past_signup, 365 * DAY, filled("shifts", "posted_by", "decided_by")),
]


@pytest.mark.parametrize(
    ("plant", "age", "kept"), CLASSES, ids=[f"{p.__name__}-{a.days}d" for p, a, _ in CLASSES]
)
async def test_it_is_kept_so_long_and_no_longer(
    store: Store, plant: Plant, age: timedelta, kept: Kept
) -> None:
    await plant(store)
    await swept(store)
    store.at = START + age - SECOND
    await swept(store)
    assert await kept(store)
    store.at = START + age + SECOND
    await swept(store)
    assert not await kept(store)


async def test_what_still_waits_is_never_swept(store: Store) -> None:
    person, address = await store.ask(lambda town: town.people.arrive(SAID.address, "it"))
    await store.ask(lambda town: town.inbox.put(person, address, SAID))
    far = Delivery(due=START + timedelta(days=800))
    waiting = await store.ask(lambda town: town.outbox.put(person, HELLO, far))
    leased = await store.ask(lambda town: town.outbox.put(person, HELLO, leased=True))
    assert waiting
    assert leased
    await store.ask(lambda town: town.jobs.put("retention/x", "retention", town.now))
    store.at = START + timedelta(days=700)
    await swept(store)
    assert [len(await store.rows(table)) for table in ("inbox", "outbox", "jobs")] == [1, 2, 1]


async def test_a_repeat_within_eight_days_is_known_by_its_hash_alone(store: Store) -> None:
    await a_handled_event(store)
    store.at = START + timedelta(days=8) - SECOND
    await swept(store)
    (row,) = await store.rows("inbox")
    assert row["payload"] is None
    person, address = await store.ask(lambda town: town.people.arrive(SAID.address, "it"))
    again = replace(SAID, text="di nuovo")
    assert not await store.ask(lambda town: town.inbox.put(person, address, again))


async def test_past_places_stay_as_numbers(store: Store) -> None:
    await a_past_signup(store)
    store.at = START + timedelta(days=366)
    await swept(store)
    (row,) = await store.rows("signups")
    assert (row["person_id"], row["state"]) == (None, "confirmed")
    (shift,) = await store.rows("shifts")
    assert (shift["capacity"], shift["state"]) == (2, "open")
