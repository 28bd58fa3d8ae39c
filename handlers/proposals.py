"""Proposals: when people are asked about a need, and what those hear who were."""

from collections import Counter

from domain.args import Term
from domain.chat import Delivery, Say, choice, say
from domain.keys import Key
from domain.proposals import OPEN, Proposal, ProposalState
from domain.shifts import Shift
from domain.signups import Signup
from domain.waves import is_timed, waiting
from storage.town import Town

CHECK = "proposal"
STATES: dict[ProposalState, Key] = {
    "to_notify": "proposal-is-to-notify",
    "notified": "proposal-is-waiting",
    "accepted": "proposal-is-accepted",
    "declined": "proposal-is-declined",
    "silent": "proposal-is-silent",
    "withdrawn": "proposal-is-withdrawn",
}


def begin(town: Town, shift: Shift) -> None:
    """Somebody is wanted for a shift, or again: it is looked at once for whom to ask."""
    if is_timed(shift):
        town.jobs.put(f"propose/{town.new_id()}", "propose", town.now, shift.id)


def taken(town: Town, shift: Shift, signup: Signup, person_id: str) -> None:
    """Somebody has a place, however they came by it; once it was the last, the others are told."""
    town.proposals.accept(shift.id, person_id)
    if is_timed(shift) and signup.party >= shift.free:
        town.jobs.put(f"propose/{shift.id}/{signup.id}", "propose", town.now, shift.id)


def filled(town: Town, shift: Shift) -> list[Say]:
    """All places are taken: whoever was asked and is undecided is told once, and thanked."""
    return _ended(town, shift, say("proposal-filled", what=shift.what, when=shift.span))


def off(town: Town, shift: Shift) -> list[Say]:
    """The shift is off: whoever was asked and is undecided is told."""
    return _ended(town, shift, say("proposal-off", what=shift.what, when=shift.span))


def moved(town: Town, shift: Shift) -> list[Say]:
    """The hours are others: who was asked about the old ones may look, and others are asked."""
    begin(town, shift)
    look = choice(f"shift/{shift.id}", "button-look")
    return _ended(town, shift, say("proposal-moved", look, what=shift.what, when=shift.span))


def _ended(town: Town, shift: Shift, words: Say) -> list[Say]:
    found = [each for each in town.proposals.of_shift(shift.id) if each.state in OPEN]
    for each in found:
        take_back(town, each, "no longer wanted")
    told = [each for each in found if each.notified and each.person_id != town.asking]
    how = Delivery(lane="news", expires=shift.end)
    return [words.told(each.person_id, how) for each in told if each.person_id]


def take_back(town: Town, proposal: Proposal, reason: str) -> None:
    """What was proposed is not any more; who has not heard of it yet was never asked."""
    if proposal.notified:
        town.proposals.finish(proposal.id, "withdrawn")
    else:
        town.proposals.drop(proposal.id)
    town.outbox.withdraw(CHECK, proposal.id, reason)


def let_go(town: Town, person_id: str, reason: str) -> None:
    """Nothing is to be heard of somebody: where they were waited for, others may be asked."""
    for each in waiting(town.proposals.of_person(person_id)):
        town.proposals.finish(each.id, "withdrawn")
        town.outbox.withdraw(CHECK, each.id, reason)
        if shift := town.shifts.get(each.shift_id):
            begin(town, shift)


def counts(town: Town, shift: Shift) -> list[Say]:
    """How many were asked about a shift, and how they answered; never who."""
    asked = [each for each in town.proposals.of_shift(shift.id) if each.notified]
    answers = Counter(each.state for each in asked)
    yes, no = answers["accepted"], answers["declined"]
    if not asked:
        return []
    return [say("proposal-counts", asked=len(asked), yes=yes, no=no, silent=len(asked) - yes - no)]


def mydata(town: Town) -> list[Say]:
    """What somebody was asked, and what became of it."""
    told: list[Say] = []
    for each in town.proposals.of_person(town.person.id):
        if shift := town.shifts.get(each.shift_id):
            row = say(
                "mydata-proposal-row",
                what=shift.what,
                when=shift.span,
                state=Term(STATES[each.state]),
                beyond=int(each.beyond),
            )
            told.append(row)
    return told
