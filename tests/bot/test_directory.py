"""`faibene import` and `faibene export`: shown before it is done, and refused by line."""

import csv
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot import directory
from bot.directory import run_export, run_import
from bot.directory_files import read_rows, write_csv
from bot.listings import keep, listing_of
from bot.seeds import seed
from domain.hsds import Standing
from domain.hsds_reading import Known
from domain.listings import Listing, changes
from storage.town import Town
from tests.house import House
from tests.listings import ORGANIZATIONS, listings, whole

KNOWN = Known({}, {}, ORGANIZATIONS)


def csv_of(path: Path, *rows: dict[str, str]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return path


async def everything(town: House) -> list[tuple[str, dict[str, str]]]:
    def read(it: Town) -> list[tuple[str, dict[str, str]]]:
        return [(each.state, whole(listing_of(it, each))) for each in it.services.every()]

    return await town.ask(read)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(listings(), min_size=1, max_size=3, unique_by=lambda each: each.key))
def test_a_table_that_is_written_is_read_again(tmp_path: Path, some: list[Listing]) -> None:
    file = tmp_path / "x.csv"
    write_csv(file, [(each, Standing()) for each in some], None)  # type: ignore[arg-type]
    found = [row.said for row in read_rows(file, KNOWN)]
    assert all(isinstance(each, Listing) for each in found), found
    assert [(each.key, whole(each)) for each in found if isinstance(each, Listing)] == [
        (each.key, whole(each)) for each in some
    ]


async def test_whatever_is_kept_is_known_and_keeping_it_again_changes_nothing(town: House) -> None:
    def property_of(it: Town) -> None:
        for key, name in ORGANIZATIONS.items():
            it.organizations.put_listed(key, name, "association", "https://example.org")

        @settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.nested_given])
        @given(listings())
        def holds(new: Listing) -> None:
            known = it.services.by_key(new.key)
            before = listing_of(it, known) if known else None
            assert bool(keep(it, new, "file.json")) == bool(changes(before, new))
            assert keep(it, new, "file.json") == []
            service = it.services.by_key(new.key)
            assert service is not None
            assert whole(listing_of(it, service)) == whole(new)
            assert service.state == ("closed" if new.text("closed") else "hidden")

        holds()

    await town.ask(property_of)


@pytest.mark.both_databases
async def test_what_is_exported_is_imported_again_into_an_empty_town(
    town: House, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def enter(it: Town) -> None:
        seed(it, it.city.services)
        for each in it.services.every():
            it.services.put_translation(each.id, "summary", "ar", "نص", "Ciao", "machine")

    def known(it: Town) -> list[Listing]:
        return [listing_of(it, each) for each in it.services.every()]

    await town.ask(enter)
    before = await town.ask(known)
    for name in ("town.json", "town.csv"):
        assert await run_export(town.database, tmp_path / name) == 0
        assert await run_import(town.database, tmp_path / name, False) == 0
        same = f"0 new, 0 changed, {len(before)} as they were, 0 refused"
        assert same in capsys.readouterr().out
    await town.ask(_empty)
    assert await run_import(town.database, tmp_path / "town.json", True) == 0
    assert await town.ask(known) == before
    states = await town.ask(lambda it: {each.state for each in it.services.every()})
    assert states == {"hidden", "closed"}


def _empty(it: Town) -> None:
    for table in ("translations", "facts", "service_topics", "services"):
        it.unit.connection.execute(f"DELETE FROM {table}")


@pytest.mark.both_databases
async def test_everything_is_shown_before_it_is_done_and_a_second_time_there_is_nothing_to_do(
    town: House, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = csv_of(
        tmp_path / "new.csv",
        {"key": "t/a", "name": "Sportello", "topics": "rules/desk", "phone": "02660231"},
    )
    shown = "t/a: name: — → Sportello\nt/a: topics: — → rules/desk\nt/a: phone: — → 02 660231\n"
    assert await run_import(town.database, file, False) == 0
    said = capsys.readouterr().out
    assert said.startswith(shown)
    assert "1 new, 0 changed" in said
    assert "--yes" in said
    assert await everything(town) == []
    assert await run_import(town.database, file, True) == 0
    assert capsys.readouterr().out.startswith(shown)
    ((state, texts),) = await everything(town)
    assert (state, texts["phone"]) == ("hidden", "02 660231")
    assert await run_import(town.database, file, True) == 0
    assert capsys.readouterr().out.startswith("0 new, 0 changed, 1 as they were")


async def test_bad_rows_are_refused_by_line_and_field_and_the_others_go_on(
    town: House, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good = {"key": "t/a", "name": "Sportello", "phone": "112", "hours": "", "organization": ""}
    file = csv_of(
        tmp_path / "some.csv",
        good,
        good | {"key": "t/b", "phone": "pippo", "hours": "alle nove"},
        good | {"key": "t/c", "name": ""},
        good | {"key": "t/a"},
        good | {"key": "t/d", "organization": "nobody"},
        good | {"key": "t/e"},
    )
    with file.open("a") as more:
        more.write("t/f,too few\r\n")
    assert await run_import(town.database, file, True) == 1
    said = [line for line in capsys.readouterr().out.splitlines() if str(file) in line]
    assert said == [
        f"{file}: line 3: phone: expected a phone number, such as 02 660231",
        f"{file}: line 3: hours: expected opening hours as OpenStreetMap writes them,"
        " such as Mo-Fr 09:00-12:30",
        f"{file}: line 4: name: expected a name",
        f"{file}: line 5: key: expected each once (first in line 2)",
        f"{file}: line 6: organization: expected the id of an organization of the network",
        f"{file}: line 8: row: expected as many cells as there are headings",
    ]
    kept = await town.ask(lambda it: it.services.all_keys())
    assert kept == ["t/a", "t/e"]


async def test_in_json_a_bad_service_is_told_by_its_line_and_its_name(
    town: House, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one: dict[str, Any] = {
        "id": "ac148810-d857-441c-9679-408f346de14b",
        "name": "Sportello",
        "status": "active",
    }
    other = {"id": "1554f2e2-a373-45db-a3fa-9fc48a61c15e", "phones": [{"number": 1}]}
    nameless = {"id": "12", "name": "", "status": "active"}
    file = tmp_path / "page.json"
    page = {"contents": [], "of": [{"a": "]"}], "contents ": {}}
    some = [one, one | other | {"name": "Sportello\ncasa\x00"}, nameless, 3, one]
    file.write_text(json.dumps(page | {"contents": some, "size": 5}, indent=1))
    assert await run_import(town.database, file, True) == 1
    said = capsys.readouterr().out.splitlines()
    assert [line for line in said if str(file) in line] == [
        f"{file}: line 8, service 2 (Sportello casa): phones, entry 1, number: expected words"
        " between quotation marks",
        f"{file}: line 18, service 3: id: expected an identifier,"
        " such as ac148810-d857-441c-9679-408f346de14b",
        f"{file}: line 23, service 4: service: expected an object, in curly brackets",
        f"{file}: line 24, service 5 (Sportello): key: expected each once"
        " (first in line 3, service 1 (Sportello))",
    ]
    assert await town.ask(lambda it: it.services.all_keys()) == [one["id"]]


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("x.json", b"", "line 1: character 1: expected JSON"),
        ("x.json", b'[\n{"a" 1}]', "line 2: character 6: expected JSON"),
        ("x.json", b'{"a": 1}', "expected an array of services"),
        ("x.json", b'"contents"', "expected an array of services"),
        ("x.json", b"[" * 100_000, "expected JSON"),
        ("x.json", b"\xff", "line 1: expected text in UTF-8"),
        ("x.csv", b"", "line 1: key: expected a column of this name"),
        ("x.csv", b"\xef\xbb\xbf\r\nkey,name\r\n", "line 1: key: expected a column of this name"),
        ("x.csv", b"chiave\r\n", "line 1: key: expected a column of this name"),
        ("x.csv", b"key,nome\r\n", "line 1: nome: expected key and any of name,"),
        ("x.csv", b"key,nome\r\nt/a,x\r\n", "line 1: nome: expected key and any of name,"),
        ("x.csv", b"key,name,name\r\n", "line 1: name: expected one column of this name"),
        ("x.csv", b"name,phone\r\nMensa,02 660231\r\n", "line 1: key: expected a column"),
        ("x.csv", b"key\r\n\xff", "line 2: expected text in UTF-8"),
    ],
)
async def test_a_file_that_is_no_directory_is_refused_whole(
    town: House,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    name: str,
    text: bytes,
    expected: str,
) -> None:
    file = tmp_path / name
    file.write_bytes(text)
    assert await run_import(town.database, file, True) == 1
    assert capsys.readouterr().err.startswith(f"{file}: {expected}")


async def test_a_new_address_alone_takes_the_old_place_off_the_map(
    town: House, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def enter(it: Town) -> None:
        made = it.services.put("t/a", "Sportello", place=(45.5, 9.2))
        it.services.set_fact(made.id, "address", "via Marconi 43")

    await town.ask(enter)
    for row, place in (
        ({"key": "t/a", "address": "via Marconi 43"}, (45.5, 9.2)),
        ({"key": "t/a", "address": "via Roma 1", "place": "45.6,9.3"}, (45.6, 9.3)),
        ({"key": "t/a", "address": "via Verdi 2"}, None),
    ):
        assert await run_import(town.database, csv_of(tmp_path / "x.csv", row), True) == 0
        (found,) = await town.ask(lambda it: it.services.every())
        assert found.place == place
    assert "t/a: place: 45.600000,9.300000 → —" in capsys.readouterr().out


async def test_what_families_see_stays_shown_and_nothing_unsaid_is_lost(
    town: House, tmp_path: Path
) -> None:
    def enter(it: Town) -> None:
        made = it.services.put("t/a", "Sportello", stable=True, place=(45.5, 9.2))
        it.services.set_fact(made.id, "phone", "112", "https://example.org", "2024")
        it.services.put_translation(made.id, "summary", "ar", "نص", "Ciao", "reviewed")
        it.services.confirm(made.id, None)

    await town.ask(enter)
    file = csv_of(tmp_path / "x.csv", {"key": "t/a", "name": "Desk", "email": "a@example.org"})
    assert await run_import(town.database, file, True) == 0
    (found,) = await town.ask(lambda it: it.services.every())
    assert (found.state, found.stable, found.place) == ("shown", True, (45.5, 9.2))
    assert (found.name, found.fact("phone"), found.fact("email")) == (
        "Desk",
        "112",
        "a@example.org",
    )
    assert (found.facts["phone"].source, found.facts["email"].source) == (
        "https://example.org",
        "x.csv",
    )


async def test_no_file_shows_anything_by_itself_and_no_machine_rewrites_a_reviewer(
    town: House, tmp_path: Path
) -> None:
    def listing(text: str, origin: str) -> dict[str, Any]:
        told = {"text": text, "source_hash": "0" * 16, "origin": origin}
        return {
            "id": "ac148810-d857-441c-9679-408f346de14b",
            "name": "Sportello",
            "status": "active",
            "x_faibene": {"key": "t/a", "scope": "national", "stable": True},
            "x_translations": {"ar": {"summary": told}},
        }

    file = tmp_path / "x.json"
    for text, origin in (("a", "machine"), ("b", "human"), ("c", "machine")):
        file.write_text(json.dumps([listing(text, origin)]))
        assert await run_import(town.database, file, True) == 0
    (found,) = await town.ask(lambda it: it.services.every())
    assert (found.is_shown, found.stable) == (False, False)
    (told,) = await town.ask(lambda it: it.services.translations(found.id))
    assert told.text == "b"


async def test_a_large_file_tells_how_far_it_is_and_gives_others_their_turn(
    town: House, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(directory, "LOOKED", 10)
    monkeypatch.setattr(directory, "WRITTEN", 5)
    rows = [{"key": f"t/{number}", "name": f"Sportello {number}"} for number in range(12)]
    assert await run_import(town.database, csv_of(tmp_path / "x.csv", *rows), True) == 0
    assert capsys.readouterr().err.splitlines() == ["5 of 12", "10 of 12", "12 of 12"]
    assert len(await town.ask(lambda it: it.services.every())) == 12
