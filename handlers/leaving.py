"""Leaving an organization: whoever leads it last hands over, whoever is alone leaves it orphan."""

from domain.args import Who
from domain.chat import Answer, Refusal, Say, choice, say
from domain.organizations import Member, Organization, active
from handlers import menus, partings
from handlers.members import end, named, referents
from handlers.organizations import COMMITMENT
from storage.town import Town


def _others(town: Town, organization_id: str) -> list[Member]:
    found = town.organizations.members_of(organization_id)
    return [each for each in found if each.person_id != town.person.id]


def _leads_last(town: Town, organization_id: str) -> bool:
    return referents(town, organization_id) == [town.person.id]


def ask(town: Town, organization: Organization) -> Answer:
    """Asks once more, or to whom the lead is handed over."""
    others = _others(town, organization.id)
    keep = choice(f"organization/{organization.id}/people", "button-keep")
    if others and _leads_last(town, organization.id):
        heirs = [named(each, f"member/{each.id}/heir") for each in others]
        return [say("ours-hand-over", *heirs, keep, organization=organization.name)]
    yes = choice(f"organization/{organization.id}/leave/yes", "ours-button-leave-yes")
    if others:
        return [say("ours-leave-ask", yes, keep, organization=organization.name)]
    return [say("ours-leave-alone", yes, keep, organization=organization.name)]


def leave(town: Town, organization: Organization) -> Answer:
    """Speaks for it no longer; the others, or the coordinators, are told."""
    town.lock("members", organization.id)
    others = _others(town, organization.id)
    if others and _leads_last(town, organization.id):
        return ask(town, organization)
    return _gone(town, organization, others)


def hand_over(town: Town, member: Member) -> Answer:
    """Makes another member the referent, and leaves."""
    town.lock("members", member.organization_id)
    organization = town.organizations.get(member.organization_id)
    if organization is None or member.person_id == town.person.id:
        return Refusal("gone")
    if no := active(member):
        return no
    told = _make_heir(town, member)
    return [*_gone(town, organization, _others(town, organization.id)), told]


def _make_heir(town: Town, member: Member) -> Say:
    town.organizations.set_role(member.id, "referent")
    back = choice(f"organization/{member.organization_id}/people", "ours-menu")
    told = say("ours-you-lead", back, organization=member.organization)
    return told.told(member.person_id, COMMITMENT)


def _gone(town: Town, organization: Organization, others: list[Member]) -> list[Say]:
    for mine in town.organizations.memberships(town.person.id):
        if mine.organization_id == organization.id:
            end(town, mine)
    town.renew()
    left = say("ours-left", organization=organization.name)
    orphaned = partings.orphaned(town, organization.id)
    return [left, *menus.menu(town), *_tell_left(town, organization, others), *orphaned]


def _tell_left(town: Town, organization: Organization, others: list[Member]) -> list[Say]:
    if not others:
        return _orphaned(town, organization)
    who = Who(town.person.id)
    told = say("ours-somebody-left", name=who, organization=organization.name)
    return [told.told(each.person_id, COMMITMENT) for each in others]


def _orphaned(town: Town, organization: Organization) -> list[Say]:
    told = say("coordinator-nobody-speaks", organization=organization.name)
    coordinators = town.people.coordinators()
    return [told.told(each, COMMITMENT) for each in coordinators if each != town.person.id]


def bequeath(town: Town) -> list[Say]:
    """Before somebody is erased: who led alone is followed by the longest-serving member."""
    told: list[Say] = []
    for organization_id in sorted(town.person.organizations):
        town.invites.drop_of(organization_id, town.person.id)
        others = _others(town, organization_id)
        organization = town.organizations.get(organization_id)
        if others and _leads_last(town, organization_id):
            told.append(_make_heir(town, others[0]))
        elif organization and not others:
            told += _orphaned(town, organization)
    return told
