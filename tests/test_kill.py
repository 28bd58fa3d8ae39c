"""kill -9 at every named point: nothing is lost, nothing is doubled but the message in flight."""

import pytest

from tests.cameras import snapshot
from tests.fake_telegram.client import FakeTelegram, Phone
from tests.prepared import a_shift, a_sign_up, an_offer
from tests.programme import Programme

pytestmark = pytest.mark.both_databases
ANSWERING = ("after_the_inbox_commit", "inside_a_unit", "after_the_commit", "after_the_send")


async def test_a_sign_up_survives_a_death_at_every_point(
    programme: Programme, telegram: FakeTelegram
) -> None:
    await a_shift(programme, telegram)
    await programme.starts(now="2026-11-26T11:00")
    anna = Phone(telegram, 100, "Anna")
    await to_the_last_tap(anna)
    for hour, point in enumerate(ANSWERING, 12):
        await programme.arms(point)
        await anna.taps("18 o più")
        await programme.dies()
        await programme.starts(now=f"2026-11-26T{hour}:30")
        await anna.hears("Il tuo posto è confermato")
        await anna.says("/mine")
        mine = await anna.hears("I tuoi impegni")
        assert mine.text.count("scaffali") == 1
        if point != ANSWERING[-1]:
            await gives_the_place_back(anna)
            await to_the_last_tap(anna)


async def to_the_last_tap(anna: Phone) -> None:
    """Anna says her name; one tap is left to sign up."""
    await anna.says("/shifts")
    await anna.hears("Turni aperti")
    await anna.taps("scaffali")
    await anna.hears("Marconi")
    await anna.taps("Ci sono")
    await anna.hears("Come ti chiami")
    await anna.says("Anna")
    await anna.hears("Quanti anni")


async def gives_the_place_back(anna: Phone) -> None:
    """Anna is nobody that we know any more, for the next death."""
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


@pytest.mark.parametrize("point", ["before_a_due_send", "after_the_send"])
async def test_a_reminder_survives_a_death(
    programme: Programme, telegram: FakeTelegram, point: str
) -> None:
    anna = await a_sign_up(programme, telegram)
    await programme.starts(now="2026-11-27T17:59:59", die=point)
    await programme.dies()
    await programme.starts(now="2026-11-27T18:05", anew=True)
    await anna.hears("Promemoria")
    shown = [each for each in await anna.screen() if "Promemoria" in each.text]
    assert len(shown) <= (2 if point == "after_the_send" else 1)


async def test_a_photo_that_was_noted_is_fetched_after_a_death(
    programme: Programme, telegram: FakeTelegram
) -> None:
    anna = await an_offer(programme, telegram)
    await programme.starts(now="2026-11-26T10:05")
    for at, point in ((10, "before_a_fetch"), (20, "after_a_fetch")):
        await programme.arms(point)
        await anna.sends("photo", content=snapshot())
        await programme.dies()
        await programme.starts(now=f"2026-11-26T10:{at}")
        await anna.hears("Ho tolto da dentro il luogo")
    await anna.taps("Guarda la foto")
    await anna.hears("Ecco la foto")
    assert (await anna.hears("Foto di")).photo
