"""The SQL of every aggregate, loaded once and written once for every database."""

from functools import cache
from importlib.resources import files
from types import SimpleNamespace
from typing import Any

import aiosql

NAMES = (
    "people",
    "inbox",
    "outbox",
    "menus",
    "forms",
    "jobs",
    "organizations",
    "invites",
    "shifts",
    "signups",
    "retention",
)


@cache
def load(adapter: str = "sqlite3") -> SimpleNamespace:
    """One attribute of queries per aggregate, for the given aiosql adapter."""
    folder = files("storage")
    return SimpleNamespace(
        **{name: _queries((folder / f"{name}.sql").read_text("utf-8"), adapter) for name in NAMES}
    )


def _queries(text: str, adapter: str) -> Any:
    return aiosql.from_str(text, adapter, mandatory_parameters=False)
