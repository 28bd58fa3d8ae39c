"""A service on a card: its state now, how far it is, and what may be claimed of it."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import cast
from zoneinfo import ZoneInfo

from domain.openings import ByAppointment, Opening, Unknown, opening
from domain.services import STABLE_HOURS, Fact, Field, Service, is_fresh
from domain.topics import SAFE, Topic, is_topic

_DAY = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2]))?(?:-(0[1-9]|[12]\d|3[01]))?", re.ASCII)
_METRES = re.compile(r"\d{1,6}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Shown:
    """A service, its state now, and how far it is (metres) from a place that was shared."""

    service: Service
    state: Opening
    metres: int | None = None


@dataclass(frozen=True, slots=True)
class Way:
    """How somebody comes to a card: by a topic or a part of it, and from how far (metres)."""

    topic: Topic | None = None
    sub: str = ""
    metres: int | None = None

    @property
    def code(self) -> str:
        """As one word of a path: "food.meals", "food~350", "~350"."""
        part = f".{self.sub}" if self.sub else ""
        far = "" if self.metres is None else f"~{self.metres}"
        return f"{self.topic or ''}{part}{far}"


def read_way(code: str) -> Way | None:
    """The way that a word of a path stands for."""
    whole, _, metres = code.partition("~")
    topic, _, sub = whole.partition(".")
    far = int(metres) if _METRES.fullmatch(metres) else None
    if topic and is_topic(topic, sub):
        return Way(cast(Topic, topic), sub, far)
    return Way(metres=far) if not whole and far is not None else None


def state_of(service: Service, now: datetime, zone: ZoneInfo, patron: str | None) -> Opening:
    """Whether it is open, as far as somebody vouches for it; without an address, its phone."""
    if service.fact("access") == "appointment":
        return ByAppointment()
    by_phone = not service.fact("hours") and not service.fact("address")
    name: Field = "phone_hours" if by_phone else "hours"
    if not claims(service, name, now):
        return Unknown()
    return opening(service.fact(name), now, zone, patron)


def claims(service: Service, name: Field, now: datetime) -> bool:
    """Whether a service's hours may be told: confirmed lately, or of a stable line and not old."""
    fact = service.facts.get(name)
    if fact is None:
        return False
    return is_fresh(service, now) or (service.stable and now <= _told(fact) + STABLE_HOURS)


def _told(fact: Fact) -> datetime:
    """When a source said so: at the latest by its own date, or else when it was kept here."""
    found = _DAY.fullmatch(fact.page_date or "")
    if not found:
        return fact.set_at
    year, month, day = (int(each or 1) for each in found.groups())
    return datetime(max(year, 1), month, 1, tzinfo=UTC) + timedelta(days=day - 1)


def is_listed(service: Service) -> bool:
    """Whether families find it: what is for nobody but who is in danger is said by safety alone."""
    for_danger = bool(service.topics) and all(topic == SAFE for topic, _ in service.topics)
    return service.is_shown and not for_danger


def is_delicate(service: Service) -> bool:
    """Whether nothing about it may be sent later, or be passed on."""
    return any(topic == SAFE for topic, _ in service.topics)
