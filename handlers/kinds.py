"""The kinds of forms, and what each is for."""

from collections.abc import Callable
from typing import Any

from domain import may
from domain.chat import Answer, Incoming, Refusal, Span, say
from domain.forms import Draft
from domain.needs import Edited, EditedPieces, Given, Lasting, Need, Piece, Pieces, Repeated
from domain.questions import (
    Acquaintance,
    AskOthers,
    Claimant,
    Contested,
    FullName,
    Group,
    Guest,
    Message,
    Moved,
    NewOrganization,
    News,
    Notice,
    Phone,
    Reason,
    Reply,
    Reported,
    Words,
)
from domain.shifts import Shift
from handlers import (
    approvals,
    asks,
    attendance,
    calls,
    certificates,
    changes,
    checkins,
    contests,
    edits,
    feedback,
    forms,
    given,
    invites,
    joining,
    lasting,
    menus,
    needs,
    network,
    notices,
    organizations,
    parties,
    people,
    pieces,
    relays,
    reports,
    reviews,
    series,
    series_edits,
    several,
    waits,
)
from handlers.questions import KINDS, FormKind
from storage.town import Town

QUESTION_MARKS = ("?", "؟", "？")
STATEMENTS = (None, "give_time", "other")


GOES_ON: dict[str, Callable[[Town, Shift], Answer]] = {
    "wait": waits.enter,
    "in": checkins.arrive,
    "hours": pieces.ask,
    "lasting": lasting.offer,
}
"""What somebody was about to do when they were asked who they are."""


def _acquainted(town: Town, form: Acquaintance, draft: Draft) -> Answer:
    told = people.acquaint(town, form.name, form.age_band)
    shift_id, _, then = draft.about.partition("/")
    shift = town.shifts.get(shift_id) if shift_id else None
    goes_on = GOES_ON.get(then or (shift.kind if shift else ""))
    if shift and goes_on:
        return goes_on(town, shift)
    wanted = several.acquainted(town, draft.about) or joining.acquainted(town, draft.about)
    return wanted or [say("acquaintance-kept"), *told, *menus.menu(town)]


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
    thing = town.shifts.get(draft.about) or town.series.get(draft.about)
    about = thing.organization_id if thing else draft.about
    last = town.shifts.last_of(about)
    organization = town.organizations.get(about)
    if name == "where" and last:
        return [last.place]
    if name == "people":
        return ["1", "2", "4", "6", "10"]
    if name == "repeat":
        return series.offers(draft)
    if name in ("least", "newcomers"):
        return [str(each) for each in range(1, min(6, 1 + draft.values.get("people", 0)))]
    if name == "insurer" and organization:
        names = [organization.name, *([last.insurer] if last else [])]
        return list(dict.fromkeys(each[:80] for each in names))
    return []


KINDS["acquaintance"] = FormKind(Acquaintance, _acquainted, "acquaintance-title")
KINDS["group"] = FormKind(
    Group,
    lambda town, form, draft: parties.told(town, form, draft.about),
    "group-title",
    parties.offers,
)
KINDS["claimant"] = FormKind(Claimant, _claimant, "acquaintance-title")
KINDS["need"] = FormKind(
    Need,
    lambda town, form, draft: needs.posted(town, form, draft.about),
    "need-summary",
    _need_offers,
)
KINDS["edit"] = FormKind(
    Edited,
    lambda town, form, draft: edits.edited(town, form, draft),
    "need-summary",
    _need_offers,
)
KINDS["series"] = FormKind(
    Repeated,
    lambda town, form, draft: series.posted(town, form, draft),
    "need-summary",
    _need_offers,
)
KINDS["hours"] = FormKind(
    Pieces,
    lambda town, form, draft: pieces.posted(town, form, draft),
    "need-summary",
    _need_offers,
)
KINDS["edit-hours"] = FormKind(
    EditedPieces,
    lambda town, form, draft: edits.edited(town, form, draft),
    "need-summary",
    _need_offers,
)
KINDS["piece"] = FormKind(
    Piece, lambda town, form, draft: pieces.booked(town, form, draft.about), "need-summary"
)
KINDS["lasting"] = FormKind(
    Lasting,
    lambda town, form, draft: lasting.posted(town, form, draft),
    "need-summary",
    _need_offers,
)
KINDS["given"] = FormKind(
    Given, lambda town, form, draft: given.noted(town, form, draft.about), "need-summary"
)
KINDS["decline-offer"] = FormKind(
    Reason,
    lambda town, form, draft: lasting.decline(town, form.reason, draft.about),
    "reason-label",
)
KINDS["edit-series"] = FormKind(
    Edited,
    lambda town, form, draft: series_edits.edited(town, form, draft),
    "need-summary",
    _need_offers,
)
KINDS["move-series"] = FormKind(
    Moved,
    lambda town, form, draft: series_edits.moved(town, form, draft.about),
    "moved-summary",
)
KINDS["moved"] = FormKind(
    Moved, lambda town, form, draft: changes.moved(town, form, draft.about), "moved-summary"
)
KINDS["refuse-need"] = FormKind(
    Reason,
    lambda town, form, draft: approvals.refuse_need(town, form.reason, draft.about),
    "reason-label",
)
KINDS["take-down"] = FormKind(
    Reason,
    lambda town, form, draft: reviews.take_down(town, form.reason, draft.about),
    "reason-label",
)
KINDS["refuse-claim"] = FormKind(
    Reason,
    lambda town, form, draft: approvals.refuse_claim(town, form.reason, draft.about),
    "reason-label",
)
KINDS["feedback"] = FormKind(
    Words,
    lambda town, form, draft: feedback.said(town, form.words, draft.about),
    "label-words",
)
KINDS["contest"] = FormKind(
    Contested,
    lambda town, form, draft: contests.made(town, form.words, draft.about),
    "label-words",
)
KINDS["refuse-contest"] = FormKind(
    Reason,
    lambda town, form, draft: contests.refuse(town, form.reason, draft.about),
    "reason-label",
)
KINDS["certificate"] = FormKind(
    FullName,
    lambda town, form, draft: certificates.issue(town, form.name),
    "label-name",
)
KINDS["walk-in"] = FormKind(Guest, _walk_in, "label-name")
KINDS["seat"] = FormKind(Guest, _seated, "label-name")
KINDS["notice"] = FormKind(
    Notice,
    lambda town, form, draft: notices.send(town, form, draft.about),
    "notice-summary",
    preview=notices.preview,
)
KINDS["organization"] = FormKind(
    NewOrganization,
    lambda town, form, draft: organizations.named(town, form.name),
    "label-name",
)


def _invited(town: Town, form: Claimant, draft: Draft) -> Answer:
    told = people.acquaint(town, form.name, form.age_band)
    entered = invites.entered(town, draft.about)
    return entered if isinstance(entered, Refusal) else [*entered, *told]


def _caller(town: Town, form: Acquaintance, draft: Draft) -> Answer:
    people.acquaint(town, form.name, form.age_band)
    shift = town.shifts.get(draft.about)
    return calls.ask(town, shift) if shift else Refusal("shift-gone")


KINDS["invited"] = FormKind(Claimant, _invited, "acquaintance-title")
KINDS["relay"] = FormKind(
    Message,
    lambda town, form, draft: relays.sent(town, form.words, draft.about),
    "label-words",
)
KINDS["report"] = FormKind(
    Reported,
    lambda town, form, draft: reports.kept(town, form.words, draft.about),
    "label-words",
)
KINDS["archive-report"] = FormKind(
    Reason,
    lambda town, form, draft: reports.decide(town, "archived", form.reason, draft.about),
    "reason-label",
)
KINDS["handle-report"] = FormKind(
    Reason,
    lambda town, form, draft: reports.decide(town, "handled", form.reason, draft.about),
    "reason-label",
)
KINDS["caller"] = FormKind(Acquaintance, _caller, "acquaintance-title")
KINDS["call"] = FormKind(
    Phone,
    lambda town, form, draft: calls.asked(town, form.phone, draft.about),
    "label-phone",
)
KINDS["ask"] = FormKind(
    AskOthers,
    lambda town, form, draft: network.sent(town, form.kind, form.words, draft),
    "asks-summary",
    preview=network.preview,
)
KINDS["news"] = FormKind(
    News,
    lambda town, form, draft: network.sent(town, "news", form.words, draft),
    "asks-news-summary",
    preview=network.preview,
)
KINDS["answer"] = FormKind(
    Reply,
    lambda town, form, draft: network.answered(town, form.words, draft),
    "label-words",
)
KINDS["refuse-ask"] = FormKind(
    Reason,
    lambda town, form, draft: asks.refuse(town, form.reason, draft.about),
    "reason-label",
)


def acquaintance(town: Town) -> Answer:
    """Asks for name and age band anew."""
    return forms.begin(town, "acquaintance")


def need_said(town: Town, incoming: Incoming) -> Answer | None:
    """A sentence that a member says may be a need: it fills the form, the rest is asked."""
    heard = incoming.heard
    if may.member(town.person, None) or not _is_need(incoming):
        return None
    kind = "series" if heard.repeat else "hours" if _wants_hours(incoming) else "need"
    told = needs.new(town, forms.drafted(town, kind, _said(incoming), heard.times.readings))
    if heard.times.exact is None or isinstance(told, Refusal):
        return told
    return [say("need-heard", when=Span(*town.instants(heard.times.exact))), *told]


def _is_need(incoming: Incoming) -> bool:
    heard = incoming.heard
    if heard.intent == "post_need":
        return True
    if _wants_hours(incoming):
        return True
    timed = heard.times.exact is not None or heard.times.readings
    asks = (incoming.text or "").rstrip().endswith(QUESTION_MARKS)
    states = heard.intent in STATEMENTS or (heard.intent == "ask_service" and heard.people)
    return bool(timed and heard.what and states and not asks)


def _wants_hours(incoming: Incoming) -> bool:
    heard = incoming.heard
    return bool(heard.minutes and heard.window and heard.what)


def _said(incoming: Incoming) -> dict[str, Any]:
    heard = incoming.heard
    told = {"what": heard.what, "where": heard.where, "insurer": heard.insurer}
    stated = heard.times.exact or heard.times.readings or heard.people or heard.minutes
    said: dict[str, Any] = {name: words for name, words in told.items() if words and stated}
    if heard.times.exact:
        said["when"] = heard.times.exact
    if heard.people:
        said["people"] = heard.people
    if heard.people and heard.least:
        said["least"] = heard.least
    if heard.minutes and heard.window:
        first, last = (each.isoformat() for each in heard.window)
        said |= {"hours": heard.minutes // 60, "since": first, "until": last}
    if heard.repeat:
        said["repeat"] = heard.repeat
        said |= {"until": heard.until.isoformat()} if heard.until else {}
    return said
