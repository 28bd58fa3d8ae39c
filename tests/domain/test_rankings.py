"""Which service helps somebody most: language, then open, then near, then confirmed lately."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.cards import Shown
from domain.openings import ByAppointment, Closed, Open, Unknown
from domain.rankings import ranked
from domain.services import Fact, Field, Service

NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)


def service(number: int, languages: str, interpreters: str, days: int | None) -> Service:
    said: dict[Field, str] = {"languages": languages, "interpreters": interpreters}
    return Service(
        id=str(number),
        key=f"town/{number}",
        name="Mensa",
        scope="local",
        state="shown",
        facts={name: Fact(value, "", None, NOW) for name, value in said.items()},
        confirmed_at=None if days is None else NOW - timedelta(days=days),
    )


services = st.builds(
    service,
    st.integers(0, 999),
    st.sampled_from(["", "it", "ar", "it,ar", "en"]),
    st.sampled_from(["", "yes", "no"]),
    st.one_of(st.none(), st.integers(0, 200)),
)
states = st.sampled_from([Open(None), Open(NOW), Closed(None), ByAppointment(), Unknown()])
shown = st.builds(Shown, services, states, st.one_of(st.none(), st.integers(0, 9999)))


@settings(max_examples=60)
@given(st.lists(shown, max_size=8, unique_by=lambda each: each.service.id), st.randoms())
def test_nothing_that_helps_less_comes_first(found: list[Shown], chance: Random) -> None:
    order = ranked(found, "ar")
    mixed = list(found)
    chance.shuffle(mixed)
    assert ranked(mixed, "ar") == order
    for before, after in pairwise(order):
        assert helps(before) >= helps(after)


def helps(each: Shown) -> tuple[bool, bool, bool, int, float]:
    """How much it helps, the more the better, told the other way round."""
    spoken = "ar" in each.service.codes("languages")
    through = spoken or each.service.fact("interpreters") == "yes"
    near = -each.metres if each.metres is not None else -100_000
    confirmed = each.service.confirmed_at
    lately = confirmed.timestamp() if confirmed else 0.0
    return spoken, through, isinstance(each.state, Open), near, lately


def test_a_desk_that_says_nothing_of_languages_speaks_italian() -> None:
    silent, arabic = service(1, "", "", None), service(2, "ar", "", 0)
    found = [Shown(arabic, Open(None)), Shown(silent, Closed(None))]
    assert [each.service.id for each in ranked(found, "it")] == ["1", "2"]
    assert [each.service.id for each in ranked(found, "ar")] == ["2", "1"]
