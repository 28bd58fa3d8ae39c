"""A city pack, brought into the town when it starts, or when its services are first asked for.

A service is written anew only while it is exactly as an earlier pack said: whoever edits,
confirms, hides or closes it makes it the town's own, and the pack is not asked about it again.
"""

from collections.abc import Iterable

from bot.listings import keep
from domain.city import ListedService
from domain.facts import CHECKS
from domain.listings import Listing, Source, place_text
from storage.town import Town


def bring(town: Town) -> None:
    """Brings in all that the town's pack lists; the sample has its own, invented things."""
    for each in town.city.organizations:
        town.organizations.put_listed(each.id, each.name, each.kind, each.source)
    seed(town, town.city.services)


def bring_first(town: Town) -> None:
    """Brings the pack into a town that has never been served; later it is brought at each start."""
    if not town.services.all_keys():
        bring(town)


def seed(town: Town, services: Iterable[ListedService]) -> None:
    """Brings in what is new in the pack, hidden but for the stable numbers."""
    for each in services:
        key = f"{town.city.id}/{each.id}"
        if not town.services.is_touched(key):
            keep(town, listed(key, each), "", stable=each.stable)
            _set_stable(town, key, each.stable)
            town.services.set_listed(key)


def _set_stable(town: Town, key: str, stable: bool) -> None:
    service = town.services.by_key(key)
    if service is not None and service.stable != stable:
        town.services.set_stable(service.id, stable)


def listed(key: str, entry: ListedService) -> Listing:
    """What an entry of the pack says; facts that it leaves out are none."""
    facts = {each.field: each for each in entry.facts}
    own = {
        "name": entry.name,
        "organization": entry.organization or "",
        "provider": entry.provider or "",
        "scope": entry.scope,
        "critical": "yes" if entry.critical else "",
        "closed": "yes" if entry.closed else "",
        "topics": " ".join(sorted(entry.topics)),
        "place": place_text(entry.place) if entry.place else "",
    }
    return Listing(
        key=key,
        texts=own | {name: facts[name].value if name in facts else "" for name in CHECKS},
        sources={name: Source(each.source, each.page_date) for name, each in facts.items()},
    )
