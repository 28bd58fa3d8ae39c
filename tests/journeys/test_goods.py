"""Things are offered and asked for: food by the line, a shop's bread, a laptop, a collection."""

import pytest

from domain.goods import Offer, Want
from storage.town import Town
from tests.house import House, Phone
from tests.journeys.steps import in_arabic, labels, plain, said
from tests.neighbours import ANFFAS, citizen, coordinator, id_of, member

SAID = {
    "it": "vorrei donare 5 kg di pasta, 3 litri di latte e 2 sapone",
    "en": "I'd like to donate food: 5 kg of pasta, 3 litres of milk and 2 soaps",
    "ar": "التبرع بالطعام: 5 كيلو معكرونة، 3 لتر حليب و2 صابون",
}
DATES = {"it": "12/2027, tra 3 giorni", "en": "12/2027, in 3 days", "ar": "12/2027، بعد 3 أيام"}


async def offers(town: House, phone: Phone) -> list[Offer]:
    person = await id_of(town, phone)
    return list(reversed(await town.ask(lambda each: each.offers.of_person(person))))


async def want(town: House) -> Want:
    (found,) = await town.ask(lambda each: each.wants.every_of(ANFFAS))
    return found


async def trust(town: House) -> None:
    await town.ask(lambda each: each.organizations.set_trusted(ANFFAS, True))


def tap(key: str, language: str) -> str:
    return plain(said(key, language))  # type: ignore[arg-type]


@pytest.mark.parametrize("language", SAID)
async def test_several_things_at_once_are_offers_of_their_own(town: House, language: str) -> None:
    anna = await citizen(town, "100", language=language)
    await anna.says(SAID[language])
    await anna.says(DATES[language])
    await anna.taps(tap("storage-fridge", language))
    await anna.taps(tap("option-yes", language))
    await anna.taps(tap("option-yes", language))
    await anna.taps(tap("way-drop", language))
    await anna.taps("Crocetta")
    for each in ("5", "3", "2027", tap("storage-fridge", language)):
        anna.sees(each)
    await anna.taps(tap("button-confirm", language))
    found = await offers(town, anna)
    assert [(each.quantity, each.unit) for each in found] == [
        (5000, "g"),
        (3000, "ml"),
        (2, "piece"),
    ]
    told = [each.details for each in found]
    assert [each["group"] for each in told] == ["pasta", "milk", "soap"]
    assert [each["best_before"] for each in told] == ["2027-12-31", "2026-11-29", None]
    assert [each["storage"] for each in told] == ["dry", "fridge", "dry"]
    assert found[1].until is not None
    assert town.city.zone.key == "Europe/Rome"
    assert found[1].until.astimezone(town.city.zone).isoformat().startswith("2026-11-30T00:00")
    await anna.forges("offers")
    assert len(anna.last.text.split("•")) == 4
    await anna.says("/mydata")
    assert plain(anna.last.text).count(tap("storage-fridge", language)) == 1


async def test_what_is_unclear_is_asked_and_what_is_not_safe_is_refused(town: House) -> None:
    anna = await citizen(town, "100")
    await anna.forges("give/food")
    await anna.says("una cassa di mele e torta fatta in casa")
    anna.sees("non fatto in casa")
    await anna.says("una cassa di mele e yogurt")
    anna.sees("Quanto?")
    await anna.says("10 kg, 12 pezzi")
    anna.sees("Quando scade?")
    await anna.says("20/11")
    anna.sees("ciò che è scaduto")
    await anna.says("domani")
    await anna.taps("In frigo")
    await anna.taps("No")
    anna.sees("catena del freddo")
    assert await offers(town, anna) == []
    await anna.taps("Sì")
    await anna.taps("No")
    anna.sees("confezioni aperte")
    await anna.taps("Lascia stare")
    assert await offers(town, anna) == []


async def test_an_address_is_asked_only_where_something_is_fetched(town: House) -> None:
    anna = await citizen(town, "100")
    await anna.says("ho 5 kg di pasta da donare, scade 12/2027")
    await anna.taps("Venite a prenderlo")
    await anna.says("sabato dalle 9 alle 12")
    await anna.taps("Salta")
    await anna.says("via Verdi 1")
    await anna.taps("Conferma")
    (offer,) = await offers(town, anna)
    assert offer.details["address"] == "via Verdi 1"
    assert offer.until is not None
    assert offer.until.astimezone(town.city.zone).isoformat().startswith("2026-11-28T12:00")
    await anna.says("ho 2 kg di riso, scade 12/2027")
    anna.sees("Quando si può passare?")


@in_arabic
async def test_a_shop_repeats_in_two_taps(town: House) -> None:
    rossi = await citizen(town, "100", "Rossi")
    await rossi.forges("give")
    await rossi.taps("Per un negozio")
    await rossi.says("4 kg di pane")
    await rossi.says("domani")
    await rossi.taps("Lo porto io")
    await rossi.taps("Salta")
    await rossi.says("Panificio Rossi")
    await rossi.taps("Conferma")
    await town.leaps_to("2026-11-27 18:00")
    await rossi.forges("give")
    await rossi.taps("Ancora 4 kg di")
    rossi.sees(f"Panificio Rossi: di nuovo 4 kg di {rossi.words('pane')}?")
    again = rossi.button("28 novembre").path
    await rossi.taps("28 novembre")
    rossi.sees("Grazie!")
    first, second = await offers(town, rossi)
    assert (second.quantity, second.details["best_before"]) == (4000, "2026-11-28")
    assert second.details["shop"] == first.details["shop"] == "Panificio Rossi"
    await rossi.forges(again)
    rossi.sees("già segnato")
    assert len(await offers(town, rossi)) == 2


@pytest.mark.parametrize("language", ["it", "en", "ar"])
async def test_a_device_with_help_to_wipe_it(town: House, language: str) -> None:
    anna = await citizen(town, "100", language=language)
    await anna.forges("give/device")
    await anna.taps(tap("device-laptop", language))
    await anna.says("Lenovo T480")
    await anna.taps(tap("option-yes", language))
    await anna.taps(tap("option-no", language))
    await anna.taps(tap("device-wipe-help", language))
    await anna.taps(tap("way-drop", language))
    await anna.taps(tap("button-skip", language))
    await anna.taps(tap("button-confirm", language))
    anna.sees(tap("device-wipe-else", language))
    (offer,) = await offers(town, anna)
    assert (offer.details["what"], offer.details["wiped"]) == ("laptop", "help")


@in_arabic
async def test_an_offer_is_changed_and_withdrawn_by_its_giver_alone(town: House) -> None:
    anna, bruno = await citizen(town, "100"), await citizen(town, "101", "Bruno")
    await anna.says("ho 3 portatili da regalare")
    for each in ("Salta", "Sì", "Sì", "Già cancellati", "Lo porto io", "Salta", "Conferma"):
        await anna.taps(each)
    (offer,) = await offers(town, anna)
    assert offer.quantity == 3
    for path in ("", "/edit", "/withdraw/yes"):
        await bruno.forges(f"offer/{offer.id}{path}")
        bruno.sees("Questo non è tuo")
    await anna.forges(f"offer/{offer.id}/edit")
    await anna.taps("✏️ Quanti")
    await anna.says("2")
    await anna.taps("Conferma")
    assert [each.quantity for each in await offers(town, anna)] == [2]
    await anna.forges(f"offer/{offer.id}/withdraw")
    await anna.taps("Sì, ritira")
    await anna.taps("Sì, ritira")
    anna.sees("Ritirata: Portatile × 2")
    await anna.forges(f"offer/{offer.id}/edit")
    anna.sees("non c'è più")


async def test_a_child_gives_with_somebody_grown_up_and_a_stranger_says_a_name(
    town: House,
) -> None:
    child = await citizen(town, "100", "", "under14")
    await child.says("ho 5 kg di pasta da donare")
    child.sees("una persona grande")
    anna = town.phone("101")
    await anna.says("/start")
    await anna.says("ho 2 saponi da donare")
    await anna.taps("Lo porto io")
    await anna.taps("Salta")
    await anna.taps("Conferma")
    anna.sees("Come ti chiami?")
    assert len(await offers(town, anna)) == 1


WANTED = {
    "it": "ci servono 20 kg di pasta entro domani",
    "en": "we need 20 kg of pasta by tomorrow",
}


@pytest.mark.parametrize("language", WANTED)
async def test_a_want_in_a_sentence_is_approved_once_and_ends_by_itself(
    town: House, language: str
) -> None:
    carla, dario = await coordinator(town, "900"), await coordinator(town, "901")
    marta = await member(town, language=language)
    await marta.says(WANTED[language])
    await marta.says("via Marconi 43")
    await marta.says("lun-ven 9-12")
    await marta.taps(tap("option-no", language))
    await marta.taps(tap("button-confirm", language))
    marta.sees(tap("want-urgent-ask", language))
    await marta.taps(tap("want-button-urgent", language))
    anna = await citizen(town, "100")
    await anna.forges("wanted")
    anna.sees("non ci sono richieste")
    carla.sees("20 kg di pasta")
    await dario.taps("Apri")
    await carla.taps("Apri")
    await carla.taps("Approva")
    carla.sees("Approvato: 20 kg di pasta")
    await dario.taps("Rifiuta")
    dario.sees("già stato deciso")
    assert (await want(town)).urgent
    await anna.forges("give")
    anna.sees("⚡ 20 kg di pasta — ANFFAS")
    await anna.forges("wanted")
    await anna.taps("20 kg di pasta")
    anna.sees("via Marconi 43")
    await anna.taps("Ne porto")
    anna.sees("Quanto?")
    ended = said("want-is-ended", language)
    await town.until("2026-11-28 09:00")
    assert (await want(town)).state == "ended"
    assert len([each for each in marta.messages if "20" in each.text]) >= 2
    await marta.forges(f"want/{(await want(town)).id}")
    marta.sees(ended)
    await anna.forges(f"wanted/{(await want(town)).id}")
    anna.sees("chiusa")


async def test_a_refused_want_says_why(town: House) -> None:
    carla, marta = await coordinator(town, "900"), await member(town)
    await marta.says("cerchiamo 3 portatili")
    for each in ("Salta", "Salta", "Salta"):
        await marta.taps(each)
    await marta.says("via Marconi 43")
    await marta.says("9-12")
    await marta.taps("Sì")
    await marta.taps("Conferma")
    await carla.forges("queue")
    await carla.taps("Portatile × 3")
    await carla.taps("Rifiuta")
    await carla.says("Ne avete già dieci")
    marta.sees("Ne avete già dieci")
    held = await want(town)
    assert held.state == "refused"
    await carla.forges(f"want/{held.id}/{held.version}/approve")
    carla.sees("già stato deciso")
    assert (await want(town)).state == "refused"


async def _drive(marta: Phone) -> None:
    await marta.says("raccogliamo 100 coperte entro 20 dicembre")
    await marta.says("via Marconi 43")
    await marta.says("tutti i giorni 9-12")
    await marta.taps("Conferma")
    marta.sees(f"Pubblicato: {marta.words('coperte')} × 100")


@pytest.mark.also_on(("telegram", "ar"), ("web", "en"))
async def test_a_collection_shows_how_far_it_has_come(town: House) -> None:
    carla, marta = await coordinator(town, "900"), await member(town)
    await trust(town)
    await _drive(marta)
    carla.sees("ha pubblicato una richiesta")
    anna = await citizen(town, "100")
    await anna.forges("wanted")
    await anna.taps(anna.words("coperte"))
    anna.sees("░░░░░░░░ 0 su 100 pezzi")
    await anna.taps("Ne porto")
    await anna.says("5 kg")
    anna.sees("Qui si conta così")
    await anna.says("20")
    anna.sees("via Marconi 43")
    held = await want(town)
    assert (held.promised, held.received) == (20, 0)
    await marta.forges(f"want/{held.id}")
    await marta.taps("Arrivato")
    await marta.says("45")
    marta.sees("▓▓▓░░░░░ 45 su 100 pezzi")
    undo = marta.button("Annulla").path
    await marta.forges(undo)
    marta.sees(f"Tolto: {marta.words('coperte')} × 45")
    await marta.forges(undo)
    marta.sees("già stato corretto")
    assert (await want(town)).received == 0
    await anna.forges(f"want/{held.id}/count")
    anna.sees("Questo non è tuo")
    for amount in ("60", "41", "back", "41"):
        if amount == "back":
            await marta.taps("Annulla")
            continue
        await marta.forges(f"want/{held.id}/count")
        await marta.says(amount)
    await marta.forges(undo)
    marta.sees("già stato corretto")
    assert (await want(town)).received == 101
    assert len(marta.heard("Raccolta completata")) == len(anna.heard("Raccolta completata")) == 1


async def test_a_want_is_changed_called_off_and_met(town: House) -> None:
    await coordinator(town, "900")
    marta = await member(town)
    await trust(town)
    await _drive(marta)
    held = await want(town)
    await marta.forges(f"want/{held.id}/edit")
    assert any("Che cosa" in each for each in labels(marta))
    await marta.taps("✏️ Che cosa")
    await marta.says("120 coperte")
    await marta.taps("Conferma")
    later = await want(town)
    assert (later.quantity, later.version) == (120, 2)
    await marta.forges(f"want/{held.id}/met")
    marta.sees("Chiusa")
    await marta.forges(f"want/{held.id}/cancel/yes")
    marta.sees("già chiusa")

    def reopened(open_town: Town) -> None:
        open_town.wants.reopen(held.id)

    await town.ask(reopened)
    await marta.forges(f"want/{held.id}/cancel")
    await marta.taps("Sì, annulla")
    await marta.taps("Sì, annulla")
    marta.sees("Annullata")
    assert (await want(town)).state == "cancelled"


@pytest.mark.italian(why="looks into a file, which is in the language of its reader")
async def test_what_was_asked_for_as_a_table_is_no_formula(town: House) -> None:
    marta = await member(town)
    await trust(town)

    def ask(open_town: Town) -> None:
        told = {"what": "=coperte", "groups": [], "where": "qui", "hours": "9-12"}
        asked = open_town.wants.add(ANFFAS, "drive", told, quantity=100, at_once=True)
        open_town.goods.count(asked, 45)
        rice = {"what": "riso", "groups": [], "where": "qui", "hours": "9-12"}
        open_town.wants.add(ANFFAS, "food", rice, quantity=2500, unit="g", at_once=True)

    await town.ask(ask)
    await marta.forges("wants")
    await marta.taps(said("button-table"))
    (file,) = marta.files
    _, blankets, rice = file.data.decode("utf-8-sig").splitlines()
    assert blankets == "'=coperte,pezzi,100,0,45,,pubblicata"
    assert rice == "riso,kg,2.5,0.0,0.0,,pubblicata"
