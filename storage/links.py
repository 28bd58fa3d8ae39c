"""Codes that join the chats of one person."""

from datetime import datetime

from storage.instants import from_text, to_text
from storage.unit import Unit


class Links:
    """Reads and writes codes within a unit; only a keyed digest of a code is kept."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._sql = unit.queries.links
        self._connection = unit.connection

    def put(self, code: str, person_id: str, expires: datetime) -> None:
        """Keeps a person's code, in the place of any older one."""
        self._sql.drop(self._connection, person_id=person_id)
        self._sql.put(
            self._connection,
            code=self._digest(code),
            person_id=person_id,
            expires_at=to_text(expires),
        )

    def owner(self, code: str) -> str | None:
        """The id of whose code this is, while it is of use."""
        row = self._sql.get(self._connection, code=self._digest(code), now=self._unit.now_text)
        return str(row["person_id"]) if row else None

    def take(self, code: str) -> str | None:
        """The id of whose code this is, if it is still of use; it is of none afterwards."""
        row = self._sql.take(self._connection, code=self._digest(code))
        if row is None or from_text(row["expires_at"]) <= self._unit.now:
            return None
        return str(row["person_id"])

    def _digest(self, code: str) -> str:
        return self._unit.seal.lookup("link", code)
