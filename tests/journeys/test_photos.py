"""A photo of what is offered: sent, cleaned, seen by those it is offered to, taken away."""

import base64
from pathlib import Path

import pytest

from domain.chat import Delivery, Lost, say
from domain.goods import Offer
from domain.media import FILE_MAX
from tests.cameras import CANARY, drawing, looks, says, snapshot
from tests.house import House, Phone, rome
from tests.journeys.steps import counted, said, wide
from tests.neighbours import ANFFAS, citizen, id_of, letter, member

PASTA = "ho 5 kg di pasta da donare, scade 12/2027"


async def offered(phone: Phone, words: str = PASTA) -> Phone:
    """Something is on offer, to be brought."""
    await phone.says(words)
    await phone.taps("Lo porto io")
    await phone.taps("Salta")
    await phone.taps("Conferma")
    phone.sees("Grazie!")
    return phone


async def giver(town: House, number: str = "100") -> Phone:
    return await offered(await citizen(town, number))


async def offer_of(town: House, phone: Phone) -> Offer:
    person = await id_of(town, phone)
    return (await town.ask(lambda t: t.offers.of_person(person)))[0]


async def photo_of(town: House, offer: Offer) -> str:
    """The id of the photo that is kept of an offer."""
    kept = await town.ask(lambda t: t.media.of_offer(offer.id))
    assert kept is not None
    return kept.id


async def proposed(town: House, offer: Offer) -> str:
    """An association is asked whether it wants what is offered."""
    pledge = await town.ask(lambda t: t.pledges.add(offer, ANFFAS, offer.quantity))
    return pledge.id


def lies_in(folder: Path, data: bytes) -> bool:
    """Whether a good part of these bytes lies anywhere on the disk, as it is or as base64."""
    middle = data[len(data) // 9 * 3 :][:300]
    there = b"".join(each.read_bytes() for each in sorted(folder.rglob("*")) if each.is_file())
    return middle in there or base64.b64encode(middle) in there


@pytest.mark.also_on(("telegram", "it"), ("web", "it"))
@pytest.mark.italian("the offer is said in Italian words")
async def test_a_photo_is_cleaned_shown_replaced_and_taken_away(
    town: House, tmp_path: Path
) -> None:
    anna = await giver(town)
    anna.button("Aggiungi una foto")
    taken = snapshot()
    await anna.shows(taken)
    anna.sees("La foto di 5 kg di pasta c'è")
    await anna.taps("Guarda la foto")
    (seen,) = anna.files
    assert seen.media_type == "image/jpeg"
    assert looks(seen.data) == ((960, 1280), "red", "blue")
    assert says(seen.data) == []
    assert CANARY.encode() not in seen.data
    assert not lies_in(tmp_path, taken)
    assert not lies_in(tmp_path, seen.data)

    await anna.taps("Un'altra foto")
    await anna.shows(snapshot(colours=(1, 0)))
    await anna.taps("Guarda la foto")
    assert looks(anna.files[-1].data)[1:] == ("blue", "red")
    assert await counted(town, "media") == 1
    await anna.taps("Togli la foto")
    anna.sees("non c'è più")
    assert await counted(town, "media") == 0
    await anna.taps("L'offerta")
    anna.button("Aggiungi una foto")


async def test_only_whom_it_is_offered_to_sees_it_and_only_as_long(town: House) -> None:
    anna, marta = await giver(town), await member(town)
    bruno = await member(town, "810", "auser")
    await anna.shows(snapshot())
    offer = await offer_of(town, anna)
    photo = await photo_of(town, offer)
    await marta.forges(f"photo/{photo}")
    assert marta.files == []
    pledge = await proposed(town, offer)
    for phone in (marta, bruno):
        await phone.forges(f"photo/{photo}")
    assert len(marta.files) == 1
    assert bruno.files == []
    await marta.forges(f"photo/{photo}/drop")
    assert await photo_of(town, offer) == photo

    later = Delivery(lane="reminder", due=rome("2026-11-26 12:00"))
    await letter(town, marta, later, [say("thanks-back").bearing("photo", photo)])
    await town.ask(lambda t: t.pledges.settle(pledge, "declined"))
    await town.until("2026-11-26 12:00")
    marta.sees(said("paper-missing"))
    await marta.forges(f"photo/{photo}")
    marta.sees(said("not-yours"))
    assert len(marta.files) == 1


@wide
async def test_a_photo_that_may_be_of_several_things_is_asked_about(town: House) -> None:
    anna = await citizen(town, "100")
    await offered(anna, "ho 5 kg di pasta e 2 kg di riso da donare, scade 12/2027")
    assert "Aggiungi una foto" not in str(anna.last.rows)
    await anna.shows(snapshot())
    anna.sees("Di che cosa è la foto?")
    assert town.phones.fetched == []
    await anna.taps("2 kg di riso")
    anna.sees("La foto di 2 kg di riso c'è")

    await town.leaps_to("2026-11-26 18:00")
    await anna.shows(snapshot())
    await anna.taps("Di nessuna")
    assert await counted(town, "media") == 1
    await anna.forges("offers")
    await anna.taps("5 kg di pasta")
    await anna.taps("Aggiungi una foto")
    await anna.shows(snapshot())
    anna.sees("La foto di 5 kg di pasta c'è")


@wide
async def test_a_photo_of_nothing_is_answered_kindly_and_left_where_it_is(town: House) -> None:
    anna, bruno = await giver(town), await citizen(town, "101")
    await bruno.shows(snapshot())
    bruno.sees("Questo non so leggerlo")
    await anna.forges(f"offer/{(await offer_of(town, anna)).id}/withdraw/yes")
    await anna.shows(snapshot())
    anna.sees("Questo non so leggerlo")
    assert town.phones.fetched == []
    assert await counted(town, "media") == 0


@wide
async def test_a_photo_of_somebody_else_s_is_nothing_to_take(town: House) -> None:
    anna, bruno = await giver(town), await giver(town, "101")
    theirs = await offer_of(town, anna)
    await bruno.forges(f"offer/{theirs.id}/photo")
    bruno.sees(said("not-yours"))
    await offered(bruno, "ho 2 kg di riso da donare, scade 12/2027")
    await bruno.shows(snapshot())
    asked = bruno.button("2 kg di riso").path
    await bruno.forges(asked.replace(asked.split("/")[-1], theirs.id))
    await anna.forges(asked)
    anna.sees(said("not-yours"))
    assert town.phones.fetched == []


USELESS = {
    "no picture": (b"ciao" * 100, "photo-unreadable"),
    "a strange format": (drawing("GIF"), "photo-unreadable"),
    "too large": (bytes(FILE_MAX + 1), "photo-too-large"),
}


@wide
@pytest.mark.parametrize(("data", "answer"), USELESS.values(), ids=USELESS)
async def test_what_is_of_no_use_is_said_and_the_older_photo_stays(
    town: House, data: bytes, answer: str
) -> None:
    anna = await giver(town)
    await anna.shows(snapshot())
    photo = await photo_of(town, await offer_of(town, anna))
    await anna.shows(data)
    anna.sees(said(answer))  # type: ignore[arg-type]
    assert await photo_of(town, await offer_of(town, anna)) == photo
    assert await counted(town, "media") == 1


@wide
async def test_a_channel_that_fails_is_asked_again_and_in_the_end_given_up(town: House) -> None:
    anna = await giver(town)
    town.phones.troubles = [ConnectionError("down"), TimeoutError()]
    await anna.shows(snapshot())
    await anna.says("/menu")
    assert len(town.phones.fetched) == 1
    anna.never_saw("La foto di 5 kg di pasta c'è")
    await town.leaps_to("2026-11-26 10:05")
    await town.leaps_to("2026-11-26 10:10")
    anna.sees("La foto di 5 kg di pasta c'è")

    town.phones.troubles = [ConnectionError("down")] * 100
    before = len(town.phones.fetched)
    await anna.shows(snapshot())
    await town.until("2026-11-26 13:00")
    assert len(town.phones.fetched) - before == 6
    anna.sees(said("photo-lost"))
    town.phones.troubles = [Lost("gone")]
    await anna.shows(snapshot())
    await anna.taps("pasta")
    assert len(anna.heard(said("photo-lost"))) == 2
    assert await counted(town, "media") == 1


@wide
async def test_who_is_erased_takes_it_along_even_on_its_way(town: House) -> None:
    anna, marta = await giver(town), await member(town)
    await anna.shows(snapshot())
    offer = await offer_of(town, anna)
    photo = await photo_of(town, offer)
    await proposed(town, offer)
    town.phones.troubles = [ConnectionError("down")]
    await anna.shows(snapshot())
    assert await counted(town, "media") == 2
    await anna.says("/mydata")
    anna.sees("Foto di 5 kg di pasta")
    await anna.says("/erase")
    await anna.taps("Sì, cancella")
    assert await counted(town, "media") == 0
    await town.leaps_to("2026-11-26 12:00")
    await marta.forges(f"photo/{photo}")
    assert marta.files == []
    assert len(town.phones.fetched) == 2


@wide
async def test_what_is_no_longer_wanted_when_it_arrives_is_not_kept(
    town: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = await giver(town)
    person, fetch = await id_of(town, anna), town.phones.fetch

    async def meanwhile(ref: str, most: int) -> bytes:
        await town.ask(lambda t: t.people.erase(person))
        return await fetch(ref, most)

    monkeypatch.setattr(town.phones, "fetch", meanwhile)
    await anna.shows(snapshot())
    assert len(town.phones.fetched) == 1
    assert await counted(town, "media") == 0
    assert await counted(town, "jobs", "name = 'fetch' AND state = 'done'") == 1
    anna.never_saw("c'è. Ho tolto")


async def test_it_is_forgotten_a_week_after_the_offer_has_ended(town: House) -> None:
    anna = await giver(town)
    await anna.shows(snapshot())
    await offered(anna, "ho 2 kg di riso da donare, scade 12/2027")
    await anna.shows(snapshot())  # nobody ever says of what
    offer = (await town.ask(lambda t: t.offers.open_goods("food", "g")))[0]
    await anna.forges(f"offer/{offer.id}/withdraw/yes")
    assert await counted(town, "media") == 2
    left = []
    for moment in ("2026-11-27 09:59", "2026-11-27 10:01", "2026-12-03 09:59", "2026-12-03 10:01"):
        town.clock.at = rome(moment).astimezone(town.clock.at.tzinfo)
        await town.ask(lambda t: t.retention.sweep())
        left.append(await counted(town, "media"))
    assert left == [2, 1, 1, 0]


async def test_an_association_that_is_asked_finds_the_photo_where_it_decides(town: House) -> None:
    anna, marta = await giver(town), await member(town)
    await anna.shows(snapshot())
    offer = await offer_of(town, anna)
    said_of = {"what": "pasta", "groups": [], "storage": ["dry"], "where": "qui", "hours": "9-12"}
    want = await town.ask(
        lambda t: t.wants.add(ANFFAS, "food", said_of, quantity=5000, unit="g", at_once=True)
    )
    due = rome("2026-11-27 10:00")
    pledge = await town.ask(lambda t: t.pledges.add(offer, ANFFAS, 5000, want=want, deadline=due))
    await marta.forges(f"pledge/{pledge.id}")
    await marta.taps(said("photo-button-see"))
    assert len(marta.files) == 1
    await marta.forges(f"pledge/{pledge.id}/accept")
    await marta.forges(f"pledge/{pledge.id}")
    await marta.taps(said("photo-button-see"))
    assert len(marta.files) == 2
