"""Needs that a trusted organization has published at once: to be looked at, or taken down."""

from domain import may
from domain.chat import Answer, Delivery, Refusal, choice, say
from domain.shifts import Shift, is_near, to_review
from handlers import changes, forms, speakers
from handlers.approvals import anew, card
from handlers.details import details, rhythm
from storage.town import Town


def show(town: Town, shift: Shift) -> Answer:
    """What is out, as a coordinator looks at it."""
    return to_review(shift, town.now) or [
        say("review-title", taken=shift.taken),
        card(
            shift,
            choice(f"need/{shift.id}/{shift.version}/keep", "button-all-right"),
            choice(f"need/{shift.id}/{shift.version}/remove", "button-take-down"),
        ),
        *rhythm(town, shift),
        *details(town, shift),
    ]


def keep(town: Town, shift: Shift, version: str) -> Answer:
    """It is all right, as it was seen; nobody needs to be told."""
    done = say("coordinator-all-right", choice("queue", "menu-queue"), what=shift.what)
    if shift.state == "open" and not shift.unreviewed:
        return [done]
    if no := to_review(shift, town.now):
        return no
    if changed := anew(shift, version, show(town, shift)):
        return changed
    town.shifts.decide(shift, "open", town.person.id)
    return [done]


def ask_take_down(town: Town, shift: Shift, version: str) -> Answer:
    """Asks the coordinator for the reason."""
    changed = to_review(shift, town.now) or anew(shift, version, show(town, shift))
    return changed or forms.begin(town, "take-down", about=shift.id)


def take_down(town: Town, reason: str, shift_id: str) -> Answer:
    """Calls it off: its organization is told why, whoever has a place that it is off."""
    shift = town.shifts.get(shift_id)
    if shift is None:
        return Refusal("shift-gone")
    town.lock("shift", shift.id)
    if no := may.coordinator(town.person, shift) or to_review(shift, town.now):
        return no
    town.shifts.decide(shift, "cancelled", town.person.id, reason)
    done = say(
        "coordinator-taken-down",
        choice("queue", "menu-queue"),
        what=shift.what,
        taken=shift.taken,
    )
    told = say("need-taken-down", what=shift.what, when=shift.span, reason=reason)
    how = Delivery(lane="reminder", urgent=is_near(shift, town.now))
    return [
        done,
        *speakers.to_members(town, shift, told, how),
        *changes.end_places(town, shift),
    ]
