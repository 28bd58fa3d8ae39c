"""The hours ledger: entries are added, never changed; an erased person's keep their amounts."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from domain.hours import Entry, Noted
from domain.shifts import Shift
from domain.signups import Signup
from storage.ids import new_id
from storage.instants import from_text, to_text
from storage.unit import Unit


class Hours:
    """Reads the ledger and adds to it within a unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._sql = unit.queries.hours
        self._connection = unit.connection

    def settle(
        self, shift: Shift, signup: Signup, people: int, minutes: int, undoes: str | None = None
    ) -> None:
        """Brings a sign-up to these amounts (minutes of all people together) by one more entry.

        `undoes` is the entry that this one takes back.
        """
        row = self._sql.of_signup(self._connection, signup_id=signup.id)
        more = people - int(row["people"]), minutes - int(row["minutes"])
        if more == (0, 0):
            return
        self._sql.add(
            self._connection,
            id=new_id(),
            seq=self._unit.number("inbox_numbers"),
            person_id=signup.person_id,
            organization_id=shift.organization_id,
            shift_id=shift.id,
            signup_id=signup.id,
            people=more[0],
            minutes=more[1],
            now=self._unit.now_text,
            undoes=undoes,
        )

    def of_shift(self, shift_id: str) -> int:
        """The minutes that all who came have given to a shift."""
        return int(self._sql.of_shift(self._connection, shift_id=shift_id)["minutes"])

    def noted(self, signup_id: str, since: datetime) -> list[Noted]:
        """What was added to a sign-up since an instant and not taken back, oldest first."""
        rows = self._sql.noted(self._connection, signup_id=signup_id, since=to_text(since))
        return [Noted(row["id"], row["minutes"], from_text(row["entered_at"])) for row in rows]

    def of_person(self, person_id: str) -> list[Entry]:
        """All entries of somebody, oldest first."""
        return _entries(self._sql.of_person(self._connection, person_id=person_id))

    def of_organization(self, organization_id: str) -> list[Entry]:
        """All entries of an organization's shifts, oldest first."""
        rows = self._sql.of_organization(self._connection, organization_id=organization_id)
        return _entries(rows)


def _entries(rows: Iterable[dict[str, Any]]) -> list[Entry]:
    return [
        Entry(
            person_id=row["person_id"],
            organization_id=row["organization_id"],
            shift_id=row["shift_id"],
            signup_id=row["signup_id"],
            people=row["people"],
            minutes=row["minutes"],
            start=from_text(row["starts_at"]),
            end=from_text(row["ends_at"]),
        )
        for row in rows
    ]
