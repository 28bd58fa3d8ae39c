"""Acknowledgements of webhook deliveries: our door beside the one of python-telegram-bot."""

import asyncio
import json
from collections.abc import Iterable
from multiprocessing import get_context
from tempfile import TemporaryDirectory
from time import perf_counter

from bench.doors import CHATS, DOORS, PATH, SECRET, ours_is_there, serve, tornado_is_there
from bench.figures import Report, Sides
from bench.wire import written

ROUNDS = 5
CONNECTIONS = 16
EACH = 75
PATIENCE = 60.0
HEAD = (
    f"POST {PATH} HTTP/1.1\r\nHost: bench.invalid\r\nContent-Type: application/json\r\n"
    f"X-Telegram-Bot-Api-Secret-Token: {SECRET}\r\nContent-Length: "
)


async def measure(database: str) -> Report:
    """Microseconds per acknowledgement with several connections kept open, as Telegram does."""
    report, sides = Report("webhook"), Sides()
    doors = [door for door in DOORS if _is_there(door, report)]
    for _ in range(ROUNDS if doors else 0):
        sides.rounds.append({door: await _knocked(door) for door in doors})
    for door in doors:
        report.add(f"{door}: acknowledged", 1e6 / sides.middle(door), "/s")
    for what, ours, theirs in (
        ("the door, rate ours ÷ theirs", "ours, the door alone", "theirs, the door alone"),
        ("at work, rate ours ÷ theirs", "ours, the whole road", "theirs, with an echo"),
    ):
        if {ours, theirs} <= set(doors):
            report.add(what, sides.ratio(theirs, ours), "×")
    report.notes.append("only ours is on the disk before it is acknowledged")
    return report


def _is_there(door: str, report: Report) -> bool:
    there = ours_is_there() if door.startswith("ours") else tornado_is_there()
    if not there:
        missing = "no webhook here yet" if door.startswith("ours") else "tornado is not installed"
        report.notes.append(f"{door}: not measured, {missing}")
    return there


async def _knocked(door: str) -> float:
    """A server of its own, killed afterwards with whatever it still has to do."""
    with TemporaryDirectory(prefix="faibene-bench-") as folder:
        return await _knocked_at(door, folder)


async def _knocked_at(door: str, folder: str) -> float:
    context = get_context("spawn")
    mine, its = context.Pipe()
    process = context.Process(target=serve, args=(door, folder, its))
    process.start()
    try:
        ready = await asyncio.to_thread(mine.poll, PATIENCE)
        assert ready, f"{door}: it did not open"
        port = mine.recv()
        await _deliver(port, CONNECTIONS)
        async with asyncio.timeout(PATIENCE):
            return await _deliver(port, EACH * CONNECTIONS)
    finally:
        process.kill()
        process.join()


async def _deliver(port: int, amount: int) -> float:
    """Microseconds per delivery."""
    bodies = [_body(CHATS[number % len(CHATS)]) for number in range(amount)]
    since = perf_counter()
    share = (bodies[start::CONNECTIONS] for start in range(CONNECTIONS))
    await asyncio.gather(*(_one_by_one(port, mine) for mine in share))
    return (perf_counter() - since) / amount * 1e6


def _body(chat: int) -> bytes:
    body = json.dumps(written(chat, "/menu")).encode()
    return f"{HEAD}{len(body)}\r\n\r\n".encode() + body


async def _one_by_one(port: int, requests: Iterable[bytes]) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for request in requests:
        writer.write(request)
        head = (await reader.readuntil(b"\r\n\r\n")).lower()
        assert b" 200 " in head.partition(b"\r\n")[0], head
        length = int((head.partition(b"content-length:")[2].split() or [b"0"])[0])
        await reader.readexactly(length)
    writer.close()
