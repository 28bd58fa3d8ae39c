"""From a text to its signs: the longest phrases, in the languages that explain most words."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from locales.times.lexicon import Meaning, hints_of, longest, words_of
from locales.times.signs import Sign
from locales.times.spelling import mended
from locales.times.tokens import Token, is_han, tokens

_PROCLITICS = {"و": "and", "ب": "filler", "ل": "to", "ف": "filler"}
_DOUBTFUL = {"weekday", "month", "day", "part"}
_BEFORE_MONTH = {"di", "de", "of", "del", "°", "st", "nd", "rd", "th", "го", ".", "-"}


def read_signs(text: str, languages: Sequence[str]) -> list[Sign]:
    """The signs of a text, in order; what means nothing about time is a "word" or a "mark"."""
    return _Reader(tokens(text), tuple(languages)).read()


class _Reader:
    def __init__(self, pieces: list[Token], languages: tuple[str, ...]) -> None:
        self.tokens = pieces
        self.languages = languages
        self.lengths = longest(languages)
        self.scores = _scores(pieces, languages)

    def read(self) -> list[Sign]:
        found: list[Sign] = []
        index = 0
        while index < len(self.tokens):
            signs, used = self._phrase(index) or self._single(index)
            found.extend(signs)
            index += used
        return found

    def _phrase(self, index: int) -> tuple[list[Sign], int] | None:
        most = self.lengths.get(self.tokens[index].text, 0)
        for length in range(min(most, len(self.tokens) - index), 0, -1):
            words = tuple(token.text for token in self.tokens[index : index + length])
            if chosen := self._choose(words, index):
                meaning, doubt = chosen
                return [self._placed(s, index, length, doubt) for s in meaning], length
        return None

    def _choose(self, words: tuple[str, ...], index: int) -> tuple[Meaning, bool] | None:
        """The meaning in the likeliest language, and whether another is as likely."""
        known = {
            language: fitting
            for language in self.languages
            if (fitting := self._fitting(language, words, index))
        }
        if not known:
            return None
        best = max(self.scores[language] for language in known)
        top = [m for language, m in known.items() if self.scores[language] > best - 1e-6]
        if preferred := [m for ms in top for m in ms if self._preferred(m[0], index)]:
            return preferred[0], False
        doubt = any(m[0] != top[0][0] for m in top) and top[0][0][0].kind in _DOUBTFUL
        return top[0][0], doubt

    def _fitting(self, language: str, words: tuple[str, ...], index: int) -> list[Meaning]:
        known = words_of(language).get(words, ())
        return [m for m in known if self._fits(m[0], index, index + len(words))]

    def _preferred(self, sign: Sign, index: int) -> bool:
        """Whether the neighbours decide for this meaning."""
        if sign.kind == "dayof":
            return index + 1 < len(self.tokens) and self._number(index + 1)
        return sign.kind == "length" or (sign.kind == "month" and self._after_number(index))

    def _fits(self, sign: Sign, index: int, end: int) -> bool:
        """Whether the neighbours allow this meaning."""
        match sign.kind:
            case "month":
                slash = end + 1 < len(self.tokens) and self.tokens[end + 1].text == "/"
                return self._after_number(index) or (self._number(end) and not slash)
            case "length":
                alone = not self._number(index - 1) and not self._number(end)
                return alone or sign.value != 60 or end > index + 1
            case "article":
                return not self._number(end)
            case "every":
                return end < len(self.tokens)  # alone, Arabic "every" is Urdu "tomorrow"
            case "ordinal":
                return self._hangs_on_number(index)
            case "h":
                return self._number(index - 1) or self._number(end) or end < len(self.tokens)
        return True

    def _number(self, index: int) -> bool:
        return 0 <= index < len(self.tokens) and self.tokens[index].kind == "number"

    def _after_number(self, index: int) -> bool:
        back = index - 1
        while back > index - 3 and back >= 0 and self.tokens[back].text in _BEFORE_MONTH:
            back -= 1
        if back < 0:
            return False
        return self._number(back) or self._spelled_number(self.tokens[back].text)

    def _spelled_number(self, word: str) -> bool:
        kinds = {"number", "ordinalday", "odd"}
        return any(
            meaning[0].kind in kinds
            for language in self.languages
            for meaning in words_of(language).get((word,), ())
        )

    def _hangs_on_number(self, index: int) -> bool:
        back = index - 1
        if back > 0 and self.tokens[back].text == "-" and self.tokens[back].glued:
            back -= 1
        return self.tokens[index].glued and self._number(back)

    def _placed(self, sign: Sign, index: int, length: int, doubt: bool) -> Sign:
        first, last = self.tokens[index], self.tokens[index + length - 1]
        text = " ".join(token.text for token in self.tokens[index : index + length])
        glued = first.glued and not (sign.kind == "word" and is_han(text))
        return replace(sign, text=text, start=first.start, end=last.end, glued=glued, doubt=doubt)

    def _single(self, index: int) -> tuple[list[Sign], int]:
        token = self.tokens[index]
        if token.kind == "word":
            if joined := self._proclitic(index):
                return joined
            meaning = mended(token.text, self.languages)
            if meaning and self._fits(meaning[0], index, index + 1):
                return [self._placed(sign, index, 1, False) for sign in meaning], 1
            return [self._placed(Sign("word"), index, 1, False)], 1
        if token.kind == "mark":
            return [self._placed(Sign("mark", name=token.text), index, 1, False)], 1
        usable = len(token.text) <= 4
        sign = Sign("number", value=int(token.text)) if usable else Sign("plain")
        return [self._placed(sign, index, 1, False)], 1

    def _proclitic(self, index: int) -> tuple[list[Sign], int] | None:
        """Arabic writes "and", "to" and "in" as the first letter of the next word."""
        token = self.tokens[index]
        kind = _PROCLITICS.get(token.text[0])
        if kind is None or len(token.text) < 3:
            return None
        rest = "ا" + token.text[1:] if token.text.startswith("لل") else token.text[1:]
        if rest not in self.lengths:
            return None
        head = Sign(kind, text=token.text[0], start=token.start, end=token.start + 1)
        self.tokens[index] = replace(token, text=rest, start=token.start + 1)
        found = self._phrase(index)
        return ([head, *found[0]], found[1]) if found else None


def _scores(pieces: list[Token], languages: tuple[str, ...]) -> Mapping[str, float]:
    """How many words each language explains; a word of several languages is shared."""
    scores = dict.fromkeys(languages, 0.0)
    for token in pieces:
        knows = [language for language in languages if _knows(language, token.text)]
        for language in knows:
            scores[language] += 1 / len(knows)
    return scores


def _knows(language: str, word: str) -> bool:
    return word in hints_of(language) or (word,) in words_of(language)
