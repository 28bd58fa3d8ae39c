"""Needs said in one sentence: when, how many people, and the words that remain."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from domain.times import Times
from locales.times import LANGUAGES, MAX_LENGTH, read_times
from locales.times.counts import Count, counts
from locales.times.needwords import is_noise
from locales.times.tokens import Token, tokens

Ranges = Sequence[tuple[int, int]]


def read_need(text: str, now: datetime) -> tuple[Times, int | None, str]:
    """The times, the people (None when unsaid or unclear) and what else is said of a need."""
    text = text[:MAX_LENGTH]
    times = read_times(text, now, LANGUAGES)
    found = counts(text, times.matched)
    return times, _people(found), _rest(text, [*times.matched, *(c.where for c in found)])


def _people(found: Sequence[Count]) -> int | None:
    said = {count.people for count in found}
    return said.pop() if len(said) == 1 else None


def _rest(text: str, taken: Ranges) -> str:
    """What is left, clause by clause, without greetings and the words that only hold it."""
    clauses = [_trimmed(clause, text) for clause in _clauses(text, taken)]
    return ", ".join(clause for clause in clauses if clause)


def _clauses(text: str, taken: Ranges) -> Iterator[list[Token]]:
    clause: list[Token] = []
    for token in tokens(text):
        if any(start < token.end and token.start < end for start, end in taken):
            if clause:
                yield clause
            clause = []
        elif token.text in ',;.!?:()[]-"' and not (token.text == "-" and token.glued):
            yield clause
            clause = []
        else:
            clause.append(token)
    yield clause


def _trimmed(clause: list[Token], text: str) -> str:
    """A clause without the small words at its edges."""
    first, last = 0, len(clause)
    while first < last and is_noise(clause[first].text):
        first += 1
    while last > first and is_noise(clause[last - 1].text):
        last -= 1
    return (
        " ".join(text[clause[first].start : clause[last - 1].end].split()) if last > first else ""
    )
