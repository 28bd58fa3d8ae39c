"""Exchanges: places that are passed on, and who might take them."""

from typing import Any

from domain.exchanges import Exchange, ExchangeKind, ExchangeState
from domain.shifts import Shift
from domain.signups import Signup
from storage.ids import new_id
from storage.instants import from_text, to_text
from storage.unit import Unit


class Exchanges:
    """Reads and writes exchanges within a unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._sql = unit.queries.exchanges
        self._connection = unit.connection

    def add(
        self, signup: Signup, kind: ExchangeKind, seq: int, wanted_id: str | None = None
    ) -> Exchange:
        """Begins to look for somebody; where that has begun already, it goes on."""
        self._sql.add(
            self._connection,
            id=new_id(),
            kind=kind,
            signup_id=signup.id,
            wanted_id=wanted_id,
            seq=seq,
            now=self._unit.now_text,
        )
        found = self.open_of(signup.id)
        assert found is not None
        return found

    def get(self, exchange_id: str) -> Exchange | None:
        """An exchange by id."""
        row = self._sql.get(self._connection, id=exchange_id)
        return _exchange(row) if row else None

    def open_of(self, signup_id: str) -> Exchange | None:
        """What is being looked for in place of a sign-up."""
        row = self._sql.open_of(self._connection, signup_id=signup_id)
        return _exchange(row) if row else None

    def open_in(self, shift_id: str) -> list[Exchange]:
        """The places of a shift for which a stand-in is looked for, the oldest first."""
        return [_exchange(row) for row in self._sql.open_in(self._connection, shift_id=shift_id)]

    def finish(self, exchange: Exchange, state: ExchangeState, taken_by: str | None = None) -> bool:
        """Ends an exchange, or undoes it; False when somebody else was quicker."""
        done = self._sql.finish(
            self._connection,
            id=exchange.id,
            state=state,
            before=exchange.state,
            taken_by=taken_by or exchange.taken_by,
            now=self._unit.now_text,
        )
        return bool(done)

    def able(self, shift: Shift, most: int) -> list[str]:
        """Adults who have signed up before and are free then, the last seen first."""
        rows = self._sql.able(
            self._connection,
            starts_at=to_text(shift.start),
            ends_at=to_text(shift.end),
            most=most,
        )
        return [row["id"] for row in rows]

    def holders(self, shift_id: str, but: str) -> list[str]:
        """The sign-ups of a shift that could be swapped with somebody's, by their ids."""
        rows = self._sql.holders(self._connection, shift_id=shift_id, but=but)
        return [row["id"] for row in rows]

    def swappable(self, shift_id: str, person_id: str, most: int) -> list[str]:
        """The shifts others hold that somebody could do in place of this one, soonest first."""
        rows = self._sql.swappable(
            self._connection,
            but=shift_id,
            person_id=person_id,
            now=self._unit.now_text,
            most=most,
        )
        return [row["id"] for row in rows]


def _exchange(row: dict[str, Any]) -> Exchange:
    return Exchange(
        id=row["id"],
        kind=row["kind"],
        signup_id=row["signup_id"],
        state=row["state"],
        wanted_id=row["wanted_id"],
        taken_by=row["taken_by"],
        ended=from_text(row["ended_at"]) if row["ended_at"] else None,
        person_id=row["person_id"],
        taker_id=row["taker_id"],
    )
