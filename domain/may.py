"""Who may do what: one rule per route, asked after the object is loaded."""

from collections.abc import Callable
from typing import Any, Protocol

from domain.asks import Ask, receivers
from domain.chat import Refusal
from domain.inquiries import Inquiry
from domain.keys import Key
from domain.organizations import Organization
from domain.people import Person
from domain.posts import Post, Screening

Rule = Callable[[Person, Any], Refusal | None]


class Organized(Protocol):
    """Anything that belongs to an organization."""

    @property
    def organization_id(self) -> str: ...


class Kept(Protocol):
    """Anything that an organization of the network may keep."""

    @property
    def organization_id(self) -> str | None: ...


class Owned(Protocol):
    """Anything that belongs to a person."""

    @property
    def person_id(self) -> str | None: ...


class Taken(Protocol):
    """Anything that somebody may have taken over."""

    @property
    def taker_id(self) -> str | None: ...


class Answered(Organized, Protocol):
    """What an organization answers; an orphan when nobody speaks for it."""

    @property
    def orphan(self) -> bool: ...


class Seen(Owned, Protocol):
    """Anything of a person's that some organizations may see."""

    @property
    def organizations(self) -> frozenset[str]: ...


class Between(Answered, Owned, Protocol):
    """Anything between a person and an organization."""


class HandedOver(Organized, Owned, Protocol):
    """What somebody gives to an organization."""


def _role(person: Person, held: bool, otherwise: Key) -> Refusal | None:
    """A role counts for nobody who has said to be under fourteen."""
    if not held:
        return Refusal(otherwise)
    return Refusal("too-young-under14") if person.age_band == "under14" else None


def anyone(person: Person, thing: object) -> Refusal | None:
    """No condition."""
    return None


def gives_time(person: Person, thing: object) -> Refusal | None:
    """Children give time together with an adult, who says when."""
    return Refusal("free-under14") if person.age_band == "under14" else None


def coordinator(person: Person, thing: object) -> Refusal | None:
    """Only the coordinators of the town."""
    return _role(person, person.coordinator, "not-coordinator")


def mediator(person: Person, thing: object) -> Refusal | None:
    """Only whoever answers families in their languages."""
    return _role(person, bool(person.mediates), "not-mediator")


def mediates(person: Person, thing: Taken) -> Refusal | None:
    """Only the mediator who has taken the question over."""
    return _role(person, bool(person.mediates) and thing.taker_id == person.id, "not-yours")


def reviewer(person: Person, thing: object) -> Refusal | None:
    """Only whoever reads translations."""
    return _role(person, bool(person.reviews), "not-reviewer")


def member(person: Person, thing: object) -> Refusal | None:
    """Only somebody who speaks for an approved organization."""
    return _role(person, bool(person.organizations), "not-member")


def member_of(person: Person, thing: Organized) -> Refusal | None:
    """Only somebody who speaks for the organization that the thing belongs to."""
    return _role(person, thing.organization_id in person.organizations, "not-yours")


def arranges(person: Person, thing: Organized) -> Refusal | None:
    """Whoever speaks for the organization that the thing belongs to, and the coordinators."""
    mine = thing.organization_id in person.organizations
    return _role(person, mine or person.coordinator, "not-yours")


def owner(person: Person, thing: Owned) -> Refusal | None:
    """Only the person whom the thing belongs to."""
    return None if thing.person_id == person.id else Refusal("not-yours")


def taker(person: Person, thing: Taken) -> Refusal | None:
    """Only whoever has taken the thing over."""
    return None if thing.taker_id == person.id else Refusal("not-yours")


def refers(person: Person, organization: Organization) -> Refusal | None:
    """Only a referent of this organization."""
    return _role(person, organization.id in person.refers, "not-referent")


def refers_to(person: Person, thing: Organized) -> Refusal | None:
    """Only a referent of the organization that the thing belongs to."""
    return _role(person, thing.organization_id in person.refers, "not-referent")


def answers_for(person: Person, thing: Answered) -> Refusal | None:
    """Whoever speaks for its organization; the coordinators, when nobody does any more."""
    left = thing.orphan and person.coordinator
    return _role(person, left or thing.organization_id in person.organizations, "not-yours")


def talks(person: Person, thing: Between) -> Refusal | None:
    """Only the person it is about, or whoever answers for the organization."""
    return answers_for(person, thing) if owner(person, thing) else None


def keeps(person: Person, thing: Kept) -> Refusal | None:
    """Only somebody who speaks for the organization whose service it is, or a coordinator."""
    if person.coordinator:
        return _role(person, True, "not-yours")
    return _role(person, thing.organization_id in person.organizations, "not-yours")


def hands(person: Person, thing: HandedOver) -> Refusal | None:
    """Only whoever gives it, or somebody who speaks for the organization that receives it."""
    return member_of(person, thing) if owner(person, thing) else None


def receives(person: Person, ask: Ask) -> Refusal | None:
    """Only somebody who speaks for another organization, which it was sent to."""
    return _role(person, bool(receivers(ask, person.organizations)), "not-yours")


def speaks_for(person: Person, organization: Organization) -> Refusal | None:
    """Only somebody who speaks for this organization."""
    return _role(person, organization.id in person.organizations, "not-yours")


def sees(person: Person, thing: Seen) -> Refusal | None:
    """Only the person whom it belongs to, or somebody who speaks for whom it is shown to."""
    if owner(person, thing) is None:
        return None
    return _role(person, bool(thing.organizations & person.organizations), "not-yours")


def posts(person: Person, post: Post) -> Refusal | None:
    """Only whoever posted it, or somebody who speaks for the organization that did."""
    if post.person_id == person.id:
        return None
    return _role(person, post.organization_id in person.organizations, "not-yours")


def screens(person: Person, screening: Screening) -> Refusal | None:
    """Only a coordinator, or somebody who speaks for whoever screens such posts."""
    held = person.coordinator or bool(screening.screeners & person.organizations)
    return _role(person, held, "not-coordinator")


def inquires(person: Person, inquiry: Inquiry) -> Refusal | None:
    """Only whoever is interested, or whoever posted what they are interested in."""
    if person.id in (inquiry.person_id, inquiry.poster_id):
        return None
    return _role(person, inquiry.organization_id in person.organizations, "not-yours")
