"""What waits for somebody of an organization to do it, each with the way there."""

from domain.args import Arg
from domain.chat import Say, choice, say
from domain.hours import AMENDED
from domain.keys import Key
from domain.reminders import silent_from
from domain.shifts import Shift, is_near
from handlers import answers, places, pledges, rosters, vouchers
from handlers.matches import amount
from handlers.matches import of as named
from storage.town import Town

MOST = 4


def of(town: Town, mine: list[str], soon: list[Shift]) -> list[Say]:
    """A few things of each kind; `soon` are the shifts of the next days."""
    ahead = [each for each in soon if each.start > town.now]
    kinds = (
        [each for one in mine for each in _unclosed(town, one)],
        [each for one in mine for each in _pledged(town, one)],
        vouchers.to_vouch(town, mine),
        _unanswered(town, ahead),
        _calls(town, ahead),
        [_about("today-free-row", each, count=each.free) for each in ahead if each.free],
        [each for one in mine for each in _undecided(town, one)],
    )
    told = [each for kind in kinds for each in kind[:MOST]]
    return [say("today-todo"), *told] if told else []


def _about(key: Key, shift: Shift, **more: Arg) -> Say:
    """A line about a shift, and the way to it."""
    told = {"what": shift.what, "when": shift.span, **more}
    return Say(key, told, (rosters.way(shift),))


def _unclosed(town: Town, organization_id: str) -> list[Say]:
    """Shifts of which nobody has said who came, the latest first."""
    over = town.shifts.unclosed(organization_id, town.now - AMENDED)
    return [
        say(
            "today-attendance-row",
            choice(f"need/{each.id}/attendance", "today-attendance-button", what=each.what),
            what=each.what,
            when=each.span,
        )
        for each in reversed(over)
        if each.taken
    ]


def _pledged(town: Town, organization_id: str) -> list[Say]:
    """Things that wait for an answer: whether they are taken, or when they change hands."""
    return [
        say(
            "today-pledge-row", pledges.way(town, each), what=named(town, each), amount=amount(each)
        )
        for each in town.pledges.of_organization(organization_id)
        if each.state == "proposed" or (each.turn == "organization" and not each.agreed)
    ]


def _unanswered(town: Town, ahead: list[Shift]) -> list[Say]:
    """Shifts for which it counts by now that somebody has not answered."""
    told = []
    for shift in ahead:
        counts = places.is_today(town, shift) or silent_from(shift.start, town.quiet) <= town.now
        silent = [each for each in answers.at_risk(town, shift) if not each.guest and counts]
        if silent:
            told.append(_about("today-silent-row", shift, count=len(silent)))
    return told


def _calls(town: Town, ahead: list[Shift]) -> list[Say]:
    """Whoever was put on a list by name is reminded by nobody but the organization."""
    told = []
    for shift in ahead:
        guests = [each for each in town.signups.of_shift(shift.id) if each.guest]
        if guests and is_near(shift, town.now):
            told.append(_about("today-calls-row", shift, count=len(guests)))
    return told


def _undecided(town: Town, organization_id: str) -> list[Say]:
    """What the coordinators have refused, or still have to decide."""
    refused = town.shifts.refused(organization_id)
    asked = town.shifts.of_organization(organization_id)
    return [
        *(_about("today-refused-row", each) for each in refused),
        *(_about("today-pending-row", each) for each in asked if each.state == "pending"),
    ]
