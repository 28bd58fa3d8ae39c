"""What is not all right about posts, in words sealed for whoever says so."""

from typing import Any

from domain.complaints import Complaint, ComplaintState
from storage.ids import new_id
from storage.unit import Unit


class Complaints:
    """Reads and writes complaints within a unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._sql = unit.queries.complaints
        self._connection = unit.connection

    def add(self, post_id: str, person_id: str, words: str, inquiry_id: str | None = None) -> str:
        """Keeps what somebody says of a post, or of what was written over it; its id."""
        complaint_id = new_id()
        self._sql.add(
            self._connection,
            id=complaint_id,
            post_id=post_id,
            inquiry_id=inquiry_id,
            person_id=person_id,
            words=self._unit.seal.seal(person_id, words),
            now=self._unit.now_text,
        )
        return complaint_id

    def get(self, complaint_id: str) -> Complaint | None:
        """A complaint by id, while its words are kept."""
        row = self._sql.get(self._connection, id=complaint_id)
        return self._complaint(row) if row and row["words"] else None

    def waiting(self) -> list[Complaint]:
        """What waits for a coordinator, oldest first."""
        return [self._complaint(row) for row in list(self._sql.waiting(self._connection))]

    def of_person(self, person_id: str) -> list[Complaint]:
        """What somebody has said."""
        rows = list(self._sql.of_person(self._connection, person_id=person_id))
        return [self._complaint(row) for row in rows]

    def decide(self, complaint: Complaint, state: ComplaintState, by: str) -> bool:
        """Notes a coordinator's decision; False when it had been decided before."""
        done = self._sql.decide(
            self._connection, id=complaint.id, state=state, by=by, now=self._unit.now_text
        )
        return bool(done)

    def _complaint(self, row: dict[str, Any]) -> Complaint:
        return Complaint(
            id=row["id"],
            post_id=row["post_id"],
            inquiry_id=row["inquiry_id"],
            person_id=row["person_id"],
            words=self._unit.seal.open(row["person_id"], row["words"]),
            state=row["state"],
        )
