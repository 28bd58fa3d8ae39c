"""Amounts as they are typed: "12 kg", "1,5 litri", or a bare number of what was spoken of."""

import re
import unicodedata

from domain.goods import Unit

WORDS: dict[str, tuple[Unit, int]] = {
    **dict.fromkeys(("kg", "kilo", "kili", "chilo", "chili", "kilos", "كغ", "كجم"), ("g", 1000)),
    **dict.fromkeys(("كيلو", "كيلوغرام"), ("g", 1000)),
    **dict.fromkeys(("g", "gr", "grammi", "grams", "غرام", "جرام"), ("g", 1)),
    **dict.fromkeys(("l", "lt", "litro", "litri", "litre", "litres", "liters"), ("ml", 1000)),
    **dict.fromkeys(("لتر", "ليتر"), ("ml", 1000)),
    **dict.fromkeys(("ml", "مل"), ("ml", 1)),
    **dict.fromkeys(("pezzo", "pezzi", "pz", "piece", "pieces", "pcs"), ("piece", 1)),
    **dict.fromkeys(("قطعة", "قطع"), ("piece", 1)),
}
USUAL: dict[Unit, int] = {"g": 1000, "ml": 1000, "piece": 1, "minute": 1}
"""How much a bare number counts for."""
MOST = 10_000_000
_AMOUNT = re.compile(r"(\d{1,7})(?:[.,](\d{1,3}))?\s*([^\W\d_]*)\.?")


def read_amount(text: str, unit: Unit) -> int | None:
    """So many units as somebody typed; None where it says no amount of this unit."""
    found = _AMOUNT.fullmatch(_latin(text).strip().casefold())
    if found is None:
        return None
    meant, each = WORDS.get(found[3], (None, 0)) if found[3] else (unit, USUAL[unit])
    thousandths = int(found[1]) * 1000 + int((found[2] or "").ljust(3, "0"))
    if meant != unit or (thousandths * each) % 1000:
        return None
    quantity = thousandths * each // 1000
    return quantity if quantity <= MOST else None


def _latin(text: str) -> str:
    """Digits of any script as Latin ones; the Arabic comma between them as ours."""
    digits = (str(unicodedata.digit(each)) if each.isdecimal() else each for each in text)
    return "".join(digits).replace("٫", ",")


def bare(quantity: int, unit: Unit) -> str:
    """An amount that needs no words of a language, for what is kept as text."""
    symbols: dict[Unit, str] = {"g": "kg", "ml": "l"}
    if unit not in symbols:
        return f"× {quantity}"
    return f"{quantity / 1000:g}".replace(".", ",") + f" {symbols[unit]}"
