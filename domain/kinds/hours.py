"""Hours: whoever gives time and a shift that asks for it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from domain.args import Day, Languages, Length, Span
from domain.clashes import clash, rested
from domain.filters import Filters, passes
from domain.givers import Giver
from domain.hours import minutes_of
from domain.keys import Key
from domain.matching import BEST, Criterion, Judged, Reason, judge, missed
from domain.shifts import Shift, old_enough, still_ahead

SOON = timedelta(days=14)
"""How far ahead people are looked for."""
SOME = 0.5
"""The mark where nothing was said that speaks for or against."""
OFTEN = 8 * 60
"""Minutes given lately that halve the mark of fairness."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody said: any of these windows (none: whenever), at most so long, and filters."""

    windows: tuple[Span, ...] = ()
    minutes: int | None = None
    filters: Filters = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A giver and a shift, when and where; `filled` is how much of what it asks for the
    organization has got lately, from 0 to 1. `rest` lies between two days with shifts."""

    giver: Giver
    shift: Shift
    now: datetime
    zone: ZoneInfo
    wish: Wish = Wish()
    filled: float = SOME
    rest: timedelta = timedelta()


def _is_open(pair: Pair) -> bool:
    return pair.shift.state == "open" and still_ahead(pair.shift, pair.now) is None


def _in_window(pair: Pair) -> bool:
    windows = pair.wish.windows
    return not windows or _within(windows, pair.shift)


def _within(windows: Sequence[Span], shift: Shift) -> bool:
    start, end = shift.start, shift.end
    for each in windows:  # noqa: SIM110 (asked of very many pairs: a generator costs three times as much)
        if each.start <= start and end <= each.end:
            return True
    return False


def _short_enough(pair: Pair) -> bool:
    return pair.wish.minutes is None or minutes_of(pair.shift) <= pair.wish.minutes


def _unclashed(pair: Pair) -> bool:
    held = pair.giver.held
    return not held or (
        pair.shift.id not in [each.id for each in held] and clash(pair.shift, held) is None
    )


def _free(pair: Pair) -> bool:
    newcomer = pair.shift.organization_id not in pair.giver.known_to
    return pair.shift.free_for(newcomer, pair.now) > 0


def _is_free(pair: Pair) -> bool:
    """Whoever said when they are free is asked for nothing else."""
    return not pair.giver.windows or _within(pair.giver.windows, pair.shift)


def _has_rest(pair: Pair) -> bool:
    held = pair.giver.held
    return not held or rested(pair.shift, held, pair.rest, pair.zone)


def _unmuted(pair: Pair) -> bool:
    about = {("organization", pair.shift.organization_id), ("field", pair.shift.field or "")}
    return not about & pair.giver.muted


def _interest(pair: Pair) -> float:
    wanted = pair.giver.interests.fields
    if not wanted or pair.shift.field is None:
        return SOME
    return float(pair.shift.field in wanted)


def _nearby(pair: Pair) -> float:
    wanted = pair.giver.interests.neighbourhoods
    if not wanted or pair.shift.neighbourhood is None:
        return SOME
    return float(pair.shift.neighbourhood in wanted)


def _spoken(pair: Pair) -> tuple[str, ...]:
    spoken = (pair.giver.language, *sorted(pair.giver.interests.languages))
    return tuple(each for each in dict.fromkeys(spoken) if each in pair.shift.languages)


def _speaks(pair: Pair) -> float:
    if not pair.shift.languages:
        return SOME
    return float(bool(_spoken(pair)))


def _skilled(pair: Pair) -> float:
    return 1.0 if set(pair.shift.musts) & pair.giver.interests.skills else SOME


def _timely(pair: Pair) -> float:
    windows = pair.giver.windows
    return float(_within(windows, pair.shift)) if windows else SOME


def _urgency(pair: Pair) -> float:
    return 1.0 - min(1.0, max(0.0, (pair.shift.start - pair.now) / SOON))


def _says_day(pair: Pair) -> Reason | None:
    said = pair.wish.windows or _timely(pair) == 1.0
    return Reason("fit-day-row", {"day": Day(pair.shift.start)}) if said else None


def _says_length(pair: Pair) -> Reason | None:
    asked = pair.wish.minutes is not None
    return Reason("fit-length-row", {"hours": Length(minutes_of(pair.shift))}) if asked else None


def _says_theme(pair: Pair) -> Reason | None:
    return Reason("fit-theme-row") if pair.wish.filters else None


def _says_language(pair: Pair) -> Reason | None:
    spoken = _spoken(pair)
    return Reason("fit-language-row", {"languages": Languages(spoken)}) if spoken else None


def _says_interest(pair: Pair) -> Reason | None:
    return Reason("fit-theme-row") if _interest(pair) == 1.0 else None


def _says_near(pair: Pair) -> Reason | None:
    return Reason("fit-near-row") if _nearby(pair) == 1.0 else None


def _says_skill(pair: Pair) -> Reason | None:
    return Reason("fit-skill-row") if _skilled(pair) == 1.0 else None


MUSTS: tuple[Criterion[Pair], ...] = (
    Criterion("open", "criterion-open", _is_open, miss="miss-gone-row", looks="asked"),
    Criterion(
        "theme",
        "criterion-theme",
        lambda pair: passes(pair.wish.filters, pair.shift, pair.zone),
        _says_theme,
        "miss-theme-row",
        "asked",
    ),
    Criterion("window", "criterion-window", _in_window, _says_day, "miss-time-row", "asked"),
    Criterion(
        "length", "criterion-length", _short_enough, _says_length, "miss-length-row", "asked"
    ),
    Criterion(
        "age",
        "criterion-age",
        lambda pair: old_enough(pair.giver.band, pair.shift) is None,
        miss="miss-age-row",
        looks="lasting",
    ),
    Criterion("clash", "criterion-clash", _unclashed, miss="miss-clash-row"),
    Criterion("free", "criterion-free", _free, miss="miss-full-row"),
)
"""What a shift has to meet for whoever looks for one; it is counted under the first it fails."""
ASKED: tuple[Criterion[Pair], ...] = (
    *MUSTS,
    Criterion("hours", "criterion-hours", _is_free, miss="miss-time-row"),
    Criterion("muted", "criterion-muted", _unmuted, miss="miss-muted-row", looks="lasting"),
    Criterion(
        "musts",
        "criterion-musts",
        lambda pair: set(pair.shift.musts) <= pair.giver.musts,
        miss="miss-musts-row",
        looks="lasting",
    ),
    Criterion(
        "rest",
        "criterion-rest",
        _has_rest,
        miss="miss-rest-row",
    ),
)
"""What has to hold besides before somebody is asked."""
SCORES: tuple[Criterion[Pair], ...] = (
    Criterion("skill", "criterion-skill", _skilled, _says_skill, looks="lasting"),
    Criterion("interest", "criterion-interest", _interest, _says_interest, looks="lasting"),
    Criterion("distance", "criterion-distance", _nearby, _says_near, looks="lasting"),
    Criterion("language", "criterion-language", _speaks, _says_language, looks="lasting"),
    Criterion("time", "criterion-time", _timely, _says_day),
    Criterion(
        "reliability",
        "criterion-reliability",
        lambda pair: pair.giver.reliability,
        looks="lasting",
    ),
    Criterion(
        "newcomer",
        "criterion-newcomer",
        lambda pair: SOME if pair.giver.known_to else 1.0,
        looks="lasting",
    ),
    Criterion(
        "fairness",
        "criterion-fairness",
        lambda pair: OFTEN / (OFTEN + pair.giver.given),
        looks="lasting",
    ),
    Criterion("equity", "criterion-equity", lambda pair: 1.0 - pair.filled, looks="asked"),
    Criterion("urgency", "criterion-urgency", _urgency, looks="asked"),
)
"""What weighs, by the weights of the city's settings."""
BROWSED = (*MUSTS, *SCORES)
PROPOSED = (*ASKED, *SCORES)


def look(
    pairs: Sequence[Pair], weights: Mapping[str, float]
) -> tuple[list[Judged[Pair]], dict[Key, int]]:
    """What fits whoever looks, the soonest first, and how many shifts fail each must first."""
    judged = [judge(each, BROWSED, weights) for each in pairs]
    found = [each for each in judged if each.failed is None]
    return sorted(found, key=_soonest), missed(judged, MUSTS)


def best(
    pairs: Sequence[Pair], weights: Mapping[str, float]
) -> tuple[list[Judged[Pair]], dict[Key, int]]:
    """What suits somebody by all that they said of themselves, the best first, and the misses."""
    judged = [judge(each, PROPOSED, weights) for each in pairs]
    found = [each for each in judged if each.failed is None]
    return sorted(found, key=lambda each: (-each.score, _soonest(each))), missed(judged, ASKED)


def reasons(judged: Judged[Pair]) -> tuple[Reason, ...]:
    """The best reasons why a shift fits; that there is a place is one of them, if not the first."""
    return (*judged.reasons, Reason("fit-free-row"))[:BEST]


def _soonest(judged: Judged[Pair]) -> tuple[datetime, str]:
    return judged.pair.shift.start, judged.pair.shift.id
