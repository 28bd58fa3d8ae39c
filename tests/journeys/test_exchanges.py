"""A place passed on: to a stand-in, or in a swap; and taken back."""

from tests.house import House, Phone
from tests.journeys.steps import a_shift, counted, signs_up

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
