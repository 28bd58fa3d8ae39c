"""Services of the network as families are shown them: facts, who confirmed them, and when."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal

from domain.topics import Topic

Scope = Literal["local", "metro", "national"]
ServiceState = Literal["hidden", "shown", "closed"]
Origin = Literal["human", "machine", "reviewed"]
Field = Literal[
    "summary",
    "how",
    "address",
    "phone",
    "phone_hours",
    "toll_free",
    "whatsapp",
    "email",
    "web",
    "hours",
    "access",
    "languages",
    "interpreters",
    "cost",
    "bring",
    "permit",
]
TRANSLATED: tuple[Field, ...] = ("summary", "how")
"""Facts that are sentences, in Italian; all others are shared by all languages."""
FRESH = timedelta(days=90)
FRESH_CRITICAL = timedelta(days=30)
STABLE_HOURS = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Fact:
    """What is known of a service in one respect, where it was read, and when it was set (UTC).

    `hours` and `phone_hours` are opening hours as OpenStreetMap writes them; `access` is
    "walk-in", "appointment" or "referral"; `languages` codes with commas; `interpreters`
    "yes" or "no"; `cost` "free", "low" or "paid"; `bring` codes of domain.facts with commas;
    `permit` "needed" or "not-needed". `page_date` is the source's own date, if it has one.
    """

    value: str
    source: str
    page_date: str | None
    set_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """A service, by its `key` in files (the city's and its own id, or the UUID of HSDS).

    `provider` runs it where no organization of the network does. `place` is latitude and
    longitude (degrees). A `stable` one is a national number that is shown before anybody
    confirms it; a `critical` one is asked about more often. `confirmed_for` is the organization
    that said it is right, None for the coordinators. `news_at` is when it was first confirmed, or
    its facts last changed after that. `reports` are open corrections.
    """

    id: str
    key: str
    name: str
    scope: Scope
    state: ServiceState
    provider: str = ""
    organization_id: str | None = None
    stable: bool = False
    critical: bool = False
    place: tuple[float, float] | None = None
    topics: frozenset[tuple[Topic, str]] = frozenset()
    facts: Mapping[Field, Fact] = field(default_factory=dict)
    confirmed_at: datetime | None = None
    confirmed_for: str | None = None
    asked_at: datetime | None = None
    news_at: datetime | None = None
    version: int = 1
    reports: int = 0

    def fact(self, name: Field) -> str:
        """A fact's value; empty when it is not known."""
        found = self.facts.get(name)
        return found.value if found else ""

    def codes(self, name: Field) -> tuple[str, ...]:
        """A fact that is a list of codes."""
        return tuple(each for each in self.fact(name).split(",") if each)

    @property
    def is_shown(self) -> bool:
        """Whether families may see it."""
        return self.state == "shown" or (self.stable and self.state != "closed")


@dataclass(frozen=True, slots=True)
class Translation:
    """A fact's sentence in another language; it is fresh while the hash is the Italian's."""

    service_id: str
    name: Field
    language: str
    text: str
    source_hash: str
    origin: Origin
    reviewed_at: datetime | None = None


def fresh_for(service: Service) -> timedelta:
    """How long after it was confirmed a service is still vouched for."""
    return FRESH_CRITICAL if service.critical else FRESH


def map_link(place: tuple[float, float]) -> str:
    """A map of a place (degrees)."""
    lat, lon = place
    return f"https://www.openstreetmap.org/?mlat={lat:.6f}&mlon={lon:.6f}"


def is_fresh(service: Service, now: datetime) -> bool:
    """Whether somebody has confirmed it lately enough to claim its hours."""
    return service.confirmed_at is not None and now <= service.confirmed_at + fresh_for(service)
