"""What the bot says: message keys and arguments put into the words of one language."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo

from babel import Locale as CldrLocale
from babel.lists import format_list
from fluent.runtime import FluentBundle

from domain.args import (
    Amount,
    Arg,
    Date,
    Day,
    Hour,
    Hours,
    Instant,
    Languages,
    Length,
    Listed,
    Lot,
    MonthOf,
    Recurring,
    Rhythm,
    Span,
    Term,
    Who,
)
from domain.chat import Button, Choice, Say, Words
from domain.hours import parts
from domain.keys import Key
from locales.amounts import amount
from locales.bidi import (
    is_mixed,
    isolate_lines,
    keep_left,
    open_links,
    start_right,
    strip_isolates,
    tame,
)
from locales.catalogues import read_shelf
from locales.dates import (
    show_date,
    show_day,
    show_hours,
    show_instant,
    show_month,
    show_span,
    show_time,
)
from locales.languages import FOLDER, LANGUAGES, SOURCE, Language
from locales.rhythms import rhythm
from locales.status import is_unreviewed

MORE: Key = "page-more"
BACK: Key = "page-back"
PICK: Key = "page-pick"
TYPED: Key = "page-typed"
DRAFT: Key = "translation-draft"
BORROWED: Key = "translation-italian"
LENGTH: Key = "length"
WHOLE_DAY = 23 * 3600 + 59 * 60
"""Seconds."""
RECURRING: dict[frozenset[str], Key] = {
    frozenset(): "every-day",
    frozenset({"hours"}): "every-hours",
    frozenset({"until"}): "every-day-until",
    frozenset({"hours", "until"}): "every-hours-until",
}
TOLD = frozenset({"start-kept", "language-chosen"})
UNASKED = "guide-"
"""What comes by itself, days after it was asked for, is never in Italian without saying so."""
SPARE = "en"


class Locale:
    """One language's messages, with Italian behind it for those it lacks."""

    def __init__(self, language: Language, folder: Path, source: "Locale | None" = None) -> None:
        self.language = language
        self._source = source
        self._bundle = FluentBundle([language.locale], use_isolating=True)
        self._shelf = read_shelf(language.code, folder)
        self._fixed: dict[tuple[Key, str | None, Callable[[str], str]], str] = {}

    def paragraph(self, key: Key, args: Mapping[str, Arg], moment: "Moment") -> str:
        """A message's value; KeyError if no language has it or an argument is missing."""
        return self._put(key, None, args, moment, keep_left)

    def label(
        self, key: Key, args: Mapping[str, Arg], moment: "Moment", part: str = "button"
    ) -> str:
        """A button's label on one line: the message's `.button` or `part`, or else its value."""
        words = " ".join(self._put(key, part, args, moment, str).split())
        return words if is_mixed(words) else strip_isolates(words).strip()

    def has(self, key: Key, part: str) -> bool:
        """Does a message have this part, in this language or in Italian?"""
        own = self._knows(key) and part in self._bundle.get_message(key).attributes
        return own or (self._source is not None and self._source.has(key, part))

    def lacks(self, key: Key, wanted: str) -> bool:
        """Is a message said in another language than the one that was wanted?"""
        return wanted != self.language.code or not self._knows(key)

    def _knows(self, key: Key) -> bool:
        if not self._bundle.has_message(key) and (found := self._shelf.resource(key)):
            self._bundle.add_resource(found)
        return self._bundle.has_message(key)

    def _put(
        self,
        key: Key,
        attribute: str | None,
        args: Mapping[str, Arg],
        moment: "Moment",
        borrowed: Callable[[str], str],
    ) -> str:
        """What a message says; what says always the same is put into words once."""
        if args:
            return self._put_anew(key, attribute, args, moment, borrowed)
        fixed = self._fixed.get((key, attribute, borrowed))
        if fixed is None:
            fixed = self._put_anew(key, attribute, args, moment, borrowed)
            self._fixed[key, attribute, borrowed] = fixed
        return fixed

    def _put_anew(
        self,
        key: Key,
        attribute: str | None,
        args: Mapping[str, Arg],
        moment: "Moment",
        borrowed: Callable[[str], str],
    ) -> str:
        text, errors = self._format(key, attribute, args, moment)
        if not errors:
            return start_right(text) if self.language.right_to_left else text
        if self._source is None:
            raise KeyError(f"{key}: {'; '.join(map(str, errors))}")
        words = self._source._put(key, attribute, args, moment, borrowed)
        return borrowed(words) if self.language.right_to_left else words

    def _format(
        self, key: Key, attribute: str | None, args: Mapping[str, Arg], moment: "Moment"
    ) -> tuple[str, Sequence[object]]:
        if not self._knows(key):
            return "", ["no such message"]
        message = self._bundle.get_message(key)
        pattern = message.attributes.get(attribute or "", message.value)
        if pattern is None:
            return "", ["no value"]
        shown = {name: self._show(value, moment) for name, value in args.items()}
        text, errors = self._bundle.format_pattern(pattern, shown)
        return open_links(isolate_lines(str(text))), errors

    def _show(self, value: Arg, moment: "Moment") -> str | int:
        match value:
            case str():
                return tame(value)
            case Span():
                code = self.language.code
                return show_span(value.start, value.end, code, moment.zone, moment.now)
            case Day():
                return show_day(value.at, self.language.code, moment.zone, moment.now)
            case Date():
                return show_date(value.on, self.language.code)
            case MonthOf():
                return show_month(value.month_of, self.language.code)
            case Instant():
                return show_instant(value.instant, self.language.code, moment.zone, moment.now)
            case Hour():
                return show_time(value.hour, moment.zone)
            case Hours():
                return show_hours(value.opens, value.closes, self.language.code, moment.zone)
            case Length():
                return self.label(LENGTH, parts(value.minutes), moment)
            case Term():
                return self.label(value.term, {}, moment)
            case Languages():
                return name_languages(value.codes, self.language)
            case Listed():
                names = [str(self._show(each, moment)) for each in value.parts]
                return format_list(names, locale=CldrLocale.parse(self.language.locale))
            case Recurring():
                return self._recurring(value, moment)
            case Rhythm():
                key, args = rhythm(value.rule, self.language.locale)
                return self.label(key, args, moment)
            case Amount():
                return self.label(*amount(value, self.language.locale), moment)
            case Lot():
                return self._lot(value, moment)
            case Who():
                raise TypeError("a person is named before the words are put")
            case _:
                return value

    def _lot(self, lot: Lot, moment: "Moment") -> str:
        """Pieces are counted, all else is measured; one device goes without its number."""
        count, named = lot.amount.quantity, isinstance(lot.of, Term)
        if not lot.of:
            return str(self._show(lot.amount, moment))
        if isinstance(lot.of, Term) and count == 1:
            return self.label(lot.of.term, {}, moment)
        if not count:
            return self.label("lot-unclear", {"what": lot.of}, moment)
        if named or lot.amount.unit == "piece":
            return self.label("lots", {"what": lot.of, "count": str(count)}, moment)
        return self.label("lot", {"what": lot.of, "amount": lot.amount}, moment)

    def _recurring(self, value: Recurring, moment: "Moment") -> str:
        args: dict[str, Arg] = {"rule": Rhythm(value.rule)}
        if (value.closes - value.opens).total_seconds() < WHOLE_DAY:
            args["hours"] = Hours(value.opens, value.closes)
        if value.until:
            args["until"] = Date(value.until)
        return self.label(RECURRING[frozenset(args) - {"rule"}], args, moment)


@dataclass(frozen=True, slots=True)
class Moment:
    """Where and when words are read: the city's zone, and the instant that tells the year."""

    zone: ZoneInfo
    now: datetime | None = None


def put(says: Sequence[Say], language: str, zone: ZoneInfo, now: datetime | None = None) -> Words:
    """One answer in one language; KeyError names a message or an argument that is missing."""
    locale, moment = load(language), Moment(zone, now)
    paragraphs = [(say.key, _paragraph(say, locale, moment)) for say in says]
    if _is_draft(language, [say.key for say in says]):
        paragraphs.insert(1, (DRAFT, locale.paragraph(DRAFT, {}, moment)))
    if any(say.key.startswith(UNASKED) and locale.lacks(say.key, language) for say in says):
        spoken = load(SPARE) if locale.lacks(BORROWED, language) else locale
        paragraphs.append((BORROWED, spoken.paragraph(BORROWED, {}, moment)))
    buttons = (_button(choice, locale, moment) for say in says for choice in say.choices)
    return Words(
        text=_join(paragraphs),
        buttons=tuple(buttons),
        language=locale.language.code,
        right_to_left=locale.language.right_to_left,
        more=locale.label(MORE, {}, moment),
        back=locale.label(BACK, {}, moment),
        pick=locale.label(PICK, {}, moment),
        typed=locale.label(TYPED, {}, moment),
    )


def _paragraph(say: Say, reader: Locale, moment: Moment) -> str:
    """What is said, in the reader's language unless it is to be in one of its own."""
    spoken = load(say.language) if say.language else reader
    words = spoken.paragraph(say.key, say.args, moment)
    borrowed = reader.language.right_to_left and not spoken.language.right_to_left
    return keep_left(words) if borrowed else words


def _is_draft(language: str, keys: Sequence[Key]) -> bool:
    """Whether to say, where a language is met first, that no person has read its texts yet."""
    return not TOLD.isdisjoint(keys) and is_unreviewed(language, keys)


def load(language: str) -> Locale:
    """A language's messages, read once; Italian where we have none."""
    return _load(language if (FOLDER / f"{language}.ftl").exists() else SOURCE)


@lru_cache
def _load(code: str) -> Locale:
    return Locale(LANGUAGES[code], FOLDER, None if code == SOURCE else _load(SOURCE))


def name_languages(codes: Iterable[str], reader: Language) -> str:
    """Languages by their codes, named and listed as `reader` does."""
    cldr = CldrLocale.parse(reader.locale)
    names = [str(cldr.languages.get(code, code)) for code in codes]
    return format_list(names, locale=cldr) if names else ""


def _button(choice: Choice, locale: Locale, moment: Moment) -> Button:
    label = locale.label(choice.key, choice.args, moment)
    if not locale.has(choice.key, "row"):
        return Button(label, choice.path)
    row, detail = (locale.label(choice.key, choice.args, moment, part) for part in ("row", "desc"))
    return Button(label, choice.path, row, detail)


def _join(paragraphs: Iterable[tuple[Key, str]]) -> str:
    """Paragraphs apart by a blank line; rows of one list, and what goes under, by a line break."""
    text, previous = "", ""
    for key, paragraph in paragraphs:
        rows = key.endswith("-row") and previous.endswith("-row")
        close = rows or key.endswith("-under")
        text += ("\n" if close else "\n\n") if previous else ""
        text, previous = text + paragraph, key
    return text


def plain(key: Key, language: str) -> str:
    """The words of a message without arguments, for a page or a menu outside the chat."""
    return load(language).label(key, {}, Moment(ZoneInfo("UTC")))
