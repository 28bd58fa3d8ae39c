"""A need goes out and people are asked, a few at a time, until there are enough."""

import pytest

from domain.chat import Outcome
from domain.shifts import Shift
from handlers import proposals
from storage.givers import Profile
from storage.town import Town
from tests.givers import giver, once, proposed, states
from tests.house import House, Phone
from tests.journeys.steps import labels, said
from tests.neighbours import SATURDAY, citizen, coordinator, id_of, joined, member, shift

SPOKEN = {
    "it": ("Ti andrebbe di dare una mano?", "✓ sabato 28 novembre hai tempo", "Siamo al completo"),
    "en": (
        "Would you like to lend a hand?",
        "✓ you have time on Saturday, 28 November",
        "enough people",
    ),
    "ar": ("هل تحب أن تساعد؟", "✓", "اكتمل العدد"),
}


NEVER = once("2026-12-24T09:00", "2026-12-24T10:00")


async def goes_out(town: House, start: str = SATURDAY, **other: object) -> Shift:
    """A need of Marta's association is published."""
    marta = await member(town)
    return await again(town, marta, start, **other)


async def again(town: House, marta: Phone, start: str, **other: object) -> Shift:
    """One more need of hers."""
    made = await shift(town, marta, start, **other)
    await town.ask(lambda each: proposals.begin(each, made))
    await town.settled()
    return made


def asked(phones: list[Phone], language: str = "it") -> list[Phone]:
    """Whoever was asked, of these."""
    return [each for each in phones if each.heard(SPOKEN[language][0])]


@pytest.mark.parametrize("language", SPOKEN)
async def test_a_wave_then_another_until_it_is_filled_and_the_rest_are_thanked(
    town: House, language: str
) -> None:
    _, why, full = SPOKEN[language]
    people = [await giver(town, f"1{n:02}", f"P{n}", language=language) for n in range(12)]
    made = await goes_out(town, capacity=2)
    first = asked(people, language)
    assert 3 <= len(first) < len(people)  # as many as make one yes likely, no more
    first[0].sees(why)

    await first[0].taps(said("proposal-yes", language))
    await first[1].taps(said("proposal-no", language))
    assert (await states(town, made)).count("accepted") == 1
    assert asked(people, language) == first  # the others have their time to think

    await town.until("2026-11-26 20:00")
    second = [each for each in asked(people, language) if each not in first]
    assert second
    assert (await states(town, made)).count("silent") == len(first) - 2
    await second[0].taps(said("proposal-yes", language))
    for each in [*first[2:], *second[1:]]:
        assert len(each.heard(full)) == 1
    assert not first[1].heard(full)  # who said no is left alone
    assert set(await states(town, made)) == {"accepted", "declined", "withdrawn"}

    await first[2].taps(said("proposal-yes", language))
    assert said("button-wait", language) in labels(first[2])


async def test_the_association_sees_how_many_never_who_said_no(town: House) -> None:
    people = [await giver(town, f"1{n:02}", f"Nome{n}") for n in range(4)]
    made = await goes_out(town)
    await people[0].taps("Ci sono")
    await people[1].taps("Questo no")
    marta = town.phone("800")
    await marta.forges(f"need/{made.id}")
    marta.sees("Persone a cui ho chiesto: 4. Hanno detto sì 1, no 1, ancora niente 2.")
    marta.sees("Nome0")
    assert "Nome1" not in marta.last.text


async def test_when_all_have_answered_the_next_are_asked_at_once(town: House) -> None:
    people = [await giver(town, f"1{n:02}", f"P{n}") for n in range(12)]
    await goes_out(town)
    first = asked(people)
    for each in first:
        await each.taps("Questo no")
    assert len(asked(people)) > len(first)


async def test_each_button_twice_too_late_and_somebody_else_s(town: House) -> None:
    anna, bruno = await giver(town, "100"), await giver(town, "101", "Bruno", free=NEVER)
    made = await goes_out(town, field="support")
    (proposal,) = await proposed(town, made)
    for way in ("yes", "no", "kind", "again", "less/1"):
        await bruno.forges(f"proposal/{proposal.id}/{way}")
        bruno.sees(said("not-yours"))
    assert await states(town, made) == ["notified"]

    for _ in range(2):
        await anna.forges(f"proposal/{proposal.id}/less/1")
        anna.sees("al massimo una proposta a settimana")
    await anna.taps("Questo no")
    anna.sees("Va bene, questo no")
    await anna.forges(f"proposal/{proposal.id}/no")
    anna.sees("Va bene, questo no")
    await anna.forges(f"proposal/{proposal.id}/yes")  # one may think again
    anna.sees("Il tuo posto è confermato")
    await anna.forges(f"proposal/{proposal.id}/yes")
    anna.sees("Ti aspettano")
    await anna.forges(f"proposal/{proposal.id}/no")
    assert await states(town, made) == ["accepted"]


@pytest.mark.parametrize("language", SPOKEN)
async def test_not_this_kind_is_silence_about_it_until_taken_back(
    town: House, language: str
) -> None:
    anna = await giver(town, "100", weekly=7, language=language)
    one = await goes_out(town, field="environment", what="parco")
    await anna.taps(said("proposal-kind", language))
    anna.sees(said("field-environment", language))
    marta = town.phone("800")
    two = await again(town, marta, "2026-11-29 09:00", field="environment")
    assert await states(town, one) == ["declined"]
    assert await proposed(town, two) == []
    await anna.taps(said("proposal-again", language))
    await town.ask(lambda each: proposals.begin(each, two))
    await town.settled()
    assert await states(town, two) == ["notified"]


async def test_without_a_field_it_is_the_organization_that_is_muted(town: House) -> None:
    anna = await giver(town, "100", weekly=7)
    await goes_out(town)
    await anna.taps("Non questo tipo")
    anna.sees("non ti propongo più turni di ANFFAS")
    assert await proposed(town, await again(town, town.phone("800"), "2026-11-29 09:00")) == []


@pytest.mark.parametrize(
    ("language", "one", "none"),
    [
        ("it", "al massimo una proposta a settimana", "non ti propongo più niente"),
        ("en", "one suggestion a week at most", "won't suggest anything any more"),
        ("ar", "اقتراح واحد في الأسبوع على الأكثر", "لن أقترح عليك شيئًا"),
    ],
)
async def test_less_and_less_down_to_nothing(
    town: House, language: str, one: str, none: str
) -> None:
    anna = await giver(town, "100", language=language)
    await goes_out(town)
    await anna.taps(said("proposal-less", language))
    anna.sees(one)
    await anna.taps(said("proposal-even-less", language))
    anna.sees(none)
    urgent = await again(town, town.phone("800"), "2026-11-26 18:00")
    assert await proposed(town, urgent) == []


@pytest.mark.parametrize("language", SPOKEN)
async def test_what_is_urgent_passes_the_weekly_budget_once(town: House, language: str) -> None:
    anna = await giver(town, "100", weekly=1, language=language)
    await goes_out(town)
    marta = town.phone("800")
    calm = await again(town, marta, "2026-11-29 09:00")
    assert await proposed(town, calm) == []  # one a week, and this week's has been
    urgent = await again(town, marta, "2026-11-26 18:00", what="spesa")
    (proposal,) = await proposed(town, urgent)
    assert proposal.beyond
    anna.sees(said("proposal-beyond", language))
    another = await again(town, marta, "2026-11-26 20:00", what="trasloco")
    assert await proposed(town, another) == []


@pytest.mark.also_on(("telegram", "en"), ("web", "ar"))
async def test_a_need_called_off_between_the_wave_and_the_answer(town: House) -> None:
    anna, bruno = await giver(town, "100"), await giver(town, "101", "Bruno")
    made = await goes_out(town)
    await bruno.taps("Questo no")
    marta = town.phone("800")
    await marta.forges(f"need/{made.id}/cancel/yes")
    anna.sees("Non serve più: scaffali")
    assert not bruno.heard("Non serve più")
    await anna.taps("Ci sono")
    anna.sees(said("shift-cancelled"))
    assert sorted(await states(town, made)) == ["declined", "withdrawn"]


async def test_a_need_that_is_moved_is_shown_anew_and_others_are_asked(town: House) -> None:
    anna = await giver(town, "100")
    bruno = await giver(town, "101", "Bruno", free=once("2026-11-29T14:00", "2026-11-29T20:00"))
    made = await goes_out(town)
    assert asked([anna, bruno]) == [anna]
    marta = town.phone("800")
    await marta.forges(f"need/{made.id}/move")
    await marta.says("domenica dalle 15 alle 18")
    await marta.taps("Conferma")
    anna.sees("L'orario è cambiato: scaffali adesso è domenica 29 novembre, 15:00–18:00")
    bruno.sees("Ti andrebbe di dare una mano?")
    await anna.taps("Ci sono")
    anna.sees("Nel frattempo qualcosa è cambiato")
    anna.sees("domenica 29 novembre")
    assert await states(town, made) == ["withdrawn", "notified"]


async def test_at_night_nobody_is_asked_and_what_no_longer_fits_never_leaves(town: House) -> None:
    anna, bruno = await giver(town, "100"), await giver(town, "101", "Bruno")
    await town.until("2026-11-26 23:00")
    made = await goes_out(town)
    assert asked([anna, bruno]) == []

    def pause(open_town: Town) -> None:
        open_town.givers.put(Profile(person, paused_until=None, weekly=0))

    person = await id_of(town, bruno)
    await town.ask(pause)
    await town.until("2026-11-27 08:15")
    assert asked([anna, bruno]) == [anna]
    assert await states(town, made) == ["notified"]
    await town.leaps_to("2026-11-28 12:30")
    await anna.taps("Ci sono")
    anna.sees(said("shift-past"))


async def test_a_place_that_is_free_again_begins_anew(town: House) -> None:
    anna = await giver(town, "100")
    made = await goes_out(town, capacity=1)
    await anna.taps("Ci sono")
    dora = await giver(town, "102", "Dora")
    assert asked([dora]) == []
    await anna.taps("Non posso più")
    await anna.taps("Sì, disdici")
    dora.sees("Ti andrebbe di dare una mano?")
    assert await states(town, made) == ["accepted", "notified"]


async def test_who_is_erased_is_waited_for_no_longer(town: House) -> None:
    anna = await giver(town, "100")
    made = await goes_out(town)
    dora = await giver(town, "102", "Dora")
    await anna.says("/mydata")
    anna.sees("Proposta: scaffali, sabato 28 novembre, 9:00–12:00 (aspetto una risposta)")
    await anna.forges("erase/yes")
    dora.sees("Ti andrebbe di dare una mano?")
    assert await states(town, made) == ["withdrawn", "notified"]


async def test_who_speaks_for_it_or_offers_no_time_is_not_asked(town: House) -> None:
    marta = await member(town)
    await giver(town, "800", "Marta")
    await citizen(town, "105")
    await coordinator(town, "900")
    made = await again(town, marta, SATURDAY)
    assert await proposed(town, made) == []


async def test_of_a_series_people_are_asked_a_week_before(town: House) -> None:
    carla = await coordinator(town, "900")
    marta = await member(town)
    anna = await giver(town, "100", weekly=7)
    await marta.says("ogni sabato 9-12, 2 persone, scaffali, via Marconi 43")
    while "Conferma" not in str(labels(marta)):
        await town._fill(marta)
    await marta.taps("Conferma")
    await carla.taps("Apri")
    await carla.taps("Approva")
    assert len(anna.heard("Ti andrebbe")) == 1
    await town.until("2026-11-27 12:00")
    assert len(anna.heard("Ti andrebbe")) == 1
    await town.until("2026-11-28 12:00")
    assert len(anna.heard("Ti andrebbe")) == 2
    anna.sees("sabato 5 dicembre")


@pytest.mark.only_on("house", why="the test decides what becomes of each send")
async def test_what_does_not_fit_any_more_never_leaves(town: House) -> None:
    anna = await giver(town, "100")
    marta = await member(town)
    busy = await shift(town, marta, "2026-11-28 10:00", what="mensa")
    town.phones.outcomes = [Outcome("later", after=600)]
    made = await again(town, marta, SATURDAY)
    await joined(town, anna, busy)
    await town.until("2026-11-26 10:30")
    assert asked([anna]) == []
    assert await states(town, made) == ["withdrawn"]


async def test_whoever_is_asked_may_come_with_others(town: House) -> None:
    anna = await giver(town, "100", "Anna")
    made = await goes_out(town, capacity=4)
    await anna.taps(said("group-button"))
    await anna.says("3")
    await anna.says("1")
    assert anna.heard("Il tuo posto è confermato")
    assert await states(town, made) == ["accepted"]
    now = await town.ask(lambda each: each.shifts.get(made.id))
    assert now is not None
    assert now.taken == 3
