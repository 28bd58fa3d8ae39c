"""The real programme as a process: from its birth to its first good health, and idle memory."""

import asyncio
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from urllib.parse import urlsplit

from bench.figures import Report, Sides
from bench.grounds import memory

ROUNDS = 5
IDLE = 4.0
PATIENCE = 20.0
ROOT = Path(__file__).parents[1]


async def measure(database: str) -> Report:
    """A first start makes the files; a later one finds them. Neither has a Telegram token."""
    report = Report("start")
    if database != "sqlite":
        report.notes.append(f"{database}: not measured yet")
        return report
    sides = Sides()
    for _ in range(ROUNDS):
        with TemporaryDirectory(prefix="faibene-bench-") as folder:
            first, _ = await _started(Path(folder), 0.0)
            later, idle = await _started(Path(folder), IDLE)
        sides.rounds.append({"first": first, "later": later, "idle": idle})
    report.add("first start until healthy", sides.middle("first"), "s", at_most=1.5)
    report.add("later start until healthy", sides.middle("later"), "s", at_most=1.5)
    report.add(f"memory after {IDLE:g} idle seconds", sides.middle("idle"), "MB", at_most=90)
    return report


async def _started(folder: Path, idle: float) -> tuple[float, float]:
    """Seconds until /healthz answers 200, and MB in use some seconds later."""
    since = perf_counter()
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", "from bot.cli import main; raise SystemExit(main(['run']))"),
        cwd=ROOT,
        env=_environment(folder),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        async with asyncio.timeout(PATIENCE):
            assert process.stdout
            port = urlsplit((await process.stdout.readline()).decode().strip()).port
            assert port, "the programme did not start"
            while not await _healthy(port):
                await asyncio.sleep(0.005)
        spent = perf_counter() - since
        await asyncio.sleep(idle)
        return spent, memory(process.pid)
    finally:
        process.terminate()
        await process.wait()


def _environment(folder: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if "FAIBENE" not in name}
    return {
        **kept,
        "FAIBENE_DATABASE_URL": f"sqlite:///{folder}/town.db",
        "FAIBENE_KEYRING_URL": f"sqlite:///{folder}/keyring.db",
        "FAIBENE_KEY_FILE": f"{folder}/town.key",
        "FAIBENE_HTTP_PORT": "0",
    }


async def _healthy(port: int) -> bool:
    try:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
    except OSError:
        return False
    try:
        writer.write(b"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
        return b" 200 " in await reader.readline()
    finally:
        writer.close()
