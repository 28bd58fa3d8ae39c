"""The SQL of every aggregate, loaded once and (but for OWN) written once for every database."""

from functools import cache
from importlib.resources import files
from types import SimpleNamespace
from typing import Any

import aiosql

NAMES = (
    "people",
    "addresses",
    "inbox",
    "outbox",
    "menus",
    "forms",
    "jobs",
    "organizations",
    "invites",
    "shifts",
    "signups",
    "waits",
    "exchanges",
    "hours",
    "relays",
    "reports",
    "calls",
    "asks",
    "series",
    "feedback",
    "contests",
    "certificates",
    "feeds",
    "givers",
    "offers",
    "wants",
    "pledges",
    "goods",
    "proposals",
    "shares",
    "media",
    "services",
    "tallies",
    "corrections",
    "follows",
    "roles",
    "talks",
    "posts",
    "inquiries",
    "complaints",
    "recordings",
    "volumes",
    "links",
    "retention",
    "restoring",
)
OWN = ("numbers",)
"""What the two databases cannot say in the same words: `….sqlite.sql` and `….postgres.sql`."""
ADAPTERS = {"sqlite": "sqlite3", "postgres": "psycopg"}


@cache
def load(dialect: str = "sqlite") -> SimpleNamespace:
    """One attribute of queries per aggregate, for "sqlite" or "postgres"."""
    folder = files("storage")
    found = {name: folder / f"{name}.sql" for name in NAMES}
    found |= {name: folder / f"{name}.{dialect}.sql" for name in OWN}
    adapter = ADAPTERS[dialect]
    return SimpleNamespace(
        **{name: _queries(file.read_text("utf-8"), adapter) for name, file in found.items()}
    )


def _queries(text: str, adapter: str) -> Any:
    return aiosql.from_str(text, adapter, mandatory_parameters=False)
