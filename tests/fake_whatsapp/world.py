"""All that the fake remembers, made anew at every reset."""

import asyncio
import time
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from tests.fake_whatsapp.faults import Faults
from tests.fake_whatsapp.people import People, Person, Shown
from tests.fake_whatsapp.webhook import Webhook

PHONE_ID = "106540352242922"
DISPLAY = "390299990000"
WINDOW = 24 * 3600.0
"""Seconds after somebody's last word in which they may be written to freely."""


@dataclass
class World:
    """One number's WhatsApp. `statuses`: each send is told of at once, or only when asked for."""

    token: str
    people: People = field(default_factory=People)
    webhook: Webhook = field(default_factory=Webhook)
    faults: Faults = field(default_factory=Faults)
    calls: list[dict[str, Any]] = field(default_factory=list)
    violations: list[dict[str, Any]] = field(default_factory=list)
    media: dict[str, tuple[bytes, str]] = field(default_factory=dict)
    templates: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict)
    feed: list[dict[str, Any]] = field(default_factory=list)
    statuses: bool = False
    passed: float = 0.0
    numbers: "count[int]" = field(default_factory=lambda: count(1))
    changed: asyncio.Condition = field(default_factory=asyncio.Condition)

    def now(self) -> float:
        """Seconds since 1970, by a clock that a test moves."""
        return time.time() + self.passed

    def stamp(self) -> str:
        """The present second, as the wire writes it."""
        return str(int(self.now()))

    def wamid(self) -> str:
        """A message's identifier."""
        return f"wamid.HBgL{next(self.numbers):08d}FQIA=="

    def is_open(self, person: Person) -> bool:
        """Whether somebody has written within the window."""
        return person.wrote_at is not None and self.now() - person.wrote_at < WINDOW

    def value(self, person: Person | None = None) -> dict[str, Any]:
        """What stands around every event; with whom it is of."""
        told: dict[str, Any] = {
            "messaging_product": "whatsapp",
            "metadata": {"display_phone_number": DISPLAY, "phone_number_id": PHONE_ID},
        }
        return told | {"contacts": [person.contact()]} if person else told

    async def show(self, person: Person, shown: Shown) -> None:
        """A message comes to a screen."""
        person.screen.append(shown)
        self.feed.append({"number": person.number, "shown": shown})
        await self.stir()

    async def stir(self) -> None:
        """Whoever waits for something looks again."""
        async with self.changed:
            self.changed.notify_all()

    async def tell_status(
        self, person: Person, wamid: str, state: str, key: str | None, errors: Any = None
    ) -> None:
        """What became of a message that was handed over."""
        status: dict[str, Any] = {"id": wamid, "status": state, "timestamp": self.stamp()}
        status |= {"recipient_user_id": person.user_id}
        if not person.hides_number:
            status["recipient_id"] = person.number
        if key is not None:
            status["biz_opaque_callback_data"] = key
        if errors:
            status["errors"] = errors
        await self.webhook.brings("status", self.value(person) | {"statuses": [status]})
