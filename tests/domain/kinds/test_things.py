"""Things and who wants them: musts hold, nothing is promised twice, order does not matter."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.amounts import bare, read_amount
from domain.city import Weights
from domain.goods import Offer, Want
from domain.keys import Key
from domain.kinds.things import MUSTS, PROPOSED, Pair, best_before, fill_rate, ranked, share
from domain.matching import judge, missed
from domain.pledges import accept_by
from domain.quiet import Quiet

ROME = ZoneInfo("Europe/Rome")
NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)
DAY = timedelta(days=1)
WEIGHTS = Weights().model_dump()
QUIET = Quiet(*(datetime(2026, 1, 1, hour).time() for hour in (21, 8, 18)), zone=ROME)
BREAD: dict[str, Any] = {
    "what": "pane",
    "category": "food",
    "group": "bread",
    "best_before": "2026-11-28",
    "storage": "dry",
    "way": "drop",
    "when": None,
}
OFFER = Offer(
    id="O",
    person_id="A",
    kind="food",
    quantity=8000,
    unit="g",
    state="open",
    free=8000,
    seq=1,
    made=NOW,
    until=datetime(2026, 11, 28, 23, tzinfo=UTC),
    details=BREAD,
)
ASKED: dict[str, Any] = {"what": "pane", "groups": [], "storage": ["dry"], "where": "via Verdi 1"}
WANT = Want(
    id="W",
    organization_id="anffas",
    organization="ANFFAS",
    kind="food",
    quantity=5000,
    unit="g",
    state="open",
    promised=0,
    received=0,
    seq=1,
    made=NOW,
    details=ASKED,
)


def pair(
    offer: dict[str, Any] | None = None, want: dict[str, Any] | None = None, **other: Any
) -> Pair:
    return Pair(
        offer=replace(OFFER, details={**BREAD, **(offer or {})}),
        want=replace(WANT, details={**ASKED, **(want or {})}),
        now=NOW,
        zone=ROME,
        **other,
    )


def why_not(one: Pair) -> Key | None:
    failed = judge(one, PROPOSED, WEIGHTS).failed
    return failed.miss if failed else None


def test_bread_for_whoever_wants_bread() -> None:
    assert why_not(pair()) is None
    assert why_not(pair(want={"groups": ["milk", "bread"]})) is None


@pytest.mark.parametrize(
    ("offer", "want", "why"),
    [
        ({}, {"groups": ["milk"]}, "things-miss-kind-row"),
        ({"storage": "fridge"}, {}, "things-miss-storage-row"),
        ({"storage": "freezer"}, {"storage": ["dry", "fridge"]}, "things-miss-storage-row"),
        ({"best_before": None}, {}, "things-miss-keeps-row"),
        ({}, {"where": ""}, "things-miss-way-row"),
        (
            {"when": {"start": "2026-11-30T10:00", "end": "2026-11-30T12:00"}},
            {},
            "things-miss-keeps-row",
        ),
    ],
)
def test_what_does_not_hold_is_named(offer: dict[str, Any], want: dict[str, Any], why: Key) -> None:
    assert why_not(pair(offer, want)) == why
    assert missed([judge(pair(offer, want), PROPOSED, WEIGHTS)], MUSTS) == {why: 1}


def test_what_can_be_kept_cold_and_has_no_date_because_it_is_soap_fits() -> None:
    assert why_not(pair({"storage": "fridge"}, {"storage": ["dry", "fridge"]})) is None
    assert why_not(pair({"category": "hygiene", "best_before": None})) is None


def test_who_cannot_fetch_gets_it_carried_while_there_is_time() -> None:
    fetched = pair({"way": "pick", "address": "via Roma 1"})
    assert why_not(fetched) is None
    soon = replace(fetched.offer, until=NOW + timedelta(hours=2))
    assert why_not(replace(fetched, offer=soon)) == "things-miss-way-row"
    fetching = replace(WANT, details={**ASKED, "pick_up": True})
    assert why_not(replace(fetched, offer=soon, want=fetching)) is None


def test_a_device_is_of_the_kind_that_is_wanted() -> None:
    laptop = replace(
        OFFER, kind="device", unit="piece", quantity=1, free=1, until=None,
        details={"what": "laptop", "working": "yes", "way": "drop"},
    )  # fmt: skip
    wanted = replace(
        WANT, kind="device", unit="piece", quantity=2, details={**ASKED, "what": "laptop"}
    )
    fits = Pair(offer=laptop, want=wanted, now=NOW, zone=ROME)
    assert why_not(fits) is None
    assert [each.key for each in judge(fits, PROPOSED, WEIGHTS).reasons] == [
        "taking-why-device-row"
    ]
    phone = replace(wanted, details={**ASKED, "what": "phone"})
    assert why_not(replace(fits, want=phone)) == "things-miss-kind-row"


def test_what_goes_off_first_and_who_has_got_least_come_first() -> None:
    a, b = (replace(WANT, id=each, organization_id=each, seq=seq) for seq, each in enumerate("ab"))
    served, waiting = (replace(pair(filled=0.9), want=a), replace(pair(filled=0.1), want=b))
    assert [each.pair.want.id for each in ranked([served, waiting], WEIGHTS)] == ["b", "a"]
    later = pair({"best_before": "2027-03-01"})
    lasting = replace(later, offer=replace(later.offer, id="later"))
    assert [each.pair.offer.id for each in ranked([lasting, pair()], WEIGHTS)] == ["O", "later"]
    assert "taking-why-soon-row" in [each.key for each in ranked([pair()], WEIGHTS)[0].reasons]


def test_an_offer_is_split_and_no_more_is_promised_than_there_is() -> None:
    wants = [replace(WANT, id=each, seq=seq) for seq, each in enumerate("ab")]
    parts = share([replace(pair(), want=each) for each in wants], WEIGHTS)
    assert [(each.judged.pair.want.id, each.quantity) for each in parts] == [
        ("a", 5000),
        ("b", 3000),
    ]


groups = st.sampled_from(["bread", "milk", "fresh"])
stores = st.sampled_from(["dry", "fridge", "freezer"])
few = st.integers(0, 9000)


@st.composite
def pairs(draw: st.DrawFn) -> list[Pair]:
    """One offer and some wants, many of which do not suit each other."""
    offer = replace(
        OFFER,
        free=draw(few),
        state=draw(st.sampled_from(["open", "open", "paused"])),
        until=NOW + draw(st.integers(-1, 5)) * DAY,
        neighbourhood=draw(st.sampled_from([None, "crocetta"])),
        details={
            **BREAD,
            "group": draw(groups),
            "storage": draw(stores),
            "best_before": draw(st.sampled_from([None, "2026-11-26", "2026-11-29"])),
            "way": draw(st.sampled_from(["drop", "pick"])),
        },
    )
    wants = [
        replace(
            WANT,
            id=f"W{number}",
            seq=draw(st.integers(1, 2)),
            quantity=draw(st.integers(1, 9000)),
            promised=draw(few),
            received=draw(few),
            urgent=draw(st.booleans()),
            state=draw(st.sampled_from(["open", "open", "met"])),
            neighbourhood=draw(st.sampled_from([None, "crocetta", "villa-rachele"])),
            details={
                **ASKED,
                "groups": draw(st.lists(groups, max_size=2)),
                "storage": draw(st.lists(stores, max_size=3)),
                "pick_up": draw(st.booleans()),
            },
        )
        for number in range(draw(st.integers(0, 5)))
    ]
    filled = draw(st.floats(0, 1))
    return [Pair(offer=offer, want=each, now=NOW, zone=ROME, filled=filled) for each in wants]


@given(pairs(), st.randoms())
@settings(max_examples=150)
def test_musts_hold_sums_fit_and_the_order_does_not_matter(
    given_pairs: list[Pair], random: Random
) -> None:
    parts = share(given_pairs, WEIGHTS)
    for each in parts:
        offer, want = each.judged.pair.offer, each.judged.pair.want
        assert 0 < each.quantity <= want.lacking
        assert (offer.state, want.state) == ("open", "open")
        assert not want.details["groups"] or offer.details["group"] in want.details["groups"]
        assert offer.details["storage"] in {"dry", *want.details["storage"]}
        assert offer.until is not None
        assert offer.until > NOW
        assert best_before(offer)
        for reason in each.judged.reasons:
            marks = {mark.criterion: mark.value for mark in each.judged.marks}
            criteria = [one for one in marks if one.why(each.judged.pair) == reason]
            assert all(marks[one] > 0 for one in criteria)
            assert criteria
    assert sum(each.quantity for each in parts) <= max([0, *(p.offer.free for p in given_pairs)])
    shuffled = random.sample(given_pairs, len(given_pairs))
    assert share(shuffled, WEIGHTS) == parts


@given(st.integers(1, 200), st.integers(0, 47), st.integers(1, 48))
@settings(max_examples=100)
def test_an_answer_is_awaited_no_longer_than_it_keeps_and_never_only_at_night(
    left: int, now: int, hours: int
) -> None:
    start = NOW + timedelta(hours=now)
    offer = replace(OFFER, until=start + timedelta(hours=left))
    until = accept_by(offer, QUIET, start, hours)
    if until is None:
        assert left <= 12
        return
    assert start < until <= start + timedelta(hours=left)
    assert not QUIET.holds(until)
    awake = QUIET.over(start) if QUIET.holds(start) else start
    assert until - awake >= timedelta(minutes=15)


def test_how_much_was_brought_counts_each_want_once() -> None:
    half, over = replace(WANT, received=2500), replace(WANT, received=9000)
    assert fill_rate([half, over]) == 0.75
    assert fill_rate([]) == 0.0
    assert best_before(OFFER) == date(2026, 11, 28)


@pytest.mark.parametrize(
    ("typed", "unit", "read"),
    [
        ("12 kg", "g", 12000),
        ("1,5", "g", 1500),
        ("1.5 kg.", "g", 1500),
        ("750 ml", "ml", 750),
        ("3 pezzi", "piece", 3),
        ("3", "piece", 3),
        ("٤ كغ", "g", 4000),
        ("٤٫٥", "g", 4500),
        ("1,5 pezzi", "piece", None),
        ("3 pezzi", "g", None),
        ("tanto", "g", None),
        ("0,0005 kg", "g", None),
    ],
)
def test_an_amount_is_read_in_the_measure_it_was_promised_in(
    typed: str, unit: Any, read: int | None
) -> None:
    assert read_amount(typed, unit) == read


def test_an_amount_without_words() -> None:
    assert [bare(8000, "g"), bare(1500, "ml"), bare(3, "piece")] == ["8 kg", "1,5 l", "× 3"]
