"""What the clock does: each thing that falls due has its handler, as a button has."""

from collections.abc import Callable, Iterable, Mapping

from domain.chat import Say
from handlers import (
    answers,
    attendance,
    availability,
    chases,
    contests,
    digests,
    favours,
    fillings,
    freshness,
    menus,
    news,
    openings,
    places,
    pledges,
    post_ends,
    promises_kept,
    rounds,
    seat_pauses,
    series,
    stand_ins,
    statements,
    steps,
    talks,
    wants,
    waves,
    what_ifs,
)
from handlers.rounds import Step
from storage.town import Town

Tick = Callable[[Town, str], list[Say]]
Study = Callable[[Town, str], list[Step]]

TICKS: Mapping[str, Tick] = {
    "lapse": places.lapse,
    "near": places.near,
    "propose": waves.propose,
    "wave": stand_ins.ask_more,
    "silent": answers.silent,
    "attendance": attendance.ask,
    "contest": contests.chase,
    "today": digests.daily,
    "week": digests.weekly,
    "favour": favours.lapse,
    "statements": statements.monthly,
    "series": series.roll,
    "occur": series.catch_up,
    "pledge": pledges.lapse,
    "fill": fillings.fill_on,
    "offer": pledges.over,
    "handover": chases.due,
    "carry": chases.follow,
    "seat": seat_pauses.over,
    "want": wants.lapse,
    "post": post_ends.lapse,
    "post-still": post_ends.ask_still,
    "free-past": availability.past,
    "guide": steps.due,
    "news": news.weekly,
    "fresh": freshness.daily,
    "fresh-silent": freshness.silent,
    "opening": openings.due,
    promises_kept.LATE: promises_kept.late,
    "retention": talks.expire,
}


STUDIES: Mapping[str, Study] = {
    "round": rounds.evening,
    what_ifs.LOOK: what_ifs.look,
    what_ifs.SEND: what_ifs.send_all,
}
"""What takes longer than others can wait: looked at beside the units, then done step by step."""


def tick(town: Town, name: str, ref: str) -> None:
    """Does what is due about a thing, and queues what it has to say."""
    queue(town, TICKS[name](town, ref))


def take(town: Town, step: Step) -> None:
    """Does one step of what was looked at, and queues what it has to say."""
    queue(town, step(town))


def queue(town: Town, told: Iterable[Say]) -> None:
    """Queues what is told to others, each message whole."""
    letters: dict[tuple[str, object], list[Say]] = {}
    for each in told:
        assert each.to is not None
        letters.setdefault((each.to, each.how), []).append(each)
    for says in letters.values():
        town.outbox.put(says[0].to or "", menus.with_footer(says), says[0].how)
