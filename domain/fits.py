"""What fits who said when they have time: each criterion is a check and the words for it."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from domain.args import Arg, Day, Languages, Length, Span
from domain.filters import Filters, passes
from domain.hours import minutes_of
from domain.keys import Key
from domain.people import AgeBand
from domain.shifts import Shift, old_enough, still_ahead

TRAVEL = timedelta(minutes=30)
BEST = 2


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asks: age band, language, the shifts they hold, and the organizations that know them."""

    band: AgeBand | None
    language: str
    held: tuple[Shift, ...] = ()
    known_to: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody said: any of these windows (none: whenever), at most so long, and filters."""

    windows: tuple[Span, ...] = ()
    minutes: int | None = None
    filters: Filters = ()


@dataclass(frozen=True, slots=True)
class Question:
    """A wish, who has it, when and where."""

    wish: Wish
    asker: Asker
    now: datetime
    zone: ZoneInfo


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a shift fits: a message and what it asks for."""

    key: Key
    args: Mapping[str, Arg] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Fit:
    """A shift that fits, with the best reasons for it."""

    shift: Shift
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Criterion:
    """One thing that has to hold: its check, why a shift meets it (if worth a word), and if not.

    `miss` counts the shifts that fail it: the message gets `count`.
    """

    holds: Callable[[Question, Shift], bool]
    reason: Callable[[Question, Shift], Reason | None]
    miss: Key


def hurried(one: Shift, other: Shift) -> bool:
    """Whether there is too little time to go from one place to another between two shifts."""
    apart = max(one.start, other.start) - min(one.end, other.end)
    elsewhere = one.place.casefold() != other.place.casefold()
    return elsewhere and timedelta() <= apart < TRAVEL


def clash(shift: Shift, held: Iterable[Shift]) -> Shift | None:
    """The commitment that keeps somebody from a shift; what has no hours keeps from nothing."""
    if shift.kind != "shift":
        return None
    return busy(shift.start, shift.end, (each for each in held if each.id != shift.id))


def busy(start: datetime, end: datetime, held: Iterable[Shift]) -> Shift | None:
    """The commitment that somebody has in these hours; one may begin as the other ends."""
    timed = (each for each in held if each.kind == "shift" and each.state == "open")
    return next((each for each in timed if each.start < end and start < each.end), None)


def _is_open(question: Question, shift: Shift) -> bool:
    return shift.state == "open" and still_ahead(shift, question.now) is None


def _in_window(question: Question, shift: Shift) -> bool:
    windows = question.wish.windows
    return not windows or any(w.start <= shift.start and shift.end <= w.end for w in windows)


def _short_enough(question: Question, shift: Shift) -> bool:
    return question.wish.minutes is None or minutes_of(shift) <= question.wish.minutes


def _old_enough(question: Question, shift: Shift) -> bool:
    return old_enough(question.asker.band, shift) is None


def _alone(question: Question, shift: Shift) -> bool:
    mine = [each.id for each in question.asker.held]
    return shift.id not in mine and clash(shift, question.asker.held) is None


def _free(question: Question, shift: Shift) -> bool:
    newcomer = shift.organization_id not in question.asker.known_to
    return shift.free_for(newcomer, question.now) > 0


def _says_day(question: Question, shift: Shift) -> Reason | None:
    return Reason("fit-day-row", {"day": Day(shift.start)}) if question.wish.windows else None


def _says_length(question: Question, shift: Shift) -> Reason | None:
    asked = question.wish.minutes is not None
    return Reason("fit-length-row", {"hours": Length(minutes_of(shift))}) if asked else None


def _says_theme(question: Question, shift: Shift) -> Reason | None:
    return Reason("fit-theme-row") if question.wish.filters else None


def _says_free(question: Question, shift: Shift) -> Reason | None:
    return Reason("fit-free-row")


def _says_language(question: Question, shift: Shift) -> Reason | None:
    spoken = question.asker.language
    if spoken not in shift.languages:
        return None
    return Reason("fit-language-row", {"languages": Languages((spoken,))})


def _says_nothing(question: Question, shift: Shift) -> Reason | None:
    return None


CRITERIA = (
    Criterion(_is_open, _says_nothing, "miss-gone-row"),
    Criterion(
        lambda question, shift: passes(question.wish.filters, shift, question.zone),
        _says_theme,
        "miss-theme-row",
    ),
    Criterion(_in_window, _says_day, "miss-time-row"),
    Criterion(_short_enough, _says_length, "miss-length-row"),
    Criterion(_old_enough, _says_nothing, "miss-age-row"),
    Criterion(_alone, _says_language, "miss-clash-row"),
    Criterion(_free, _says_free, "miss-full-row"),
)
"""In the order in which a shift is counted under the first that fails; reasons in order of worth
are those of what was asked, then the rest."""


def look(question: Question, shifts: Sequence[Shift]) -> tuple[list[Fit], dict[Key, int]]:
    """What fits, the soonest first, and how many shifts fail each criterion first."""
    found: list[Fit] = []
    missed: Counter[Key] = Counter()
    for shift in sorted(shifts, key=lambda each: (each.start, each.id)):
        failed = next((each for each in CRITERIA if not each.holds(question, shift)), None)
        if failed:
            missed[failed.miss] += 1
        else:
            found.append(Fit(shift, _reasons(question, shift)))
    return found, {each.miss: missed[each.miss] for each in CRITERIA if each.miss in missed}


def _reasons(question: Question, shift: Shift) -> tuple[Reason, ...]:
    told = (each.reason(question, shift) for each in CRITERIA)
    return tuple(each for each in told if each)[:BEST]
