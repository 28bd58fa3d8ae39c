"""A phone of the sample town that looks and limits like WhatsApp: the same wire, a narrower way."""

from dataclasses import replace
from typing import Protocol

from channels.capabilities import WEB, WHATSAPP
from domain.chat import Address, Channel, Hidden, Message, Outcome, Receive

NAME = "whatsapp"


class Wire(Protocol):
    """What the pages are told and asked for."""

    async def send(
        self, address: Address, message: Message, *, key: str, edits: str | None = None
    ) -> Outcome: ...

    async def fetch(self, ref: str, most: int) -> bytes: ...


class Narrow(Channel):
    """Three buttons or a list of ten, nothing changed in place, nothing taken away, a window."""

    name = NAME
    capabilities = replace(WHATSAPP, file_max=WEB.file_max)

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    async def start(self, receive: Receive) -> None:
        """Nothing: the wire is open already."""

    async def send(
        self, address: Address, message: Message, *, key: str, edits: str | None = None
    ) -> Outcome:
        """Shows a message under those before it."""
        return await self._wire.send(address, message, key=key)

    async def fetch(self, ref: str, most: int) -> bytes:
        """A photo that the page has announced."""
        return await self._wire.fetch(ref, most)

    async def hide(self, address: Address) -> Hidden:
        """Nothing can be taken away, as there."""
        return "none"

    async def stop(self) -> None:
        """Nothing: the wire closes by itself."""
