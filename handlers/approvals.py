"""What waits for a coordinator: claims and needs, each approved, or refused with a reason."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from domain import may
from domain.args import Who
from domain.chat import Answer, Choice, Delivery, Refusal, Say, choice, say
from domain.keys import Key
from domain.organizations import Member
from domain.organizations import undecided as claim_undecided
from domain.shifts import Shift, still_ahead, undecided
from handlers import (
    asks,
    budgets,
    complaints,
    contests,
    corrections,
    decisions,
    forms,
    needs,
    organizations,
    reports,
    screenings,
    speakers,
    want_reviews,
)
from handlers.details import details, rhythm
from handlers.organizations import COMMITMENT, drop_abandoned
from storage.town import Town


def queue(town: Town) -> Answer:
    """Everything that waits for a coordinator, then what is out and was not looked at."""
    told: list[Say] = []
    for title, find in WAITING:
        found = find(town)
        told += [Say(title, {"count": len(found)}, tuple(found))] if found else []
    *before, last = [*(told or [say("queue-empty")]), *budgets.overview(town)]
    ways = (
        choice("zones", "menu-zones"),
        choice("roles", "roles-menu"),
        choice("round", "menu-round"),
    )
    return [*before, replace(last, choices=(*last.choices, *ways))]


def _claims(town: Town) -> list[Choice]:
    return [
        choice(f"claim/{each.id}", "organization-button", name=each.organization)
        for each in town.organizations.claims()
    ]


def _buttons(shifts: Sequence[Shift], what_for: str) -> list[Choice]:
    return [
        choice(f"need/{each.id}/{what_for}", "shift-button", what=each.what, when=each.span)
        for each in shifts
    ]


WAITING: tuple[tuple[Key, Callable[[Town], list[Choice]]], ...] = (
    ("queue-reports", reports.waiting),
    ("queue-complaints", complaints.waiting),
    ("queue-claims", _claims),
    ("queue-needs", lambda town: _buttons(town.shifts.pending(), "decide")),
    ("queue-wants", want_reviews.waiting),
    ("queue-posts", screenings.waiting),
    ("queue-contests", contests.waiting),
    ("queue-receipts", decisions.waiting),
    ("queue-asks", asks.waiting),
    ("queue-corrections", corrections.waiting),
    ("queue-hidden", corrections.hidden),
    ("queue-unreviewed", lambda town: _buttons(town.shifts.unreviewed(), "review")),
    ("queue-wants-out", want_reviews.unreviewed),
)
"""The kinds of things that wait, each with its title (which is told how many)."""


def show_claim(town: Town, member: Member) -> Answer:
    """A claim as the coordinator sees it."""
    if no := claim_undecided(member):
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


def approve_claim(town: Town, member: Member) -> Answer:
    """Lets somebody speak for an organization."""
    if member.state == "active":
        return [_decided("coordinator-approved", member.organization)]
    if no := claim_undecided(member):
        return no
    town.organizations.decide(member, "active", town.person.id)
    town.organizations.set_state(member.organization_id, "approved")
    told = say(
        "organization-approved",
        choice("need/new", "menu-need"),
        organization=member.organization,
    )
    return [
        _decided("coordinator-approved", member.organization),
        told.told(member.person_id, COMMITMENT),
    ]


def ask_refuse_claim(town: Town, member: Member) -> Answer:
    """Asks the coordinator for the reason."""
    return claim_undecided(member) or forms.begin(town, "refuse-claim", about=member.id)


def refuse_claim(town: Town, reason: str, member_id: str) -> Answer:
    """Refuses a claim and tells whoever made it why."""
    member = town.organizations.member(member_id)
    if member is None:
        return Refusal("gone")
    if no := may.coordinator(town.person, member) or claim_undecided(member):
        return no
    town.organizations.decide(member, "refused", town.person.id, reason)
    drop_abandoned(town, [member])
    told = say("organization-refused", organization=member.organization, reason=reason)
    return [
        _decided("coordinator-refused", member.organization),
        told.told(member.person_id, COMMITMENT),
    ]


def show_need(town: Town, shift: Shift) -> Answer:
    """A need as the coordinator sees it."""
    return undecided(shift) or [
        card(
            shift,
            choice(f"need/{shift.id}/{shift.version}/approve", "button-approve"),
            choice(f"need/{shift.id}/{shift.version}/refuse", "button-refuse"),
        ),
        *rhythm(town, shift),
        *details(town, shift),
    ]


def card(shift: Shift, *decisions: Choice) -> Say:
    """All that a coordinator needs to know to decide."""
    return say(
        "coordinator-need-card",
        *decisions,
        choice("queue", "menu-queue"),
        organization=shift.organization,
        what=shift.what,
        when=shift.span,
        place=shift.place,
        people=shift.wanted,
        insurer=shift.insurer,
        age=shift.youngest,
    )


def anew(shift: Shift, version: str, shown: Answer) -> Answer | None:
    """The card anew when it is no longer the need that was seen."""
    if version == str(shift.version):
        return None
    return shown if isinstance(shown, Refusal) else [say("need-changed"), *shown]


def approve_need(town: Town, shift: Shift, version: str) -> Answer:
    """Publishes a need as it was seen."""
    if shift.state == "open":
        return _approved(town, shift)
    if no := undecided(shift) or still_ahead(shift, town.now):
        return no
    if changed := anew(shift, version, show_need(town, shift)):
        return changed
    town.shifts.decide(shift, "open", town.person.id)
    return [*_approved(town, shift), *needs.tell_published(town, shift)]


def _approved(town: Town, shift: Shift) -> list[Say]:
    """The same answer to every tap, with the offer to trust whoever asked."""
    done = _decided("coordinator-approved", shift.what)
    organization = town.organizations.get(shift.organization_id)
    return [done, *organizations.offer_trust(organization)] if organization else [done]


def ask_refuse_need(town: Town, shift: Shift, version: str) -> Answer:
    """Asks the coordinator for the reason."""
    changed = undecided(shift) or anew(shift, version, show_need(town, shift))
    return changed or forms.begin(town, "refuse-need", about=shift.id)


def refuse_need(town: Town, reason: str, shift_id: str) -> Answer:
    """Refuses a need and tells its organization why."""
    shift = town.shifts.get(shift_id)
    if shift is None:
        return Refusal("shift-gone")
    if no := may.coordinator(town.person, shift) or undecided(shift):
        return no
    town.shifts.decide(shift, "refused", town.person.id, reason)
    told = say("need-refused", what=shift.what, when=shift.span, reason=reason)
    how = Delivery(lane="reminder")
    done = _decided("coordinator-refused", shift.what)
    return [done, *speakers.to_members(town, shift, told, how)]


def _decided(key: Key, what: str) -> Say:
    return say(key, choice("queue", "menu-queue"), what=what)
