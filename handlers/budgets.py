"""What a messenger costs: counted by month, and told to the coordinators before it runs out."""

from domain.budgets import Budget
from domain.chat import Delivery, Say, say
from storage.town import Town


def count(town: Town, channel: str, amount: int, budget: Budget) -> list[Say]:
    """Counts messages that have left; the coordinators hear when a budget nears its end."""
    today = town.wall.date()
    before = town.volumes.of(channel, today)
    town.volumes.count(channel, today, amount)
    mark = budget.passed(before, before + amount)
    if mark is None:
        return []
    told = say(
        "budget-spent" if mark >= 100 else "budget-near",
        sent=before + amount,
        most=budget.per_month or 0,
    )
    return [
        told.told(
            each, Delivery("reminder", effect=f"budget/{channel}/{today:%Y-%m}/{mark}/{each}")
        )
        for each in town.people.coordinators()
    ]
