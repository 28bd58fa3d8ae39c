"""A house for journeys: the real road over a real database, with phones held by the test."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from bot.city import load_city
from bot.clock import Clock
from bot.floods import Limits
from bot.lanes import Rate
from bot.pump import Pump
from bot.reception import Reception
from bot.road import build
from domain.buckets import Limit
from domain.chat import Address, Button, Capabilities, File, Incoming, Message, Outcome, Receive
from domain.city import City
from storage.database import Database, open_database
from storage.town import Town
from tests import PATIENCE

ROME = ZoneInfo("Europe/Rome")
FREELY = Rate(per_second=1_000_000, chat_per_second=1_000_000, chat_burst=1_000)
ENDLESS = Limit(burst=1_000_000, per_second=1_000_000)
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
class Phones:
    """A channel whose wire is the test: it keeps what it is given, and answers as told."""

    name: str = "telegram"
    capabilities: Capabilities = field(
        default_factory=lambda: Capabilities(
            text_max=4096,
            buttons_max=100,
            row_max=8,
            label_max=64,
            path_max=64,
            edits=True,
            file_max=50_000_000,
        )
    )
    sent: list[tuple[str, Message, str | None]] = field(default_factory=list)
    outcomes: list[Outcome] = field(default_factory=list)
    events: count = field(default_factory=lambda: count(1))

    async def start(self, receive: Receive) -> None:
        self.receive = receive

    async def send(
        self, address: Address, message: Message, *, key: str, edits: str | None = None
    ) -> Outcome:
        outcome = self.outcomes.pop(0) if self.outcomes else Outcome("sent", wire_id="1")
        if outcome.result == "sent":
            self.sent.append((address.value, message, edits))
        return outcome

    async def stop(self) -> None:
        pass


@dataclass
class Phone:
    """Somebody's phone."""

    house: "House"
    number: str
    language: str

    async def says(self, text: str) -> "Phone":
        return await self._do(text=text)

    async def taps(self, label: str) -> "Phone":
        """Taps the newest button whose label holds these words."""
        return await self._do(path=self.button(label).path, message_id="1")

    async def forges(self, path: str) -> "Phone":
        return await self._do(path=path, message_id="1")

    async def _do(self, **what: str) -> "Phone":
        await self.house.receive(self, **what)
        await self.house.settled()
        return self

    @property
    def _shown(self) -> list[Message]:
        return [message for to, message, _ in self.house.phones.sent if to == self.number]

    @property
    def messages(self) -> list[Message]:
        """What can be read; files are apart."""
        return [message for message in self._shown if message.file is None]

    @property
    def files(self) -> list[File]:
        return [message.file for message in self._shown if message.file]

    @property
    def last(self) -> Message:
        return self.messages[-1]

    @property
    def buttons(self) -> list[Button]:
        return [button for row in self.last.rows for button in row]

    def button(self, label: str) -> Button:
        for message in reversed(self.messages):
            for row in message.rows:
                for button in row:
                    if label in button.label:
                        return button
        raise AssertionError(f"no button {label!r} on {[each.text for each in self.messages]}")

    def sees(self, words: str) -> None:
        shown = plain(self.last.text)
        assert words in shown, f"{words!r} is not in {shown!r}"

    def never_saw(self, words: str) -> None:
        assert not [each for each in self.messages if words in plain(each.text)]

    def heard(self, words: str) -> list[Message]:
        return [each for each in self.messages if words in plain(each.text)]


def plain(text: str) -> str:
    """What is shown without the marks that isolate directions."""
    return "".join(each for each in text if each not in "\u2066\u2067\u2068\u2069\u200e\u200f")


@dataclass
class House:
    """The programme but for its channels and its web server."""

    city: City
    clock: HandClock
    database: Database
    phones: Phones
    pump: Pump
    reception: Reception

    def phone(self, number: str, language: str = "it") -> Phone:
        return Phone(self, number, language)

    async def receive(self, phone: Phone, event_id: str | None = None, **what: Any) -> None:
        await self.reception.receive(
            Incoming(
                address=Address("telegram", phone.number),
                event_id=event_id or str(next(self.phones.events)),
                hint=phone.language,
                **what,
            )
        )

    async def settled(self) -> None:
        """Waits until everything that is due has been done."""
        async with asyncio.timeout(PATIENCE):
            await self.reception.drain()
            while True:
                await self.pump.idle()
                if await self.pump.step() > 0:
                    return

    async def until(self, wall: str) -> None:
        """Moves the clock to a wall time of the town, hour by hour, and does what falls due."""
        goal = rome(wall).astimezone(UTC)
        assert goal >= self.clock.at
        while self.clock.at < goal:
            self.clock.at = min(goal, self.clock.at + timedelta(minutes=15))
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


def _wire(city: City, clock: HandClock, database: Database, phones: Phones) -> House:
    road = build(database, city, clock, {phones.name: phones}, {phones.name: FREELY}, UNLIMITED)
    return House(city, clock, database, phones, road.pump, road.reception)


@asynccontextmanager
async def house(
    folder: Path,
    start: str = "2026-11-26 10:00",
    phones: Phones | None = None,
    database_url: str | None = None,
) -> AsyncIterator[House]:
    """A town on a Thursday morning, with the organizations of the city pack."""
    city = load_city("cinisello_balsamo")
    clock = HandClock(rome(start))
    url = database_url or f"sqlite:///{folder}/town.db"
    database = await open_database(url, folder / "keyring.db", folder / "town.key", city, clock.now)
    built = _wire(city, clock, database, phones or Phones())
    await database.unit(_list_organizations)
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


def _list_organizations(town: Town) -> None:
    for each in town.city.organizations:
        town.organizations.put_listed(each.id, each.name, each.kind, each.source)
