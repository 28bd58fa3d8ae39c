"""What if the round began now? Its effect is shown to a coordinator before anything is sent."""

from collections import Counter
from datetime import timedelta
from functools import partial

from domain import may
from domain.chat import Answer, Delivery, Refusal, Say, choice, say
from domain.rounds import gini
from domain.waves import is_timed
from handlers import givers, rounds
from handlers.rounds import Effect, Step
from storage.town import Town

LOOK, SEND = "round-look", "round-send"
ROWS = 8
TO_QUEUE = choice("queue", "menu-queue")
SOON = timedelta(hours=1)
"""After so long what was looked at is of no use."""


def show(town: Town) -> Answer:
    """Says that it is being looked at: with many people it takes longer than others can wait."""
    town.jobs.put(f"{LOOK}/{town.new_id()}", LOOK, town.now, town.person.id)
    return [say("round-looking")]


def look(town: Town, person_id: str) -> list[Step]:
    """What the round would do now, for whoever asked; nothing is sent."""
    return [partial(_tell, person_id=person_id, words=_shown(rounds.effect(town)))]


def _tell(town: Town, person_id: str, words: list[Say]) -> list[Say]:
    """Only to a coordinator, who may have ceased to be one in the meantime."""
    person = town.people.get(person_id)
    if person is None or may.coordinator(person, None):
        return []
    how = Delivery(expires=town.now + SOON)
    return [each.told(person_id, how) for each in words]


def _shown(effect: Effect) -> list[Say]:
    if not effect.plan.people:
        return [say("round-none", TO_QUEUE, short=len(effect.lacking))]
    send = choice(f"round/send/{effect.plan.people}/{len(effect.plan.whole)}", "round-send")
    return [
        say("round-title", send, choice("round/leave", "round-leave")),
        _numbers(effect),
        *_shifts(effect),
        *_rates(effect),
        _spread(effect),
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


def _spread(effect: Effect) -> Say:
    """How evenly proposals are spread between people, this week and with this round."""
    before = {each.person_id: each.asked for each in effect.people}
    after = Counter(before)
    for crew in effect.plan.asked.values():
        after.update(crew)
    now, then = (round(100 * gini(list(each.values()))) for each in (before, after))
    return say("round-spread", now=now, then=then)


def send(town: Town, asked: str, whole: str) -> Answer:
    """Has them asked, as it stands by then."""
    if not (asked.isdecimal() and whole.isdecimal()):
        return Refusal("gone")
    ref = f"{town.person.id}/{int(asked)}/{int(whole)}"
    town.jobs.put(f"{SEND}/{town.new_id()}", SEND, town.now, ref)
    return [say("round-sending")]


def send_all(town: Town, ref: str) -> list[Step]:
    """Asks them shift by shift; whoever had them asked hears how many, and what differs."""
    person_id, asked, whole = ref.split("/")
    effect = rounds.effect(town)
    seen = int(asked), int(whole)
    differs = (effect.plan.people, len(effect.plan.whole)) != seen
    changed = [say("round-differs", people=seen[0], whole=seen[1])] if differs else []
    sent: dict[int, int] = {}
    steps = [
        partial(_count, number=number, step=each, sent=sent)
        for number, each in enumerate(rounds.steps(effect))
    ]
    return [*steps, partial(_tell_sent, person_id=person_id, sent=sent, changed=changed)]


def _count(town: Town, number: int, step: Step, sent: dict[int, int]) -> list[Say]:
    """Notes how many are asked, by the step's number: one that is run again counts once."""
    told = step(town)
    sent[number] = len(told)
    return told


def _tell_sent(town: Town, person_id: str, sent: dict[int, int], changed: list[Say]) -> list[Say]:
    amounts = [each for each in sent.values() if each]
    done = say("round-sent", TO_QUEUE, people=sum(amounts), shifts=len(amounts))
    return _tell(town, person_id, [done, *changed])


def leave(town: Town) -> Answer:
    """Nothing is sent."""
    return [say("round-left", TO_QUEUE)]
