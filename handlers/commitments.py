"""What is kept of somebody's places: taken, waited for, passed on, and the hours given in them."""

from collections.abc import Iterator

from domain.args import Length, Term
from domain.chat import Say, say
from domain.exchanges import ExchangeKind
from domain.hours import given, total
from domain.keys import Key
from domain.signups import Answered, Signup, SignupState
from domain.waits import Wait, WaitState
from storage.town import Town

SIGNUPS: dict[SignupState, Key] = {
    "confirmed": "signup-confirmed",
    "came": "signup-came",
    "no_show": "signup-no-show",
    "excused": "signup-excused",
    "replaced": "signup-replaced",
    "cancelled_on_time": "signup-given-back",
    "cancelled_late": "signup-given-back",
    "cancelled_by_org": "signup-called-off",
}
WAITS: dict[WaitState, Key] = {
    "queued": "waited-queued",
    "offered": "waited-offered",
    "accepted": "waited-accepted",
    "declined": "waited-declined",
    "expired": "waited-expired",
    "left": "waited-left",
}
ANSWERS: dict[Answered, Key] = {"coming": "mydata-coming-row", "late": "mydata-late-row"}
EXCHANGES: dict[ExchangeKind, Key] = {
    "stand-in": "mydata-stand-in-row",
    "swap": "mydata-swap-row",
}


def mydata(town: Town) -> list[Say]:
    """All places of the asking person, the lines that they stood in, and their hours."""
    told: list[Say] = []
    for signup, shift in town.signups.of_person(town.person.id):
        state = Term(SIGNUPS[signup.state])
        told.append(say("mydata-signup-row", what=shift.what, when=shift.span, state=state))
        told += [*_company(signup), *_notes(town, signup)]
    return told + _waits(town) + _hours(town)


def _company(entry: Signup | Wait) -> Iterator[Say]:
    if entry.party > 1 or entry.children:
        yield say("mydata-party-row", people=entry.party, children=entry.children)
    if entry.newcomer:
        yield say("mydata-newcomer-row")
    if entry.companion:
        yield say("mydata-companion-row")


def _notes(town: Town, signup: Signup) -> Iterator[Say]:
    if signup.answer:
        yield say(ANSWERS[signup.answer])
    if signup.came_at:
        yield say("mydata-arrived-row")
    if signup.calendar:
        yield say("mydata-calendar-row")
    if exchange := town.exchanges.open_of(signup.id):
        yield say(EXCHANGES[exchange.kind])


def _waits(town: Town) -> list[Say]:
    told: list[Say] = []
    for wait in town.waits.every_of(town.person.id):
        if shift := town.shifts.get(wait.shift_id):
            state = Term(WAITS[wait.state])
            told.append(say("mydata-wait-row", what=shift.what, when=shift.span, state=state))
            told += _company(wait)
    return told


def _hours(town: Town) -> list[Say]:
    gifts = given(town.hours.of_person(town.person.id))
    if not gifts:
        return []
    return [say("mydata-hours-row", hours=Length(total(gifts)), count=len(gifts))]
