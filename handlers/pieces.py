"""Flexible hours: wanted altogether over some days, given piece by piece."""

from datetime import UTC, datetime, time, timedelta

from domain.args import Length, Who
from domain.chat import Answer, Delivery, Refusal, Say, choice, say
from domain.clashes import busy
from domain.forms import Draft
from domain.hours import HOUR, minutes_of
from domain.needs import Piece, Pieces
from domain.shifts import Shift, old_enough, still_ahead
from handlers import forms, lines, places, postings, speakers
from storage.town import Town

MINUTE = timedelta(minutes=1)
LAST = time(23, 59)


def left(town: Town, shift: Shift) -> int:
    """Minutes that nobody has taken yet; a piece that was given back counts no more."""
    pieces = town.shifts.pieces(shift.id)
    taken = sum(minutes_of(each) for each in pieces if each.taken and each.state == "open")
    return max(0, (shift.minutes or 0) - taken)


def ask(town: Town, shift: Shift) -> Answer:
    """Asks when somebody gives a piece; the first time, name and age band are asked before."""
    if no := _can_give(town, shift):
        return no
    if not town.person.known:
        return forms.begin(town, "acquaintance", about=shift.id)
    asked = forms.begin(town, "piece", about=shift.id)
    if isinstance(asked, Refusal):
        return asked
    return [
        _left(town, shift),
        *asked,
    ]


def _left(town: Town, shift: Shift) -> Say:
    return say("piece-left", what=shift.what, when=shift.span, hours=Length(left(town, shift)))


def _can_give(town: Town, shift: Shift) -> Refusal | None:
    if shift.kind != "hours" or shift.state == "pending":
        return Refusal("shift-gone")
    if no := still_ahead(shift, town.now) or old_enough(town.person.age_band, shift):
        return no
    return None if left(town, shift) else Refusal("piece-none-left")


def booked(town: Town, form: Piece, shift_id: str) -> Answer:
    """Takes a piece as a shift of its own, within the days and the hours that are left."""
    town.lock("shift", shift_id)
    shift = town.shifts.get(shift_id)
    if shift is None:
        return Refusal("shift-gone")
    start, end = (each.astimezone(UTC) for each in town.instants(form.when))
    if no := _can_give(town, shift) or _fits(town, shift, start, end):
        return no
    _drop_freed(town, shift)
    piece = _piece(town, shift, start, end)
    places.take(town, piece, town.person.id)
    return [_done(town, shift, piece), *_tell(town, shift, piece)]


def _fits(town: Town, shift: Shift, start: datetime, end: datetime) -> Refusal | None:
    again = (choice(f"piece/{shift.id}/new", "piece-button-again"),)
    if start < shift.start or end > shift.end + MINUTE:
        return Refusal("piece-outside", {"when": shift.span}, again)
    minutes = left(town, shift)
    if end - start > timedelta(minutes=minutes):
        return Refusal("piece-too-long", {"hours": Length(minutes)}, again)
    held = busy(start, end, (each for _, each in town.signups.ahead(town.person.id)))
    return Refusal("piece-overlaps", choices=again) if held else None


def _drop_freed(town: Town, shift: Shift) -> None:
    """A piece that was given back is nobody's any more, so its minutes are only counted once."""
    for each in town.shifts.pieces(shift.id):
        if not each.taken and each.state == "open" and each.start > town.now:
            town.shifts.cancel(each.id)


def _piece(town: Town, shift: Shift, start: datetime, end: datetime) -> Shift:
    return town.shifts.add(
        organization_id=shift.organization_id,
        posted_by=None,
        what=shift.what,
        place=shift.place,
        insurer=shift.insurer,
        start=start,
        end=end,
        zone=town.city.zone.key,
        capacity=1,
        youngest=shift.youngest,
        at_once=True,
        seen=True,
        part_of=shift.id,
        field=shift.field,
        for_whom=shift.for_whom,
        neighbourhood=shift.neighbourhood,
        bring=shift.bring,
        must=shift.must,
        nice=shift.nice,
        languages=shift.languages,
    )


def _done(town: Town, shift: Shift, piece: Shift) -> Say:
    signup = town.signups.live(piece.id, town.person.id)
    assert signup is not None
    return say(
        "piece-done",
        choice("mine", "menu-mine"),
        choice(f"signup/{signup.id}/cancel", "button-cannot"),
        what=piece.what,
        when=piece.span,
        place=piece.place,
        organization=piece.organization,
        insurer=piece.insurer,
    )


def _tell(town: Town, shift: Shift, piece: Shift) -> list[Say]:
    told = say(
        "piece-member",
        name=Who(town.person.id),
        what=piece.what,
        when=piece.span,
        hours=Length(left(town, shift)),
    )
    return speakers.to_members(town, shift, told, Delivery(lane="news", expires=piece.start))


def rows(town: Town, shift: Shift) -> list[Say]:
    """Who gives which piece, as the association sees it."""
    told = [_left(town, shift)]
    for piece in town.shifts.pieces(shift.id):
        for signup in town.signups.roster(piece.id):
            if signup.person_id:
                look = choice(f"need/{piece.id}", "shift-button", what=piece.what, when=piece.span)
                told.append(say("piece-row", look, name=Who(signup.person_id), when=piece.span))
    return told


def posted(town: Town, form: Pieces, draft: Draft) -> Answer:
    """Flexible hours that are out at once, or wait."""
    organization = lines.speaking_for(town, draft.about)
    if isinstance(organization, Refusal):
        return organization
    start = datetime.combine(form.since, time(), town.city.zone)
    end = datetime.combine(form.until, LAST, town.city.zone)
    minutes = form.hours * HOUR
    shift = lines.keep(
        town, organization, form, start, end, capacity=1, kind="hours", minutes=minutes
    )
    return postings.posted(town, shift)
