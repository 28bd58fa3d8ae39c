"""All that the fake remembers, made anew at every reset."""

from dataclasses import dataclass, field
from typing import Any

from tests.fake_telegram.chats import Chats
from tests.fake_telegram.faults import Faults
from tests.fake_telegram.updates import Updates
from tests.fake_telegram.webhook import Webhook


@dataclass
class World:
    """One bot's Telegram."""

    token: str
    chats: Chats = field(default_factory=Chats)
    updates: Updates = field(default_factory=Updates)
    faults: Faults = field(default_factory=Faults)
    calls: list[dict[str, Any]] = field(default_factory=list)
    violations: list[dict[str, Any]] = field(default_factory=list)
    commands: dict[str, list[dict[str, str]]] = field(default_factory=dict)
    taps: dict[str, dict[str, Any]] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.webhook = Webhook(self.updates)
