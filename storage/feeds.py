"""Feeds: calendars to subscribe to; only a keyed hash of what opens one is kept."""

from typing import Any

from domain.feeds import Feed
from storage.ids import new_code
from storage.instants import from_text
from storage.unit import Unit


class Feeds:
    """Makes, finds and revokes feeds within a unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._sql = unit.queries.feeds
        self._connection = unit.connection

    def make(self, person_id: str, organization_id: str | None = None) -> str:
        """A new token of 130 bits; the one before opens nothing any more."""
        self.revoke(person_id, organization_id)
        token = new_code()
        self._sql.add(
            self._connection,
            token=self._hash(token),
            person_id=person_id,
            organization_id=organization_id,
            now=self._unit.now_text,
        )
        return token

    def revoke(self, person_id: str, organization_id: str | None = None) -> bool:
        """Closes a feed; False when there was none."""
        organization = organization_id or ""
        return bool(
            self._sql.drop(self._connection, person_id=person_id, organization=organization)
        )

    def find(self, token: str) -> Feed | None:
        """The feed that a token opens."""
        row = self._sql.find(self._connection, token=self._hash(token))
        return _feed(row) if row else None

    def of_person(self, person_id: str) -> list[Feed]:
        """All feeds of somebody, oldest first."""
        rows = self._sql.of_person(self._connection, person_id=person_id)
        return [_feed(row) for row in rows]

    def _hash(self, token: str) -> str:
        return self._unit.seal.lookup("feed", token)


def _feed(row: dict[str, Any]) -> Feed:
    return Feed(row["person_id"], row["organization_id"], from_text(row["made_at"]))
