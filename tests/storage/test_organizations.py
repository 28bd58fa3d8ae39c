"""Organizations: listed by the city pack or named by people, spoken for by those approved."""

import pytest

from domain.organizations import Member
from storage.town import Town
from tests.storage.conftest import Store

pytestmark = pytest.mark.both_databases

SOURCE = "https://example.org"


async def listed(store: Store) -> None:
    def put(town: Town) -> None:
        for key, name in (("auser", "Auser"), ("anffas", "ANFFAS Canary"), ("acli", "acli")):
            town.organizations.put_listed(key, name, "association", SOURCE)

    await store.ask(put)


async def claim(store: Store, person: str, organization: str = "anffas") -> Member:
    return await store.ask(lambda town: town.organizations.claim(organization, person))


async def decide(store: Store, member: Member, state: str, by: str, why: str | None = None) -> None:
    await store.ask(lambda town: town.organizations.decide(member, state, by, why))  # type: ignore[arg-type]


async def test_the_listed_are_found_by_name_however_often_the_programme_starts(
    store: Store,
) -> None:
    await listed(store)
    await listed(store)
    found = await store.ask(lambda town: town.organizations.every())
    assert [each.id for each in found] == ["acli", "anffas", "auser"]
    assert b"Canary" not in store.bytes()


async def test_listing_again_leaves_what_was_approved(store: Store) -> None:
    await listed(store)
    await store.ask(lambda town: town.organizations.set_state("anffas", "approved"))
    await listed(store)
    found = await store.ask(lambda town: town.organizations.get("anffas"))
    assert found is not None
    assert found.state == "approved"


async def test_listing_again_leaves_the_trust_in_it(store: Store) -> None:
    async def trusted() -> bool:
        found = await store.ask(lambda town: town.organizations.get("anffas"))
        assert found is not None
        return found.trusted

    await listed(store)
    assert not await trusted()
    await store.ask(lambda town: town.organizations.set_trusted("anffas", True))
    await listed(store)
    assert await trusted()
    await store.ask(lambda town: town.organizations.set_trusted("anffas", False))
    assert not await trusted()


async def test_one_that_somebody_named_is_not_listed_before_it_is_approved(store: Store) -> None:
    await listed(store)
    new = await store.ask(lambda town: town.organizations.add("Canary & figli"))
    assert new.state == "pending"
    assert await store.ask(lambda town: town.organizations.get(new.id)) == new
    assert new.id not in [each.id for each in await store.ask(lambda t: t.organizations.every())]
    assert b"Canary" not in store.bytes()
    await store.ask(lambda town: town.organizations.set_state(new.id, "approved"))
    assert new.id in [each.id for each in await store.ask(lambda t: t.organizations.every())]


async def test_a_claim_waits_and_is_made_once(store: Store) -> None:
    await listed(store)
    marta, luca = await store.person("800"), await store.person("801")
    first = await claim(store, marta)
    store.pass_by(minutes=1)
    second = await claim(store, luca, "auser")
    assert await claim(store, marta) == first
    assert first.state == "pending"
    waiting = await store.ask(lambda town: town.organizations.claims())
    assert {each.id for each in waiting} == {first.id, second.id}
    assert await store.ask(lambda town: town.organizations.member(first.id)) == first


async def test_who_is_approved_speaks_for_it_at_once(store: Store) -> None:
    await listed(store)
    marta, carla = await store.person("800"), await store.person("900")
    member = await claim(store, marta)
    assert await store.ask(lambda town: town.organizations.people_of("anffas")) == []
    await decide(store, member, "active", carla)
    assert await store.ask(lambda town: town.organizations.people_of("anffas")) == [marta]
    person = await store.ask(lambda town: town.people.get(marta))
    assert person is not None
    assert person.organizations == {"anffas"}
    assert await store.ask(lambda town: town.organizations.claims()) == []


async def test_a_claim_is_decided_once(store: Store) -> None:
    await listed(store)
    marta, carla, other = [await store.person(each) for each in ("800", "900", "901")]
    member = await claim(store, marta)
    await decide(store, member, "active", carla)
    await decide(store, member, "refused", other, "no")
    (row,) = await store.rows("members")
    assert (row["state"], row["decided_by"], row["reason"]) == ("active", carla, None)


async def test_who_was_refused_may_ask_again_and_the_reason_is_sealed(store: Store) -> None:
    await listed(store)
    marta, carla = await store.person("800"), await store.person("900")
    member = await claim(store, marta)
    await decide(store, member, "refused", carla, "Canary")
    assert b"Canary" not in store.bytes()
    (mine,) = await store.ask(lambda town: town.organizations.memberships(marta))
    assert mine.state == "refused"
    assert (await claim(store, marta)).state == "pending"


async def test_asking_again_takes_nothing_from_a_member(store: Store) -> None:
    await listed(store)
    marta, carla = await store.person("800"), await store.person("900")
    await decide(store, await claim(store, marta), "active", carla)
    assert (await claim(store, marta)).state == "active"


async def test_there_is_no_such_organization(store: Store) -> None:
    assert await store.ask(lambda town: town.organizations.get("nothing")) is None
    assert await store.ask(lambda town: town.organizations.member("NOTHING")) is None


async def test_the_first_one_let_in_leads_and_the_next_do_not(store: Store) -> None:
    await listed(store)
    marta, luca = await store.person("800"), await store.person("801")
    for each in (marta, luca):
        await decide(store, await claim(store, each), "active", marta)
    roles = {
        each.person_id: each.role
        for each in await store.ask(lambda town: town.organizations.members_of("anffas"))
    }
    assert roles == {marta: "referent", luca: "member"}
    person = await store.ask(lambda town: town.people.get(luca))
    assert person is not None
    assert (person.organizations, person.refers) == (frozenset({"anffas"}), frozenset())


async def test_whoever_left_may_ask_again_or_be_invited(store: Store) -> None:
    await listed(store)
    marta = await store.person("800")
    member = await claim(store, marta)
    await decide(store, member, "active", marta)
    await store.ask(lambda town: town.organizations.end(member.id))
    assert await store.ask(lambda town: town.organizations.spoken_for()) == []
    assert (await claim(store, marta)).state == "pending"
    await store.ask(lambda town: town.organizations.admit("anffas", marta, "referent", None))
    (found,) = await store.ask(lambda town: town.organizations.members_of("anffas"))
    assert (found.id, found.state, found.role) == (member.id, "active", "referent")
