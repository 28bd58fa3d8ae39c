"""Phones held by the test: no wire at all."""

from dataclasses import dataclass, field
from itertools import count
from typing import Literal

from domain.chat import Address, Attached, Capabilities, Hidden, Lost, Message, Outcome, Receive
from tests.wires import Shown


@dataclass
class Phones:
    """A channel whose wire is the test: it keeps what it is given, and answers as told."""

    name: str = "telegram"
    capabilities: Capabilities = field(
        default_factory=lambda: Capabilities(
            text_max=4096,
            buttons_max=100,
            row_max=8,
            label_max=64,
            path_max=64,
            edits=True,
            file_max=50_000_000,
        )
    )
    sent: list[tuple[str, Message, str | None]] = field(default_factory=list)
    outcomes: list[Outcome] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    hides: Hidden = "all"
    files: dict[str, bytes] = field(default_factory=dict)
    fetched: list[str] = field(default_factory=list)
    troubles: list[Exception] = field(default_factory=list)
    events: count = field(default_factory=lambda: count(1))

    async def start(self, receive: Receive) -> None:
        self.receive = receive

    async def send(
        self, address: Address, message: Message, *, key: str, edits: str | None = None
    ) -> Outcome:
        outcome = self.outcomes.pop(0) if self.outcomes else Outcome("sent", wire_id="1")
        if outcome.result == "sent":
            self.sent.append((address.value, message, edits))
        return outcome

    async def fetch(self, ref: str, most: int) -> bytes:
        self.fetched.append(ref)
        if self.troubles:
            raise self.troubles.pop(0)
        if len(self.files[ref]) > most:
            raise Lost("too large")
        return self.files[ref]

    async def hide(self, address: Address) -> Hidden:
        self.hidden.append(address.value)
        return self.hides

    def holds(
        self, data: bytes, kind: Literal["photo", "voice"] = "photo", media_type: str = "image/jpeg"
    ) -> Attached:
        """A file that a phone has sent, as it waits to be fetched."""
        ref = f"file-{len(self.files)}"
        self.files[ref] = data
        return Attached(kind, ref, media_type, len(data))

    async def stop(self) -> None:
        pass

    def shown(self, number: str) -> list[Shown]:
        """All that ever came to a phone, the newest last; places are not told apart."""
        found = [(message, edits) for to, message, edits in self.sent if to == number]
        return [Shown(message, "1", edits is not None) for message, edits in found]
