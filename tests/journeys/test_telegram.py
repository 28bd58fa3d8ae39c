"""The real programme on a strict Telegram: several people at once, and what goes wrong there."""

import asyncio
from datetime import datetime
from pathlib import Path

import httpx
import pytest
from icalendar import Calendar

from tests.fake_telegram.client import FakeTelegram, Phone
from tests.house import ROME
from tests.journeys.steps import said
from tests.papers.prints import text
from tests.prepared import a_shift
from tests.programme import THURSDAY, Programme

FULL = ("i posti sono finiti", "no places left", "لم تبق أماكن")


async def a_need_becomes_a_shift(programme: Programme, telegram: FakeTelegram) -> None:
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


async def signs_up(phone: Phone, name: str, button: str = "✅") -> str:
    """From /shifts to the answer of the last tap."""
    await phone.says("/shifts")
    await phone.hears("scaffali")
    await phone.taps("scaffali")
    await phone.hears("Marconi")
    await phone.taps(button)
    await phone.hears()
    await phone.says(name)
    await phone.hears()
    await phone.taps("18")
    return (await phone.hears()).text


async def test_three_languages_at_once_for_two_places(
    programme: Programme, telegram: FakeTelegram
) -> None:
    await a_shift(programme, telegram)
    await programme.starts(now=THURSDAY)
    people = [
        (Phone(telegram, 101, "Anna", "it"), "Anna", "Il tuo posto è confermato"),
        (Phone(telegram, 102, "Tom", "en"), "Tom", "You are signed up"),
        (Phone(telegram, 103, "Salma", "ar"), "Salma", "تم تسجيلك"),
    ]
    answers = await asyncio.gather(*(signs_up(phone, name) for phone, name, _ in people))
    sure = [text for text, (_, _, words) in zip(answers, people, strict=True) if words in text]
    full = [text for text in answers if any(words in text for words in FULL)]
    assert (len(sure), len(full)) == (2, 1)


@pytest.mark.parametrize(
    ("language", "waiting", "offered", "yours", "file"),
    [
        ("it", "Sei in lista d'attesa", "Si è liberato un posto", "è confermato", "turno.ics"),
        ("en", "You are on the wait list", "A place is free", "You are signed up", "shift.ics"),
        ("ar", "أنت في قائمة الانتظار", "فرغ مكان لك", "تم تسجيلك", "مناوبة.ics"),
    ],
    ids=["it", "en", "ar"],
)
async def test_the_only_place_goes_to_who_waited_with_papers_for_all(
    programme: Programme,
    telegram: FakeTelegram,
    language: str,
    waiting: str,
    offered: str,
    yours: str,
    file: str,
) -> None:
    await a_shift(programme, telegram, people=1)
    await programme.starts(now=THURSDAY)
    first, second = (Phone(telegram, each, str(each), language) for each in (101, 102))
    assert yours in await signs_up(first, "Zelmira")
    assert waiting in await signs_up(second, "Ottavia", said("button-wait", language))
    await first.taps(said("button-cannot", language))
    await first.hears()
    await first.taps(said("button-give-back", language))
    await second.hears(offered)
    await second.taps(said("button-accept-place", language))
    await second.hears(yours)
    await gets_the_calendar(second, language, file)
    printed = await a_printed_roster(Phone(telegram, 800, "Marta"))
    assert "Ottavia" in printed
    assert "Zelmira" not in printed


async def gets_the_calendar(phone: Phone, language: str, name: str) -> None:
    """The card of a place leads to a file that a calendar knows again."""
    await phone.says("/mine")
    await phone.hears("scaffali")
    await phone.taps("scaffali")
    card, label = await phone.hears("via Marconi"), said("button-calendar", language)
    (path,) = (each["callback_data"] for row in card.rows for each in row if label in each["text"])
    await phone.taps(label)
    await phone.hears("scaffali")
    file = await phone.hears("scaffali")
    assert (file.document["mime_type"], file.document["file_name"]) == ("text/calendar", name)
    (event,) = Calendar.from_ical(await phone.opens(file)).walk("VEVENT")
    assert event["UID"] == f"signup-{path.split('/')[1]}@faibene"
    assert event.start == datetime(2026, 11, 28, 9, tzinfo=ROME)


async def a_printed_roster(member: Phone) -> str:
    """What the association reads on the sheet of its shift."""
    await member.says("/menu")
    await member.hears("Che cosa vuoi fare")
    await member.taps("I nostri turni")
    await member.hears("I vostri turni")
    await member.taps("scaffali")
    await member.hears("Chi viene")
    await member.taps("Stampa")
    await member.hears("Che cosa ti serve")
    await member.taps("Foglio presenze")
    await member.hears("aprilo e stampalo")
    file = await member.hears("28 novembre")
    assert file.document["file_name"] == "elenco.pdf"
    return text(await member.opens(file))


async def test_a_volunteer_who_blocked_the_bot_is_told_to_the_association(
    programme: Programme, telegram: FakeTelegram
) -> None:
    await a_shift(programme, telegram)
    await programme.starts(now="2026-11-27T17:59:55")
    anna, marta = Phone(telegram, 101, "Anna"), Phone(telegram, 800, "Marta")
    await signs_up(anna, "Anna")
    await telegram.fails("sendMessage", 403, "Forbidden: bot was blocked by the user", chat_id=101)
    await marta.hears("Non riesco più a scrivere")


async def test_a_slow_down_is_obeyed_and_nothing_is_lost(
    programme: Programme, telegram: FakeTelegram
) -> None:
    await programme.starts(now=THURSDAY)
    anna = Phone(telegram, 101, "Anna")
    await telegram.fails("sendMessage", 429, "Too Many Requests", retry_after=1)
    await anna.says("/start")
    await anna.hears("Che cosa vuoi fare")
    assert [each for each in await anna.screen() if each.from_bot][1:] == []


async def test_a_second_poller_stops_the_programme_loudly(
    programme: Programme, telegram: FakeTelegram
) -> None:
    await programme.starts(now=THURSDAY)
    await telegram.fails("getUpdates", 409, "Conflict: terminated by other getUpdates request")
    await Phone(telegram, 101).says("ciao")
    assert await programme.ends() == 1
    assert "another process polls" in programme.log


@pytest.mark.both_databases
async def test_one_database_is_served_by_one_process(
    programme: Programme, database_url: str
) -> None:
    await programme.starts(now=THURSDAY)
    other = Programme(programme.folder, None, FAIBENE_DATABASE_URL=database_url)
    with pytest.raises(AssertionError, match="served by another"):
        await other.starts(now=THURSDAY)
    assert await other.ends() == 1
    await programme.kills()
    await other.starts(now=THURSDAY)
    await other.kills()


async def test_a_rejected_token_stops_the_programme_and_is_not_logged(
    tmp_path: Path, telegram: FakeTelegram
) -> None:
    wrong = "987654:WRONG-token-of-a-test"
    one = Programme(tmp_path, telegram, FAIBENE_TELEGRAM_TOKEN=wrong, FAIBENE_LOG_LEVEL="DEBUG")
    await one.starts(now=THURSDAY)
    assert await one.ends() == 1
    assert "WRONG" not in one.log
    await telegram.control("reset")


async def test_invites_have_a_link_once_the_bot_knows_its_name(
    programme: Programme, telegram: FakeTelegram
) -> None:
    await programme.starts(now=THURSDAY)
    anna = Phone(telegram, 101)
    await anna.says("/start")
    await anna.hears("Che cosa vuoi fare")
    await programme.stops()
    code, link = (await programme.asks("--now", THURSDAY, "invite", "coordinator")).split()
    assert link.startswith("https://t.me/")
    assert link.endswith(f"?start={code}")


async def test_the_programme_says_how_it_is(programme: Programme, telegram: FakeTelegram) -> None:
    await programme.starts(now=THURSDAY)
    anna = Phone(telegram, 101)
    await anna.says("/start")
    await anna.hears("Che cosa vuoi fare")
    async with httpx.AsyncClient(base_url=programme.url, trust_env=False) as browser:
        health = await browser.get("/healthz")
    assert health.status_code == 200
    told = health.json()
    assert told["status"] == "ok"
    assert told["last_poll_age_s"] < 60
    assert told["last_commit_age_s"] < 60


async def test_it_says_that_it_is_deaf_when_telegram_is_away(tmp_path: Path) -> None:
    nowhere = {"FAIBENE_TELEGRAM_BASE_URL": "http://127.0.0.1:9"}
    one = Programme(tmp_path, None, FAIBENE_TELEGRAM_TOKEN="123456:TEST", **nowhere)
    await one.starts(now=THURSDAY)
    async with httpx.AsyncClient(base_url=one.url, trust_env=False) as browser:
        health = await browser.get("/healthz")
    assert (health.status_code, health.json()["status"]) == (503, "failing")
    assert await one.stops() == 0


async def test_logs_hold_no_name_no_text_no_token_even_at_debug(
    tmp_path: Path, telegram: FakeTelegram
) -> None:
    one = Programme(tmp_path, telegram, FAIBENE_LOG_LEVEL="DEBUG")
    await a_need_becomes_a_shift(one, telegram)
    await one.starts(now="2026-11-27T17:59:55")
    zelmira = Phone(telegram, 7_321_654_987, "Zelmira")
    await signs_up(zelmira, "Zelmira")
    await zelmira.hears("Promemoria")
    await zelmira.says("una frase qualunque con zucchine")
    await zelmira.hears("non ho capito")
    await zelmira.says("mio marito mi picchia")
    await zelmira.hears("1522")
    await one.stops()
    for canary in ("Zelmira", "7321654987", "zucchine", "picchia", "scaffali", "123456:TEST"):
        assert canary not in one.log
    assert '"event"' in one.log


async def test_the_same_update_a_hundred_times_is_answered_once(
    programme: Programme, telegram: FakeTelegram
) -> None:
    await programme.starts(now=THURSDAY)
    anna = Phone(telegram, 101)
    update = await anna.says("/start")
    await anna.hears("Che cosa vuoi fare")
    await telegram.repeats(update, times=100)
    await anna.says("grazie")
    await anna.hears("Grazie a te")
    assert len([each for each in await anna.screen() if each.from_bot]) == 2


async def test_whoever_writes_without_end_is_told_and_nobody_else_notices(
    programme: Programme, telegram: FakeTelegram
) -> None:
    await programme.starts(now=THURSDAY)
    anna, tom = Phone(telegram, 101), Phone(telegram, 102, "Tom", "en")
    await asyncio.gather(*(anna.says("grazie") for _ in range(60)))
    await tom.says("/start")
    await tom.hears("What would you like to do")
    # What came while she was still writing counts as well: these eyes have seen nothing yet.
    await Phone(telegram, 101).hears("troppo in fretta")
    await Phone(telegram, 101).hears("Grazie a te")
    thanked = [each for each in await anna.screen() if "Grazie a te" in each.text]
    assert 0 < len(thanked) < 60
    await anna.says("mio marito mi picchia")
    await anna.hears("1522")
