"""WhatsApp's way in: it brings everything again and again, until we say that it is safe."""

import hashlib
import hmac
from collections.abc import Awaitable, Callable, Sequence
from http import HTTPStatus

import structlog
from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from channels.bodies import TooMuch, parsed, read
from channels.whatsapp_wire import NAME, Status
from channels.whatsapp_wire import read as opened
from domain.chat import Incoming

PATH = "/whatsapp"
SIGNATURE = b"x-hub-signature-256"
BODY_MAX = 4 * 1024 * 1024  # bytes
CHALLENGE_MAX = 200
log = structlog.get_logger()

Take = Callable[[Incoming | Status], Awaitable[None]]


class WhatsAppHook:
    """`GET /whatsapp` proves that the address is ours, `POST /whatsapp` brings what happened.

    Nothing is read of a body whose signature, made with the app's secret, is not right. `take`
    returns once a part is safe.
    """

    def __init__(self, phone_id: str, app_secret: str, verify_token: str, take: Take) -> None:
        if not app_secret or not verify_token:
            raise ValueError("a webhook without a secret takes anything from anybody")
        self._phone_id = phone_id
        self._secret = app_secret.encode()
        self._verify_token = verify_token.encode()
        self._take = take

    @property
    def routes(self) -> Sequence[BaseRoute]:
        """The one door, and its bell."""
        return [
            Route(PATH, self.verified, methods=["GET"]),
            Route(PATH, self.brought, methods=["POST"]),
        ]

    async def verified(self, request: Request) -> Response:
        """Answers the challenge of whoever knows our word."""
        asked = request.query_params
        word = asked.get("hub.verify_token", "").encode("utf-8", "replace")
        known = hmac.compare_digest(word, self._verify_token)
        challenge = asked.get("hub.challenge", "")
        if not known or asked.get("hub.mode") != "subscribe" or len(challenge) > CHALLENGE_MAX:
            return _answer(HTTPStatus.FORBIDDEN)
        return PlainTextResponse(challenge)

    async def brought(self, request: Request) -> Response:
        """One delivery: 200 once all of it is safe, 503 to be brought it again."""
        try:
            body = await read(request, BODY_MAX)
        except TooMuch:
            return _answer(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        except ClientDisconnect:
            return _answer(HTTPStatus.BAD_REQUEST)
        if not self._signed(request, body):
            return _answer(HTTPStatus.FORBIDDEN)
        try:
            parts = list(opened(parsed(body), self._phone_id))
        except ValueError as problem:
            log.warning("what was brought is no webhook", error=type(problem).__name__)
            return _answer(HTTPStatus.BAD_REQUEST)
        try:
            for part in parts:
                await self._take(part)
        except Exception as problem:
            log.warning("not all could be kept", channel=NAME, error=type(problem).__name__)
            return _answer(HTTPStatus.SERVICE_UNAVAILABLE)
        return _answer(HTTPStatus.OK)

    def _signed(self, request: Request, body: bytes) -> bool:
        """Over the bytes as they came: what is parsed and written again is not what was signed."""
        given = dict(request.headers.raw).get(SIGNATURE, b"")
        made = hmac.new(self._secret, body, hashlib.sha256).hexdigest()
        return hmac.compare_digest(given, b"sha256=" + made.encode())


def _answer(status: HTTPStatus) -> Response:
    return Response(status_code=status)
