"""Redeeming a one-time invite, by `/start CODE` or by typing the code."""

import re
from collections.abc import Callable

from domain.chat import Answer, Refusal, Say, say
from domain.people import MAX_WRONG_CODES
from handlers import menus
from storage.ids import ALPHABET
from storage.town import Town

CODE = re.compile(rf"[{ALPHABET}]{{26}}")


def code_in(text: str) -> str | None:
    """The code that a text is, however it was spaced or cased; a sentence is none."""
    parts = re.split(r"[\W_]+", text.strip())
    bare = "".join(parts).upper().replace("O", "0").replace("I", "1").replace("L", "1")
    return bare if CODE.fullmatch(bare) and _reads_as_code(parts) else None


def _reads_as_code(parts: list[str]) -> bool:
    mixed = any(not each.isalpha() and not each.isdecimal() for each in parts if each)
    return len(parts) == 1 or mixed or all(len(each) < 3 for each in parts)


def redeem(town: Town, code: str, otherwise: Callable[[Town], list[Say]] = menus.menu) -> Answer:
    """Gives the role of a good code; wrong ones are counted and soon no longer tried."""
    if town.people.wrong_codes(town.person.id) >= MAX_WRONG_CODES:
        return Refusal("code-too-many")
    role = town.invites.redeem(code)
    if role is None:
        town.people.note_wrong_code(town.person.id)
        return [say("code-wrong"), *otherwise(town)]
    town.people.make_coordinator(town.person.id)
    town.renew()
    return [say("coordinator-welcome"), *menus.menu(town)]
