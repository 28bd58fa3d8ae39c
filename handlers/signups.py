"""A place in a shift: given, remembered, seen, given back."""

from dataclasses import replace
from datetime import datetime

from domain.chat import Answer, Delivery, Refusal, Say, Who, choice, say
from domain.reminders import plan
from domain.shifts import Shift, is_near, still_ahead
from domain.signups import Signup, can_cancel, cancelled
from storage.town import Town

ABOUT_A_PLACE = ("reminder", "moved")


def take(
    town: Town,
    shift: Shift,
    person_id: str,
    *,
    party: int = 1,
    children: int = 0,
    companion: bool = False,
) -> Signup | None:
    """Gives somebody a place and plans its reminders; None when they have one already."""
    signup = town.signups.add(
        shift,
        person_id,
        town.seq,
        party=party,
        children=children,
        newcomer=is_newcomer(town, shift, person_id),
        companion=companion,
    )
    if signup:
        remind(town, signup, shift, person_id)
    return signup


def is_newcomer(town: Town, shift: Shift, person_id: str) -> bool:
    """Whether somebody has never come to a shift of this organization."""
    return town.signups.served(person_id, shift.organization_id) == 0


def remind(town: Town, signup: Signup, shift: Shift, person_id: str) -> None:
    """Plans the reminders of a place."""
    for reminder in plan(shift.start, town.quiet, town.now):
        how = Delivery(
            lane="reminder",
            due=reminder.due,
            expires=reminder.expires,
            urgent=reminder.now,
            effect=f"reminder/{signup.id}/{reminder.kind}/{shift.version}",
            check="reminder",
            ref=signup.id,
        )
        town.outbox.put(person_id, [say("reminder-title")], how)


def withdraw(town: Town, signup: Signup, reason: str) -> None:
    """Nothing that waits about a place is told any more."""
    for check in ABOUT_A_PLACE:
        town.outbox.withdraw(check, signup.id, reason)


def to_members(town: Town, shift: Shift, told: Say, how: Delivery) -> list[Say]:
    """The same words for everybody who speaks for a shift's organization."""
    look = choice(f"need/{shift.id}", "button-look")
    told = replace(told, choices=(*told.choices, look))
    return [told.told(each, how) for each in answerable(town, shift) if each != town.person.id]


def answerable(town: Town, shift: Shift) -> list[str]:
    """Who answers for a shift: its organization's members, or the coordinators if none is left."""
    return town.organizations.people_of(shift.organization_id) or town.people.coordinators()


def unreachable(town: Town, person_id: str) -> list[Say]:
    """Whoever counts on somebody who can't be written to is told, once."""
    told = []
    for signup, shift in town.signups.ahead(person_id):
        words = say("member-unreachable", name=Who(person_id), what=shift.what, when=shift.span)
        for each in answerable(town, shift):
            effect = f"unreachable/{signup.id}/{each}"
            how = Delivery(lane="reminder", expires=shift.start, effect=effect)
            told += [words.told(each, how)] if each != person_id else []
    return told


def mine(town: Town) -> Answer:
    """One's commitments, the soonest first."""
    rows = [_row(shift, signup) for signup, shift in town.signups.ahead(town.person.id)]
    if not rows:
        return [say("mine-none", choice("shifts", "menu-shifts"))]
    return [say("mine-title"), *rows]


def _row(shift: Shift, signup: Signup) -> Say:
    open_it = choice(f"signup/{signup.id}", "signup-button", what=shift.what, when=shift.span)
    return say("mine-row", open_it, what=shift.what, when=shift.span, place=shift.place)


def show(town: Town, signup: Signup) -> Answer:
    """One commitment."""
    shift = town.shifts.get(signup.shift_id)
    if shift is None or signup.state != "confirmed":
        return Refusal("signup-ended", choices=(choice("mine", "menu-mine"),))
    if shift.end <= town.now:
        return Refusal("shift-past", choices=(choice("mine", "menu-mine"),))
    return [_card(shift, signup, town.now)]


def _card(shift: Shift, signup: Signup, now: datetime) -> Say:
    ahead = still_ahead(shift, now) is None
    return say(
        "signup-card",
        *((choice(f"signup/{signup.id}/cancel", "button-cannot"),) if ahead else ()),
        choice("mine", "menu-mine"),
        what=shift.what,
        when=shift.span,
        place=shift.place,
        organization=shift.organization,
        insurer=shift.insurer,
    )


def ask_cancel(town: Town, signup: Signup) -> Answer:
    """Asks once more before a place is given back."""
    shift = town.shifts.get(signup.shift_id)
    if shift is None:
        return Refusal("shift-gone")
    if no := can_cancel(signup, shift, town.now):
        return no
    yes = choice(f"signup/{signup.id}/cancel/yes", "button-give-back")
    keep = choice(f"signup/{signup.id}", "button-keep-place")
    return [say("signup-cancel-ask", yes, keep, what=shift.what, when=shift.span)]


def cancel(town: Town, signup: Signup) -> Answer:
    """Gives a place back, and tells the association."""
    shift = town.shifts.get(signup.shift_id)
    if shift is None:
        return Refusal("shift-gone")
    town.lock("shift", shift.id)
    if no := can_cancel(signup, shift, town.now):
        return no
    return give_back(town, shift, signup)


def give_back(town: Town, shift: Shift, signup: Signup) -> list[Say]:
    """Frees a place, and says so to whoever counted on it."""
    town.signups.finish(signup.id, cancelled(shift, town.now))
    withdraw(town, signup, "signup cancelled")
    done = say("signup-cancelled", choice("shifts", "menu-shifts"), what=shift.what)
    return [done, *tell_place_free(town, shift)]


def tell_place_free(town: Town, shift: Shift) -> list[Say]:
    """Tells the association that somebody can't come; at once when the shift is near."""
    how = Delivery(lane="reminder", urgent=is_near(shift, town.now), expires=shift.start)
    told = say("member-left", name=Who(town.person.id), what=shift.what, when=shift.span)
    return to_members(town, shift, told, how)
