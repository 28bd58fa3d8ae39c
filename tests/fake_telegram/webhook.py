"""Delivery by POST, as Telegram does it: several at once, in order per queue, until answered 2xx.

What one chat says, and what one person taps, are queues of their own: each goes in order, a
refused update holds up the rest of its queue, and no queue waits for another.
"""

import asyncio
import re
import time
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit

import httpx

from tests.fake_telegram.refusals import breach
from tests.fake_telegram.updates import Update, Updates

LOCAL = ("127.0.0.1", "localhost")
PORTS = (None, 443, 80, 88, 8443)
SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
PAUSE = 0.05
MOST = 1.0
CLOSED = "Webhook connection closed"


@dataclass
class Tried:
    """What became of one update: every answer to it so far, 0 where none came."""

    codes: list[int] = field(default_factory=list)

    @property
    def pause(self) -> float:
        """How long its queue rests after a refusal."""
        return min(MOST, PAUSE * 2 ** len(self.codes))


class Webhook:
    """Where updates are to be delivered, and how far that has come."""

    def __init__(self, updates: Updates) -> None:
        self._updates = updates
        self.url, self._secret, self.connections = "", "", 40
        self.tried: dict[int, Tried] = {}
        self.error: dict[str, Any] = {}
        self._busy: set[object] = set()
        self._running: asyncio.Task[None] | None = None

    async def set(self, arguments: dict[str, Any]) -> None:
        """From now on updates are delivered, those that wait first; polling is refused."""
        url, secret = arguments["url"], arguments.get("secret_token", "")
        if url:
            _check(url, secret, arguments.get("max_connections", 40))
        await self.end()
        self.error = {}
        self.url, self._secret = url, secret
        self.connections = arguments.get("max_connections", 40)
        self._updates.allowed = arguments.get("allowed_updates", self._updates.allowed)
        self._updates.webhook = url
        if arguments.get("drop_pending_updates"):
            self._updates.waiting.clear()
        await self._updates.wake()
        if url.startswith(tuple(f"http://{host}:" for host in LOCAL)):
            self._running = asyncio.create_task(self._run())

    async def end(self) -> None:
        """Deliver nothing more; what waits goes on waiting."""
        if self._running:
            self._running.cancel()
            await asyncio.gather(self._running, return_exceptions=True)
        self.url = self._updates.webhook = ""
        self._running = None
        self._busy.clear()

    async def _run(self) -> None:
        limits = httpx.Limits(max_connections=self.connections)
        async with (
            httpx.AsyncClient(trust_env=False, verify=False, timeout=30, limits=limits) as http,
            asyncio.TaskGroup() as group,
        ):
            while True:
                async with self._updates.changed:
                    await self._updates.changed.wait_for(lambda: self._next() is not None)
                update = self._next()
                assert update
                self._busy.add(queue_of(update))
                group.create_task(self._deliver(http, update))

    def _next(self) -> Update | None:
        if len(self._busy) >= self.connections:
            return None
        updates = self._updates
        return next(
            (each for each in updates.again + updates.waiting if queue_of(each) not in self._busy),
            None,
        )

    async def _deliver(self, http: httpx.AsyncClient, update: Update) -> None:
        tried = self.tried.setdefault(update["update_id"], Tried())
        code = await self._post(http, update)
        tried.codes.append(code)
        if not 200 <= code <= 299:
            self.error = _error(code)
            await asyncio.sleep(tried.pause)
        else:
            self._done(update)
        self._busy.discard(queue_of(update))
        async with self._updates.changed:
            self._updates.changed.notify_all()

    async def _post(self, http: httpx.AsyncClient, update: Update) -> int:
        headers = {"X-Telegram-Bot-Api-Secret-Token": self._secret} if self._secret else {}
        try:
            return (await http.post(self.url, json=update, headers=headers)).status_code
        except httpx.HTTPError:
            return 0

    def _done(self, update: Update) -> None:
        updates = self._updates
        if update in updates.again:
            updates.again.remove(update)
        else:
            here = next(n for n, each in enumerate(updates.waiting) if each is update)
            del updates.waiting[here]
        updates.delivered.add(update["update_id"])


def _error(code: int) -> dict[str, Any]:
    words = f"Wrong response from the webhook: {code} {HTTPStatus(code).phrase}" if code else CLOSED
    return {"last_error_date": int(time.time()), "last_error_message": words}


def queue_of(update: Update) -> object:
    """What an update may not overtake: the chat of a message, the person of a tap."""
    kind = next((name for name in update if name != "update_id"), "")
    body = update.get(kind)
    whose = "from" if kind == "callback_query" else "chat"
    found = body.get(whose) if isinstance(body, dict) else None
    return (kind, found.get("id")) if isinstance(found, dict) else update["update_id"]


def _check(url: str, secret: str, connections: int) -> None:
    parts = urlsplit(url)
    local = parts.scheme == "http" and parts.hostname in LOCAL
    if parts.scheme != "https" and not local:
        raise breach("bad webhook: An HTTPS URL must be provided for webhook")
    if not local and parts.port not in PORTS:
        raise breach("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
    if secret and not SECRET.fullmatch(secret):
        raise breach("secret token contains unallowed characters")
    if not 1 <= connections <= 100:
        raise breach("max_connections is 1 to 100")
