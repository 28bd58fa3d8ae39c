"""A backup is whole, is read by either kind of database, and brings back nobody who was erased."""

import asyncio
import gzip
import json
import stat
from collections.abc import Iterator
from datetime import UTC
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from bot.backups import KEYRING, run_backup, run_restore
from bot.settings import Settings, read_settings
from domain.chat import Address, Incoming
from storage import backups, restoring
from storage.errors import (
    BackupRefused,
    KeyFileRefused,
    NothingThere,
    RestoreRefused,
    SchemaTooNew,
)
from storage.restoring import Place
from storage.town import Town
from tests.fake_telegram.client import FakeTelegram, Phone
from tests.house import House, Phones, house, rome
from tests.neighbours import ANFFAS, citizen, id_of, joined, member, rows, shift, words
from tests.postgres import Cluster
from tests.prepared import a_sign_up
from tests.programme import THURSDAY, Programme

NOBODYS = b'["addresses",{"id":"x","person_id":"nobody","channel":"c","value":"v","used_at":""}]'
pytestmark = pytest.mark.both_databases


@pytest.fixture(params=["sqlite", "postgres"])
def other_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Where the town is restored."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/restored.db"
        return
    server: Cluster = request.getfixturevalue("postgres")
    url = server.database()
    yield url
    server.drops(url)


def settings_for(folder: Path, url: str) -> Settings:
    return read_settings(
        {
            "FAIBENE_DATABASE_URL": url,
            "FAIBENE_KEYRING_URL": f"sqlite:///{folder}/keyring.db",
            "FAIBENE_KEY_FILE": f"{folder}/town.key",
        }
    )


async def everything(town: House) -> dict[str, list[dict[str, Any]]]:
    """All rows; but for the names of organizations, which every start seals anew."""
    found = {name: await rows(town, name) for name in backups.TABLES}
    found["organizations"] = [{**row, "name": ""} for row in found["organizations"]]
    return {name: sorted(each, key=str) for name, each in found.items()}


def later() -> Phones:
    """Phones whose messages are not taken for those of before."""
    return Phones(events=count(1000))


async def saved(town: House, folder: Path, url: str, name: str = "first") -> Path:
    """A backup made by another process's hands while the town lives on."""
    file = folder / "backups" / name
    assert await run_backup(settings_for(folder, url), town.city, town.clock.now, file) == 0
    return file


async def restored(town: House, folder: Path, url: str, file: Path) -> None:
    settings = settings_for(folder, url)
    assert await run_restore(settings, town.city, town.clock.now, file) == 0


async def test_what_was_saved_comes_back_whole_and_the_town_goes_on(
    town: House, tmp_path: Path, database_url: str, other_url: str
) -> None:
    marta = await member(town)
    anna = await citizen(town, "100", "Анна 💐")
    await joined(town, anna, await shift(town, marta))
    await anna.says("che cosa vuol dire questo?")
    before = await everything(town)
    file = await saved(town, tmp_path, database_url)
    await anna.says("/stop")

    await restored(town, tmp_path, other_url, file)
    async with house(tmp_path, phones=later(), database_url=other_url) as again:
        assert await everything(again) == before
        await again.until("2026-11-27 18:00")
        anna = again.phone("100")
        anna.sees("Promemoria")
        await anna.says("/mine")
        anna.sees("scaffali")
        newest = max(row["seq"] for row in before["inbox"])
        assert {row["seq"] for row in await rows(again, "inbox")} > {newest}


async def test_whoever_was_erased_meanwhile_stays_erased(
    town: House, tmp_path: Path, database_url: str, other_url: str
) -> None:
    marta = await member(town)
    place = await shift(town, marta, capacity=1)
    anna, bruno = await citizen(town, "100"), await citizen(town, "101", "Bruno")
    await joined(town, anna, place)
    gone = await id_of(town, anna)
    await bruno.forges("organizations/new")
    await bruno.says("Amici del parco")
    file = await saved(town, tmp_path, database_url)
    for each in (anna, bruno):
        await each.says("/erase")
        await each.taps("Sì, cancella")
    await town.settled()

    await restored(town, tmp_path, other_url, file)
    async with house(tmp_path, phones=later(), database_url=other_url) as again:
        there = await everything(again)
        assert [row["id"] for row in there["people"]] == [await id_of(again, marta)]
        assert gone not in str({**there, "jobs": [], "marks": []})
        assert len(there["organizations"]) == len(again.city.organizations)
        marta = again.phone("800")
        await marta.forges(f"need/{place.id}")
        marta.sees(words("roster-none"))


async def test_what_is_followed_goes_on_and_what_was_ended_meanwhile_stays_so(
    town: House, tmp_path: Path, database_url: str, other_url: str
) -> None:
    amal = town.phone("100")
    for guide in ("first-weeks", "lost-work"):
        await amal.forges(f"guide/{guide}/13/yes")
    file = await saved(town, tmp_path, database_url)
    await amal.taps("Basta")

    await restored(town, tmp_path, other_url, file)
    async with house(tmp_path, phones=later(), database_url=other_url) as again:
        assert [row["ref"] for row in await rows(again, "follows")] == ["first-weeks"]
        await again.until("2026-11-26 13:00")
        amal = again.phone("100")
        assert len(amal.heard("Il codice fiscale")) == 1
        amal.never_saw("La NASpI")


async def test_nothing_is_said_twice_but_a_reminder(
    town: House, tmp_path: Path, database_url: str, other_url: str
) -> None:
    marta = await member(town)
    await joined(town, await citizen(town, "100"), await shift(town, marta))
    await joined(town, await citizen(town, "101"), await shift(town, marta))
    file = await saved(town, tmp_path, database_url)
    await town.until("2026-11-27 18:00")
    assert town.phone("100").heard("Promemoria")

    await restored(town, tmp_path, other_url, file)
    async with house(tmp_path, "2026-11-27 18:30", database_url=other_url) as again:
        await again.settled()
        assert len(again.phone("100").messages) == 1
        assert again.phone("100").heard("Promemoria")
        assert again.phone("800").messages == []
        states = {row["state"] for row in await rows(again, "outbox") if row["lane"] != 1}
        assert states <= {"sent", "unknown", "skipped"}


@pytest.mark.parametrize(("hour", "answered"), [("10:50", True), ("11:10", False)])
async def test_what_was_asked_long_before_is_not_answered_any_more(
    town: House, tmp_path: Path, database_url: str, other_url: str, hour: str, answered: bool
) -> None:
    """A message waited in the inbox when the backup was made; its town comes back later."""
    anna = await citizen(town, "100")

    def asks(open_town: Town) -> None:
        asked = Incoming(address=Address("telegram", "100"), event_id="77", text="/help")
        open_town.inbox.put(*open_town.people.arrive(asked.address, "it"), asked)

    await town.ask(asks)
    file = await saved(town, tmp_path, database_url)
    town.clock.at = rome(f"2026-11-26 {hour}").astimezone(UTC)
    await restored(town, tmp_path, other_url, file)
    start = f"2026-11-26 {hour}"
    async with house(tmp_path, start, phones=later(), database_url=other_url) as again:
        await again.settled()
        assert bool(again.phone(anna.number).messages) is answered


async def test_a_backup_is_for_its_owner_only_and_never_written_over(
    town: House, tmp_path: Path, database_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file = await saved(town, tmp_path, database_url)
    said = capsys.readouterr().out
    assert "this newest copy only" in said
    assert "town.key" in said
    for each in (file, file.with_name(KEYRING)):
        assert stat.S_IMODE(each.stat().st_mode) == 0o600
    written = file.read_bytes()
    settings = settings_for(tmp_path, database_url)
    assert await run_backup(settings, town.city, town.clock.now, file) == 1
    assert "is there already" in capsys.readouterr().err
    assert file.read_bytes() == written
    assert sorted(each.name for each in file.parent.iterdir()) == ["first", KEYRING]


async def test_the_copy_of_the_keyring_is_replaced_and_forgets_with_it(
    town: House, tmp_path: Path, database_url: str
) -> None:
    anna = await citizen(town, "100")
    person = await id_of(town, anna)
    copy = (await saved(town, tmp_path, database_url)).with_name(KEYRING)
    assert person.encode() in copy.read_bytes()
    await anna.says("/erase")
    await anna.taps("Sì, cancella")
    await saved(town, tmp_path, database_url, "second")
    assert person.encode() not in copy.read_bytes()


async def test_a_lost_machine_is_brought_back_from_the_two_files_and_the_key(
    town: House, tmp_path: Path, database_url: str, other_url: str
) -> None:
    await citizen(town, "100", "Anna")
    file = await saved(town, tmp_path, database_url)
    new = tmp_path / "new"
    new.mkdir()
    settings = settings_for(new, other_url)
    with pytest.raises(KeyFileRefused, match="is missing"):
        await run_restore(settings, town.city, town.clock.now, file)
    (new / "town.key").write_bytes((tmp_path / "town.key").read_bytes())
    (new / "town.key").chmod(0o600)
    assert await run_restore(settings, town.city, town.clock.now, file) == 0
    async with house(new, database_url=other_url) as again:
        person = await id_of(again, again.phone("100"))
        found = await again.ask(lambda open_town: open_town.people.get(person))
        assert found is not None
        assert found.name == "Anna"


async def test_nothing_is_restored_over_a_town_or_into_one_that_is_served(
    town: House, tmp_path: Path, database_url: str
) -> None:
    await citizen(town, "100")
    file = await saved(town, tmp_path, database_url)
    before = await everything(town)
    with pytest.raises(RestoreRefused, match="holds a town already"):
        await restored(town, tmp_path, database_url, file)
    assert await everything(town) == before


async def test_a_backup_of_another_city_is_refused(
    town: House, tmp_path: Path, database_url: str, other_url: str
) -> None:
    file = await saved(town, tmp_path, database_url)
    monza = town.city.model_copy(update={"id": "monza"})
    with pytest.raises(RestoreRefused, match="of cinisello_balsamo, not of monza"):
        await run_restore(settings_for(tmp_path, other_url), monza, town.clock.now, file)


async def test_another_towns_keyring_is_refused_and_nobody_passes_for_erased(
    town: House, tmp_path: Path, database_url: str, other_url: str
) -> None:
    """The programme was started on the new machine before anybody thought of restoring."""
    await citizen(town, "100")
    file = await saved(town, tmp_path, database_url)
    new = tmp_path / "new"
    new.mkdir()
    async with house(new):
        pass
    with pytest.raises(RestoreRefused, match="another town's"):
        await restored(town, new, other_url, file)
    (new / "keyring.db").unlink()
    (new / "town.key").write_bytes((tmp_path / "town.key").read_bytes())
    await restored(town, new, other_url, file)
    async with house(new, database_url=other_url) as again:
        await id_of(again, again.phone("100"))


async def test_a_keyring_is_brought_whole_or_not_at_all(
    town: House, tmp_path: Path, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = await saved(town, tmp_path, database_url)
    new = tmp_path / "new"
    place = Place("", new / "keyring.db", file.with_name(KEYRING), tmp_path / "town.key")

    def full(source: Any, target: Any) -> None:
        target.write(source.read(10))
        raise OSError("no space left")

    with monkeypatch.context() as patch:
        patch.setattr(restoring.shutil, "copyfileobj", full)
        with pytest.raises(OSError, match="no space"):
            restoring._bring_keyring(place)
    assert not place.keyring.exists()
    restoring._bring_keyring(place)
    assert place.keyring.read_bytes() == place.keyring_copy.read_bytes()
    assert stat.S_IMODE(place.keyring.stat().st_mode) == 0o600
    assert [each.name for each in new.iterdir()] == ["keyring.db"]


async def test_a_backup_of_a_newer_version_is_refused(
    town: House, tmp_path: Path, database_url: str, other_url: str
) -> None:
    file = await saved(town, tmp_path, database_url)
    first, *rest = gzip.decompress(file.read_bytes()).splitlines(keepends=True)
    newer = json.dumps({**json.loads(first), "migration": 9999}).encode() + b"\n"
    file.write_bytes(gzip.compress(b"".join([newer, *rest])))
    with pytest.raises(SchemaTooNew, match="9999"):
        await restored(town, tmp_path, other_url, file)


def cut(file: Path, how: str) -> None:
    """Damages a backup."""
    whole = file.read_bytes()
    lines = gzip.decompress(whole).splitlines(keepends=True)
    damaged = {
        "cut short": whole[:-20],
        "a line lost": gzip.compress(b"".join([*lines[:3], *lines[4:]])),
        "no end": gzip.compress(b"".join(lines[:-1])),
        "another table": gzip.compress(lines[0] + b'["sqlite_master",{"name":"x"}]\n{"rows":1}\n'),
        "a bent column": gzip.compress(lines[0] + b'["marks",{"name) --":"x"}]\n{"rows":1}\n'),
        "a strange column": gzip.compress(lines[0] + b'["marks",{"x":"x"}]\n{"rows":1}\n'),
        "a strange value": gzip.compress(lines[0] + b'["marks",{"name":{}}]\n{"rows":1}\n'),
        "nobody's": gzip.compress(lines[0] + NOBODYS + b'\n{"rows":1}\n'),
        "a bent head": gzip.compress(b'{"city":"x","migration":"one","made_at":""}\n{"rows":0}\n'),
        "not JSON": gzip.compress(lines[0] + b"hello\n"),
        "no backup": b"hello",
        "empty": b"",
    }
    file.write_bytes(damaged[how])


@pytest.mark.parametrize(
    "how",
    [
        "cut short",
        "a line lost",
        "no end",
        "another table",
        "a bent column",
        "a strange column",
        "a strange value",
        "nobody's",
        "a bent head",
        "not JSON",
        "no backup",
        "empty",
    ],
)
async def test_a_damaged_backup_is_refused_and_leaves_nothing_to_serve(
    town: House, tmp_path: Path, database_url: str, other_url: str, how: str
) -> None:
    await citizen(town, "100")
    file = await saved(town, tmp_path, database_url)
    cut(file, how)
    with pytest.raises(BackupRefused):
        await restored(town, tmp_path, other_url, file)
    whole = await saved(town, tmp_path, database_url, "second")
    await restored(town, tmp_path, other_url, whole)


async def test_where_there_is_no_database_nothing_is_made(
    tmp_path: Path, database_url: str, town: House, other_url: str
) -> None:
    settings = settings_for(tmp_path / "nowhere", other_url)
    with pytest.raises(NothingThere):
        await run_backup(settings, town.city, town.clock.now, tmp_path / "backup")
    assert not (tmp_path / "nowhere").exists()
    assert not (tmp_path / "backup").exists()


async def test_every_table_is_backed_up_or_made_anew(town: House) -> None:
    def names(open_town: Town) -> set[str]:
        dialect = open_town.unit.connection
        if hasattr(dialect, "info"):
            query = "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'"
        else:
            query = "SELECT name FROM sqlite_master WHERE type = 'table'"
        return {row["name"] for row in dialect.execute(query).fetchall()}

    assert await town.ask(names) <= {*backups.TABLES, *backups.ELSEWHERE}
    assert set(backups.TABLES) <= await town.ask(names)


async def test_a_table_of_many_pages_comes_back_in_order(
    town: House, tmp_path: Path, database_url: str, other_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "PAGE", 3)
    for number in range(10):
        await citizen(town, f"{number}")
        await town.phone(f"{number}").says("/menu")
    before = await everything(town)
    file = await saved(town, tmp_path, database_url)
    lines = [json.loads(line) for line in gzip.decompress(file.read_bytes()).splitlines()]
    assert lines[-1] == {"rows": len(lines) - 2}
    await restored(town, tmp_path, other_url, file)
    async with house(tmp_path, database_url=other_url) as again:
        assert await everything(again) == before


async def test_a_backup_made_under_load_is_one_moment(
    town: House, tmp_path: Path, database_url: str, other_url: str
) -> None:
    """Every shift has its sign-up in the backup, or neither is there."""
    marta = await member(town)
    poster = await id_of(town, marta)

    def post_and_join(open_town: Town) -> None:
        made = open_town.shifts.add(
            organization_id=ANFFAS,
            posted_by=poster,
            what="scaffali",
            place="qui",
            insurer="ANFFAS",
            start=rome("2026-11-28 09:00"),
            end=rome("2026-11-28 12:00"),
            zone="Europe/Rome",
            capacity=1,
            youngest=18,
        )
        open_town.signups.add(made, poster, 1)

    async def busy() -> None:
        while True:
            await town.ask(post_and_join)

    working = asyncio.create_task(busy())
    files = [await saved(town, tmp_path, database_url, f"{number}") for number in range(3)]
    working.cancel()
    await asyncio.gather(working, return_exceptions=True)
    for file in files:
        _, found = backups.read(file)
        kept = list(found)
        shifts = {row["id"] for table, row in kept if table == "shifts"}
        assert {row["shift_id"] for table, row in kept if table == "signups"} == shifts
    await restored(town, tmp_path, other_url, files[-1])


async def test_the_drill(programme: Programme, telegram: FakeTelegram, tmp_path: Path) -> None:
    """The machine burns while the programme runs; the evening's reminder arrives all the same."""
    anna = await a_sign_up(programme, telegram)
    await programme.starts(now="2026-11-26T12:00")
    said = await programme.asks("--now", THURSDAY, "backup", f"{tmp_path}/kept/thursday")
    assert "rows" in said
    await programme.kills()
    for lost in ("town.db", "town.db-wal", "town.db-shm", "keyring.db"):
        (tmp_path / lost).unlink(missing_ok=True)
    new = Programme(tmp_path, telegram, FAIBENE_DATABASE_URL=f"sqlite:///{tmp_path}/new.db")
    assert "rows" in await new.asks("--now", THURSDAY, "restore", f"{tmp_path}/kept/thursday")
    await new.starts(now="2026-11-27T17:59:58", anew=True)
    await anna.hears("Promemoria")
    phone = Phone(telegram, 100, "Anna")
    await phone.says("/mine")
    await phone.hears("I tuoi impegni")
    await new.stops()
