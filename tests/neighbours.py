"""People, shifts and messages put straight into a town, for tests about what comes after."""

from datetime import timedelta
from typing import Any

from bot.due import Ticket
from bot.pump import MOST_HELD
from domain.chat import Delivery, Say, say
from domain.keys import Key
from domain.people import AgeBand
from domain.shifts import Shift
from domain.signups import Signup
from locales.messages import plain as label
from storage.outbox import Letter
from storage.town import Town
from tests.house import House, Phone, rome

ANFFAS = "anffas-nord-milano"
SATURDAY = "2026-11-28 09:00"
HELLO = [say("thanks-back")]


def words(key: Key, language: str = "it") -> str:
    """A message that has no arguments, as it is said."""
    return label(key, language)


async def id_of(town: House, phone: Phone) -> str:
    """The id of whoever holds a phone, who has written at least once."""
    address = await town.address(phone)
    found = await town.ask(lambda open_town: open_town.addresses.at(address))
    assert found is not None
    return found[0]


async def citizen(
    town: House,
    number: str,
    name: str = "Anna",
    band: AgeBand = "adult",
    language: str | None = None,
) -> Phone:
    """Somebody who has said their name and age."""
    phone = town.phone(number, language)
    address = await town.address(phone)

    def meet(open_town: Town) -> None:
        person, _ = open_town.people.arrive(address, phone.language)
        open_town.people.set_acquaintance(person, name, band)

    await town.ask(meet)
    return phone


async def coordinator(town: House, number: str, language: str | None = None) -> Phone:
    """Somebody of the coordination."""
    phone = await citizen(town, number, "Carla", language=language)
    person = await id_of(town, phone)
    await town.ask(lambda open_town: open_town.people.make_coordinator(person))
    return phone


async def member(
    town: House, number: str = "800", organization: str = ANFFAS, language: str | None = None
) -> Phone:
    """Somebody who speaks for an association."""
    phone = await citizen(town, number, "Marta", language=language)
    person = await id_of(town, phone)

    def admit(open_town: Town) -> None:
        asked = open_town.organizations.claim(organization, person)
        open_town.organizations.decide(asked, "active", person)
        open_town.organizations.set_state(organization, "approved")

    await town.ask(admit)
    return phone


async def shift(
    town: House, poster: Phone, start: str = SATURDAY, hours: float = 3, **other: Any
) -> Shift:
    """A shift of that association, open unless told otherwise."""
    person = await id_of(town, poster)
    begin = rome(start)
    said: dict[str, Any] = {
        "organization_id": ANFFAS,
        "posted_by": person,
        "what": "scaffali",
        "place": "via Marconi 43",
        "insurer": "ANFFAS",
        "start": begin,
        "end": begin + timedelta(hours=hours),
        "zone": "Europe/Rome",
        "capacity": 2,
        "youngest": 18,
    }

    def post(open_town: Town) -> Shift:
        state = other.pop("state", "open")
        made = open_town.shifts.add(**{**said, **other})
        if state != "pending":
            open_town.shifts.decide(made, state, person)
        found = open_town.shifts.get(made.id)
        assert found is not None
        return found

    return await town.ask(post)


async def joined(town: House, phone: Phone, place: Shift) -> Signup:
    """A place taken by a tap."""
    await phone.forges(f"shift/{place.id}/join")
    person = await id_of(town, phone)
    signup = await town.ask(lambda open_town: open_town.signups.live(place.id, person))
    assert signup is not None
    return signup


async def letter(
    town: House, phone: Phone, how: Delivery, says: list[Say] | None = None, *, leased: bool = False
) -> Letter:
    """A message on its way to somebody."""
    person = await id_of(town, phone)
    put = await town.ask(
        lambda open_town: open_town.outbox.put(person, says or HELLO, how, leased=leased)
    )
    assert put is not None
    return put


async def rows(town: House, table: str) -> list[dict[str, Any]]:
    """All rows of a table as they lie there."""
    return await town.ask(
        lambda open_town: list(
            open_town.unit.connection.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall()
        )
    )


async def due(town: House) -> list[Ticket]:
    """What the pump would find due now."""
    look = await town.ask(lambda open_town: town.pump._due.look(open_town, frozenset(), MOST_HELD))
    return look.tickets


async def fate(town: House, sent: Letter) -> tuple[str, str | None]:
    """What became of a message, and why."""
    (row,) = [each for each in await rows(town, "outbox") if each["id"] == sent.id]
    return row["state"], row["reason"]


def bare(text: str) -> str:
    """What is shown, without the marks that isolate directions."""
    return "".join(each for each in text if each not in "\u2066\u2067\u2068\u2069\u200e\u200f")
