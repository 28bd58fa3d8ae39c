"""Step 0 of the road: somebody in danger is answered at once, and nothing is kept of it."""

import asyncio
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

import structlog

from domain.buckets import Buckets, Limit
from domain.chat import Address, Channel, Incoming, Say, Words, say
from domain.city import HelpLine
from domain.render import render
from domain.safety import BESIDE, HIDE, beside, card
from handlers import arrivals, router
from locales.safety import Danger, is_hide
from storage.database import Database
from storage.ids import new_id
from storage.town import Town

PAUSES = (2.0, 5.0, 15.0, *(30.0,) * 20)
PLAIN_CALLS = ("sos", "/sos", "112")
# Somebody in danger taps wildly: after five the card is on the screen, and one in ten seconds
# keeps it there without using up what the channel may send.
CARDS = Limit(burst=5, per_second=0.1)
MOST_INSISTING = 1_000
log = structlog.get_logger()

Hears = Callable[[str | None, str | None], Danger | None]
Call = tuple[Address, str]
"""Who calls, and about which kind of danger."""


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
    is_unreviewed: Callable[[str], bool]
    monotonic: Callable[[], float]
    cards: Buckets[Call] = field(default_factory=lambda: Buckets(CARDS))
    insisting: dict[Call, "asyncio.Task[None]"] = field(default_factory=dict)

    async def answered(self, incoming: Incoming) -> bool:
        """Whether an event's words or path spoke of danger, and are answered here."""
        if incoming.path == HIDE or is_hide(incoming.text):
            await self._hide(incoming)
            return True
        danger = self._danger(incoming.text, incoming.path)
        if danger is None:
            return False
        call = (incoming.address, danger.kind)
        if self._is_due(call):
            await self._show(call, danger, await self._known(incoming), incoming.hint)
        return True

    async def answered_number(self, incoming: Incoming) -> bool:
        """The same for a typed number, which may stand for SOS in the last menu."""
        if not _may_be_typed_number(incoming.text):
            return False
        known = await self._known(incoming)
        danger = self._danger(None, known.path)
        if danger is None:
            return False
        call = (incoming.address, danger.kind)
        if self._is_due(call):
            await self._show(call, danger, known, incoming.hint)
        return True

    def _is_due(self, call: Call) -> bool:
        """Whether a card is to be sent: after many, it is on the screen or is insisted on."""
        return self.cards.admits(call, self.monotonic())

    async def _show(self, call: Call, danger: Danger, known: _Known, hint: str | None) -> None:
        words = self._words(danger, self._language(danger, known, hint))
        arrived = await self._sent(call[0], words)
        self._rest(call)
        if not arrived:
            self._insist(call, words)

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
                return self._beside(self.put(card(danger.kind, self.lines, code), code), danger)
            except Exception:
                log.exception("safety card failed")
        return Words(" · ".join(line.number for line in self.lines))

    def _beside(self, words: Words, danger: Danger) -> Words:
        """Under a translation that nobody has read, the numbers in Italian and English too."""
        if not self.is_unreviewed(words.language):
            return words
        short = beside(danger.kind, self.lines)
        others = [self.put(short, code).text for code in BESIDE if code != words.language]
        return replace(words, text="\n\n".join([words.text, *others]))

    async def _hide(self, incoming: Incoming) -> None:
        """Takes the chat away from the screen; where it cannot all be, says so in plain words."""
        address = incoming.address
        for call in [each for each in self.insisting if each[0] == address]:
            self._rest(call)
        if await self.channels[address.channel].hide(address) == "all":
            return
        language = self._language(Danger("sos"), await self._known(incoming), incoming.hint)
        await self._sent(address, self.put([say("sos-hide-rest")], language))

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

    def _insist(self, call: Call, words: Words) -> None:
        """Goes on trying in memory, once for each call: two cards are better than none."""
        task = asyncio.create_task(self._again(call[0], words))
        self.insisting[call] = task
        task.add_done_callback(partial(self._ended, call))
        if len(self.insisting) > MOST_INSISTING:
            self._rest(next(iter(self.insisting)))

    def _rest(self, call: Call) -> None:
        """Ends an older insisting: the card has arrived, or a newer one is on its way."""
        if task := self.insisting.pop(call, None):
            task.cancel()

    def _ended(self, call: Call, task: "asyncio.Task[None]") -> None:
        if self.insisting.get(call) is task:
            del self.insisting[call]

    async def _again(self, address: Address, words: Words) -> None:
        for pause in PAUSES:
            await asyncio.sleep(pause)
            if await self._sent(address, words):
                return


def _may_be_typed_number(text: str | None) -> bool:
    return text is not None and len(text.strip()) < 4 and text.strip().isdecimal()


def _look(town: Town, incoming: Incoming) -> _Known:
    found = arrivals.at(town, incoming)
    if found is None:
        return _Known()
    town.met_by(*found, seq=0)
    typed = incoming.text if _may_be_typed_number(incoming.text) else None
    path = router.menu_path(town, typed.strip()) if typed else None
    person = town.person
    return _Known(person.language if person.language_chosen else None, person.language, path)
