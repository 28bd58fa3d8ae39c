"""The inbox: an event is kept once, sealed, and blanked as soon as it is handled."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.chat import Address, Incoming
from storage.inbox import Received, Seen
from storage.town import Town
from tests.storage.conftest import Store

pytestmark = pytest.mark.both_databases

SAID = Incoming(
    address=Address("telegram", "100"), event_id="7", text="Ciao, sono Canary", hint="it"
)


def keep(town: Town, incoming: Incoming) -> int | None:
    person, address = town.people.arrive(incoming.address, "it")
    return town.inbox.put(person, address, incoming)


async def test_what_was_said_waits_sealed(store: Store) -> None:
    seq = await store.ask(lambda town: keep(town, SAID))
    assert seq == 1
    assert b"Canary" not in store.bytes()
    received = await store.ask(lambda town: town.inbox.get(1))
    assert received is not None
    assert received.incoming.text == SAID.text
    assert received.incoming.hint == "it"
    assert received.attempts == 0


async def test_the_address_in_it_is_only_its_row(store: Store) -> None:
    await store.ask(lambda town: keep(town, SAID))
    received = await store.ask(lambda town: town.inbox.get(1))
    assert received is not None
    assert received.incoming.address == Address("telegram", received.address_id)
    reach = await store.ask(lambda town: town.addresses.reach_by_id(received.address_id))
    assert reach is not None
    assert reach.address == SAID.address


async def test_when_it_was_sent_is_not_kept(store: Store) -> None:
    await store.ask(lambda town: keep(town, replace(SAID, sent=store.at)))
    received = await store.ask(lambda town: town.inbox.get(1))
    assert received is not None
    assert received.incoming.sent is None


async def test_the_same_event_is_kept_once(store: Store) -> None:
    first = await store.ask(lambda town: keep(town, SAID))
    assert await store.ask(lambda town: keep(town, SAID)) is None
    assert await store.ask(lambda town: keep(town, replace(SAID, text="altro"))) is None
    second = await store.ask(lambda town: keep(town, replace(SAID, event_id="8")))
    on_the_web = replace(SAID, address=Address("web", "100"))
    third = await store.ask(lambda town: keep(town, on_the_web))
    assert None not in (first, second, third)
    assert first < second < third


async def test_what_became_of_an_event_is_known(store: Store) -> None:
    assert await store.ask(lambda town: town.inbox.seen(SAID)) is None
    seq = await store.ask(lambda town: keep(town, SAID))
    person = await store.person()
    assert await store.ask(lambda town: town.inbox.seen(SAID)) == Seen(seq, person)
    await store.ask(lambda town: town.inbox.done(seq))
    assert await store.ask(lambda town: town.inbox.seen(SAID)) == Seen(seq, None)


async def test_a_repeat_is_known_after_it_was_handled_and_after_a_restart(store: Store) -> None:
    await store.ask(lambda town: keep(town, SAID))
    await store.ask(lambda town: town.inbox.done(1))
    await store.reopen()
    assert await store.ask(lambda town: keep(town, SAID)) is None


async def test_what_is_handled_is_blank(store: Store) -> None:
    await store.ask(lambda town: keep(town, SAID))
    await store.ask(lambda town: town.inbox.done(1))
    (row,) = await store.rows("inbox")
    assert (row["state"], row["payload"]) == ("done", None)
    assert row["handled_at"]
    assert await store.ask(lambda town: town.inbox.get(1)) is None


async def test_what_waits_is_taken_up_in_order(store: Store) -> None:
    for event in ("1", "2", "3", "4"):
        person = "100" if event in "13" else "200"
        said = replace(SAID, address=Address("telegram", person), event_id=event)
        await store.ask(lambda town, said=said: keep(town, said))
    await store.ask(lambda town: town.inbox.done(2))
    await store.ask(lambda town: town.inbox.park(3))
    waiting = await store.ask(lambda town: list(town.inbox.waiting()))
    assert [seq for seq, _ in waiting] == [1, 4]


async def test_attempts_are_counted_and_a_parked_event_keeps_its_words(store: Store) -> None:
    await store.ask(lambda town: keep(town, SAID))
    assert await store.ask(lambda town: town.inbox.count_attempt(1)) == 1
    assert await store.ask(lambda town: town.inbox.count_attempt(1)) == 2
    await store.ask(lambda town: town.inbox.park(1))
    assert await store.ask(lambda town: town.inbox.get(1)) is None
    (row,) = await store.rows("inbox")
    assert row["state"] == "parked"
    assert "Canary" in store.database.seal.open(row["person_id"], row["payload"])


async def test_nothing_waits_under_a_number_never_given(store: Store) -> None:
    assert await store.ask(lambda town: town.inbox.get(1)) is None


KINDS = st.one_of(
    st.fixed_dictionaries({"text": st.text(st.characters(exclude_categories=["Cs"]))}),
    st.fixed_dictionaries({"path": st.text(st.characters(codec="ascii"), min_size=1)}),
    st.fixed_dictionaries({"attachment": st.sampled_from(["voice", "photo", "location"])}),
    st.fixed_dictionaries({"event": st.sampled_from(["blocked", "unblocked"])}),
)


@pytest.fixture
def numbers() -> list[int]:
    return []


@given(what=KINDS)
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
async def test_whatever_came_comes_back(store: Store, numbers: list[int], what: dict) -> None:
    numbers.append(1)
    said = Incoming(
        address=Address("telegram", "100"), event_id=f"e{len(numbers)}", message_id="5", **what
    )
    seq = await store.ask(lambda town: keep(town, said))
    assert seq is not None
    received = await store.ask(lambda town: town.inbox.get(seq))
    assert isinstance(received, Received)
    assert replace(received.incoming, address=said.address) == said
