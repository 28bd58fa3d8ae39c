"""Reports, their words sealed for whoever wrote them."""

from typing import Any

from domain.relays import Relay
from domain.reports import Report, ReportState
from storage.ids import new_id
from storage.unit import Unit


class Reports:
    """Reads and writes reports within a unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._sql = unit.queries.reports
        self._connection = unit.connection

    def add(self, relay: Relay, person_id: str, words: str) -> str:
        """Keeps what somebody reports of the other side; its id."""
        report_id = new_id()
        self._sql.add(
            self._connection,
            id=report_id,
            relay_id=relay.id,
            organization_id=relay.organization_id,
            person_id=person_id,
            about_id=None if person_id == relay.person_id else relay.person_id,
            words=self._unit.seal.seal(person_id, words),
            now=self._unit.now_text,
        )
        return report_id

    def get(self, report_id: str) -> Report | None:
        """A report by id, while its words are kept."""
        row = self._sql.get(self._connection, id=report_id)
        return self._report(row) if row and row["words"] else None

    def waiting(self) -> list[Report]:
        """What waits for a coordinator, oldest first."""
        return [self._report(row) for row in self._sql.waiting(self._connection)]

    def of_person(self, person_id: str) -> list[Report]:
        """What somebody has reported."""
        rows = self._sql.of_person(self._connection, person_id=person_id)
        return [self._report(row) for row in rows if row["words"]]

    def _report(self, row: dict[str, Any]) -> Report:
        return Report(
            id=row["id"],
            relay_id=row["relay_id"],
            organization_id=row["organization_id"],
            organization=self._unit.seal.open(row["organization_id"], row["name"]),
            person_id=row["person_id"],
            about_id=row["about_id"],
            words=self._unit.seal.open(row["person_id"], row["words"]),
            state=row["state"],
            reason=self._unit.seal.open_or_none(row["person_id"], row["reason"]),
        )

    def decide(self, report: Report, state: ReportState, by: str, reason: str) -> bool:
        """Notes a coordinator's decision; False when it had been decided before."""
        assert report.person_id is not None
        done = self._sql.decide(
            self._connection,
            id=report.id,
            state=state,
            reason=self._unit.seal.seal(report.person_id, reason),
            by=by,
            now=self._unit.now_text,
        )
        return bool(done)
