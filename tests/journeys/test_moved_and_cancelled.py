"""A shift is moved or called off: everybody who has a place knows before leaving home."""

from tests.house import House, Phone
from tests.journeys.steps import a_shift, counted, labels, signs_up


async def _opens(marta: Phone, what: str = "scaffali") -> None:
    await marta.says("/menu")
    await marta.taps("I nostri turni")
    await marta.taps(what)


async def _moves(marta: Phone, when: str) -> None:
    await _opens(marta)
    await marta.taps("Cambia orario")
    await marta.says(when)


async def test_moved_told_and_reminded_anew(town: House) -> None:
    _, marta = await a_shift(town, "sabato 15-18, 2 persone, scaffali")
    anna = await signs_up(town.phone("100"))
    await _moves(marta, "domenica dalle 15 alle 18")
    marta.sees("domenica 29 novembre, 15:00–18:00")
    await marta.taps("Conferma")
    marta.sees("Spostato")
    anna.sees("Prima: sabato 28 novembre, 15:00–18:00")
    anna.sees("Adesso: domenica 29 novembre, 15:00–18:00")

    await town.until("2026-11-28 17:45")
    assert not anna.heard("Promemoria")
    await town.until("2026-11-28 18:00")
    anna.sees("Promemoria")
    anna.sees("domenica 29 novembre")
    await town.until("2026-11-29 13:00")
    assert len(anna.heard("Promemoria")) == 2
    await anna.says("/mine")
    anna.sees("domenica 29 novembre")


async def test_who_cannot_come_then_says_so_from_that_message(town: House) -> None:
    _, marta = await a_shift(town)
    anna = await signs_up(town.phone("100"))
    await _moves(marta, "domenica dalle 15 alle 18")
    await marta.taps("Conferma")
    await anna.taps("Non posso più")
    await anna.taps("Sì, disdici")
    marta.sees("Anna non può più venire")


async def test_a_second_tap_on_confirm_moves_nothing_more(town: House) -> None:
    _, marta = await a_shift(town)
    anna = await signs_up(town.phone("100"))
    await _moves(marta, "domenica dalle 15 alle 18")
    confirm = marta.button("Conferma").path
    await marta.forges(confirm)
    first = marta.last.text
    await marta.forges(confirm)
    assert marta.last.text == first
    assert len(anna.heard("ha spostato")) == 1


async def test_moving_to_the_past_is_refused(town: House) -> None:
    _, marta = await a_shift(town)
    await _moves(marta, "ieri dalle 15 alle 18")
    assert "✅ Conferma" not in labels(marta)
    assert await counted(town, "shifts", "version = 1") == 1


async def test_called_off_with_a_second_question(town: House) -> None:
    _, marta = await a_shift(town)
    anna = await signs_up(town.phone("100"))
    bruno = await signs_up(town.phone("101"), name="Bruno")
    await _opens(marta)
    await marta.taps("Annulla il turno")
    marta.sees("2 persone iscritte")
    await marta.taps("No, resta")
    marta.sees("2 su 2")
    await marta.taps("Annulla il turno")
    yes = marta.button("Sì, annulla").path
    await marta.forges(yes)
    marta.sees("Avviso le 2 persone")
    await marta.forges(yes)
    marta.sees("è stato annullato")
    for each in (anna, bruno):
        each.sees("Non devi andarci")
        assert len(each.heard("ha annullato")) == 1
    await town.until("2026-11-28 09:00")
    assert not anna.heard("Promemoria")
    await anna.says("/mine")
    anna.sees("Non hai impegni")
    await anna.says("/mydata")
    anna.sees("annullato dall'associazione")
    anna.sees("Nessun messaggio in attesa")
    await anna.says("/shifts")
    anna.sees("non ci sono turni aperti")


async def test_nothing_is_changed_once_it_has_begun(town: House) -> None:
    _, marta = await a_shift(town)
    await signs_up(town.phone("100"))
    await _opens(marta)
    card = marta.button("Cambia orario").path.removesuffix("/move")
    await town.leaps_to("2026-11-28 09:00")
    for tail in ("/move", "/cancel", "/cancel/yes"):
        await marta.forges(f"{card}{tail}")
        marta.sees("già iniziato")
    await marta.forges(card)
    assert "Cambia orario" not in labels(marta)
    marta.sees("• Anna")


async def test_a_shift_that_begins_while_its_hours_are_asked(town: House) -> None:
    _, marta = await a_shift(town)
    await _moves(marta, "domenica dalle 15 alle 18")
    await town.leaps_to("2026-11-28 09:00")
    await marta.taps("Conferma")
    marta.sees("Questo modulo non c'è più")
    await town.leaps_to("2026-11-28 09:30")
    assert await counted(town, "shifts", "version = 1") == 1


async def test_a_moved_shift_still_counts_the_same_places(town: House) -> None:
    _, marta = await a_shift(town)
    await signs_up(town.phone("100"))
    await _moves(marta, "domenica dalle 15 alle 18")
    await marta.taps("Conferma")
    bruno = await signs_up(town.phone("101"), name="Bruno")
    bruno.sees("domenica 29 novembre")
    clara = town.phone("102")
    await clara.says("/shifts")
    clara.sees("completo")
