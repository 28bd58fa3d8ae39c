"""A need is posted with what it says besides, changed once it is out, and asked for again."""

import pytest

from domain.shifts import Shift
from tests.house import House, Phone
from tests.journeys.steps import a_shift, labels, signs_up


async def _shifts(town: House) -> list[Shift]:
    return await town.ask(lambda each: each.shifts.ahead())


async def _detail(marta: Phone, label: str, answer: str) -> None:
    await marta.taps("Un dettaglio")
    await marta.taps(f"✏️ {label}")
    if any(answer in each for each in labels(marta)):
        await marta.taps(answer)
        if "✔️ Fatto" in labels(marta):  # of several, as many as one likes
            assert f"✓ {answer}" in labels(marta)
            await marta.taps("Fatto")
    else:
        await marta.says(answer)


DETAILS = {
    "Da portare": "scarpe chiuse",
    "Requisiti": "la patente",
    "Competenze richieste": "patente di guida",
    "Lingue": "arabo",
    "Tema": "Casa",
    "Per chi": "Famiglie",
    "Quartiere": "Crocetta",
    "Minimo": "2",
}


async def test_details_are_not_asked_but_can_be_added_and_are_there_the_next_time(
    town: House,
) -> None:
    _, marta = await a_shift(town)
    await town.leaps_to("2026-11-26 11:00")
    await marta.says("domenica 9-12, 4 persone, mensa")
    for label, answer in DETAILS.items():
        await _detail(marta, label, answer)
        marta.sees(f"{label}: {answer}")
    await marta.taps("Modifica")
    await marta.taps("Altro")
    await marta.taps("✏️ Requisiti")
    await marta.taps("Togli")
    assert "Requisiti: la patente" not in marta.last.text
    await marta.taps("Conferma")
    shift = (await town.ask(lambda each: each.shifts.pending()))[0]
    assert (shift.bring, shift.must, shift.languages) == ("scarpe chiuse", "", ("ar",))
    assert shift.musts == ("driving",)
    assert (shift.field, shift.for_whom) == ("housing", "families")
    assert (shift.neighbourhood, shift.least) == ("crocetta", 2)

    await town.leaps_to("2026-11-26 12:00")
    await marta.says("lunedì 9-12, 1 persona, mensa")
    marta.sees("Da portare: scarpe chiuse")
    marta.sees("Quartiere: Crocetta")


@pytest.mark.parametrize(("label", "no"), [("Minimo", "Il minimo"), ("Posti per", "chi è nuovo")])
async def test_no_more_is_wanted_than_there_are_places(town: House, label: str, no: str) -> None:
    _, marta = await a_shift(town)
    await marta.says("domenica 9-12, 2 persone, mensa")
    await _detail(marta, label, "3")
    marta.sees(no)
    await marta.says("2")
    marta.sees("2")
    await marta.taps("Conferma")
    marta.sees("Ricevuto")


async def _edit(marta: Phone, label: str, answer: str) -> None:
    await marta.says("/menu")
    await marta.taps("I nostri turni")
    await marta.taps("scaffali")
    await marta.taps("Cambia")
    await marta.taps(f"✏️ {label}")
    await marta.says(answer)
    await marta.taps("Conferma")


async def test_another_place_is_told_to_whoever_comes_and_looked_at_anew(town: House) -> None:
    carla, marta = await a_shift(town)
    anna = await signs_up(town.phone("100"))
    await _edit(marta, "Dove", "via Verdi 1")
    marta.sees("ho cambiato")
    anna.sees("ha cambiato qualcosa")
    anna.sees("via Verdi 1")
    carla.sees("ha cambiato un turno già pubblicato")
    await carla.taps("Apri")
    carla.sees("via Verdi 1")
    await town.until("2026-11-27 18:30")
    assert anna.heard("Promemoria: domani")


async def test_whoever_has_given_the_place_back_hears_no_news_of_it(town: House) -> None:
    _, marta = await a_shift(town)
    anna = await signs_up(town.phone("100"))
    await town.leaps_to("2026-11-26 22:00")
    await _edit(marta, "Dove", "via Verdi 1")
    await anna.forges((await _signup(town)) + "/cancel/yes")
    await town.until("2026-11-27 09:00")
    anna.never_saw("via Verdi 1")


async def _signup(town: House) -> str:
    shift = (await _shifts(town))[0]
    held = await town.ask(lambda each: each.signups.of_shift(shift.id))
    return f"signup/{held[0].id}"


async def test_what_nobody_has_to_know_is_told_to_nobody(town: House) -> None:
    carla, marta = await a_shift(town)
    anna = await signs_up(town.phone("100"))
    before = len(anna.messages), len(carla.messages)
    await _edit(marta, "Assicura", "UnipolSai")
    assert (len(anna.messages), len(carla.messages)) == before
    assert (await _shifts(town))[0].insurer == "UnipolSai"


async def test_fewer_places_than_people_put_nobody_out(town: House) -> None:
    _, marta = await a_shift(town)
    await signs_up(town.phone("100"), name="Anna")
    await signs_up(town.phone("101"), name="Bruno")
    await _edit(marta, "Persone", "1")
    marta.sees("nessuno perde il posto: scrivi almeno 2")
    assert (await _shifts(town))[0].capacity == 2
    await _edit(marta, "Persone", "3")
    assert (await _shifts(town))[0].free == 1


async def test_two_members_who_change_different_lines_keep_both(town: House) -> None:
    _, marta = await a_shift(town)
    shift = (await _shifts(town))[0]
    await marta.forges(f"need/{shift.id}/edit")
    await marta.taps("✏️ Che cosa")
    await marta.says("scatoloni")
    await town.ask(
        lambda each: each.unit.connection.execute("UPDATE shifts SET capacity = 9") and None
    )
    await marta.taps("Conferma")
    (later,) = await _shifts(town)
    assert (later.what, later.capacity) == ("scatoloni", 9)


async def test_a_need_that_waits_is_not_approved_as_it_no_longer_is(town: House) -> None:
    carla = await town.coordinator()
    marta = await town.member(carla)
    await marta.says("sabato 9-12, 2 persone, scaffali, via Marconi 43, assicura ANFFAS")
    await marta.taps("Dai 18")
    await marta.taps("Conferma")
    await carla.taps("Apri")
    await _edit(marta, "Dove", "via Verdi 1")
    await carla.taps("Approva")
    carla.sees("è cambiata")
    carla.sees("via Verdi 1")
    await carla.taps("Approva")
    assert (await _shifts(town))[0].place == "via Verdi 1"


async def test_the_same_a_week_later_also_of_a_past_one(town: House) -> None:
    _, marta = await a_shift(town)
    await marta.taps("Apri")
    await marta.taps("Altro…")
    await marta.taps("Tra una settimana")
    marta.sees("sabato 5 dicembre, 9:00–12:00")
    await town.leaps_to("2026-12-10 10:00")
    await marta.says("/menu")
    await marta.taps("I nostri turni")
    await marta.taps("Turni passati")
    await marta.taps("scaffali")
    await marta.taps("Altro…")
    await marta.taps("Tra una settimana")
    marta.sees("sabato 12 dicembre, 9:00–12:00")
    await marta.taps("Conferma")
    marta.sees("Ricevuto: scaffali, sabato 12 dicembre")


async def test_somebody_else_changes_nothing(town: House) -> None:
    await a_shift(town)
    anna = town.phone("100")
    await anna.says("/start")
    shift = (await _shifts(town))[0]
    await anna.forges(f"need/{shift.id}/edit")
    anna.sees("Questo non è tuo")
