"""A coordinator decides about wants: what waits, and what a trusted organization put out."""

from domain import may
from domain.args import Term
from domain.chat import Answer, Choice, Delivery, Refusal, Say, choice, say
from domain.goods import Want
from domain.lots import lot
from handlers import forms, pledges, want_posts
from handlers.wants import STATES, rows, to_members
from storage.town import Town

QUEUE = choice("queue", "menu-queue")


def waiting(town: Town) -> list[Choice]:
    """The wants that wait to be decided."""
    return [_way(each, "decide") for each in town.wants.pending()]


def unreviewed(town: Town) -> list[Choice]:
    """The wants that are out and were not looked at."""
    return [_way(each, "review") for each in town.wants.unreviewed()]


def _way(want: Want, what_for: str) -> Choice:
    return choice(f"want/{want.id}/{what_for}", "wanted-button", what=lot(want))


def _decided(want: Want) -> Refusal | None:
    """What somebody has decided is not decided again."""
    if want.state == "pending" or (want.state == "open" and want.unreviewed):
        return None
    return Refusal("want-decided", {"state": Term(STATES[want.state])}, (QUEUE,))


def show(town: Town, want: Want) -> Answer:
    """A want as a coordinator sees it before deciding."""
    out = want.state == "open"
    base = f"want/{want.id}/{want.version}"
    yes = choice(f"{base}/approve", "button-all-right" if out else "button-approve")
    no = choice(f"{base}/refuse", "button-take-down" if out else "button-refuse")
    card = say(
        "coordinator-want-card", yes, no, QUEUE, organization=want.organization, what=lot(want)
    )
    return _decided(want) or [card, *rows(town, want)]


def _anew(town: Town, want: Want, version: str) -> Answer | None:
    """The card anew when it is no longer the want that was seen."""
    if version == str(want.version):
        return None
    shown = show(town, want)
    return shown if isinstance(shown, Refusal) else [say("need-changed"), *shown]


def approve(town: Town, want: Want, version: str) -> Answer:
    """Lets a want out, or leaves it there, as it was seen."""
    town.lock("want", want.id)
    done = say("coordinator-want-approved", QUEUE, what=lot(want))
    if no := _decided(want):
        return [done] if want.state == "open" else no
    if changed := _anew(town, want, version):
        return changed
    town.wants.decide(want, "open", town.person.id)
    if want.state == "open":
        return [done]
    told = say("want-approved", what=lot(want))
    how = Delivery(lane="reminder", expires=want.until)
    return [done, *to_members(town, want, told, how), *want_posts.publish(town, want)]


def ask_refuse(town: Town, want: Want, version: str) -> Answer:
    """Asks the coordinator for the reason."""
    no = _decided(want) or _anew(town, want, version)
    return no or forms.begin(town, "refuse-want", about=want.id)


def refuse(town: Town, reason: str, want_id: str) -> Answer:
    """Refuses a want, or takes it down, and tells its organization why."""
    town.lock("want", want_id)
    want = town.wants.get(want_id)
    if want is None:
        return Refusal("want-over", choices=(QUEUE,))
    if no := may.coordinator(town.person, want) or _decided(want):
        return no
    out = want.state == "open"
    town.wants.decide(want, "cancelled" if out else "refused", town.person.id, reason)
    told = say("want-refused", what=lot(want), reason=reason)
    done = say("coordinator-want-refused", QUEUE, what=lot(want))
    off: list[Say] = pledges.called_off(town, want) if out else []
    return [done, *to_members(town, want, told, Delivery(lane="reminder")), *off]
