"""A place in a shift: given with all that goes with it, freed, and offered to the next in line."""

from datetime import timedelta

from domain import reminders
from domain.args import Instant
from domain.chat import Choice, Delivery, Say, choice, say
from domain.parties import ALONE, Party
from domain.reminders import silent_from
from domain.shifts import NEAR, Shift
from domain.signups import Signup
from domain.waits import Wait, held_until, next_in_line
from handlers import proposals
from handlers.details import must
from storage.instants import to_text
from storage.town import Town

ABOUT_A_PLACE = ("reminder", "moved")
ABOUT_A_TURN = "offer"
ASKED_AFTER = (timedelta(), timedelta(days=1), timedelta(days=3))
MINUTE = timedelta(minutes=1)
UNRELIABLE = timedelta(days=90)
TO_SHIFTS = choice("shifts", "menu-shifts")


def way_in(shift: Shift, coming: Party = ALONE) -> Choice:
    """The button that leads to the end of the line."""
    whole = f"shift/{shift.id}/wait"
    return choice(whole if coming == ALONE else f"{whole}/{coming.code}", "button-wait")


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
    if signup is None:
        return None
    if wait := town.waits.live(shift.id, person_id):
        town.waits.finish(wait.id, "accepted")
    proposals.taken(town, shift, signup, person_id)
    plan(town, signup, shift, person_id)
    return signup


def plan(town: Town, signup: Signup, shift: Shift, person_id: str) -> None:
    """Owes all that goes with a place: reminders, the look at who is silent, the attendance."""
    if shift.kind == "lasting":
        return
    remind(town, signup, shift, person_id)
    owe(town, shift)
    if silent_from(shift.start, town.quiet) <= town.now:
        town.signups.answer(signup.id, "coming", shift.version)  # has only just said so


def owe(town: Town, shift: Shift) -> None:
    """Owes what a shift with people in it asks of its association; once for its hours."""
    silent = max(silent_from(shift.start, town.quiet), town.now + (shift.start - town.now) / 2)
    town.jobs.put(f"silent/{shift.id}/{shift.version}", "silent", silent, shift.id)
    for number, later in enumerate(ASKED_AFTER):
        key = f"attendance/{shift.id}/{shift.version}/{number}"
        town.jobs.put(key, "attendance", shift.end + later, shift.id)


def owe_line(town: Town, shift: Shift) -> None:
    """Owes the line a look once the shift is near: newcomers' places are anybody's then."""
    due = shift.start - NEAR + MINUTE
    town.jobs.put(f"near/{shift.id}/{shift.version}", "near", due, shift.id)


def follow(town: Town, shift: Shift, what: str) -> None:
    """Owes a look at what a shift carries, if it does, since something has become of it."""
    if town.pledges.of_shift(shift.id):
        town.jobs.put(f"carry/{shift.id}/{what}", "carry", town.now, shift.id)


def near(town: Town, shift_id: str) -> list[Say]:
    """The shift is near: who is next in line is offered what is free for them now."""
    town.lock("shift", shift_id)
    shift = town.shifts.get(shift_id)
    return promote(town, shift) if shift else []


def is_today(town: Town, shift: Shift) -> bool:
    """Whether a shift begins on the present day of the city, or has begun."""
    return shift.start.astimezone(town.city.zone).date() <= town.wall.date()


def is_newcomer(town: Town, shift: Shift, person_id: str) -> bool:
    """Whether somebody has never come to a shift of this organization."""
    return town.signups.served(person_id, shift.organization_id) == 0


def remind(town: Town, signup: Signup, shift: Shift, person_id: str) -> None:
    """Plans the reminders of a place, as long before as somebody wants them."""
    person = town.people.get(person_id)
    early = town.signups.no_shows(person_id, town.now - UNRELIABLE) >= 2
    lead = person.lead if person else None
    for reminder in reminders.plan(shift.start, town.quiet, town.now, lead, early):
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


def promote(town: Town, shift: Shift) -> list[Say]:
    """Offers what is free to whoever is next, each for a time that is shorter as it nears."""
    told: list[Say] = []
    if shift.kind != "shift":
        return []
    while (now := town.shifts.get(shift.id)) and now.state == "open" and now.start > town.now:
        wait = next_in_line(now, town.waits.of_shift(shift.id), town.now)
        until = held_until(now.start, town.quiet, town.now) if wait else None
        if wait is None or until is None:
            break
        town.waits.offer(wait.id, until)
        town.jobs.put(f"lapse/{wait.id}/{to_text(until)}", "lapse", until, wait.id)
        told += _tell_offer(town, wait, now)
    if now and now.free:
        proposals.begin(town, now)
    return told


def _tell_offer(town: Town, wait: Wait, shift: Shift) -> list[Say]:
    offered = town.waits.get(wait.id)
    assert offered is not None
    if wait.person_id is None or offered.expires is None:
        return []
    how = Delivery(
        lane="reminder",
        expires=offered.expires,
        effect=f"offer/{wait.id}/{to_text(offered.expires)}",
        check=ABOUT_A_TURN,
        ref=wait.id,
    )
    return [each.told(wait.person_id, how) for each in offer(offered, shift)]


def offer(wait: Wait, shift: Shift) -> list[Say]:
    """What is said of a place that is held for somebody."""
    until = wait.expires
    assert until is not None
    held = say(
        "wait-offer",
        choice(f"wait/{wait.id}/accept", "button-accept-place"),
        choice(f"wait/{wait.id}/decline", "button-decline-place"),
        what=shift.what,
        when=shift.span,
        place=shift.place,
        organization=shift.organization,
        until=Instant(until),
    )
    return [held, *must(shift)]


def lapse(town: Town, wait_id: str) -> list[Say]:
    """The time to accept is over: the place goes to the next in line."""
    wait = town.waits.get(wait_id)
    if wait is None or wait.state != "offered" or wait.expires is None or wait.expires > town.now:
        return []
    town.lock("shift", wait.shift_id)
    shift = town.shifts.get(wait.shift_id)
    town.waits.finish(wait.id, "expired")
    if shift is None:
        return []
    told = promote(town, shift)
    if wait.person_id and shift.start > town.now:
        how = Delivery(lane="reminder", expires=shift.start, effect=f"lapsed/{wait.id}")
        told.append(say("wait-expired", way_in(shift)).told(wait.person_id, how))
    return told


def anew(town: Town, shift: Shift) -> list[Say]:
    """The hours have changed: what was on offer is offered again, under the new ones."""
    for wait in town.waits.of_shift(shift.id):
        if wait.state == "offered":
            town.waits.requeue(wait.id)
            town.outbox.withdraw(ABOUT_A_TURN, wait.id, "shift was moved")
    owe_line(town, shift)
    return promote(town, shift)


def end(town: Town, shift: Shift) -> list[Say]:
    """The shift is off: nobody waits for it any more, and whoever did is told."""
    told = []
    for wait in town.waits.of_shift(shift.id):
        leave(town, wait)
        if wait.person_id:
            how = Delivery(lane="reminder", expires=shift.end, effect=f"off/{wait.id}")
            words = say("wait-called-off", TO_SHIFTS, what=shift.what, when=shift.span)
            told.append(words.told(wait.person_id, how))
    return told


def pass_offers_on(town: Town, person_id: str) -> list[Say]:
    """What is held for somebody who can't be written to goes to the next in line."""
    told: list[Say] = []
    for wait in town.waits.of_person(person_id):
        shift = town.shifts.get(wait.shift_id)
        if wait.state == "offered" and shift:
            town.lock("shift", shift.id)
            town.waits.finish(wait.id, "expired")
            told += promote(town, shift)
    return told


def leave(town: Town, wait: Wait) -> bool:
    """Ends a turn; what was to be said about it is not."""
    ended = town.waits.finish(wait.id, "declined" if wait.state == "offered" else "left")
    town.outbox.withdraw(ABOUT_A_TURN, wait.id, "left the wait list")
    return ended
