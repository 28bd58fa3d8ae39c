"""Time given in a lasting bond: noted now and then, and taken back where it was wrong."""

from collections.abc import Sequence

from domain.args import Day, Length, Who
from domain.chat import Answer, Choice, Refusal, Say, choice, say
from domain.hours import RECENT, Noted
from domain.needs import Given
from domain.shifts import Shift
from domain.signups import Signup
from handlers import forms, speakers
from handlers.lasting import TOLD
from storage.town import Town

TO_MINE = choice("mine", "menu-mine")


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
    minutes = int(form.minutes)
    town.hours.settle(shift, signup, 1, _given(town, signup) + minutes)
    wrong = f"undo/{_recent(town, signup)[-1].id}"
    told = say(
        "given-told",
        choice(f"lasting/{shift.id}/{signup.id}/{wrong}", "given-button-wrong"),
        name=Who(town.person.id),
        what=shift.what,
        hours=Length(minutes),
    )
    mine = (choice(f"lasting/{signup.id}/{wrong}", "given-button-wrong"), TO_MINE)
    done = say("given-noted", *mine, what=shift.what, hours=Length(minutes))
    return [done, *speakers.to_members(town, shift, told, TOLD)]


def _given(town: Town, signup: Signup) -> int:
    entries = town.hours.of_person(signup.person_id) if signup.person_id else []
    return sum(each.minutes for each in entries if each.signup_id == signup.id)


def _recent(town: Town, signup: Signup) -> list[Noted]:
    return town.hours.noted(signup.id, town.now - RECENT)


def of_mine(town: Town, signup: Signup) -> Answer:
    """The times that a volunteer has noted lately, each to be taken back."""
    shift = _bond(town, signup)
    if isinstance(shift, Refusal):
        return shift
    look = choice(f"signup/{signup.id}", "button-look")
    return _times(_recent(town, signup), f"lasting/{signup.id}", look)


def of_theirs(town: Town, shift: Shift, signup: Signup) -> Answer:
    """The same, as the association sees them."""
    if signup.shift_id != shift.id:
        return Refusal("gone")
    look = choice(f"need/{shift.id}", "button-look")
    return _times(_recent(town, signup), f"lasting/{shift.id}/{signup.id}", look)


def _times(found: Sequence[Noted], base: str, look: Choice) -> list[Say]:
    times = [
        choice(f"{base}/undo/{each.id}", "given-time", day=Day(each.at), hours=Length(each.minutes))
        for each in found
    ]
    return [say("given-times" if times else "given-no-times", *times, look)]


def take_back(town: Town, signup: Signup, noted_id: str) -> Answer:
    """A volunteer takes back what they noted wrongly; the association is told."""
    shift = _bond(town, signup)
    if isinstance(shift, Refusal):
        return shift
    found = _undo(town, shift, signup, noted_id)
    if isinstance(found, Refusal):
        return found
    hours = Length(found.minutes)
    told = say("given-taken-back", name=Who(town.person.id), what=shift.what, hours=hours)
    done = say("given-removed", TO_MINE, what=shift.what, hours=hours)
    return [done, *speakers.to_members(town, shift, told, TOLD)]


def undo(town: Town, shift: Shift, signup: Signup, noted_id: str) -> Answer:
    """The association takes back what was noted wrongly, and the volunteer is told."""
    found = _undo(town, shift, signup, noted_id)
    if isinstance(found, Refusal):
        return found
    assert signup.person_id is not None
    told = say("given-undone", what=shift.what, organization=shift.organization)
    done = say("need-given-undone", choice(f"need/{shift.id}", "button-look"))
    return [done, told.told(signup.person_id, TOLD)]


def _undo(town: Town, shift: Shift, signup: Signup, noted_id: str) -> Noted | Refusal:
    """Takes what was noted out of the ledger, once."""
    town.lock("signup", signup.id)
    if signup.shift_id != shift.id:
        return Refusal("gone")
    found = next((each for each in _recent(town, signup) if each.id == noted_id), None)
    if found is None or signup.person_id is None:
        return Refusal("already-decided")
    left = _given(town, signup) - found.minutes
    town.hours.settle(shift, signup, 1 if left else 0, left, undoes=found.id)
    return found
