"""The other side of the glass: tests act as people, look at screens and break the wire."""

from collections.abc import Callable
from typing import Any

from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from tests.fake_telegram import people
from tests.fake_telegram.faults import Fault
from tests.fake_telegram.refusals import Refused
from tests.fake_telegram.world import World
from tests.fakes import Deed, control, within


async def begins(world: World, asked: dict[str, Any]) -> Any:
    """A person has begun the chat before anything that counts here."""
    people.chat_of(world, asked)
    return {"seq": world.chats.seq, "update_id": None}


async def says(world: World, asked: dict[str, Any]) -> Any:
    """A person writes."""
    return {"seq": world.chats.seq, "update_id": await people.says(world, asked)}


async def sends(world: World, asked: dict[str, Any]) -> Any:
    """A person sends something that is no text."""
    return {"seq": world.chats.seq, "update_id": await people.sends(world, asked)}


async def taps(world: World, asked: dict[str, Any]) -> Any:
    """A person taps a button."""
    return {"seq": world.chats.seq, "update_id": await people.taps(world, asked)}


async def reaches(world: World, asked: dict[str, Any]) -> Any:
    """A tap on a button that the screen no longer shows, or never did."""
    return {"seq": world.chats.seq, "update_id": await people.reaches(world, asked)}


async def blocks(world: World, asked: dict[str, Any]) -> Any:
    """A person shuts the bot out, or lets it in."""
    update_id = await people.blocks(world, asked, asked.get("blocked", True))
    return {"seq": world.chats.seq, "update_id": update_id}


async def hears(world: World, asked: dict[str, Any]) -> Any:
    """Wait for a message shown after `after` that contains some words."""
    return await within(
        asked,
        world.chats.heard(asked["chat_id"], asked.get("after", 0), asked.get("containing", "")),
    )


async def feed(world: World, asked: dict[str, Any]) -> Any:
    """All that was shown after `after`, in every chat."""
    return world.chats.feed[asked["after"] :]


async def messages(world: World, asked: dict[str, Any]) -> Any:
    """What a chat shows now."""
    chat = world.chats.by_id.get(asked["chat_id"])
    return list(chat.messages.values()) if chat else []


async def calls(world: World, asked: dict[str, Any]) -> Any:
    """The log of calls, of one method or all; waits until there are `at_least` many.

    With `ended`, only those that have had their answer, or have been cut.
    """

    def chosen() -> list[dict[str, Any]]:
        method, ended = asked.get("method"), asked.get("ended", False)
        return [
            call
            for call in world.calls
            if method in (None, call["method"]) and call["ended"] >= ended
        ]

    async def enough() -> list[dict[str, Any]]:
        async with world.chats.changed:
            await world.chats.changed.wait_for(lambda: len(chosen()) >= asked.get("at_least", 0))
        return chosen()

    return await within(asked, enough())


async def state(world: World, asked: dict[str, Any]) -> Any:
    """Violations, taps, commands and counts."""
    return {
        "violations": world.violations,
        "taps": list(world.taps.values()),
        "commands": world.commands,
        "waiting": len(world.updates.waiting),
        "confirmed": world.updates.confirmed,
        "allowed": world.updates.allowed,
        "shown": world.chats.seq,
        "calls": len(world.calls),
        "webhook": world.webhook.url,
    }


async def crowds(world: World, asked: dict[str, Any]) -> Any:
    """Many people have said the same things, each in this order, while nobody looked."""
    await people.crowds(world, asked["chat_ids"], asked["texts"])
    return True


async def shown(world: World, asked: dict[str, Any]) -> Any:
    """Wait until the bot has shown so many things, in all chats together."""

    async def enough() -> None:
        async with world.chats.changed:
            await world.chats.changed.wait_for(lambda: world.chats.seq >= asked["at_least"])

    await within(asked, enough())
    return world.chats.seq


async def tried(world: World, asked: dict[str, Any]) -> Any:
    """How each delivery of an update by webhook was answered; waits for `at_least` many."""

    def codes() -> list[int]:
        found = world.webhook.tried.get(asked["update_id"])
        return list(found.codes) if found else []

    async def enough() -> list[int]:
        async with world.updates.changed:
            await world.updates.changed.wait_for(lambda: len(codes()) >= asked["at_least"])
        return codes()

    return await within(asked, enough())


async def confirmed(world: World, asked: dict[str, Any]) -> Any:
    """Wait until the bot has confirmed an update."""
    await within(asked, world.updates.until_confirmed(asked["update_id"]))
    return True


async def answered(world: World, asked: dict[str, Any]) -> Any:
    """Wait until every tap has been answered."""

    async def all_answered() -> None:
        async with world.chats.changed:
            await world.chats.changed.wait_for(
                lambda: all(tap["answered"] for tap in world.taps.values())
            )

    await within(asked, all_answered())
    return list(world.taps.values())


async def pushes(world: World, asked: dict[str, Any]) -> Any:
    """Queue an update made by hand."""
    return await world.updates.add(asked["update"])


async def repeats(world: World, asked: dict[str, Any]) -> Any:
    """Deliver an update again under the same number."""
    await world.updates.repeat(asked["update_id"], asked.get("times", 1))
    return True


async def expires(world: World, asked: dict[str, Any]) -> Any:
    """Make every tap too old to be answered."""
    for tap in world.taps.values():
        tap["expired"] = True
    return True


async def breaks(world: World, asked: dict[str, Any]) -> Any:
    """Let the next calls of a method fail; a poll in progress ends, so that it meets it too."""
    world.faults.append(Fault(**asked))
    if asked.get("method") in ("getUpdates", "*", None):
        await world.updates.wake()
    return True


async def heals(world: World, asked: dict[str, Any]) -> Any:
    """Nothing goes wrong any more."""
    world.faults.clear()
    return True


DEEDS: tuple[Deed[World], ...] = (
    begins,
    says,
    sends,
    taps,
    reaches,
    blocks,
    hears,
    feed,
    messages,
    calls,
    state,
    crowds,
    shown,
    tried,
    confirmed,
    answered,
    pushes,
    repeats,
    expires,
    breaks,
    heals,
)


def routes(world: Callable[[], World]) -> list[Route]:
    """The control room of a world."""
    return control(DEEDS, world, _refused)


def _refused(problem: Exception) -> Response | None:
    if not isinstance(problem, Refused):
        return None
    return JSONResponse(problem.envelope(), problem.code)
