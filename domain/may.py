"""Who may do what: one rule per route, asked after the object is loaded."""

from collections.abc import Callable
from typing import Any, Protocol

from domain.chat import Refusal
from domain.organizations import Organization
from domain.people import Person

Rule = Callable[[Person, Any], Refusal | None]


class Organized(Protocol):
    """Anything that belongs to an organization."""

    @property
    def organization_id(self) -> str: ...


class Owned(Protocol):
    """Anything that belongs to a person."""

    @property
    def person_id(self) -> str | None: ...


def anyone(person: Person, thing: object) -> Refusal | None:
    """No condition."""
    return None


def coordinator(person: Person, thing: object) -> Refusal | None:
    """Only the coordinators of the town."""
    return None if person.coordinator else Refusal("not-coordinator")


def member(person: Person, thing: object) -> Refusal | None:
    """Only somebody who speaks for an approved organization."""
    return None if person.organizations else Refusal("not-member")


def member_of(person: Person, thing: Organized) -> Refusal | None:
    """Only somebody who speaks for the organization that the thing belongs to."""
    return None if thing.organization_id in person.organizations else Refusal("not-yours")


def owner(person: Person, thing: Owned) -> Refusal | None:
    """Only the person whom the thing belongs to."""
    return None if thing.person_id == person.id else Refusal("not-yours")


def speaks_for(person: Person, organization: Organization) -> Refusal | None:
    """Only somebody who speaks for this organization."""
    return None if organization.id in person.organizations else Refusal("not-yours")
