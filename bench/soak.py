"""`python -m bench.soak`: two hundred people talk while the programme is killed again and again.

Each waits for an answer before going on, so a lost one is noticed; at the end the sign-ups must be
those that people were told of, no more and no fewer.
"""

import asyncio
import random
import sqlite3
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

from bench.grounds import Morning, quiet, settings
from bench.million import ORGANIZATION, open_shift
from bot.app import open_town
from bot.city import load_city
from domain.chat import Address
from storage.town import Town
from tests.fake_telegram.client import FakeTelegram, Phone
from tests.programme import Programme

PEOPLE = range(1_001, 1_201)
TURNS = 20_000
SECONDS = 300.0
AT_ONCE = 60
BETWEEN_DEATHS = (4.0, 9.0)
PATIENCE = 60.0


@dataclass
class Soak:
    """The talk of a town, and what people were told in it."""

    fake: FakeTelegram
    until: float
    told: Counter[str] = field(default_factory=Counter)
    slots: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(AT_ONCE))

    @property
    def over(self) -> bool:
        """Whether enough was said, or the time is up."""
        return self.told["turns"] >= TURNS or monotonic() > self.until

    async def lives(self, chat: int) -> None:
        """One person looks at the menu, signs up, gives the place back, and so on."""
        phone, signed_up = Phone(self.fake, chat), False
        while not self.over:
            async with self.slots:
                try:
                    await self._says(phone, "/menu", "Che cosa vuoi fare")
                    await (self._leaves(phone) if signed_up else self._joins(phone))
                    signed_up = not signed_up
                except Astray:
                    self.told["begun anew"] += 1

    async def _joins(self, phone: Phone) -> None:
        await self._says(phone, "/shifts", "Turni aperti")
        await self._taps(phone, "scaffali", "Marconi")
        await self._taps(phone, "Ci sono", "Il tuo posto è confermato")
        self.told["sign-ups"] += 1

    async def _leaves(self, phone: Phone) -> None:
        await self._says(phone, "/mine", "I tuoi impegni")
        await self._taps(phone, "scaffali", "Ti aspettano")
        await self._taps(phone, "Non posso più", "Disdico")
        await self._taps(phone, "Sì, disdici", "Ho disdetto")
        self.told["given back"] += 1

    async def _says(self, phone: Phone, text: str, answer: str) -> None:
        await phone.says(text)
        await self._hears(phone, answer)

    async def _taps(self, phone: Phone, button: str, answer: str) -> None:
        try:
            await phone.taps(button)
        except AssertionError as gone:
            # An answer in flight at a death is said again, and is then the newest menu.
            raise Astray from gone
        await self._hears(phone, answer)

    async def _hears(self, phone: Phone, answer: str) -> None:
        await phone.hears(answer, timeout=PATIENCE)
        self.told["turns"] += 1


class Astray(Exception):
    """The menu on the screen is not the one that was expected."""


async def main() -> int:
    """0 when nothing was lost and nothing doubled."""
    random.seed(seed := random.randrange(10**6))
    with TemporaryDirectory(prefix="faibene-soak-") as name:
        folder = Path(name)
        await _prepare(folder)
        async with FakeTelegram() as fake:
            programme = Programme(folder, fake)
            soak = Soak(fake, monotonic() + SECONDS)
            try:
                await _through(soak, programme)
            finally:
                await programme.kills()
            wrong = [*_wrong(folder / "town.db", soak.told)]
            wrong += [f"a call that no bot makes: {each}" for each in await fake.violations()]
    print(f"seed {seed}: " + ", ".join(f"{many} {what}" for what, many in soak.told.items()))
    print("\n".join(wrong) or "nothing lost, nothing doubled")
    return 1 if wrong else 0


async def _prepare(folder: Path) -> None:
    """People who have said their name, and one shift with room for all of them."""
    given, clock = settings(folder), Morning()
    database = await open_town(given, load_city(given.city), clock)

    def meet(town: Town) -> None:
        for each in town.city.organizations:
            town.organizations.put_listed(each.id, each.name, each.kind, each.source)
        town.organizations.set_state(ORGANIZATION, "approved")
        people = [town.people.arrive(Address("telegram", str(chat)), "it")[0] for chat in PEOPLE]
        for person_id in people:
            town.people.set_acquaintance(person_id, "Anna", "adult")
        open_shift(town, people[0], len(PEOPLE))

    await database.unit(meet)
    await database.close()


async def _through(soak: Soak, programme: Programme) -> None:
    """People talk until it is over; what is then under way is let come to its end."""
    await programme.starts()
    dying = asyncio.create_task(_dies(soak, programme))
    await asyncio.gather(*(soak.lives(chat) for chat in PEOPLE))
    await dying
    assert await programme.stops() == 0, programme.log[-2000:]


async def _dies(soak: Soak, programme: Programme) -> None:
    """kill -9 at random instants; the last start is left alone."""
    while not soak.over:
        await asyncio.sleep(random.uniform(*BETWEEN_DEATHS))
        await programme.kills()
        soak.told["deaths"] += 1
        await programme.starts()


def _wrong(path: Path, told: Counter[str]) -> list[str]:
    """What the database says otherwise than people were told."""
    held = told["sign-ups"] - told["given back"]
    expected = {
        "SELECT COUNT(*) FROM signups": told["sign-ups"],
        "SELECT COUNT(*) FROM signups WHERE state = 'confirmed'": held,
        "SELECT COUNT(*) FROM inbox WHERE state <> 'done'": 0,
        "SELECT COUNT(*) FROM outbox WHERE state IN ('dead', 'unknown', 'leased')": 0,
        "SELECT COUNT(*) FROM outbox WHERE state = 'waiting' AND lane = 0": 0,
    }
    connection = sqlite3.connect(path)
    found = {query: connection.execute(query).fetchone()[0] for query in expected}
    connection.close()
    return [
        f"{query}: {found[query]}, expected {amount}"
        for query, amount in expected.items()
        if found[query] != amount
    ]


if __name__ == "__main__":
    quiet()
    sys.exit(asyncio.run(main()))
