"""Who has time says when, in their own words: it is kept, asked about, changed, over by itself."""

import re
from datetime import timedelta

import pytest

from domain.goods import Offer
from storage.givers import Profile
from storage.town import Town
from tests.house import ROME, House, Phone, plain
from tests.journeys.steps import counted, in_arabic, labels, said, wide
from tests.neighbours import ANFFAS, citizen, id_of, joined, member, shift

SPOKEN = [
    ("it", "sabato mattina", "• sabato 28 novembre, 6:00–13:00"),
    ("it", "mercoledì dopo le 18", "• mercoledì 2 dicembre, 18:00–23:59"),
    ("it", "le prossime due ore", "• giovedì 26 novembre, 10:00–12:00"),
    ("it", "tutti i martedì 15-18", "• ogni martedì, 15:00–18:00"),
    ("it", "ogni sabato mattina fino al 10 gennaio", "fino al 10 gennaio 2027"),
    ("en", "Saturday morning", "• Saturday, 28 November, 6:00–13:00"),
    ("en", "Wednesday after 6pm", "• Wednesday, 2 December, 18:00–23:59"),
    ("en", "the next two hours", "• Thursday, 26 November, 10:00–12:00"),
    ("en", "every Monday and Wednesday 15-17", "• every Wednesday, 15:00–17:00"),
    ("ar", "السبت صباحا", "من 6:00 إلى 13:00"),
    ("ar", "الأربعاء بعد الساعة 18", "من 18:00 إلى 23:59"),
    ("ar", "الساعتين القادمتين", "من 10:00 إلى 12:00"),
    ("ar", "كل ثلاثاء من 15 إلى 18", "كل الثلاثاء، من 15:00 إلى 18:00"),
]


async def offers(town: House, phone: Phone) -> list[Offer]:
    """The hours that somebody offers."""
    person = await id_of(town, phone)
    return await town.ask(lambda each: each.offers.live_of(person, "hours"))


async def profile(town: House, phone: Phone) -> Profile:
    person = await id_of(town, phone)
    found = await town.ask(lambda each: each.givers.get(person))
    assert found is not None
    return found


async def asked(town: House, phone: Phone) -> bool:
    """Whether somebody would be asked now."""
    person = await id_of(town, phone)
    records = await town.ask(lambda each: each.givers.records(lambda _, offers: True))
    return person in [each.profile.person_id for each in records]


async def free(town: House, *when: str, number: str = "100") -> Phone:
    """Somebody who has said when they have time."""
    anna = await citizen(town, number)
    for each in when:
        await anna.forges("free/add")
        await anna.says(each)
        anna.sees("Segnato")
    return anna


@pytest.mark.parametrize(("language", "words", "row"), SPOKEN)
async def test_when_is_heard_as_people_say_it(
    town: House, language: str, words: str, row: str
) -> None:
    anna = await citizen(town, "100", language=language)
    await anna.forges("free")
    anna.sees(said("free-intro", language))
    assert len([each for each in anna.buttons if each.path.startswith(("free", "fits"))]) == 6
    await anna.taps(said("free-button-add", language))
    await anna.says(words)
    anna.sees(row)
    assert await asked(town, anna)
    await anna.forges("free")
    anna.sees(row)


async def test_a_day_its_part_and_how_often_by_taps_and_twice_is_once(town: House) -> None:
    await shift(town, await member(town))
    anna = await citizen(town, "100")
    await anna.says("/shifts")
    await anna.taps("Quando ci sono")
    await anna.taps("Aggiungi orari")
    await anna.taps("martedì 1 dicembre")
    await anna.taps("Pomeriggio")
    anna.sees("solo quel giorno o ogni settimana?")
    once = anna.button("Solo quel giorno").path
    await anna.taps("Solo quel giorno")
    anna.sees("• martedì 1 dicembre, 12:00–20:00")
    await anna.says("/menu")
    assert said("menu-form") not in labels(anna)  # the question has been answered
    await anna.forges(once)
    anna.sees("L'avevi già detto")
    await anna.taps("Ogni settimana")
    anna.sees("• ogni martedì, 12:00–20:00")
    (weekly,) = await offers(town, anna)  # the one Tuesday is among them
    assert weekly.until is None
    await anna.forges(once)
    anna.sees("L'avevi già detto")


@wide
@pytest.mark.parametrize(
    ("words", "readings"),
    [
        ("sabato 3-5", ["sabato 28 novembre, 15:00–17:00", "sabato 28 novembre, 3:00–5:00"]),
        ("sabato alle 15", ["sabato 28 novembre, 15:00–23:59"]),
        ("tutti i giorni dopo le 18", ["ogni lunedì, martedì, mercoledì, giovedì, venerdì"]),
        ("ho due ore sabato", ["sabato 28 novembre"]),
        ("non posso sabato", []),
        ("quando capita", []),
    ],
)
async def test_what_can_be_read_in_several_ways_is_asked(
    town: House, words: str, readings: list[str]
) -> None:
    anna = await citizen(town, "100")
    await anna.forges("free/add")
    await anna.says(words)
    which = "free-which-hours" if "due ore" in words else "form-when-which"
    anna.sees(said(which if readings else "free-again"))
    assert await offers(town, anna) == []
    for each in readings:
        assert [label for label in labels(anna) if label.startswith(each)], labels(anna)
    if readings:
        await anna.taps(readings[0])
        anna.sees("Segnato")
        assert await offers(town, anna)


async def test_everything_is_said_in_the_readers_own_language(town: House) -> None:
    anna = await citizen(town, "100", language="ar")
    await anna.forges("free/add")
    await anna.says("كل ثلاثاء من 15 إلى 18")
    pages = ["", "/change", "/add", "/day/2026-12-01", "/day/2026-12-01/morning", "/none", "/often"]
    pages += ["/often/0", "/often/3", "/pause", "/pause/week", "/resume", "/promise", "/about/edit"]
    for page in pages:
        await anna.forges(f"free{page}")
    await anna.taps("البيئة")
    for _ in range(5):
        await anna.taps("تخطّي" if "✔️ تم" not in labels(anna) else "✔️ تم")
    await anna.taps("تفصيل آخر")
    await anna.taps(said("about-label-skills", "ar"))
    await anna.taps(said("skill-it", "ar"))
    names = {each.name for each in town.city.neighbourhoods}
    for message in anna.messages:
        shown = [message.text, *(each.label for row in message.rows for each in row)]
        read = {plain(each).strip() for each in shown} - names
        foreign = [each for each in read if re.search(r"[a-z]{4}", each)]
        assert foreign == []


@pytest.mark.parametrize(
    ("language", "words", "row"),
    [
        ("it", "sono libera sabato mattina", "sabato 28 novembre, 6:00–13:00"),
        ("en", "I'm free on Saturday morning", "Saturday, 28 November, 6:00–13:00"),
        ("ar", "أنا متفرغة السبت صباحا", "من 6:00 إلى 13:00"),
    ],
)
async def test_a_sentence_shows_what_fits_now_and_is_kept_by_one_tap(
    town: House, language: str, words: str, row: str
) -> None:
    await shift(town, await member(town))
    anna = await citizen(town, "100", language=language)
    await anna.says(words)
    anna.sees("scaffali")
    assert await counted(town, "offers") == 0
    await anna.taps(said("free-button-keep", language))
    anna.sees(row)
    await anna.taps(said("free-button-fits", language))
    anna.sees("scaffali")


@in_arabic
async def test_with_no_shift_open_one_can_still_be_asked_later(town: House) -> None:
    anna = await citizen(town, "100")
    await anna.says("sono libera tutti i martedì 15-18")
    await anna.taps("Chiedimi tu")
    anna.sees("ogni martedì, 15:00–18:00")


async def test_hours_are_changed_and_taken_back_one_by_one_and_all(town: House) -> None:
    anna = await free(town, "sabato mattina", "tutti i martedì 15-18")
    await anna.forges("free/change")
    await anna.taps("sabato 28 novembre")
    await anna.taps("Altri orari")
    await anna.says("domenica 9-12")
    anna.sees("• domenica 29 novembre, 9:00–12:00")
    await anna.taps("Cambia o togli")
    assert not [each for each in labels(anna) if each.startswith("sabato")]
    await anna.taps("domenica 29 novembre")
    drop = anna.button("Togli").path
    await anna.taps("Togli")
    anna.sees("Tolto: domenica 29 novembre")
    anna.never_saw(said("free-rests"))
    await anna.forges(drop)
    anna.sees(said("free-gone"))
    await anna.forges("free/change")
    await anna.taps("Togli tutto")
    await anna.taps("Sì, togli tutto")
    anna.sees(said("free-rests"))
    assert await offers(town, anna) == []
    assert not await asked(town, anna)
    await anna.forges("free/none/yes")
    anna.sees(said("free-gone"))


async def test_hours_that_are_over_vanish_and_whoever_has_no_others_is_not_asked(
    town: House,
) -> None:
    anna = await free(town, "sabato mattina")
    told = len(anna.messages)
    await town.leaps_to("2026-11-28 13:00")
    assert await counted(town, "offers", "state = 'expired'") == 1
    assert len(anna.messages) == told
    assert not await asked(town, anna)
    await anna.forges("free")
    anna.sees(said("free-empty"))
    anna.sees("In pausa finché non lo dici tu")
    await anna.taps("Aggiungi orari")
    await anna.says("sabato 9-12")
    assert await asked(town, anna)  # who offers hours again is asked again


async def test_what_is_past_somebody_elses_or_forged_is_refused_kindly(town: House) -> None:
    anna = await free(town, "sabato mattina")
    bruno = await citizen(town, "101", "Bruno")
    await anna.forges("free/day/2026-11-28/morning")
    path = anna.button("Solo quel giorno").path
    (offer,) = await offers(town, anna)
    for each in ("one", "edit", "drop"):
        await bruno.forges(f"free/{each}/{offer.id}")
        bruno.sees(said("not-yours"))
    await town.leaps_to("2026-11-28 14:00")
    await bruno.forges(path)
    bruno.sees(said("free-past"))
    await bruno.forges("free/day/2026-11-27")
    bruno.sees(said("free-past"))
    for each in ("free/at/ZZZ", "free/often/99", "free/pause/ever", "free/day/2026-12-01/noon"):
        await bruno.forges(each)
        bruno.sees(said("gone"))
    assert await counted(town, "givers") == 1


async def test_nobody_has_more_than_so_many_windows(town: House) -> None:
    anna = await citizen(town, "100")
    for day in (1, 2, 3):
        for each in ("9-10", "11-12", "14-15", "16-17", "18-19", "20-21", "22-23"):
            await anna.forges("free/add")
            await anna.says(f"{day} dicembre {each}")
    anna.sees("al massimo 20")
    assert len(await offers(town, anna)) == 20


async def test_children_come_with_an_adult(town: House) -> None:
    luca = await citizen(town, "100", band="under14")
    for path in ("free", "free/add", "free/promise", "free/about"):
        await luca.forges(path)
        luca.sees("insieme a una persona adulta")
    await luca.says("sono libero sabato mattina")
    assert "🔔 Chiedimi tu" not in labels(luca)


async def test_how_often_a_pause_and_its_end(town: House) -> None:
    anna = await free(town, "tutti i martedì 15-18")
    assert (await profile(town, anna)).weekly == 2
    await anna.forges("free")
    await anna.taps("Quanto spesso")
    await anna.taps("1 a settimana")
    anna.sees("Al massimo una proposta a settimana")
    await anna.forges("free/often/0")
    anna.sees("Nessuna proposta")
    assert not await asked(town, anna)
    await anna.forges("free/often/7")
    await anna.forges("free")
    await anna.taps("Pausa")
    await anna.taps("Una settimana")
    anna.sees("In pausa fino a giovedì 3 dicembre")
    assert not await asked(town, anna)
    await town.leaps_to("2026-12-03 10:00")
    assert await asked(town, anna)
    await anna.forges("free")
    assert "⏸️ Pausa" in labels(anna)
    await anna.forges("free/pause/open")
    await town.leaps_to("2027-12-03 10:00")
    assert not await asked(town, anna)
    await anna.forges("free")
    await anna.taps("Riprendi")
    anna.sees("Al massimo 7 proposte a settimana")
    assert await asked(town, anna)


async def test_what_somebody_likes_is_asked_once_and_changed_line_by_line(town: House) -> None:
    anna = await citizen(town, "100")
    await anna.forges("free/about")
    await anna.taps("Te lo dico")
    await anna.taps("Ambiente")
    await anna.taps("Sostegno")
    await anna.says("Sostegno")  # typed, and taken away again
    assert "✓ Ambiente" in labels(anna)
    assert "✓ Sostegno" not in labels(anna)
    await anna.taps("Fatto")
    await anna.taps("Salta")
    await anna.taps("arabo")
    await anna.taps("Fatto")
    await anna.taps("patente di guida")
    await anna.taps("insegnare")
    await anna.taps("Fatto")
    await anna.says("suono la chitarra")
    anna.sees("Competenze: patente di guida e insegnare")
    await anna.taps("Conferma")
    interests = (await profile(town, anna)).interests
    assert (interests.fields, interests.languages) == ({"environment"}, {"ar"})
    assert (interests.skills, interests.also) == ({"driving", "teaching"}, "suono la chitarra")

    await anna.forges("free/about")
    await anna.taps("Cambia")
    anna.sees("Temi: Ambiente")
    await anna.taps("Modifica")
    await anna.taps("✏️ Temi")
    await anna.taps("Ambiente")
    assert "Salta" in labels(anna)
    await anna.taps("Salta")
    await anna.taps("Conferma")
    assert (await profile(town, anna)).interests.fields == frozenset()


async def test_what_is_muted_is_shown_and_heard_of_again(town: House) -> None:
    anna = await free(town, "tutti i martedì 15-18")
    person = await id_of(town, anna)

    def mute(open_town: Town) -> None:
        open_town.givers.mute(person, "field", "environment")
        open_town.givers.mute(person, "organization", ANFFAS)

    await town.ask(mute)
    await anna.forges("free/about")
    anna.sees("• Ambiente\n• ANFFAS")
    await anna.taps("🔔 ANFFAS")
    assert await town.ask(lambda each: each.givers.muted(person)) == [("field", "environment")]
    await anna.forges("mydata")
    anna.sees("Il tempo che offri:")
    anna.sees("• ogni martedì, 15:00–18:00")
    anna.sees("• Ambiente")


async def _came(town: House, anna: Phone, marta: Phone, start: str, hours: float) -> None:
    """Somebody was at a shift, and the association says so."""
    place = await shift(town, marta, start, hours)
    await joined(town, anna, place)
    over = place.end.astimezone(ROME) + timedelta(minutes=5)
    await town.leaps_to(str(over.replace(tzinfo=None)))
    await marta.forges(f"need/{place.id}/attendance/close")


async def test_a_promise_counts_down_and_is_thanked_for_once(town: House) -> None:
    marta = await member(town)
    anna = await citizen(town, "100")
    await anna.forges("contribution")
    await anna.taps("Prometto ore")
    await anna.says("50 ore")
    anna.sees("Al massimo 33")
    await anna.taps("Un altro numero")
    await anna.says("5 ore")
    anna.sees("Promesse 5 ore: date 0:00, mancano 5:00")
    await _came(town, anna, marta, "2026-11-27 14:00", 3)
    await anna.forges("free")
    anna.sees("date 3:00, mancano 2:00")
    await anna.taps("Cambia o togli")
    await anna.taps("Prometto ore")
    await anna.taps("Cambia le ore")
    await anna.taps("4")
    anna.sees("Promesse 4 ore: date 3:00, mancano 1:00")
    await _came(town, anna, marta, "2026-11-28 14:00", 2)
    await _came(town, anna, marta, "2026-11-29 14:00", 2)
    assert len(anna.heard("Promessa mantenuta: 4 ore")) == 1
    await anna.forges("contribution")
    assert "Promesse" not in plain(anna.last.text)
    marta.never_saw("romess")


async def test_a_promise_is_taken_back_and_one_already_kept_is_thanked_at_once(
    town: House,
) -> None:
    marta = await member(town)
    anna = await citizen(town, "100")
    await anna.forges("free/promise")
    await anna.taps("12")
    await anna.forges("free/promise/drop")
    anna.sees("Promessa ritirata")
    anna.sees(said("free-rests"))
    await anna.forges("free/promise/drop")
    anna.sees("Non c'è nessuna promessa")
    await anna.forges("free/promise")
    await anna.says("10")
    await _came(town, anna, marta, "2026-11-27 14:00", 3)
    await anna.forges("free/promise/change")
    await anna.says("2")
    anna.sees("Promessa mantenuta: 2 ore")
