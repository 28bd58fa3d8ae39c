"""What families ask and how it went: counted by topic, language and week, with no person."""

from domain.topics import SAFE, Topic
from storage.tallies import TallyKind
from storage.town import Town


def count(town: Town, kind: TallyKind, topic: Topic | None) -> None:
    """Counts one more in the week of the city's date; of safety nothing is counted."""
    if topic == SAFE:
        return
    year, week, _ = town.wall.isocalendar()
    town.tallies.count(kind, topic or "", town.person.language, f"{year}-W{week:02}")
