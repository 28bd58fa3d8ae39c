"""An association keeps its services; what it says, families see once it is confirmed."""

import pytest

from bot import jobs
from domain.chat import Address
from domain.services import Service
from storage.town import Town
from tests.directory import HERE as SQUARE
from tests.house import House, Phone
from tests.journeys.steps import said, wide
from tests.journeys.test_orientation import shares
from tests.neighbours import ANFFAS, member

HERE = Address("telegram", "555")


async def pair(town: House) -> tuple[Phone, Phone]:
    carla = await town.coordinator()
    return carla, await town.member(carla)


async def kept(town: House) -> Service:
    (service,) = await town.ask(lambda open_town: open_town.services.of_organization(ANFFAS))
    return service


async def made(town: House, marta: Phone) -> Service:
    """A new service, named and found under a topic."""
    await marta.forges("ours/services")
    marta.sees("Non c'è ancora nessun vostro servizio")
    await marta.taps("nuovo")
    await marta.says("Sportello compiti")
    await marta.says("Aiuta i bambini con i compiti, gratis")
    await marta.taps("Scuola")
    await marta.taps("Aiuto compiti")
    return await kept(town)


async def test_a_new_service_waits_for_a_coordinator_and_then_is_seen(town: House) -> None:
    carla, marta = await pair(town)
    service = await made(town, marta)
    assert service.topics == {("school", "homework")}
    assert not service.is_shown

    await marta.forges(f"kept/{service.id}/right")
    marta.sees("aggiungi almeno un indirizzo")
    await marta.forges(f"kept/{service.id}/fact/phone")
    await marta.says("chiedere in sede")
    marta.sees("Così non va bene")
    await marta.taps("Riprova")
    await marta.says("02660231")
    marta.sees("Telefono: 02 660231")
    await marta.taps("Tutto giusto")
    marta.sees("La prima volta lo guarda il coordinamento")
    assert not (await kept(town)).is_shown

    carla.sees("Si può mostrare alle famiglie?")
    await carla.taps("Sportello compiti")
    await carla.taps("Tutto giusto")
    carla.sees("è visibile alle famiglie")
    service = await kept(town)
    assert (service.state, service.confirmed_for) == ("shown", None)


async def test_facts_are_changed_one_by_one_and_hours_as_they_are_typed(town: House) -> None:
    _, marta = await pair(town)
    service = await made(town, marta)
    base = f"kept/{service.id}"
    await marta.forges(f"{base}/fact/hours")
    await marta.says("quando ci siamo")
    marta.sees("Non ho capito gli orari")
    await marta.says("lun-ven 9-12.30; mercoledì anche 15-18")
    await marta.forges(f"{base}/fact/languages")
    await marta.taps("arabo")
    await marta.taps("inglese")
    await marta.taps("inglese")
    await marta.forges(f"{base}/fact/permit")
    await marta.taps("non serve")
    await marta.forges(f"{base}/fact/bring")
    await marta.taps("Codice fiscale")
    service = await kept(town)
    assert service.fact("hours") == "Mo-Fr 09:00-12:30; We 15:00-18:00; PH off"
    assert (service.fact("languages"), service.fact("bring")) == ("ar", "taxcode")
    assert service.fact("permit") == "not-needed"
    await marta.forges(f"{base}/fact/hours")
    await marta.says("-")
    assert (await kept(town)).fact("hours") == ""
    await marta.forges(f"{base}/fact/summary")
    await marta.says("—")
    assert (await kept(town)).fact("summary") == ""


@pytest.mark.only_on("house", why="a phone of the test's own shares a place")
async def test_a_new_address_takes_the_old_place_off_the_map_and_asks_for_the_new_one(
    town: House,
) -> None:
    _, marta = await pair(town)
    service = await made(town, marta)
    await town.ask(lambda it: it.services.set_place(service.id, (45.55, 9.21)))
    await marta.forges(f"kept/{service.id}/fact/address")
    await marta.says("via Marconi 43")
    assert (await kept(town)).place is None
    marta.sees("Manda anche il punto sulla mappa")
    await marta.taps("Sulla mappa")
    await marta.says("in piazza")
    marta.sees("Manda la posizione del posto")
    assert (await kept(town)).place is None
    await shares(town, marta)
    assert (await kept(town)).place == SQUARE
    marta.sees("mlat=45.555600")
    await marta.forges(f"kept/{service.id}/fact/address")
    await marta.says("via Marconi 43")
    assert (await kept(town)).place == SQUARE
    await shares(town, marta)
    assert "mlat" not in marta.last.text
    await marta.forges(f"kept/{service.id}/fact/place")
    await marta.says("-")
    assert (await kept(town)).place is None


async def test_a_service_is_kept_by_its_own_organization_and_the_coordinators(town: House) -> None:
    _, marta = await pair(town)
    service = await made(town, marta)
    other = await member(town, "801", "auser")
    await other.forges(f"kept/{service.id}/closed/yes")
    other.sees("non")
    assert (await kept(town)).state == "hidden"
    anna = town.phone("100")
    await anna.forges(f"kept/{service.id}")
    anna.never_saw("Sportello compiti")


@pytest.mark.parametrize("field", ["name", "summary"])
async def test_whoever_no_longer_keeps_a_service_changes_nothing_by_a_question_still_open(
    town: House, field: str
) -> None:
    _, marta = await pair(town)
    service = await made(town, marta)
    await marta.forges(f"kept/{service.id}/fact/{field}")
    put = {"key": service.key, "name": service.name, "organization_id": None}
    before = await town.ask(lambda it: it.services.put(**put))
    await marta.says("Tutta un'altra cosa")
    assert await town.ask(lambda it: it.services.get(service.id)) == before


async def shown(town: House, name: str = "Mensa", owner: str | None = ANFFAS) -> str:
    """A confirmed service, by its id."""

    def put(open_town: Town) -> str:
        service = open_town.services.put(f"city/{name}", name, organization_id=owner)
        open_town.services.set_topics(service.id, [("food", "meals")])
        open_town.services.set_fact(service.id, "summary", "Un pasto caldo ogni giorno.")
        open_town.services.set_fact(service.id, "phone", "02 660231")
        open_town.services.confirm(service.id, owner)
        return service.id

    return await town.ask(put)


async def test_the_bot_asks_whether_it_is_still_right(town: House) -> None:
    carla, marta = await pair(town)
    service_id = await shown(town)
    await town.ask(jobs.owe_calendar)
    await town.leaps_to("2027-02-24 09:00")
    marta.never_saw("È ancora tutto giusto?")
    await town.leaps_to("2027-02-25 12:00")
    assert marta.heard("È ancora tutto giusto?")
    await town.leaps_to("2027-03-04 09:00")
    carla.never_saw("nessuno ha risposto")
    await town.leaps_to("2027-03-04 12:30")
    assert carla.heard("nessuno ha risposto")
    await marta.forges(f"kept/{service_id}/right")
    marta.sees("Grazie!")
    service = await kept(town)
    assert service.asked_at is None


async def test_who_mends_a_fact_when_asked_has_answered_for_that_service_alone(town: House) -> None:
    carla, marta = await pair(town)
    mensa, doccia = await shown(town), await shown(town, "Doccia")
    await town.ask(jobs.owe_calendar)
    await town.leaps_to("2027-02-25 12:00")
    await carla.forges(f"kept/{mensa}/set/cost/low")
    assert (await one(town, mensa)).asked_at
    await marta.forges(f"kept/{mensa}/fact/phone")
    await marta.says("02 999999")
    found = await one(town, mensa)
    assert (found.asked_at, found.confirmed_for) == (None, ANFFAS)
    await town.leaps_to("2027-03-04 12:30")
    (told,) = carla.heard("nessuno ha risposto")
    assert "Doccia" in told.text
    assert (await one(town, doccia)).asked_at


async def test_what_lacks_a_way_to_reach_it_is_no_answer(town: House) -> None:
    carla, marta = await pair(town)
    mensa = await shown(town)
    await town.ask(jobs.owe_calendar)
    await town.leaps_to("2027-02-25 12:00")
    await marta.forges(f"kept/{mensa}/fact/phone")
    await marta.says("-")
    await town.leaps_to("2027-03-04 12:30")
    assert carla.heard("nessuno ha risposto")


async def one(town: House, service_id: str) -> Service:
    found = await town.ask(lambda it: it.services.get(service_id))
    assert found is not None
    return found


@wide
async def test_whoever_reported_a_mistake_hears_that_it_is_mended_and_is_forgotten(
    town: House,
) -> None:
    carla, _ = await pair(town)
    amina = town.phone("555")
    await amina.says("/start")
    service_id = await shown(town)
    here = await town.address(amina)
    await town.ask(lambda open_town: open_town.corrections.add(service_id, "hours", here, "it"))
    await carla.forges("queue")
    carla.sees("Segnalazioni sui servizi: 1")
    await carla.taps("Mensa")
    carla.sees("gli orari sono sbagliati")
    await carla.taps("Corretto")
    assert amina.heard("è stato corretto")
    (correction,) = await town.ask(
        lambda open_town: open_town.unit.connection.execute("SELECT * FROM corrections").fetchall()
    )
    assert (correction["reporter"], correction["address"]) == (None, None)
    await carla.forges(f"correction/{correction['id']}/mended")
    carla.sees("si è già occupato qualcuno")
    assert len(amina.heard("è stato corretto")) == 1


@wide
async def test_a_reviewer_reads_texts_one_by_one(town: House) -> None:
    await pair(town)
    service_id = await shown(town)
    mona = town.phone("700")
    await mona.says("/start")
    await mona.forges("reviews")
    mona.sees("rilegge le traduzioni")

    address = await town.address(mona)

    def prepare(open_town: Town) -> None:
        person = open_town.addresses.at(address)
        assert person
        open_town.roles.give(person[0], "reviewer", frozenset({"ar"}))
        italian = "Un pasto caldo ogni giorno."
        open_town.services.put_translation(
            service_id, "summary", "ar", "وجبة كل يوم.", italian, "machine"
        )

    await town.ask(prepare)
    await mona.forges("reviews")
    mona.sees("وجبة كل يوم.")
    approve = mona.button("Va bene").path
    await town.ask(
        lambda open_town: open_town.services.set_fact(service_id, "summary", "Un pasto al giorno.")
    )
    await mona.forges(approve)
    mona.sees("Intanto il testo è cambiato")
    await mona.taps("La scrivo io")
    await mona.says("وجبة في اليوم.")
    mona.sees("Non c'è niente da leggere")
    found = await town.ask(
        lambda open_town: open_town.services.translation(service_id, "summary", "ar")
    )
    assert found is not None
    assert (found.text, found.origin) == ("وجبة في اليوم.", "reviewed")
    await mona.forges(f"review/{service_id}/summary/bn/write")
    mona.sees("rilegge le traduzioni")


async def test_grey_zones_are_told_once_they_point_at_nobody(town: House) -> None:
    carla, _ = await pair(town)

    def empty(open_town: Town) -> None:
        open_town.tallies.count("empty", "legal", "bn", "2026-W40")

    for _ in range(4):
        await town.ask(empty)
    mensa = await shown(town)
    await town.ask(lambda it: it.corrections.add(mensa, "hours", HERE, "it"))
    await town.ask(lambda it: it.corrections.add(mensa, "moved", Address("web", "1"), "it"))
    await carla.forges("zones")
    carla.sees("i numeri sotto 5 restano nascosti")
    carla.sees("• Mensa: 2")
    await town.ask(lambda open_town: open_town.tallies.count("nothing", "legal", "bn", "2026-W41"))
    await carla.forges("zones")
    carla.sees("5 volte (da 2026-W40 a 2026-W41)")
    carla.sees("dopo le 18 non c'è niente di aperto")
    await carla.taps("Tabella")
    assert carla.files[-1].name == "zone-grigie.csv"
    table = carla.files[-1].data.decode("utf-8-sig")
    assert ",bn,2026-W40,2026-W41,5\r\n" in table
    assert ",Mensa,,,,2\r\n" in table
    assert f",{said('topic-food', carla.language)},,,,\r\n" in table
