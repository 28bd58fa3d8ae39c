"""The ways a journey can go: phones held by the test, the fake Telegram, the pages of the web."""

from collections.abc import Callable, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Any, Protocol

from domain.chat import Address, Button, Channel, Message, Receive

Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """A message that came to a screen; `place` is the wire's name for where it stands there.

    `again` says that something else stood there before.
    """

    message: Message
    place: str
    again: bool = False


class Wire(Channel, Protocol):
    """A channel together with the people at its other end."""

    def opened(self, receive: Receive) -> AbstractAsyncContextManager[None]:
        """The way in, for as long as the block lasts."""

    async def address(self, number: str, language: str) -> Address:
        """Where a phone is reached; it is ready to be written to."""

    async def does(self, number: str, language: str, what: Mapping[str, Any]) -> None:
        """Somebody does one thing, in the words of `Incoming`; returns once it is taken in."""

    async def look(self) -> None:
        """Learns what has come to the screens."""

    def shown(self, number: str) -> list[Shown]:
        """All that ever came to a phone's screen, the newest last."""


Rendered = Callable[[str, Rows], Message]
"""The message that was made ready here with this text and these buttons."""
