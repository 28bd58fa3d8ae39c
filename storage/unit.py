"""What every aggregate of an open unit of work stands on."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from types import SimpleNamespace
from typing import Any

from storage.instants import to_text
from storage.seal import Seal


@dataclass(frozen=True, slots=True)
class Unit:
    """An open unit: its connection, its queries, the seal and the present instant (UTC).

    `lock` holds what a key names until the unit ends.
    """

    connection: Any
    queries: SimpleNamespace
    seal: Seal
    now: datetime
    lock: Callable[[str], None]

    def number(self, name: str) -> int:
        """The next number of a row of numbers; a unit that is undone leaves a gap, or none."""
        return int(self.queries.numbers.next(self.connection, name=name)["value"])

    @property
    def now_text(self) -> str:
        """The present instant as the database keeps it."""
        return to_text(self.now)
