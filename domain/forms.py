"""Forms: a pydantic model whose fields carry their question, filled one answer at a time."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar, Literal

from pydantic import BaseModel, Field, ValidationError, ValidationInfo
from pydantic_core import PydanticCustomError

from domain.args import Term
from domain.keys import Key
from domain.times import WallSpan

Hears = Literal[
    "text",
    "when",
    "number",
    "option",
    "neighbourhood",
    "languages",
    "minutes",
    "window",
    "repeat",
    "until",
    "amount",
    "goods",
    "days",
    "musts",
    "openings",
    "free",
    "question",
    "voice",
    "place",
]


EXPLAINED: dict[str, Key] = {
    "form-when-past": "form-when-past",
    "form-when-again": "form-when-again",
    "need-least-again": "need-least-again",
    "need-newcomers-again": "need-newcomers-again",
    "goods-expired": "goods-expired",
    "goods-home-made": "goods-home-made",
    "goods-not-cold": "goods-not-cold",
    "goods-not-sealed": "goods-not-sealed",
    "goods-dates-again": "goods-dates-again",
    "goods-amounts-again": "goods-amounts-again",
    "post-no-contact": "post-no-contact",
    "talk-no-numbers": "talk-no-numbers",
    "reading-too-long": "reading-too-long",
}


def always(values: Mapping[str, Any]) -> bool:
    """A question that does not depend on what was answered before."""
    return True


@dataclass(frozen=True, slots=True)
class Ask:
    """How a field is asked: its question, its label in the summary, and what it listens for.

    `options` are the (value, label) pairs to choose from; `retry` explains what was expected.
    `anything`: all words are an answer, even those that elsewhere mean thanks or help.
    What is `unasked` is never asked by itself: it can be added once all is summed up.
    What is not `needed`, given the other values, is neither asked nor kept.
    Of `several` as many are chosen as one likes, tap by tap.
    """

    question: Key
    label: Key
    retry: Key
    hears: Hears = "text"
    options: tuple[tuple[str, Key], ...] = ()
    optional: bool = False
    anything: bool = False
    unasked: bool = False
    needed: Callable[[Mapping[str, Any]], bool] = always
    several: bool = False

    def show(self, value: Any) -> str | Term:
        """A filled value as an argument of a message."""
        for option, key in self.options:
            if str(value) == option:
                return Term(key)
        return str(value)


class Form(BaseModel):
    """What every form has: whether it is summed up before it counts."""

    confirm: ClassVar[bool] = True

    @classmethod
    def asks(cls) -> dict[str, Ask]:
        """The questions, in order; what is not asked by itself comes last."""
        found = {}
        for name, info in cls.model_fields.items():
            for each in info.metadata:
                if isinstance(each, Ask):
                    found[name] = each
        return dict(sorted(found.items(), key=lambda each: each[1].unasked))


class Draft(BaseModel):
    """A form as far as it is filled; `step` grows with each answer, so old buttons are told apart.

    `offers` are the values behind the buttons of the present question; `about` is the id of what
    the form is for (an organization, a shift, a claim). `readings` are hours that were said but can
    be read in several ways. While `aside`, what is typed is not for this form; once `done`, the
    form is kept only to know a second tap of its last button. `before` are the values that an
    edit began with.
    """

    id: str
    kind: str
    step: int = 0
    values: dict[str, Any] = Field(default_factory=dict)
    asked: list[str] = Field(default_factory=list)
    asking: str | None = None
    offers: list[Any] = Field(default_factory=list)
    about: str = ""
    readings: list[Any] = Field(default_factory=list)
    aside: bool = False
    done: bool = False
    before: dict[str, Any] = Field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Invalid:
    """Why a field would not take a value: the message that says so, or None for the usual one."""

    key: Key | None


def partial(model: type[Form], values: dict[str, Any], now: datetime) -> Form:
    """The half-filled model; values that no longer hold are left out."""
    form = model.model_construct(_fields_set=set())
    for name in [each for each in model.model_fields if each in values]:
        _assign(form, name, values[name], now)
    return form


def put(
    model: type[Form], values: dict[str, Any], name: str, raw: Any, now: datetime
) -> dict[str, Any] | Invalid:
    """The values with one more field, or why it would not be taken (`now` is wall time)."""
    form = partial(model, {key: each for key, each in values.items() if key != name}, now)
    error = _assign(form, name, raw, now)
    if error is not None:
        return error
    return form.model_dump(mode="json", exclude_unset=True)


def _assign(form: Form, name: str, raw: Any, now: datetime) -> Invalid | None:
    try:
        form.__pydantic_validator__.validate_assignment(form, name, raw, context={"now": now})
    except ValidationError as error:
        return Invalid(EXPLAINED.get(error.errors()[0]["type"]))
    return None


def first_missing(model: type[Form], draft: Draft) -> str | None:
    """The next question: a field without a value that has not been skipped."""
    for name, ask in model.asks().items():
        skipped = ask.unasked or (ask.optional and name in draft.asked)
        skipped = skipped or not ask.needed(draft.values)
        if name not in draft.values and not skipped:
            return name
    return None


def of_use(model: type[Form], values: dict[str, Any]) -> dict[str, Any]:
    """The values without those that are not needed, given the others."""
    asks = model.asks()
    return {
        name: each for name, each in values.items() if name not in asks or asks[name].needed(values)
    }


def whole(model: type[Form], values: dict[str, Any], now: datetime) -> Form | str:
    """The finished form, or the name of the first field that does not hold (`now` is wall time)."""
    try:
        return model.model_validate(of_use(model, values), context={"now": now})
    except ValidationError as error:
        location = error.errors()[0]["loc"]
        return str(location[0]) if location else next(iter(model.asks()))


def ahead(span: WallSpan, info: ValidationInfo) -> WallSpan:
    """Refuses hours that have begun; the wall time of now comes as context."""
    now = (info.context or {}).get("now")
    if now is not None and span.start <= now:
        raise PydanticCustomError("form-when-past", "in the past")
    if span.end <= span.start:
        raise PydanticCustomError("form-when-again", "ends before it starts")
    return span
