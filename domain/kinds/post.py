"""What is asked of whoever posts something on a board, and of whoever writes about it."""

import re
from datetime import date
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field
from pydantic.functional_validators import AfterValidator, BeforeValidator

from domain.contacts import tells_contact
from domain.forms import Ask, Form
from domain.kinds.goods import YES_NO, option, refuse, to_come
from domain.questions import Band, When, phrase

_LINK = re.compile(r"://|\bwww\.|\w\.(?:com|it|eu|org|net|info|me|ly|gl|app|link)\b", re.IGNORECASE)


def _plain(text: str) -> str:
    if tells_contact(text) or _LINK.search(text):
        refuse("post-no-contact")
    return text


PLAIN = AfterValidator(_plain)
"""Words with no number, address or link: whoever is interested writes through the bot."""


def _amount(raw: object) -> object:
    """The figure in "450 euro al mese"; of "1.200 €" the whole of it."""
    found = re.search(r"\d[\d.' ]*", raw) if isinstance(raw, str) else None
    return int(re.sub(r"\D", "", found.group())) if found else raw


Amount = BeforeValidator(_amount)
What = Annotated[
    str, phrase(4, 120), PLAIN, Ask("post-ask-what", "post-label-what", "form-text-again")
]


class Happening(Form):
    """An initiative, a course, an event, or training for volunteers."""

    kind: Annotated[
        Literal["initiative", "course", "event", "training"],
        option(
            "event-ask-kind",
            "event-label-kind",
            (
                ("initiative", "post-initiative"),
                ("course", "post-course"),
                ("event", "post-event"),
                ("training", "post-volunteering"),
            ),
        ),
    ]
    italian: Annotated[
        Literal["yes", "no"],
        option(
            "event-ask-italian",
            "event-label-italian",
            YES_NO,
            needed=lambda values: values.get("kind") == "course",
        ),
    ] = "no"
    what: What
    when: When
    where: Annotated[
        str, phrase(3, 120), PLAIN, Ask("event-ask-where", "need-label-where", "form-text-again")
    ]
    whom: Annotated[
        Literal["all", "youth", "families", "volunteers"],
        option(
            "event-ask-whom",
            "event-label-whom",
            (
                ("all", "post-for-all"),
                ("youth", "post-for-youth"),
                ("families", "post-for-families"),
                ("volunteers", "post-for-volunteers"),
            ),
        ),
    ]
    cost: Annotated[
        Literal["free", "low", "paid"],
        option(
            "event-ask-cost",
            "event-label-cost",
            (("free", "cost-free"), ("low", "cost-low"), ("paid", "cost-paid")),
        ),
    ]


class Home(Form):
    """A home, or a room, that is offered, sought or shared."""

    kind: Annotated[
        Literal["offer", "request", "shared"],
        option(
            "home-ask-kind",
            "post-label-kind",
            (("offer", "post-offer"), ("request", "post-request"), ("shared", "post-shared")),
        ),
    ]
    what: What
    rooms: Annotated[
        int,
        Amount,
        Field(ge=1, le=12),
        Ask("home-ask-rooms", "home-label-rooms", "home-rooms-again", hears="number"),
    ]
    area: Annotated[
        str | None,
        Ask(
            "home-ask-area",
            "need-label-neighbourhood",
            "form-option-again",
            hears="neighbourhood",
            optional=True,
        ),
    ] = None
    euro: Annotated[
        int,
        Amount,
        Field(ge=0, le=5000),
        Ask("home-ask-euro", "home-label-euro", "home-euro-again", hears="number"),
    ]
    since: Annotated[
        tuple[date, ...],
        Field(max_length=1),
        AfterValidator(to_come),
        Ask("home-ask-since", "home-label-since", "want-until-again", hears="days", optional=True),
    ] = ()


class Job(Form):
    """Work, or training for it, until a deadline."""

    kind: Annotated[
        Literal["job", "training"],
        option(
            "job-ask-kind",
            "post-label-kind",
            (("job", "post-job"), ("training", "post-training")),
        ),
    ]
    what: What
    where: Annotated[
        str, phrase(2, 120), PLAIN, Ask("job-ask-where", "need-label-where", "form-text-again")
    ]
    hours: Annotated[
        str, phrase(2, 120), PLAIN, Ask("job-ask-hours", "job-label-hours", "form-text-again")
    ]
    contract: Annotated[
        Literal["permanent", "fixed", "apprentice", "internship", "other"],
        option(
            "job-ask-contract",
            "job-label-contract",
            (
                ("permanent", "contract-permanent"),
                ("fixed", "contract-fixed"),
                ("apprentice", "contract-apprentice"),
                ("internship", "contract-internship"),
                ("other", "contract-other"),
            ),
            needed=lambda values: values.get("kind") == "job",
        ),
    ] = "other"
    deadline: Annotated[
        tuple[date, ...],
        Field(min_length=1, max_length=1),
        AfterValidator(to_come),
        Ask("job-ask-deadline", "job-label-deadline", "want-until-again", hears="days"),
    ]


class Vacancy(Job):
    """The same, by a firm that does not belong to the network."""

    firm: Annotated[
        str, phrase(2, 80), PLAIN, Ask("job-ask-firm", "job-label-firm", "form-text-again")
    ]


class Grown(Form):
    """How old whoever wants to post or to write is, before anything else."""

    confirm: ClassVar[bool] = False

    age_band: Band


class Inquired(Form):
    """What somebody writes about a post, or answers."""

    confirm: ClassVar[bool] = False

    words: Annotated[
        str, phrase(1, 500), PLAIN, Ask("inquiry-ask", "label-words", "relay-again", anything=True)
    ]


Posted = Happening | Home | Job
Details = dict[str, Any]
"""A form as it is kept."""
