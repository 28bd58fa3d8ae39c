"""The pages of the web chat and of the sample town, with their files."""

import json
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from html import escape
from pathlib import Path

from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from channels.web_clock import Clock, Town
from channels.web_guard import COOKIE, Doors, Seal, cookie_header, known_host
from channels.web_texts import Texts, direction, reader_language, words

SHORT_NUMBERS = ("112", "113", "114", "115", "117", "118", "1500", "1522", "116000", "116117")
"""Italian public numbers that are phone numbers although they are short."""

_FOLDER = Path(__file__).parent / "page"
_KINDS = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
_FILES = {path.name: path.read_bytes() for path in _FOLDER.iterdir() if path.suffix in _KINDS}
_HTML = {path.stem: path.read_text("utf-8") for path in _FOLDER.glob("*.html")}
_SLOT = re.compile(r"\{\{([a-z-]+)\}\}")
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; "
    "media-src blob:; connect-src 'self' ws://{host} wss://{host}; frame-src 'self'; "
    "frame-ancestors 'self'; base-uri 'none'; form-action 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'"
)
_HEADERS = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "SAMEORIGIN",
    "Referrer-Policy": "same-origin",
}


@dataclass(frozen=True, slots=True)
class Phone:
    """A chat page of its own; `hint` is the language it speaks first (else the browser's).

    `channel` is the name of the channel whose looks and limits it has.
    """

    name: str
    hint: str | None = None
    channel: str = "web"


class Pages:
    """Everything of the web chat that is fetched rather than talked over a socket."""

    def __init__(
        self,
        phones: Mapping[str, Phone],
        seal: Seal,
        doors: Doors,
        texts: Texts,
        town: Town | None,
        hosts: Collection[str],
    ) -> None:
        self._phones = phones
        self._seal = seal
        self._doors = doors
        self._texts = texts
        self._clock = Clock(town, texts, hosts) if town else None
        self._hosts = hosts

    @property
    def routes(self) -> list[BaseRoute]:
        """The routes; a town and its clock only when there is one."""
        routes: list[BaseRoute] = [
            Route("/", self._front),
            Route("/calendar", self._calendar),
            Route("/page/words/{language}", self._words),
            Route("/page/{name}", self._file),
            Route("/phone/{phone}", self._phone),
        ]
        if self._clock:
            routes += [
                Route("/town", self._town),
                Route("/town/clock", self._clock.show, methods=["GET"]),
                Route("/town/clock", self._clock.move, methods=["POST"]),
            ]
        return routes

    async def _front(self, request: Request) -> Response:
        first = next(iter(self._phones))
        return RedirectResponse("/town" if self._clock else f"/phone/{first}", headers=_HEADERS)

    async def _file(self, request: Request) -> Response:
        name = request.path_params["name"]
        if name not in _FILES:
            return Response(status_code=404)
        return Response(_FILES[name], media_type=_KINDS[Path(name).suffix], headers=_HEADERS)

    async def _words(self, request: Request) -> Response:
        language = request.path_params["language"]
        if language not in self._texts:
            return Response(status_code=404)
        found = {"dir": direction(language), "words": words(self._texts, language)}
        return JSONResponse(found, headers=_HEADERS)

    async def _calendar(self, request: Request) -> Response:
        return self._page(request, "calendar", self._language(request))

    async def _phone(self, request: Request) -> Response:
        phone = self._phones.get(request.path_params["phone"])
        if phone is None:
            return Response(status_code=404)
        language = phone.hint if phone.hint in self._texts else self._language(request)
        page = self._page(request, "chat", language or "", look=phone.channel)
        # A Strict cookie stays away when a foreign page links here: a new one would replace it.
        foreign = request.headers.get("sec-fetch-site") == "cross-site"
        known = self._seal.read(phone.name, request.cookies.get(COOKIE)) is not None
        # Without a cookie the page asks for one again when it connects.
        if not foreign and not known and self._doors.begins():
            _, value = self._seal.new(phone.name)
            secure = request.url.scheme == "https"
            page.headers["set-cookie"] = cookie_header(phone.name, value, secure=secure)
        return page

    async def _town(self, request: Request) -> Response:
        language = self._language(request)
        spoken = words(self._texts, language)
        frames = "".join(_frame(phone, spoken) for phone in self._phones.values())
        return self._page(request, "town", language, frames)

    def _language(self, request: Request) -> str:
        return reader_language(self._texts, request.headers.get("accept-language", ""))

    def _page(
        self, request: Request, name: str, language: str, frames: str = "", look: str = ""
    ) -> Response:
        if not known_host(request, self._hosts):
            return Response(status_code=421)
        values = words(self._texts, language) | {
            "lang": language,
            "dir": direction(language),
            "numbers": json.dumps(SHORT_NUMBERS),
            "look": look,
        }
        html = fill(name, values).replace("<!-- phones -->", frames)
        policy = _POLICY.replace("{host}", request.headers["host"])
        headers = _HEADERS | {"Content-Security-Policy": policy}
        return Response(html, media_type="text/html", headers=headers)


def _frame(phone: Phone, spoken: Mapping[str, str]) -> str:
    values = {
        "name": phone.name,
        "title": spoken.get(f"page-phone-{phone.name}", phone.name),
        "about": spoken.get(f"page-phone-{phone.name}-about", ""),
    }
    return fill("frame", values)


def fill(name: str, values: Mapping[str, str]) -> str:
    """One of our own pages with these values in its slots, as text."""
    return _SLOT.sub(lambda slot: escape(values[slot[1]]), _HTML[name])
