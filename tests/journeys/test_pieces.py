"""Flexible hours: asked for in a sentence, given piece by piece, never more than is wanted."""

import asyncio

from domain.shifts import Shift
from handlers import pieces
from handlers.checkins import code_of
from storage.town import Town
from tests.house import House, Phone, acquaint
from tests.journeys.steps import a_shift, counted, everywhere, said

SAID = "5 ore a dicembre, aiuto compiti"


async def _posted(town: House) -> tuple[Phone, Phone]:
    carla, marta = await a_shift(town)
    await marta.says(SAID)
    for line in ("aiuto compiti", "Ore in tutto: 5", "1 dicembre", "31 dicembre"):
        marta.sees(line)
    await marta.taps("Conferma")
    await carla.taps("Apri")
    await carla.taps("Approva")
    return carla, marta


def _windows(town: Town) -> list[Shift]:
    return [each for each in town.shifts.ahead() if each.kind == "hours"]


async def _wanted(town: House) -> Shift:
    return (await town.ask(_windows))[0]


async def _left(town: House) -> int:
    shift = await _wanted(town)
    return await town.ask(lambda each: pieces.left(each, shift))


async def _gives(town: House, phone: Phone, when: str, name: str = "") -> None:
    await phone.forges(f"piece/{(await _wanted(town)).id}/new")
    if name:
        await acquaint(phone, name)
    phone.sees("Quando puoi?")
    await phone.says(when)


async def _volunteer(town: House, number: str) -> Phone:
    return await town.phone(number).says("/start")


@everywhere
async def test_a_piece_is_a_shift_like_any_other(town: House) -> None:
    _, marta = await _posted(town)
    anna = await _volunteer(town, "100")
    await _gives(town, anna, "martedì 15-17", "Anna")
    anna.sees("martedì 1 dicembre, 15:00–17:00")
    marta.sees("Anna dà una mano")
    marta.sees("Ancora da dare: 3 ore")
    await anna.says("/mine")
    anna.sees("aiuto compiti")
    await town.until("2026-11-30 18:30")
    anna.sees("Promemoria: domani")
    await marta.forges(f"need/{(await _wanted(town)).id}")
    marta.sees("15:00–17:00 — Anna")
    await anna.says("/shifts")
    assert "15:00–17:00" not in anna.last.text


async def test_not_more_than_is_wanted_and_within_its_days(town: House) -> None:
    await _posted(town)
    anna = await _volunteer(town, "100")
    await _gives(town, anna, "martedì 15-22", "Anna")
    anna.sees("Ancora da dare: 5 ore")
    await anna.taps("Un altro orario")
    await anna.says("sabato 28 novembre 9-12")
    anna.sees("fuori dai giorni")
    await _gives(town, anna, "martedì 1 dicembre 15-18")
    assert await _left(town) == 120
    await _gives(town, anna, "martedì 1 dicembre 17-18")
    anna.sees(said("piece-overlaps"))
    await _gives(town, anna, "mercoledì 2 dicembre 15-17")
    assert await _left(town) == 0
    await anna.forges(f"piece/{(await _wanted(town)).id}/new")
    anna.sees(said("piece-none-left"))


async def test_a_piece_given_back_gives_its_hours_back(town: House) -> None:
    await _posted(town)
    anna, bruno = await _volunteer(town, "100"), await _volunteer(town, "101")
    await _gives(town, anna, "martedì 15-20", "Anna")
    await anna.taps("Non posso più")
    await anna.taps("Sì, disdici")
    assert await _left(town) == 300
    await _gives(town, bruno, "mercoledì 15-20", "Bruno")
    assert await _left(town) == 0
    (piece, _) = await town.ask(lambda each: each.shifts.pieces(_windows(each)[0].id))
    await anna.forges(f"shift/{piece.id}/join")
    assert await counted(town, "signups", "state = 'confirmed'") == 1


async def test_two_at_once_never_give_more_than_is_wanted(town: House) -> None:
    await _posted(town)
    anna, bruno = await _volunteer(town, "100"), await _volunteer(town, "101")
    shift = await _wanted(town)
    for phone, name in ((anna, "Anna"), (bruno, "Bruno")):
        await phone.forges(f"piece/{shift.id}/new")
        await acquaint(phone, name)
    await asyncio.gather(anna.says("martedì 15-19"), bruno.says("mercoledì 15-19"))
    assert await counted(town, "signups", "state = 'confirmed'") == 1
    assert await _left(town) == 60


async def test_more_hours_once_they_are_out_and_also_while_the_days_run(town: House) -> None:
    _, marta = await _posted(town)
    await town.leaps_to("2026-12-10 10:00")
    shift = await _wanted(town)
    await marta.forges(f"need/{shift.id}/edit")
    await marta.taps("✏️ Ore in tutto")
    await marta.says("8 ore")
    await marta.taps("Conferma")
    assert await _left(town) == 480
    anna = await _volunteer(town, "100")
    await _gives(town, anna, "venerdì 15-17", "Anna")
    anna.sees("11 dicembre")


async def test_called_off_the_hours_are_off_for_whoever_gives_a_piece(town: House) -> None:
    _, marta = await _posted(town)
    anna = await _volunteer(town, "100")
    await _gives(town, anna, "martedì 15-17", "Anna")
    await marta.forges(f"need/{(await _wanted(town)).id}/cancel/yes")
    anna.sees("è annullato")
    assert await counted(town, "signups", "state = 'confirmed'") == 0
    await town.until("2026-12-01 15:00")
    assert not anna.heard("Promemoria")


async def test_a_place_is_taken_in_a_piece_and_never_in_the_hours_themselves(town: House) -> None:
    _, marta = await _posted(town)
    shift = await _wanted(town)
    await town.until("2026-12-01 09:00")
    code = await town.ask(lambda each: code_of(each, shift.id))
    anna = await _volunteer(town, "100")
    await anna.says(f"/start in-{shift.id}-{code}")
    await marta.forges(f"need/{shift.id}/seat")
    await marta.forges(f"need/{shift.id}/walk-in")
    marta.sees(said("shift-gone"))
    anna.sees(said("shift-gone"))
    assert await counted(town, "signups") == 0


async def test_hours_are_found_on_every_day_on_which_they_can_be_given(town: House) -> None:
    await _posted(town)
    anna = await _volunteer(town, "100")
    for day, found in (("2026-11-27", True), ("2026-12-30", True), ("2027-01-01", False)):
        await town.leaps_to(f"{day} 10:00")
        await anna.says("/shifts")
        assert ("aiuto compiti" in anna.last.text) is found, day
