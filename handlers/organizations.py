"""Organizations: to pick one, to name it, to claim it; and, for coordinators, to trust it."""

from collections.abc import Sequence

from domain.args import Who
from domain.chat import Answer, Choice, Delivery, Refusal, Say, choice, say
from domain.keys import Key
from domain.organizations import Member, Organization, approved
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


def every_approved(town: Town) -> Answer:
    """The organizations that somebody speaks for, as the coordinators see them."""
    found = [each for each in town.organizations.every() if approved(each) is None]
    if not found:
        return [say("organizations-none-approved")]
    return [say("organizations-approved", *map(_listed, found))]


def _listed(organization: Organization) -> Choice:
    path = f"organization/{organization.id}"
    key: Key = "organization-trusted-button" if organization.trusted else "organization-button"
    return choice(path, key, name=organization.name)


def show(town: Town, organization: Organization) -> Answer:
    """One of them: who speaks for it, and whether what it asks for is published at once."""
    if no := approved(organization):
        return no
    people = [say("roster-row", name=Who(each)) for each in _speakers(town, organization)]
    speakers = [say("organization-speakers"), *people] if people else []
    way = _distrust(organization) if organization.trusted else _trust(organization)
    return [
        say(
            "organization-card",
            way,
            choice("organizations/approved", "menu-associations"),
            organization=organization.name,
        ),
        say("organization-is-trusted" if organization.trusted else "organization-is-not-trusted"),
        *(speakers or [say("organization-no-speakers")]),
    ]


def _speakers(town: Town, organization: Organization) -> list[str]:
    return town.organizations.people_of(organization.id)


def _trust(organization: Organization) -> Choice:
    return choice(f"organization/{organization.id}/trust", "button-trust")


def _distrust(organization: Organization) -> Choice:
    return choice(f"organization/{organization.id}/distrust", "button-distrust")


def offer_trust(organization: Organization) -> list[Say]:
    """Offers to publish at once what this organization asks for next."""
    offer = say("trust-offer", _trust(organization), organization=organization.name)
    return [] if organization.trusted else [offer]


def trust(town: Town, organization: Organization) -> Answer:
    """From now on what this organization asks for is published at once."""
    return _set_trusted(town, organization, True)


def distrust(town: Town, organization: Organization) -> Answer:
    """From now on what it asks for waits again; what is out stays out."""
    return _set_trusted(town, organization, False)


def _set_trusted(town: Town, organization: Organization, trusted: bool) -> Answer:
    if no := approved(organization):
        return no
    done: Key = "coordinator-trusted" if trusted else "coordinator-distrusted"
    back = _distrust(organization) if trusted else _trust(organization)
    # The way back is not where the finger has just been.
    answer = say(done, choice("queue", "menu-queue"), back, organization=organization.name)
    if organization.trusted == trusted:
        return [answer]
    town.organizations.set_trusted(organization.id, trusted)
    key: Key = "organization-trusted" if trusted else "organization-distrusted"
    told = say(key, choice("needs", "menu-needs"), organization=organization.name)
    speakers = _speakers(town, organization)
    return [answer, *(told.told(each, COMMITMENT) for each in speakers if each != town.person.id)]
