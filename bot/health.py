"""Whether the programme is well: what a supervisor asks."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import version
from typing import TypeVar

from starlette.requests import Request
from starlette.responses import JSONResponse

from bot.clock import Clock
from channels.telegram import Telegram
from channels.whatsapp import WhatsApp
from storage.database import Database
from storage.town import Town

PATIENCE = 3.0
POLL_LIMIT = 120.0
COMMIT_LIMIT = 120.0
DUE_LIMIT = 600.0
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Ages:
    """Seconds since the last poll, the last commit and the oldest due time still waiting.

    None is never, or nothing; `answers` is whether the database answers at all.
    """

    poll: float | None
    commit: float | None
    due: float | None
    answers: bool


class Health:
    """Looks at the channel, the database and what waits."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        telegram: Telegram | None,
        whatsapp: WhatsApp | None = None,
    ) -> None:
        self._database = database
        self._clock = clock
        self._telegram = telegram
        self._whatsapp = whatsapp

    async def page(self, request: Request) -> JSONResponse:
        """200 when all is well, else 503."""
        ages = await self.ages()
        well = self._is_well(ages)
        body = {
            "status": "ok" if well else "failing",
            "version": version("faibene"),
            "last_poll_age_s": ages.poll,
            "last_commit_age_s": ages.commit,
            "oldest_due_age_s": ages.due,
            "whatsapp": self._whatsapp_state,
        }
        return JSONResponse(body, 200 if well else 503)

    def _is_well(self, ages: Ages) -> bool:
        deaf = self._telegram is not None and not self._telegram.hears(POLL_LIMIT)
        idle = ages.commit is None or ages.commit > COMMIT_LIMIT
        shut = self._whatsapp_state == "token"
        well = ages.answers and not deaf and not shut
        return well and not idle and (ages.due or 0) <= DUE_LIMIT

    @property
    def _whatsapp_state(self) -> str | None:
        """What keeps WhatsApp from serving us, or "ok"; None where there is no number."""
        return (self._whatsapp.trouble or "ok") if self._whatsapp else None

    async def ages(self) -> Ages:
        """How long ago the last signs of life were."""
        due, answers = await self.ask(_oldest)
        poll = self._telegram.poll_age() if self._telegram else None
        return Ages(poll, self._age(self._database.last_commit), self._age(due), answers)

    @property
    def pending(self) -> int | None:
        """Updates that wait at Telegram, as far as it has told."""
        return self._telegram.pending if self._telegram else None

    async def ask(self, work: Callable[[Town], T]) -> tuple[T | None, bool]:
        """What the database says, and whether it answers at all within a few seconds."""
        try:
            async with asyncio.timeout(PATIENCE):
                return await self._database.unit(work), True
        except Exception:
            return None, False

    def _age(self, instant: datetime | None) -> float | None:
        # A clock that was set back would make it negative.
        return None if instant is None else max(0.0, (self._clock.now() - instant).total_seconds())


def _oldest(town: Town) -> datetime | None:
    return town.outbox.oldest_due()
