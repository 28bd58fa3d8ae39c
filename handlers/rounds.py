"""The round: every evening, or when a coordinator likes, whom to ask for all that lacks people."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import groupby

from domain.chat import Answer, Refusal, Say, choice, say
from domain.clashes import clash, rested
from domain.givers import Giver
from domain.proposals import Proposal
from domain.rounds import Agrees, Opening, Plan, gini, plan
from domain.shifts import Shift
from domain.waves import WEEK, Candidate, goal, is_timed, is_wanted, opens, waiting, wave
from handlers import givers, waves
from storage.town import Town

JUST = timedelta(hours=1)
"""About what was asked so lately nobody else is asked: a second tap changes nothing."""
ROWS = 8
TO_QUEUE = choice("queue", "menu-queue")


@dataclass(frozen=True, slots=True)
class Effect:
    """What a round would do: who is asked for which of these shifts, all that lack people."""

    coming: Sequence[Shift]
    lacking: Sequence[Shift]
    people: Sequence[Giver]
    found: Mapping[str, Mapping[str, Candidate]]
    plan: Plan

    @property
    def asked(self) -> list[Shift]:
        """The shifts for which somebody is asked, the soonest first."""
        return [each for each in self.lacking if each.id in self.plan.asked]


def evening(town: Town, ref: str) -> list[Say]:
    """What the clock does once a day."""
    return _ask(town, _effect(town))


def _effect(town: Town) -> Effect:
    coming, crowd = givers.coming(town), givers.crowd(town)
    lacking = [each for each in coming if _lacks(town, each)]
    asked = {each.id: town.proposals.of_shift(each.id) for each in lacking}
    open_to = [each for each in lacking if not _just(town, asked[each.id])]
    found = _found(town, open_to, crowd, asked)
    openings = [_opening(town, each, crowd, found[each.id], asked[each.id]) for each in open_to]
    budgets = {each.person_id: each.weekly - each.asked for each in crowd.people}
    chosen = plan(openings, budgets, _agrees(town, crowd.people, coming))
    by_person = {key: {each.giver.person_id: each for each in some} for key, some in found.items()}
    return Effect(coming, lacking, crowd.people, by_person, chosen)


def _found(
    town: Town,
    shifts: Sequence[Shift],
    crowd: givers.Crowd,
    asked: Mapping[str, Sequence[Proposal]],
) -> dict[str, list[Candidate]]:
    """Whom each shift fits, in order; nobody beyond their budget: what hurries does not wait."""
    within = tuple(each for each in crowd.people if each.asked < each.weekly)
    ready, found = replace(crowd, people=within), {}
    for _, group in groupby(shifts, key=lambda each: town.local(each.start)):
        day = list(group)
        near = ready.free_near(day[0].start, max(each.end for each in day))
        for each in day:
            found[each.id] = waves.candidates(town, each, near, (), asked[each.id])
    return found


def _lacks(town: Town, shift: Shift) -> bool:
    wanted = is_wanted(shift, town.now) and opens(shift) <= town.now
    return wanted and shift.taken < shift.least


def _just(town: Town, asked: Sequence[Proposal]) -> bool:
    return any(each.made > town.now - JUST for each in asked)


def _opening(
    town: Town,
    shift: Shift,
    crowd: givers.Crowd,
    found: Sequence[Candidate],
    asked: Sequence[Proposal],
) -> Opening:
    """What a shift lacks, and how many have to be asked besides those who are still thinking."""
    settings = town.city.matching
    thinking = {each.person_id for each in waiting(asked)}
    undecided = [
        each.chance * each.reliability for each in crowd.people if each.person_id in thinking
    ]
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


def _ask(town: Town, effect: Effect) -> list[Say]:
    told: list[Say] = []
    for shift in sorted(effect.asked, key=lambda each: each.id):
        town.lock("shift", shift.id)
        crew = effect.plan.asked[shift.id]
        told += waves.ask(town, shift, [effect.found[shift.id][each] for each in crew])
    return told


def what_if(town: Town) -> Answer:
    """What the round would do now; nothing is sent."""
    effect = _effect(town)
    if not effect.plan.people:
        return [say("round-none", TO_QUEUE, short=len(effect.lacking))]
    send = choice(f"round/send/{effect.plan.people}/{len(effect.plan.whole)}", "round-send")
    return [
        say("round-title", send, choice("round/leave", "round-leave")),
        _numbers(effect),
        *_shifts(effect),
        *_rates(effect),
        _spread(town, effect),
    ]


def _numbers(effect: Effect) -> Say:
    return say(
        "round-effect",
        people=effect.plan.people,
        shifts=len(effect.asked),
        whole=len(effect.plan.whole),
        short=len(effect.lacking),
    )


def _shifts(effect: Effect) -> list[Say]:
    rows = [
        say(
            "round-shift-row",
            what=each.what,
            when=each.span,
            people=len(effect.plan.asked[each.id]),
            lacking=each.least - each.taken,
        )
        for each in effect.asked[:ROWS]
    ]
    more = len(effect.asked) - ROWS
    return [*rows, say("round-more-row", count=more)] if more > 0 else rows


def _rates(effect: Effect) -> list[Say]:
    """How much of what it asks for each association has, and would have if all said yes."""
    timed = [each for each in effect.coming if is_timed(each)]
    asked, wanted = Counter[str](), Counter[str]()
    for each in timed:
        wanted[each.organization_id] += each.capacity
        more = len(effect.plan.asked.get(each.id, ()))
        asked[each.organization_id] += min(each.free, more)
    now = givers.filled(timed)
    names = {each.organization_id: each.organization for each in effect.asked}
    return [
        say("round-rates"),
        *(
            say(
                "round-rate-row",
                organization=names[each],
                now=round(100 * now[each]),
                then=round(100 * (now[each] + asked[each] / wanted[each])),
            )
            for each in sorted(names, key=lambda each: (now[each], each))[:ROWS]
        ),
    ]


def _spread(town: Town, effect: Effect) -> Say:
    """How evenly proposals are spread between people, this week and with this round."""
    before = {each.person_id: each.asked for each in effect.people}
    after = Counter(before)
    for crew in effect.plan.asked.values():
        after.update(crew)
    now = f"{gini(list(before.values())):.2f}"
    return say("round-spread", now=now, then=f"{gini(list(after.values())):.2f}")


def send(town: Town, asked: str, whole: str) -> Answer:
    """Asks them, as it stands now; what differs from what was seen is said."""
    if not (asked.isdecimal() and whole.isdecimal()):
        return Refusal("gone")
    town.lock("round", "now")
    effect = _effect(town)
    seen = int(asked), int(whole)
    done = say("round-sent", TO_QUEUE, people=effect.plan.people, shifts=len(effect.asked))
    differs = (effect.plan.people, len(effect.plan.whole)) != seen
    changed = [say("round-differs", people=seen[0], whole=seen[1])] if differs else []
    return [done, *changed, *_ask(town, effect)]


def leave(town: Town) -> Answer:
    """Nothing is sent."""
    return [say("round-left", TO_QUEUE)]
