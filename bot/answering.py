"""What a family is answered, told over the whole road in a town that lasts for one question."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.clock import Clock
from bot.lanes import Rate
from bot.listings import keep, listing_of
from bot.road import Road, build
from bot.seeds import bring
from channels.capabilities import WEB
from domain.chat import Address, Capabilities, Hidden, Incoming, Lost, Message, Outcome, Receive
from domain.city import City
from storage.database import Database, open_database
from storage.town import Town

Fill = Callable[[Town], None]
"""Lists services in a new town."""
FREELY = Rate(1000.0, 1000.0, 1000)


@dataclass
class Paper:
    """A channel that ends on paper: it keeps what it is given."""

    name: str = "paper"
    capabilities: Capabilities = WEB
    kept: list[Message] = field(default_factory=list)

    async def start(self, receive: Receive) -> None:
        """Nothing comes in by itself."""

    async def send(
        self, address: Address, message: Message, *, key: str, edits: str | None = None
    ) -> Outcome:
        """Keep a message."""
        self.kept.append(message)
        return Outcome("sent", wire_id="1")

    async def fetch(self, ref: str, most: int) -> bytes:
        """There are no files."""
        raise Lost(ref)

    async def hide(self, address: Address) -> Hidden:
        """What is on paper stays."""
        return "none"

    async def stop(self) -> None:
        """Nothing is open."""


def of_town(town: Town) -> Fill:
    """Lists what families are shown in a town, as it was confirmed there; else what the pack does.

    Only a town that has been served once has brought its pack in.
    """
    if not town.services.all_keys():
        return bring
    organizations = town.organizations.every()
    shown = [(each, listing_of(town, each)) for each in town.services.every() if each.is_shown]

    def fill(other: Town) -> None:
        for each in organizations:
            other.organizations.put_listed(each.id, each.name, each.kind, "")
        for service, listing in shown:
            keep(other, listing, "", stable=service.stable)
            copy = other.services.by_key(service.key)
            if copy and service.state == "shown":
                other.services.confirm(copy.id, service.confirmed_for, service.confirmed_at)

    return fill


async def answered(
    text: str,
    language: str | None,
    city: City,
    clock: Clock,
    fill: Fill = bring,
) -> str:
    """What a stranger who writes this is told, with the buttons under it."""
    paper = Paper()
    async with _road(city, clock, fill, paper) as (road, database):
        address = Address(paper.name, "1")
        if language:
            await database.unit(lambda town: _chosen(town, address, language))
        await road.reception.receive(
            Incoming(address=address, event_id="1", text=text, hint=language)
        )
        await road.reception.drain()
        while not paper.kept:
            await road.pump.idle()
            await asyncio.sleep(0)
    return "\n\n".join(map(_shown, paper.kept))


def _chosen(town: Town, address: Address, language: str) -> None:
    person_id, _ = town.people.arrive(address, language)
    town.people.set_language(person_id, language, chosen=True)


@asynccontextmanager
async def _road(
    city: City, clock: Clock, fill: Fill, paper: Paper
) -> AsyncIterator[tuple[Road, Database]]:
    """The road over a new town that is filled so."""
    with TemporaryDirectory(prefix="faibene-ask-") as folder:
        at = Path(folder)
        database = await open_database(
            f"sqlite:///{at}/town.db", at / "keyring.db", at / "town.key", city, clock.now
        )
        try:
            await database.unit(fill)
            road = build(database, city, clock, {paper.name: paper}, {paper.name: FREELY})
            lanes = [asyncio.create_task(lane.run()) for lane in road.pump.lanes.values()]
            yield road, database
            for task in lanes:
                task.cancel()
            await asyncio.gather(*lanes, return_exceptions=True)
        finally:
            await database.close()


def _shown(message: Message) -> str:
    buttons = [button.label for row in message.rows for button in row]
    said = (*message.before, message.text)
    return "\n".join([*said, *(f"[ {label} ]" for label in buttons)])
