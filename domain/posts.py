"""Boards: what happens in town, homes, work and training, each post screened before it is seen."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Literal

from domain.chat import Refusal
from domain.people import AgeBand

Board = Literal["events", "homes", "jobs"]
PostState = Literal["pending", "open", "refused", "withdrawn", "ended"]
KINDS: Mapping[Board, tuple[str, ...]] = {
    "events": ("initiative", "course", "event", "training"),
    "homes": ("offer", "request", "shared"),
    "jobs": ("job", "training"),
}

HOME_STAYS = timedelta(days=30)
"""How long a home is on its board unless whoever posted it says that it is still there."""
ASKED_BEFORE = timedelta(days=3)
MOST_OPEN = 5
"""Posts that one person may have waiting or on the boards."""


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


@dataclass(frozen=True, slots=True)
class Screening:
    """A post as it is screened: by coordinators, and by who speaks for one of `screeners`."""

    post: Post
    screeners: frozenset[str]


def is_seen(post: Post, now: datetime) -> bool:
    """Whether a post is on its board."""
    return post.state == "open" and (post.until is None or post.until > now)


def is_live(post: Post) -> bool:
    """Whether a post is on its board, or may get there."""
    return post.state in ("pending", "open", "refused")


def theme(board: Board, italian: bool = False) -> str:
    """The topic whose followers hear of what is on a board; courses of Italian have their own."""
    if italian:
        return "italian"
    return {"events": "leisure", "homes": "housing", "jobs": "work"}[board]


def too_young(post: Post, band: AgeBand | None) -> Refusal | None:
    """Children write to nobody; who is not grown up to organizations alone, and about no home."""
    if band == "under14":
        return Refusal("too-young-under14")
    alone = post.board == "homes" or post.organization_id is None
    return Refusal("post-adults") if alone and band != "adult" else None


def grown_up(band: AgeBand | None) -> Refusal | None:
    """Only adults post something of their own."""
    return None if band == "adult" else Refusal("post-adults")
