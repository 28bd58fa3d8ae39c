"""Amounts as they are typed: "12 kg", "1,5 litri", or a bare number of what was spoken of."""

import re
import unicodedata

from domain.goods import Unit

_WORDS: dict[tuple[Unit, int], str] = {
    ("g", 1000): "kg kilo kili chilo chili kilos kilogramos kilogrammes kilograme kilogramë кг "
    "кіло кілограм кілограми кілограмів كغ كجم كيلو كيلوغرام کلو کلوگرام কেজি কিলো 公斤 千克",
    ("g", 1): "g gr grammi grams gramos grammes grame gramë г гр грам грами грамів غرام جرام گرام "
    "গ্রাম 克",
    ("ml", 1000): "l lt litro litri litre litres liters litros litra litër л літр літри літрів لتر "
    "ليتر لیٹر لٹر লিটার 升",
    ("ml", 1): "ml мл مل ملی_لیٹر মিলি মিলিলিটার 毫升",
    ("piece", 1): "pezzo pezzi pz piece pieces pcs unidad unidades pièce pièces unité unités "
    "bucată bucăți bucăţi bucata bucati buc copë cope шт штука штуки штук قطعة قطع عدد টি টা "
    "件 个 块 piraso pirasong",
}
WORDS: dict[str, tuple[Unit, int]] = {
    word.replace("_", " "): meant for meant, words in _WORDS.items() for word in words.split()
}
USUAL: dict[Unit, int] = {"g": 1000, "ml": 1000, "piece": 1, "minute": 1}
"""How much a bare number counts for."""
MOST = 10_000_000
_AMOUNT = re.compile(r"(\d{1,7})(?:[.,](\d{1,3}))?\s*(?:(?:de|na)\s+)?([^\d.,]*)\.?")


def read_amount(text: str, unit: Unit) -> int | None:
    """So many units as somebody typed; None where it says no amount of this unit."""
    found = _AMOUNT.fullmatch(_latin(text).strip().casefold())
    if found is None:
        return None
    said = found[3].strip()
    meant, each = WORDS.get(said, (None, 0)) if said else (unit, USUAL[unit])
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
