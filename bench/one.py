"""One bench, run in this process."""

import asyncio
from collections.abc import Awaitable, Callable
from importlib import import_module

from bench.figures import Report
from bench.grounds import quiet

Measure = Callable[[str], Awaitable[Report]]


def measured(name: str, database: str) -> Report:
    """What the bench of this name finds on this kind of database."""
    quiet()
    measure: Measure = import_module(f"bench.{name}").measure

    async def run() -> Report:
        return await measure(database)

    return asyncio.run(run())
