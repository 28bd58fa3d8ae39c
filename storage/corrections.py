"""What somebody says is wrong about a service; nobody is named, an address is sealed for itself."""

import json
from typing import Any

from domain.chat import Address
from domain.corrections import Correction, CorrectionState, Reason
from storage.ids import new_id
from storage.instants import from_text
from storage.unit import Unit


class Corrections:
    """Reads and writes corrections within a unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._sql = unit.queries.corrections
        self._connection = unit.connection

    def add(self, service_id: str, reason: Reason, address: Address, language: str) -> Correction:
        """Keeps a report; the same address has one for each service, the last it made."""
        reporter = self._reporter(service_id, address)
        known = self._sql.by_reporter(self._connection, service_id=service_id, reporter=reporter)
        correction_id = known["id"] if known else new_id()
        self._sql.add(
            self._connection,
            id=correction_id,
            service_id=service_id,
            reason=reason,
            reporter=reporter,
            address=self._sealed(correction_id, address, language),
            now=self._unit.now_text,
        )
        found = self.get(correction_id)
        assert found is not None
        return found

    def _reporter(self, service_id: str, address: Address) -> str:
        return self._unit.seal.lookup("reporter", service_id, address.channel, address.value)

    def _sealed(self, correction_id: str, address: Address, language: str) -> str:
        body = json.dumps([address.channel, address.value, language])
        return self._unit.seal.seal(correction_id, body)

    def get(self, correction_id: str) -> Correction | None:
        """A correction by id."""
        row = self._sql.get(self._connection, id=correction_id)
        return self._correction(row) if row else None

    def open(self) -> list[Correction]:
        """All that nobody has looked after, the oldest first."""
        return [self._correction(row) for row in list(self._sql.open(self._connection))]

    def open_of(self, service_id: str) -> list[Correction]:
        """Those about a service."""
        rows = list(self._sql.open_of(self._connection, service_id=service_id))
        return [self._correction(row) for row in rows]

    def decide(self, correction_id: str, state: CorrectionState) -> bool:
        """Ends a correction and forgets whose it was; False when it had ended before.

        The caller owes `forget/ID` as a job, so that the address cannot be read in old copies.
        """
        done = self._sql.decide(
            self._connection, id=correction_id, state=state, now=self._unit.now_text
        )
        return bool(done)

    def leave(self, address: Address) -> list[str]:
        """Forgets whose the open reports of an address are, and gives their ids; they stay.

        The caller owes `forget/ID` for each.
        """
        theirs = [found.id for found, _ in self._of(address)]
        for each in theirs:
            self._sql.leave(self._connection, id=each)
        return theirs

    def move(self, old: Address, new: Address) -> None:
        """The open reports of an address are those of its new value."""
        for each, language in self._of(old):
            reporter = self._reporter(each.service_id, new)
            sealed = self._sealed(each.id, new, language)
            self._sql.move(self._connection, id=each.id, reporter=reporter, address=sealed)

    def _of(self, address: Address) -> list[tuple[Correction, str]]:
        found = [(each, each.reporter) for each in self.open() if each.reporter]
        return [(each, language) for each, (whose, language) in found if whose == address]

    def counted(self) -> list[tuple[str, int]]:
        """How many there were of each service, the most first: (service id, amount)."""
        rows = self._sql.counted(self._connection)
        return [(row["service_id"], int(row["amount"])) for row in rows]

    def _correction(self, row: dict[str, Any]) -> Correction:
        body = self._unit.seal.open_or_none(row["id"], row["address"])
        channel, value, language = json.loads(body) if body else ("", "", "")
        return Correction(
            id=row["id"],
            service_id=row["service_id"],
            reason=row["reason"],
            state=row["state"],
            made=from_text(row["made_at"]),
            reporter=(Address(channel, value), language) if body else None,
        )
