"""The first journey: an association asks, a coordinator approves, a citizen comes, is reminded."""

from tests.house import House, acquaint


async def test_from_a_need_to_a_reminder(town: House) -> None:
    carla = await town.coordinator()
    marta = await town.member(carla)

    await marta.says("sabato 9-12, 4 persone, scaffali")
    marta.sees("Dove?")
    await marta.says("via Marconi 43")
    marta.sees("Da che età?")
    await marta.taps("Dai 18 anni")
    marta.sees("Chi assicura")
    await marta.taps("ANFFAS")
    marta.sees("sabato 28 novembre")
    marta.sees("9:00–12:00")
    await marta.taps("Conferma")
    marta.sees("Il coordinamento lo controlla")

    carla.sees("chiede volontari")
    await carla.taps("Apri")
    await carla.taps("Approva")
    marta.sees("Pubblicato")

    anna = town.phone("100")
    await anna.says("/start")
    await anna.taps("Dare una mano")
    anna.sees("sabato 28 novembre")
    await anna.taps("scaffali")
    await anna.taps("Ci sono")
    anna.sees("Come ti chiami?")
    await acquaint(anna)
    anna.sees("Il tuo posto è confermato")
    anna.sees("ANFFAS")
    marta.sees("Anna viene a dare una mano")

    await town.until("2026-11-27 17:59")
    assert not anna.heard("Promemoria")
    await town.until("2026-11-27 18:00")
    anna.sees("Promemoria")
    anna.sees("sabato 28 novembre")
