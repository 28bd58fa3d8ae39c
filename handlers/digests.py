"""What members are told by themselves: their day on days with a shift, on Mondays their week."""

from collections.abc import Iterable

from domain import may
from domain.chat import Answer, Delivery, Say, choice, say
from handlers import today
from storage.outbox import Letter
from storage.town import Town

MONDAY = 0


def quiet(town: Town) -> Answer:
    """Nothing more is told by itself; it can still be asked for."""
    town.organizations.set_digest(town.person.id, False)
    return [say("digest-off", choice("today", "menu-today"), today.AGAIN)]


def again(town: Town) -> Answer:
    """It is told by itself again."""
    town.organizations.set_digest(town.person.id, True)
    return [say("digest-on", choice("today", "menu-today"))]


def daily(town: Town, ref: str) -> list[Say]:
    """Tells whoever has a shift today; on a Monday the week with it."""
    busy = town.shifts.busy(town.now, today.midnight(town, 1))
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
                expires=today.midnight(town, 1),
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
    shifts = today.between(town, mine, town.now, today.midnight(town, 1)) if of_day else []
    if of_day and not shifts:
        return None
    week = today.week(town, mine) if not of_day or town.wall.weekday() == MONDAY else []
    told = [*(today.shifts_of(town, shifts) if shifts else []), *today.todo(town, mine), *week]
    if [each.key for each in told] == ["today-week-none"]:
        return None
    return today.one([say("today-title" if of_day else "today-week-title"), *told], today.QUIET)
