"""What is shown once: its words are not kept for the pages of a menu."""

from collections.abc import Sequence
from dataclasses import replace

from domain.chat import Say
from domain.keys import Key
from domain.safety import OPENING, WHAT

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
        "sos-end",
        "line-speaks-under",
        "line-interpreters-under",
        "line-languages-unknown-under",
        *OPENING.values(),
        *WHAT.values(),
        "mediator-reply",
        "mediator-theirs-row",
        "mediator-ours-row",
        "mediator-italian-row",
        "talk-answer",
        "talk-italian-row",
        "talk-theirs-row",
        "talk-yours-row",
        "roles-code",
        "roles-link-row",
    }
)


def to_keep(says: Sequence[Say]) -> list[Say]:
    """What is said, with an empty place for what is shown once."""
    return [replace(each, key="shown-once", args={}) if each.key in ONCE else each for each in says]
