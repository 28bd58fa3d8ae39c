import json
import shutil
from pathlib import Path

import pytest

from bot import city as packs
from bot.check import check_city, run_check
from bot.city import CITIES, CityError, city_names, load_city

CITY = "cinisello_balsamo"


@pytest.fixture
def pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(packs, "CITIES", tmp_path)
    return Path(shutil.copytree(CITIES / CITY, tmp_path / CITY))


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")


@pytest.mark.parametrize(
    ("file", "old", "new", "line"),
    [
        ("city.toml", 'name = "Cin', 'nome = "Cin', "name: expected a value (it is missing)"),
        ("city.toml", 'name = "Cin', 'x = 1\nname = "Cin', "x: expected no field of this name"),
        ("city.toml", "Europe/Rome", "Europe/Roma", "zone: expected the name of a time zone"),
        ("city.toml", "Europe/Rome", "Europe", "zone: expected the name of a time zone"),
        ("city.toml", "Europe/Rome", "../passwd", "zone: expected the name of a time zone"),
        ("city.toml", '"18:00"', '"6 pm"', "evening_reminder: expected hours and minutes as HH:MM"),
        ("city.toml", '"18:00"', "18", "evening_reminder: expected a valid time"),
        ("city.toml", '"18:00"', '"24:00"', "evening_reminder: expected hours and minutes"),
        ("city.toml", '"21:00"', '"21:00:00"', "quiet, start: expected hours and minutes as HH:MM"),
        ("city.toml", '"it", "en"', '"it", "it"', "languages: expected languages, each once"),
        ("city.toml", '"it", "en"', '"it", "xx"', "languages, entry 2: expected one of it, en"),
        ("city.toml", '"it", "en"', '"it", "english"', "languages, entry 2: expected a language"),
        ("city.toml", "hours_max = 33", 'hours_max = "33"', "edition, hours_max: expected a valid"),
        ("city.toml", "hours_max = 33", "hours_max = 0", "edition, hours_max: expected greater"),
        ("city.toml", '"crocetta"', '"Crocetta!"', "neighbourhoods, entry 1, id: expected small"),
        ("city.toml", '"crocetta"', '"cornaggia"', "neighbourhoods: expected ids, each once"),
        ("city.toml", 'name = "Crocetta"', 'name = " "', "neighbourhoods, entry 1, name: expected"),
        ("city.toml", "[quiet]", "[quiet", "expected TOML"),
        ("organizations.json", '"anteas-cinisello"', '"auser"', "expected ids, each once (twice"),
        ("organizations.json", '"auser"', f'"{"a" * 41}"', "entry 6, id: expected small letters"),
        ("organizations.json", "municipality", "kingdom", "entry 1, kind: expected 'municipality'"),
        ("organizations.json", '"confirmed": false', '"confirmed": 0', "entry 1, confirmed: exp"),
        ("organizations.json", "[", "[[", "expected JSON"),
        ("guides.toml", '"health"', '"violence"', "guides, entry 1, steps, entry 1: exp"),
        ("guides.toml", 'sub = "doctor"', 'sub = "rent"', "guides, entry 1, steps, entry 1: exp"),
        ("guides.toml", "day = 2", "day = 30", "guides, entry 1, steps: expected at least one"),
        ("guides.toml", 'id = "doctor"', 'id = "vet"', "expected the message guide-first-weeks-v"),
        (
            "services.json",
            '"rules/desk"',
            '"rules/pizza"',
            "entry 1, topics, entry 1: expected a top",
        ),
        (
            "services.json",
            '"02 660231"',
            '"pippo"',
            "entry 1, facts, entry 3, value: expected a pho",
        ),
        (
            "services.json",
            '"page_date": "2020-04-03"',
            '"page_date": "ieri"',
            "entry 1, facts, entr",
        ),
        (
            "services.json",
            '"comune-cinisello"',
            '"nobody"',
            "entry 1, organization: expected an id",
        ),
        (
            "services.json",
            '"field": "summary"',
            '"field": "how"',
            "entry 1, facts: expected a summ",
        ),
        ("services.json", "45.5586", "145.5586", "entry 6, place, entry 1: expected less than"),
        (
            "services.json",
            '"scope": "local"',
            '"scope": "global"',
            "entry 1, scope: expected 'local",
        ),
        ("lines.json", '"number": "112"', '"number": "11-2"', "entry 1, number: expected the digi"),
        ("lines.json", '"number": "112"', '"number": 112', "entry 1, number: expected a valid str"),
        (
            "lines.json",
            '"number": "112"',
            '"number": "١١٢"',
            "entry 1, number: expected the digits",
        ),
        ("lines.json", '"what": "emergency"', '"what": "pizza"', "entry 1, what: expected 'emerg"),
        ("lines.json", '"source": "h', '"fonte": "h', "entry 1, source: expected a value (it is"),
        ("lines.json", '"2024-11-25"', '"25 Nov"', "entry 2, page_date: expected a date as YYYY"),
        ("lines.json", '"2026-11-22"', '"today"', "entry 1, read_on: expected a valid date"),
        ("lines.json", '["it", "en"', '["it", "it"', "entry 2, languages: expected languages, eac"),
        ("lines.json", '"languages": null', '"languages": []', "entry 1, languages: expected at l"),
    ],
)
def test_a_problem_names_file_field_and_what_is_expected(
    pack: Path, file: str, old: str, new: str, line: str
) -> None:
    change(pack / file, old, new)
    where = f"cities/{CITY}/{file}: "
    assert any(problem.startswith(where + line) for problem in check_city(CITY)), check_city(CITY)


def test_all_problems_of_all_files_are_told(pack: Path) -> None:
    change(pack / "city.toml", "Europe/Rome", "nowhere")
    change(pack / "city.toml", "33", '"33"')
    (pack / "organizations.json").unlink()
    (pack / "lines.json").write_bytes(b"\xff")
    assert [problem.partition(" expected ")[0] for problem in check_city(CITY)] == [
        f"cities/{CITY}/city.toml: zone:",
        f"cities/{CITY}/city.toml: edition, hours_max:",
        f"cities/{CITY}/organizations.json:",
        f"cities/{CITY}/lines.json:",
    ]


@pytest.mark.parametrize("field", ["id", "organizations", "lines"])
def test_a_city_file_does_not_say_what_belongs_elsewhere(pack: Path, field: str) -> None:
    change(pack / "city.toml", 'name = "Cin', f'{field} = "x"\nname = "Cin')
    assert check_city(CITY) == [f"cities/{CITY}/city.toml: {field}: expected no field of this name"]


@pytest.mark.parametrize(
    "name",
    ["../x", "..", ".", "", "/etc", "a/b", "a\\b", "Cinisello", "a__b", "a\n", "cinisello-b"],
)
def test_a_name_that_is_a_path_is_refused(name: str) -> None:
    with pytest.raises(CityError, match="expected a folder's name"):
        load_city(name)


def test_an_unknown_city_is_told_which_there_are() -> None:
    known = ", ".join(city_names())
    assert check_city("atlantis") == [f"cities/atlantis: expected a folder (there are: {known})"]


def test_a_pack_can_be_read_from_elsewhere(pack: Path) -> None:
    copy = pack.parent / "other"
    shutil.copytree(pack, copy / "town")
    assert load_city("town", copy).id == "town"
    assert city_names(copy) == ["town"]


def test_every_pack_of_the_house_is_whole(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_check([]) == 0
    assert CITY in capsys.readouterr().out


def test_the_check_fails_and_prints(pack: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = json.loads((pack / "lines.json").read_text("utf-8"))
    del lines[2]["number"]
    (pack / "lines.json").write_text(json.dumps(lines), "utf-8")
    assert run_check([CITY, "atlantis"]) == 1
    assert capsys.readouterr().out.splitlines() == [
        f"cities/{CITY}/lines.json: entry 3, number: expected a value (it is missing)",
        f"cities/atlantis: expected a folder (there are: {CITY})",
    ]


def test_no_pack_at_all_is_a_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(packs, "CITIES", tmp_path)
    assert run_check([]) == 1
    assert "expected at least one folder" in capsys.readouterr().out
