"""How much of something, as a language writes it: kilos and litres once they are even."""

from collections.abc import Mapping

from babel.numbers import format_decimal

from domain.args import Amount, Arg
from domain.keys import Key

THOUSAND = 1000
EVEN = 10


def amount(value: Amount, locale: str) -> tuple[Key, Mapping[str, Arg]]:
    """The message for an amount: "1,5 kg" for 1500 g; 1234 g as they are, so nothing is lost.

    What is taken back is below nothing: "-2 kg".
    """
    if value.unit == "piece":
        return "amount-pieces", {"count": value.quantity}
    if value.unit == "minute":
        return "amount-minutes", {"number": str(value.quantity)}
    large = abs(value.quantity) >= THOUSAND and value.quantity % EVEN == 0
    if not large:
        small: Key = "amount-grams" if value.unit == "g" else "amount-millilitres"
        return small, {"number": str(value.quantity)}
    number = format_decimal(
        value.quantity / THOUSAND, "0.##", locale=locale, numbering_system="latn"
    )
    return "amount-kilos" if value.unit == "g" else "amount-litres", {"number": number}
