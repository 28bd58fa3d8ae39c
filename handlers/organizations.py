"""Speaking for an organization: to claim it, and to be approved or refused."""

from domain.chat import Answer, Delivery, Refusal, Say, Who, choice, say
from domain.keys import Key
from domain.organizations import Member, Organization, undecided
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


def queue(town: Town) -> Answer:
    """Everything that waits for a coordinator."""
    claims = [
        choice(f"claim/{each.id}", "organization-button", name=each.organization)
        for each in town.organizations.claims()
    ]
    needs = [
        choice(f"need/{each.id}/decide", "shift-button", what=each.what, when=each.span)
        for each in town.shifts.pending()
    ]
    if not claims and not needs:
        return [say("queue-empty")]
    return [say("queue-title", *claims, *needs, claims=len(claims), needs=len(needs))]


def show_claim(town: Town, member: Member) -> Answer:
    """A claim as the coordinator sees it."""
    if no := undecided(member):
        return no
    return [
        say(
            "claim-card",
            choice(f"claim/{member.id}/approve", "button-approve"),
            choice(f"claim/{member.id}/refuse", "button-refuse"),
            choice("queue", "menu-queue"),
            organization=member.organization,
            name=Who(member.person_id),
        )
    ]


def approve(town: Town, member: Member) -> Answer:
    """Lets somebody speak for an organization."""
    if member.state == "active":
        return [_decided("coordinator-approved")]
    if no := undecided(member):
        return no
    town.organizations.decide(member, "active", town.person.id)
    town.organizations.set_state(member.organization_id, "approved")
    told = say(
        "organization-approved",
        choice("need/new", "menu-need"),
        organization=member.organization,
    )
    return [_decided("coordinator-approved"), told.told(member.person_id, COMMITMENT)]


def ask_refuse(town: Town, member: Member) -> Answer:
    """Asks the coordinator for the reason."""
    return undecided(member) or forms.begin(town, "refuse-claim", about=member.id)


def refuse(town: Town, reason: str, member_id: str) -> Answer:
    """Refuses a claim and tells whoever made it why."""
    member = town.organizations.member(member_id)
    if member is None:
        return Refusal("gone")
    if no := undecided(member):
        return no
    town.organizations.decide(member, "refused", town.person.id, reason)
    told = say("organization-refused", organization=member.organization, reason=reason)
    return [_decided("coordinator-refused"), told.told(member.person_id, COMMITMENT)]


def _decided(key: Key) -> Say:
    return say(key, choice("queue", "menu-queue"))
