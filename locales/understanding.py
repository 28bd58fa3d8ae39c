"""What a text means: its language, what is wanted, about which topic, and whether it is danger."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from domain.topics import SAFE, TOPICS
from locales import vectors
from locales.examples import INTENTS
from locales.intents import said_intent
from locales.language import detect, is_borrowing
from locales.ranking import MEANT, NONE, Ranked, chances, topics, warm_ranking
from locales.safety import hears_danger

Safety = Literal["violence", "suicide", "emergency"]

LONGEST = 1000
SURE = 0.7
"""From this score on the first topic is answered without asking."""
LIKELY = 0.4
_HALF_LETTER = re.compile("[\ud800-\udfff]")
_NOTHING: Ranked = ((NONE, 1.0), *((topic, 0.0) for topic in TOPICS))
_LEARNT = tuple(intent for intent in INTENTS if intent != "stop")  # one word said in many ways


@dataclass(frozen=True, slots=True)
class Understood:
    """A text's language (None if unknown), intent, topics with scores, and danger.

    The fifteen topics come with the best first; a score says how often one so sure is right.
    """

    language: str | None = None
    intent: str | None = None
    topics: Ranked = ()
    safety: Safety | None = None

    @property
    def topic(self) -> str | None:
        """The topic to answer without asking, if one is that sure; danger is none."""
        first, score = self.topics[0] if self.topics else (NONE, 0.0)
        return first if score >= SURE and first not in (NONE, SAFE) else None


def understand(text: str, hints: Sequence[str] = ()) -> Understood:
    """What a text means; `hints` are languages to prefer where two are alike."""
    short = _HALF_LETTER.sub(" ", text[:LONGEST])
    if not any(map(str.isalpha, short)):
        return Understood(intent="other", topics=_NOTHING, safety=_danger(text))
    said = said_intent(short)
    language = detect(short, hints)
    likely = chances(short, borrows=is_borrowing(short, language))
    ranked = topics(likely, said)
    intent = said or _meant(likely, ranked)
    return Understood(language, intent, ranked, _danger(text))


def warm() -> None:
    """Loads all that is read once, before somebody waits for it."""
    warm_ranking()


def has_vectors() -> bool:
    """Whether the extra `understanding` is there, which reads between the words."""
    return vectors.vector("") is not None


def _meant(likely: Mapping[str, float], ranked: Ranked) -> str:
    intent = max(_LEARNT, key=likely.__getitem__)
    if likely[intent] >= MEANT:
        return intent
    first, score = ranked[0]
    return "ask_service" if first != NONE and score >= LIKELY else "other"


def _danger(text: str) -> Safety | None:
    danger = hears_danger(text, None)
    if danger is None:
        return None
    return "emergency" if danger.kind == "sos" else danger.kind
