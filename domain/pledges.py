"""Pledges: until when they are to be accepted, and who may say what of a hand-over."""

from datetime import datetime, timedelta

from domain.chat import Refusal
from domain.goods import LIVE, Offer, Pledge, Side
from domain.keys import Key
from domain.quiet import Quiet
from domain.waits import held_until

LASTING = timedelta(days=30)
"""How long what does not go off is taken to be of use."""
SLIP = timedelta(minutes=15)
"""How long whoever noted an amount may correct it."""
ENDED: dict[str, Key] = {
    "declined": "pledge-declined-before",
    "expired": "pledge-expired-before",
    "withdrawn": "pledge-withdrawn-before",
    "returned": "pledge-returned-before",
    "handed": "pledge-handed-before",
}


def accept_by(offer: Offer, quiet: Quiet, now: datetime, hours: int) -> datetime | None:
    """Until when an organization may accept (UTC); None when nobody could answer in time.

    The nearer its end the shorter; the quiet hours, in which nobody is asked, do not count.
    """
    return held_until(offer.until or now + LASTING, quiet, now, timedelta(hours=hours))


def can_accept(pledge: Pledge, now: datetime) -> Refusal | None:
    """What is proposed is accepted once, while there is time."""
    if pledge.state != "proposed":
        return Refusal(ENDED.get(pledge.state, "pledge-accepted-before"))
    late = pledge.deadline is not None and pledge.deadline <= now
    return Refusal("pledge-expired-before") if late else None


def ended(pledge: Pledge) -> Refusal | None:
    """Only what is accepted, and has not changed hands, can be agreed on."""
    return None if pledge.state == "reserved" else Refusal(ENDED.get(pledge.state, "gone"))


def is_live(pledge: Pledge) -> bool:
    """Whether it is proposed or reserved."""
    return pledge.state in LIVE


def other(side: Side) -> Side:
    """The other of the two sides."""
    return "organization" if side == "donor" else "donor"


def noted_by(pledge: Pledge) -> Side:
    """The side that noted how much has changed hands."""
    return "donor" if pledge.handed_by == pledge.person_id else "organization"


def can_correct(pledge: Pledge, person_id: str, now: datetime) -> Refusal | None:
    """Whoever noted an amount may put a slip right, shortly after and unless it is questioned."""
    if pledge.state != "handed" or pledge.handed_at is None:
        return Refusal(ENDED.get(pledge.state, "gone"))
    if pledge.questioned_at:
        return Refusal("handover-questioned-before")
    if pledge.handed_by != person_id:
        return Refusal("pledge-handed-before")
    late = pledge.handed_at + SLIP <= now
    return Refusal("receipt-correct-late") if late else None


def can_question(pledge: Pledge, side: Side, now: datetime, days: int) -> Refusal | None:
    """The other side may say another amount, once and for some days; not after a decision."""
    if pledge.state != "handed" or pledge.handed_at is None:
        return Refusal(ENDED.get(pledge.state, "gone"))
    if pledge.questioned_at:
        return Refusal("handover-questioned-before")
    if pledge.handed_by is None:
        return Refusal("handover-decided-before")
    if noted_by(pledge) == side:
        return Refusal("handover-yours")
    late = pledge.handed_at + timedelta(days=days) <= now
    return Refusal("handover-question-late") if late else None
