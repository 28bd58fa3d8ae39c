"""Who came: checked in at the place, noted by the association, entered as hours."""

from datetime import timedelta

from domain.args import Length, Term, Who
from domain.chat import Answer, Choice, Delivery, Refusal, Say, choice, say
from domain.hours import AMENDED, minutes_of, total
from domain.keys import Key
from domain.shifts import Shift
from domain.signups import Signup, SignupState
from handlers import answers, contests, feedback, forms, hours, places, speakers
from storage.town import Town

MARKS: dict[SignupState, Key] = {
    "confirmed": "attendance-came",
    "came": "attendance-came",
    "no_show": "attendance-no-show",
    "excused": "attendance-excused",
}
TURNS: dict[SignupState, SignupState] = {
    "confirmed": "no_show",
    "came": "no_show",
    "no_show": "excused",
    "excused": "came",
}
ASKED_FOR = timedelta(days=7)
SETTLED = timedelta(minutes=10)


def ask(town: Town, shift_id: str) -> list[Say]:
    """Asks the association who came, while nobody has said so."""
    shift = town.shifts.get(shift_id)
    if shift is None or shift.closed or shift.state != "open" or shift.end > town.now:
        return []
    count = sum(each.party for each in town.signups.roster(shift.id))
    if not count:
        return []
    words = say("attendance-ask", *_ways(shift), what=shift.what, when=shift.span, count=count)
    how = Delivery(lane="reminder", expires=town.now + ASKED_FOR, check="attendance", ref=shift.id)
    return speakers.to_members(town, shift, words, how)


def _ways(shift: Shift) -> tuple[Choice, Choice]:
    base = f"need/{shift.id}/attendance"
    return choice(f"{base}/close", "button-all-came"), choice(base, "button-not-all")


def show(town: Town, shift: Shift) -> Answer:
    """The list to tap who did not come; each tap goes on to the next mark."""
    if no := _notable(town, shift):
        return no
    base = f"need/{shift.id}/attendance"
    rows = town.signups.roster(shift.id)
    marks = [_mark(base, each) for each in rows]
    close: Key = "button-amend" if shift.closed else "button-close"
    return [
        say(
            "attendance-title",
            *marks,
            choice(f"need/{shift.id}/walk-in", "button-walk-in"),
            choice(f"{base}/close", close),
            choice(f"need/{shift.id}", "button-roster"),
            what=shift.what,
            when=shift.span,
        )
    ]


def _mark(base: str, signup: Signup) -> Choice:
    state = TURNS[signup.state]
    name = Who(signup.person_id) if signup.person_id else signup.guest or Term("somebody")
    key = MARKS[signup.state]
    return choice(f"{base}/{signup.id}/{state}", key, name=name, people=signup.party)


def _notable(town: Town, shift: Shift) -> Refusal | None:
    if shift.kind != "shift":
        return Refusal("shift-gone")
    if shift.state != "open":
        return Refusal("shift-cancelled")
    if shift.start > town.now:
        return Refusal("attendance-early")
    return Refusal("attendance-over") if shift.end + AMENDED <= town.now else None


def mark(town: Town, shift: Shift, signup_id: str, state: str) -> Answer:
    """Notes whether somebody came; a stale button changes nothing."""
    signup = town.signups.get(signup_id)
    if signup is None or signup.shift_id != shift.id or signup.state not in TURNS:
        return Refusal("gone")
    if no := _notable(town, shift):
        return no
    if state != "came" and contests.stands(town, signup):
        return Refusal("contest-over")
    told: list[Say] = []
    for each in ("came", "no_show", "excused"):
        if state == each:
            town.signups.note(signup.id, each)
            told += _amended(town, shift, signup, each) if shift.closed else []
    shown = show(town, shift)
    return shown if isinstance(shown, Refusal) else [*shown, *told]


def _amended(town: Town, shift: Shift, signup: Signup, state: SignupState) -> list[Say]:
    """What is noted otherwise once all is closed; an absence is told a little later, if it stays.

    On the way to "excused" everybody is absent for a moment.
    """
    town.outbox.withdraw("absent", signup.id, "noted otherwise")
    told = _enter(town, shift, signup, state)
    if state != "no_show" or signup.person_id is None:
        return told
    how = Delivery("reminder", town.now + SETTLED, check="absent", ref=signup.id)
    return [*told, _missed(shift, signup).told(signup.person_id, how)]


def _missed(shift: Shift, signup: Signup) -> Say:
    contest = choice(f"signup/{signup.id}/contest", "button-contest")
    return say("afterwards-missed", contest, what=shift.what, when=shift.span)


def close(town: Town, shift: Shift) -> Answer:
    """Enters the hours of whoever came; whoever is not marked has come."""
    town.lock("shift", shift.id)
    if no := _notable(town, shift):
        return no
    if shift.end > town.now:
        return Refusal("attendance-early")
    told: list[Say] = []
    came = 0
    for signup in town.signups.roster(shift.id):
        state: SignupState = "came" if signup.state == "confirmed" else signup.state
        town.signups.note(signup.id, state)
        told += _enter(town, shift, signup, state)
        came += signup.party if state == "came" else 0
        told += [] if shift.closed else _afterwards(town, shift, signup, state)
    town.shifts.close(shift.id)
    amend = choice(f"need/{shift.id}/attendance", "button-amend")
    repeat = choice("needs", "menu-needs")
    minutes = minutes_of(shift) * came
    done = say(
        "attendance-closed", repeat, amend, what=shift.what, people=came, hours=Length(minutes)
    )
    return [done, *told]


def _enter(town: Town, shift: Shift, signup: Signup, state: SignupState) -> list[Say]:
    hours.enter(town, shift, signup, state)
    return contests.corrected(town, shift, signup) if state == "came" else []


def _afterwards(town: Town, shift: Shift, signup: Signup, state: SignupState) -> list[Say]:
    """What a volunteer is told once it is noted whether they came."""
    if signup.person_id is None or state == "excused":
        return []
    how = Delivery(lane="reminder", effect=f"afterwards/{signup.id}")
    if state == "no_show":
        return [_missed(shift, signup).told(signup.person_id, how)]
    so_far = Length(total(hours.of(town, signup.person_id)))
    words = say("afterwards-thanks", what=shift.what, when=shift.span, hours=so_far)
    return [each.told(signup.person_id, how) for each in (words, feedback.question(signup))]


def still_open(town: Town, shift_id: str) -> bool:
    """Whether it is still to be noted who came."""
    shift = town.shifts.get(shift_id)
    return shift is not None and not shift.closed and shift.state == "open"


def is_absent(town: Town, signup_id: str) -> bool:
    """Whether it is still noted that somebody was not there."""
    signup = town.signups.get(signup_id)
    return signup is not None and signup.state == "no_show"


def ask_walk_in(town: Town, shift: Shift) -> Answer:
    """Asks for the name of somebody who came without having signed up."""
    return _notable(town, shift) or forms.begin(town, "walk-in", about=shift.id)


def ask_seat(town: Town, shift: Shift) -> Answer:
    """Asks whom to give a place to, who does not use the bot."""
    return _seatable(town, shift) or forms.begin(town, "seat", about=shift.id)


def _seatable(town: Town, shift: Shift) -> Refusal | None:
    if shift.kind != "shift":
        return Refusal("shift-gone")
    return Refusal("shift-past") if shift.start <= town.now else None


def seated(town: Town, name: str, phone: str | None, shift: Shift, came: bool) -> Answer:
    """Gives a place to somebody by name; walk-ins take places too."""
    town.lock("shift", shift.id)
    now = town.shifts.get(shift.id)
    if now is None or now.state != "open":
        return Refusal("shift-cancelled")
    if no := _notable(town, now) if came else _seatable(town, now):
        return no
    if not came and now.free == 0:
        return Refusal("seat-full", choices=(choice(f"need/{shift.id}", "button-roster"),))
    signup = town.signups.seat(now, name, town.seq, phone=phone, came=came)
    places.owe(town, now)
    if came and now.closed:
        hours.enter(town, now, signup, "came")
        town.signups.note(signup.id, "came")
    if came:
        shown = show(town, town.shifts.get(shift.id) or now)
        return shown if isinstance(shown, Refusal) else [say("walk-in-added", name=name), *shown]
    ways = (
        choice(f"need/{shift.id}", "button-roster"),
        choice(f"need/{shift.id}/seat", "button-seat-more"),
    )
    return [say("seat-taken", *ways, name=name, what=now.what, when=now.span)]


def unseat(town: Town, shift: Shift, signup_id: str) -> Answer:
    """Takes somebody off the list who was put on it by name."""
    signup = town.signups.get(signup_id)
    if signup is None or signup.shift_id != shift.id or signup.guest is None:
        return Refusal("gone")
    if shift.start <= town.now:
        return Refusal("shift-past")
    town.lock("shift", shift.id)
    if not town.signups.finish(signup.id, "cancelled_on_time"):
        return Refusal("gone")
    back = choice(f"need/{shift.id}", "button-roster")
    return [say("seat-given-back", back, name=signup.guest), *places.promote(town, shift)]


def check_in(town: Town, signup: Signup, shift: Shift) -> Answer:
    """Notes that somebody is at the place, in the shift's window."""
    if no := can_check_in(shift, town):
        return no
    if signup.state != "confirmed":  # noted as absent before, and here after all
        town.signups.note(signup.id, "came")
    elif town.signups.check_in(signup.id):
        town.signups.answer(signup.id, "coming", shift.version)
    return [say("checked-in", answers.TO_MINE, what=shift.what, when=shift.span)]


def can_check_in(shift: Shift, town: Town) -> Refusal | None:
    """From half an hour before until the end."""
    if shift.state != "open":
        return Refusal("shift-cancelled")
    if town.now < shift.start - timedelta(minutes=30):
        return Refusal("check-in-early", {"when": shift.span})
    return Refusal("shift-past") if shift.end <= town.now else None
