"""Promises of time made to families: kept or late, counted, and what is done about a late one."""

from collections import Counter

from domain.args import Languages, Term
from domain.chat import Say, choice, say
from domain.talks import Talk
from handlers.passings import TOLD, able, ask
from storage.tallies import TallyKind
from storage.town import Town

LATE = "talk-late"
FEW = 5
"""Fewer than these are not told apart."""


def late(town: Town, talk_id: str) -> list[Say]:
    """The promise is due: if nobody has answered, it is counted, and all are asked again."""
    talk = town.talks.get(talk_id)
    if talk is None or talk.person_id is None:
        return []
    if talk.answered:
        if talk.answered > talk.promised:
            count(town, "talk-late", talk)
        return []
    if talk.state == "ended":
        return []
    count(town, "talk-late", talk)
    town.talks.give_back(talk.id)
    spoken = Languages((talk.language,))
    waiting = say(
        "roles-late",
        choice("roles", "roles-menu"),
        languages=spoken,
        count=len([each for each in town.talks.waiting() if each.language == talk.language]),
    )
    return [
        *ask(town, talk, able(town, talk), everybody=True),
        *(waiting.told(each, TOLD) for each in town.people.coordinators()),
        say("talk-late", choice("services", "menu-services")).told(talk.person_id, TOLD),
    ]


def count(town: Town, kind: TallyKind, talk: Talk) -> None:
    """Counts a promise as kept or not, by language and week alone."""
    year, week, _ = town.local(town.now).isocalendar()
    town.tallies.count(kind, "", talk.language, f"{year}-W{week:02}")


def answered(town: Town, talk: Talk) -> None:
    """The first answer in time keeps the promise."""
    if town.talks.answered(talk.id) and town.now <= talk.promised:
        count(town, "talk-kept", talk)


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
