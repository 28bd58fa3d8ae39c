"""A service's place, to be opened in whatever map a phone has."""

from domain.papers import PinSheet
from handlers.leaves import Leaf, Reader
from handlers.skips import Skip
from storage.town import Town


def pin(town: Town, reader: Reader, service_id: str) -> Leaf | Skip:
    """Where a service is, while families may see it."""
    service = town.services.get(service_id)
    if service is None or not service.is_shown or service.place is None:
        return Skip("no place that is shown")
    sheet = PinSheet(service.place, service.name, service.fact("address"))
    return Leaf(sheet, service.name, service.name)
