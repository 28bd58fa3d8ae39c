"""What is owed at an instant besides messages: erased keys, nightly forgetting, digests."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

import structlog
from apscheduler.triggers.cron import CronTrigger

from handlers.ticks import STUDIES, TICKS, take, tick
from storage.database import Database
from storage.jobs import Job
from storage.town import Town

CALENDAR = {
    "retention": "30 3 * * *",
    "series": "30 3 * * *",
    "round": "30 17 * * *",
    "today": "0 8 * * *",
    "fresh": "0 10 * * *",
    "week": "0 9 * * mon",
    "statements": "0 9 1 * *",
    "news": "0 17 * * thu",
}
"""What is owed once per local date, at which wall time."""
LATER = timedelta(minutes=1)
log = structlog.get_logger()


def let_go(town: Town) -> None:
    """Erases those whose last word has been said."""
    for person_id in town.people.left():
        town.people.erase(person_id)
        town.jobs.put(f"forget/{person_id}", "forget", town.now, person_id)


def owe_calendar(town: Town) -> None:
    """Owes the next of each thing that the calendar asks for."""
    for name in CALENDAR:
        _owe(town, name)


def _owe(town: Town, name: str, after: datetime | None = None) -> None:
    """Owes a thing on its next day, once per local date; `after` is the last one's instant."""
    trigger = CronTrigger.from_crontab(CALENDAR[name], timezone=town.city.zone)
    # A clock set back in between must not find the day that is being ticked off.
    since = max(town.now, after + timedelta(seconds=1)) if after else town.now
    due: datetime = trigger.get_next_fire_time(None, since)
    town.jobs.put(f"{name}/{due.date().isoformat()}", name, due)


async def do(database: Database, job: Job) -> None:
    """Does one thing that is due; what needs a long look is begun anew if it ends in the middle."""
    if job.name in STUDIES:
        for step in await database.read(lambda town: STUDIES[job.name](town, job.ref)):
            await database.unit(partial(take, step=step))
    done = job.name != "forget" or await database.forget(job.ref)
    await database.unit(_finish(job) if done else _put_off(job))
    log.info("job done", job=job.name)


def _put_off(job: Job) -> Callable[[Town], None]:
    return lambda town: town.jobs.put_off(job.key, town.now + LATER)


def _finish(job: Job) -> Callable[[Town], None]:
    def finish(town: Town) -> None:
        if job.name == "retention":
            town.retention.sweep()
        if job.name in CALENDAR:
            _owe(town, job.name, job.due)
        if job.name in TICKS:
            tick(town, job.name, job.ref)
        town.jobs.done(job.key)

    return finish
