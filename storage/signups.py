"""Sign-ups: one live place per person and shift."""

from collections.abc import Iterable
from typing import Any

from domain.shifts import Shift
from domain.signups import Signup, SignupState
from storage.ids import new_id
from storage.shifts import Shifts
from storage.unit import Unit


class Signups:
    """Reads and writes sign-ups within a unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._sql = unit.queries.signups
        self._connection = unit.connection

    def add(self, shift: Shift, person_id: str, seq: int) -> Signup | None:
        """Takes a place; None when this person has one already. `seq` orders who came first."""
        added = self._sql.add(
            self._connection,
            id=new_id(),
            shift_id=shift.id,
            person_id=person_id,
            seq=seq,
            now=self._unit.now_text,
        )
        return self.live(shift.id, person_id) if added else None

    def get(self, signup_id: str) -> Signup | None:
        """A sign-up by id."""
        row = self._sql.get(self._connection, id=signup_id)
        return _signup(row) if row else None

    def live(self, shift_id: str, person_id: str) -> Signup | None:
        """The place that somebody holds in a shift."""
        row = self._sql.live(self._connection, shift_id=shift_id, person_id=person_id)
        return _signup(row) if row else None

    def of_shift(self, shift_id: str) -> list[Signup]:
        """All places taken in a shift, in the order they were taken."""
        return [_signup(row) for row in self._sql.of_shift(self._connection, shift_id=shift_id)]

    def ahead(self, person_id: str) -> list[tuple[Signup, Shift]]:
        """The commitments of somebody that are not over yet, the soonest first."""
        rows = self._sql.ahead(self._connection, person_id=person_id, now=self._unit.now_text)
        return self._with_shifts(rows)

    def of_person(self, person_id: str) -> list[tuple[Signup, Shift]]:
        """All sign-ups of somebody, oldest first."""
        return self._with_shifts(self._sql.of_person(self._connection, person_id=person_id))

    def _with_shifts(self, rows: Iterable[dict[str, Any]]) -> list[tuple[Signup, Shift]]:
        shifts = Shifts(self._unit)
        found = [(_signup(row), shifts.get(row["shift_id"])) for row in rows]
        return [(signup, shift) for signup, shift in found if shift]

    def finish(self, signup_id: str, state: SignupState) -> bool:
        """Gives a place back; False when it had been given back before."""
        done = self._sql.finish(
            self._connection, id=signup_id, state=state, now=self._unit.now_text
        )
        return bool(done)


def _signup(row: dict[str, Any]) -> Signup:
    return Signup(row["id"], row["shift_id"], row["person_id"], row["state"])
