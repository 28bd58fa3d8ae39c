"""Forms: filled one answer at a time, in any order, by people who answer anything."""

from datetime import date, datetime, timedelta
from typing import Annotated, Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from domain.args import Term
from domain.forms import Ask, Draft, Form, Invalid, first_missing, partial, put, whole
from domain.needs import Need
from domain.questions import Acquaintance, Moved, NewOrganization, Reason
from domain.times import WallSpan

NOW = datetime(2026, 11, 26, 10)
MODELS: list[type[Form]] = [Acquaintance, Need, Moved, NewOrganization, Reason]
SATURDAY = {"start": "2026-11-28T09:00:00", "end": "2026-11-28T12:00:00"}
NEED = {
    "what": "scaffali",
    "where": "via Marconi 43",
    "when": SATURDAY,
    "people": 4,
    "youngest": "18",
    "insurer": "ANFFAS",
}

ANY_DATETIME = st.datetimes(timezones=st.none() | st.timezones())
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(st.characters())
    | st.binary()
    | ANY_DATETIME
    | ANY_DATETIME.map(datetime.isoformat)
    | st.dates().map(date.isoformat)
    | st.sampled_from(["18", "14", "adult", "under14", "4", "-1", "1e3", "٤", "9" * 5000])
)
SPANS = st.fixed_dictionaries({"start": SCALARS, "end": SCALARS}) | st.builds(
    WallSpan, st.datetimes(), st.datetimes()
)
RAW = (
    st.recursive(SCALARS, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner))
    | SPANS
    | st.builds(object)
)


class Visit(Form):
    """A form with a question that may be left out."""

    name: Annotated[str, Ask("acquaintance-ask-name", "label-name", "form-text-again")]
    note: Annotated[
        str, Ask("acquaintance-ask-name", "label-name", "form-text-again", optional=True)
    ] = ""
    day: Annotated[str, Ask("need-ask-when", "need-label-when", "form-when-again")]


@pytest.mark.parametrize("model", MODELS)
@given(data=st.data())
@settings(max_examples=150, deadline=None)
def test_no_answer_whatever_breaks_a_half_filled_form(model: type[Form], data: Any) -> None:
    asks = model.asks()
    values = data.draw(st.dictionaries(st.sampled_from(list(asks)), RAW))
    name = data.draw(st.sampled_from(list(asks)))
    found = put(model, values, name, data.draw(RAW), NOW)
    if isinstance(found, Invalid):
        assert found.key is None or found.key.startswith("form-")
    else:
        assert name in found
        assert set(found) <= {*values, name}
        assert put(model, found, name, found[name], NOW) == found


@given(raw=RAW)
@example(raw={"start": "2026-11-28T09:00:00Z", "end": "2026-11-28T12:00:00Z"})
@example(raw={"start": "2026-11-28T09:00:00Z", "end": "2026-11-28T12:00:00"})
@settings(deadline=None)
def test_hours_are_taken_only_whole_and_ahead(raw: Any) -> None:
    found = put(Moved, {}, "when", raw, NOW)
    if not isinstance(found, Invalid):
        span = partial(Moved, found, NOW).when  # type: ignore[attr-defined]
        assert NOW < span.start < span.end


def test_a_form_is_filled_answer_by_answer() -> None:
    values: dict[str, Any] = {}
    asked = []
    while missing := first_missing(Need, Draft(id="D", kind="need", values=values)):
        asked.append(missing)
        found = put(Need, values, missing, NEED[missing], NOW)
        assert isinstance(found, dict)
        values = found
    assert asked == ["what", "where", "when", "people", "youngest", "insurer"]
    need = whole(Need, values, NOW)
    assert isinstance(need, Need)
    assert need.when == WallSpan(datetime(2026, 11, 28, 9), datetime(2026, 11, 28, 12))
    assert (need.people, need.youngest) == (4, "18")


def test_what_was_said_at_once_is_not_asked() -> None:
    draft = Draft(id="D", kind="need", values={"what": "scaffali", "when": SATURDAY})
    assert first_missing(Need, draft) == "where"


def test_an_answer_changed_later_leaves_the_others() -> None:
    found = put(Need, NEED, "people", "6", NOW)
    assert found == {**NEED, "people": 6}


def test_an_optional_question_is_skipped_once_it_was_asked() -> None:
    draft = Draft(id="D", kind="visit", values={"name": "Anna"})
    assert first_missing(Visit, draft) == "note"
    draft.asked = ["name", "note"]
    assert first_missing(Visit, draft) == "day"


def test_a_question_that_counts_is_asked_until_it_is_answered() -> None:
    draft = Draft(id="D", kind="visit", asked=["name", "note", "day"])
    assert first_missing(Visit, draft) == "name"


def test_whoever_goes_back_finds_the_earlier_answer_kept() -> None:
    draft = Draft(id="D", kind="need", values=dict(NEED), asked=list(NEED))
    draft.asked.pop()
    assert first_missing(Need, draft) is None
    assert draft.values["insurer"] == "ANFFAS"


@pytest.mark.parametrize(
    ("raw", "key"),
    [
        ({"start": "2026-11-26T09:00:00", "end": "2026-11-26T12:00:00"}, "form-when-past"),
        ({"start": "2026-11-26T10:00:00", "end": "2026-11-26T12:00:00"}, "form-when-past"),
        ({"start": "2026-11-28T12:00:00", "end": "2026-11-28T09:00:00"}, "form-when-again"),
        ({"start": "2026-11-28T12:00:00", "end": "2026-11-28T12:00:00"}, "form-when-again"),
    ],
)
def test_past_and_backward_hours_are_refused(raw: dict[str, str], key: str) -> None:
    assert put(Moved, {}, "when", raw, NOW) == Invalid(key)


def test_hours_that_passed_while_the_form_lay_are_asked_again() -> None:
    later = NOW + timedelta(days=3)
    assert whole(Need, NEED, later) == "when"
    found = put(Need, NEED, "people", 2, later)
    assert isinstance(found, dict)
    assert "when" not in found


@pytest.mark.parametrize(
    ("name", "raw", "key"),
    [
        ("what", "ab", None),
        ("what", " " * 50, None),
        ("what", "x" * 121, None),
        ("people", "0", None),
        ("people", "201", None),
        ("people", "quattro", None),
        ("youngest", "16", None),
        ("nonsense", "x", None),
    ],
)
def test_an_answer_that_does_not_fit_is_asked_again(name: str, raw: str, key: str | None) -> None:
    assert put(Need, {}, name, raw, NOW) == Invalid(key)


def test_the_first_field_that_does_not_hold_is_named() -> None:
    assert whole(Need, {}, NOW) == "what"
    assert whole(Need, {**NEED, "people": 0, "insurer": ""}, NOW) == "people"


def test_spaces_around_an_answer_are_dropped() -> None:
    assert put(Acquaintance, {}, "name", "  Anna \n", NOW) == {"name": "Anna"}


def test_a_choice_is_shown_in_words_and_the_rest_as_said() -> None:
    assert Need.asks()["youngest"].show("18") == Term("youngest-18")
    assert Need.asks()["people"].show(4) == "4"


def test_a_draft_survives_being_kept() -> None:
    draft = Draft(
        id="D", kind="need", step=3, values=NEED, asked=["what"], asking="where", about="A"
    )
    assert Draft.model_validate_json(draft.model_dump_json()) == draft
