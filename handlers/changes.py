"""Changes to a need that is out or waits: called off, moved."""

from dataclasses import replace

from domain import may
from domain.args import Span
from domain.chat import Answer, Delivery, Refusal, Say, choice, say
from domain.questions import Moved
from domain.shifts import Shift, is_near, still_ahead
from domain.signups import Signup
from handlers import forms, places, proposals, receivers, signups
from storage.town import Town


def ask_cancel(town: Town, shift: Shift) -> Answer:
    """Asks once more before a shift is called off."""
    if no := still_ahead(shift, town.now):
        return no
    yes = choice(f"need/{shift.id}/cancel/yes", "button-cancel-shift-yes")
    keep = choice(f"need/{shift.id}", "button-keep-shift")
    taken = _expected(town, shift)
    return [say("need-cancel-ask", yes, keep, what=shift.what, when=shift.span, taken=taken)]


def cancel(town: Town, shift: Shift) -> Answer:
    """Calls a shift off and tells everybody who had a place."""
    town.lock("shift", shift.id)
    if no := still_ahead(shift, town.now):
        return no
    town.shifts.cancel(shift.id)
    places.follow(town, shift, "off")
    taken = _expected(town, shift)
    done = say("need-cancelled", choice("needs", "menu-needs"), what=shift.what, taken=taken)
    return [done, *end_places(town, shift)]


def end_places(town: Town, shift: Shift) -> list[Say]:
    """Ends every place of a shift that is off, and tells whoever had one."""
    told: list[Say] = []
    for signup in town.signups.of_shift(shift.id):
        town.signups.finish(signup.id, "cancelled_by_org")
        places.withdraw(town, signup, "shift is off")
        told += _tell_off(town, shift, signup)
    for piece in _pieces(town, shift):
        town.lock("shift", piece.id)
        town.shifts.cancel(piece.id)
        told += end_places(town, piece)
    return [
        *told,
        *places.end(town, shift),
        *proposals.off(town, shift),
        *receivers.called_off(town, shift),
    ]


def _pieces(town: Town, shift: Shift) -> list[Shift]:
    """The pieces of flexible hours that are still to come."""
    found = town.shifts.pieces(shift.id)
    return [each for each in found if still_ahead(each, town.now) is None]


def _expected(town: Town, shift: Shift) -> int:
    return shift.taken + sum(each.taken for each in _pieces(town, shift))


def _tell_off(town: Town, shift: Shift, signup: Signup) -> list[Say]:
    if signup.person_id is None:
        return []
    words = say(
        "shift-called-off",
        choice("shifts", "menu-shifts"),
        what=shift.what,
        when=shift.span,
        organization=shift.organization,
    )
    near, effect = is_near(shift, town.now), f"off/{signup.id}"
    how = Delivery(lane="reminder", urgent=near, expires=shift.end, effect=effect)
    return [signups.dated(words, signup).told(signup.person_id, how)]


def ask_move(town: Town, shift: Shift) -> Answer:
    """Asks for new hours."""
    if no := still_ahead(shift, town.now):
        return no
    return forms.begin(town, "moved", about=shift.id)


def moved(town: Town, form: Moved, shift_id: str) -> Answer:
    """Gives a shift new hours, plans its reminders anew, and tells everybody who has a place."""
    shift = town.shifts.get(shift_id)
    if shift is None:
        return Refusal("shift-gone")
    town.lock("shift", shift.id)
    if no := may.member_of(town.person, shift) or still_ahead(shift, town.now):
        return no
    start, end = town.instants(form.when)
    town.shifts.move(shift.id, start, end)
    later = replace(shift, start=start, end=end, version=shift.version + 1)
    places.follow(town, shift, str(later.version))
    told: list[Say] = []
    if held := town.signups.of_shift(shift.id):
        places.owe(town, later)
    for signup in held:
        before = _last_told(town, shift, signup)
        places.withdraw(town, signup, "shift was moved")
        town.signups.answer(signup.id, None, signup.agreed)
        told += _tell_moved(town, before, later, signup)
    told += [*places.anew(town, later), *proposals.moved(town, later)]
    told += receivers.moved(town, later)
    return [say("need-moved", choice("needs", "menu-needs"), when=later.span), *told]


def _last_told(town: Town, shift: Shift, signup: Signup) -> Shift:
    """The shift with the hours that a volunteer knows: earlier news of it may still wait."""
    held = town.outbox.held("moved", signup.id)
    span = held.says[0].args["before"] if held else shift.span
    assert isinstance(span, Span)
    return replace(shift, start=span.start, end=span.end)


def _tell_moved(town: Town, before: Shift, shift: Shift, signup: Signup) -> list[Say]:
    if signup.person_id is None:
        return []
    places.remind(town, signup, shift, signup.person_id)
    if before.span == shift.span:
        return []
    words = say(
        "shift-moved",
        choice(f"signup/{signup.id}/coming", "button-coming"),
        choice(f"signup/{signup.id}/cannot", "button-cannot"),
        choice(f"signup/{signup.id}", "button-look"),
        what=shift.what,
        before=before.span,
        when=shift.span,
        organization=shift.organization,
    )
    how = Delivery(
        lane="reminder",
        urgent=is_near(before, town.now) or is_near(shift, town.now),
        expires=shift.end,
        effect=f"moved/{signup.id}/{shift.version}",
        check="moved",
        ref=signup.id,
    )
    return [signups.dated(words, signup).told(signup.person_id, how)]
