"""Who answers for a shift, and what they are told."""

from dataclasses import replace

from domain.args import Who
from domain.chat import Delivery, Say, choice, say
from domain.shifts import Shift
from handlers import places, proposals
from storage.town import Town


def to_members(town: Town, shift: Shift, told: Say, how: Delivery) -> list[Say]:
    """The same words for everybody who speaks for a shift's organization, but who is answered."""
    look = choice(f"need/{shift.id}", "button-look")
    told = replace(told, choices=(*told.choices, look))
    return [told.told(each, how) for each in answerable(town, shift) if each != town.asking]


def answerable(town: Town, shift: Shift) -> list[str]:
    """Who answers for a shift: its organization's members, or the coordinators if none is left."""
    return town.organizations.people_of(shift.organization_id) or town.people.coordinators()


def unreachable(town: Town, person_id: str) -> list[Say]:
    """Whoever counts on somebody who can't be written to is told, once."""
    told = []
    proposals.let_go(town, person_id, "unreachable")
    for signup, shift in town.signups.ahead(person_id):
        words = say("member-unreachable", name=Who(person_id), what=shift.what, when=shift.span)
        for each in answerable(town, shift):
            effect = f"unreachable/{signup.id}/{each}"
            how = Delivery(lane="reminder", expires=shift.start, effect=effect)
            told += [words.told(each, how)] if each != person_id else []
    return [*told, *places.pass_offers_on(town, person_id)]
