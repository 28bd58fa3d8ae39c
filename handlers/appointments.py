"""A hand-over that is agreed: both sides are reminded, and asked afterwards."""

from datetime import timedelta

from domain import reminders
from domain.args import Span
from domain.chat import Delivery, Say
from domain.goods import Pledge, Side
from handlers.handovers import (
    AFTER,
    REMINDER,
    concerns,
    owe_end,
    people,
    ref_of,
    told_of,
    ways_of,
)
from handlers.skips import Skip
from storage.outbox import Letter
from storage.town import Town

SIDES: tuple[Side, Side] = ("donor", "organization")


def still_so(town: Town, letter: Letter) -> list[Say] | Skip:
    """What is told of a hand-over is told while it is as it was then."""
    pledge = town.pledges.get(letter.how.ref)
    if pledge is None or pledge.state != "reserved" or not concerns(town, pledge, letter.person_id):
        return Skip("no longer to be handed over")
    if not (letter.how.effect or "").endswith(f"/{pledge.version}"):
        return Skip("agreed otherwise")
    return list(letter.says)


def remind(town: Town, pledge: Pledge) -> None:
    """Plans the reminders of both sides, and the questions afterwards."""
    assert pledge.start is not None
    assert pledge.until is not None
    for side in SIDES:
        for person in people(town, pledge, side):
            _remind(town, pledge, side, person)
    for number, later in enumerate((timedelta(), AFTER)):
        key = f"handover/{pledge.id}/{pledge.version}/{number}"
        town.jobs.put(key, "handover", pledge.until + later, ref_of(pledge))
    owe_end(town, pledge, pledge.until)


def _remind(town: Town, pledge: Pledge, side: Side, person_id: str) -> None:
    assert pledge.start is not None
    assert pledge.until is not None
    person = town.people.get(person_id)
    for each in reminders.plan(pledge.start, town.quiet, town.now, person.lead if person else None):
        if each.now:
            continue  # it has only just been agreed
        how = Delivery(
            lane="reminder",
            due=each.due,
            expires=each.expires,
            effect=f"handover/{pledge.id}/{each.kind}/{person_id}/{pledge.version}",
            check=REMINDER,
            ref=pledge.id,
        )
        told = Say(
            "handover-reminder",
            {
                **told_of(town, pledge),
                "when": Span(pledge.start, pledge.until),
                "place": pledge.place or "—",
            },
            tuple(ways_of(pledge, side)),
        )
        town.outbox.put(person_id, [told], how)
