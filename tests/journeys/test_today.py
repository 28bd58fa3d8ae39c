"""A secretary's day in one message: who comes today, what is to be done, and the week."""

from datetime import timedelta

import pytest

from bot import jobs
from storage.instants import from_text
from storage.town import Town
from tests.house import House, Phone, plain, rome
from tests.journeys.steps import associations, labels, wide
from tests.neighbours import citizen, coordinator, id_of, joined, member, rows, shift

DAY, WEEK = "📅 Oggi", "📅 La vostra settimana"


async def owed(town: House) -> None:
    """The programme starts, and owes what the calendar asks for."""
    await town.ask(jobs.owe_calendar)


def digests(marta: Phone, title: str = DAY) -> list[str]:
    return [plain(each.text) for each in marta.messages if plain(each.text).startswith(title)]


async def _seats(town: House, place: str, *names: str) -> None:
    def seat(open_town: Town) -> None:
        found = open_town.shifts.get(place)
        assert found
        for name in names:
            open_town.signups.seat(found, name, 1_000)

    await town.ask(seat)


@associations
async def test_one_message_says_who_comes_today_what_to_do_and_the_week(town: House) -> None:
    marta = await member(town)
    await coordinator(town, "900")
    today = await shift(town, marta, "2026-11-26 15:00", capacity=4)
    over = await shift(town, marta, "2026-11-25 15:00", what="pacchi")
    await _seats(town, over.id, "Rosa")
    await shift(town, marta, "2026-11-29 09:00", what="mensa")
    await shift(town, marta, "2026-11-29 15:00", what="doposcuola", capacity=3)
    await shift(town, marta, "2026-11-30 09:00", what="trasloco", state="pending")
    await shift(town, marta, "2026-11-30 15:00", what="sgombero", state="refused")
    anna, bruno = await citizen(town, "100"), await citizen(town, "101", "Bruno")
    for each in (anna, bruno):
        await joined(town, each, today)
    await anna.forges("mine")
    await anna.taps("scaffali")
    await anna.taps("Ci vengo")
    await _seats(town, today.id, "Pia")
    await marta.says("/menu")
    await marta.taps("Oggi")
    told = plain(marta.last.text)
    assert "15:00–18:00 · scaffali (3/4)\n❓ Bruno\n☎️ Pia\n✅ Anna" in told
    for line in (
        "📝 pacchi, mercoledì 25 novembre, 15:00–18:00: segna chi c'era",
        "❓ scaffali, giovedì 26 novembre, 15:00–18:00: 1 senza risposta",
        "☎️ scaffali, giovedì 26 novembre, 15:00–18:00: 1 da chiamare",
        "🙋 scaffali, giovedì 26 novembre, 15:00–18:00: manca 1 persona",
        "⏳ trasloco, lunedì 30 novembre, 9:00–12:00: aspetta il coordinamento",
        "🚫 sgombero, lunedì 30 novembre, 15:00–18:00: non pubblicato",
        "domenica 29 novembre: 2 turni, 0 su 5",
    ):
        assert line in told
    await marta.taps("scaffali")
    marta.sees("📍 via Marconi 43")


@wide
async def test_a_long_day_still_fits_one_narrow_screen(town: House) -> None:
    marta = await member(town)
    for number in range(8):
        each = await shift(town, marta, f"2026-11-26 {11 + number}:00", capacity=200)
        await _seats(town, each.id, *(f"Nome{number}-{n}" for n in range(60)))
    await marta.forges("today")
    (text,) = digests(marta)
    assert text.count("Nome") <= 24
    assert "+56" in text
    assert "E altri 3 turni oggi" in text
    assert len(text) < 2000
    await marta.forges(marta.button("scaffali").path)
    assert plain(marta.last.text).count("☎️ Nome") == 25
    marta.sees("… e altre 35: stampa l'elenco")


async def test_who_speaks_for_two_is_told_whose_shift_it_is(town: House) -> None:
    marta = await member(town)
    await member(town, organization="auser")
    await shift(town, marta, "2026-11-26 15:00")
    await marta.forges("today")
    assert "AUSER" not in digests(marta)[-1]
    await shift(town, marta, "2026-11-26 12:00", organization_id="auser", what="mensa")
    await marta.forges("today")
    assert "12:00–15:00 · mensa (0/2) — AUSER" in digests(marta)[-1]


async def test_nothing_of_another_organization_is_told(town: House) -> None:
    marta, bruno = await member(town), await member(town, "810", "auser")
    await shift(town, marta, "2026-11-26 15:00")
    await bruno.forges("today")
    bruno.sees("Oggi non avete turni")
    assert "scaffali" not in plain(bruno.last.text)


async def test_it_comes_by_itself_at_eight_on_days_with_a_shift(town: House) -> None:
    marta = await member(town)
    await owed(town)
    saturday = await shift(town, marta)
    await joined(town, await citizen(town, "100"), saturday)
    await town.until("2026-11-28 07:45")
    assert digests(marta) == []
    await town.until("2026-11-28 08:00")
    (told,) = digests(marta)
    assert "Anna" in told
    assert "Poi, in settimana" not in told
    assert len(labels(marta)) <= 15
    await town.until("2026-11-29 12:00")
    assert len(digests(marta)) == 1


async def test_on_monday_at_nine_comes_the_week_but_not_twice(town: House) -> None:
    marta, bruno = await member(town), await member(town, "810", "auser")
    await owed(town)
    await shift(town, marta, "2026-12-02 15:00")
    await town.until("2026-11-30 09:00")
    (told,) = digests(marta, WEEK)
    assert "mercoledì 2 dicembre: 1 turno, 0 su 2" in told
    assert digests(bruno, WEEK) == []
    await shift(town, marta, "2026-12-07 15:00")
    await shift(town, marta, "2026-12-09 15:00")
    await town.until("2026-12-07 12:00")
    assert len(digests(marta, WEEK)) == 1
    assert "mercoledì 9 dicembre" in digests(marta)[-1]


async def test_after_days_down_what_is_owed_is_done_once(town: House) -> None:
    marta = await member(town)
    await owed(town)
    await shift(town, marta, "2026-11-30 15:00")
    await town.leaps_to("2026-11-30 12:00")
    assert len(digests(marta)) == 1
    assert digests(marta, WEEK) == []
    await town.until("2026-12-01 12:00")
    assert len(digests(marta)) == 1


@pytest.mark.parametrize("start", ["2027-03-28 15:00", "2026-10-25 15:00"])
async def test_it_is_eight_on_the_wall_also_when_the_clock_has_changed(
    town: House, start: str
) -> None:
    marta = await member(town)
    day = rome(start).replace(hour=0)
    town.clock.at = day - timedelta(hours=1)
    await owed(town)
    dues = [row["due_at"] for row in await rows(town, "jobs") if row["name"] == "today"]
    assert [from_text(each) for each in dues] == [day.replace(hour=8)]
    await shift(town, marta, start)
    await town.leaps_to(f"{start[:10]} 07:59")
    assert digests(marta) == []
    await town.leaps_to(f"{start[:10]} 08:00")
    assert len(digests(marta)) == 1


async def test_each_switches_it_off_and_on_for_themselves(town: House) -> None:
    marta, elena = await member(town), await member(town, "801")
    await owed(town)
    for day in (27, 28, 29):
        await shift(town, marta, f"2026-11-{day} 15:00")
    await marta.forges("today")
    await marta.taps("Non mandarmelo")
    await marta.forges("mydata")
    marta.sees("Il riassunto della giornata: sospeso")
    shown = len(digests(marta))
    await town.until("2026-11-27 08:00")
    assert (len(digests(marta)), len(digests(elena))) == (shown, 1)
    await marta.forges("today/again")
    await elena.forges("stop")
    await town.until("2026-11-28 08:00")
    assert (len(digests(marta)), len(digests(elena))) == (shown + 1, 1)


async def test_who_has_left_is_told_nothing_and_leaves_no_wish(town: House) -> None:
    marta = await member(town)
    await member(town, "801")
    await owed(town)
    await shift(town, marta, "2026-11-27 15:00")
    person = await id_of(town, marta)
    await marta.forges("today/quiet")
    await marta.forges("erase/yes")
    assert person not in str(await rows(town, "members"))
    await town.until("2026-11-27 09:00")
    assert digests(marta) == []
