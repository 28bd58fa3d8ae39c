"""Steps that many conversations share."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from domain.keys import Key
from locales.messages import plain as words
from storage.town import Town
from tests.house import House, Phone, acquaint, plain

everywhere = pytest.mark.also_on(
    ("telegram", "en"), ("telegram", "ar"), ("web", "ar"), ("whatsapp", "it")
)
"""Told again on the wires, in other languages: one story of each part of a shift's life."""
associations = pytest.mark.also_on(("telegram", "en"), ("web", "en"))
"""The same for what associations do among themselves, which Arabic says partly in Italian."""

in_arabic = pytest.mark.also_on(("telegram", "ar"))
"""Told once more where both the wire and the way of writing differ."""

wide = pytest.mark.only_on("house", "telegram", "web", why="it looks at what a narrow one lacks")
"""Stories about many choices at once, about blocking, or about what a test's own phones note."""

CANNOT_BLOCK = "a page that is closed shuts nobody out"


async def a_shift(
    town: House, said: str = "sabato 9-12, 2 persone, scaffali"
) -> tuple[Phone, Phone]:
    """A coordinator and a member of an association whose shift is open."""
    carla = await town.coordinator()
    marta = await town.member(carla)
    await town.shift(marta, carla, said)
    return carla, marta


async def signs_up(phone: Phone, what: str = "scaffali", name: str = "Anna") -> Phone:
    """Somebody new takes a place."""
    await phone.says("/start")
    await phone.taps("Dare una mano")
    await phone.taps(what)
    await phone.taps("Ci sono")
    await acquaint(phone, name)
    return phone


async def mediator(town: House, number: str, name: str, *languages: str) -> Phone:
    """Somebody who came in with an invite and agreed."""
    phone = town.phone(number)
    spoken = frozenset(languages or ("ar",))
    code = await town.ask(lambda each: each.invites.make("mediator", languages=spoken))
    await phone.says(f"/start {code}")
    await phone.taps("Sì, ci sto")
    await acquaint(phone, name)
    phone.sees("Grazie! Da ora ti arrivano le domande")
    return phone


def labels(phone: Phone) -> list[str]:
    """What the buttons of the last message say."""
    return [plain(each.label) for each in phone.buttons]


def said(key: Key, language: str = "it") -> str:
    """The words of a message that takes no arguments."""
    return words(key, language)


async def counted(town: House, table: str, where: str = "1 = 1") -> int:
    """How many rows a table has."""
    sql = f"SELECT COUNT(*) AS amount FROM {table} WHERE {where}"
    return await town.ask(lambda each: int(each.unit.connection.execute(sql).fetchone()["amount"]))


PASSING = {"seen_at", "used_at", "reachable", "rated_at"}
TRAFFIC = {"numbers", "inbox", "outbox", "menus", "tallies"}


def dump(town: Town) -> dict[str, list[tuple[object, ...]]]:
    """Everything that is kept, but for traffic and when somebody was seen or asked."""
    run = town.unit.connection.execute
    tables = run("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    kept = {}
    for name in sorted({each["name"] for each in tables} - TRAFFIC):
        rows = run(f"SELECT * FROM {name}").fetchall()
        kept[name] = sorted(
            tuple(value for column, value in row.items() if column not in PASSING) for row in rows
        )
    return kept


@contextmanager
def undone(town: Town) -> Iterator[None]:
    """What is done inside is taken back."""

    class Back(Exception):
        pass

    try:
        with town.attempt():
            yield
            raise Back
    except Back:
        pass
