"""The time bank: a hand is asked for, an association vouches, and nobody else knows for whom."""

from tests.house import House, Phone, acquaint
from tests.journeys.steps import a_shift, counted, in_arabic, said


async def asks(phone: Phone, what: str = "montare una tenda") -> Phone:
    """Somebody who has taken part before asks for a hand on Saturday."""
    await phone.says("/hours")
    await phone.taps("Banca del tempo")
    await phone.taps(said("favour-button-ask"))
    await phone.taps("ANFFAS")
    await phone.says("Fatima")
    await phone.taps("18 o più")
    await phone.says(what)
    await phone.says("sabato 15-17")
    await phone.taps("Crocetta")
    await phone.says("via Segreta 5")
    await phone.taps("Conferma")
    return phone


async def vouches(marta: Phone, carla: Phone) -> None:
    """The association makes it a shift of its own, and the coordinator approves it."""
    await marta.taps("Apri")
    marta.sees("via Segreta 5")
    await marta.taps("Garantisco")
    await marta.taps("Conferma")
    await carla.taps("Apri")
    await carla.taps("Approva")


@in_arabic
async def test_a_hand_is_asked_for_vouched_for_and_given(town: House) -> None:
    carla, marta = await a_shift(town)
    fatima = await asks(town.phone("300"))
    await vouches(marta, carla)
    assert fatima.heard("garantisce per te")
    bruno = town.phone("101")
    await bruno.says("/shifts")
    await bruno.taps("montare una tenda")
    bruno.never_saw("Fatima")
    bruno.never_saw("Segreta")
    await bruno.taps("Ci sono")
    await acquaint(bruno, "Bruno")
    assert bruno.heard("Dove andare: via Segreta 5")
    fatima.sees("Viene Bruno")
    await town.until("2026-11-27 18:30")
    assert len(fatima.heard("Bruno")) == 2
    await town.until("2026-11-28 17:30")
    await marta.says("/menu")
    await marta.taps("Oggi")
    await marta.taps("montare una tenda")
    await marta.taps(said("button-all-came"))
    assert await counted(town, "hours", "minutes = 120") == 1
    await fatima.says("/hours")
    await fatima.taps("Banca del tempo")
    assert fatima.heard("2 ore")
    await bruno.says("/hours")
    await bruno.taps("Banca del tempo")
    bruno.never_saw("ricevuto: ")


async def test_what_is_no_longer_needed_is_called_off_for_whoever_would_have_come(
    town: House,
) -> None:
    carla, marta = await a_shift(town)
    fatima = await asks(town.phone("300"))
    await vouches(marta, carla)
    bruno = town.phone("101")
    await bruno.says("/shifts")
    await bruno.taps("montare una tenda")
    await bruno.taps("Ci sono")
    await acquaint(bruno, "Bruno")
    await fatima.says("/hours")
    await fatima.taps("Banca del tempo")
    await fatima.taps("Non serve più")
    fatima.sees("annullato")
    assert bruno.heard("annullato")
    assert marta.heard("Non serve più")
    await fatima.taps("Non serve più")
    fatima.sees("non c'è più")


async def test_who_asks_cannot_give_to_themselves_and_can_give_to_others(town: House) -> None:
    carla, marta = await a_shift(town)
    fatima = await asks(town.phone("300"))
    await vouches(marta, carla)
    await fatima.says("/shifts")
    await fatima.taps("montare una tenda")
    await fatima.taps("Ci sono")
    fatima.sees("è la tua")
    await fatima.says("/shifts")
    await fatima.taps("scaffali")
    await fatima.taps("Ci sono")
    assert fatima.heard("Il tuo posto è confermato")


async def test_a_favour_that_is_refused_says_why_and_is_decided_once(town: House) -> None:
    _, marta = await a_shift(town)
    fatima = await asks(town.phone("300"))
    await marta.taps("Apri")
    await marta.taps(said("button-refuse"))
    await marta.says("Non ci conosciamo ancora")
    fatima.sees("Non ci conosciamo ancora")
    await marta.taps("Garantisco")
    marta.sees("già")


async def test_nobody_vouches_in_time_and_whoever_asked_is_told(town: House) -> None:
    await a_shift(town)
    fatima = await asks(town.phone("300"))
    await town.until("2026-11-28 15:15")
    assert fatima.heard("non ho trovato nessuno in tempo")


async def test_whoever_is_erased_needs_nothing_any_more(town: House) -> None:
    carla, marta = await a_shift(town)
    fatima = await asks(town.phone("300"))
    await vouches(marta, carla)
    await fatima.says("/erase")
    await fatima.taps("Sì")
    assert marta.heard("Non serve più")
    assert await counted(town, "wants", "details IS NOT NULL") == 0


async def test_a_link_that_is_passed_on_counts_each_newcomer_once(town: House) -> None:
    anna = town.phone("100")
    await anna.says("/share")
    anna.sees("non è arrivato nessuno")
    link = anna.last.text.split("/start ")[1].split()[0]
    link = "".join(each for each in link if each.isalnum() or each == "-")
    bruno = town.phone("101")
    await bruno.says(f"/start {link}")
    bruno.sees("Che cosa vuoi fare")
    await bruno.says(f"/start {link}")
    await anna.says(f"/start {link}")
    await anna.says("/share")
    anna.sees("È arrivata una persona")
