"""Telegram by webhook: it brings each update, and again, until it is safe with us and we say so."""

import asyncio
import hmac
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from http import HTTPStatus

import structlog
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route
from telegram import Bot, WebhookInfo
from telegram.error import InvalidToken, TelegramError

from channels import telegram_wire as wire
from channels.bodies import TooMuch, parsed, read
from channels.telegram_line import REJECTED, insist, kind, reason

log = structlog.get_logger()

PATH = "/telegram"
SIGNATURE = b"x-telegram-bot-api-secret-token"
BODY_MAX = 1024 * 1024  # bytes
NEVER = datetime.fromtimestamp(0, UTC)
AT_ONCE = 40  # deliveries that Telegram may have under way


class Hook:
    """A way in: `POST /telegram`, signed with `secret`, at the public address `url`.

    Order is Telegram's: it brings what one chat says one after the other. `alarm` is told when
    Telegram rejects the token. `is_set` is whether Telegram, when last asked, brought updates to
    us; `pending` how many then waited there.
    """

    def __init__(
        self,
        bot: Bot,
        url: str,
        secret: str,
        take: wire.Take,
        alarm: Callable[[str], None],
        look_seconds: float = 60.0,
    ) -> None:
        if not secret:
            raise ValueError("a webhook without a secret takes anything from anybody")
        self._bot = bot
        self._address = url + PATH
        self._secret = secret
        self._take = take
        self._alarm = alarm
        self._look_seconds = look_seconds
        self._failed_at: datetime | None = None
        self.is_set = False
        self.pending: int | None = None

    @property
    def routes(self) -> Sequence[BaseRoute]:
        """The one door."""
        return [Route(PATH, self.brought, methods=["POST"])]

    async def open(self) -> None:
        """Tell Telegram where to bring updates, and see to it that this stays so."""
        try:
            await insist(self._set, "setWebhook")
            while True:
                await self._look()
                await asyncio.sleep(self._look_seconds)
        except InvalidToken:
            self.is_set = False
            self._alarm(REJECTED)

    async def _look(self) -> None:
        """Another process may have taken the updates for itself, or they may not get through."""
        try:
            info = await self._bot.get_webhook_info()
        except InvalidToken:
            raise
        except TelegramError as problem:
            self.pending = None
            log.warning("the webhook was not looked at", error=kind(problem))
            return
        self.pending = info.pending_update_count
        self._tell_failure(info)
        if info.url != self._address:
            self.is_set = False
            log.warning("the webhook was lost", channel=wire.NAME)
            await insist(self._set, "setWebhook")

    def _tell_failure(self, info: WebhookInfo) -> None:
        before, self._failed_at = self._failed_at, info.last_error_date or NEVER
        # What the first look finds is of the time when this programme was down.
        if before and self._failed_at > before:
            log.warning(
                "updates do not get through",
                count=info.pending_update_count,
                reason=reason(info.last_error_message or ""),
            )

    async def _set(self) -> None:
        await self._bot.set_webhook(
            self._address,
            secret_token=self._secret,
            allowed_updates=wire.ALLOWED,
            max_connections=AT_ONCE,
        )
        self.is_set = True

    async def close(self) -> None:
        """Nothing: the webhook stays set, and what comes meanwhile waits at Telegram."""

    async def brought(self, request: Request) -> Response:
        """One delivery: 200 once it is safe, 503 to be brought it again, 400 for no update."""
        if not self._signed(request):
            return _answer(HTTPStatus.FORBIDDEN)
        try:
            update = wire.read(parsed(await read(request, BODY_MAX)))
        except TooMuch:
            return _answer(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        except (ValueError, ClientDisconnect) as problem:
            log.warning("what was brought is no update", error=type(problem).__name__)
            return _answer(HTTPStatus.BAD_REQUEST)
        try:
            await self._take(update)
        except Exception as problem:
            log.warning("an update could not be kept", error=type(problem).__name__)
            return _answer(HTTPStatus.SERVICE_UNAVAILABLE)
        return _answer(HTTPStatus.OK)

    def _signed(self, request: Request) -> bool:
        given = dict(request.headers.raw).get(SIGNATURE, b"")
        return hmac.compare_digest(given, self._secret.encode())


def _answer(status: HTTPStatus) -> Response:
    return Response(status_code=status)
