"""How answering families goes: how many wait, and how many promises of time were kept."""

from collections import Counter

from domain.args import Languages, Term
from domain.chat import Say, say
from storage.tallies import TallyKind
from storage.town import Town

FEW = 5
"""Fewer than these are not told apart."""


def rows(town: Town) -> list[Say]:
    """How many wait now, and for each language how often an answer came in time, or late."""
    told = [say("roles-waiting", count=len(town.talks.waiting()))]
    kept, late = _by_language(town, "talk-kept"), _by_language(town, "talk-late")
    for language in sorted({*kept, *late}):
        told.append(
            say(
                "roles-kept-row",
                languages=Languages((language,)),
                kept=_shown(kept[language]),
                late=_shown(late[language]),
            )
        )
    return told


def _by_language(town: Town, kind: TallyKind) -> Counter[str]:
    found: Counter[str] = Counter()
    for each in town.tallies.of_kind(kind):
        found[each.language] += each.amount
    return found


def _shown(amount: int) -> str | Term:
    return Term("roles-few") if 0 < amount < FEW else str(amount)
