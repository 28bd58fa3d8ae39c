"""The HTTP face: checks the token, reads and validates the call, breaks what must break."""

import asyncio
import re
from time import monotonic
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from tests.fake_telegram import attachments, control
from tests.fake_telegram.faults import Fault
from tests.fake_telegram.refusals import Refused, breach
from tests.fake_telegram.schema import validated
from tests.fake_telegram.wire import Upload, parameters
from tests.fake_telegram.world import World
from tests.fakes import Cut

TOKEN = re.compile(r"\d{3,}:[\w-]+")
GATEWAY = "<html><head><title>{code} Bad Gateway</title></head><body>nginx</body></html>"


class FakeServer:
    """One bot's Bot API, with its control room."""

    def __init__(self, token: str) -> None:
        self.world = World(token)
        self.app = Starlette(
            routes=[
                Route("/bot{token}/{method}", self.call, methods=["GET", "POST"]),
                Route("/file/bot{token}/files/{file_id}", self.file),
                Route("/control/reset", self.reset, methods=["POST"]),
                *control.routes(lambda: self.world),
            ]
        )

    async def call(self, request: Request) -> Response:
        """One call of the bot's: validated, then broken if a fault waits for it, else done."""
        world, name = self.world, request.path_params["method"]
        entry: dict[str, Any] = {"method": name, "arguments": {}, "error": None, "ended": False}
        entry["at"] = monotonic()
        try:
            self._check_token(request.path_params["token"])
            raw = await parameters(request)
            entry["arguments"] = arguments = validated(name, raw)
            world.calls.append(entry)
            await world.chats.tell()
            fault = world.faults.met(name, arguments.get("chat_id"))
            return await _met(fault, _done(world, name, arguments, request))
        except Refused as refusal:
            entry["error"] = refusal.words
            if refusal.breach:
                world.violations.append({"method": name, "words": refusal.words})
            return _refusal(refusal)
        finally:
            entry |= {"arguments": _shown(entry["arguments"]), "ended": True}
            await world.chats.tell()

    async def file(self, request: Request) -> Response:
        """The content of a file."""
        try:
            self._check_token(request.path_params["token"])
            fault = self.world.faults.met("file", None)
            return await _met(fault, self._content(request.path_params["file_id"]))
        except Refused as refusal:
            return _refusal(refusal)

    async def _content(self, file_id: str) -> Response:
        content = self.world.files.get(file_id)
        return Response(content) if content is not None else Response("Not Found", 404)

    async def reset(self, request: Request) -> Response:
        """Forget everything; a poll or a delivery in progress ends."""
        before, self.world = self.world, World(self.world.token)
        await before.webhook.end()
        await before.updates.wake()
        return JSONResponse(True)

    def _check_token(self, token: str) -> None:
        if not TOKEN.fullmatch(token):
            raise Refused(404, "Not Found")
        if token != self.world.token:
            raise Refused(401, "Unauthorized")


async def _done(world: World, name: str, arguments: dict[str, Any], request: Request) -> Response:
    if name == "getUpdates":
        result: Any = await world.updates.fetch(
            arguments.get("offset", 0),
            arguments.get("limit", 100),
            arguments.get("timeout", 0),
            arguments.get("allowed_updates"),
            lambda: _hung_up(request),
        )
    elif name in attachments.ALL:
        result = await attachments.ALL[name](world, arguments)
    else:
        raise breach(f"{name} is not simulated")
    return JSONResponse({"ok": True, "result": result})


async def _met(fault: Fault | None, work: Any) -> Response:
    if fault and fault.kind in ("status", "drop_before"):
        work.close()
        if fault.kind == "drop_before":
            return Cut()
        raise fault.refusal()
    response: Response = await work
    if fault and fault.kind == "slow":
        await asyncio.sleep(fault.seconds)
    return Cut() if fault and fault.kind == "drop_after" else response


def _refusal(refusal: Refused) -> Response:
    if refusal.code in (502, 503, 504):
        return Response(GATEWAY.format(code=refusal.code), refusal.code, media_type="text/html")
    return JSONResponse(refusal.envelope(), refusal.code)


async def _hung_up(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        continue


def _shown(arguments: dict[str, Any]) -> dict[str, Any]:
    return {
        name: {"file": value.filename, "size": len(value.content)}
        if isinstance(value, Upload)
        else value
        for name, value in arguments.items()
    }
