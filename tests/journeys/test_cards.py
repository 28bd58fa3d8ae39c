"""A service's card: what it claims, who says so, and what can be done with it."""

import io

import pytest
from PIL import Image

from bot.seeds import bring
from storage.town import Town
from tests.directory import service, translated
from tests.house import House
from tests.journeys.steps import counted, labels, said

told = pytest.mark.also_on(("house", "ar"), ("telegram", "ar"))


@told
async def test_a_card_says_one_fact_a_line_and_who_confirms_it(town: House) -> None:
    mensa = await service(town, "Mensa della Pace")
    anna = town.phone("100")
    await anna.forges(f"service/{mensa}")
    for line in (
        "Mensa della Pace",
        "🟢 Aperto fino a: 12:30",
        "📍 via Marconi 43",
        "☎️ 02 660231",
        "💶 Gratis",
        "🎒 Da portare: Documento d'identità e Codice fiscale",
        "✅ Non serve il permesso di soggiorno",
        "🤝 Confermato da ANFFAS Nord Milano: giovedì 26 novembre",
    ):
        anna.sees(line)
    assert len([each for each in anna.buttons if each.path.startswith("service/")]) <= 6


@pytest.mark.parametrize(
    ("facts", "when", "line"),
    [
        ({}, "2026-11-27 13:00", "🔴 Chiuso. Apre: 15:00"),
        ({}, "2026-11-28 10:00", "🔴 Chiuso. Apre: lunedì 30 novembre, 9:00"),
        ({"hours": "24/7"}, "2026-11-28 03:00", "🟢 Sempre aperto"),
        ({"access": "appointment"}, "2026-11-27 10:00", "📅 Su appuntamento"),
        ({"hours": ""}, "2026-11-27 10:00", "❔ Orari non confermati"),
        ({}, "2027-02-25 10:00", "❔ Orari non confermati"),
    ],
)
async def test_the_state_of_a_card(
    town: House, facts: dict[str, str], when: str, line: str
) -> None:
    mensa = await service(town, "Mensa", **facts)
    if "access" in facts:
        await town.ask(lambda t: t.services.set_fact(mensa, "access", "appointment"))
    await town.leaps_to(when)
    anna = town.phone("100")
    await anna.forges(f"service/{mensa}")
    anna.sees(line)
    assert ("🔔 Avvisami se apre" in labels(anna)) == ("Apre:" in line)


async def test_an_old_confirmation_says_that_it_is_old(town: House) -> None:
    mensa = await service(town, "Mensa")
    await town.leaps_to("2027-02-25 10:00")
    anna = town.phone("100")
    await anna.forges(f"service/{mensa}")
    anna.sees("⏳ Da confermare di nuovo. L'ultima volta: ANFFAS Nord Milano")


async def test_a_national_number_claims_its_hours_for_a_year(town: House) -> None:
    line = await service(town, "Linea", confirmed=False, stable=True, phone="800 000 000")
    await town.ask(lambda t: t.services.set_fact(line, "phone_hours", "24/7", "", "2025-12"))
    anna = town.phone("100")
    await anna.forges(f"service/{line}")
    anna.sees("🟢 Sempre aperto")
    anna.sees("☎️ Numero nazionale")
    await town.leaps_to("2026-12-02 10:00")
    await anna.forges(f"service/{line}")
    anna.sees("❔ Orari non confermati")


async def test_a_national_number_is_told_as_a_number_to_call(town: House) -> None:
    await town.ask(bring)
    anna = town.phone("100")
    await anna.forges("topic/health/all")
    anna.sees("• 112: emergenze\n☎️ 112")
    await anna.taps("112: emergenze")
    anna.sees("☎️ Numero nazionale")
    anna.never_saw("chiedi prima di andare")


async def test_what_is_hidden_is_shown_by_no_path(town: House) -> None:
    hidden = await service(town, "Nascosto", confirmed=False)
    closed = await service(town, "Finito")
    danger = await service(town, "Centro", (("violence", ""),))
    await town.ask(lambda t: t.services.set_state(closed, "closed"))
    anna = town.phone("100")
    for each in (hidden, closed, danger):
        for way in ("", "/food", "/map", "/call", "/remind", "/staff", "/more", "/share", "/wrong"):
            await anna.forges(f"service/{each}{way}")
            anna.sees(said("gone"))
        await anna.says(f"/start s-{each}")
        anna.sees(said("gone"))


async def test_what_also_helps_in_danger_is_never_sent_later_or_passed_on(town: House) -> None:
    topics = (("health", "mothers"), ("violence", ""))
    both = await service(town, "Consultorio", topics, hours="Mo-Fr 15:00-18:00")
    anna = town.phone("100")
    await anna.forges(f"service/{both}")
    assert "🔔 Avvisami se apre" not in labels(anna)
    await anna.taps("➕ Altro")
    assert "📤 Passa parola" not in labels(anna)
    await anna.forges(f"service/{both}/share")
    anna.sees(said("gone"))
    await anna.forges(f"service/{both}/remind")
    assert await counted(town, "follows") == 0


@pytest.mark.parametrize(("origin", "draft"), [("machine", True), ("reviewed", False)])
async def test_a_translation_says_whether_anybody_has_read_it(
    town: House, origin: str, draft: bool
) -> None:
    mensa = await service(town, "Mensa")
    await translated(town, mensa, "en", "You eat a hot meal.", origin)  # type: ignore[arg-type]
    john = town.phone("100", "en")
    await john.forges(f"service/{mensa}")
    john.sees("You eat a hot meal.")
    assert (said("service-machine-under", "en") in john.last.text) == draft
    await town.ask(lambda t: t.services.set_fact(mensa, "summary", "Solo pranzo."))
    await john.forges(f"service/{mensa}")
    john.sees("Solo pranzo.")
    assert "hot meal" not in john.last.text


async def test_the_next_of_the_same_part(town: House) -> None:
    for name in ("Alba", "Bosco", "Casa"):
        await service(town, name)
    await service(town, "Altrove", (("food", "market"),))
    anna = town.phone("100")
    await anna.forges("topic/food/meals")
    await anna.taps("Alba")
    for name in ("Bosco", "Casa"):
        await anna.taps("Il prossimo")
        anna.sees(name)
    assert "➡️ Il prossimo" not in labels(anna)
    await anna.taps("➕ Altro")
    await anna.taps("La scheda")
    anna.sees("Casa")


async def test_map_call_and_a_text_to_pass_on(town: House) -> None:
    mensa = await service(town, "Mensa")
    await town.ask(lambda t: t.jobs.set_mark("telegram_username", "faibene_bot"))
    anna = town.phone("100")
    await anna.forges(f"service/{mensa}")
    await anna.taps("Mappa")
    anna.sees("https://www.openstreetmap.org/?mlat=45.555600&mlon=9.215300")
    await anna.taps("La scheda")
    await anna.taps("Chiama")
    anna.sees("02 660231")
    await anna.taps("La scheda")
    await anna.taps("➕ Altro")
    await anna.taps("Passa parola")
    anna.sees(f"https://t.me/faibene_bot?start=s-{mensa}")
    bruno = town.phone("101")
    await bruno.says(f"/start s-{mensa}")
    bruno.sees("via Marconi 43")


async def test_the_desk_is_shown_large_italian(town: House) -> None:
    mensa = await service(town, "Mensa della Pace")
    amira = town.phone("100", "ar")
    await amira.forges(f"service/{mensa}")
    await amira.taps(said("service-button-staff", "ar"))
    assert amira.last.language == "ar"
    amira.sees(said("staff-how", "ar"))
    amira.sees("Buongiorno! Cerco: Mensa della Pace")
    amira.sees("🎒 Da portare: Documento d'identità e Codice fiscale")
    amira.sees("🗣️ La mia lingua: arabo")
    (picture,) = amira.files
    assert picture.media_type == "image/png"
    assert Image.open(io.BytesIO(picture.data)).size == (1080, 1080)
    assert "Cerco" in picture.about


async def test_two_reports_of_two_people_flag_a_card(town: House) -> None:
    mensa = await service(town, "Mensa")
    anna, bruno = town.phone("100"), town.phone("101")
    for phone, again in ((anna, 2), (bruno, 1)):
        for _ in range(again):
            await phone.forges(f"service/{mensa}")
            assert "Più persone dicono" not in phone.last.text
            await phone.taps("➕ Altro")
            await phone.taps("C'è un errore")
            await phone.taps("Gli orari sono altri")
            phone.sees("Ti scrivo quando è a posto")
    await anna.forges(f"service/{mensa}")
    anna.sees("⚠️ Più persone dicono")


async def test_a_report_outlives_whoever_made_it_and_is_nobodys(town: House) -> None:
    mensa = await service(town, "Mensa")
    anna, bruno = town.phone("100"), town.phone("101")
    for phone in (anna, bruno):
        await phone.forges(f"service/{mensa}/wrong/moved")
    await anna.forges("erase/yes")
    reports = await town.ask(lambda t: t.corrections.open_of(mensa))
    (nobodys,) = [each.id for each in reports if each.reporter is None]
    assert len(reports) == 2
    assert await counted(town, "jobs", f"key = 'forget/{nobodys}' AND state = 'done'") == 1


@told
async def test_reminded_when_it_opens_and_then_forgotten(town: House) -> None:
    mensa = await service(town, "Mensa", hours="Mo-Fr 07:30-09:00,15:00-18:00")
    anna = town.phone("100")
    await anna.forges(f"service/{mensa}")
    await anna.taps("Avvisami se apre")
    await anna.taps("La scheda")
    await anna.taps("Avvisami se apre")
    anna.sees("Ti scrivo quando apre Mensa: giovedì 26 novembre, 15:00")
    assert await counted(town, "follows") == 1
    assert await counted(town, "outbox", "state = 'waiting'") == 0
    await town.until("2026-11-26 14:45")
    anna.never_saw("Adesso apre")
    await town.until("2026-11-26 15:00")
    assert len(anna.heard("🔔 Adesso apre: Mensa")) == 1
    anna.sees("🟢 Aperto fino a: 18:00")
    assert await counted(town, "follows") == 0
    assert await counted(town, "outbox", f"check_ref = '{mensa}'") == 0


async def test_a_reminder_is_taken_back(town: House) -> None:
    mensa = await service(town, "Mensa", hours="Mo-Fr 15:00-18:00")
    anna = town.phone("100")
    await anna.forges(f"service/{mensa}/remind")
    follow = await town.ask(follows)
    await anna.taps("Non avvisarmi")
    await town.until("2026-11-26 15:15")
    anna.never_saw("Adesso apre")
    assert await town.ask(follows) == []
    assert await counted(town, "jobs", f"key = 'forget/{follow[0]}' AND state = 'done'") == 1


def follows(town: Town) -> list[str]:
    return [row["id"] for row in town.unit.connection.execute("SELECT id FROM follows").fetchall()]


async def test_faces_are_shown_once_a_week_and_counted_once(town: House) -> None:
    await service(town, "Mensa")
    anna = town.phone("100")
    await anna.forges("topic/food/meals")
    await anna.taps("Mensa")
    anna.sees("Ti è servito?")
    await anna.taps("🙁")
    anna.sees("senza il tuo nome")
    assert "👤 Una persona" in labels(anna)
    await anna.forges("rate/1")
    assert await counted(town, "tallies", "kind = 'bad' AND amount = 1") == 1
    await anna.forges("topic/food/meals")
    await anna.taps("Mensa")
    assert "Ti è servito?" not in anna.last.text
    await town.leaps_to("2026-12-03 10:30")
    await anna.forges("topic/food/meals")
    await anna.taps("Mensa")
    anna.sees("Ti è servito?")
