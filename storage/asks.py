"""What organizations ask of each other, in words sealed for the one that asks."""

from datetime import datetime
from typing import Any

from domain.asks import Ask, AskState, Kind
from storage.ids import new_id
from storage.instants import to_text
from storage.unit import Unit


class Asks:
    """Reads and writes asks and news within a unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._sql = unit.queries.asks
        self._connection = unit.connection

    def add(
        self, organization_id: str, to_id: str | None, kind: Kind, words: str, by: str, out: bool
    ) -> Ask:
        """Keeps words for one organization, or for all; they are `out` or wait."""
        ask_id = new_id()
        self._sql.add(
            self._connection,
            id=ask_id,
            organization_id=organization_id,
            to_id=to_id,
            kind=kind,
            words=self._unit.seal.seal(organization_id, words),
            asked_by=by,
            state="out" if out else "pending",
            now=self._unit.now_text,
        )
        ask = self.get(ask_id)
        assert ask is not None
        return ask

    def get(self, ask_id: str) -> Ask | None:
        """An ask by id."""
        row = self._sql.get(self._connection, id=ask_id)
        return self._ask(row) if row else None

    def pending(self) -> list[Ask]:
        """What waits for a coordinator, oldest first."""
        return [self._ask(row) for row in self._sql.pending(self._connection)]

    def of_person(self, person_id: str) -> list[Ask]:
        """What somebody has asked for their organizations."""
        rows = self._sql.of_person(self._connection, person_id=person_id)
        return [self._ask(row) for row in rows]

    def to_all(self, organization_id: str, since: datetime) -> int:
        """How often an organization has written to the whole network since an instant (UTC)."""
        row = self._sql.to_all(
            self._connection, organization_id=organization_id, since=to_text(since)
        )
        return int(row["amount"])

    def _ask(self, row: dict[str, Any]) -> Ask:
        subject = row["organization_id"]
        return Ask(
            id=row["id"],
            organization_id=subject,
            organization=self._unit.seal.open(subject, row["name"]),
            to_id=row["to_id"],
            kind=row["kind"],
            words=self._unit.seal.open_or_none(subject, row["words"]) or "",
            asked_by=row["asked_by"],
            state=row["state"],
            decided_by=row["decided_by"],
        )

    def decide(self, ask: Ask, state: AskState, by: str, reason: str | None = None) -> bool:
        """Notes a coordinator's decision; False when it had been decided before."""
        done = self._sql.decide(
            self._connection,
            id=ask.id,
            state=state,
            reason=self._unit.seal.seal(ask.organization_id, reason) if reason else None,
            by=by,
            now=self._unit.now_text,
        )
        return bool(done)
