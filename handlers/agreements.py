"""When something changes hands, and how: proposed by one side, confirmed by the other."""

from dataclasses import replace
from datetime import datetime, time, timedelta

from domain import may
from domain.args import Instant, Span
from domain.chat import Answer, Refusal, Say, choice, say
from domain.forms import Draft
from domain.goods import Pledge
from domain.kinds.things import window
from domain.pledges import ended
from domain.questions import Moment
from domain.times import WallSpan
from handlers import appointments, carries, endings, forms, handovers, lines, matches
from handlers.questions import SPAN
from storage.town import Town

MORNING, AFTERNOON = time(10), time(16)
TWO_HOURS = timedelta(hours=2)
MOST = 3


def when(town: Town, pledge: Pledge) -> Answer:
    """Asks when: typed, or one of a few times that suit."""
    if no := ended(pledge) or handovers.told_past(town, pledge):
        return no
    if pledge.way in ("carry", "box"):
        return handovers.show(town, pledge)
    draft = Draft(id=town.new_id(), kind="handover")
    draft.readings = [SPAN.dump_python(each, mode="json") for each in _suits(town, pledge)]
    return forms.begin(town, "handover", about=pledge.id, draft=draft)


def _suits(town: Town, pledge: Pledge) -> list[WallSpan]:
    """The window of whoever gives, else hours of the next days, before it goes off."""
    found = handovers.parts(town, pledge)
    said = window(found[0], town.city.zone) if found else None
    spans = [lines.wall_of(town, *said)] if said else []
    until = found[0].until if found else None
    for days in range(4):
        for hour in (MORNING, AFTERNOON):
            start = datetime.combine(town.wall.date() + timedelta(days=days), hour)
            spans.append(WallSpan(start, start + TWO_HOURS))
    ahead = [each for each in spans if each.start > town.wall]
    last = lines.wall_of(town, town.now, until).end if until else None
    return [each for each in ahead if last is None or each.end <= last][:MOST]


def proposed(town: Town, form: Moment, pledge_id: str) -> Answer:
    """Keeps when somebody says it could be, and asks the other side."""
    found = town.pledges.get(pledge_id)
    if found is None:
        return Refusal("gone")
    pledge = handovers.locked(town, found)
    start, end = town.instants(form.when)
    if no := may.hands(town.person, pledge) or ended(pledge) or _too_late(town, pledge, end):
        return no
    if pledge.way in ("carry", "box"):
        return handovers.show(town, pledge)
    side = handovers.other_side(town, pledge)
    town.pledges.agree(
        replace(pledge, turn=side), handovers.place_of(town, pledge), start, end, agreed=False
    )
    fresh = town.pledges.get(pledge.id) or pledge
    handovers.owe_nudge(town, fresh)
    ask = Say(
        "handover-proposed",
        {
            **handovers.told_of(town, fresh),
            "when": Span(start, end),
            "place": fresh.place or "—",
        },
        tuple(handovers.ways_of(fresh, side)),
    )
    done = say("handover-asked", matches.way_to(fresh), when=Span(start, end))
    return [done, *handovers.tell(town, fresh, side, ask, tag="ask")]


def _too_late(town: Town, pledge: Pledge, end: datetime) -> Refusal | None:
    found = handovers.parts(town, pledge)
    until = found[0].until if found else None
    if until is None or end <= until:
        return None
    again = choice(f"handover/{pledge.id}/when", "handover-button-when")
    return Refusal("handover-late", {"until": Instant(until)}, (again,))


def agree(town: Town, pledge: Pledge, version: str) -> Answer:
    """The other side agrees, to what it has seen."""
    now = handovers.locked(town, pledge)
    if no := ended(now):
        return no
    side = handovers.side_of(town, now)
    shown = handovers.card(town, now, side)
    if now.agreed:
        return shown
    if version != str(now.version) or now.start is None or now.until is None:
        return [say("handover-changed"), *shown]
    if now.turn != side:
        return shown
    if now.until <= town.now:
        again = choice(f"handover/{now.id}/when", "handover-button-when")
        return Refusal("handover-past", choices=(again,))
    return settled(town, now, now.place, now.start, now.until)


def settled(town: Town, pledge: Pledge, place: str, start: datetime, until: datetime) -> list[Say]:
    """It is agreed: both are told, reminded, and asked afterwards."""
    town.pledges.agree(pledge, place, start, until, agreed=True)
    fresh = town.pledges.get(pledge.id) or pledge
    appointments.remind(town, fresh)
    donor = handovers.card(town, fresh, "donor")
    ours = handovers.card(town, fresh, "organization")
    return [
        *handovers.tell(town, fresh, "donor", *donor, tag="agreed"),
        *handovers.tell(town, fresh, "organization", *ours, tag="agreed"),
    ]


def cannot_fetch(town: Town, pledge: Pledge) -> Answer:
    """Nobody of the organization can go there: can whoever gives bring it?"""
    now = handovers.locked(town, pledge)
    if no := may.member_of(town.person, now) or ended(now):
        return no
    if now.way != "pick":
        return handovers.show(town, now)
    town.pledges.turn(now.id, "donor", "pick")
    fresh = town.pledges.get(now.id) or now
    handovers.owe_nudge(town, fresh)
    ask = handovers.card(town, fresh, "donor")
    back = say("taking-asked-donor", matches.way_to(fresh))
    return [back, *handovers.tell(town, fresh, "donor", *ask, tag="fetch")]


def _asked_to_bring(town: Town, pledge: Pledge) -> Refusal | None:
    if no := may.owner(town.person, pledge) or ended(pledge):
        return no
    asked = pledge.way == "pick" and pledge.turn == "donor" and not pledge.start
    return None if asked else Refusal("handover-changed", choices=(matches.way_to(pledge),))


def bring(town: Town, pledge: Pledge) -> Answer:
    """Whoever gives brings it after all, and says when."""
    now = handovers.locked(town, pledge)
    if no := _asked_to_bring(town, now):
        return no
    town.pledges.turn(now.id, "donor", "drop")
    fresh = town.pledges.get(now.id) or now
    handovers.owe_nudge(town, fresh)
    return when(town, fresh)


def stay(town: Town, pledge: Pledge) -> Answer:
    """Neither can go: somebody is looked for who carries it, if there is time."""
    now = handovers.locked(town, pledge)
    if no := _asked_to_bring(town, now):
        return no
    insured = carries.insurer(town, now.organization_id)
    if insured:
        return carry(town, now, insured)
    town.pledges.turn(now.id, "organization", "carry")
    fresh = town.pledges.get(now.id) or now
    handovers.owe_nudge(town, fresh)
    ask = handovers.card(town, fresh, "organization")
    done = say("handover-carry-asked", matches.way_to(fresh))
    return [done, *handovers.tell(town, fresh, "organization", *ask, tag="carry")]


def ask_insurer(town: Town, pledge: Pledge) -> Answer:
    """Asks the organization who insures whoever carries it."""
    if no := may.member_of(town.person, pledge) or ended(pledge):
        return no
    if pledge.shift_id:
        return handovers.show(town, pledge)
    return forms.begin(town, "carry", about=pledge.id)


def insurers(town: Town, draft: Draft, name: str) -> list[str]:
    """The organization itself may be who insures."""
    pledge = town.pledges.get(draft.about)
    return [pledge.organization[:80]] if pledge else []


def insured(town: Town, insurer: str, pledge_id: str) -> Answer:
    """Opens the shift that carries it, insured as its organization says."""
    found = town.pledges.get(pledge_id)
    if found is None:
        return Refusal("gone")
    now = handovers.locked(town, found)
    if no := may.member_of(town.person, now) or ended(now):
        return no
    if now.way != "carry" or now.shift_id:
        return handovers.show(town, now)
    return carry(town, now, insurer)


def carry(town: Town, pledge: Pledge, insurer: str) -> list[Say]:
    """Looks for somebody who carries it; where that is too late, it is given up."""
    found = handovers.parts(town, pledge)
    opened = (
        carries.open_shift(town, pledge, found[0], found[1], insurer)
        if found and found[1]
        else None
    )
    if opened is None:
        told = say("handover-carry-late")
        return [told, *endings.give_up(town, pledge, "handover-carry-none")]
    shift, published = opened
    place = handovers.place_of(town, replace(pledge, way="carry"))
    town.pledges.agree(replace(pledge, way="carry"), place, shift.start, shift.end, agreed=True)
    fresh = town.pledges.get(pledge.id) or pledge
    appointments.remind(town, fresh)
    told = Say("handover-carried", {**handovers.told_of(town, fresh), "when": shift.span})
    other = handovers.tell(town, fresh, handovers.other_side(town, fresh), told, tag="carried")
    mine = replace(told, choices=(matches.way_to(fresh),))
    return [mine, *other, *published]
