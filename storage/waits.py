"""Wait lists: one live entry a person and shift."""

from datetime import datetime
from typing import Any

from domain.shifts import Shift
from domain.waits import Wait, WaitState
from storage.ids import new_id
from storage.instants import from_text, to_text
from storage.unit import Unit


class Waits:
    """Reads and writes wait lists within a unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._sql = unit.queries.waits
        self._connection = unit.connection

    def add(
        self,
        shift: Shift,
        person_id: str,
        seq: int,
        *,
        party: int = 1,
        children: int = 0,
        newcomer: bool = False,
        companion: bool = False,
    ) -> Wait:
        """Puts somebody at the end of the line; whoever is in it already stays where they are."""
        self._sql.add(
            self._connection,
            id=new_id(),
            shift_id=shift.id,
            person_id=person_id,
            party=party,
            children=children,
            newcomer=int(newcomer),
            companion=int(companion),
            seq=seq,
            now=self._unit.now_text,
        )
        wait = self.live(shift.id, person_id)
        assert wait is not None
        return wait

    def get(self, wait_id: str) -> Wait | None:
        """An entry by id."""
        row = self._sql.get(self._connection, id=wait_id)
        return _wait(row) if row else None

    def live(self, shift_id: str, person_id: str) -> Wait | None:
        """Somebody's turn in a shift's line, or what they are offered."""
        row = self._sql.live(self._connection, shift_id=shift_id, person_id=person_id)
        return _wait(row) if row else None

    def of_shift(self, shift_id: str) -> list[Wait]:
        """The line of a shift, the first first, with those who have an offer."""
        return [_wait(row) for row in self._sql.of_shift(self._connection, shift_id=shift_id)]

    def of_person(self, person_id: str) -> list[Wait]:
        """The lines somebody stands in, by the shifts' start."""
        rows = self._sql.of_person(self._connection, person_id=person_id, now=self._unit.now_text)
        return [_wait(row) for row in rows]

    def every_of(self, person_id: str) -> list[Wait]:
        """All lines somebody has ever stood in, and what came of it."""
        return [_wait(row) for row in self._sql.every_of(self._connection, person_id=person_id)]

    def offer(self, wait_id: str, expires: datetime) -> None:
        """Holds a place for somebody until an instant."""
        self._sql.offer(
            self._connection, id=wait_id, expires_at=to_text(expires), now=self._unit.now_text
        )

    def requeue(self, wait_id: str) -> None:
        """Takes an offer back: the turn is as it was."""
        self._sql.requeue(self._connection, id=wait_id)

    def finish(self, wait_id: str, state: WaitState) -> bool:
        """Ends a turn; False when it had ended before."""
        ended = self._sql.finish(self._connection, id=wait_id, state=state, now=self._unit.now_text)
        return bool(ended)


def _wait(row: dict[str, Any]) -> Wait:
    return Wait(
        id=row["id"],
        shift_id=row["shift_id"],
        person_id=row["person_id"],
        party=row["party"],
        children=row["children"],
        newcomer=bool(row["newcomer"]),
        companion=bool(row["companion"]),
        state=row["state"],
        seq=row["seq"],
        expires=from_text(row["expires_at"]) if row["expires_at"] else None,
    )
