"""The methods that send and fetch files and places."""

import struct
from typing import Any

from tests.fake_telegram import limits
from tests.fake_telegram.chats import Message
from tests.fake_telegram.methods import METHODS, Arguments, Method, say
from tests.fake_telegram.refusals import Refused, bad, breach
from tests.fake_telegram.wire import Upload
from tests.fake_telegram.world import World

MEGABYTE = 1 << 20
LARGEST = {"document": 50 * MEGABYTE, "photo": 10 * MEGABYTE, "voice": 50 * MEGABYTE}
PNG, JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
KEPT: dict[str, dict[str, Any]] = {
    "document": {"mime_type": "application/octet-stream"},
    "photo": {"width": 800, "height": 600},
    "voice": {"duration": 3, "mime_type": "audio/ogg"},
}


def _sender(kind: str) -> Method:
    async def send(world: World, arguments: Arguments) -> Message:
        plain, entities = limits.caption(arguments)
        markup = limits.keyboard(arguments)
        world.chats.reached(arguments["chat_id"])
        kept = _kept(world, kind, arguments[kind])
        content: Message = {kind: [kept] if kind == "photo" else kept}
        if plain:
            content |= {"caption": plain} | ({"caption_entities": entities} if entities else {})
        return await say(world, arguments, content | ({"reply_markup": markup} if markup else {}))

    return send


def _kept(world: World, kind: str, value: str | Upload) -> dict[str, Any]:
    if isinstance(value, str):
        if value not in world.files:
            raise bad("wrong remote file identifier specified: can't unserialize it")
        return described(kind, value, len(world.files[value]))
    if not value.content:
        raise breach("file must be non-empty")
    if len(value.content) > LARGEST[kind]:
        raise Refused(413, "Request Entity Too Large", breach=True)
    if kind == "photo":
        _look(value.content)
    if kind == "document" and not value.filename:
        raise breach("a document has a name")
    file_id = f"{kind}-{len(world.files) + 1}"
    world.files[file_id] = value.content
    name = {"file_name": value.filename, "mime_type": value.media_type}
    return described(kind, file_id, len(value.content)) | (name if kind == "document" else {})


def _look(content: bytes) -> None:
    """A photo is a picture, and neither vast nor a ribbon."""
    if not content.startswith((PNG, JPEG)):
        raise bad("IMAGE_PROCESS_FAILED")
    if content.startswith(PNG):
        width, height = struct.unpack(">II", content[16:24])
        if width + height > 10_000 or max(width, height) > 20 * min(width, height):
            raise bad("PHOTO_INVALID_DIMENSIONS")


def described(kind: str, file_id: str, size: int) -> dict[str, Any]:
    """A file as it appears in a message."""
    return {
        "file_id": file_id,
        "file_unique_id": f"unique-{file_id}",
        "file_size": size,
        **KEPT[kind],
    }


async def send_location(world: World, arguments: Arguments) -> Message:
    """A point on the map."""
    limits.place(arguments)
    markup = limits.keyboard(arguments)
    place = {key: arguments[key] for key in ("latitude", "longitude")}
    return await say(
        world, arguments, {"location": place} | ({"reply_markup": markup} if markup else {})
    )


async def send_venue(world: World, arguments: Arguments) -> Message:
    """A point on the map that has a name."""
    limits.place(arguments)
    if not (arguments["title"].strip() and arguments["address"].strip()):
        raise bad("venue title and address must be non-empty")
    place = {key: arguments[key] for key in ("latitude", "longitude")}
    named = {key: arguments[key] for key in ("title", "address")}
    return await say(world, arguments, {"venue": named | {"location": place}, "location": place})


async def get_file(world: World, arguments: Arguments) -> dict[str, Any]:
    """Where a file of at most 20 MB can be fetched."""
    content = world.files.get(arguments["file_id"])
    if content is None:
        raise bad("invalid file_id")
    if len(content) > 20 * MEGABYTE:
        raise bad("file is too big")
    return {
        "file_id": arguments["file_id"],
        "file_unique_id": f"unique-{arguments['file_id']}",
        "file_size": len(content),
        "file_path": f"files/{arguments['file_id']}",
    }


ALL: dict[str, Method] = METHODS | {
    "sendDocument": _sender("document"),
    "sendPhoto": _sender("photo"),
    "sendVoice": _sender("voice"),
    "sendLocation": send_location,
    "sendVenue": send_venue,
    "getFile": get_file,
}
