"""Mediators and reviewers, and the languages they speak."""

from typing import Any

from domain.roles import Role, RoleName
from storage.ids import new_id
from storage.instants import from_text
from storage.unit import Unit


class Roles:
    """Reads and writes roles within a unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._sql = unit.queries.roles
        self._connection = unit.connection

    def give(self, person_id: str, name: RoleName, languages: frozenset[str]) -> None:
        """Gives somebody a role in these languages; given again, the languages are these."""
        self._sql.add(
            self._connection,
            id=new_id(),
            person_id=person_id,
            role=name,
            languages=",".join(sorted(languages)),
            now=self._unit.now_text,
        )

    def get(self, role_id: str) -> Role | None:
        """A role by id."""
        row = self._sql.get(self._connection, id=role_id)
        return _role(row) if row else None

    def of_person(self, person_id: str) -> list[Role]:
        """The roles of somebody."""
        return [_role(row) for row in self._sql.of_person(self._connection, person_id=person_id)]

    def of_role(self, name: RoleName) -> list[Role]:
        """Everybody who has a role, the longest-serving first."""
        return [_role(row) for row in self._sql.of_role(self._connection, role=name)]

    def exclude(self, role_id: str, topics: frozenset[str]) -> None:
        """What somebody does not want to be asked about."""
        self._sql.exclude(self._connection, id=role_id, excluded=",".join(sorted(topics)))

    def drop(self, role_id: str) -> None:
        """Takes a role back."""
        self._sql.drop(self._connection, id=role_id)


def _role(row: dict[str, Any]) -> Role:
    return Role(
        id=row["id"],
        person_id=row["person_id"],
        name=row["role"],
        languages=frozenset(filter(None, row["languages"].split(","))),
        excluded=frozenset(filter(None, row["excluded"].split(","))),
        since=from_text(row["since"]),
    )
