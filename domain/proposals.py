"""Proposals: a shift suggested to a person, with reasons, and what became of it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

ProposalState = Literal["to_notify", "notified", "accepted", "declined", "silent", "withdrawn"]
OPEN: tuple[ProposalState, ...] = ("to_notify", "notified", "silent")


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """Somebody is asked to come to a shift, in a `wave` (from 1) of several.

    `beyond`: it passed their weekly budget, because time was short. `reasons` are the keys of the
    sentences that it came with. The times are when it was made, told, and ended (UTC).
    """

    id: str
    shift_id: str
    organization_id: str
    person_id: str | None
    wave: int
    state: ProposalState
    seq: int
    made: datetime
    beyond: bool = False
    reasons: tuple[str, ...] = ()
    notified: datetime | None = None
    ended: datetime | None = None
