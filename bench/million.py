"""A million reminders in the outbox, put there by hand: the road would take an hour."""

import sqlite3
from collections.abc import Iterator
from datetime import timedelta
from itertools import islice

from domain.chat import Address, say
from domain.shifts import Shift
from storage.instants import to_text
from storage.outbox import LANES, dump_says
from storage.town import Town

PEOPLE = 1_000
FAR = timedelta(days=30)
SPREAD = timedelta(days=90)
ORGANIZATION = "anffas-nord-milano"
_PUT = """
INSERT INTO outbox (id, seq, effect, person_id, lane, due_at, expires_at, check_name, check_ref,
    body, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, 'reminder', ?, ?, ?)
"""


def fill(town: Town, amount: int) -> None:
    """A shift, a thousand people who signed up for it, and as many reminders as asked, far off."""
    letters = _letters(town, _signed_up(town), amount)
    while some := list(islice(letters, 50_000)):
        town.unit.connection.cursor().executemany(_for(town, _PUT), some)
    town.unit.queries.numbers.go_on_from(town.unit.connection, name="outbox_numbers", value=amount)


def fall_due(town: Town, due: str) -> int:
    """Everybody's first reminder is due at one instant."""
    found = town.unit.connection.execute(
        _for(town, "UPDATE outbox SET due_at = ? WHERE seq <= ?"), (due, PEOPLE)
    )
    return int(found.rowcount)


def _for(town: Town, statement: str) -> str:
    """A statement with the marks that the database's driver wants."""
    lite = isinstance(town.unit.connection, sqlite3.Connection)
    return statement if lite else statement.replace("?", "%s")


def _signed_up(town: Town) -> list[tuple[str, str, str]]:
    """(person, sign-up, sealed words) of everybody."""
    people = [
        town.people.arrive(Address("telegram", str(chat)), "it")[0] for chat in range(1, PEOPLE + 1)
    ]
    shift = open_shift(town, people[0], PEOPLE)
    return [_joined(town, shift, each, number) for number, each in enumerate(people, 1)]


def open_shift(town: Town, person_id: str, capacity: int) -> Shift:
    """A shift in some weeks, with room for so many."""
    start = town.now + timedelta(days=20)
    shift = town.shifts.add(
        organization_id=ORGANIZATION,
        posted_by=person_id,
        what="scaffali",
        place="via Marconi 43",
        insurer="ANFFAS",
        start=start,
        end=start + timedelta(hours=3),
        zone="Europe/Rome",
        capacity=capacity,
        youngest=18,
    )
    town.shifts.decide(shift, "open", person_id)
    return shift


def _joined(town: Town, shift: Shift, person_id: str, number: int) -> tuple[str, str, str]:
    signup = town.signups.add(shift, person_id, number)
    assert signup is not None
    words = dump_says([say("reminder-shift")])
    return person_id, signup.id, town.unit.seal.seal(person_id, words)


def _letters(
    town: Town, people: list[tuple[str, str, str]], amount: int
) -> Iterator[tuple[object, ...]]:
    lane = LANES.index("reminder")
    for seq in range(1, amount + 1):
        person_id, signup, body = people[seq % len(people)]
        due = town.now + FAR + SPREAD * (seq * 7919 % amount) / amount
        effect = f"reminder/{seq}/{signup}/1"
        yield (
            *(f"R{seq:09d}", seq, effect, person_id, lane),
            *(to_text(due), to_text(due + timedelta(hours=3)), signup, body, town.unit.now_text),
        )
