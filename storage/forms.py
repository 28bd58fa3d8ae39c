"""Half-filled forms, kept for a day."""

from datetime import timedelta

from domain.forms import Draft
from storage.instants import to_text
from storage.unit import Unit

KEPT = timedelta(hours=24)


class Forms:
    """Reads and writes half-filled forms within a unit; one a person."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._sql = unit.queries.forms
        self._connection = unit.connection

    def put(self, person_id: str, draft: Draft) -> None:
        """Keeps a form as far as it is filled."""
        self._sql.put(
            self._connection,
            person_id=person_id,
            id=draft.id,
            kind=draft.kind,
            body=self._unit.seal.seal(person_id, draft.model_dump_json()),
            expires_at=to_text(self._unit.now + KEPT),
        )

    def get(self, person_id: str) -> Draft | None:
        """The form that somebody is filling."""
        row = self._sql.get(self._connection, person_id=person_id, now=self._unit.now_text)
        if not row:
            return None
        return Draft.model_validate_json(self._unit.seal.open(person_id, row["body"]))

    def drop(self, person_id: str) -> None:
        """Forgets a form."""
        self._sql.drop(self._connection, person_id=person_id)
