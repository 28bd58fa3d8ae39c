"""What somebody gives at present: when they are asked, how often, what is to be handed over."""

from dataclasses import replace

from domain.chat import Choice, Say, choice, say
from domain.givers import FOREVER, WEEKLY
from domain.goods import Offer
from storage.givers import Profile
from storage.town import Town

TO_FREE = choice("free", "free-button")


def profile(town: Town, person_id: str) -> Profile:
    """What somebody said of being asked, or what holds until they do."""
    return town.givers.get(person_id) or Profile(person_id)


def windows(town: Town, person_id: str) -> list[Offer]:
    """The hours that somebody offers, one window each, as far as they are still to come."""
    live = town.offers.live_of(person_id, "hours")
    return [each for each in live if each.until is None or each.until > town.now]


def is_paused(town: Town, held: Profile) -> bool:
    """Whether somebody is not asked for a while."""
    return held.paused_until is not None and held.paused_until > town.now


def to_handovers(town: Town) -> list[Choice]:
    """The way to what is still to be handed over, where whoever asks has promised something."""
    mine = town.pledges.of_person(town.person.id)
    live = any(each.state == "reserved" for each in mine)
    return [choice("handovers", "handover-button-all")] if live else []


def wake(town: Town) -> None:
    """Whoever offers time is asked again, if they had paused until they say so, or for good."""
    held = profile(town, town.person.id)
    paused = None if held.paused_until == FOREVER else held.paused_until
    town.givers.put(replace(held, paused_until=paused, weekly=held.weekly or WEEKLY))


def rest(town: Town, person_id: str) -> list[Say]:
    """Whose hours are all over is asked for no others, until they say so."""
    held = town.givers.get(person_id)
    left = windows(town, person_id) or town.offers.live_of(person_id, "promise")
    if held is None or left or is_paused(town, held):
        return []
    town.givers.put(replace(held, paused_until=FOREVER))
    return [say("free-rests")]
