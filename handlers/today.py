"""Today and this week of the organizations one speaks for, in one message."""

from dataclasses import replace
from datetime import datetime, time, timedelta

from domain.args import Day, Hours
from domain.chat import Answer, Choice, Say, choice, say
from domain.shifts import Shift
from handlers import rosters, todos
from storage.town import Town

MOST_SHIFTS = 5
MOST_NAMES = 8
ALL_NAMES = 24
"""Names in one message: what more shifts there are, the fewer of each."""
MOST_BUTTONS = 12
WEEK = 7
SOON = timedelta(days=3)
QUIET = choice("today/quiet", "button-digest-off")
AGAIN = choice("today/again", "button-digest-on")


def show(town: Town) -> Answer:
    """What is today, what is to be done, and the week, day by day."""
    mine = sorted(town.person.organizations)
    shifts = between(town, mine, town.now, midnight(town, 1))
    today = shifts_of(town, shifts) if shifts else [say("today-none")]
    told = [say("today-title"), *today, *todo(town, mine), *week(town, mine)]
    switch = QUIET if town.person.digest else AGAIN
    return one(told, choice("needs", "menu-needs"), switch)


def one(told: list[Say], *ways: Choice) -> list[Say]:
    """One message: each thing has one button, the first ones of many, then the ways on."""
    found = {each.path: each for said in told for each in said.choices}
    kept = (*list(found.values())[:MOST_BUTTONS], *ways)
    bare = [replace(each, choices=()) for each in told]
    return [*bare[:-1], replace(bare[-1], choices=kept)]


def midnight(town: Town, days: int) -> datetime:
    """The beginning of a day of the city, so many after today."""
    day = town.wall.date() + timedelta(days=days)
    return datetime.combine(day, time(), tzinfo=town.city.zone)


def between(town: Town, mine: list[str], since: datetime, until: datetime) -> list[Shift]:
    """The shifts of these organizations between two instants, the soonest first."""
    found = [each for one in mine for each in town.shifts.between(one, since, until)]
    return sorted(found, key=lambda each: (each.start, each.id))


def shifts_of(town: Town, shifts: list[Shift]) -> list[Say]:
    """The shifts of a day, a few names of each."""
    shown = shifts[:MOST_SHIFTS]
    most = min(MOST_NAMES, ALL_NAMES // len(shown))
    several = len({each.organization_id for each in shifts}) > 1
    told = [each for shift in shown for each in _shift(town, shift, most, several)]
    more = len(shifts) - len(shown)
    return [*told, say("today-more-shifts", count=more)] if more else told


def _shift(town: Town, shift: Shift, most: int, several: bool) -> list[Say]:
    """A shift of today, and who comes: first those who have said nothing."""
    title = say(
        "today-shift",
        rosters.way(shift),
        hours=Hours(shift.start, shift.end),
        what=shift.what,
        taken=shift.taken,
        capacity=shift.capacity,
        organization=shift.organization,
        several=int(several),
    )
    return [title, *rosters.in_short(town, shift, most)]


def todo(town: Town, mine: list[str]) -> list[Say]:
    """What is to be done about these organizations' shifts."""
    return todos.of(town, mine, between(town, mine, town.now, town.now + SOON))


def week(town: Town, mine: list[str]) -> list[Say]:
    """The days after today, a line each; days on which nothing begins are left out."""
    told = []
    for days in range(1, WEEK):
        since = midnight(town, days)
        found = between(town, mine, since, midnight(town, days + 1))
        shifts = [each for each in found if each.start >= since]
        if shifts:
            told.append(_day(since, shifts))
    return [say("today-week"), *told] if told else [say("today-week-none")]


def _day(since: datetime, shifts: list[Shift]) -> Say:
    taken = sum(each.taken for each in shifts)
    wanted = sum(each.capacity for each in shifts)
    ways = [rosters.way(each) for each in shifts]
    return say(
        "today-day-row", *ways, day=Day(since), count=len(shifts), taken=taken, capacity=wanted
    )
