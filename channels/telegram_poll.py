"""How updates are fetched: a queue that keeps before it confirms, and a request that is watched."""

import asyncio
import json
import logging
import ssl
from collections.abc import Awaitable, Callable
from functools import cache
from http import HTTPStatus
from typing import Any

import httpx
from telegram import Update
from telegram.error import TelegramError
from telegram.request import HTTPXRequest

log = logging.getLogger(__name__)


class Doorstep(asyncio.Queue[object]):
    """A queue that holds nothing: `put` returns once the update is safe, else Telegram keeps it."""

    def __init__(self, take: Callable[[Update], Awaitable[None]]) -> None:
        super().__init__()
        self._take = take

    async def put(self, item: object) -> None:
        """Hand the update on; any failure becomes the one kind that polling survives."""
        if not isinstance(item, Update):
            return
        try:
            await self._take(item)
        except Exception as problem:
            raise TelegramError("an update could not be kept") from problem


class PollRequest(HTTPXRequest):
    """The connections of getUpdates alone: tells each success and each refusal of the token."""

    def __init__(
        self, read_timeout: float, polled: Callable[[], None], refused: Callable[[str], None]
    ) -> None:
        # Two connections: polling goes deaf behind a single broken one.
        super().__init__(
            connection_pool_size=2, read_timeout=read_timeout, httpx_kwargs={"verify": trust()}
        )
        self._polled = polled
        self._refused = refused

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        """Ask, and look at the answer before the library does."""
        code, payload = await super().do_request(*args, **kwargs)
        if code == HTTPStatus.OK:
            payload = readable(payload)
            self._polled()
        elif code in (HTTPStatus.UNAUTHORIZED, HTTPStatus.NOT_FOUND):
            # The library ends polling here without telling anybody.
            self._refused(f"Telegram rejects the token ({code})")
        return code, payload


@cache
def trust() -> ssl.SSLContext:
    """The certificates, read once for all connections."""
    return httpx.create_ssl_context()


def readable(payload: bytes) -> bytes:
    """The same answer, where an update that cannot be read is left with its number alone.

    Otherwise one odd update would be fetched for ever, and all that follow it never.
    Raises TelegramError when the answer as a whole makes no sense.
    """
    try:
        updates = [update for update in json.loads(payload)["result"] if _numbered(update)]
    except (ValueError, KeyError, TypeError, RecursionError):
        raise TelegramError("getUpdates was answered with nonsense") from None
    return json.dumps({"ok": True, "result": [_legible(update) for update in updates]}).encode()


def _numbered(update: object) -> bool:
    if isinstance(update, dict) and type(update.get("update_id")) is int:
        return True
    raise ValueError("an update without a number")


def _legible(update: dict[str, Any]) -> dict[str, Any]:
    try:
        Update.de_json(dict(update), None)
    except Exception as problem:
        log.warning("update %s is unreadable: %s", update["update_id"], type(problem).__name__)
        return {"update_id": update["update_id"]}
    return update


def hush() -> None:
    """Silence libraries that log addresses with the token in them, or what people wrote."""
    logging.getLogger("telegram").setLevel(logging.CRITICAL + 1)
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.WARNING)


def kind(problem: TelegramError) -> str:
    """What went wrong, in a name that carries nobody's words."""
    return type(problem.__cause__ or problem).__name__
