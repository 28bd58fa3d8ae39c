"""Whether the programme is well: what a supervisor asks."""

import asyncio
from datetime import datetime
from importlib.metadata import version

from starlette.requests import Request
from starlette.responses import JSONResponse

from bot.clock import Clock
from channels.telegram import Telegram
from storage.database import Database
from storage.town import Town

PATIENCE = 3.0
POLL_LIMIT = 120.0
COMMIT_LIMIT = 120.0
DUE_LIMIT = 600.0


class Health:
    """Ages in seconds of the last poll, the last commit and the oldest message still due."""

    def __init__(self, database: Database, clock: Clock, telegram: Telegram | None) -> None:
        self._database = database
        self._clock = clock
        self._telegram = telegram

    async def page(self, request: Request) -> JSONResponse:
        """200 when all is well, else 503."""
        poll = self._telegram.poll_age() if self._telegram else None
        commit = self._age(self._database.last_commit)
        due, answers = await self._oldest_due()
        deaf = self._telegram is not None and not self._telegram.hears(POLL_LIMIT)
        well = answers and (
            not deaf and commit is not None and commit <= COMMIT_LIMIT and (due or 0) <= DUE_LIMIT
        )
        body = {
            "status": "ok" if well else "failing",
            "version": version("faibene"),
            "last_poll_age_s": poll,
            "last_commit_age_s": commit,
            "oldest_due_age_s": due,
        }
        return JSONResponse(body, 200 if well else 503)

    async def _oldest_due(self) -> tuple[float | None, bool]:
        """The age of the oldest message still due, and whether the database answers at all."""
        try:
            async with asyncio.timeout(PATIENCE):
                return self._age(await self._database.unit(_oldest)), True
        except Exception:
            return None, False

    def _age(self, instant: datetime | None) -> float | None:
        return None if instant is None else (self._clock.now() - instant).total_seconds()


def _oldest(town: Town) -> datetime | None:
    return town.outbox.oldest_due()
