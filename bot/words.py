"""Words that no handler says: the pages of the web chat, the commands in Telegram's menu."""

from collections.abc import Mapping, Sequence
from typing import cast

from channels.web_texts import PAGE_TEXTS
from domain.keys import Key
from locales.languages import AVAILABLE
from locales.messages import plain

COMMANDS: dict[str, Key] = {
    "start": "command-start",
    "sos": "command-sos",
    "menu": "command-menu",
    "shifts": "command-shifts",
    "mine": "command-mine",
    "hours": "command-hours",
    "language": "command-language",
    "help": "command-help",
    "stop": "command-stop",
    "mydata": "command-mydata",
    "erase": "command-erase",
}


def page_texts() -> dict[str, dict[str, str]]:
    """Every word of the web pages, by language and name."""
    return {code: {name: plain(cast(Key, name), code) for name in PAGE_TEXTS} for code in AVAILABLE}


def commands(languages: Sequence[str]) -> Mapping[str, Sequence[tuple[str, str]]]:
    """The commands with their descriptions, by language; "" is for every other language."""
    found = {
        code: [(name, plain(key, code)) for name, key in COMMANDS.items()] for code in languages
    }
    return {**found, "": found[languages[0]]}
