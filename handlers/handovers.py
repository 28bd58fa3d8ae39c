"""A hand-over: place and time are agreed between whoever gives and whoever receives."""

from dataclasses import replace
from datetime import datetime, timedelta

from domain.args import Arg, Date, Instant, Span
from domain.chat import Answer, Choice, Delivery, Refusal, Say, choice, say
from domain.goods import Offer, Pledge, Side, Want
from domain.keys import Key
from domain.kinds.things import best_before, window
from domain.pledges import ended, other
from handlers import matches
from storage.town import Town

AFTER = timedelta(days=1)
"""When it is asked once more how it went, or when it could be."""
KEPT = timedelta(days=7)
END = "end"
"""The look that ends what nobody has answered about."""
REMINDER = "handover"
"""The check that goes with what is told of a hand-over while it waits."""


def side_of(town: Town, pledge: Pledge) -> Side:
    """On which side whoever asks stands; who gives to their own organization gives."""
    return "donor" if pledge.person_id == town.person.id else "organization"


def parts(town: Town, pledge: Pledge) -> tuple[Offer, Want | None] | None:
    """What a pledge is of, and for which want."""
    offer = town.offers.get(pledge.offer_id) if pledge.offer_id else None
    want = town.wants.get(pledge.want_id) if pledge.want_id else None
    return (offer, want) if offer else None


def locked(town: Town, pledge: Pledge) -> Pledge:
    """The pledge as it is now, with nobody else changing it or its offer."""
    town.lock("offer", pledge.offer_id or pledge.id)
    return town.pledges.get(pledge.id) or pledge


def place_of(town: Town, pledge: Pledge) -> str:
    """Where it changes hands: dropped off where it is wanted, else where its donor is."""
    found = parts(town, pledge)
    if found is None:
        return ""
    offer, want = found
    name, thing = ("where", want) if pledge.way in ("drop", "box") and want else ("address", offer)
    return str(thing.details.get(name) or "")


def told_of(town: Town, pledge: Pledge) -> dict[str, Arg]:
    """What every message about a hand-over says of it."""
    what = matches.of(town, pledge)
    amount = matches.amount(pledge)
    return {"what": what, "amount": amount, "organization": pledge.organization}


def tell(
    town: Town, pledge: Pledge, side: Side, *says: Say, tag: str = "", due: datetime | None = None
) -> list[Say]:
    """Tells one side something, while the hand-over is as it is now."""
    how = Delivery(
        "reminder", due, (due or town.now) + KEPT, check=REMINDER if tag else None, ref=pledge.id
    )
    told: list[Say] = []
    for person in people(town, pledge, side):
        effect = f"handover/{pledge.id}/{tag}/{person}/{pledge.version}" if tag else None
        mine = replace(how, effect=effect)
        told += [each if person == town.asking else each.told(person, mine) for each in says]
    return told


def people(town: Town, pledge: Pledge, side: Side) -> list[str]:
    """The ids of the people of one side."""
    if side == "donor":
        return [pledge.person_id] if pledge.person_id else []
    every = town.organizations.people_of(pledge.organization_id)
    return [each for each in every if each != pledge.person_id]


def concerns(town: Town, pledge: Pledge, person_id: str) -> bool:
    """Whether somebody gives it, or speaks for whoever receives it, at present."""
    ours = town.organizations.people_of(pledge.organization_id)
    return person_id == pledge.person_id or person_id in ours


def begin(town: Town, pledge: Pledge) -> list[Say]:
    """It is accepted: the donor says when they bring it, or their window is proposed."""
    found = parts(town, pledge)
    if found is None:
        return []
    offer, want = found
    if want and want.kind == "drive":
        return _into_the_box(town, pledge)
    said = window(offer, town.city.zone)
    if pledge.way == "pick" and said and said[1] > town.now:
        side: Side = "organization"
        now = replace(pledge, turn=side)
        town.pledges.agree(now, place_of(town, pledge), *said, agreed=False)
    else:
        side = "organization" if pledge.way == "pick" else "donor"
        town.pledges.turn(pledge.id, side, pledge.way)
    fresh = town.pledges.get(pledge.id) or pledge
    owe_nudge(town, fresh)
    return [
        *_tell_accepted(town, fresh, want),
        *tell(town, fresh, "organization", *card(town, fresh, "organization")),
    ]


def _into_the_box(town: Town, pledge: Pledge) -> list[Say]:
    """What is collected is brought whenever the drive is open: nobody has to be waited for."""
    town.pledges.turn(pledge.id, "donor", "box")
    fresh = town.pledges.get(pledge.id) or pledge
    owe_nudge(town, fresh)
    ways = tuple(ways_of(fresh, "donor"))
    return tell(town, fresh, "donor", Say("handover-drive", choices=ways))


def _tell_accepted(town: Town, pledge: Pledge, want: Want | None) -> list[Say]:
    """The donor hears who receives it, and what comes next."""
    accepted = Say("handover-accepted", told_of(town, pledge))
    if pledge.way == "pick":
        return tell(
            town, pledge, "donor", accepted, say("handover-they-fetch", matches.way_to(pledge))
        )
    hours = str(want.details.get("hours") or "—") if want else "—"
    where = say("handover-bring-to", place=place_of(town, pledge), hours=hours)
    ways = [Say("handover-choose", choices=tuple(ways_of(pledge, "donor")))]
    return tell(town, pledge, "donor", accepted, where, *ways)


def owe_nudge(town: Town, pledge: Pledge) -> None:
    """Whoever does not answer is asked again: after a day, or when half of the time is over."""
    found = parts(town, pledge)
    until = found[0].until if found else None
    ends = [each for each in (until, pledge.start) if each and each > town.now]
    due = min([town.now + AFTER, *(town.now + (each - town.now) / 2 for each in ends)])
    town.jobs.put(f"handover/{pledge.id}/{pledge.version}/0", "handover", due, ref_of(pledge))
    owe_end(town, pledge, town.now)


def owe_end(town: Town, pledge: Pledge, since: datetime) -> None:
    """What nobody says a word about for a week is over; a box is open as long as its drive."""
    if pledge.way != "box":
        ref = f"{ref_of(pledge)}/{END}"
        town.jobs.put(f"handover/{ref}", "handover", since + KEPT, ref)


def ref_of(pledge: Pledge) -> str:
    """What names a hand-over as it is now."""
    return f"{pledge.id}/{pledge.version}"


def show(town: Town, pledge: Pledge) -> Answer:
    """A hand-over as one of the two sides sees it now."""
    if no := ended(pledge):
        return no
    return card(town, pledge, side_of(town, pledge))


def card(town: Town, pledge: Pledge, side: Side) -> list[Say]:
    """What is agreed or proposed, whose turn it is, and what can be done."""
    title = Say("handover-card", told_of(town, pledge))
    found = parts(town, pledge)
    last = best_before(found[0]) if found else None
    rows = [say("pledge-best-row", day=Date(last))] if last else []
    if pledge.start and pledge.until:
        rows.append(say("handover-when-row", when=Span(pledge.start, pledge.until)))
        rows.append(say("handover-place-row", place=pledge.place or "—"))
    seen = matches.photo(town, found[0]) if found else []
    ways = (*ways_of(pledge, side), *seen)
    return [title, *rows, Say(_state(pledge, side), choices=ways)]


def _state(pledge: Pledge, side: Side) -> Key:
    if pledge.way == "box":
        return "handover-drive"
    if pledge.agreed:
        return "handover-agreed"
    if pledge.turn != side:
        return "handover-their-turn"
    if pledge.start:
        return "handover-your-turn"
    if pledge.way == "pick" and side == "donor":
        return "handover-cannot-fetch"
    return "taking-carry-needed" if pledge.way == "carry" else "handover-say-when"


def ways_of(pledge: Pledge, side: Side) -> list[Choice]:
    """What one side can do now."""
    base = f"handover/{pledge.id}"
    off = choice(f"{base}/off", "handover-button-off")
    mine = pledge.turn == side and not pledge.agreed
    if mine and not pledge.start and pledge.way == "carry":
        return [choice(f"{base}/carry", "taking-button-carry"), off]
    if mine and not pledge.start and pledge.way == "pick" and side == "donor":
        bring = choice(f"{base}/bring", "handover-button-bring")
        return [bring, choice(f"{base}/stay", "handover-button-stay"), off]
    handed: Key = "handover-button-given" if side == "donor" else "handover-button-got"
    found = [choice(f"{base}/handed", handed)]
    if pledge.way not in ("carry", "box"):
        key: Key = "handover-button-other" if pledge.start else "handover-button-when"
        found.insert(1 if pledge.agreed else 0, choice(f"{base}/when", key))
    if mine and pledge.start:
        found.insert(0, choice(f"{base}/{pledge.version}/yes", "handover-button-yes"))
    if pledge.way == "pick" and side == "organization":
        found.append(choice(f"{base}/no-fetch", "taking-button-no-fetch"))
    return [*found, off]


def told_past(town: Town, pledge: Pledge) -> Refusal | None:
    """Until when at the latest it has to change hands, if that is over."""
    found = parts(town, pledge)
    until = found[0].until if found else None
    if until is None or until > town.now:
        return None
    return Refusal("handover-late", {"until": Instant(until)})


def off(town: Town, pledge: Pledge) -> Answer:
    """Asks once more before a hand-over is given up."""
    if no := ended(pledge):
        return no
    base = f"handover/{pledge.id}"
    yes = choice(f"{base}/off/yes", "handover-button-off-yes")
    return [Say("handover-off-ask", told_of(town, pledge), (yes, choice(base, "button-keep")))]


def other_side(town: Town, pledge: Pledge) -> Side:
    """The side that whoever asks does not stand on."""
    return other(side_of(town, pledge))
