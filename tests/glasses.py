"""Glasses through which a screen in any language reads as the Italian it was made from."""

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo

from domain.chat import Capabilities, File, Message, Say, Words
from domain.render import render
from locales import messages
from locales.languages import SOURCE
from locales.status import FILE, Book, read_book
from tests.wires import Rows

MOST_PAGES = 10


@dataclass
class Glasses:
    """All that was put into words, as it looks on a screen, with how it would look in Italian.

    What was not made here fails the test; `borrowed` is what was said in Italian although the
    language has words of its own. `whole` are the Italian labels of all choices, by path: on a
    narrow screen they may be cut, or other words may stand for them.
    """

    capabilities: Capabilities
    borrowed: list[str] = field(default_factory=list)
    _made: dict[tuple[object, ...], tuple[Message, Message]] = field(default_factory=dict)
    whole: dict[str, str] = field(default_factory=dict)
    _pairs: deque[tuple[Words, Words]] = field(default_factory=lambda: deque(maxlen=200))
    _texts: dict[str, str] = field(default_factory=dict)

    def put(
        self, says: Sequence[Say], language: str, zone: ZoneInfo, now: datetime | None = None
    ) -> Words:
        """Puts an answer into words as `locales` does, and remembers it in Italian."""
        own = messages.put(says, language, zone, now)
        italian = own
        if own.language != SOURCE:
            self.borrowed += _borrowed(says, own.language, messages.Moment(zone, now))
            italian = messages.put(says, SOURCE, zone, now)
        self._pairs.append((own, italian))
        self.whole |= {each.path: each.label for each in italian.buttons}
        self._texts[own.text] = italian.text
        self._note(own, italian, 0)
        return own

    def rendered(self, text: str, rows: Rows) -> Message:
        """The message on a screen, as it was made."""
        return self._found(text, rows)[0]

    def read(self, message: Message) -> Message:
        """A message of a screen, in Italian."""
        if message.file:
            return replace(message, file=self._read_file(message.file))
        return self._found(message.text, message.rows)[1]

    def _read_file(self, file: File) -> File:
        stem, dot, ending = file.name.rpartition(".")
        return replace(
            file,
            name=self._texts.get(stem, stem) + dot + ending,
            about=self._texts.get(file.about, file.about),
        )

    def _found(self, text: str, rows: Rows) -> tuple[Message, Message]:
        look = _look(text, rows)
        if look not in self._made:
            for own, italian in self._pairs:
                for page in range(1, MOST_PAGES):
                    self._note(own, italian, page)
            self._note_together(text)
        assert look in self._made, f"nobody here has made {text!r} {rows}"
        return self._made[look]

    def _note(self, own: Words, italian: Words, page: int) -> None:
        shown, read = (render(words, self.capabilities, page) for words in (own, italian))
        self._made[_look(shown.text, shown.rows)] = shown, read
        if shown.before:
            self._note_parts(shown, read)

    def _note_together(self, text: str) -> None:
        """What was put into words one by one and shown as one: the numbers in more languages."""
        made = list(self._pairs)
        for first, (own, italian) in enumerate(made):
            for some in (made[first : first + 2], made[first : first + 3]):
                shown, read = map(_joined, zip(*some, strict=True))
                if shown == text:
                    self._note(replace(own, text=shown), replace(italian, text=read), 0)

    def _note_parts(self, shown: Message, read: Message) -> None:
        """A message in several parts; those of the Italian may be more, or fewer."""
        *first, last = _spread((*read.before, read.text), len(shown.before) + 1)
        for text, part in zip(shown.before, first, strict=True):
            alone = replace(shown, text=text, rows=(), before=())
            self._made[_look(text, ())] = alone, replace(alone, text=part)
        self._made[_look(shown.text, shown.rows)] = shown, replace(read, text=last, before=())


def _spread(parts: Sequence[str], wanted: int) -> list[str]:
    """The same parts in another number of them."""
    few = [*parts, *[""] * (wanted - len(parts))]
    return [*few[: wanted - 1], "\n".join(few[wanted - 1 :])]


def _joined(words: Sequence[Words]) -> str:
    return "\n\n".join(each.text for each in words)


def _look(text: str, rows: Rows) -> tuple[object, ...]:
    return text.strip(), tuple((each.label, each.path) for row in rows for each in row)


@cache
def _book() -> Book:
    return read_book(FILE.read_text(encoding="utf-8"))


def _borrowed(says: Sequence[Say], language: str, moment: messages.Moment) -> Iterator[str]:
    """Where Italian has stood in for what the language has, or should have, itself."""
    locale = messages.load(language)
    for key, args in _said(says):
        if locale._bundle.has_message(key) or _book().required(key, language):
            _, errors = locale._format(key, None, args, moment)
            for error in errors:
                if error != "no value":
                    yield f"{key} in {language}: {error}"


def _said(says: Sequence[Say]) -> Iterator[tuple[messages.Key, Mapping[str, messages.Arg]]]:
    for say in says:
        yield say.key, say.args
        for choice in say.choices:
            yield choice.key, choice.args
