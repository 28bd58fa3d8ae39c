"""What is owed at an instant besides messages, and the programme's own marks."""

from dataclasses import dataclass
from datetime import datetime

from storage.instants import from_text, to_text
from storage.unit import Unit


@dataclass(frozen=True, slots=True)
class Job:
    """A thing to be done: its unique key, what it is, about what, and when it was due (UTC)."""

    key: str
    name: str
    ref: str
    due: datetime


class Jobs:
    """Reads and writes jobs and marks within a unit; `stirred` says that a job was added."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._sql = unit.queries.jobs
        self._connection = unit.connection
        self.stirred = False

    def put(self, key: str, name: str, due: datetime, ref: str = "") -> None:
        """Owes a thing at an instant; the same key is owed once."""
        self.stirred = True
        self._sql.put(self._connection, key=key, name=name, ref=ref, due_at=to_text(due))

    def due(self, most: int = 20) -> list[Job]:
        """What should be done by now, the oldest first."""
        rows = self._sql.due(self._connection, now=self._unit.now_text, most=most)
        return [Job(row["key"], row["name"], row["ref"], from_text(row["due_at"])) for row in rows]

    def done(self, key: str) -> None:
        """Marks a job as done."""
        self._sql.done(self._connection, key=key, now=self._unit.now_text)

    def is_done(self, key: str) -> bool:
        """Whether a job has been done."""
        return self._sql.is_done(self._connection, key=key) is not None

    def put_off(self, key: str, due: datetime) -> None:
        """Owes a job later."""
        self._sql.put_off(self._connection, key=key, due_at=to_text(due))

    def next_due(self) -> datetime | None:
        """When the next job is due (UTC)."""
        row = self._sql.next_due(self._connection)
        return from_text(row["due_at"]) if row["due_at"] else None

    def mark(self, name: str) -> str | None:
        """A mark that the programme has kept."""
        row = self._sql.mark(self._connection, name=name)
        return str(row["value"]) if row else None

    def set_mark(self, name: str, value: str) -> None:
        """Keeps a mark."""
        self._sql.set_mark(self._connection, name=name, value=value)
