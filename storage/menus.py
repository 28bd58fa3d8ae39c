"""The last menu of each address: what a typed number or label stands for."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from pydantic import TypeAdapter

from domain.chat import Button, Say
from storage.instants import from_text
from storage.outbox import dump_says, load_says
from storage.unit import Unit


@dataclass(frozen=True, slots=True)
class Menu:
    """What was last shown: its buttons in order, what was said to turn its pages; `sent` is UTC."""

    buttons: tuple[Button, ...]
    says: tuple[Say, ...]
    sent: datetime


@dataclass(frozen=True, slots=True)
class _Body:
    buttons: list[tuple[str, str]]
    says: str


_BODY = TypeAdapter(_Body)


class Menus:
    """Reads and writes the last menus within a unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._sql = unit.queries.menus
        self._connection = unit.connection

    def put(
        self, address_id: str, person_id: str, buttons: Sequence[Button], says: Sequence[Say]
    ) -> None:
        """Replaces the last menu of an address."""
        body = _Body([(each.label, each.path) for each in buttons], dump_says(says))
        self._sql.put(
            self._connection,
            address_id=address_id,
            person_id=person_id,
            body=self._unit.seal.seal(person_id, _BODY.dump_json(body).decode()),
            now=self._unit.now_text,
        )

    def get(self, address_id: str) -> Menu | None:
        """The last menu of an address."""
        row = self._sql.get(self._connection, address_id=address_id)
        if not row:
            return None
        body = _BODY.validate_json(self._unit.seal.open(row["person_id"], row["body"]))
        buttons = tuple(Button(*each) for each in body.buttons)
        return Menu(buttons, load_says(body.says), from_text(row["sent_at"]))
