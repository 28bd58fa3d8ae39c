"""Between asking and answering much may happen: nobody is asked in vain, or waited for."""

from functools import partial

from domain.chat import Outcome
from domain.shifts import Shift
from handlers import proposals, rounds
from handlers.ticks import take
from storage.givers import Profile
from tests.givers import giver, once, proposed, states
from tests.house import House, Phone
from tests.journeys.steps import labels, said, wide
from tests.neighbours import SATURDAY, citizen, id_of, joined, member, shift

NIGHT = "2026-11-26 23:00"
MORNING = "2026-11-27 08:30"
ASKED = "Ti andrebbe di dare una mano?"


async def goes_out(town: House, marta: Phone, start: str = SATURDAY, **other: object) -> Shift:
    """A need is published."""
    made = await shift(town, marta, start, **other)
    await town.ask(lambda each: proposals.begin(each, made))
    await town.settled()
    return made


async def alone(town: House) -> tuple[Phone, Phone, Shift]:
    """Anna alone was asked about a need; Bruno has said only since that he gives time."""
    marta, anna = await member(town), await giver(town, "100")
    made = await goes_out(town, marta)
    anna.sees(ASKED)
    return anna, await giver(town, "101", "Bruno"), made


async def asked_at_night(town: House, marta: Phone, **other: object) -> Shift:
    """A round that a coordinator has sent at night: its messages wait for the morning."""
    await town.until(NIGHT)
    made = await shift(town, marta, **other)
    for step in rounds.steps(await town.ask(rounds.effect)):
        await town.ask(partial(take, step=step))
    await town.settled()
    assert await states(town, made) == ["to_notify"]
    return made


async def test_what_was_taken_back_untold_costs_nothing(town: House) -> None:
    marta = await member(town)
    anna = await giver(town, "100", weekly=1)
    made = await asked_at_night(town, marta)
    await marta.forges(f"need/{made.id}/cancel/yes")
    other = await goes_out(town, marta, "2026-11-29 09:00", what="mensa")
    await town.until(MORNING)
    assert len(anna.heard(ASKED)) == 1
    assert await states(town, other) == ["notified"]


@wide
async def test_who_blocks_is_waited_for_no_longer(town: House) -> None:
    anna, bruno, made = await alone(town)
    assert not bruno.heard(ASKED)
    await town.receive(anna, event="blocked")
    await town.settled()
    bruno.sees(ASKED)
    assert await states(town, made) == ["withdrawn", "notified"]


@wide
async def test_who_can_t_be_reached_is_waited_for_no_longer(town: House) -> None:
    marta = await member(town)
    anna, bruno = await giver(town, "100"), await giver(town, "101", "Bruno")
    free = once("2026-11-28T08:00", "2026-11-28T13:00")
    town.phones.outcomes = [Outcome("unreachable"), Outcome("sent")]
    made = await goes_out(town, marta, capacity=1)
    dora = await giver(town, "102", "Dora", free=free)
    found = await states(town, made)
    assert sorted(found) == ["notified", "withdrawn"]
    await (bruno if bruno.heard(ASKED) else anna).taps("Questo no")
    dora.sees(ASKED)


async def test_who_wants_silence_is_waited_for_no_longer(town: House) -> None:
    anna, bruno, made = await alone(town)
    await anna.says("/stop")
    bruno.sees(ASKED)
    assert await states(town, made) == ["withdrawn", "notified"]


@wide
async def test_who_pauses_before_it_is_told_is_waited_for_no_longer(town: House) -> None:
    marta, anna = await member(town), await giver(town, "100")
    town.phones.outcomes = [Outcome("later", after=600)]
    made = await goes_out(town, marta)
    bruno = await giver(town, "101", "Bruno")
    person = await id_of(town, anna)
    await town.ask(lambda each: each.givers.put(Profile(person, weekly=0)))
    await town.until("2026-11-26 10:30")
    bruno.sees(ASKED)
    assert await states(town, made) == ["withdrawn", "notified"]


async def test_who_gave_a_place_back_is_not_asked_to_come_after_all(town: House) -> None:
    marta, anna = await member(town), await giver(town, "100")
    bruno = await giver(town, "101", "Bruno")
    made = await shift(town, marta)
    await joined(town, anna, made)
    await anna.taps("Non posso più")
    await anna.taps("Sì, disdici")
    await town.settled()
    bruno.sees(ASKED)
    assert not anna.heard(ASKED)


async def test_who_has_left_the_line_is_not_asked(town: House) -> None:
    marta, anna = await member(town), await giver(town, "100")
    bruno, dora = await giver(town, "101", "Bruno"), await giver(town, "102", "Dora")
    made = await shift(town, marta, capacity=1)
    await joined(town, bruno, made)
    await anna.forges(f"shift/{made.id}/wait")
    await anna.taps(said("button-leave-line"))
    await bruno.taps("Non posso più")
    await bruno.taps("Sì, disdici")
    await town.settled()
    dora.sees(ASKED)
    assert not anna.heard(ASKED)


async def test_who_stands_in_line_goes_before_who_is_asked(town: House) -> None:
    marta, anna = await member(town), await giver(town, "100")
    bruno, dora = await giver(town, "101", "Bruno"), await giver(town, "102", "Dora")
    made = await shift(town, marta, capacity=1)
    await joined(town, bruno, made)
    await anna.forges(f"shift/{made.id}/wait")
    await bruno.taps("Non posso più")
    await bruno.taps("Sì, disdici")
    await town.settled()
    assert said("button-accept-place") in labels(anna)
    assert not dora.heard(ASKED)
    assert await proposed(town, made) == []


async def test_moved_before_it_was_told_is_asked_anew(town: House) -> None:
    marta, anna = await member(town), await giver(town, "100")
    made = await asked_at_night(town, marta)
    await marta.forges(f"need/{made.id}/move")
    await marta.says("domenica dalle 15 alle 18")
    await marta.taps("Conferma")
    await town.until(MORNING)
    assert len(anna.heard(ASKED)) == 1
    anna.sees("domenica 29 novembre")
    assert await states(town, made) == ["notified"]


async def test_fewer_places_than_were_asked_for(town: House) -> None:
    marta = await member(town)
    anna, bruno = await giver(town, "100"), await giver(town, "101", "Bruno")
    made = await goes_out(town, marta)
    await anna.taps("Ci sono")
    await marta.forges(f"need/{made.id}/edit")
    await marta.taps("Persone")
    await marta.says("1")
    await marta.taps("Conferma")
    await town.settled()
    bruno.sees("Siamo al completo")
    await bruno.taps("Ci sono")
    assert said("button-wait") in labels(bruno)
    assert sorted(await states(town, made)) == ["accepted", "withdrawn"]


async def test_who_lacks_a_skill_that_is_asked_for_is_not_asked(town: House) -> None:
    marta, anna = await member(town), await giver(town, "100")
    await giver(town, "101", "Bruno", skills=["driving"])
    await town.until(NIGHT)
    made = await goes_out(town, marta, musts=("driving", "speaks-it"))
    await town.until(MORNING)
    assert not anna.heard(ASKED)
    town.phone("101").sees(ASKED)
    assert len(await proposed(town, made)) == 1


async def test_between_the_look_of_the_round_and_its_asking_all_is_looked_at_again(
    town: House,
) -> None:
    marta = await member(town)
    anna = await giver(town, "100", weekly=1)
    await shift(town, marta)
    effect = await town.ask(rounds.effect)
    (asked,) = effect.plan.asked
    assert effect.plan.people == 1
    person = await id_of(town, anna)
    steps = rounds.steps(effect)
    await town.ask(lambda each: each.givers.put(Profile(person, weekly=0)))
    assert await town.ask(steps[0]) == []
    await town.ask(lambda each: each.givers.put(Profile(person, weekly=1)))
    await town.ask(lambda each: each.shifts.cancel(asked))
    assert await town.ask(steps[0]) == []
    assert await town.ask(lambda each: each.proposals.of_person(person)) == []


@wide
async def test_how_long_is_not_kept_and_that_is_said(town: House) -> None:
    anna = await citizen(town, "100")
    await anna.forges("free/add")
    await anna.says("due ore sabato mattina")
    anna.sees("Per quanto tempo non lo segno")
    assert "sabato 28 novembre, 6:00–13:00" in labels(anna)
