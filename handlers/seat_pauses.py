"""A standing seat pauses, until a day or until its holder says; then it is theirs again."""

from datetime import UTC, date, datetime, time, timedelta

from domain.args import Date
from domain.chat import Answer, Delivery, Refusal, Say, choice, say
from domain.rests import SPELLS
from domain.series import Seat, running
from handlers import forms, seats
from storage.town import Town

DAY = timedelta(days=1)


def ask(town: Town, seat: Seat) -> Answer:
    """Asks until when."""
    base = f"seat/{seat.id}/pause"
    return [
        say(
            "seat-ask-until",
            choice(f"{base}/14", "seat-button-fortnight"),
            choice(f"{base}/30", "seat-button-month"),
            choice(f"{base}/day", "seat-button-day"),
            choice(f"{base}/open", "seat-button-open"),
            choice("seats", "button-back"),
        )
    ]


def pause(town: Town, seat: Seat, spell: str) -> Answer:
    """Pauses for as long as was tapped, or asks for the day."""
    if spell == "day":
        return forms.begin(town, "seat-pause", about=seat.id)
    if spell in SPELLS:
        return _rest(town, seat, town.wall.date() + SPELLS[spell])
    return _rest(town, seat, None) if spell == "open" else Refusal("gone")


def typed(town: Town, until: date, seat_id: str) -> Answer:
    """Pauses until the day that was typed."""
    seat = town.series.seat(seat_id)
    if seat is None or seat.person_id != town.person.id:
        return Refusal("gone")
    return _rest(town, seat, until)


def _rest(town: Town, seat: Seat, until: date | None) -> Answer:
    """Gives back what falls into the pause; what comes after it stays, or is taken again."""
    series = town.series.get(seat.series_id)
    if series is None or running(series):
        return Refusal("series-over")
    town.series.pause(seat.id, True, until)
    told = seats.give_back(town, seat, until)
    if seat.paused:
        seats.take_all(town, series)
    on = choice(f"seat/{seat.id}/resume", "seat-button-resume")
    ways = on, choice("mine", "menu-mine")
    if until is None:
        return [say("seat-paused", *ways), *told]
    town.jobs.put(f"seat/{seat.id}/{until.isoformat()}", "seat", _after(town, until), seat.id)
    return [say("seat-paused-until", *ways, until=Date(until)), *told]


def _after(town: Town, day: date) -> datetime:
    return datetime.combine(day + DAY, time(), town.city.zone).astimezone(UTC)


def over(town: Town, seat_id: str) -> list[Say]:
    """A pause that had an end is over, unless it was changed meanwhile; its holder is told."""
    seat = town.series.seat(seat_id)
    if seat is None or not seat.paused or seat.until is None or seat.until >= town.wall.date():
        return []
    series = town.series.get(seat.series_id)
    town.series.pause(seat.id, False)
    if series is None or series.state != "open":
        return []
    how = Delivery(lane="reminder", effect=f"seat-back/{seat.id}/{seat.until.isoformat()}")
    told = say(
        "seat-back",
        choice("seats", "seat-button-all"),
        choice("mine", "menu-mine"),
        what=str(series.lines["what"]),
    )
    return [told.told(seat.person_id, how)]


def resume(town: Town, seat: Seat) -> Answer:
    """Takes places again."""
    series = town.series.get(seat.series_id)
    if series is None or running(series):
        return Refusal("series-over")
    town.series.pause(seat.id, False)
    seats.take_all(town, series)
    return seats.card(town, seat, series)
