"""A file follows its words: a shift for the calendar of whoever has a place, and what if not."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial

import pytest
from icalendar import Calendar

from bot import papers
from bot.papers import KINDS
from domain.chat import Delivery, Outcome, Say, say
from storage.town import Town
from tests import PATIENCE
from tests.house import House, Phone, rome
from tests.journeys.steps import a_shift, counted, said, signs_up
from tests.neighbours import id_of


async def _opens(anna: Phone) -> None:
    await anna.says("/mine")
    await anna.taps("scaffali")
    anna.sees("Ti aspettano")


@pytest.mark.italian(why="looks into a file, which is in the language of its reader")
async def test_a_shift_is_taken_over_by_the_calendar(town: House) -> None:
    await a_shift(town)
    anna = await signs_up(town.phone("100"))
    await _opens(anna)
    await anna.taps("Nel calendario")
    anna.sees("apri il file qui sotto")
    (file,) = anna.files
    assert (file.name, file.media_type) == ("turno.ics", "text/calendar")
    assert "sabato 28 novembre, 9:00–12:00" in file.about
    (event,) = Calendar.from_ical(file.data).walk("VEVENT")
    assert (event["summary"], event["location"]) == ("scaffali", "via Marconi 43")
    assert "Assicura: ANFFAS" in event["description"]
    assert event.start.isoformat() == "2026-11-28T09:00:00+01:00"
    assert await counted(town, "outbox", "body IS NOT NULL AND state <> 'waiting'") == 0


@pytest.mark.italian(why="chooses its languages itself")
async def test_its_words_are_in_the_language_of_whoever_reads_it(town: House) -> None:
    await a_shift(town)
    anna = await signs_up(town.phone("100"))
    await _opens(anna)
    path = anna.button("Nel calendario").path
    await anna.forges("language/ar")
    await anna.forges(path)
    (file,) = anna.files
    (event,) = Calendar.from_ical(file.data).walk("VEVENT")
    assert file.name == "مناوبة.ics"
    assert "التأمين: ANFFAS" in event["description"]


async def test_it_is_for_nobody_else_and_not_for_a_place_given_back(town: House) -> None:
    await a_shift(town)
    anna, bruno = await signs_up(town.phone("100")), town.phone("101")
    await _opens(anna)
    path = anna.button("Nel calendario").path
    await bruno.forges(path)
    await anna.taps("Non posso più")
    await anna.taps("Sì, disdici")
    await anna.forges(path)
    anna.sees("non è più attiva")
    assert bruno.files == anna.files == []


async def test_one_that_waited_is_made_of_what_is_true_when_it_leaves(town: House) -> None:
    """Kept as a kind and an id alone; for whoever the place belongs to, and nobody else."""
    await a_shift(town)
    anna, bruno = await signs_up(town.phone("100")), await signs_up(town.phone("101"))
    await _opens(anna)
    place = anna.button("Nel calendario").path.split("/")[1]
    for each in (anna, bruno):
        told = say("thanks-back").bearing("shift-calendar", place)
        person, how = (
            await id_of(town, each),
            Delivery(lane="reminder", due=rome("2026-11-26 12:00")),
        )
        await town.ask(partial(_queue, person=person, told=told, how=how))
    await anna.taps("Non posso più")
    await anna.taps("Sì, disdici")
    await town.until("2026-11-26 12:00")
    (file,) = anna.files
    assert b"STATUS:CANCELLED" in file.data
    bruno.sees(said("paper-missing"))
    assert bruno.files == []


def _queue(town: Town, person: str, told: Say, how: Delivery) -> None:
    town.outbox.put(person, [told], how)


async def test_a_paper_that_fails_is_a_kind_sentence(
    town: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(sheet: object) -> bytes:
        raise ValueError("no ink")

    monkeypatch.setitem(KINDS, "shift-calendar", replace(KINDS["shift-calendar"], make=broken))
    await a_shift(town)
    anna = await signs_up(town.phone("100"))
    await _opens(anna)
    await anna.taps("Nel calendario")
    assert anna.heard("apri il file qui sotto")
    anna.sees(said("paper-missing"))
    assert anna.files == []


@pytest.mark.only_on("house", why="the test decides what becomes of each send")
async def test_a_file_that_the_channel_refuses_is_a_kind_sentence(town: House) -> None:
    await a_shift(town)
    anna = await signs_up(town.phone("100"))
    await _opens(anna)
    town.phones.outcomes = [Outcome("sent"), Outcome("refused", reason="file is too big")]
    await anna.taps("Nel calendario")
    anna.sees(said("paper-missing"))
    assert anna.files == []


@pytest.mark.only_on("house", why="the test decides what becomes of each send")
async def test_a_file_put_off_comes_later_without_its_words_again(town: House) -> None:
    await a_shift(town)
    anna = await signs_up(town.phone("100"))
    await _opens(anna)
    town.phones.outcomes = [Outcome("sent"), Outcome("later", after=60)]
    await anna.taps("Nel calendario")
    assert anna.files == []
    await town.until("2026-11-26 10:30")
    assert len(anna.files) == 1
    assert len(anna.heard("apri il file qui sotto")) == 1


@contextmanager
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Inside, no paper is ever finished."""
    end = threading.Event()

    def make(sheet: object) -> bytes:
        end.wait()
        return b"late"

    monkeypatch.setitem(KINDS, "shift-calendar", replace(KINDS["shift-calendar"], make=make))
    try:
        yield
    finally:
        end.set()


async def _hears(town: House, phone: Phone, words: str, **what: str) -> None:
    """Says something and hears this, whatever else is being made."""
    await town.receive(phone, **what)
    async with asyncio.timeout(PATIENCE):
        while not phone.heard(words):
            await town.look()


async def test_slow_papers_hold_up_nobody(town: House, monkeypatch: pytest.MonkeyPatch) -> None:
    await a_shift(town, "sabato 9-12, 4 persone, scaffali")
    people = [await signs_up(town.phone(f"10{n}")) for n in range(3)]
    for each in people:
        await _opens(each)
    with slow(monkeypatch):
        for each in people:
            path = each.button("Nel calendario").path
            await _hears(town, each, "apri il file qui sotto", path=path)
        await _hears(town, town.phone("110"), "Che cosa vuoi fare", text="/start")
        assert [len(each.files) for each in people] == [0, 0, 0]
    await town.settled()
    assert [len(each.files) for each in people] == [1, 1, 1]


async def test_a_paper_that_takes_too_long_is_given_up(
    town: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(papers, "AT_MOST", 0.0)
    await a_shift(town)
    anna = await signs_up(town.phone("100"))
    await _opens(anna)
    with slow(monkeypatch):
        await anna.taps("Nel calendario")
        anna.sees(said("paper-missing"))
    assert anna.files == []
