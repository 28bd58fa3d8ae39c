"""Somebody's phone, the same on every wire and in every language."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from domain.chat import Button, File, Message
from tests.phrases import PHRASES
from tests.wires import Shown

if TYPE_CHECKING:
    from tests.house import House

MORE = "Altro →"
MOST_PAGES = 6


@dataclass
class Phone:
    """Somebody's phone; where its language is left to the command, scripts stay in Italian."""

    house: "House"
    number: str
    language: str
    translated: bool = False
    channel: str = ""

    @property
    def reads(self) -> str:
        """The language that scripts read it in."""
        return "it" if self.translated else self.language

    async def says(self, text: str) -> "Phone":
        return await self._do(text=self.words(text))

    async def taps(self, label: str) -> "Phone":
        """Taps the newest button whose label holds these words.

        On a narrow screen pages are turned for it, and what has no room is typed.
        """
        for _ in range(MOST_PAGES):
            if found := self._seek(label):
                return await self._do(path=found[1].path, message_id=found[0])
            if not (page := self._seek(MORE)):
                break
            await self._do(path=page[1].path, message_id=page[0])
        if self.messages and self.house.phones.capabilities.listing and label in self.last.text:
            return await self.says(label)
        self._find(label)
        raise AssertionError(label)

    async def forges(self, path: str) -> "Phone":
        """Sends a tap that no button on the screen stands for."""
        place = self._shown[-1].place if self._shown else "1"
        return await self._do(path=path, message_id=place)

    async def sends(self, kind: str) -> "Phone":
        """Sends something that is no text."""
        return await self._do(attachment=kind)

    async def shows(self, photo: bytes) -> "Phone":
        """Sends a photo."""
        return await self._do(photo=photo)

    async def speaks(self, voice: bytes) -> "Phone":
        """Sends a voice note."""
        return await self._do(voice=voice)

    async def blocks(self) -> "Phone":
        """Shuts the bot out."""
        return await self._do(event="blocked")

    async def comes_back(self) -> "Phone":
        """Lets the bot in again."""
        return await self._do(event="unblocked")

    async def _do(self, **what: Any) -> "Phone":
        await self.house.receive(self, **what)
        await self.house.settled()
        return self

    @property
    def _shown(self) -> list[Shown]:
        return self.house.held(self).shown(self.number)

    @property
    def _read(self) -> list[Message]:
        """What came, as it is to be read: in Italian where the language was left open."""
        read: list[Message] = []
        spoken = self.language
        for each in self._shown:
            spoken = each.message.language if each.message.file is None else spoken
            read.append(self._reads(each.message, spoken))
        return read

    def _reads(self, message: Message, spoken: str) -> Message:
        """A message in the words of the script; one in a language chosen since, as it is."""
        glasses = self.house.glasses
        theirs = self.translated and spoken == self.language
        return glasses.read(message) if glasses and theirs else message

    def words(self, text: str) -> str:
        """What is typed, in the language of whoever types."""
        if not self.translated:
            return text
        menu = next((each.message for each in reversed(self._shown) if each.message.rows), None)
        for own, read in pairs(menu, self._reads(menu, menu.language)) if menu else ():
            for put in (plain, bare):
                if put(read.label).casefold() == text.casefold():
                    return put(own.label)
        return PHRASES.get(text, {}).get(self.language, text)

    @property
    def messages(self) -> list[Message]:
        """What can be read; files are apart."""
        return [message for message in self._read if message.file is None]

    @property
    def files(self) -> list[File]:
        return [message.file for message in self._read if message.file]

    @property
    def last(self) -> Message:
        return self.messages[-1]

    @property
    def replaced(self) -> bool:
        """Whether the newest message stands in the place of an older one."""
        return self._shown[-1].again

    @property
    def buttons(self) -> list[Button]:
        return [button for row in self.last.rows for button in row]

    def button(self, label: str) -> Button:
        return self._find(label)[1]

    def _seek(self, label: str) -> tuple[str, Button] | None:
        for shown in reversed(self._shown):
            for row in self._reads(shown.message, shown.message.language).rows:
                for button in row:
                    if plain(label) in self._reading(button):
                        return shown.place, button
        return None

    def _reading(self, button: Button) -> str:
        """All that a choice says, also where a narrow screen has no room for it."""
        glasses = self.house.glasses if self.house.wire else None
        whole = glasses.whole.get(button.path, "") if glasses and self.reads == "it" else ""
        return plain(f"{button.label}\n{button.detail}\n{whole}")

    def _find(self, label: str) -> tuple[str, Button]:
        if found := self._seek(label):
            return found
        raise AssertionError(f"no button {label!r} on {[each.text for each in self.messages]}")

    def sees(self, words: str) -> None:
        shown = plain(self.last.text)
        assert words in shown, f"{words!r} is not in {shown!r}"

    def never_saw(self, words: str) -> None:
        assert not [each for each in self.messages if words in plain(each.text)]

    def heard(self, words: str) -> list[Message]:
        return [each for each in self.messages if words in plain(each.text)]


def pairs(own: Message, read: Message) -> Iterator[tuple[Button, Button]]:
    """The buttons of a message, each with the one it is read as."""
    shown = {button.path: button for row in own.rows for button in row}
    for row in read.rows:
        for button in row:
            yield shown[button.path], button


def bare(label: str) -> str:
    """A label without the sign before it."""
    return re.sub(r"^\W+", "", plain(label)).strip()


def plain(text: str) -> str:
    """What is shown without the marks that isolate directions."""
    return "".join(each for each in text if each not in "\u2066\u2067\u2068\u2069\u200e\u200f")
