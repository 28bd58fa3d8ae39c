"""A voice note between a family and its mediator: passed on, and kept nowhere.

Only where it waits at its channel is noted, sealed for whoever sent it, until it has arrived.
"""

from dataclasses import dataclass
from datetime import datetime

from domain.chat import Answer, Attached, Choice, Delivery, Incoming, Refusal, Say, choice, say
from domain.media import FILE_MAX
from domain.talks import Talk
from handlers import forms, menus, passings, promises_kept
from storage.addresses import Reach
from storage.town import Town

PASS = "voice"
"""The job of passing a voice note on."""
AT_ONCE = Delivery(lane="reminder", urgent=True)


@dataclass(frozen=True, slots=True)
class Note:
    """A voice note on its way: the channel that has it, what it is called there, and where to."""

    channel: str
    ref: str
    to: Reach


def sent(town: Town, incoming: Incoming) -> Answer | None:
    """Takes a voice note for the other side of a talk; None when it is for nobody."""
    file = incoming.file
    if file is None or file.kind != "voice":
        return None
    found = _talks(town)
    if not found:
        return None
    if len(found) > 1:
        return Refusal("mediator-which-voice", choices=(choice("questions", "mediator-menu"),))
    talk = found[0]
    if talk.taker_id is None:
        write = choice(f"talk/{talk.id}/write", "talk-button-write")
        return Refusal("talk-voice-later", choices=(write,))
    return _owed(town, talk, incoming.address.channel, file)


def _talks(town: Town) -> list[Talk]:
    """The talks that a voice may be for: the one that is being written in, or all that are open."""
    mine = town.talks.of_person(town.person.id)
    found = [each for each in mine if each.state != "ended"]
    found += town.talks.of_mediator(town.person.id)
    draft = forms.listening(town)
    written = [each for each in found if draft and each.id == draft.about]
    return written or found


def _owed(town: Town, talk: Talk, channel: str, file: Attached) -> Answer:
    if file.size > FILE_MAX:
        return Refusal("talk-voice-lost", choices=_ways(town, talk, town.person.id))
    medium = town.media.came(town.person.id, "voice", None, channel, file)
    town.jobs.put(f"{PASS}/{medium.id}", PASS, _due(town, talk), f"{talk.id}/{medium.id}")
    return [say("talk-voice-sent", *_ways(town, talk, town.person.id))]


def _due(town: Town, talk: Talk) -> datetime:
    """At night a mediator is left in peace, unless they are on call; an answer is waited for."""
    mine = talk.taker_id == town.person.id
    awake = mine or talk.taker_id in passings.on_call(town, talk.language)
    return town.now if awake or not town.quiet.holds(town.now) else town.quiet.over(town.now)


def _ways(town: Town, talk: Talk, person_id: str) -> tuple[Choice, ...]:
    """The way on for either side."""
    if talk.person_id == person_id:
        return (choice(f"talk/{talk.id}/write", "talk-button-write"),)
    return (choice(f"question/{talk.id}/answer", "mediator-button-answer"),)


def note(town: Town, ref: str) -> Note | None:
    """What a job is about, if both sides are still there."""
    found = _parties(town, ref)
    if found is None:
        return None
    _, medium_id, _, to = found
    reach = town.addresses.reach(to)
    channel, name = town.media.waits_at(medium_id)
    return Note(channel, name, reach) if reach else None


def _parties(town: Town, ref: str) -> tuple[Talk, str, str, str] | None:
    """The talk, the medium, whoever sent it and whom it is for."""
    talk_id, _, medium_id = ref.partition("/")
    talk, medium = town.talks.get(talk_id), town.media.get(medium_id)
    if talk is None or medium is None or talk.person_id is None or talk.taker_id is None:
        return None
    if medium.person_id not in (talk.person_id, talk.taker_id):
        return None
    mediated = medium.person_id == talk.taker_id
    return talk, medium.id, medium.person_id, talk.person_id if mediated else talk.taker_id


def arrived(town: Town, ref: str) -> None:
    """It is forgotten, and whoever heard it can answer; a mediator's voice is an answer."""
    found = _parties(town, ref)
    town.media.drop(ref.partition("/")[2])
    if found is None:
        return
    talk, _, sender, to = found
    if sender == talk.taker_id:
        promises_kept.answered(town, talk)
    _tell(town, to, say("talk-voice-came", *_ways(town, talk, to)))


def lost(town: Town, ref: str) -> None:
    """It can't be passed on: it is forgotten, and whoever sent it is asked to write."""
    talk_id, _, medium_id = ref.partition("/")
    talk, medium = town.talks.get(talk_id), town.media.get(medium_id)
    town.media.drop(medium_id)
    if medium:
        ways = _ways(town, talk, medium.person_id) if talk and talk.state != "ended" else ()
        _tell(town, medium.person_id, say("talk-voice-lost", *ways))


def _tell(town: Town, person_id: str, told: Say) -> None:
    town.outbox.put(person_id, menus.with_footer([told]), AT_ONCE)
