"""Waves: the clock asks a few people at a time to come to a shift, until there are enough."""

from collections.abc import Collection, Sequence
from datetime import datetime

from domain.args import Span
from domain.chat import Delivery, Say, choice, say
from domain.fitting import Fitting
from domain.kinds.hours import PROPOSED, Pair, reasons
from domain.matching import Judged, judge
from domain.proposals import Proposal
from domain.shifts import Shift, is_near
from domain.waits import held_until
from domain.waves import (
    WEEK,
    Candidate,
    answered_by,
    goal,
    is_wanted,
    opens,
    ranked,
    waiting,
    wave,
)
from handlers import givers, proposals, receivers, speakers
from handlers.details import must
from handlers.skips import Skip
from storage.instants import to_text
from storage.outbox import Letter
from storage.town import Town


def propose(town: Town, shift_id: str) -> list[Say]:
    """Looks at a shift: tells that it is full, waits for answers, or asks the next few."""
    town.lock("shift", shift_id)
    shift = town.shifts.get(shift_id)
    if shift is None or not is_wanted(shift, town.now):
        return []
    if not shift.free:
        return proposals.filled(town, shift)
    asked = town.proposals.of_shift(shift.id)
    due = _due(town, shift, asked)
    if due > town.now:
        _look_again(town, shift, due)
        return []
    _give_up_waiting(town, asked)
    return ask(town, shift, _next(town, shift, asked))


def _due(town: Town, shift: Shift, asked: Sequence[Proposal]) -> datetime:
    """When people may be asked next: not too early, not at night, not while others think."""
    due = max(opens(shift), answered_by(shift, asked, town.quiet, town.now), town.now)
    return town.quiet.over(due) if town.quiet.holds(due) else due


def _look_again(town: Town, shift: Shift, due: datetime | None) -> None:
    if due and due < shift.start:
        town.jobs.put(f"propose/{shift.id}/{to_text(due)}", "propose", due, shift.id)


def _give_up_waiting(town: Town, asked: Sequence[Proposal]) -> None:
    """Their time to answer is over; they may still say yes."""
    for each in waiting(asked):
        if each.state == "notified":
            town.proposals.finish(each.id, "silent")
        else:
            town.proposals.finish(each.id, "withdrawn")
            town.outbox.withdraw(proposals.CHECK, each.id, "not told in time")


def _next(town: Town, shift: Shift, asked: Sequence[Proposal]) -> list[Candidate]:
    settings = town.city.matching
    around = givers.crowd(town, Span(shift.start, shift.end))
    found = candidates(town, shift, around, _passed(town, shift), asked)
    return wave(found, (), *goal(shift, settings.crew_chance), settings.wave_max)


def _passed(town: Town, shift: Shift) -> set[str]:
    """Those who were asked beyond their budget in the last seven days, where it matters."""
    if not is_near(shift, town.now):
        return set()
    lately = town.proposals.since(town.now - WEEK)
    return {each.person_id for each in lately if each.beyond and each.person_id}


def candidates(
    town: Town,
    shift: Shift,
    crowd: givers.Crowd,
    passed: Collection[str],
    asked: Sequence[Proposal],
    fitting: Fitting | None = None,
) -> list[Candidate]:
    """Whom to ask about a shift, in order: nobody twice, and nobody who answers for it.

    Whoever stands in its line is offered a place there; whoever gave one back has said no.

    `fitting` is the same for many shifts that are looked at together.
    """
    out = {each.person_id for each in asked} | set(speakers.answerable(town, shift))
    out |= town.proposals.decided(shift.id)
    out |= receivers.of(town, shift)
    left = [each for each in crowd.people if each.person_id not in out]
    found = fitting or Fitting(town.city.matching.weights.model_dump())
    fits = found.fits(left, givers.beside(town, shift, crowd.shares))
    return ranked(fits, is_near(shift, town.now), passed)


def still_ready(
    town: Town, shift: Shift, crew: Sequence[str], asked: Sequence[Proposal]
) -> list[Candidate]:
    """Those of a chosen crew who may still be asked, within their budgets."""
    found = [givers.ready(town, each, shift) for each in crew]
    people = tuple(each for each in found if each and each.asked < each.weekly)
    return candidates(town, shift, givers.Crowd(people, {}), (), asked)


def ask(town: Town, shift: Shift, chosen: Sequence[Candidate]) -> list[Say]:
    """Asks these people, and plans when it is looked at again."""
    _look_again(town, shift, held_until(shift.start, town.quiet, town.now))
    number = max((each.wave for each in town.proposals.of_shift(shift.id)), default=0) + 1
    weights, told = town.city.matching.weights.model_dump(), []
    for each in chosen:
        keys = [reason.key for reason in reasons(judge(each.pair, PROPOSED, weights))]
        made = town.proposals.add(shift.id, each.giver.person_id, number, keys, each.beyond)
        if made:
            told.append(say("proposal-why").told(each.giver.person_id, _how(shift, made)))
    return told


def _how(shift: Shift, proposal: Proposal) -> Delivery:
    return Delivery(
        lane="news",
        expires=shift.start,
        effect=f"proposal/{proposal.id}",
        check=proposals.CHECK,
        ref=proposal.id,
    )


def still(town: Town, letter: Letter) -> list[Say] | Skip:
    """A proposal leaves with its present words while it is wanted, and fits who gets it."""
    proposal = town.proposals.get(letter.how.ref)
    shift = town.shifts.get(proposal.shift_id) if proposal else None
    if proposal is None or shift is None or not waiting([proposal]):
        return Skip("no longer proposed")
    judged = _fits(town, shift, letter.person_id)
    if judged is None:
        town.proposals.finish(proposal.id, "withdrawn")
        proposals.begin(town, shift)
        return Skip("does not fit any more")
    town.proposals.notify(proposal.id)
    return _card(town, shift, proposal, judged)


def _fits(town: Town, shift: Shift, person_id: str) -> Judged[Pair] | None:
    giver = givers.ready(town, person_id, shift)
    if giver is None:
        return None
    pair = givers.beside(town, shift, {})(giver)
    judged = judge(pair, PROPOSED, town.city.matching.weights.model_dump())
    return None if judged.failed else judged


def _card(town: Town, shift: Shift, proposal: Proposal, judged: Judged[Pair]) -> list[Say]:
    base = f"proposal/{proposal.id}"
    profile = town.givers.get(judged.pair.giver.person_id)
    less = max(0, (profile.weekly if profile else 1) - 1)
    card = say(
        "proposal-card",
        choice(f"{base}/yes", "proposal-yes"),
        *((choice(f"shift/{shift.id}/group", "group-button"),) if shift.free > 1 else ()),
        choice(f"{base}/no", "proposal-no"),
        choice(f"{base}/kind", "proposal-kind"),
        choice(f"{base}/less/{less}", "proposal-less"),
        what=shift.what,
        when=shift.span,
        place=shift.place,
        organization=shift.organization,
    )
    why = [Say(each.key, each.args) for each in reasons(judged)]
    beyond = [say("proposal-beyond")] if proposal.beyond else []
    return [card, *must(shift), say("proposal-why"), *why, *beyond]
