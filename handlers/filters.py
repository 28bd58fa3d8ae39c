"""Filters as citizens use them: what is chosen, what there is to choose, what is shown of it."""

from collections.abc import Sequence
from datetime import date, datetime, time

from domain.args import Arg, Day, Term
from domain.chat import Answer, Choice, Refusal, Say, choice
from domain.filters import (
    BYS,
    By,
    Filters,
    code_of,
    counts,
    filters_in,
    having,
    passes,
    without,
)
from domain.keys import Key
from domain.needs import FIELDS, FOR_WHOM
from domain.shifts import Shift
from storage.town import Town

BUTTONS: dict[By, Key] = {
    "day": "filter-day-button",
    "field": "filter-field-button",
    "whom": "filter-whom-button",
    "area": "filter-area-button",
}
ASKED: dict[By, Key] = {
    "day": "filter-day-ask",
    "field": "filter-field-ask",
    "whom": "filter-whom-ask",
    "area": "filter-area-ask",
}
SHOWN: dict[By, Key] = {
    "day": "filter-day-row",
    "field": "filter-field-row",
    "whom": "filter-whom-row",
    "area": "filter-area-row",
}


def areas(town: Town) -> list[str]:
    """The ids of the city's neighbourhoods, in their order."""
    return [each.id for each in town.city.neighbourhoods]


def read(town: Town, code: str) -> Filters | None:
    """The filters of a path."""
    return filters_in(code, areas(town), town.wall.date())


def write(town: Town, filters: Filters) -> str:
    """The filters as a piece of a path."""
    return code_of(filters, areas(town))


def offered(town: Town, filters: Filters = ()) -> list[Shift]:
    """What is open to be taken; the pieces of a need for hours are found at that need."""
    return [
        each
        for each in town.shifts.ahead()
        if each.part_of is None and passes(filters, each, town.city.zone)
    ]


def shown(town: Town, filters: Filters) -> list[Say]:
    """The filters, one a line."""
    return [Say(SHOWN[by], {"value": value_shown(town, by, value)}) for by, value in filters]


def value_shown(town: Town, by: By, value: str) -> Arg:
    """A filter's value as it is read."""
    if by == "day":
        return Day(datetime.combine(date.fromisoformat(value), time(12), town.city.zone))
    if by == "area":
        return town.city.quarter(value) or value
    return Term({**FIELDS, **FOR_WHOM}[value])


def ways(town: Town, filters: Filters, found: Sequence[Shift]) -> list[Choice]:
    """How a list is narrowed further, where there is something to choose."""
    code, active = write(town, filters), {by for by, _ in filters}
    return [
        Choice(f"shifts/{code}/{by}", BUTTONS[by])
        for by in BYS
        if by in active or len(_counts(town, by, found)) > 1
    ]


def _counts(town: Town, by: By, found: Sequence[Shift]) -> dict[str, int]:
    return counts(by, found, town.city.zone, areas(town))


def narrow(town: Town, code: str, by: str) -> Answer:
    """The values of one filter, with how many shifts there are of each."""
    filters = read(town, code)
    chosen = next((each for each in BYS if each == by), None)
    if filters is None or chosen is None:
        return Refusal("gone")
    rest = without(filters, chosen)
    options = [
        choice(
            f"shifts/{write(town, having(rest, chosen, value))}",
            "filter-value",
            value=value_shown(town, chosen, value),
            count=amount,
        )
        for value, amount in _counts(town, chosen, offered(town, rest)).items()
    ]
    every = choice(f"shifts/{write(town, rest)}", "filter-any")
    return [Say(ASKED[chosen], {}, (*options, every)), *shown(town, rest)]
