"""Silence: what /stop holds back, and what the night holds back."""

import pytest

from tests.house import House, plain
from tests.journeys.steps import CANNOT_BLOCK, a_shift, counted, labels, signs_up


async def test_stop_holds_news_and_nothing_else(town: House) -> None:
    _, marta = await a_shift(town)
    await marta.says("/stop")
    marta.sees("niente notizie")
    anna = await signs_up(town.phone("100"))
    assert not marta.heard("Anna")
    await anna.taps("Non posso più")
    await anna.taps("Sì, disdici")
    marta.sees("Anna non può più venire")
    await marta.says("/menu")
    assert "Riprendi le notizie" in labels(marta)
    await marta.taps("Riprendi le notizie")
    marta.sees("Riceverai di nuovo")
    await signs_up(town.phone("101"), name="Bruno")
    marta.sees("Bruno")


async def test_who_said_stop_is_reminded_and_told_of_a_cancelled_shift(town: House) -> None:
    _, marta = await a_shift(town)
    anna = await signs_up(town.phone("100"))
    await anna.says("stop")
    anna.sees("niente notizie")
    await town.until("2026-11-27 18:00")
    anna.sees("Promemoria")
    await marta.says("/menu")
    await marta.taps("I nostri turni")
    await marta.taps("scaffali")
    await marta.taps("Annulla il turno")
    await marta.taps("Sì, annulla")
    anna.sees("è annullato")


async def test_news_waits_for_the_morning(town: House) -> None:
    _, marta = await a_shift(town)
    await town.until("2026-11-26 22:00")
    anna = await signs_up(town.phone("100"))
    anna.sees("Grazie!")
    assert not marta.heard("Anna")
    await town.until("2026-11-27 07:59")
    assert not marta.heard("Anna")
    await town.until("2026-11-27 08:00")
    marta.sees("Anna")


async def test_a_far_shift_cancelled_at_night_is_told_in_the_morning(town: House) -> None:
    _, marta = await a_shift(town)
    anna = await signs_up(town.phone("100"))
    await town.until("2026-11-26 22:00")
    await marta.says("/menu")
    await marta.taps("I nostri turni")
    await marta.taps("scaffali")
    await marta.taps("Annulla il turno")
    await marta.taps("Sì, annulla")
    assert not anna.heard("annullato")
    await town.until("2026-11-27 08:00")
    anna.sees("è annullato")


async def test_a_near_shift_cancelled_at_night_is_told_at_once(town: House) -> None:
    _, marta = await a_shift(town)
    anna = await signs_up(town.phone("100"))
    await town.until("2026-11-27 22:00")
    await marta.says("/menu")
    await marta.taps("I nostri turni")
    await marta.taps("scaffali")
    await marta.taps("Annulla il turno")
    await marta.taps("Sì, annulla")
    anna.sees("è annullato")


async def test_answers_know_no_night(town: House) -> None:
    await town.until("2026-11-26 23:30")
    anna = town.phone("100")
    await anna.says("/start")
    anna.sees("Ciao!")


@pytest.mark.only_on("house", "telegram", why=CANNOT_BLOCK)
async def test_whoever_shuts_the_bot_out_is_made_known_at_once(town: House) -> None:
    _, marta = await a_shift(town)
    anna = await signs_up(town.phone("100"))
    for _ in range(2):
        await anna.blocks()
    (told,) = marta.heard("Non riesco più a scrivere a Anna")
    assert "sabato 28 novembre" in plain(told.text)
    assert await counted(town, "signups", "state = 'confirmed'") == 1


@pytest.mark.only_on("house", "telegram", why=CANNOT_BLOCK)
async def test_whoever_has_no_place_shuts_it_out_unnoticed(town: House) -> None:
    _, marta = await a_shift(town)
    anna = town.phone("100")
    await anna.says("/start")
    await anna.blocks()
    assert not marta.heard("Non riesco più a scrivere")
