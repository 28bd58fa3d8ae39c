"""What is heard in free text: the intent and topic; the times are tested where they are read."""

import json
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from locales.hearing import hear
from locales.languages import LANGUAGES
from locales.topics import find_topic

NOW = datetime(2026, 11, 26, 10)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("voglio aiutare", "give_time"),
        ("Vorrei dare una mano sabato mattina", "give_time"),
        ("I can help on Saturday", "give_time"),
        ("أريد أن أتطوع", "give_time"),
        ("quiero ayudar", "give_time"),
        ("sabato mattina", "give_time"),
        ("che turni ci sono?", "find_shift"),
        ("where can I volunteer?", "find_shift"),
        ("كيف يمكنني أن أساعد", "find_shift"),
        ("i miei turni", "my_shifts"),
        ("my shifts", "my_shifts"),
        ("مناوباتي", "my_shifts"),
        ("non posso venire sabato", "cannot_come"),
        ("I can't come tomorrow", "cannot_come"),
        ("لا أستطيع الحضور", "cannot_come"),
        ("devo disdire il turno", "cannot_come"),
        ("servono 4 volontari sabato 9-12 per gli scaffali", "post_need"),
        ("we need 4 volunteers", "post_need"),
        ("نحتاج إلى متطوعين", "post_need"),
        ("stop", "stop"),
        ("STOP!!!", "stop"),
        ("basta", "stop"),
        ("cambia lingua", "change_language"),
        ("English", "change_language"),
        ("تغيير اللغة", "change_language"),
        ("i miei dati", "my_data"),
        ("cancella i miei dati", "erase"),
        ("delete my data", "erase"),
        ("grazie mille", "thanks"),
        ("شكرا", "thanks"),
        ("谢谢", "thanks"),
        ("ciao", "hello"),
        ("ciaooo", "hello"),
        ("مرحبا", "hello"),
        ("aiuto", "help"),
        ("help", "help"),
        ("مساعدة", "help"),
        ("menu", "menu"),
        ("sì", "yes"),
        ("نعم", "yes"),
        ("no", "no"),
        ("vorrei parlare con una persona", "talk_to_person"),
        ("non stop", "other"),
        ("bla bla", "other"),
        ("🙂", None),
        ("", None),
    ],
)
def test_intents(text: str, intent: str | None) -> None:
    assert hear(text, NOW, LANGUAGES).intent == intent


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("ciao, cerco casa", "housing"),
        ("cerco lavoro grazie", "work"),
        ("ho bisogno di un medico", "health"),
        ("corso di italiano per mia moglie", "italian"),
        ("avete vestiti per bambini?", "clothes"),
        ("dove butto la plastica", "rules"),
        ("أبحث عن شقة للإيجار", "housing"),
        ("我要找律师", "legal"),
        ("потрібен дитячий лікар", "health"),
        ("free baby clothes", "clothes"),
        ("tulong sa SPID", "digital"),
    ],
)
def test_topics(text: str, topic: str) -> None:
    heard = hear(text, NOW, LANGUAGES)
    assert (heard.intent, heard.topic) == ("ask_service", topic)


@pytest.mark.parametrize("text", ["violenza", "mio marito mi picchia", "زوجي يضربني"])
def test_violence_is_never_a_topic(text: str) -> None:
    assert hear(text, NOW, LANGUAGES).topic is None
    assert find_topic(text, None) is None


def test_one_sentence_says_it_all() -> None:
    heard = hear("servono 4 volontari sabato 9-12 per gli scaffali", NOW, LANGUAGES)
    assert (heard.language, heard.intent, heard.people) == ("it", "post_need", 4)
    assert heard.times.exact is not None
    assert heard.what == "scaffali"


def test_only_languages_that_are_listened_for_are_heard() -> None:
    assert hear("je cherche du travail", NOW, LANGUAGES).language == "fr"
    assert hear("je cherche du travail", NOW, ["it", "en"]).language is None


def test_a_long_text_is_cut() -> None:
    assert hear("ciao " * 1000 + "stop", NOW, LANGUAGES).intent == "other"


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=300))
def test_it_never_fails(text: str) -> None:
    json.dumps(hear(text, NOW, LANGUAGES).intent)
