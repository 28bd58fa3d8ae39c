"""Guides: chosen, agreed to with their hour, and begun; or taken as one file, with nothing kept."""

from datetime import datetime, time, timedelta
from typing import cast

from domain.args import Instant, Languages, Term
from domain.chat import Answer, Choice, Refusal, Say, choice, say
from domain.city import Guide, GuideStep
from domain.follows import Follow
from domain.guides import HOURS, days_between, hour_of, next_at, on
from domain.keys import Key
from domain.papers import EventSheet
from domain.topics import NAMES, SUBS
from handlers import follows
from handlers.leaves import Leaf, Reader
from handlers.skips import Skip
from storage.town import Town

GUIDES = choice("guides", "menu-guides")
LASTS = timedelta(minutes=15)


def name(guide_id: str) -> Key:
    """What a guide is called."""
    return cast(Key, f"guide-{guide_id}")


def words(guide: Guide, step: GuideStep) -> Key:
    """What a step says."""
    return cast(Key, f"guide-{guide.id}-{step.id}")


def leads_to(step: GuideStep) -> Choice:
    """The way to what a step is about."""
    if step.sub:
        return choice(f"topic/{step.topic}/{step.sub}", SUBS[step.topic][step.sub])
    return choice(f"topic/{step.topic}", NAMES[step.topic])


def menu(town: Town) -> Answer:
    """All guides of the city."""
    if not town.city.guides:
        return Refusal("gone")
    buttons = [choice(f"guide/{each.id}", name(each.id)) for each in town.city.guides]
    return [say("guides-title", *buttons)]


def show(town: Town, guide_id: str) -> Answer:
    """A guide, and the hours at which its steps may come."""
    if town.city.guide(guide_id) is None:
        return Refusal("gone")
    if follow := follows.found(town, "guide", guide_id):
        return at(town, follow)
    hours = [choice(f"guide/{guide_id}/{each}", "guide-hour", hour=f"{each}:00") for each in HOURS]
    return [say("guide-which-hour", *hours, GUIDES, guide=Term(name(guide_id)))]


def agree(town: Town, guide_id: str, word: str) -> Answer:
    """What is kept of it and until when; or the file, of which nothing is kept."""
    guide, hour = town.city.guide(guide_id), hour_of(word)
    if guide is None or hour is None:
        return Refusal("gone")
    base = f"guide/{guide_id}/{word}"
    first = next_at(town.now, hour, town.city.zone)
    is_today = town.local(first) == town.wall.date()
    begin_it = choice(f"{base}/yes", "guide-start" if is_today else "guide-start-tomorrow")
    if town.person.silenced:  # nothing would come
        begin_it = choice("resume", "button-resume")
    return [
        say(
            "guide-agree",
            begin_it,
            choice(f"{base}/file", "guide-file"),
            GUIDES,
            guide=Term(name(guide_id)),
            when=Instant(first),
            languages=Languages((town.person.language,)),
        )
    ]


def begin(town: Town, guide_id: str, word: str) -> Answer:
    """Owes the first step, once however often it is asked."""
    guide, hour, address = town.city.guide(guide_id), hour_of(word), follows.here(town)
    if guide is None or hour is None or address is None:
        return Refusal("gone")
    if town.person.silenced:
        return agree(town, guide_id, word)
    follow = follows.found(town, "guide", guide_id)
    if follow is None:
        clock = hour.isoformat("minutes")
        made = town.follows.add(address, town.person.language, "guide", guide_id, hour=clock)
        follow = owe(town, made, 0, next_at(town.now, hour, town.city.zone))
    return at(town, follow)


def owe(town: Town, follow: Follow, number: int, due: datetime) -> Follow:
    """Owes a step of a guide that is going on; each is owed once at an instant."""
    town.follows.advance(follow.id, number, follow.done, due)
    key = f"guide/{follow.id}/{number}/{due.timestamp():.0f}"
    town.jobs.put(key, "guide", due, follow.id)
    kept = town.follows.get(follow.id)
    assert kept is not None
    return kept


def at(town: Town, follow: Follow) -> list[Say]:
    """Where somebody is in a guide: when the next step comes, or that it is paused."""
    guide = Term(name(follow.ref))
    stop = choice(f"followed/{follow.id}/stop", "follow-stop")
    steps = choice(f"followed/{follow.id}/steps", "guide-steps-button")
    if follow.due is None:
        resume = choice(f"followed/{follow.id}/resume", "guide-resume")
        return [say("guide-paused", resume, steps, stop, guide=guide)]
    pause = choice(f"followed/{follow.id}/pause", "guide-pause")
    return [say("guide-next", steps, pause, stop, guide=guide, when=Instant(follow.due))]


def file(town: Town, guide_id: str, word: str) -> Answer:
    """All steps at once, for the calendar of the phone; nothing is kept."""
    if town.city.guide(guide_id) is None or hour_of(word) is None:
        return Refusal("gone")
    return [say("guide-file-here", GUIDES).bearing("guide-calendar", f"{guide_id}/{word}")]


def calendar(town: Town, reader: Reader, ref: str) -> Leaf | Skip:
    """The steps of a guide as entries of a calendar, the first at the next of the chosen hour."""
    guide_id, _, word = ref.partition("/")
    guide, hour = town.city.guide(guide_id), hour_of(word)
    if guide is None or hour is None:
        return Skip("no such guide")
    title = reader.speak(name(guide_id)).splitlines()[0]
    sheets = [_entry(town, reader, guide, each, hour) for each in range(len(guide.steps))]
    return Leaf(tuple(sheets), title, title)


def _entry(town: Town, reader: Reader, guide: Guide, number: int, hour: time) -> EventSheet:
    first = town.local(next_at(town.now, hour, town.city.zone))
    start = on(first + days_between(guide, 0, number), hour, town.city.zone)
    said = reader.speak(words(guide, guide.steps[number]))
    return EventSheet(
        id=f"{guide.id}-{guide.steps[number].id}",
        kind="guide",
        version=0,
        start=start,
        end=start + LASTS,
        zone=str(town.city.zone),
        what=said.splitlines()[0],
        place="",
        details=said,
        made=town.now,
        alarm=0,
    )
