"""What a volunteer gets afterwards: thanks and one question, hours to keep, a way to object."""

from datetime import timedelta

import pytest

from storage.town import Town
from tests.house import House, Phone
from tests.journeys.steps import a_shift, counted, everywhere, labels, said, signs_up

SHIFT = "sabato 9-12, 3 persone, scaffali"


async def over(town: House, *, absent: bool = False) -> tuple[Phone, Phone, Phone]:
    """Anna was expected on Saturday; the association has said whether she came."""
    carla, marta = await a_shift(town, SHIFT)
    anna = await signs_up(town.phone("100"))
    await town.until("2026-11-28 12:00")
    if absent:
        await marta.taps("Manca qualcuno")
        await marta.taps("✅ Anna")
        await marta.taps("Chiudi")
    else:
        await marta.taps("Tutti presenti")
    return carla, marta, anna


async def faces(town: House) -> list[tuple[int, int]]:
    def read(open_town: Town) -> list[tuple[int, int]]:
        run = open_town.unit.connection.execute
        return [(row["face"], row["seen"]) for row in run("SELECT * FROM feedback").fetchall()]

    return await town.ask(read)


@everywhere
async def test_one_face_and_a_few_words_that_only_the_coordinator_reads(town: House) -> None:
    carla, marta, anna = await over(town)
    anna.sees("Le tue ore finora: 3 ore")
    anna.sees("Com'è andata per te?")
    assert labels(anna)[:3] == ["😀", "😐", "🙁"]
    await anna.says("😐")
    await anna.taps("😀")
    anna.sees("Vuoi aggiungere due parole? Le legge solo il coordinamento")
    await anna.taps("Due parole")
    await anna.says("Bello, ma faceva freddo.")
    anna.sees("Grazie")
    assert await faces(town) == [(3, 0)]
    await carla.says("/menu")
    await carla.taps("Pareri")
    carla.sees("😀 1\n😐 0\n🙁 0")
    carla.sees("«Bello, ma faceva freddo.»")
    await carla.taps("Letto")
    carla.sees("Non ci sono parole nuove")
    carla.sees("😀 1")
    for each in (carla, marta):
        each.never_saw("Anna:")
    await marta.forges("feedback")
    marta.sees(said("not-coordinator"))
    marta.never_saw("freddo")


async def test_words_that_came_in_between_are_read_before_they_are_put_aside(town: House) -> None:
    carla, _, anna = await over(town)
    await anna.taps("😀")
    await anna.taps("Due parole")
    await anna.says("Bello, ma faceva freddo.")
    await carla.forges("feedback")
    path = carla.button("Letto").path
    await anna.forges(anna.button("Due parole").path)
    await anna.says("Anzi, benissimo così.")
    await carla.forges(path)
    carla.sees("Anzi, benissimo così.")
    await carla.taps("Letto")
    carla.sees("Non ci sono parole nuove")


async def test_a_face_may_be_changed_for_a_week(town: House) -> None:
    _, _, anna = await over(town)
    happy, sad = anna.button("😀").path, anna.button("🙁").path
    await anna.forges(happy)
    await town.leaps_to("2026-12-05 11:45")
    await anna.forges(sad)
    assert await faces(town) == [(1, 0)]
    await town.leaps_to("2026-12-05 12:00")
    await anna.forges(happy)
    anna.sees("È passata una settimana")
    assert await faces(town) == [(1, 0)]


async def test_whoever_was_not_there_is_not_asked(town: House) -> None:
    _, _, anna = await over(town, absent=True)
    anna.never_saw("Com'è andata per te?")
    signup = anna.button("Non è così").path.split("/")[1]
    await anna.forges(f"signup/{signup}/face/3")
    anna.sees("Qui non risulta che ci fossi")
    assert await faces(town) == []


@pytest.mark.italian(why="chooses its languages itself")
@pytest.mark.parametrize(
    ("language", "hours", "sheet"),
    [
        ("it", "Finora hai dato 3 ore: 1 turno", "attestato"),
        ("en", "So far you have given 3 hours: 1 shift", "certificate"),
        ("ar", "ما قدّمته حتى الآن: 3 ساعات", "شهادة"),
    ],
)
async def test_hours_are_a_message_a_picture_and_a_certificate(
    town: House, language: str, hours: str, sheet: str
) -> None:
    _, _, anna = await over(town)
    await anna.forges(f"language/{language}")
    await anna.says("/hours")
    anna.sees(hours)
    assert "2026" in anna.last.text
    await anna.forges("contribution/picture")
    await anna.forges("certificate")
    anna.sees("Anna")
    await anna.forges("certificate/yes")
    picture, paper = anna.files
    assert picture.media_type == "image/png"
    assert (paper.name, paper.data[:5]) == (f"{sheet}.pdf", b"%PDF-")


async def code_of(town: House) -> str:
    """The code on the only certificate."""

    def read(open_town: Town) -> str:
        row = open_town.unit.connection.execute("SELECT code FROM certificates").fetchone()
        found = open_town.certificates.get(row["code"])
        assert found is not None
        return found.shown

    return await town.ask(read)


@everywhere
async def test_a_certificate_under_another_name_is_verified_by_anybody(town: House) -> None:
    _, _, anna = await over(town)
    await anna.says("/hours")
    await anna.taps("Attestato")
    await anna.taps("Un altro nome")
    await anna.says("Anna Maria Bianchi")
    assert len(anna.files) == 1
    code = await code_of(town)
    eva = town.phone("300", "en")
    await eva.says(f"/verify {code.lower()}")
    eva.sees("The certificate is genuine")
    eva.sees("Anna Maria Bianchi")
    eva.sees("Hours: 3 hours")
    eva.sees("From 28 November 2026 to 28 November 2026")
    await anna.says("/mydata")
    anna.sees("Nome: Anna\n")
    anna.sees("Attestato: Anna Maria Bianchi, 3 ore")
    await anna.forges("certificate/name")
    await anna.says("Anna Maria Bianchi")
    assert await counted(town, "certificates") == 1
    await anna.says("/erase")
    await anna.taps("Sì, cancella tutto")
    await eva.says(f"/verify {code}")
    eva.sees("No certificate has this code")


async def test_codes_are_not_to_be_guessed(town: House) -> None:
    eva = town.phone("300")
    await eva.says("/verify")
    eva.sees("Per esempio: /verify ABCDE-12345")
    for _ in range(5):
        await eva.says("/verify ABCDE-12345")
        eva.sees("Nessun attestato ha questo codice")
    await eva.says("/verify ABCDE-12345")
    eva.sees("Troppi codici sbagliati")


async def test_nothing_given_is_nothing_certified(town: House) -> None:
    anna = town.phone("100")
    await anna.says("/hours")
    for path in ("contribution/picture", "certificate", "certificate/yes", "certificate/name"):
        await anna.forges(path)
        anna.sees("Non ci sono ancora ore segnate")
    assert anna.files == []


async def test_hours_of_a_party_certify_only_ones_own(town: House) -> None:
    _, marta = await a_shift(town, SHIFT)
    anna = await signs_up(town.phone("100"))
    await town.ask(_as_two)
    await town.until("2026-11-28 12:00")
    await marta.taps("Tutti presenti")
    marta.sees("2 persone presenti, 6 ore in tutto")
    anna.sees("Le tue ore finora: 3 ore")


def _as_two(open_town: Town) -> None:
    open_town.unit.connection.execute("UPDATE signups SET party = 2")


async def objects(anna: Phone, words: str | None = "Sono arrivata alle nove.") -> None:
    """Anna says that she was there."""
    await anna.says("/hours")
    await anna.taps("Turno per turno")
    anna.sees("scaffali: non risulta che ci fossi")
    await anna.taps("✋")
    anna.sees("Che cosa non torna?")
    await (anna.says(words) if words else anna.taps("Salta"))
    anna.sees("Ho detto all'associazione che non è così")


async def test_an_absence_is_contested_and_mended_by_the_association(town: House) -> None:
    carla, marta, anna = await over(town, absent=True)
    await objects(anna)
    marta.sees("Parole sue: Sono arrivata alle nove.")
    await marta.taps("Correggi")
    await marta.taps("❌ Anna")
    await marta.taps("➖ Anna")
    assert len(anna.heard("Corretto: c'eri")) == 1
    anna.sees("3 ore, e sono tue")
    await carla.says("/menu")
    await carla.taps("Da decidere")
    carla.sees("Non c'è niente da decidere")
    await town.until("2026-12-02 12:00")
    carla.never_saw("Presenze contestate")


async def test_left_alone_a_contest_is_decided_once_by_a_coordinator(town: House) -> None:
    carla, marta, anna = await over(town, absent=True)
    await objects(anna, words=None)
    await anna.forges(anna.button("Non è così").path)
    anna.sees("L'hai già detto")
    carla.never_saw("Presenze contestate")
    await town.until("2026-12-01 12:00")
    carla.sees("Presenze contestate, e l'associazione non ha corretto")
    await carla.forges("queue")
    carla.sees("Presenze contestate: 1.")
    await carla.taps("scaffali")
    carla.sees("Anna dice: «non è così».")
    accept = carla.button("C'era").path
    await carla.forges(accept)
    carla.sees("Deciso: c'era")
    anna.sees("Corretto: c'eri")
    marta.sees("Il coordinamento ha deciso che Anna c'era")
    await carla.forges(accept)
    carla.sees("già stato deciso")
    await marta.taps("Correggi")
    await marta.taps("✅ Anna")
    marta.sees("già stato deciso")
    await anna.says("/hours")
    anna.sees("Finora hai dato 3 ore")
    assert await counted(town, "hours") == 1


@everywhere
async def test_a_contest_is_refused_with_a_reason_and_not_made_again(town: House) -> None:
    carla, _, anna = await over(town, absent=True)
    await objects(anna)
    await carla.forges("queue")
    await carla.taps("scaffali")
    await carla.taps("Rifiuta")
    await carla.says("Il registro dice altro.")
    anna.sees("Il motivo: Il registro dice altro.")
    await anna.forges(anna.button("Non è così").path)
    anna.sees("già stato deciso")
    await anna.says("/mydata")
    anna.sees("Presenze contestate (lasciato com'era): Sono arrivata alle nove.")
    anna.sees("Motivo: Il registro dice altro.")


async def test_hours_that_nobody_has_noted_can_be_asked_for(town: House) -> None:
    carla, _ = await a_shift(town, SHIFT)
    anna = await signs_up(town.phone("100"))
    await town.until("2026-11-29 12:00")
    await anna.forges("contribution/shifts")
    anna.sees("presenze non ancora segnate")
    assert not [each for each in labels(anna) if each.startswith("✋")]
    await town.until("2026-12-01 12:00")
    await anna.forges("contribution/shifts")
    await anna.taps("✋")
    await anna.taps("Salta")
    await carla.forges("queue")
    await carla.taps("scaffali")
    await carla.taps("C'era")
    anna.sees("Corretto: c'eri")


async def test_nobody_decides_about_themselves(town: House) -> None:
    carla, marta, anna = await over(town, absent=True)
    code = await town.ask(lambda each: each.invites.make("coordinator"))
    await anna.says(f"/start {code}")
    await objects(anna)
    await anna.forges("queue")
    await anna.taps("scaffali")
    await anna.taps("C'era")
    anna.sees("la decide un'altra persona")
    assert await counted(town, "contests", "state = 'open'") == 1
    assert carla
    assert marta


async def test_after_a_year_what_was_contested_is_gone(town: House) -> None:
    _, _, anna = await over(town, absent=True)
    await objects(anna)
    town.clock.at += timedelta(days=364)
    await town.ask(lambda each: each.retention.sweep())
    assert await counted(town, "contests") == 1
    town.clock.at += timedelta(days=2)
    await town.ask(lambda each: each.retention.sweep())
    assert await counted(town, "contests") == 0
