"""What fits who says when they have time: never a clash, never a full shift, and none forgotten."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.args import Span
from domain.city import Weights
from domain.clashes import busy, clash, hurried
from domain.fitting import Fitting
from domain.givers import Giver, Interests
from domain.keys import Key
from domain.kinds.hours import PROPOSED, Pair, Wish, look, reasons
from domain.matching import Judged, judge
from domain.people import AgeBand
from domain.shifts import Shift

ROME = ZoneInfo("Europe/Rome")
NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)
NINE = datetime(2026, 11, 28, 8, tzinfo=UTC)
HOUR = timedelta(hours=1)
SHIFT = Shift(
    id="S",
    organization_id="anffas",
    organization="ANFFAS",
    what="scaffali",
    place="via Marconi 43",
    insurer="ANFFAS",
    start=NINE,
    end=NINE + 2 * HOUR,
    capacity=2,
    youngest=18,
    taken=0,
    state="open",
    version=1,
    field="support",
)
ANNA = Giver(person_id="A", band="adult", language="it")
WHENEVER = Wish()


def overlaps(one: Shift, other: Shift) -> bool:
    return busy(one.start, one.end, [other]) is not None


def looked(
    shifts: list[Shift], wish: Wish = WHENEVER, giver: Giver = ANNA
) -> tuple[list[Judged[Pair]], dict[Key, int]]:
    pairs = [Pair(giver=giver, shift=each, now=NOW, zone=ROME, wish=wish) for each in shifts]
    return look(pairs, {"language": 1.0})


def at(hour: float, hours: float = 1, **other: Any) -> Shift:
    start = NINE + (hour - 9) * HOUR
    return replace(SHIFT, id=f"S{hour}", start=start, end=start + hours * HOUR, **other)


def test_what_ends_as_the_other_begins_does_not_overlap() -> None:
    assert overlaps(at(9, 2), at(10.5))
    assert not overlaps(at(9, 2), at(11))
    assert not overlaps(at(11), at(9, 2))
    assert clash(at(11), [at(9, 2)]) is None
    assert clash(at(10.5), [at(9, 2)]) == at(9, 2)


def test_what_has_no_hours_or_is_off_clashes_with_nothing() -> None:
    assert clash(at(9), [at(9, 2, kind="hours")]) is None
    assert clash(at(9, kind="lasting"), [at(9.5, 2)]) is None
    assert clash(at(9), [at(9.5, 2, state="cancelled")]) is None


def test_less_than_half_an_hour_between_two_places_is_a_hurry() -> None:
    elsewhere = at(11.25, place="piazza Gramsci")
    assert hurried(at(9, 2), elsewhere)
    assert hurried(elsewhere, at(9, 2))
    assert not hurried(at(9, 2), at(11.25))
    assert not hurried(at(9, 2), at(11.5, place="piazza Gramsci"))


def test_the_two_best_reasons_are_about_what_was_asked() -> None:
    wish = Wish((Span(NINE, NINE + 3 * HOUR),), 120)
    ((fit,), missed) = looked([SHIFT], wish)
    assert [each.key for each in reasons(fit)] == ["fit-day-row", "fit-length-row"]
    assert missed == {}
    ((fit,), _) = looked([SHIFT], Wish(filters=(("field", "support"),)))
    assert [each.key for each in reasons(fit)] == ["fit-theme-row", "fit-free-row"]
    ((fit,), _) = looked([replace(SHIFT, languages=("it", "ar"))])
    assert [each.key for each in reasons(fit)] == ["fit-language-row", "fit-free-row"]


@pytest.mark.parametrize(
    ("other", "key"),
    [
        ({"start": NOW - HOUR}, "miss-gone-row"),
        ({"field": None}, "miss-theme-row"),
        ({"start": NINE - HOUR}, "miss-time-row"),
        ({"end": NINE + 2.5 * HOUR}, "miss-length-row"),
        ({"taken": 2}, "miss-full-row"),
        ({"newcomers": 0, "taken": 1, "capacity": 1}, "miss-full-row"),
    ],
)
def test_every_miss_is_counted_under_its_reason(other: dict[str, Any], key: Key) -> None:
    wish = Wish((Span(NINE, NINE + 3 * HOUR),), 120, (("field", "support"),))
    assert looked([replace(SHIFT, **other)], wish) == ([], {key: 1})


def test_of_two_at_the_same_time_the_order_is_always_the_same() -> None:
    one, other = replace(SHIFT, id="A"), replace(SHIFT, id="B")
    assert looked([one, other]) == looked([other, one])


def test_age_and_other_commitments_are_reasons_too() -> None:
    young = replace(ANNA, band="14to17")
    assert looked([SHIFT], giver=young)[1] == {"miss-age-row": 1}
    busy = replace(ANNA, held=(at(10),))
    assert looked([SHIFT], giver=busy)[1] == {"miss-clash-row": 1}
    mine = replace(ANNA, held=(SHIFT,))
    assert looked([SHIFT], giver=mine)[1] == {"miss-clash-row": 1}


def test_places_kept_for_newcomers_are_free_for_them_alone() -> None:
    kept = replace(SHIFT, newcomers=1, taken=1, regulars=1)
    assert looked([kept])[1] == {}
    known = replace(ANNA, known_to=frozenset({"anffas"}))
    assert looked([kept], giver=known)[1] == {"miss-full-row": 1}


SHIFTS = st.builds(
    lambda number, hour, hours, taken, youngest, field: replace(
        at(hour, hours), id=f"S{number}", taken=taken, youngest=youngest, field=field
    ),
    st.integers(0, 10_000),
    st.integers(-60, 60),
    st.sampled_from([0.5, 1, 2, 3, 8]),
    st.integers(0, 3),
    st.sampled_from([14, 18]),
    st.sampled_from([None, "support", "environment"]),
)
WISHES = st.builds(
    lambda hour, hours, minutes, filters: Wish(
        (Span(at(hour).start, at(hour, hours).end),) if hours else (), minutes, filters
    ),
    st.integers(-60, 60),
    st.sampled_from([0, 3, 24]),
    st.sampled_from([None, 60, 120]),
    st.sampled_from([(), (("field", "support"),)]),
)


@settings(max_examples=150)
@given(
    st.lists(SHIFTS, max_size=8, unique_by=lambda each: each.id),
    st.lists(SHIFTS, max_size=2),
    WISHES,
    st.sampled_from([None, "14to17", "adult"]),
    st.randoms(),
)
def test_what_is_offered_can_be_taken_and_nothing_is_forgotten(
    shifts: list[Shift], held: list[Shift], wish: Wish, band: AgeBand | None, chance: Random
) -> None:
    giver = replace(ANNA, band=band, held=tuple(held))
    fits, missed = looked(shifts, wish, giver)
    for fit in fits:
        assert fit.pair.shift.free > 0
        assert not any(overlaps(fit.pair.shift, each) for each in held)
        assert 1 <= len(reasons(fit)) <= 2
    assert len(fits) + sum(missed.values()) == len(shifts)
    shuffled = list(shifts)
    chance.shuffle(shuffled)
    assert looked(shuffled, wish, giver) == (fits, missed)


THEMES = ("support", "environment", None)
TRUE: dict[str, Callable[[Pair], bool]] = {
    "fit-day-row": lambda pair: any(
        each.start <= pair.shift.start and pair.shift.end <= each.end for each in pair.giver.windows
    ),
    "fit-theme-row": lambda pair: pair.shift.field in pair.giver.interests.fields,
    "fit-near-row": lambda pair: pair.shift.neighbourhood in pair.giver.interests.neighbourhoods,
    "fit-skill-row": lambda pair: bool(set(pair.shift.musts) & pair.giver.interests.skills),
    "fit-language-row": lambda pair: bool(
        {pair.giver.language, *pair.giver.interests.languages} & set(pair.shift.languages)
    ),
    "fit-free-row": lambda pair: pair.shift.free > 0,
}
"""What each reason says, said once more."""


@st.composite
def asked(draw: st.DrawFn) -> Pair:
    """Somebody and a shift, of whom much has been said or nothing."""
    some, hours = st.booleans(), st.integers(6, 18)
    shift = at(
        draw(hours),
        draw(st.integers(1, 4)),
        field=draw(st.sampled_from(THEMES)),
        neighbourhood=draw(st.sampled_from(("crocetta", None))),
        languages=("ar",) if draw(some) else (),
        musts=("driving",) if draw(some) else (),
        taken=draw(st.integers(0, 2)),
        youngest=draw(st.sampled_from((14, 18))),
    )
    windows = tuple(
        Span(NINE + (begin - 9) * HOUR, NINE + (begin - 3) * HOUR)
        for begin in draw(st.lists(hours, max_size=2))
    )
    giver = replace(
        ANNA,
        band=draw(st.sampled_from(("adult", "14to17", None))),
        interests=Interests(
            fields=frozenset(draw(st.sets(st.sampled_from(("support", "environment"))))),
            neighbourhoods=frozenset(("crocetta",) if draw(some) else ()),
            languages=frozenset(("ar",) if draw(some) else ()),
            skills=frozenset(("driving",) if draw(some) else ()),
        ),
        windows=windows,
        held=(at(draw(hours), 2),) if draw(some) else (),
        muted=frozenset({("field", "support")} if draw(some) else ()),
        reliability=draw(st.floats(0.3, 1)),
        given=draw(st.integers(0, 900)),
    )
    return Pair(giver=giver, shift=shift, now=NOW, zone=ROME, rest=8 * HOUR)


@given(asked())
@settings(max_examples=200)
def test_who_is_asked_meets_every_must_and_every_explanation_is_true(pair: Pair) -> None:
    weights = Weights().model_dump()
    judged = judge(pair, PROPOSED, weights)
    if judged.failed:
        assert not judged.failed.mark(pair)
        return
    giver, shift = pair.giver, pair.shift
    assert shift.free > 0
    assert clash(shift, giver.held) is None
    assert set(shift.musts) <= giver.musts
    assert ("field", shift.field) not in giver.muted
    assert not giver.windows or TRUE["fit-day-row"](pair)
    assert giver.band != "14to17" or shift.youngest == 14
    told = [each.key for each in reasons(judged)]
    assert 1 <= len(told) <= 2
    assert all(TRUE[each](pair) for each in told)


@given(st.lists(asked(), min_size=2, max_size=6))
@settings(max_examples=100)
def test_many_are_judged_as_each_alone(found: list[Pair]) -> None:
    """Each of these people beside each of these shifts: what is remembered changes nothing."""
    weights = Weights().model_dump()
    people = [replace(each.giver, person_id=str(number)) for number, each in enumerate(found)]
    fitting = Fitting(weights)
    for other in found:
        alone = [judge(replace(other, giver=each), PROPOSED, weights) for each in people]
        fits = fitting.fits(people, lambda giver, at=other: replace(at, giver=giver))
        assert [pair for pair, _ in fits] == [each.pair for each in alone if not each.failed]
        scores = [each.score for each in alone if not each.failed]
        assert [score for _, score in fits] == pytest.approx(scores)
