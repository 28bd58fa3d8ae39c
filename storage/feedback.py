"""Feedback: one answer for each sign-up; the words are sealed for whoever wrote them."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from domain.feedback import Face, Opinion
from domain.signups import Signup
from storage.ids import new_id
from storage.instants import from_text, to_text
from storage.unit import Unit


class Feedback:
    """Reads and writes opinions within a unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._sql = unit.queries.feedback
        self._connection = unit.connection

    def of_signup(self, signup_id: str) -> Opinion | None:
        """What was answered about a sign-up."""
        row = self._sql.of_signup(self._connection, signup_id=signup_id)
        return self._opinion(row) if row else None

    def answer(self, signup: Signup, face: Face) -> None:
        """Keeps the face that somebody chose, in place of one that they had chosen before."""
        self._sql.put(
            self._connection,
            id=new_id(),
            signup_id=signup.id,
            person_id=signup.person_id,
            face=face,
            now=self._unit.now_text,
        )

    def say(self, signup: Signup, words: str | None) -> None:
        """Keeps the words that go with a face, or takes them back."""
        sealed = self._unit.seal.seal(signup.person_id or "", words) if words else None
        self._sql.set_words(self._connection, signup_id=signup.id, words=sealed)

    def counts(self, since: datetime) -> Mapping[int, int]:
        """How often each face was chosen since an instant (UTC)."""
        rows = self._sql.counts(self._connection, since=to_text(since))
        return {int(row["face"]): int(row["amount"]) for row in rows}

    def unread(self, most: int) -> list[tuple[Opinion, str]]:
        """Words that nobody has read, oldest first, with the id of the organization they are of."""
        rows = self._sql.unread(self._connection, most=most)
        return [(self._opinion(row), row["organization_id"]) for row in rows]

    def see(self, opinion_id: str) -> None:
        """Notes that a coordinator has read the words."""
        self._sql.see(self._connection, id=opinion_id)

    def of_person(self, person_id: str) -> list[Opinion]:
        """All that somebody has answered, oldest first."""
        rows = self._sql.of_person(self._connection, person_id=person_id)
        return [self._opinion(row) for row in rows]

    def _opinion(self, row: dict[str, Any]) -> Opinion:
        return Opinion(
            id=row["id"],
            signup_id=row["signup_id"],
            face=row["face"],
            words=self._unit.seal.open_or_none(row["person_id"], row["words"]),
            seen=bool(row["seen"]),
            at=from_text(row["created_at"]),
        )
