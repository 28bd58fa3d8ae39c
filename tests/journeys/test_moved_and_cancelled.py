"""A shift is moved or called off: everybody who has a place knows before leaving home."""

from tests.house import House, Phone, plain
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
    marta.sees("Anna non può più venire")


async def _moved_at_night(town: House) -> tuple[Phone, Phone]:
    """Friday night, for a shift of the week after: what is news waits for the morning."""
    _, marta = await a_shift(town, "sabato 5 dicembre 9-12, 2 persone, scaffali")
    anna = await signs_up(town.phone("100"))
    await town.until("2026-11-27 22:00")
    await _moves(marta, "domenica 6 dicembre dalle 15 alle 18")
    await marta.taps("Conferma")
    assert not anna.heard("ha spostato")
    return anna, marta


async def test_new_hours_held_by_the_night_are_told_in_the_morning(town: House) -> None:
    anna, _ = await _moved_at_night(town)
    await town.until("2026-11-28 08:00")
    anna.sees("Prima: sabato 5 dicembre, 9:00–12:00")
    anna.sees("Adesso: domenica 6 dicembre, 15:00–18:00")


async def test_whoever_gave_the_place_back_is_told_of_no_new_hours(town: House) -> None:
    anna, _ = await _moved_at_night(town)
    await anna.taps("Non posso più")
    await anna.taps("Sì, disdici")
    await town.until("2026-11-28 09:00")
    assert not anna.heard("ha spostato")


async def test_of_a_shift_called_off_no_new_hours_are_told(town: House) -> None:
    anna, marta = await _moved_at_night(town)
    await _opens(marta)
    await marta.taps("Annulla il turno")
    await marta.taps("Sì, annulla")
    await town.until("2026-11-28 09:00")
    assert not anna.heard("ha spostato")
    assert len(anna.heard("è annullato")) == 1


async def test_of_two_moves_in_a_night_the_last_is_told(town: House) -> None:
    anna, marta = await _moved_at_night(town)
    await _moves(marta, "lunedì 7 dicembre dalle 10 alle 13")
    await marta.taps("Conferma")
    await town.until("2026-11-28 09:00")
    (told,) = anna.heard("ha spostato")
    assert "Prima: sabato 5 dicembre, 9:00–12:00" in plain(told.text)
    assert "Adesso: lunedì 7 dicembre, 10:00–13:00" in plain(told.text)


async def test_hours_moved_to_and_fro_in_a_night_are_no_news(town: House) -> None:
    anna, marta = await _moved_at_night(town)
    await _moves(marta, "sabato 5 dicembre dalle 9 alle 12")
    await marta.taps("Conferma")
    await town.until("2026-11-28 09:00")
    assert not anna.heard("ha spostato")
    await town.until("2026-12-04 18:00")
    assert len(anna.heard("Promemoria")) == 1


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
        assert len(each.heard("è annullato")) == 1
    await town.until("2026-11-28 09:00")
    assert not anna.heard("Promemoria")
    await anna.says("/mine")
    anna.sees("Non hai impegni")
    await anna.says("/mydata")
    anna.sees("turno annullato")
    anna.sees("Nessun promemoria o avviso in programma")
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
    marta.sees("Anna")


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
