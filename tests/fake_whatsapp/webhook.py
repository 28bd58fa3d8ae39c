"""Deliveries as Meta makes them: signed over the bytes, escaped, in batches, again until 200."""

import asyncio
import hashlib
import hmac
import json
from collections import defaultdict
from typing import Any

import httpx

WABA = "102290129340398"
PAUSE, MOST = 0.05, 1.0


def written(body: Any) -> bytes:
    """JSON as Meta writes and signs it: ASCII alone, and every slash escaped."""
    return json.dumps(body, separators=(",", ":")).replace("/", "\\/").encode()


def signature(secret: str, body: bytes) -> str:
    """What proves that a body is Meta's."""
    return "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


def enveloped(values: list[dict[str, Any]]) -> dict[str, Any]:
    """Several values as one body: an entry for each."""
    entries = [{"id": WABA, "changes": [{"field": "messages", "value": value}]} for value in values]
    return {"object": "whatsapp_business_account", "entry": entries}


class Webhook:
    """Where events go, once somebody has proved that the address is theirs.

    Everything of one person goes in order; a refused delivery comes again. While `held`, nothing
    leaves; then all of it goes as one batch, if `together`.
    """

    def __init__(self) -> None:
        self.url = self.secret = ""
        self.held = False
        self.waiting: list[tuple[str, dict[str, Any]]] = []
        self.tried: dict[str, list[int]] = defaultdict(list)
        self.changed = asyncio.Condition()
        self._brought: dict[str, tuple[str, list[dict[str, Any]]]] = {}
        self._queues: dict[str, asyncio.Queue[tuple[list[str], bytes]]] = {}
        self._tasks: list[asyncio.Task[None]] = []
        self._http: httpx.AsyncClient | None = None

    async def set(self, url: str, secret: str, verify_token: str) -> int:
        """Asks the address to prove itself; it is used if it does. The status of its answer."""
        challenge = {"hub.mode": "subscribe", "hub.challenge": "1158201444"}
        asked = challenge | {"hub.verify_token": verify_token}
        async with httpx.AsyncClient(trust_env=False) as http:
            answer = await http.get(url, params=asked)
        if answer.is_success and answer.text == "1158201444":
            self.url, self.secret = url, secret
        return answer.status_code

    async def brings(self, whose: str, value: dict[str, Any]) -> None:
        """An event that is to be delivered, after those of the same person."""
        if self.held:
            self.waiting.append((whose, value))
        else:
            await self._queue(whose, [value])

    async def release(self, together: bool = False) -> None:
        """What was held goes; as one body, or each alone."""
        self.held = False
        waiting, self.waiting = self.waiting, []
        if together and waiting:
            await self._queue("", [value for _, value in waiting])
            return
        for whose, value in waiting:
            await self._queue(whose, [value])

    async def repeat(self, event_id: str) -> None:
        """What was delivered is delivered again, though it was answered 200."""
        await self._queue(*self._brought[event_id])

    async def end(self) -> None:
        """Delivers nothing more."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._http:
            await self._http.aclose()

    async def _queue(self, whose: str, values: list[dict[str, Any]]) -> None:
        if not self.url:
            return
        if whose not in self._queues:
            self._queues[whose] = asyncio.Queue()
            self._tasks.append(asyncio.create_task(self._work(self._queues[whose])))
        ids = [each["id"] for value in values for each in _parts(value)]
        self._brought |= dict.fromkeys(ids, (whose, values))
        await self._queues[whose].put((ids, written(enveloped(values))))

    async def _work(self, queue: "asyncio.Queue[tuple[list[str], bytes]]") -> None:
        self._http = self._http or httpx.AsyncClient(trust_env=False, timeout=30)
        while True:
            ids, body = await queue.get()
            pause, code = PAUSE, 0
            while code != 200:
                code = await self._post(body)
                async with self.changed:
                    for each in ids:
                        self.tried[each].append(code)
                    self.changed.notify_all()
                if code != 200:
                    await asyncio.sleep(pause)
                    pause = min(MOST, pause * 2)

    async def _post(self, body: bytes) -> int:
        assert self._http
        headers = {
            "X-Hub-Signature-256": signature(self.secret, body),
            "Content-Type": "application/json",
        }
        try:
            return (await self._http.post(self.url, content=body, headers=headers)).status_code
        except httpx.HTTPError:
            return 0


def _parts(value: dict[str, Any]) -> list[dict[str, Any]]:
    return [*value.get("messages", []), *value.get("statuses", [])]
