"""The last menu of an address: what a typed number or label stands for."""

import pytest

from domain.args import Span
from domain.chat import Address, Button, choice, say
from storage.menus import Menu
from storage.town import Town
from tests.storage.conftest import START, Store

pytestmark = pytest.mark.both_databases

SAID = [
    say("shifts-title", choice("shift/S", "shift-button", what="Canary", when=Span(START, START)))
]
BUTTONS = (Button("sab 28 · Canary", "shift/S"), Button("☰ Menu", "menu"))


def show(town: Town, *buttons: Button) -> str:
    person, address = town.people.arrive(Address("telegram", "100"), "it")
    town.menus.put(address, person, buttons, SAID)
    return address


async def test_a_menu_comes_back_whole_and_in_order(store: Store) -> None:
    address = await store.ask(lambda town: show(town, *BUTTONS))
    menu = Menu(BUTTONS, tuple(SAID), START)
    assert await store.ask(lambda town: town.menus.get(address)) == menu


async def test_only_the_last_menu_of_an_address_is_kept(store: Store) -> None:
    address = await store.ask(lambda town: show(town, *BUTTONS))
    await store.ask(lambda town: show(town, BUTTONS[1]))
    menu = await store.ask(lambda town: town.menus.get(address))
    assert menu is not None
    assert menu.buttons == BUTTONS[1:]
    assert len(await store.rows("menus")) == 1


async def test_what_was_shown_is_sealed(store: Store) -> None:
    await store.ask(lambda town: show(town, *BUTTONS))
    assert b"Canary" not in store.bytes()
    assert b"shift/S" not in store.bytes()


async def test_nothing_was_shown_to_a_stranger(store: Store) -> None:
    assert await store.ask(lambda town: town.menus.get("NOWHERE")) is None
