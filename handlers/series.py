"""Series: posted once, approved once, and always out for the next four weeks."""

from collections.abc import Iterable, Sequence
from datetime import date, time, timedelta
from typing import Any

from domain.args import Date, Rhythm
from domain.chat import Answer, Choice, Refusal, Say, choice, say
from domain.forms import Draft
from domain.needs import Edited, Repeated
from domain.organizations import Organization
from domain.series import Series, first_day, hours_on, read_rule, running, usual_rules
from domain.shifts import Shift
from domain.times import WallSpan
from handlers import forms, lines, postings, proposals, seats
from handlers.questions import SPAN
from storage.town import Town

LINES = tuple(Edited.asks())


def repeat(town: Town, shift: Shift) -> Answer:
    """A need as the first of a weekly series, to be confirmed."""
    draft = Draft(id=town.new_id(), kind="series")
    when = lines.week_later(town, shift)
    rule = usual_rules(SPAN.validate_python(when).start.date())[0]
    said = {**lines.of_shift(shift), "when": when, "repeat": str(rule)}
    lines.fill(town, draft, said)
    return forms.begin(town, "series", about=shift.organization_id, draft=draft)


def offers(draft: Draft) -> list[Any]:
    """How it may come back, by the day that has been said."""
    when = draft.values.get("when")
    if not when:
        return []
    return [str(each) for each in usual_rules(SPAN.validate_python(when).start.date())]


def posted(town: Town, form: Repeated, draft: Draft) -> Answer:
    """Keeps a series: a trusted organization's is out at once, else its first one waits."""
    organization = lines.speaking_for(town, draft.about)
    if isinstance(organization, Refusal):
        return organization
    rule, begins = read_rule(form.repeat), form.when.start.date()
    day = first_day(rule, begins, form.until)
    if day is None:
        return Refusal("series-empty")
    series = town.series.add(
        organization_id=organization.id,
        posted_by=town.person.id,
        rule=rule,
        first=begins,
        last=form.until,
        hours=_hours(form.when),
        lines={name: draft.values[name] for name in LINES if name in draft.values},
        state="open" if organization.trusted else "pending",
    )
    return _begun(town, series, _make(town, series, day, organization.trusted), organization)


def _hours(span: WallSpan) -> tuple[time, time]:
    return span.start.time(), span.end.time()


def _begun(town: Town, series: Series, shift: Shift, organization: Organization) -> list[Say]:
    trusted = organization.trusted
    done = say(
        "series-published" if trusted else "series-posted",
        choice(f"series/{series.id}", "series-button-look"),
        choice("needs", "menu-needs"),
        what=shift.what,
        rule=Rhythm(str(series.rule)),
    )
    told = say(
        "coordinator-series",
        choice(f"need/{shift.id}/{'review' if trusted else 'decide'}", "button-look"),
        organization=shift.organization,
        what=shift.what,
        when=shift.span,
        rule=Rhythm(str(series.rule)),
    )
    proposals.begin(town, shift)
    occur(town, series)
    return [done, *postings.to_coordinators(town, shift, told)]


def _make(town: Town, series: Series, day: date, at_once: bool, seen: bool = False) -> Shift:
    form = Edited.model_validate(series.lines)
    start, end = hours_on(day, series.begins, series.ends, town.city.zone)
    return town.shifts.add(
        organization_id=series.organization_id,
        posted_by=series.posted_by,
        what=form.what,
        place=form.where,
        insurer=form.insurer,
        start=start,
        end=end,
        zone=town.city.zone.key,
        capacity=form.people,
        youngest=int(form.youngest),
        at_once=at_once,
        seen=seen,
        series_id=series.id,
        occurrence=day.isoformat(),
        **lines.details(form),
    )


def occur(town: Town, series: Series) -> None:
    """Makes the occurrences of the next weeks that are not there yet, and seats the regulars."""
    town.lock("series", series.id)
    now = town.series.get(series.id)
    if now is None or now.state not in ("open", "pending"):
        return
    if town.series.refused(now.id):
        town.series.set_state(now.id, "refused")
        return
    made = town.series.made(now.id)
    for day in now.due(town.wall.date()) if now.state == "open" else ():
        start, _ = hours_on(day, now.begins, now.ends, town.city.zone)
        if day.isoformat() not in made and start > town.now:
            fresh = _make(town, now, day, at_once=True, seen=True)
            seats.fill(town, now, fresh)
            proposals.begin(town, fresh)


def approved(town: Town, shift: Shift) -> list[Say]:
    """With its first occurrence a series is approved as a whole, with the words that were seen."""
    series = town.series.get(shift.series_id) if shift.series_id else None
    if series is None or series.state != "pending":
        return []
    town.series.rewrite(series, _hours(lines.wall(town, shift)), lines.of_shift(shift))
    town.series.set_state(series.id, "open")
    occur(town, series)
    return []


def buttons(town: Town, organizations: Iterable[str]) -> list[Choice]:
    """The series of these organizations."""
    return [
        choice(
            f"series/{each.id}",
            "series-button",
            what=each.lines["what"],
            rule=Rhythm(str(each.rule)),
        )
        for mine in organizations
        for each in town.series.of_organization(mine)
    ]


def show(town: Town, series: Series) -> Answer:
    """A series: how often, what is out, and what can be done with it."""
    base = f"series/{series.id}"
    stop = choice(f"{base}/pause", "series-button-pause")
    ways = [
        choice(f"{base}/edit", "need-button-edit"),
        choice(f"{base}/move", "button-move"),
        choice(f"{base}/resume", "series-button-resume") if series.state == "paused" else stop,
        choice(f"{base}/end", "series-button-end"),
    ]
    card = say(
        "series-card",
        *([] if running(series) else ways),
        choice("needs", "menu-needs"),
        what=series.lines["what"],
        rule=Rhythm(str(series.rule)),
        hours=f"{_clock(series.begins)}–{_clock(series.ends)}",
        place=series.lines["where"],
        people=int(series.lines["people"]),
        state=series.state,
        seats=len(town.series.seats(series.id)),
    )
    until = [say("series-until-row", until=Date(series.last))] if series.last else []
    return [card, *until, *_ahead(town.series.ahead(series.id))]


def _clock(hour: time) -> str:
    return f"{hour.hour}:{hour.minute:02}"


def _ahead(shifts: Sequence[Shift]) -> list[Say]:
    return [
        say(
            "series-shift-row",
            choice(f"need/{each.id}", "shift-button", what=each.what, when=each.span),
            when=each.span,
            taken=each.taken,
            capacity=each.capacity,
        )
        for each in shifts
    ]


def roll(town: Town, ref: str) -> list[Say]:
    """Owes every living series its occurrences, each by itself, once a night."""
    night = town.wall.date().isoformat()
    for series_id in town.series.alive():
        town.jobs.put(f"occur/{series_id}/{night}", "occur", town.now, series_id)
    return []


def catch_up(town: Town, series_id: str) -> list[Say]:
    """What is owed of one series; it is over once its last day is past."""
    series = town.series.get(series_id)
    if series and series.last and series.last < town.wall.date() - timedelta(days=1):
        town.series.end(series.id, series.last)
    elif series:
        occur(town, series)
    return []
