"""Feeds: calendars to subscribe to, behind a link that only its owner has."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Feed:
    """A person's commitments, or the shifts of an organization that they speak for."""

    person_id: str
    organization_id: str | None
    made: datetime
