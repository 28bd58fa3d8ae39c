"""The roster of a shift: who comes, and what is known of each."""

from domain.args import Arg, Term, Who
from domain.chat import Choice, Say, choice, say
from domain.keys import Key
from domain.shifts import Shift, still_ahead
from domain.signups import Signup
from handlers import answers
from storage.town import Town

MOST = 25
"""Names in a message; the rest is for paper."""


def rows(town: Town, shift: Shift) -> list[Say]:
    """Who comes, a line each, then how many wait for a place."""
    held = town.signups.roster(shift.id)
    if not held:
        return [say("roster-none")]
    told = [say("roster-title"), *(_row(shift, each) for each in held[:MOST])]
    if len(held) > MOST:
        told.append(say("roster-long-row", count=len(held) - MOST))
    return [*told, say("roster-queued", count=shift.queued)] if shift.queued else told


def in_short(town: Town, shift: Shift, most: int) -> list[Say]:
    """A few names, first of those who have not said that they come; then how many more."""
    held = town.signups.roster(shift.id)
    silent = {each.id for each in answers.at_risk(town, shift)}
    if not held:
        return [say("today-nobody-under")]
    held = sorted(held, key=lambda each: each.id not in silent)
    shown = [
        say(
            "today-name-under",
            name=called(each),
            mark=Term(_mark(shift, each)),
            more=each.party - 1,
        )
        for each in held[:most]
    ]
    more = sum(each.party for each in held[most:])
    return [*shown, say("today-more-under", count=more)] if more else shown


def called(signup: Signup) -> Arg:
    """By which name somebody is on a list."""
    return Who(signup.person_id) if signup.person_id else signup.guest or Term("somebody")


def _row(shift: Shift, signup: Signup) -> Say:
    return say(
        "roster-person-row",
        name=called(signup),
        mark=Term(_mark(shift, signup)),
        more=signup.party - 1,
        children=signup.children,
        new=int(signup.newcomer and signup.person_id is not None),
        companion=int(signup.companion),
    )


def _mark(shift: Shift, signup: Signup) -> Key:
    if signup.state in ("no_show", "excused"):
        return "mark-no-show" if signup.state == "no_show" else "mark-excused"
    if signup.state == "came" or signup.came_at:
        return "mark-here"
    if signup.guest is not None:
        return "mark-guest"
    if signup.agreed != shift.version or signup.answer is None:
        return "mark-silent"
    return "mark-late" if signup.answer == "late" else "mark-coming"


def way(shift: Shift) -> Choice:
    """The button that leads to a shift as its association sees it."""
    return choice(f"need/{shift.id}", "shift-button", what=shift.what, when=shift.span)


def ways(town: Town, shift: Shift) -> tuple[Choice, ...]:
    """What its association can do about the people of a shift, before it and after."""
    base = f"need/{shift.id}"
    if shift.state != "open" or shift.kind != "shift":
        return ()
    ways = (choice(f"{base}/message", "button-message"), choice(f"{base}/print", "button-print"))
    if still_ahead(shift, town.now) is None:
        return (choice(f"{base}/seat", "button-seat"), *ways, *_guests(town, shift))
    return (choice(f"{base}/attendance", "button-attendance"), *ways)


def _guests(town: Town, shift: Shift) -> tuple[Choice, ...]:
    return tuple(
        choice(f"need/{shift.id}/unseat/{each.id}", "button-unseat", name=each.guest)
        for each in town.signups.of_shift(shift.id)
        if each.guest
    )
