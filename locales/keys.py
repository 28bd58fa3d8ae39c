"""Writes domain/keys.py, the type of all message keys, from locales/it.ftl.

`python -m locales.keys` writes it, and the digests of what can be read aloud; `--check` only says
whether it is current.
"""

import sys
from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax.ast import Message

from locales import digests
from locales.languages import FOLDER, SOURCE

TARGET = FOLDER.parent / "domain" / "keys.py"
_HEAD = '''"""The keys of all messages (made by `python -m locales.keys` from locales/it.ftl)."""

from typing import Literal

Key = Literal[
'''


def keys_module(ftl: str) -> str:
    """The source of domain/keys.py for a Fluent file."""
    body = FluentParser().parse(ftl).body
    keys = sorted({entry.id.name for entry in body if isinstance(entry, Message)})
    return _HEAD + "".join(f'    "{key}",\n' for key in keys) + "]\n"


def is_current(target: Path = TARGET) -> bool:
    """Does domain/keys.py list the keys of it.ftl?"""
    return target.read_text(encoding="utf-8") == _wanted()


def main(arguments: list[str]) -> int:
    """Writes the module, or with `--check` returns 1 when it should be written."""
    if "--check" in arguments:
        current = is_current() and digests.is_current()
        print("" if current else "domain is not current: run python -m locales.keys")
        return 0 if current else 1
    TARGET.write_text(_wanted(), encoding="utf-8")
    digests.write()
    return 0


def _wanted() -> str:
    return keys_module((FOLDER / f"{SOURCE}.ftl").read_text(encoding="utf-8"))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
