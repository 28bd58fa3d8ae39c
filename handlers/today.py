"""Today and this week of the organizations one speaks for, in one message."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, time, timedelta

from domain import may
from domain.chat import Answer, Choice, Day, Delivery, Hours, Say, choice, say
from domain.reminders import silent_from
from domain.shifts import Shift, is_near
from handlers import answers, attendance, places, rosters
from storage.outbox import Letter
from storage.town import Town

MOST_SHIFTS = 5
MOST_NAMES = 8
ALL_NAMES = 24
"""Names in one message: what more shifts there are, the fewer of each."""
MOST_TODO = 4
MOST_BUTTONS = 12
WEEK = 7
SOON = timedelta(days=3)
MONDAY = 0
QUIET = choice("today/quiet", "button-digest-off")
AGAIN = choice("today/again", "button-digest-on")


def show(town: Town) -> Answer:
    """What is today, what is to be done, and the week, day by day."""
    mine = sorted(town.person.organizations)
    shifts = _between(town, mine, town.now, _midnight(town, 1))
    today = _today(town, shifts) if shifts else [say("today-none")]
    told = [say("today-title"), *today, *_todo(town, mine), *_week(town, mine)]
    switch = QUIET if town.person.digest else AGAIN
    return _one(told, choice("needs", "menu-needs"), switch)


def _one(told: list[Say], *ways: Choice) -> list[Say]:
    """One message: each thing has one button, the first ones of many, then the ways on."""
    found = {each.path: each for said in told for each in said.choices}
    kept = (*list(found.values())[:MOST_BUTTONS], *ways)
    bare = [replace(each, choices=()) for each in told]
    return [*bare[:-1], replace(bare[-1], choices=kept)]


def _midnight(town: Town, days: int) -> datetime:
    """The beginning of a day of the city, so many after today."""
    day = town.wall.date() + timedelta(days=days)
    return datetime.combine(day, time(), tzinfo=town.city.zone)


def _between(town: Town, mine: list[str], since: datetime, until: datetime) -> list[Shift]:
    found = [each for one in mine for each in town.shifts.between(one, since, until)]
    return sorted(found, key=lambda each: (each.start, each.id))


def _to(shift: Shift) -> Choice:
    return choice(f"need/{shift.id}", "shift-button", what=shift.what, when=shift.span)


def _today(town: Town, shifts: list[Shift]) -> list[Say]:
    shown = shifts[:MOST_SHIFTS]
    most = min(MOST_NAMES, ALL_NAMES // len(shown))
    told = [each for shift in shown for each in _shift(town, shift, most)]
    more = len(shifts) - len(shown)
    return [*told, say("today-more-shifts", count=more)] if more else told


def _shift(town: Town, shift: Shift, most: int) -> list[Say]:
    """A shift of today, and who comes: first those who have said nothing."""
    title = say(
        "today-shift",
        _to(shift),
        hours=Hours(shift.start, shift.end),
        what=shift.what,
        taken=shift.taken,
        capacity=shift.capacity,
    )
    return [title, *rosters.in_short(town, shift, most)]


def _todo(town: Town, mine: list[str]) -> list[Say]:
    """What waits for somebody of the organizations to do it, a few of each kind."""
    soon = _between(town, mine, town.now, town.now + SOON)
    ahead = [each for each in soon if each.start > town.now]
    kinds = (
        [each for one in mine for each in _unclosed(town, one)],
        _unanswered(town, ahead),
        _calls(town, ahead),
        [_short_of(each) for each in ahead if each.free],
        [each for one in mine for each in _undecided(town, one)],
    )
    told = [each for kind in kinds for each in kind[:MOST_TODO]]
    return [say("today-todo"), *told] if told else []


def _short_of(shift: Shift) -> Say:
    return say("today-free-row", _to(shift), what=shift.what, when=shift.span, count=shift.free)


def _unclosed(town: Town, organization_id: str) -> list[Say]:
    """Shifts of which nobody has said who came, the latest first."""
    over = town.shifts.unclosed(organization_id, town.now - attendance.AMENDED)
    return [
        say(
            "today-attendance-row",
            choice(f"need/{each.id}/attendance", "today-attendance-button", what=each.what),
            what=each.what,
            when=each.span,
        )
        for each in reversed(over)
        if each.taken
    ]


def _unanswered(town: Town, ahead: list[Shift]) -> list[Say]:
    """Shifts for which it counts by now that somebody has not answered."""
    told = []
    for shift in ahead:
        counts = places.is_today(town, shift) or silent_from(shift.start, town.quiet) <= town.now
        silent = [each for each in answers.at_risk(town, shift) if not each.guest and counts]
        if silent:
            told.append(
                say(
                    "today-silent-row",
                    _to(shift),
                    what=shift.what,
                    when=shift.span,
                    count=len(silent),
                )
            )
    return told


def _calls(town: Town, ahead: list[Shift]) -> list[Say]:
    """Whoever was put on a list by name is reminded by nobody but the organization."""
    told = []
    for shift in ahead:
        guests = [each for each in town.signups.of_shift(shift.id) if each.guest]
        if guests and is_near(shift, town.now):
            way, count = _to(shift), len(guests)
            told.append(say("today-calls-row", way, what=shift.what, when=shift.span, count=count))
    return told


def _undecided(town: Town, organization_id: str) -> list[Say]:
    """What the coordinators have refused, or still have to decide."""
    refused = town.shifts.refused(organization_id)
    waiting = [
        each
        for each in town.shifts.of_organization(organization_id)
        if each.state == "pending" and each.start > town.now
    ]
    return [
        *(say("today-refused-row", _to(each), what=each.what, when=each.span) for each in refused),
        *(say("today-pending-row", _to(each), what=each.what, when=each.span) for each in waiting),
    ]


def _week(town: Town, mine: list[str]) -> list[Say]:
    """The days after today, a line each; days on which nothing begins are left out."""
    told = []
    for days in range(1, WEEK):
        since = _midnight(town, days)
        found = _between(town, mine, since, _midnight(town, days + 1))
        shifts = [each for each in found if each.start >= since]
        if shifts:
            told.append(_day(since, shifts))
    return [say("today-week"), *told] if told else [say("today-week-none")]


def _day(since: datetime, shifts: list[Shift]) -> Say:
    taken = sum(each.taken for each in shifts)
    wanted = sum(each.capacity for each in shifts)
    ways = [_to(each) for each in shifts]
    return say(
        "today-day-row", *ways, day=Day(since), count=len(shifts), taken=taken, capacity=wanted
    )


def quiet(town: Town) -> Answer:
    """Nothing more is told by itself; it can still be asked for."""
    town.organizations.set_digest(town.person.id, False)
    return [say("digest-off", choice("today", "menu-today"), AGAIN)]


def again(town: Town) -> Answer:
    """It is told by itself again."""
    town.organizations.set_digest(town.person.id, True)
    return [say("digest-on", choice("today", "menu-today"))]


def daily(town: Town, ref: str) -> list[Say]:
    """Tells whoever has a shift today; on a Monday the week with it."""
    busy = town.shifts.busy(town.now, _midnight(town, 1))
    people = {each for one in busy for each in town.organizations.people_of(one)}
    return _digests(town, sorted(people), "day")


def weekly(town: Town, ref: str) -> list[Say]:
    """Tells everybody who speaks for an organization their week, but whoever has just had it."""
    had = town.wall.weekday() == MONDAY
    people = town.organizations.speakers()
    left = [each for each in people if not (had and town.outbox.has(_effect(town, "day", each)))]
    return _digests(town, left, "week")


def _effect(town: Town, which: str, person_id: str) -> str:
    return f"digest/{which}/{town.wall.date().isoformat()}/{person_id}"


def _digests(town: Town, people: Iterable[str], which: str) -> list[Say]:
    return [
        say("today-title").told(
            each,
            Delivery(
                lane="reminder",
                expires=_midnight(town, 1),
                effect=_effect(town, which, each),
                check="digest",
                ref=which,
            ),
        )
        for each in people
    ]


def digest(town: Town, letter: Letter) -> list[Say] | None:
    """A digest with what is true as it leaves; None when there is nothing to tell, or no wish."""
    person = town.people.get(letter.person_id)
    if person is None or may.member(person, None) or person.silenced or not person.digest:
        return None
    mine, of_day = sorted(person.organizations), letter.how.ref == "day"
    shifts = _between(town, mine, town.now, _midnight(town, 1)) if of_day else []
    if of_day and not shifts:
        return None
    week = _week(town, mine) if not of_day or town.wall.weekday() == MONDAY else []
    told = [*(_today(town, shifts) if shifts else []), *_todo(town, mine), *week]
    if [each.key for each in told] == ["today-week-none"]:
        return None
    return _one([say("today-title" if of_day else "today-week-title"), *told], QUIET)
