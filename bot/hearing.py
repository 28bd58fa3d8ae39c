"""Hears free text off the storage thread, with a cap on its length and on the time it takes."""

import asyncio
from dataclasses import dataclass, replace

import structlog

from bot.clock import Clock
from domain.chat import Heard, Incoming
from domain.city import City
from locales.hearing import hear, ready
from locales.language import is_warm, warm
from locales.languages import best

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
        return replace(incoming, heard=await self._heard(incoming.text, incoming.hint))

    async def _heard(self, text: str, hint: str | None) -> Heard:
        wall = self.clock.now().astimezone(self.city.zone).replace(tzinfo=None)
        hints = (best(hint),) if hint else ()
        try:
            # Loaded once, outside the limit: the first to write need not be misunderstood.
            if not ready.cache_info().currsize:
                await asyncio.to_thread(ready)
            if not is_warm(text):
                await asyncio.to_thread(warm)
            async with asyncio.timeout(AT_MOST):
                return await asyncio.to_thread(hear, text, wall, self.city.languages, hints)
        except Exception:
            log.exception("hearing failed")
            return Heard()
