"""A volunteer and an association write to each other through the bot."""

from tests.house import House, Phone, acquaint
from tests.journeys.steps import a_shift, counted, everywhere, labels, said, signs_up
from tests.neighbours import citizen, id_of, rows


async def _anna_writes(town: House, words: str = "Arrivo in bici, va bene?") -> tuple[Phone, ...]:
    """Coordinator, member and volunteer; the volunteer has written."""
    carla, marta = await a_shift(town)
    anna = await signs_up(town.phone("100"))
    await anna.says("/mine")
    await anna.taps("scaffali")
    await anna.taps("Scrivi")
    await anna.says(words)
    return carla, marta, anna


@everywhere
async def test_both_sides_write_and_no_number_is_shown(town: House) -> None:
    _, marta, anna = await _anna_writes(town)
    anna.sees("il messaggio è in viaggio")
    marta.sees("Messaggio di Anna per scaffali")
    marta.sees("«Arrivo in bici, va bene?»")
    await marta.taps("Rispondi")
    await marta.says("Grazie, ti aspettiamo!")
    anna.sees("Messaggio di Marta (ANFFAS")
    anna.sees("«Grazie, ti aspettiamo!»")
    for each in (marta, anna):
        each.never_saw("800")
        each.never_saw("100")


async def test_the_association_begins_from_its_roster(town: House) -> None:
    _, marta = await a_shift(town)
    anna = await signs_up(town.phone("100"))
    await marta.says("/menu")
    await marta.taps("I nostri turni")
    await marta.taps("scaffali")
    await marta.taps("Altro…")
    await marta.taps("Scrivi a qualcuno")
    await marta.taps("Anna")
    await marta.says("aiuto")
    anna.sees(f"«{marta.words('aiuto')}»")


async def test_the_words_stay_nowhere_once_they_have_arrived(town: House) -> None:
    _, marta, anna = await _anna_writes(town, "parolasegreta")
    assert {row["payload"] for row in await rows(town, "inbox")} == {None}
    letters = [each for each in await rows(town, "outbox") if each["check_name"] == "relay"]
    assert [(each["state"], each["body"]) for each in letters] == [("sent", None)]
    person = await id_of(town, marta)
    menu = await town.ask(
        lambda each: [each.menus.get(reach.id) for reach in each.addresses.reaches(person)]
    )
    assert "parolasegreta" not in str(menu)
    assert "scaffali" not in str(menu)
    writer = await id_of(town, anna)
    draft = await town.ask(lambda each: each.forms.get(writer))
    assert draft is not None
    assert "parolasegreta" not in draft.model_dump_json()


async def test_only_the_two_sides_may_write(town: House) -> None:
    _, marta, _ = await _anna_writes(town)
    relay = marta.button("Rispondi").path
    for number in ("200", "900"):
        other = await citizen(town, number, "Zoe")
        for path in (relay, relay.replace("write", "block"), relay.replace("write", "report")):
            await other.forges(path)
            other.sees(said("not-yours"))
    other = town.phone("200")
    signup = (await rows(town, "signups"))[0]["id"]
    await other.forges(f"signup/{signup}/write")
    other.sees(said("not-yours"))


async def test_a_block_stops_both_directions_until_it_is_undone(town: House) -> None:
    _, marta, anna = await _anna_writes(town)
    await anna.taps("Scrivi")
    await marta.taps("Blocca")
    marta.sees("Bloccato")
    await anna.says("Ci sei?")
    anna.sees("non arrivano messaggi")
    marta.never_saw("Ci sei?")
    await marta.taps("Rispondi")
    marta.sees("Hai bloccato questi messaggi")
    await anna.forges(marta.button("Rispondi").path.replace("write", "unblock"))
    await marta.taps("Rispondi")
    marta.sees("Hai bloccato questi messaggi")
    await marta.taps("Sblocca")
    await anna.taps("Scrivi")
    await anna.says("Ora sì?")
    marta.sees("«Ora sì?»")


async def test_what_was_on_its_way_when_it_was_blocked_does_not_arrive(town: House) -> None:
    _, marta, anna = await _anna_writes(town)
    await town.until("2026-11-26 22:30")
    await marta.taps("Rispondi")
    await marta.says("Buonanotte")
    await anna.taps("Scrivi")
    await anna.says("Buonanotte anche a te")
    anna.never_saw("Buonanotte»")
    await anna.forges(marta.button("Rispondi").path.replace("write", "block"))
    await town.until("2026-11-27 10:00")
    anna.never_saw("«Buonanotte»")
    marta.never_saw("anche a te")


async def test_messages_end_a_day_after_the_shift(town: House) -> None:
    _, marta, anna = await _anna_writes(town)
    await town.leaps_to("2026-11-29 11:59")
    await marta.taps("Rispondi")
    await marta.says("Hai lasciato qui l'ombrello")
    anna.sees("ombrello")
    await anna.taps("Rispondi")
    await town.leaps_to("2026-11-29 12:01")
    await anna.says("Passo domani")
    anna.sees(said("relay-over"))
    await marta.taps("Rispondi")
    marta.sees(said("relay-over"))


async def test_ten_messages_an_hour_and_no_more(town: House) -> None:
    _, marta, anna = await _anna_writes(town)
    for number in range(9):
        await anna.taps("Scrivi")
        await anna.says(f"numero {number}")
    await anna.taps("Scrivi")
    await anna.says("troppo")
    anna.sees(said("relay-too-many"))
    marta.never_saw("troppo")
    await town.leaps_to("2026-11-26 11:01")
    await anna.taps("Scrivi")
    await anna.says("di nuovo")
    marta.sees("di nuovo")


async def test_to_answer_somebody_erased_is_refused(town: House) -> None:
    _, marta, anna = await _anna_writes(town)
    await marta.taps("Rispondi")
    await anna.says("/erase")
    await anna.taps("Sì, cancella")
    await marta.says("Ciao")
    marta.sees(said("gone"))
    assert await counted(town, "relays") == 0


async def test_a_report_is_decided_once_with_words_for_whoever_made_it(town: House) -> None:
    carla, marta, anna = await _anna_writes(town)
    dario = await town.coordinator("901")
    await marta.taps("Segnala")
    await marta.says("Anna mi scrive di notte")
    marta.sees("Il coordinamento lo legge")
    carla.sees("Qualcuno segnala dei messaggi")
    for each in (carla, dario):
        await each.says("/menu")
        await each.taps("Da decidere")
        each.sees("Segnalazioni: 1")
        await each.taps("⚠️")
        each.sees("Segnala: Marta")
        each.sees("Riguarda: Anna")
        each.sees("«Anna mi scrive di notte»")
    await marta.says("/mydata")
    marta.sees("Anna mi scrive di notte (in attesa)")
    await carla.taps("Ho provveduto")
    await dario.taps("Archivia")
    await carla.says("Ne ho parlato con Anna")
    marta.sees("Ti dice: Ne ho parlato con Anna")
    await dario.says("Non è niente")
    dario.sees(said("already-decided"))
    marta.never_saw("Non è niente")
    anna.never_saw("Marta mi")
    await carla.taps("Da decidere")
    carla.sees(said("queue-empty"))


async def test_a_report_leaves_the_queue_when_whoever_made_it_is_erased(town: House) -> None:
    carla, _, anna = await _anna_writes(town)
    await anna.forges((await _relay(town)) + "/report")
    await anna.says("Mi hanno risposto male")
    await anna.says("/erase")
    await anna.taps("Sì, cancella")
    await carla.taps("Apri")
    carla.sees(said("gone"))
    await carla.says("/menu")
    await carla.taps("Da decidere")
    carla.sees(said("queue-empty"))
    assert {row["words"] for row in await rows(town, "reports")} == {None}


async def _relay(town: House) -> str:
    return f"relay/{(await rows(town, 'relays'))[0]['id']}"


async def test_in_another_language(town: House) -> None:
    await a_shift(town)
    amal = town.phone("101", "ar")
    await amal.says("/shifts")
    await amal.taps("scaffali")
    await amal.taps(said("button-join", "ar"))
    await acquaint(amal, "أمل", said("age-adult", "ar"))
    await amal.says("/mine")
    await amal.taps("scaffali")
    await amal.taps(said("button-more", "ar"))
    assert said("call-button-ask", "ar") in labels(amal)
    await amal.taps(said("page-back", "ar"))
    await amal.taps(said("relay-button-write", "ar"))
    amal.sees(said("relay-ask", "ar"))


async def test_my_data_say_with_whom_i_write(town: House) -> None:
    _, marta, anna = await _anna_writes(town)
    await anna.forges((await _relay(town)) + "/block")
    await anna.says("/mydata")
    anna.sees("Messaggi: ANFFAS Nord Milano, per scaffali")
    anna.sees("bloccati da te")
    await marta.forges("organization/anffas-nord-milano/invite/member")
    await marta.says("/mydata")
    marta.sees("Inviti fatti: 1")


async def test_whoever_gave_the_place_back_is_no_longer_written_to(town: House) -> None:
    _, marta = await a_shift(town)
    anna = await signs_up(town.phone("100"))
    await marta.says("/menu")
    await marta.taps("I nostri turni")
    await marta.taps("scaffali")
    await marta.taps("Altro…")
    await marta.taps("Scrivi a qualcuno")
    await anna.taps("Non posso più")
    await anna.taps("Sì, disdici")
    await marta.taps("Anna")
    marta.sees(said("signup-ended"))


async def test_where_nobody_speaks_the_coordinators_answer(town: House) -> None:
    carla, marta, anna = await _anna_writes(town)
    relay = await _relay(town)
    await carla.forges(f"{relay}/write")
    carla.sees(said("not-yours"))
    await marta.forges("organization/anffas-nord-milano/leave/yes")
    await anna.taps("Scrivi")
    await anna.says("C'è qualcuno?")
    carla.sees("«C'è qualcuno?»")
    marta.never_saw("C'è qualcuno?")
    await marta.forges(f"{relay}/write")
    marta.sees(said("not-yours"))
    await carla.taps("Rispondi")
    await carla.says("Sì, rispondo io")
    anna.sees("«Sì, rispondo io»")
    anna_calls = "shift/" + (await town.ask(lambda each: each.shifts.ahead()))[0].id + "/call"
    await anna.forges(anna_calls)
    await anna.says("333 1234567")
    await carla.taps("Lo chiamo io")
    carla.sees("333 1234567")


async def test_nobody_decides_a_report_about_themselves(town: House) -> None:
    _, marta, anna = await _anna_writes(town)
    code = await town.ask(lambda each: each.invites.make("coordinator"))
    await anna.says(f"/start {code}")
    await marta.taps("Segnala")
    await marta.says("Anna mi scrive di notte")
    await anna.taps("Da decidere")
    await anna.taps("⚠️")
    for ending in ("Archivia", "Ho provveduto"):
        await anna.taps(ending)
        anna.sees(said("contest-own"))
    assert await counted(town, "reports", "state = 'open'") == 1
