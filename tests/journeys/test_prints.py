"""Lists on paper and in tables: for the association's own members, as they are when they leave."""

import csv
import io
from functools import partial

import pytest

from domain.chat import Delivery, say
from storage.town import Town
from tests.house import House, Phone
from tests.neighbours import ANFFAS, citizen, id_of, joined, member, shift
from tests.papers.prints import opened, text

PHONE = "3331234567"


async def _full(town: House) -> tuple[Phone, str]:
    """A shift with a volunteer, a party, and two who do not use the bot."""
    marta = await member(town)
    place = await shift(town, marta, capacity=9)
    await joined(town, await citizen(town, "100", "=SOMMA(A1)"), place)
    salma = await id_of(town, await citizen(town, "5550001", "Salma"))

    def seat(open_town: Town) -> None:
        found = open_town.shifts.get(place.id)
        assert found
        open_town.signups.add(found, salma, 1_000, party=3, children=2, companion=True)
        open_town.signups.seat(found, "Rosa", 1_001, phone=PHONE)
        open_town.signups.seat(found, "Pia", 1_002)

    await town.ask(seat)
    return marta, place.id


async def _prints(marta: Phone, place: str, what: str) -> bytes:
    await marta.forges(f"need/{place}")
    await marta.taps("Stampa")
    await marta.taps(what)
    return marta.files[-1].data


@pytest.mark.italian(why="looks into a file, which is in the language of its reader")
async def test_the_sheet_has_everybody_a_box_to_tick_and_room_for_more(town: House) -> None:
    marta, place = await _full(town)
    written = await _prints(marta, place, "Foglio presenze")
    assert (marta.files[-1].name, marta.files[-1].media_type) == ("elenco.pdf", "application/pdf")
    told = text(written)
    for words in (
        "scaffali",
        "sabato 28 novembre, 9:00–12:00",
        "via Marconi 43",
        "6 su 9",
        "C'era",
    ):
        assert words in told
    for words in ("SOMMA", "Salma", "+2", "2 bambini", "esperienza", "Rosa", "Pia"):
        assert words in told
    assert PHONE not in told
    assert "5550001" not in told


async def test_the_call_list_has_only_whom_the_association_put_there(town: House) -> None:
    marta, place = await _full(town)
    told = text(await _prints(marta, place, "Elenco chiamate"))
    assert PHONE in told
    assert "Pia" in told
    assert "Salma" not in told
    assert "5550001" not in told
    other = await shift(town, marta, "2026-11-29 09:00")
    await marta.forges(f"need/{other.id}/print/calls")
    marta.sees("Nessuno da chiamare")


@pytest.mark.italian(why="looks into a file, which is in the language of its reader")
async def test_the_poster_checks_in_by_its_code_with_or_without_telegram(town: House) -> None:
    marta, place = await _full(town)
    bare = await _prints(marta, place, "Codice al posto")
    await town.ask(lambda each: each.jobs.set_mark("telegram_username", "faibene_bot"))
    written = await _prints(marta, place, "Codice al posto")
    assert "Inquadra" in text(written)
    assert "Inquadra" not in text(bare)
    assert len(opened(written).pages) == 1
    code = text(bare).split()[-1]
    eva = await citizen(town, "103", "Eva")
    await eva.forges(f"shift/{place}/join")
    await town.until("2026-11-28 09:00")
    await eva.says(code)
    eva.sees("Ho segnato che ci sei")


async def _table(marta: Phone) -> list[dict[str, str]]:
    told = marta.files[-1].data.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(told)))


@pytest.mark.italian(why="looks into a file, which is in the language of its reader")
async def test_a_roster_as_a_table_has_no_formula_no_number_no_address(town: House) -> None:
    marta, place = await _full(town)
    written = await _prints(marta, place, "Tabella")
    for hidden in (PHONE, "5550001"):
        assert hidden.encode() not in written
    told = await _table(marta)
    assert [each["Nome"] for each in told] == ["'=SOMMA(A1)", "Salma", "Rosa", "Pia"]
    assert told[1] == {
        "Nome": "Salma",
        "Persone": "3",
        "Bambini": "2",
        "Stato": "iscrizione confermata",
    }


async def test_the_shifts_as_a_table_have_their_hours_in_the_reader_s_language(
    town: House,
) -> None:
    marta, place = await _full(town)
    await shift(town, marta, "2026-10-24 22:00", 9, what="\t=notte", state="cancelled")
    await town.until("2026-11-28 12:00")
    await marta.forges(f"need/{place}/attendance/close")
    await marta.forges("needs")
    await marta.forges("language/en")
    await marta.forges("table")
    night, morning = await _table(marta)
    assert night["What"].startswith("'")
    assert (night["Start"], night["End"]) == ("2026-10-24 22:00", "2026-10-25 07:00")
    assert (night["Length in hours"], night["State"], night["Came"]) == ("10.0", "cancelled", "")
    assert (morning["Start"], morning["Places"], morning["Places taken"]) == (
        "2026-11-28 09:00",
        "9",
        "6",
    )
    assert (morning["Came"], morning["Hours given"]) == ("6", "18.0")


async def test_whoever_no_longer_speaks_for_it_when_it_leaves_gets_no_paper(town: House) -> None:
    marta, place = await _full(town)
    bruno = await member(town, "810", "auser")
    for kind, ref in (
        ("roster", place),
        ("call-list", place),
        ("poster", place),
        ("roster-table", place),
        ("shifts-table", ANFFAS),
        ("wants-table", ANFFAS),
    ):
        for each in (marta, bruno):
            await town.ask(partial(_queue, person=await id_of(town, each), kind=kind, ref=ref))
    await town.settled()
    assert len(marta.files) == 6
    assert bruno.files == []
    assert len(bruno.heard("il file adesso non si è potuto preparare")) == 6


def _queue(town: Town, person: str, kind: str, ref: str) -> None:
    town.outbox.put(person, [say("thanks-back").bearing(kind, ref)], Delivery(lane="reminder"))
