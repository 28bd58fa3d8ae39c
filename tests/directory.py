"""Services put straight into a town, for tests about what families find."""

from domain.services import Field, Origin
from domain.topics import Topic
from storage.town import Town
from tests.house import House
from tests.neighbours import ANFFAS

WEEKDAYS = "Mo-Fr 09:00-12:30,15:00-18:00"
MEALS: tuple[tuple[Topic, str], ...] = (("food", "meals"),)
HERE = (45.5556, 9.2153)
FACTS: dict[Field, str] = {
    "summary": "Si mangia un pasto caldo.",
    "address": "via Marconi 43",
    "phone": "02 660231",
    "hours": WEEKDAYS,
    "languages": "it,ar",
    "cost": "free",
    "bring": "identity,taxcode",
    "permit": "not-needed",
}


async def service(
    town: House,
    name: str,
    topics: tuple[tuple[Topic, str], ...] = MEALS,
    *,
    place: tuple[float, float] | None = HERE,
    confirmed: bool = True,
    stable: bool = False,
    **facts: str,
) -> str:
    """A service by its id, confirmed by an organization unless it is still to be."""

    def put(open_town: Town) -> str:
        key = f"{open_town.city.id}/{name.lower().replace(' ', '-')}"
        scope = "national" if stable else "local"
        made = open_town.services.put(key, name, place=place, stable=stable, scope=scope)
        open_town.services.set_topics(made.id, topics)
        for field in FACTS:
            value = facts.get(field, "" if stable else FACTS[field])
            open_town.services.set_fact(made.id, field, value, "https://example.org")
        if confirmed:
            open_town.services.confirm(made.id, ANFFAS)
        return made.id

    return await town.ask(put)


async def translated(
    town: House, service_id: str, language: str, text: str, origin: Origin = "machine"
) -> None:
    """What a service does, in another language."""
    italian = FACTS["summary"]
    await town.ask(
        lambda each: each.services.put_translation(
            service_id, "summary", language, text, italian, origin
        )
    )
