"""How far each translation can be trusted: drafted by a machine, read by a person, or outdated.

`python -m locales.status` counts; `update` records new and changed translations; `update KEY...`
records those keys as still right after the Italian changed. Only a person writes `reviewed`,
as `key = "role, date"`; `update` adds to it the digest of the words that were read.
"""

import sys
import tomllib
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

from locales.catalogues import Catalogue, Entry, read_catalogue, read_shelf
from locales.languages import AVAILABLE, FOLDER, SOURCE

FILE = FOLDER / "status.toml"
State = Literal["source", "machine_draft", "reviewed", "stale", "missing"]
_HEAD = """\
# How far each translation can be trusted; see locales/status.py. A person writes under `reviewed`:
# key = "role, date". The digests (of the Italian, of the translation) are written by
# `python -m locales.status update`.
"""


@dataclass(frozen=True, slots=True)
class Status:
    """The state of one message in one language, and who read it and when, if someone did."""

    state: State
    reviewed: str = ""


@dataclass(slots=True)
class Record:
    """What is recorded of one language: its default, the digests, the reviews."""

    default: State = "machine_draft"
    digests: dict[str, str] = field(default_factory=dict)
    reviewed: dict[str, str] = field(default_factory=dict)

    def status(self, key: str, source: str, own: str) -> Status:
        """The state of a message whose Italian and translation now have these digests."""
        recorded_source, _, recorded_own = self.digests.get(key, f"{source} {own}").partition(" ")
        if recorded_own == own and recorded_source != source:
            return Status("stale")
        who, _, what = self.reviewed.get(key, "").rpartition("; ")
        who = who or what
        if who and what in (who, own):
            return Status("reviewed", who)
        return Status(self.default)

    def update(self, key: str, source: str, own: str, accept: bool) -> None:
        """Records a message that is new, changed or accepted, and what a review was about."""
        _, _, recorded_own = self.digests.get(key, "").partition(" ")
        if accept or recorded_own != own:
            self.digests[key] = f"{source} {own}"
        if key in self.reviewed and "; " not in self.reviewed[key]:
            self.reviewed[key] += f"; {own}"


@dataclass(slots=True)
class Book:
    """All that status.toml says.

    Messages that begin with `partial` are read by associations and coordinators; a `small`
    language has those that begin with `least`, and its readers see the Italian of the rest.
    """

    same_allowed: list[str] = field(default_factory=list)
    partial: list[str] = field(default_factory=list)
    small: list[str] = field(default_factory=list)
    least: list[str] = field(default_factory=list)
    records: dict[str, Record] = field(default_factory=dict)

    def required(self, key: str, language: str) -> bool:
        """Must a language have this message, or may its readers see the Italian?"""
        if language in self.small:
            return key.startswith(tuple(self.least))
        return language in (SOURCE, "en") or self.is_for_all(key)

    def is_for_all(self, key: str) -> bool:
        """Do citizens and families read this message?"""
        return not key.startswith(tuple(self.partial))


def read_book(text: str) -> Book:
    """The book of a TOML text."""
    table: dict[str, Any] = tomllib.loads(text)
    return Book(
        same_allowed=table.pop("same_allowed", []),
        partial=table.pop("partial", {}).get("prefixes", []),
        small=(small := table.pop("small", {})).get("languages", []),
        least=small.get("prefixes", []),
        records={code: Record(**record) for code, record in table.items()},
    )


def write_book(book: Book) -> str:
    """The TOML text of a book."""
    lines = [_HEAD, *_list("same_allowed", book.same_allowed), "", "[partial]"]
    lines += _list("prefixes", book.partial)
    lines += ["", "[small]", *_list("languages", book.small), *_list("prefixes", book.least)]
    for code, record in book.records.items():
        lines += ["", f"[{code}]", f'default = "{record.default}"']
        lines += ["", f"[{code}.reviewed]", *_pairs(record.reviewed)]
        lines += ["", f"[{code}.digests]", *_pairs(record.digests)]
    return "\n".join(lines) + "\n"


def update(book: Book, catalogues: Mapping[str, Catalogue], accepted: Collection[str]) -> None:
    """Records in the book what the catalogues say now."""
    source = catalogues[SOURCE].entries
    for code, catalogue in catalogues.items():
        if code == SOURCE:
            continue
        record = book.records.setdefault(code, Record())
        known = [key for key in source if key in catalogue.entries]
        for key in known:
            own = catalogue.entries[key].digest
            record.update(key, source[key].digest, own, key in accepted)
        record.digests = {key: record.digests[key] for key in known}
        record.reviewed = {key: who for key, who in record.reviewed.items() if key in known}


@lru_cache(maxsize=4096)
def status_of(language: str, key: str) -> Status:
    """How far this message can be trusted in this language."""
    if language not in AVAILABLE:
        return Status("missing")
    source, own = (read_shelf(code).entry(key) for code in (SOURCE, language))
    return _status(_book(), language, source, own) if source and own else Status("missing")


def is_unreviewed(language: str, keys: Iterable[str]) -> bool:
    """Is any of these messages a translation that no person has read as it is now?"""
    return any(status_of(language, key).state in ("machine_draft", "stale") for key in keys)


def statuses(book: Book, source: Catalogue, own: Catalogue) -> Iterator[tuple[str, Status]]:
    """The state of every message that a language has."""
    for key, entry in source.entries.items():
        if key in own.entries:
            yield key, _status(book, own.language, entry, own.entries[key])


def _status(book: Book, language: str, source: Entry, own: Entry) -> Status:
    if language == SOURCE:
        return Status("source")
    record = book.records.get(language, Record())
    return record.status(source.key, source.digest, own.digest)


@lru_cache
def _book() -> Book:
    return read_book(FILE.read_text("utf-8"))


def _list(name: str, values: Iterable[str]) -> list[str]:
    return [f"{name} = [", *(f'    "{value}",' for value in sorted(values)), "]"]


def _pairs(pairs: Mapping[str, str]) -> list[str]:
    return [f'{key} = "{value}"' for key, value in sorted(pairs.items())]


def main(arguments: list[str], file: Path = FILE) -> int:
    """Counts the states of each language, after `update` if that is asked."""
    catalogues = {code: read_catalogue(code) for code in AVAILABLE}
    book = read_book(file.read_text("utf-8"))
    if arguments[:1] == ["update"]:
        update(book, catalogues, arguments[1:])
        file.write_text(write_book(book), "utf-8")
    for code, catalogue in catalogues.items():
        counts = Counter(each.state for _, each in statuses(book, catalogues[SOURCE], catalogue))
        print(code, *(f"{state}: {count}" for state, count in sorted(counts.items())))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
