"""Services of a city pack, brought into the town when it starts.

A service is written anew only while it is exactly as an earlier pack said: whoever edits,
confirms, hides or closes it makes it the town's own, and the pack is not asked about it again.
"""

import hashlib
from collections.abc import Iterable

from bot.listings import keep
from domain.city import ListedService
from domain.facts import CHECKS
from domain.listings import Listing, Source, place_text
from storage.town import Town


def seed(town: Town, services: Iterable[ListedService]) -> None:
    """Brings in what is new in the pack, hidden but for the stable numbers."""
    for each in services:
        key = f"{town.city.id}/{each.id}"
        digest = hashlib.sha256(each.model_dump_json().encode()).hexdigest()[:16]
        if not town.services.is_settled(key, digest):
            _write(town, listed(key, each), each, digest)


def _write(town: Town, listing: Listing, entry: ListedService, digest: str) -> None:
    keep(town, listing, "", stable=entry.stable)
    service = town.services.by_key(listing.key)
    if service is not None:
        if service.stable != entry.stable:
            town.services.set_stable(service.id, entry.stable)
        town.services.set_listed(service.id, digest)


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
