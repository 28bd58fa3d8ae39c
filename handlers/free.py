"""What somebody who gives time has said: when, how often they are asked, what they promised."""

from domain.chat import Answer, Choice, Say, choice, say
from domain.keys import Key
from handlers import availability, givings, profiles, promises
from storage.town import Town


def show(town: Town) -> Answer:
    """All that the asking person has said of giving time, and what can be done about it."""
    held = givings.profile(town, town.person.id)
    rows = availability.rows(town)
    promise = promises.rows(town)
    paused = profiles.pause_rows(town, held)
    ways = _ways(changeable=bool(rows or promise), paused=bool(paused))
    key: Key = "free-title" if rows else "free-empty"
    if town.givers.get(town.person.id) is None:
        return [say("free-intro", *ways)]
    return [Say(key, {}, ways), *rows, *promise, *paused, profiles.often_row(held)]


def _ways(*, changeable: bool, paused: bool) -> tuple[Choice, ...]:
    return (
        availability.TO_ADD,
        choice("free/about", "free-button-about"),
        choice("free/often", "free-button-often"),
        choice("free/resume", "free-button-resume") if paused else _pause(),
        availability.TO_CHANGE if changeable else promises.TO_PROMISE,
        choice("fits", "free-button-fits"),
    )


def _pause() -> Choice:
    return choice("free/pause", "free-button-pause")


def mydata(town: Town) -> list[Say]:
    """What is kept of the time that the asking person gives."""
    person = town.person.id
    held = town.givers.get(person)
    told: list[Say] = []
    if held:
        told += [profiles.often_row(held), *profiles.pause_rows(town, held)]
        told += profiles.lines_of(town, held.interests)
    offered = [*availability.rows(town), *promises.rows(town)]
    told += offered
    ever = [each for each in town.offers.of_person(person) if each.kind in ("hours", "promise")]
    over = len(ever) - len(offered)
    told += [say("mydata-free-over-row", count=over)] if over else []
    muted = profiles.mutes(town)
    told = [say("mydata-free"), *told] if told else []
    return [*told, say("mutes-title"), *muted] if muted else told
