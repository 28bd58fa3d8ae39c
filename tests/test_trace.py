"""What leaves a trace and what leaves none: on the disk, in the logs, in old backups."""

import logging
import re
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import structlog

from bot.logs import configure
from domain.chat import Delivery, Outcome
from storage.errors import Forgotten
from storage.keyring import LOOKUP
from storage.seal import Seal
from storage.town import Town
from tests.belongings import GUEST, PHONE, SAID, Places, belongings
from tests.house import House, Phone, rome
from tests.neighbours import (
    ANFFAS,
    bare,
    citizen,
    coordinator,
    due,
    id_of,
    joined,
    letter,
    member,
    rows,
    shift,
    words,
)

NUMBER = "7700112233445566"
NAME = "Zorblatina"
TYPED = "quuxicanaria"
IN_A_FORM = "wibbelcanaria"
CANARIES = (NUMBER, NAME, TYPED, IN_A_FORM, SAID, PHONE, GUEST)


def disk(folder: Path) -> bytes:
    """Every byte of the database, what lies beside it, and the keyring; not the key file."""
    files = [each for each in sorted(folder.iterdir()) if each.name != "town.key"]
    assert {"town.db", "town.db-wal", "keyring.db"} <= {each.name for each in files}
    return b"".join(each.read_bytes() for each in files)


def found(folder: Path, *canaries: str) -> list[str]:
    there = disk(folder).lower()
    return [
        canary
        for canary in canaries
        if any(canary.lower().encode(code) in there for code in ("utf-8", "utf-16-le"))
    ]


def tables(town: Town) -> list[str]:
    rows = town.unit.connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    ).fetchall()
    return [row["name"] for row in rows]


async def dump(town: House) -> dict[str, list[dict[str, Any]]]:
    """Every row of every table."""
    return {name: await rows(town, name) for name in await town.ask(tables)}


@pytest.fixture
def logged(capsys: pytest.CaptureFixture[str]) -> Iterator[pytest.CaptureFixture[str]]:
    """All that is logged, down to the last detail."""
    root = logging.getLogger()
    before = (root.handlers[:], root.level, logging.raiseExceptions)
    configure("DEBUG")
    yield capsys
    root.handlers[:], root.level, logging.raiseExceptions = before
    logging.captureWarnings(False)
    structlog.reset_defaults()


async def test_a_search_of_the_disk_finds_what_lies_there_unsealed(
    town: House, tmp_path: Path
) -> None:
    assert found(tmp_path, *CANARIES) == []
    await town.ask(lambda open_town: open_town.jobs.set_mark("canary", f"{NAME} {NUMBER}"))
    assert found(tmp_path, *CANARIES) == [NUMBER, NAME]


# Danger leaves no trace

DANGER = {
    "by button": {"path": "sos"},
    "by word": {"text": "sos"},
    "by command": {"text": "/sos"},
    "by a sentence": {"text": f"Mio marito mi picchia, {TYPED}"},
}


@pytest.mark.parametrize("what", DANGER.values(), ids=DANGER.keys())
@pytest.mark.parametrize("known", [False, True], ids=["a stranger", "somebody known"])
async def test_whoever_is_in_danger_is_answered_and_nothing_is_kept(
    town: House,
    tmp_path: Path,
    logged: pytest.CaptureFixture[str],
    known: bool,
    what: dict[str, str],
) -> None:
    phone = await citizen(town, NUMBER, NAME) if known else town.phone(NUMBER)
    if known:
        await phone.forges("acquaintance/new")
    before, said_before = await dump(town), len(phone.messages)
    logged.readouterr()

    await town.receive(phone, message_id="1", **what)
    await town.settled()

    assert len(phone.messages) == said_before + 1
    phone.sees("112")
    assert await dump(town) == before
    assert found(tmp_path, NUMBER, TYPED) == []
    output = logged.readouterr()
    assert output.out + output.err == ""


async def test_the_number_of_the_help_button_leaves_no_trace_either(
    town: House, tmp_path: Path
) -> None:
    anna = await citizen(town, NUMBER, NAME)
    await anna.forges("mine")
    number = [button.path for button in anna.buttons].index("sos") + 1
    before = await dump(town)
    await anna.says(str(number))
    anna.sees("112")
    assert await dump(town) == before


async def test_danger_is_answered_even_when_the_database_is_not(
    town: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    anna = await citizen(town, NUMBER)
    monkeypatch.setattr(type(town.database), "unit", broken)
    await town.receive(anna, text="sos")
    anna.sees("112")


# An erased person leaves amounts


async def erased(phone: Phone) -> None:
    """The two taps."""
    await phone.says("/erase")
    await phone.taps(words("button-erase-yes"))


@dataclass(frozen=True)
class Life:
    """Somebody before they left, and who speaks for the association they helped."""

    zora: Phone
    person: str
    marta: Phone


async def lived(town: House) -> Life:
    """Somebody with a past shift and all that comes of one, a coming one, and words typed."""
    marta = await member(town)
    past = await shift(town, marta, start="2026-11-20 09:00", what="mensa")
    zora = await citizen(town, NUMBER, NAME)
    person = await id_of(town, zora)
    wanted = await shift(town, marta, start="2026-12-05 09:00", what="attesa")
    signup = await town.ask(lambda t: t.signups.add(past, person, 1, party=4, children=2))
    assert signup is not None
    others = await id_of(town, marta)
    await belongings(town, person, others, Places(signup, past, wanted))
    await shift(town, zora, start="2026-11-21 09:00", what="decisa")

    def decide(open_town: Town) -> None:
        open_town.people.make_coordinator(person)
        asked = open_town.organizations.claim("marse", others)
        open_town.organizations.decide(asked, "refused", person, "no")
        contest = open_town.contests.add(signup.id, others, "altro")
        assert contest is not None
        open_town.contests.decide(contest, "refused", person)

    await town.ask(decide)
    await joined(town, zora, await shift(town, marta, capacity=1))
    await zora.says(f"che cosa vuol dire {TYPED}?")
    await zora.forges("organizations/new")
    await zora.says(f"Amici di {IN_A_FORM}")
    await zora.forges("acquaintance/new")
    await zora.says(IN_A_FORM)
    assert await town.ask(lambda open_town: open_town.forms.get(person))
    return Life(zora, person, marta)


async def test_after_two_taps_nothing_of_a_person_is_on_the_disk(
    town: House, tmp_path: Path, logged: pytest.CaptureFixture[str]
) -> None:
    life = await lived(town)
    assert life.marta.heard(NAME)
    told_before = len(life.marta.messages)
    counted = await town.ask(lambda t: [each.taken for each in t.shifts.of_organization(ANFFAS)])
    assert counted == [1, 0]

    await erased(life.zora)

    life.zora.sees(words("erased"))
    assert found(tmp_path, *CANARIES) == []
    output = logged.readouterr()
    assert not [each for each in CANARIES if each in output.out + output.err]
    after = await dump(town)
    assert [row["id"] for row in after["people"]] == [await id_of(town, life.marta)]
    for table in ("addresses", "members", "menus", "calls", "contests", "inquiries"):
        assert {row["person_id"] for row in after[table]} <= {await id_of(town, life.marta)}
    gone = ("follows", "forms", "seats", "relays", "coordinators", "certificates", "feeds", "media")
    for table in (*gone, "givers", "mutes", "recordings"):
        assert after[table] == [], table
    assert {row["state"] for row in after["waits"]} == {"left"}
    assert {(row["person_id"], row["details"]) for row in after["offers"]} == {(None, None)}
    # Only the job that destroyed the key still names the id, which leads nowhere.
    named = [name for name, lines in after.items() if life.person in str(lines)]
    assert named == ["jobs"]

    told = [each.text for each in life.marta.messages[told_before:]]
    assert len(told) == 3
    for words_said in ("scaffali", "Non serve più: ", "Non aspettatelo"):
        assert any(words_said in each for each in told)
    assert not [each for each in told if NAME in each]
    free = await town.ask(lambda t: [each.free for each in t.shifts.ahead()])
    assert free == [1, 2]


async def test_what_was_given_is_still_counted_without_a_name(town: House) -> None:
    life = await lived(town)
    before = {row["id"]: row for row in await rows(town, "signups")}
    await erased(life.zora)
    after = {row["id"]: row for row in await rows(town, "signups")}
    assert set(after) == set(before)
    assert [(row["people"], row["minutes"]) for row in await rows(town, "hours")] == [(1, 150)]
    states = sorted(row["state"] for row in after.values())
    assert states == ["cancelled_on_time", "confirmed", "confirmed"]
    assert {row["person_id"] for row in after.values()} == {None}


async def test_one_tap_erases_nothing(town: House) -> None:
    life = await lived(town)
    before = await rows(town, "people")
    await life.zora.says("/erase")
    assert [row["id"] for row in await rows(town, "people")] == [row["id"] for row in before]
    await life.zora.taps(words("button-keep"))
    assert await id_of(town, life.zora) == life.person


async def test_the_farewell_is_said_and_its_own_person_is_gone(town: House) -> None:
    life = await lived(town)
    await erased(life.zora)
    assert len(life.zora.heard(words("erased"))) == 1
    marta = await id_of(town, life.marta)
    assert [row["id"] for row in await rows(town, "people")] == [marta]
    assert [row["person_id"] for row in await rows(town, "addresses")] == [marta]
    ring = town.database._keyring._connection
    subjects = {row[0] for row in ring.execute("SELECT subject FROM keys ORDER BY subject")}
    organizations = {row["id"] for row in await rows(town, "organizations")}
    assert subjects == {LOOKUP, marta} | organizations


async def test_a_farewell_that_cannot_be_said_is_kept_a_day_at_most(town: House) -> None:
    life = await lived(town)
    await life.zora.says("/erase")
    town.phones.outcomes = [Outcome("later", reason="away")]
    await life.zora.taps(words("button-erase-yes"))
    assert len(await rows(town, "people")) == 2
    await town.leaps_to("2026-11-27 10:00")
    await town.settled()
    assert [row["id"] for row in await rows(town, "people")] == [await id_of(town, life.marta)]
    assert life.zora.heard(words("erased")) == []


async def test_whoever_comes_back_is_somebody_new(town: House) -> None:
    life = await lived(town)
    await erased(life.zora)
    await life.zora.forges("mine")
    life.zora.sees(words("mine-none"))
    assert await id_of(town, life.zora) != life.person


async def test_a_reminder_due_at_the_moment_of_the_erasure_is_not_sent(town: House) -> None:
    life = await lived(town)
    await life.zora.says("/erase")
    town.clock.at = rome("2026-11-27 18:00").astimezone(town.clock.at.tzinfo)
    await life.zora.taps(words("button-erase-yes"))
    assert life.zora.heard(words("erased"))
    assert not [each for each in life.zora.messages if each.text.startswith("⏰")]


async def test_a_reminder_already_taken_for_sending_is_not_sent(town: House) -> None:
    life = await lived(town)
    await life.zora.says("/erase")
    town.clock.at = rome("2026-11-27 18:00").astimezone(town.clock.at.tzinfo)
    (ticket,) = await due(town)
    assert ticket.lane == "reminder"
    await life.zora.taps(words("button-erase-yes"))
    town.pump.lanes[ticket.channel].put(ticket)
    await town.settled()
    assert not [each for each in life.zora.messages if each.text.startswith("⏰")]
    skipped = [row for row in await rows(town, "outbox") if row["state"] == "skipped"]
    assert {row["person_id"] for row in skipped} == {None}


async def test_messages_that_waited_for_them_are_never_sent(town: House) -> None:
    life = await lived(town)
    await letter(town, life.zora, Delivery(lane="news", due=rome("2026-12-01 10:00")))
    await erased(life.zora)
    said = len(life.zora.messages)
    await town.leaps_to("2026-12-02 10:00")
    assert len(life.zora.messages) == said


# What somebody only named goes with them


async def claimed(town: House, number: str, name: str = "Bruno") -> Phone:
    """Somebody who has named an association that the city pack does not list."""
    phone = await citizen(town, number, name)
    await phone.forges("organizations/new")
    await phone.says(f"Amici di {IN_A_FORM}")
    phone.sees("Ho chiesto al coordinamento")
    return phone


async def named(town: House) -> list[tuple[str, bytes]]:
    """The ids of associations that somebody named, each with its key as the keyring has it."""
    ring = town.database._keyring._connection
    keys = dict(ring.execute("SELECT subject, wrapped FROM keys ORDER BY subject").fetchall())
    ids = [row["id"] for row in await rows(town, "organizations") if row["source"] is None]
    return [(each, keys[each].encode()) for each in ids]


async def test_an_association_that_an_erased_person_named_is_forgotten(
    town: House, tmp_path: Path
) -> None:
    bruno = await claimed(town, "801")
    ((_, key),) = await named(town)
    assert key in disk(tmp_path)
    await erased(bruno)
    assert await named(town) == []
    assert await rows(town, "members") == []
    assert key not in disk(tmp_path)
    assert found(tmp_path, IN_A_FORM) == []


async def test_an_association_whose_claim_was_refused_is_forgotten(
    town: House, tmp_path: Path
) -> None:
    carla = await coordinator(town, "900")
    bruno = await claimed(town, "801")
    ((_, key),) = await named(town)
    await carla.taps("Apri")
    await carla.taps("Rifiuta")
    await carla.says("Non la conosciamo")
    carla.sees("Rifiutato")
    bruno.sees("Non la conosciamo")
    assert await named(town) == []
    assert key not in disk(tmp_path)
    await bruno.says("/mydata")
    assert IN_A_FORM not in bruno.last.text


async def test_it_stays_while_somebody_else_asks_to_speak_for_it(town: House) -> None:
    carla = await coordinator(town, "900")
    bruno = await claimed(town, "801")
    await claimed(town, "802", "Dina")
    before = await named(town)
    await erased(bruno)
    assert len(before) == 1
    assert await named(town) == before
    await carla.taps("Apri")
    await carla.taps("Approva")
    await erased(town.phone("802"))
    assert await named(town) == before


async def test_a_name_is_asked_for_only_once_it_is_known_who_asks(town: House) -> None:
    bruno = town.phone("801")
    await bruno.forges("organizations/new")
    bruno.sees("Come ti chiami?")
    await bruno.says("/menu")
    assert await named(town) == []


# Old backups


def backup(source: Path, target: Path) -> None:
    """A copy made while the programme runs, as an administrator makes it."""
    reading, writing = sqlite3.connect(source), sqlite3.connect(target)
    try:
        reading.backup(writing)
    finally:
        reading.close()
        writing.close()


SEALED = {
    "people": ("id", "name"),
    "addresses": ("person_id", "value"),
    "menus": ("person_id", "body"),
    "forms": ("person_id", "body"),
    "inbox": ("person_id", "payload"),
    "outbox": ("person_id", "body"),
    "contests": ("person_id", "words"),
    "reports": ("person_id", "reason"),
    "feedback": ("person_id", "words"),
    "certificates": ("person_id", "name"),
    "calls": ("person_id", "phone"),
    "givers": ("person_id", "details"),
    "offers": ("person_id", "details"),
    "media": ("person_id", "body"),
    "recordings": ("person_id", "body"),
    "posts": ("person_id", "details"),
    "complaints": ("person_id", "words"),
}


def sealed_for(copy: Path, person: str) -> list[str]:
    """All that a backup holds sealed for somebody."""
    connection = sqlite3.connect(copy)
    try:
        return [
            value
            for table, (owner, column) in SEALED.items()
            for (value,) in connection.execute(
                f"SELECT {column} FROM {table} WHERE {owner} = ? AND {column} IS NOT NULL "
                "ORDER BY 1",
                (person,),
            )
        ]
    finally:
        connection.close()


async def test_a_backup_of_before_stays_shut_for_the_erased_and_opens_for_others(
    town: House, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    life = await lived(town)
    await letter(town, life.marta, Delivery(lane="news", due=rome("2026-12-01 10:00")))
    marta = await id_of(town, life.marta)
    copy = tmp_path_factory.mktemp("backup") / "town.db"
    backup(tmp_path / "town.db", copy)
    seal = Seal(town.database._keyring)
    hers, others = sealed_for(copy, life.person), sealed_for(copy, marta)
    assert len(hers) >= 10
    readable = " ".join(seal.open(life.person, each) for each in hers)
    assert NAME in readable
    assert NUMBER in readable

    await erased(life.zora)

    for each in hers:
        with pytest.raises(Forgotten):
            seal.open(life.person, each)
    assert "Marta" in " ".join(seal.open(marta, each) for each in others)


# Everything about me

PERSON = re.compile(r"person_id|\w+_by|person|\w+_person|author|owner|recipient|sender|who")

SHOWN: dict[str, dict[str, str]] = {
    "people": {
        "name": NAME,
        "age_band": words("age-adult"),
        "language": "italiano",
        "silenced": words("mydata-silenced-row"),
        "created_at": "Primo messaggio: venerdì 20 novembre",
        "seen_at": "ultimo: giovedì 26 novembre",
        "lead": "Avviso prima dei turni: 3 ore prima",
        "by_link": words("mydata-by-link-row"),
    },
    "addresses": {"channel": "Telegram", "value": NUMBER},
    "members": {
        "organization_id": "ANFFAS",
        "state": words("member-active"),
        "reason": "Motivo: motivocanaria",
        "decided_by": "(decisioni prese: 6)",
        "role": words("member-referent"),
        "digest": words("mydata-digest-row"),
    },
    "coordinators": {"person_id": "Ruolo: coordinamento", "since": "dal giovedì 26 novembre"},
    "shifts": {
        "posted_by": "Richiesta:",
        "what": "richiestacanaria",
        "place": "luogocanaria",
        "insurer": "polizzacanaria",
        "starts_at": "sabato 28 novembre, 9:00",
        "ends_at": "12:00",
        "capacity": "persone: 37",
        "youngest": "dai 14 anni",
        "decided_by": "(decisioni prese: 6)",
    },
    "signups": {
        "shift_id": "turnocanaria",
        "state": words("signup-confirmed"),
        "party": "Persone in tutto: 4",
        "children": "bambini: 2",
        "answer": words("mydata-late-row"),
        "came_at": words("mydata-arrived-row"),
        "calendar": words("mydata-calendar-row"),
        "newcomer": f"bambini: 2\n{words('mydata-newcomer-row')}",
        "companion": f"{words('mydata-companion-row')}\n{words('mydata-late-row')}",
    },
    "waits": {
        "shift_id": "Lista d'attesa: attesacanaria",
        "state": f"({words('waited-queued')})",
        "party": "Persone in tutto: 7",
        "children": "bambini: 5",
        "newcomer": f"bambini: 5\n{words('mydata-newcomer-row')}",
        "companion": f"{words('mydata-companion-row')}\nOre",
    },
    "exchanges": {
        "kind": words("mydata-stand-in-row"),
        "signup_id": words("mydata-stand-in-row"),
        "state": words("mydata-stand-in-row"),
    },
    "proposals": {
        "shift_id": "Proposta: attesacanaria",
        "state": f"({words('proposal-is-to-notify')})",
        "beyond": "urgente, oltre il tuo limite",
    },
    "hours": {"minutes": "Ore nel registro: 2 ore e 30 min", "shift_id": "(turni: 1)"},
    "contests": {
        "words": f"contestata {SAID}",
        "state": words("contest-is-refused"),
        "reason": f"Motivo: rifiutata {SAID}",
        "decided_by": "(decisioni prese: 6)",
    },
    "relays": {"shift_id": "Messaggi: ANFFAS", "blocked_by": words("mydata-blocked-row")},
    "reports": {
        "organization_id": "Segnalazione su messaggi con ANFFAS",
        "words": f"segnalata {SAID}",
        "state": words("report-is-archived"),
        "reason": f"Motivo: archiviata {SAID}",
        "decided_by": "(decisioni prese: 6)",
    },
    "feedback": {"face": "Parere: 😀", "words": f"parere {SAID}"},
    "certificates": {
        "name": "Attestato: Zetacanaria",
        "minutes": "2 ore e 15 min",
        "since_on": "1 settembre",
        "until_on": "30 settembre",
        "issued_at": "rilasciato il",
    },
    "feeds": {
        "made_at": "Calendario con un link segreto, fatto giovedì 26 novembre",
        "organization_id": "I turni di ANFFAS Nord Milano:",
    },
    "calls": {
        "organization_id": "Telefonata chiesta a ANFFAS",
        "state": words("call-is-open"),
        "phone": f"Numero: {PHONE}",
        "taken_by": "Telefonate prese in carico da te: 1",
    },
    "asks": {
        "organization_id": "Scritto alla rete per ANFFAS",
        "words": f"alla rete {SAID}",
        "asked_by": "Scritto alla rete",
        "decided_by": "(decisioni prese: 6)",
    },
    "series": {"posted_by": "Serie:", "body": "Serie: seriecanaria", "rule": "ogni lunedì"},
    "seats": {
        "series_id": "Posto fisso: seriecanaria",
        "paused": "(in pausa)",
        "until": "10 gennaio 2027",
    },
    "givers": {
        "weekly": "Al massimo 2 proposte a settimana",
        "paused_until": "In pausa fino a giovedì 3 dicembre",
        "details": f"Altro: so fare {SAID}",
    },
    "mutes": {"value": f"{words('mutes-title')}\n\n• ANFFAS"},
    "invites": {"made_by": "Inviti fatti: 1"},
    "roles": {
        "role": "Il tuo compito: risponde alle famiglie",
        "languages": "risponde alle famiglie, albanese",
        "excluded": "Non vuoi domande su: 🏠 Casa",
    },
    "talks": {
        "language": "26 novembre, arabo",
        "asked_at": "Hai chiesto a una persona: giovedì 26 novembre",
    },
    "talk_texts": {
        "author": f"Tu: «chiesta {SAID}»",
        "body": f"chiesta {SAID}",
        "italian": f"tradotta {SAID}",
    },
    "talk_blocks": {"mediator_id": "Persone che hai bloccato: 1"},
    "recordings": {
        "about": f"ad alta voce: {words('reading-name-talk')}",
        "language": "Una persona, albanese (82 kB)",
        "size": "(82 kB)",
    },
    "pledges": {
        "organization_id": "4 kg a ANFFAS",
        "quantity": f"Promesso: pane {SAID}, 4 kg",
        "unit": "4 kg",
        "state": f"({words('pledge-is-reserved')})",
        "place": f"Luogo della consegna: cortile {SAID}",
        "from_at": "giovedì 3 dicembre, 12:00",
        "until_at": "13:00",
        "handed_by": "Consegne segnate da te: 1",
        "questioned_by": "Consegne segnate da te: 1",
    },
    "goods": {
        "organization_id": "3,5 kg a ANFFAS",
        "quantity": "Donato: 3,5 kg",
        "unit": "3,5 kg",
    },
    "offers": {
        "kind": "Promesse 12 ore",
        "quantity": f"4 kg di pane {SAID}",
        "unit": f"4 kg di pane {SAID}",
        "state": words("offer-is-open"),
        "until_at": "Scade il 24 dicembre 2026",
        "neighbourhood": "Quartiere: Crocetta",
        "details": f"Indirizzo: via {SAID} 1",
    },
    "media": {
        "kind": "Foto di",
        "offer_id": f"Foto di 4 kg di pane {SAID}",
        "size": "(109 kB)",
    },
    "wants": {
        "organization_id": "Richiesta per ANFFAS",
        "posted_by": "Richiesta per ANFFAS",
        "quantity": "copertecanarie × 37",
        "unit": "copertecanarie × 37",
        "details": f"Mano chiesta: mano {SAID}",
        "decided_by": "(decisioni prese: 6)",
        "from_at": "sabato 5 dicembre, 15:00",
    },
    "posts": {
        "kind": "Annuncio — Casa da dividere",
        "state": "Il tuo annuncio è da correggere",
        "reason": "Motivo: motivoannuncio",
        "details": f"stanza {SAID}",
        "decided_by": "Annunci letti da te: 1",
    },
    "inquiries": {
        "post_id": "Hai scritto per l'annuncio: altracanaria",
        "blocked_by": f"altracanaria\n{words('mydata-blocked-row')}",
    },
    "complaints": {
        "words": f"lamentata {SAID}",
        "state": f"({words('report-is-open')})",
        "decided_by": "(decisioni prese: 6)",
    },
    "follows": {
        "kind": "Guida: Le prime settimane",
        "ref": "Guida: Le prime settimane",
        "hour": "alle 09:00",
        "done": "Passi già fatti: 2",
    },
    "shares": {"joined": "persone arrivate 0"},
    "forms": {"body": f"• {IN_A_FORM}"},
    "outbox": {"body": "\n\n3 "},
}
"""What /mydata says of each table that holds something of a person."""

PROGRAMME = "the programme's own: ids, order, and how far its work is"
MOMENT = "when it was written or ended, beside what is shown"
ASSOCIATION = "an association's own words and decisions, which stay when a person goes"
COPY = "a copy of what is shown elsewhere"
OTHERS = "what somebody else said in confidence, or somebody else's data"

OURS: dict[str, dict[str, str]] = {
    "people": {
        PROGRAMME: "id language_chosen leaving wrong_codes wrong_code_at",
        MOMENT: "rated_at",
    },
    "addresses": {PROGRAMME: "id person_id lookup reachable used_at heard_at"},
    "members": {PROGRAMME: "id person_id", MOMENT: "asked_at decided_at"},
    "menus": {PROGRAMME: "address_id person_id", COPY: "body", MOMENT: "sent_at"},
    "inbox": {
        PROGRAMME: "seq event person_id state attempts",
        COPY: "payload",
        MOMENT: "received_at handled_at",
    },
    "forms": {PROGRAMME: "person_id id kind", MOMENT: "expires_at"},
    "signups": {
        PROGRAMME: "id person_id seq agreed",
        MOMENT: "created_at ended_at",
        OTHERS: "guest phone",
    },
    "shifts": {
        PROGRAMME: "id zone version unreviewed series_id occurrence part_of",
        MOMENT: "created_at decided_at closed_at",
        ASSOCIATION: "organization_id state reason kind least field for_whom neighbourhood bring "
        "must musts nice languages newcomers minutes",
    },
    "outbox": {
        PROGRAMME: "id seq effect person_id address_id lane urgent due_at expires_at check_name "
        "check_ref edits state reason attempts",
        MOMENT: "created_at finished_at",
    },
    "waits": {
        PROGRAMME: "id person_id seq",
        MOMENT: "created_at offered_at expires_at ended_at",
    },
    "exchanges": {
        PROGRAMME: "id seq wanted_id",
        MOMENT: "created_at ended_at",
        OTHERS: "taken_by",
    },
    "proposals": {
        PROGRAMME: "id person_id seq wave",
        MOMENT: "made_at notified_at ended_at",
        COPY: "reasons",
    },
    "hours": {
        PROGRAMME: "id person_id seq signup_id people undoes",
        MOMENT: "entered_at",
        COPY: "organization_id",
    },
    "contests": {PROGRAMME: "id signup_id person_id", MOMENT: "created_at decided_at"},
    "relays": {PROGRAMME: "id person_id", MOMENT: "created_at"},
    "reports": {
        PROGRAMME: "id relay_id person_id",
        MOMENT: "created_at decided_at",
        OTHERS: "about_id",
    },
    "feedback": {PROGRAMME: "id signup_id person_id seen", MOMENT: "created_at"},
    "certificates": {PROGRAMME: "code person_id"},
    "feeds": {PROGRAMME: "token person_id"},
    "calls": {PROGRAMME: "id person_id shift_id", MOMENT: "created_at taken_at"},
    "asks": {
        PROGRAMME: "id",
        MOMENT: "created_at decided_at",
        ASSOCIATION: "to_id kind state reason",
    },
    "series": {
        PROGRAMME: "id",
        MOMENT: "created_at",
        ASSOCIATION: "organization_id starts_on ends_on state",
    },
    "seats": {PROGRAMME: "id person_id", MOMENT: "since"},
    "pledges": {
        PROGRAMME: "id offer_id want_id person_id kind deadline_at agreed way turn version "
        "shift_id seq",
        MOMENT: "created_at ended_at handed_at questioned_at",
        COPY: "handed",
        OTHERS: "claimed",
    },
    "goods": {PROGRAMME: "id seq person_id pledge_id want_id kind", MOMENT: "entered_at"},
    "offers": {PROGRAMME: "id person_id seq", MOMENT: "from_at created_at ended_at"},
    "media": {
        PROGRAMME: "id person_id seq state media_type attempts",
        MOMENT: "made_at",
        COPY: "body",
    },
    "wants": {
        PROGRAMME: "id seq person_id shift_id version unreviewed",
        MOMENT: "created_at decided_at ended_at",
        ASSOCIATION: "kind until_at neighbourhood urgent state reason",
    },
    "shares": {PROGRAMME: "code person_id", MOMENT: "made_at"},
    "follows": {
        PROGRAMME: "id lookup language step state",
        COPY: "address",
        MOMENT: "began_at due_at",
    },
    "givers": {PROGRAMME: "person_id", MOMENT: "since"},
    "mutes": {PROGRAMME: "id person_id scope", MOMENT: "since"},
    "invites": {
        PROGRAMME: "code role",
        MOMENT: "made_at expires_at used_at",
        ASSOCIATION: "organization_id languages",
    },
    "roles": {PROGRAMME: "id person_id", MOMENT: "since"},
    "talks": {
        PROGRAMME: "id person_id state seq",
        MOMENT: "promised_at answered_at ended_at",
        OTHERS: "mediator_id",
    },
    "talk_texts": {PROGRAMME: "id talk_id seq", MOMENT: "said_at"},
    "talk_blocks": {PROGRAMME: "id", OTHERS: "person_id"},
    "recordings": {
        PROGRAMME: "id digest person_id media_type",
        MOMENT: "made_at",
        COPY: "body",
    },
    "posts": {
        PROGRAMME: "id board organization_id person_id theme starts_at until_at version seq",
        MOMENT: "created_at decided_at ended_at",
    },
    "inquiries": {PROGRAMME: "id person_id", MOMENT: "created_at"},
    "complaints": {
        PROGRAMME: "id post_id inquiry_id person_id",
        MOMENT: "created_at decided_at",
    },
    "aliases": {PROGRAMME: "lookup address_id kind"},
    "links": {PROGRAMME: "code person_id", MOMENT: "expires_at"},
}
"""Columns that /mydata leaves out, each with the reason why."""

NOBODY_S = {
    "organizations",
    "jobs",
    "marks",
    "migrations",
    "numbers",
    "services",
    "service_topics",
    "facts",
    "translations",
    "tallies",
    "volumes",
    "on_calls",
    "corrections",
}
"""Tables that hold nothing of a person."""


async def columns(town: House) -> dict[str, set[str]]:
    def read(open_town: Town) -> dict[str, set[str]]:
        execute = open_town.unit.connection.execute
        return {
            name: {row["name"] for row in execute(f"PRAGMA table_info({name})").fetchall()}
            for name in tables(open_town)
        }

    return await town.ask(read)


async def test_a_new_table_or_column_must_say_what_of_a_person_it_shows(town: House) -> None:
    there = await columns(town)
    assert set(there) == {*SHOWN, *OURS, *NOBODY_S}
    for name in NOBODY_S:
        assert not [column for column in there[name] if PERSON.fullmatch(column)], name
    for name in {*SHOWN, *OURS}:
        left_out = " ".join(OURS.get(name, {}).values()).split()
        assert sorted(there[name]) == sorted([*SHOWN.get(name, {}), *left_out]), name


async def test_no_table_refers_to_people_unlisted(town: House) -> None:
    def referring(open_town: Town) -> set[str]:
        execute = open_town.unit.connection.execute
        return {
            name
            for name in tables(open_town)
            for row in execute(f"PRAGMA foreign_key_list({name})").fetchall()
            if row["table"] in ("people", "addresses")
        }

    assert await town.ask(referring) <= {*SHOWN, *OURS}


async def test_mydata_shows_all_there_is(town: House) -> None:
    zora = await member(town, NUMBER)
    person = await id_of(town, zora)
    other = await member(town, "801", "auser")
    turn = await shift(town, other, what="turnocanaria", start="2026-11-29 15:00")
    await shift(
        town,
        zora,
        what="richiestacanaria",
        place="luogocanaria",
        insurer="polizzacanaria",
        capacity=37,
        youngest=14,
    )
    wanted = await shift(town, other, what="attesacanaria", start="2026-12-05 15:00")
    decider = await id_of(town, other)
    company = {"party": 4, "children": 2, "newcomer": True, "companion": True}
    signup = await town.ask(lambda t: t.signups.add(turn, person, 1, **company))
    assert signup is not None
    await belongings(town, person, decider, Places(signup, turn, wanted))

    def plant(open_town: Town) -> None:
        open_town.people.set_acquaintance(person, NAME, "adult")
        open_town.people.set_silenced(person, True)
        open_town.people.make_coordinator(person)
        open_town.organizations.set_digest(person, False)
        asked = open_town.organizations.claim("marse", person)
        open_town.organizations.decide(asked, "refused", decider, "motivocanaria")
        long_ago = "UPDATE people SET created_at = '2026-11-20T09:00:00.000Z' WHERE id = ?"
        open_town.unit.connection.execute(long_ago, (person,))

    await zora.forges("acquaintance/new")
    await zora.says(IN_A_FORM)
    for day in ("01", "02", "03"):
        await letter(town, zora, Delivery(lane="news", due=rome(f"2026-12-{day} 10:00")))
    await town.ask(plant)
    before = len(zora.messages)
    await zora.says("/mydata")
    shown = bare("\n\n".join(each.text for each in zora.messages[before:]))
    missing = [
        f"{table}.{column}"
        for table, markers in SHOWN.items()
        for column, marker in markers.items()
        if marker not in shown
    ]
    assert missing == []
