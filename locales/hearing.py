"""What the bot hears in free text: the language, what is wanted, about what, when, how many."""

from collections.abc import Collection, Sequence
from datetime import datetime
from functools import lru_cache

from domain.availability import Free
from domain.chat import Heard
from domain.times import Times
from locales.deadlines import read_days
from locales.giving import find_theme, find_whom
from locales.goods import read_aim, read_goods
from locales.intents import said_intent
from locales.language import detect
from locales.needs import read_need
from locales.openings import read_openings
from locales.places import told_apart
from locales.ranking import Ranked
from locales.rhythms import read_rhythm, read_until
from locales.spans import read_day, read_hours, read_least, read_window
from locales.times import read_one_day
from locales.times.counts import number
from locales.times.free import read_free
from locales.understanding import SURE, Understood, understand, warm

LONGEST = 1000
GIVING = ("give_time", "find_shift")


@lru_cache
def ready() -> None:
    """Reads all lists of words and weights, which takes a moment, before somebody waits for it."""
    warm()
    find_theme("")
    find_whom("")
    hear("1", datetime.fromisoformat("2026-01-01"), ())


def hear(text: str, now: datetime, languages: Collection[str], hints: Sequence[str] = ()) -> Heard:
    """What a text means; `now` is the city's wall time, `languages` those that may be heard.

    Of two languages that are equally likely, one of the `hints` wins.
    """
    short = text[:LONGEST]
    meant = _meant(short, hints)
    today = now.date()
    rule, until, left = read_rhythm(short, today)
    until = until or read_until(short, today)[0] or read_day(short, today)
    if until is None and rule is None:
        until = read_one_day(short, today)
    minutes, window, left = read_hours(left, today)
    least, left = read_least(left)
    times, people, rest = read_need(left, now)
    what, where, insurer = told_apart(rest)
    intent = _wanted(meant, times, rest) or _from_times(short, times, people)
    gives = intent in GIVING
    frees = gives or (intent == "other" and times.matched)
    days, things = read_days(short, today)
    return Heard(
        language=meant.language if meant.language in languages else None,
        intent=intent,
        topic=meant.topic if intent == "ask_service" else None,
        topics=meant.topics or _behind(short, hints, intent),
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


def _meant(text: str, hints: Sequence[str]) -> Understood:
    """What is understood; what the lists of words say is not worked out again."""
    said = said_intent(text)
    return Understood(detect(text, hints), said) if said else understand(text, hints)


def _behind(text: str, hints: Sequence[str], intent: str | None) -> Ranked:
    """What somebody wants to talk about who has only said so: it may be danger."""
    return understand(text, hints).topics if intent == "talk_to_person" else ()


def _wanted(meant: Understood, times: Times, rest: str) -> str | None:
    """The intent, unless it was not said in words and the text says when, or only when."""
    guessed = bool(meant.topics) and not (_is_sure(meant) and rest)
    return None if meant.intent == "other" or (guessed and times.matched) else meant.intent


def _is_sure(meant: Understood) -> bool:
    return meant.intent == "ask_service" and meant.topics[0][1] >= SURE


def _from_times(text: str, times: Times, people: int | None) -> str | None:
    """Who says only when gives time; who also says how many asks for people."""
    if times.exact or times.readings:
        return "post_need" if people else "give_time"
    return "other" if any(map(str.isalpha, text)) else None
