"""Papers: the values of what can be saved, printed or shown.

Every word on a sheet is written already in the language of whoever will read it; `made` is the
instant at which the sheet was asked for.
"""

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class EventSheet:
    """A sign-up as an entry of a calendar; `start` and `end` are instants, `zone` is the city's.

    `id` is the sign-up's and never changes; `version` is the shift's and grows when it moves.
    `kind` keeps the ids of other things that have an entry apart from those of sign-ups.
    `alarm` is how many minutes before the start a calendar rings, if it shall.
    """

    id: str
    version: int
    start: datetime
    end: datetime
    zone: str
    what: str
    place: str
    details: str
    made: datetime
    alarm: int | None = None
    cancelled: bool = False
    kind: str = "signup"


@dataclass(frozen=True, slots=True)
class RosterRow:
    """Who is expected: a name, how many they bring ("+2"), a remark, a phone if they gave it."""

    name: str
    party: str = ""
    note: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class RosterSheet:
    """Who is expected at a shift; `lines` say what, when, where and for whom.

    `headings` are those of name, party, note and of the last column: the box to tick, or the phone.
    `blanks` is how many empty rows are left for whoever comes without having signed up.
    """

    title: str
    lines: tuple[str, ...]
    headings: tuple[str, str, str, str]
    rows: tuple[RosterRow, ...]
    blanks: int
    footer: str
    made: datetime
    right_to_left: bool = False


@dataclass(frozen=True, slots=True)
class CertificateRow:
    """What was given to one organization: hours and how many times, both as they are read."""

    organization: str
    hours: str
    times: str


@dataclass(frozen=True, slots=True)
class CertificateSheet:
    """The hours somebody gave, to be shown to others; `address` is where it can be verified.

    `before` and `after` are the words around the name; without `address` there is no QR.
    """

    programme: str
    title: str
    before: str
    name: str
    after: str
    hours: str
    period: str
    headings: tuple[str, str, str]
    rows: tuple[CertificateRow, ...]
    issued: str
    code: str
    verify: str
    address: str
    made: datetime
    right_to_left: bool = False


@dataclass(frozen=True, slots=True)
class Month:
    """Hours of a month: its short name, the hours, and the hours as they are read."""

    name: str
    hours: float
    shown: str


@dataclass(frozen=True, slots=True)
class ContributionSheet:
    """What somebody gave, as a picture to be shared; the last six of `months` are drawn.

    `hours` and `shifts` are the figures as they are read, each with its own word below.
    """

    programme: str
    title: str
    name: str
    hours: str
    hours_word: str
    shifts: str
    shifts_word: str
    together: str
    organizations: tuple[str, ...]
    months: tuple[Month, ...]
    right_to_left: bool = False


@dataclass(frozen=True, slots=True)
class PosterSheet:
    """The poster at the door of a shift: whoever opens `link`, or types `code`, has come.

    Without a `link` there is no QR.
    """

    title: str
    what: str
    when: str
    place: str
    scan: str
    link: str
    type: str
    code: str
    made: datetime
    right_to_left: bool = False


@dataclass(frozen=True, slots=True)
class StaffSheet:
    """A service's card for whoever sits at its desk, to be read off a phone at arm's length."""

    programme: str
    title: str
    name: str
    about: str
    rows: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StatementRow:
    """A hand-over as it is read: its day, what it was, how much, and to whom it went."""

    day: str
    what: str
    amount: str
    organization: str


@dataclass(frozen=True, slots=True)
class StatementSheet:
    """What somebody gave in a month, for their books; `totals` are one for each unit."""

    programme: str
    title: str
    giver: str
    headings: tuple[str, ...]
    rows: tuple[StatementRow, ...]
    totals: tuple[str, ...]
    note: str
    made: datetime
    right_to_left: bool = False


Cell = str | int | float | None
"""What stands in a table: words of anybody, or a figure of our own."""


@dataclass(frozen=True, slots=True)
class TableSheet:
    """Rows of figures and words, for a spreadsheet."""

    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class PhotoSheet:
    """A photo as it is kept: the bytes of a JPEG."""

    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class VoiceSheet:
    """A voice as it was recorded: the bytes of an Ogg file."""

    data: bytes = field(repr=False)


PIN = "application/geo+json"
"""The media type of a place: each channel shows it as it shows places."""


@dataclass(frozen=True, slots=True)
class PinSheet:
    """A place on the map: latitude and longitude (degrees), its name, and its address."""

    place: tuple[float, float]
    name: str
    address: str
