"""Files of a directory of services: JSON of HSDS 3.1, and CSV with a service a row."""

import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.json_lines import lines_of
from domain.hsds import Ground, Standing, written
from domain.hsds_reading import Known, read
from domain.listings import COLUMNS, UNWRITABLE, Listing, Refused, checked
from domain.papers import TableSheet
from papers.tables import rows, table

KEY, CONTENTS = "key", "contents"
LONGEST_NAME = 60
Listed = tuple[Listing, Standing]


class NotADirectory(Exception):
    """A file that is no directory of services; its text says where and what was expected."""


@dataclass(frozen=True, slots=True)
class Row:
    """What one row of a file says, and where it is; or why it is refused."""

    where: str
    said: Listing | Refused


def write_json(file: Path, listings: Iterable[Listed], ground: Ground) -> None:
    """Services as the standard's package: one array of them."""
    services = [written(listing, standing, ground) for listing, standing in listings]
    _write(file, json.dumps(services, ensure_ascii=False, indent=1).encode() + b"\n")


def write_csv(file: Path, listings: Iterable[Listed], ground: Ground) -> None:
    """Services as rows, with neither sources nor translations."""
    cells = [(each.key, *map(each.text, COLUMNS)) for each, _ in listings]
    _write(file, table(TableSheet((KEY, *COLUMNS), tuple(cells))))


def _write(file: Path, data: bytes) -> None:
    """The whole file or none of it."""
    unfinished = file.with_name(f".{file.name}.new")
    try:
        unfinished.write_bytes(data)
        os.replace(unfinished, file)
    finally:
        unfinished.unlink(missing_ok=True)


def read_rows(file: Path, known: Known) -> list[Row]:
    """What each row of a file says; a second row about the same service is refused."""
    data = file.read_bytes()
    try:
        found = _csv(data, known) if file.suffix.lower() == ".csv" else _json(data, known)
        return list(_once(found))
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise NotADirectory(f"{file}: line {line}: expected text in UTF-8") from None
    except ValueError as error:
        raise NotADirectory(f"{file}: {error}") from None


def _once(found: Iterable[Row]) -> Iterator[Row]:
    first: dict[str, str] = {}
    for row in found:
        key = row.said.key if isinstance(row.said, Listing) else None
        if key is not None and key in first:
            yield Row(row.where, Refused([(KEY, f"each once (first in {first[key]})")]))
        else:
            first |= {key: row.where} if key is not None else {}
            yield row


def _json(data: bytes, known: Known) -> Iterator[Row]:
    text = data.decode(json.detect_encoding(data))
    try:
        told = json.loads(text)
        lines = lines_of(text, CONTENTS)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}: character {error.colno}"
        raise ValueError(f"{place}: expected JSON, and cannot be read from here on") from None
    except RecursionError:
        raise ValueError("expected JSON that is not so deep") from None
    # A page of the standard's interface has its services under "contents".
    services = told.get(CONTENTS) if isinstance(told, dict) else told
    if not isinstance(services, list):
        raise ValueError("expected an array of services")
    for number, (each, line) in enumerate(zip(services, lines, strict=True), start=1):
        yield Row(f"line {line}, service {number}{_called(each)}", _said(each, known))


def _called(raw: object) -> str:
    """What a service is called in a file, as far as it says so."""
    told = raw if isinstance(raw, dict) else {}
    called = next((told[each] for each in ("name", "id") if isinstance(told.get(each), str)), "")
    words = UNWRITABLE.sub("", " ".join(called.split()))[:LONGEST_NAME]
    return f" ({words})" if words else ""


def _said(raw: object, known: Known) -> Listing | Refused:
    try:
        return read(raw, known)
    except Refused as refused:
        return refused


def _csv(data: bytes, known: Known) -> Iterator[Row]:
    headings, found = rows(data)
    if KEY not in headings:
        raise ValueError(f"line 1: {KEY}: expected a column of this name")
    for each in headings:
        if each not in (KEY, *COLUMNS):
            named = UNWRITABLE.sub("", each) or "a column without a name"
            raise ValueError(f"line 1: {named}: expected {KEY} and any of {', '.join(COLUMNS)}")
        if headings.count(each) > 1:
            raise ValueError(f"line 1: {each}: expected one column of this name")
    for line, cells in found:
        yield Row(f"line {line}", _row(cells, known))


def _row(cells: dict[str, str], known: Known) -> Listing | Refused:
    if not cells:
        return Refused([("row", "as many cells as there are headings")])
    # Whether it is closed is said by "yes" alone: a file opens nothing again.
    told = {name: text for name, text in cells.items() if name != KEY}
    if told.get("closed", "").strip().lower() in ("", "no"):
        told.pop("closed", None)
    try:
        key, texts = checked(cells.get(KEY, "").strip(), told, known.names)
    except Refused as refused:
        return refused
    return Listing(key=key, texts=texts)
