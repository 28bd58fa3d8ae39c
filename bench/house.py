"""The programme as it runs, over Telegram in memory, with a bell for each answer that is marked."""

import asyncio
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from telegram import Update

from bench.grounds import Morning
from bench.wire import bot, update, written
from bot import app as wiring
from bot.app import App, open_town
from bot.city import load_city
from bot.floods import Limits
from bot.lanes import Rate
from bot.letters import Post
from bot.road import build
from bot.settings import Settings
from domain.buckets import Limit
from domain.chat import Address, Incoming, Outcome

FREELY = Rate(per_second=1_000_000, chat_per_second=1_000_000, chat_burst=1_000)
_OPEN = Limit(burst=1_000_000, per_second=1_000_000)
UNLIMITED = Limits(person=_OPEN, channel=_OPEN, whole=_OPEN)


@dataclass
class House:
    """The programme but for its web server and its polling."""

    app: App
    clock: Morning
    _bells: dict[str, asyncio.Future[None]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        settled = self.app.pump._settled

        async def ring(post: Post, outcome: Outcome) -> None:
            await settled(post, outcome)
            bell = self._bells.pop(post.address.value, None)
            if bell and not bell.done():
                bell.set_result(None)

        self.app.pump._settled = ring  # type: ignore[method-assign]

    async def turn(self, one: Update) -> None:
        """One update from its arrival until its answer is marked as sent."""
        assert self.app.telegram
        assert one.effective_chat
        bell = self._bell(str(one.effective_chat.id))
        await self.app.telegram._take(one)
        await bell

    async def receive(self, incoming: Incoming) -> None:
        """The same for an event that no wire brought."""
        bell = self._bell(incoming.address.value)
        await self.app.reception.receive(incoming)
        await bell

    def _bell(self, chat: str) -> asyncio.Future[None]:
        bell = asyncio.get_running_loop().create_future()
        self._bells[chat] = bell
        return bell

    async def turns(self, raw: Iterable[dict[str, Any]]) -> None:
        """Updates one at a time."""
        for each in self.objects(raw):
            await self.turn(each)

    def objects(self, raw: Iterable[dict[str, Any]]) -> list[Update]:
        """The library's objects of some updates."""
        assert self.app.telegram
        return [update(each, self.app.telegram._bot) for each in raw]

    async def meets(self, chats: Sequence[int]) -> None:
        """Everybody says hello once: a person, an address and a key each."""
        await asyncio.gather(*(self.turns([written(chat, "/start")]) for chat in chats))

    async def settled(self) -> None:
        """Waits until nothing is under way."""
        await self.app.reception.drain()
        await self.app.pump.idle()


@asynccontextmanager
async def house(
    settings: Settings, *, pumping: bool = True, limits: Limits = UNLIMITED
) -> AsyncIterator[House]:
    """The programme of bot/app.py, with channels that take whatever they are given.

    Nobody here is too quick for it, unless real limits are asked for.
    """
    wiring.RATES = dict.fromkeys(wiring.RATES, FREELY)
    wiring.build = partial(build, limits=limits)  # type: ignore[attr-defined]
    city, clock = load_city(settings.city), Morning()
    database = await open_town(settings, city, clock)
    built = House(App(settings, city, clock, database), clock)
    assert built.app.telegram
    built.app.telegram._bot = bot()
    built.app.telegram._receive = built.app.reception.receive
    await built.app.telegram._bot.initialize()
    await built.app._prepare()
    wiring._warm()
    tasks = [asyncio.create_task(built.app.pump.run())] if pumping else []
    try:
        yield built
    finally:
        await built.settled()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await database.close()


def address(chat: int) -> Address:
    """Somebody's address."""
    return Address("telegram", str(chat))
