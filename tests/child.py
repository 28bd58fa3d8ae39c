"""The real programme, with what only a test may add: an instant to start at, a point to die at.

`python -m tests.child [--now LOCAL_ISO] [--die POINT] [--beat SECONDS] [--paced] run`; it does not
pace what it sends to one chat unless told to: the fake Telegram does not mind.
"""

import argparse
import os
import signal
import sys
import threading
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot import app, cli, fetches, pump, queues, reception, turns
from bot.clock import Clock
from bot.lanes import Rate
from bot.words import page_texts
from storage import queries

# What is about to be called when it dies.
POINTS: dict[str, tuple[Any, str]] = {
    # The event is being written; nothing is committed.
    "before_the_inbox_commit": (reception.Reception, "_put"),
    # The event is kept; nobody has begun to handle it.
    "after_the_inbox_commit": (queues.Queues, "put"),
    # The handler has done its work; nothing is committed.
    "inside_a_unit": (turns, "_keep"),
    # The answer is in the outbox; nothing is sent.
    "after_the_commit": (pump.Pump, "push"),
    # A message is leased; nothing of it is sent.
    "before_a_due_send": (pump.Pump, "_send_all"),
    # A photo is noted, and is to be fetched; nothing of it is here.
    "before_a_fetch": (fetches.Fetches, "_bring"),
    # The photo is in memory, made anew; nothing of it is kept.
    "after_a_fetch": (fetches, "_kept"),
    # The answer is on the phone; the outbox does not know.
    "after_the_send": (pump.Pump, "_settled"),
}
armed: set[str] = set()


def mine(point: str, owner: Any, name: str) -> None:
    """Whoever comes by an armed point dies as by a power cut."""
    real = getattr(owner, name)

    def perhaps(*given: Any, **named: Any) -> Any:
        nothing = name == "push" and not given[1]
        if point in armed and not nothing:
            os.kill(os.getpid(), signal.SIGKILL)
        return real(*given, **named)

    setattr(owner, name, perhaps)


def listen() -> None:
    """Arms the points that the test names while the programme runs."""
    while named := os.read(sys.stdin.fileno(), 100):
        armed.add(named.decode().strip())
        print("armed", flush=True)


def starts_at(wall: datetime) -> None:
    """Moves the programme's clock so that it starts at a wall time of the town."""
    real = datetime.now(UTC)
    offset = wall.replace(tzinfo=ZoneInfo("Europe/Rome")) - real
    Clock.now = lambda self: datetime.now(UTC) + offset  # type: ignore[method-assign]


def reads() -> None:
    """Reads, before any start, the files that every start would read alike: words and SQL."""
    page_texts()
    app._warm()
    for dialect in queries.ADAPTERS:
        queries.load(dialect)


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
    for point, (owner, name) in POINTS.items():
        mine(point, owner, name)
    if ours.die:
        armed.add(ours.die)
    threading.Thread(target=listen, daemon=True).start()
    return cli.main(rest)


if __name__ == "__main__":
    sys.exit(main())
