"""What every aggregate of an open unit of work stands on."""

from dataclasses import dataclass
from datetime import datetime
from types import SimpleNamespace
from typing import Any

from storage.instants import to_text
from storage.seal import Seal


@dataclass(frozen=True, slots=True)
class Unit:
    """An open unit: its connection, its queries, the seal and the present instant (UTC)."""

    connection: Any
    queries: SimpleNamespace
    seal: Seal
    now: datetime

    @property
    def now_text(self) -> str:
        """The present instant as the database keeps it."""
        return to_text(self.now)
