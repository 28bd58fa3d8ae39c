"""What a messenger costs: counted by month, and told to the coordinators before it runs out."""

import json

from domain.budgets import Budget, Budgets
from domain.chat import Delivery, Say, say
from storage.town import Town

MARK = "budgets"


def remember(town: Town, budgets: Budgets) -> None:
    """Keeps which messengers have a window, and what each may cost, for whoever asks."""
    kept = {channel: each.per_month for channel, each in budgets.items()}
    town.jobs.set_mark(MARK, json.dumps(kept, sort_keys=True))


def known(town: Town) -> Budgets:
    """What `remember` kept, by channel."""
    kept = json.loads(town.jobs.mark(MARK) or "{}")
    return {channel: Budget(most) for channel, most in kept.items()}


def overview(town: Town) -> list[Say]:
    """What coordinators see of the messengers with a window; nothing where there is none."""
    rows = [_row(town, channel, each) for channel, each in known(town).items()]
    if not rows:
        return []
    waiting = say("budget-shut-row", count=town.outbox.shut_out())
    saved = town.outbox.saved()
    return [*rows, waiting, *([say("budget-saved-row", count=saved)] if saved else [])]


def _row(town: Town, channel: str, budget: Budget) -> Say:
    sent = town.volumes.of(channel, town.wall.date())
    if budget.per_month is None:
        return say("budget-free-row", sent=sent)
    left = max(0, budget.per_month - sent)
    return say("budget-left-row", sent=sent, left=left, most=budget.per_month)


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
