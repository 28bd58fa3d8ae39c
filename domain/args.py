"""What a message is told besides its key: values that are put into words when it leaves."""

from dataclasses import dataclass
from datetime import date, datetime

from domain.goods import Unit
from domain.keys import Key


@dataclass(frozen=True, slots=True)
class Span:
    """Two instants (aware, UTC) shown as weekday, date and hours in the city's wall time."""

    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Day:
    """An instant (aware, UTC) of which only the day is shown."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Date:
    """A date of the city's calendar, shown in full with its year."""

    on: date


@dataclass(frozen=True, slots=True)
class MonthOf:
    """A date of which only the month is shown, in short."""

    month_of: date


@dataclass(frozen=True, slots=True)
class Instant:
    """An instant (aware, UTC) shown as a day and an hour of the city's wall time."""

    instant: datetime


@dataclass(frozen=True, slots=True)
class Hour:
    """An instant (aware, UTC) of which only the hour is shown, where the day is known."""

    hour: datetime


@dataclass(frozen=True, slots=True)
class Hours:
    """Two instants (aware, UTC) shown as hours alone, where the day is known."""

    opens: datetime
    closes: datetime


@dataclass(frozen=True, slots=True)
class Length:
    """An argument that says how long something is, as in "1 hour and 30 min"."""

    minutes: int


@dataclass(frozen=True, slots=True)
class Term:
    """An argument that is itself a message, put in the reader's language."""

    term: Key


@dataclass(frozen=True, slots=True)
class Languages:
    """An argument that lists languages by their codes, named in the reader's language."""

    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Who:
    """An argument that names a person, looked up only when the message leaves.

    `first`: only the first word of the name.
    """

    person_id: str
    first: bool = False


@dataclass(frozen=True, slots=True)
class Rhythm:
    """An argument that says how often something comes back, by a calendar's rule (RFC 5545)."""

    rule: str


@dataclass(frozen=True, slots=True)
class Amount:
    """So many units of goods: "1,5 kg", "750 ml", "12 pezzi"."""

    quantity: int
    unit: Unit


@dataclass(frozen=True, slots=True)
class Lot:
    """So much of something: "5 kg di pasta"; of what was not said how much, its name alone."""

    of: str | Term
    amount: Amount


@dataclass(frozen=True, slots=True)
class Recurring:
    """Hours that come back by a calendar's rule; `opens` and `closes` are of any day, aware."""

    rule: str
    opens: datetime
    closes: datetime
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Listed:
    """Several, one after the other as a language lists them, each in the reader's words."""

    parts: tuple[str | Term | Languages | Lot | Date, ...]


Arg = (
    str
    | int
    | Span
    | Day
    | Date
    | MonthOf
    | Instant
    | Hour
    | Hours
    | Length
    | Term
    | Languages
    | Who
    | Rhythm
    | Amount
    | Lot
    | Recurring
    | Listed
)
