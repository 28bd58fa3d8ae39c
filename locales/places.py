"""Where a need is, and who insures: told apart from what there is to do."""

import re

_STREET = (
    r"via|viale|v\.le|piazza|piazzale|p\.za|p\.zza|corso|largo|vicolo|strada|parco"
    r"|calle|plaza|avenida|вулиця|вул\.|площа|شارع|ساحة|ميدان"
)
_BEFORE = r"(?:(?:in|presso|al|alla|a|da|at|en|на|у|в|في)\s+)?"
# "via i rifiuti" is no street: without a number its name has a capital, where there are any.
_NAMED = r"(?-i:[A-ZÀ-Þ\u0400-\u042f\u0600-\u06ff])"
# Up to the house number, or else up to the next comma.
_PLACE = re.compile(
    rf"(?:^|(?<=[\s,;])){_BEFORE}((?:{_STREET})\s+(?:[^,;\d]{{1,60}}\d+(?:/?[a-z])?\b|{_NAMED}[^,;]{{1,60}}))",
    re.IGNORECASE,
)
_INSURER = re.compile(
    r"(?:^|(?<=[\s,;]))(?:assicura(?:t[aoi]|zione)?|insured|insurance|asegura|seguro|страхує|التأمين|تأمين)"
    r"[\s:]+(?:(?:da|di|con|by|from|por|de|من)\s+)?(?:(?:il|la|lo|the)\s+|l')?([^,;]{3,80})",
    re.IGNORECASE,
)


def told_apart(words: str) -> tuple[str, str, str]:
    """What there is to do, the place and the insurer; "" for what is not said."""
    rest, insurer = _taken(words, _INSURER)
    rest, place = _taken(rest, _PLACE)
    return ", ".join(part for part in map(str.strip, rest.split(",")) if part), place, insurer


def _taken(words: str, pattern: re.Pattern[str]) -> tuple[str, str]:
    found = pattern.search(words)
    if not found:
        return words, ""
    return f"{words[: found.start()]}, {words[found.end() :]}", " ".join(found[1].split())
