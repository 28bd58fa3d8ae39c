"""What operators are given: a container, a compose file, a unit; each names what is there."""

import re
from configparser import ConfigParser
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.settings import known_variables, read_settings

ROOT = Path(__file__).parent.parent
DEPLOY = ROOT / "deploy"
FILES = ("Containerfile", "compose.yaml", "env.example", "faibene.service")


def lines(name: str) -> list[str]:
    """A file of the folder without its comments; a line that goes on is one line."""
    text = (DEPLOY / name).read_text("utf-8").replace("\\\n", " ")
    return [line for line in text.splitlines() if line.strip() and not line.startswith("#")]


@pytest.fixture
def compose() -> Any:
    return yaml.safe_load((DEPLOY / "compose.yaml").read_text("utf-8"))


@pytest.fixture
def unit() -> ConfigParser:
    parser = ConfigParser(strict=False, interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read_string("\n".join(lines("faibene.service")))
    return parser


@pytest.mark.parametrize("name", FILES)
def test_every_variable_is_a_setting(name: str) -> None:
    found = set(re.findall(r"\bFAIBENE_[A-Z_]+", "\n".join(lines(name))))
    assert found
    assert found <= known_variables()


def test_the_example_of_the_environment_is_valid_as_it_is() -> None:
    given = dict(line.split("=", 1) for line in lines("env.example"))
    assert read_settings(given).city == "cinisello_balsamo"
    assert [name for name, value in given.items() if value] == ["FAIBENE_CITY"]


def locked(path: Path) -> dict[str, set[str]]:
    """The hashes of each library of a lock file, by name and version."""
    found = {}
    for block in re.split(r"\n(?=\S)", path.read_text("utf-8")):
        if pinned := re.match(r"[\w.-]+==\S+", block):
            found[pinned[0]] = set(re.findall(r"sha256:[0-9a-f]{64}", block))
    return found


def test_the_container_holds_what_was_tested_and_no_tools_of_the_tests() -> None:
    tested, held = locked(ROOT / "requirements.lock"), locked(DEPLOY / "requirements.lock")
    assert len(held) > 20
    assert {name: tested.get(name) for name in held} == held
    assert not [name for name in held if name.startswith(("pytest", "aiogram", "playwright"))]


def test_the_container_runs_as_nobody_of_note_and_says_whether_it_is_well() -> None:
    steps = [line.split(maxsplit=1) for line in lines("Containerfile")]
    named = dict(steps)
    assert named["USER"] == "faibene"
    assert [word for word, _ in steps if word in ("USER", "ENTRYPOINT")] == ["USER", "ENTRYPOINT"]
    assert "/healthz" in named["HEALTHCHECK"]
    assert named["EXPOSE"] == "8080"
    assert any("--require-hashes" in rest for word, rest in steps if word == "RUN")


def test_the_container_copies_what_is_there() -> None:
    copied = [line.split()[1:-1] for line in lines("Containerfile") if line.startswith("COPY")]
    names = {name for each in copied for name in each}
    assert all((ROOT / name).exists() for name in names)
    let_in = {line[1:] for line in lines("Containerfile.dockerignore") if line.startswith("!")}
    assert let_in == names


def test_the_container_holds_every_folder_of_the_programme() -> None:
    copied = {line.split()[1] for line in lines("Containerfile") if line.startswith("COPY")}
    folders = {each.parent.name for each in ROOT.glob("*/__init__.py")} - {"tests", "bench"}
    assert folders | {"cities"} <= copied


def test_database_keyring_and_key_lie_apart(compose: Any) -> None:
    places = {
        volume.partition(":")[0]: (name, volume.partition(":")[2])
        for name, service in compose["services"].items()
        for volume in service["volumes"]
    }
    assert set(places) == set(compose["volumes"]) == {"database", "keyring", "key"}
    assert places["database"][0] == "database"
    keyring = compose["services"]["faibene"]["environment"]["FAIBENE_KEYRING_URL"]
    assert keyring.startswith(f"sqlite:///{places['keyring'][1]}/")
    assert f"FAIBENE_KEY_FILE={places['key'][1]}/" in "\n".join(lines("Containerfile"))


def test_the_database_sorts_the_same_everywhere_and_no_password_is_written_down(
    compose: Any,
) -> None:
    database = compose["services"]["database"]
    assert database["image"].endswith("postgres:16")
    assert database["environment"]["POSTGRES_INITDB_ARGS"] == "--locale=C --encoding=UTF8"
    url = compose["services"]["faibene"]["environment"]["FAIBENE_DATABASE_URL"]
    assert re.fullmatch(
        r"postgresql://faibene:\$\{POSTGRES_PASSWORD:\?[^}]+}@database/faibene", url
    )
    assert database["environment"]["POSTGRES_PASSWORD"].startswith("${POSTGRES_PASSWORD:?")


def test_nothing_listens_to_the_world_by_itself(compose: Any) -> None:
    assert "ports" not in compose["services"]["database"]
    assert compose["services"]["faibene"]["ports"] == ["127.0.0.1:8080:8080"]


def test_the_unit_keeps_the_programme_in_its_place(unit: ConfigParser) -> None:
    service = unit["Service"]
    assert service["ExecStart"].endswith("/faibene run")
    assert service["User"] == "faibene"
    assert service["StateDirectory"] == "faibene faibene-key"
    assert (service["NoNewPrivileges"], service["ProtectSystem"]) == ("yes", "strict")
    assert (service["Restart"], service["RestartPreventExitStatus"]) == ("on-failure", "2")
    assert service["EnvironmentFile"]
