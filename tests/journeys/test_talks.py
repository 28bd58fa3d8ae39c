"""A family asks a person who speaks its language; a mediator answers, and nobody sees a number."""

import asyncio
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from domain.kinds.talk import Wondered
from domain.talks import KEPT
from handlers import talks
from storage.town import Town
from tests.house import House, Phone, rome
from tests.journeys.steps import counted, mediator, said
from tests.neighbours import citizen, coordinator, id_of, joined, member, rows, shift
from tests.test_trace import disk

ASKED = "كيف أسجل ابنتي في المدرسة؟"
ANSWERED = "في المدرسة القريبة من بيتك، بعد الظهر."
ITALIAN = "Vorrei iscrivere mia figlia a scuola."


@dataclass
class People:
    """Amina, who never signed up, two mediators of Arabic, and a coordinator."""

    amina: Phone
    samira: Phone
    omar: Phone
    carla: Phone


@pytest.fixture
async def people(town: House) -> People:
    carla = await coordinator(town, "900")
    samira, omar = [await mediator(town, *each) for each in (("610", "Samira"), ("620", "Omar"))]
    return People(town.phone("500", "ar"), samira, omar, carla)


async def asks(phone: Phone, words: str = ASKED) -> None:
    await phone.forges("talk")
    phone.sees(said("talk-ask", phone.language))
    await phone.says(words)


async def answers(phone: Phone, words: str = ANSWERED) -> None:
    await phone.taps("Rispondi")
    await phone.says(words)


async def on_call(town: House, start: str = "2026-11-26 09:30") -> tuple[Phone, Any]:
    """A shift on call for Arabic that has begun, by a member's own tap."""
    marta = await member(town)
    place = await shift(town, marta, start=start, what="sportello al telefono")
    await marta.forges(f"need/{place.id}/more")
    await marta.taps("Reperibilità")
    await marta.taps("arabo")
    marta.sees("Lingue: arabo")
    return marta, place


async def texts(town: House) -> list[tuple[str, str, str]]:
    """What is kept of all talks: who said it, in which words, and the Italian."""

    def read(open_town: Town) -> list[tuple[str, str, str]]:
        found = open_town.unit.connection.execute("SELECT id FROM talks ORDER BY seq").fetchall()
        each = [text for row in found for text in open_town.talks.texts(row["id"])]
        return [(text.author, text.words, text.italian) for text in each]

    return await town.ask(read)


async def tallied(town: House) -> dict[str, int]:
    return {each["kind"]: each["amount"] for each in await rows(town, "tallies")}


async def test_a_question_is_answered_in_its_language_and_shown_in_italian(
    town: House, people: People
) -> None:
    amina, samira, omar = people.amina, people.samira, people.omar
    await asks(amina)
    amina.sees("السبت")  # nobody is on call: two days, as promised
    for each in (samira, omar):
        each.sees(ASKED)
    await samira.taps("Rispondo io")
    samira.sees("Questa domanda è tua")
    await omar.taps("Rispondo io")
    omar.sees(said("mediator-taken"))
    await samira.taps("🇮🇹 Domanda")
    samira.sees(ASKED)
    await samira.says(ITALIAN)
    await answers(samira)
    amina.sees(ANSWERED)
    await samira.taps("🇮🇹 Risposta")
    await samira.says("Alla scuola vicina, di pomeriggio.")
    amina.sees(ANSWERED)
    amina.sees("Alla scuola vicina, di pomeriggio.")
    for words in (ASKED, ITALIAN, ANSWERED, "Alla scuola vicina"):
        samira.sees(words)
    assert await tallied(town) == {"talk-kept": 1}
    await amina.taps(said("talk-button-write", "ar"))
    await amina.says("شكرا، وفي أي ساعة؟")
    samira.sees("وفي أي ساعة؟")
    for phone in (amina, samira):
        for hidden in ("500", "610", "Samira"):
            assert not [each for each in phone.messages[3:] if hidden in each.text]
    await samira.taps("Apri")
    await samira.taps("Chiudi")
    amina.sees(said("talk-over", "ar"))
    person = await id_of(town, amina)
    asker = await town.ask(lambda each: each.people.get(person))
    assert asker is not None
    assert not asker.known


async def test_a_question_in_another_language_than_the_chosen_one_goes_to_who_speaks_it(
    town: House, people: People
) -> None:
    anna = town.phone("501")
    await anna.says("/language")
    await anna.taps("Italiano")
    await anna.says("أريد أن أتحدث مع شخص")
    assert anna.last.language == "ar"
    anna.sees(said("asked-language", "ar"))
    await anna.says(ASKED)
    people.samira.sees(ASKED)
    await people.amina.says("/language")
    await people.amina.taps("العربية")
    await people.amina.says("I want to talk to a person")
    assert people.amina.last.language == "en"
    people.amina.sees(said("talk-ask", "en"))  # nobody speaks English, but somebody Arabic


async def test_whoever_is_afraid_is_given_numbers_and_no_mediator_hears_of_it(
    town: House, people: People
) -> None:
    """Also where something else is meant first, or a talk is open already."""
    afraid = "necesito hablar con alguien, mi esposo se enoja mucho"
    for way in ("menu", "talk"):
        await people.amina.forges(way)
        await people.amina.says(afraid)
        people.amina.sees("1522")
    await asks(people.amina)
    await people.samira.taps("Rispondo io")
    await people.amina.forges("talk")
    await people.amina.taps(said("talk-button-write", "ar"))
    await people.amina.says("الجو في البيت مخيف بسبب زوجي")
    people.amina.sees("1522")
    assert [words for _, words, _ in await texts(town)] == [ASKED]


async def test_those_on_call_are_asked_first_and_answer_within_two_hours(
    town: House, people: People
) -> None:
    _, place = await on_call(town, "2026-11-26 11:00")
    await people.samira.forges("questions")
    people.samira.sees("Turni di reperibilità")
    await people.samira.taps("sportello")
    people.samira.sees("Lingue: arabo")
    await joined(town, people.samira, place)
    await asks(people.amina)
    people.amina.sees("13:00")  # when the shift begins, and two hours more
    people.omar.sees(ASKED)
    await people.amina.forges("talk")
    await people.amina.taps(said("talk-button-close", "ar"))
    await town.until("2026-11-26 11:15")
    await asks(people.amina, "سؤال آخر عن البيت")
    people.amina.sees("13:15")
    people.samira.sees("سؤال آخر")
    people.omar.never_saw("سؤال آخر")
    await town.leaps_to("2026-11-26 13:16")
    people.omar.sees("سؤال آخر")


async def test_a_promise_that_is_not_kept_is_counted_once_and_all_are_asked_again(
    town: House, people: People
) -> None:
    await asks(people.amina)
    await people.samira.taps("Rispondo io")
    await town.leaps_to("2026-11-28 09:59")
    assert await tallied(town) == {}
    await town.leaps_to("2026-11-28 10:01")
    assert await tallied(town) == {"talk-late": 1}
    people.amina.sees(said("talk-late", "ar"))
    people.carla.sees("Promessa non mantenuta (arabo). Domande che aspettano in questa lingua: 1")
    people.carla.never_saw(ASKED)
    assert len(people.omar.heard(ASKED)) == 2
    await people.samira.taps("Rispondo io")
    await answers(people.samira)
    people.amina.sees(ANSWERED)
    assert await tallied(town) == {"talk-late": 1}
    await people.carla.forges("roles")
    people.carla.sees("in tempo 0, in ritardo meno di 5")
    people.carla.sees("Samira: risponde alle famiglie, arabo")


async def test_ten_at_once_take_a_question_and_one_has_it(town: House, people: People) -> None:
    others = [await mediator(town, f"63{number}", "Nadia") for number in range(4)]
    await asks(people.amina)
    everybody = [people.samira, people.omar, *others]
    path = people.samira.button("Rispondo io").path
    await asyncio.gather(*(town.receive(each, path=path, message_id="1") for each in everybody))
    await town.settled()
    (talk,) = await rows(town, "talks")
    assert talk["state"] == "taken"
    assert len([each for each in everybody if each.heard("Questa domanda è tua")]) == 1
    assert len([each for each in everybody if each.heard(said("mediator-taken"))]) == 5


async def test_a_question_is_given_on_with_its_texts_and_taken_back_by_whoever_answers(
    town: House, people: People
) -> None:
    await asks(people.amina)
    await people.samira.taps("Rispondo io")
    await people.samira.taps("🇮🇹 Domanda")
    await people.samira.says(ITALIAN)
    await people.samira.taps("Passa ad altri")
    people.samira.sees(said("mediator-given-on"))
    people.omar.sees(ITALIAN)
    await people.omar.taps("Rispondo io")
    people.omar.sees(ITALIAN)
    await people.samira.forges(people.omar.button("Rispondi").path)
    people.samira.sees(said("not-yours"))
    await people.omar.taps("Rispondi")
    await people.carla.forges("roles")
    await people.carla.taps("Omar")
    await people.carla.taps("Togli il compito")
    people.omar.sees("Non hai più questo compito")
    assert len(people.samira.heard(ITALIAN)) >= 2
    await people.omar.says(ANSWERED)
    people.omar.sees(said("not-mediator"))
    people.amina.never_saw(ANSWERED)


async def test_who_is_blocked_is_heard_by_others_and_then_by_nobody(
    town: House, people: People
) -> None:
    await asks(people.amina)
    for phone in (people.samira, people.omar):
        await phone.taps("Rispondo io")
        await phone.taps("Blocca")
        await phone.taps("Sì, mai più")
        phone.sees(said("mediator-blocked"))
    people.amina.sees(said("talk-over", "ar"))
    await people.amina.forges("talk")
    people.amina.sees("لا يوجد هنا الآن من يتكلم لغتك")


@pytest.mark.parametrize(
    "words", ["اتصل بي على 333 12 34 567", "+20 100 123 4567", "٣٣٣١٢٣٤٥٦٧", "anna@example.org"]
)
async def test_numbers_are_held_back_on_both_sides(town: House, people: People, words: str) -> None:
    await asks(people.amina, words)
    people.amina.sees("لا تمر هنا أرقام الهواتف")
    assert await counted(town, "talks") == 0
    await people.amina.says("العنوان: 12.12.2026 10:30, 112, 12000 €؟")
    people.amina.sees("السبت")
    await people.samira.taps("Rispondo io")
    await people.samira.taps("Rispondi")
    await people.samira.says(words)
    people.samira.sees("non passano")
    people.amina.never_saw(words)
    assert len(await texts(town)) == 1


async def test_nobody_speaks_the_language_and_it_is_said(town: House, people: People) -> None:
    ion = town.phone("510", "en")
    await ion.forges("talk")
    ion.sees("nobody here now who speaks your language (English)")
    ion.sees("116117")
    assert await counted(town, "talks") == 0


async def test_who_speaks_italian_is_not_told_that_nobody_does(town: House) -> None:
    nonna = town.phone("511", "it")
    await nonna.forges("talk")
    nonna.sees("nessuno può risponderti in italiano")


async def test_what_is_excluded_is_not_asked_and_danger_goes_to_nobody(
    town: House, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    await people.samira.forges("questions")
    await people.samira.taps("Argomenti")
    await people.samira.taps("Scuola")
    await asks(people.amina, "أبحث عن مدرسة لابني")
    people.omar.sees("مدرسة")
    people.samira.never_saw("مدرسة")
    assert "school" not in str([await rows(town, each) for each in ("talks", "forms", "outbox")])
    await people.amina.forges("talk")
    await people.amina.taps(said("talk-button-close", "ar"))
    await people.amina.forges("talk")

    def in_danger(open_town: Town) -> list[str]:
        person = open_town.people.get(row["person_id"])
        assert person is not None
        open_town.met_by(person.id, "", 0)
        form = talks.Question(asked=Wondered(words="x", topics=("legal", "housing", "violence")))
        told = talks.asked(open_town, form, "")
        assert isinstance(told, list)
        return [each.key for each in told if each.to is None]

    (row,) = await rows(town, "talks")
    assert "sos-violence" in await town.ask(in_danger)
    assert await counted(town, "talks") == 1


async def test_one_question_is_open_at_a_time(town: House, people: People) -> None:
    await asks(people.amina)
    await people.amina.forges("talk")
    people.amina.sees(ASKED)
    assert await counted(town, "talks") == 1
    await people.amina.says("وأيضا: متى؟")
    await people.amina.taps(said("talk-button-write", "ar"))
    await people.amina.says("وأيضا: متى؟")
    await people.samira.taps("Rispondo io")
    people.samira.sees("متى؟")


VOICE = b"OggS" + b"vocecanaria" * 20


@pytest.mark.only_on("house")
async def test_voices_are_passed_on_and_kept_nowhere(
    town: House, people: People, tmp_path: Path
) -> None:
    await asks(people.amina)
    await people.amina.speaks(VOICE)
    people.amina.sees(said("talk-voice-later", "ar"))
    await people.samira.taps("Rispondo io")
    await people.amina.speaks(VOICE)
    assert [each.data for each in people.samira.files] == [VOICE]
    people.samira.sees(said("talk-voice-came"))
    await people.samira.taps("Rispondi")
    town.phones.troubles = [ConnectionError("down")]
    await people.samira.speaks(VOICE)
    assert people.amina.files == []
    await town.leaps_to("2026-11-26 10:05")
    assert [each.data for each in people.amina.files] == [VOICE]
    assert await tallied(town) == {"talk-kept": 1}
    await people.samira.speaks(b"<html>")
    people.samira.sees(said("talk-voice-lost"))
    assert await counted(town, "media") == 0
    assert b"vocecanaria" not in disk(tmp_path)


@pytest.mark.only_on("house")
async def test_a_voice_at_night_waits_and_goes_nowhere_once_the_talk_is_over(
    town: House, people: People
) -> None:
    await asks(people.amina)
    await people.samira.taps("Rispondo io")
    await town.leaps_to("2026-11-26 23:00")
    await people.amina.speaks(VOICE)
    assert people.samira.files == []
    await people.amina.forges("talk")
    await people.amina.taps(said("talk-button-close", "ar"))
    await town.leaps_to("2026-11-27 08:01")
    assert people.samira.files == []
    assert town.phones.fetched == []
    people.amina.sees(said("talk-voice-lost", "ar"))


async def test_whoever_is_erased_in_the_middle_leaves_nothing(
    town: House, people: People, tmp_path: Path
) -> None:
    await asks(people.amina)
    await people.samira.taps("Rispondo io")
    await people.samira.taps("Rispondi")
    await people.amina.says("/mydata")
    people.amina.sees(ASKED)
    ((talk, key),) = await keys(town)
    await people.amina.says("/erase")
    await people.amina.taps(said("button-erase-yes", "ar"))
    people.samira.sees(said("mediator-closed"))
    await people.samira.says(ANSWERED)
    people.samira.sees(said("mediator-over"))
    people.amina.never_saw(ANSWERED)
    assert await counted(town, "talk_texts") == 0
    assert key not in disk(tmp_path)
    assert await counted(town, "talks", f"id = '{talk}' AND person_id IS NULL") == 1


async def test_a_mediator_who_is_erased_leaves_the_question_to_others(
    town: House, people: People
) -> None:
    await asks(people.amina)
    await people.samira.taps("Rispondo io")
    await people.samira.says("/erase")
    await people.samira.taps("Sì, cancella")
    assert len(people.omar.heard(ASKED)) == 2
    await people.omar.taps("Rispondo io")
    await answers(people.omar)
    people.amina.sees(ANSWERED)


async def keys(town: House) -> list[tuple[str, bytes]]:
    """The ids of all talks, each with its key as the keyring has it."""
    ring = town.database._keyring._connection
    held = dict(ring.execute("SELECT subject, wrapped FROM keys").fetchall())
    return [(row["id"], held[row["id"]].encode()) for row in await rows(town, "talks")]


async def test_after_seven_days_texts_and_key_are_gone(
    town: House, people: People, tmp_path: Path
) -> None:
    await asks(people.amina)
    await people.samira.taps("Rispondo io")
    await answers(people.samira)
    ((_, key),) = await keys(town)
    asked = rome("2026-11-26 10:00")
    assert (asked + KEPT) == rome("2026-12-03 10:00")
    await town.leaps_to("2026-12-03 09:59:59")
    assert await town.ask(lambda each: talks.expire(each, "")) == []
    assert len(await texts(town)) == 2
    assert key in disk(tmp_path)
    await town.ask(lambda each: each.jobs.put("retention/now", "retention", each.now))
    await town.leaps_to("2026-12-03 10:00:01")
    people.amina.sees(said("talk-over", "ar"))
    assert await counted(town, "talks") + await counted(town, "talk_texts") == 0
    assert key not in disk(tmp_path)


async def test_a_coordinator_invites_in_chat_and_who_gives_up_hands_all_on(
    town: House, people: People
) -> None:
    await people.carla.forges("queue")
    await people.carla.taps("Mediazione")
    await people.carla.taps("Chi risponde")
    await people.carla.taps("arabo")
    await people.carla.taps("Fatto")
    await people.carla.taps("Conferma")
    code = people.carla.last.text.splitlines()[1].strip("\u2068\u2069 ")
    hana = await citizen(town, "640", "Hana")
    await hana.says(code)
    hana.sees("fare da ponte")
    await hana.taps(said("button-cancel"))
    assert await counted(town, "roles") == 2
    await hana.says(code)
    await hana.taps("Sì, ci sto")
    hana.sees("Grazie! Da ora ti arrivano le domande in: arabo")
    await asks(people.amina)
    await hana.taps("Rispondo io")
    await hana.says("/mydata")
    hana.sees("Il tuo compito: risponde alle famiglie, arabo")
    await hana.taps("Lascio il compito")
    await hana.taps("Sì, lascio")
    assert len(people.samira.heard(ASKED)) == 2
    await hana.forges("questions")
    hana.sees(said("not-mediator"))
