"""What one organization asks of others, or tells them."""

from collections.abc import Set
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from domain.chat import Refusal

Kind = Literal["people", "goods", "news"]
AskState = Literal["pending", "out", "refused"]
LONGEST = 600
MOST_A_WEEK = 3
WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Ask:
    """Words of an organization to another one (`to_id`) or to the whole network (None).

    `asked_by` and `decided_by` are persons' ids, None once they are erased.
    """

    id: str
    organization_id: str
    organization: str
    to_id: str | None
    kind: Kind
    words: str
    asked_by: str | None
    state: AskState
    decided_by: str | None = None


def receivers(ask: Ask, organizations: Set[str]) -> list[str]:
    """For which of these organizations an ask is, in order; never for the one that asks."""
    if ask.to_id:
        return [ask.to_id] if ask.to_id in organizations else []
    return sorted(organizations - {ask.organization_id})


def undecided(ask: Ask) -> Refusal | None:
    """Only what still waits can be decided."""
    return None if ask.state == "pending" else Refusal("already-decided")


def answerable(ask: Ask) -> Refusal | None:
    """What asks for something, and is out, can be answered."""
    return Refusal("gone") if ask.kind == "news" or ask.state != "out" else None
