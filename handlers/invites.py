"""Redeeming a one-time invite, by `/start CODE` or by typing the code."""

import re

from domain.chat import Answer, Refusal, say
from domain.people import MAX_WRONG_CODES
from handlers import menus
from storage.ids import ALPHABET
from storage.town import Town

CODE = re.compile(rf"[{ALPHABET}]{{26}}")


def code_in(text: str) -> str | None:
    """The code that a text is, however it was spaced or cased."""
    bare = re.sub(r"[\s\-]", "", text).upper().replace("O", "0").replace("I", "1").replace("L", "1")
    return bare if CODE.fullmatch(bare) else None


def redeem(town: Town, code: str) -> Answer:
    """Gives the role of a good code; wrong ones are counted and soon no longer tried."""
    if town.people.wrong_codes(town.person.id) >= MAX_WRONG_CODES:
        return Refusal("code-too-many")
    role = town.invites.redeem(code)
    if role is None:
        town.people.note_wrong_code(town.person.id)
        return [say("code-wrong")]
    town.people.make_coordinator(town.person.id)
    town.renew()
    return [say("coordinator-welcome"), *menus.menu(town)]
