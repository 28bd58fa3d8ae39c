"""The database: opened only with its own keys, brought up to date, and free of what must not be."""

import re
import sqlite3
import stat
from importlib.resources import files
from pathlib import Path

import pytest

from bot.city import load_city
from storage import migrations, queries
from storage.database import Database, is_database_error, open_database
from storage.errors import KeyFileRefused, KeyringRefused, SchemaTooNew, Unavailable, WriterClosed
from storage.town import Town
from tests.storage.conftest import START, Store, connect

FORBIDDEN = (
    "nationality|citizen|passport|country|ethnic|race|permit|status_of_stay|visa|asylum|refugee|"
    "religion|faith|health|disease|disab|diagnos|birth|born|dob|gender|sex|orient|tax|fiscal|"
    "codice|income|isee|marital|family|politic|union|lat|lon|latitude|longitude|ip|phone|email|"
    "question|topic|text"
)


async def open_in(folder: Path) -> Database:
    city = load_city("cinisello_balsamo")
    return await open_database(
        f"sqlite:///{folder}/town.db",
        folder / "keyring.db",
        folder / "town.key",
        city,
        lambda: START,
    )


def older(folder: Path) -> None:
    """A database as the first version left it."""
    first = folder / "first"
    first.mkdir()
    name = "0001_conversation.sql"
    (first / name).write_text((files("storage.migrations") / name).read_text("utf-8"), "utf-8")
    connection = sqlite3.connect(folder / "town.db")
    try:
        assert migrations.migrate(connection, first) == [1]
    finally:
        connection.close()


async def made(folder: Path) -> None:
    await (await open_in(folder)).close()


async def test_the_first_start_makes_everything(tmp_path: Path) -> None:
    await made(tmp_path)
    connection = connect(tmp_path / "town.db")
    assert migrations.version_of(connection) == migrations.newest()
    assert connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
    connection.close()
    assert stat.S_IMODE((tmp_path / "town.key").stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "keyring.db").stat().st_mode) == 0o600


async def test_an_older_database_is_brought_up_to_date_with_all_it_holds(tmp_path: Path) -> None:
    await made(tmp_path)
    (tmp_path / "town.db").unlink()
    older(tmp_path)
    connection = connect(tmp_path / "town.db")
    connection.execute("INSERT INTO marks (name, value) VALUES ('offset', '7')")
    connection.commit()
    connection.close()
    database = await open_in(tmp_path)
    assert await database.unit(lambda town: town.jobs.mark("offset")) == "7"
    assert await database.unit(lambda town: town.shifts.ahead()) == []
    await database.close()


async def test_a_newer_database_is_refused_clearly_and_left_alone(tmp_path: Path) -> None:
    await made(tmp_path)
    connection = connect(tmp_path / "town.db")
    connection.execute(
        "INSERT INTO migrations (number, name) VALUES (?, 'x')", (migrations.newest() + 1,)
    )
    connection.commit()
    connection.close()
    with pytest.raises(SchemaTooNew) as refusal:
        await open_in(tmp_path)
    newest = migrations.newest()
    assert f"at migration {newest + 1}" in str(refusal.value)
    assert f"only up to {newest}" in str(refusal.value)
    assert "restore a backup" in str(refusal.value)


@pytest.mark.parametrize("mode", [0o644, 0o604, 0o640])
async def test_keys_that_others_can_read_are_refused(tmp_path: Path, mode: int) -> None:
    await made(tmp_path)
    (tmp_path / "town.key").chmod(mode)
    with pytest.raises(KeyFileRefused, match="chmod 600"):
        await open_in(tmp_path)


async def test_a_key_file_missing_beside_a_database_is_refused_not_made(tmp_path: Path) -> None:
    await made(tmp_path)
    (tmp_path / "town.key").unlink()
    with pytest.raises(KeyFileRefused, match="restore its copy"):
        await open_in(tmp_path)
    assert not (tmp_path / "town.key").exists()


async def test_a_keyring_missing_beside_a_database_is_refused_not_made(tmp_path: Path) -> None:
    await made(tmp_path)
    (tmp_path / "keyring.db").unlink()
    with pytest.raises(KeyringRefused, match="restore its newest copy"):
        await open_in(tmp_path)
    assert not (tmp_path / "keyring.db").exists()


async def test_when_it_committed_last_is_known(store: Store) -> None:
    store.pass_by(minutes=5)
    await store.person()
    assert store.database.last_commit == store.at


async def test_nothing_is_asked_of_a_closed_database(tmp_path: Path) -> None:
    database = await open_in(tmp_path)
    await database.close()
    with pytest.raises(WriterClosed):
        await database.unit(lambda town: None)


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (sqlite3.OperationalError("database or disk is full"), True),
        (sqlite3.DatabaseError("malformed"), True),
        (Unavailable(reason="busy"), True),
        (sqlite3.IntegrityError("NOT NULL"), False),
        (sqlite3.ProgrammingError("no such binding"), False),
        (ValueError("a bug"), False),
    ],
)
def test_what_the_machine_does_is_told_from_what_was_asked(
    error: Exception, expected: bool
) -> None:
    assert is_database_error(error) is expected


async def test_no_column_for_what_must_not_be_known(store: Store) -> None:
    def columns(town: Town) -> list[str]:
        execute = town.unit.connection.execute
        tables = execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return [
            f"{table['name']}.{column['name']}"
            for table in tables
            for column in execute(f"PRAGMA table_info({table['name']})").fetchall()
        ]

    public = ("services", "service_topics", "translations", "tallies")  # these name nobody
    found = [each for each in await store.ask(columns) if each.split(".")[0] not in public]
    assert len(found) > 60
    words = {name: set(re.split(r"[._]", name.split(".")[1])) for name in found}
    forbidden = re.compile(f"({FORBIDDEN})(s|ies)?")
    # Given in order to be called by it: sealed, and dropped after a month.
    given = ["signups.phone", "calls.phone"]
    assert [name for name, parts in words.items() if any(map(forbidden.fullmatch, parts))] == given


def sql_files() -> list[str]:
    folder = files("storage")
    names = [f"{name}.sql" for name in queries.NAMES]
    own = [f"{name}.{dialect}.sql" for name in queries.OWN for dialect in queries.ADAPTERS]
    on_disk = sorted(each.name for each in folder.iterdir() if each.name.endswith(".sql"))
    assert sorted([*names, *own]) == on_disk
    return names


@pytest.mark.parametrize("name", sql_files())
def test_every_query_is_of_the_subset_that_both_databases_read(name: str) -> None:
    text = (files("storage") / name).read_text("utf-8")
    for never in ("%", "::", "IN (:", "REAL", "json", "->", "rowid", "datetime("):
        assert never not in text
    for query in re.split(r"^-- name: ", text, flags=re.MULTILINE)[1:]:
        heading, _, body = query.partition("\n")
        assert re.fullmatch(r"\w+[\^!]?", heading), heading
        assert body.strip().endswith(";")
        if body.lstrip().startswith("SELECT") and not heading.endswith("^"):
            assert "ORDER BY" in body, f"{name}: {heading}"
        if "LIMIT" in body:
            assert "ORDER BY" in body, f"{name}: {heading}"


@pytest.mark.parametrize("number", range(1, migrations.newest() + 1))
def test_every_migration_keeps_to_types_that_both_databases_have(number: int) -> None:
    paths = [
        each
        for each in files("storage.migrations").iterdir()
        if each.name.startswith(f"{number:04}_")
    ]
    assert len(paths) == (2 if ".postgres." in str(paths) else 1)
    for path in paths:
        text = path.read_text("utf-8")
        assert "%" not in text
        assert not re.search(r"\b(REAL|BOOLEAN|INTEGER|BLOB|AUTOINCREMENT|DATETIME)\b", text)
