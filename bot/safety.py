"""Step 0 of the road: somebody in danger is answered at once, and nothing is kept of it."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from domain.chat import Address, Channel, Incoming, Outcome, Say, Words
from domain.city import HelpLine
from domain.render import render
from domain.safety import card
from locales.safety import Danger
from storage.database import Database
from storage.ids import new_id
from storage.town import Town

PATIENCE = 3
AT_MOST = 5.0


Hears = Callable[[str | None, str | None], Danger | None]


@dataclass(frozen=True, slots=True)
class _Known:
    language: str | None = None
    path: str | None = None


@dataclass(frozen=True, slots=True)
class Safety:
    """Answers danger on the channel it came from; its only reads are the language and the menu."""

    database: Database
    channels: Mapping[str, Channel]
    lines: Sequence[HelpLine]
    hears: Hears
    put: Callable[[Sequence[Say], str], Words]
    language: Callable[[str | None], str]

    async def answered(self, incoming: Incoming) -> bool:
        """Whether an event was about danger and has been answered here."""
        danger = self.hears(incoming.text, incoming.path)
        if danger is None and not _may_be_typed_number(incoming.text):
            return False
        known = await self._known(incoming)
        danger = danger or self.hears(None, known.path)
        if danger is None:
            return False
        language = known.language or danger.language or self.language(incoming.hint)
        await self._send(incoming.address, self.put(card(danger.kind, self.lines), language))
        return True

    async def _known(self, incoming: Incoming) -> _Known:
        try:
            async with asyncio.timeout(1):
                return await self.database.unit(lambda town: _look(town, incoming))
        except Exception:
            return _Known()

    async def _send(self, address: Address, words: Words) -> None:
        channel = self.channels[address.channel]
        message = render(words, channel.capabilities)
        for _ in range(PATIENCE):
            outcome: Outcome = await channel.send(address, message, key=f"safety-{new_id()}")
            if outcome.result != "later" or outcome.after > AT_MOST:
                return
            await asyncio.sleep(outcome.after)


def _may_be_typed_number(text: str | None) -> bool:
    return text is not None and len(text.strip()) < 4 and text.strip().isdecimal()


def _look(town: Town, incoming: Incoming) -> _Known:
    found = town.people.at(incoming.address)
    if found is None:
        return _Known()
    person = town.people.get(found[0])
    menu = town.menus.get(found[1])
    number = int(incoming.text) if _may_be_typed_number(incoming.text) and incoming.text else 0
    button = menu.buttons[number - 1] if menu and 0 < number <= len(menu.buttons) else None
    language = person.language if person and person.language_chosen else None
    return _Known(language, button.path if button else None)
