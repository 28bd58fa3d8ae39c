"""Whoever a favour is for: told who comes, and what becomes of it; nobody else knows of them."""

from domain.args import Span, Who
from domain.chat import Delivery, Refusal, Say, choice, say
from domain.goods import Want
from domain.shifts import Shift
from domain.signups import Signup
from handlers.organizations import COMMITMENT
from storage.town import Town

BACK = choice("favours", "favour-button-all")


def what_of(want: Want) -> str:
    """What a favour is about."""
    return str(want.details.get("what", ""))


def span_of(want: Want) -> Span:
    """When a favour is wanted."""
    assert want.start is not None
    assert want.until is not None
    return Span(want.start, want.until)


def is_ahead(town: Town, want: Want) -> bool:
    """Whether a favour is still to come."""
    return want.start is not None and want.start > town.now


def remind(town: Town, want: Want, shift: Shift) -> None:
    """The evening before, whoever asked is told who comes."""
    assert want.person_id is not None
    due = town.quiet.evening_of_day_before(shift.start)
    effect = f"favour/{want.id}/{shift.version}"
    how = Delivery(
        "reminder", max(due, town.now), shift.start, effect=effect, check="favour", ref=want.id
    )
    town.outbox.put(want.person_id, [say("favour-title")], how)


def joined(town: Town, shift: Shift, signup: Signup) -> list[Say]:
    """Tells whoever asked for it who comes."""
    want = _of(town, shift)
    if want is None or want.person_id is None or signup.person_id is None:
        return []
    told = say(
        "favour-found",
        BACK,
        name=Who(signup.person_id, first=True),
        what=shift.what,
        when=shift.span,
    )
    how = Delivery(lane="reminder", expires=shift.start, effect=f"favour/{signup.id}")
    return [told.told(want.person_id, how)]


def where(town: Town, shift: Shift) -> list[Say]:
    """The address of a favour, for whoever has a place in it."""
    want = _of(town, shift)
    address = str(want.details.get("address", "")) if want else ""
    return [say("favour-address-row", address=address)] if address else []


def _of(town: Town, shift: Shift) -> Want | None:
    return town.wants.of_shift(shift.id) if shift.kind == "shift" else None


def of(town: Town, shift: Shift) -> set[str | None]:
    """Whom a shift is for, if it is a favour."""
    want = _of(town, shift)
    return {want.person_id} if want else set()


def own(town: Town, shift: Shift) -> Refusal | None:
    """Nobody gives hours to themselves."""
    want = _of(town, shift)
    return Refusal("favour-own") if want and want.person_id == town.person.id else None


def called_off(town: Town, shift: Shift) -> list[Say]:
    """The organization has called it off, or a coordinator has: whoever asked is told."""
    want = _of(town, shift)
    if want is None or want.person_id is None or not town.wants.finish(want.id, "cancelled"):
        return []
    town.outbox.withdraw("favour", want.id, "shift is off")
    told = say("favour-called-off", BACK, organization=shift.organization, what=shift.what)
    return [told.told(want.person_id, COMMITMENT)] if want.person_id != town.asking else []


def moved(town: Town, shift: Shift) -> list[Say]:
    """New hours are told to whoever asked, and what they were told is told anew."""
    want = _of(town, shift)
    if want is None or want.person_id is None:
        return []
    remind(town, want, shift)
    told = say(
        "favour-moved", BACK, organization=shift.organization, what=shift.what, when=shift.span
    )
    return [told.told(want.person_id, COMMITMENT)]
