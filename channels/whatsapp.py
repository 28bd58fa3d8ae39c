"""WhatsApp, by the Cloud API: what is sent there, and what its webhook brings."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Literal

import httpx
import structlog
from starlette.routing import BaseRoute

from channels import whatsapp_outcomes as outcomes
from channels import whatsapp_sends as sends
from channels.capabilities import WHATSAPP
from channels.trust import hush, trust
from channels.whatsapp_hook import WhatsAppHook
from channels.whatsapp_media import Media, kept_as
from channels.whatsapp_wire import NAME, Status
from domain.chat import Address, Channel, File, Hidden, Incoming, Message, Outcome, Receive
from domain.papers import PIN

CONNECTIONS = 32
log = structlog.get_logger()

Trouble = Literal["token", "halted"]
Told = Callable[[str, Address, Outcome], Awaitable[None]]


class WhatsApp(Channel):
    """A number on WhatsApp; `base_url` is the Graph API with its version.

    `told` hears later what became of a send, by its key. `trouble` is what keeps WhatsApp from
    serving us: a token that is rejected, or broadcasts that it has halted.
    """

    name = NAME
    capabilities = WHATSAPP

    def __init__(
        self,
        token: str,
        *,
        phone_id: str,
        app_secret: str,
        verify_token: str,
        told: Told,
        base_url: str = "https://graph.facebook.com/v23.0",
        read_timeout: float = 10.0,
    ) -> None:
        hush()
        self.trouble: Trouble | None = None
        self._phone_id = phone_id
        self._told = told
        self._receive: Receive | None = None
        self._looking: asyncio.Task[None] | None = None
        self._hook = WhatsAppHook(phone_id, app_secret, verify_token, self._take)
        self._client = httpx.AsyncClient(
            base_url=base_url,
            headers={"Authorization": f"Bearer {token}"},
            timeout=httpx.Timeout(read_timeout),
            limits=httpx.Limits(max_connections=CONNECTIONS),
            verify=trust(),
        )
        self._media = Media(self._client, base_url)

    @property
    def routes(self) -> Sequence[BaseRoute]:
        """Where WhatsApp brings what happens."""
        return self._hook.routes

    async def start(self, receive: Receive) -> None:
        """Take in what is brought; whether the token is good is looked up meanwhile."""
        self._receive = receive
        self._looking = asyncio.create_task(self._look())

    async def stop(self) -> None:
        """Take nothing in any more: what is not kept is brought again."""
        self._receive = None
        if self._looking:
            self._looking.cancel()
            await asyncio.gather(self._looking, return_exceptions=True)
        await self._client.aclose()

    async def _look(self) -> None:
        try:
            answer = await self._client.get(f"/{self._phone_id}")
        except httpx.HTTPError as problem:
            log.warning("whatsapp was not reached", error=type(problem).__name__)
            return
        if not answer.is_success:
            self._heed(outcomes.answered(answer))
            log.error("whatsapp does not know this number", channel=NAME)

    async def send(
        self, address: Address, message: Message, *, key: str, edits: str | None = None
    ) -> Outcome:
        """Says something under what was said before: nothing is ever changed in place."""
        try:
            outcome = await self._sent(address, message, key)
        except httpx.HTTPError as problem:
            outcome = outcomes.broken(problem)
        self._heed(outcome)
        return outcome

    async def _sent(self, address: Address, message: Message, key: str) -> Outcome:
        content = sends.said(message) if message.file is None else await self._shown(message.file)
        if isinstance(content, Outcome):
            return content
        body = sends.envelope(address, content, key)
        answer = await self._client.post(f"/{self._phone_id}/messages", json=body)
        return outcomes.answered(answer)

    async def _shown(self, file: File) -> dict[str, Any] | Outcome:
        """A place, or a file that is handed over first: until then nothing was sent."""
        if file.media_type == PIN:
            return sends.placed(file)
        try:
            answer = await self._media.hand_over(self._phone_id, file)
        except httpx.HTTPError:
            return Outcome("later", after=5.0, reason="file not handed over")
        media_id = kept_as(answer)
        if media_id:
            return sends.filed(file, media_id)
        return Outcome("later", after=5.0) if answer.is_success else outcomes.answered(answer)

    async def fetch(self, ref: str, most: int) -> bytes:
        """A file that somebody sent."""
        return await self._media.fetch(ref, most)

    async def hide(self, address: Address) -> Hidden:
        """WhatsApp lets nobody take a message away."""
        return "none"

    async def _take(self, part: Incoming | Status) -> None:
        """Return once a part is safe. Raises when it could not be kept."""
        if self._receive is None:
            raise ConnectionError("nobody receives yet, or any more")
        if isinstance(part, Incoming):
            await self._receive(part)
            return
        outcome = outcomes.told(part)
        if outcome is None or part.key is None or part.address is None:
            return
        if outcome.result != "sent":
            self._heed(outcome)
        await self._told(part.key, part.address, outcome)

    def _heed(self, outcome: Outcome) -> None:
        """What an answer says about all that we send."""
        before = self.trouble
        if outcome.result == "stopped":
            self.trouble = "token"
        elif outcome.scope == "news":
            self.trouble = "halted"
        elif outcome.result == "sent":
            self.trouble = None
        if self.trouble and self.trouble != before:
            log.critical("whatsapp has shut us out", channel=NAME, reason=self.trouble)
