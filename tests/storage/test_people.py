"""People: known again by their address, reached where they last wrote, sealed on the disk."""

from datetime import timedelta

import pytest

from domain.chat import Address
from domain.people import MAX_WRONG_CODES
from storage.errors import Forgotten
from storage.town import Town
from tests.storage.conftest import Store

pytestmark = pytest.mark.both_databases

PHONE = Address("telegram", "4915112345678")
BROWSER = Address("web", "a-browser")


async def test_somebody_is_known_again_by_their_address(store: Store) -> None:
    first = await store.ask(lambda town: town.people.arrive(PHONE, "it"))
    store.pass_by(days=1)
    assert await store.ask(lambda town: town.people.arrive(PHONE, "en")) == first
    assert await store.ask(lambda town: town.addresses.at(PHONE)) == first
    (row,) = await store.rows("people")
    assert row["language"] == "it"
    assert row["created_at"] < row["seen_at"]


async def test_the_same_number_on_another_channel_is_somebody_else(store: Store) -> None:
    first = await store.ask(lambda town: town.people.arrive(PHONE, "it"))
    other = await store.ask(lambda town: town.people.arrive(Address("web", PHONE.value), "it"))
    assert first[0] != other[0]


async def test_a_stranger_is_nobody(store: Store) -> None:
    assert await store.ask(lambda town: town.addresses.at(PHONE)) is None
    assert await store.ask(lambda town: town.people.get("NOBODY")) is None
    assert await store.ask(lambda town: town.addresses.reach("NOBODY")) is None


async def test_name_and_number_are_not_on_the_disk(store: Store) -> None:
    anna = await store.person(PHONE.value)
    await store.ask(lambda town: town.people.set_acquaintance(anna, "Annamaria-Canary", "adult"))
    person = await store.ask(lambda town: town.people.get(anna))
    assert person is not None
    assert (person.name, person.age_band, person.known) == ("Annamaria-Canary", "adult", True)
    disk = store.bytes()
    assert b"Canary" not in disk
    assert PHONE.value.encode() not in disk


async def test_the_address_used_last_is_where_somebody_is_reached(store: Store) -> None:
    anna = await store.person(PHONE.value)

    def add_browser(town: Town) -> None:
        town.addresses.add(anna, BROWSER)

    store.pass_by(minutes=1)
    await store.ask(add_browser)
    assert await _reached_at(store, anna) == BROWSER
    store.pass_by(minutes=1)
    await store.person(PHONE.value)
    assert await _reached_at(store, anna) == PHONE
    reach = await store.ask(lambda town: town.addresses.reach(anna))
    assert reach is not None
    await store.ask(lambda town: town.addresses.set_reachable(reach.id, False))
    assert await _reached_at(store, anna) == BROWSER
    store.pass_by(minutes=1)
    await store.person(PHONE.value)
    assert await _reached_at(store, anna) == PHONE
    assert len(await store.ask(lambda town: town.addresses.reaches(anna))) == 2


async def _reached_at(store: Store, person: str) -> Address | None:
    reach = await store.ask(lambda town: town.addresses.reach(person))
    return reach.address if reach else None


async def test_a_moved_address_leads_to_the_same_person(store: Store) -> None:
    anna = await store.person("-1001")
    reach = await store.ask(lambda town: town.addresses.reach(anna))
    assert reach is not None
    await store.ask(lambda town: town.addresses.move(reach, "-1002"))
    assert await store.person("-1002") == anna
    assert await _reached_at(store, anna) == Address("telegram", "-1002")


async def test_an_address_does_not_move_onto_somebody_else_s(store: Store) -> None:
    anna, luca = await store.person("-1001"), await store.person("-1002")
    reach = await store.ask(lambda town: town.addresses.reach(anna))
    assert reach is not None
    await store.ask(lambda town: town.addresses.move(reach, "-1002"))
    assert await store.person("-1002") == luca
    assert await _reached_at(store, anna) is None


async def test_choices_are_kept(store: Store) -> None:
    anna = await store.person()
    await store.ask(lambda town: town.people.set_language(anna, "ar", chosen=True))
    await store.ask(lambda town: town.people.set_silenced(anna, True))
    await store.ask(lambda town: town.people.make_coordinator(anna))
    await store.ask(lambda town: town.people.make_coordinator(anna))
    person = await store.ask(lambda town: town.people.get(anna))
    assert person is not None
    assert (person.language, person.language_chosen) == ("ar", True)
    assert person.silenced
    assert person.coordinator
    assert await store.ask(lambda town: town.people.coordinators()) == [anna]


async def test_wrong_codes_are_counted_for_an_hour(store: Store) -> None:
    anna = await store.person()
    for count in range(MAX_WRONG_CODES):
        assert await store.ask(lambda town: town.people.wrong_codes(anna)) == count
        await store.ask(lambda town: town.people.note_wrong_code(anna))
    store.at += timedelta(hours=1) - timedelta(seconds=1)
    assert await store.ask(lambda town: town.people.wrong_codes(anna)) == MAX_WRONG_CODES
    store.pass_by(seconds=1)
    assert await store.ask(lambda town: town.people.wrong_codes(anna)) == 0


async def test_an_erased_person_is_in_no_row_and_their_key_is_gone(store: Store) -> None:
    anna = await store.person(PHONE.value)
    await store.ask(lambda town: town.people.set_acquaintance(anna, "Anna", "adult"))
    (before,) = await store.rows("people")
    await store.ask(lambda town: town.people.erase(anna))
    assert await store.rows("people") == []
    assert await store.rows("addresses") == []
    await store.database.forget(anna)
    with pytest.raises(Forgotten):
        store.database.seal.open(anna, before["name"])
    assert await store.person(PHONE.value) != anna


async def test_whoever_leaves_hears_a_last_word_and_is_gone(store: Store) -> None:
    farewell = await store.ask(lambda town: town.people.depart(PHONE, "it"))
    assert await store.ask(lambda town: town.addresses.at(PHONE)) is None
    assert await _reached_at(store, farewell) == PHONE
    letter = await store.ask(lambda town: town.outbox.put(farewell, [], leased=True))
    assert letter is not None
    assert await store.ask(lambda town: town.people.left()) == []
    await store.ask(lambda town: town.outbox.finish(letter.id, "sent"))
    assert await store.ask(lambda town: town.people.left()) == [farewell]
