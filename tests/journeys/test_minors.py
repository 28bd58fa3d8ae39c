"""Ages: under fourteen nobody signs up, from fourteen only where a shift allows it."""

import pytest

from tests.house import House, Phone, acquaint
from tests.journeys.steps import a_shift, counted, labels, signs_up, wide
from tests.journeys.test_waits import waits

NO = {"Meno di 14": "almeno 14 anni", "Da 14 a 17": "solo per maggiorenni"}


async def _open_to(town: House, youngest: str) -> Phone:
    carla = await town.coordinator()
    marta = await town.member(carla)
    await marta.says("sabato 9-12, 2 persone, scaffali")
    while "✅ Conferma" not in labels(marta):
        if "Da che età" in marta.last.text:
            await marta.taps(youngest)
        else:
            await town._fill(marta)
    await marta.taps("Conferma")
    await carla.taps("Apri")
    carla.sees(youngest)
    await carla.taps("Approva")
    return marta


@pytest.mark.parametrize(
    ("age", "youngest", "may"),
    [
        ("Meno di 14", "Dai 18", False),
        ("Meno di 14", "Dai 14", False),
        ("Da 14 a 17", "Dai 18", False),
        ("Da 14 a 17", "Dai 14", True),
        ("18 o più", "Dai 18", True),
        ("18 o più", "Dai 14", True),
    ],
)
async def test_each_age_at_each_shift(town: House, age: str, youngest: str, may: bool) -> None:
    await _open_to(town, youngest)
    anna = town.phone("100")
    await anna.says("/shifts")
    await anna.taps("scaffali")
    await anna.taps("Ci sono")
    await acquaint(anna, age=age)
    anna.sees("Grazie!" if may else NO[age])
    assert await counted(town, "signups") == int(may)

    if not may:
        await anna.says("ciao")
        assert "Come ti chiami" not in anna.last.text
        await anna.says("/shifts")
        await anna.taps("scaffali")
        await anna.taps("Ci sono")
        anna.sees(NO[age])
        assert anna.button("Dare una mano")


async def test_of_a_child_no_name_is_kept(town: House) -> None:
    await a_shift(town)
    anna = town.phone("100")
    await anna.says("/shifts")
    await anna.taps("scaffali")
    await anna.taps("Ci sono")
    await acquaint(anna, age="Meno di 14")
    await anna.says("/mydata")
    anna.sees("Nome: nessuno")
    anna.sees("Età: Meno di 14")


@wide
async def test_an_age_told_later_gives_back_what_is_not_for_it(town: House) -> None:
    _, marta = await a_shift(town)
    anna = await signs_up(town.phone("100"))
    await anna.says("/mydata")
    await anna.taps("Cambia nome")
    await acquaint(anna, age="Da 14 a 17")
    anna.sees("Ho disdetto il tuo posto")
    marta.sees("Anna non può più venire")
    await town.until("2026-11-28 09:00")
    assert not anna.heard("Promemoria")


async def test_a_wrong_tap_is_mended(town: House) -> None:
    await a_shift(town)
    anna = town.phone("100")
    await anna.says("/shifts")
    await anna.taps("scaffali")
    await anna.taps("Ci sono")
    await acquaint(anna, age="Meno di 14")
    await anna.says("/mydata")
    await anna.taps("Cambia nome")
    await acquaint(anna)
    await anna.says("/shifts")
    await anna.taps("scaffali")
    await anna.taps("Ci sono")
    anna.sees("Grazie!")


async def test_no_child_speaks_for_an_association(town: House) -> None:
    await town.coordinator()
    anna = town.phone("100")
    await anna.says("/start")
    await anna.taps("Sono di un'associazione")
    await anna.taps("ANFFAS")
    await acquaint(anna, age="Meno di 14")
    assert await counted(town, "members") == 0


async def _now_a_child(phone: Phone) -> None:
    await phone.says("/mydata")
    await phone.taps("Cambia nome")
    await acquaint(phone, age="Meno di 14")


async def test_a_child_no_longer_speaks_for_an_association(town: House) -> None:
    _, marta = await a_shift(town)
    move = "need/" + (await town.ask(lambda each: each.shifts.ahead()))[0].id + "/move"
    await _now_a_child(marta)
    await marta.says("/menu")
    assert not {"Cerco volontari", "I nostri turni", "Sono di un'associazione"} & set(labels(marta))
    for path in ("need/new", "needs", move, "organizations/new"):
        await marta.forges(path)
        marta.sees("almeno 14 anni")
    await marta.says("domenica 9-12, 2 persone, mensa")
    assert "Dove?" not in marta.last.text
    assert await counted(town, "shifts") == 1


async def test_a_child_is_not_told_who_comes_the_coordinators_are(town: House) -> None:
    carla, marta = await a_shift(town)
    await _now_a_child(marta)
    await signs_up(town.phone("100"), name="Bruna")
    marta.never_saw("Bruna")
    carla.sees("Bruna viene a dare una mano")


async def test_a_child_no_longer_coordinates(town: House) -> None:
    carla = await town.coordinator()
    await _now_a_child(carla)
    await carla.says("/menu")
    assert "Da decidere" not in labels(carla)
    await carla.forges("queue")
    carla.sees("almeno 14 anni")


async def test_an_age_put_right_gives_the_role_back(town: House) -> None:
    carla = await town.coordinator()
    await _now_a_child(carla)
    await carla.says("/mydata")
    await carla.taps("Cambia nome")
    await acquaint(carla, "Carla")
    await carla.says("/menu")
    assert "Da decidere" in labels(carla)


@pytest.mark.parametrize(
    ("typed", "band"),
    [
        ("13", "Meno di 14"),
        ("14", "Da 14 a 17"),
        ("16", "Da 14 a 17"),
        (" 17 ", "Da 14 a 17"),
        ("18", "18 o più"),
        ("72", "18 o più"),
        ("١٦", "Da 14 a 17"),
    ],
)
async def test_an_age_typed_in_years_is_heard_as_its_band(
    town: House, typed: str, band: str
) -> None:
    await a_shift(town)
    anna = town.phone("100")
    await anna.says("/shifts")
    await anna.taps("scaffali")
    await anna.taps("Ci sono")
    await anna.says("Anna")
    await anna.says(typed)
    await anna.says("/mydata")
    anna.sees(f"Età: {band}")


async def test_an_age_told_later_also_leaves_the_lines_that_are_not_for_it(town: House) -> None:
    await a_shift(town, "sabato 9-12, 1 persona, scaffali")
    anna = await signs_up(town.phone("100"))
    bruno = await waits(town.phone("101"), "Bruno")
    dora = await waits(town.phone("102"), "Dora")
    await anna.taps("Non posso più")
    await anna.taps("Sì, disdici")
    await bruno.says("/mydata")
    await bruno.taps("Cambia nome")
    await acquaint(bruno, "Bruno", "Da 14 a 17")
    dora.sees("Si è liberato un posto per te")
    assert await counted(town, "waits", "state IN ('queued', 'offered')") == 1
