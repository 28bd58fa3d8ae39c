"""What the bot hears in free text: the language, what is wanted, about what, when, how many."""

import tomllib
from collections.abc import Collection
from datetime import datetime
from functools import lru_cache

from domain.availability import Free
from domain.chat import Heard
from domain.times import Times
from locales.deadlines import read_days
from locales.giving import find_theme, find_whom
from locales.goods import read_aim, read_goods
from locales.language import detect
from locales.languages import FOLDER
from locales.needs import read_need
from locales.openings import read_openings
from locales.phrases import Phrases
from locales.places import told_apart
from locales.rhythms import read_rhythm, read_until
from locales.spans import read_day, read_hours, read_least, read_window
from locales.times import read_one_day
from locales.times.counts import number
from locales.times.free import read_free
from locales.topics import find_topic

LONGEST = 1000
GIVING = ("give_time", "find_shift")


@lru_cache
def ready() -> None:
    """Reads every list of words, which takes a moment, before somebody waits for it."""
    find_theme("")
    find_whom("")
    hear("1", datetime.fromisoformat("2026-01-01"), ())


def hear(text: str, now: datetime, languages: Collection[str]) -> Heard:
    """What a text means; `now` is the city's wall time, `languages` those that may be heard."""
    short = text[:LONGEST]
    spoken = detect(short)
    today = now.date()
    rule, until, left = read_rhythm(short, today)
    until = until or read_until(short, today)[0] or read_day(short, today)
    if until is None and rule is None:
        until = read_one_day(short, today)
    minutes, window, left = read_hours(left, today)
    least, left = read_least(left)
    times, people, rest = read_need(left, now)
    what, where, insurer = told_apart(rest)
    wanted, topic = _wanted(short, spoken)
    intent = wanted or _from_times(short, times, people)
    gives = intent in GIVING
    frees = gives or (intent == "other" and times.matched)
    days, things = read_days(short, today)
    return Heard(
        language=spoken if spoken in languages else None,
        intent=intent,
        topic=topic,
        times=times,
        people=people,
        number=number(short),
        least=least,
        repeat=str(rule) if rule else None,
        until=until,
        minutes=minutes,
        window=window or read_window(short, today),
        what=what,
        where=where,
        insurer=insurer,
        free=read_free(short, now, until) if frees else Free(),
        theme=find_theme(short) if gives else None,
        for_whom=find_whom(short) if gives else None,
        goods=read_goods(things),
        aim=read_aim(short),
        days=days,
        openings=read_openings(short),
    )


def _wanted(text: str, language: str | None) -> tuple[str | None, str | None]:
    """The intent, and the topic if it is a question about the town's services."""
    intents, order = _intents()
    said = {hit.label for hit in intents.find(text)}
    if said:
        return min(said, key=order.index), None
    topic = find_topic(text, language)
    return ("ask_service", topic) if topic else (None, None)


def _from_times(text: str, times: Times, people: int | None) -> str | None:
    """Who says only when gives time; who also says how many asks for people."""
    if times.exact or times.readings:
        return "post_need" if people else "give_time"
    return "other" if any(map(str.isalpha, text)) else None


@lru_cache
def _intents() -> tuple[Phrases, list[str]]:
    table = tomllib.loads((FOLDER / "words" / "intents.toml").read_text("utf-8"))
    phrases = Phrases()
    for intent, languages in table.items():
        for written in languages.values():
            for phrase in written:
                phrases.add(intent, phrase, {})
    return phrases, list(table)
