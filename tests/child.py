"""The real programme, with what only a test may add: an instant to start at, a point to die at.

`python -m tests.child [--now LOCAL_ISO] [--die POINT] [--beat SECONDS] [--paced] run`; it does not
pace what it sends to one chat unless told to: the fake Telegram does not mind.
"""

import argparse
import os
import signal
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot import app, cli, pump, queues, reception, turns
from bot.clock import Clock
from bot.lanes import Rate


def die(*_: object, **__: object) -> Any:
    """As a power cut would."""
    os.kill(os.getpid(), signal.SIGKILL)


def before_the_inbox_commit() -> None:
    """The event is being written; nothing is committed."""
    reception.Reception._put = die  # type: ignore[method-assign]


def after_the_inbox_commit() -> None:
    """The event is kept; nobody has begun to handle it."""
    queues.Queues.put = die  # type: ignore[method-assign]


def inside_a_unit() -> None:
    """The handler has done its work; nothing is committed."""
    turns._keep = die


def after_the_commit() -> None:
    """The answer is in the outbox; nothing is sent."""
    push = pump.Pump.push

    def push_nothing(self: pump.Pump, posts: Any) -> None:
        if posts:
            die()
        push(self, posts)

    pump.Pump.push = push_nothing  # type: ignore[method-assign]


def before_a_due_send() -> None:
    """A message that waited is leased; it is not sent."""
    pump.Pump._still = die  # type: ignore[method-assign]


def after_the_send() -> None:
    """The answer is on the phone; the outbox does not know."""
    pump.Pump._settled = die  # type: ignore[method-assign]


POINTS: dict[str, Callable[[], None]] = {
    point.__name__: point
    for point in (
        before_the_inbox_commit,
        after_the_inbox_commit,
        inside_a_unit,
        after_the_commit,
        before_a_due_send,
        after_the_send,
    )
}


def starts_at(wall: datetime) -> None:
    """Moves the programme's clock so that it starts at a wall time of the town."""
    real = datetime.now(UTC)
    offset = wall.replace(tzinfo=ZoneInfo("Europe/Rome")) - real
    Clock.now = lambda self: datetime.now(UTC) + offset  # type: ignore[method-assign]


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--now", type=datetime.fromisoformat)
    parser.add_argument("--beat", type=int)
    parser.add_argument("--paced", action="store_true")
    parser.add_argument("--die", choices=sorted(POINTS))
    ours, rest = parser.parse_known_args()
    if not ours.paced:
        app.RATES = {name: Rate(1000, 1000, 1000, rate.at_once) for name, rate in app.RATES.items()}
    if ours.now:
        starts_at(ours.now)
    if ours.beat:
        app.BEAT = ours.beat
    if ours.die:
        POINTS[ours.die]()
    return cli.main(rest)


if __name__ == "__main__":
    sys.exit(main())
