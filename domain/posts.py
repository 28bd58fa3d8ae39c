"""Boards: what happens in town, homes, work and training, each post screened before it is seen."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

Board = Literal["events", "homes", "jobs"]
PostState = Literal["pending", "open", "refused", "withdrawn", "ended"]
KINDS: Mapping[Board, tuple[str, ...]] = {
    "events": ("initiative", "course", "event", "training"),
    "homes": ("offer", "request", "shared"),
    "jobs": ("job", "training"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """Something on a board, by an organization or by a person (None once that person is erased).

    `theme` is the topic whose followers hear of it. It is seen until `until` (UTC): an event's
    end, a deadline, or the day on which a home's post runs out. `details` are its form, as JSON.
    `version` grows when it is edited.
    """

    id: str
    board: Board
    kind: str
    state: PostState
    organization_id: str | None
    person_id: str | None
    theme: str
    start: datetime | None
    until: datetime | None
    version: int
    seq: int
    made: datetime
    decided: datetime | None = None
    reason: str | None = None
    details: Mapping[str, Any] = field(default_factory=dict)
