"""How many messages a channel may cost in a month, and when to say that they run out."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

NEAR = 80
"""Percent of a budget from which the coordinators are told."""


@dataclass(frozen=True, slots=True)
class Budget:
    """At most so many messages in a month of the city; None is without end."""

    per_month: int | None = None

    def is_spent(self, sent: int) -> bool:
        """Whether what can wait has to."""
        return self.per_month is not None and sent >= self.per_month

    def passed(self, before: int, after: int) -> int | None:
        """The percentage, 80 or 100, that was reached with the last messages; None for none."""
        if self.per_month is None:
            return None
        marks = (percent for percent in (100, NEAR) if _reaches(self.per_month, percent, after))
        mark = next(marks, None)
        return mark if mark and not _reaches(self.per_month, mark, before) else None


Budgets = Mapping[str, Budget]
"""By channel."""


def _reaches(most: int, percent: int, sent: int) -> bool:
    return sent * 100 >= most * percent


def next_month(today: date) -> date:
    """The first day of the month after."""
    return date(today.year + today.month // 12, today.month % 12 + 1, 1)
