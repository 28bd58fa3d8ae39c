"""A mediator reads aloud what is written; families hear it in their language, while it holds."""

from pathlib import Path

import pytest

from domain.chat import Lost
from domain.recordings import VOICE_MAX
from tests.directory import service, translated
from tests.house import House, Phone
from tests.journeys.steps import counted, labels, mediator, said
from tests.neighbours import coordinator, id_of, rows
from tests.test_trace import disk
from tests.voices import voice

VOICE, OTHER = voice(0.2, by="vocecanaria"), voice(0.3)
EATS = "وجبة ساخنة كل يوم."
HEAR = "hear-button"
speaking = pytest.mark.also_on(("telegram", "it"))
"""Told again on the wire where people can send their voice."""
pytestmark = pytest.mark.only_on("house", "telegram", why="a page of the web has no voice")


@pytest.fixture
async def samira(town: House) -> Phone:
    """A mediator of Arabic."""
    return await mediator(town, "610", "Samira")


async def begins(phone: Phone, *ways: str) -> None:
    """A mediator goes from their menu to what they want to read aloud."""
    await phone.forges("questions")
    for way in ("Ad alta voce", *ways):
        await phone.taps(way)


async def read_card(town: House, samira: Phone) -> str:
    """A service whose card was read aloud in Arabic, by its id."""
    made = await service(town, "Mensa")
    await translated(town, made, "ar", EATS)
    await begins(samira, "Cibo", "Mensa")
    await samira.speaks(VOICE)
    samira.sees("Ecco come ti sentono le famiglie")
    return made


def hears(phone: Phone) -> bool:
    """Whether what a phone shows last can be heard."""
    return said(HEAR, phone.language) in labels(phone)


@speaking
async def test_a_card_is_read_aloud_and_heard_while_its_words_are_the_same(
    town: House, samira: Phone
) -> None:
    made = await service(town, "Mensa")
    await translated(town, made, "ar", EATS)
    await service(town, "Senza parole arabe")
    await begins(samira, "Cibo")
    samira.sees("Da leggere: 1")
    assert "Senza parole arabe" not in str(labels(samira))
    await samira.taps("Mensa")
    samira.sees(EATS)
    await samira.says("ecco")
    samira.sees(said("reading-again"))
    await samira.sends("location")
    samira.sees(said("reading-again"))
    await samira.speaks(VOICE)
    samira.sees("Ecco come ti sentono le famiglie")
    assert [each.data for each in samira.files] == [VOICE]

    amina, ion = town.phone("500", "ar"), town.phone("510", "en")
    await ion.forges(f"service/{made}")
    assert not hears(ion)
    await amina.forges(f"service/{made}")
    await amina.taps(said(HEAR, "ar"))
    amina.sees(said("hear-voice", "ar"))
    assert not [each for each in town.phones.shown("500")[-2:] if each.again]
    assert [(each.data, each.media_type) for each in amina.files] == [(VOICE, "audio/ogg")]
    person = await id_of(town, amina)
    tables = [await rows(town, each) for each in ("outbox", "inbox", "jobs", "tallies", "menus")]
    tied = [row for table in tables for row in table if person in str(row) and made in str(row)]
    assert tied == []
    assert await counted(town, "outbox", "body IS NOT NULL AND state <> 'waiting'") == 0

    await translated(town, made, "ar", "وجبة باردة كل يوم.")
    await amina.taps(said(HEAR, "ar"))
    amina.sees("☰")
    await amina.forges(f"service/{made}")
    assert not hears(amina)
    assert len(amina.files) == 1
    await begins(samira, "Cibo")
    samira.sees("Parole cambiate, da rileggere: 1")
    await samira.taps("🔁 Mensa")
    await samira.speaks(OTHER)
    await amina.forges(f"service/{made}")
    await amina.taps(said(HEAR, "ar"))
    assert [each.data for each in amina.files] == [VOICE, OTHER]
    assert await counted(town, "recordings") == 1


@speaking
async def test_a_sentence_is_heard_where_it_is_said_and_a_question_goes_on(
    town: House, samira: Phone
) -> None:
    await begins(samira)
    samira.sees("Da leggere: 6")
    await samira.taps(said("reading-name-talk"))
    samira.sees(said("talk-ask", "ar"))
    await samira.speaks(VOICE)
    await samira.taps("Fatto")
    samira.sees("Da leggere: 5")
    assert labels(samira)[5] == f"✅ {said('reading-name-talk')}"
    amina = town.phone("500", "ar")
    await amina.forges("services")
    assert not hears(amina)
    await amina.forges("talk")
    await amina.taps(said(HEAR, "ar"))
    assert [each.data for each in amina.files] == [VOICE]
    await amina.says("كيف أسجل ابنتي في المدرسة؟")
    samira.sees("كيف أسجل ابنتي في المدرسة؟")


async def test_what_is_no_voice_is_not_kept_and_the_older_one_stays(
    town: House, samira: Phone
) -> None:
    made = await read_card(town, samira)
    await samira.taps("Di nuovo")
    await samira.speaks(b"OggS" + bytes(VOICE_MAX))
    samira.sees(said("reading-too-long"))
    await samira.speaks(b"<html>")
    samira.sees(said("reading-lost"))
    await samira.taps("Di nuovo")
    town.phones.troubles = [Lost("gone")]
    await samira.speaks(OTHER)
    samira.sees(said("reading-lost"))
    assert await counted(town, "media") == 0
    await samira.taps("Di nuovo")
    town.phones.troubles = [ConnectionError("down")]
    await samira.speaks(OTHER)
    amina = town.phone("500", "ar")
    await amina.forges(f"hear/{made}")
    await town.leaps_to("2026-11-26 10:05")
    samira.sees("Ecco come ti sentono le famiglie")
    await amina.forges(f"hear/{made}")
    assert [each.data for each in amina.files] == [VOICE, OTHER]


@pytest.mark.only_on("house")
async def test_a_voice_is_for_a_question_again_once_nothing_is_to_be_read(
    town: House, samira: Phone
) -> None:
    amina = town.phone("500", "ar")
    await amina.forges("talk")
    await amina.says("كيف أسجل ابنتي في المدرسة؟")
    await samira.taps("Rispondo io")
    await begins(samira, said("reading-name-near"))
    await samira.speaks(VOICE)
    assert amina.files == []
    await samira.taps("Di nuovo")
    await samira.forges("questions")
    await samira.speaks(OTHER)
    assert [each.data for each in amina.files] == [OTHER]
    assert await counted(town, "recordings") == 1


async def test_who_leaves_or_is_erased_takes_their_voice_along(
    town: House, samira: Phone, tmp_path: Path
) -> None:
    made = await read_card(town, samira)
    amina = town.phone("500", "ar")
    await samira.says("/mydata")
    assert samira.heard("Hai letto ad alta voce: Mensa, arabo (1 kB)")
    omar = await mediator(town, "620", "Omar")
    await begins(omar, "Cibo", "Mensa")
    await omar.taps("Togli")
    assert await counted(town, "recordings") == 0
    await begins(samira, "Cibo", "Mensa")
    await samira.speaks(VOICE)
    carla = await coordinator(town, "900")
    await carla.forges("roles")
    await carla.taps("Samira")
    await carla.taps("Togli il compito")
    assert await counted(town, "recordings") == 0
    await begins(omar, "Cibo", "Mensa")
    await omar.speaks(VOICE)
    assert await counted(town, "recordings") == 1
    await omar.says("/erase")
    await omar.taps("Sì, cancella")
    assert await counted(town, "recordings") == 0
    await amina.forges(f"hear/{made}")
    assert amina.files == []
    assert b"vocecanaria" not in disk(tmp_path)


async def test_what_is_hidden_or_about_danger_is_not_heard(town: House, samira: Phone) -> None:
    made = await read_card(town, samira)
    amina = town.phone("500", "ar")
    shelter = await service(town, "Rifugio", (("food", "meals"), ("violence", "")))
    await translated(town, shelter, "ar", EATS)
    await begins(samira, "Cibo")
    assert "Rifugio" not in str(labels(samira))
    await samira.forges(f"reading/ar/card-{shelter}")
    samira.sees("non c'è più")
    await town.ask(lambda each: each.services.set_state(made, "hidden"))
    await amina.forges(f"hear/{made}")
    assert amina.files == []


async def test_nobody_reads_a_language_that_is_not_theirs(town: House, samira: Phone) -> None:
    nadia = await mediator(town, "630", "Nadia", "ar", "fr")
    await begins(nadia)
    nadia.sees("In quale lingua")
    await nadia.taps("francese")
    nadia.sees("(francese)")
    for path in ("readings/fr", "reading/fr/talk-ask", "reading/fr/talk-ask/drop"):
        await samira.forges(path)
        samira.sees("non c'è più")
