"""Fetches what people sent besides words, after it was noted; of a photo, only the picture is kept.

What is fetched is in memory alone until it has been made anew.
"""

import asyncio
from collections.abc import Callable, Mapping
from datetime import timedelta

import structlog

from domain.chat import Channel, Lost
from domain.keys import Key
from domain.media import FILE_MAX, Medium
from handlers import photos
from papers.photos import MEDIA_TYPE, NoPicture, cleaned
from storage.database import Database
from storage.jobs import Job
from storage.town import Town

AT_ONCE = 8
"""Files that are being fetched; of these, one picture at a time is made anew."""
AT_MOST = 90.0
"""Seconds that a channel may take over a file."""
LEASE = timedelta(minutes=10)
"""When a fetch of which nothing is heard is begun again."""
BUSY = timedelta(seconds=5)
BACKOFF = tuple(timedelta(seconds=each) for each in (10, 60, 300, 1200, 3600))
"""How long it rests after each attempt; after one more, it is given up."""
log = structlog.get_logger()


class Fetches:
    """Fetches each file that is owed, beside everything else; `stirred` is told of any news."""

    def __init__(
        self, database: Database, channels: Mapping[str, Channel], stirred: Callable[[], None]
    ) -> None:
        self._database = database
        self._channels = channels
        self._stirred = stirred
        self._slot = asyncio.Semaphore(1)
        self._tasks: dict[str, asyncio.Task[None]] = {}

    async def resume(self) -> None:
        """At start nothing is being fetched, whatever an earlier run was about to do."""
        await self._database.unit(_due_at_once)

    async def begin(self, job: Job) -> None:
        """Begins to fetch what a job names, unless too much is being fetched already."""
        if job.ref in self._tasks or len(self._tasks) >= AT_ONCE:
            return await self._database.unit(
                lambda town: town.jobs.put_off(job.key, town.now + BUSY)
            )
        medium = await self._database.unit(lambda town: _claimed(town, job))
        if medium:
            task = self._tasks[job.ref] = asyncio.create_task(self._bring(job, medium))
            task.add_done_callback(lambda _: self._tasks.pop(job.ref, None))
        else:
            self._stirred()
        return None

    async def _bring(self, job: Job, medium: Medium) -> None:
        """Whatever goes wrong with the database itself is tried again once the lease is over."""
        try:
            finish = await self._fetched(job, medium)
            await self._database.unit(finish)
        except Exception:
            log.exception("photo not kept", person=medium.person_id)
        self._stirred()

    async def _fetched(self, job: Job, medium: Medium) -> Callable[[Town], None]:
        try:
            data = await self._data(medium)
            async with self._slot:
                picture = await asyncio.to_thread(cleaned, data)
        except (Lost, NoPicture) as no:
            log.info("no photo", person=medium.person_id, reason=type(no).__name__)
            why: Key = "photo-lost" if isinstance(no, Lost) else "photo-unreadable"
            return lambda town: _given_up(town, job, why)
        except Exception as trouble:
            error = type(trouble).__name__
            log.warning("photo not fetched", person=medium.person_id, error=error)
            return lambda town: _later(town, job)
        return lambda town: _kept(town, job, picture)

    async def _data(self, medium: Medium) -> bytes:
        name, ref = await self._database.unit(lambda town: town.media.waits_at(medium.id))
        async with asyncio.timeout(AT_MOST):
            return await self._channels[name].fetch(ref, FILE_MAX)

    @property
    def busy(self) -> bool:
        """Whether anything is being fetched."""
        return bool(self._tasks)

    async def idle(self) -> None:
        """Waits for what is being fetched at this moment."""
        await asyncio.gather(*self._tasks.values(), return_exceptions=True)

    async def stop(self) -> None:
        """Fetches no more; what is owed is fetched after the next start."""
        for task in self._tasks.values():
            task.cancel()
        await self.idle()


def _due_at_once(town: Town) -> None:
    for medium_id in town.media.owed():
        town.jobs.put_off(f"{photos.FETCH}/{medium_id}", town.now)


def _claimed(town: Town, job: Job) -> Medium | None:
    """What is to be fetched now; counted before it is tried, as it may be what ends us."""
    medium = _owed(town, job)
    if medium and town.media.count_attempt(medium.id) > len(BACKOFF) + 1:
        _given_up(town, job, "photo-lost")
        return None
    town.jobs.put_off(job.key, town.now + LEASE)
    return medium


def _owed(town: Town, job: Job) -> Medium | None:
    """What a job is about, if it is still wanted; else the job is done."""
    medium = town.media.get(job.ref)
    if medium and medium.state == "owed":
        return medium
    town.jobs.done(job.key)
    return None


def _later(town: Town, job: Job) -> None:
    medium = _owed(town, job)
    if medium and medium.attempts <= len(BACKOFF):
        town.jobs.put_off(job.key, town.now + BACKOFF[medium.attempts - 1])
    elif medium:
        _given_up(town, job, "photo-lost")


def _given_up(town: Town, job: Job, why: Key) -> None:
    if medium := _owed(town, job):
        photos.failed(town, medium, why)
        town.jobs.done(job.key)


def _kept(town: Town, job: Job, picture: bytes) -> None:
    if medium := _owed(town, job):
        photos.came(town, medium, MEDIA_TYPE, picture)
        town.jobs.done(job.key)
