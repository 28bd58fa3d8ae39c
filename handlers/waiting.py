"""What waited for somebody whose window was closed: their tap has opened it."""

from domain.chat import Answer, say
from handlers import menus
from storage.town import Town


def show(town: Town) -> Answer:
    """A word before what comes now by itself, or that there is nothing any more."""
    waits = town.outbox.is_knocked(town.person.id)
    return [say("waiting-now")] if waits else [say("waiting-nothing", *menus.options(town))]
