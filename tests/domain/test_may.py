"""Who may do what: each rule lets in exactly those it names."""

from dataclasses import dataclass, replace
from itertools import product

import pytest

from domain import may
from domain.chat import Refusal
from domain.organizations import Organization
from domain.people import Person

ANNA = Person("ANNA", "it", name="Anna", age_band="adult")
MARTA = Person("MARTA", "it", organizations=frozenset({"anffas"}), refers=frozenset({"anffas"}))
LUCA = Person("LUCA", "it", organizations=frozenset({"auser"}))
CARLA = Person("CARLA", "it", coordinator=True)
SAMIRA = Person("SAMIRA", "it", mediates=frozenset({"ar"}), reviews=frozenset({"ar"}))
OMAR = Person("OMAR", "it", mediates=frozenset({"ar"}))
EVERYBODY = [ANNA, MARTA, LUCA, CARLA, SAMIRA, OMAR]
ROLES = [may.coordinator, may.member, may.member_of, may.speaks_for, may.refers, may.refers_to]
OVER_ONE = (may.speaks_for, may.refers)
"""Rules about an organization itself."""


@dataclass(frozen=True)
class Thing:
    """Something of Anna's at ANFFAS."""

    organization_id: str = "anffas"
    person_id: str | None = "ANNA"
    taker_id: str | None = "LUCA"
    orphan: bool = False
    to_id: str | None = None
    organizations: frozenset[str] = frozenset({"anffas"})
    screeners: frozenset[str] = frozenset({"auser"})
    poster_id: str | None = "OMAR"


ANFFAS = Organization("anffas", "ANFFAS", "association", "approved")

ALLOWED = {
    may.anyone: {each.id for each in EVERYBODY},
    may.gives_time: {each.id for each in EVERYBODY},
    may.mediator: {"SAMIRA", "OMAR"},
    may.mediates: {"SAMIRA"},
    may.reviewer: {"SAMIRA"},
    may.arranges: {"MARTA", "CARLA"},
    may.coordinator: {"CARLA"},
    may.member: {"MARTA", "LUCA"},
    may.member_of: {"MARTA"},
    may.owner: {"ANNA"},
    may.taker: {"LUCA"},
    may.speaks_for: {"MARTA"},
    may.refers: {"MARTA"},
    may.refers_to: {"MARTA"},
    may.answers_for: {"MARTA"},
    may.talks: {"ANNA", "MARTA"},
    may.receives: {"LUCA"},
    may.hands: {"ANNA", "MARTA"},
    may.sees: {"ANNA", "MARTA"},
    may.keeps: {"MARTA", "CARLA"},
    may.posts: {"ANNA", "MARTA"},
    may.screens: {"LUCA", "CARLA"},
    may.inquires: {"ANNA", "MARTA", "OMAR"},
}


TAKERS = {may.mediates: "SAMIRA"}
"""Who has taken a thing over, where it is not Luca."""


@pytest.mark.parametrize(("rule", "person"), [*product(ALLOWED, EVERYBODY)])
def test_a_rule_lets_in_exactly_those_it_names(rule: may.Rule, person: Person) -> None:
    thing = ANFFAS if rule in OVER_ONE else Thing(taker_id=TAKERS.get(rule, "LUCA"))
    refusal = rule(person, thing)
    assert (refusal is None) is (person.id in ALLOWED[rule])
    assert refusal is None or isinstance(refusal, Refusal)


def test_every_rule_is_in_the_table() -> None:
    rules = {
        value
        for name, value in vars(may).items()
        if name[0] != "_"
        and callable(value)
        and value.__module__ == may.__name__
        and not isinstance(value, type)
    }
    assert rules == set(ALLOWED)


@pytest.mark.parametrize("rule", ROLES)
def test_a_role_is_nothing_to_a_child(rule: may.Rule) -> None:
    thing = ANFFAS if rule in OVER_ONE else Thing()
    holds = replace(MARTA, coordinator=True, age_band="under14")
    assert rule(holds, thing) == Refusal("too-young-under14")
    assert rule(replace(holds, age_band="14to17"), thing) is None
    lacks = replace(ANNA, age_band="under14")
    assert rule(lacks, thing) == rule(ANNA, thing)


@pytest.mark.parametrize("person", EVERYBODY)
def test_what_an_erased_person_left_belongs_to_nobody(person: Person) -> None:
    assert may.owner(person, Thing(person_id=None)) == Refusal("not-yours")


def test_what_nobody_speaks_for_is_answered_by_the_coordinators() -> None:
    assert may.answers_for(CARLA, Thing(orphan=True)) is None
    assert may.talks(CARLA, Thing(orphan=True)) is None
    assert may.answers_for(LUCA, Thing(orphan=True)) == Refusal("not-yours")


def test_what_was_sent_to_one_organization_is_answered_by_that_one() -> None:
    assert may.receives(LUCA, Thing(to_id="auser")) is None
    assert may.receives(LUCA, Thing(to_id="acli")) == Refusal("not-yours")
