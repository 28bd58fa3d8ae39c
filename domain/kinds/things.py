"""Things: food or a device that somebody offers, and what an organization wants."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from domain.args import Date
from domain.goods import Offer, Want
from domain.matching import Criterion, Judged, Reason, judge

SOME = 0.5
"""The mark where nothing was said that speaks for or against."""
DAY = timedelta(days=1)
TRAVEL = timedelta(hours=1)
HANDLING = timedelta(hours=2)
CARRYING = timedelta(hours=3)
"""How long it takes at least to find somebody who carries a thing."""
SOON = 1 / 3
"""From this mark on, three days, it is worth saying that time is short."""
WORKING: Mapping[str, float] = {"yes": 1.0, "unsure": SOME, "no": 0.2}


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """An offer and a want, when and where; `filled` is how much of what it wanted the
    organization has got, from 0 to 1."""

    offer: Offer
    want: Want
    now: datetime
    zone: ZoneInfo
    filled: float = SOME


@dataclass(frozen=True, slots=True)
class Part:
    """So much of an offer for the want of a pair."""

    judged: Judged[Pair]
    quantity: int


def best_before(offer: Offer) -> date | None:
    """The last day on which an offer may be eaten, where it has one."""
    said = offer.details.get("best_before")
    return date.fromisoformat(said) if said else None


def window(offer: Offer, zone: ZoneInfo) -> tuple[datetime, datetime] | None:
    """When its donor would hand it over (aware), if they said so."""
    said = offer.details.get("when")
    if not said:
        return None
    start, end = (datetime.fromisoformat(said[name]) for name in ("start", "end"))
    return start.replace(tzinfo=zone), end.replace(tzinfo=zone)


def fill_rate(wants: Sequence[Want]) -> float:
    """How much of these wants has been brought or promised, from 0 to 1."""
    shares = [min(1.0, (each.received + each.promised) / each.quantity) for each in wants]
    return sum(shares) / len(shares) if shares else 0.0


def _said(thing: Offer | Want, name: str) -> Any:
    return thing.details.get(name)


def _is_of_use(pair: Pair) -> bool:
    offer = pair.offer
    in_time = offer.until is None or offer.until > pair.now
    return offer.state == "open" and offer.free > 0 and in_time


def _is_wanted(pair: Pair) -> bool:
    want = pair.want
    in_time = want.until is None or want.until > pair.now
    return want.state == "open" and want.lacking > 0 and in_time


def _same_kind(pair: Pair) -> bool:
    return pair.offer.kind == pair.want.kind and pair.offer.unit == pair.want.unit


def _accepted(pair: Pair) -> bool:
    if pair.offer.kind == "device":
        return bool(_said(pair.offer, "what") == _said(pair.want, "what"))
    groups = _said(pair.want, "groups")
    return not groups or _said(pair.offer, "group") in groups


def _kept_cool(pair: Pair) -> bool:
    """What is not dry goes only where it can be kept: nothing said means it cannot."""
    storage = _said(pair.offer, "storage") or "dry"
    return storage == "dry" or storage in (_said(pair.want, "storage") or ())


def _handed_by(pair: Pair) -> datetime:
    """The end of the time in which it would change hands."""
    said = window(pair.offer, pair.zone)
    return said[1] if said and said[1] > pair.now else pair.now + HANDLING


def _good_until(pair: Pair) -> datetime | None:
    last = best_before(pair.offer)
    return datetime.combine(last + DAY, time(), tzinfo=pair.zone) if last else None


def _keeps(pair: Pair) -> bool:
    """Food without a date is refused; hygiene goods and devices have none."""
    end = _good_until(pair)
    if end is None:
        return pair.offer.kind != "food" or _said(pair.offer, "category") == "hygiene"
    return _handed_by(pair) <= end


def _gets_there(pair: Pair) -> bool:
    if _said(pair.offer, "way") != "pick":
        return bool(_said(pair.want, "where"))
    left = (pair.offer.until or pair.now + DAY) - pair.now
    return bool(_said(pair.want, "pick_up")) or left >= CARRYING


def _fit(pair: Pair) -> float:
    offer = pair.offer
    named = 1.0 if _said(pair.want, "groups") else SOME
    if offer.kind == "device":
        named = WORKING.get(str(_said(offer, "working")), SOME)
    whole = min(offer.free, pair.want.lacking) / offer.free
    return (named + whole) / 2


def _urgency(pair: Pair) -> float:
    """1 / the days that are left once it has travelled and been put away."""
    if pair.want.urgent:
        return 1.0
    end = _good_until(pair) or pair.offer.until
    if end is None:
        return 0.0
    return min(1.0, DAY / max(DAY, end - pair.now - TRAVEL - HANDLING))


def _nearby(pair: Pair) -> float:
    here, there = pair.offer.neighbourhood, pair.want.neighbourhood
    return SOME if here is None or there is None else float(here == there)


def _says_fit(pair: Pair) -> Reason | None:
    if pair.offer.kind == "device":
        return Reason("taking-why-device-row") if _said(pair.offer, "working") == "yes" else None
    return Reason("taking-why-fit-row") if _said(pair.want, "groups") else None


def _says_urgent(pair: Pair) -> Reason | None:
    last = best_before(pair.offer)
    if pair.want.urgent:
        return Reason("taking-why-urgent-row")
    if last and _urgency(pair) >= SOON:
        return Reason("taking-why-soon-row", {"day": Date(last)})
    return None


def _says_near(pair: Pair) -> Reason | None:
    return Reason("taking-why-near-row") if _nearby(pair) == 1.0 else None


def _says_little(pair: Pair) -> Reason | None:
    return Reason("taking-why-little-row") if pair.filled < SOME else None


MUSTS: tuple[Criterion[Pair], ...] = (
    Criterion("use", "taking-criterion-use", _is_of_use, miss="things-miss-use-row"),
    Criterion("kind", "taking-criterion-kind", _same_kind, miss="things-miss-kind-row"),
    Criterion("wanted", "taking-criterion-wanted", _is_wanted, miss="things-miss-wanted-row"),
    Criterion("accepted", "taking-criterion-accepted", _accepted, miss="things-miss-kind-row"),
    Criterion("storage", "taking-criterion-storage", _kept_cool, miss="things-miss-storage-row"),
    Criterion("keeps", "taking-criterion-keeps", _keeps, miss="things-miss-keeps-row"),
    Criterion("way", "taking-criterion-way", _gets_there, miss="things-miss-way-row"),
)
"""What has to hold before a thing is proposed to an organization."""
SCORES: tuple[Criterion[Pair], ...] = (
    Criterion("fit", "taking-criterion-fit", _fit, _says_fit),
    Criterion("urgency", "criterion-urgency", _urgency, _says_urgent),
    Criterion("distance", "criterion-distance", _nearby, _says_near),
    Criterion("equity", "criterion-equity", lambda pair: 1.0 - pair.filled, _says_little),
)
"""What weighs, by the weights of the city's settings."""
PROPOSED = (*MUSTS, *SCORES)


def ranked(pairs: Sequence[Pair], weights: Mapping[str, float]) -> list[Judged[Pair]]:
    """The pairs that fit, the best first, whatever order they come in."""
    judged = [judge(each, PROPOSED, weights) for each in pairs]
    return sorted((each for each in judged if each.failed is None), key=_best)


def _best(judged: Judged[Pair]) -> tuple[float, int, str, int, str]:
    pair = judged.pair
    return -judged.score, pair.want.seq, pair.want.id, pair.offer.seq, pair.offer.id


def share(pairs: Sequence[Pair], weights: Mapping[str, float]) -> list[Part]:
    """How one offer is split over wants: the best first, to each no more than it lacks,
    altogether no more than is free."""
    left = min((each.offer.free for each in pairs), default=0)
    parts: list[Part] = []
    for each in ranked(pairs, weights):
        quantity = min(left, each.pair.want.lacking)
        if quantity > 0:
            parts.append(Part(each, quantity))
        left -= quantity
    return parts
