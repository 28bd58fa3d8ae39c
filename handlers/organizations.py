"""Speaking for an organization: to pick it, to name it, to claim it."""

from domain.chat import Answer, Delivery, Refusal, Who, choice, say
from domain.organizations import Member, Organization
from handlers import forms
from storage.town import Town

COMMITMENT = Delivery(lane="reminder")


MOST_CLAIMS = 3


def pick(town: Town) -> Answer:
    """The organizations of the network, and the way to name another."""
    listed = [
        choice(f"organization/{each.id}/claim", "organization-button", name=each.name)
        for each in town.organizations.every()
    ]
    other = choice("organizations/new", "button-other-organization")
    return [say("organization-pick", *listed, other)]


def new(town: Town) -> Answer:
    """Asks for the name of an organization that is not listed."""
    return forms.begin(town, "organization")


def named(town: Town, name: str) -> Answer:
    """Claims an organization that somebody has just named, unless it is known by that name."""
    known = {each.name.casefold(): each.id for each in town.organizations.every()}
    asked = {each.organization.casefold(): each.organization_id for each in _all_claims(town)}
    same = town.organizations.get({**asked, **known}.get(name.casefold(), ""))
    return claim(town, same or town.organizations.add(name))


def _all_claims(town: Town) -> list[Member]:
    return [*town.organizations.claims(), *town.organizations.memberships(town.person.id)]


def claim(town: Town, organization: Organization) -> Answer:
    """Asks the coordinators to let this person speak for an organization."""
    if organization.id in town.person.organizations:
        return Refusal("organization-yours", choices=(choice("need/new", "menu-need"),))
    if town.person.age_band == "under14":
        return Refusal("too-young-under14")
    if not town.person.name:
        return forms.begin(town, "claimant", about=organization.id)
    asked = say("organization-asked", organization=organization.name)
    waiting = [each for each in town.organizations.claims() if each.person_id == town.person.id]
    if organization.id in [each.organization_id for each in waiting]:
        return [asked]
    if len(waiting) >= MOST_CLAIMS:
        return Refusal("claims-too-many")
    member = town.organizations.claim(organization.id, town.person.id)
    told = say(
        "coordinator-claim",
        choice(f"claim/{member.id}", "button-look"),
        organization=organization.name,
        name=Who(town.person.id),
    )
    waits = [told.told(each, COMMITMENT) for each in town.people.coordinators()]
    return [asked, *waits]
