"""What is shown once: its words are not kept for the pages of a menu."""

from collections.abc import Sequence
from dataclasses import replace

from domain.chat import Say
from domain.keys import Key

ONCE: frozenset[Key] = frozenset(
    {
        "relay-message",
        "relay-message-ours",
        "call-number",
        "inquiry-message",
        "inquiry-answer",
        "ours-invite",
        "ours-invite-link",
        "words-from",
    }
)


def to_keep(says: Sequence[Say]) -> list[Say]:
    """What is said, with an empty place for what is shown once."""
    return [replace(each, key="shown-once", args={}) if each.key in ONCE else each for each in says]
