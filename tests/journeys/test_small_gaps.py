"""Small things that people notice: what a file is for, what they are promised, how they answer."""

import pytest
from icalendar import Calendar

from bot import jobs
from domain.shifts import Shift
from storage.town import Town
from tests.house import House, Phone, acquaint
from tests.journeys.steps import a_shift, counted, labels, said, signs_up, wide


async def test_the_second_file_says_that_it_takes_the_date_out_of_the_calendar(
    town: House,
) -> None:
    await a_shift(town)
    anna = await signs_up(town.phone("100"))
    await anna.says("/mine")
    await anna.taps("scaffali")
    await anna.taps("Nel calendario")
    await anna.taps("Non posso più")
    await anna.taps("Sì, disdici")
    first, second = anna.files
    assert "togliere" not in first.about
    assert "Per togliere dal calendario" in second.about
    assert Calendar.from_ical(second.data)["method"] == "CANCEL"


async def test_the_welcome_claims_no_more_than_is_so(town: House) -> None:
    for number, language in (("100", "it"), ("101", "en"), ("102", "ar")):
        phone = town.phone(number, language)
        await phone.says("/start")
        assert len(phone.heard("/mydata")) == 1
        for promise in ("nient'altro", "nothing else", "لا شيء غير"):
            phone.never_saw(promise)


@pytest.mark.parametrize(
    ("language", "people", "children"),
    [("it", "tre", "zero"), ("en", "Three!", "zero"), ("ar", "ثلاثة", "صفر")],
)
async def test_a_number_may_be_typed_in_words(
    town: House, language: str, people: str, children: str
) -> None:
    await a_shift(town, "sabato 9-12, 4 persone, scaffali")
    anna = await signs_up(town.phone("100"))
    await anna.taps("Non posso più")
    await anna.taps("Sì, disdici")
    await anna.forges(f"language/{language}")
    (shift,) = await town.ask(lambda each: each.shifts.ahead())
    await anna.forges(f"shift/{shift.id}/group")
    await anna.says(people)
    await anna.says(children)
    assert await counted(town, "signups", "state = 'confirmed' AND party = 3 AND children = 0") == 1


@pytest.mark.parametrize("words", ["السبت صباحا", "السبت بعد الثامنة", "ثلاث ساعات يوم السبت"])
async def test_who_says_in_arabic_when_they_have_time_is_shown_what_fits(
    town: House, words: str
) -> None:
    await a_shift(town)
    amal = town.phone("100", "ar")
    await amal.says("/start")
    await amal.says(words)
    amal.sees("scaffali")
    amal.sees("✓")
    await amal.says("السبت بعد السادسة مساء")
    assert "scaffali" not in amal.last.text


async def _a_bond(town: House) -> tuple[Phone, Phone, Shift]:
    """Anna calls somebody now and then, for Marta's association."""
    carla, marta = await a_shift(town)
    await marta.forges("needs/lasting")
    await marta.says("telefonate amiche")
    await marta.taps("1")
    await marta.taps("Conferma")
    await carla.taps("Apri")
    await carla.taps("Approva")
    found = await town.ask(lambda each: each.shifts.ahead())
    shift = next(each for each in found if each.kind == "lasting")
    anna = town.phone("100")
    await anna.says("/start")
    await anna.forges(f"lasting/{shift.id}/offer")
    await acquaint(anna)
    await marta.taps("Approva")
    return marta, anna, shift


async def _notes(anna: Phone, amount: str) -> None:
    await anna.says("/mine")
    await anna.taps("telefonate")
    await anna.taps("Segna il tempo")
    await anna.taps(amount)


async def _ledger(town: House) -> list[int]:
    def read(open_town: Town) -> list[int]:
        rows = open_town.unit.connection.execute("SELECT minutes FROM hours ORDER BY seq, id")
        return [row["minutes"] for row in rows.fetchall()]

    return await town.ask(read)


@wide
async def test_any_time_noted_in_a_bond_can_be_taken_back_for_thirty_days(town: House) -> None:
    marta, anna, shift = await _a_bond(town)
    await _notes(anna, "3 ore")
    await town.leaps_to("2026-12-10 10:00")
    await _notes(anna, "1 ora")
    await _notes(anna, "30 minuti")
    await anna.says("/mine")
    await anna.taps("telefonate")
    await anna.taps("Tempi segnati")
    assert "↩️ giovedì 26 novembre · 3 ore" in labels(anna)
    await anna.taps("giovedì 10 dicembre · 1 ora")
    anna.sees("ho tolto 1 ora")
    marta.sees("Anna ha tolto un tempo segnato per sbaglio: 1 ora")
    await marta.forges(f"need/{shift.id}")
    await marta.taps("Tempi: 1")
    assert not [each for each in labels(marta) if "1 ora" in each]
    first = marta.button("giovedì 26 novembre · 3 ore").path
    await marta.forges(first)
    anna.sees("ha corretto il tempo")
    await marta.forges(first)
    marta.sees(said("already-decided"))
    assert await _ledger(town) == [180, 60, 30, -60, -180]
    await town.leaps_to("2027-01-15 10:00")
    await anna.taps("Tempi segnati")
    anna.sees("non c'è nessun tempo segnato")
    await anna.taps("giovedì 10 dicembre · 30 min")
    anna.sees(said("already-decided"))
    assert sum(await _ledger(town)) == 30


async def _always(town: House) -> tuple[Phone, Phone]:
    """Anna has a standing seat, and so a place on each of the four Saturdays that are out."""
    carla, marta = await a_shift(town)
    await town.ask(jobs.owe_calendar)
    await marta.says("ogni sabato 9-12 fino a giugno, 4 persone, mensa")
    await marta.taps("Conferma")
    await carla.taps("Apri")
    await carla.taps("Approva")
    anna = await signs_up(town.phone("100"), "mensa")
    first = next(each for each in await town.ask(lambda t: t.shifts.ahead()) if each.series_id)
    await anna.forges(f"shift/{first.id}/always")
    assert await _places(town) == ["28/11", "05/12", "12/12", "19/12"]
    return marta, anna


async def _places(town: House) -> list[str]:
    ahead = await town.ask(lambda each: each.shifts.ahead())
    mine = [each.start for each in ahead if each.series_id and each.taken]
    return [f"{each.astimezone(town.city.zone):%d/%m}" for each in mine]


@wide
async def test_a_seat_pauses_for_a_while_and_then_is_theirs_again(town: House) -> None:
    _, anna = await _always(town)
    await anna.forges("seats")
    await anna.taps("Salto le prossime")
    await anna.taps("2 settimane")
    anna.sees("fino al 10 dicembre 2026")
    assert await _places(town) == ["12/12", "19/12"]
    await anna.forges("seats")
    anna.sees("In pausa fino al 10 dicembre 2026")
    await town.until("2026-12-05 04:00")
    assert await _places(town) == ["12/12", "19/12", "26/12", "02/01"]
    await town.until("2026-12-11 09:00")
    assert len(anna.heard("La pausa è finita: mensa")) == 1
    await anna.says("/mydata")
    anna.sees("Posto fisso: mensa (attivo)")


async def test_a_pause_is_typed_as_a_day_and_changed_at_will(town: House) -> None:
    _, anna = await _always(town)
    await anna.forges("language/ar")
    await anna.forges("seats")
    seat = anna.button(said("seat-button-pause", "ar")).path
    await anna.forges(f"{seat}/day")
    await anna.says("لا أعرف")
    anna.sees(said("seat-day-again", "ar"))
    await anna.says("13 ديسمبر")
    assert await _places(town) == ["19/12"]
    await anna.forges(f"{seat}/14")
    assert await _places(town) == ["12/12", "19/12"]
    await anna.forges(f"{seat}/30")
    assert await _places(town) == []
    await town.until("2026-12-14 09:00")
    assert not anna.heard("انتهت فترة التوقف")
    assert await _places(town) == ["02/01", "09/01"]
    await anna.taps(said("seat-button-resume", "ar"))
    assert await _places(town) == ["19/12", "26/12", "02/01", "09/01"]
