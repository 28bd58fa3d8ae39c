"""Before the shift: who comes, who does not, who is late, and whom the association should call."""

import pytest

from tests.house import House, Phone
from tests.journeys.steps import a_shift, counted, everywhere, labels, said, signs_up

AFTERNOON = "sabato 15-18, 2 persone, scaffali"
MORNING = "sabato 9-12, 2 persone, scaffali"


async def test_who_says_they_come_is_expected_and_no_longer_asked_for(town: House) -> None:
    _, marta = await a_shift(town, AFTERNOON)
    anna = await signs_up(town.phone("100"))
    await town.until("2026-11-27 18:00")
    assert {"✅ Ci vengo", "Non posso più", "🕐 Arrivo tardi"} <= set(labels(anna))
    await anna.taps("Ci vengo")
    anna.sees("ti aspettano")
    await town.until("2026-11-28 14:00")
    assert not marta.heard("non ha ancora confermato")


async def test_silence_puts_the_sign_up_on_the_list_two_hours_before(town: House) -> None:
    _, marta = await a_shift(town, AFTERNOON)
    anna = await signs_up(town.phone("100"))
    await town.until("2026-11-28 12:45")
    assert not marta.heard("non ha ancora confermato")
    await town.until("2026-11-28 13:00")
    marta.sees("una persona non ha ancora confermato")
    marta.sees("Anna")
    await anna.taps("Ci vengo")
    marta.sees("Anna ha confermato")


async def test_of_an_early_shift_it_is_told_the_evening_before(town: House) -> None:
    _, marta = await a_shift(town, MORNING)
    await signs_up(town.phone("100"))
    await town.until("2026-11-27 20:15")
    assert not marta.heard("non ha ancora confermato")
    await town.until("2026-11-27 20:30")
    marta.sees("Anna")


async def test_who_signs_up_in_the_last_hour_has_just_said_so(town: House) -> None:
    _, marta = await a_shift(town, AFTERNOON)
    await town.until("2026-11-28 14:00")
    await signs_up(town.phone("100"))
    await town.until("2026-11-28 15:00")
    assert not marta.heard("non ha ancora confermato")


@everywhere
async def test_i_cannot_opens_the_place_at_once_and_offers_what_suits_next(town: House) -> None:
    carla, marta = await a_shift(town, AFTERNOON)
    await town.shift(marta, carla, "domenica 15-18, 2 persone, scaffali")
    anna = await signs_up(town.phone("100"))
    await town.until("2026-11-27 18:00")
    await anna.taps("Non posso più")
    anna.sees("Ho disdetto il tuo posto")
    anna.sees("il prossimo turno adatto a te")
    anna.sees("domenica 29 novembre, 15:00–18:00")
    marta.sees("Anna non può più venire")
    await anna.taps("domenica")
    await anna.taps("Ci sono")
    anna.sees("Il tuo posto è confermato")


async def test_a_tap_by_mistake_is_taken_back_while_the_place_is_free(town: House) -> None:
    await a_shift(town, AFTERNOON)
    anna = await signs_up(town.phone("100"))
    await town.until("2026-11-27 18:00")
    await anna.taps("Non posso più")
    await anna.taps("Ho sbagliato, ci vengo")
    assert len(anna.heard("Il tuo posto è confermato")) == 2
    assert await counted(town, "signups", "state = 'confirmed'") == 1


async def test_late_is_told_at_once_and_only_once(town: House) -> None:
    _, marta = await a_shift(town, AFTERNOON)
    anna = await signs_up(town.phone("100"))
    await town.until("2026-11-28 13:00")
    await anna.taps("Arrivo tardi")
    await anna.taps("Arrivo tardi")
    assert len(marta.heard("Anna arriva in ritardo")) == 1
    await town.until("2026-11-28 18:30")
    await anna.taps("Arrivo tardi")
    anna.sees("è già iniziato o è passato")


async def _moves(marta: Phone, when: str) -> None:
    await marta.says("/menu")
    await marta.taps("I nostri turni")
    await marta.taps("scaffali")
    await marta.taps("Cambia orario")
    await marta.says(when)
    await marta.taps("Conferma")


async def test_a_moved_shift_is_to_be_confirmed_again(town: House) -> None:
    _, marta = await a_shift(town, AFTERNOON)
    anna = await signs_up(town.phone("100"))
    await town.until("2026-11-27 18:00")
    await anna.taps("Ci vengo")
    await _moves(marta, "domenica dalle 15 alle 18")
    assert {"✅ Ci vengo", "Non posso più"} <= set(labels(anna))
    await anna.says("/mine")
    anna.sees("orario cambiato, confermi?")
    await town.until("2026-11-29 13:00")
    assert marta.heard("non ha ancora confermato")
    await anna.says("/mine")
    await anna.taps("scaffali")
    anna.sees("L'orario è cambiato")
    await anna.taps("Ci vengo")
    await anna.says("/mine")
    assert "orario cambiato" not in anna.last.text


@pytest.mark.parametrize(
    ("chosen", "then"),
    [("1 ora prima", "2026-11-28 14:00"), ("1 giorno prima", "2026-11-27 15:00")],
)
async def test_the_reminder_comes_when_one_wants_it(town: House, chosen: str, then: str) -> None:
    await a_shift(town, AFTERNOON)
    anna = await signs_up(town.phone("100"))
    await anna.says("/mine")
    await anna.taps("Promemoria")
    await anna.taps(chosen)
    await anna.says("/mine")
    await anna.taps("Promemoria")
    await anna.taps("La sera e 2 ore prima")
    await anna.says("/mine")
    await anna.taps("Promemoria")
    await anna.taps(chosen)
    anna.sees(chosen)
    await town.until(then)
    assert len(anna.heard("⏰ Promemoria:")) == 1
    await town.until("2026-11-28 15:00")
    assert len(anna.heard("⏰ Promemoria:")) == 1


async def test_whoever_wants_no_reminder_gets_none(town: House) -> None:
    await a_shift(town, AFTERNOON)
    anna = await signs_up(town.phone("100"))
    await anna.says("/mine")
    await anna.taps("Promemoria")
    await anna.taps("Nessuno")
    await town.until("2026-11-28 15:00")
    assert not anna.heard("⏰ Promemoria:")


@pytest.mark.parametrize("language", ["it", "en", "ar"])
async def test_one_answers_in_ones_language(town: House, language: str) -> None:
    _, marta = await a_shift(town, AFTERNOON)
    omar = town.phone("100", language)
    await omar.says("/start")
    await omar.taps(said("menu-shifts", language))
    await omar.taps("scaffali")
    await omar.taps(said("button-join", language))
    await omar.says("Omar")
    await omar.taps(said("age-adult", language))
    await town.until("2026-11-27 18:00")
    await omar.taps(said("button-late", language))
    assert marta.heard("Omar arriva in ritardo")
    await omar.taps(said("button-coming", language))
    await omar.taps(said("button-cannot", language))
    assert marta.heard("Omar non può più venire")
