"""Redeeming a one-time invite, by `/start CODE` or by typing the code."""

import re
from collections.abc import Callable

from domain.args import Who
from domain.chat import Answer, Refusal, Say, choice, say
from domain.codes import bare
from domain.organizations import Role
from domain.people import MAX_WRONG_CODES
from handlers import forms, menus, roles
from handlers.organizations import COMMITMENT
from storage.ids import ALPHABET
from storage.invites import Invite
from storage.town import Town

BETWEEN = re.compile(r"[\W_]+")
CODE = re.compile(rf"[{ALPHABET}]{{26}}")


def code_in(text: str) -> str | None:
    """The code that a text may be, however it was spaced or cased."""
    code = bare(text)
    return code if CODE.fullmatch(code) else None


def typed(town: Town, text: str) -> Answer | None:
    """Redeems a code typed by itself; None for a sentence that only has as many letters."""
    code = code_in(text)
    if code is None or (_is_sentence(text) and not town.invites.is_good(code)):
        return None
    return redeem(town, code)


def _is_sentence(text: str) -> bool:
    lengths = [len(each) for each in BETWEEN.split(text) if each]
    return len(set(lengths[:-1])) > 1


def redeem(town: Town, code: str, otherwise: Callable[[Town], list[Say]] = menus.menu) -> Answer:
    """Gives the role of a good code; wrong ones are counted and soon no longer tried."""
    if town.people.wrong_codes(town.person.id) >= MAX_WRONG_CODES:
        return Refusal("code-too-many")
    invite = town.invites.find(code)
    if invite is None:
        town.people.note_wrong_code(town.person.id)
        return [say("code-wrong"), *otherwise(town)]
    if invite.organization_id:
        return _into(town, invite, invite.organization_id)
    if roles.named(invite.role):
        return roles.redeem(town, invite)
    town.invites.use(invite.key)
    town.people.make_coordinator(town.person.id)
    town.renew()
    return [say("coordinator-welcome"), *menus.menu(town)]


def _into(town: Town, invite: Invite, organization_id: str) -> Answer:
    """Lets somebody into an organization, once their name and age are known."""
    if town.person.age_band == "under14":
        return Refusal("too-young-under14")
    if organization_id in town.person.organizations:
        return Refusal("organization-yours", choices=(choice("need/new", "menu-need"),))
    if not town.person.known:
        return forms.begin(town, "invited", about=invite.key)
    return _enter(town, invite, organization_id)


def entered(town: Town, key: str) -> Answer:
    """Goes on with an invite after name and age were asked."""
    invite = town.invites.get(key)
    if invite is None or invite.organization_id is None:
        return Refusal("code-wrong")
    return _into(town, invite, invite.organization_id)


def _enter(town: Town, invite: Invite, organization_id: str) -> Answer:
    organization = town.organizations.get(organization_id)
    if organization is None or not town.invites.use(invite.key):
        return Refusal("code-wrong")
    others = town.organizations.people_of(organization.id)
    role: Role = "referent" if invite.role == "referent" else "member"
    town.organizations.admit(organization.id, town.person.id, role, invite.made_by)
    town.renew()
    told = say("ours-joined", name=Who(town.person.id), organization=organization.name)
    welcome = say("ours-welcome", organization=organization.name)
    return [welcome, *menus.menu(town), *(told.told(each, COMMITMENT) for each in others)]
