"""Who came: noted in one message, asked for again, entered as hours that never change."""

import pytest

from handlers.checkins import code_of
from storage.town import Town
from tests.house import House, Phone
from tests.journeys.steps import a_shift, counted, everywhere, labels, signs_up

SHIFT = "sabato 9-12, 3 persone, scaffali"


async def _over(town: House) -> tuple[Phone, Phone, Phone]:
    """Anna and Bruno were expected on Saturday morning; it is over."""
    _, marta = await a_shift(town, SHIFT)
    anna = await signs_up(town.phone("100"))
    bruno = await signs_up(town.phone("101"), name="Bruno")
    await town.until("2026-11-28 12:00")
    return marta, anna, bruno


async def ledger(town: House) -> list[tuple[int, int]]:
    """The people and minutes of every entry, in order."""

    def read(open_town: Town) -> list[tuple[int, int]]:
        shifts = open_town.unit.connection.execute("SELECT * FROM hours ORDER BY seq").fetchall()
        return [(int(row["people"]), int(row["minutes"])) for row in shifts]

    return await town.ask(read)


async def test_all_came_is_one_tap_and_everybody_is_thanked(town: House) -> None:
    marta, anna, bruno = await _over(town)
    marta.sees("com'è andata? Erano attese 2 persone")
    await marta.taps("Tutti presenti")
    marta.sees("2 persone presenti, 6 ore in tutto")
    for each in (anna, bruno):
        each.sees("Le tue ore finora: 3 ore")
    assert await ledger(town) == [(1, 180), (1, 180)]
    await marta.taps("Tutti presenti")
    assert await ledger(town) == [(1, 180), (1, 180)]
    assert len(anna.heard("Le tue ore finora")) == 1


@pytest.mark.also_on(("telegram", "en"))
async def test_who_did_not_come_is_tapped_and_may_be_excused(town: House) -> None:
    marta, anna, bruno = await _over(town)
    await marta.taps("Manca qualcuno")
    await marta.taps("✅ Bruno")
    assert "❌ Bruno" in labels(marta)
    await marta.taps("Chiudi")
    marta.sees("1 persona presente, 3 ore")
    anna.sees("Le tue ore finora: 3 ore")
    bruno.sees("risulta che non ci fossi")
    await marta.taps("Correggi")
    await marta.taps("❌ Bruno")
    assert "➖ Bruno" in labels(marta)
    await marta.taps("➖ Bruno")
    await marta.taps("✅ Anna")
    assert await ledger(town) == [(1, 180), (1, 180), (-1, -180)]


async def test_a_walk_in_is_added_by_name(town: House) -> None:
    marta, _, _ = await _over(town)
    await marta.taps("Manca qualcuno")
    await marta.taps("Chi è venuto")
    await marta.says("Rosa")
    await marta.taps("Salta")
    marta.sees("Aggiunto: Rosa")
    await marta.taps("Chiudi")
    marta.sees("3 persone presenti, 9 ore")


async def test_left_open_it_is_asked_again_after_one_and_three_days(town: House) -> None:
    marta, _, _ = await _over(town)
    assert len(marta.heard("com'è andata?")) == 1
    await town.until("2026-11-29 12:00")
    assert len(marta.heard("com'è andata?")) == 2
    await town.until("2026-12-01 12:00")
    assert len(marta.heard("com'è andata?")) == 3
    await marta.taps("Tutti presenti")
    await town.until("2026-12-05 12:00")
    assert len(marta.heard("com'è andata?")) == 3


async def test_closed_before_it_is_not_asked_again(town: House) -> None:
    marta, _, _ = await _over(town)
    await marta.taps("Tutti presenti")
    await town.until("2026-12-02 12:00")
    assert len(marta.heard("com'è andata?")) == 1


async def test_before_the_shift_there_is_nothing_to_note(town: House) -> None:
    _, marta = await a_shift(town, SHIFT)
    shift = (await town.ask(lambda each: each.shifts.ahead()))[0]
    await signs_up(town.phone("100"))
    await marta.forges(f"need/{shift.id}/attendance")
    marta.sees("si segnano quando il turno è iniziato")
    await marta.forges(f"need/{shift.id}/attendance/close")
    marta.sees("si segnano quando il turno è iniziato")
    assert await counted(town, "hours") == 0


async def test_two_no_shows_ask_a_day_earlier_the_third_time(town: House) -> None:
    carla, marta = await a_shift(town, SHIFT)
    anna = await signs_up(town.phone("100"))
    for day, said in ((28, "sabato 28 novembre"), (29, "domenica 29 novembre")):
        if day == 29:
            await town.shift(marta, carla, f"{said} 9-12, 3 persone, scaffali")
            await anna.says("/shifts")
            await anna.taps("scaffali")
            await anna.taps("Ci sono")
        await town.until(f"2026-11-{day} 12:00")
        await marta.taps("Manca qualcuno")
        await marta.taps("✅ Anna")
        await marta.taps("Chiudi")
    await town.shift(marta, carla, "sabato 5 dicembre 9-12, 3 persone, scaffali")
    await anna.says("/shifts")
    await anna.taps("scaffali")
    await anna.taps("Ci sono")
    before = len(anna.heard("⏰ Promemoria:"))
    await town.until("2026-12-03 17:45")
    assert len(anna.heard("⏰ Promemoria:")) == before
    await town.until("2026-12-03 18:00")
    anna.sees("⏰ Promemoria: si avvicina")
    anna.sees("sabato 5 dicembre")
    await town.until("2026-12-04 18:00")
    anna.sees("⏰ Promemoria: domani")


async def test_somebody_without_the_bot_has_a_place_by_name(town: House) -> None:
    _, marta = await a_shift(town, "sabato 9-12, 1 persona, scaffali")
    shift = (await town.ask(lambda each: each.shifts.ahead()))[0]
    await marta.forges(f"need/{shift.id}/seat")
    await marta.says("Rosa")
    await marta.says("ciao")
    marta.sees("telefono")
    await marta.says("333 123 4567")
    marta.sees("Rosa ha un posto")
    await marta.forges(f"need/{shift.id}")
    marta.sees("☎️ Rosa")
    await marta.forges(f"need/{shift.id}/seat")
    await marta.says("Pia")
    await marta.taps("Salta")
    marta.sees("I posti sono finiti")
    await town.until("2026-11-28 12:00")
    await marta.taps("Tutti presenti")
    marta.sees("1 persona presente, 3 ore")


@everywhere
async def test_one_checks_in_by_the_code_at_the_place(town: House) -> None:
    await a_shift(town, SHIFT)
    anna = await signs_up(town.phone("100"))
    shift = (await town.ask(lambda each: each.shifts.ahead()))[0]
    code = await town.ask(lambda each: code_of(each, shift.id))
    await anna.says(code.lower())
    anna.sees("È presto")
    await town.until("2026-11-28 08:45")
    await anna.says(f"{code[:3]} {code[3:]}")
    anna.sees("Ho segnato che ci sei")
    eva = town.phone("103")
    await eva.says(f"/start in-{shift.id}-{code}")
    await eva.says("Eva")
    await eva.taps("18 o più")
    assert eva.heard("Ho segnato che ci sei")
    assert await counted(town, "signups", "came_at IS NOT NULL") == 2
    await eva.says(f"/start in-{shift.id}-AAAAAA")
    eva.sees("Questo codice non va bene")


async def test_a_moved_shift_of_people_without_the_bot_is_asked_about_too(town: House) -> None:
    _, marta = await a_shift(town, SHIFT)
    shift = (await town.ask(lambda each: each.shifts.ahead()))[0]
    await marta.forges(f"need/{shift.id}/seat")
    await marta.says("Rosa")
    await marta.taps("Salta")
    await marta.forges(f"need/{shift.id}/move")
    await marta.says("sabato 5 dicembre dalle 15 alle 18")
    await marta.taps("Conferma")
    await town.until("2026-12-05 18:00")
    marta.sees("com'è andata?")


async def test_a_place_that_was_begun_to_be_given_is_not_given_once_it_has_begun(
    town: House,
) -> None:
    _, marta = await a_shift(town, SHIFT)
    shift = (await town.ask(lambda each: each.shifts.ahead()))[0]
    await town.until("2026-11-28 08:55")
    await marta.forges(f"need/{shift.id}/seat")
    await marta.says("Rosa")
    await town.until("2026-11-28 09:05")
    await marta.taps("Salta")
    marta.sees("è già")
    assert await counted(town, "signups") == 0


async def test_who_was_noted_absent_and_comes_late_is_there_once(town: House) -> None:
    _, marta = await a_shift(town, SHIFT)
    anna = await signs_up(town.phone("100"))
    bruno = await signs_up(town.phone("101"), name="Bruno")
    shift = (await town.ask(lambda each: each.shifts.ahead()))[0]
    code = await town.ask(lambda each: code_of(each, shift.id))
    await town.until("2026-11-28 09:15")
    await marta.forges(f"need/{shift.id}/attendance")
    await marta.taps("✅ Anna")
    await marta.taps("✅ Bruno")
    await anna.says(f"/start in-{shift.id}-{code}")
    await bruno.says(code)
    for each in (anna, bruno):
        each.sees("Ho segnato che ci sei")
    assert await counted(town, "signups") == await counted(town, "signups", "state = 'came'") == 2


async def test_an_absence_noted_once_all_is_closed_is_told_if_it_stays(town: House) -> None:
    marta, anna, bruno = await _over(town)
    await marta.taps("Tutti presenti")
    await marta.taps("Correggi")
    await marta.taps("✅ Anna")
    await marta.taps("✅ Bruno")
    await marta.taps("❌ Bruno")
    assert not anna.heard("risulta che non ci fossi")
    await town.until("2026-11-28 12:15")
    anna.sees("risulta che non ci fossi")
    assert not bruno.heard("risulta che non ci fossi")
    await marta.taps("➖ Bruno")
    await marta.taps("✅ Bruno")
    await town.until("2026-11-28 13:00")
    bruno.sees("risulta che non ci fossi")
