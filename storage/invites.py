"""One-time invites: only a keyed hash of the code is kept."""

from datetime import timedelta

from storage.ids import new_code
from storage.instants import to_text
from storage.unit import Unit

KEPT = timedelta(days=7)


class Invites:
    """Makes and redeems invites within a unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._sql = unit.queries.invites
        self._connection = unit.connection

    def make(self, role: str) -> str:
        """A new code of 130 bits, good once within seven days."""
        code = new_code()
        self._sql.add(
            self._connection,
            code=self._hash(code),
            role=role,
            now=self._unit.now_text,
            expires_at=to_text(self._unit.now + KEPT),
        )
        return code

    def is_good(self, code: str) -> bool:
        """Whether a code could be redeemed now."""
        hashed, now = self._hash(code), self._unit.now_text
        return self._sql.good(self._connection, code=hashed, now=now) is not None

    def redeem(self, code: str) -> str | None:
        """The role that a good code gives; it is good no more."""
        hashed = self._hash(code)
        if not self._sql.use(self._connection, code=hashed, now=self._unit.now_text):
            return None
        return str(self._sql.get(self._connection, code=hashed)["role"])

    def _hash(self, code: str) -> str:
        return self._unit.seal.lookup("invite", code)
