"""Invites: long random codes, kept only as a hash, good once within seven days."""

import asyncio
import math
from datetime import timedelta

import pytest

from storage.ids import ALPHABET
from storage.town import Town
from tests.storage.conftest import START, Store

pytestmark = pytest.mark.both_databases

WEEK = timedelta(days=7)
SECOND = timedelta(seconds=1)


async def invite(store: Store) -> str:
    return await store.ask(lambda town: town.invites.make("coordinator"))


async def redeem(store: Store, code: str) -> str | None:
    return await store.ask(lambda town: redeemed(town, code))


def redeemed(town: Town, code: str) -> str | None:
    found = town.invites.find(code)
    return found.role if found and town.invites.use(found.key) else None


async def test_a_code_is_of_128_random_bits_and_more(store: Store) -> None:
    codes = {await invite(store) for _ in range(50)}
    assert len(codes) == 50
    for code in codes:
        assert set(code) <= set(ALPHABET)
        assert len(code) * math.log2(len(ALPHABET)) >= 128


async def test_the_code_itself_is_nowhere_on_the_disk(store: Store) -> None:
    code = await invite(store)
    assert code.encode() not in store.bytes()
    assert await redeem(store, code) == "coordinator"
    assert code.encode() not in store.bytes()
    (row,) = await store.rows("invites")
    assert len(row["code"]) == 64


async def test_a_code_is_good_once(store: Store) -> None:
    code = await invite(store)
    assert await redeem(store, code) == "coordinator"
    assert await redeem(store, code) is None


async def test_to_look_at_a_code_does_not_use_it(store: Store) -> None:
    code = await invite(store)
    assert await store.ask(lambda town: town.invites.is_good(code))
    assert await store.ask(lambda town: town.invites.is_good(code))
    assert not await store.ask(lambda town: town.invites.is_good("0" * 26))
    assert await redeem(store, code) == "coordinator"
    assert not await store.ask(lambda town: town.invites.is_good(code))


async def test_of_two_at_once_one_wins(store: Store) -> None:
    code = await invite(store)
    roles = await asyncio.gather(*(redeem(store, code) for _ in range(20)))
    assert sorted(roles, key=str) == [None] * 19 + ["coordinator"]


async def test_a_code_is_not_used_up_by_a_handler_that_fails(store: Store) -> None:
    code = await invite(store)
    with pytest.raises(ZeroDivisionError):
        await store.ask(lambda town: (redeemed(town, code), 1 / 0))
    assert await redeem(store, code) == "coordinator"


@pytest.mark.parametrize(
    ("age", "role"), [(WEEK - SECOND, "coordinator"), (WEEK, None), (WEEK + SECOND, None)]
)
async def test_a_code_is_good_for_seven_days(
    store: Store, age: timedelta, role: str | None
) -> None:
    code = await invite(store)
    store.at = START + age
    assert await redeem(store, code) == role


@pytest.mark.parametrize("wrong", ["", "0" * 26, "' OR 1=1 --", "è" * 26])
async def test_no_other_code_is_good(store: Store, wrong: str) -> None:
    code = await invite(store)
    assert await redeem(store, wrong) is None
    assert await redeem(store, code[:-1]) is None
    assert await redeem(store, code.lower()) is None


async def test_an_invite_names_its_organization_and_goes_with_whoever_made_it(
    store: Store,
) -> None:
    def make(town: Town) -> list[str]:
        return [town.invites.make("member", "anffas", maker) for maker in ("MARTA", "LUCA")]

    hers, his = await store.ask(make)
    assert await store.ask(lambda town: town.invites.open_of("anffas")) == 2
    await store.ask(lambda town: town.invites.drop_of("anffas", "MARTA"))
    assert await store.ask(lambda town: town.invites.find(hers)) is None
    found = await store.ask(lambda town: town.invites.find(his))
    assert found is not None
    assert (found.role, found.organization_id, found.made_by) == ("member", "anffas", "LUCA")
    assert await store.ask(lambda town: town.invites.made_by("LUCA")) == 1
