"""The round: every evening, or when a coordinator likes, whom to ask for all that lacks people."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from itertools import groupby

from domain.chat import Say
from domain.clashes import clash, rested
from domain.fitting import Fitting
from domain.givers import Giver
from domain.proposals import Proposal
from domain.rounds import Agrees, Opening, Plan, plan
from domain.shifts import Shift
from domain.waves import WEEK, Candidate, goal, is_wanted, opens, waiting, wave
from handlers import givers, waves
from storage.town import Town

JUST = timedelta(hours=1)
"""About what was asked so lately nobody else is asked: a second tap changes nothing."""


Step = Callable[[Town], list[Say]]
"""What is done in one unit of work, after others may have changed what was looked at."""


@dataclass(frozen=True, slots=True)
class Effect:
    """What a round would do: who is asked for which of these shifts, all that lack people."""

    coming: Sequence[Shift]
    lacking: Sequence[Shift]
    people: Sequence[Giver]
    plan: Plan

    @property
    def asked(self) -> list[Shift]:
        """The shifts for which somebody is asked, the soonest first."""
        return [each for each in self.lacking if each.id in self.plan.asked]


def evening(town: Town, ref: str) -> list[Step]:
    """What the clock does once a day."""
    return steps(effect(town))


def steps(found: Effect) -> list[Step]:
    """Does it, shift by shift, so that nobody waits long for an answer meanwhile."""
    plan = found.plan.asked
    return [partial(ask, shift_id=each, crew=plan[each]) for each in sorted(plan)]


def effect(town: Town) -> Effect:
    """What the round would do now."""
    coming, crowd = givers.coming(town), givers.crowd(town)
    lacking = [each for each in coming if _lacks(town, each)]
    asked = {each.id: town.proposals.of_shift(each.id) for each in lacking}
    open_to = [each for each in lacking if not _just(town, asked[each.id])]
    openings = list(_openings(town, open_to, crowd, asked))
    budgets = {each.person_id: each.weekly - each.asked for each in crowd.people}
    chosen = plan(openings, budgets, _agrees(town, crowd.people, coming))
    return Effect(coming, lacking, crowd.people, chosen)


def _openings(
    town: Town,
    shifts: Sequence[Shift],
    crowd: givers.Crowd,
    asked: Mapping[str, Sequence[Proposal]],
) -> Iterator[Opening]:
    """Whom each shift fits, in order; nobody beyond their budget: what hurries does not wait."""
    within = tuple(each for each in crowd.people if each.asked < each.weekly)
    ready, fitting = replace(crowd, people=within), Fitting(town.city.matching.weights.model_dump())
    chances = {each.person_id: each.chance * each.reliability for each in crowd.people}
    for _, group in groupby(shifts, key=lambda each: town.local(each.start)):
        day = list(group)
        near = ready.free_near(day[0].start, max(each.end for each in day))
        for each in day:
            found = waves.candidates(town, each, near, (), asked[each.id], fitting)
            yield _opening(town, each, chances, found, asked[each.id])


def _lacks(town: Town, shift: Shift) -> bool:
    wanted = is_wanted(shift, town.now) and opens(shift) <= town.now
    return wanted and shift.taken < shift.least


def _just(town: Town, asked: Sequence[Proposal]) -> bool:
    return any(each.made > town.now - JUST for each in asked)


def _opening(
    town: Town,
    shift: Shift,
    chances: Mapping[str, float],
    found: Sequence[Candidate],
    asked: Sequence[Proposal],
) -> Opening:
    """What a shift lacks, and how many have to be asked besides those who are still thinking."""
    settings = town.city.matching
    thinking = {each.person_id for each in waiting(asked) if each.person_id}
    undecided = [chances[each] for each in sorted(thinking) if each in chances]
    wanted, aim = goal(shift, settings.crew_chance)
    most = len(wave(found, undecided, wanted, aim, settings.wave_max))
    ranks = tuple((float(-rank), each.giver.person_id) for rank, each in enumerate(found))
    return Opening(shift, min(wanted, most), most, ranks)


def _agrees(town: Town, people: Sequence[Giver], coming: Sequence[Shift]) -> Agrees:
    """Whether somebody can take a shift beside what they hold, think about and are given."""
    ahead = {each.id: each for each in coming}
    beside = {each.person_id: list(each.held) for each in people}
    for each in waiting(town.proposals.since(town.now - WEEK - WEEK)):
        if each.person_id in beside and each.shift_id in ahead:
            beside[each.person_id].append(ahead[each.shift_id])
    rest, zone = timedelta(hours=town.city.matching.rest_hours), town.city.zone

    def agrees(person: str, shift: Shift, others: Sequence[Shift]) -> bool:
        held = [*beside[person], *others]
        return clash(shift, held) is None and rested(shift, held, rest, zone)

    return agrees


def ask(town: Town, shift_id: str, crew: Sequence[str]) -> list[Say]:
    """Asks a crew by the same road as a wave, but for those who may not be asked any more."""
    town.lock("shift", shift_id)
    shift, asked = town.shifts.get(shift_id), town.proposals.of_shift(shift_id)
    if shift is None or not _lacks(town, shift) or _just(town, asked):
        return []
    return waves.ask(town, shift, waves.still_ready(town, shift, crew, asked))
