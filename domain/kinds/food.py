"""Food and hygiene goods: what is asked of whoever gives them, and of whoever needs them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import cycle
from typing import Annotated, Any, Literal, NoReturn
from zoneinfo import ZoneInfo

from pydantic import Field, ValidationInfo
from pydantic.functional_validators import AfterValidator
from pydantic_core import PydanticCustomError

from domain.forms import Ask, Form, ahead
from domain.goods import Thing
from domain.keys import Key
from domain.questions import phrase
from domain.times import WallSpan

Category = Literal["food", "hygiene"]
Storage = Literal["dry", "fridge", "freezer"]
Values = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Group:
    """What goods have in common: a category, and where they are kept (None: it depends)."""

    category: Category | None
    storage: Storage | None


GROUPS: dict[str, Group] = {
    "pasta": Group("food", "dry"),
    "tins": Group("food", "dry"),
    "oil": Group("food", "dry"),
    "sweet": Group("food", "dry"),
    "drinks": Group("food", "dry"),
    "bread": Group("food", "dry"),
    "fruit": Group("food", "dry"),
    "milk": Group("food", None),
    "fresh": Group("food", None),
    "frozen": Group("food", "freezer"),
    "baby": Group("food", "dry"),
    "soap": Group("hygiene", "dry"),
    "nappies": Group("hygiene", "dry"),
    "blankets": Group("hygiene", "dry"),
    "other": Group(None, None),
}
HOME_MADE = "home"
"""What was cooked at home: it can't be taken, however good."""
STORAGES: tuple[tuple[str, Key], ...] = (
    ("dry", "storage-dry"),
    ("fridge", "storage-fridge"),
    ("freezer", "storage-freezer"),
)
YES_NO: tuple[tuple[str, Key], ...] = (("yes", "option-yes"), ("no", "option-no"))
WAYS: tuple[tuple[str, Key], ...] = (("drop", "way-drop"), ("pick", "way-pick"))
STAYS = timedelta(days=60)
"""How long an offer without a date of its own is of use."""


def group_of(name: str) -> Group:
    """What is known of a group; what is not known is asked."""
    return GROUPS.get(name, GROUPS["other"])


def _things(values: Values) -> list[Thing]:
    given = values.get("things", ())
    return [each if isinstance(each, Thing) else Thing(**each) for each in given]


def known(thing: Thing) -> bool:
    """Whether what was named is surely a thing: we know its group, or it was weighed."""
    return thing.group != "other" or (thing.unit != "piece" and bool(thing.what))


def unclear(things: Sequence[Thing]) -> list[Thing]:
    """What was not said how much."""
    return [each for each in things if not each.quantity]


def _category_unclear(values: Values) -> bool:
    return any(group_of(each.group).category is None for each in _things(values))


def _category(thing: Thing, values: Values) -> Category:
    told: Category = values.get("category", "food")
    return group_of(thing.group).category or told


def _edible(values: Values) -> list[Thing]:
    return [each for each in _things(values) if _category(each, values) == "food"]


def _kept(thing: Thing, values: Values) -> Storage:
    if _category(thing, values) == "hygiene":
        return "dry"
    told: Storage = values.get("storage", "dry")
    return group_of(thing.group).storage or told


def _storage_unclear(values: Values) -> bool:
    return any(group_of(each.group).storage is None for each in _edible(values))


def _not_dry(values: Values) -> bool:
    return any(_kept(each, values) != "dry" for each in _things(values))


def picked_up(values: Values) -> bool:
    """Whether it is to be fetched."""
    return values.get("way") == "pick"


def _no(error: Key) -> NoReturn:
    raise PydanticCustomError(error, "no")


def _bought(things: tuple[Thing, ...]) -> tuple[Thing, ...]:
    if any(each.group == HOME_MADE for each in things):
        _no("goods-home-made")
    return things


def _as_many(told: tuple[Thing, ...], info: ValidationInfo) -> tuple[Thing, ...]:
    """One amount for all, or one for each thing that lacks it."""
    lacking = unclear(info.data.get("things", ()))
    if unclear(told) or len(told) not in (1, len(lacking)):
        _no("goods-amounts-again")
    return told


def _fresh(days: tuple[date, ...], info: ValidationInfo) -> tuple[date, ...]:
    """One date for all, or one for each thing to eat; what is past is not given to anybody."""
    now = (info.context or {}).get("now")
    if len(days) not in (1, len(_edible(info.data))):
        _no("goods-dates-again")
    if now is not None and min(days) < now.date():
        _no("goods-expired")
    return days


def _yes(error: Key) -> AfterValidator:
    def check(said: str) -> str:
        return said if said == "yes" else _no(error)

    return AfterValidator(check)


def _ahead(span: WallSpan | None, info: ValidationInfo) -> WallSpan | None:
    return ahead(span, info) if span else span


def to_come(days: tuple[date, ...], info: ValidationInfo) -> tuple[date, ...]:
    """What is wanted until a day that has passed is wanted no more."""
    now = (info.context or {}).get("now")
    if now is not None and days and min(days) < now.date():
        _no("form-when-past")
    return days


def option(question: Key, label: Key, options: tuple[tuple[str, Key], ...], **more: Any) -> Ask:
    """A question with a few answers to choose from."""
    return Ask(question, label, "form-option-again", hears="option", options=options, **more)


Things = Annotated[
    tuple[Thing, ...],
    Field(min_length=1, max_length=10),
    AfterValidator(_bought),
    Ask("goods-ask-what", "goods-label-what", "goods-what-again", hears="goods"),
]
Amounts = Annotated[
    tuple[Thing, ...],
    Field(min_length=1),
    AfterValidator(_as_many),
    Ask(
        "goods-ask-amounts",
        "goods-label-amounts",
        "goods-amounts-again",
        hears="goods",
        needed=lambda values: bool(unclear(_things(values))),
    ),
]
Way = Annotated[Literal["drop", "pick"], option("goods-ask-way", "goods-label-way", WAYS)]
Window = Annotated[
    WallSpan | None,
    AfterValidator(_ahead),
    Ask("goods-ask-when", "goods-label-when", "form-when-again", hears="when", needed=picked_up),
]
Quarter = Annotated[
    str | None,
    Ask(
        "goods-ask-neighbourhood",
        "goods-label-quarter",
        "form-option-again",
        hears="neighbourhood",
        optional=True,
    ),
]
Address = Annotated[
    str,
    phrase(3, 120),
    Ask("goods-ask-address", "goods-label-address", "form-text-again", needed=picked_up),
]


Until = Annotated[
    tuple[date, ...],
    Field(min_length=1, max_length=1),
    AfterValidator(to_come),
    Ask("want-ask-until", "want-label-until", "want-until-again", hears="days", optional=True),
]
Where = Annotated[str, phrase(3, 120), Ask("want-ask-where", "need-label-where", "form-text-again")]
Hours = Annotated[str, phrase(2, 120), Ask("want-ask-hours", "want-label-hours", "form-text-again")]
PickUp = Annotated[Literal["yes", "no"], option("want-ask-pick", "want-label-pick", YES_NO)]
Urgent = Annotated[
    Literal["yes", "no"], option("want-ask-urgent", "want-label-urgent", YES_NO, unasked=True)
]


class Food(Form):
    """What somebody gives: several things at once, with one date for all or one for each."""

    things: Things
    amounts: Amounts = ()
    category: Annotated[
        Category,
        option(
            "goods-ask-category",
            "goods-label-category",
            (("food", "category-food"), ("hygiene", "category-hygiene")),
            needed=_category_unclear,
        ),
    ] = "food"
    best_before: Annotated[
        tuple[date, ...],
        Field(min_length=1),
        AfterValidator(_fresh),
        Ask(
            "goods-ask-best",
            "goods-label-best",
            "goods-best-again",
            hears="days",
            needed=lambda values: bool(_edible(values)),
        ),
    ] = ()
    storage: Annotated[
        Storage,
        option("goods-ask-storage", "goods-label-storage", STORAGES, needed=_storage_unclear),
    ] = "dry"
    cold: Annotated[
        Literal["yes", "no"],
        _yes("goods-not-cold"),
        option("goods-ask-cold", "goods-label-cold", YES_NO, needed=_not_dry),
    ] = "yes"
    sealed: Annotated[
        Literal["yes", "no"],
        _yes("goods-not-sealed"),
        option("goods-ask-sealed", "goods-label-sealed", YES_NO, needed=_not_dry),
    ] = "yes"
    way: Way
    when: Window = None
    neighbourhood: Quarter = None
    address: Address = ""
    shop: Annotated[
        str,
        phrase(2, 60),
        Ask("goods-ask-shop", "goods-label-shop", "form-text-again", optional=True, unasked=True),
    ] = ""


class ShopFood(Food):
    """What a shop gives: its name is asked once, and kept for the next time."""

    shop: Annotated[
        str, phrase(2, 60), Ask("goods-ask-shop", "goods-label-shop", "form-text-again")
    ]


@dataclass(frozen=True, slots=True)
class Line:
    """One thing of a form, as it becomes an offer of its own."""

    thing: Thing
    category: Category
    storage: Storage
    best_before: date | None


def measured(things: Sequence[Thing], amounts: Sequence[Thing]) -> list[Thing]:
    """The things, with the amounts that were told afterwards: one for all, or one for each."""
    told = cycle(amounts)
    return [
        _so_much(each, next(told)) if amounts and not each.quantity else each for each in things
    ]


def _so_much(thing: Thing, amount: Thing) -> Thing:
    return replace(thing, quantity=amount.quantity, unit=amount.unit)


def lines(form: Food) -> list[Line]:
    """What a form offers, thing by thing."""
    values, dates = form.model_dump(), cycle(form.best_before)
    found = []
    for thing in measured(form.things, form.amounts):
        category = _category(thing, values)
        best = next(dates, None) if category == "food" else None
        found.append(Line(thing, category, _kept(thing, values), best))
    return found


def until(best: date | None, window: WallSpan | None, now: datetime, zone: ZoneInfo) -> datetime:
    """Until when (an instant) an offer is of use: its day is over, or nobody is there any more."""
    ends = []
    if best:
        ends.append(datetime.combine(best + timedelta(days=1), time(), zone))
    if window:
        ends.append(window.end.replace(tzinfo=zone))
    return min(ends, default=now + STAYS)


class FoodWant(Form):
    """What an organization needs to give out."""

    things: Annotated[
        tuple[Thing, ...],
        Field(min_length=1, max_length=10),
        Ask("want-ask-what", "goods-label-what", "goods-what-again", hears="goods"),
    ]
    amounts: Amounts = ()
    until: Until = ()
    storage: Annotated[
        Storage,
        option(
            "want-ask-storage",
            "goods-label-storage",
            (
                ("dry", "want-keeps-dry"),
                ("fridge", "want-keeps-fridge"),
                ("freezer", "want-keeps-freezer"),
            ),
        ),
    ] = "dry"
    where: Where
    hours: Hours
    pick_up: PickUp
    urgent: Urgent = "no"


KEEPS: dict[str, tuple[str, ...]] = {
    "dry": ("dry",),
    "fridge": ("dry", "fridge"),
    "freezer": ("dry", "fridge", "freezer"),
}
"""What can be kept where there is one of these."""
