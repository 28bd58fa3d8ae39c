"""The people at the other end: what their screens show, and when they last wrote."""

from dataclasses import dataclass, field
from typing import Any

Shown = dict[str, Any]


@dataclass
class Person:
    """Somebody with WhatsApp; whoever has taken a username keeps their number to themselves."""

    number: str
    user_id: str
    name: str = "Anna"
    hides_number: bool = False
    blocked: bool = False
    wrote_at: float | None = None
    screen: list[Shown] = field(default_factory=list)

    def contact(self) -> dict[str, Any]:
        """Who they are, as a webhook tells it."""
        named: dict[str, Any] = {"profile": {"name": self.name}, "user_id": self.user_id}
        return named if self.hides_number else named | {"wa_id": self.number}

    def sender(self) -> dict[str, Any]:
        """Whom a message is from."""
        found = {"from_user_id": self.user_id}
        return found if self.hides_number else found | {"from": self.number}

    def choices(self) -> list[tuple[Shown, dict[str, str]]]:
        """Every button and row that the screen shows, the newest last."""
        return [(shown, each) for shown in self.screen for each in shown.get("choices", [])]


@dataclass
class People:
    """Everybody, by number."""

    by_number: dict[str, Person] = field(default_factory=dict)

    def of(self, asked: dict[str, Any]) -> Person:
        """The person that a deed is about, who has WhatsApp from then on."""
        number = asked["number"]
        if number not in self.by_number:
            made = Person(number, f"IT.{int(number):X}U")
            self.by_number[number] = made
        person = self.by_number[number]
        person.name = asked.get("name") or person.name
        return person

    def at(self, number: str | None, user_id: str | None) -> Person | None:
        """Whoever is written to."""
        if number:
            return self.by_number.get(number.removeprefix("+"))
        everybody = self.by_number.values()
        return next((each for each in everybody if each.user_id == user_id), None)
