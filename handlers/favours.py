"""The time bank: favours asked for, vouched for by an organization, and given as shifts."""

from domain.args import Arg, Length, Term, Who
from domain.chat import Answer, Delivery, Refusal, Say, choice, say
from domain.forms import Draft
from domain.goods import Want, WantState
from domain.keys import Key
from domain.kinds.favour import MOST_OPEN, Favour
from domain.organizations import Organization
from handlers import changes, forms
from handlers.organizations import COMMITMENT
from handlers.receivers import BACK, is_ahead, span_of, what_of
from handlers.skips import Skip
from storage.outbox import Letter
from storage.town import Town

STATES: dict[WantState, Key] = {
    "pending": "favour-is-pending",
    "open": "favour-is-open",
    "met": "favour-is-met",
    "refused": "favour-is-refused",
    "cancelled": "favour-is-cancelled",
    "ended": "favour-is-ended",
}


def show(town: Town) -> Answer:
    """What one has given and received, seen by nobody else, and the favours one has asked for."""
    rows = [_row(each) for each in town.wants.of_person(town.person.id)]
    ways = (choice("favours/ask", "favour-button-ask"), choice("shifts", "menu-shifts"))
    given = sum(each.minutes for each in town.hours.of_person(town.person.id))
    told = [say("favour-title", *ways)]
    if given > 0:
        told.append(say("favour-given-row", hours=Length(given)))
    if rows:
        told.append(say("favour-received-row", hours=Length(_received(town))))
    return [*told, *rows]


def _received(town: Town) -> int:
    """Minutes that others have given to the asking person."""
    mine = town.wants.of_person(town.person.id)
    return sum(town.hours.of_shift(each.shift_id) for each in mine if each.shift_id)


def _row(want: Want) -> Say:
    live = want.state in ("pending", "open")
    end = choice(f"favour/{want.id}/withdraw", "favour-button-withdraw")
    state = Term(STATES[want.state])
    args: dict[str, Arg] = {"what": what_of(want), "when": span_of(want), "state": state}
    return Say("favour-row", args, (end,) if live else ())


def pick(town: Town) -> Answer:
    """The organizations that could vouch."""
    found = [town.organizations.get(each) for each in town.organizations.spoken_for()]
    buttons = [
        choice(f"favours/ask/{each.id}", "organization-button", name=each.name)
        for each in found
        if each
    ]
    return [say("favour-pick", *buttons, BACK)] if buttons else Refusal("favour-nobody")


def ask(town: Town, organization: Organization) -> Answer:
    """Asks what it is about; before, from whoever is new, for name and age."""
    if no := _may_ask(town, organization):
        return no
    return forms.begin(town, "favour" if town.person.known else "asker", about=organization.id)


def _may_ask(town: Town, organization: Organization) -> Refusal | None:
    if town.person.age_band == "under14":
        return Refusal("too-young-under14")
    if not _vouchers(town, organization.id):
        return Refusal("favour-nobody")
    mine = town.wants.of_person(town.person.id)
    live = [each for each in mine if each.state in ("pending", "open") and is_ahead(town, each)]
    return Refusal("favour-many", choices=(BACK,)) if len(live) >= MOST_OPEN else None


def _vouchers(town: Town, organization_id: str) -> list[str]:
    """Those who speak for an organization, but whoever asks."""
    people = town.organizations.people_of(organization_id)
    return [each for each in people if each != town.asking]


def acquainted(town: Town, organization_id: str) -> Answer:
    """Goes on once it is known who asks."""
    organization = town.organizations.get(organization_id)
    return ask(town, organization) if organization else Refusal("gone")


def asked(town: Town, form: Favour, draft: Draft) -> Answer:
    """Keeps a favour, and asks those who could vouch for whoever asks it."""
    organization = town.organizations.get(draft.about)
    if organization is None:
        return Refusal("gone")
    if no := _may_ask(town, organization):
        return no
    start, end = town.instants(form.when)
    want = town.wants.add(
        organization.id,
        "favour",
        {"what": form.what, "address": form.address},
        person_id=town.person.id,
        unit="minute",
        quantity=int((end - start).total_seconds() // 60),
        start=start,
        until=end,
        neighbourhood=form.neighbourhood,
    )
    town.jobs.put(f"favour/{want.id}", "favour", start, want.id)
    look = choice(f"favour/{want.id}", "button-look")
    told = say("favour-heard", look, name=Who(town.person.id), what=form.what, when=span_of(want))
    how = Delivery(lane="reminder", expires=start, effect=f"favour/{want.id}")
    done = say("favour-asked", BACK, organization=organization.name)
    return [done, *(told.told(each, _each(how, each)) for each in _vouchers(town, organization.id))]


def _each(how: Delivery, person_id: str) -> Delivery:
    return Delivery(how.lane, expires=how.expires, effect=f"{how.effect}/{person_id}")


def coming(town: Town, letter: Letter) -> list[Say] | Skip:
    """Who comes, as it is when the message leaves."""
    want = town.wants.get(letter.how.ref)
    shift = town.shifts.get(want.shift_id) if want and want.shift_id else None
    if want is None or shift is None or want.state != "open" or shift.state != "open":
        return Skip("no longer asked for")
    if not (letter.how.effect or "").endswith(f"/{shift.version}"):
        return Skip("shift was moved")
    end = choice(f"favour/{want.id}/withdraw", "favour-button-withdraw")
    people = [each.person_id for each in town.signups.of_shift(shift.id) if each.person_id]
    if not people:
        return [say("favour-nobody-yet", end, what=shift.what, when=shift.span)]
    names = [say("roster-row", name=Who(each, first=True)) for each in people]
    return [say("favour-coming", end, what=shift.what, when=shift.span), *names]


def withdraw(town: Town, want: Want) -> Answer:
    """Whoever asked needs it no longer."""
    town.lock("want", want.id)
    if want.state not in ("pending", "open"):
        return Refusal("gone", choices=(BACK,))
    if not is_ahead(town, want):
        return Refusal("shift-past", choices=(BACK,))
    return [say("favour-withdrawn", BACK, what=what_of(want)), *_ended(town, want)]


def _ended(town: Town, want: Want) -> list[Say]:
    """Nobody has to come any more: whoever would have, and the organization, are told."""
    town.wants.finish(want.id, "cancelled")
    town.outbox.withdraw("favour", want.id, "no longer asked for")
    told = say("favour-off", what=what_of(want), when=span_of(want))
    how = Delivery(lane="reminder", expires=want.until)
    members = [told.told(each, how) for each in _vouchers(town, want.organization_id)]
    shift = town.shifts.get(want.shift_id) if want.shift_id else None
    if shift is None or shift.state not in ("pending", "open"):
        return members
    town.lock("shift", shift.id)
    town.shifts.cancel(shift.id)
    return [*members, *changes.end_places(town, shift)]


def withdraw_all(town: Town) -> list[Say]:
    """Ends all that the asking person has asked for and that is still to come."""
    mine = town.wants.of_person(town.person.id)
    live = [each for each in mine if each.state in ("pending", "open") and is_ahead(town, each)]
    return [told for each in live for told in _ended(town, each)]


def lapse(town: Town, want_id: str) -> list[Say]:
    """The time has come: what nobody vouched for is over, what was vouched for has its hours."""
    town.lock("want", want_id)
    want = town.wants.get(want_id)
    if want is None or want.person_id is None or want.state not in ("pending", "open"):
        return []
    shift = town.shifts.get(want.shift_id) if want.shift_id else None
    helped = shift is not None and shift.state == "open" and shift.taken > 0
    town.wants.finish(want.id, "met" if helped else "ended")
    told = say("favour-over", BACK, what=what_of(want))
    return [] if helped else [told.told(want.person_id, COMMITMENT)]


def mydata(town: Town) -> list[Say]:
    """The favours that somebody has asked for."""
    return [
        say(
            "mydata-favour-row",
            what=what_of(each),
            when=span_of(each),
            address=str(each.details.get("address", "")),
            organization=each.organization,
        )
        for each in town.wants.of_person(town.person.id)
    ]
