"""Relays and reports: who may write to whom, and what was reported of it."""

from datetime import timedelta

import pytest

from domain.chat import Delivery, say
from domain.relays import Relay
from storage.town import Town
from tests.storage.conftest import Store

pytestmark = pytest.mark.both_databases


async def relayed(store: Store) -> tuple[str, str, Relay]:
    """A member, a volunteer, and what joins them."""
    marta, anna = await store.person("800"), await store.person("100")
    shift = await store.shift(marta)
    return marta, anna, await store.ask(lambda town: town.relays.between(shift.id, anna))


async def test_two_sides_have_one_relay_over_a_shift(store: Store) -> None:
    marta, anna, relay = await relayed(store)
    again = await store.ask(lambda town: town.relays.between(relay.shift_id, anna))
    assert again == relay
    assert await store.ask(lambda town: town.relays.of_person(anna)) == [relay]
    assert (relay.organization_id, relay.orphan) == ("anffas", True)
    await store.ask(lambda town: town.organizations.admit("anffas", marta, "member", None))
    found = await store.ask(lambda town: town.relays.get(relay.id))
    assert found is not None
    assert not found.orphan


async def test_each_side_blocks_for_itself(store: Store) -> None:
    _, anna, relay = await relayed(store)
    for sides in ({"anffas", anna}, {anna}, set()):
        await store.ask(lambda town, sides=sides: town.relays.block(relay, sides))
        found = await store.ask(lambda town: town.relays.get(relay.id))
        assert found is not None
        assert found.blocked == sides


async def test_a_message_counts_once_however_many_people_got_it(store: Store) -> None:
    marta, anna, relay = await relayed(store)

    def pass_on(town: Town) -> None:
        for message in ("M1", "M2"):
            for each in (marta, anna):
                effect = f"relay/{relay.id}/{message}/{each}"
                how = Delivery("reminder", effect=effect, check="relay", ref=relay.id)
                town.outbox.put(each, [say("thanks-back")], how)

    await store.ask(pass_on)
    since = store.at - timedelta(hours=1)
    assert await store.ask(lambda town: town.relays.passed(relay.id, since)) == 2
    store.pass_by(hours=1)
    assert await store.ask(lambda town: town.relays.passed(relay.id, store.at)) == 0


async def test_a_report_is_sealed_decided_once_and_forgotten_with_whoever_made_it(
    store: Store,
) -> None:
    marta, anna, relay = await relayed(store)
    key = await store.ask(lambda town: town.reports.add(relay, marta, "Canary"))
    assert b"Canary" not in store.bytes()
    (report,) = await store.ask(lambda town: town.reports.waiting())
    assert (report.id, report.about_id, report.words) == (key, anna, "Canary")
    decide = [
        await store.ask(lambda town: town.reports.decide(report, "archived", anna, "niente"))
        for _ in range(2)
    ]
    assert decide == [True, False]
    assert await store.ask(lambda town: town.reports.waiting()) == []
    await store.ask(lambda town: town.people.erase(marta))
    assert await store.ask(lambda town: town.reports.get(key)) is None


async def test_whoever_was_reported_is_named_no_more_once_erased(store: Store) -> None:
    marta, anna, relay = await relayed(store)
    await store.ask(lambda town: town.reports.add(relay, marta, "parole"))
    await store.ask(lambda town: town.people.erase(anna))
    (report,) = await store.ask(lambda town: town.reports.waiting())
    assert (report.about_id, report.relay_id) == (None, None)
    assert await store.ask(lambda town: town.relays.get(relay.id)) is None
