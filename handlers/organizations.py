"""Speaking for an organization: to pick it, to name it, to claim it."""

from collections.abc import Sequence

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
    """Asks for the name of an organization that is not listed, once it is known who asks."""
    if no := _may_claim(town):
        return no
    return forms.begin(town, "organization" if town.person.name else "claimant")


def named(town: Town, name: str) -> Answer:
    """Claims an organization that somebody has just named, unless it is known by that name."""
    known = {each.name.casefold(): each.id for each in town.organizations.every()}
    asked = {each.organization.casefold(): each.organization_id for each in _all_claims(town)}
    same = town.organizations.get({**asked, **known}.get(name.casefold(), ""))
    if same:
        return claim(town, same)
    return _may_claim(town) or claim(town, town.organizations.add(name))


def _may_claim(town: Town) -> Refusal | None:
    if town.person.age_band == "under14":
        return Refusal("too-young-under14")
    return Refusal("claims-too-many") if len(_waiting(town)) >= MOST_CLAIMS else None


def _waiting(town: Town) -> list[Member]:
    return [each for each in town.organizations.claims() if each.person_id == town.person.id]


def _all_claims(town: Town) -> list[Member]:
    return [*town.organizations.claims(), *town.organizations.memberships(town.person.id)]


def claim(town: Town, organization: Organization) -> Answer:
    """Asks the coordinators to let this person speak for an organization."""
    if organization.id in town.person.organizations:
        return Refusal("organization-yours", choices=(choice("need/new", "menu-need"),))
    asked = say("organization-asked", organization=organization.name)
    if organization.id in [each.organization_id for each in _waiting(town)]:
        return [asked]
    if no := _may_claim(town):
        return no
    if not town.person.name:
        return forms.begin(town, "claimant", about=organization.id)
    member = town.organizations.claim(organization.id, town.person.id)
    told = say(
        "coordinator-claim",
        choice(f"claim/{member.id}", "button-look"),
        organization=organization.name,
        name=Who(town.person.id),
    )
    waits = [told.told(each, COMMITMENT) for each in town.people.coordinators()]
    return [asked, *waits]


def drop_abandoned(town: Town, claims: Sequence[Member]) -> None:
    """Forgets organizations that only these claims, now gone or refused, had named."""
    for each in claims:
        if town.organizations.drop_abandoned(each.organization_id):
            town.jobs.put(
                f"forget/{each.organization_id}", "forget", town.now, each.organization_id
            )
