"""What an address follows under an opaque id: a guide, a topic, or a door that opens."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from domain.chat import Address

FollowKind = Literal["guide", "topic", "opening"]
FollowState = Literal["active", "paused", "ended"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Follow:
    """Something that is followed at an address; `ref` is a guide, a topic or a service.

    `hour` is the wall time ("HH:MM") of its messages, `step` the next one's number, `done` the
    steps that somebody has done by themselves, `due` when the next is owed (UTC).
    """

    id: str
    address: Address
    language: str
    kind: FollowKind
    ref: str
    hour: str
    step: int
    done: frozenset[str]
    state: FollowState
    began: datetime
    due: datetime | None
