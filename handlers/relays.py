"""A volunteer and an association write to each other through the bot, about a shift."""

from domain import may
from domain.args import Who
from domain.chat import Answer, Choice, Delivery, Refusal, Say, choice, say
from domain.relays import (
    AFTER,
    HOUR,
    MOST_AN_HOUR,
    Relay,
    is_pressing,
    reaches,
    still_open,
    takes_part,
)
from domain.shifts import Shift
from domain.signups import Signup
from handlers import forms, speakers
from handlers.skips import Skip
from storage.outbox import Letter
from storage.town import Town


def write_to_organization(town: Town, signup: Signup) -> Answer:
    """From one's commitment to whoever answers for the shift."""
    no = takes_part(signup)
    return no or write(town, town.relays.between(signup.shift_id, town.person.id))


def pick(town: Town, shift: Shift) -> Answer:
    """To whom of those who are coming?"""
    coming = [
        choice(f"need/{shift.id}/write/{each.id}", "relay-button-name", name=Who(each.person_id))
        for each in town.signups.roster(shift.id)
        if each.person_id
    ]
    back = choice(f"need/{shift.id}", "button-look")
    return [say("relay-to-whom", *coming, back)] if coming else [say("roster-none", back)]


def write_to_volunteer(town: Town, shift: Shift, signup_id: str) -> Answer:
    """From the roster to one of those who are coming."""
    signup = town.signups.get(signup_id)
    if signup is None or signup.person_id is None or signup.shift_id != shift.id:
        return Refusal("signup-ended")
    if no := takes_part(signup):
        return no
    return write(town, town.relays.between(shift.id, signup.person_id))


def write(town: Town, relay: Relay) -> Answer:
    """Asks for the words, where they will arrive."""
    shift = town.shifts.get(relay.shift_id)
    if shift is None:
        return Refusal("shift-gone")
    return _shut(town, relay, shift) or forms.begin(town, "relay", about=relay.id)


def _shut(town: Town, relay: Relay, shift: Shift) -> Refusal | None:
    side = relay.side(town.person.id)
    if no := still_open(shift, town.now):
        return no
    no = reaches(relay, side)
    undo = (choice(f"relay/{relay.id}/unblock", "relay-button-unblock"),)
    return Refusal(no.key, choices=undo) if no and side in relay.blocked else no


def sent(town: Town, words: str, relay_id: str) -> Answer:
    """Passes the words on; they are kept nowhere but in what is on its way."""
    relay = town.relays.get(relay_id)
    shift = town.shifts.get(relay.shift_id) if relay else None
    if relay is None or shift is None:
        return Refusal("gone")
    town.lock("relay", relay.id)
    if no := may.talks(town.person, relay) or _shut(town, relay, shift):
        return no
    if town.relays.passed(relay.id, town.now - HOUR) >= MOST_AN_HOUR:
        return Refusal("relay-too-many")
    to = [each for each in _other_side(town, relay, shift) if each != town.person.id]
    if not to:
        return Refusal("relay-nobody")
    message, number = _message(town, relay, shift, words), town.new_id()
    told = [message.told(each, _how(town, relay, shift, f"{number}/{each}")) for each in to]
    return [say("relay-sent"), *told]


def _other_side(town: Town, relay: Relay, shift: Shift) -> list[str]:
    if relay.side(town.person.id) == relay.person_id:
        return speakers.answerable(town, shift)
    return [relay.person_id]


def _message(town: Town, relay: Relay, shift: Shift, words: str) -> Say:
    who, ways = Who(town.person.id), _ways(relay)
    if relay.side(town.person.id) == relay.person_id:
        return say("relay-message", *ways, name=who, what=shift.what, when=shift.span, words=words)
    return say(
        "relay-message-ours",
        *ways,
        name=who,
        organization=shift.organization,
        what=shift.what,
        when=shift.span,
        words=words,
    )


def _ways(relay: Relay) -> list[Choice]:
    return [
        choice(f"relay/{relay.id}/write", "relay-button-answer"),
        choice(f"relay/{relay.id}/report", "relay-button-report"),
        choice(f"relay/{relay.id}/block", "relay-button-block"),
    ]


def _how(town: Town, relay: Relay, shift: Shift, effect: str) -> Delivery:
    return Delivery(
        lane="reminder",
        urgent=is_pressing(shift, town.now),
        expires=shift.end + AFTER,
        effect=f"relay/{relay.id}/{effect}",
        check="relay",
        ref=relay.id,
    )


def wanted(town: Town, letter: Letter) -> list[Say] | Skip:
    """A message arrives unless somebody has blocked, or gone, in the meantime."""
    relay = town.relays.get(letter.how.ref)
    if relay is None:
        return Skip("gone")
    return Skip("blocked") if relay.blocked else list(letter.says)


def block(town: Town, relay: Relay) -> Answer:
    """No more messages, either way."""
    town.relays.block(relay, relay.blocked | {relay.side(town.person.id)})
    undo = choice(f"relay/{relay.id}/unblock", "relay-button-unblock")
    return [say("relay-blocked", undo, choice(f"relay/{relay.id}/report", "relay-button-report"))]


def unblock(town: Town, relay: Relay) -> Answer:
    """Messages pass again, as far as this side is concerned."""
    town.relays.block(relay, relay.blocked - {relay.side(town.person.id)})
    return [say("relay-unblocked", choice(f"relay/{relay.id}/write", "relay-button-answer"))]


def mydata(town: Town) -> list[Say]:
    """With whom somebody can write, over which shift."""
    told: list[Say] = []
    for relay in town.relays.of_person(town.person.id):
        shift = town.shifts.get(relay.shift_id)
        if shift:
            args = {"organization": shift.organization, "what": shift.what}
            told.append(Say("mydata-relay-row", args))
        if relay.person_id in relay.blocked:
            told.append(say("mydata-blocked-row"))
    return told
