"""What people would rather be asked about, how often, and what they don't want to hear of."""

from dataclasses import replace
from datetime import timedelta

from domain.args import Arg, Day, Term
from domain.chat import Answer, Choice, Refusal, Say, choice, say
from domain.forms import Draft
from domain.givers import FOREVER, Interests
from domain.giving import Leanings
from domain.keys import Key
from domain.needs import FIELDS
from handlers import forms, givings
from handlers.questions import show as shown
from storage.givers import Profile
from storage.town import Town

OFTEN: dict[int, Key] = {
    1: "often-1",
    2: "often-2",
    3: "often-3",
    7: "often-7",
    0: "often-0",
}
PAUSES: dict[str, tuple[timedelta | None, Key]] = {
    "week": (timedelta(days=7), "pause-week"),
    "month": (timedelta(days=30), "pause-month"),
    "open": (None, "pause-open"),
}


def about(town: Town) -> Answer:
    """What somebody said of themselves, and what they are not asked about."""
    held = givings.profile(town, town.person.id)
    lines = lines_of(town, held.interests)
    muted = town.givers.muted(town.person.id)
    unmute = [
        choice(f"free/unmute/{each}", "mute-button", what=_muted(town, each)) for _, each in muted
    ]
    change = choice("free/about/edit", "about-button-edit" if lines else "about-button-new")
    key: Key = "about-title" if lines else "about-none"
    told = [Say(key, {}, (change, *unmute, givings.TO_FREE)), *lines]
    return [*told, say("mutes-title"), *mutes(town)] if muted else told


def lines_of(town: Town, interests: Interests) -> list[Say]:
    """What somebody said of themselves, a line each."""
    values, told = _values(interests), []
    for name, question in Leanings.asks().items():
        if name in values:
            value = shown(town, question, values[name])
            told.append(say("about-row", label=Term(question.label), value=value))
    return told


def _values(interests: Interests) -> dict[str, str | list[str]]:
    found = interests.model_dump(mode="json")
    return {
        name: sorted(each) if isinstance(each, list) else each
        for name, each in found.items()
        if each
    }


def mutes(town: Town) -> list[Say]:
    """What somebody does not want to be asked about, a line each."""
    return [
        say("mute-row", what=_muted(town, each)) for _, each in town.givers.muted(town.person.id)
    ]


def _muted(town: Town, value: str) -> Arg:
    if value in FIELDS:
        return Term(FIELDS[value])
    organization = town.organizations.get(value)
    return organization.name if organization else value


def unmute(town: Town, value: str) -> Answer:
    """Somebody may be asked about it again; tapped twice, it is so already."""
    town.givers.unmute(town.person.id, "field", value)
    town.givers.unmute(town.person.id, "organization", value)
    return about(town)


def edit(town: Town) -> Answer:
    """The questions, or all lines at once when some have been answered before."""
    values = _values(givings.profile(town, town.person.id).interests)
    draft = Draft(id=town.new_id(), kind="about", values=values)
    draft.asked = list(Leanings.asks()) if values else []
    return forms.begin(town, "about", draft=draft)


def said(town: Town, form: Leanings) -> Answer:
    """Keeps what was said."""
    interests = Interests.model_validate(form.model_dump())
    held = givings.profile(town, town.person.id)
    town.givers.put(replace(held, interests=interests))
    back = (choice("fits", "free-button-fits"), givings.TO_FREE)
    return [say("about-kept", *back), *lines_of(town, interests)]


def often(town: Town) -> Answer:
    """Lets one choose how often one is asked at most."""
    held = givings.profile(town, town.person.id)
    ways = [Choice(f"free/often/{number}", key) for number, key in OFTEN.items()]
    return [say("often-ask", *ways, givings.TO_FREE), often_row(held)]


def often_row(held: Profile) -> Say:
    """How often somebody is asked at most."""
    return say("often-row", count=held.weekly) if held.weekly else say("often-never-row")


def set_often(town: Town, number: str) -> Answer:
    """Keeps how often."""
    chosen = next((each for each in OFTEN if str(each) == number), None)
    if chosen is None:
        return Refusal("gone")
    held = replace(givings.profile(town, town.person.id), weekly=chosen)
    town.givers.put(held)
    return [say("often-kept", givings.TO_FREE), often_row(held)]


def pause(town: Town) -> Answer:
    """Lets one choose for how long one is not asked."""
    ways = [Choice(f"free/pause/{name}", key) for name, (_, key) in PAUSES.items()]
    return [say("pause-ask", *ways, givings.TO_FREE)]


def set_pause(town: Town, name: str) -> Answer:
    """Pauses; it ends by itself, unless it was to last until they say so."""
    if name not in PAUSES:
        return Refusal("gone")
    length, _ = PAUSES[name]
    until = town.now + length if length else FOREVER
    held = replace(givings.profile(town, town.person.id), paused_until=until)
    town.givers.put(held)
    back = choice("free/resume", "free-button-resume")
    return [say("pause-kept", back, givings.TO_FREE), *pause_rows(town, held)]


def pause_rows(town: Town, held: Profile) -> list[Say]:
    """Until when somebody is not asked, if they have paused."""
    if held.paused_until is None or not givings.is_paused(town, held):
        return []
    if held.paused_until == FOREVER:
        return [say("pause-open-row")]
    return [say("pause-row", until=Day(held.paused_until))]


def resume(town: Town) -> Answer:
    """Ends a pause."""
    held = replace(givings.profile(town, town.person.id), paused_until=None)
    town.givers.put(held)
    return [say("pause-over", givings.TO_FREE), often_row(held)]
