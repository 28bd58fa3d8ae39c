"""Shifts, with the words of their organization sealed."""

from datetime import datetime
from typing import Any

from domain.shifts import Shift, ShiftState
from storage.ids import new_id
from storage.instants import from_text, to_text
from storage.unit import Unit

MOST = 50


class Shifts:
    """Reads and writes shifts within a unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._sql = unit.queries.shifts
        self._connection = unit.connection

    def add(
        self,
        *,
        organization_id: str,
        posted_by: str,
        what: str,
        place: str,
        insurer: str,
        start: datetime,
        end: datetime,
        zone: str,
        capacity: int,
        youngest: int,
        at_once: bool = False,
    ) -> Shift:
        """Keeps a new need; it waits for a coordinator, or is out `at_once` and reviewed later."""
        shift_id = new_id()
        seal = self._unit.seal.seal
        self._sql.add(
            self._connection,
            id=shift_id,
            organization_id=organization_id,
            posted_by=posted_by,
            what=seal(organization_id, what),
            place=seal(organization_id, place),
            insurer=seal(organization_id, insurer),
            starts_at=to_text(start),
            ends_at=to_text(end),
            zone=zone,
            capacity=capacity,
            youngest=youngest,
            state="open" if at_once else "pending",
            unreviewed=int(at_once),
            now=self._unit.now_text,
        )
        shift = self.get(shift_id)
        assert shift is not None
        return shift

    def get(self, shift_id: str) -> Shift | None:
        """A shift by id."""
        row = self._sql.get(self._connection, id=shift_id)
        return self._shift(row) if row else None

    def ahead(self) -> list[Shift]:
        """Open shifts still to come, the soonest first."""
        rows = self._sql.ahead(self._connection, now=self._unit.now_text, most=MOST)
        return [self._shift(row) for row in rows]

    def pending(self) -> list[Shift]:
        """Needs that wait for a coordinator, oldest first."""
        now = self._unit.now_text
        return [self._shift(row) for row in self._sql.pending(self._connection, now=now)]

    def unreviewed(self) -> list[Shift]:
        """What is out and still to be looked at, the soonest first."""
        now = self._unit.now_text
        return [self._shift(row) for row in self._sql.unreviewed(self._connection, now=now)]

    def of_organization(self, organization_id: str) -> list[Shift]:
        """What an organization has waiting or open, the soonest first."""
        rows = self._sql.of_organization(
            self._connection,
            organization_id=organization_id,
            now=self._unit.now_text,
            most=MOST,
        )
        return [self._shift(row) for row in rows]

    def last_of(self, organization_id: str) -> Shift | None:
        """The need that an organization posted last."""
        row = self._sql.last_of(self._connection, organization_id=organization_id)
        return self._shift(row) if row else None

    def posted_by(self, person_id: str) -> list[Shift]:
        """The needs that somebody has posted."""
        rows = self._sql.posted_by(self._connection, person_id=person_id)
        return [self._shift(row) for row in rows]

    def _shift(self, row: dict[str, Any]) -> Shift:
        subject = row["organization_id"]
        unseal = self._unit.seal.open
        return Shift(
            id=row["id"],
            organization_id=subject,
            organization=unseal(subject, row["name"]),
            what=unseal(subject, row["what"]),
            place=unseal(subject, row["place"]),
            insurer=unseal(subject, row["insurer"]),
            start=from_text(row["starts_at"]),
            end=from_text(row["ends_at"]),
            capacity=row["capacity"],
            youngest=row["youngest"],
            taken=row["taken"],
            state=row["state"],
            version=row["version"],
            unreviewed=bool(row["unreviewed"]),
        )

    def decide(self, shift: Shift, state: ShiftState, by: str, reason: str | None = None) -> None:
        """Notes a coordinator's decision on a need that waits, or that went out unreviewed."""
        self._sql.decide(
            self._connection,
            id=shift.id,
            state=state,
            reason=self._unit.seal.seal(shift.organization_id, reason) if reason else None,
            by=by,
            now=self._unit.now_text,
        )

    def cancel(self, shift_id: str) -> None:
        """Calls a shift off."""
        self._sql.cancel(self._connection, id=shift_id)

    def move(self, shift_id: str, start: datetime, end: datetime) -> None:
        """Gives a shift other hours; its version grows."""
        self._sql.move(
            self._connection, id=shift_id, starts_at=to_text(start), ends_at=to_text(end)
        )
