"""The services of the sample town: invented, and confirmed so many days before it opens."""

from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

from pydantic import TypeAdapter

from bot.city import CITIES
from bot.listings import keep
from bot.seeds import listed
from domain.city import LanguageCode, ListedService, Written
from storage.town import Town

DATA = CITIES / "sample_services.json"


class SampleService(ListedService):
    """An invented service, what a machine made of its summary, and how long ago it was right."""

    summaries: Mapping[LanguageCode, Written]
    confirmed_days: int


_SERVICES: TypeAdapter[tuple[SampleService, ...]] = TypeAdapter(tuple[SampleService, ...])


def load_services(path: Path = DATA) -> tuple[SampleService, ...]:
    """The invented services."""
    return _SERVICES.validate_json(path.read_text(encoding="utf-8"))


def open_services(town: Town) -> None:
    """Brings all of them in, as confirmed by whoever runs each."""
    for each in load_services():
        key = f"sample/{each.id}"
        keep(town, listed(key, each), "")
        service = town.services.by_key(key)
        assert service is not None
        for language, text in each.summaries.items():
            summary = service.fact("summary")
            town.services.put_translation(service.id, "summary", language, text, summary, "machine")
        at = town.now - timedelta(days=each.confirmed_days)
        town.services.confirm(service.id, each.organization, at)
