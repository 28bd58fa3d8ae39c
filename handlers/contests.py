"""Whoever finds something wrong in what is recorded of them says so; it is decided once."""

from domain import may
from domain.args import Length, Term, Who
from domain.chat import Answer, Choice, Delivery, Refusal, Say, choice, say
from domain.contests import CHASED, Contest, ContestState, can_contest, undecided
from domain.hours import AMENDED, minutes_of
from domain.keys import Key
from domain.shifts import Shift
from domain.signups import Signup
from handlers import forms, hours, speakers
from storage.town import Town

TO_QUEUE = choice("queue", "menu-queue")
NEWS = Delivery(lane="reminder")
STATES: dict[ContestState, Key] = {
    "open": "contest-is-open",
    "accepted": "contest-is-accepted",
    "refused": "contest-is-refused",
    "corrected": "contest-is-accepted",
}


def ask(town: Town, signup: Signup) -> Answer:
    """Asks for words, which may be left out, before anybody is told."""
    shift = _contestable(town, signup)
    return shift if isinstance(shift, Refusal) else forms.begin(town, "contest", about=signup.id)


def _contestable(town: Town, signup: Signup) -> Shift | Refusal:
    shift = town.shifts.get(signup.shift_id)
    if shift is None:
        return Refusal("shift-gone")
    last = town.contests.last_of(signup.id)
    if last and last.state == "open":
        return Refusal("contest-waits", choices=(hours.TO_RECORD,))
    if last:
        return Refusal("contest-over", choices=(hours.TO_RECORD,))
    return can_contest(signup, shift, town.now) or shift


def made(town: Town, words: str | None, signup_id: str) -> Answer:
    """Keeps a contest, and tells the association, which may mend it at once."""
    signup = town.signups.get(signup_id)
    if signup is None or signup.person_id != town.person.id:
        return Refusal("gone")
    shift = _contestable(town, signup)
    if isinstance(shift, Refusal):
        return shift
    contest = town.contests.add(signup.id, town.person.id, words)
    if contest is None:
        return Refusal("contest-waits", choices=(hours.TO_RECORD,))
    amended = shift.end + AMENDED > town.now
    due = town.now + CHASED if amended else town.now
    town.jobs.put(f"contest/{contest.id}", "contest", due, contest.id)
    done = say("contest-made", hours.TO_RECORD, what=shift.what, when=shift.span)
    return [done, *_tell_members(town, shift, words, amended)]


def _tell_members(town: Town, shift: Shift, words: str | None, amended: bool) -> list[Say]:
    mend = choice(f"need/{shift.id}/attendance", "button-amend")
    told = say(
        "member-contested",
        *([mend] if amended else []),
        name=Who(town.person.id),
        what=shift.what,
        when=shift.span,
        words=words or "—",
    )
    return speakers.to_members(town, shift, told, NEWS)


def chase(town: Town, contest_id: str) -> list[Say]:
    """Tells the coordinators of a contest that the association has not mended."""
    contest = town.contests.get(contest_id)
    found = _about(town, contest) if contest and contest.state == "open" else None
    if found is None:
        return []
    _, shift = found
    look = choice(f"contest/{contest_id}", "button-look")
    told = say("coordinator-contest", look, what=shift.what, when=shift.span)
    return [told.told(each, NEWS) for each in town.people.coordinators()]


def _about(town: Town, contest: Contest) -> tuple[Signup, Shift] | None:
    signup = town.signups.get(contest.signup_id)
    shift = town.shifts.get(signup.shift_id) if signup else None
    return (signup, shift) if signup and shift else None


def corrected(town: Town, shift: Shift, signup: Signup) -> list[Say]:
    """The association has noted that somebody came: what they contested is settled."""
    contest = town.contests.last_of(signup.id)
    if contest is None or not town.contests.decide(contest, "corrected", None):
        return []
    return [_came(shift).told(contest.person_id, NEWS)]


def stands(town: Town, signup: Signup) -> bool:
    """Whether a coordinator has decided that somebody was there: nobody else undoes it."""
    contest = town.contests.last_of(signup.id)
    return contest is not None and contest.state == "accepted"


def _came(shift: Shift) -> Say:
    time = Length(minutes_of(shift))
    return say(
        "contest-accepted", hours.TO_CONTRIBUTION, what=shift.what, when=shift.span, hours=time
    )


def waiting(town: Town) -> list[Choice]:
    """What waits for a coordinator."""
    buttons = []
    for each in town.contests.waiting():
        if found := _about(town, each):
            what, when = found[1].what, found[1].span
            buttons.append(choice(f"contest/{each.id}", "shift-button", what=what, when=when))
    return buttons


def show(town: Town, contest: Contest) -> Answer:
    """A contest as the coordinator sees it."""
    found = _about(town, contest)
    if found is None:
        return Refusal("gone")
    signup, shift = found
    card = say(
        "contest-card",
        choice(f"contest/{contest.id}/accept", "button-contest-accept"),
        choice(f"contest/{contest.id}/refuse", "button-refuse"),
        TO_QUEUE,
        name=Who(contest.person_id),
        organization=shift.organization,
        what=shift.what,
        when=shift.span,
        state=Term(hours.RECORDED.get(signup.state, "record-open")),
        words=contest.words or "—",
    )
    return undecided(contest) or [card]


def _decidable(town: Town, contest: Contest) -> Refusal | None:
    own = contest.person_id == town.person.id
    return undecided(contest) or (Refusal("contest-own", choices=(TO_QUEUE,)) if own else None)


def accept(town: Town, contest: Contest) -> Answer:
    """Somebody was there after all: noted and entered, and everybody told."""
    found = _about(town, contest)
    if found is None:
        return Refusal("gone")
    signup, shift = found
    town.lock("shift", shift.id)
    if no := _decidable(town, contest):
        return no
    if not town.contests.decide(contest, "accepted", town.person.id):
        return Refusal("already-decided")
    town.signups.note(signup.id, "came")
    hours.enter(town, shift, signup, "came")
    done = say("coordinator-contest-accepted", TO_QUEUE, what=shift.what)
    told = say(
        "member-contest-accepted", name=Who(contest.person_id), what=shift.what, when=shift.span
    )
    return [
        done,
        _came(shift).told(contest.person_id, NEWS),
        *speakers.to_members(town, shift, told, NEWS),
    ]


def ask_refuse(town: Town, contest: Contest) -> Answer:
    """Asks the coordinator for the reason."""
    return _decidable(town, contest) or forms.begin(town, "refuse-contest", about=contest.id)


def refuse(town: Town, reason: str, contest_id: str) -> Answer:
    """Leaves what is recorded as it is, and says why to whoever contested it."""
    contest = town.contests.get(contest_id)
    found = _about(town, contest) if contest else None
    if contest is None or found is None:
        return Refusal("gone")
    if no := may.coordinator(town.person, contest) or _decidable(town, contest):
        return no
    if not town.contests.decide(contest, "refused", town.person.id, reason):
        return Refusal("already-decided")
    _, shift = found
    told = say("contest-refused", hours.TO_RECORD, what=shift.what, when=shift.span, reason=reason)
    done = say("coordinator-refused", TO_QUEUE, what=shift.what)
    return [done, told.told(contest.person_id, NEWS)]


def mydata(town: Town) -> list[Say]:
    """What is kept of what the asking person has contested."""
    told = []
    for each in town.contests.of_person(town.person.id):
        state = Term(STATES[each.state])
        told.append(say("mydata-contest-row", state=state, words=each.words or "—"))
        told += [say("mydata-reason-row", reason=each.reason)] if each.reason else []
    return told
