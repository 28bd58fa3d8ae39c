"""What goes on a paper: loaded as the message leaves, for its reader, if they may still have it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from domain.chat import Arg
from domain.keys import Key
from domain.papers import EventSheet
from handlers.reminders import Skip
from storage.town import Town


class Speak(Protocol):
    """A message in the reader's words; what is stored speaks keys."""

    def __call__(self, key: Key, **args: Arg) -> str: ...


@dataclass(frozen=True, slots=True)
class Reader:
    """Who a paper is for, and how to put a message into their words."""

    person_id: str
    language: str
    speak: Speak


@dataclass(frozen=True, slots=True)
class Leaf:
    """A paper before it is made: its values, its file's name without ending, what it shows."""

    sheet: object
    name: str
    about: str


RINGS_BEFORE = 60
Load = Callable[[Town, Reader, str], Leaf | Skip]


def shift_calendar(town: Town, reader: Reader, signup_id: str) -> Leaf | Skip:
    """A place in a shift as an entry of its holder's calendar; given back, it goes from there."""
    signup = town.signups.get(signup_id)
    shift = town.shifts.get(signup.shift_id) if signup else None
    if signup is None or shift is None or signup.person_id != reader.person_id:
        return Skip("no such place of theirs")
    off = signup.state != "confirmed" or shift.state == "cancelled"
    sheet = EventSheet(
        id=signup.id,
        version=shift.version,
        start=shift.start,
        end=shift.end,
        zone=str(town.city.zone),
        what=shift.what,
        place=shift.place,
        details=reader.speak(
            "calendar-details", organization=shift.organization, insurer=shift.insurer
        ),
        made=town.now,
        alarm=RINGS_BEFORE,
        cancelled=off,
    )
    about = reader.speak("calendar-about", what=shift.what, when=shift.span)
    return Leaf(sheet, reader.speak("calendar-name"), about)


SHEETS: dict[str, Load] = {"shift-calendar": shift_calendar}
"""What a paper of each kind is made of; how, is in `bot/papers.py`."""
