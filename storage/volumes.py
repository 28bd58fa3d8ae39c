"""How many messages left on each channel in a month, with no person."""

from datetime import date

from storage.ids import new_id
from storage.unit import Unit


class Volumes:
    """Counts messages within a unit; a month is any of its days."""

    def __init__(self, unit: Unit) -> None:
        self._sql = unit.queries.volumes
        self._connection = unit.connection

    def count(self, channel: str, month: date, amount: int) -> None:
        """Counts so many more."""
        self._sql.count(
            self._connection, id=new_id(), channel=channel, month=f"{month:%Y-%m}", amount=amount
        )

    def of(self, channel: str, month: date) -> int:
        """How many left in a month."""
        row = self._sql.of(self._connection, channel=channel, month=f"{month:%Y-%m}")
        return int(row["amount"]) if row else 0
