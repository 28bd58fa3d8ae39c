"""Relays: who may write to whom over which shift; what they write is only in the outbox."""

from collections.abc import Iterable
from datetime import datetime

from domain.relays import Relay
from storage.ids import new_id
from storage.instants import to_text
from storage.unit import Unit


class Relays:
    """Reads and writes relays within a unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._sql = unit.queries.relays
        self._connection = unit.connection

    def between(self, shift_id: str, person_id: str) -> Relay:
        """What joins a volunteer and the organization of a shift, made when it is first asked."""
        self._sql.add(
            self._connection,
            id=new_id(),
            shift_id=shift_id,
            person_id=person_id,
            now=self._unit.now_text,
        )
        row = self._sql.between(self._connection, shift_id=shift_id, person_id=person_id)
        relay = self.get(row["id"])
        assert relay is not None
        return relay

    def get(self, relay_id: str) -> Relay | None:
        """A relay by id."""
        row = self._sql.get(self._connection, id=relay_id)
        if not row:
            return None
        return Relay(
            id=row["id"],
            shift_id=row["shift_id"],
            organization_id=row["organization_id"],
            person_id=row["person_id"],
            blocked=frozenset((row["blocked_by"] or "").split()),
            orphan=not row["speakers"],
        )

    def of_person(self, person_id: str) -> list[Relay]:
        """The relays of a volunteer, oldest first."""
        rows = list(self._sql.of_person(self._connection, person_id=person_id))
        return [relay for row in rows if (relay := self.get(row["id"]))]

    def block(self, relay: Relay, sides: Iterable[str]) -> None:
        """Notes which sides want no more messages."""
        blocked_by = " ".join(sorted(sides)) or None
        self._sql.block(self._connection, id=relay.id, blocked_by=blocked_by)

    def passed(self, relay_id: str, since: datetime) -> int:
        """How many messages have passed since an instant (UTC), however many people got each."""
        rows = self._sql.recent(self._connection, id=relay_id, since=to_text(since))
        return len({row["effect"].rpartition("/")[0] for row in rows if row["effect"]})
