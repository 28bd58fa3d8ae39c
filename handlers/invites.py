"""Redeeming a one-time invite, by `/start CODE` or by typing the code."""

import re
from collections.abc import Callable

from domain.chat import Answer, Refusal, Say, say
from domain.people import MAX_WRONG_CODES
from handlers import menus
from storage.ids import ALPHABET
from storage.town import Town

BETWEEN = re.compile(r"[\W_]+")
CODE = re.compile(rf"[{ALPHABET}]{{26}}")


def code_in(text: str) -> str | None:
    """The code that a text may be, however it was spaced or cased."""
    bare = BETWEEN.sub("", text).upper().replace("O", "0").replace("I", "1").replace("L", "1")
    return bare if CODE.fullmatch(bare) else None


def typed(town: Town, text: str) -> Answer | None:
    """Redeems a code typed by itself; None for a sentence that only has as many letters."""
    code = code_in(text)
    if code is None or (_is_sentence(text) and not town.invites.is_good(code)):
        return None
    return redeem(town, code)


def _is_sentence(text: str) -> bool:
    lengths = [len(each) for each in BETWEEN.split(text) if each]
    return len(set(lengths[:-1])) > 1


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
