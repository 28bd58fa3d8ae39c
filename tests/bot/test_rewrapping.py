"""The city's key changes: nobody is lost, whenever it is interrupted, and never under way."""

from itertools import count
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from bot.rewrapping import run_rewrap
from bot.settings import Settings, read_settings
from storage import rewrapping
from storage.errors import KeyFileRefused, KeyringRefused
from storage.keyring import Keyring
from tests.house import House, Phones, house
from tests.journeys.steps import a_shift, signs_up


def settings_of(folder: Path) -> Settings:
    return read_settings(
        {
            "FAIBENE_DATABASE_URL": f"sqlite:///{folder}/town.db",
            "FAIBENE_KEYRING_URL": f"sqlite:///{folder}/keyring.db",
            "FAIBENE_KEY_FILE": f"{folder}/town.key",
        }
    )


async def _a_town(folder: Path) -> House:
    async with house(folder) as town:
        await a_shift(town)
        await signs_up(town.phone("100"))
    return town


async def _still_knows_anna(folder: Path, since: int = 1000) -> None:
    async with house(folder, phones=Phones(events=count(since))) as town:
        anna = await town.phone("100").says("/mydata")
        anna.sees("Anna")


def keys_in(folder: Path) -> list[str]:
    return (folder / "town.key").read_text().split()


async def test_a_new_key_takes_over_and_the_old_one_may_go(tmp_path: Path) -> None:
    town = await _a_town(tmp_path)
    (old,) = keys_in(tmp_path)
    assert await run_rewrap(settings_of(tmp_path), town.city, town.clock.now) == 0
    new, kept = keys_in(tmp_path)
    assert kept == old != new
    (tmp_path / "town.key").write_text(f"{new}\n")
    assert (tmp_path / "town.key").stat().st_mode & 0o077 == 0
    await _still_knows_anna(tmp_path)


async def test_what_was_interrupted_goes_on_with_the_same_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    town = await _a_town(tmp_path)

    def dies(keyring: Keyring) -> int:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(rewrapping.Keyring, "rewrap", dies)
        with pytest.raises(KeyboardInterrupt):
            rewrapping.rewrap(tmp_path / "keyring.db", tmp_path / "town.key")
    await _still_knows_anna(tmp_path)
    before = keys_in(tmp_path)
    assert len(before) == 2
    assert await run_rewrap(settings_of(tmp_path), town.city, town.clock.now) == 0
    assert keys_in(tmp_path) == before
    (tmp_path / "town.key").write_text(f"{before[0]}\n")
    await _still_knows_anna(tmp_path, since=2000)


async def test_not_while_the_programme_runs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    async with house(tmp_path) as town:
        before = keys_in(tmp_path)
        assert await town.database.claim()
        assert await run_rewrap(settings_of(tmp_path), town.city, town.clock.now) == 1
        assert "stop it first" in capsys.readouterr().err
        assert keys_in(tmp_path) == before


async def test_a_key_file_of_another_town_is_left_as_it_is(tmp_path: Path) -> None:
    town = await _a_town(tmp_path)
    file = tmp_path / "town.key"
    for text in ("", f"{Fernet.generate_key().decode()}\n"):
        file.write_text(text)
        with pytest.raises((KeyFileRefused, KeyringRefused)):
            await run_rewrap(settings_of(tmp_path), town.city, town.clock.now)
        assert file.read_text() == text
