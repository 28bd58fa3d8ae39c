"""Replies to a proposal: yes, not this one, not this kind, ask me less."""

from dataclasses import replace

from domain.args import Term
from domain.chat import Answer, Choice, Refusal, Say, choice, say
from domain.givers import Scope
from domain.needs import FIELDS
from domain.proposals import OPEN, Proposal
from domain.shifts import Shift
from handlers import joining, places, proposals, shifts
from handlers.givings import TO_FREE
from storage.town import Town


def yes(town: Town, proposal: Proposal) -> Answer:
    """Takes the place, as anybody would; what has changed since is shown first."""
    shift = town.shifts.get(proposal.shift_id)
    if shift is None:
        return Refusal("shift-gone", choices=(places.TO_SHIFTS,))
    if proposal.state != "withdrawn":
        return joining.join(town, shift)
    shown = shifts.show(town, shift)
    if isinstance(shown, Refusal):
        return replace(shown, choices=(places.TO_SHIFTS,))
    return [say("proposal-changed"), *shown]


def no(town: Town, proposal: Proposal) -> Answer:
    """Not this one; where nobody else is waited for, the next few are asked."""
    if held := _held(town, proposal):
        return held
    _decline(town, proposal)
    return [say("proposal-declined", places.TO_SHIFTS)]


def _held(town: Town, proposal: Proposal) -> Answer | None:
    """The place that somebody has taken: a no to the question does not give it back."""
    signup = town.signups.live(proposal.shift_id, town.person.id)
    if signup is None:
        return None
    return [say("signup-already", choice(f"signup/{signup.id}", "button-look"))]


def _decline(town: Town, proposal: Proposal) -> None:
    shift = town.shifts.get(proposal.shift_id)
    if proposal.state in OPEN and town.proposals.finish(proposal.id, "declined") and shift:
        proposals.begin(town, shift)


def kind(town: Town, proposal: Proposal) -> Answer:
    """Nothing of this kind: of its field, or of its organization where it has none."""
    shift = town.shifts.get(proposal.shift_id)
    if shift is None:
        return Refusal("gone")
    if held := _held(town, proposal):
        return held
    _decline(town, proposal)
    town.givers.mute(town.person.id, *_kind_of(shift))
    return [_muted(shift, choice(f"proposal/{proposal.id}/again", "proposal-again"))]


def again(town: Town, proposal: Proposal) -> Answer:
    """This kind after all."""
    shift = town.shifts.get(proposal.shift_id)
    if shift is None:
        return Refusal("gone")
    town.givers.unmute(town.person.id, *_kind_of(shift))
    return [say("proposal-unmuted", places.TO_SHIFTS)]


def _kind_of(shift: Shift) -> tuple[Scope, str]:
    return ("field", shift.field) if shift.field else ("organization", shift.organization_id)


def _muted(shift: Shift, undo: Choice) -> Say:
    if shift.field:
        return say("proposal-muted-field", undo, field=Term(FIELDS[shift.field]))
    return say("proposal-muted-organization", undo, organization=shift.organization)


def less(town: Town, proposal: Proposal, to: str) -> Answer:
    """At most so many a week from now on, never more than before; none is none."""
    profile = town.givers.get(town.person.id)
    if profile is None or not (to.isascii() and to.isdecimal() and len(to) == 1):
        return Refusal("gone")
    weekly = min(profile.weekly, int(to))
    town.givers.put(replace(profile, weekly=weekly))
    further = choice(f"proposal/{proposal.id}/less/{weekly - 1}", "proposal-even-less")
    ways = (*([further] if weekly else []), TO_FREE)
    return [say("proposal-weekly", *ways, count=weekly)]
