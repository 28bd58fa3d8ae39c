"""Food and hygiene goods: what is asked of whoever gives them, and of whoever needs them."""

from dataclasses import dataclass
from datetime import date
from itertools import cycle
from typing import Annotated, Literal

from pydantic import Field, ValidationInfo
from pydantic.functional_validators import AfterValidator

from domain.forms import Ask, Form
from domain.goods import Thing
from domain.keys import Key
from domain.kinds.goods import (
    YES_NO,
    Address,
    Amounts,
    Hours,
    PickUp,
    Quarter,
    Until,
    Urgent,
    Values,
    Way,
    Where,
    Window,
    measured,
    option,
    refuse,
    things_of,
)
from domain.questions import phrase

Category = Literal["food", "hygiene"]
Storage = Literal["dry", "fridge", "freezer"]


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


def group_of(name: str) -> Group:
    """What is known of a group; what is not known is asked."""
    return GROUPS.get(name, GROUPS["other"])


def known(thing: Thing) -> bool:
    """Whether what was named is surely a thing: we know its group, or it was weighed."""
    return thing.group != "other" or (thing.unit != "piece" and bool(thing.what))


def _category_unclear(values: Values) -> bool:
    return any(group_of(each.group).category is None for each in things_of(values))


def _category(thing: Thing, values: Values) -> Category:
    told: Category = values.get("category", "food")
    return group_of(thing.group).category or told


def _edible(values: Values) -> list[Thing]:
    return [each for each in things_of(values) if _category(each, values) == "food"]


def _kept(thing: Thing, values: Values) -> Storage:
    if _category(thing, values) == "hygiene":
        return "dry"
    told: Storage = values.get("storage", "dry")
    return group_of(thing.group).storage or told


def _storage_unclear(values: Values) -> bool:
    return any(group_of(each.group).storage is None for each in _edible(values))


def _not_dry(values: Values) -> bool:
    return any(_kept(each, values) != "dry" for each in things_of(values))


def _bought(things: tuple[Thing, ...]) -> tuple[Thing, ...]:
    if any(each.group == HOME_MADE for each in things):
        refuse("goods-home-made")
    return things


def _fresh(days: tuple[date, ...], info: ValidationInfo) -> tuple[date, ...]:
    """One date for all, or one for each thing to eat; what is past is not given to anybody."""
    now = (info.context or {}).get("now")
    if len(days) not in (1, len(_edible(info.data))):
        refuse("goods-dates-again")
    if now is not None and min(days) < now.date():
        refuse("goods-expired")
    return days


def _yes(error: Key) -> AfterValidator:
    def check(said: str) -> str:
        return said if said == "yes" else refuse(error)

    return AfterValidator(check)


Things = Annotated[
    tuple[Thing, ...],
    Field(min_length=1, max_length=10),
    AfterValidator(_bought),
    Ask("goods-ask-what", "goods-label-what", "goods-what-again", hears="goods"),
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


def lines(form: Food) -> list[Line]:
    """What a form offers, thing by thing."""
    values, dates = form.model_dump(), cycle(form.best_before)
    found = []
    for thing in measured(form.things, form.amounts):
        category = _category(thing, values)
        best = next(dates, None) if category == "food" else None
        found.append(Line(thing, category, _kept(thing, values), best))
    return found


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
            needed=lambda values: any(
                group_of(each.group).storage != "dry" for each in things_of(values)
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
