"""A new city: a pack that is valid at once, in which nothing is invented."""

import shutil
from pathlib import Path

import pytest

from bot import city as packs
from bot.city import city_names, load_city
from bot.cli import main
from bot.new_city import TEMPLATE


@pytest.fixture
def cities(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of cities with the template alone."""
    shutil.copytree(TEMPLATE, tmp_path / TEMPLATE.name)
    monkeypatch.setattr(packs, "CITIES", tmp_path)
    return tmp_path


def test_a_new_city_is_whole_at_once(cities: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new-city", "sesto_san_giovanni"]) == 0
    told = capsys.readouterr().out
    assert [f"{step}." in told for step in (1, 2, 3, 4, 5)] == [True] * 4 + [False]
    assert main(["check", "sesto_san_giovanni"]) == 0
    assert main(["check"]) == 0
    assert capsys.readouterr().out == "sesto_san_giovanni: no problems\n" * 2
    assert load_city("sesto_san_giovanni").name == "Sesto San Giovanni"


def test_nothing_is_invented(cities: Path) -> None:
    main(["new-city", "sesto"])
    sesto = load_city("sesto")
    assert (sesto.organizations, sesto.neighbourhoods) == ((), ())
    assert (sesto.edition.name, sesto.edition.source) == ("REPLACE", "REPLACE")
    text = (cities / "sesto" / "city.toml").read_text("utf-8")
    assert [line.split()[1] for line in text.splitlines() if "# REPLACE" in line] == [
        "REPLACE:"
    ] * 4


def test_the_numbers_of_the_country_come_with_their_sources(cities: Path) -> None:
    main(["new-city", "sesto"])
    lines = load_city("sesto").lines
    assert [line.number for line in lines] == ["112", "1522", "114", "116117"]
    assert all(line.source.startswith("http") for line in lines)


def test_the_template_is_no_city(cities: Path) -> None:
    assert city_names() == []
    assert main(["check"]) == 1


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("Sesto San Giovanni", "sesto_san_giovanni"),
        ("Cefalù", "cefalu"),
        ("cinisello-balsamo", "cinisello_balsamo"),
        ("../sesto", "sesto"),
        ("_template", "template"),
        ("a__b", "a_b"),
        ("", None),
        (".", None),
        ("城市", None),
    ],
)
def test_a_bad_name_is_refused_kindly(
    cities: Path, capsys: pytest.CaptureFixture[str], name: str, near: str | None
) -> None:
    assert main(["new-city", name]) == 1
    out, told = capsys.readouterr()
    assert out == ""
    assert repr(name) in told
    assert told.endswith(f" Try: faibene new-city {near}\n" if near else "underscores.\n")
    assert [each.name for each in cities.iterdir()] == [TEMPLATE.name]


def test_what_is_there_already_is_left_alone(
    cities: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["new-city", "sesto"])
    mine = cities / "sesto" / "city.toml"
    mine.write_text("mine", "utf-8")
    assert main(["new-city", "sesto"]) == 1
    assert capsys.readouterr().err == "cities/sesto is there already: nothing was changed\n"
    assert mine.read_text("utf-8") == "mine"


def test_where_nothing_can_be_written_it_says_so(
    cities: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(packs, "CITIES", cities / TEMPLATE.name / "city.toml")
    assert main(["new-city", "sesto"]) == 1
    assert "cities/sesto can't be written in" in capsys.readouterr().err


def test_a_city_is_made_whole_or_not_at_all(
    cities: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (cities / TEMPLATE.name / "more").mkdir()
    monkeypatch.setattr("bot.new_city.TEMPLATE", cities / TEMPLATE.name)
    assert main(["new-city", "sesto"]) == 1
    assert "can't be written" in capsys.readouterr().err
    assert city_names() == []
    assert not (cities / "sesto").exists()


@pytest.mark.parametrize("arguments", [[], ["a", "b"], ["--force", "a"]])
def test_wrong_usage_is_told_apart(cities: Path, arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["new-city", *arguments])
    assert ended.value.code == 2
