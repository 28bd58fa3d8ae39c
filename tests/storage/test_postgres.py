"""PostgreSQL: a unit is committed once or not at all, whatever happens to others or the server."""

import asyncio
import contextlib
import os
import signal
import threading
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.city import load_city
from storage import migrations, postgres
from storage.database import is_database_error, open_database
from storage.errors import (
    Conflict,
    DatabaseRefused,
    KeyFileRefused,
    LockWanted,
    SchemaTooNew,
    Unavailable,
    UnitEndedTransaction,
    UnitReturnedLazily,
    WriterClosed,
)
from storage.migrations.dialects import POSTGRES
from storage.postgres import Postgres, open_postgres
from storage.session import Session
from tests import PATIENCE
from tests.postgres import Cluster, cluster
from tests.storage.conftest import START

COUNT = "SELECT value FROM counters WHERE name = %s"


@pytest.fixture
def url(postgres: Cluster) -> Iterator[str]:
    made = postgres.database()
    with psycopg.connect(made) as connection:
        connection.execute("CREATE TABLE counters (name TEXT PRIMARY KEY, value BIGINT NOT NULL)")
        connection.execute("INSERT INTO counters VALUES ('places', 0), ('others', 0)")
    yield made
    postgres.drops(made)


@pytest.fixture
async def opened(url: str) -> AsyncIterator[Postgres]:
    made = await open_postgres(url)
    yield made
    await made.close()


def value(connection: Any, name: str = "places") -> int:
    return connection.execute(COUNT, (name,)).fetchone()["value"]


def write(connection: Any, number: int, name: str = "places") -> None:
    connection.execute("UPDATE counters SET value = %s WHERE name = %s", (number, name))


def one_more(connection: Any) -> int:
    """Reads, then writes what it read: wrong unless units are serializable."""
    found = value(connection) + 1
    write(connection, found)
    return found


def one_more_locked(pool: Postgres) -> Any:
    def unit(connection: Any) -> int:
        value(connection, "others")
        pool.lock(connection, "places")
        return one_more(connection)

    return unit


async def test_units_that_read_and_write_the_same_lose_nothing(opened: Postgres) -> None:
    found = await asyncio.gather(*(opened.unit(one_more) for _ in range(60)))
    assert sorted(found) == list(range(1, 61))
    assert await opened.unit(value) == 60
    assert opened.retries > 0


async def test_a_lock_makes_the_others_begin_after_its_holder(opened: Postgres) -> None:
    found = await asyncio.gather(*(opened.unit(one_more_locked(opened)) for _ in range(60)))
    assert sorted(found) == list(range(1, 61))
    with psycopg.connect(opened._url) as connection:
        held = connection.execute("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'")
        assert held.fetchone() == (0,)


async def test_who_waits_for_a_lock_sees_what_its_holder_did(opened: Postgres) -> None:
    inside, go_on = threading.Event(), threading.Event()
    seen: list[int] = []

    def first(connection: Any) -> None:
        opened.lock(connection, "places")
        write(connection, 7)
        inside.set()
        go_on.wait(10)

    def second(connection: Any) -> None:
        value(connection, "others")
        try:
            opened.lock(connection, "places")
        except LockWanted:
            go_on.set()
            raise
        seen.append(value(connection))

    holding = asyncio.create_task(opened.unit(first))
    await asyncio.to_thread(inside.wait, 10)
    await asyncio.gather(holding, opened.unit(second))
    assert seen == [7]


async def test_two_locks_in_either_order_end(opened: Postgres) -> None:
    def both(*keys: str) -> Any:
        def unit(connection: Any) -> int:
            for key in keys:
                opened.lock(connection, key)
            return one_more(connection)

        return unit

    units = [both("a", "b"), both("b", "a"), both("c", "a", "b")] * 10
    async with asyncio.timeout(PATIENCE):
        await asyncio.gather(*(opened.unit(each) for each in units))
    assert await opened.unit(value) == 30


async def test_a_unit_that_always_clashes_gives_up_and_says_so(
    opened: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgres, "MOST_TRIES", 3)
    tries = []

    def clashing(connection: Any) -> None:
        tries.append(1)
        value(connection)
        with psycopg.connect(opened._url) as other:
            other.execute("UPDATE counters SET value = value + 1 WHERE name = 'places'")
        write(connection, -1)

    with pytest.raises(Conflict, match="try again") as clash:
        await opened.unit(clashing)
    assert is_database_error(clash.value)
    assert len(tries) == 3
    assert await opened.unit(value) == 3


async def test_a_unit_that_raises_is_undone(opened: Postgres) -> None:
    def wrong(connection: Any) -> None:
        write(connection, 5)
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        await opened.unit(wrong)
    assert await opened.unit(value) == 0


async def test_a_unit_may_not_end_its_transaction(opened: Postgres) -> None:
    def ends(connection: Any) -> None:
        write(connection, 5)
        connection.execute("COMMIT")

    with pytest.raises(UnitEndedTransaction):
        await opened.unit(ends)


async def test_a_unit_that_hides_an_error_is_undone(opened: Postgres) -> None:
    def hides(connection: Any) -> None:
        write(connection, 5)
        with contextlib.suppress(psycopg.Error):
            connection.execute("SELECT nothing")

    with pytest.raises(UnitEndedTransaction):
        await opened.unit(hides)
    assert await opened.unit(value) == 0


async def test_a_lazy_answer_is_refused(opened: Postgres) -> None:
    with pytest.raises(UnitReturnedLazily):
        await opened.unit(lambda connection: (row for row in connection.execute("SELECT 1")))


async def test_a_caller_that_leaves_does_not_stop_its_unit(opened: Postgres) -> None:
    inside, go_on = threading.Event(), threading.Event()

    def slow(connection: Any) -> None:
        inside.set()
        go_on.wait(10)
        write(connection, 9)

    task = asyncio.create_task(opened.unit(slow))
    await asyncio.to_thread(inside.wait, 10)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    go_on.set()
    await opened.close()
    with psycopg.connect(opened._url) as connection:
        assert connection.execute(COUNT, ("places",)).fetchone() == (9,)


async def test_nothing_is_asked_of_a_closed_pool(opened: Postgres) -> None:
    await opened.close()
    with pytest.raises(WriterClosed):
        await opened.unit(value)


async def test_a_broken_connection_is_opened_again(opened: Postgres) -> None:
    broken: list[int] = []

    def unit(connection: Any) -> int:
        write(connection, value(connection) + 1)
        if not broken:
            broken.append(connection.info.backend_pid)
            with psycopg.connect(opened._url, autocommit=True) as other:
                other.execute("SELECT pg_terminate_backend(%s, 5000)", (broken[0],))
        return value(connection)

    assert await opened.unit(unit) == 1
    assert await opened.unit(value) == 1


@pytest.mark.parametrize("kept", [True, False])
async def test_a_commit_in_doubt_is_settled_by_asking(
    opened: Postgres, monkeypatch: pytest.MonkeyPatch, kept: bool
) -> None:
    """The connection breaks at the COMMIT: before it was done, or after, before its answer."""
    execute = Session.execute
    cut: list[str] = []

    def breaking(self: Session, query: Any, *more: Any, **how: Any) -> Any:
        if query != "COMMIT" or cut:
            return execute(self, query, *more, **how)
        cut.append(query)
        if kept:
            execute(self, query, *more, **how)
        self.pgconn.finish()
        raise Unavailable(reason="the line was cut")

    monkeypatch.setattr(Session, "execute", breaking)
    assert await opened.unit(one_more) == 1
    assert cut
    assert await opened.unit(value) == 1


async def test_after_a_crash_nobody_elses_commit_is_taken_for_ones_own(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The server loses its memory at a COMMIT, then gives the same number to another unit."""
    with cluster() as own:
        own.asks("ALTER SYSTEM SET wal_writer_delay = '10s'")
        own.asks("SELECT pg_reload_conf()")
        opened = await open_postgres(own.database())
        await opened.between(
            lambda connection: connection.execute("CREATE TABLE said (word TEXT)").close()
        )
        loop, execute, cut = asyncio.get_running_loop(), Session.execute, list[str]()
        witness = Session.open(opened._url)

        def says(word: str) -> Any:
            return lambda connection: connection.execute(
                "INSERT INTO said VALUES (%s)", (word,)
            ).close()

        async def other() -> None:
            while True:
                with contextlib.suppress(Unavailable):
                    return await opened.unit(says("other"))

        def crashing(self: Session, query: Any, *more: Any, **how: Any) -> Any:
            if query != "COMMIT" or cut:
                return execute(self, query, *more, **how)
            cut.append(query)
            os.kill(self.info.backend_pid, signal.SIGKILL)
            with contextlib.suppress(Unavailable):
                while True:  # until the server has noticed
                    execute(witness, "SELECT 1")
            asyncio.run_coroutine_threadsafe(other(), loop).result(30)
            self.pgconn.finish()
            raise Unavailable(reason="the server crashed")

        monkeypatch.setattr(Session, "execute", crashing)
        await opened.unit(says("mine"))
        rows = await opened.unit(
            lambda connection: connection.execute("SELECT word FROM said ORDER BY 1").fetchall()
        )
        assert [row["word"] for row in rows] == ["mine", "other"]
        await opened.close()


async def test_a_long_read_sees_one_moment_and_writes_nothing(opened: Postgres) -> None:
    loop = asyncio.get_running_loop()

    def reading(connection: Any) -> tuple[int, int]:
        before = value(connection)
        asyncio.run_coroutine_threadsafe(opened.unit(one_more), loop).result(10)
        return before, value(connection)

    assert await opened.read(reading) == (0, 0)
    assert await opened.unit(value) == 1
    with pytest.raises(Exception, match="read-only"):
        await opened.read(lambda connection: write(connection, 3))


async def test_one_process_serves(opened: Postgres, url: str) -> None:
    other = await open_postgres(url)
    assert await opened.claim()
    assert not await other.claim()
    assert await opened.claim()
    await opened.close()
    assert await other.claim()
    await other.close()


async def test_a_claim_lost_with_its_connection_is_taken_again_if_free(
    opened: Postgres, url: str
) -> None:
    assert await opened.claim()
    assert opened._guard is not None
    opened._guard.pgconn.finish()
    assert await opened.claim()
    opened._guard.pgconn.finish()
    other = await open_postgres(url)
    while not await other.claim():  # until the server has noticed
        pass
    assert not await opened.claim()
    await other.close()


async def test_whoever_no_longer_serves_writes_nothing(tmp_path: Path) -> None:
    """The server restarts while one process sleeps; another takes over before it wakes."""
    with cluster() as own:
        url = own.database()
        first, second = await open_postgres(url), await open_postgres(url)
        assert await first.claim()
        await first.unit(lambda connection: connection.execute("SELECT 1").close())
        await asyncio.to_thread(own.stops)
        await asyncio.to_thread(own.starts)
        assert await second.claim()
        with pytest.raises(Unavailable, match="another process serves"):
            await first.unit(lambda connection: connection.execute("SELECT 1").close())
        assert not await first.claim()
        await second.close()
        await first.unit(lambda connection: connection.execute("SELECT 1").close())
        await first.close()


async def test_a_database_that_sorts_otherwise_is_refused(postgres: Cluster) -> None:
    sorting = "LOCALE_PROVIDER icu ICU_LOCALE 'it' TEMPLATE template0"
    postgres.asks(f"CREATE DATABASE sorted_otherwise {sorting}")
    url = f"postgresql://postgres@127.0.0.1:{postgres.port}/sorted_otherwise"
    with pytest.raises(DatabaseRefused, match="createdb --template=template0 --locale=C"):
        await open_postgres(url)
    postgres.drops(url)


async def test_a_server_that_is_not_there_is_told_without_the_password() -> None:
    with pytest.raises(Unavailable) as trouble:
        await open_postgres("postgresql://me:hushhush@127.0.0.1:1/town")
    assert "hushhush" not in str(trouble.value)
    assert is_database_error(trouble.value)


async def test_migrations_go_one_process_at_a_time_and_a_newer_schema_is_refused(
    url: str, tmp_path: Path
) -> None:
    city = load_city("cinisello_balsamo")
    keys = tmp_path / "keyring.db", tmp_path / "town.key"
    first = await open_database(url, *keys, city, lambda: START)
    await first.close()
    opened = await asyncio.gather(
        *(open_database(url, *keys, city, lambda: START) for _ in range(4))
    )
    for each in opened:
        await each.close()
    with psycopg.connect(url) as connection:
        row = connection.execute("SELECT max(number), count(*) FROM migrations").fetchone()
        assert row == (migrations.newest(), migrations.newest())
        connection.execute("INSERT INTO migrations VALUES (9999, 'x')")
    with pytest.raises(SchemaTooNew):
        await open_database(url, *keys, city, lambda: START)


async def test_a_key_file_missing_beside_a_database_is_refused_not_made(
    url: str, tmp_path: Path
) -> None:
    city = load_city("cinisello_balsamo")
    keys = tmp_path / "keyring.db", tmp_path / "town.key"
    await (await open_database(url, *keys, city, lambda: START)).close()
    keys[1].unlink()
    with pytest.raises(KeyFileRefused, match="restore its copy"):
        await open_database(url, *keys, city, lambda: START)
    assert not keys[1].exists()


async def test_the_server_may_be_restarted_under_us(tmp_path: Path) -> None:
    """Units that fall into the gap say so; afterwards all goes on, over new connections."""
    with cluster() as own:
        opened = await open_postgres(own.database())
        await opened.between(
            lambda connection: connection.execute("CREATE TABLE said (word TEXT)").close()
        )
        assert await opened.claim()

        def says(word: str) -> Any:
            return lambda connection: connection.execute(
                "INSERT INTO said VALUES (%s)", (word,)
            ).close()

        await asyncio.gather(*(opened.unit(says("before")) for _ in range(8)))
        await asyncio.to_thread(own.stops)
        with pytest.raises(Unavailable):
            await opened.unit(says("down"))
        await asyncio.to_thread(own.starts)
        await asyncio.gather(*(opened.unit(says("after")) for _ in range(8)))
        assert await opened.claim()
        rows = await opened.unit(
            lambda connection: connection.execute("SELECT word FROM said ORDER BY 1").fetchall()
        )
        assert [row["word"] for row in rows] == ["after"] * 8 + ["before"] * 8
        await opened.close()


@given(steps=st.lists(st.sampled_from(["plain", "locked", "failing"]), max_size=12))
@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
async def test_what_is_counted_is_what_was_committed(opened: Postgres, steps: list[str]) -> None:
    def failing(connection: Any) -> None:
        one_more(connection)
        raise ValueError("no")

    kinds = {"plain": one_more, "locked": one_more_locked(opened), "failing": failing}
    before = await opened.unit(value)
    await asyncio.gather(*(opened.unit(kinds[each]) for each in steps), return_exceptions=True)
    assert await opened.unit(value) == before + len(steps) - steps.count("failing")


def test_the_dialect_knows_an_empty_database(postgres: Cluster) -> None:
    made = postgres.database()
    session = Session.open(made)
    assert migrations.version_of(session, POSTGRES) == 0
    session.close()
    postgres.drops(made)
