"""What somebody in danger is told, from the city's help lines: the same words every time."""

from collections.abc import Sequence
from typing import Literal

from domain.args import Languages
from domain.chat import Say, choice, say
from domain.city import Help, HelpLine
from domain.keys import Key

DangerKind = Literal["sos", "violence", "suicide", "emergency"]

VIOLENCE = "sos/violence"
"""The path of the topic for whoever feels in danger."""
HIDE = "sos/hide"
"""The path that takes the chat away from the screen."""
SOURCE = "it"
BESIDE = (SOURCE, "en")
"""Whoever stands near may read one of these."""
OPENING: dict[DangerKind, Key] = {
    "sos": "sos-title",
    "violence": "sos-violence",
    "suicide": "sos-suicide",
    "emergency": "sos-title",
}
FIRST: dict[DangerKind, tuple[Help, ...]] = {
    "sos": ("emergency", "violence", "children", "doctor"),
    "violence": ("emergency", "violence", "children"),
    "suicide": ("emergency", "doctor"),
    "emergency": ("emergency", "doctor"),
}
WHAT: dict[Help, Key] = {
    "emergency": "line-emergency",
    "violence": "line-violence",
    "children": "line-children",
    "doctor": "line-doctor",
}


def card(kind: DangerKind, lines: Sequence[HelpLine], language: str) -> list[Say]:
    """The numbers to call, the most urgent first, and whether each speaks the reader's language.

    The first line says nothing: a locked screen shows it to whoever looks.
    """
    order = FIRST[kind]
    told = [say("sos-first"), say(OPENING[kind])]
    for line in [each for help in order for each in lines if each.what == help]:
        told += [say(WHAT[line.what], number=line.number), _speaks(line, language)]
    return [
        *told,
        say(
            "sos-end",
            choice(HIDE, "button-hide"),
            choice("again/menu", "button-menu"),
            choice("again/language", "button-language"),
        ),
    ]


def shown(kind: DangerKind, lines: Sequence[HelpLine], language: str) -> list[Say]:
    """The card with its numbers in Italian and English beside, where it is a translation."""
    *numbers, end = card(kind, lines, language)
    others = [each for each in BESIDE if language != SOURCE and each != language]
    short = (each.spoken(code) for code in others for each in beside(kind, lines))
    return [*numbers, *short, end]


def beside(kind: DangerKind, lines: Sequence[HelpLine]) -> list[Say]:
    """The same numbers in short, to stand in another language beside a translation."""
    order = FIRST[kind]
    return [
        say(WHAT[line.what], number=line.number)
        for help in order
        for line in lines
        if line.what == help
    ]


def _speaks(line: HelpLine, language: str) -> Say:
    if line.languages:
        spoken = Languages(tuple(line.languages))
        if language in line.languages or line.interpreters:
            return say("line-speaks-under", languages=spoken)
        return say("line-speaks-not-under", language=Languages((language,)), languages=spoken)
    return say("line-interpreters-under" if line.interpreters else "line-languages-unknown-under")
