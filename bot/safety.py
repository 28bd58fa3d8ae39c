"""Step 0 of the road: somebody in danger is answered at once, and nothing is kept of it."""

import asyncio
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

import structlog

from domain.chat import Address, Channel, Incoming, Say, Words
from domain.city import HelpLine
from domain.render import render
from domain.safety import card
from handlers import router
from locales.safety import Danger
from storage.database import Database
from storage.ids import new_id
from storage.town import Town

PAUSES = (2.0, 5.0, 15.0, *(30.0,) * 20)
PLAIN_CALLS = ("sos", "/sos", "112")
log = structlog.get_logger()

Hears = Callable[[str | None, str | None], Danger | None]


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known of whoever calls: language chosen or spoken, and what a number stands for."""

    chosen: str | None = None
    spoken: str | None = None
    path: str | None = None


@dataclass(frozen=True, slots=True)
class Safety:
    """Answers danger on the channel it came from; its only reads are the language and the menu.

    Whatever else is broken, the numbers are said: without the database, without the locales.
    """

    database: Database
    channels: Mapping[str, Channel]
    lines: Sequence[HelpLine]
    hears: Hears
    put: Callable[[Sequence[Say], str], Words]
    language: Callable[[str | None], str]
    languages: Collection[str]
    tasks: set["asyncio.Task[None]"] = field(default_factory=set)

    async def answered(self, incoming: Incoming) -> bool:
        """Whether an event was about danger and has been answered here."""
        danger = self._danger(incoming.text, incoming.path)
        if danger is None and not _may_be_typed_number(incoming.text):
            return False
        known = await self._known(incoming)
        danger = danger or self._danger(None, known.path)
        if danger is None:
            return False
        words = self._words(danger, self._language(danger, known, incoming.hint))
        if not await self._sent(incoming.address, words):
            self._insist(incoming.address, words)
        return True

    def _danger(self, text: str | None, path: str | None) -> Danger | None:
        try:
            return self.hears(text, path)
        except Exception:
            log.exception("safety words failed")
            plain = (text or "").strip().casefold() in PLAIN_CALLS
            return Danger("sos") if plain or (path or "").partition("/")[0] == "sos" else None

    async def _known(self, incoming: Incoming) -> _Known:
        try:
            async with asyncio.timeout(1):
                return await self.database.unit(lambda town: _look(town, incoming))
        except Exception:
            return _Known()

    def _language(self, danger: Danger, known: _Known, hint: str | None) -> str:
        said = danger.language if danger.language in self.languages else None
        return known.chosen or said or known.spoken or self.language(hint)

    def _words(self, danger: Danger, language: str) -> Words:
        for code in (language, self.language(None)):
            try:
                return self.put(card(danger.kind, self.lines), code)
            except Exception:
                log.exception("safety card failed")
        return Words(" · ".join(line.number for line in self.lines))

    async def _sent(self, address: Address, words: Words) -> bool:
        """Whether the card needs no other try: it arrived, or nobody is there any more."""
        channel = self.channels[address.channel]
        message = render(words, channel.capabilities)
        try:
            outcome = await channel.send(address, message, key=f"safety-{new_id()}")
            if outcome.result == "refused":
                bare = replace(message, rows=())
                outcome = await channel.send(address, bare, key=f"safety-{new_id()}")
        except Exception:
            log.exception("safety send failed", channel=address.channel)
            return False
        return outcome.result not in ("later", "unknown", "stopped")

    def _insist(self, address: Address, words: Words) -> None:
        """Goes on trying in memory: two cards are better than none."""
        task = asyncio.create_task(self._again(address, words))
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    async def _again(self, address: Address, words: Words) -> None:
        for pause in PAUSES:
            await asyncio.sleep(pause)
            if await self._sent(address, words):
                return


def _may_be_typed_number(text: str | None) -> bool:
    return text is not None and len(text.strip()) < 4 and text.strip().isdecimal()


def _look(town: Town, incoming: Incoming) -> _Known:
    found = town.people.at(incoming.address)
    if found is None:
        return _Known()
    town.met_by(*found, seq=0)
    typed = incoming.text if _may_be_typed_number(incoming.text) else None
    path = router.menu_path(town, typed.strip()) if typed else None
    person = town.person
    return _Known(person.language if person.language_chosen else None, person.language, path)
