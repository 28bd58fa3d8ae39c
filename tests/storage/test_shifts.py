"""Shifts: kept sealed for their association, listed in time, with the places that are taken."""

from datetime import timedelta

import pytest

from tests.storage.conftest import START, Store

pytestmark = pytest.mark.both_databases


async def test_a_need_comes_back_as_it_was_posted(store: Store) -> None:
    marta = await store.person()
    shift = await store.shift(marta, what="Canary", capacity=4, youngest=14, state="pending")
    assert (shift.what, shift.place, shift.insurer) == ("Canary", "via Marconi 43", "ANFFAS")
    assert (shift.capacity, shift.youngest, shift.taken) == (4, 14, 0)
    assert (shift.state, shift.version, shift.organization) == ("pending", 1, "ANFFAS")
    assert (shift.start, shift.end) == (
        START + timedelta(days=2),
        START + timedelta(days=2, hours=3),
    )
    for words in (b"Canary", b"Marconi", b"ANFFAS"):
        assert words not in store.bytes()


async def test_only_confirmed_places_count_as_taken(store: Store) -> None:
    shift = await store.shift(await store.person("800"))
    people = [await store.person(number) for number in ("100", "200", "300")]
    for seq, person in enumerate(people):
        await store.ask(lambda town, p=person, n=seq: town.signups.add(shift, p, n))
    (first, *_) = await store.ask(lambda town: town.signups.of_shift(shift.id))
    await store.ask(lambda town: town.signups.finish(first.id, "cancelled_late"))
    found = await store.ask(lambda town: town.shifts.get(shift.id))
    assert found is not None
    assert found.taken == 2
    (listed,) = await store.ask(lambda town: town.shifts.ahead())
    assert listed.taken == 2


async def test_open_shifts_are_listed_until_they_begin_the_soonest_first(store: Store) -> None:
    marta = await store.person()
    hour = timedelta(hours=1)
    later = await store.shift(marta, start=START + 3 * hour, end=START + 4 * hour)
    soon = await store.shift(marta, start=START + hour, end=START + 2 * hour)
    await store.shift(marta, state="pending")
    await store.shift(marta, state="refused")
    assert await _ahead(store) == [soon.id, later.id]
    store.at = START + hour - timedelta(milliseconds=1)
    assert await _ahead(store) == [soon.id, later.id]
    store.at = START + hour
    assert await _ahead(store) == [later.id]


async def _ahead(store: Store) -> list[str]:
    return [shift.id for shift in await store.ask(lambda town: town.shifts.ahead())]


async def test_an_association_sees_what_it_has_waiting_or_open_until_it_ends(store: Store) -> None:
    marta = await store.person()
    waiting = await store.shift(marta, state="pending")
    opened = await store.shift(marta, start=START + timedelta(days=1))
    await store.shift(marta, state="refused")
    found = await store.ask(lambda town: town.shifts.of_organization("anffas"))
    assert [shift.id for shift in found] == [opened.id, waiting.id]
    assert await store.ask(lambda town: town.shifts.of_organization("other")) == []
    store.at = waiting.end
    assert await store.ask(lambda town: town.shifts.of_organization("anffas")) == []


async def test_needs_wait_for_the_coordinator_oldest_first(store: Store) -> None:
    marta = await store.person()
    first = await store.shift(marta, state="pending")
    store.pass_by(minutes=1)
    second = await store.shift(marta, state="pending")
    found = await store.ask(lambda town: town.shifts.pending())
    assert [shift.id for shift in found] == [first.id, second.id]
    last = await store.ask(lambda town: town.shifts.last_of("anffas"))
    assert last is not None
    assert last.id == second.id


async def test_a_need_is_decided_once(store: Store) -> None:
    marta, carla, luca = [await store.person(each) for each in ("800", "900", "901")]
    shift = await store.shift(marta, state="pending")
    await store.ask(lambda town: town.shifts.decide(shift, "open", carla))
    await store.ask(lambda town: town.shifts.decide(shift, "refused", luca, "Canary"))
    (row,) = await store.rows("shifts")
    assert (row["state"], row["decided_by"], row["reason"]) == ("open", carla, None)


async def test_a_need_at_once_is_out_and_reviewed_once(store: Store) -> None:
    marta, carla, luca = [await store.person(each) for each in ("800", "900", "901")]
    later = await store.shift(marta, state="pending", at_once=True)
    soon = await store.shift(marta, state="pending", at_once=True, start=START + timedelta(hours=1))
    assert (soon.state, soon.unreviewed) == ("open", True)
    assert await _unreviewed(store) == [soon.id, later.id]
    store.at = soon.start
    assert await _unreviewed(store) == [later.id]
    await store.ask(lambda town: town.shifts.decide(later, "open", carla))
    await store.ask(lambda town: town.shifts.decide(later, "cancelled", luca, "Canary"))
    assert await _unreviewed(store) == []
    (row,) = [each for each in await store.rows("shifts") if each["id"] == later.id]
    assert (row["state"], row["decided_by"], row["reason"]) == ("open", carla, None)


async def _unreviewed(store: Store) -> list[str]:
    return [shift.id for shift in await store.ask(lambda town: town.shifts.unreviewed())]


async def test_what_is_called_off_or_moved_unreviewed(store: Store) -> None:
    marta = await store.person()
    off = await store.shift(marta, state="pending", at_once=True)
    moved = await store.shift(marta, state="pending", at_once=True)
    await store.ask(lambda town: town.shifts.cancel(off.id))
    start = START + timedelta(days=5)
    await store.ask(lambda town: town.shifts.move(moved.id, start, start + timedelta(hours=1)))
    assert await _unreviewed(store) == [moved.id]


async def test_the_reason_of_a_refusal_is_sealed_for_the_association(store: Store) -> None:
    marta, carla = await store.person("800"), await store.person("900")
    shift = await store.shift(marta, state="pending")
    await store.ask(lambda town: town.shifts.decide(shift, "refused", carla, "Canary"))
    (row,) = await store.rows("shifts")
    assert store.database.seal.open("anffas", row["reason"]) == "Canary"
    assert b"Canary" not in store.bytes()


@pytest.mark.parametrize("state", ["pending", "open"])
async def test_a_shift_is_called_off(store: Store, state: str) -> None:
    shift = await store.shift(await store.person(), state=state)
    await store.ask(lambda town: town.shifts.cancel(shift.id))
    found = await store.ask(lambda town: town.shifts.get(shift.id))
    assert found is not None
    assert found.state == "cancelled"
    assert await _ahead(store) == []


async def test_a_moved_shift_has_another_version(store: Store) -> None:
    shift = await store.shift(await store.person())
    start = START + timedelta(days=5)
    await store.ask(lambda town: town.shifts.move(shift.id, start, start + timedelta(hours=1)))
    found = await store.ask(lambda town: town.shifts.get(shift.id))
    assert found is not None
    assert (found.start, found.end, found.version) == (start, start + timedelta(hours=1), 2)


async def test_who_posted_a_need_can_be_told_what_they_posted(store: Store) -> None:
    marta, luca = await store.person("800"), await store.person("801")
    shift = await store.shift(marta)
    assert [s.id for s in await store.ask(lambda town: town.shifts.posted_by(marta))] == [shift.id]
    assert await store.ask(lambda town: town.shifts.posted_by(luca)) == []


async def test_there_is_no_such_shift(store: Store) -> None:
    assert await store.ask(lambda town: town.shifts.get("NOTHING")) is None
    assert await store.ask(lambda town: town.shifts.last_of("anffas")) is None
