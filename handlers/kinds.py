"""The kinds of forms, and what each is for."""

from typing import Any

from domain import may
from domain.chat import Answer, Incoming, Refusal, Span, say
from domain.forms import Draft
from domain.questions import (
    Acquaintance,
    Claimant,
    Guest,
    Moved,
    Need,
    NewOrganization,
    Notice,
    Reason,
)
from handlers import (
    approvals,
    attendance,
    changes,
    checkins,
    forms,
    menus,
    needs,
    notices,
    organizations,
    people,
    reviews,
    signups,
    waits,
)
from handlers.questions import KINDS, FormKind
from storage.town import Town

QUESTION_MARKS = ("?", "؟", "？")
STATEMENTS = (None, "give_time", "other")


def _acquainted(town: Town, form: Acquaintance, draft: Draft) -> Answer:
    told = people.acquaint(town, form.name, form.age_band)
    shift_id, _, then = draft.about.partition("/")
    shift = town.shifts.get(shift_id) if shift_id else None
    if shift is None:
        return [say("acquaintance-kept"), *told, *menus.menu(town)]
    then_what = {"wait": waits.enter, "in": checkins.arrive}
    return then_what.get(then, signups.join)(town, shift)


def _claimant(town: Town, form: Claimant, draft: Draft) -> Answer:
    people.acquaint(town, form.name, form.age_band)
    if not draft.about:
        return organizations.new(town)
    organization = town.organizations.get(draft.about)
    return organizations.claim(town, organization) if organization else Refusal("gone")


def _walk_in(town: Town, form: Guest, draft: Draft) -> Answer:
    return _guest(town, form, draft, came=True)


def _seated(town: Town, form: Guest, draft: Draft) -> Answer:
    return _guest(town, form, draft, came=False)


def _guest(town: Town, form: Guest, draft: Draft, came: bool) -> Answer:
    shift = town.shifts.get(draft.about)
    if shift is None:
        return Refusal("shift-gone")
    no = may.member_of(town.person, shift)
    return no or attendance.seated(town, form.name, form.phone, shift, came)


def _need_offers(town: Town, draft: Draft, name: str) -> list[Any]:
    last = town.shifts.last_of(draft.about)
    organization = town.organizations.get(draft.about)
    if name == "where" and last:
        return [last.place]
    if name == "people":
        return ["1", "2", "4", "6", "10"]
    if name == "insurer" and organization:
        names = [organization.name, *([last.insurer] if last else [])]
        return list(dict.fromkeys(each[:80] for each in names))
    return []


KINDS.update(
    {
        "acquaintance": FormKind(Acquaintance, _acquainted, "acquaintance-title"),
        "claimant": FormKind(Claimant, _claimant, "acquaintance-title"),
        "need": FormKind(
            Need,
            lambda town, form, draft: needs.posted(town, form, draft.about),
            "need-summary",
            _need_offers,
        ),
        "moved": FormKind(
            Moved, lambda town, form, draft: changes.moved(town, form, draft.about), "moved-summary"
        ),
        "refuse-need": FormKind(
            Reason,
            lambda town, form, draft: approvals.refuse_need(town, form.reason, draft.about),
            "reason-label",
        ),
        "take-down": FormKind(
            Reason,
            lambda town, form, draft: reviews.take_down(town, form.reason, draft.about),
            "reason-label",
        ),
        "refuse-claim": FormKind(
            Reason,
            lambda town, form, draft: approvals.refuse_claim(town, form.reason, draft.about),
            "reason-label",
        ),
        "walk-in": FormKind(Guest, _walk_in, "label-name"),
        "seat": FormKind(Guest, _seated, "label-name"),
        "notice": FormKind(
            Notice,
            lambda town, form, draft: notices.send(town, form, draft.about),
            "notice-summary",
            notes=notices.preview,
        ),
        "organization": FormKind(
            NewOrganization,
            lambda town, form, draft: organizations.named(town, form.name),
            "label-name",
        ),
    }
)


def acquaintance(town: Town) -> Answer:
    """Asks for name and age band anew."""
    return forms.begin(town, "acquaintance")


def need_said(town: Town, incoming: Incoming) -> Answer | None:
    """A sentence that a member says may be a need: it fills the form, the rest is asked."""
    heard = incoming.heard
    if may.member(town.person, None) or not _is_need(incoming):
        return None
    told = needs.new(town, forms.drafted(town, "need", _said(incoming), heard.times.readings))
    if heard.times.exact is None or isinstance(told, Refusal):
        return told
    return [say("need-heard", when=Span(*town.instants(heard.times.exact))), *told]


def _is_need(incoming: Incoming) -> bool:
    heard = incoming.heard
    if heard.intent == "post_need":
        return True
    timed = heard.times.exact is not None or heard.times.readings
    asks = (incoming.text or "").rstrip().endswith(QUESTION_MARKS)
    states = heard.intent in STATEMENTS or (heard.intent == "ask_service" and heard.people)
    return bool(timed and heard.what and states and not asks)


def _said(incoming: Incoming) -> dict[str, Any]:
    heard = incoming.heard
    told = {"what": heard.what, "where": heard.where, "insurer": heard.insurer}
    stated = heard.times.exact or heard.times.readings or heard.people
    said: dict[str, Any] = {name: words for name, words in told.items() if words and stated}
    if heard.times.exact:
        said["when"] = heard.times.exact
    if heard.people:
        said["people"] = heard.people
    return said
