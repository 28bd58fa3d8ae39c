"""Papers: drafted as a message leaves, made apart from everything else, sent after its words."""

import asyncio
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import structlog

from domain.chat import File, Message, Paper, Say
from domain.papers import PIN
from domain.recordings import VOICE
from handlers.leaves import Leaf, Reader
from handlers.papers import SHEETS
from handlers.skips import Skip
from papers import (
    calendars,
    certificates,
    codes,
    contributions,
    photos,
    pins,
    rosters,
    staff,
    statements,
    tables,
    voices,
)
from storage.database import is_database_error
from storage.town import Town

AT_ONCE = 2
"""Papers made at a time: of the threads that all share, the rest are for others."""
AT_MOST = 30.0
"""Seconds that a paper may take, its waiting for a thread included."""
_UNFIT = re.compile(r"[^\w.-]+")
log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Kind:
    """How a kind of paper is made of its sheet, and as what it travels."""

    ending: str
    media_type: str
    make: Callable[[Any], bytes]

    def file(self, leaf: Leaf) -> File:
        """The paper as a file; this may take seconds."""
        name = _UNFIT.sub("-", leaf.name).strip("-.") or "file"
        return File(f"{name}.{self.ending}", self.media_type, self.make(leaf.sheet), leaf.about)


KINDS: Mapping[str, Kind] = {
    "shift-calendar": Kind("ics", "text/calendar", calendars.shift_event),
    "guide-calendar": Kind("ics", "text/calendar", calendars.events),
    "roster": Kind("pdf", "application/pdf", rosters.roster),
    "call-list": Kind("pdf", "application/pdf", rosters.call_list),
    "poster": Kind("pdf", "application/pdf", codes.poster),
    "roster-table": Kind("csv", "text/csv", tables.table),
    "shifts-table": Kind("csv", "text/csv", tables.table),
    "zones-table": Kind("csv", "text/csv", tables.table),
    "goods-table": Kind("csv", "text/csv", tables.table),
    "wants-table": Kind("csv", "text/csv", tables.table),
    "statement": Kind("pdf", "application/pdf", statements.statement),
    "statement-table": Kind("csv", "text/csv", tables.table),
    "contribution": Kind("png", "image/png", contributions.contribution),
    "staff": Kind("png", "image/png", staff.staff),
    "photo": Kind("jpg", photos.MEDIA_TYPE, photos.photo),
    "pin": Kind("geojson", PIN, pins.pin),
    "voice": Kind("ogg", VOICE, voices.voice),
    "certificate": Kind("pdf", "application/pdf", certificates.certificate),
}


@dataclass(frozen=True, slots=True)
class Draft:
    """A file still to be made, of at most `most` bytes, and what is said if there can be none.

    `make` is None when it is known already that there can't.
    """

    kind: str
    make: Callable[[], File] | None
    most: int
    instead: Message


def drafts(
    town: Town, says: Sequence[Say], reader: Reader, most: int, instead: Callable[[], Message]
) -> Iterator[Draft]:
    """The papers that go with what is said, with what is true now; `most` is the channel's."""
    for paper in [each.paper for each in says if each.paper]:
        leaf = _leaf(town, paper, reader) if most else Skip("the channel takes no files")
        if isinstance(leaf, Skip):
            log.warning("no paper", kind=paper.kind, person=reader.person_id, reason=leaf.reason)
        make = None if isinstance(leaf, Skip) else partial(KINDS[paper.kind].file, leaf)
        yield Draft(paper.kind, make, most, instead())


def _leaf(town: Town, paper: Paper, reader: Reader) -> Leaf | Skip:
    try:
        with town.attempt():
            return SHEETS[paper.kind](town, reader, paper.ref)
    except Exception as bug:
        if is_database_error(bug):
            raise
        log.exception("paper not loaded", kind=paper.kind)
        return Skip("not loaded")


class Press:
    """Makes the files of messages whose words have left, few at a time, and hands them back.

    Whatever fails or takes too long becomes the words that are said instead.
    """

    def __init__(self) -> None:
        self._slots = asyncio.Semaphore(AT_ONCE)
        self._tasks: set[asyncio.Task[None]] = set()

    def put(self, sheets: Sequence[Draft], done: Callable[[tuple[Message, ...]], None]) -> None:
        """Begins to make these; `done` is given a message for each."""
        task = asyncio.create_task(self._print(sheets, done))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _print(
        self, sheets: Sequence[Draft], done: Callable[[tuple[Message, ...]], None]
    ) -> None:
        done(tuple([await self.printed(each) for each in sheets]))

    async def printed(self, draft: Draft) -> Message:
        """A draft as a message: with its file, or with the words instead."""
        if draft.make is None:
            return draft.instead
        try:
            async with asyncio.timeout(AT_MOST):
                file = await self._made(draft.make)
        except Exception:
            log.exception("paper not made", kind=draft.kind)
            return draft.instead
        if 0 < len(file.data) <= draft.most:
            return replace(draft.instead, file=file)
        log.error("paper of no use", kind=draft.kind, size=len(file.data))
        return draft.instead

    async def _made(self, make: Callable[[], File]) -> File:
        await self._slots.acquire()
        work = asyncio.ensure_future(asyncio.to_thread(make))
        work.add_done_callback(self._free)
        # One given up keeps its thread, and so its slot, until it ends.
        return await asyncio.shield(work)

    def _free(self, work: "asyncio.Future[File]") -> None:
        self._slots.release()
        if not work.cancelled():
            work.exception()  # told already, or too late to matter

    @property
    def busy(self) -> bool:
        """Whether anything is being made."""
        return bool(self._tasks)

    async def idle(self) -> None:
        """Waits for what is being made at this moment."""
        await asyncio.gather(*self._tasks, return_exceptions=True)
