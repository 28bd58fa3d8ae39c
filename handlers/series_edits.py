"""Changes to a series: they reach what nobody has a place in; the rest is kept, and named."""

from dataclasses import replace
from datetime import time

from domain import may
from domain.chat import Answer, Refusal, Say, choice, say
from domain.forms import Draft
from domain.needs import Edited
from domain.questions import Moved
from domain.series import Series, hours_on, running
from domain.shifts import Shift
from handlers import edits, forms, lines, pauses, proposals, series
from storage.town import Town


def ask(town: Town, found: Series) -> Answer:
    """Shows all lines, to be changed one by one."""
    if no := running(found):
        return no
    draft = Draft(id=town.new_id(), kind="edit-series")
    lines.fill(town, draft, dict(found.lines))
    draft.before = dict(draft.values)
    return forms.begin(town, "edit-series", about=found.id, draft=draft)


def edited(town: Town, form: Edited, draft: Draft) -> Answer:
    """Keeps other words for what is to come, but for what somebody has a place in."""
    found = _mine(town, draft.about)
    if isinstance(found, Refusal):
        return found
    changed = edits.changes(form, draft)
    said = {name: value for name, value in draft.values.items() if name in series.LINES}
    town.series.rewrite(found, (found.begins, found.ends), said)
    free, kept = _parted(town, found)
    later = [edits.write(town, each, changed) for each in free]
    return [_done(found), *_look(town, later), *pauses.tell_kept(kept if changed else [], "/edit")]


def _look(town: Town, later: list[Shift]) -> list[Say]:
    return edits.to_look_at(town, later[0]) if later and later[0].unreviewed else []


def ask_move(town: Town, found: Series) -> Answer:
    """Asks for other hours."""
    return running(found) or forms.begin(town, "move-series", about=found.id)


def moved(town: Town, form: Moved, series_id: str) -> Answer:
    """Gives what is to come other hours of the day, but for what somebody has a place in."""
    found = _mine(town, series_id)
    if isinstance(found, Refusal):
        return found
    hours = form.when.start.time(), form.when.end.time()
    town.series.rewrite(found, hours, found.lines)
    free, kept = _parted(town, found)
    told = [each for shift in free for each in _move(town, shift, *hours)]
    return [_done(found), *told, *pauses.tell_kept(kept, "/move")]


def _move(town: Town, shift: Shift, begins: time, ends: time) -> list[Say]:
    day = lines.wall(town, shift).start.date()
    start, end = hours_on(day, begins, ends, town.city.zone)
    if start <= town.now:
        return []
    town.shifts.move(shift.id, start, end)
    return proposals.moved(town, replace(shift, start=start, end=end))


def _mine(town: Town, series_id: str) -> Series | Refusal:
    town.lock("series", series_id)
    found = town.series.get(series_id)
    if found is None:
        return Refusal("gone")
    return may.member_of(town.person, found) or running(found) or found


def _parted(town: Town, found: Series) -> tuple[list[Shift], list[Shift]]:
    """What nobody has a place in, and what somebody has."""
    for shift in town.series.ahead(found.id):
        town.lock("shift", shift.id)
    ahead = town.series.ahead(found.id)
    free = [each for each in ahead if not pauses.is_occupied(each)]
    return free, [each for each in ahead if pauses.is_occupied(each)]


def _done(found: Series) -> Say:
    look = choice(f"series/{found.id}", "series-button-look")
    return say("series-edited", look, choice("needs", "menu-needs"))
