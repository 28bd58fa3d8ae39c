"""Races: when many want the same thing at once, one gets it and the others are told kindly."""

import asyncio
from pathlib import Path

import pytest

from domain.shifts import Shift
from tests.house import House, Phone, house
from tests.neighbours import (
    citizen,
    coordinator,
    id_of,
    joined,
    member,
    rows,
    shift,
    words,
)

pytestmark = pytest.mark.both_databases


async def at_once(town: House, *events: tuple[Phone, dict[str, str]]) -> None:
    await asyncio.gather(*(town.receive(phone, **what) for phone, what in events))
    await town.settled()


async def taken(town: House, place: Shift) -> int:
    found = await town.ask(lambda open_town: open_town.shifts.get(place.id))
    assert found is not None
    return found.taken


def in_order(town: House) -> bool:
    """Whether units run one after another as they came: PostgreSQL runs several at once."""
    return town.database.in_order


def answers(phone: Phone, words_said: str) -> int:
    return len(phone.heard(words_said))


async def test_two_hundred_people_tap_the_last_place(town: House) -> None:
    marta = await member(town)
    place = await shift(town, marta, capacity=1)
    people = [await citizen(town, f"{5000 + n}", f"Persona {n}") for n in range(200)]

    await at_once(town, *((each, {"path": f"shift/{place.id}/join"}) for each in people))

    assert await taken(town, place) == 1
    (signup,) = await rows(town, "signups")
    assert signup["state"] == "confirmed"
    told_full = [each for each in people if answers(each, words("shift-full"))]
    (lucky,) = [each for each in people if each not in told_full]
    assert signup["person_id"] == await id_of(town, lucky)
    assert lucky is people[0] or not in_order(town)
    assert all(len(each.messages) == 1 and each.buttons for each in people)
    assert len(marta.heard("scaffali")) == 1


async def test_a_place_given_back_goes_to_one_of_those_who_want_it(town: House) -> None:
    place = await shift(town, await member(town), capacity=1)
    anna = await citizen(town, "100")
    signup = await joined(town, anna, place)
    people = [await citizen(town, f"{5000 + n}") for n in range(20)]

    wishes = [(each, {"path": f"shift/{place.id}/join"}) for each in people]
    gives_back = (anna, {"path": f"signup/{signup.id}/cancel/yes"})
    await at_once(town, *wishes[:10], gives_back, *wishes[10:])

    told_full = [each for each in people if answers(each, words("shift-full"))]
    assert await taken(town, place) == len(people) - len(told_full) <= 1
    assert len(await rows(town, "signups")) == 1 + await taken(town, place)
    assert await taken(town, place) == 1 or not in_order(town)


async def test_an_update_delivered_a_hundred_times_has_one_effect_and_one_answer(
    tmp_path: Path, database_url: str
) -> None:
    async with house(tmp_path, database_url=database_url) as town:
        place = await shift(town, await member(town))
        anna = await citizen(town, "100")
        again = {"event_id": "77", "path": f"shift/{place.id}/join"}
        await at_once(town, *[(anna, again)] * 100)
        assert await taken(town, place) == 1
        assert len(anna.messages) == 1
        assert len(await rows(town, "inbox")) == 1
    async with house(tmp_path, database_url=database_url) as town:
        anna = town.phone("100")
        await at_once(town, *[(anna, again)] * 100)
        assert await taken(town, place) == 1
        assert anna.messages == []


async def test_an_impatient_thumb_takes_one_place(town: House) -> None:
    place = await shift(town, await member(town))
    anna = await citizen(town, "100")
    await at_once(town, *[(anna, {"path": f"shift/{place.id}/join"})] * 10)
    assert await taken(town, place) == 1
    assert answers(anna, words("signup-already")) == 9


async def test_two_coordinators_decide_the_same_need(town: House) -> None:
    marta = await member(town)
    carla, dario = await coordinator(town, "900"), await coordinator(town, "901")
    need = await shift(town, marta, state="pending")
    await dario.forges(f"need/{need.id}/1/refuse")

    await at_once(
        town,
        (carla, {"path": f"need/{need.id}/1/approve"}),
        (dario, {"text": "Manca l'indirizzo preciso"}),
    )

    (row,) = await rows(town, "shifts")
    winner, loser = (carla, dario) if row["state"] == "open" else (dario, carla)
    assert row["decided_by"] == await id_of(town, winner)
    assert (row["reason"] is None) is (winner is carla)
    assert winner is carla or not in_order(town)
    loser.sees(words("already-decided"))
    assert len(marta.messages) == 1
    marta.sees("Pubblicato" if winner is carla else "Manca l'indirizzo")


async def test_two_coordinators_publish_the_same_need(town: House) -> None:
    marta = await member(town)
    carla, dario = await coordinator(town, "900"), await coordinator(town, "901")
    need = await shift(town, marta, state="pending")

    await at_once(town, *((each, {"path": f"need/{need.id}/1/approve"}) for each in (carla, dario)))

    (row,) = await rows(town, "shifts")
    assert row["state"] == "open"
    assert row["decided_by"] == await id_of(town, carla) or not in_order(town)
    assert len(marta.messages) == len(carla.messages) == len(dario.messages) == 1


async def test_two_coordinators_look_at_what_is_out(town: House) -> None:
    marta = await member(town)
    carla, dario = await coordinator(town, "900"), await coordinator(town, "901")
    anna = await citizen(town, "100")
    out = await shift(town, marta, state="pending", at_once=True)
    await joined(town, anna, out)
    await dario.forges(f"need/{out.id}/1/remove")
    told = len(marta.messages), len(anna.messages)

    await at_once(
        town,
        (carla, {"path": f"need/{out.id}/1/keep"}),
        (dario, {"text": "Manca l'indirizzo preciso"}),
    )

    (row,) = await rows(town, "shifts")
    winner, loser = (carla, dario) if row["state"] == "open" else (dario, carla)
    assert (row["unreviewed"], row["decided_by"]) == (0, await id_of(town, winner))
    assert winner is carla or not in_order(town)
    loser.sees(words("already-decided"))
    news = 0 if winner is carla else 1
    assert (len(marta.messages) - news, len(anna.messages) - news) == told


async def test_people_sign_up_while_it_is_taken_down(town: House) -> None:
    marta = await member(town)
    carla = await coordinator(town, "900")
    out = await shift(town, marta, state="pending", at_once=True, capacity=50)
    people = [await citizen(town, f"{5000 + n}") for n in range(20)]
    await carla.forges(f"need/{out.id}/1/remove")

    wishes = [(each, {"path": f"shift/{out.id}/join"}) for each in people]
    down = (carla, {"text": "Manca l'indirizzo preciso"})
    await at_once(town, *wishes[:10], down, *wishes[10:])

    assert await taken(town, out) == 0
    for each in people:
        told_off = answers(each, "Non devi andarci")
        assert told_off == answers(each, "Il tuo posto è confermato")
        assert told_off + answers(each, words("shift-cancelled")) == 1


async def test_one_invite_redeemed_by_two(town: House) -> None:
    code = await town.ask(lambda open_town: open_town.invites.make("coordinator"))
    carla, dario = town.phone("900"), town.phone("901")
    await at_once(town, *((each, {"text": f"/start {code}"}) for each in (carla, dario)))
    (row,) = await rows(town, "coordinators")
    first = row["person_id"] == await id_of(town, carla)
    assert first or not in_order(town)
    (dario if first else carla).sees(words("code-wrong"))


async def test_a_shift_called_off_while_people_sign_up(town: House) -> None:
    marta = await member(town)
    place = await shift(town, marta, capacity=50)
    people = [await citizen(town, f"{5000 + n}") for n in range(20)]

    wishes = [(each, {"path": f"shift/{place.id}/join"}) for each in people]
    off = (marta, {"path": f"need/{place.id}/cancel/yes"})
    await at_once(town, *wishes[:10], off, *wishes[10:])

    assert await taken(town, place) == 0
    had_a_place = people[:10] if in_order(town) else [each for each in people if each.messages[1:]]
    for each in people:
        if each in had_a_place:
            assert len(each.heard("è annullato")) == 1
        else:
            each.sees(words("shift-cancelled"))
