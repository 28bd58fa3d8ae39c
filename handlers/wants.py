"""What an association needs that is no shift: asked for, waiting, out, met or over."""

from dataclasses import replace
from datetime import timedelta

from domain.args import Day, Term
from domain.chat import Answer, Delivery, Refusal, Say, choice, say
from domain.goods import Want, WantState
from domain.keys import Key
from domain.lots import lot, lot_of
from handlers import drives, pledges
from storage.town import Town

STATES: dict[WantState, Key] = {
    "pending": "want-is-pending",
    "open": "want-is-open",
    "refused": "want-is-refused",
    "cancelled": "want-is-cancelled",
    "met": "want-is-met",
    "ended": "want-is-ended",
}
TO_WANTS = choice("wants", "wants-button")
TABLE = choice("want/table", "button-table")
WAYS: tuple[tuple[str, Key], ...] = (
    ("food", "want-button-food"),
    ("device", "want-button-device"),
    ("drive", "want-button-drive"),
)


def of_mine(town: Town) -> Answer:
    """What one's organizations ask for now, and the ways to ask for more."""
    new = [choice(f"wants/new/{kind}", key) for kind, key in WAYS]
    found = [
        each
        for one in sorted(town.person.organizations)
        for each in town.wants.of_organization(one)
        if each.kind != "favour"
    ]
    back = choice("needs", "menu-needs")
    if not found:
        return [say("wants-none", *new, back)]
    return [
        say("wants-title"),
        *(_row(each) for each in found),
        say("wants-more", *new, TABLE, back),
    ]


def _row(want: Want) -> Say:
    way = choice(f"want/{want.id}", "wanted-button", what=lot(want))
    return say("want-row", way, what=lot(want), state=Term(STATES[want.state]))


def to_members(town: Town, want: Want, told: Say, how: Delivery) -> list[Say]:
    """The same words for everybody who speaks for its organization, but who is answered."""
    look = choice(f"want/{want.id}", "button-look")
    told = replace(told, choices=(*told.choices, look))
    people = town.organizations.people_of(want.organization_id) or town.people.coordinators()
    return [told.told(each, how) for each in people if each != town.asking]


def show(town: Town, want: Want) -> Answer:
    """One's own want: its state, what has come, and what can be done."""
    base, live = f"want/{want.id}", want.state in ("pending", "open")
    ways = [choice(f"{base}/edit", "offer-button-edit")] if live else []
    if want.state == "open":
        if want.kind == "drive":
            ways.insert(0, choice(f"{base}/count", "want-button-count"))
        ways.append(choice(f"{base}/met", "want-button-met"))
    end = [choice(f"{base}/cancel", "want-button-cancel")] if live else []
    state = Term(STATES[want.state])
    title = say("want-card", *ways, *end, TO_WANTS, what=lot(want), state=state)
    return [title, *rows(town, want)]


def rows(town: Town, want: Want) -> list[Say]:
    """What a want says, line by line, and how much of it has come."""
    told = want.details
    last = Day(want.until - timedelta(minutes=1)) if want.until else None
    lines = [
        *drives.rows(want),
        say("wanted-is-urgent-row") if want.urgent else None,
        say("wanted-until-row", day=last) if last else None,
        say("wanted-where-row", where=told["where"]) if told.get("where") else None,
        say("wanted-hours-row", hours=told["hours"]) if told.get("hours") else None,
        say("wanted-pick-row") if told.get("pick_up") else None,
        say("wanted-least-row", words=told["least"]) if told.get("least") else None,
        say("wanted-for-row", words=told["for"]) if told.get("for") else None,
    ]
    return [each for each in lines if each]


def over(want: Want) -> Refusal | None:
    """Why nothing is to be done with a want any more."""
    if want.state in ("pending", "open"):
        return None
    return Refusal("want-over", choices=(TO_WANTS,))


def ask_cancel(town: Town, want: Want) -> Answer:
    """Asks once more before a want is called off."""
    if no := over(want):
        return no
    yes = choice(f"want/{want.id}/cancel/yes", "want-cancel-yes")
    return [say("want-cancel-ask", yes, choice(f"want/{want.id}", "offer-keep"), what=lot(want))]


def cancel(town: Town, want: Want) -> Answer:
    """Calls a want off; whoever promised something is told."""
    done = say("want-cancelled", TO_WANTS, what=lot(want))
    town.lock("want", want.id)
    if want.state == "cancelled":
        return [done]
    if no := over(want):
        return no
    town.wants.finish(want.id, "cancelled")
    return [done, *pledges.called_off(town, want)]


def met(town: Town, want: Want) -> Answer:
    """There is enough: nobody is asked any more, and what was promised still comes."""
    town.lock("want", want.id)
    if want.state not in ("open", "met"):
        return Refusal("want-over", choices=(TO_WANTS,))
    done = say("want-met", TO_WANTS, what=lot(want))
    return [done, *pledges.enough(town, want)] if town.wants.finish(want.id, "met") else [done]


def set_urgent(town: Town, want: Want) -> Answer:
    """It is needed within days: it is shown first."""
    if no := over(want):
        return no
    if not want.urgent:
        town.wants.edit(replace(want, urgent=True))
    return [say("want-urgent-done", TO_WANTS, what=lot(want))]


def lapse(town: Town, want_id: str) -> list[Say]:
    """The last day of a want is over: its organization is told once."""
    want = town.wants.get(want_id)
    if want is None or over(want) or want.until is None or want.until > town.now:
        return []
    town.wants.finish(want.id, "ended")
    told = say("want-ended", what=lot(want), received=lot_of(want, want.received))
    ours = to_members(town, want, told, Delivery(lane="reminder"))
    return [*ours, *pledges.enough(town, want)]
