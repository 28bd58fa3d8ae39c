"""`python -m bench.stages [TURN] [--at-once N]`: the processor's time per update, stage by stage.

A stage's time holds that of the stages under it. Time is each thread's own on the processor, so
neither a wait for the disk, nor for the other thread, nor for whoever else is at work counts.
"""

import argparse
import asyncio
import sys
from collections import defaultdict
from collections.abc import Callable
from functools import wraps
from inspect import iscoroutinefunction
from time import process_time, thread_time
from types import coroutine
from typing import Any

from cryptography.fernet import Fernet
from structlog._base import BoundLoggerBase
from telegram import Bot

from bench.beside import echo
from bench.grounds import ground, quiet
from bench.house import house
from bench.update import AT_ONCE, TURNS, one_by_one
from bench.wire import update
from bot import letters, turns
from bot.due import Due
from bot.queues import Queues
from bot.reception import Reception
from bot.safety import Safety
from channels import telegram_wire
from channels.telegram import Telegram
from locales import messages
from storage import ids, inbox, menus, outbox, people, unit
from storage.writer import Writer

EACH = 40
STAGES: tuple[tuple[Any, str, str], ...] = (
    (Telegram, "_take", "loop: taken from the wire"),
    (Queues, "_serve", "loop: handed to the hearing and the writer"),
    (Safety, "answered", "loop:   danger?"),
    (Telegram, "send", "loop: sent to the channel"),
    (telegram_wire, "keyboard", "loop:   the keyboard's objects"),
    (Bot, "_post", "loop:   the library's call, answered from memory"),
    (BoundLoggerBase, "_proxy_to_logger", "loop: logged"),
    (Writer, "_commit", "writer: all of it, with begin, savepoints and commit"),
    (Writer, "_run", "writer:   units"),
    (Reception, "_put", "writer:     into the inbox"),
    (turns, "take", "writer:     the turn"),
    (inbox.Inbox, "get", "writer:       read from the inbox"),
    (turns, "_answer", "writer:       the handler"),
    (outbox.Outbox, "put", "writer:       into the outbox"),
    (letters.Desk, "ready", "writer:       made ready to leave"),
    (messages, "put", "writer:         put into words"),
    (letters, "render", "writer:         fitted to the channel"),
    (menus.Menus, "put", "writer:         the menu kept"),
    (Due, "look", "writer:     what is due named"),
    (outbox.Outbox, "finish", "writer:     marked as sent"),
    (people.People, "get", "in all: a person read"),
    (Fernet, "encrypt_at_time", "in all: sealed"),
    (Fernet, "decrypt", "in all: opened"),
    (ids, "new_id", "in all: ids made"),
    (unit, "to_text", "in all: instants as text"),
)


class Stages:
    """Processor time and calls of each stage."""

    def __init__(self) -> None:
        self.spent: defaultdict[str, float] = defaultdict(float)
        self.calls: defaultdict[str, int] = defaultdict(int)

    def forget(self) -> None:
        """Begins anew."""
        self.spent.clear()
        self.calls.clear()

    def watch(self, owner: Any, name: str, label: str) -> None:
        """Times a function wherever it has been imported by name."""
        original = getattr(owner, name)
        timed = self._stepped if iscoroutinefunction(original) else self._plain
        watched = timed(original, label)
        for module in [owner, *(each for each in sys.modules.values() if each)]:
            if module.__dict__.get(name) is original:
                setattr(module, name, watched)

    def _plain(self, original: Callable[..., Any], label: str) -> Callable[..., Any]:
        @wraps(original)
        def run(*given: Any, **named: Any) -> Any:
            since = thread_time()
            try:
                return original(*given, **named)
            finally:
                self.calls[label] += 1
                self.spent[label] += thread_time() - since

        return run

    def _stepped(self, original: Callable[..., Any], label: str) -> Callable[..., Any]:
        """Counts the steps of a coroutine, not what it waits for."""

        @coroutine
        def run(*given: Any, **named: Any) -> Any:
            work = original(*given, **named)
            self.calls[label] += 1
            while True:
                since = thread_time()
                try:
                    waiting = work.send(None)
                except StopIteration as end:
                    return end.value
                finally:
                    self.spent[label] += thread_time() - since
                yield waiting

        return run


async def main(turn: str, at_once: int) -> None:
    """Prints microseconds of the processor per update."""
    stages, amount = Stages(), EACH * at_once
    bare, whole = await _bare(turn, amount), await _ours(turn, at_once, stages)
    print(f"{turn}, {at_once} at once: {whole:,.0f} µs of the processor an update")
    print(f"bare python-telegram-bot: {bare:,.0f} µs; {whole / bare:.1f} ×")
    for owner, name, label in STAGES:
        stages.watch(owner, name, label)
    await _ours(turn, at_once, stages)
    for _, _, label in STAGES:
        spent, calls = stages.spent[label] / amount * 1e6, stages.calls[label] / amount
        print(f"  {label:<56} {spent:>6.0f} µs in {calls:.1f} calls")


async def _bare(turn: str, amount: int) -> float:
    async with echo() as bare:
        ready = [update(TURNS[turn](1, number), bare.bot) for number in range(amount)]
        since = process_time()
        await one_by_one(bare.process_update, ready)
        return (process_time() - since) / amount * 1e6


async def _ours(turn: str, at_once: int, stages: Stages) -> float:
    chats, make = range(1, at_once + 1), TURNS[turn]
    with ground("sqlite") as settings:
        async with house(settings) as ours:
            await ours.meets(chats)
            ready = [ours.objects(make(chat, n) for n in range(EACH)) for chat in chats]
            stages.forget()
            since = process_time()
            await asyncio.gather(*(one_by_one(ours.turn, mine) for mine in ready))
            await ours.settled()
            return (process_time() - since) / (EACH * at_once) * 1e6


if __name__ == "__main__":
    quiet()
    parser = argparse.ArgumentParser(prog="python -m bench.stages")
    parser.add_argument("turn", nargs="?", choices=TURNS, default="menu typed")
    parser.add_argument("--at-once", type=int, default=AT_ONCE)
    chosen = parser.parse_args()
    asyncio.run(main(chosen.turn, chosen.at_once))
