"""What may be said to somebody whose window is closed: in words that their channel has approved."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from domain.chat import Choice, Lane, Say, choice
from domain.keys import Key

TemplateKind = Literal["reminder", "moved", "cancelled", "place", "message"]


@dataclass(frozen=True, slots=True)
class Form:
    """How a template is made: its message, the arguments that fill it, and its buttons, by key."""

    key: Key
    fills: tuple[str, ...] = ()
    buttons: tuple[Key, ...] = ()


FORMS: Mapping[TemplateKind, Form] = {
    "reminder": Form(
        "template-reminder",
        ("what", "when", "place", "organization"),
        ("button-coming", "button-cannot"),
    ),
    "moved": Form(
        "template-moved",
        ("what", "before", "when", "organization"),
        ("button-coming", "button-cannot"),
    ),
    "cancelled": Form("template-cancelled", ("what", "when", "organization"), ("menu-shifts",)),
    "place": Form(
        "template-place",
        ("what", "when", "place", "organization", "until"),
        ("button-accept-place", "button-decline-place"),
    ),
    "message": Form("template-message", (), ("template-button-read",)),
}


@dataclass(frozen=True, slots=True)
class Approved:
    """What a channel has approved for a kind: its name there, and in which languages."""

    name: str
    languages: tuple[str, ...]

    def language(self, wanted: str, otherwise: str) -> str:
        """The reader's language, or the one that it is said in where theirs is missing."""
        return next(
            (each for each in (wanted, otherwise) if each in self.languages), self.languages[0]
        )


Templates = Mapping[TemplateKind, Approved]
KINDS: Mapping[Key, TemplateKind] = {
    "reminder-shift": "reminder",
    "shift-moved": "moved",
    "shift-called-off": "cancelled",
    "wait-offer": "place",
}
"""By the message that is said; anything else but news can be announced by a "message"."""
READ = choice("waiting", "template-button-read")
VITAL: frozenset[Key] = frozenset({"shift-called-off", "budget-spent"})
"""What is said whatever it costs."""


def kind_of(
    says: Sequence[Say], lane: Lane, approved: Collection[TemplateKind]
) -> TemplateKind | None:
    """The kind of template that says the same, or that something waits; None where there is none.

    Nobody is called because of mere news.
    """
    found = KINDS.get(says[0].key)
    spare: TemplateKind | None = None if lane == "news" else "message"
    return next((each for each in (found, spare) if each in approved), None)


def filled(kind: TemplateKind, says: Sequence[Say]) -> Say:
    """What a template says in the place of a message, with those of its buttons it has."""
    form, first = FORMS[kind], says[0]
    if kind == "message":
        return Say(form.key, choices=(READ,))
    offered = {each.key: each for said in says for each in said.choices}
    buttons: tuple[Choice, ...] = tuple(offered[key] for key in form.buttons if key in offered)
    args = {name: first.args[name] for name in form.fills}
    return replace(first, key=form.key, args=args, choices=buttons, paper=None)


def is_vital(says: Sequence[Say]) -> bool:
    """Whether a message leaves even when the month's money is spent."""
    return any(each.key in VITAL for each in says)
