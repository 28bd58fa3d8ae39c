"""The first hello, the menu, and what is said when nothing was understood."""

from collections.abc import Sequence
from dataclasses import replace

from domain import may
from domain.chat import Answer, Choice, Say, choice, say
from domain.keys import Key
from storage.town import Town

FOOTER = (
    choice("menu", "button-menu"),
    choice("language", "button-language"),
    choice("sos", "button-sos"),
)
COORDINATION = (
    choice("queue", "menu-queue"),
    choice("organizations/approved", "menu-associations"),
    choice("feedback", "menu-feedback"),
)
MEMBERSHIP = (
    choice("today", "menu-today"),
    choice("need/new", "menu-need"),
    choice("needs", "menu-needs"),
)
GIVING = (
    choice("shifts", "menu-shifts"),
    choice("mine", "menu-mine"),
    choice("services", "menu-services"),
    choice("boards", "menu-boards"),
)
MYDATA = choice("mydata", "menu-mydata")
HERE: dict[Key, str] = {
    "menu-title": "menu",
    "help-commands": "menu",
    "unknown": "menu",
    "attachment": "menu",
    "sorry": "menu",
    "language-title": "language",
}


def with_footer(says: Sequence[Say]) -> list[Say]:
    """What is said, with the way to the menu, the languages and SOS under it.

    What leads to where one is already is left out.
    """
    shown = {each.path.removeprefix("again/") for said in says for each in said.choices}
    shown |= {HERE[said.key] for said in says if said.key in HERE}
    footer = tuple(each for each in FOOTER if each.path not in shown)
    return [*says[:-1], replace(says[-1], choices=(*says[-1].choices, *footer))]


def start(town: Town) -> list[Say]:
    """Greets, says what is kept and why, and shows the menu."""
    return [say("start-hello", city=town.city.name), say("start-kept"), *menu(town)]


def menu(town: Town) -> list[Say]:
    """The menu of whoever asks."""
    return [say("menu-title", *options(town))]


def options(town: Town) -> list[Choice]:
    """What this person can do from the menu; what only they can do comes first."""
    member = may.member(town.person, None) is None
    coordinator = may.coordinator(town.person, None) is None
    found = _unfinished(town)
    if may.mediator(town.person, None) is None:
        found.append(choice("questions", "mediator-menu"))
    if coordinator:
        found += COORDINATION
    if member:
        found += MEMBERSHIP
    # A list has ten rows: whoever speaks for an organization writes what they give themselves.
    give = [] if member else [choice("give", "menu-give")]
    found += [GIVING[0], *give, *GIVING[1:]]
    if not member and not coordinator and not town.person.silenced:
        found.append(choice("guides", "menu-guides"))
    if not member and not coordinator and town.person.age_band != "under14":
        found.append(choice("organizations", "menu-organization"))
    if town.person.silenced:
        found.append(choice("resume", "button-resume"))
    if town.person.reviews:
        found.append(choice("reviews", "menu-reviews"))
    ours = [choice("ours", "ours-menu")] if member else []
    return [*found, *ours, choice("help", "menu-help")]


def _unfinished(town: Town) -> list[Choice]:
    draft = town.forms.get(town.person.id)
    return [choice("form", "menu-form")] if draft and draft.step and not draft.done else []


def help_me(town: Town) -> Answer:
    """Says what can be done here, and every command."""
    return [say("help-what"), say("help-commands", *options(town)[:-1], MYDATA)]


def thanks(town: Town) -> Answer:
    """Answers a thank-you."""
    return [say("thanks-back")]


def unknown(town: Town) -> Answer:
    """A kind answer to what was not understood."""
    return [say("unknown", *options(town))]


def attachment(town: Town) -> Answer:
    """A kind answer to what is not text."""
    return [say("attachment", *options(town))]
