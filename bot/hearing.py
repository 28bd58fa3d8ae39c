"""Hears free text off the storage thread, with a cap on its length and on the time it takes."""

import asyncio
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache

import structlog

from bot.clock import Clock
from domain.chat import Heard, Incoming
from domain.city import City
from locales.hearing import hear
from locales.language import is_warm, warm

AT_MOST = 2.0
log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Hearing:
    """Works out language, intent and times of what is typed, in the city's wall time."""

    city: City
    clock: Clock

    async def hear(self, incoming: Incoming) -> Incoming:
        """The event with what was understood of it; with nothing when that fails."""
        if incoming.text is None or incoming.text.startswith("/"):
            return incoming
        return replace(incoming, heard=await self._heard(incoming.text))

    async def _heard(self, text: str) -> Heard:
        wall = self.clock.now().astimezone(self.city.zone).replace(tzinfo=None)
        try:
            # Loaded once, outside the limit: the first to write need not be misunderstood.
            if not _load.cache_info().currsize:
                await asyncio.to_thread(_load)
            if not is_warm(text):
                await asyncio.to_thread(warm)
            async with asyncio.timeout(AT_MOST):
                return await asyncio.to_thread(hear, text, wall, self.city.languages)
        except Exception:
            log.exception("hearing failed")
            return Heard()


@cache
def _load() -> None:
    """Reads the tables of words, which are read when first asked for."""
    hear("…", datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None), ())
