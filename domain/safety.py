"""What somebody in danger is told, from the city's help lines: the same words every time."""

from collections.abc import Sequence
from typing import Literal

from domain.args import Languages
from domain.chat import Say, choice, say
from domain.city import Help, HelpLine
from domain.keys import Key

DangerKind = Literal["sos", "violence", "suicide"]

OPENING: dict[DangerKind, Key] = {
    "sos": "sos-title",
    "violence": "sos-violence",
    "suicide": "sos-suicide",
}
FIRST: dict[DangerKind, tuple[Help, ...]] = {
    "sos": ("emergency", "violence", "children", "doctor"),
    "violence": ("emergency", "violence", "children"),
    "suicide": ("emergency", "doctor"),
}
WHAT: dict[Help, Key] = {
    "emergency": "line-emergency",
    "violence": "line-violence",
    "children": "line-children",
    "doctor": "line-doctor",
}


def card(kind: DangerKind, lines: Sequence[HelpLine]) -> list[Say]:
    """The numbers to call, the most urgent first, and which languages each speaks."""
    order = FIRST[kind]
    told = [say(OPENING[kind])]
    for line in [each for help in order for each in lines if each.what == help]:
        told += [say(WHAT[line.what], number=line.number), _speaks(line)]
    return [
        *told,
        say(
            "sos-end",
            choice("again/menu", "button-menu"),
            choice("again/language", "button-language"),
        ),
    ]


def _speaks(line: HelpLine) -> Say:
    if line.languages:
        return say("line-speaks-under", languages=Languages(tuple(line.languages)))
    return say("line-interpreters-under" if line.interpreters else "line-languages-unknown-under")
