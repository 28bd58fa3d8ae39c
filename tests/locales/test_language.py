"""Which language a text is in: seldom unknown, almost never wrong."""

from functools import lru_cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locales import language
from locales.language import detect, is_warm, warm
from locales.languages import LANGUAGES

HERE = Path(__file__).parent
ROWS = [line.split("\t") for line in (HERE / "langid.tsv").read_text("utf-8").splitlines()]


def test_short_phrases_are_known_or_unknown_but_not_wrong() -> None:
    right, wrong = 0, []
    for tag, text in ROWS:
        code = tag.partition("-")[0].replace("tl", "fil")
        found = detect(text)
        right += found == code
        if found and found != code:
            wrong.append((text, found))
    assert len(wrong) <= len(ROWS) * 0.03, wrong
    assert right >= len(ROWS) * 0.85


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("3ayez shoghl ay 7aga", "ar"),
        ("bghit nsejel benti f asilo", "ar"),
        ("amar doctor dorkar", "bn"),
        ("mera beta bimar hai", "ur"),
        ("rassawak oni ikmanata", "si"),
    ],
)
def test_latin_letters_do_not_hide_a_language(text: str, code: str) -> None:
    assert detect(text) == code


def test_of_two_that_are_alike_the_hint_decides() -> None:
    assert detect("mujhe doctor chahiye") is None  # the same words in Urdu and in Hindi
    assert detect("mujhe doctor chahiye", ["ur"]) == "ur"
    assert detect("ghar ka kiraya nahi de pa rahe", ["hi"]) == "hi"
    assert detect("ghar ka kiraya nahi de pa rahe", ["ur"]) == "ur"
    assert detect("ho bisogno di un medico", ["hi"]) == "it"


@pytest.mark.parametrize("text", ["", "ok", "123", "🙂", "ciao", "Maria", "9-12", "한국어", "なに"])
def test_too_little_is_unknown(text: str) -> None:
    assert detect(text) is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("ڈاکٹر", "ur"),
        ("شكرا", "ar"),
        ("ধন্যবাদ", "bn"),
        ("ਧੰਨਵਾਦ", "pa"),
        ("धन्यवाद", "hi"),
        ("ස්තූතියි", "si"),
        ("谢谢", "zh"),
        ("дякую, їжа", "uk"),
        ("мы здесь", "ru"),
        ("где SPID, мы не знаем", "ru"),
        ("sono qui, scrivimi a ana@example.org", "it"),
    ],
)
def test_letters_that_only_one_of_our_languages_has(text: str, code: str) -> None:
    assert detect(text) == code


@given(st.text(max_size=1500))
def test_it_never_fails(text: str) -> None:
    warm()
    assert detect(text) in {None, *LANGUAGES}


def test_nobody_waits_for_the_model_over_a_single_word(monkeypatch: pytest.MonkeyPatch) -> None:
    @lru_cache
    def not_there() -> None:
        raise AssertionError("loaded")

    monkeypatch.setattr(language, "_detector", not_there)
    assert is_warm("Zelmira!")
    assert detect("Zelmira!") is None
    assert not is_warm("Zelmira Rossi")
