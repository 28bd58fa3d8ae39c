"""Amounts as people say them: 5 kg, 1,5 kg, 750 ml, 12 pieces."""

from collections.abc import Mapping

from babel.numbers import format_decimal

from domain.args import Arg
from domain.keys import Key

LARGE: dict[str, Key] = {"g": "amount-kg", "ml": "amount-l"}
SMALL: dict[str, Key] = {"g": "amount-g", "ml": "amount-ml"}


def amount(quantity: int, unit: str, locale: str) -> tuple[Key, Mapping[str, Arg]]:
    """The message that says an amount, and what it asks for."""
    if unit not in LARGE:
        return "amount-piece", {"count": quantity}
    if quantity < 1000:
        return SMALL[unit], {"number": str(quantity)}
    number = format_decimal(quantity / 1000, "0.###", locale=locale, numbering_system="latn")
    return LARGE[unit], {"number": number}
