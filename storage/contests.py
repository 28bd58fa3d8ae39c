"""Contests, with their words sealed for whoever made them."""

from typing import Any

from domain.contests import Contest, ContestState
from storage.ids import new_id
from storage.unit import Unit


class Contests:
    """Reads and writes contests within a unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._sql = unit.queries.contests
        self._connection = unit.connection

    def add(self, signup_id: str, person_id: str, words: str | None) -> Contest | None:
        """Keeps a contest; None when one of this sign-up is open already."""
        contest = Contest(new_id(), signup_id, person_id, "open", words)
        added = self._sql.add(
            self._connection,
            id=contest.id,
            signup_id=signup_id,
            person_id=person_id,
            words=self._unit.seal.seal(person_id, words) if words else None,
            now=self._unit.now_text,
        )
        return contest if added else None

    def get(self, contest_id: str) -> Contest | None:
        """A contest by id."""
        row = self._sql.get(self._connection, id=contest_id)
        return self._contest(row) if row else None

    def last_of(self, signup_id: str) -> Contest | None:
        """The newest contest of a sign-up."""
        row = self._sql.last_of(self._connection, signup_id=signup_id)
        return self._contest(row) if row else None

    def waiting(self) -> list[Contest]:
        """The contests that nobody has decided, oldest first."""
        return [self._contest(row) for row in self._sql.waiting(self._connection)]

    def of_person(self, person_id: str) -> list[Contest]:
        """All that somebody has contested, oldest first."""
        rows = self._sql.of_person(self._connection, person_id=person_id)
        return [self._contest(row) for row in rows]

    def decide(
        self, contest: Contest, state: ContestState, by: str | None, reason: str | None = None
    ) -> bool:
        """Notes what became of a contest; False when that was decided before."""
        decided = self._sql.decide(
            self._connection,
            id=contest.id,
            state=state,
            reason=self._unit.seal.seal(contest.person_id, reason) if reason else None,
            by=by,
            now=self._unit.now_text,
        )
        return bool(decided)

    def _contest(self, row: dict[str, Any]) -> Contest:
        unseal = self._unit.seal.open_or_none
        return Contest(
            id=row["id"],
            signup_id=row["signup_id"],
            person_id=row["person_id"],
            state=row["state"],
            words=unseal(row["person_id"], row["words"]),
            reason=unseal(row["person_id"], row["reason"]),
        )
