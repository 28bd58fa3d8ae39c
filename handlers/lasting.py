"""Lasting bonds, such as a phone call now and then: offered, accepted with a word, ended freely."""

from datetime import timedelta

from domain import may
from domain.args import Who
from domain.chat import Answer, Choice, Delivery, Refusal, Say, choice, say
from domain.forms import Draft
from domain.hours import RECENT
from domain.needs import Lasting
from domain.shifts import Shift, old_enough, still_ahead
from domain.signups import Signup
from domain.waits import Wait
from handlers import forms, lines, places, postings, speakers
from storage.town import Town

OPEN_FOR = timedelta(days=365)
TOLD = Delivery(lane="reminder")


def posted(town: Town, form: Lasting, draft: Draft) -> Answer:
    """Keeps a bond that is looked for; it is open for a year, and has no hours."""
    organization = lines.speaking_for(town, draft.about)
    if isinstance(organization, Refusal):
        return organization
    until = town.now + OPEN_FOR
    shift = lines.keep(town, organization, form, until, until, capacity=form.people, kind="lasting")
    return postings.posted(town, shift)


def offer(town: Town, shift: Shift) -> Answer:
    """Somebody offers; the association hears their name and decides."""
    town.lock("shift", shift.id)
    if no := _can_offer(town, shift):
        return no
    if not town.person.known:
        return forms.begin(town, "acquaintance", about=shift.id)
    newcomer = places.is_newcomer(town, shift, town.person.id)
    wait = town.waits.add(shift, town.person.id, town.seq, newcomer=newcomer)
    told = say("lasting-offer", *_decide(shift, wait), name=Who(town.person.id), what=shift.what)
    done = say(
        "lasting-offered",
        choice("mine", "menu-mine"),
        what=shift.what,
        organization=shift.organization,
    )
    return [done, *speakers.to_members(town, shift, told, TOLD)]


def _can_offer(town: Town, shift: Shift) -> Refusal | None:
    if shift.kind != "lasting" or shift.state == "pending":
        return Refusal("shift-gone")
    if no := still_ahead(shift, town.now) or old_enough(town.person.age_band, shift):
        return no
    person = town.person.id
    if town.waits.live(shift.id, person) or town.signups.live(shift.id, person):
        return Refusal("lasting-already")
    return None if shift.free else Refusal("shift-full")


def _decide(shift: Shift, wait: Wait) -> tuple[Choice, ...]:
    base = f"lasting/{shift.id}/{wait.id}"
    return choice(f"{base}/accept", "button-approve"), choice(f"{base}/decline", "button-refuse")


def accept(town: Town, shift: Shift, wait: Wait) -> Answer:
    """Takes an offer up: they are in it until one of the two ends it."""
    town.lock("shift", shift.id)
    person = _offering(shift, wait)
    if isinstance(person, Refusal):
        return person
    if not shift.free:
        return Refusal("shift-full")
    town.waits.finish(wait.id, "accepted")
    signup = town.signups.add(shift, person, wait.seq, newcomer=wait.newcomer)
    if signup is None:
        return Refusal("already-decided")
    end = choice(f"lasting/{signup.id}/end", "lasting-button-end")
    hours = choice(f"lasting/{signup.id}/hours", "given-button")
    told = say("lasting-accepted", hours, end, what=shift.what, organization=shift.organization)
    look = choice(f"need/{shift.id}", "button-look")
    done = say("need-lasting-accepted", look, name=Who(person), what=shift.what)
    return [done, told.told(person, TOLD)]


def _offering(shift: Shift, wait: Wait) -> str | Refusal:
    """Whoever offers and still waits for the word."""
    if shift.kind != "lasting" or wait.shift_id != shift.id:
        return Refusal("gone")
    waits = wait.state == "queued" and wait.person_id
    return wait.person_id if waits and wait.person_id else Refusal("already-decided")


def ask_decline(town: Town, shift: Shift, wait: Wait) -> Answer:
    """Asks for the word that goes with the "no"."""
    person = _offering(shift, wait)
    if isinstance(person, Refusal):
        return person
    return forms.begin(town, "decline-offer", about=wait.id)


def decline(town: Town, word: str, wait_id: str) -> Answer:
    """Declines an offer, and says why."""
    wait = town.waits.get(wait_id)
    shift = town.shifts.get(wait.shift_id) if wait else None
    if wait is None or shift is None:
        return Refusal("gone")
    if no := may.member_of(town.person, shift):
        return no
    person = _offering(shift, wait)
    if isinstance(person, Refusal):
        return person
    town.waits.finish(wait.id, "declined")
    other = choice("shifts", "menu-shifts")
    told = say(
        "lasting-declined", other, what=shift.what, organization=shift.organization, reason=word
    )
    done = say("need-lasting-declined", choice(f"need/{shift.id}", "button-look"))
    return [done, told.told(person, TOLD)]


def end(town: Town, signup: Signup) -> Answer:
    """A volunteer ends it; the association is told."""
    shift = town.shifts.get(signup.shift_id)
    if shift is None or shift.kind != "lasting" or signup.state != "confirmed":
        return Refusal("signup-ended")
    town.signups.finish(signup.id, "cancelled_on_time")
    told = say("need-lasting-left", name=Who(town.person.id), what=shift.what)
    done = say("lasting-ended", what=shift.what, organization=shift.organization)
    return [done, *speakers.to_members(town, shift, told, TOLD)]


def part(town: Town, shift: Shift, signup: Signup) -> Answer:
    """The association ends it with somebody, who is told."""
    if shift.kind != "lasting" or signup.shift_id != shift.id or signup.state != "confirmed":
        return Refusal("signup-ended")
    town.signups.finish(signup.id, "cancelled_by_org")
    look = choice(f"need/{shift.id}", "button-look")
    told = say("lasting-parted", what=shift.what, organization=shift.organization)
    person = signup.person_id
    return [say("need-lasting-parted", look), *([told.told(person, TOLD)] if person else [])]


def show(town: Town, shift: Shift, wait: Wait) -> Answer:
    """One offer that waits for the word."""
    person = _offering(shift, wait)
    if isinstance(person, Refusal):
        return person
    return [say("lasting-offer", *_decide(shift, wait), name=Who(person), what=shift.what)]


def rows(town: Town, shift: Shift) -> list[Say]:
    """Who is in it and who offers, as the association sees it."""
    told: list[Say] = []
    for number, signup in enumerate(town.signups.of_shift(shift.id), 1):
        base = f"lasting/{shift.id}/{signup.id}"
        ways = [choice(f"{base}/part", "lasting-button-part", number=number)]
        if town.hours.noted(signup.id, town.now - RECENT):
            ways.append(choice(f"{base}/times", "given-button-theirs", number=number))
        if signup.person_id:
            told.append(say("lasting-row", *ways, number=number, name=Who(signup.person_id)))
    for number, wait in enumerate(town.waits.of_shift(shift.id), len(told) + 1):
        look = choice(f"lasting/{shift.id}/{wait.id}", "lasting-button-look", number=number)
        if wait.person_id and wait.state == "queued":
            told.append(say("lasting-offer-row", look, number=number, name=Who(wait.person_id)))
    return told
