"""Certificates given out: the code is worked out anew, never kept; only its keyed hash is."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from domain.certificates import LENGTH, Certificate
from storage.ids import code_of
from storage.instants import from_text
from storage.unit import Unit


class Certificates:
    """Gives out and finds certificates within a unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._sql = unit.queries.certificates
        self._connection = unit.connection

    def issue(self, person_id: str, name: str, minutes: int, since: date, until: date) -> str:
        """The id of a certificate that says this; asked for twice, it is the same one."""
        days = since.isoformat(), until.isoformat()
        certificate_id = self._hash(self._code(person_id, name, minutes, *days))
        self._sql.add(
            self._connection,
            id=certificate_id,
            person_id=person_id,
            name=self._unit.seal.seal(person_id, name),
            minutes=minutes,
            since=days[0],
            until=days[1],
            now=self._unit.now_text,
        )
        return certificate_id

    def get(self, certificate_id: str) -> Certificate | None:
        """A certificate by id."""
        row = self._sql.get(self._connection, id=certificate_id)
        return self._certificate(row) if row else None

    def find(self, code: str) -> Certificate | None:
        """The certificate that a code is of."""
        return self.get(self._hash(code))

    def of_person(self, person_id: str) -> list[Certificate]:
        """All that somebody was given, oldest first."""
        rows = self._sql.of_person(self._connection, person_id=person_id)
        return [self._certificate(row) for row in rows]

    def _certificate(self, row: Mapping[str, Any]) -> Certificate:
        name = self._unit.seal.open(row["person_id"], row["name"])
        told = row["minutes"], row["since_on"], row["until_on"]
        return Certificate(
            id=row["code"],
            code=self._code(row["person_id"], name, *told),
            person_id=row["person_id"],
            name=name,
            minutes=told[0],
            since=date.fromisoformat(told[1]),
            until=date.fromisoformat(told[2]),
            issued=from_text(row["issued_at"]),
        )

    def _code(self, person_id: str, name: str, minutes: int, since: str, until: str) -> str:
        told = (person_id, name, str(minutes), since, until)
        return code_of(self._unit.seal.lookup("certificate-code", *told), LENGTH)

    def _hash(self, code: str) -> str:
        return self._unit.seal.lookup("certificate", code)
