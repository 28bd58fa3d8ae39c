"""Requests to be called; the number is sealed for whoever gave it, and blanked once it is seen."""

from domain.calls import Call, CallState
from domain.shifts import Shift
from storage.ids import new_id
from storage.instants import from_text
from storage.unit import Unit


class Calls:
    """Reads and writes requests to be called within a unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._sql = unit.queries.calls
        self._connection = unit.connection

    def add(self, shift: Shift, person_id: str, phone: str) -> Call:
        """Keeps a request about a shift."""
        call_id = new_id()
        self._sql.add(
            self._connection,
            id=call_id,
            organization_id=shift.organization_id,
            shift_id=shift.id,
            person_id=person_id,
            phone=self._unit.seal.seal(person_id, phone),
            now=self._unit.now_text,
        )
        call = self.get(call_id)
        assert call is not None
        return call

    def get(self, call_id: str) -> Call | None:
        """A request by id."""
        row = self._sql.get(self._connection, id=call_id)
        if not row:
            return None
        return Call(
            id=row["id"],
            organization_id=row["organization_id"],
            organization=self._unit.seal.open(row["organization_id"], row["name"]),
            shift_id=row["shift_id"],
            person_id=row["person_id"],
            phone=self._unit.seal.open_or_none(row["person_id"], row["phone"]),
            state=row["state"],
            created=from_text(row["created_at"]),
            taken_by=row["taken_by"],
            orphan=not row["speakers"],
        )

    def of_person(self, person_id: str) -> list[Call]:
        """What somebody has asked for, oldest first."""
        rows = list(self._sql.of_person(self._connection, person_id=person_id))
        return [call for row in rows if (call := self.get(row["id"]))]

    def taken_by(self, person_id: str) -> int:
        """How many requests that are kept somebody has taken upon themselves."""
        return int(self._sql.taken_by(self._connection, person_id=person_id)["amount"])

    def take(self, call_id: str, by: str) -> bool:
        """Somebody will call, and the number is forgotten; False when it was not open any more."""
        done = self._sql.take(self._connection, id=call_id, by=by, now=self._unit.now_text)
        return bool(done)

    def end(self, call_id: str, state: CallState) -> bool:
        """Nobody will call, and the number is forgotten; False when it was not open any more."""
        return bool(self._sql.end(self._connection, id=call_id, state=state))
