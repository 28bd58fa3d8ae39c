"""One-time invites: only a keyed hash of the code is kept."""

from dataclasses import dataclass
from datetime import timedelta

from storage.ids import new_code
from storage.instants import to_text
from storage.unit import Unit

KEPT = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Invite:
    """An invite that is good: its hashed code, the role, in which organization and languages."""

    key: str
    role: str
    organization_id: str | None
    made_by: str | None
    languages: frozenset[str] = frozenset()


class Invites:
    """Makes and redeems invites within a unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._sql = unit.queries.invites
        self._connection = unit.connection

    def make(
        self,
        role: str,
        organization_id: str | None = None,
        made_by: str | None = None,
        languages: frozenset[str] = frozenset(),
    ) -> str:
        """A new code of 130 bits, good once within seven days."""
        code = new_code()
        self._sql.add(
            self._connection,
            code=self._hash(code),
            role=role,
            organization_id=organization_id,
            made_by=made_by,
            languages=",".join(sorted(languages)),
            now=self._unit.now_text,
            expires_at=to_text(self._unit.now + KEPT),
        )
        return code

    def is_good(self, code: str) -> bool:
        """Whether a code could be redeemed now."""
        return self.find(code) is not None

    def find(self, code: str) -> Invite | None:
        """What a good code invites to; looking does not use it."""
        return self.get(self._hash(code))

    def get(self, key: str) -> Invite | None:
        """A good invite by its hashed code."""
        row = self._sql.good(self._connection, code=key, now=self._unit.now_text)
        if not row:
            return None
        languages = frozenset(filter(None, row["languages"].split(",")))
        return Invite(row["code"], row["role"], row["organization_id"], row["made_by"], languages)

    def use(self, key: str) -> bool:
        """An invite is good no more; False when it was not good already."""
        return bool(self._sql.use(self._connection, code=key, now=self._unit.now_text))

    def open_of(self, organization_id: str) -> int:
        """How many invites of an organization can still be redeemed."""
        row = self._sql.open_of(
            self._connection, organization_id=organization_id, now=self._unit.now_text
        )
        return int(row["amount"])

    def made_by(self, person_id: str) -> int:
        """How many invites that are kept somebody has made."""
        return int(self._sql.made_by(self._connection, person_id=person_id)["amount"])

    def drop_of(self, organization_id: str, person_id: str) -> None:
        """What somebody has handed out for an organization is good no more."""
        self._sql.drop_of(self._connection, organization_id=organization_id, person_id=person_id)

    def _hash(self, code: str) -> str:
        return self._unit.seal.lookup("invite", code)
