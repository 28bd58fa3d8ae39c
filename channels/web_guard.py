"""Who may speak to the web chat: signed sessions, known hosts, the page's own origin."""

import hashlib
import hmac
import ipaddress
import re
import secrets
from collections.abc import Callable, Collection
from urllib.parse import urlsplit

from starlette.requests import HTTPConnection

from domain.buckets import Bucket, Limit

COOKIE = "faibene"
COOKIE_DAYS = 180
_PLAIN_HOST = re.compile(r"[A-Za-z0-9.:\[\]-]+")


# Whoever drops the cookie is somebody new, with a new right to be heard: a class that opens the
# page together passes, a script that wants to be everybody does not.
NEW_SESSIONS = Limit(burst=100, per_second=5)
# Each tab that opens asks the database what waits for its session.
OPENINGS = Limit(burst=500, per_second=50)


class Doors:
    """How often tabs open and new sessions begin, whoever it is; `monotonic` is in seconds."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._sessions = Bucket.of(NEW_SESSIONS, monotonic())
        self._tabs = Bucket.of(OPENINGS, monotonic())

    def begins(self) -> bool:
        """Whether one more session may begin."""
        return self._sessions.admits(self._monotonic())

    def opens(self) -> bool:
        """Whether one more tab may open."""
        return self._tabs.admits(self._monotonic())


class Seal:
    """Makes and reads session cookies: `id.signature`, good for one phone only.

    The id is 144 random bits and is the chat address; knowing it does not make the cookie.
    """

    def __init__(self, key: bytes) -> None:
        if len(key) < 16:
            raise ValueError("a session key has at least 16 bytes")
        self._key = key

    def new(self, phone: str) -> tuple[str, str]:
        """A new session: its id and its cookie."""
        session = secrets.token_urlsafe(18)
        return session, f"{session}.{self._sign(phone, session)}"

    def read(self, phone: str, cookie: str | None) -> str | None:
        """The session id in a cookie that was made here for this phone."""
        session, _, signature = (cookie or "").partition(".")
        expected = self._sign(phone, session)
        return session if hmac.compare_digest(expected.encode(), signature.encode()) else None

    def _sign(self, phone: str, session: str) -> str:
        words = f"{phone}\n{session}".encode()
        return hmac.new(self._key, words, hashlib.sha256).hexdigest()


def cookie_header(phone: str, value: str, *, secure: bool) -> str:
    """The Set-Cookie header of a phone's session."""
    header = (
        f"{COOKIE}={value}; Path=/phone/{phone}; Max-Age={COOKIE_DAYS * 86_400}; "
        "HttpOnly; SameSite=Strict"
    )
    return f"{header}; Secure" if secure else header


def known_host(connection: HTTPConnection, hosts: Collection[str]) -> bool:
    """Whether the Host header is an IP address, this computer, or one of `hosts`.

    A name that somebody else controls could be pointed at a loopback address (DNS rebinding).
    """
    host = connection.headers.get("host", "")
    if not _PLAIN_HOST.fullmatch(host):
        return False
    name = _name(f"//{host}")
    return name in hosts or name == "localhost" or _is_ip(name)


def same_origin(connection: HTTPConnection, hosts: Collection[str]) -> bool:
    """Whether the Origin header is the page's own: this very host, or one of `hosts`."""
    origin = connection.headers.get("origin", "")
    try:
        parts = urlsplit(origin)
    except ValueError:
        return False
    if parts.scheme not in ("http", "https") or not parts.netloc:
        return False
    here = connection.headers.get("host", "").lower()
    return parts.netloc.lower() == here or _name(origin) in hosts


def from_here(connection: HTTPConnection) -> bool:
    """Whether a request without an Origin comes from this computer, outside any browser."""
    bare = not {"origin", "sec-fetch-site"} & set(connection.headers.keys())
    return bare and connection.client is not None and _is_loopback(connection.client.host)


def _name(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def _is_ip(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def _is_loopback(name: str) -> bool:
    return _is_ip(name) and ipaddress.ip_address(name).is_loopback
