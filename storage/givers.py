"""Givers: what they said of themselves, sealed, and what is known of how it went."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, cast

from domain.givers import WEEKLY, Interests, Scope
from domain.people import AgeBand
from storage.ids import new_id
from storage.instants import from_text, to_text
from storage.unit import Unit

LATELY = timedelta(days=180)
Said = tuple[tuple[str, dict[str, Any]], ...]
"""The (kind, details) of what somebody offers of their time."""
Ready = Callable[[str, Said], bool]
"""Whether somebody who offers this may be free."""


@dataclass(frozen=True, slots=True)
class Profile:
    """What somebody said of being asked; `paused_until` is an instant (UTC)."""

    person_id: str
    weekly: int = WEEKLY
    paused_until: datetime | None = None
    interests: Interests = field(default_factory=Interests)


@dataclass(frozen=True, slots=True)
class Record:
    """What is known of one giver, in rows: those of their offers of time, the ids of the shifts
    they hold, (organization, came, start, end) of past ones, and (state, made) of proposals."""

    profile: Profile
    band: AgeBand | None
    language: str
    muted: frozenset[tuple[str, str]]
    offers: Said
    held: tuple[str, ...]
    came: tuple[tuple[str, bool, datetime, datetime], ...]
    proposed: tuple[tuple[str, datetime], ...]


class Givers:
    """Reads and writes givers within a unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._sql = unit.queries.givers
        self._connection = unit.connection

    def put(self, profile: Profile) -> None:
        """Keeps what somebody said of being asked."""
        interests = profile.interests.model_dump(mode="json")
        body = json.dumps(
            {
                name: sorted(each) if isinstance(each, list) else each
                for name, each in interests.items()
            },
            ensure_ascii=False,
        )
        self._sql.put(
            self._connection,
            person_id=profile.person_id,
            weekly=profile.weekly,
            paused_until=to_text(profile.paused_until) if profile.paused_until else None,
            details=self._unit.seal.seal(profile.person_id, body),
            now=self._unit.now_text,
        )

    def get(self, person_id: str) -> Profile | None:
        """What somebody said of being asked; None when they never offered their time."""
        row = self._sql.get(self._connection, person_id=person_id)
        return self._profile(row) if row else None

    def _profile(self, row: dict[str, Any]) -> Profile:
        details = self._unit.seal.open(row["person_id"], row["details"])
        paused = row["paused_until"]
        return Profile(
            person_id=row["person_id"],
            weekly=row["weekly"],
            paused_until=from_text(paused) if paused else None,
            interests=Interests.model_validate_json(details),
        )

    def drop(self, person_id: str) -> None:
        """Somebody is not asked any more."""
        self._sql.drop(self._connection, person_id=person_id)

    def mute(self, person_id: str, scope: Scope, value: str) -> None:
        """Somebody is not to be asked about a field, or an organization."""
        self._sql.mute(
            self._connection,
            id=new_id(),
            person_id=person_id,
            scope=scope,
            value=value,
            now=self._unit.now_text,
        )

    def unmute(self, person_id: str, scope: Scope, value: str) -> None:
        """Somebody may be asked about it again."""
        self._sql.unmute(self._connection, person_id=person_id, scope=scope, value=value)

    def muted(self, person_id: str) -> list[tuple[str, str]]:
        """The (scope, value) pairs that somebody is not asked about."""
        rows = self._sql.mutes(self._connection, person_id=person_id)
        return [(row["scope"], row["value"]) for row in rows]

    def records(self, may_be: Ready) -> list[Record]:
        """Everybody who may be asked now, with what is known of them, in order of id.

        Only of those who may be free is opened what they said of themselves: it is sealed.
        """
        now, since = self._unit.now_text, to_text(self._unit.now - LATELY)
        muted = _by_person(self._sql.every_mute(self._connection))
        offers = _by_person(self._sql.windows(self._connection, now=now))
        held = _by_person(self._sql.held(self._connection, now=now))
        came = _by_person(self._sql.came(self._connection))
        proposed = _by_person(self._sql.proposed(self._connection, since=since))
        found = []
        for row in self._sql.asked(self._connection, now=now):
            key = row["person_id"]
            said = tuple(self._offer(each) for each in offers.get(key, ()))
            if said and may_be(key, said):
                record = Record(
                    profile=self._profile(row),
                    band=cast(AgeBand | None, row["age_band"]),
                    language=row["language"],
                    muted=frozenset((each["scope"], each["value"]) for each in muted.get(key, ())),
                    offers=said,
                    held=tuple(each["shift_id"] for each in held.get(key, ())),
                    came=tuple(_came(each) for each in came.get(key, ())),
                    proposed=tuple(
                        (each["state"], from_text(each["made_at"]))
                        for each in proposed.get(key, ())
                    ),
                )
                found.append(record)
        return found

    def _offer(self, row: dict[str, Any]) -> tuple[str, dict[str, Any]]:
        return row["kind"], json.loads(self._unit.seal.open(row["person_id"], row["details"]))


def _came(row: dict[str, Any]) -> tuple[str, bool, datetime, datetime]:
    start, end = from_text(row["starts_at"]), from_text(row["ends_at"])
    return row["organization_id"], row["state"] == "came", start, end


def _by_person(rows: Iterable[dict[str, Any]]) -> defaultdict[str, list[dict[str, Any]]]:
    found: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        found[row["person_id"]].append(row)
    return found
