"""Talks between families and mediators; their texts are sealed for each talk alone."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.talks import Author, Talk, TalkText
from storage.ids import new_id
from storage.instants import from_text, to_text
from storage.unit import Unit


@dataclass(frozen=True, slots=True)
class OnCall:
    """A shift in which mediators can be reached, in these languages."""

    shift_id: str
    languages: frozenset[str]
    start: datetime
    end: datetime


class Talks:
    """Reads and writes talks within a unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._sql = unit.queries.talks
        self._connection = unit.connection

    def add(self, person_id: str, language: str, promised: datetime) -> Talk:
        """A question that waits for a mediator; what it says is added as its first text."""
        talk_id = new_id()
        self._sql.add(
            self._connection,
            id=talk_id,
            person_id=person_id,
            language=language,
            seq=self._unit.number("inbox_numbers"),
            promised_at=to_text(promised),
            now=self._unit.now_text,
        )
        found = self.get(talk_id)
        assert found is not None
        return found

    def get(self, talk_id: str) -> Talk | None:
        """A talk by id."""
        row = self._sql.get(self._connection, id=talk_id)
        return _talk(row) if row else None

    def of_person(self, person_id: str) -> list[Talk]:
        """What somebody has asked, the newest first."""
        return _talks(self._sql.of_person(self._connection, person_id=person_id))

    def of_mediator(self, person_id: str) -> list[Talk]:
        """What somebody has taken over and not ended."""
        return _talks(self._sql.of_mediator(self._connection, person_id=person_id))

    def waiting(self) -> list[Talk]:
        """What nobody has taken over, the oldest first."""
        return _talks(self._sql.waiting(self._connection))

    def take(self, talk_id: str, mediator_id: str) -> bool:
        """A mediator takes a talk over; False when somebody else has."""
        return bool(self._sql.take(self._connection, id=talk_id, mediator_id=mediator_id))

    def give_back(self, talk_id: str) -> bool:
        """A taken talk waits again; False when it was not taken."""
        return bool(self._sql.give_back(self._connection, id=talk_id))

    def answered(self, talk_id: str) -> bool:
        """Notes the first answer; False when there was one before."""
        return bool(self._sql.answered(self._connection, id=talk_id, now=self._unit.now_text))

    def finish(self, talk_id: str) -> bool:
        """Ends a talk; False when it had ended before."""
        return bool(self._sql.finish(self._connection, id=talk_id, now=self._unit.now_text))

    def old(self, before: datetime) -> list[str]:
        """The ids of talks begun before an instant."""
        return [row["id"] for row in self._sql.old(self._connection, before=to_text(before))]

    def drop(self, talk_id: str) -> None:
        """Forgets a talk; the caller owes `forget/ID` as a job, for what old copies hold."""
        self._sql.drop_texts(self._connection, id=talk_id)
        self._sql.drop(self._connection, id=talk_id)

    def say(self, talk_id: str, author: Author, words: str, italian: str = "") -> None:
        """Adds a text."""
        self._sql.say(
            self._connection,
            id=new_id(),
            talk_id=talk_id,
            author=author,
            body=self._unit.seal.seal(talk_id, words),
            italian=self._unit.seal.seal(talk_id, italian) if italian else None,
            seq=self._unit.number("inbox_numbers"),
            now=self._unit.now_text,
        )

    def texts(self, talk_id: str) -> list[TalkText]:
        """What was said, in order."""
        rows = list(self._sql.texts(self._connection, talk_id=talk_id))
        return [self._text(talk_id, row) for row in rows]

    def _text(self, talk_id: str, row: dict[str, Any]) -> TalkText:
        return TalkText(
            id=row["id"],
            author=row["author"],
            words=self._unit.seal.open(talk_id, row["body"]),
            italian=self._unit.seal.open_or_none(talk_id, row["italian"]) or "",
            said=from_text(row["said_at"]),
        )

    def set_italian(self, talk_id: str, text_id: str, italian: str) -> None:
        """Sets the Italian beside a text."""
        sealed = self._unit.seal.seal(talk_id, italian)
        self._sql.set_italian(self._connection, id=text_id, italian=sealed)

    def block(self, mediator_id: str, person_id: str) -> None:
        """A mediator wants nothing more to do with somebody."""
        self._sql.block(self._connection, id=new_id(), mediator_id=mediator_id, person_id=person_id)

    def blocks(self, person_id: str) -> frozenset[str]:
        """The mediators who want nothing to do with somebody."""
        rows = self._sql.blocks(self._connection, person_id=person_id)
        return frozenset(row["mediator_id"] for row in rows)

    def blocked(self, mediator_id: str) -> int:
        """With how many people a mediator wants nothing to do."""
        return len(list(self._sql.blocked(self._connection, mediator_id=mediator_id)))

    def set_on_call(self, shift_id: str, languages: frozenset[str]) -> None:
        """Whoever is in this shift can be reached in these languages; without any, no more."""
        if not languages:
            self._sql.drop_on_call(self._connection, shift_id=shift_id)
            return
        self._sql.set_on_call(
            self._connection, shift_id=shift_id, languages=",".join(sorted(languages))
        )

    def on_call(self, shift_id: str) -> frozenset[str]:
        """In which languages a shift's people can be reached."""
        row = self._sql.on_call(self._connection, shift_id=shift_id)
        return frozenset(row["languages"].split(",")) if row else frozenset()

    def calls(self) -> list[OnCall]:
        """The shifts on call that are not over, the next first."""
        rows = self._sql.calls(self._connection, now=self._unit.now_text)
        return [
            OnCall(
                row["shift_id"],
                frozenset(row["languages"].split(",")),
                from_text(row["starts_at"]),
                from_text(row["ends_at"]),
            )
            for row in rows
        ]


def _talks(rows: Iterable[dict[str, Any]]) -> list[Talk]:
    return [_talk(row) for row in list(rows)]


def _talk(row: dict[str, Any]) -> Talk:
    return Talk(
        id=row["id"],
        person_id=row["person_id"],
        mediator_id=row["mediator_id"],
        language=row["language"],
        state=row["state"],
        asked=from_text(row["asked_at"]),
        promised=from_text(row["promised_at"]),
        answered=from_text(row["answered_at"]) if row["answered_at"] else None,
    )
