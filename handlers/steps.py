"""The steps of a guide that is going on: each said once, done, paused, and in which language."""

from dataclasses import replace
from datetime import datetime, time

from domain.args import Languages, Term
from domain.chat import Answer, Choice, Delivery, Refusal, Say, choice, say
from domain.city import Guide
from domain.follows import Follow
from domain.guides import ahead, days_between, next_at, on
from handlers import follows, guides
from handlers.languages import NATIVE
from storage.town import Town

HOW = Delivery(lane="news")
"""Nothing in it tells the guide: what leaves names a person, and a guide names none."""


def due(town: Town, follow_id: str) -> list[Say]:
    """The step whose time has come, for whoever is at its address; each moves the next one on."""
    follow = town.follows.get(follow_id)
    if follow is None or follow.due is None or follow.due > town.now:
        return []
    whom = follows.whom(town, follow)
    person = town.people.get(whom) if whom else None
    if person is None:
        follows.drop(town, follow)
        return []
    if person.silenced:
        guides.owe(town, follow, follow.step, _next(town, follow))
        return []
    if person.language != follow.language:
        told = _ask_language(town, follow, person.language)
    else:
        told = _take(town, follow)
    return [each.told(person.id, HOW) for each in told]


def _next(town: Town, follow: Follow) -> datetime:
    return next_at(town.now, time.fromisoformat(follow.hour), town.city.zone)


def _guide(town: Town, follow: Follow) -> Guide | None:
    """The guide that is followed, if this follow is one and the city still has it."""
    return town.city.guide(follow.ref) if follow.kind == "guide" else None


def _take(town: Town, follow: Follow) -> list[Say]:
    """Says a step and owes the one after it; with the last one the guide is over."""
    guide = _guide(town, follow)
    if guide is None or follow.step >= len(guide.steps):
        follows.drop(town, follow)
        return [say("follow-over", guides.GUIDES)]
    step = guide.steps[follow.step]
    said = say(guides.words(guide, step))
    upcoming = ahead(guide, follow.step + 1, follow.done)
    if upcoming is None:
        follows.drop(town, follow)
        return [said, say("guide-last", guides.leads_to(step), guides.GUIDES)]
    _owe_after(town, follow, guide, upcoming)
    done = choice(f"followed/{follow.id}/done/{step.id}", "guide-done")
    return [replace(said, choices=(done, guides.leads_to(step), *_ways_out(follow)))]


def _owe_after(town: Town, follow: Follow, guide: Guide, number: int) -> Follow:
    """Counted from the day on which the one before it is said, be it late."""
    day = town.wall.date() + days_between(guide, follow.step, number)
    when = on(day, time.fromisoformat(follow.hour), town.city.zone)
    return guides.owe(town, follow, number, when)


def _ways_out(follow: Follow) -> tuple[Choice, Choice]:
    pause = choice(f"followed/{follow.id}/pause", "guide-pause")
    return pause, choice(f"followed/{follow.id}/stop", "follow-stop")


def done(town: Town, follow: Follow, step_id: str) -> Answer:
    """A step is done: it is not said any more; when nothing is left, the guide is over."""
    guide = _guide(town, follow)
    if guide is None or step_id not in [each.id for each in guide.steps]:
        return Refusal("gone")
    after = {*follow.done, step_id}
    upcoming = ahead(guide, follow.step, after)
    if upcoming is None:
        follows.drop(town, follow)
        return [say("guide-last", guides.GUIDES)]
    town.follows.advance(follow.id, follow.step, after, follow.due)
    kept = town.follows.get(follow.id)
    assert kept is not None
    return guides.at(town, _past(town, kept, guide, upcoming))


def _past(town: Town, follow: Follow, guide: Guide, number: int) -> Follow:
    """Passes over steps that are done; those after them keep their days."""
    if number == follow.step:
        return follow
    if follow.due is None:
        town.follows.advance(follow.id, number, follow.done, None)
        return replace(follow, step=number)
    day = town.local(follow.due) + days_between(guide, follow.step, number)
    when = on(day, time.fromisoformat(follow.hour), town.city.zone)
    return guides.owe(town, follow, number, when)


def steps(town: Town, follow: Follow) -> Answer:
    """What is still to come, to be marked as done already."""
    guide = _guide(town, follow)
    if guide is None:
        return Refusal("gone")
    left = [
        replace(guides.leads_to(each), path=f"followed/{follow.id}/done/{each.id}")
        for each in guide.steps[follow.step :]
        if each.id not in follow.done
    ]
    back = choice(f"followed/{follow.id}", "button-back")
    return [say("guide-steps", *left, back, guide=Term(guides.name(guide.id)))]


def pause(town: Town, follow: Follow) -> Answer:
    """Nothing more is said until it is taken up again."""
    if _guide(town, follow) is None:
        return Refusal("gone")
    town.follows.set(follow, follow.language, follow.hour, "paused", None)
    return guides.at(town, replace(follow, due=None))


def resume(town: Town, follow: Follow) -> Answer:
    """Goes on at the next of its hours; what goes on already is left as it is."""
    if _guide(town, follow) is None:
        return Refusal("gone")
    if follow.due:
        return guides.at(town, follow)
    town.follows.set(follow, follow.language, follow.hour, "active", None)
    return guides.at(town, guides.owe(town, follow, follow.step, _next(town, follow)))


def _ask_language(town: Town, follow: Follow, language: str) -> list[Say]:
    """Another language is spoken since: nothing goes on before it is said in which."""
    town.follows.set(follow, follow.language, follow.hour, "paused", None)
    codes = [each for each in (follow.language, language) if each in NATIVE]
    ways = [Choice(f"followed/{follow.id}/in/{each}", NATIVE[each]) for each in codes]
    stop = choice(f"followed/{follow.id}/stop", "follow-stop")
    before = Languages((follow.language,))
    guide = Term(guides.name(follow.ref))
    return [say("guide-language", *ways, stop, guide=guide, languages=before)]


def speak(town: Town, follow: Follow, code: str) -> Answer:
    """The language is chosen, for all that is said here; the step that waited comes at once."""
    if _guide(town, follow) is None or code not in NATIVE:
        return Refusal("gone")
    if code not in (follow.language, town.person.language):
        return Refusal("gone")
    if code != town.person.language:
        town.people.set_language(town.person.id, code, chosen=True)
        town.renew()
    town.follows.set(follow, code, follow.hour, "active", follow.due)
    kept = town.follows.get(follow.id)
    assert kept is not None
    return guides.at(town, kept) if kept.due else _take(town, kept)
