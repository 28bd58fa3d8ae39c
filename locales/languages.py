"""The languages of the town: their names, their direction, and which ones the bot can speak."""

from dataclasses import dataclass
from pathlib import Path

SOURCE = "it"
FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Language:
    """A language: its code (ISO 639), the name its speakers give it, and its script (ISO 15924)."""

    code: str
    native: str
    script: str = "Latn"
    right_to_left: bool = False
    cldr: str = ""

    @property
    def locale(self) -> str:
        """The CLDR locale whose dates, lists and plurals are used."""
        return self.cldr or self.code


LANGUAGES = {
    language.code: language
    for language in (
        Language("it", "Italiano"),
        Language("en", "English", cldr="en_GB"),
        Language("ar", "العربية", "Arab", right_to_left=True),
        Language("es", "Español"),
        Language("fr", "Français"),
        Language("ro", "Română"),
        Language("uk", "Українська", "Cyrl"),
        Language("sq", "Shqip"),
        Language("zh", "中文", "Hans"),
        Language("bn", "বাংলা", "Beng"),
        Language("ur", "اردو", "Arab", right_to_left=True),
        Language("fil", "Filipino"),
        Language("si", "සිංහල", "Sinh"),
        Language("pt", "Português"),
        Language("ru", "Русский", "Cyrl"),
        Language("pa", "ਪੰਜਾਬੀ", "Guru"),
        Language("hi", "हिन्दी", "Deva"),
    )
}

AVAILABLE = tuple(code for code in LANGUAGES if (FOLDER / f"{code}.ftl").exists())

_ALIASES = {
    "tl": "fil",
    "cmn": "zh",
    "yue": "zh",
    "mo": "ro",
    "als": "sq",
    "arb": "ar",
    "pnb": "pa",
}


def best(hint: str | None) -> str:
    """The language a phone asks for by its BCP 47 code, Italian if we do not know it."""
    primary = (hint or "").replace("_", "-").partition("-")[0].strip().lower()
    code = _ALIASES.get(primary, primary)
    return code if code in LANGUAGES else SOURCE
