"""What mediators read aloud: sentences that never change, and what services do."""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Literal

from domain.keys import Key

VOICE_MAX = 1_000_000
"""Bytes of the longest voice note that is kept: some minutes."""
OGG, VOICE = b"OggS", "audio/ogg"
"""How the file of a voice note begins, and its media type."""
CARD = "card-"
"""What the name of a service's recording begins with; all others are named by their message."""
SENTENCES: Mapping[Key, Key] = {
    "services-title": "reading-name-services",
    "start-kept": "reading-name-kept",
    "services-near": "reading-name-near",
    "nothing-thanks": "reading-name-nothing",
    "talk-ask": "reading-name-talk",
    "guides-title": "reading-name-guides",
}
"""The messages that can be read aloud, none of which has an argument, each with its short name."""
State = Literal["missing", "changed", "fresh"]


@dataclass(frozen=True, slots=True)
class Reading:
    """Something to be read aloud: `changed` when what was recorded are other words than now."""

    about: str
    state: State


def digest(words: str) -> str:
    """Sixteen hexadecimal digits that change when words do."""
    return sha256(words.encode()).hexdigest()[:16]


def state_of(kept: str | None, now: str) -> State:
    """How far a recording of some words is, by the digests of those read and of those now."""
    if kept is None:
        return "missing"
    return "fresh" if kept == now else "changed"


def is_voice(data: bytes) -> bool:
    """Whether a file is a voice note, and not too long a one."""
    return data.startswith(OGG) and len(data) <= VOICE_MAX
