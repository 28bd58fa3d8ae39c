"""Somebody would rather be called: one member sees the number, once."""

from datetime import timedelta

from domain.args import Arg, Term, Who
from domain.calls import AGAIN, MOST_A_DAY, UNANSWERED, Call, CallState, waits
from domain.chat import Answer, Delivery, Refusal, Say, choice, say
from domain.keys import Key
from domain.shifts import Shift
from handlers import forms, speakers
from handlers.organizations import COMMITMENT
from handlers.skips import Skip
from storage.outbox import Letter
from storage.town import Town

DAY = timedelta(days=1)
STATES: dict[CallState, Key] = {
    "open": "call-is-open",
    "taken": "call-is-taken",
    "withdrawn": "call-is-withdrawn",
    "unanswered": "call-is-unanswered",
}


def ask(town: Town, shift: Shift) -> Answer:
    """Asks for the number; before, from whoever is new, for name and age."""
    if no := _may_ask(town, shift):
        return no
    if held := _held(town, shift):
        return _waits(held)
    if not town.person.known:
        return forms.begin(town, "acquaintance", about=f"{shift.id}/call")
    return forms.begin(town, "call", about=shift.id)


def _may_ask(town: Town, shift: Shift) -> Refusal | None:
    if town.person.age_band == "under14":
        return Refusal("too-young-under14")
    if shift.state != "open":
        return Refusal("shift-gone")
    return Refusal("shift-past") if shift.end <= town.now else None


def _held(town: Town, shift: Shift) -> Call | None:
    """A request to the same organization that still waits."""
    mine = town.calls.of_person(town.person.id)
    same = [each for each in mine if each.organization_id == shift.organization_id]
    return next((each for each in same if not waits(each, town.now)), None)


def _waits(call: Call) -> list[Say]:
    back = choice(f"call/{call.id}/withdraw", "call-button-withdraw")
    return [say("call-waits", back, organization=call.organization)]


def asked(town: Town, phone: str, shift_id: str) -> Answer:
    """Keeps the number and tells whoever answers for the shift."""
    shift = town.shifts.get(shift_id)
    if shift is None:
        return Refusal("shift-gone")
    town.lock("calls", town.person.id)
    if no := _may_ask(town, shift):
        return no
    if held := _held(town, shift):
        return _waits(held)
    today = [each for each in town.calls.of_person(town.person.id) if each.created > town.now - DAY]
    if len(today) >= MOST_A_DAY:
        return Refusal("call-too-many")
    to = [each for each in speakers.answerable(town, shift) if each != town.person.id]
    if not to:
        return Refusal("relay-nobody")
    call = town.calls.add(shift, town.person.id, phone)
    return [*_waits(call), *_tell(town, call, shift, to), _tell_over(call)]


def _tell(town: Town, call: Call, shift: Shift, to: list[str]) -> list[Say]:
    """Now, and once more after a day unless somebody has taken it on."""
    take = choice(f"call/{call.id}/take", "ours-button-call")
    args: dict[str, Arg] = {"name": Who(call.person_id), "what": shift.what, "when": shift.span}
    first, again = Say("ours-call", args, (take,)), Say("ours-call-again", args, (take,))
    over, later = call.created + UNANSWERED, call.created + AGAIN
    told: list[Say] = []
    for each in to:
        effect = f"call/{call.id}/{each}"
        now = Delivery("reminder", expires=over, effect=effect, check="call", ref=call.id)
        then = Delivery("reminder", later, over, effect=f"{effect}/2", check="call", ref=call.id)
        told += [first.told(each, now), again.told(each, then)]
    return told


def _tell_over(call: Call) -> Say:
    how = Delivery("reminder", call.created + UNANSWERED, check="call-over", ref=call.id)
    told = say("call-nobody", choice("mine", "menu-mine"), organization=call.organization)
    return told.told(call.person_id, how)


def wanted(town: Town, letter: Letter) -> list[Say] | Skip:
    """A request is told while it waits."""
    call = town.calls.get(letter.how.ref)
    return list(letter.says) if call and not waits(call, town.now) else Skip("not waiting any more")


def over(town: Town, letter: Letter) -> list[Say] | Skip:
    """Nobody could: the number is forgotten, and whoever asked is told."""
    call = town.calls.get(letter.how.ref)
    if call is None or call.state not in ("open", "unanswered"):
        return Skip("answered")
    town.calls.end(call.id, "unanswered")
    return list(letter.says)


def take(town: Town, call: Call) -> Answer:
    """Shows the number to the first who takes it on, and forgets it."""
    town.lock("call", call.id)
    if call.taken_by == town.person.id:
        return [say("ours-call-yours", name=Who(call.person_id))]
    if no := waits(call, town.now):
        return no
    if call.phone is None or not town.calls.take(call.id, town.person.id):
        return Refusal("call-taken")
    _withdraw(town, call, "taken")
    number = say("call-number", name=Who(call.person_id), phone=call.phone)
    told = say("call-soon", name=Who(town.person.id), organization=call.organization)
    return [number, told.told(call.person_id, COMMITMENT)]


def _withdraw(town: Town, call: Call, reason: str) -> None:
    for check in ("call", "call-over"):
        town.outbox.withdraw(check, call.id, reason)


def withdraw(town: Town, call: Call) -> Answer:
    """Whoever asked thinks better of it."""
    if call.state != "withdrawn":
        if no := waits(call, town.now):
            return no
        town.calls.end(call.id, "withdrawn")
        _withdraw(town, call, "withdrawn")
    return [say("call-withdrawn-yours", choice("mine", "menu-mine"))]


def mydata(town: Town) -> list[Say]:
    """The calls that somebody has asked for, and how many they have taken upon themselves."""
    told: list[Say] = []
    for each in town.calls.of_person(town.person.id):
        state = Term(STATES[each.state])
        told.append(say("mydata-call-row", organization=each.organization, state=state))
        if each.phone:
            told.append(say("mydata-phone-row", phone=each.phone))
    if taken := town.calls.taken_by(town.person.id):
        told.append(say("mydata-calls-taken-row", count=taken))
    return told
