"""The clock of the sample town: what it shows, and moving it forward."""

from collections.abc import Collection
from datetime import datetime
from typing import Protocol

from pydantic import BaseModel, ConfigDict, FiniteFloat
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from channels.web_guard import from_here, known_host, same_origin
from channels.web_texts import Texts, reader_language, words

BODY_MAX = 1024
_NO_STORE = {"Cache-Control": "no-store"}


class Town(Protocol):
    """The clock of the sample week, in the city's wall time."""

    def now(self) -> datetime: ...

    async def advance(self, hours: float | None, to: datetime | None) -> datetime:
        """Move forward by hours or to a moment; ValueError says in one sentence why not."""
        ...


class Move(BaseModel):
    """A wish to move the clock: by hours, or to a local moment (ISO 8601)."""

    model_config = ConfigDict(extra="forbid", strict=True)
    hours: FiniteFloat | None = None
    to: str | None = None

    def moment(self) -> datetime | None:
        """Where to; ValueError when it is no moment, or not exactly one wish."""
        if (self.hours is None) == (self.to is None):
            raise ValueError("either hours or to")
        return None if self.to is None else datetime.fromisoformat(self.to)


class Clock:
    """The endpoint of a town's clock."""

    def __init__(self, town: Town, texts: Texts, hosts: Collection[str]) -> None:
        self._town = town
        self._texts = texts
        self._hosts = hosts

    async def show(self, request: Request) -> Response:
        """What time it is in the sample week."""
        if not known_host(request, self._hosts):
            return Response(status_code=421)
        return _answer(self._town.now())

    async def move(self, request: Request) -> Response:
        """Move the clock forward."""
        if not self._allowed(request):
            return Response(status_code=403)
        try:
            wish = Move.model_validate_json(await _body(request))
            to = wish.moment()
        except ValueError:
            return self._wrong(request)
        try:
            return _answer(await self._town.advance(wish.hours, to))
        except ValueError as error:
            return _no(str(error))

    def _allowed(self, request: Request) -> bool:
        if not known_host(request, self._hosts):
            return False
        return same_origin(request, self._hosts) or from_here(request)

    def _wrong(self, request: Request) -> Response:
        language = reader_language(self._texts, request.headers.get("accept-language", ""))
        return _no(words(self._texts, language)["page-clock-wrong"])


async def _body(request: Request) -> bytes:
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > BODY_MAX:
            raise ValueError("too long")
    return body


def _answer(now: datetime) -> Response:
    return JSONResponse({"now": now.isoformat(timespec="seconds")}, headers=_NO_STORE)


def _no(sentence: str) -> Response:
    return JSONResponse({"error": sentence}, status_code=400, headers=_NO_STORE)
