"""What families and mediators write to each other, and who becomes a mediator, as forms."""

from typing import Annotated, ClassVar, Literal

from pydantic import BaseModel, Field
from pydantic.functional_validators import AfterValidator
from pydantic_core import PydanticCustomError

from domain.contacts import tells_contact
from domain.forms import Ask, Form
from domain.keys import Key
from domain.questions import Band, phrase

LONGEST = 800


def _no_contact(text: str) -> str:
    if tells_contact(text):
        raise PydanticCustomError("talk-no-numbers", "tells how to reach somebody")
    return text


Plain = Annotated[str, phrase(1, LONGEST), AfterValidator(_no_contact)]
"""Words without numbers or addresses."""


class Wondered(BaseModel):
    """A question, its language and what it may be about, the likeliest first; of all this only
    the words are kept.
    """

    words: Plain
    topics: tuple[str, ...] = ()
    language: str | None = None


class Question(Form):
    """What a family asks."""

    confirm: ClassVar[bool] = False

    asked: Annotated[
        Wondered, Ask("talk-ask", "label-words", "talk-again", hears="question", anything=True)
    ]


class More(Form):
    """What a family writes after its question."""

    confirm: ClassVar[bool] = False

    asked: Annotated[
        Wondered,
        Ask("talk-ask-more", "label-words", "talk-again", hears="question", anything=True),
    ]


class Answered(Form):
    """What a mediator answers, in the family's language."""

    confirm: ClassVar[bool] = False

    words: Annotated[Plain, Ask("mediator-ask", "label-words", "talk-again", anything=True)]


class InItalian(Form):
    """The same in Italian, written by a mediator."""

    confirm: ClassVar[bool] = False

    words: Annotated[Plain, Ask("mediator-ask-italian", "label-words", "talk-again", anything=True)]


class Invited(Form):
    """The languages of somebody who is to be a mediator or a reviewer."""

    languages: Annotated[
        tuple[str, ...],
        Field(min_length=1),
        Ask(
            "roles-ask-languages",
            "roles-label-languages",
            "form-option-again",
            "languages",
            several=True,
        ),
    ]


def _agreed(question: Key) -> Ask:
    return Ask(
        question,
        "roles-label-agreed",
        "form-option-again",
        hears="option",
        options=(("yes", "roles-button-agree"),),
    )


class Mediates(Form):
    """Whether somebody will be a mediator, and who they are to the coordinators."""

    confirm: ClassVar[bool] = False

    agreed: Annotated[Literal["yes"], _agreed("mediator-consent")]
    name: Annotated[str, phrase(1, 40), Ask("claimant-ask-name", "label-name", "form-text-again")]
    age_band: Band


class Reviews(Form):
    """Whether somebody will read translations, and who they are to the coordinators."""

    confirm: ClassVar[bool] = False

    agreed: Annotated[Literal["yes"], _agreed("reviewer-consent")]
    name: Annotated[str, phrase(1, 40), Ask("claimant-ask-name", "label-name", "form-text-again")]
    age_band: Band
