"""Somebody would rather be called: one member sees the number, once."""

import pytest

from tests.house import House, Phone, acquaint
from tests.journeys.steps import a_shift, counted, everywhere, said, signs_up
from tests.neighbours import citizen, member, rows

NUMBER = "+39 333 123.4567"


async def _asked(town: House) -> tuple[Phone, Phone, Phone]:
    """Two members, and somebody who has asked them to be called."""
    _, marta = await a_shift(town)
    luca = await member(town, "801")
    anna = await citizen(town, "100")
    await anna.says("/shifts")
    await anna.taps("scaffali")
    await anna.taps("Chiamatemi")
    await anna.says(NUMBER)
    return marta, luca, anna


async def _state(town: House) -> tuple[str, str | None]:
    (row,) = await rows(town, "calls")
    return row["state"], row["phone"]


@everywhere
async def test_the_first_member_sees_the_number_and_it_is_forgotten(town: House) -> None:
    marta, luca, anna = await _asked(town)
    anna.sees("preferisci una telefonata")
    for each in (marta, luca):
        each.sees("Anna preferisce una telefonata, per scaffali")
        each.never_saw(NUMBER)
    await anna.says("/mydata")
    anna.sees(NUMBER)
    await marta.taps("Lo chiamo io")
    marta.sees(f"Chiama Anna: {NUMBER}")
    anna.sees("Ti chiama Marta di ANFFAS")
    assert await _state(town) == ("taken", None)
    await marta.taps("Lo chiamo io")
    marta.sees("te l'ho già mostrato")
    await luca.taps("Lo chiamo io")
    luca.sees(said("call-taken"))
    luca.never_saw(NUMBER)
    await town.until("2026-11-29 12:00")
    assert not luca.heard("aspetta ancora")
    assert not anna.heard("nessuno di")


async def test_nobody_else_may_take_it_or_withdraw_it(town: House) -> None:
    marta, _, anna = await _asked(town)
    bruno = await member(town, "802", "auser")
    for phone, path in (
        (bruno, marta.button("Lo chiamo io").path),
        (anna, marta.button("Lo chiamo io").path),
        (marta, anna.button("Non serve").path),
    ):
        await phone.forges(path)
        phone.sees(said("not-yours"))
    assert (await _state(town))[0] == "open"


async def test_it_can_be_withdrawn(town: House) -> None:
    marta, _, anna = await _asked(town)
    for _ in range(2):
        await anna.taps("Non serve")
        anna.sees(said("call-withdrawn-yours"))
    assert await _state(town) == ("withdrawn", None)
    await marta.taps("Lo chiamo io")
    marta.sees(said("call-withdrawn"))


async def test_members_are_reminded_once_and_after_three_days_it_is_over(town: House) -> None:
    marta, luca, anna = await _asked(town)
    await town.until("2026-11-29 09:59")
    for each in (marta, luca):
        assert len(each.heard("aspetta ancora una telefonata")) == 1
    assert not anna.heard("nessuno di")
    await town.until("2026-11-29 10:00")
    anna.sees("in tre giorni nessuno di ANFFAS")
    assert await _state(town) == ("unanswered", None)
    await luca.taps("Lo chiamo io")
    luca.sees(said("call-over"))


async def test_the_night_forgets_a_number_that_could_not_be_told_of(town: House) -> None:
    await _asked(town)
    await town.leaps_to("2026-11-29 10:00")
    await town.ask(lambda each: each.retention.sweep())
    assert await _state(town) == ("unanswered", None)


async def test_whoever_is_new_says_name_and_age_first(town: House) -> None:
    _, marta = await a_shift(town)
    zoe = town.phone("101")
    await zoe.says("/shifts")
    await zoe.taps("scaffali")
    await zoe.taps("Chiamatemi")
    await acquaint(zoe, "Zoe")
    zoe.sees("A quale numero?")
    await zoe.says("02 6602 3111")
    marta.sees("Zoe preferisce una telefonata")


async def test_a_child_is_not_asked_for_a_number(town: House) -> None:
    await a_shift(town)
    child = town.phone("101")
    await child.says("/shifts")
    await child.taps("scaffali")
    await child.taps("Chiamatemi")
    await acquaint(child, "Bimba", "Meno di 14")
    child.sees("almeno 14 anni")
    assert await counted(town, "calls") == 0


@pytest.mark.parametrize("wrong", ["12345", "1234567890123456", "chiamami", "333+123456", "aiuto"])
async def test_what_is_no_number_is_asked_again(town: House, wrong: str) -> None:
    await a_shift(town)
    anna = await signs_up(town.phone("100"))
    await anna.says("/mine")
    await anna.taps("scaffali")
    await anna.taps("Chiamatemi")
    await anna.says(wrong)
    anna.sees("da 6 a 15 cifre")
    assert await counted(town, "calls") == 0


async def test_one_request_at_a_time_and_three_a_day(town: House) -> None:
    _, _, anna = await _asked(town)
    path = "shift/" + (await town.ask(lambda each: each.shifts.ahead()))[0].id + "/call"
    await anna.forges(path)
    anna.sees("preferisci una telefonata")
    for _ in range(2):
        await anna.taps("Non serve")
        await anna.forges(path)
        await anna.says(NUMBER)
    await anna.taps("Non serve")
    await anna.forges(path)
    await anna.says(NUMBER)
    anna.sees(said("call-too-many"))
    assert await counted(town, "calls") == 3


async def test_whoever_is_erased_is_not_called(town: House) -> None:
    marta, _, anna = await _asked(town)
    await anna.says("/erase")
    await anna.taps("Sì, cancella")
    await marta.taps("Lo chiamo io")
    marta.sees(said("gone"))
    await town.until("2026-11-27 12:00")
    assert not marta.heard("aspetta ancora")
