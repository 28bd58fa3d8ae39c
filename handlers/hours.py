"""The hours somebody has given: entered, summed up, shown shift by shift."""

from collections import defaultdict

from domain.args import Length, Term
from domain.chat import Answer, Choice, Refusal, Say, choice, say
from domain.contests import can_contest
from domain.hours import Given, given, minutes_of, total
from domain.keys import Key
from domain.shifts import Shift
from domain.signups import Signup, SignupState
from storage.town import Town

TO_CONTRIBUTION = choice("contribution", "menu-contribution")
BESIDES = (choice("favours", "favour-button-all"), choice("share", "share-button"))
TO_RECORD = choice("contribution/shifts", "button-record")
RECORDED: dict[SignupState, Key] = {
    "confirmed": "record-open",
    "came": "signup-came",
    "no_show": "signup-no-show",
    "excused": "signup-excused",
}
LAST = 10


def enter(town: Town, shift: Shift, signup: Signup, state: SignupState) -> None:
    """Brings the ledger to what is now known of a sign-up."""
    people = signup.party if state == "came" else 0
    town.hours.settle(shift, signup, people, people * minutes_of(shift))


def of(town: Town, person_id: str) -> list[Given]:
    """What somebody has given, the earliest shift first."""
    return given(town.hours.of_person(person_id))


def contribution(town: Town) -> Answer:
    """What the asking person has given, altogether and year by year."""
    gifts = of(town, town.person.id)
    if not gifts:
        return [say("contribution-none", TO_RECORD, choice("shifts", "menu-shifts"), *BESIDES)]
    title = say(
        "contribution-title",
        choice("contribution/picture", "button-picture"),
        choice("certificate", "button-certificate"),
        TO_RECORD,
        *BESIDES,
        hours=Length(total(gifts)),
        shifts=len(gifts),
        organizations=len({each.organization_id for each in gifts}),
    )
    return [title, *_years(town, gifts)]


def _years(town: Town, gifts: list[Given]) -> list[Say]:
    found: defaultdict[int, list[Given]] = defaultdict(list)
    for each in gifts:
        found[town.local(each.start).year].append(each)
    return [
        say("contribution-year-row", year=str(year), hours=Length(total(rows)), shifts=len(rows))
        for year, rows in sorted(found.items(), reverse=True)
    ]


def picture(town: Town) -> Answer:
    """The contribution as a picture, to be shown around."""
    if not of(town, town.person.id):
        return Refusal("contribution-none", choices=(choice("shifts", "menu-shifts"),))
    here = say("contribution-picture", TO_CONTRIBUTION)
    return [here.bearing("contribution", town.person.id)]


def record(town: Town) -> Answer:
    """The last shifts of the asking person, with what is recorded of each."""
    past = [
        (signup, shift)
        for signup, shift in town.signups.of_person(town.person.id)
        if shift.end <= town.now and shift.state == "open" and signup.state in RECORDED
    ]
    if not past:
        return [say("record-none", choice("shifts", "menu-shifts"))]
    past.sort(key=lambda pair: pair[1].start, reverse=True)
    minutes = {each.signup_id: each.minutes for each in of(town, town.person.id)}
    rows = [_row(town, *pair, minutes.get(pair[0].id, 0)) for pair in past[:LAST]]
    return [say("record-title", TO_CONTRIBUTION), *rows]


def _row(town: Town, signup: Signup, shift: Shift, minutes: int) -> Say:
    contest = town.contests.last_of(signup.id)
    waits = contest is not None and contest.state == "open"
    state = Term("record-contested" if waits else RECORDED[signup.state])
    ways = [] if contest else _ways(town, signup, shift)
    return say(
        "record-row",
        *ways,
        what=shift.what,
        when=shift.span,
        state=state,
        hours=Length(minutes),
    )


def _ways(town: Town, signup: Signup, shift: Shift) -> list[Choice]:
    if can_contest(signup, shift, town.now):
        return []
    path = f"signup/{signup.id}/contest"
    return [choice(path, "contest-choice", what=shift.what, when=shift.span)]
