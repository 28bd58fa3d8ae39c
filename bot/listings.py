"""The town's services as listings, and listings kept as services of the town."""

from domain.facts import CHECKS
from domain.listings import (
    OWN,
    Change,
    Listing,
    Refused,
    Source,
    Translated,
    changes,
    is_better,
    moved,
    place_of,
    place_text,
)
from domain.services import Scope, Service, Translation
from domain.topics import SUBS, TOPICS, Topic
from storage.town import Town


def listing_of(town: Town, service: Service) -> Listing:
    """All that is known of a service."""
    own = {
        "name": service.name,
        "organization": service.organization_id or "",
        "provider": service.provider,
        "scope": service.scope,
        "critical": "yes" if service.critical else "",
        "closed": "yes" if service.state == "closed" else "",
        "topics": " ".join(sorted(f"{on}/{sub}" if sub else on for on, sub in service.topics)),
        "place": place_text(service.place) if service.place else "",
    }
    return Listing(
        key=service.key,
        texts=own | {name: service.fact(name) for name in CHECKS},
        sources={name: Source(fact.source, fact.page_date) for name, fact in service.facts.items()},
        translations={
            (each.name, each.language): Translated(
                each.text, each.source_hash, each.origin, each.reviewed_at
            )
            for each in town.services.translations(service.id)
        },
    )


def seen(town: Town, said: Listing) -> tuple[Service | None, Listing | None, Listing, list[Change]]:
    """The service of a listing, what is known of it, what is said of it, and what that changes."""
    service = town.services.by_key(said.key)
    old = listing_of(town, service) if service else None
    new = moved(old, said)
    if old is None and not new.text("name"):
        raise Refused([("name", "a name, as there is no service of this key yet")])
    return service, old, new, changes(old, new)


def keep(town: Town, said: Listing, source: str, stable: bool = False) -> list[Change]:
    """Keeps what a listing says, hidden if the service is new; says what has changed.

    `source` is where facts were read that do not say it; `stable` counts for new ones alone.
    """
    service, old, new, found = seen(town, said)
    if not found:
        return []
    names = {each.what for each in found}
    if service is None or names & (set(OWN) - {"topics", "closed"}):
        known = service.stable if service else stable
        service = _put(town, Listing(key=new.key, texts=_merged(old, new)), known)
    if "topics" in names:
        town.services.set_topics(service.id, topics_of(new.text("topics")))
    _keep_facts(town, service.id, new, names, source)
    _keep_translations(town, service.id, old, new)
    if "closed" in names:
        town.services.set_state(service.id, "closed" if new.text("closed") else "hidden")
    return found


def _merged(old: Listing | None, new: Listing) -> dict[str, str]:
    return {**(old.texts if old else {}), **new.texts}


def _put(town: Town, whole: Listing, stable: bool) -> Service:
    return town.services.put(
        whole.key,
        whole.text("name"),
        organization_id=whole.text("organization") or None,
        provider=whole.text("provider"),
        scope=scope_of(whole.text("scope")),
        stable=stable,
        critical=bool(whole.text("critical")),
        place=place_of(whole.text("place")),
    )


def scope_of(text: str) -> Scope:
    """A scope by its name; local where nothing is said."""
    return "national" if text == "national" else "metro" if text == "metro" else "local"


def topics_of(text: str) -> list[tuple[Topic, str]]:
    """The topics and parts of topics that a column names."""
    named = [each.partition("/") for each in text.split()]
    return [
        (topic, sub)
        for name, _, sub in named
        for topic in TOPICS
        if topic == name and (not sub or sub in SUBS[topic])
    ]


def _keep_facts(town: Town, service_id: str, new: Listing, names: set[str], source: str) -> None:
    for name in CHECKS:
        if name in names or f"{name} source" in names:
            read = new.sources.get(name) or Source(source)
            town.services.set_fact(service_id, name, new.text(name), read.text, read.page_date)


def _keep_translations(town: Town, service_id: str, old: Listing | None, new: Listing) -> None:
    for (name, language), told in new.translations.items():
        before = old.translations.get((name, language)) if old else None
        if before != told and is_better(before, told):
            town.services.keep_translation(
                Translation(
                    service_id,
                    name,
                    language,
                    told.text,
                    told.source_hash,
                    told.origin,
                    told.reviewed_at,
                )
            )
