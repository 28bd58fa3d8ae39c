"""A lasting bond: without hours, offered, accepted with a word, ended by either side."""

from domain.shifts import Shift
from storage.town import Town
from tests.house import House, Phone, acquaint
from tests.journeys.steps import a_shift, counted, everywhere, said


async def _posted(town: House) -> tuple[Phone, Phone, Shift]:
    carla, marta = await a_shift(town)
    await marta.says("/menu")
    await marta.taps("Cerco volontari")
    await marta.taps("Senza orario")
    await marta.says("telefonate amiche")
    await marta.taps("1")
    await marta.taps("Conferma")
    await carla.taps("Apri")
    await carla.taps("Approva")
    found = await town.ask(lambda each: each.shifts.ahead())
    return carla, marta, next(each for each in found if each.kind == "lasting")


async def _minutes(town: House) -> int:
    def work(each: Town) -> int:
        rows = each.unit.connection.execute("SELECT minutes FROM hours").fetchall()
        return sum(row["minutes"] for row in rows)

    return await town.ask(work)


async def _offers(town: House, shift: Shift, number: str, name: str) -> Phone:
    phone = town.phone(number)
    await phone.says("/start")
    await phone.forges(f"lasting/{shift.id}/offer")
    await acquaint(phone, name)
    phone.sees("ti proponi")
    return phone


@everywhere
async def test_offered_accepted_and_ended_by_the_volunteer(town: House) -> None:
    _, marta, shift = await _posted(town)
    anna = await _offers(town, shift, "100", "Anna")
    marta.sees("Anna si propone")
    await anna.forges(f"lasting/{shift.id}/offer")
    anna.sees(said("lasting-already"))
    await marta.taps("Approva")
    anna.sees("ti ha detto di sì")
    assert await counted(town, "signups", "state = 'confirmed'") == 1
    await marta.taps("Apri")
    marta.sees("1. Anna")
    await town.until("2026-11-28 10:00")
    anna.never_saw("Promemoria")
    await anna.taps("Segna il tempo")
    await anna.taps("1 ora")
    anna.sees("Ho segnato 1 ora")
    marta.sees("Anna ha dato 1 ora")
    wrong = marta.button("Non è giusto").path
    await anna.taps("Segna il tempo")
    await anna.taps("30 minuti")
    await marta.forges(wrong)
    anna.sees("ha corretto")
    await marta.forges(wrong)
    marta.sees(said("already-decided"))
    assert await _minutes(town) == 30
    await anna.taps("Voglio smettere")
    anna.sees("finisce qui")
    marta.sees("Anna smette")
    assert await counted(town, "signups", "state = 'confirmed'") == 0


async def test_declined_with_a_word_and_the_next_one_taken(town: House) -> None:
    _, marta, shift = await _posted(town)
    anna = await _offers(town, shift, "100", "Anna")
    await marta.taps("Rifiuta")
    await marta.says("Cerchiamo chi può di mattina")
    anna.sees("Cerchiamo chi può di mattina")
    bruno = await _offers(town, shift, "101", "Bruno")
    await marta.taps("Approva")
    bruno.sees("ti ha detto di sì")
    await marta.taps("Apri")
    await marta.taps("Concludi: 1")
    bruno.sees("ha concluso con te")
    assert await counted(town, "signups", "state = 'confirmed'") == 0


async def test_one_place_is_given_once(town: House) -> None:
    _, marta, shift = await _posted(town)
    await _offers(town, shift, "100", "Anna")
    first = marta.button("Approva").path
    await _offers(town, shift, "101", "Bruno")
    await marta.forges(first)
    await marta.forges(first)
    marta.sees(said("already-decided"))
    await marta.taps("Approva")
    marta.sees(said("shift-full"))
    assert await counted(town, "signups", "state = 'confirmed'") == 1
