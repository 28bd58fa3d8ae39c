"""A place in a shift: given, remembered, seen, given back."""

from dataclasses import replace

from domain.args import Who
from domain.chat import Answer, Choice, Delivery, Refusal, Say, choice, say
from domain.keys import Key
from domain.shifts import Shift, is_near, still_ahead
from domain.signups import Signup, can_cancel, cancelled
from domain.waits import Wait
from handlers import givings, places, receivers, speakers
from handlers.details import at_the_door, came_as, details
from storage.town import Town

BESIDES = (
    choice("contribution", "menu-contribution"),
    choice("feed", "menu-feed"),
    choice("reminders", "menu-reminders"),
)


def mine(town: Town) -> Answer:
    """One's commitments, the soonest first, and the lines one stands in."""
    rows = [_row(shift, signup) for signup, shift in town.signups.ahead(town.person.id)]
    lines = [_line(town, wait) for wait in town.waits.of_person(town.person.id)]
    seats = town.series.seats_of_person(town.person.id)
    besides = (*givings.to_handovers(town), *BESIDES)
    if not rows and not lines:
        return [say("mine-none", choice("shifts", "menu-shifts"), *besides)]
    told = [say("mine-title"), *rows] if rows else []
    told += [say("mine-lines"), *lines] if lines else []
    fixed = (choice("seats", "seat-button-all"),) if seats else ()
    return [*told[:-1], replace(told[-1], choices=(*told[-1].choices, *fixed, *besides))]


def _row(shift: Shift, signup: Signup) -> Say:
    if shift.kind == "lasting":
        look = choice(f"signup/{signup.id}", "loose-button", what=shift.what)
        return say("loose-row", look, what=shift.what)
    open_it = choice(f"signup/{signup.id}", "signup-button", what=shift.what, when=shift.span)
    key: Key = "mine-row" if signup.agreed == shift.version else "mine-moved-row"
    return say(key, open_it, what=shift.what, when=shift.span, place=shift.place)


def _line(town: Town, wait: Wait) -> Say:
    shift = town.shifts.get(wait.shift_id)
    assert shift is not None
    if shift.kind == "lasting":
        look = choice(f"wait/{wait.id}", "loose-button", what=shift.what)
        return say("lasting-offered-row", look, what=shift.what)
    open_it = choice(f"wait/{wait.id}", "signup-button", what=shift.what, when=shift.span)
    key: Key = "mine-offer-row" if wait.state == "offered" else "mine-line-row"
    return say(key, open_it, what=shift.what, when=shift.span)


def show(town: Town, signup: Signup) -> Answer:
    """One commitment."""
    shift = town.shifts.get(signup.shift_id)
    if shift is None or signup.state != "confirmed":
        return Refusal("signup-ended", choices=(choice("mine", "menu-mine"),))
    if shift.end <= town.now:
        return Refusal("shift-past", choices=(choice("mine", "menu-mine"),))
    return card(town, shift, signup)


def card(town: Town, shift: Shift, signup: Signup) -> list[Say]:
    """One's place in a shift, with what can be done about it."""
    if shift.kind == "lasting":
        return [_bond(shift, signup)]
    ahead = still_ahead(shift, town.now) is None
    more = choice(f"signup/{signup.id}/more", "button-more")
    call = choice(f"shift/{shift.id}/call", "call-button-ask")
    told = say(
        "signup-card",
        *(_ways(shift, signup) if ahead else ()),
        choice(f"signup/{signup.id}/write", "relay-button-write"),
        *((more,) if ahead else (call,)),
        choice("mine", "menu-mine"),
        what=shift.what,
        when=shift.span,
        place=shift.place,
        organization=shift.organization,
        insurer=shift.insurer,
    )
    moved = signup.agreed != shift.version
    where = [*at_the_door(town, shift), *receivers.where(town, shift)]
    rest = [*where, *came_as(signup), *details(town, shift)]
    return [say("signup-moved"), told, *rest] if moved else [told, *rest]


def _bond(shift: Shift, signup: Signup) -> Say:
    """What has no hours of its own: time given is noted, and either side may end it."""
    return say(
        "lasting-card",
        choice(f"lasting/{signup.id}/hours", "given-button"),
        choice(f"lasting/{signup.id}/times", "given-button-mine"),
        choice(f"signup/{signup.id}/write", "relay-button-write"),
        choice(f"lasting/{signup.id}/end", "lasting-button-end"),
        choice("mine", "menu-mine"),
        what=shift.what,
        place=shift.place,
        organization=shift.organization,
        insurer=shift.insurer,
    )


def _ways(shift: Shift, signup: Signup) -> list[Choice]:
    base = f"signup/{signup.id}"
    known = signup.answer is not None and signup.agreed == shift.version
    coming = [] if known else [choice(f"{base}/coming", "button-coming")]
    return [
        *coming,
        choice(f"{base}/cancel", "button-cannot"),
        choice(f"{base}/late", "button-late"),
        choice(f"{base}/calendar", "button-calendar"),
        choice(f"{base}/stand-in", "button-stand-in"),
    ]


def calendar(town: Town, signup: Signup) -> Answer:
    """One commitment, to be taken over by the calendar of a phone."""
    shift = town.shifts.get(signup.shift_id)
    if shift is None or signup.state != "confirmed":
        return Refusal("signup-ended", choices=(choice("mine", "menu-mine"),))
    if no := still_ahead(shift, town.now):
        return replace(no, choices=(choice("mine", "menu-mine"),))
    town.signups.take_calendar(signup.id)
    back = choice(f"signup/{signup.id}", "button-look")
    here = say("calendar-here", back, what=shift.what, when=shift.span)
    return [here.bearing("shift-calendar", signup.id)]


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
    """Frees a place, says so to whoever counted on it, and offers it to the next in line."""
    town.signups.finish(signup.id, cancelled(shift, town.now))
    places.withdraw(town, signup, "signup cancelled")
    done = dated(say("signup-cancelled", places.TO_SHIFTS, what=shift.what), signup)
    return [done, *tell_place_free(town, shift)]


def dated(told: Say, signup: Signup) -> Say:
    """With the file for the calendar as it is now, for whoever had taken it before."""
    return told.bearing("shift-calendar", signup.id) if signup.calendar else told


def tell_place_free(town: Town, shift: Shift) -> list[Say]:
    """Tells the association that somebody can't come, at once when the shift is near."""
    offers = places.promote(town, shift)
    how = Delivery(lane="reminder", urgent=is_near(shift, town.now), expires=shift.start)
    name, next_one = Who(town.person.id), len(offers)
    told = say("member-left", name=name, what=shift.what, when=shift.span, offered=next_one)
    return [*speakers.to_members(town, shift, told, how), *offers]
