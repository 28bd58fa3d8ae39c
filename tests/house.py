"""A house for journeys: the real road over a real database, with phones held by the test."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, nullcontext
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar
from unittest.mock import patch
from zoneinfo import ZoneInfo

from bot.city import load_city
from bot.clock import Clock
from bot.floods import Limits
from bot.lanes import Rate
from bot.pump import Pump
from bot.reception import Reception
from bot.road import FREE, Terms, build
from domain.buckets import Limit
from domain.chat import Address, Incoming
from domain.city import City
from handlers import budgets
from locales.languages import SOURCE
from storage.database import Database, open_database
from storage.town import Town
from tests import PATIENCE
from tests.glasses import Glasses
from tests.phones import Phone, plain
from tests.wires import Wire
from tests.wires.held import Phones
from tests.wires.telegram import OnTelegram
from tests.wires.web import OnWeb
from tests.wires.whatsapp import OnWhatsApp

__all__ = ["HandClock", "House", "Phone", "Phones", "acquaint", "house", "plain", "rome", "told"]

ROME = ZoneInfo("Europe/Rome")
FREELY = Rate(per_second=1_000_000, chat_per_second=1_000_000, chat_burst=1_000)
ENDLESS = Limit(burst=1_000_000, per_second=1_000_000)
WIRES: dict[str, Any] = {
    "house": None,
    "telegram": OnTelegram,
    "web": OnWeb,
    "whatsapp": OnWhatsApp,
}
SOON = timedelta(seconds=1)
UNLIMITED = Limits(person=ENDLESS, channel=ENDLESS, whole=ENDLESS)
T = TypeVar("T")


def rome(text: str) -> datetime:
    """A wall time of the town, as in "2026-11-26 10:00"."""
    return datetime.fromisoformat(text).replace(tzinfo=ROME)


class HandClock(Clock):
    """A clock that stands still until the test moves it."""

    def __init__(self, start: datetime) -> None:
        self.at = start.astimezone(UTC)

    def now(self) -> datetime:
        return self.at


@dataclass
class House:
    """The programme but for its channels and its web server."""

    city: City
    clock: HandClock
    database: Database
    phones: Any
    pump: Pump
    reception: Reception
    language: str = SOURCE
    glasses: Glasses | None = None
    wire: Wire | None = None
    beside: Phones | None = None

    def phone(self, number: str, language: str | None = None, channel: str = "") -> Phone:
        """A phone; in the language that the whole story is told in, unless it has its own."""
        spoken = self.language if language is None else language
        return Phone(self, number, spoken, language is None, channel)

    def held(self, phone: Phone) -> Any:
        """The messenger of a phone."""
        return self.beside if self.beside and phone.channel == self.beside.name else self.phones

    async def address(self, phone: Phone) -> Address:
        """Where a phone is reached; it has been taken in hand at least once."""
        if self.wire:
            return await self.wire.address(phone.number, phone.language)
        return Address(self.held(phone).name, phone.number)

    def sayable(self, *texts: str) -> list[str]:
        """Those texts that a phone can send at all: a test's own can send any."""
        can = self.phones.capabilities.text_max
        return [each for each in texts if not self.wire or (each.strip() and len(each) <= can)]

    async def receive(self, phone: Phone, event_id: str | None = None, **what: Any) -> None:
        """Somebody does something; what comes of it is not waited for."""
        if self.wire:
            return await self.wire.does(phone.number, phone.language, what)
        if photo := what.pop("photo", None):
            what |= {"attachment": "photo", "file": self.phones.holds(photo)}
        if voice := what.pop("voice", None):
            what |= {"attachment": "voice", "file": self.phones.holds(voice, "voice", "audio/ogg")}
        given = {"event_id": event_id or str(next(self.phones.events)), **what}
        incoming = Incoming(address=await self.address(phone), hint=phone.language, **given)
        return await self.reception.receive(incoming)

    async def settled(self) -> None:
        """Waits until everything that is due has been done, and seen."""
        async with asyncio.timeout(PATIENCE):
            await self.reception.drain()
            await self.pump.idle()
            while await self.pump.step() <= 0:
                await self.pump.idle()
            await self.look()

    async def look(self) -> None:
        """Sees what the phones show by now."""
        await asyncio.sleep(0)
        if self.wire:
            await self.wire.look()
        if self.glasses:
            assert not self.glasses.borrowed, self.glasses.borrowed

    async def until(self, wall: str) -> None:
        """Moves the clock to a wall time of the town, from one thing that falls due to the next."""
        goal = rome(wall).astimezone(UTC)
        assert goal >= self.clock.at
        while self.clock.at < goal:
            then = await self.ask(_next_due)
            self.clock.at = min(goal, max(then, self.clock.at + SOON)) if then else goal
            await self.settled()

    async def leaps_to(self, wall: str) -> None:
        """The clock jumps, as when the programme was down meanwhile."""
        self.clock.at = rome(wall).astimezone(UTC)
        await self.settled()

    async def ask(self, work: Callable[[Town], T]) -> T:
        return await self.database.unit(work)

    async def coordinator(self, number: str = "900") -> Phone:
        """A coordinator who came in with an invite."""
        phone = self.phone(number)
        code = await self.ask(lambda town: town.invites.make("coordinator"))
        await phone.says(f"/start {code}")
        phone.sees("coordinamento")
        return phone

    async def member(self, coordinator: Phone, number: str = "800") -> Phone:
        """Somebody who speaks for a listed organization, approved by the coordinator."""
        phone = self.phone(number)
        await phone.says("/start")
        await phone.taps("Sono di un'associazione")
        await phone.taps("ANFFAS")
        await acquaint(phone, "Marta")
        await coordinator.taps("Apri")
        await coordinator.taps("Approva")
        phone.sees("ora puoi chiedere volontari")
        return phone

    async def shift(
        self, member: Phone, coordinator: Phone, said: str = "sabato 9-12, 2 persone, scaffali"
    ) -> None:
        """A shift posted in one sentence and approved."""
        await member.says(said)
        while "Conferma" not in str([each.label for each in member.buttons]):
            await self._fill(member)
        await member.taps("Conferma")
        await coordinator.taps("Apri")
        await coordinator.taps("Approva")

    async def _fill(self, member: Phone) -> None:
        asked = member.last.text
        if "Dove?" in asked:
            await member.says("via Marconi 43")
        elif "Da che età" in asked:
            await member.taps("Dai 18")
        elif "assicura" in asked:
            await member.taps("ANFFAS")
        else:
            raise AssertionError(asked)


async def acquaint(phone: Phone, name: str = "Anna", age: str = "18 o più") -> None:
    """Answers the two questions of a first sign-up."""
    await phone.says(name)
    await phone.taps(age)


def _wire(
    city: City,
    clock: HandClock,
    database: Database,
    phones: Any,
    terms: Terms,
    beside: Phones | None,
) -> House:
    channels = {each.name: each for each in filter(None, (phones, beside))}
    rates = dict.fromkeys(channels, FREELY)
    road = build(database, city, clock, channels, rates, UNLIMITED, terms)
    return House(city, clock, database, phones, road.pump, road.reception, beside=beside)


@asynccontextmanager
async def house(
    folder: Path,
    start: str = "2026-11-26 10:00",
    phones: Any = None,
    database_url: str | None = None,
    terms: Terms = FREE,
    beside: Phones | None = None,
) -> AsyncIterator[House]:
    """A town on a Thursday morning, with the organizations of the city pack.

    It is reached by one messenger, or by another one `beside` it too.
    """
    city = load_city("cinisello_balsamo")
    clock = HandClock(rome(start))
    url = database_url or f"sqlite:///{folder}/town.db"
    database = await open_database(url, folder / "keyring.db", folder / "town.key", city, clock.now)
    built = _wire(city, clock, database, phones or Phones(), terms, beside)
    await database.unit(_list_organizations)
    narrow = terms.of({each.name: each for each in filter(None, (built.phones, beside))})
    await database.unit(lambda town: budgets.remember(town, narrow))
    await built.pump.resume()
    lanes = [asyncio.create_task(each.run()) for each in built.pump.lanes.values()]
    await built.reception.resume()
    try:
        yield built
    finally:
        for task in lanes:
            task.cancel()
        await asyncio.gather(*lanes, return_exceptions=True)
        await database.close()


@asynccontextmanager
async def told(
    folder: Path, wire: str, language: str, database_url: str | None = None
) -> AsyncIterator[House]:
    """The same town, reached by a wire, whose people speak a language."""
    if (wire, language) == ("house", SOURCE):
        async with house(folder, database_url=database_url) as town:
            yield town
        return
    made = WIRES[wire]
    glasses = Glasses(made.capabilities if made else Phones().capabilities)
    phones = made(glasses.rendered) if made else None
    with patch("bot.road.put", glasses.put):
        async with house(folder, phones=phones, database_url=database_url) as town:
            town.language, town.glasses, town.wire = language, glasses, phones
            async with phones.opened(town.reception.receive) if phones else nullcontext():
                yield town


def _next_due(town: Town) -> datetime | None:
    return min(filter(None, (town.outbox.next_due(), town.jobs.next_due())), default=None)


def _list_organizations(town: Town) -> None:
    for each in town.city.organizations:
        town.organizations.put_listed(each.id, each.name, each.kind, each.source)
