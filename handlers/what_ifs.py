"""What if the round began now? Its effect is shown to a coordinator before anything is sent."""

from collections import Counter

from domain.chat import Answer, Refusal, Say, choice, say
from domain.rounds import gini
from domain.waves import is_timed
from handlers import givers, rounds
from handlers.rounds import Effect
from storage.town import Town

ROWS = 8
TO_QUEUE = choice("queue", "menu-queue")


def show(town: Town) -> Answer:
    """What the round would do now; nothing is sent."""
    effect = rounds.effect(town)
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
    """Asks them, as it stands now; what differs from what was seen is said."""
    if not (asked.isdecimal() and whole.isdecimal()):
        return Refusal("gone")
    town.lock("round", "now")
    effect = rounds.effect(town)
    seen = int(asked), int(whole)
    done = say("round-sent", TO_QUEUE, people=effect.plan.people, shifts=len(effect.asked))
    differs = (effect.plan.people, len(effect.plan.whole)) != seen
    changed = [say("round-differs", people=seen[0], whole=seen[1])] if differs else []
    return [done, *changed, *rounds.ask(town, effect)]


def leave(town: Town) -> Answer:
    """Nothing is sent."""
    return [say("round-left", TO_QUEUE)]
