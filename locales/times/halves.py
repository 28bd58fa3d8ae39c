"""Before or after noon: which minutes of the day the clocks of a text can mean."""

from dataclasses import dataclass

from locales.times.facts import Clock

DAY, HALF = 24 * 60, 12 * 60
Minutes = tuple[int, int]

# For each part of the day, the hours of a twelve-hour clock and what they are there.
_HOURS: dict[str, dict[int, int]] = {
    "am": {12: 0, **{h: h for h in range(1, 12)}},
    "pm": {12: 12, **{h: h + 12 for h in range(1, 12)}},
    "morning": {h: h for h in range(1, 13)},
    "midday": {11: 11, 12: 12, 1: 13, 2: 14, 3: 15, 4: 16},
    "afternoon": {12: 12, **{h: h + 12 for h in range(1, 9)}},
    "evening": {12: 24, **{h: h + 12 for h in range(5, 12)}},
    "dusk": {h: h + 12 for h in range(1, 12)},
    "night": {12: 24, **{h: h + 12 for h in range(7, 12)}, **{h: h for h in range(1, 7)}},
    "day": {h: h for h in range(6, 13)},
}
# What a part of the day is when nothing else is said, in hours.
USUAL: dict[str, Minutes] = {
    "am": (540, 720),
    "morning": (540, 720),
    "midday": (720, 840),
    "pm": (900, 1080),
    "afternoon": (900, 1080),
    "evening": (1080, 1260),
    "dusk": (1080, 1260),
    "night": (1260, 1440),
    "day": (540, 1080),
}


@dataclass(frozen=True, slots=True)
class Reading:
    """Spans in minutes from midnight of the day said; certain only when `sure` and alone."""

    spans: tuple[Minutes, ...]
    sure: bool = False


def starts(clock: Clock, part: str = "") -> tuple[tuple[int, ...], bool]:
    """The minutes a single clock may be, likelier first, and whether that is certain."""
    said = clock.part or part
    found = options(clock, said)
    if said:
        night = said == "night" and bool(found) and found[0] < 7 * 60
        options_ = (found[0] + DAY, found[0]) if night else found
        return options_, len(options_) == 1 and found[0] < DAY and clock.sure
    if clock.moment and clock.hour == 24:
        return (0, DAY), False
    if len(found) == 1:
        return found, clock.sure
    return (found[:1], clock.sure) if clock.hour >= 8 else (found[::-1], False)


def options(clock: Clock, part: str) -> tuple[int, ...]:
    """The minutes a clock can be in a part of the day, or in either half of it."""
    literal = clock.hour * 60 + clock.minute
    if clock.moment:
        return (literal,)
    if part and 1 <= clock.hour <= 12:
        hour = _HOURS[part].get(clock.hour)
        return () if hour is None else (hour * 60 + clock.minute,)
    if part:
        fits = clock.hour in _HOURS[part].values() or (clock.hour == 0 and part == "night")
        return (literal,) if fits else ()
    if not clock.plain:
        return (literal,)
    noon = clock.hour == 12
    return (literal, literal + HALF) if not noon else (literal, clock.minute)


def between(start: Clock, end: Clock, part: str = "") -> Reading:
    """The spans that two clocks can mean; `part` is what the text says of the whole."""
    sure = start.sure and end.sure
    first = start.part or part
    if first or end.part or start.moment or end.moment:
        found = _pairs(start, end, first)
        return Reading(found.spans, found.sure and sure)
    found = _both_plain(start, end) if start.plain and end.plain else _full_day(start, end)
    return Reading(found.spans, found.sure and sure)


def _pairs(start: Clock, end: Clock, part: str) -> Reading:
    """At least one half of the day is known: twelve hours at most decide the other."""
    begins, finishes = options(start, part), options(end, end.part)
    if part == "night" and begins and begins[0] < 7 * 60:
        begins = (begins[0], begins[0] + DAY)
    if start.moment and start.hour == 24:
        begins = (0, DAY)
    if not begins or not finishes:
        return Reading(_both_plain(start, end).spans if start.plain and end.plain else ())
    every = [(b, _later(b, f)) for b in begins for f in finishes]
    found = sorted({(b, f) for b, f in every if f - b <= HALF})
    if not found and len(every) == 1 and every[0][1] <= DAY:
        found = every
    if len(found) != 1:
        return Reading(tuple(found or every[:2]))
    return Reading(tuple(found), not _odd(start, end, part, found[0]))


def _later(begin: int, finish: int) -> int:
    while finish <= begin:
        finish += DAY
    return finish


def _odd(start: Clock, end: Clock, part: str, found: Minutes) -> bool:
    """A span nobody would mean without saying more: from deep night, or "9 to 12 am"."""
    bare = start.plain and not start.moment and not part
    ends_at_midnight = found[1] % DAY == 0 or (end.hour == 12 and end.part in {"am", "pm"})
    vague_end = bare and ends_at_midnight and (start.hour < 8 or found[1] % DAY == 0)
    dawn = bare and found[0] < 5 * 60 and end.part not in {"am", "morning", "night"}
    begins_at_midnight = start.moment and start.hour == 24
    return vague_end or dawn or begins_at_midnight or found[0] >= DAY


def _full_day(start: Clock, end: Clock) -> Reading:
    """At least one clock is clearly of twenty-four hours, so both are."""
    first, last = (c.hour * 60 + c.minute for c in (start, end))
    if last == 0:
        last = DAY
    if last > first:
        deep_night = start.plain and start.hour < 5
        return Reading(((first, last),), not deep_night and first < DAY)
    overnight = 18 * 60 <= first < DAY and last <= 8 * 60 and last + DAY - first <= HALF
    if overnight:
        return Reading(((first, last + DAY),), True)
    guesses = [(first, last + HALF)] if end.plain and last + HALF > first else []
    if last + DAY - first <= HALF:
        guesses.append((first, last + DAY))
    return Reading(tuple(guesses))


def _both_plain(start: Clock, end: Clock) -> Reading:
    """Two hours from one to twelve: from eight on, or up to noon, it is the morning."""
    first, last = (c.hour * 60 + c.minute for c in (start, end))
    if last > first:
        if start.hour >= 8 or (end.hour == 12 and start.hour >= 5):
            return Reading(((first, last),), True)
        halves = [(first, last), (first + HALF, last + HALF)]
        likelier = halves if start.hour == 7 else halves[::-1]
        return Reading(tuple(span for span in likelier if span[1] <= DAY))
    guesses = ((first, last + HALF), (first + HALF, last + DAY))
    return Reading(tuple(g for g in guesses if 0 < g[1] - g[0] <= HALF and g[0] < DAY))
