"""Phrases to listen for, written with simple wildcards and found fast among many.

In a phrase a space lets up to two other words stand between its words, "~" up to six, "_" none;
"word*" and "*word" match any ending or beginning; "(a|b c)" gives alternatives, "{name}" those of
a named group; "=" at the start asks for the whole text. Chinese characters are words.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from locales.normal import normalise

_ITEM = re.compile(r"~|\([^)]*\)\??|\{\w+\}|[^\s(){}~]+")
_ARABIC = re.compile("[\u0620-\u06ff]")
_GAPS = {" ": r"(?:\S+ ){0,2}?", "~": r"(?:\S+ ){0,6}?", "_": ""}
_AND = "وف"  # "and", written together with the word that follows


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase that was found: its label and how many words it covers."""

    label: str
    words: int


@dataclass(frozen=True)
class _Phrase:
    label: str
    shape: str

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Made when a text first comes near: most phrases are never said."""
        return re.compile(self.shape)


class Phrases:
    """Labelled phrases, indexed by a word that each of them needs."""

    def __init__(self, *, loose: bool = False) -> None:
        self._loose = loose
        self._needed: dict[str, list[_Phrase]] = {}
        self._always: list[_Phrase] = []

    def add(self, label: str, text: str, groups: Mapping[str, Sequence[str]]) -> None:
        """Listens for one more phrase; ValueError if it is not well written."""
        parts = list(self._parse(text.lstrip("="), groups))
        body = "".join(part.regex for part in parts)
        shape = f"^ {body}(?:!! )?$" if text.startswith("=") else f"(?<= ){body}"
        phrase = _Phrase(label, shape)
        anchors = _anchors(parts)
        for anchor in anchors:
            self._needed.setdefault(anchor, []).append(phrase)
        if not anchors:
            self._always.append(phrase)

    def find(self, text: str) -> Iterator[Hit]:
        """The phrases that occur in a text."""
        for phrase, line in self._likely(text):
            if found := phrase.pattern.search(line):
                yield Hit(phrase.label, len(found.group().split()))

    def without(self, text: str) -> str:
        """The normalised text with these phrases cut out."""
        rest = normalise(text, loose=self._loose)
        for phrase, _ in self._likely(text):
            rest = phrase.pattern.sub("", f" {rest} ").strip()
        return rest

    def _likely(self, text: str) -> Iterator[tuple[_Phrase, str]]:
        words = normalise(text, loose=self._loose).split()
        line = f" {' '.join(words)} "
        for phrase in {id(phrase): phrase for phrase in self._candidates(words)}.values():
            yield phrase, line

    def _candidates(self, words: Sequence[str]) -> Iterator[_Phrase]:
        yield from self._always
        for word in dict.fromkeys(words):
            yield from self._starting(word)
            if word[0] in _AND:
                yield from self._starting(word[1:])

    def _starting(self, word: str) -> Iterator[_Phrase]:
        yield from self._needed.get(word, ())
        for length in range(1, len(word) + 1):
            yield from self._needed.get(word[:length] + "*", ())

    def _parse(self, text: str, groups: Mapping[str, Sequence[str]]) -> Iterator["_Part"]:
        gap = ""
        for item in _ITEM.findall(text.replace("_", " _ ")):
            if item in _GAPS:
                gap = _GAPS[item] if gap else ""
            else:
                stems = [self._stem(word, text) for word in _alternatives(item, groups)]
                yield _Part(gap, stems, item.endswith("?"))
                gap = _GAPS[" "]

    def _stem(self, word: str, text: str) -> str:
        bare = normalise(word, loose=self._loose)
        if not bare:
            raise ValueError(f"no letters in {word!r} of {text!r}")
        return "*" * word.startswith("*") + bare + "*" * word.endswith("*")


@dataclass(frozen=True, slots=True)
class _Part:
    """One place in a phrase: what may stand before it, the stems it takes, may it be missing?"""

    gap: str
    stems: list[str]
    optional: bool

    @property
    def regex(self) -> str:
        either = f"(?:{'|'.join(map(_regex, self.stems))})"
        return f"(?:{self.gap}{either})?" if self.optional else self.gap + either


def _alternatives(item: str, groups: Mapping[str, Sequence[str]]) -> Iterator[str]:
    for word in item.rstrip("?").strip("()").split("|"):
        if word.startswith("{"):
            yield from groups[word.strip("{}")]
        else:
            yield word


def _regex(stem: str) -> str:
    start = r"\S*" if stem[0] == "*" else f"[{_AND}]?" if _ARABIC.match(stem) else ""
    return start + re.escape(stem.strip("*")) + (r"\S* " if stem[-1] == "*" else " ")


def _anchors(parts: Sequence[_Part]) -> list[str]:
    """The words, one of which a text must hold; none if every part begins with a wildcard."""
    usable = [
        part.stems
        for part in parts
        if not part.optional and not any(stem[0] == "*" for stem in part.stems)
    ]
    best = max(usable, key=lambda stems: min(map(len, stems)), default=[])
    return [_first_word(stem) for stem in best]


def _first_word(stem: str) -> str:
    head, space, _ = stem.partition(" ")
    return head if space else stem
