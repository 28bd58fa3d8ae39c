"""When somebody is free: said in words or by taps, kept, changed, taken back, over by itself."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from domain.args import Day
from domain.availability import Availability, every_week, together
from domain.chat import Answer, Choice, Refusal, Say, choice, say
from domain.forms import Draft
from domain.giving import Freed
from domain.goods import Offer
from domain.hour_codes import LONGEST, code_of, read_code
from domain.keys import Key
from domain.times import WallSpan
from handlers import forms, givings, profiles
from handlers.questions import hours_shown
from storage.town import Town

MOST = 20
"""So many windows somebody may have at once."""
DAYS = 7
PARTS: dict[str, tuple[int, int, Key]] = {
    "morning": (6, 13, "free-morning"),
    "afternoon": (12, 20, "free-afternoon"),
    "evening": (17, 24, "free-evening"),
    "day": (0, 24, "free-day"),
}
"""The hours of each part of a day, as the hearing reads them."""
TO_ADD = choice("free/add", "free-button-add")
TO_CHANGE = choice("free/change", "free-button-change")
GONE = Refusal("free-gone", choices=(givings.TO_FREE,))


def ask(town: Town, about: str = "") -> Answer:
    """Asks when, in words or day by day; `about` are the hours that it is said instead of."""
    begun = forms.begin(town, "free", about=about)
    if isinstance(begun, Refusal) or about:
        return begun
    *before, asked = begun
    ways = (*_days(town), *asked.choices)
    return [*before, replace(asked, choices=()), say("free-ask-day", *ways)]


def _days(town: Town) -> list[Choice]:
    days = [town.wall.date() + timedelta(days=ahead) for ahead in range(DAYS)]
    return [choice(f"free/day/{each}", "free-day-button", day=_noon(town, each)) for each in days]


def _noon(town: Town, day: date) -> Day:
    return Day(datetime.combine(day, time(12), town.city.zone))


def day(town: Town, on: str) -> Answer:
    """The parts of a day that are still to come."""
    found = _date(on)
    parts = [name for name in PARTS if found and _ahead(town, _part(found, name))]
    if found is None or not parts:
        return Refusal("free-past", choices=(TO_ADD, givings.TO_FREE))
    ways = [Choice(f"free/day/{on}/{each}", PARTS[each][2]) for each in parts]
    return [say("free-ask-part", *ways, TO_ADD, day=_noon(town, found))]


def _date(on: str) -> date | None:
    try:
        return date.fromisoformat(on)
    except ValueError:
        return None


def _part(on: date, name: str) -> Availability:
    first, last, _ = PARTS[name]
    midnight = datetime.combine(on, time())
    span = WallSpan(midnight + timedelta(hours=first), midnight + timedelta(hours=last))
    return Availability(once=(span,))


def _ahead(town: Town, said: Availability) -> bool:
    return bool(said.ahead(town.wall))


def part(town: Town, on: str, name: str) -> Answer:
    """Asks whether it is this day only, or every week."""
    found = _date(on)
    if found is None or name not in PARTS:
        return Refusal("gone")
    said = _part(found, name)
    if not _ahead(town, said):
        return Refusal("free-past", choices=(TO_ADD, givings.TO_FREE))
    once = choice(f"free/at/{code_of(said)}", "free-button-once")
    when = hours_shown(town, code_of(said))
    return [say("free-ask-often", once, _weekly(said), TO_ADD, when=when)]


def _weekly(said: Availability) -> Choice:
    weekly = Availability(weekly=tuple(every_week(each) for each in said.once))
    return choice(f"free/at/{code_of(weekly)}", "free-button-weekly")


def said(town: Town, form: Freed, draft: Draft) -> Answer:
    """Keeps what was answered; what it is said instead of is taken back."""
    return at(town, form.when, draft.about)


def at(town: Town, code: str, instead: str = "") -> Answer:
    """Keeps the hours of a code, as far as they are to come and were not said before."""
    read = read_code(code)
    if not read:
        return Refusal("gone")
    if not (hours := read.ahead(town.wall)):
        return Refusal("free-past", choices=(TO_ADD, givings.TO_FREE))
    town.lock("giver", town.person.id)
    every = givings.windows(town, town.person.id)
    held = [each for each in every if each.id != instead]
    fresh = _fresh(hours, held)
    if len(held) + len(fresh) > MOST:
        return Refusal("free-many", {"most": MOST}, (TO_CHANGE, givings.TO_FREE))
    if len(held) < len(every):
        town.offers.set_state(instead, "withdrawn")
    for each in fresh:
        _keep(town, each)
    _answer_by_tap(town)
    _drop_covered(town, held, fresh)
    givings.wake(town)
    return _kept(town, hours, already=not fresh)


def _answer_by_tap(town: Town) -> None:
    """Whoever was asked in words and has tapped has answered."""
    draft = forms.pending(town)
    if draft and draft.kind == "free" and not draft.about:
        town.forms.drop(town.person.id)


def _fresh(said: Availability, held: Sequence[Offer]) -> list[Availability]:
    whole = together([_hours(each) for each in held])
    return [each for each in said.alone() if not whole.covers(each)]


def _drop_covered(town: Town, held: Sequence[Offer], fresh: Sequence[Availability]) -> None:
    """Saturday morning is no longer said apart once it is every Saturday morning."""
    new = together(fresh)
    for each in held:
        if new.covers(_hours(each)):
            town.offers.set_state(each.id, "withdrawn")


def _keep(town: Town, said: Availability) -> None:
    last = [each.until for each in said.weekly if each.until]
    ends = [each.end for each in said.once] + [
        datetime.combine(each, time()) + timedelta(days=1) for each in last
    ]
    until = ends[0].replace(tzinfo=town.city.zone) if ends else None
    details = said.model_dump(mode="json")
    offer = town.offers.add(town.person.id, "hours", details, until=until)
    if until:
        town.jobs.put(f"free/{offer.id}", "free-past", until, offer.id)


def _kept(town: Town, said: Availability, *, already: bool) -> list[Say]:
    rows = [_row(town, each) for each in said.alone()]
    weekly = [_weekly(said)] if said.once and not said.weekly else []
    fitting = [each for each in weekly if len(each.path) <= len("free/at/") + LONGEST]
    ways = (*fitting, choice("fits", "free-button-fits"), TO_CHANGE, givings.TO_FREE)
    if already:
        return [say("free-already", *ways), *rows]
    held = givings.profile(town, town.person.id)
    return [say("free-kept", *ways, count=held.weekly), *rows, *profiles.pause_rows(town, held)]


def _row(town: Town, said: Availability) -> Say:
    return say("free-row", when=hours_shown(town, code_of(said)))


def _hours(offer: Offer) -> Availability:
    return Availability.model_validate(offer.details)


def rows(town: Town) -> list[Say]:
    """The hours that the asking person offers, a line each."""
    held = givings.windows(town, town.person.id)
    return [_row(town, _hours(each)) for each in held]


def past(town: Town, offer_id: str) -> list[Say]:
    """Hours that are over vanish, with no word about it."""
    offer = town.offers.get(offer_id)
    if offer and offer.person_id and town.offers.set_state(offer.id, "expired"):
        givings.rest(town, offer.person_id)
    return []
