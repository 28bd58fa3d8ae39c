"""The queue of updates as Telegram keeps it: an offset confirms, and only one may poll."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from tests.fake_telegram.refusals import Refused, breach

Update = dict[str, Any]
UNASKED = {"chat_member", "message_reaction", "message_reaction_count"}
CONFLICT = (
    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is"
    " running"
)


class Updates:
    """What waits for the bot, what it has confirmed, and who is polling."""

    def __init__(self) -> None:
        self.waiting: list[Update] = []
        self.again: list[Update] = []
        self.every: dict[int, Update] = {}
        self.confirmed = 0
        self.delivered: set[int] = set()
        self.next_id = 700_000_001
        self.allowed: list[str] = []
        self.poller: asyncio.Event | None = None
        self.changed = asyncio.Condition()
        self.webhook = ""

    async def add(self, body: dict[str, Any]) -> int | None:
        """Queue an update and give its number, or None when its kind is not wanted."""
        if "update_id" not in body:
            if not self._wanted(next(iter(body), "")):
                return None
            body = {"update_id": self.next_id} | body
        if isinstance(body["update_id"], int):
            self.every[body["update_id"]] = body
            self.next_id = max(self.next_id, body["update_id"] + 1)
        self.waiting.append(body)
        await self._tell()
        return body["update_id"]

    async def repeat(self, update_id: int, times: int) -> None:
        """Deliver an update again, confirmed or not: the wire may do so."""
        self.again += [self.every[update_id]] * times
        await self._tell()

    async def fetch(
        self,
        offset: int,
        limit: int,
        timeout: int,
        allowed: list[str] | None,
        gone: Callable[[], Awaitable[None]],
    ) -> list[Update]:
        """Confirm all before the offset, then wait for more; a newer poll ends this one."""
        if not 1 <= limit <= 100 or not 0 <= timeout <= 50:
            raise breach("limit is 1 to 100, timeout 0 to 50")
        if self.webhook:
            raise Refused(
                409,
                "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook"
                " to delete the webhook first",
            )
        if allowed is not None:
            self.allowed = allowed
        await self._take_place()
        ended = self.poller = asyncio.Event()
        await self._confirm(offset)
        if not self._ready(offset) and timeout:
            await self._wait(offset, timeout, ended, gone)
        if self.poller is not ended:
            raise Refused(409, CONFLICT)
        self.poller = None
        return self._batch(offset, limit)

    async def wake(self) -> None:
        """End a poll in progress with what there is, so that the next one meets a new state."""
        if self.poller:
            self.poller.set()

    async def until_confirmed(self, update_id: int) -> None:
        """Wait until the bot has confirmed this update and all before it, or accepted it."""
        async with self.changed:
            await self.changed.wait_for(
                lambda: self.confirmed > update_id or update_id in self.delivered
            )

    def _wanted(self, kind: str) -> bool:
        return kind in self.allowed if self.allowed else kind not in UNASKED

    async def _take_place(self) -> None:
        if self.poller:
            self.poller.set()
            self.poller = None
            await asyncio.sleep(0)

    async def _confirm(self, offset: int) -> None:
        if offset < 0:
            offset = self.waiting[offset:][0]["update_id"] if self.waiting else 0
        if offset > self.confirmed:
            self.confirmed = offset
            self.waiting = [
                update
                for update in self.waiting
                if not isinstance(update["update_id"], int) or update["update_id"] >= offset
            ]
            await self._tell()

    def _ready(self, offset: int) -> bool:
        return bool(self.again or self.waiting)

    async def _wait(
        self, offset: int, timeout: int, ended: asyncio.Event, gone: Callable[[], Awaitable[None]]
    ) -> None:
        async def something() -> None:
            async with self.changed:
                await self.changed.wait_for(lambda: self._ready(offset))

        waits = [asyncio.ensure_future(wait()) for wait in (something, ended.wait, gone)]
        try:
            await asyncio.wait(waits, timeout=timeout, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()

    def _batch(self, offset: int, limit: int) -> list[Update]:
        again, self.again = self.again[:limit], self.again[limit:]
        return again + self.waiting[: limit - len(again)]

    async def _tell(self) -> None:
        async with self.changed:
            self.changed.notify_all()
