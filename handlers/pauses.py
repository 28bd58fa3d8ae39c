"""A series pauses, goes on, ends: what somebody has a place in stays, and is named."""

from collections.abc import Sequence

from domain.chat import Answer, Refusal, Say, choice, say
from domain.series import Series, running
from domain.shifts import Shift
from handlers import proposals
from handlers.series import occur, show
from storage.town import Town


def pause(town: Town, series: Series) -> Answer:
    """Stops for a while: what nobody has a place in is no longer out."""
    # One that still waits would come back without a coordinator having seen it.
    return _stop(town, series, ended=False) if series.state == "open" else show(town, series)


def ask_end(town: Town, series: Series) -> Answer:
    """Asks once more before a series ends."""
    yes = choice(f"series/{series.id}/end/yes", "series-button-end-yes")
    keep = choice(f"series/{series.id}", "need-button-keep")
    return running(series) or [say("series-end-ask", yes, keep, what=series.lines["what"])]


def end(town: Town, series: Series) -> Answer:
    """Ends for good: what somebody has a place in stays until it is called off by itself."""
    return _stop(town, series, ended=True)


def _stop(town: Town, series: Series, *, ended: bool) -> Answer:
    town.lock("series", series.id)
    if no := running(series):
        return no
    if ended:
        town.series.end(series.id, town.wall.date())
    else:
        town.series.set_state(series.id, "paused")
    kept, told = [], []
    for shift in town.series.ahead(series.id):
        town.lock("shift", shift.id)
        if is_occupied(shift):
            kept.append(shift)
        elif not town.series.drop_untouched(shift.id):
            town.shifts.cancel(shift.id)
            told += proposals.off(town, shift)
    done = say("series-ended" if ended else "series-paused", choice("needs", "menu-needs"))
    return [done, *tell_kept(kept, ""), *told]


def resume(town: Town, series: Series) -> Answer:
    """Goes on after a pause."""
    if series.state != "paused":
        return show(town, series)
    town.series.set_state(series.id, "open")
    occur(town, series)
    found = town.series.get(series.id)
    return show(town, found) if found else Refusal("gone")


def is_occupied(shift: Shift) -> bool:
    """Whether somebody has a place in it, or waits for one."""
    return shift.taken > 0 or shift.queued > 0


def tell_kept(shifts: Sequence[Shift], how: str) -> list[Say]:
    """Names the occurrences that stay as they are, each to be changed by itself."""
    if not shifts:
        return []
    one_by_one = [
        choice(f"need/{each.id}{how}", "shift-button", what=each.what, when=each.span)
        for each in shifts
    ]
    return [say("series-kept", *one_by_one, count=len(shifts))]
