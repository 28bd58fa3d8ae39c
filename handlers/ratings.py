"""How an answer was: three faces, at most once a week, counted with no person."""

from datetime import timedelta

from domain.chat import Answer, Refusal, Say, choice, say
from domain.feedback import FACES, Face
from handlers import finds, tallies
from handlers.feedback import LABELS
from storage.tallies import TallyKind
from storage.town import Town

EVERY = timedelta(days=7)
COUNTED: dict[Face, TallyKind] = {3: "good", 2: "middling", 1: "bad"}


def ask(town: Town) -> list[Say]:
    """The faces, unless they were shown within a week."""
    rated = town.people.rated(town.person.id)
    if rated and town.now - rated < EVERY:
        return []
    town.people.rate(town.person.id)
    return [say("rate-ask", *(choice(f"rate/{face}", LABELS[face]) for face in FACES))]


def answer(town: Town, word: str) -> Answer:
    """Counts a face of the menu just shown, once."""
    face = next((each for each in FACES if str(each) == word), None)
    if face is None:
        return Refusal("gone")
    menu = town.menus.get(town.address_id) if town.address_id else None
    if menu and f"rate/{word}" in [each.path for each in menu.buttons]:
        tallies.count(town, COUNTED[face], finds.last_topic(town))
    return [say("rate-thanks", finds.OTHER, *((finds.TALK,) if face == 1 else ()))]
