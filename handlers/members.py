"""Who speaks for an organization: seen, invited, given a role, let go."""

from typing import get_args

from domain.args import Term, Who
from domain.chat import Answer, Choice, Refusal, Say, choice, say
from domain.keys import Key
from domain.organizations import Member, Organization, Role, active
from handlers import promised
from handlers.organizations import COMMITMENT
from storage.town import Town

MOST_INVITES = 20
ROLES: dict[Role, Key] = {"referent": "ours-referent", "member": "ours-member"}
OTHER: dict[Role, Role] = {"referent": "member", "member": "referent"}
TO_BE: dict[Role, Key] = {"referent": "ours-make-referent", "member": "ours-make-member"}


def ours(town: Town) -> Answer:
    """One's organization; whoever has several is asked for which."""
    mine = [town.organizations.get(each) for each in sorted(town.person.organizations)]
    found = [each for each in mine if each]
    if len(found) == 1:
        return show(town, found[0])
    named = (
        choice(f"organization/{each.id}/people", "organization-button", name=each.name)
        for each in found
    )
    return [say("ours-which", *named)]


def show(town: Town, organization: Organization) -> Answer:
    """Who is in, and what can be done as one of them."""
    leads = organization.id in town.person.refers
    rows = [
        say(
            "ours-member-row",
            *((named(each, f"member/{each.id}"),) if leads else ()),
            name=Who(each.person_id),
            role=Term(ROLES[each.role]),
        )
        for each in town.organizations.members_of(organization.id)
    ]
    title = say("ours-title", organization=organization.name)
    received = promised.received(town, organization)
    return [title, *rows, *received, say("ours-what", *_ways(organization, leads))]


def named(member: Member, path: str) -> Choice:
    """A button with somebody's name on it."""
    return choice(path, "ours-button-name", name=Who(member.person_id))


def _ways(organization: Organization, leads: bool) -> list[Choice]:
    base = f"organization/{organization.id}"
    invites = (
        choice(f"{base}/invite/member", "ours-button-invite"),
        choice(f"{base}/invite/referent", "ours-button-invite-r"),
    )
    return [
        *(invites if leads else ()),
        choice("ours/services", "directory-mine"),
        choice("boards", "menu-boards"),
        choice("handovers", "handover-button-all"),
        choice(f"{base}/ask", "asks-button-ask"),
        choice(f"{base}/news", "asks-button-news"),
        choice(f"{base}/leave", "ours-button-leave"),
        choice("organizations", "ours-button-other"),
    ]


def invite(town: Town, organization: Organization, role: str) -> Answer:
    """A one-time code that lets somebody in, to be handed on by whoever asks for it."""
    if role not in get_args(Role):
        return Refusal("gone")
    if town.invites.open_of(organization.id) >= MOST_INVITES:
        return Refusal("ours-invites-many")
    code = town.invites.make(role, organization.id, town.person.id)
    bot = town.jobs.mark("telegram_username")
    link = [say("ours-invite-link", link=f"https://t.me/{bot}?start={code}")] if bot else []
    key = ROLES["referent" if role == "referent" else "member"]
    made = say("ours-invite", organization=organization.name, role=Term(key), code=code)
    return [made, *link, say("ours-invite-once", _back(organization.id))]


def _back(organization_id: str) -> Choice:
    return choice(f"organization/{organization_id}/people", "ours-menu")


def show_one(town: Town, member: Member) -> Answer:
    """One of them, as a referent sees them."""
    if no := active(member):
        return no
    other = OTHER[member.role]
    ways = [choice(f"member/{member.id}/role/{other}", TO_BE[other])]
    if member.person_id != town.person.id:
        ways.append(choice(f"member/{member.id}/remove", "ours-button-remove"))
    who, role = Who(member.person_id), Term(ROLES[member.role])
    return [say("ours-member-row", *ways, _back(member.organization_id), name=who, role=role)]


def referents(town: Town, organization_id: str) -> list[str]:
    """The ids of the people who lead an organization."""
    people = town.organizations.members_of(organization_id)
    return [each.person_id for each in people if each.role == "referent"]


def set_role(town: Town, member: Member, role: str) -> Answer:
    """Makes somebody a referent, or no longer; one has to remain."""
    town.lock("members", member.organization_id)
    if role not in get_args(Role):
        return Refusal("gone")
    if no := active(member):
        return no
    leads = role == "referent"
    if not leads and referents(town, member.organization_id) == [member.person_id]:
        return Refusal("ours-last-referent")
    done = say("ours-role-set", _back(member.organization_id), name=Who(member.person_id))
    if role == member.role:
        return [done]
    town.organizations.set_role(member.id, "referent" if leads else "member")
    if not leads:
        town.invites.drop_of(member.organization_id, member.person_id)
    return [done, *_tell_role(town, member, leads)]


def _tell_role(town: Town, member: Member, leads: bool) -> list[Say]:
    key: Key = "ours-you-lead" if leads else "ours-you-lead-no-more"
    told = say(key, _back(member.organization_id), organization=member.organization)
    itself = member.person_id == town.person.id
    return [] if itself else [told.told(member.person_id, COMMITMENT)]


def ask_remove(town: Town, member: Member) -> Answer:
    """Asks once more before somebody is let go."""
    if no := _removable(town, member):
        return no
    yes = choice(f"member/{member.id}/remove/yes", "ours-button-remove-yes")
    keep = choice(f"member/{member.id}", "button-keep")
    who = Who(member.person_id)
    return [say("ours-remove-ask", yes, keep, name=who, organization=member.organization)]


def _removable(town: Town, member: Member) -> Refusal | None:
    """Whoever goes by themselves leaves, which looks at who remains."""
    leave = choice(f"organization/{member.organization_id}/leave", "ours-button-leave")
    if member.person_id == town.person.id:
        return Refusal("ours-not-yourself", choices=(leave,))
    return active(member)


def remove(town: Town, member: Member) -> Answer:
    """Lets somebody go, and tells them."""
    town.lock("members", member.organization_id)
    if no := _removable(town, member):
        return no
    end(town, member)
    done = say("ours-removed", _back(member.organization_id), name=Who(member.person_id))
    told = say("ours-removed-you", organization=member.organization)
    return [done, told.told(member.person_id, COMMITMENT)]


def end(town: Town, member: Member) -> None:
    """Somebody speaks for it no longer, and neither do the invites they handed out."""
    town.organizations.end(member.id)
    town.invites.drop_of(member.organization_id, member.person_id)
