"""Two months of a small town: whatever people answer, nobody is tired and nothing is overfull."""

from collections import defaultdict
from datetime import datetime, timedelta
from itertools import combinations
from random import Random

from bot import jobs
from domain.availability import Availability, Weekly
from domain.proposals import Proposal
from domain.shifts import Shift
from handlers import proposals
from storage.instants import from_text
from storage.town import Town
from tests.givers import giver
from tests.house import ROME, House, Phone
from tests.neighbours import id_of, member, rows, shift

DAYS = 60
WEEK = timedelta(days=7)


def free(random: Random) -> Availability:
    """Some days of every week, in the morning or the afternoon."""
    hours = random.choice([("08:00", "14:00"), ("13:00", "20:00"), ("08:00", "20:00")])
    start, end = (datetime.strptime(each, "%H:%M").time() for each in hours)
    days = random.sample(range(7), 4)
    return Availability(weekly=tuple(Weekly(day=day, start=start, end=end) for day in days))


async def posts(town: House, marta: Phone, random: Random) -> None:
    """A need, today or within ten days."""
    day = (town.clock.at.astimezone(ROME) + timedelta(days=random.randint(0, 10))).date()
    start = f"{day} {random.choice(('09:30', '14:00', '17:00'))}"
    people = random.randint(1, 3)
    made = await shift(town, marta, start, 2, capacity=people, least=random.randint(1, people))
    await town.ask(lambda each: proposals.begin(each, made))


async def answers(town: House, phones: dict[str, Phone], random: Random) -> None:
    """Some of those who were asked say yes, no, or nothing at all."""
    since = town.clock.at - timedelta(days=1)
    found = await town.ask(lambda each: each.proposals.since(since))
    for each in found:
        if each.state == "notified" and each.person_id in phones and random.random() < 0.5:
            way = random.choice(("yes", "no"))
            await phones[each.person_id].forges(f"proposal/{each.id}/{way}")


async def test_budgets_hold_over_months(town: House) -> None:
    random = Random(7)
    marta = await member(town)
    await town.ask(jobs.owe_calendar)
    budgets = {f"1{n:02}": random.randint(0, 3) for n in range(14)}
    everybody = [
        await giver(town, number, weekly=weekly, free=free(random))
        for number, weekly in budgets.items()
    ]
    people = {each["person_id"]: each["weekly"] for each in await rows(town, "givers")}
    phones = {await id_of(town, each): each for each in everybody}
    for day in range(DAYS):
        for hour in ("10:00", "18:30"):
            date = datetime(2026, 11, 27) + timedelta(days=day)
            await town.leaps_to(f"{date.date()} {hour}")
            if random.random() < 0.4:
                await posts(town, marta, random)
            await town.settled()
            await answers(town, phones, random)
    made = await town.ask(lambda each: each.proposals.since(each.now - timedelta(days=90)))
    assert len(made) > 60
    assert any(each.beyond for each in made)
    _never_tired(made, people)
    await _never_overfull(town)


def _never_tired(made: list[Proposal], people: dict[str, int]) -> None:
    """In no seven days more than they want, but for one that was urgent."""
    mine = defaultdict(list)
    for each in made:
        mine[each.person_id].append(each)
    for person, asked in mine.items():
        assert person is not None
        for last in asked:
            week = [each for each in asked if last.made - WEEK < each.made <= last.made]
            beyond = sum(each.beyond for each in week)
            assert beyond <= 1
            assert len(week) - beyond <= people[person]
            assert people[person] > 0


async def _never_overfull(town: House) -> None:
    held: dict[str, list[Shift]] = defaultdict(list)
    amounts: dict[str, int] = defaultdict(int)

    def shifts(open_town: Town) -> dict[str, Shift]:
        ids = {each["shift_id"] for each in signups}
        return {key: found for key in ids if (found := open_town.shifts.get(key))}

    signups = [each for each in await rows(town, "signups") if each["state"] == "confirmed"]
    known = await town.ask(shifts)
    for each in signups:
        place = known[each["shift_id"]]
        amounts[place.id] += each["party"]
        assert amounts[place.id] <= place.capacity
        held[each["person_id"]].append(place)
        assert from_text(each["created_at"]) < place.start
    assert len(signups) > 20
    for places in held.values():
        for one, other in combinations(places, 2):
            assert one.end <= other.start or other.end <= one.start
