"""The type of all message keys."""

from pathlib import Path

from locales.keys import is_current, keys_module


def test_keys_are_sorted_and_terms_left_out() -> None:
    source = keys_module("b-two = B\na-one = A\n    .button = x\n-brand = FaiBene\n")
    assert source.endswith('Key = Literal[\n    "a-one",\n    "b-two",\n]\n')


def test_an_old_file_is_noticed(tmp_path: Path) -> None:
    target = tmp_path / "keys.py"
    target.write_text("Key = str\n")
    assert not is_current(target)
