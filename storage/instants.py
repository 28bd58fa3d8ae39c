"""Instants as the database keeps them: fixed-width UTC text that sorts by time."""

from datetime import UTC, datetime


def to_text(instant: datetime) -> str:
    """An aware instant as `2026-11-22T14:37:26.000Z`."""
    moment = instant if instant.tzinfo is UTC else instant.astimezone(UTC)
    return f"{moment.isoformat(timespec='milliseconds')[:23]}Z"


def from_text(text: str) -> datetime:
    """The aware instant that `to_text` wrote."""
    return datetime.fromisoformat(text)
