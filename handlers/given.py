"""Time given in a lasting bond: noted now and then, and taken back where it was wrong."""

from domain.args import Who
from domain.chat import Answer, Refusal, Say, choice, say
from domain.hours import parts
from domain.needs import Given
from domain.shifts import Shift
from domain.signups import Signup
from handlers import forms, promises, speakers
from handlers.lasting import TOLD
from storage.town import Town


def ask(town: Town, signup: Signup) -> Answer:
    """Asks how much time was given."""
    shift = _bond(town, signup)
    return shift if isinstance(shift, Refusal) else forms.begin(town, "given", about=signup.id)


def _bond(town: Town, signup: Signup) -> Shift | Refusal:
    shift = town.shifts.get(signup.shift_id)
    if shift is None or shift.kind != "lasting" or signup.state != "confirmed":
        return Refusal("signup-ended")
    return shift


def noted(town: Town, form: Given, signup_id: str) -> Answer:
    """Adds the time to the ledger, and tells the association."""
    town.lock("signup", signup_id)
    signup = town.signups.get(signup_id)
    if signup is None or signup.person_id != town.person.id:
        return Refusal("signup-ended")
    shift = _bond(town, signup)
    if isinstance(shift, Refusal):
        return shift
    before = _given(town, signup)
    minutes = int(form.minutes)
    town.hours.settle(shift, signup, 1, before + minutes)
    promises.entered(town, signup.person_id)
    path = f"lasting/{shift.id}/{signup.id}/undo/{before}-{before + minutes}"
    told = say(
        "given-told",
        choice(path, "given-button-wrong"),
        name=Who(town.person.id),
        what=shift.what,
        **parts(minutes),
    )
    done = say("given-noted", choice("mine", "menu-mine"), what=shift.what, **parts(minutes))
    return [done, *speakers.to_members(town, shift, told, TOLD)]


def _given(town: Town, signup: Signup) -> int:
    entries = town.hours.of_person(signup.person_id) if signup.person_id else []
    return sum(each.minutes for each in entries if each.signup_id == signup.id)


def undo(town: Town, shift: Shift, signup: Signup, what: str) -> Answer:
    """The association takes back what was noted wrongly, once, and the volunteer is told."""
    before, _, after = what.partition("-")
    town.lock("signup", signup.id)
    amounts = before.isdecimal() and after.isdecimal() and int(before) < int(after)
    if signup.shift_id != shift.id or not amounts:
        return Refusal("gone")
    if signup.person_id is None or _given(town, signup) != int(after):
        return Refusal("already-decided")
    town.hours.settle(shift, signup, 1 if int(before) else 0, int(before))
    told = say("given-undone", what=shift.what, organization=shift.organization)
    done: list[Say] = [say("need-given-undone", choice(f"need/{shift.id}", "button-look"))]
    return [*done, told.told(signup.person_id, TOLD)]
