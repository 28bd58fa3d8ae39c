"""A guide goes with somebody for weeks, and nobody can read who follows which."""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest
from icalendar import Calendar

from bot.jobs import owe_calendar
from domain.chat import Address, Outcome
from domain.topics import Topic
from storage.errors import StorageError
from storage.seal import Seal
from storage.town import Town
from tests.house import House, Phone, house
from tests.journeys.steps import counted, in_arabic, labels
from tests.neighbours import ANFFAS

STEP = "Il codice fiscale"


async def begins(phone: Phone, hour: str = "13:00") -> Phone:
    """Somebody agrees to have the steps of the first weeks at an hour."""
    await phone.says("/start")
    await phone.taps("Prime settimane")
    await phone.taps("Le prime settimane")
    await phone.taps(hour)
    await phone.taps("Comincia oggi")
    return phone


async def followed(town: House) -> int:
    return await counted(town, "follows")


@in_arabic
async def test_a_week_of_a_guide_from_its_consent_to_its_end(town: House) -> None:
    amal = town.phone("100")
    await amal.says("/start")
    await amal.taps("Prime settimane")
    await amal.taps("Le prime settimane")
    await amal.taps("13:00")
    amal.sees("sotto un numero, non sotto il tuo nome, finché non dici basta")
    amal.sees("Primo messaggio: giovedì 26 novembre, 13:00")
    assert await followed(town) == 0
    await amal.taps("Comincia oggi")
    amal.sees("Il prossimo passo arriva: giovedì 26 novembre, 13:00")

    await town.until("2026-11-26 12:59")
    assert not amal.heard("Il medico")
    await town.until("2026-11-26 13:00")
    assert len(amal.heard("Il medico")) == len(amal.heard(STEP)) == 1
    assert "Fatto" in str(labels(amal))
    assert "Codice fiscale" in str(labels(amal))
    await amal.taps("Fatto")
    amal.sees("Il prossimo passo arriva: venerdì 27 novembre, 13:00")

    await town.until("2026-12-02 12:59")
    assert len(amal.heard("La scuola")) == 1
    assert not amal.heard("L'italiano")
    await town.until("2026-12-02 13:00")
    amal.sees("L'italiano")
    for day in ("05", "09", "16"):
        await town.leaps_to(f"2026-12-{day} 13:00")
    amal.sees("I rifiuti e i bus")
    amal.sees("Questo era l'ultimo passo")
    assert await followed(town) == 0
    assert len(amal.heard(STEP)) == 1


async def test_the_button_says_the_day_on_which_the_first_message_comes(town: House) -> None:
    amal = town.phone("100")
    for hour, day, start in (("9", "venerdì 27", "domani"), ("13", "giovedì 26", "oggi")):
        await amal.forges(f"guide/first-weeks/{hour}")
        amal.sees(f"Primo messaggio: {day} novembre")
        assert f"Comincia {start}" in str(labels(amal))


async def rows_of(town: House, table: str = "follows") -> list[dict[str, object]]:
    run = f"SELECT * FROM {table}"
    return await town.ask(lambda each: list(each.unit.connection.execute(run).fetchall()))


async def test_what_is_done_already_is_skipped_and_two_taps_are_one(town: House) -> None:
    amal = await begins(town.phone("100"))
    await amal.forges("guide/first-weeks/20/yes")
    assert await followed(town) == 1
    await amal.taps("Salta un passo")
    await amal.taps("Il medico")
    await amal.taps("Salta un passo")
    assert "Il medico" not in str(labels(amal))
    await amal.taps("Iscri")
    done = next(each for each in (await rows_of(town)) if each["done"])
    assert set(str(done["done"]).split(",")) == {"doctor", "school"}
    await town.until("2026-11-29 13:00")
    for unsaid in ("Il medico", "La scuola"):
        assert not amal.heard(unsaid)
    assert len(amal.heard(STEP)) == 1
    assert len(amal.heard("entro 8 giorni di lavoro")) == 1


async def test_a_guide_is_paused_taken_up_again_and_stopped(town: House) -> None:
    amal = await begins(town.phone("100"))
    await amal.taps("Pausa")
    amal.sees("in pausa")
    await town.until("2026-11-27 14:00")
    assert not amal.heard("Il medico")
    await amal.taps("Riprendi")
    amal.sees("Il prossimo passo arriva: sabato 28 novembre, 13:00")
    await amal.taps("Pausa")
    await amal.taps("Riprendi")
    await town.until("2026-11-28 13:00")
    assert len(amal.heard("Il medico")) == 1
    await amal.taps("Basta")
    amal.sees("l'ho dimenticato")
    assert await followed(town) == 0
    said = len(amal.messages)
    await town.leaps_to("2026-12-20 13:00")
    assert len(amal.messages) == said
    await amal.forges(f"followed/{'0' * 10}/stop")
    amal.sees("Questo non lo segui più")


async def test_nobody_turns_anothers_page(town: House) -> None:
    await begins(town.phone("100"))
    (follow,) = await rows_of(town)
    bruno = town.phone("101")
    await bruno.forges(f"followed/{follow['id']}/stop")
    bruno.sees("Questo non lo segui più")
    assert await followed(town) == 1


@pytest.mark.italian
async def test_all_steps_in_one_file_and_nothing_is_kept(town: House) -> None:
    amal = town.phone("100")
    await amal.forges("guide/first-weeks/18")
    await amal.taps("Prendi il file")
    amal.sees("Io non tengo niente")
    (file,) = amal.files
    assert file.name == "Le-prime-settimane.ics"
    events = Calendar.from_ical(file.data).walk("VEVENT")
    days = [event["DTSTART"].dt.strftime("%m-%d %H:%M") for event in events]
    assert (len(days), days[0], days[3], days[-1]) == (
        8,
        "11-26 18:00",
        "11-28 18:00",
        "12-16 18:00",
    )
    assert "Il medico" in events[0]["SUMMARY"]
    assert "non lo dice alla polizia" in events[0]["DESCRIPTION"]
    assert len({event["UID"] for event in events}) == 8
    assert await followed(town) == 0
    assert "guide" not in {row["name"] for row in await rows_of(town, "jobs")}


@pytest.mark.only_on("house")
async def test_a_programme_that_was_down_says_each_step_once_and_keeps_their_distance(
    tmp_path: Path,
) -> None:
    async with house(tmp_path) as town:
        await begins(town.phone("100"))
        await town.until("2026-11-26 13:00")
        assert town.phone("100").heard(STEP)
    async with house(tmp_path, start="2026-12-10 15:00") as town:
        town.phones.events = iter(range(1000, 2000))
        amal = town.phone("100")
        await town.settled()
        assert [STEP in each.text for each in amal.messages] == [False]
        amal.sees("entro 8 giorni di lavoro")
        await town.until("2026-12-11 13:00")
        amal.sees("La scuola")
        assert len(amal.messages) == 2


@pytest.mark.italian
async def test_another_language_is_asked_about_before_anything_goes_on(town: House) -> None:
    amal = await begins(town.phone("100"))
    await amal.forges("language/en")
    await town.until("2026-11-26 13:00")
    amal.sees("In which language shall I go on?")
    amal.sees("Italian")
    await town.until("2026-11-28 13:00")
    assert not amal.heard("The doctor")
    await amal.taps("English")
    assert len(amal.heard("The doctor")) == len(amal.heard("The codice fiscale")) == 1
    await town.until("2026-11-29 13:00")
    amal.sees("within 8 working days")


@pytest.mark.italian
async def test_the_language_of_before_comes_back_with_one_tap(town: House) -> None:
    amal = await begins(town.phone("100"))
    await amal.forges("language/ar")
    await town.until("2026-11-26 13:00")
    assert not amal.heard("Il medico")
    await amal.taps("Italiano")
    assert len(amal.heard("Il medico")) == 1
    await amal.says("/menu")
    assert "Prime settimane" in str(labels(amal))


async def test_who_said_stop_gets_a_step_only_after_taking_it_back(town: House) -> None:
    amal = await begins(town.phone("100"))
    await amal.says("/stop")
    await amal.forges("guide/lost-work/9/yes")
    assert await followed(town) == 1
    assert "Riprendi le notizie" in labels(amal)
    await town.until("2026-11-28 12:00")
    assert not amal.heard("Il medico")
    await amal.says("/menu")
    await amal.taps("Riprendi le notizie")
    await town.until("2026-11-28 13:00")
    assert len(amal.heard("Il medico")) == 1


@pytest.mark.only_on("house", "telegram")
async def test_who_shuts_the_bot_out_follows_nothing_any_more(town: House) -> None:
    amal = await begins(town.phone("100"))
    await amal.blocks()
    assert await followed(town) == 0
    await amal.comes_back()
    said = len(amal.messages)
    await town.until("2026-11-26 13:00")
    assert len(amal.messages) == said


@pytest.mark.only_on("house")
async def test_who_is_found_to_be_gone_follows_nothing_any_more(town: House) -> None:
    amal = await begins(town.phone("100"))
    said = len(amal.messages)
    town.phones.outcomes = [Outcome("unreachable")]
    await town.until("2026-11-26 13:00")
    assert len(amal.messages) == said
    assert await followed(town) == 0


async def test_erasing_ends_it_and_its_key_is_forgotten(town: House) -> None:
    amal = await begins(town.phone("100"))
    await amal.says("/mydata")
    amal.sees("Guida: Le prime settimane, alle 13:00")
    (follow,) = await rows_of(town)
    assert str(follow["id"]) in town.database._keyring.subjects()
    await amal.says("/erase")
    await amal.taps("Sì, cancella")
    assert await followed(town) == 0
    assert str(follow["id"]) not in town.database._keyring.subjects()
    said = len(amal.messages)
    await town.until("2026-11-26 13:15")
    assert len(amal.messages) == said


@pytest.mark.only_on("house")
async def test_what_an_address_follows_moves_with_it(town: House) -> None:
    amal = await begins(town.phone("100"))
    town.phones.outcomes = [Outcome("later", moved="-100100")]
    await amal.says("/menu")
    (moved,) = await town.ask(lambda each: each.follows.at(Address("telegram", "-100100")))
    assert moved.ref == "first-weeks"
    await town.until("2026-11-26 13:00")
    assert town.phone("-100100").heard("Il medico")


async def test_no_row_ties_a_guide_to_whoever_follows_it(town: House) -> None:
    amal = await begins(town.phone("100"))
    await town.until("2026-11-28 13:00")
    await amal.says("/menu")  # the last menu, sealed, may name a step: it is another's now

    def look(each: Town) -> None:
        seal, (person,) = (
            each.unit.seal,
            each.unit.connection.execute("SELECT id FROM people").fetchall(),
        )
        (follow,) = each.unit.connection.execute("SELECT * FROM follows").fetchall()
        assert not _opens(seal, person["id"], follow["address"])
        tables = "SELECT name FROM sqlite_master WHERE type = 'table'"
        for table in [row["name"] for row in each.unit.connection.execute(tables).fetchall()]:
            for row in each.unit.connection.execute(f"SELECT * FROM {table}").fetchall():
                read = " ".join(_read(seal, person["id"], value) for value in row.values())
                if person["id"] in row.values() or "100" in row.values():
                    assert follow["id"] not in read, table
                    assert "first-weeks" not in read, table
                    assert "guide" not in read.replace("guides", ""), table

    await town.ask(look)


def _read(seal: Seal, person: str, value: object) -> str:
    """A value as whoever has the person's key reads it."""
    text = str(value)
    try:
        return seal.open(person, text)
    except (StorageError, ValueError):
        return text


def _opens(seal: Seal, person: str, value: str) -> bool:
    try:
        return bool(seal.open(person, value))
    except StorageError:
        return False


# A topic that is followed


MEALS: tuple[tuple[Topic, str], ...] = (("food", "meals"),)


async def kept(
    town: House, name: str, confirmed: bool = True, topics: Sequence[tuple[Topic, str]] = MEALS
) -> None:
    def keep(each: Town) -> None:
        service = each.services.put(f"city/{name}", name)
        each.services.set_topics(service.id, topics)
        if confirmed:
            each.services.confirm(service.id, None)

    await town.ask(keep)


def posted(town: Town) -> None:
    """A course on a board, that somebody has screened."""
    what = {"what": "Corso di cucina"}
    post = town.posts.add("events", "course", what, organization_id=ANFFAS, theme="food")
    (person,) = town.unit.connection.execute("SELECT id FROM people").fetchall()
    assert town.posts.decide(post, "open", person["id"])


async def test_on_thursday_what_is_new_is_told_once_to_whoever_follows_it(town: House) -> None:
    await town.ask(owe_calendar)
    await kept(town, "Mensa di prima")
    await town.until("2026-11-26 18:00")
    amal = town.phone("100")
    await amal.forges("follow/food")
    amal.sees("Se non ce ne sono, non scrivo")
    await amal.taps("Sì, segui")
    await amal.forges("follow/food/yes")
    assert await followed(town) == 1
    await kept(town, "Mensa Canarina")
    await kept(town, "Mensa nascosta", confirmed=False)
    await kept(town, "Mensa protetta", topics=(("food", "meals"), ("violence", "")))
    await town.ask(posted)
    await town.leaps_to("2026-12-03 16:59")
    assert not amal.heard("Mensa")
    await town.leaps_to("2026-12-03 17:00")
    amal.sees("• Corso di cucina\n• Mensa Canarina")
    amal.never_saw("Mensa nascosta")
    amal.never_saw("Mensa protetta")
    amal.never_saw("Mensa di prima")
    said = len(amal.messages)
    await town.leaps_to("2026-12-10 17:00")
    assert len(amal.messages) == said
    await town.leaps_to("2026-12-11 10:00")
    await kept(town, "Mensa di venerdì")
    await town.leaps_to("2026-12-19 10:00")  # it was down on the Thursday
    amal.sees("• Mensa di venerdì")
    await amal.taps("Che cosa segui")
    await amal.taps("Cibo")
    await amal.taps("Basta")
    assert await followed(town) == 0


@pytest.mark.both_databases
async def test_what_is_only_confirmed_again_is_no_news_but_what_has_changed_is(
    town: House,
) -> None:
    await town.ask(owe_calendar)
    for name in ("Mensa uguale", "Mensa cambiata", "Mensa riaperta"):
        await kept(town, name)
    amal = await town.phone("100").says("/start")
    await amal.forges("follow/food/yes")
    await town.leaps_to("2026-11-26 17:00")
    assert len(amal.heard("Mensa uguale")) == 1
    await town.leaps_to("2027-02-26 10:00")

    def change(each: Town) -> None:
        same, changed, opened = each.services.every()
        each.services.set_fact(same.id, "hours", "")
        each.services.set_fact(changed.id, "hours", "Mo-Fr 12:00-14:00")
        each.services.set_state(opened.id, "closed")
        for service in (same, changed, opened):
            each.services.confirm(service.id, None)

    await town.leaps_to("2027-02-26 11:00")
    await town.ask(change)
    await town.leaps_to("2027-03-04 17:00")
    amal.sees("Cibo\n\n• Mensa cambiata\n• Mensa riaperta")
    assert len(amal.heard("Mensa uguale")) == 1


async def test_violence_is_never_followed(town: House) -> None:
    amal = town.phone("100")
    for path in ("follow/violence", "follow/violence/yes", "follow/nothing/yes"):
        await amal.forges(path)
    assert await followed(town) == 0


async def test_a_door_that_opens_is_among_what_is_followed(town: House) -> None:
    amal = await town.phone("100").says("/start")
    address = await town.address(amal)

    def remind(each: Town) -> None:
        service = each.services.put("city/mensa", "Mensa Canarina")
        each.follows.add(address, "it", "opening", service.id, due=each.now + timedelta(1))

    await town.ask(remind)
    await amal.says("/mydata")
    amal.sees("Segui: Mensa Canarina")
    await amal.taps("Che cosa segui")
    await amal.taps("Mensa Canarina")
    await amal.taps("Basta")
    assert await followed(town) == 0
