"""The other side of the glass: tests act as people, look at screens and break the wire."""

from collections.abc import Callable
from typing import Any

from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from tests.fake_whatsapp import deeds
from tests.fake_whatsapp.faults import Fault
from tests.fake_whatsapp.refusals import Refused
from tests.fake_whatsapp.world import World
from tests.fakes import Deed, control, within


async def hooks(world: World, asked: dict[str, Any]) -> Any:
    """The bot's address, its app's secret, and the word it was told; the answer's status."""
    return await world.webhook.set(asked["url"], asked["secret"], asked["verify_token"])


async def begins(world: World, asked: dict[str, Any]) -> Any:
    """A person has WhatsApp, and has written at some time before."""
    person = world.people.of(asked)
    person.hides_number = asked.get("hides_number", person.hides_number)
    if not asked.get("silent"):
        person.wrote_at = world.now()
    return True


async def says(world: World, asked: dict[str, Any]) -> Any:
    """A person writes."""
    return await deeds.says(world, asked)


async def sends(world: World, asked: dict[str, Any]) -> Any:
    """A person sends something that is no text."""
    return await deeds.sends(world, asked)


async def taps(world: World, asked: dict[str, Any]) -> Any:
    """A person taps a button or a row."""
    return await deeds.taps(world, asked)


async def reaches(world: World, asked: dict[str, Any]) -> Any:
    """A reply that no button stands for."""
    return await deeds.reaches(world, asked)


async def moves(world: World, asked: dict[str, Any]) -> Any:
    """A person changes their number."""
    return await deeds.moves(world, asked)


async def blocks(world: World, asked: dict[str, Any]) -> Any:
    """A person shuts the bot out, or lets it in: nothing is told of it."""
    world.people.of(asked).blocked = asked["blocked"]
    return True


async def passes(world: World, asked: dict[str, Any]) -> Any:
    """Time goes by at WhatsApp."""
    world.passed += asked["seconds"]
    return world.now()


async def screen(world: World, asked: dict[str, Any]) -> Any:
    """What a person's screen shows, the newest last; waits for `at_least` many."""
    person = world.people.of(asked)
    return await _enough(world, asked, lambda: person.screen)


async def feed(world: World, asked: dict[str, Any]) -> Any:
    """All that was shown after `after`, on every screen."""
    return world.feed[asked["after"] :]


async def calls(world: World, asked: dict[str, Any]) -> Any:
    """The log of calls; waits for `at_least` many."""
    return await _enough(world, asked, lambda: world.calls)


async def opens(world: World, asked: dict[str, Any]) -> Any:
    """What is in a file."""
    return world.media[asked["media"]][0].hex()


async def approves(world: World, asked: dict[str, Any]) -> Any:
    """A template is approved: its name, language, body and the titles of its buttons."""
    kept = {"body": asked["body"], "buttons": asked.get("buttons", [])}
    world.templates[asked["name"], asked["language"]] = kept
    return True


async def state(world: World, asked: dict[str, Any]) -> Any:
    """Violations, and how often each event was answered with what."""
    return {
        "violations": world.violations,
        "tried": world.webhook.tried,
        "held": world.webhook.held,
    }


async def tried(world: World, asked: dict[str, Any]) -> Any:
    """How each delivery of an event was answered; waits for `at_least` many."""
    codes = world.webhook.tried[asked["id"]]

    async def enough() -> list[int]:
        async with world.webhook.changed:
            await world.webhook.changed.wait_for(lambda: len(codes) >= asked["at_least"])
        return codes

    return await within(asked, enough())


async def holds(world: World, asked: dict[str, Any]) -> Any:
    """Nothing is delivered until it is released."""
    world.webhook.held = True
    return True


async def releases(world: World, asked: dict[str, Any]) -> Any:
    """All that was held is delivered, together or one by one."""
    await world.webhook.release(asked.get("together", False))
    return True


async def repeats(world: World, asked: dict[str, Any]) -> Any:
    """An event is delivered once more."""
    await world.webhook.repeat(asked["id"])
    return True


async def reports(world: World, asked: dict[str, Any]) -> Any:
    """Statuses of each send are delivered at once, from now on or no more."""
    world.statuses = asked["on"]
    return True


async def status(world: World, asked: dict[str, Any]) -> Any:
    """One status of the newest message on a screen, whatever was told before."""
    person = world.people.of(asked)
    shown = person.screen[-1]
    code = asked.get("code")
    errors = [Refused(code).told()] if code else None
    await world.tell_status(person, shown["id"], asked["state"], shown["key"], errors)
    return shown["id"]


async def breaks(world: World, asked: dict[str, Any]) -> Any:
    """The next calls fail."""
    world.faults.append(Fault(**asked))
    return True


async def _enough(world: World, asked: dict[str, Any], found: Callable[[], list[Any]]) -> Any:
    async def enough() -> list[Any]:
        async with world.changed:
            await world.changed.wait_for(lambda: len(found()) >= asked.get("at_least", 0))
        return found()

    return await within(asked, enough())


DEEDS: tuple[Deed[World], ...] = (
    hooks,
    begins,
    says,
    sends,
    taps,
    reaches,
    moves,
    blocks,
    passes,
    screen,
    feed,
    calls,
    opens,
    approves,
    state,
    tried,
    holds,
    releases,
    repeats,
    reports,
    status,
    breaks,
)


def routes(world: Callable[[], World]) -> list[Route]:
    """The control room of a world."""
    return control(DEEDS, world, _refused)


def _refused(problem: Exception) -> Response | None:
    if not isinstance(problem, Refused):
        return None
    return JSONResponse(problem.envelope(), problem.status)
