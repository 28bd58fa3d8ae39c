"""What volunteers answer before a shift: coming, late, or not; and who has said nothing."""

from collections.abc import Sequence
from dataclasses import replace

from domain.args import Who
from domain.chat import Answer, Choice, Delivery, Refusal, Say, choice, say
from domain.clashes import clash
from domain.keys import Key
from domain.people import Person
from domain.shifts import Shift, can_queue
from domain.signups import Signup, can_cancel
from handlers import places, signups, speakers
from storage.town import Town

TO_MINE = choice("mine", "menu-mine")
MOST_NAMES = 25
LEADS: dict[str, tuple[int | None, Key]] = {
    "usual": (None, "lead-usual"),
    "hour": (60, "lead-hour"),
    "three": (180, "lead-three"),
    "day": (24 * 60, "lead-day"),
    "two": (48 * 60, "lead-two"),
    "none": (0, "lead-none"),
}


def coming(town: Town, signup: Signup) -> Answer:
    """Says yes to the shift as it is now."""
    shift = _of(town, signup)
    if isinstance(shift, Refusal):
        return shift
    was = signup.answer
    town.signups.answer(signup.id, "coming", shift.version)
    look = choice(f"signup/{signup.id}", "button-look")
    done = say("answer-coming", look, TO_MINE, what=shift.what, when=shift.span, place=shift.place)
    silent = town.jobs.is_done(f"silent/{shift.id}/{shift.version}")
    if was is None and silent:
        how = Delivery(lane="reminder", expires=shift.start, urgent=True)
        words = say("member-coming", name=Who(town.person.id), what=shift.what, when=shift.span)
        return [done, *speakers.to_members(town, shift, words, how)]
    return [done]


def late(town: Town, signup: Signup) -> Answer:
    """Says that one comes, but later; the association is told at once."""
    shift = _of(town, signup)
    if isinstance(shift, Refusal):
        return shift
    done = say("answer-late", choice(f"signup/{signup.id}", "button-look"), what=shift.what)
    if signup.answer == "late" and signup.agreed == shift.version:
        return [done]
    town.signups.answer(signup.id, "late", shift.version)
    how = Delivery(lane="reminder", expires=shift.end, urgent=places.is_today(town, shift))
    words = say("member-late", name=Who(town.person.id), what=shift.what, when=shift.span)
    return [done, *speakers.to_members(town, shift, words, how)]


def _of(town: Town, signup: Signup) -> Shift | Refusal:
    """The shift of a place that still counts, until it is over."""
    shift = town.shifts.get(signup.shift_id)
    if shift is None or signup.state != "confirmed" or shift.state != "open":
        return Refusal("signup-ended", choices=(TO_MINE,))
    return Refusal("shift-past", choices=(TO_MINE,)) if shift.end <= town.now else shift


def cannot(town: Town, signup: Signup) -> Answer:
    """Opens the place at once, and offers the next shift that suits."""
    shift = town.shifts.get(signup.shift_id)
    if shift is None:
        return Refusal("shift-gone")
    town.lock("shift", shift.id)
    if no := can_cancel(signup, shift, town.now):
        return Refusal(no.key, no.args, (TO_MINE, places.TO_SHIFTS))
    back = choice(f"shift/{shift.id}/join", "button-was-wrong")
    done, *told = signups.give_back(town, shift, signup)
    done = replace(done, choices=(*_next(town, shift), back, *done.choices))
    return [done, *_suggestion(town, shift), *told]


def _suggestion(town: Town, shift: Shift) -> list[Say]:
    other = suitable(town, shift)
    if other is None:
        return []
    return [say("answer-next", what=other.what, when=other.span, place=other.place)]


def _next(town: Town, shift: Shift) -> list[Choice]:
    other = suitable(town, shift)
    if other is None:
        return []
    path = f"shift/{other.id}"
    return [choice(path, "shift-button", what=other.what, when=other.span)]


def suitable(town: Town, shift: Shift) -> Shift | None:
    """The next shift that the asking person could do instead: the same work first."""
    held = [each for _, each in town.signups.ahead(town.person.id)]
    free = [
        each
        for each in town.shifts.ahead()
        if each.id != shift.id
        and each.kind == "shift"
        and each.free_for(places.is_newcomer(town, each, town.person.id), town.now)
        and can_queue(town.person, each, town.now) is None
        and clash(each, held) is None
        and not any(each.id == other.id for other in held)
    ]
    return min(free, key=lambda each: (_unlike(each, shift), each.start, each.id), default=None)


def _unlike(each: Shift, shift: Shift) -> int:
    same_work = each.what == shift.what and each.organization_id == shift.organization_id
    same_field = each.field is not None and each.field == shift.field
    return 0 if same_work else 1 if same_field else 2


def silent(town: Town, shift_id: str) -> list[Say]:
    """Tells the association who has not answered, while there is time to find somebody."""
    shift = town.shifts.get(shift_id)
    if shift is None or shift.state != "open" or shift.start <= town.now:
        return []
    found = at_risk(town, shift)
    if not found:
        return []
    rows = [roster_name(each) for each in found[:MOST_NAMES]]
    if len(found) > MOST_NAMES:
        rows.append(say("roster-more-row", count=len(found) - MOST_NAMES))
    words = say("member-silent", what=shift.what, when=shift.span, count=len(found))
    how = Delivery(lane="reminder", expires=shift.start, urgent=True)
    told = speakers.to_members(town, shift, words, how)
    return [
        each for said in told for each in (said, *(row.told(said.to or "", how) for row in rows))
    ]


def at_risk(town: Town, shift: Shift) -> list[Signup]:
    """Whoever holds a place and has not said that they come to the shift as it is now."""
    held: Sequence[Signup] = town.signups.of_shift(shift.id)
    return [
        each
        for each in held
        if each.came_at is None and (each.answer is None or each.agreed != shift.version)
    ]


def roster_name(signup: Signup) -> Say:
    """Somebody on a list, by name."""
    if signup.person_id:
        return say("roster-row", name=Who(signup.person_id))
    return say("roster-guest-row", name=signup.guest) if signup.guest else say("roster-nobody-row")


def lead_of(person: Person) -> Key:
    """How long before a shift somebody is reminded, in words."""
    return next((key for lead, key in LEADS.values() if lead == person.lead), "lead-usual")


def reminders(town: Town) -> Answer:
    """Lets one choose how long before a shift one is reminded."""
    now = lead_of(town.person)
    ways = [choice(f"reminders/{name}", key) for name, (_, key) in LEADS.items()]
    return [say("reminders-ask", *ways, TO_MINE), say(now)]


def remind_at(town: Town, name: str) -> Answer:
    """Keeps the choice, and plans anew what was planned."""
    if name not in LEADS:
        return Refusal("gone")
    lead, key = LEADS[name]
    town.people.set_lead(town.person.id, lead)
    town.renew()
    for signup, shift in town.signups.ahead(town.person.id):
        town.outbox.withdraw("reminder", signup.id, "planned anew")
        if shift.start > town.now and shift.kind != "lasting":
            places.remind(town, signup, shift, town.person.id)
    return [say("reminders-kept", TO_MINE), say(key)]
