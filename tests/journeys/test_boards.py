"""The boards: an event, a home, a job; each read by a person first, and nobody sees a number."""

import pytest

from domain.keys import Key
from handlers import boards
from locales.messages import plain as words
from tests.house import House, Phone, rome
from tests.journeys.steps import counted, said
from tests.neighbours import citizen, coordinator, id_of, member

COMUNE = "comune-cinisello"
TOPICS: dict[Key, Key] = {
    "board-events": "topic-leisure",
    "board-homes": "topic-housing",
    "board-jobs": "topic-work",
}


async def reads(phone: Phone, board: Key) -> Phone:
    """Opens a board from its topic."""
    await phone.says("/menu")
    await phone.taps(words("menu-services", phone.language))
    await phone.taps(words(TOPICS[board], phone.language))
    return await phone.taps(words(board, phone.language))


async def fills(phone: Phone, *answers: str) -> Phone:
    """Answers each question, by a button where there is one, and confirms."""
    for each in answers:
        labels = [button.label for button in phone.buttons]
        await (phone.taps(each) if any(each in label for label in labels) else phone.says(each))
    return await phone.taps(words("button-confirm", phone.language))


async def posts_a_job(phone: Phone, what: str = "Aiuto cuoco") -> Phone:
    """An employer offers work until the fourth of December."""
    await reads(phone, "board-jobs")
    await phone.taps("Nuovo annuncio")
    answers = ("Lavoro", what, "Cinisello", "lun-ven 9-14", "indeterminato", "4 dicembre")
    return await fills(phone, *answers, "Trattoria da Nino")


async def posts_a_home(town: House) -> Phone:
    """A family says in Arabic that it has a room."""
    amal = await citizen(town, "7788", "Amal", language="ar")
    await reads(amal, "board-homes")
    await amal.taps(said("post-button-new", "ar"))
    await amal.taps(said("post-shared", "ar"))
    await amal.says("غرفة هادئة لطالبة، اتصلوا بي 333 1234567")
    amal.sees(said("post-no-contact", "ar"))
    await amal.says("غرفة هادئة لطالبة")
    await amal.says("١")
    await amal.taps("Crocetta")
    await amal.says("300 يورو")
    return await fills(amal, said("button-skip", "ar"))


async def approves(phone: Phone) -> None:
    await phone.taps("Apri")
    await phone.taps("Approva")


async def test_an_event_is_read_by_a_person_and_gone_when_it_is_over(town: House) -> None:
    carla = await coordinator(town, "900")
    marta = await member(town)
    await reads(marta, "board-events")
    await marta.taps("Nuovo annuncio")
    kind = ("Corso", "Sì", "Italiano per mamme", "sabato 9-11", "Sala Girasole, via Prova 12")
    await fills(marta, *kind, "famiglie", "gratis")
    marta.sees("Prima lo legge una persona")
    anna = await reads(town.phone("100"), "board-events")
    anna.sees(said("board-none"))
    await carla.says("/menu")
    await carla.taps("Da decidere")
    carla.sees("Annunci da leggere: 1")
    await carla.taps("Italiano per mamme")
    carla.sees("sabato 28 novembre, 9:00–11:00")
    await carla.taps("Approva")
    assert marta.heard("Ora tutti vedono")
    await reads(anna, "board-events")
    await anna.taps("Italiano per mamme")
    for each in ("Corso: Italiano", "ANFFAS", "Sala Girasole", "Per chi: famiglie", "gratis"):
        anna.sees(each)
    found = await town.ask(lambda each: [boards.of_topic(each, t) for t in ("italian", "leisure")])
    assert [len(each) for each in found] == [1, 0]
    path = anna.buttons[0].path.removesuffix("/ask")
    await town.until("2026-11-28 11:15")
    await reads(anna, "board-events")
    anna.sees(said("board-none"))
    await anna.forges(path)
    anna.sees("non c'è più")
    assert marta.heard("È finito il tempo")


async def test_a_trusted_organization_puts_events_out_at_once_and_homes_wait(town: House) -> None:
    await coordinator(town, "900")
    marta = await member(town)
    await town.ask(lambda each: each.organizations.set_trusted("anffas-nord-milano", True))
    await reads(marta, "board-events")
    await marta.taps("Nuovo annuncio")
    await fills(marta, "Evento", "Festa", "sabato 9-11", "Piazza", "tutti", "gratis")
    marta.sees("Ora tutti vedono")
    since = rome("2026-11-20 10:00")
    assert await town.ask(lambda each: len(each.posts.since("leisure", since))) == 1
    await reads(marta, "board-homes")
    await marta.taps("Nuovo annuncio")
    await marta.taps("ANFFAS")
    await fills(marta, "Offro casa", "Due stanze", "2", "Crocetta", "400", "1 dicembre")
    marta.sees("Prima lo legge una persona")


async def test_a_family_and_whoever_seeks_a_room_write_without_numbers(town: House) -> None:
    olga = await member(town, "850", COMUNE)
    marta = await member(town)
    amal = await posts_a_home(town)
    amal.sees(said("post-posted", "ar"))
    assert not marta.heard("Annuncio da leggere")
    assert olga.heard("Annuncio da leggere")
    await approves(olga)
    assert amal.heard("الآن يرى الجميع")
    luca = await reads(town.phone("101"), "board-homes")
    await luca.taps("غرفة")
    luca.sees("300 euro al mese")
    luca.sees("Crocetta")
    await luca.taps("Mi interessa")
    await luca.taps("18 o più")
    await luca.says("Buongiorno, scrivetemi a luca@example.it")
    luca.sees("Senza numeri")
    await luca.says("Buongiorno, è ancora libera?")
    luca.sees("in viaggio")
    assert amal.heard("è ancora libera?")
    await amal.taps(said("relay-button-answer", "ar"))
    await amal.says("نعم، تعال غدا")
    assert luca.heard("تعال غدا")
    for phone, other in ((luca, "7788"), (amal, "101"), (luca, "Amal"), (luca, "333 1234567")):
        phone.never_saw(other)
    await luca.taps("Blocca")
    await amal.taps(said("relay-button-answer", "ar"))
    amal.sees(said("relay-not-delivered", "ar"))
    await luca.taps("Sblocca")
    await amal.taps(said("relay-button-answer", "ar"))
    await amal.says("حسنا")
    assert luca.heard("حسنا")


async def test_a_home_is_asked_about_before_its_month_is_over(town: House) -> None:
    carla = await coordinator(town, "900")
    amal = await posts_a_home(town)
    await approves(carla)
    await town.leaps_to("2026-12-23 11:00")
    await amal.taps(said("post-button-still", "ar"))
    await town.leaps_to("2026-12-27 11:00")
    assert await counted(town, "posts", "state = 'open'") == 1
    await town.leaps_to("2027-01-22 12:00")
    assert await counted(town, "posts", "state = 'ended'") == 1
    await town.leaps_to("2027-03-01 12:00")
    assert await counted(town, "inquiries") == 0


async def test_a_job_is_refused_mended_and_gone_after_its_deadline(town: House) -> None:
    carla = await coordinator(town, "900")
    nino = await posts_a_job(await citizen(town, "400", "Nino"))
    await carla.taps("Apri")
    carla.sees("Trattoria da Nino")
    await carla.taps("Rifiuta")
    await carla.says("Scrivi anche quante ore")
    assert nino.heard("Scrivi anche quante ore")
    await nino.taps("Modifica")
    await nino.taps("Orari")
    await nino.says("lun-ven 9-14, 25 ore")
    await nino.taps("Conferma")
    nino.sees("Prima lo legge una persona")
    await approves(carla)
    anna = await reads(town.phone("100"), "board-jobs")
    await anna.taps("Aiuto cuoco")
    for each in ("Fino a: 4 dicembre 2026", "25 ore", "tempo indeterminato", "Trattoria da Nino"):
        anna.sees(each)
    await town.until("2026-12-05 00:15")
    await reads(anna, "board-jobs")
    anna.sees(said("board-none"))


async def test_what_is_changed_while_it_is_read_is_shown_anew(town: House) -> None:
    carla = await coordinator(town, "900")
    nino = await posts_a_job(await citizen(town, "400", "Nino"))
    await carla.taps("Apri")
    await nino.taps("Apri")
    await nino.taps("Modifica")
    await nino.taps("Che cosa")
    await nino.says("Lavapiatti")
    await nino.taps("Conferma")
    old = [each.path for message in carla.messages for row in message.rows for each in row]
    await carla.forges(next(each for each in old if each.endswith("/approve")))
    carla.sees("Intanto è cambiato")
    carla.sees("Lavapiatti")
    assert await counted(town, "posts", "state = 'open'") == 0


@pytest.mark.parametrize("age", ["Meno di 14", "Da 14 a 17"])
async def test_who_is_not_grown_up_neither_posts_a_home_nor_asks_for_one(
    town: House, age: str
) -> None:
    carla = await coordinator(town, "900")
    await posts_a_home(town)
    await approves(carla)
    kid = await reads(town.phone("500"), "board-homes")
    await kid.taps("Nuovo annuncio")
    await kid.taps(age)
    kid.sees("da 18 anni in su")
    await reads(kid, "board-homes")
    await kid.taps("غرفة")
    await kid.taps("Mi interessa")
    assert "18 anni" in kid.last.text or "almeno 14 anni" in kid.last.text
    assert await counted(town, "inquiries") == 0
    assert await counted(town, "posts") == 1


async def test_a_complaint_takes_a_post_down_and_stops_messages(town: House) -> None:
    carla = await coordinator(town, "900")
    nino = await posts_a_job(await citizen(town, "400", "Nino"))
    await approves(carla)
    luca = await reads(await citizen(town, "101", "Luca"), "board-jobs")
    await luca.taps("Aiuto cuoco")
    await luca.taps("Mi interessa")
    await luca.says("Mi interessa molto")
    await nino.taps("Rispondi")
    await nino.says("Prima mi dai cento euro")
    await luca.taps("Segnala")
    await luca.says("Chiede soldi")
    assert luca.heard("Una persona lo controlla")
    await carla.says("/menu")
    await carla.taps("Da decidere")
    await carla.taps("Aiuto cuoco")
    carla.sees("Chiede soldi")
    complaint = [each.path for each in carla.buttons if each.path.endswith("/stop")]
    await carla.taps("Togli l'annuncio")
    await carla.says("Non si chiedono soldi")
    assert nino.heard("Non si chiedono soldi")
    assert luca.heard("Avevi ragione")
    await carla.forges(complaint[0])
    carla.sees("già stato deciso")
    await luca.taps("Rispondi")
    await reads(luca, "board-jobs")
    luca.sees(said("board-none"))


async def test_whoever_is_erased_takes_their_post_and_messages_along(town: House) -> None:
    carla = await coordinator(town, "900")
    nino = await posts_a_job(await citizen(town, "400", "Nino"))
    await approves(carla)
    luca = await reads(await citizen(town, "101", "Luca"), "board-jobs")
    await luca.taps("Aiuto cuoco")
    await luca.taps("Mi interessa")
    await luca.says("Mi interessa molto")
    await nino.taps("Rispondi")
    await nino.says("Venga domani")
    await nino.says("/erase")
    await nino.taps("Sì, cancella")
    await luca.taps("Rispondi")
    luca.sees("non c'è più")
    assert await counted(town, "posts", "details IS NOT NULL OR person_id IS NOT NULL") == 0
    await luca.says("/erase")
    await luca.taps("Sì, cancella")
    assert await counted(town, "inquiries") == 0


async def test_nobody_decides_about_their_own_post(town: House) -> None:
    carla = await coordinator(town, "900")
    other = await coordinator(town, "901")
    await posts_a_job(carla)
    person = await id_of(town, carla)
    (post,) = await town.ask(lambda each: each.posts.of_person(person))
    await carla.forges(f"screening/{post.id}/1/approve")
    carla.sees("È una cosa tua")
    await approves(other)
    assert await counted(town, "posts", "state = 'open'") == 1
