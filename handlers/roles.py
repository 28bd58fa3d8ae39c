"""Mediators and reviewers: invited by a coordinator, asked whether they want it, let go."""

from typing import get_args

from domain import may
from domain.args import Languages, Listed, Term, Who
from domain.chat import Answer, Choice, Refusal, Say, choice, say
from domain.forms import Draft
from domain.keys import Key
from domain.kinds.talk import Invited, Mediates, Reviews
from domain.people import AgeBand
from domain.roles import Role, RoleName
from domain.topics import NAMES, SAFE, TOPICS
from handlers import forms, menus, people, promises_kept, recordings
from handlers.passings import TOLD, release
from storage.invites import Invite
from storage.town import Town

ROLES: tuple[RoleName, ...] = get_args(RoleName)
TITLES: dict[RoleName, Key] = {"mediator": "roles-mediator", "reviewer": "roles-reviewer"}
WELCOME: dict[RoleName, Key] = {"mediator": "mediator-welcome", "reviewer": "reviewer-welcome"}
BACK = choice("roles", "roles-menu")


def named(name: str) -> RoleName | None:
    """The role of this name, if there is one."""
    return next((each for each in ROLES if each == name), None)


def show(town: Town) -> Answer:
    """Who answers and who reads, and how it goes, for the coordinators."""
    found = [each for name in ROLES for each in town.roles.of_role(name)]
    ways = (
        choice("roles/invite/mediator", "roles-button-mediator"),
        choice("roles/invite/reviewer", "roles-button-reviewer"),
    )
    return [say("roles-title", *ways), *promises_kept.rows(town), *map(_row, found)]


def _row(role: Role) -> Say:
    return say(
        "roles-row",
        choice(f"role/{role.id}", "relay-button-name", name=Who(role.person_id)),
        name=Who(role.person_id),
        role=Term(TITLES[role.name]),
        languages=_spoken(role),
    )


def _spoken(role: Role) -> Languages:
    return Languages(tuple(sorted(role.languages)))


def show_one(town: Town, role: Role) -> Answer:
    """One of them."""
    return [say("roles-one", choice(f"role/{role.id}/drop", "roles-button-drop"), BACK), _row(role)]


def drop(town: Town, role: Role) -> Answer:
    """Takes a role back; what they had taken over goes to others."""
    lost = say("roles-lost", role=Term(TITLES[role.name])).told(role.person_id, TOLD)
    return [say("roles-dropped", BACK), lost, *_let_go(town, role)]


def _let_go(town: Town, role: Role) -> list[Say]:
    town.roles.drop(role.id)
    if role.name != "mediator":
        return []
    recordings.forget(town, role.person_id)
    return release(town, role.person_id)


def invite(town: Town, role: str) -> Answer:
    """Asks for which languages somebody is to be invited."""
    return forms.begin(town, "role", about=role) if named(role) else Refusal("gone")


def invited(town: Town, form: Invited, draft: Draft) -> Answer:
    """A one-time code, to be handed on."""
    name = named(draft.about)
    if no := may.coordinator(town.person, None):
        return no
    if name is None:
        return Refusal("gone")
    languages = frozenset(form.languages)
    code = town.invites.make(name, made_by=town.person.id, languages=languages)
    bot = town.jobs.mark("telegram_username")
    link = [say("roles-link-row", link=f"https://t.me/{bot}?start={code}")] if bot else []
    spoken = Languages(tuple(sorted(languages)))
    made = say("roles-code", BACK, role=Term(TITLES[name]), languages=spoken, code=code)
    return [made, *link]


def redeem(town: Town, invite: Invite) -> Answer:
    """Says what the role is about and asks whether somebody wants it."""
    if no := _too_young(invite.role, town.person.age_band):
        return no
    draft = Draft(id=town.new_id(), kind=invite.role)
    if town.person.known:
        draft.values = {"name": town.person.name, "age_band": town.person.age_band}
    return forms.begin(town, invite.role, about=invite.key, draft=draft)


def _too_young(role: str, band: AgeBand | None) -> Refusal | None:
    """What families ask is for adults to answer."""
    if band == "under14":
        return Refusal("too-young-under14")
    young = role == "mediator" and band == "14to17"
    return Refusal("mediator-adults") if young else None


def agreed(town: Town, form: Mediates | Reviews, draft: Draft) -> Answer:
    """Gives the role of an invite to whoever wants it."""
    told = people.acquaint(town, form.name, form.age_band)
    invite = town.invites.get(draft.about)
    name = named(invite.role) if invite else None
    if invite is None or name is None:
        return Refusal("code-wrong")
    if no := _too_young(name, form.age_band):
        return no
    if not town.invites.use(invite.key):
        return Refusal("code-wrong")
    town.roles.give(town.person.id, name, invite.languages)
    town.renew()
    spoken = Languages(tuple(sorted(invite.languages)))
    return [say(WELCOME[name], languages=spoken), *menus.menu(town), *told]


def held(town: Town, name: str) -> Role | None:
    """The asking person's role of this name."""
    return next((each for each in town.roles.of_person(town.person.id) if each.name == name), None)


def ask_leave(town: Town, name: str) -> Answer:
    """Asks whether somebody wants to give a role up."""
    role = held(town, name)
    if role is None:
        return Refusal("gone")
    yes = choice(f"roles/leave/{role.name}/yes", "roles-button-leave-yes")
    return [
        say("roles-leave-ask", yes, choice("menu", "button-keep"), role=Term(TITLES[role.name]))
    ]


def leave(town: Town, name: str) -> Answer:
    """Gives a role up."""
    role = held(town, name)
    if role is None:
        return Refusal("gone")
    told = _let_go(town, role)
    town.renew()
    return [say("roles-left"), *menus.menu(town), *told]


def topics(town: Town) -> Answer:
    """What a mediator does not want to be asked about."""
    role = held(town, "mediator")
    excluded = role.excluded if role else frozenset()
    return [say("mediator-topics", *_topics(excluded), choice("questions", "mediator-menu"))]


def _topics(excluded: frozenset[str]) -> list[Choice]:
    """Everything is on but what is excluded; danger is never asked about."""
    return [
        choice(f"mediator/topics/{each}", "form-offer", value=Term(NAMES[each]))
        if each in excluded
        else choice(f"mediator/topics/{each}", "form-chosen", value=Term(NAMES[each]))
        for each in TOPICS
        if each != SAFE
    ]


def toggle_topic(town: Town, topic: str) -> Answer:
    """About this too, or no more."""
    role = held(town, "mediator")
    if role is None or topic not in TOPICS or topic == SAFE:
        return Refusal("gone")
    town.roles.exclude(role.id, role.excluded ^ {topic})
    return topics(town)


def mydata(town: Town) -> list[Say]:
    """The roles that somebody has, and what they said of them."""
    told = []
    for role in town.roles.of_person(town.person.id):
        leave = choice(f"roles/leave/{role.name}", "roles-button-leave")
        title = Term(TITLES[role.name])
        told.append(say("mydata-role-row", leave, role=title, languages=_spoken(role)))
        parts = tuple(Term(NAMES[each]) for each in TOPICS if each in role.excluded)
        told += [say("mydata-excluded-row", topics=Listed(parts))] if parts else []
    blocked = town.talks.blocked(town.person.id)
    return [*told, say("mydata-blocks-row", count=blocked)] if blocked else told
