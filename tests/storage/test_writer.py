"""The writer loses nothing it has promised, and nothing that goes wrong leaves anybody waiting."""

import asyncio
import inspect
import resource
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextvars import ContextVar
from functools import wraps
from pathlib import Path
from threading import Event, current_thread
from typing import Any

import aiosqlite
import pytest

from storage.connection import Work
from storage.errors import (
    TransactionLeftOpen,
    Unavailable,
    UnitEndedTransaction,
    UnitReturnedLazily,
    WriterClosed,
)
from storage.writer import BATCH, Writer, open_reader, open_writer
from tests import PATIENCE

SCHEMA = (
    "CREATE TABLE said (word TEXT, body BLOB)",
    "CREATE TABLE total (n BIGINT)",
    "INSERT INTO total VALUES (0)",
    "CREATE TABLE parent (id BIGINT PRIMARY KEY)",
    "CREATE TABLE child (id BIGINT REFERENCES parent (id) DEFERRABLE INITIALLY DEFERRED)",
)


def bounded(test: Callable[..., Awaitable[None]]) -> Callable[..., Awaitable[None]]:
    """A test that waits for ever fails instead."""

    @wraps(test)
    async def run(*args: Any, **kwargs: Any) -> None:
        async with asyncio.timeout(PATIENCE):
            await test(*args, **kwargs)

    return run


@pytest.fixture
def path(tmp_path: Path) -> str:
    return str(tmp_path / "city.db")


@pytest.fixture
async def writer(path: str) -> AsyncIterator[Writer]:
    opened = await open_writer(path, busy_timeout_s=0.5)
    await opened.unit(lambda connection: [connection.execute(sql) for sql in SCHEMA] and None)
    yield opened
    async with asyncio.timeout(PATIENCE):
        await opened.close()


def say(word: str) -> Work[str]:
    def work(connection: sqlite3.Connection) -> str:
        connection.execute("INSERT INTO said (word) VALUES (?)", (word,))
        return word

    return work


def shout(size: int) -> Work[None]:
    def work(connection: sqlite3.Connection) -> None:
        connection.execute("INSERT INTO said VALUES ('loud', zeroblob(?))", (size,))

    return work


def words(connection: sqlite3.Connection) -> list[str]:
    return [row["word"] for row in connection.execute("SELECT word FROM said ORDER BY rowid")]


def on_disk(path: str) -> list[str]:
    """What somebody else sees."""
    other = sqlite3.connect(path)
    try:
        return [word for (word,) in other.execute("SELECT word FROM said ORDER BY rowid")]
    finally:
        other.close()


async def together(writer: Writer, *works: Work[Any]) -> list[Any]:
    """The outcomes of units that all waited while another one ran, so that they share a batch."""
    started, gate = Event(), Event()
    before = asyncio.create_task(writer.unit(lambda _: started.set() or gate.wait(PATIENCE)))
    await asyncio.to_thread(started.wait, PATIENCE)
    tasks = [asyncio.create_task(writer.unit(work)) for work in works]
    await asyncio.sleep(0)
    gate.set()
    await before
    return await asyncio.gather(*tasks, return_exceptions=True)


async def listen(writer: Writer) -> list[str]:
    """What SQLite is asked to do from now on."""
    heard: list[str] = []
    await writer.between(lambda connection: connection.set_trace_callback(heard.append))
    return heard


@bounded
async def test_the_protected_method_we_stand_on_is_as_it_was(writer: Writer) -> None:
    assert inspect.iscoroutinefunction(aiosqlite.Connection._execute)
    order: list[int] = []

    def note(number: int, *, name: str) -> str:
        order.append(number)
        return f"{current_thread().name} {name}"

    def fail() -> None:
        raise LookupError("as it was")

    gate = Event()
    blocked = asyncio.create_task(writer._execute(gate.wait, PATIENCE))
    first = asyncio.create_task(writer._execute(note, 1, name="x"))
    second = asyncio.create_task(writer._execute(note, 2, name="x"))
    await asyncio.sleep(0)
    first.cancel()
    gate.set()
    assert await second == f"{writer._thread.name} x"
    assert await blocked
    assert order == [1, 2]
    with pytest.raises(LookupError):
        await writer._execute(fail)


@bounded
async def test_the_database_is_opened_as_the_design_says(writer: Writer) -> None:
    async def pragma(name: str) -> Any:
        row = writer.between(lambda c: c.execute(f"PRAGMA {name}").fetchone())
        return next(iter((await row).values()))

    assert await pragma("journal_mode") == "wal"
    assert await pragma("synchronous") == 2
    assert await pragma("foreign_keys") == 1
    assert await pragma("secure_delete") == 1
    assert writer._thread.daemon
    assert writer.isolation_level is None


@bounded
async def test_two_hundred_increments_share_a_few_commits(writer: Writer) -> None:
    heard = await listen(writer)
    add = "UPDATE total SET n = n + 1"
    await asyncio.gather(*(writer.unit(lambda c: c.execute(add).rowcount) for _ in range(200)))
    total = await writer.unit(lambda c: c.execute("SELECT n FROM total").fetchone())
    assert total == {"n": 200}
    assert 1 <= heard.count("COMMIT") <= 10


@bounded
async def test_units_run_in_order_in_batches_of_bounded_size(writer: Writer) -> None:
    numbers = [f"{number:04}" for number in range(3 * BATCH)]
    heard = await listen(writer)
    await together(writer, *(say(number) for number in numbers))
    batches = "\n".join(heard).split("BEGIN IMMEDIATE")[1:]
    assert [batch.count("SAVEPOINT unit") for batch in batches] == [1, BATCH, BATCH, BATCH]
    assert await writer.unit(words) == numbers


@bounded
async def test_an_answer_comes_only_when_it_is_on_the_disk(writer: Writer, path: str) -> None:
    async def check(word: str) -> bool:
        await writer.unit(say(word))
        return word in on_disk(path)

    async def check_error() -> bool:
        with pytest.raises(ZeroDivisionError):
            await writer.unit(lambda _: 1 // 0)
        return "first" in on_disk(path)

    assert all(await asyncio.gather(check("first"), check_error(), check("second")))


@bounded
async def test_an_error_undoes_its_own_unit_only(writer: Writer) -> None:
    def bad(connection: sqlite3.Connection) -> None:
        say("bad")(connection)
        raise LookupError("my own")

    outcomes = await together(writer, say("a"), bad, say("b"))
    assert outcomes[0::2] == ["a", "b"]
    assert isinstance(outcomes[1], LookupError)
    assert await writer.unit(words) == ["a", "b"]


@bounded
@pytest.mark.parametrize(
    "error", [KeyboardInterrupt, SystemExit, asyncio.CancelledError, GeneratorExit]
)
async def test_errors_that_end_programmes_go_to_their_waiter(
    writer: Writer, error: type[BaseException]
) -> None:
    def bad(_: sqlite3.Connection) -> None:
        raise error

    other = asyncio.create_task(writer.unit(say("other")))
    with pytest.raises(error):
        await writer.unit(bad)
    assert await other == "other"
    assert await writer.unit(say("later")) == "later"


@bounded
async def test_a_stop_iteration_reaches_its_waiter(writer: Writer) -> None:
    """A future refuses to carry one: a naive writer never answers."""
    outcomes = await together(writer, say("a"), lambda c: next(c.execute("SELECT 1 WHERE 0")))
    assert outcomes[0] == "a"
    assert isinstance(outcomes[1], RuntimeError)


@bounded
async def test_a_full_disk_fails_only_the_unit_that_fills_it(writer: Writer) -> None:
    ended: list[bool] = []

    def too_much(connection: sqlite3.Connection) -> None:
        try:
            shout(10_000_000)(connection)
        except sqlite3.Error:
            ended.append(not connection.in_transaction)
            raise

    await writer.between(lambda c: c.execute("PRAGMA max_page_count = 64").fetchall())
    outcomes = await together(writer, say("a"), too_much, say("b"))
    assert outcomes[0::2] == ["a", "b"]
    assert outcomes[1].sqlite_errorname == "SQLITE_FULL"
    assert ended == [True, True], "SQLite did not roll back by itself: this shows nothing"
    assert await writer.unit(say("c")) == "c"
    assert await writer.unit(words) == ["a", "b", "c"]


@bounded
async def test_a_unit_cannot_hide_that_the_disk_was_full(writer: Writer) -> None:
    def hides(connection: sqlite3.Connection) -> str:
        try:
            shout(10_000_000)(connection)
        except sqlite3.Error:
            return "all is well"
        return "it fitted"

    await writer.between(lambda c: c.execute("PRAGMA max_page_count = 64").fetchall())
    outcomes = await together(writer, say("a"), hides, say("b"))
    assert isinstance(outcomes[1], UnitEndedTransaction)
    assert await writer.unit(words) == ["a", "b"]


@bounded
async def test_a_disk_that_fails_at_commit_fails_only_the_guilty(writer: Writer) -> None:
    heard = await listen(writer)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, hard))
    try:
        outcomes = await together(writer, say("a"), shout(600_000), say("b"))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert outcomes[0::2] == ["a", "b"]
    assert isinstance(outcomes[1], sqlite3.OperationalError)
    assert heard.count("COMMIT") == 5, "it did not fail at the commit: this shows nothing"
    assert await writer.unit(say("c")) == "c"
    assert await writer.unit(words) == ["a", "b", "c"]


@bounded
async def test_a_busy_database_tells_all_at_once_and_recovers(writer: Writer, path: str) -> None:
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    start = time.monotonic()
    works = [say(str(number)) for number in range(20)]
    units = (writer.unit(work) for work in works)
    outcomes = await asyncio.gather(*units, return_exceptions=True)
    assert all(isinstance(outcome, Unavailable) for outcome in outcomes)
    assert len({id(outcome) for outcome in outcomes}) == 20
    assert time.monotonic() - start < 5, "each waited for the lock in turn"
    other.rollback()
    other.close()
    assert await writer.unit(say("now")) == "now"
    assert await writer.unit(words) == ["now"]


@bounded
async def test_a_lock_that_is_let_go_in_time_is_waited_for(path: str) -> None:
    patient = await open_writer(path, busy_timeout_s=5)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    unit = asyncio.create_task(patient.unit(lambda c: c.execute("CREATE TABLE x (y)").rowcount))
    await asyncio.sleep(0.1)
    assert not unit.done()
    other.rollback()
    other.close()
    await unit
    await patient.close()


@bounded
async def test_a_deferred_reference_fails_only_the_guilty(writer: Writer) -> None:
    def orphan(connection: sqlite3.Connection) -> None:
        connection.execute("INSERT INTO child VALUES (7)")

    outcomes = await together(writer, say("a"), orphan, say("b"))
    assert outcomes[0::2] == ["a", "b"]
    assert isinstance(outcomes[1], sqlite3.IntegrityError)
    assert await writer.unit(words) == ["a", "b"]
    with pytest.raises(sqlite3.IntegrityError):
        await writer.unit(orphan)
    assert not await writer.between(lambda c: c.in_transaction), "it keeps others from writing"
    assert await writer.unit(lambda c: c.execute("SELECT * FROM child").fetchall()) == []


def _leave(connection: sqlite3.Connection) -> None:
    with connection:
        pass


def _hide(connection: sqlite3.Connection) -> None:
    try:
        connection.commit()
    except sqlite3.Error:
        return


@bounded
@pytest.mark.parametrize(
    "end",
    [
        lambda c: c.commit(),
        lambda c: c.rollback(),
        lambda c: c.execute("COMMIT"),
        lambda c: c.execute("end transaction"),
        lambda c: c.execute("ROLLBACK"),
        lambda c: c.executescript("SELECT 1"),
        lambda c: setattr(c, "isolation_level", None),
        _leave,
        _hide,
    ],
)
async def test_a_unit_that_commits_is_undone_and_alone(
    writer: Writer, end: Callable[[sqlite3.Connection], object]
) -> None:
    runs: list[str] = []

    def counted(word: str) -> Work[str]:
        return lambda connection: (runs.append(word), say(word)(connection))[1]

    def trespass(connection: sqlite3.Connection) -> None:
        say("half")(connection)
        end(connection)

    outcomes = await together(writer, counted("a"), trespass, counted("b"))
    assert outcomes[0::2] == ["a", "b"]
    assert isinstance(outcomes[1], UnitEndedTransaction)
    assert await writer.unit(words) == runs == ["a", "b"]


@bounded
async def test_a_unit_that_begins_again_is_undone(writer: Writer) -> None:
    def again(connection: sqlite3.Connection) -> None:
        say("half")(connection)
        connection.execute("RELEASE unit")

    outcomes = await together(writer, say("a"), again, say("b"))
    assert outcomes[0::2] == ["a", "b"]
    assert isinstance(outcomes[1], sqlite3.OperationalError)
    assert await writer.unit(words) == ["a", "b"]


@bounded
async def test_a_unit_may_use_savepoints_of_its_own(writer: Writer) -> None:
    def inner(connection: sqlite3.Connection) -> None:
        say("kept")(connection)
        connection.execute("SAVEPOINT handler")
        say("undone")(connection)
        connection.execute("ROLLBACK TO handler")

    assert await together(writer, say("a"), inner, say("b")) == ["a", None, "b"]
    assert await writer.unit(words) == ["a", "kept", "b"]


@bounded
async def test_cancelling_one_waiter_harms_nobody(writer: Writer) -> None:
    gate = Event()
    tasks = [asyncio.create_task(writer.unit(lambda _: gate.wait(PATIENCE)))]
    tasks += [asyncio.create_task(writer.unit(say(word))) for word in "abc"]
    await asyncio.sleep(0)
    tasks[0].cancel()
    tasks[2].cancel()
    await asyncio.sleep(0.01)
    gate.set()
    outcomes = await asyncio.gather(*tasks, return_exceptions=True)
    assert outcomes[1::2] == ["a", "c"]
    assert isinstance(outcomes[2], asyncio.CancelledError)
    assert await writer.unit(words) == ["a", "b", "c"]


@bounded
async def test_cancelling_every_waiter_leaves_the_writer_usable(writer: Writer) -> None:
    gate = Event()
    tasks = [asyncio.create_task(writer.unit(lambda _: gate.wait(PATIENCE))) for _ in range(300)]
    await asyncio.sleep(0)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    gate.set()
    assert await writer.unit(say("later")) == "later"


@bounded
async def test_closing_while_a_unit_runs_drains_what_waits(writer: Writer, path: str) -> None:
    gate = Event()
    running = asyncio.create_task(writer.unit(lambda _: gate.wait(PATIENCE)))
    waiting = [asyncio.create_task(writer.unit(say(word))) for word in "abc"]
    await asyncio.sleep(0)
    closing = asyncio.create_task(writer.close())
    await asyncio.sleep(0)
    with pytest.raises(WriterClosed):
        await writer.unit(say("late"))
    gate.set()
    assert await running
    assert await asyncio.gather(*waiting) == ["a", "b", "c"]
    await closing
    assert on_disk(path) == ["a", "b", "c"]
    assert not Path(f"{path}-wal").exists()
    with pytest.raises(WriterClosed):
        await writer.unit(say("later"))


@bounded
async def test_closing_twice_or_cancelled_still_closes(writer: Writer, path: str) -> None:
    gate = Event()
    running = asyncio.create_task(writer.unit(lambda _: gate.wait(PATIENCE)))
    waiting = asyncio.create_task(writer.unit(say("a")))
    await asyncio.sleep(0)
    closings = [asyncio.create_task(writer.close()) for _ in range(3)]
    await asyncio.sleep(0)
    closings[0].cancel()
    await asyncio.sleep(0)
    gate.set()
    outcomes = await asyncio.gather(*closings, return_exceptions=True)
    assert [type(outcome) for outcome in outcomes] == [
        asyncio.CancelledError,
        type(None),
        type(None),
    ]
    await writer.close()
    assert await running
    assert await waiting == "a"
    writer._thread.join(5)
    assert not writer._thread.is_alive()


@bounded
@pytest.mark.parametrize(
    "lazy",
    [
        lambda c: c.execute("INSERT INTO said (word) VALUES ('x'), ('y') RETURNING word"),
        lambda c: (row for row in c.execute("SELECT 1")),
        lambda c: map(str, c.execute("SELECT 1")),
        lambda _: asyncio.sleep(0),
    ],
)
async def test_what_is_returned_lazily_is_refused(writer: Writer, lazy: Work[Any]) -> None:
    def work(connection: sqlite3.Connection) -> Any:
        say("undone")(connection)
        return lazy(connection)

    outcomes = await together(writer, say("a"), work, say("b"))
    assert outcomes[0::2] == ["a", "b"]
    assert isinstance(outcomes[1], UnitReturnedLazily)
    assert await writer.unit(words) == ["a", "b"]


@bounded
@pytest.mark.parametrize("hidden", [True, False])
async def test_an_unfinished_cursor_does_not_block_later_commits(
    writer: Writer, hidden: bool
) -> None:
    def bad(connection: sqlite3.Connection) -> Any:
        rows = connection.execute("INSERT INTO said (word) VALUES ('x'), ('y') RETURNING word")
        if hidden:
            return [rows]
        raise LookupError(next(rows))

    outcomes = await together(writer, say("a"), bad, say("b"))
    assert outcomes[0::2] == ["a", "b"]
    assert isinstance(outcomes[1], sqlite3.Error if hidden else LookupError)
    assert await writer.unit(say("later")) == "later"
    assert await writer.unit(words) == ["a", "b", "later"]


@bounded
async def test_a_unit_sees_the_context_of_its_caller(writer: Writer) -> None:
    who: ContextVar[str] = ContextVar("who", default="nobody")
    who.set("somebody")
    assert await writer.unit(lambda _: who.get()) == "somebody"


@bounded
async def test_between_units_a_transaction_must_not_stay_open(writer: Writer) -> None:
    with pytest.raises(TransactionLeftOpen):
        await writer.between(lambda c: c.execute("BEGIN").rowcount)
    assert await writer.unit(say("later")) == "later"


@bounded
async def test_a_database_that_cannot_be_opened_says_so(tmp_path: Path) -> None:
    (tmp_path / "note.db").write_text("no database " * 100)
    with pytest.raises(sqlite3.DatabaseError):
        await open_writer(str(tmp_path / "note.db"))
    with pytest.raises(sqlite3.OperationalError):
        await open_reader(str(tmp_path / "missing.db"))
    assert not (tmp_path / "missing.db").exists()


def patient(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA busy_timeout = 600000")


@bounded
async def test_a_long_read_sees_one_state_and_stops_nobody(writer: Writer, path: str) -> None:
    reader = await open_reader(path)
    await writer.unit(say("a"))
    # Longer than this test may last: whoever waited for the read would never return.
    await writer.unit(patient)
    started, gate = Event(), Event()

    def read(connection: sqlite3.Connection) -> tuple[list[str], list[str]]:
        first = words(connection)
        started.set()
        gate.wait(PATIENCE)
        return first, words(connection)

    reading = asyncio.create_task(reader.read(read))
    await asyncio.to_thread(started.wait, PATIENCE)
    await writer.unit(say("b"))
    assert not await writer.truncate_log()
    gate.set()
    assert await reading == (["a"], ["a"])
    assert await reader.read(words) == ["a", "b"]
    assert await writer.truncate_log()
    assert Path(f"{path}-wal").stat().st_size == 0
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        await reader.read(say("c"))
    await reader.close()
    with pytest.raises(WriterClosed):
        await reader.read(words)


FORGETS_TO_CLOSE = """
import asyncio, sys, threading
from storage.writer import open_writer

async def main():
    writer = await open_writer(sys.argv[1])
    if sys.argv[2] == "busy":
        started = threading.Event()
        asyncio.ensure_future(writer.unit(lambda c: started.set() or threading.Event().wait(60)))
        await asyncio.to_thread(started.wait, 5)
    raise SystemExit(7)

asyncio.run(main())
"""


@pytest.mark.parametrize("state", ["idle", "busy"])
def test_an_error_before_close_never_keeps_the_process(path: str, state: str) -> None:
    command = [sys.executable, "-c", FORGETS_TO_CLOSE, path, state]
    assert subprocess.run(command, timeout=PATIENCE, stderr=subprocess.DEVNULL).returncode == 7


ACKNOWLEDGES = """
import asyncio, itertools, sys
from storage.writer import open_writer

async def keep(writer, numbers):
    for number in numbers:
        await writer.unit(lambda c: c.execute("INSERT INTO said (word) VALUES (?)", (str(number),)).rowcount)
        print(number, flush=True)

async def main():
    writer = await open_writer(sys.argv[1])
    numbers = itertools.count()
    await asyncio.gather(*(keep(writer, numbers) for _ in range(16)))

asyncio.run(main())
"""  # noqa: E501


@bounded
async def test_what_was_acknowledged_survives_a_kill(writer: Writer, path: str) -> None:
    await writer.close()
    command = [sys.executable, "-c", ACKNOWLEDGES, path]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        heard = [child.stdout.readline() for _ in range(500)]
        child.send_signal(signal.SIGKILL)
        heard += child.stdout.readlines()
    acknowledged = {line.strip() for line in heard if line.endswith("\n")}
    assert len(acknowledged) >= 500
    assert acknowledged <= set(on_disk(path))
