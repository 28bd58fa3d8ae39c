"""Half-filled forms: one a person, sealed, for a day."""

from datetime import timedelta

import pytest

from domain.forms import Draft
from tests.storage.conftest import START, Store

pytestmark = pytest.mark.both_databases

HALF = Draft(
    id="D",
    kind="need",
    step=3,
    values={
        "what": "Canary",
        "when": {"start": "2026-11-28T09:00:00", "end": "2026-11-28T12:00:00"},
    },
    asked=["what", "where"],
    asking="where",
    offers=["via Marconi 43"],
    about="anffas",
)


async def test_a_form_is_found_as_it_was_left(store: Store) -> None:
    anna = await store.person()
    await store.ask(lambda town: town.forms.put(anna, HALF))
    await store.reopen()
    assert await store.ask(lambda town: town.forms.get(anna)) == HALF
    assert b"Canary" not in store.bytes()


async def test_everybody_fills_one_form_at_a_time(store: Store) -> None:
    anna, luca = await store.person("100"), await store.person("200")
    await store.ask(lambda town: town.forms.put(anna, HALF))
    newer = HALF.model_copy(update={"id": "E", "kind": "moved"})
    await store.ask(lambda town: town.forms.put(anna, newer))
    assert await store.ask(lambda town: town.forms.get(anna)) == newer
    assert await store.ask(lambda town: town.forms.get(luca)) is None
    assert len(await store.rows("forms")) == 1


async def test_a_form_is_forgotten_a_day_after_its_last_answer(store: Store) -> None:
    anna = await store.person()
    await store.ask(lambda town: town.forms.put(anna, HALF))
    store.pass_by(hours=12)
    await store.ask(lambda town: town.forms.put(anna, HALF))
    store.at = START + timedelta(hours=36) - timedelta(seconds=1)
    assert await store.ask(lambda town: town.forms.get(anna)) == HALF
    store.pass_by(seconds=1)
    assert await store.ask(lambda town: town.forms.get(anna)) is None


async def test_a_form_given_up_is_gone(store: Store) -> None:
    anna = await store.person()
    await store.ask(lambda town: town.forms.put(anna, HALF))
    await store.ask(lambda town: town.forms.drop(anna))
    assert await store.rows("forms") == []
