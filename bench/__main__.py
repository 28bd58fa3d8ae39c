"""`python -m bench [NAME …] [--json FILE]`: each bench in a process of its own, one by one."""

import argparse
import json
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from bench.figures import Report, table
from bench.grounds import DATABASES
from bench.one import measured

NAMES = ("update", "webhook", "reminders", "start", "flood", "storage", "waves", "places")


def main() -> int:
    """Measures and prints; 0 whatever the figures say, since the machine may be busy."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(NAMES)}")
    parser.add_argument("--database", choices=DATABASES, default="sqlite")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the figures there")
    asked = parser.parse_args()
    if unknown := set(asked.names) - set(NAMES):
        parser.error(f"no bench {', '.join(sorted(unknown))}: expected {', '.join(NAMES)}")
    reports = []
    for name in asked.names or NAMES:
        reports.append(_apart(name, asked.database))
        print(table(reports[-1]), end="\n\n", flush=True)
    if asked.json:
        found = [each.as_json() for each in reports]
        asked.json.write_text(json.dumps({"database": asked.database, "benches": found}, indent=1))
    return 0


def _apart(name: str, database: str) -> Report:
    """A fresh process, so that no bench inherits the memory or the caches of another."""
    with ProcessPoolExecutor(max_workers=1, mp_context=get_context("spawn")) as pool:
        return pool.submit(measured, name, database).result()


if __name__ == "__main__":
    sys.exit(main())
