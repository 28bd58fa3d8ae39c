"""What is understood of a question: language, intent, topics, danger; and what it is built from."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.topics import TOPICS
from locales import examples, ranking
from locales.languages import LANGUAGES
from locales.understanding import understand
from locales.weights import FILE, weights

ASKED = {
    "it": ("mio figlio ha la febbre alta da ieri, che dottore chiamo", "health"),
    "en": ("my landlord wants us out of the flat by friday", "housing"),
    "ar": ("أريد تجديد تصريح الإقامة", "documents"),
    "es": ("no tengo para la comida de mis hijos", "food"),
    "fr": ("je cherche un travail de ménage", "work"),
    "ro": ("vreau un curs de limba italiană", "italian"),
    "uk": ("як записати дитину до школи", "school"),
    "sq": ("kam nevojë për mjek për fëmijën", "health"),
    "zh": ("我想找律师", "legal"),
    "bn": ("আমার একজন ডাক্তার দরকার", "health"),
    "ur": ("مجھے ڈاکٹر چاہیے بچہ بیمار ہے", "health"),
    "fil": ("naghahanap po ako ng trabaho", "work"),
    "si": ("දොස්තර කෙනෙක් හමුවෙන්න ඕන", "health"),
    "pt": ("preciso de um advogado", "legal"),
    "ru": ("где можно учить итальянский язык", "italian"),
    "pa": ("ਮੈਨੂੰ ਕੰਮ ਚਾਹੀਦਾ ਹੈ", "work"),
    "hi": ("मुझे डॉक्टर चाहिए", "health"),
}


FEW = ("si", "pt", "ru", "pa", "hi")


@pytest.fixture(params=["with vectors", "without"])
def either(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the extra `understanding`, and as where it cannot be installed."""
    if request.param == "without":
        monkeypatch.setattr(ranking, "vector", lambda text: None)


def test_every_language_has_a_question() -> None:
    assert set(ASKED) == set(LANGUAGES)


@pytest.mark.usefixtures("either")
@pytest.mark.parametrize("language", ASKED)
def test_a_question_in_each_language(language: str) -> None:
    text, topic = ASKED[language]
    meant = understand(text)
    assert meant.language == language
    # In languages with few phrases, pieces of words alone are too little to tell.
    if ranking.vector("") is not None or language not in FEW:
        assert topic in [likely for likely, _ in meant.topics[:3]]
    assert meant.safety is None


@pytest.mark.parametrize(
    ("text", "language", "topic"),
    [
        ("3ayez doktor sonan", "ar", "health"),
        ("mujhe ghar kiraye pe chahiye", "ur", "housing"),
        ("amar doctor dorkar", "bn", "health"),
    ],
)
def test_it_reads_them_in_latin_letters(text: str, language: str, topic: str) -> None:
    meant = understand(text)
    assert (meant.language, meant.topics[0][0]) == (language, topic)


@pytest.mark.parametrize("text", ["ok", "123", "", "🙂", "Maria"])
def test_of_little_it_claims_little(text: str) -> None:
    meant = understand(text)
    assert meant.language is None
    assert meant.topic is None


@pytest.mark.parametrize(
    ("text", "safety"),
    [
        ("mio marito mi picchia", "violence"),
        ("voglio morire", "suicide"),
        ("c'è odore di gas in casa", "emergency"),
        ("sos", "emergency"),
        ("cerco casa", None),
    ],
)
def test_danger_is_told_apart(text: str, safety: str | None) -> None:
    assert understand(text).safety == safety


def test_fear_without_a_word_of_danger_puts_violence_among_the_first() -> None:
    meant = understand("lui decide con chi parlo e mi controlla sempre il telefono")
    assert "violence" in [topic for topic, _ in meant.topics[:3]]
    assert meant.topic is None


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=1500))
def test_scores_are_chances_in_order_and_the_same_each_time(text: str) -> None:
    meant = understand(text)
    scores = [score for _, score in meant.topics]
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= score <= 1 for score in scores)
    assert {topic for topic, _ in meant.topics} == {*TOPICS, "none"}
    assert understand(text) == meant


def test_a_long_text_is_cut() -> None:
    assert understand("cerco casa " * 100 + "x" * 100_000) == understand("cerco casa " * 100)


@pytest.mark.parametrize("text", ["", "  ", "123", "🙂", "\ud83d"])
def test_nothing_said_is_about_nothing(text: str) -> None:
    meant = understand(text)
    assert (meant.language, meant.intent, meant.safety) == (None, "other", None)
    assert (meant.topics[0], len(meant.topics)) == (("none", 1.0), 15)


def test_half_a_letter_hides_no_words() -> None:
    assert understand("cerco \ud83d casa").topics[0][0] == "housing"


def test_the_weights_are_of_these_phrases_and_small() -> None:
    assert weights().digest == examples.digest(), "make understanding"
    assert FILE.stat().st_size < 6_000_000


def test_a_bad_line_of_phrases_is_named(tmp_path: Path) -> None:
    (tmp_path / "it.tsv").write_text("food\tho fame\nfod\tho sete\n", "utf-8")
    with pytest.raises(ValueError, match=r"it\.tsv: .*fod"):
        examples.examples(tmp_path)


def test_what_learns_is_never_loaded_by_what_runs() -> None:
    """Nor is numpy, before somebody writes."""
    asked = "import sys, bot.cli; print(*({'sklearn', 'scipy', 'numpy'} & set(sys.modules)))"
    found = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True)
    assert found.stdout.split() == [], found.stderr
    asked = (
        "import sys; from locales.understanding import understand; understand('cerco casa');"
        "print(*({'sklearn', 'scipy', 'numpy'} & set(sys.modules)))"
    )
    found = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True)
    assert found.stdout.split() == ["numpy"], found.stderr
