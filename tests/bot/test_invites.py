"""Inviting from the command line: a mediator and a reviewer speak languages of the city."""

from pathlib import Path

import pytest

from bot import cli
from bot.settings import Settings, read_settings
from tests.house import Phone, acquaint, house


def _settings(folder: Path) -> Settings:
    return read_settings(
        {
            "FAIBENE_DATABASE_URL": f"sqlite:///{folder}/town.db",
            "FAIBENE_KEYRING_URL": f"sqlite:///{folder}/keyring.db",
            "FAIBENE_KEY_FILE": f"{folder}/town.key",
        }
    )


async def _invites(folder: Path, *words: str) -> int:
    async with house(folder) as town:
        city = town.city
    return await cli._invite(cli._parser().parse_args(["invite", *words]), _settings(folder), city)


@pytest.mark.parametrize(
    "words", [("mediator",), ("reviewer", "--language", "xx"), ("coordinator", "--language", "ar")]
)
async def test_who_speaks_what_has_to_be_said_of_those_it_matters_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    assert await _invites(tmp_path, *words) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert "--language" in told.err


async def test_a_mediator_comes_in_with_a_code_for_two_languages(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await _invites(tmp_path, "mediator", "--language", "ar", "--language", "en") == 0
    code = capsys.readouterr().out.split()[-1]
    async with house(tmp_path) as town:
        young, samira = town.phone("620"), town.phone("610")
        await _agrees(young, code, "Da 14 a 17")
        young.sees("Alle famiglie rispondono persone adulte")
        await _agrees(samira, code, "18 o più")
        samira.sees("Grazie! Da ora ti arrivano le domande in: arabo e inglese")


async def _agrees(phone: Phone, code: str, age: str) -> None:
    await phone.says(code)
    await phone.taps("Sì, ci sto")
    await acquaint(phone, "Samira", age)
