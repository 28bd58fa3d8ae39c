"""A place passed on: what a stand-in and a swap have in common."""

from domain.args import Who
from domain.chat import Answer, Choice, Delivery, Refusal, Say, choice, say
from domain.clashes import clash
from domain.exchanges import Exchange
from domain.shifts import Shift
from domain.signups import Signup
from handlers import places, receivers, speakers
from handlers.details import must
from storage.outbox import Letter
from storage.town import Town

TO_MINE = choice("mine", "menu-mine")


def wanted(town: Town, exchange_id: str) -> tuple[Exchange, Signup, Shift] | None:
    """An exchange that is still open, with the place that is to be passed on."""
    exchange = town.exchanges.get(exchange_id)
    signup = town.signups.get(exchange.signup_id) if exchange else None
    shift = town.shifts.get(signup.shift_id) if signup else None
    if exchange is None or signup is None or shift is None or exchange.state != "open":
        return None
    ahead = shift.state == "open" and shift.start > town.now
    return (exchange, signup, shift) if signup.state == "confirmed" and ahead else None


def question(exchange: Exchange, shift: Shift, mine: Shift | None) -> Say:
    """What those are asked who might take over; of a swap `mine` is what they would give."""
    take = choice(f"exchange/{exchange.id}/take", "button-take-over")
    look = choice(f"shift/{shift.id}", "button-look")
    if mine is None:
        return say(
            "exchange-wanted",
            take,
            look,
            what=shift.what,
            when=shift.span,
            place=shift.place,
            organization=shift.organization,
        )
    return say(
        "exchange-swap-wanted",
        take,
        look,
        what=shift.what,
        when=shift.span,
        place=shift.place,
        mine=mine.what,
        then=mine.span,
    )


def how(exchange: Exchange, person_id: str) -> Delivery:
    """Somebody is asked once, and only while nobody has accepted."""
    return Delivery(
        lane="news", effect=effect(exchange, person_id), check="exchange", ref=exchange.id
    )


def still_wanted(town: Town, letter: Letter) -> list[Say] | None:
    """The question to one of those who might take over, while nobody has."""
    found = wanted(town, letter.how.ref)
    if found is None:
        return None
    exchange, _, shift = found
    mine = town.shifts.get(exchange.wanted_id) if exchange.wanted_id else None
    return [question(exchange, shift, mine), *must(shift)]


def way_out(exchange: Exchange) -> Choice:
    """The button that ends the search."""
    return choice(f"exchange/{exchange.id}/stop", "button-stop-seeking")


def stop(town: Town, exchange: Exchange) -> Answer:
    """Nobody is looked for any more: one comes oneself."""
    if not town.exchanges.finish(exchange, "withdrawn"):
        return Refusal("exchange-over", choices=(TO_MINE,))
    return [say("exchange-stopped", choice(f"signup/{exchange.signup_id}", "button-look"))]


def busy(town: Town, person_id: str, shift: Shift, but: str | None) -> Refusal | None:
    """The commitment, but for the one given, that keeps somebody from a shift."""
    held = [each for _, each in town.signups.ahead(person_id) if each.id != but]
    other = clash(shift, held)
    return Refusal("clash", {"what": other.what, "when": other.span}) if other else None


def pass_on(town: Town, signup: Signup, shift: Shift, person_id: str) -> Signup:
    """One place goes from one person to another; nobody else can get in between."""
    town.signups.finish(signup.id, "replaced")
    places.withdraw(town, signup, "passed on")
    new = places.take(town, shift, person_id)
    assert new is not None
    return new


def effect(exchange: Exchange, person_id: str) -> str:
    """What is unique about asking somebody."""
    return f"exchange/{exchange.id}/{person_id}"


def tell_members(town: Town, shift: Shift, old: Signup, new: Signup) -> list[Say]:
    """Tells whoever answers for the shift who comes instead of whom."""
    if old.person_id is None or new.person_id is None:
        return []
    words = say(
        "exchange-members",
        name=Who(new.person_id),
        before=Who(old.person_id),
        what=shift.what,
        when=shift.span,
    )
    how = Delivery(lane="reminder", expires=shift.end)
    told = speakers.to_members(town, shift, words, how)
    return [*told, *receivers.joined(town, shift, new)]
