"""Links that people pass on: whose they are, and how many have come by them."""

from storage.ids import new_id
from storage.unit import Unit


class Shares:
    """Reads and writes links that are passed on, within a unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._sql = unit.queries.shares
        self._connection = unit.connection

    def of_person(self, person_id: str) -> tuple[str, int]:
        """The (code, how many joined) of somebody's link, made when there is none."""
        row = self._sql.of_person(self._connection, person_id=person_id)
        if row:
            return row["code"], int(row["joined"])
        code = new_id()
        self._sql.add(self._connection, code=code, person_id=person_id, now=self._unit.now_text)
        return code, 0

    def found(self, person_id: str) -> tuple[str, int] | None:
        """The (code, how many joined) of somebody's link, if they have made one."""
        row = self._sql.of_person(self._connection, person_id=person_id)
        return (row["code"], int(row["joined"])) if row else None

    def join(self, code: str, person_id: str) -> bool:
        """Counts one more who came by a link of somebody else; False when there is no such link."""
        return bool(self._sql.joined(self._connection, code=code, person_id=person_id))

    def drop(self, person_id: str) -> None:
        """Somebody's link is no longer any."""
        self._sql.drop(self._connection, person_id=person_id)
