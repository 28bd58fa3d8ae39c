"""A coordinator: enters by an invite, decides what waits, says why not."""

import pytest

from tests.house import House, Phone, acquaint
from tests.journeys.steps import counted, labels


async def _code(town: House) -> str:
    return await town.ask(lambda each: each.invites.make("coordinator"))


async def test_the_menu_begins_with_what_only_its_reader_can_do(town: House) -> None:
    carla = await town.coordinator()
    marta = await town.member(carla)
    await carla.says("/menu")
    assert labels(carla)[:4] == ["Da decidere", "Associazioni", "Pareri", "Dare una mano"]
    assert "Sono di un'associazione" not in labels(carla)
    await marta.says("/menu")
    assert labels(marta)[:4] == ["📅 Oggi", "Cerco volontari", "I nostri turni", "Dare una mano"]


@pytest.mark.parametrize(
    "typed",
    [
        "/start {}",
        "/START {}",
        "/start@FaiBeneBot {}",
        "{}",
        " {} ",
        "/start  {lower}",
        "{lower}",
        "{spaced}",
        "{dashed}",
        "{spelled}",
        "\u200e{}\u200f",
    ],
)
async def test_an_invite_in_any_spelling(town: House, typed: str) -> None:
    code = await _code(town)
    groups = [code[each : each + 4] for each in range(0, len(code), 4)]
    carla = town.phone("900")
    await carla.says(
        typed.format(
            code,
            lower=code.lower(),
            spaced=" ".join(groups).lower(),
            dashed="-".join(groups),
            spelled=code.replace("0", "O").replace("1", "l"),
        )
    )
    carla.sees("coordinamento")
    assert "Da decidere" in labels(carla)


async def test_an_invite_is_good_once_and_for_a_week(town: House) -> None:
    first, second = await _code(town), await _code(town)
    carla, bruno = town.phone("900"), town.phone("901")
    await carla.says(f"/start {first}")
    await bruno.says(f"/start {first}")
    bruno.sees("Questo codice non va bene")
    bruno.sees("Che cosa teniamo")
    assert "Da decidere" not in labels(bruno)
    await town.leaps_to("2026-12-03 10:00")
    await bruno.says(second)
    bruno.sees("Questo codice non va bene")
    assert "Dare una mano" in labels(bruno)


async def test_guessing_ends_soon(town: House) -> None:
    code = await _code(town)
    bruno = town.phone("901")
    for number in range(5):
        await bruno.says(f"{number}" * 26)
        bruno.sees("Questo codice non va bene")
    await bruno.says(code)
    bruno.sees("Troppi codici")
    await town.leaps_to("2026-11-26 11:01")
    await bruno.says(code)
    bruno.sees("coordinamento")


async def test_a_sentence_of_as_many_letters_is_no_code(town: House) -> None:
    carla = await town.coordinator()
    marta = await town.member(carla)
    await marta.taps("Cerco volontari")
    await marta.says("portare pacchi al banco rete")
    marta.sees("Dove?")
    assert len("portarepacchialbancoreteab") == 26
    await marta.taps("Indietro")
    await marta.says("portare pacchi al banco reteab")
    marta.sees("Dove?")


async def test_sentences_of_as_many_letters_are_not_counted_as_guesses(town: House) -> None:
    code = await _code(town)
    carla = town.phone("900")
    for _ in range(6):
        await carla.says("siamo in tre e veniamo domani si")
        assert "Questo codice" not in carla.last.text
    await carla.says(f"{code[:3]} {code[3:15]} {code[15:]}")
    carla.sees("coordinamento")


async def _needed(town: House, member: Phone) -> None:
    await member.says("sabato 9-12, 2 persone, scaffali")
    while "✅ Conferma" not in labels(member):
        await town._fill(member)
    await member.taps("Conferma")


async def test_a_need_is_refused_with_a_reason(town: House) -> None:
    carla = await town.coordinator()
    marta = await town.member(carla)
    await _needed(town, marta)
    await carla.taps("Apri")
    carla.sees("via Marconi 43")
    await carla.taps("Rifiuta")
    carla.sees("Qual è il motivo?")
    await carla.says("no")
    carla.sees("qualche parola")
    await carla.says("Manca l'assicurazione")
    carla.sees("Rifiutato")
    marta.sees("Il motivo: Manca l'assicurazione")
    await marta.taps("Apri")
    marta.sees("Non è stato pubblicato")
    assert "Cambia orario" not in labels(marta)


async def test_several_coordinators_are_told_and_the_first_decides(town: House) -> None:
    carla, dario = await town.coordinator(), await town.coordinator("901")
    marta = await town.member(carla)
    dario.sees("Marta chiede di parlare")
    await dario.taps("Apri")
    dario.sees("È già stato deciso")
    await _needed(town, marta)
    for each in (carla, dario):
        each.sees("chiede volontari")
        await each.taps("Apri")
        await each.taps("Rifiuta")
    await carla.says("Manca l'assicurazione")
    await dario.says("Non ci piace")
    dario.sees("È già stato deciso")
    marta.never_saw("Non ci piace")
    await dario.says("boh")
    dario.sees("non ho capito")


async def test_approving_twice_says_and_does_the_same(town: House) -> None:
    carla = await town.coordinator()
    marta = await town.member(carla)
    await _needed(town, marta)
    await carla.taps("Apri")
    approve = carla.button("Approva").path
    await carla.forges(approve)
    first = carla.last.text
    await carla.forges(approve)
    assert carla.last.text == first
    assert len(marta.heard("Pubblicato")) == 1


async def _moved_meanwhile(marta: Phone) -> None:
    await marta.says("/menu")
    await marta.taps("I nostri turni")
    await marta.taps("scaffali")
    await marta.taps("Cambia orario")
    await marta.says("domenica dalle 15 alle 18")
    await marta.taps("Conferma")


@pytest.mark.parametrize(
    ("tap", "done", "state"), [("Approva", "Approvato", "open"), ("Rifiuta", "motivo?", "pending")]
)
async def test_only_what_was_seen_is_decided(town: House, tap: str, done: str, state: str) -> None:
    carla = await town.coordinator()
    marta = await town.member(carla)
    await _needed(town, marta)
    await carla.taps("Apri")
    carla.sees("sabato 28 novembre, 9:00–12:00")
    await _moved_meanwhile(marta)
    await carla.taps(tap)
    carla.sees("Nel frattempo la richiesta è cambiata")
    carla.sees("domenica 29 novembre, 15:00–18:00")
    assert await counted(town, "shifts", "state = 'pending'") == 1
    await carla.taps(tap)
    carla.sees(done)
    assert await counted(town, "shifts", f"state = '{state}'") == 1


async def test_the_queue_holds_both_and_empties(town: House) -> None:
    carla = await town.coordinator()
    await carla.taps("Da decidere")
    carla.sees("Non c'è niente da decidere")
    marta = await town.member(carla)
    await _needed(town, marta)
    bruno = town.phone("801")
    await bruno.says("/start")
    await bruno.taps("Sono di un'associazione")
    await bruno.taps("AUSER")
    await acquaint(bruno, "Bruno")
    await carla.says("/menu")
    await carla.taps("Da decidere")
    carla.sees("1 associazione")
    carla.sees("1 turno")
    await carla.taps("scaffali")
    await carla.taps("Approva")
    await carla.taps("Da decidere")
    carla.sees("1 associazione")
    assert "1 turno" not in carla.last.text
    await carla.taps("AUSER")
    await carla.taps("Approva")
    await carla.taps("Da decidere")
    carla.sees("niente da decidere")


async def test_a_need_whose_day_has_come_is_refused_not_published(town: House) -> None:
    carla = await town.coordinator()
    marta = await town.member(carla)
    await _needed(town, marta)
    await carla.taps("Apri")
    await town.leaps_to("2026-11-28 09:30")
    await carla.taps("Approva")
    carla.sees("già iniziato")
    await carla.taps("Rifiuta")
    await carla.says("Troppo tardi")
    carla.sees("Rifiutato")
    assert await counted(town, "shifts", "state = 'refused'") == 1


async def test_whoever_claimed_and_erased_leaves_nothing_to_decide(town: House) -> None:
    carla = await town.coordinator()
    bruno = town.phone("801")
    await bruno.says("/start")
    await bruno.taps("Sono di un'associazione")
    await bruno.taps("AUSER")
    await acquaint(bruno, "Bruno")
    await bruno.says("/erase")
    await bruno.taps("Sì, cancella tutto")
    await carla.taps("Apri")
    carla.sees("non c'è più")


async def test_nobody_else_sees_the_queue(town: House) -> None:
    carla = await town.coordinator()
    marta = await town.member(carla)
    anna = town.phone("100")
    for each in (marta, anna):
        await each.forges("queue")
        each.sees("Solo il coordinamento")
