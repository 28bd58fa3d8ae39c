"""In which order services are shown: my language first, then open, near, confirmed lately."""

from collections.abc import Iterable
from math import inf

from domain.cards import Shown
from domain.openings import Open
from domain.services import Service

HERE = "it"
"""What is spoken at any desk that says nothing of its languages."""


def ranked(found: Iterable[Shown], language: str) -> list[Shown]:
    """Services in the order in which they help somebody who speaks a language."""
    return sorted(found, key=lambda each: _order(each, language))


def _order(shown: Shown, language: str) -> tuple[int, bool, float, float, str, str]:
    service = shown.service
    confirmed = service.confirmed_at
    return (
        _strangeness(service, language),
        not isinstance(shown.state, Open),
        inf if shown.metres is None else shown.metres,
        -confirmed.timestamp() if confirmed else inf,
        service.name.casefold(),
        service.id,
    )


def _strangeness(service: Service, language: str) -> int:
    """0 where somebody is understood, 1 through an interpreter, 2 where it is not known."""
    spoken = service.codes("languages") or (HERE,)
    if language in spoken:
        return 0
    return 1 if service.fact("interpreters") == "yes" else 2
