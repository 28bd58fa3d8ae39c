"""What families ask and how it went, counted by topic, language and week, with no person."""

from dataclasses import dataclass
from typing import Literal

from storage.ids import new_id
from storage.unit import Unit

TallyKind = Literal[
    "asked", "empty", "nothing", "good", "middling", "bad", "talk-kept", "talk-late"
]


@dataclass(frozen=True, slots=True)
class Tally:
    """So many of a kind; `week` is its ISO year and number, as in "2026-W48"."""

    kind: TallyKind
    topic: str
    language: str
    week: str
    amount: int


class Tallies:
    """Counts within a unit."""

    def __init__(self, unit: Unit) -> None:
        self._sql = unit.queries.tallies
        self._connection = unit.connection

    def count(self, kind: TallyKind, topic: str, language: str, week: str) -> None:
        """Counts one more."""
        self._sql.count(
            self._connection, id=new_id(), kind=kind, topic=topic, language=language, week=week
        )

    def of_kind(self, kind: TallyKind) -> list[Tally]:
        """All counts of a kind, by topic, language and week."""
        rows = self._sql.of_kind(self._connection, kind=kind)
        return [
            Tally(kind, row["topic"], row["language"], row["week"], int(row["amount"]))
            for row in rows
        ]
