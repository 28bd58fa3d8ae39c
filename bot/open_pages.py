"""Pages that need no chat: whether a certificate is genuine, and calendars to subscribe to."""

import asyncio
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from hashlib import sha256

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from bot.clock import Clock
from bot.road import Tongues
from channels.web_guard import known_host
from channels.web_texts import reader_language
from channels.web_verify import HEADERS, verify_page
from domain.args import Arg
from domain.buckets import Bucket, Buckets, Limit
from domain.certificates import code_in
from domain.chat import Say, say
from domain.keys import Key
from domain.papers import EventSheet
from handlers import certificates, feeds
from locales.messages import plain, put
from papers.calendars import feed as printed
from storage.database import Database
from storage.town import Town

ALL = Limit(burst=300, per_second=20)
"""What all askers may ask of the database together."""
VISITOR = Limit(burst=30, per_second=0.5)
FEED = Limit(burst=20, per_second=1 / 60)
"""A calendar looks every hour or so; several devices may share a link."""
WAIT = {"Retry-After": "60"}
_PRIVATE = {
    "Cache-Control": "no-store, private",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex, nofollow",
    "Referrer-Policy": "no-referrer",
}
TOKEN = re.compile(r"[0-9A-HJKMNP-TV-Z]{26}")


@dataclass(frozen=True, slots=True)
class Dates:
    """What a calendar shows: its name, its entries, and a mark that changes when they do."""

    name: str
    sheets: Sequence[EventSheet]

    @property
    def mark(self) -> str:
        """The entity tag; when a calendar was asked for does not count."""
        told = [_unmade(each) for each in self.sheets]
        return f'W/"{sha256(repr((self.name, told)).encode()).hexdigest()[:32]}"'


def _unmade(sheet: EventSheet) -> tuple[object, ...]:
    names = [name for name in sheet.__slots__ if name != "made"]
    return tuple(getattr(sheet, name) for name in names)


@dataclass
class OpenPages:
    """Serves whoever has a code or a link; `hosts` are the names we are reached under."""

    database: Database
    tongues: Tongues
    clock: Clock
    hosts: Collection[str]
    _all: Bucket = field(init=False)
    _visitors: Buckets[str] = field(default_factory=lambda: Buckets(VISITOR))
    _feeds: Buckets[str] = field(default_factory=lambda: Buckets(FEED))

    def __post_init__(self) -> None:
        self._all = Bucket.of(ALL, self.clock.monotonic())

    @property
    def routes(self) -> list[BaseRoute]:
        """The routes of the pages."""
        return [
            Route("/verify/", self.form),
            Route("/verify/{code}", self.verify),
            Route("/calendar/{token}.ics", self.calendar),
        ]

    async def form(self, request: Request) -> Response:
        """A form to type a code; one that was typed leads to its own page."""
        if not known_host(request, self.hosts):
            return Response(status_code=421)
        typed = request.query_params.get("code", "")
        if not typed.strip():
            return self._page(request)
        code = code_in(typed)
        return RedirectResponse(f"/verify/{code or 'X'}", 303, headers=HEADERS)

    async def verify(self, request: Request) -> Response:
        """What a certificate says, or that there is none."""
        if not known_host(request, self.hosts):
            return Response(status_code=421)
        visitor = request.client.host if request.client else ""
        if not self._admits(self._visitors, visitor):
            slow = self._page(request, say("verify-slow"), 429)
            slow.headers.update(WAIT)
            return slow
        code = code_in(request.path_params["code"])
        found = await self.database.read(lambda town: _genuine(town, code)) if code else None
        if found is None:
            return self._page(request, say("certificate-unknown"), 404)
        return self._page(request, found)

    def _page(self, request: Request, told: Say | None = None, status: int = 200) -> Response:
        spoken: dict[str, dict[str, str]] = {code: {} for code in self.tongues.spoken}
        language = reader_language(spoken, request.headers.get("accept-language", ""))
        words = {
            "title": plain("verify-title", language),
            "told": self._words(told, language) if told else "",
            "how": plain("verify-how", language),
            "label": plain("verify-label", language),
            "button": plain("verify-button", language),
        }
        return verify_page(language, words, status)

    def _words(self, told: Say, language: str) -> str:
        return put([told], language, self.tongues.city.zone, self.clock.now()).text

    async def calendar(self, request: Request) -> Response:
        """The dates behind a secret link; the bytes are made only when they are news."""
        token = request.path_params["token"]
        if not TOKEN.fullmatch(token):
            return Response(status_code=404, headers=_PRIVATE)
        if not self._admits(self._feeds, token):
            return Response(status_code=429, headers=_PRIVATE | WAIT)
        dates = await self.database.read(lambda town: self._dates(town, token))
        if dates is None:
            return Response(status_code=404, headers=_PRIVATE)
        headers = _PRIVATE | {"ETag": dates.mark}
        if dates.mark in request.headers.get("if-none-match", ""):
            return Response(status_code=304, headers=headers)
        data = await asyncio.to_thread(printed, dates.name, dates.sheets)
        return Response(data, media_type="text/calendar", headers=headers)

    def _dates(self, town: Town, token: str) -> Dates | None:
        feed = town.feeds.find(token)
        owner = town.people.get(feed.person_id) if feed else None
        if feed is None or owner is None:
            return None

        def speak(key: Key, **args: Arg) -> str:
            return self._words(Say(key, args), owner.language)

        sheets = feeds.dates(town, feed, speak)
        return None if sheets is None else Dates(feeds.name(town, feed, speak), sheets)

    def _admits(self, buckets: Buckets[str], key: str) -> bool:
        now = self.clock.monotonic()
        return buckets.admits(key, now) and self._all.admits(now)


def _genuine(town: Town, code: str) -> Say | None:
    found = town.certificates.find(code)
    return certificates.genuine(town, found) if found else None
