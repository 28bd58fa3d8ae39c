"""A process that has read the whole programme once, and has a child for every start of it.

`python -m tests.nursery`, its standard input a socket: each byte that arrives brings the ends of
two more (to talk with the child, and to hear of its life) and a file for its log. The child is
a process like any other: its own number, environment, folder, input and output, its own end.
"""

import asyncio
import atexit
import gc
import json
import os
import signal
import socket
import subprocess
import sys
import threading
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]


class Child:
    """A process of the nursery, as its test holds it."""

    def __init__(self, pid: int, talk: "Ends", life: "Ends") -> None:
        self.pid = pid
        self.output, self._input = talk
        self._news, self._life = life
        self._code: int | None = None

    def tell(self, words: str) -> None:
        """Writes to its standard input."""
        self._input.write(words.encode())

    def signal(self, number: int) -> None:
        """Sends it a signal, if it still lives."""
        if self._code is None:
            with suppress(ProcessLookupError):
                os.kill(self.pid, number)

    async def wait(self) -> int:
        """Its exit code once it has ended; the negative of a signal that ended it."""
        if self._code is None:
            self._code = int(await self._news.readline())
            for each in (self._input, self._life):
                each.close()
        return self._code


Ends = tuple[asyncio.StreamReader, asyncio.StreamWriter]


async def child(arguments: list[str], environment: dict[str, str], log: int, anew: bool) -> Child:
    """Starts `tests.child`; anew is in an interpreter that has read nothing yet."""
    (talk, talked), (life, lived) = socket.socketpair(), socket.socketpair()
    with talked, lived:
        socket.send_fds(_door(), [b"!"], [talked.fileno(), lived.fileno(), log])
    news, tells = await asyncio.open_unix_connection(sock=life)
    asked = {"arguments": arguments, "environment": environment, "anew": anew}
    tells.write(json.dumps(asked).encode() + b"\n")
    pid = int(await news.readline())
    return Child(pid, await asyncio.open_unix_connection(sock=talk), (news, tells))


@cache
def _door() -> socket.socket:
    """Of the one nursery of these tests, started when first asked for."""
    ours, theirs = socket.socketpair()
    with theirs:
        nursery = subprocess.Popen([sys.executable, "-m", "tests.nursery"], cwd=ROOT, stdin=theirs)
    atexit.register(nursery.wait)
    atexit.register(ours.close)
    return ours


def main() -> int:
    """Has children for as long as anybody holds the other end; returns in each of them."""
    from tests import child as programme

    programme.reads()
    assert threading.active_count() == 1
    door = socket.socket(fileno=os.dup(0))
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    gc.freeze()
    while brought := socket.recv_fds(door, 1, 3)[1]:
        if os.fork() == 0:
            _attend(*brought)
            return programme.main()
        for each in brought:
            os.close(each)
    return 0


def _attend(talk: int, life: int, log: int) -> None:
    """Returns in the child; the process that it is born of tells of its life, and ends with it."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    with socket.socket(fileno=life).makefile("rw") as told:
        asked = json.loads(told.readline())
        if (pid := os.fork()) == 0:
            return _become(asked, talk, log)
        os.close(talk)
        print(pid, file=told, flush=True)
        code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
        print(code, file=told, flush=True)
    os._exit(0)


def _become(asked: dict[str, Any], talk: int, log: int) -> None:
    for number, end in enumerate((talk, talk, log)):
        os.dup2(end, number)
    os.closerange(3, os.sysconf("SC_OPEN_MAX"))
    os.environ.clear()
    os.environ.update(asked["environment"])
    sys.argv[1:] = asked["arguments"]
    if asked["anew"]:
        command = [sys.executable, "-m", "tests.child", *asked["arguments"]]
        os.execve(command[0], command, asked["environment"])


if __name__ == "__main__":
    sys.exit(main())
