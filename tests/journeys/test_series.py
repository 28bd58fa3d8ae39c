"""A series: posted in a sentence, approved once, always four weeks out, never over people."""

from datetime import date, datetime, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot import jobs
from domain.forms import Draft
from domain.needs import Edited
from domain.questions import Moved
from domain.shifts import Shift
from domain.times import WallSpan
from handlers import pauses, series, series_edits
from storage.town import Town
from tests.house import House, Phone
from tests.journeys.steps import a_shift, associations, counted, said, signs_up, undone, wide

SAID = "ogni sabato 9-12 fino a giugno, 4 persone, mensa"


async def _ahead(town: House) -> list[Shift]:
    found = await town.ask(lambda each: each.shifts.ahead())
    return [each for each in found if each.series_id]


async def _days(town: House) -> list[str]:
    return [each.occurrence or "" for each in await _ahead(town)]


async def _posts(town: House, what: str = SAID) -> tuple[Phone, Phone]:
    carla, marta = await a_shift(town)
    await town.ask(jobs.owe_calendar)
    await marta.says(what)
    await marta.taps("Conferma")
    await carla.taps("Apri")
    carla.sees("🔁 Si ripete: ogni ")
    await carla.taps("Approva")
    return carla, marta


async def _opens(marta: Phone, town: House) -> str:
    shift = (await _ahead(town))[0]
    await marta.forges(f"series/{shift.series_id}")
    return shift.series_id or ""


FOUR = ["2026-11-28", "2026-12-05", "2026-12-12", "2026-12-19"]


@associations
async def test_one_sentence_and_one_approval_for_all_of_them(town: House) -> None:
    carla, marta = await a_shift(town)
    await marta.says(SAID)
    for line in ("mensa", "ogni sabato", "mercoledì 30 giugno", "via Marconi 43"):
        marta.sees(line)
    await marta.taps("Conferma")
    marta.sees("una volta sola")
    assert await _days(town) == []
    carla.sees("più volte")
    await carla.taps("Apri")
    await carla.taps("Approva")
    assert await _days(town) == FOUR
    assert await counted(town, "shifts", "unreviewed = 1") == 0
    assert len(carla.heard("chiede volontari")) == 2


async def test_a_refused_first_one_is_a_refused_series(town: House) -> None:
    carla, marta = await a_shift(town)
    await marta.says(SAID)
    await marta.taps("Conferma")
    await carla.taps("Apri")
    await carla.taps("Rifiuta")
    await carla.says("Meglio di no")
    await _nightly(town)
    assert await counted(town, "series", "state = 'refused'") == 1
    assert await _days(town) == []


async def test_what_a_coordinator_saw_is_what_comes_out(town: House) -> None:
    carla, marta = await a_shift(town)
    await marta.says(SAID)
    await marta.taps("Conferma")
    (first,) = await town.ask(lambda each: each.shifts.pending())
    await marta.forges(f"need/{first.id}/edit")
    await marta.taps("✏️ Dove")
    await marta.says("via Verdi 1")
    await marta.taps("Conferma")
    await carla.taps("Apri")
    carla.sees("via Verdi 1")
    await carla.taps("Approva")
    assert {each.place for each in await _ahead(town)} == {"via Verdi 1"}


async def _nightly(town: House) -> None:
    await town.ask(lambda each: series.roll(each, each.wall.date()))
    await town.settled()


async def test_every_night_the_next_week_and_after_days_away_all_of_it_once(town: House) -> None:
    await _posts(town)
    await _nightly(town)
    assert await _days(town) == FOUR
    await town.leaps_to("2026-12-06 10:00")
    assert await _days(town) == [*FOUR[2:], "2026-12-26", "2027-01-02"]
    await town.until("2026-12-07 10:00")
    assert await counted(town, "shifts", "series_id IS NOT NULL") == 6


async def test_from_a_need_that_is_there(town: House) -> None:
    _, marta = await a_shift(town)
    await marta.taps("Apri")
    await marta.taps("Altro…")
    await marta.taps("Ogni settimana")
    marta.sees("sabato 5 dicembre, 9:00–12:00")
    await marta.taps("Modifica")
    await marta.taps("✏️ Si ripete")
    await marta.taps("primo sabato")
    marta.sees("primo sabato del mese")
    await marta.taps("Modifica")
    await marta.taps("Si ripete")
    await marta.says("ogni martedì e giovedì")
    marta.sees("martedì e giovedì")
    await marta.taps("Conferma")
    marta.sees("Ricevuto: scaffali")


async def test_editing_leaves_alone_what_somebody_has_a_place_in(town: House) -> None:
    _, marta = await _posts(town)
    anna = await signs_up(town.phone("100"), "mensa")
    (taken,) = [each for each in await _ahead(town) if each.taken]
    await _opens(marta, town)
    await marta.taps("Cambia")
    await marta.taps("✏️ Dove")
    await marta.says("via Verdi 1")
    await marta.taps("Conferma")
    marta.sees("In un turno c'è già qualcuno")
    places = {each.id: each.place for each in await _ahead(town)}
    assert places.pop(taken.id) == "via Marconi 43"
    assert set(places.values()) == {"via Verdi 1"}
    anna.never_saw("via Verdi 1")
    await marta.taps("mensa")
    marta.sees("via Marconi 43")
    await marta.taps("✏️ Dove")
    await marta.says("via Verdi 1")
    await marta.taps("Conferma")
    anna.sees("via Verdi 1")


async def test_other_hours_and_they_stay_over_the_change_of_the_clock(town: House) -> None:
    _, marta = await _posts(town)
    await signs_up(town.phone("100"), "mensa")
    await _opens(marta, town)
    await marta.taps("Cambia orario")
    await marta.says("sabato 10-13")
    await marta.taps("Conferma")
    marta.sees("In un turno c'è già qualcuno")
    zone = town.city.zone
    hours = [each.start.astimezone(zone).hour for each in await _ahead(town)]
    assert sorted(hours) == [9, 10, 10, 10]
    await town.leaps_to("2027-03-22 10:00")
    hours = [each.start.astimezone(zone).hour for each in await _ahead(town)]
    assert hours == [10, 10, 10, 10]


async def test_a_pause_and_an_end_keep_what_somebody_has_a_place_in(town: House) -> None:
    _, marta = await _posts(town)
    await signs_up(town.phone("100"), "mensa")
    await _opens(marta, town)
    await marta.taps("Pausa")
    marta.sees("In un turno")
    (kept,) = await _ahead(town)
    assert kept.taken == 1
    await _nightly(town)
    assert len(await _ahead(town)) == 1
    await marta.forges(f"series/{kept.series_id}/resume")
    assert await _days(town) == FOUR
    await marta.taps("Concludi")
    await marta.taps("Sì, concludi")
    assert len(await _ahead(town)) == 1
    await marta.forges(f"series/{kept.series_id}/edit")
    marta.sees(said("series-over"))


async def test_a_pause_is_no_way_around_the_coordinators(town: House) -> None:
    _, marta = await a_shift(town)
    await marta.says(SAID)
    await marta.taps("Conferma")
    (first,) = await town.ask(lambda each: each.shifts.pending())
    for what in ("pause", "resume"):
        await marta.forges(f"series/{first.series_id}/{what}")
        marta.sees("Aspetta il coordinamento")
    assert await _ahead(town) == []


async def _always(town: House, phone: Phone) -> None:
    shift = next(each for each in await _ahead(town) if each.taken)
    await phone.forges(f"shift/{shift.id}/always")


@wide
async def test_whoever_always_comes_is_told_once_a_week(town: House) -> None:
    await _posts(town)
    anna = await signs_up(town.phone("100"), "mensa")
    await _always(town, anna)
    anna.sees("posto fisso")
    assert [each.taken for each in await _ahead(town)] == [1, 1, 1, 1]
    before = len(anna.messages)
    await _nightly(town)
    assert len(anna.messages) == before
    await town.until("2026-11-29 19:00")
    anna.sees("I tuoi turni fissi di questa settimana")
    anna.sees("sabato 5 dicembre")
    assert "12 dicembre" not in anna.last.text
    await town.until("2026-12-05 03:45")
    assert [each.taken for each in await _ahead(town)] == [1, 1, 1, 1, 1]
    assert len(anna.heard("turni fissi di questa settimana")) == 1

    await anna.says("/mydata")
    anna.sees("Posto fisso: mensa (attivo)")
    await anna.forges("seats")
    await anna.taps("Salto le prossime")
    await anna.taps("Finché non lo dico")
    anna.sees("per ora non ti iscrivo")
    assert [each.taken for each in await _ahead(town)] == [0] * 5
    await anna.taps("Torno a venire")
    assert [each.taken for each in await _ahead(town)] == [1] * 5
    await anna.taps("Lascio il posto")
    assert await counted(town, "seats") == 0


async def test_a_seat_is_for_whoever_has_come_and_leaves_room_for_newcomers(town: House) -> None:
    _, marta = await _posts(town, SAID.replace("4 persone", "2 persone"))
    await _opens(marta, town)
    await marta.taps("Cambia")
    await marta.taps("Un dettaglio")
    await marta.taps("Posti per chi")
    await marta.taps("1")
    await marta.taps("Conferma")
    stranger = town.phone("102")
    await stranger.says("/start")
    first = (await _ahead(town))[0]
    await stranger.forges(f"shift/{first.id}/always")
    stranger.sees(said("seat-first"))
    for number, name in (("100", "Anna"), ("101", "Bruno")):
        phone = await signs_up(town.phone(number), "mensa", name)
        await _always(town, phone)
        await town.until(f"2026-11-26 1{number[-1]}:30")
    await town.leaps_to("2026-12-06 10:00")
    new = [each for each in await _ahead(town) if (each.occurrence or "") > FOUR[-1]]
    assert [each.taken for each in new] == [1, 1]


QUIETLY = settings(
    max_examples=25, deadline=None, database=None, suppress_health_check=list(HealthCheck)
)


async def test_making_them_again_makes_none_twice_whenever_it_is_tried(town: House) -> None:
    await _posts(town, "ogni martedì e sabato 9-12, 4 persone, mensa")
    found = (await _ahead(town))[0].series_id or ""

    def work(each: Town) -> None:
        start = each.now

        @QUIETLY
        @given(st.lists(st.integers(0, 40), max_size=6))
        def tries(days: list[int]) -> None:
            with undone(each):
                for later in sorted(days):
                    each.now = start + timedelta(days=later)
                    series.catch_up(each, found)
                    made = each.series.made(found)
                    series.catch_up(each, found)
                    assert each.series.made(found) == made
                    ahead = {day.isoformat() for day in _two(each, found)}
                    assert ahead <= made

        tries()
        each.now = start

    await town.ask(work)


def _two(town: Town, series_id: str) -> list[date]:
    """Tomorrow and the four weeks after, as they should be out."""
    today = town.wall.date()
    days = [today + timedelta(days=ahead) for ahead in range(1, 29)]
    kept = town.series.get(series_id)
    assert kept
    return [each for each in days if each.weekday() in kept.rule.weekdays]


async def test_whatever_is_done_to_a_series_nobody_loses_a_place_or_its_hours(town: House) -> None:
    _, marta = await _posts(town)
    anna = await signs_up(town.phone("100"), "mensa")
    await _always(town, anna)
    found = (await _ahead(town))[0].series_id or ""
    address = await town.address(marta)
    member = await town.ask(lambda each: each.addresses.at(address))
    assert member

    def work(each: Town) -> None:
        each.met_by(*member, 0)
        given_back = st.sets(st.integers(0, 3))
        done = st.lists(st.sampled_from(["edit", "move", "pause", "resume", "end"]), max_size=4)

        @QUIETLY
        @given(given_back, done)
        def tries(free: set[int], actions: list[str]) -> None:
            with undone(each):
                for number, shift in enumerate(each.series.ahead(found)):
                    if number in free:
                        held = each.signups.of_shift(shift.id)[0]
                        each.signups.finish(held.id, "cancelled_on_time")
                taken = [shift for shift in each.series.ahead(found) if shift.taken]
                for action in actions:
                    _does(each, found, action)
                    assert [each.shifts.get(shift.id) for shift in taken] == taken

        tries()

    await town.ask(work)


def _does(town: Town, series_id: str, action: str) -> None:
    kept = town.series.get(series_id)
    assert kept
    if action == "edit":
        lines = {**kept.lines, "where": "via Verdi 1"}
        draft = Draft(id="x", kind="edit-series", about=series_id, values=lines)
        draft.before = dict(kept.lines)
        series_edits.edited(town, Edited.model_validate(lines), draft)
    elif action == "move":
        span = WallSpan(datetime(2026, 12, 5, 10), datetime(2026, 12, 5, 13))
        series_edits.moved(town, Moved(when=span), series_id)
    else:
        getattr(pauses, action)(town, kept)
