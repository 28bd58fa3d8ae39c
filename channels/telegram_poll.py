"""Telegram by long polling: an update is confirmed only after it is safe with us."""

import asyncio
import json
from collections import defaultdict
from collections.abc import Callable, Sequence
from http import HTTPStatus
from typing import Any

import structlog
from starlette.routing import BaseRoute
from telegram import Bot, Update
from telegram.error import Conflict, InvalidToken, TelegramError
from telegram.ext import Updater
from telegram.request import HTTPXRequest

from channels import telegram_wire as wire
from channels.telegram_line import REJECTED, kind
from channels.trust import trust

log = structlog.get_logger()

SLACK = 10.0  # seconds between the end of a poll and giving it up
GOODBYE = 5.0  # seconds that polling may take to end


class PollRequest(HTTPXRequest):
    """The connections of getUpdates alone: what an answer brings is kept before it is passed on.

    The library then moves its offset over mere numbers; an error here makes it fetch them again.
    `refused` is told when Telegram rejects the token.
    """

    def __init__(
        self, take: wire.Take, refused: Callable[[str], None], monotonic: Callable[[], float]
    ) -> None:
        # Two connections: polling goes deaf behind a single broken one.
        super().__init__(
            connection_pool_size=2, read_timeout=SLACK, httpx_kwargs={"verify": trust()}
        )
        self._take = take
        self._refused = refused
        self._monotonic = monotonic
        self._closed = False
        self.last_at: float | None = None

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        """Ask, and deal with the answer before the library does."""
        code, payload = await super().do_request(*args, **kwargs)
        if code == HTTPStatus.OK:
            updates = [] if self._closed else updates_in(payload)
            self.last_at = self._monotonic()
            await keep(updates, self._take)
            payload = _numbers(updates)
        elif code in (HTTPStatus.UNAUTHORIZED, HTTPStatus.NOT_FOUND):
            # The library ends polling here without telling anybody.
            self._refused(f"{REJECTED} ({code})")
        return code, payload

    def close(self) -> None:
        """Take nothing any more: the library asks once again at the end, only to confirm."""
        self._closed = True


class Doorstep(asyncio.Queue[object]):
    """Where the library puts updates: what comes here is safe already."""

    async def put(self, item: object) -> None:
        """Hold nothing."""


class Polling:
    """A way in: Telegram is asked for updates again and again.

    `alarm` is told, once or often, why this process must stop: another one polls, or the token
    is rejected.
    """

    routes: Sequence[BaseRoute] = ()

    def __init__(
        self, bot: Bot, request: PollRequest, alarm: Callable[[str], None], seconds: int
    ) -> None:
        self._request = request
        self._alarm = alarm
        self._seconds = seconds
        self._updater = Updater(bot, Doorstep())

    async def open(self) -> None:
        """Begin to poll, in the background."""
        await self._updater.initialize()
        try:
            await self._updater.start_polling(
                timeout=self._seconds,
                bootstrap_retries=-1,
                allowed_updates=wire.ALLOWED,
                error_callback=self._stumbled,
            )
        except InvalidToken:
            self._alarm(REJECTED)

    async def close(self) -> None:
        """End polling, whatever state it is in; what was not kept stays at Telegram."""
        self._request.close()
        try:
            if self._updater.running:
                # Between two attempts polling sleeps up to half a minute, deaf to its own end.
                await asyncio.wait_for(self._updater.stop(), GOODBYE)
        except (TelegramError, TimeoutError) as problem:
            log.warning("polling did not end well", error=type(problem).__name__)

    def _stumbled(self, problem: TelegramError) -> None:
        if isinstance(problem, Conflict):
            self._alarm("another process polls with this token, or a webhook is set")
        else:
            log.warning("telegram is tried again", method="getUpdates", error=kind(problem))


def updates_in(payload: bytes) -> list[Update]:
    """The updates of an answer, where one that cannot be read is left with its number alone.

    Otherwise one odd update would be fetched for ever, and all that follow it never.
    Raises TelegramError when the answer as a whole makes no sense.
    """
    try:
        return [_read(update) for update in json.loads(payload)["result"]]
    except (ValueError, KeyError, TypeError, RecursionError):
        raise TelegramError("getUpdates was answered with nonsense") from None


def _read(update: object) -> Update:
    try:
        return wire.read(update)
    except ValueError as problem:
        if not isinstance(update, dict) or type(update.get("update_id")) is not int:
            raise
        log.warning(
            "update is unreadable", number=update["update_id"], error=type(problem).__name__
        )
        return Update(update["update_id"])


def _numbers(updates: Sequence[Update]) -> bytes:
    result = [{"update_id": update.update_id} for update in updates]
    return json.dumps({"ok": True, "result": result}).encode()


async def keep(updates: Sequence[Update], take: wire.Take) -> None:
    """Hand all on together, so that they are committed together, but each chat's in their order.

    Any failure becomes the one kind that polling survives (TelegramError).
    """
    chats: dict[object, list[Update]] = defaultdict(list)
    for update in updates:
        incoming = wire.incoming(update)
        chats[incoming and incoming.address].append(update)
    results = await asyncio.gather(
        *(_in_order(each, take) for each in chats.values()), return_exceptions=True
    )
    for problem in results:
        if problem is not None:
            raise TelegramError("an update could not be kept") from problem


async def _in_order(updates: Sequence[Update], take: wire.Take) -> None:
    for update in updates:
        await take(update)
