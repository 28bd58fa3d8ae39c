"""A full shift: people wait in line, a freed place is offered in turn, and does not stay held."""

from dataclasses import replace

import pytest

from storage.town import Town
from tests.house import House, Phone, acquaint
from tests.journeys.steps import CANNOT_BLOCK, a_shift, counted, everywhere, said, signs_up

ONE = "sabato 9-12, 1 persona, scaffali"


async def waits(phone: Phone, name: str) -> Phone:
    """Somebody new finds the shift full and gets in line."""
    await phone.says("/shifts")
    await phone.taps("scaffali")
    await phone.taps(said("button-wait", phone.reads))
    await phone.says(name)
    await phone.taps(said("age-adult", phone.reads))
    return phone


async def _full(town: House) -> tuple[Phone, Phone, Phone]:
    """Anna has the only place; Bruno and Dora wait, in this order."""
    await a_shift(town, ONE)
    anna = await signs_up(town.phone("100"))
    bruno = await waits(town.phone("101"), "Bruno")
    bruno.sees("Sei la prossima persona della lista")
    dora = await waits(town.phone("102"), "Dora")
    dora.sees("Prima di te: 1")
    return anna, bruno, dora


async def gives_back(phone: Phone) -> None:
    await phone.taps("Non posso più")
    await phone.taps("Sì, disdici")


async def test_a_freed_place_is_offered_to_the_first_in_line_who_accepts(town: House) -> None:
    anna, bruno, dora = await _full(town)
    await gives_back(anna)
    bruno.sees("Si è liberato un posto per te")
    bruno.sees("fino a giovedì 26 novembre, 17:50")
    assert not dora.heard("Si è liberato")
    assert town.phone("800").heard("Ho già offerto il posto a chi è in lista")
    await bruno.taps("Accetto")
    bruno.sees("Il tuo posto è confermato")
    assert await counted(town, "signups", "state = 'confirmed'") == 1
    await bruno.taps("Accetto")
    bruno.sees("Ti aspettano")
    assert await counted(town, "signups", "state = 'confirmed'") == 1
    await town.until("2026-11-26 19:00")
    assert not dora.heard("Si è liberato")


async def test_who_lets_the_time_pass_loses_the_offer_to_the_next(town: House) -> None:
    anna, bruno, dora = await _full(town)
    await gives_back(anna)
    await town.until("2026-11-26 18:00")
    bruno.sees("Il tempo per rispondere è scaduto")
    dora.sees("Si è liberato un posto per te")
    await bruno.taps("Accetto")
    bruno.sees("Il tempo per rispondere è scaduto")
    await dora.taps("Accetto")
    dora.sees("Il tuo posto è confermato")


@everywhere
async def test_who_passes_hands_the_place_on_at_once(town: House) -> None:
    anna, bruno, dora = await _full(town)
    await gives_back(anna)
    await bruno.taps("Passo")
    bruno.sees("non ti tengo in lista")
    dora.sees("Si è liberato un posto per te")
    await bruno.taps("Passo")
    bruno.sees("Non sei più in lista")


async def test_while_a_place_is_held_nobody_else_gets_it(town: House) -> None:
    anna, bruno, _ = await _full(town)
    await gives_back(anna)
    eva = town.phone("103")
    await eva.says("/shifts")
    await eva.taps("scaffali")
    eva.sees("Al completo")
    shift = (await town.ask(lambda each: each.shifts.ahead()))[0]
    await eva.forges(f"shift/{shift.id}/join")
    eva.sees("i posti sono finiti")
    await bruno.says("/mine")
    bruno.sees("c'è un posto per te, rispondi")


async def test_the_nearer_the_shift_the_shorter_the_offer(town: House) -> None:
    anna, bruno, _ = await _full(town)
    await town.until("2026-11-28 08:05")
    await anna.taps("Non posso più")
    bruno.sees("fino a sabato 28 novembre, 8:20")


async def test_at_night_nobody_is_woken_and_the_time_begins_in_the_morning(town: House) -> None:
    anna, bruno, _ = await _full(town)
    await town.until("2026-11-26 22:30")
    await gives_back(anna)
    assert not bruno.heard("Si è liberato")
    await town.until("2026-11-27 08:00")
    bruno.sees("Si è liberato un posto per te")
    bruno.sees("fino a venerdì 27 novembre, 12:10")


async def test_a_moved_shift_is_offered_anew_and_one_called_off_ends_the_line(
    town: House,
) -> None:
    anna, bruno, dora = await _full(town)
    await gives_back(anna)
    marta = town.phone("800")
    await marta.says("/menu")
    await marta.taps("I nostri turni")
    await marta.taps("scaffali")
    await marta.taps("Cambia orario")
    await marta.says("domenica dalle 15 alle 18")
    await marta.taps("Conferma")
    bruno.sees("domenica 29 novembre, 15:00–18:00")
    assert len(bruno.heard("Si è liberato")) == 2
    await marta.says("/menu")
    await marta.taps("I nostri turni")
    await marta.taps("scaffali")
    await marta.taps("Annulla il turno")
    await marta.taps("Sì, annulla")
    bruno.sees("è annullato")
    dora.sees("è annullato")
    await bruno.taps("Accetto")
    bruno.sees("Non sei più in lista")


async def test_whoever_is_erased_while_offered_passes_the_place_on(town: House) -> None:
    anna, bruno, dora = await _full(town)
    await gives_back(anna)
    await bruno.says("/erase")
    await bruno.taps("Sì, cancella tutto")
    dora.sees("Si è liberato un posto per te")


@pytest.mark.parametrize("language", ["it", "en", "ar"])
async def test_the_line_is_told_in_ones_language(town: House, language: str) -> None:
    await a_shift(town, ONE)
    anna = await signs_up(town.phone("100"))
    omar = town.phone("101", language)
    await omar.says("/start")
    await waits(omar, "Omar")
    await gives_back(anna)
    await omar.taps(said("button-accept-place", language))
    assert (await _held(town)) == (await town.address(omar)).value


async def _held(town: House) -> str:
    def find(open_town: Town) -> str:
        (shift,) = open_town.shifts.ahead()
        (signup,) = open_town.signups.of_shift(shift.id)
        return open_town.addresses.reaches(signup.person_id or "")[0].address.value

    return await town.ask(find)


async def test_somebody_too_young_does_not_wait_in_vain(town: House) -> None:
    await a_shift(town, ONE)
    await signs_up(town.phone("100"))
    tim = town.phone("101")
    await tim.says("/shifts")
    await tim.taps("scaffali")
    await tim.taps("Mettimi in lista")
    await acquaint(tim, "Tim", "Da 14 a 17")
    tim.sees("solo per maggiorenni")
    assert await counted(town, "waits") == 0


async def test_what_was_kept_for_newcomers_goes_to_the_line_once_the_shift_is_near(
    town: House,
) -> None:
    carla, marta = await a_shift(town, "giovedì 26 novembre 15-16, 1 persona, prova")
    bruno = await signs_up(town.phone("101"), "prova", "Bruno")
    await town.until("2026-11-26 16:00")
    await marta.taps("Tutti presenti")
    await town.shift(marta, carla, "sabato 9-12, 2 persone, scaffali")
    kept = "UPDATE shifts SET newcomers = 2 WHERE closed_at IS NULL"
    await town.ask(lambda each: each.unit.connection.execute(kept).rowcount)
    await bruno.says("/shifts")
    await bruno.taps("scaffali")
    await bruno.taps("Mettimi in lista")
    bruno.sees("Sei la prossima persona della lista")
    await town.until("2026-11-27 09:05")
    bruno.sees("Si è liberato un posto per te")


async def test_fewer_places_kept_for_newcomers_are_offered_to_the_line(town: House) -> None:
    carla, marta = await a_shift(town, "giovedì 26 novembre 15-16, 1 persona, prova")
    bruno = await signs_up(town.phone("101"), "prova", "Bruno")
    await town.until("2026-11-26 16:00")
    await marta.taps("Tutti presenti")
    await town.shift(marta, carla, "domenica 9-12, 2 persone, scaffali")
    kept = "UPDATE shifts SET newcomers = 2 WHERE closed_at IS NULL"
    await town.ask(lambda each: each.unit.connection.execute(kept).rowcount)
    await bruno.says("/shifts")
    await bruno.taps("scaffali")
    await bruno.taps("Mettimi in lista")
    (shift,) = await town.ask(lambda each: each.shifts.ahead())
    await marta.forges(f"need/{shift.id}/edit")
    await marta.taps("Posti per chi")
    await marta.taps("1")
    await marta.taps("Conferma")
    bruno.sees("Si è liberato un posto per te")


async def test_an_association_that_waits_itself_is_told_what_it_has_freed(town: House) -> None:
    _, marta = await a_shift(town, ONE)
    await signs_up(town.phone("100"))
    (shift,) = await town.ask(lambda each: each.shifts.ahead())
    await marta.forges(f"shift/{shift.id}/wait")
    marta.sees("Sei la prossima persona della lista")
    await marta.forges(f"need/{shift.id}/edit")
    await marta.taps("✏️ Persone")
    await marta.says("2")
    await marta.taps("Conferma")
    assert marta.heard("Si è liberato un posto per te")


async def test_nobody_accepts_a_place_at_an_hour_that_they_have_given_away(town: House) -> None:
    carla, marta = await a_shift(town, ONE)
    anna = await signs_up(town.phone("100"))
    bruno = await waits(town.phone("101"), "Bruno")
    await town.shift(marta, carla, "sabato 10-13, 1 persona, mensa")
    await bruno.says("/shifts")
    await bruno.taps("mensa")
    await bruno.taps("Ci sono")
    await gives_back(anna)
    await bruno.taps("Accetto")
    bruno.sees("A quell'ora hai già un impegno")
    assert await counted(town, "signups", "state = 'confirmed'") == 1


async def test_a_group_waits_together_and_is_passed_over_while_it_does_not_fit(
    town: House,
) -> None:
    await a_shift(town, "sabato 9-12, 2 persone, scaffali")
    anna, bruno = await signs_up(town.phone("100")), town.phone("101")
    await signs_up(bruno, name="Bruno")
    dora = town.phone("102")
    shift = (await town.ask(lambda each: each.shifts.ahead()))[0]
    await dora.forges(f"shift/{shift.id}/join/2.1")
    await dora.taps("Mettimi in lista")
    await dora.says("Dora")
    await dora.taps("18 o più")
    dora.sees("Sei la prossima persona della lista")
    await gives_back(anna)
    assert not dora.heard("Si è liberato")
    await gives_back(bruno)
    dora.sees("Si è liberato un posto per te")
    await dora.taps("Accetto")
    dora.sees("Siete in 2")
    assert await counted(town, "signups", "state = 'confirmed' AND party = 2 AND children = 1") == 1
    await dora.forges(f"shift/{shift.id}/wait/3.0")
    dora.sees("Questo non c'è più")


async def test_who_is_offered_a_place_hears_what_it_asks_for(town: House) -> None:
    anna, bruno, _ = await _full(town)
    marta = town.phone("800")
    shift = (await town.ask(lambda each: each.shifts.ahead()))[0]
    await town.ask(lambda each: each.shifts.edit(replace(shift, must="patente B")))
    await gives_back(anna)
    bruno.sees("patente B")
    assert not marta.heard("patente B")


@pytest.mark.only_on("house", "telegram", why=CANNOT_BLOCK)
async def test_an_offer_to_whoever_can_no_longer_be_written_to_goes_on(town: House) -> None:
    anna, bruno, dora = await _full(town)
    await gives_back(anna)
    await bruno.blocks()
    dora.sees("Si è liberato un posto per te")
