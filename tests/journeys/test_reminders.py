"""Reminders: the evening before and two hours before, through a whole week."""

from tests.house import House
from tests.journeys.steps import a_shift, counted, signs_up

AFTERNOON = "sabato 15-18, 2 persone, mensa"


async def test_through_the_week(town: House) -> None:
    await a_shift(town, AFTERNOON)
    anna = await signs_up(town.phone("100"), "mensa")
    await town.until("2026-11-27 17:45")
    assert not anna.heard("Promemoria")
    await town.until("2026-11-27 18:00")
    assert len(anna.heard("Promemoria")) == 1
    anna.sees("sabato 28 novembre, 15:00–18:00")
    anna.sees("via Marconi 43")
    assert anna.button("Non posso più")
    await town.until("2026-11-28 12:45")
    assert len(anna.heard("Promemoria")) == 1
    await town.until("2026-11-28 13:00")
    assert len(anna.heard("Promemoria")) == 2
    await town.until("2026-12-03 10:00")
    assert len(anna.heard("Promemoria")) == 2


async def test_an_early_shift_is_reminded_before_the_night(town: House) -> None:
    await a_shift(town)
    anna = await signs_up(town.phone("100"))
    await town.until("2026-11-28 09:00")
    assert len(anna.heard("Promemoria")) == 1


async def test_a_late_sign_up_is_reminded_at_once(town: House) -> None:
    await a_shift(town, AFTERNOON)
    await town.until("2026-11-27 22:30")
    anna = await signs_up(town.phone("100"), "mensa")
    assert len(anna.heard("Promemoria")) == 1
    await town.until("2026-11-28 13:00")
    assert len(anna.heard("Promemoria")) == 2


async def test_a_very_late_sign_up_is_reminded_once(town: House) -> None:
    await a_shift(town, AFTERNOON)
    await town.until("2026-11-28 14:30")
    anna = await signs_up(town.phone("100"), "mensa")
    await town.until("2026-11-28 16:00")
    assert len(anna.heard("Promemoria")) == 1


async def test_a_place_given_back_is_not_reminded(town: House) -> None:
    await a_shift(town, AFTERNOON)
    anna = await signs_up(town.phone("100"), "mensa")
    await anna.taps("Non posso più")
    await anna.taps("Sì, disdici")
    await town.until("2026-11-28 15:00")
    assert not anna.heard("Promemoria")
    assert await counted(town, "outbox", "state = 'waiting'") == 0


async def test_back_after_a_day_down_only_what_is_of_use_is_said(town: House) -> None:
    await a_shift(town, AFTERNOON)
    anna = await signs_up(town.phone("100"), "mensa")
    await town.leaps_to("2026-11-28 13:30")
    assert len(anna.heard("Promemoria")) == 1
    await town.leaps_to("2026-11-28 20:00")
    assert len(anna.heard("Promemoria")) == 1


async def test_a_reminder_leads_to_giving_the_place_back(town: House) -> None:
    _, marta = await a_shift(town, AFTERNOON)
    anna = await signs_up(town.phone("100"), "mensa")
    await town.until("2026-11-28 13:00")
    await anna.taps("Non posso più")
    marta.sees("Anna non può più venire")
