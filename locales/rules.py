"""What every language's messages must keep to; each rule says where it is broken."""

import re
import unicodedata
from collections.abc import Iterator, Mapping

from babel import Locale
from fluent.runtime import FluentBundle

from locales.bidi import strip_isolates
from locales.calls import Call
from locales.catalogues import Catalogue, Entry, Part
from locales.languages import LANGUAGES, SOURCE
from locales.status import Book

LENGTHS = {"button": 20, "row": 24, "desc": 72}  # UTF-16 units, of the smallest screens
_NO_MANY = ("es", "fr", "it", "pt")  # "many" is for millions there
_ONLY = {"zero": "0", "one": "1", "two": "2"}
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]"
)
_MARK_AT_START = re.compile("(?m)^((?:[^\\s=]+ =|\\.\\S+ =)? *|\\s*\\.\\S+ = *)\u200f")

Found = Iterator[tuple[int, str]]


def check_text(catalogue: Catalogue) -> Found:
    """Every line is Fluent, in composed letters, without hidden characters."""
    for where in catalogue.junk:
        yield where, "this is no message, or its key comes twice"
    text = catalogue.text
    if LANGUAGES[catalogue.language].right_to_left:
        text = _MARK_AT_START.sub(r"\1", text)
    for number, line in enumerate(text.split("\n"), 1):
        if hidden := _FORBIDDEN.search(line):
            yield number, f"hidden character U+{ord(hidden.group()):04X}"
        if not unicodedata.is_normalized("NFC", line):
            yield number, "letters are not composed (NFC)"


def check_keys(catalogue: Catalogue, source: Catalogue, book: Book) -> Found:
    """A language has the messages of the Italian, with the same parts and arguments."""
    for key, entry in source.entries.items():
        own = catalogue.entries.get(key)
        if own is None:
            if book.required(key, catalogue.language):
                yield 1, f"{key} is missing"
        else:
            yield from ((own.line, told) for told in _differences(own, entry))
    for key, entry in catalogue.entries.items():
        if key not in source.entries:
            yield entry.line, f"{key} is not in the Italian"


def check_sameness(catalogue: Catalogue, source: Catalogue, book: Book) -> Found:
    """What has words of its own is not left in Italian."""
    for key, own in catalogue.entries.items():
        entry = source.entries.get(key)
        if catalogue.language == SOURCE or entry is None or key in book.same_allowed:
            continue
        for name, part in own.parts.items():
            there = entry.parts.get(name)
            if there and part.has_letters and part.source == there.source:
                yield own.line, f"{_title(key, name)} is the same as in Italian"


def check_plurals(catalogue: Catalogue) -> Found:
    """A choice by number has every form that the language's grammar asks for."""
    tags = set(Locale.parse(LANGUAGES[catalogue.language].locale).plural_form.tags)
    needed = (tags | {"other"}) - ({"many"} if catalogue.language in _NO_MANY else set())
    for entry in catalogue.entries.values():
        for part in entry.parts.values():
            for names in part.selections:
                missing = {each for each in needed - names if _ONLY.get(each) not in names}
                if missing:
                    told = ", ".join(sorted(missing))
                    yield entry.line, f"{_title(entry.key, part.name)} has no plural {told}"


def check_lengths(catalogue: Catalogue) -> Found:
    """Every part formats without error, and short forms are short."""
    bundle = FluentBundle([LANGUAGES[catalogue.language].locale])
    bundle.add_resource(catalogue.resource)
    for entry in catalogue.entries.values():
        for part in entry.parts.values():
            told = next(_misfits(bundle, entry, part), None)
            if told:
                yield entry.line, f"{_title(entry.key, part.name)} {told}"


def check_status(catalogue: Catalogue, source: Catalogue, book: Book) -> Found:
    """What is recorded of a language is about the messages it has, as they are."""
    record = book.records.get(catalogue.language)
    if catalogue.language == SOURCE:
        return
    if record is None or record.default not in ("machine_draft", "reviewed"):
        yield 1, "status.toml records nothing of this language, or an unknown default"
        return
    for key in {*record.digests, *record.reviewed} - set(catalogue.entries):
        yield 1, f"status.toml records {key}, which is not here: update it"
    for key in set(catalogue.entries) & set(source.entries):
        own = catalogue.entries[key]
        if record.digests.get(key, "").partition(" ")[2] != own.digest:
            yield own.line, f"{key} is new or changed: run python -m locales.status update"


def check_call(call: Call, entries: Mapping[str, Entry]) -> Iterator[str]:
    """A message that the programme names exists, and gets the arguments it asks for."""
    entry = entries.get(call.key)
    part = _called(entry, call) if entry else None
    if part is None:
        yield f"no message {call.key}"
    elif call.names is not None and call.names != part.variables:
        given, asked = sorted(call.names), sorted(part.variables)
        yield f"{call.key} is given {given} and asks for {asked}"


def _called(entry: Entry, call: Call) -> Part | None:
    return entry.label if call.use == "label" else entry.parts.get("")


def _differences(own: Entry, entry: Entry) -> Iterator[str]:
    for name in entry.parts.keys() ^ own.parts.keys():
        yield f"{_title(own.key, name)} is not in both this language and Italian"
    for name in entry.parts.keys() & own.parts.keys():
        here, there = own.parts[name].variables, entry.parts[name].variables
        if here != there:
            yield f"{_title(own.key, name)} asks for {sorted(here)}, in Italian {sorted(there)}"


def _misfits(bundle: FluentBundle, entry: Entry, part: Part) -> Iterator[str]:
    message = bundle.get_message(entry.key)
    pattern = message.attributes.get(part.name, message.value)
    assert pattern is not None
    for args in part.samples():
        text, errors = bundle.format_pattern(pattern, args)
        if errors:
            yield f"fails: {errors[0]}"
        units = len(strip_isolates(str(text)).encode("utf-16-le")) // 2
        if units > LENGTHS.get(part.name, units):
            yield f"is {units} long, at most {LENGTHS[part.name]}"


def _title(key: str, part: str) -> str:
    return f"{key}.{part}" if part else key
