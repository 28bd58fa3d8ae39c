"""What is heard in free text: the intent and topic; the times are tested where they are read."""

import json
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from locales.hearing import hear
from locales.languages import LANGUAGES

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
        ("لا أستطيع يوم السبت", "cannot_come"),
        ("devo disdire il turno", "cannot_come"),
        ("我不能来了", "cannot_come"),
        ("能不能去看医生", "ask_service"),
        ("没办法了，家里没吃的", "ask_service"),
        ("能不能找个人说话", "talk_to_person"),
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
    assert (heard.intent, heard.topics[0][0]) == ("ask_service", topic)


@pytest.mark.parametrize("text", ["violenza", "mio marito mi picchia", "زوجي يضربني"])
def test_violence_is_never_a_topic(text: str) -> None:
    assert hear(text, NOW, LANGUAGES).topic is None


def test_one_sentence_says_it_all() -> None:
    heard = hear("servono 4 volontari sabato 9-12 per gli scaffali", NOW, LANGUAGES)
    assert (heard.language, heard.intent, heard.people) == ("it", "post_need", 4)
    assert heard.times.exact is not None
    assert heard.what == "scaffali"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("tre", 3),
        ("Dodici!", 12),
        ("uno", 1),
        ("zero", 0),
        ("quindici ore", 15),
        ("tre bambini", 3),
        ("three", 3),
        ("twenty", 20),
        ("ثلاثة", 3),
        ("اثنان", 2),
        ("أحد عشر", 11),
        ("خمسون", 50),
        ("due o tre", None),
        ("tre - quattro", None),
        ("un turno", None),
        ("ciao", None),
        ("3", None),
        ("", None),
    ],
)
def test_a_number_in_words_alone(text: str, number: int | None) -> None:
    assert hear(text, NOW, LANGUAGES).number == number


@pytest.mark.parametrize(
    ("text", "windows", "minutes"),
    [
        ("ho due ore sabato", ["28 00:00 29 00:00"], 120),
        ("sabato pomeriggio posso", ["28 12:00 28 20:00"], None),
        ("free Tuesday 15–18", ["01 15:00 01 18:00"], None),
        ("I am free on Tuesday 15-18", ["01 15:00 01 18:00"], None),
        ("I am free on Saturday", ["28 00:00 29 00:00"], None),
        ("عندي ساعتان يوم السبت", ["28 00:00 29 00:00"], 120),
        ("السبت بعد الظهر أستطيع المساعدة", ["28 12:00 28 20:00"], None),
        ("السبت صباحا", ["28 06:00 28 13:00"], None),
        ("السبت قبل الظهر", ["28 06:00 28 13:00"], None),
        ("الأربعاء بعد السادسة مساء", ["02 18:00 03 00:00"], None),
        ("الأربعاء بعد السادسة", ["02 18:00 03 00:00"], None),
        ("الأربعاء بعد ١٨", ["02 18:00 03 00:00"], None),
        ("ساعتان يوم السبت", ["28 00:00 29 00:00"], 120),
        ("عندي ٣ ساعات يوم الأحد", ["29 00:00 30 00:00"], 180),
        ("كل أربعاء بعد السادسة", ["02 18:00 03 00:00", "09 18:00 10 00:00"], None),
        ("أستطيع السبت حتى الساعة 11", ["28 00:00 28 11:00"], None),
        ("أستطيع المساعدة بعد يومين", ["28 00:00 29 00:00"], None),
        ("لا أستطيع السبت", [], None),
        ("لا يمكنني يوم الأحد صباحا", [], None),
        ("martedì dopo le 18 posso", ["01 18:00 02 00:00"], None),
        ("ho tempo sabato fino alle 11", ["28 00:00 28 11:00"], None),
        ("sabato alle 9 posso dare due ore", ["28 09:00 28 11:00"], 120),
        ("posso aiutare questo weekend", ["28 00:00 29 00:00", "29 00:00 30 00:00"], None),
        ("dopo il lavoro ho due ore martedì", ["01 00:00 02 00:00"], 120),
        ("posso dare due ore a settimana", [], 120),
        ("ho un'oretta oggi", ["26 00:00 27 00:00"], 60),
        ("vorrei dare una mano con gli anziani", [], None),
        ("sabato 9-12, 4 persone, scaffali", [], None),
        ("non posso sabato", [], None),
        ("j'ai deux heures samedi", ["28 00:00 29 00:00"], 120),
        ("am două ore sâmbătă", ["28 00:00 29 00:00"], 120),
        ("kam dy orë të shtunën", ["28 00:00 29 00:00"], 120),
        ("我周六有两个小时", ["28 00:00 29 00:00"], 120),
        ("শনিবার আমার দুই ঘণ্টা সময় আছে", ["28 00:00 29 00:00"], 120),
        ("ہفتے کو میرے پاس دو گھنٹے ہیں", ["28 00:00 29 00:00"], 120),
        ("may dalawang oras ako sa Sabado", ["28 00:00 29 00:00"], 120),
        ("lundi après 18h", ["30 18:00 01 00:00"], None),
    ],
)
def test_when_somebody_is_free(text: str, windows: list[str], minutes: int | None) -> None:
    free = hear(text, NOW, LANGUAGES).free
    assert [f"{each.start:%d %H:%M} {each.end:%d %H:%M}" for each in free.windows] == windows
    assert free.minutes == minutes


@pytest.mark.parametrize(
    "text",
    [
        "je suis libre tous les samedis 9h-12h",
        "sunt liberă în fiecare sâmbătă 9-12",
        "jam e lirë çdo të shtunë 9-12",
        "我每周六9点到12点有空",
        "আমি প্রতি শনিবার ৯-১২ ফাঁকা আছি",
        "میں ہر ہفتہ 9-12 فارغ ہوں",
        "libre ako tuwing Sabado 9-12",
    ],
)
def test_time_is_offered_every_week_in_any_language(text: str) -> None:
    heard = hear(text, NOW, LANGUAGES)
    (weekly,) = heard.free.kept.weekly
    assert (heard.intent, weekly.day, weekly.start.hour, weekly.end.hour) == ("give_time", 5, 9, 12)


def test_hours_without_a_day_are_free_on_any_day_of_two_weeks() -> None:
    windows = hear("posso aiutare la mattina", NOW, LANGUAGES).free.windows
    assert len(windows) == 14
    assert {(each.start.hour, each.end.hour) for each in windows} == {(6, 13)}


@pytest.mark.parametrize(
    ("text", "theme", "whom"),
    [
        ("vorrei dare una mano con gli anziani domenica", None, "elderly"),
        ("posso aiutare i ragazzi con i compiti", "education", "youth"),
        ("I can help with the environment", "environment", None),
        ("I want to help elderly people", None, "elderly"),
        ("أريد أن أساعد كبار السن يوم الأحد", None, "elderly"),
        ("أستطيع المساعدة في تنظيف الحديقة", "environment", None),
        ("turni per bambini", None, "youth"),
        ("ho due ore", None, None),
        ("dove trovo la mensa", None, None),
    ],
)
def test_what_and_whom_somebody_would_help(text: str, theme: str | None, whom: str | None) -> None:
    heard = hear(text, NOW, LANGUAGES)
    assert (heard.theme, heard.for_whom) == (theme, whom)


def test_only_languages_that_are_listened_for_are_heard() -> None:
    assert hear("je cherche du travail", NOW, LANGUAGES).language == "fr"
    assert hear("je cherche du travail", NOW, ["it", "en"]).language is None


def test_a_long_text_is_cut() -> None:
    assert hear("ciao " * 1000 + "stop", NOW, LANGUAGES).intent != "stop"


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=300))
def test_it_never_fails(text: str) -> None:
    json.dumps(hear(text, NOW, LANGUAGES).intent)


KEPT = [
    ("tutti i martedì 15-18", ["1 15:00-18:00"], True),
    ("il martedì 15-18", ["1 15:00-18:00"], True),
    ("tutti i martedì e giovedì dopo le 18", ["1 18:00-00:00", "3 18:00-00:00"], True),
    ("ogni weekend", ["5 00:00-00:00", "6 00:00-00:00"], True),
    ("Tuesdays 3-6pm", ["1 15:00-18:00"], True),
    ("every Monday and Wednesday 15-17", ["0 15:00-17:00", "2 15:00-17:00"], True),
    ("كل ثلاثاء من 15 إلى 18", ["1 15:00-18:00"], True),
    ("كل اثنين وأربعاء من 15 إلى 17", ["0 15:00-17:00", "2 15:00-17:00"], True),
    ("sabato mattina", ["28 06:00-13:00"], True),
    ("dal lunedì al venerdì 9-12", [f"{day} 09:00-12:00" for day in (30, 1, 2, 3, 4)], True),
    ("le prossime due ore", ["26 10:00-12:00"], True),
    ("the next two hours", ["26 10:00-12:00"], True),
    ("الساعتين القادمتين", ["26 10:00-12:00"], True),
    ("ogni altro sabato 9-12", ["28 09:00-12:00", "5 09:00-12:00"], False),
    ("ogni primo sabato del mese 9-12", ["28 09:00-12:00", "5 09:00-12:00"], False),
    ("sabato dopo le 6", ["28 18:00-00:00"], False),
    ("ogni sabato tranne il 12", [], False),
    ("ho due ore sabato", ["28 00:00-00:00"], False),
]
"""As it could be kept: the day of the month, or of the week where it comes back, and the hours."""


@pytest.mark.parametrize(("text", "windows", "sure"), KEPT)
def test_what_comes_back_and_what_is_clear(text: str, windows: list[str], sure: bool) -> None:
    free = hear(text, NOW, ["it", "en", "ar"]).free
    once = [f"{each.start:%-d %H:%M}-{each.end:%H:%M}" for each in free.kept.once]
    weekly = [f"{each.day} {each.start:%H:%M}-{each.end:%H:%M}" for each in free.kept.weekly]
    assert once + weekly == windows
    assert free.sure is sure
