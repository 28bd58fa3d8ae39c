"""The type of all message keys."""

import re
from pathlib import Path

from locales import digests
from locales.catalogues import read_shelf
from locales.keys import is_current, keys_module
from locales.languages import FOLDER


def test_keys_are_sorted_and_terms_left_out() -> None:
    source = keys_module("b-two = B\na-one = A\n    .button = x\n-brand = FaiBene\n")
    assert source.endswith('Key = Literal[\n    "a-one",\n    "b-two",\n]\n')


def test_an_old_file_is_noticed(tmp_path: Path) -> None:
    target = tmp_path / "keys.py"
    target.write_text("Key = str\n")
    assert not is_current(target)


def test_what_was_read_aloud_is_told_from_what_is_written_now(tmp_path: Path) -> None:
    for each in FOLDER.glob("*.ftl"):
        (tmp_path / each.name).write_text(each.read_text("utf-8"), "utf-8")
    assert digests.digests_module(tmp_path) == digests.digests_module()
    spoken = tmp_path / "ar.ftl"
    words = re.sub(r"(?m)^talk-ask = .*$", "talk-ask = ما سؤالك؟", spoken.read_text("utf-8"))
    spoken.write_text(words, "utf-8")
    read_shelf.cache_clear()
    before = set(digests.digests_module().splitlines())
    changed = set(digests.digests_module(tmp_path).splitlines()) - before
    assert [each.split('"')[1] for each in changed] == ["talk-ask"]
