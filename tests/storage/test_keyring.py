"""City keys are refused when they are not safe, and a forgotten key leaves no byte behind."""

import random
import signal
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from storage.errors import KeyFileRefused, KeyringRefused
from storage.keyring import LOOKUP, CityKeys, Keyring, load_or_make_city_keys
from tests import PATIENCE


@pytest.fixture
def key_file(tmp_path: Path) -> Path:
    return tmp_path / "city.key"


@pytest.fixture
def city(key_file: Path) -> CityKeys:
    return load_or_make_city_keys(key_file, database_exists=False)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "keyring.db"


@pytest.fixture
def keyring(path: Path, city: CityKeys) -> Iterator[Keyring]:
    opened = Keyring(path, city)
    yield opened
    opened.close()


def wrapped(path: Path) -> dict[str, str]:
    other = sqlite3.connect(path)
    try:
        return dict(other.execute("SELECT subject, wrapped FROM keys"))
    finally:
        other.close()


def raw(path: Path) -> bytes:
    """Every byte of the keyring and of what lies beside it."""
    return b"".join(file.read_bytes() for file in sorted(path.parent.glob(f"{path.name}*")))


def write(path: Path, text: str, mode: int = 0o600) -> None:
    path.write_text(text)
    path.chmod(mode)


def test_the_first_start_makes_a_key_only_its_owner_can_read(key_file: Path) -> None:
    made = load_or_make_city_keys(key_file, database_exists=False)
    assert stat.S_IMODE(key_file.stat().st_mode) == 0o600
    assert load_or_make_city_keys(key_file, database_exists=True) == made
    assert [file.name for file in key_file.parent.iterdir()] == [key_file.name]
    assert made.keys[0] not in repr(made)


def test_two_first_starts_at_once_agree(key_file: Path) -> None:
    with ThreadPoolExecutor(16) as pool:
        made = list(pool.map(lambda _: load_or_make_city_keys(key_file, False), range(64)))
    assert len(set(made)) == 1


def test_an_older_key_follows_the_current_one(key_file: Path) -> None:
    new, old = Fernet.generate_key().decode(), Fernet.generate_key().decode()
    write(key_file, f"\n  {new}\r\n\n{old}")
    assert load_or_make_city_keys(key_file, True).keys == (new, old)


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o644, 0o660, 0o620])
def test_a_key_file_open_to_others_is_refused(key_file: Path, mode: int) -> None:
    write(key_file, Fernet.generate_key().decode(), mode)
    with pytest.raises(KeyFileRefused, match="open to others than its owner: run chmod 600"):
        load_or_make_city_keys(key_file, True)


@pytest.mark.parametrize("exists", [True, False])
@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "is empty"),
        (" \n\n", "is empty"),
        ("not a key", "line 1"),
        ("à" * 44, "line 1"),
        (Fernet.generate_key().decode() + "\nSECRET", "line 2"),
        (Fernet.generate_key().decode()[:-4], "line 1"),
    ],
    ids=["empty", "blank", "words", "other letters", "a key and words", "a short key"],
)
def test_a_malformed_key_file_is_refused(key_file: Path, text: str, why: str, exists: bool) -> None:
    write(key_file, text)
    with pytest.raises(KeyFileRefused, match=why) as refused:
        load_or_make_city_keys(key_file, exists)
    assert "SECRET" not in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_key_file_missing_beside_a_database_is_refused(key_file: Path) -> None:
    with pytest.raises(KeyFileRefused, match="restore its copy"):
        load_or_make_city_keys(key_file, database_exists=True)
    assert not key_file.exists()


def test_a_keyring_missing_beside_a_database_is_refused(path: Path, city: CityKeys) -> None:
    with pytest.raises(KeyringRefused, match="restore its newest copy"):
        Keyring(path, city, must_exist=True)
    assert not path.exists()


def test_a_keyring_of_another_city_key_is_refused(path: Path, keyring: Keyring) -> None:
    stranger = CityKeys((Fernet.generate_key().decode(),))
    with pytest.raises(KeyringRefused, match="restore the key file"):
        Keyring(path, stranger)


def test_only_the_owner_can_read_the_keyring(path: Path, keyring: Keyring) -> None:
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_key_is_made_once_and_kept(path: Path, city: CityKeys, keyring: Keyring) -> None:
    assert keyring.key_of("anna") is None
    token = keyring.make("anna").encrypt(b"ciao")
    assert keyring.make("anna").decrypt(token) == b"ciao"
    again = Keyring(path, city)
    key = again.key_of("anna")
    assert key is not None
    assert key.decrypt(token) == b"ciao"
    assert again.lookup_key == keyring.lookup_key
    again.close()


def test_the_look_up_key_belongs_to_nobody(keyring: Keyring) -> None:
    with pytest.raises(ValueError, match="nobody"):
        keyring.forget(LOOKUP)
    with pytest.raises(ValueError, match="nobody"):
        keyring.make(LOOKUP)


def test_a_forgotten_key_leaves_no_byte(path: Path, keyring: Keyring) -> None:
    for subject in ("anna", "bruno"):
        keyring.make(subject)
    canary = wrapped(path)["anna"].encode()
    assert canary in raw(path)
    keyring.forget("anna")
    pieces = [canary[at : at + 16] for at in range(len(canary) - 16)]
    # All tokens begin with the same version and time: that is no secret.
    assert not [piece for piece in pieces[16:] if piece in raw(path)]
    assert b"anna" not in raw(path)
    assert keyring.key_of("anna") is None
    assert keyring.key_of("bruno") is not None


def test_many_forgotten_keys_leave_no_byte_however_pages_move(path: Path, keyring: Keyring) -> None:
    keyring._connection.execute("PRAGMA synchronous = OFF")
    chance = random.Random(4)
    people = [f"{chance.getrandbits(50):010x}" for _ in range(1500)]
    for subject in people:
        keyring.make(subject)
    keyring.rewrap()
    before = wrapped(path)
    gone = chance.sample(people, 1200)
    assert all(before[subject].encode() in raw(path) for subject in gone[:50])
    for subject in gone:
        keyring.forget(subject)
    left = raw(path)
    middles = [before[subject][at : at + 24].encode() for subject in gone for at in (30, 60, 90)]
    assert not [middle for middle in middles if middle in left]
    assert set(wrapped(path)) == {LOOKUP, *people} - set(gone)


def test_the_cache_is_bounded_and_forgets(path: Path, city: CityKeys) -> None:
    keyring = Keyring(path, city, cache_size=3)
    tokens = {subject: keyring.make(subject).encrypt(b"x") for subject in "abcdef"}
    assert len(keyring._cache) == 3
    for subject, token in tokens.items():
        assert keyring.make(subject).decrypt(token) == b"x"
    keyring.forget("f")
    assert keyring.key_of("f") is None
    keyring.close()


def test_a_new_city_key_takes_over(path: Path, key_file: Path, keyring: Keyring) -> None:
    token = keyring.make("anna").encrypt(b"ciao")
    old, new = key_file.read_text().strip(), Fernet.generate_key().decode()
    before = wrapped(path)
    write(key_file, f"{new}\n{old}\n")
    rotating = Keyring(path, load_or_make_city_keys(key_file, True))
    assert rotating.rewrap() == 2
    rotating.close()
    assert not [text for text in before.values() if text.encode() in raw(path)]
    write(key_file, new)
    rotated = Keyring(path, load_or_make_city_keys(key_file, True))
    key = rotated.key_of("anna")
    assert key is not None
    assert key.decrypt(token) == b"ciao"
    assert rotated.lookup_key == keyring.lookup_key
    rotated.close()
    with pytest.raises(KeyringRefused):
        Keyring(path, CityKeys((old,)))


def test_a_rewrap_that_fails_changes_nothing(path: Path, keyring: Keyring) -> None:
    keyring.make("anna")
    keyring._connection.execute("INSERT INTO keys VALUES ('zeno', 'altered')")
    before = wrapped(path)
    with pytest.raises(KeyringRefused):
        keyring.rewrap()
    assert wrapped(path) == before
    assert keyring.make("bruno")


def test_threads_that_make_the_same_key_get_one(keyring: Keyring) -> None:
    with ThreadPoolExecutor(8) as pool:
        tokens = list(pool.map(lambda _: keyring.make("anna").encrypt(b"x"), range(64)))
    assert {keyring.make("anna").decrypt(token) for token in tokens} == {b"x"}


MAKES = """
import sys
from pathlib import Path
from storage.keyring import Keyring, load_or_make_city_keys

keyring = Keyring(Path(sys.argv[1]), load_or_make_city_keys(Path(sys.argv[2]), True))
sys.stdin.readline()
for number in range(40):
    print(keyring.make(str(number)).encrypt(b"x").decode(), flush=True)
"""


def start(code: str, *arguments: Path) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def test_processes_that_make_the_same_key_get_one(
    path: Path, key_file: Path, keyring: Keyring
) -> None:
    children = [start(MAKES, path, key_file) for _ in range(2)]
    for child in children:
        assert child.stdin is not None
        child.stdin.write("now\n")
        child.stdin.flush()
    for child in children:
        tokens = child.communicate(timeout=PATIENCE)[0].split()
        assert child.returncode == 0
        for number, token in enumerate(tokens):
            key = keyring.key_of(str(number))
            assert key is not None
            assert key.decrypt(token) == b"x"


WORKS = """
import itertools, sys
from pathlib import Path
from storage.keyring import Keyring, load_or_make_city_keys

keyring = Keyring(Path(sys.argv[1]), load_or_make_city_keys(Path(sys.argv[2]), True))
for number in itertools.count():
    keyring.make(str(number))
    print(number, flush=True)
    if number % 3 == 2:
        keyring.forget(str(number - 2))
        print(-number + 2, flush=True)
        keyring.rewrap()
"""


@pytest.mark.parametrize("patience", [20, 57, 140])
def test_a_kill_corrupts_nothing_and_loses_nothing(
    path: Path, key_file: Path, city: CityKeys, keyring: Keyring, patience: int
) -> None:
    keyring.close()
    with start(WORKS, path, key_file) as child:
        assert child.stdout is not None
        heard = [child.stdout.readline() for _ in range(patience)]
        child.send_signal(signal.SIGKILL)
        heard += child.stdout.readlines()
    numbers = [int(line) for line in heard if line.endswith("\n")]
    made = {str(number) for number in numbers if number > 0}
    gone = {str(-number) for number in numbers if number < 0}
    after = Keyring(path, city)
    assert after._connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert not [subject for subject in gone if after.key_of(subject)]
    lost = [subject for subject in made - gone if not after.key_of(subject)]
    # The last one may have been forgotten without having said so.
    assert len(lost) <= 1
    after.close()
