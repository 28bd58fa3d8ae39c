"""What is sealed for somebody opens with their key, and with nothing else, for as long as it is."""

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from storage.errors import Forgotten, Unreadable
from storage.keyring import CityKeys, Keyring, load_or_make_city_keys
from storage.seal import Seal

ANY_TEXT = st.text(st.characters())
ANY = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.fixture
def city(tmp_path: Path) -> CityKeys:
    return load_or_make_city_keys(tmp_path / "city.key", database_exists=False)


@pytest.fixture
def keyring(tmp_path: Path, city: CityKeys) -> Iterator[Keyring]:
    opened = Keyring(tmp_path / "keyring.db", city)
    yield opened
    opened.close()


@pytest.fixture
def seal(keyring: Keyring) -> Seal:
    return Seal(keyring)


@ANY
@given(ANY_TEXT)
@example("")
@example("\x00")
@example("\ud83d")
@example("محمد\u202e\u2069 نور")
@example("x" * 100_000)
def test_any_text_comes_back(seal: Seal, text: str) -> None:
    sealed = seal.seal("anna", text)
    assert sealed.isascii()
    assert len(text) < 4 or text not in sealed
    assert seal.open("anna", sealed) == text


def test_the_same_text_is_never_sealed_twice_alike(seal: Seal) -> None:
    assert seal.seal("anna", "ciao") != seal.seal("anna", "ciao")


def test_a_seal_does_not_tell_when(seal: Seal) -> None:
    key = seal._keyring.make("anna")
    assert key.extract_timestamp(seal.seal("anna", "ciao")) == 0


def test_none_stays_none_and_empty_text_is_text(seal: Seal) -> None:
    assert seal.open_or_none("anna", None) is None
    sealed = seal.seal("anna", "")
    assert sealed
    assert seal.open_or_none("anna", sealed) == ""


def test_the_key_of_another_does_not_open_it(seal: Seal) -> None:
    sealed = seal.seal("anna", "ciao")
    with pytest.raises(Forgotten):
        seal.open("bruno", sealed)
    seal.seal("bruno", "salve")
    with pytest.raises(Unreadable):
        seal.open("bruno", sealed)


@ANY
@given(st.data())
def test_altered_text_does_not_open(seal: Seal, data: st.DataObject) -> None:
    sealed = seal.seal("anna", "ciao")
    at = data.draw(st.integers(0, len(sealed) - 5))
    other = "A" if sealed[at] != "A" else "B"
    with pytest.raises(Unreadable):
        seal.open("anna", sealed[:at] + other + sealed[at + 1 :])


@pytest.mark.parametrize("text", ["", "ciao", "à", "gAAAAA"])
def test_what_was_never_sealed_does_not_open(seal: Seal, text: str) -> None:
    seal.seal("anna", "ciao")
    with pytest.raises(Unreadable):
        seal.open("anna", text)


def test_forgetting_makes_old_copies_unreadable(
    tmp_path: Path, city: CityKeys, keyring: Keyring, seal: Seal
) -> None:
    database = sqlite3.connect(tmp_path / "city.db")
    database.execute("CREATE TABLE people (id TEXT, name TEXT)")
    for person in ("anna", "bruno"):
        database.execute("INSERT INTO people VALUES (?, ?)", (person, seal.seal(person, person)))
    database.commit()
    database.close()
    shutil.copy(tmp_path / "city.db", tmp_path / "backup.db")
    seal.forget("anna")
    seal.forget("anna")
    restored = Seal(Keyring(tmp_path / "keyring.db", city, must_exist=True))
    backup = sqlite3.connect(tmp_path / "backup.db")
    copies = dict(backup.execute("SELECT id, name FROM people"))
    backup.close()
    for any_seal in (seal, restored):
        assert any_seal.open("bruno", copies["bruno"]) == "bruno"
        with pytest.raises(Forgotten, match="anna"):
            any_seal.open("anna", copies["anna"])
    # Coming back makes a new key, which opens nothing of the old.
    assert seal.open("anna", seal.seal("anna", "again")) == "again"
    with pytest.raises(Unreadable):
        seal.open("anna", copies["anna"])
    restored._keyring.close()


def test_a_new_city_key_changes_neither_seals_nor_look_ups(
    tmp_path: Path, city: CityKeys, seal: Seal
) -> None:
    sealed, fingerprint = seal.seal("anna", "ciao"), seal.lookup("telegram", "42")
    new = Fernet.generate_key().decode()
    rotating = Keyring(tmp_path / "keyring.db", CityKeys((new, *city.keys)))
    rotating.rewrap()
    rotating.close()
    rotated = Keyring(tmp_path / "keyring.db", CityKeys((new,)))
    assert Seal(rotated).open("anna", sealed) == "ciao"
    assert Seal(rotated).lookup("telegram", "42") == fingerprint
    rotated.close()


def test_look_ups_of_two_cities_differ(tmp_path: Path, city: CityKeys, seal: Seal) -> None:
    elsewhere = Keyring(tmp_path / "elsewhere.db", city)
    assert Seal(elsewhere).lookup("telegram", "42") != seal.lookup("telegram", "42")
    elsewhere.close()


PARTS = st.lists(ANY_TEXT | st.sampled_from(["", "a", "ab", "b", "\x00"]), max_size=4)


@ANY
@given(PARTS, PARTS)
@example(["ab", "c"], ["a", "bc"])
@example(["a"], ["a", ""])
@example([], [""])
def test_look_ups_are_alike_only_for_the_same_parts(
    seal: Seal, one: list[str], other: list[str]
) -> None:
    assert (seal.lookup(*one) == seal.lookup(*other)) == (one == other)
    assert len(seal.lookup(*one)) == 64
