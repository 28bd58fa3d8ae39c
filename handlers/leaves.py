"""A paper before it is made, and whom it is for."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from domain.args import Arg
from domain.keys import Key
from handlers.skips import Skip
from storage.town import Town


class Speak(Protocol):
    """A message in the reader's words; what is stored speaks keys."""

    def __call__(self, key: Key, **args: Arg) -> str: ...


@dataclass(frozen=True, slots=True)
class Reader:
    """Who a paper is for, and how to put a message into their words."""

    person_id: str
    right_to_left: bool
    speak: Speak


@dataclass(frozen=True, slots=True)
class Leaf:
    """A paper before it is made: its values, its file's name without ending, what it shows."""

    sheet: object
    name: str
    about: str


Load = Callable[[Town, Reader, str], Leaf | Skip]
