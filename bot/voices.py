"""Passes voice notes on from chat to chat, and fetches what was read aloud.

Their bytes are in memory alone, and only meanwhile; what was read aloud is then kept.
"""

import asyncio
from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import partial

import structlog

from domain.chat import Channel, File, Lost, Message, Outcome
from domain.media import FILE_MAX
from domain.recordings import OGG, VOICE, VOICE_MAX
from handlers import readings, voices
from handlers.readings import READ
from handlers.voices import PASS, Note
from storage.database import Database
from storage.jobs import Job
from storage.town import Town

AT_ONCE = 4
AT_MOST = 90.0
"""Seconds that fetching and sending may take."""
LEASE = timedelta(minutes=3)
"""When one of which nothing is heard is begun again."""
BACKOFF = tuple(timedelta(seconds=each) for each in (5, 30, 120, 600, 1800))
"""How long it rests after each attempt; after one more, it is given up."""
Settle = Callable[[Town, str], None]
"""What is done in the end about what a job is about."""
LOST: Mapping[str, Settle] = {PASS: voices.lost, READ: readings.lost}
log = structlog.get_logger()


class Voices:
    """Passes on or fetches each voice note that is owed, beside everything else."""

    def __init__(
        self, database: Database, channels: Mapping[str, Channel], stirred: Callable[[], None]
    ) -> None:
        self._database = database
        self._channels = channels
        self._stirred = stirred
        self._tries: dict[str, int] = {}
        self._tasks: dict[str, asyncio.Task[None]] = {}

    async def begin(self, job: Job) -> None:
        """Begins with what a job names, unless enough are on their way already."""
        wait = LEASE if job.key not in self._tasks and len(self._tasks) < AT_ONCE else BACKOFF[0]
        await self._database.unit(lambda town: town.jobs.put_off(job.key, town.now + wait))
        if wait is LEASE:
            task = self._tasks[job.key] = asyncio.create_task(self._take(job))
            task.add_done_callback(lambda _: self._tasks.pop(job.key, None))

    async def _take(self, job: Job) -> None:
        """Whatever goes wrong with the database itself is tried again once the lease is over."""
        try:
            outcome, done = await self._tried(job)
            await self._database.unit(lambda town: self._settle(town, job, outcome, done))
        except Exception:
            log.exception("voice not taken", kind=job.name)
        self._stirred()

    async def _tried(self, job: Job) -> tuple[Outcome, Settle]:
        work = self._passed_on if job.name == PASS else self._brought
        lost = LOST[job.name]
        try:
            async with asyncio.timeout(AT_MOST):
                return await work(job)
        except Lost:
            return Outcome("refused", reason="lost"), lost
        except Exception as trouble:
            log.warning("voice not taken yet", kind=job.name, error=type(trouble).__name__)
            return Outcome("later"), lost

    async def _passed_on(self, job: Job) -> tuple[Outcome, Settle]:
        note = await self._database.unit(lambda town: voices.note(town, job.ref))
        if note is None:
            raise Lost("nobody there")
        outcome = await self._carried(note, job.key)
        there = outcome.result in ("sent", "unknown")
        return outcome, voices.arrived if there else voices.lost

    async def _brought(self, job: Job) -> tuple[Outcome, Settle]:
        place = await self._database.unit(lambda town: readings.waits_at(town, job.ref))
        if place is None:
            raise Lost("nothing there")
        channel, ref = place
        data = await self._channels[channel].fetch(ref, VOICE_MAX)
        return Outcome("sent"), partial(readings.came, data=data)

    async def _carried(self, note: Note, key: str) -> Outcome:
        there = self._channels[note.to.address.channel]
        if not there.capabilities.file_max:
            raise Lost("no files there")
        data = await self._channels[note.channel].fetch(
            note.ref, min(FILE_MAX, there.capabilities.file_max)
        )
        if not data.startswith(OGG):
            raise Lost("no voice")
        message = Message("🎙️", file=File("voice.ogg", VOICE, data))
        return await there.send(note.to.address, message, key=key)

    def _settle(self, town: Town, job: Job, outcome: Outcome, done: Settle) -> None:
        tries = self._tries.get(job.key, 0)
        if outcome.result in ("later", "stopped") and tries < len(BACKOFF):
            self._tries[job.key] = tries + 1
            rest = max(BACKOFF[tries], timedelta(seconds=outcome.after))
            town.jobs.put_off(job.key, town.now + rest)
            return
        self._tries.pop(job.key, None)
        done(town, job.ref)
        town.jobs.done(job.key)

    @property
    def busy(self) -> bool:
        """Whether anything is on its way."""
        return bool(self._tasks)

    async def idle(self) -> None:
        """Waits for what is on its way at this moment."""
        await asyncio.gather(*self._tasks.values(), return_exceptions=True)

    async def stop(self) -> None:
        """Takes no more; what is owed goes on after the next start."""
        for task in self._tasks.values():
            task.cancel()
        await self.idle()
