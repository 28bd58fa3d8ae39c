"""A database goes from any older state to the newest, whole steps only, or says why not."""

import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import storage.migrations
from storage.errors import MigrationRefused, SchemaTooNew
from storage.migrations import migrate, newest, statements, version_of
from storage.writer import open_writer

REAL = Path(storage.migrations.__file__).parent
FIRST = "-- What people say; a lot.\nCREATE TABLE said (word TEXT);\n"
SECOND = "INSERT INTO said VALUES ('a; b');\nALTER TABLE said ADD COLUMN language TEXT"
THIRD = """
/* A trigger; it has semicolons. */
CREATE TRIGGER shout AFTER INSERT ON said BEGIN
    UPDATE said SET word = upper(word); -- all; of them
    UPDATE said SET language = 'it''s; it';
END;
-- The end.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "migrations"
    made.mkdir()
    add(made, "0001_first.sql", FIRST)
    add(made, "0002_second.sql", SECOND)
    (made / "__init__.py").write_text("")
    return made


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "city.db"


@pytest.fixture
def connection(path: Path) -> Iterator[sqlite3.Connection]:
    opened = sqlite3.connect(path)
    yield opened
    opened.close()


def add(folder: Path, name: str, sql: str) -> None:
    (folder / name).write_text(sql, encoding="utf-8")


def tables(connection: sqlite3.Connection) -> list[str]:
    rows = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    return [name for (name,) in rows]


def test_an_empty_database_gets_all_in_order(connection: sqlite3.Connection, folder: Path) -> None:
    assert version_of(connection) == 0
    assert tables(connection) == []
    assert migrate(connection, folder) == [1, 2]
    assert version_of(connection) == newest(folder) == 2
    assert connection.execute("SELECT * FROM said").fetchall() == [("a; b", None)]
    rows = connection.execute("SELECT * FROM migrations ORDER BY number").fetchall()
    assert rows == [(1, "0001_first"), (2, "0002_second")]
    assert migrate(connection, folder) == []
    assert not connection.in_transaction


def test_an_older_database_gets_what_it_lacks(connection: sqlite3.Connection, folder: Path) -> None:
    migrate(connection, folder)
    add(folder, "0003_third.sql", THIRD)
    assert migrate(connection, folder) == [3]
    connection.execute("INSERT INTO said VALUES ('ciao', 'it')")
    rows = connection.execute("SELECT * FROM said ORDER BY rowid").fetchall()
    assert rows == [("A; B", "it's; it"), ("CIAO", "it's; it")]


def test_statements_end_where_they_end() -> None:
    assert [text.strip() for text in statements(FIRST + SECOND)] == [
        FIRST.strip(),
        "INSERT INTO said VALUES ('a; b');",
        "ALTER TABLE said ADD COLUMN language TEXT",
    ]
    assert len(list(statements(THIRD))) == 1
    assert list(statements("-- nothing; at all\n/* ; */\n")) == []


@pytest.mark.parametrize(
    "bad",
    [
        "CREATE TABLE more (x TEXT); INSERT INTO said VALUES ('x', 'y'); SELECT * FROM nowhere;",
        "CREATE TABLE more (x TEXT); INSERT INTO said VALUES ('unfinished",
        "CREATE TABLE more (x TEXT); CREATE TRIGGER t AFTER INSERT ON said BEGIN SELECT 1;",
        "CREATE TABLE more (x TEXT); DROP TABLE migrations;",
    ],
)
def test_a_file_that_fails_leaves_nothing(
    connection: sqlite3.Connection, folder: Path, bad: str
) -> None:
    add(folder, "0003_bad.sql", bad)
    with pytest.raises(sqlite3.Error):
        migrate(connection, folder)
    assert not connection.in_transaction
    assert version_of(connection) == 2
    assert tables(connection) == ["migrations", "said"]
    assert connection.execute("SELECT word FROM said").fetchall() == [("a; b",)]
    add(folder, "0003_bad.sql", "CREATE TABLE more (x TEXT);")
    assert migrate(connection, folder) == [3]


@pytest.mark.parametrize(
    "control", ["COMMIT", "-- so;\n /* there */ commit", "BEGIN", "end", "PRAGMA foreign_keys = 0"]
)
def test_a_file_must_not_handle_transactions(
    connection: sqlite3.Connection, folder: Path, control: str
) -> None:
    add(folder, "0003_bad.sql", f"CREATE TABLE more (x TEXT); {control}; SELECT 1;")
    with pytest.raises(MigrationRefused, match="0003_bad"):
        migrate(connection, folder)
    assert tables(connection) == ["migrations", "said"]


def test_a_newer_database_is_refused(connection: sqlite3.Connection, folder: Path) -> None:
    add(folder, "0003_third.sql", THIRD)
    migrate(connection, folder)
    (folder / "0003_third.sql").unlink()
    with pytest.raises(SchemaTooNew, match=r"migration 3, .* only up to 2") as refused:
        migrate(connection, folder)
    assert "restore a backup" in str(refused.value)
    assert version_of(connection) == 3
    assert not connection.in_transaction


def test_a_renamed_file_is_refused(connection: sqlite3.Connection, folder: Path) -> None:
    migrate(connection, folder)
    (folder / "0002_second.sql").rename(folder / "0002_other.sql")
    with pytest.raises(MigrationRefused, match="0002_second where this is 0002_other"):
        migrate(connection, folder)


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("0004_gap.sql", "0004_gap should have the number 0003"),
        ("0002_twice.sql", "should have the number 0003"),
        ("0000_before.sql", "0000_before should have the number 0001"),
        ("3_short.sql", "3_short.sql is not named"),
        ("third.sql", "third.sql is not named"),
    ],
)
def test_files_out_of_order_are_refused(
    connection: sqlite3.Connection, folder: Path, name: str, why: str
) -> None:
    add(folder, name, "CREATE TABLE more (x TEXT);")
    with pytest.raises(MigrationRefused, match=why):
        migrate(connection, folder)
    assert tables(connection) == []


def test_a_gap_in_what_was_applied_is_refused(connection: sqlite3.Connection, folder: Path) -> None:
    migrate(connection, folder)
    connection.execute("DELETE FROM migrations WHERE number = 1")
    connection.commit()
    with pytest.raises(MigrationRefused, match="0002_second where this is 0001_first"):
        migrate(connection, folder)


def test_replacing_a_table_keeps_the_rows_that_refer_to_it(
    connection: sqlite3.Connection, folder: Path
) -> None:
    family = (
        "CREATE TABLE parent (id BIGINT PRIMARY KEY);"
        "CREATE TABLE child (id BIGINT REFERENCES parent (id) ON DELETE CASCADE);"
        "INSERT INTO parent VALUES (1); INSERT INTO child VALUES (1);"
    )
    add(folder, "0003_family.sql", family)
    connection.execute("PRAGMA foreign_keys = ON")
    migrate(connection, folder)
    replace = (
        "CREATE TABLE new (id BIGINT PRIMARY KEY, name TEXT);"
        "INSERT INTO new (id) SELECT id FROM parent;"
        "DROP TABLE parent; ALTER TABLE new RENAME TO parent;"
    )
    add(folder, "0004_replace.sql", replace)
    assert migrate(connection, folder) == [4]
    assert connection.execute("SELECT id FROM child").fetchall() == [(1,)]
    assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
    add(folder, "0005_orphan.sql", "DELETE FROM parent;")
    with pytest.raises(MigrationRefused, match="0005_orphan leaves references"):
        migrate(connection, folder)
    assert connection.execute("SELECT id FROM parent").fetchall() == [(1,)]


def test_of_an_older_town_what_is_shown_is_known_already_and_what_was_closed_may_open_again(
    connection: sqlite3.Connection, tmp_path: Path
) -> None:
    older = tmp_path / "older"
    older.mkdir()
    for each in sorted(REAL.glob("*.sql")):
        if each.name < "0011":
            add(older, each.name, each.read_text(encoding="utf-8"))
    migrate(connection, older)
    for state in ("shown", "closed"):
        connection.execute(
            "INSERT INTO services (id, key, provider, name, scope, state, seq, created_at,"
            " confirmed_at) VALUES (?, ?, '', 'Desk', 'local', ?, 1, '2026', '2026-11')",
            (state, state, state),
        )
    connection.commit()
    migrate(connection)
    found = connection.execute("SELECT id, news_at FROM services ORDER BY id").fetchall()
    assert found == [("closed", None), ("shown", "2026-11")]


def test_two_starts_at_once_apply_each_file_once(path: Path, folder: Path) -> None:
    for number in range(3, 30):
        add(folder, f"{number:04}_more.sql", f"INSERT INTO said VALUES ('{number}', 'it');")

    def start(_: int) -> list[int]:
        connection = sqlite3.connect(path, timeout=20)
        try:
            return migrate(connection, folder)
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as pool:
        applied = [number for numbers in pool.map(start, range(4)) for number in numbers]
    assert sorted(applied) == list(range(1, 30))
    connection = sqlite3.connect(path)
    assert connection.execute("SELECT count(*) FROM said").fetchone() == (28,)
    connection.close()


INTERRUPTED = """
import sqlite3, sys, time
from pathlib import Path
from storage.migrations import migrate

def pause():
    print("half", flush=True)
    time.sleep(60)

connection = sqlite3.connect(sys.argv[1])
connection.create_function("pause", 0, pause)
migrate(connection, Path(sys.argv[2]))
"""


def test_a_killed_migration_leaves_nothing_and_is_done_again(path: Path, folder: Path) -> None:
    half = "CREATE TABLE more (x TEXT); INSERT INTO said VALUES ('half', NULL);"
    add(folder, "0003_long.sql", f"{half} SELECT pause(); INSERT INTO more VALUES ('whole');")
    command = [sys.executable, "-c", INTERRUPTED, str(path), str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "half\n"
        child.send_signal(signal.SIGKILL)
    connection = sqlite3.connect(path)
    assert version_of(connection) == 2
    assert tables(connection) == ["migrations", "said"]
    connection.create_function("pause", 0, lambda: None)
    assert migrate(connection, folder) == [3]
    assert connection.execute("SELECT word FROM said").fetchall() == [("a; b",), ("half",)]
    assert connection.execute("SELECT x FROM more").fetchall() == [("whole",)]
    connection.close()


async def test_the_writer_can_migrate(path: Path, folder: Path) -> None:
    writer = await open_writer(str(path))
    assert await writer.between(lambda connection: migrate(connection, folder)) == [1, 2]
    assert await writer.between(version_of) == 2
    enforced = await writer.unit(lambda c: c.execute("PRAGMA foreign_keys").fetchone())
    assert enforced == {"foreign_keys": 1}
    await writer.close()


def test_the_files_of_the_programme_apply(connection: sqlite3.Connection) -> None:
    assert migrate(connection) == list(range(1, newest() + 1))
    assert version_of(connection) == newest()
