"""Sign-ups: one live place per person and shift."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from domain.shifts import Shift
from domain.signups import Answered, Signup, SignupState
from storage.ids import new_id
from storage.instants import from_text, to_text
from storage.shifts import Shifts
from storage.unit import Unit


class Signups:
    """Reads and writes sign-ups within a unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._sql = unit.queries.signups
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
    ) -> Signup | None:
        """Takes a place; None when this person has one already. `seq` orders who came first."""
        signup = Signup(
            id=new_id(),
            shift_id=shift.id,
            person_id=person_id,
            state="confirmed",
            party=party,
            children=children,
            agreed=shift.version,
            newcomer=newcomer,
            companion=companion,
        )
        return signup if self._add(shift, signup, seq) else None

    def seat(
        self, shift: Shift, guest: str, seq: int, *, phone: str | None = None, came: bool = False
    ) -> Signup:
        """Takes a place for somebody who does not use the bot; `came`: a walk-in."""
        signup = Signup(
            id=new_id(),
            shift_id=shift.id,
            person_id=None,
            state="confirmed",
            agreed=shift.version,
            came_at=self._unit.now if came else None,
            guest=guest,
            phone=phone,
        )
        self._add(shift, signup, seq)
        return signup

    def _add(self, shift: Shift, signup: Signup, seq: int) -> bool:
        def sealed(words: str | None) -> str | None:
            return self._unit.seal.seal(shift.organization_id, words) if words else None

        added = self._sql.add(
            self._connection,
            id=signup.id,
            shift_id=shift.id,
            person_id=signup.person_id,
            seq=seq,
            party=signup.party,
            children=signup.children,
            agreed=signup.agreed,
            newcomer=int(signup.newcomer),
            companion=int(signup.companion),
            guest=sealed(signup.guest),
            phone=sealed(signup.phone),
            came_at=to_text(signup.came_at) if signup.came_at else None,
            now=self._unit.now_text,
        )
        return bool(added)

    def get(self, signup_id: str) -> Signup | None:
        """A sign-up by id."""
        row = self._sql.get(self._connection, id=signup_id)
        return self._signup(row) if row else None

    def live(self, shift_id: str, person_id: str) -> Signup | None:
        """The place that somebody holds in a shift."""
        row = self._sql.live(self._connection, shift_id=shift_id, person_id=person_id)
        return self._signup(row) if row else None

    def replaced(self, shift_id: str, person_id: str) -> Signup | None:
        """The place that somebody has passed on last in a shift."""
        row = self._sql.replaced(self._connection, shift_id=shift_id, person_id=person_id)
        return self._signup(row) if row else None

    def of_shift(self, shift_id: str) -> list[Signup]:
        """All places taken in a shift, in the order they were taken."""
        rows = self._sql.of_shift(self._connection, shift_id=shift_id)
        return [self._signup(row) for row in rows]

    def roster(self, shift_id: str) -> list[Signup]:
        """Whoever is expected in a shift or was, with what became of it once that is noted."""
        rows = self._sql.roster(self._connection, shift_id=shift_id)
        return [self._signup(row) for row in rows]

    def ahead(self, person_id: str) -> list[tuple[Signup, Shift]]:
        """The commitments of somebody that are not over yet, the soonest first."""
        rows = self._sql.ahead(self._connection, person_id=person_id, now=self._unit.now_text)
        return self._with_shifts(rows)

    def of_person(self, person_id: str) -> list[tuple[Signup, Shift]]:
        """All sign-ups of somebody, oldest first."""
        return self._with_shifts(self._sql.of_person(self._connection, person_id=person_id))

    def in_calendar(self, person_id: str, since: datetime) -> list[tuple[Signup, Shift]]:
        """What somebody's calendar shows of shifts since an instant (UTC), given back or not."""
        rows = self._sql.in_calendar(self._connection, person_id=person_id, since=to_text(since))
        return self._with_shifts(rows)

    def _with_shifts(self, rows: Iterable[dict[str, Any]]) -> list[tuple[Signup, Shift]]:
        shifts = Shifts(self._unit)
        found = [(self._signup(row), shifts.get(row["shift_id"])) for row in rows]
        return [(signup, shift) for signup, shift in found if shift]

    def finish(self, signup_id: str, state: SignupState) -> bool:
        """Gives a place back; False when it had been given back before."""
        done = self._sql.finish(
            self._connection, id=signup_id, state=state, now=self._unit.now_text
        )
        return bool(done)

    def note(self, signup_id: str, state: SignupState) -> None:
        """Notes who came, who did not, and who is excused; it may be noted anew."""
        self._sql.note(self._connection, id=signup_id, state=state, now=self._unit.now_text)

    def restore(self, signup_id: str) -> bool:
        """Gives a place back to whoever had passed it on."""
        return bool(self._sql.restore(self._connection, id=signup_id))

    def answer(self, signup_id: str, answer: Answered | None, version: int) -> None:
        """Notes what somebody says about coming to this version of a shift."""
        self._sql.answer(self._connection, id=signup_id, answer=answer, agreed=version)

    def check_in(self, signup_id: str) -> bool:
        """Notes that somebody is there; False when that was noted before."""
        return bool(self._sql.check_in(self._connection, id=signup_id, now=self._unit.now_text))

    def take_calendar(self, signup_id: str) -> None:
        """Notes that the file for the calendar was taken, so that news of it carry a new one."""
        self._sql.take_calendar(self._connection, id=signup_id)

    def served(self, person_id: str, organization_id: str) -> int:
        """How often somebody has come to an organization's shifts."""
        row = self._sql.served(
            self._connection, person_id=person_id, organization_id=organization_id
        )
        return int(row["amount"])

    def no_shows(self, person_id: str, since: datetime) -> int:
        """How often somebody did not come, unexcused, to shifts since an instant (UTC)."""
        row = self._sql.no_shows(self._connection, person_id=person_id, since=to_text(since))
        return int(row["amount"])

    def _signup(self, row: dict[str, Any]) -> Signup:
        def opened(sealed: str | None) -> str | None:
            return self._unit.seal.open_or_none(row["organization_id"], sealed)

        return Signup(
            id=row["id"],
            shift_id=row["shift_id"],
            person_id=row["person_id"],
            state=row["state"],
            party=row["party"],
            children=row["children"],
            agreed=row["agreed"],
            answer=row["answer"],
            came_at=from_text(row["came_at"]) if row["came_at"] else None,
            guest=opened(row["guest"]),
            phone=opened(row["phone"]),
            calendar=bool(row["calendar"]),
            newcomer=bool(row["newcomer"]),
            companion=bool(row["companion"]),
        )
