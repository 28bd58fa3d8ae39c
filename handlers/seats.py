"""Standing seats: whoever always comes has a place in each occurrence of a series."""

from datetime import UTC, date, datetime, timedelta

from domain.args import Date, Rhythm
from domain.chat import Answer, Delivery, Refusal, Say, choice, say
from domain.clashes import clash
from domain.series import Seat, Series, running
from domain.shifts import Shift, can_join
from handlers import places, signups
from storage.outbox import Letter
from storage.town import Town

WEEK = timedelta(days=7)


def always(town: Town, shift: Shift) -> Answer:
    """Gives whoever has come to a series once a seat in all that follow."""
    series = town.series.get(shift.series_id) if shift.series_id else None
    if series is None:
        return Refusal("shift-gone")
    if no := running(series):
        return no
    if not town.series.knows(series.id, town.person.id):
        return Refusal("seat-first", choices=(choice(f"shift/{shift.id}", "button-look"),))
    seat = town.series.sit(series.id, town.person.id)
    town.series.pause(seat.id, False)
    take_all(town, series)
    return [say("seat-yours", what=shift.what), *card(town, seat, series)]


def take_all(town: Town, series: Series) -> None:
    """Takes a place for the asking person in all that is out, but for the days of a pause."""
    seat = town.series.seat_of(series.id, town.person.id)
    for shift in town.series.ahead(series.id):
        town.lock("shift", shift.id)
        rests = seat is not None and seat.rests_on(town.local(shift.start))
        if not rests and shift.free_for(False, town.now):
            _take(town, shift, town.person.id)


def fill(town: Town, series: Series, shift: Shift) -> None:
    """Seats those who always come, the longest-standing first; newcomers keep their places."""
    left = shift.capacity - shift.newcomers
    day = town.local(shift.start)
    for seat in town.series.seats(series.id):
        if left and not seat.rests_on(day) and _take(town, shift, seat.person_id):
            left -= 1


def _take(town: Town, shift: Shift, person_id: str) -> bool:
    """Takes a place for somebody who may have it and is free then; it is told week by week."""
    person = town.people.get(person_id)
    if person is None or can_join(person, shift, town.now):
        return False
    if clash(shift, (each for _, each in town.signups.ahead(person_id))):
        return False
    if places.take(town, shift, person_id) is None:
        return False
    _plan_digest(town, shift, person_id)
    return True


def _plan_digest(town: Town, shift: Shift, person_id: str) -> None:
    """One message a week for all standing seats of somebody: on the Sunday evening before."""
    day = shift.start.astimezone(town.city.zone).date()
    monday = day - timedelta(days=day.weekday())
    evening = datetime.combine(monday - timedelta(days=1), town.city.evening_reminder)
    due = evening.replace(tzinfo=town.city.zone).astimezone(UTC)
    how = Delivery(
        lane="reminder",
        due=max(due, town.now),
        expires=due + WEEK,
        effect=f"seats/{person_id}/{monday.isoformat()}",
        check="seats",
        ref=monday.isoformat(),
    )
    if due > town.now:
        town.outbox.put(person_id, [say("seat-week")], how)


def week(town: Town, letter: Letter) -> list[Say]:
    """The places that somebody's seats have taken for them in a week."""
    monday = datetime.fromisoformat(letter.how.ref).replace(tzinfo=town.city.zone)
    mine = {each.series_id for each in town.series.seats_of_person(letter.person_id)}
    rows = [
        say(
            "seat-week-row",
            choice(f"signup/{signup.id}", "signup-button", what=shift.what, when=shift.span),
            what=shift.what,
            when=shift.span,
            place=shift.place,
        )
        for signup, shift in town.signups.ahead(letter.person_id)
        if shift.series_id in mine and monday <= shift.start < monday + WEEK
    ]
    return (
        [say("seat-week"), *rows, say("seat-week-end", choice("seats", "seat-button-all"))]
        if rows
        else []
    )


def mine(town: Town) -> Answer:
    """All standing seats of whoever asks."""
    found = [
        say_
        for seat in town.series.seats_of_person(town.person.id)
        if (series := town.series.get(seat.series_id))
        for say_ in card(town, seat, series)
    ]
    return found or [say("seats-none", choice("shifts", "menu-shifts"))]


def mydata(town: Town) -> list[Say]:
    """What is kept about somebody's standing seats, and the series that they have posted."""
    held: list[Say] = []
    for seat in town.series.seats_of_person(town.person.id):
        if series := town.series.get(seat.series_id):
            what = str(series.lines["what"])
            held.append(say("mydata-seat-row", what=what, paused=int(seat.paused)))
            held += [say("seat-until-row", until=Date(seat.until))] if seat.until else []
    posted = [
        say("mydata-series-row", what=str(each.lines["what"]), rule=Rhythm(str(each.rule)))
        for each in town.series.posted_by(town.person.id)
    ]
    return held + posted


def card(town: Town, seat: Seat, series: Series) -> list[Say]:
    """A standing seat: how often, until when it pauses, and the places that it has taken."""
    now = town.series.seat(seat.id) or seat
    base = f"seat/{seat.id}"
    stop = choice(f"{base}/pause", "seat-button-pause")
    on = choice(f"{base}/resume", "seat-button-resume")
    title = say(
        "seat-card",
        on if now.paused else stop,
        choice(f"{base}/leave", "seat-button-leave"),
        what=str(series.lines["what"]),
        rule=Rhythm(str(series.rule)),
        organization=series.organization,
        paused=int(now.paused),
    )
    rows = [
        say("seat-shift-row", when=shift.span)
        for _, shift in town.signups.ahead(town.person.id)
        if shift.series_id == series.id
    ]
    until = [say("seat-until-row", until=Date(now.until))] if now.paused and now.until else []
    return [title, *until, *rows]


def leave(town: Town, seat: Seat) -> Answer:
    """Gives the seat up, with the places ahead."""
    told = give_back(town, seat, None)
    town.series.leave(seat.id)
    return [say("seat-left", choice("mine", "menu-mine")), *told]


def give_back(town: Town, seat: Seat, until: date | None) -> list[Say]:
    """Gives back the places ahead that the seat's holder has in its series, until a day or all."""
    told: list[Say] = []
    for signup, shift in town.signups.ahead(seat.person_id):
        within = until is None or town.local(shift.start) <= until
        if shift.series_id == seat.series_id and shift.start > town.now and within:
            town.lock("shift", shift.id)
            told += [each for each in signups.give_back(town, shift, signup) if each.to]
    return told
