"""What the WhatsApp tests share: the real channel, served, against the fake in its own process."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from starlette.applications import Starlette

from channels.whatsapp import WhatsApp
from domain.chat import Address, Button, Incoming, Message, Outcome
from tests.channels.telegram_house import House
from tests.channels.web_house import served
from tests.fake_whatsapp.client import PHONE_ID, FakeWhatsApp, Phone

NUMBER = "393331234567"
ANNA = Address("whatsapp", f"phone:{NUMBER}")


@dataclass
class Bed:
    """A number on WhatsApp, a house that listens, and Anna."""

    fake: FakeWhatsApp
    channel: WhatsApp
    url: str
    house: House
    told: list[tuple[str, Address, Outcome]] = field(default_factory=list)

    @property
    def anna(self) -> Phone:
        return self.fake.phone(NUMBER)

    async def heard(self, count: int) -> list[Incoming]:
        return await self.house.has(count)

    async def send(self, message: Message, key: str = "K1") -> Outcome:
        return await self.channel.send(ANNA, message, key=key)


@asynccontextmanager
async def bed(read_timeout: float = 10.0) -> AsyncIterator[Bed]:
    """Everything, with the webhook set; it ends with no call that no correct client makes."""
    told: list[tuple[str, Address, Outcome]] = []

    async def tell(key: str, address: Address, outcome: Outcome) -> None:
        told.append((key, address, outcome))

    async with FakeWhatsApp() as fake:
        channel = WhatsApp(
            fake.token,
            phone_id=PHONE_ID,
            app_secret=fake.secret,
            verify_token=fake.verify_token,
            told=tell,
            base_url=fake.base_url,
            read_timeout=read_timeout,
        )
        house = House()
        async with served(Starlette(routes=list(channel.routes))) as url:
            await channel.start(house.receive)
            assert await fake.hooks(f"{url}/whatsapp") == 200
            try:
                yield Bed(fake, channel, url, house, told)
            finally:
                await channel.stop()
            assert await fake.violations() == []


def menu(text: str, *labels: str, opener: str = "") -> Message:
    """A message with a button, or a row, for each label."""
    rows = tuple((Button(label, f"go/{n}"),) for n, label in enumerate(labels))
    return Message(text, rows, opener=opener)
