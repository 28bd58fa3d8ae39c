"""One person on two messengers: a code joins them, and nobody is made one in silence."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from re import search

import pytest

from channels.capabilities import WHATSAPP
from domain.chat import Outcome
from storage.town import Town
from tests.house import House, Phone, Phones, house, plain
from tests.journeys.steps import counted
from tests.neighbours import bare, citizen, coordinator, id_of, joined, member, shift, words

REMINDED = "2026-11-27 18:00"
SECOND = timedelta(seconds=1)


@pytest.fixture
async def both(tmp_path: Path, database_url: str) -> AsyncIterator[House]:
    """A town that is reached by Telegram and by WhatsApp."""
    beside = Phones(name="whatsapp", capabilities=WHATSAPP)
    async with house(tmp_path, database_url=database_url, beside=beside) as town:
        yield town


def on_whatsapp(town: House, number: str = "phone:39333") -> Phone:
    return town.phone(number, channel="whatsapp")


async def asks(phone: Phone) -> str:
    """The code that a chat is given."""
    await phone.says("/link")
    found = search("/link (....-....)", bare(phone.last.text))
    assert found
    return found[1]


async def same(town: House, one: Phone, other: Phone) -> bool:
    return await id_of(town, one) == await id_of(town, other)


@pytest.mark.both_databases
async def test_one_person_on_two_messengers_is_reminded_where_they_wrote_last(
    both: House,
) -> None:
    marta = await member(both)
    anna, wa = await citizen(both, "100"), on_whatsapp(both)
    await joined(both, anna, await shift(both, marta, start="2026-11-28 15:00"))
    await wa.says("ciao")
    code = await asks(anna)
    both.clock.at += SECOND
    await wa.says(f"/link {code}")
    wa.sees("ora sono la stessa persona")
    assert await same(both, anna, wa)
    anna.sees("Un'altra chat (WhatsApp) ora è collegata")

    await both.until("2026-11-27 10:00")
    await anna.says("/mine")
    anna.sees("scaffali")
    both.clock.at += SECOND
    await wa.says("/mine")
    wa.sees("scaffali")
    await both.until(REMINDED)
    assert (len(wa.heard("⏰")), len(anna.heard("⏰"))) == (1, 0)
    await anna.taps("I miei impegni")
    await both.until("2026-11-28 13:00")
    assert (len(wa.heard("⏰")), len(anna.heard("⏰"))) == (1, 1)


async def test_both_chats_are_shown_and_one_can_be_taken_away(both: House) -> None:
    anna, wa = await citizen(both, "100"), on_whatsapp(both)
    code = await asks(anna)
    both.clock.at += SECOND
    await wa.says(f"collega {code.lower().replace('-', ' ')}")
    await wa.says("/mydata")
    wa.sees("Contatto: WhatsApp (39333), questa chat")
    assert "Contatto: Telegram (100)" in plain(" ".join(each.text for each in wa.messages))
    await wa.says("/link")
    await wa.taps("Scollega questa")
    await wa.taps("Sì, scollega")
    wa.sees("WhatsApp non è più una delle tue chat")
    assert await both.ask(lambda town: town.people.left()) == []
    await wa.says("/mydata")
    assert not await same(both, anna, wa)
    wa.sees("Nome: nessuno")
    await anna.says("/mydata")
    anna.sees("Contatto: Telegram (100), questa chat")


async def test_the_other_chat_can_be_taken_away_but_not_the_last(both: House) -> None:
    anna, wa = await citizen(both, "100"), on_whatsapp(both)
    await wa.says(await asks(anna))
    said = len(wa.messages)
    await anna.taps("Le mie chat")
    await anna.taps("Scollega WhatsApp")
    await anna.taps("Sì, scollega")
    anna.sees("non è più una delle tue chat")
    assert len(wa.messages) == said
    person = await id_of(both, anna)
    (left,) = await both.ask(lambda town: town.addresses.reaches(person))
    await anna.forges(f"chat/{left.id}/away/yes")
    anna.sees("È la tua unica chat")


async def test_erasing_in_one_chat_erases_both_and_the_other_hears_nothing_more(
    both: House,
) -> None:
    marta = await member(both)
    anna, wa = await citizen(both, "100"), on_whatsapp(both)
    await joined(both, anna, await shift(both, marta))
    await wa.says(await asks(anna))
    said = len(anna.messages)
    both.clock.at += SECOND
    await wa.says("/erase")
    await wa.taps("Sì")
    wa.sees(words("erased"))
    await both.until(REMINDED)
    assert len(anna.messages) == said
    assert await counted(both, "addresses") == 1
    await anna.says("/mine")
    assert not await counted(both, "signups", "person_id IS NOT NULL")


async def test_whoever_has_things_keeps_them_wherever_the_code_was_asked(both: House) -> None:
    wa = on_whatsapp(both)
    code = await asks(wa)
    carla = await coordinator(both, "900")
    before = await id_of(both, carla)
    await carla.says(code)
    carla.sees("Che cosa vuoi fare?")
    assert await id_of(both, wa) == before
    await wa.says("/menu")
    assert "Da decidere" in str([each.text for each in wa.messages]) + str(wa.buttons)


async def test_two_who_both_have_things_are_asked_and_may_leave_it(both: House) -> None:
    marta = await member(both)
    anna = await citizen(both, "100")
    await joined(both, anna, await shift(both, marta))
    code = await asks(anna)
    await marta.says(code)
    marta.sees("In questa ci sono: • ruoli e associazioni: 1".replace(": •", ":\n\n•"))
    await marta.taps("Lascia com'è")
    assert not await same(both, anna, marta)
    await marta.forges(f"link/{'A' * 12}/yes")
    marta.sees("Questo codice non va bene")


async def test_what_one_chat_has_may_be_deleted_to_link_it(both: House) -> None:
    marta = await member(both)
    place = await shift(both, marta, capacity=1)
    anna, wa = await citizen(both, "100"), on_whatsapp(both)
    await joined(both, anna, await shift(both, marta, start="2026-12-05 09:00", what="mensa"))
    await wa.says("/start")
    await joined_on(both, wa, place.id)
    code = await asks(anna)
    both.clock.at += SECOND
    await wa.says(code)
    wa.sees("posti nei turni e liste d'attesa: 1")
    await wa.taps("Cancella e collega")
    wa.sees("stessa persona")
    assert await same(both, anna, wa)
    assert await both.ask(lambda town: town.shifts.get(place.id).free) == 1
    await wa.says("/mine")
    wa.sees("mensa")
    wa.never_saw("scaffali: posto")


async def joined_on(town: House, phone: Phone, shift_id: str) -> None:
    await phone.forges(f"shift/{shift_id}/join")
    await phone.says("Bea")
    await phone.taps("18 o più")


async def test_codes_that_are_used_expired_own_or_wrong_are_answered_kindly(both: House) -> None:
    anna, wa, eva = await citizen(both, "100"), on_whatsapp(both), both.phone("300")
    code = await asks(anna)
    await anna.says(code)
    anna.sees("proprio da qui")
    await wa.says(code)
    wa.sees("stessa persona")
    await eva.says(code)
    eva.sees("una volta sola")
    late = await asks(anna)
    await both.until("2026-11-26 10:10")
    await eva.says(f"/link {late}")
    eva.sees("una volta sola")
    assert not await same(both, anna, eva)
    for _ in range(3):
        await eva.says("/link 0000-0000")
    eva.sees("una volta sola")
    good = await asks(anna)
    for said in (good, f"/link {good}"):
        await eva.says(said)
        assert not await same(both, anna, eva)
    eva.sees("Troppi codici sbagliati")


@pytest.mark.parametrize("said", ["scaffali", "cara casa", "2026-2027", "via Roma 12345678"])
async def test_words_that_only_look_like_a_code_are_read_as_words(both: House, said: str) -> None:
    anna = await citizen(both, "100")
    await anna.says(said)
    anna.never_saw("Questo codice")


async def test_a_child_is_not_made_one_with_somebody_grown_up(both: House) -> None:
    anna = await citizen(both, "100")
    dino = await citizen(both, "200", "", "under14")
    await dino.says(await asks(anna))
    dino.sees("un'età diversa")
    assert not await same(both, anna, dino)


@pytest.mark.both_databases
async def test_blocks_and_reports_are_not_shed(both: House) -> None:
    marta = await member(both)
    place = await shift(both, marta)
    anna, bea = await citizen(both, "100"), await citizen(both, "200", "Bea")
    await joined(both, bea, place)
    ids = [await id_of(both, each) for each in (anna, bea, marta)]

    def hold(town: Town) -> str:
        anna_id, bea_id, marta_id = ids
        relay = town.relays.between(place.id, bea_id)
        town.relays.block(relay, {"organization"})
        town.talks.block(marta_id, bea_id)
        town.shares.of_person(anna_id)
        return town.reports.add(relay, marta_id, "insulta")

    report = await both.ask(hold)
    await bea.says(await asks(anna))
    await bea.taps("Cancella e collega")
    assert await same(both, anna, bea)

    def holds(town: Town) -> None:
        found = town.reports.get(report)
        assert found is not None
        assert found.about_id == ids[0]
        relay = town.relays.between(place.id, ids[0])
        assert relay.id == found.relay_id
        assert relay.blocked == {"organization"}
        assert town.talks.blocked(ids[2]) == 1

    await both.ask(holds)


async def test_what_is_on_its_way_to_a_chat_arrives_there(both: House) -> None:
    anna, wa = await citizen(both, "100"), on_whatsapp(both)
    both.beside.outcomes = [Outcome("later", after=60)]
    await wa.says("/help")
    assert wa.heard("I comandi") == []
    await wa.says(await asks(anna))
    await both.until("2026-11-26 10:02")
    assert wa.heard("I comandi")


async def test_the_wish_for_silence_holds_in_both(both: House) -> None:
    anna, wa = await citizen(both, "100"), on_whatsapp(both)
    await wa.says("/stop")
    await wa.says(await asks(anna))
    person = await id_of(both, anna)
    assert await both.ask(lambda town: town.people.get(person).silenced)


async def test_a_code_that_nobody_used_is_forgotten_in_the_night(both: House) -> None:
    await asks(await citizen(both, "100"))
    assert await counted(both, "links") == 1
    both.clock.at += timedelta(minutes=11)
    await both.ask(lambda town: town.retention.sweep())
    assert await counted(both, "links") == 0


async def test_what_is_followed_in_a_chat_goes_with_the_chat(both: House) -> None:
    anna, wa = await citizen(both, "100"), on_whatsapp(both)
    await joined(both, anna, await shift(both, await member(both)))
    await wa.says("/start")
    there = await both.address(wa)
    await both.ask(lambda town: town.follows.add(there, "it", "guide", "first-weeks", hour="09"))
    await wa.says(await asks(anna))
    wa.sees("Che cosa vuoi fare?")
    await anna.forges("followed")
    assert "settimane" in str([each.label for each in anna.buttons])
    await anna.taps("Le mie chat")
    await anna.taps("Scollega WhatsApp")
    await anna.taps("Sì, scollega")
    assert await counted(both, "follows") == 0


async def test_what_was_sent_right_behind_the_code_is_answered_too(both: House) -> None:
    anna, wa = await citizen(both, "100"), on_whatsapp(both)
    await wa.says("ciao")
    await both.receive(wa, text=await asks(anna))
    await both.receive(wa, text="/help")
    await both.settled()
    assert wa.heard("stessa persona")
    assert wa.heard("I comandi")
    assert await same(both, anna, wa)
