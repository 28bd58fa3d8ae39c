"""Organizations of the network and the people who speak for them."""

from dataclasses import dataclass
from typing import Literal

from domain.chat import Refusal

OrganizationState = Literal["listed", "pending", "approved"]
MemberState = Literal["pending", "active", "refused", "left"]
Role = Literal["referent", "member"]


@dataclass(frozen=True, slots=True)
class Organization:
    """An association, cooperative, foundation or office; listed until one of its people is in.

    What a `trusted` one asks for is published at once and reviewed afterwards.
    """

    id: str
    name: str
    kind: str
    state: OrganizationState
    trusted: bool = False


@dataclass(frozen=True, slots=True)
class Member:
    """A person's claim to speak for an organization, and what became of it.

    A referent invites others, and says who is in; the first one approved is one.
    """

    id: str
    organization_id: str
    organization: str
    person_id: str
    state: MemberState
    reason: str | None = None
    role: Role = "member"


def undecided(member: Member) -> Refusal | None:
    """Only a claim that still waits can be decided."""
    return None if member.state == "pending" else Refusal("already-decided")


def active(member: Member) -> Refusal | None:
    """Only of whoever is in something is changed."""
    return None if member.state == "active" else Refusal("ours-gone")


def approved(organization: Organization) -> Refusal | None:
    """Only an organization that a coordinator has approved is trusted, or no longer."""
    return None if organization.state == "approved" else Refusal("organization-not-approved")
