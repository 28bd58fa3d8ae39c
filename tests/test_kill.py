"""kill -9 at every named point: nothing is lost, nothing is doubled but the message in flight."""

import pytest

from tests.fake_telegram.client import FakeTelegram, Phone
from tests.programme import Programme

pytestmark = pytest.mark.both_databases
THURSDAY = "2026-11-26T10:00"
ANSWERING = ("after_the_inbox_commit", "inside_a_unit", "after_the_commit", "after_the_send")


async def a_shift(programme: Programme, telegram: FakeTelegram) -> None:
    """A coordinator, a member, and a shift on Saturday for two people."""
    code = (await programme.asks("--now", THURSDAY, "invite", "coordinator")).split()[0]
    await programme.starts(now=THURSDAY)
    carla, marta = Phone(telegram, 900, "Carla"), Phone(telegram, 800, "Marta")
    await carla.says(f"/start {code}")
    await carla.hears("coordinamento")
    await marta.says("/start")
    await marta.hears("Che cosa vuoi fare")
    await marta.taps("Sono di un'associazione")
    await marta.hears("Per quale")
    await marta.taps("ANFFAS")
    await marta.hears("Come ti chiami")
    await marta.says("Marta")
    await marta.hears("Quanti anni")
    await marta.taps("18 o più")
    await marta.hears("Ho chiesto")
    await carla.hears("chiede di parlare")
    await carla.taps("Apri")
    await carla.hears("Chi chiede")
    await carla.taps("Approva")
    await marta.hears("ora puoi chiedere")
    await marta.says("sabato 9-12, 2 persone, scaffali")
    await marta.hears("Dove?")
    await marta.says("via Marconi 43")
    await marta.hears("Da che età")
    await marta.taps("Dai 18")
    await marta.hears("assicura")
    await marta.taps("ANFFAS")
    await marta.hears("Confermi?")
    await marta.taps("Conferma")
    await marta.hears("Ricevuto")
    await carla.hears("chiede volontari")
    await carla.taps("Apri")
    await carla.hears("Marconi")
    await carla.taps("Approva")
    await marta.hears("Pubblicato")
    await programme.stops()


async def anna_at_the_last_tap(programme: Programme, telegram: FakeTelegram) -> Phone:
    """Anna has said her name; one tap is left to sign up."""
    await programme.starts(now="2026-11-26T11:00")
    anna = Phone(telegram, 100, "Anna")
    await anna.says("/shifts")
    await anna.hears("Turni aperti")
    await anna.taps("scaffali")
    await anna.hears("Marconi")
    await anna.taps("Ci sono")
    await anna.hears("Come ti chiami")
    await anna.says("Anna")
    await anna.hears("Quanti anni")
    await programme.stops()
    return anna


async def test_a_sign_up_survives_a_death_at_every_point(
    programme: Programme, telegram: FakeTelegram
) -> None:
    await a_shift(programme, telegram)
    anna = await anna_at_the_last_tap(programme, telegram)
    for hour, point in enumerate(ANSWERING, 12):
        await programme.starts(now=f"2026-11-26T{hour}:00", die=point)
        await anna.taps("18 o più")
        await programme.dies()
        await programme.starts(now=f"2026-11-26T{hour}:30")
        await anna.hears("Il tuo posto è confermato")
        await anna.says("/mine")
        mine = await anna.hears("I tuoi impegni")
        assert mine.text.count("scaffali") == 1
        if point != ANSWERING[-1]:
            await back_to_the_last_tap(anna)
            await programme.stops()


async def back_to_the_last_tap(anna: Phone) -> None:
    """Anna gives her place back and says her name again, for the next death."""
    await anna.taps("scaffali")
    await anna.hears("Ti aspettano")
    await anna.taps("Non posso più")
    await anna.hears("Disdico")
    await anna.taps("Sì, disdici")
    await anna.hears("Ho disdetto")
    await anna.says("/erase")
    await anna.hears("Non si può tornare indietro")
    await anna.taps("Sì, cancella")
    await anna.hears("non resta nulla")
    await anna.says("/shifts")
    await anna.hears("Turni aperti")
    await anna.taps("scaffali")
    await anna.hears("Marconi")
    await anna.taps("Ci sono")
    await anna.hears("Come ti chiami")
    await anna.says("Anna")
    await anna.hears("Quanti anni")


@pytest.mark.parametrize("point", ["before_a_due_send", "after_the_send"])
async def test_a_reminder_survives_a_death(
    programme: Programme, telegram: FakeTelegram, point: str
) -> None:
    await a_shift(programme, telegram)
    anna = await anna_at_the_last_tap(programme, telegram)
    await programme.starts(now="2026-11-26T12:00")
    await anna.taps("18 o più")
    await anna.hears("Il tuo posto è confermato")
    await programme.stops()
    await programme.starts(now="2026-11-27T17:59:58", die=point)
    await programme.dies()
    await programme.starts(now="2026-11-27T18:05")
    await anna.hears("Promemoria")
    shown = [each for each in await anna.screen() if "Promemoria" in each.text]
    assert len(shown) <= (2 if point == "after_the_send" else 1)
