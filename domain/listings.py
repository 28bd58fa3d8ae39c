"""Services as files say them: a text for each column, checked, and compared with what is known."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import get_args

from domain.facts import CHECKS, LONGEST, FactError, check_fact
from domain.services import Field, Origin, Scope
from domain.topics import is_topic

OWN = ("name", "organization", "provider", "scope", "critical", "closed", "topics", "place")
COLUMNS: tuple[str, ...] = (*OWN, *CHECKS)
"""What a file may say of a service beside its key: of itself, then its facts."""
SCOPES: tuple[Scope, ...] = get_args(Scope)
UNWRITABLE = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]")
"""What no database keeps as text."""
_KEY = re.compile(r"[A-Za-z0-9][A-Za-z0-9_./:-]{0,99}", re.ASCII)
_PLACE = re.compile(r"(-?\d{1,2}(?:\.\d+)?)[ ,;]+(-?\d{1,3}(?:\.\d+)?)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact was read, and the date of that page, if it has one."""

    text: str
    page_date: str | None = None


@dataclass(frozen=True, slots=True)
class Translated:
    """A sentence in another language; see domain.services.Translation."""

    text: str
    source_hash: str
    origin: Origin
    reviewed_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """What is said of the service of a key, in normal form.

    `texts` has the columns that are spoken of; an empty one takes away what was known.
    """

    key: str
    texts: Mapping[str, str]
    sources: Mapping[Field, Source] = field(default_factory=dict)
    translations: Mapping[tuple[Field, str], Translated] = field(default_factory=dict)

    def text(self, column: str) -> str:
        """What is said in a column; empty where nothing is."""
        return self.texts.get(column, "")


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that becomes another; `old` is empty for what is new."""

    what: str
    old: str
    new: str

    def __str__(self) -> str:
        return f"{self.what}: {self.old or '—'} → {self.new or '—'}"


class Refused(Exception):
    """What a row says cannot be kept: pairs of a field and what belongs there."""

    def __init__(self, problems: list[tuple[str, str]]) -> None:
        self.problems = problems
        super().__init__("; ".join(f"{name}: expected {what}" for name, what in problems))


def checked(
    key: str, texts: Mapping[str, str], organizations: Mapping[str, str]
) -> tuple[str, dict[str, str]]:
    """A key and the texts of a row in normal form; Refused says all that is wrong with them.

    `organizations` are the names of the network's, by their ids.
    """
    kept: dict[str, str] = {}
    wrong = [] if _KEY.fullmatch(key) else [("key", "letters, digits and any of _./:-")]
    for column, text in texts.items():
        try:
            kept[column] = _normal(column, text)
        except FactError as error:
            wrong.append((column, error.expected))
    if kept.get("organization") and kept["organization"] not in organizations:
        wrong.append(("organization", "the id of an organization of the network"))
    if wrong:
        raise Refused(wrong)
    return key, kept


def _normal(column: str, text: str) -> str:
    told = " ".join(text.split())
    if UNWRITABLE.search(told):
        raise FactError("words without control characters")
    if column in _CHECKS:
        return _CHECKS[column](told)
    for name in CHECKS:
        if name == column:
            return check_fact(name, told)
    raise FactError(f"one of {', '.join(COLUMNS)}")


def _words(text: str) -> str:
    if len(text) > LONGEST:
        raise FactError(f"at most {LONGEST} characters")
    return text


def _name(text: str) -> str:
    if not text:
        raise FactError("a name")
    return _words(text)


def _scope(text: str) -> str:
    if text.lower() not in SCOPES:
        raise FactError(" or ".join(SCOPES))
    return text.lower()


def _flag(text: str) -> str:
    if text.lower() not in ("yes", "no", ""):
        raise FactError("yes or no")
    return "yes" if text.lower() == "yes" else ""


def _topics(text: str) -> str:
    told = sorted({each.rstrip("/") for each in re.split(r"[\s,;]+", text.lower())} - {""})
    if unknown := [each for each in told if not is_topic(*each.split("/", 1))]:
        raise FactError(f"topics such as food or food/meals (not {', '.join(unknown)})")
    return " ".join(told)


def _place(text: str) -> str:
    found = _PLACE.fullmatch(text)
    if not text:
        return ""
    if not found or abs(float(found[1])) > 90 or abs(float(found[2])) > 180:
        raise FactError("latitude and longitude in degrees, such as 45.5586,9.2140")
    return place_text((float(found[1]), float(found[2])))


_CHECKS: Mapping[str, Callable[[str], str]] = {
    "name": _name,
    "organization": _words,
    "provider": _words,
    "scope": _scope,
    "critical": _flag,
    "closed": _flag,
    "topics": _topics,
    "place": _place,
}


def place_text(place: tuple[float, float]) -> str:
    """A place as its column says it."""
    # Adding zero: what rounds to nothing is not "-0".
    return ",".join(f"{round(each, 6) + 0.0:.6f}" for each in place)


def place_of(text: str) -> tuple[float, float] | None:
    """The place that a column says."""
    lat, _, lon = text.partition(",")
    return (float(lat), float(lon)) if text else None


def changes(old: Listing | None, new: Listing) -> list[Change]:
    """What a file would change of what is known; nothing is known of a new service."""
    known = old or Listing(key=new.key, texts={})
    found = [
        Change(column, known.text(column), new.text(column))
        for column in COLUMNS
        if column in new.texts and new.text(column) != known.text(column)
    ]
    return [*found, *_of_sources(known, new), *_of_translations(known, new)]


def moved(old: Listing | None, new: Listing) -> Listing:
    """What is said of a service; with a new address alone, its old place on the map is none."""
    if old is None or "place" in new.texts or not old.text("place"):
        return new
    if new.texts.get("address", old.text("address")) == old.text("address"):
        return new
    return replace(new, texts={**new.texts, "place": ""})


def _of_sources(old: Listing, new: Listing) -> Iterator[Change]:
    for name, source in new.sources.items():
        before = old.sources.get(name)
        if new.text(name) and new.text(name) == old.text(name) and before != source:
            yield Change(f"{name} source", before.text if before else "", source.text)


def _of_translations(old: Listing, new: Listing) -> Iterator[Change]:
    for (name, language), told in new.translations.items():
        before = old.translations.get((name, language))
        if before != told and is_better(before, told):
            yield Change(f"{name} ({language})", before.text if before else "", told.text)


def is_better(before: Translated | None, told: Translated) -> bool:
    """Whether a translation may take the place of another: no machine rewrites what was read."""
    return before is None or before.origin == "machine" or told.origin != "machine"
