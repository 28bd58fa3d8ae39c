"""What gives way under the programme: it waits, loses nothing, goes on alone."""

import asyncio
import os
import resource
import signal
import sqlite3
from pathlib import Path

import httpx

from tests import PATIENCE
from tests.fake_telegram.client import FakeTelegram, Phone
from tests.postgres import cluster
from tests.programme import Programme

LIMIT = resource.RLIMIT_FSIZE


async def health(programme: Programme) -> int:
    async with httpx.AsyncClient(trust_env=False, timeout=PATIENCE) as http:
        return (await http.get(f"{programme.url}healthz")).status_code


async def greeted(telegram: FakeTelegram, number: int) -> Phone:
    phone = Phone(telegram, number, "Anna")
    await phone.says("/start")
    await phone.hears("Che cosa vuoi fare")
    return phone


async def test_a_full_disk_is_waited_out(
    programme: Programme, telegram: FakeTelegram, tmp_path: Path
) -> None:
    await programme.starts()
    anna = await greeted(telegram, 100)
    # No file of the process may grow beyond the write-ahead log, larger than the rest by far.
    log = (tmp_path / "town.db-wal").stat().st_size
    assert log > (tmp_path / "log.txt").stat().st_size + 100_000
    unlimited = resource.prlimit(programme.pid, LIMIT)
    resource.prlimit(programme.pid, LIMIT, (log, unlimited[1]))
    for _ in range(3):
        await anna.says("/help")
    await programme.logs('"OperationalError"')
    resource.prlimit(programme.pid, LIMIT, unlimited)
    for _ in range(3):
        await anna.hears("I comandi")
    assert await programme.stops() == 0


async def test_a_database_that_somebody_keeps_locked_is_waited_for(
    programme: Programme, telegram: FakeTelegram, tmp_path: Path
) -> None:
    await programme.starts()
    anna = await greeted(telegram, 100)
    other = sqlite3.connect(tmp_path / "town.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    await anna.says("/help")
    await programme.logs('"Unavailable"')
    other.execute("COMMIT")
    other.close()
    await anna.hears("I comandi")
    assert await programme.stops() == 0


async def test_a_postgres_that_restarts_is_waited_for(
    telegram: FakeTelegram, tmp_path: Path
) -> None:
    with cluster() as own:
        programme = Programme(tmp_path, telegram, FAIBENE_DATABASE_URL=own.database())
        try:
            await programme.starts()
            anna = await greeted(telegram, 100)
            assert await health(programme) == 200
            await asyncio.to_thread(own.stops)
            await anna.says("/help")
            await programme.logs('"Unavailable"')
            assert await health(programme) == 503
            await asyncio.to_thread(own.starts)
            await anna.hears("I comandi")
            assert await health(programme) == 200
            assert await programme.stops() == 0
        finally:
            await programme.kills()


async def test_whoever_wakes_when_another_serves_stops(tmp_path: Path) -> None:
    """The first process sleeps, the server restarts, a second one serves; the first wakes."""
    with cluster() as own:
        url = own.database()
        first = Programme(tmp_path, None, FAIBENE_DATABASE_URL=url)
        second = Programme(tmp_path, None, FAIBENE_DATABASE_URL=url)
        try:
            await first.starts(beat=1)
            os.kill(first.pid, signal.SIGSTOP)
            await asyncio.to_thread(own.stops)
            await asyncio.to_thread(own.starts)
            await second.starts()
            os.kill(first.pid, signal.SIGCONT)
            assert await first.ends() == 1
            assert "another process has begun to serve" in first.log
            assert await health(second) == 200
        finally:
            await first.kills()
            await second.kills()


async def test_stopping_while_the_database_is_away_ends_all_the_same(tmp_path: Path) -> None:
    with cluster() as own:
        programme = Programme(tmp_path, None, FAIBENE_DATABASE_URL=own.database())
        try:
            await programme.starts()
            await asyncio.to_thread(own.stops)
            assert await programme.stops() == 0
        finally:
            await programme.kills()
