"""Things given: what people offer, what organizations want, and the pledges between them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

OfferKind = Literal["hours", "promise", "food", "device"]
WantKind = Literal["food", "device", "drive", "favour"]
Unit = Literal["g", "ml", "piece", "minute"]
OfferState = Literal["open", "paused", "withdrawn", "expired", "done"]
WantState = Literal["pending", "open", "refused", "cancelled", "met", "ended"]
PledgeState = Literal[
    "proposed", "reserved", "handed", "declined", "expired", "withdrawn", "returned"
]
Aim = Literal["give", "want", "drive"]
LIVE: tuple[PledgeState, ...] = ("proposed", "reserved")


@dataclass(frozen=True, slots=True)
class Thing:
    """So many units of something, as somebody says it; 0 when it was not said how much.

    `group` is one of domain.kinds.food.GROUPS, or a type of domain.kinds.device.TYPES.
    """

    what: str
    quantity: int
    unit: Unit
    group: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What somebody gives: hours, a promise of hours, food and hygiene goods, or a device.

    `quantity` counts `unit`s, of which `free` are spoken for by no pledge. `start` and `until` are
    instants (UTC): from when, and until when it is of use (food: its best-before day is over).
    `details` are what the kind's own form says. `person_id` is None once that person is erased.
    """

    id: str
    person_id: str | None
    kind: OfferKind
    quantity: int
    unit: Unit
    state: OfferState
    free: int
    seq: int
    made: datetime
    start: datetime | None = None
    until: datetime | None = None
    neighbourhood: str | None = None
    details: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Want:
    """What an organization needs that is no shift: goods, devices, a drive, a favour.

    `promised` is proposed or reserved for it, `received` has been handed over, in `unit`s.
    A favour is asked for by `person_id`, vouched for by the organization, and becomes the shift
    `shift_id`. `unreviewed`: published at once, not yet looked at. `version` grows when edited.
    """

    id: str
    organization_id: str
    organization: str
    kind: WantKind
    quantity: int
    unit: Unit
    state: WantState
    promised: int
    received: int
    seq: int
    made: datetime
    start: datetime | None = None
    until: datetime | None = None
    neighbourhood: str | None = None
    urgent: bool = False
    unreviewed: bool = False
    version: int = 1
    person_id: str | None = None
    shift_id: str | None = None
    details: Mapping[str, Any] = field(default_factory=dict)

    @property
    def lacking(self) -> int:
        """What nobody has promised or brought yet."""
        return max(0, self.quantity - self.promised - self.received)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pledge:
    """So much of an offer for an organization, or for one of its wants.

    proposed: the organization is to accept it before `deadline`; reserved: it has, and a place and
    time are agreed once `agreed`; handed: `handed` units have changed hands, as `handed_by` noted
    and the other side may question. All instants are UTC. `shift_id` carries it, if nobody of
    the two can.
    """

    id: str
    organization_id: str
    organization: str
    kind: OfferKind
    quantity: int
    unit: Unit
    state: PledgeState
    seq: int
    made: datetime
    offer_id: str | None = None
    want_id: str | None = None
    person_id: str | None = None
    deadline: datetime | None = None
    start: datetime | None = None
    until: datetime | None = None
    place: str = ""
    agreed: bool = False
    version: int = 1
    handed: int = 0
    handed_by: str | None = None
    handed_at: datetime | None = None
    questioned_by: str | None = None
    questioned_at: datetime | None = None
    shift_id: str | None = None
