"""A place passed on: to a stand-in, or in a swap; and taken back."""

from tests.house import House, Phone, acquaint
from tests.journeys.steps import a_shift, counted, everywhere, labels, signs_up
from tests.journeys.test_waits import waits

FULL = "sabato 15-18, 1 persona, scaffali"


async def _two_shifts(town: House) -> tuple[Phone, Phone, Phone]:
    """Anna has Saturday's place, Bruno Sunday's."""
    carla, marta = await a_shift(town, FULL)
    await town.shift(marta, carla, "domenica 15-18, 1 persona, mensa")
    anna = await signs_up(town.phone("100"))
    bruno = await signs_up(town.phone("101"), "mensa", "Bruno")
    return marta, anna, bruno


async def _seeks(anna: Phone) -> None:
    await anna.says("/mine")
    await anna.taps("scaffali")
    await anna.taps("Cerca sostituto")


async def test_who_seeks_a_stand_in_is_expected_until_somebody_accepts(town: House) -> None:
    marta, anna, bruno = await _two_shifts(town)
    await _seeks(anna)
    anna.sees("Finché non accetta qualcuno, ti aspettano")
    bruno.sees("cerca un sostituto")
    await anna.says("/mine")
    anna.sees("scaffali")
    await bruno.taps("Ci vado io")
    bruno.sees("Ci vai tu")
    anna.sees("Bruno va al posto tuo")
    marta.sees("Bruno viene al posto di Anna")
    await anna.says("/mine")
    anna.sees("Non hai impegni")
    await town.until("2026-11-28 13:00")
    assert not anna.heard("⏰ Promemoria:")
    assert bruno.heard("⏰ Promemoria:")


async def test_the_first_to_accept_goes_and_the_next_is_told_kindly(town: House) -> None:
    _, anna, bruno = await _two_shifts(town)
    await _seeks(anna)
    await bruno.taps("Ci vado io")
    await bruno.taps("Ci vado io")
    bruno.sees("qualcuno è arrivato prima")
    assert await counted(town, "signups", "state = 'confirmed'") == 2


async def test_a_mistake_is_undone_within_an_hour_and_not_after(town: House) -> None:
    marta, anna, bruno = await _two_shifts(town)
    await _seeks(anna)
    await bruno.taps("Ci vado io")
    await bruno.taps("Annulla")
    bruno.sees("è tutto come prima")
    anna.sees("ti aspettano di nuovo")
    marta.sees("viene di nuovo Anna")
    await town.until("2026-11-27 18:00")
    anna.sees("Promemoria")
    await bruno.taps("Annulla")
    bruno.sees("qualcuno è arrivato prima")


async def test_one_stops_looking_and_comes_oneself(town: House) -> None:
    _, anna, bruno = await _two_shifts(town)
    await _seeks(anna)
    await anna.taps("Non cercare più")
    anna.sees("ti aspettano")
    await bruno.taps("Ci vado io")
    bruno.sees("qualcuno è arrivato prima")


@everywhere
async def test_two_swap_their_shifts_and_take_it_back(town: House) -> None:
    marta, anna, bruno = await _two_shifts(town)
    await anna.says("/mine")
    await anna.taps("scaffali")
    await anna.taps("Altro…")
    await anna.taps("Scambia turno")
    await anna.taps("mensa")
    anna.sees("il tuo turno resta quello di prima")
    bruno.sees("vorrebbe scambiare il turno con te")
    await bruno.taps("Ci vado io")
    bruno.sees("Il tuo turno adesso è")
    bruno.sees("sabato 28 novembre")
    anna.sees("domenica 29 novembre")
    assert marta.heard("Bruno viene al posto di Anna")
    assert marta.heard("Anna viene al posto di Bruno")
    await bruno.taps("Annulla")
    bruno.sees("è tutto come prima")
    await bruno.says("/mine")
    bruno.sees("domenica 29 novembre")
    await anna.says("/mine")
    anna.sees("sabato 28 novembre")
    assert await counted(town, "signups", "state = 'confirmed'") == 2


async def test_nobody_takes_over_what_they_are_busy_in_or_what_is_their_own(town: House) -> None:
    carla, marta = await a_shift(town, FULL)
    await town.shift(marta, carla, "sabato 16-19, 1 persona, mensa")
    anna = await signs_up(town.phone("100"))
    bruno = await signs_up(town.phone("101"), "mensa", "Bruno")
    await _seeks(anna)
    assert not bruno.heard("cerca un sostituto")
    path = anna.button("Non cercare più").path.replace("stop", "take")
    await bruno.forges(path)
    bruno.sees("A quell'ora hai già un impegno")
    await anna.forges(path)
    anna.sees("È il tuo turno")
    await bruno.forges(path.replace("take", "stop"))
    bruno.sees("Questo non è tuo")


async def test_nothing_is_undone_once_the_place_has_gone_on_to_somebody_else(town: House) -> None:
    _, anna, bruno = await _two_shifts(town)
    await _seeks(anna)
    await bruno.taps("Ci vado io")
    undo = bruno.button("Annulla").path
    await bruno.taps("Apri")
    await bruno.taps("Non posso più")
    await bruno.taps("Sì, disdici")
    await signs_up(town.phone("102"), name="Dora")
    await bruno.forges(undo)
    bruno.sees("qualcuno è arrivato prima")
    assert await counted(town, "signups", "state = 'confirmed'") == 2


async def test_nobody_swaps_into_what_they_are_too_young_for(town: House) -> None:
    carla, marta = await a_shift(town, FULL)
    await town.shift(marta, carla, "domenica 15-18, 1 persona, mensa")
    bruno = await signs_up(town.phone("101"), "mensa", "Bruno")
    younger = "UPDATE shifts SET youngest = 14 WHERE starts_at < '2026-11-29'"
    await town.ask(lambda each: each.unit.connection.execute(younger).rowcount)
    tim = town.phone("100")
    await tim.says("/shifts")
    await tim.taps("scaffali")
    await tim.taps("Ci sono")
    await acquaint(tim, "Tim", "Da 14 a 17")
    await tim.says("/mine")
    await tim.taps("scaffali")
    await tim.taps("Altro…")
    swap = tim.button("Scambia turno").path
    await tim.taps("Scambia turno")
    assert not any("mensa" in each for each in labels(tim))
    shifts = await town.ask(lambda each: each.shifts.ahead())
    (mensa,) = [each.id for each in shifts if each.what == "mensa"]
    await tim.forges(f"{swap}/{mensa}")
    tim.sees("solo per maggiorenni")
    assert not bruno.heard("vorrebbe scambiare")


async def test_who_has_taken_something_else_meanwhile_is_not_swapped_into_a_clash(
    town: House,
) -> None:
    marta, anna, bruno = await _two_shifts(town)
    await anna.says("/mine")
    await anna.taps("scaffali")
    await anna.taps("Altro…")
    await anna.taps("Scambia turno")
    await anna.taps("mensa")
    take = bruno.button("Ci vado io").path
    await town.shift(marta, town.phone("900"), "domenica 16-19, 1 persona, cucina")
    await anna.says("/shifts")
    await anna.taps("cucina")
    await anna.taps("Ci sono")
    anna.sees("Grazie!")
    await bruno.forges(take)
    bruno.sees("qualcuno è arrivato prima")
    assert not marta.heard("viene al posto")


async def test_an_offer_that_is_not_needed_any_more_goes_to_the_next(town: House) -> None:
    """Bruno is offered a place while he takes over another one in the same shift."""
    await a_shift(town, "sabato 15-18, 2 persone, scaffali")
    anna = await signs_up(town.phone("100"))
    eva = await signs_up(town.phone("103"), name="Eva")
    bruno = await waits(town.phone("101"), "Bruno")
    dora = await waits(town.phone("102"), "Dora")
    await _seeks(eva)
    take = bruno.button("Ci vado io").path
    await anna.taps("Non posso più")
    await anna.taps("Sì, disdici")
    bruno.sees("Si è liberato un posto per te")
    await bruno.forges(take)
    bruno.sees("Ci vai tu")
    dora.sees("Si è liberato un posto per te")


async def test_who_finds_nobody_to_swap_with_seeks_a_stand_in_instead(town: House) -> None:
    _, anna, bruno = await _two_shifts(town)
    carla, marta = town.phone("900"), town.phone("800")
    await town.shift(marta, carla, "lunedì 15-18, 1 persona, cucina")
    dora = await signs_up(town.phone("102"), "cucina", "Dora")
    await anna.says("/mine")
    await anna.taps("scaffali")
    await anna.taps("Altro…")
    await anna.taps("Scambia turno")
    await anna.taps("mensa")
    swap = bruno.button("Ci vado io").path
    await _seeks(anna)
    await dora.taps("Ci vado io")
    dora.sees("Ci vai tu")
    await bruno.forges(swap)
    bruno.sees("qualcuno è arrivato prima")
