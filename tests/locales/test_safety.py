"""Step 0: whoever speaks of danger is heard, whoever does not is left alone."""

import json
from collections.abc import Iterator
from pathlib import Path
from time import thread_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locales.languages import AVAILABLE, LANGUAGES
from locales.messages import plain
from locales.normal import normalise
from locales.safety import Danger, hears_danger

HERE = Path(__file__).parent
ROWS = [json.loads(line) for line in (HERE / "safety.jsonl").read_text("utf-8").splitlines()]
TOPICS = HERE.parents[1] / "locales" / "words" / "topics.tsv"


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["text"])
def test_every_phrase_is_heard_for_what_it_is(row: dict[str, str | None]) -> None:
    danger = hears_danger(row["text"], None)
    assert (danger.kind if danger else None) == row["kind"]
    if danger and row.get("language"):
        assert danger.language in (row["language"], None)


def test_the_table_is_wide() -> None:
    dangers = [row for row in ROWS if row["kind"]]
    assert len(dangers) >= 150
    assert len(ROWS) - len(dangers) >= 80
    assert {row.get("language") for row in dangers} >= set(LANGUAGES)


def lexicon_examples() -> Iterator[tuple[str, str]]:
    for line in TOPICS.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            topic, _, _, examples = line.split("\t")
            yield from ((topic, example) for example in examples.split("|"))


def test_the_lexicon_of_violence_is_heard_and_no_other_topic() -> None:
    for topic, example in lexicon_examples():
        assert (hears_danger(example, None) is not None) == (topic == "violence"), example


@pytest.mark.parametrize("language", AVAILABLE)
def test_the_button_of_danger_is_heard_when_it_is_typed(language: str) -> None:
    assert hears_danger(plain("topic-violence", language), None)


def test_the_paths_of_the_cards() -> None:
    assert hears_danger(None, "sos") == Danger("sos")
    assert hears_danger(None, "sos/violence") == Danger("violence")


@pytest.mark.parametrize("path", ["", "menu", "sosta", "shift/8F3K/join", None])
def test_other_paths(path: str | None) -> None:
    assert hears_danger(None, path) is None


@pytest.mark.parametrize(
    ("text", "danger"),
    [
        ("mio marito mi picchia", Danger("violence", "it")),
        ("MIO MARITO MI PICCHIA!!!", Danger("violence", "it")),
        ("mio  marito... mi\npìcchìa", Danger("violence", "it")),
        ("زَوْجِي يَضْرِبُنِي", Danger("violence", "ar")),
        ("وزوجي يضربني", Danger("violence", "ar")),
        ("sos, il mio compagno mi picchia, voglio morire", Danger("violence", "it")),
        ("aiuto SOS", Danger("sos")),
        ("penso al suicidio", Danger("suicide")),
    ],
)
def test_kind_and_language(text: str, danger: Danger) -> None:
    assert hears_danger(text, None) == danger


@given(st.text(max_size=3000))
def test_it_never_fails_and_always_says_the_same(text: str) -> None:
    assert hears_danger(text, None) == hears_danger(text, None)


@given(st.text(max_size=200), st.booleans())
def test_normal_text_stays_as_it_is(text: str, loose: bool) -> None:
    once = normalise(text, loose=loose)
    assert once == once.strip()
    assert "  " not in once


def test_it_is_quick() -> None:
    hears_danger("ciao", None)
    text = "buongiorno, vorrei aiutare sabato mattina con mio marito all'emporio"
    start = thread_time()
    for _ in range(50):
        hears_danger(text, None)
    assert (thread_time() - start) / 50 < 0.005


def test_a_long_hostile_text_does_not_stall() -> None:
    start = thread_time()
    hears_danger("mio marito mi ha " * 60_000, None)
    assert thread_time() - start < 0.5
