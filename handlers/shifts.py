"""Shifts as citizens see them: what is open, and one of them."""

from domain.chat import Answer, Choice, Refusal, Say, choice, say
from domain.shifts import Shift, still_ahead
from handlers import signups
from handlers.places import way_in
from storage.town import Town

MOST_ROWS = 10


def browse(town: Town) -> Answer:
    """Open shifts still to come."""
    found = town.shifts.ahead()
    if not found:
        return [say("shifts-none")]
    if len(found) > MOST_ROWS:
        return [say("shifts-title", *map(_open, found))]
    return [say("shifts-title"), *map(_row, found)]


def _open(shift: Shift) -> Choice:
    return choice(f"shift/{shift.id}", "shift-button", what=shift.what, when=shift.span)


def _row(shift: Shift) -> Say:
    return say("shift-row", _open(shift), what=shift.what, when=shift.span, free=shift.free)


def show(town: Town, shift: Shift) -> Answer:
    """One shift, with what a volunteer needs to decide."""
    if shift.state == "pending":
        return Refusal("shift-gone")
    if no := still_ahead(shift, town.now):
        return no
    held = town.signups.live(shift.id, town.person.id)
    if held:
        return signups.show(town, held)
    return [_card(shift)]


def _card(shift: Shift) -> Say:
    take = (choice(f"shift/{shift.id}/join", "button-join"),) if shift.free else (way_in(shift),)
    return say(
        "shift-card",
        *take,
        choice(f"shift/{shift.id}/call", "call-button-ask"),
        choice("shifts", "button-back-shifts"),
        what=shift.what,
        when=shift.span,
        place=shift.place,
        organization=shift.organization,
        insurer=shift.insurer,
        free=shift.free,
        age=shift.youngest,
    )
