"""When a volunteer is reminded: the evening before, and two hours before."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Literal

from domain.quiet import Quiet

ReminderKind = Literal["evening", "soon"]
AHEAD = timedelta(hours=2)


@dataclass(frozen=True, slots=True)
class Reminder:
    """A reminder to be sent at `due` and of use until `expires` (UTC).

    With `now` it is the answer to a late sign-up, so the quiet hours do not hold it.
    """

    kind: ReminderKind
    due: datetime
    expires: datetime
    now: bool = False


def plan(start: datetime, quiet: Quiet, now: datetime) -> list[Reminder]:
    """The reminders of a shift for somebody who signs up now: those to come, and the one missed."""
    ahead: list[Reminder] = []
    for reminder in _ideal(start.astimezone(UTC), quiet):
        if reminder.due > now:
            ahead.append(reminder)
        elif now < reminder.expires:
            ahead.append(Reminder(reminder.kind, now, reminder.expires, now=True))
    return ahead


def _ideal(start: datetime, quiet: Quiet) -> list[Reminder]:
    evening = quiet.evening_of_day_before(start).astimezone(UTC)
    soon = start - AHEAD
    if quiet.holds(soon):
        soon = quiet.evening_before(soon).astimezone(UTC)
    if soon <= evening:
        return [Reminder("evening", evening, start)]
    return [Reminder("evening", evening, soon), Reminder("soon", soon, start)]
