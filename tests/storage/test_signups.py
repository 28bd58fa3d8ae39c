"""Sign-ups: one live place a person and shift, in the order in which people came."""

from datetime import timedelta

import pytest

from domain.shifts import Shift
from domain.signups import Signup
from tests.storage.conftest import Store

pytestmark = pytest.mark.both_databases


async def join(store: Store, shift: Shift, person: str, seq: int = 1) -> Signup:
    signup = await store.ask(lambda town: town.signups.add(shift, person, seq))
    assert signup is not None
    return signup


async def test_a_place_is_taken_once(store: Store) -> None:
    shift, anna = await store.shift(await store.person("800")), await store.person("100")
    signup = await join(store, shift, anna)
    assert await store.ask(lambda town: town.signups.add(shift, anna, 2)) is None
    assert await store.ask(lambda town: town.signups.live(shift.id, anna)) == signup
    assert await store.ask(lambda town: town.signups.get(signup.id)) == signup


async def test_a_place_given_back_is_given_back_once_and_may_be_taken_again(store: Store) -> None:
    shift, anna = await store.shift(await store.person("800")), await store.person("100")
    first = await join(store, shift, anna)
    assert await store.ask(lambda town: town.signups.finish(first.id, "cancelled_on_time"))
    assert not await store.ask(lambda town: town.signups.finish(first.id, "cancelled_late"))
    assert await store.ask(lambda town: town.signups.live(shift.id, anna)) is None
    second = await join(store, shift, anna, 2)
    assert second.id != first.id
    kept = await store.ask(lambda town: town.signups.of_person(anna))
    assert [each.state for each, _ in kept] == ["cancelled_on_time", "confirmed"]


async def test_people_are_listed_in_the_order_in_which_they_came(store: Store) -> None:
    shift = await store.shift(await store.person("800"))
    people = [await store.person(str(number)) for number in range(5)]
    for seq, person in zip([30, 10, 50, 20, 40], people, strict=True):
        await join(store, shift, person, seq)
    found = await store.ask(lambda town: town.signups.of_shift(shift.id))
    assert [each.person_id for each in found] == [people[n] for n in (1, 3, 0, 4, 2)]


async def test_commitments_are_listed_until_they_are_over_the_soonest_first(store: Store) -> None:
    marta, anna = await store.person("800"), await store.person("100")
    later = await store.shift(marta, start=store.at + timedelta(days=1))
    soon = await store.shift(
        marta, start=store.at + timedelta(hours=1), end=store.at + timedelta(hours=2)
    )
    given_up = await store.shift(marta)
    for shift in (later, soon, given_up):
        await join(store, shift, anna)
    live = await store.ask(lambda town: town.signups.live(given_up.id, anna))
    assert live is not None
    await store.ask(lambda town: town.signups.finish(live.id, "cancelled_late"))
    assert await _ahead(store, anna) == [soon.id, later.id]
    store.pass_by(hours=1, minutes=59)
    assert await _ahead(store, anna) == [soon.id, later.id]
    store.pass_by(minutes=1)
    assert await _ahead(store, anna) == [later.id]


async def _ahead(store: Store, person: str) -> list[str]:
    found = await store.ask(lambda town: town.signups.ahead(person))
    assert all(signup.shift_id == shift.id for signup, shift in found)
    return [shift.id for _, shift in found]


@pytest.mark.parametrize("when", ["before", "after"])
async def test_an_erased_person_s_places_stay_as_numbers(store: Store, when: str) -> None:
    shift, anna = await store.shift(await store.person("800")), await store.person("100")
    signup = await join(store, shift, anna)
    if when == "after":
        store.at = shift.end
    await store.ask(lambda town: town.people.erase(anna))
    found = await store.ask(lambda town: town.signups.get(signup.id))
    assert found is not None
    assert (found.person_id, found.state) == (None, "confirmed")
    counted = await store.ask(lambda town: town.shifts.get(shift.id))
    assert counted is not None
    assert counted.taken == 1
