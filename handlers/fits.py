"""What is answered to somebody who says when they have time, or whom they would help."""

from collections.abc import Mapping, Sequence

from domain.args import Span
from domain.chat import Answer, Choice, Heard, Incoming, Say, choice, say
from domain.filters import FIELDS, WHOM, Filters
from domain.hour_codes import clear_code
from domain.keys import Key
from domain.kinds.hours import Pair, Wish, best, look, reasons
from domain.matching import Judged
from handlers import filters as narrowing
from handlers import givers, givings, shifts
from storage.town import Town

GIVING = ("give_time", "find_shift")
MOST = 5


def mine(town: Town) -> Answer:
    """What suits the asking person by when they are free and what they like, the best first."""
    giver = givers.asking(town)
    found = [each for each in narrowing.offered(town) if each.kind == "shift"]
    ahead = [pair for each in found for pair in givers.pairs(town, [giver], each, {})]
    fits, missed = best(ahead, town.city.matching.weights.model_dump())
    return _told(town, fits, missed)


def said(town: Town, incoming: Incoming) -> Answer | None:
    """What fits, with reasons, and how much does not; None when nothing was said to go by."""
    heard = incoming.heard
    if heard.intent not in GIVING:
        return None
    wish = _wish(town, heard, incoming.text or "")
    keep = _keep(town, heard)
    pairs = _pairs(town, wish) if wish != Wish() else []
    if wish == Wish() or not (pairs or keep):
        return None
    fits, missed = look(pairs, town.city.matching.weights.model_dump())
    return _told(town, fits, missed, keep)


def _keep(town: Town, heard: Heard) -> list[Choice]:
    """The way to be asked about such hours, where whoever speaks may be."""
    if not heard.free.windows or town.person.age_band == "under14":
        return []
    code = clear_code(heard.free)
    return [choice(f"free/at/{code}" if code else "free/add", "free-button-keep")]


def _pairs(town: Town, wish: Wish) -> list[Pair]:
    """The asking person with every shift that is out."""
    found = [each for each in narrowing.offered(town) if each.kind == "shift"]
    if not found:
        return []
    giver = givers.asking(town)
    return [
        Pair(giver=giver, shift=each, now=town.now, zone=town.city.zone, wish=wish)
        for each in found
    ]


def _told(
    town: Town,
    fits: Sequence[Judged[Pair]],
    missed: Mapping[Key, int],
    keep: Sequence[Choice] = (givings.TO_FREE,),
) -> list[Say]:
    every = choice("shifts", "all-shifts")
    title = say("fits-title", every, *keep) if fits else say("fits-none", every, *keep)
    lines = _lines(town, fits[:MOST])
    more = [say("fits-more-row", count=len(fits) - MOST)] if len(fits) > MOST else []
    misses = [Say(key, {"count": count}) for key, count in missed.items()]
    return [title, *lines, *more, *([say("misses-title"), *misses] if misses else [])]


def _lines(town: Town, fits: Sequence[Judged[Pair]]) -> list[Say]:
    rows = shifts.rows(town, [each.pair.shift for each in fits])
    pairs = zip(rows, fits, strict=True)
    return [
        line
        for row, fit in pairs
        for line in (row, *(Say(each.key, each.args) for each in reasons(fit)))
    ]


def _wish(town: Town, heard: Heard, text: str) -> Wish:
    windows = tuple(Span(*town.instants(each)) for each in heard.free.windows)
    return Wish(windows, heard.free.minutes, _filters(town, heard, text))


def _filters(town: Town, heard: Heard, text: str) -> Filters:
    found: Filters = ()
    if heard.theme in FIELDS:
        found += (("field", heard.theme),)
    if heard.for_whom in WHOM:
        found += (("whom", heard.for_whom),)
    area = _area(town, text)
    return (*found, ("area", area)) if area else found


def _area(town: Town, text: str) -> str | None:
    """The neighbourhood that a text names."""
    line = f" {_bare(text)} "
    for each in town.city.neighbourhoods:
        if any(f" {_bare(name)} " in line for name in (each.name, each.id)):
            return each.id
    return None


def _bare(text: str) -> str:
    return " ".join("".join(c if c.isalnum() else " " for c in text.casefold()).split())
