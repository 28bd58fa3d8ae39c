"""When a volunteer is reminded: the evening before and two hours before, or as they choose."""

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Literal

from domain.quiet import Quiet

ReminderKind = Literal["early", "evening", "soon", "chosen"]
AHEAD = timedelta(hours=2)
MORNING = time(10)
SILENT_EVENING = time(20, 30)


@dataclass(frozen=True, slots=True)
class Reminder:
    """A reminder to be sent at `due` and of use until `expires` (UTC).

    With `now` it is the answer to a late sign-up, so the quiet hours do not hold it.
    """

    kind: ReminderKind
    due: datetime
    expires: datetime
    now: bool = False


def plan(
    start: datetime, quiet: Quiet, now: datetime, lead: int | None = None, early: bool = False
) -> list[Reminder]:
    """The reminders of a shift for somebody who signs up now: those to come, and the one missed.

    `lead` is how many minutes before somebody wants it: None as usual, 0 not at all. `early`
    asks a day earlier too.
    """
    ahead: list[Reminder] = []
    for reminder in _wanted(start.astimezone(UTC), quiet, lead, early):
        if reminder.due > now:
            ahead.append(reminder)
        elif now < reminder.expires:
            ahead.append(Reminder(reminder.kind, now, reminder.expires, now=True))
    return ahead


def silent_from(start: datetime, quiet: Quiet) -> datetime:
    """From when on somebody who has not answered may not come (UTC).

    Two hours before; for what begins before ten, half past eight of the evening before.
    """
    wall = start.astimezone(quiet.zone)
    if wall.time() >= MORNING:
        return start.astimezone(UTC) - AHEAD
    evening = datetime.combine(wall.date() - timedelta(days=1), SILENT_EVENING, tzinfo=quiet.zone)
    return evening.astimezone(UTC)


def _wanted(start: datetime, quiet: Quiet, lead: int | None, early: bool) -> list[Reminder]:
    if lead is None:
        return [*(_early(start, quiet) if early else []), *_ideal(start, quiet)]
    due = _audible(start - timedelta(minutes=lead), quiet)
    return [Reminder("chosen", due, start)] if lead else []


def _early(start: datetime, quiet: Quiet) -> list[Reminder]:
    evening = quiet.evening_of_day_before(start)
    due = quiet.evening_of_day_before(evening).astimezone(UTC)
    return [Reminder("early", due, evening.astimezone(UTC))]


def _audible(due: datetime, quiet: Quiet) -> datetime:
    return quiet.evening_before(due).astimezone(UTC) if quiet.holds(due) else due


def _ideal(start: datetime, quiet: Quiet) -> list[Reminder]:
    evening = quiet.evening_of_day_before(start).astimezone(UTC)
    soon = _audible(start - AHEAD, quiet)
    if soon <= evening:
        return [Reminder("evening", evening, start)]
    return [Reminder("evening", evening, soon), Reminder("soon", soon, start)]
