"""The kinds of forms, and what each is for."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from domain import may
from domain.chat import Answer, Refusal, say
from domain.forms import Draft, Form
from domain.giving import Freed, Leanings, Promised
from domain.kinds.device import Device, DeviceWant
from domain.kinds.drive import Brought, Counted, Drive
from domain.kinds.favour import Favour
from domain.kinds.food import Food, FoodWant, ShopFood
from domain.kinds.post import Grown, Happening, Home, Inquired, Job, Vacancy
from domain.kinds.reading import ReadAloud
from domain.kinds.talk import Answered, InItalian, Invited, Mediates, More, Question, Reviews
from domain.needs import Edited, EditedPieces, Given, Lasting, Need, Piece, Pieces, Repeated
from domain.questions import (
    Acquaintance,
    AskOthers,
    Claimant,
    Contested,
    FactHours,
    FactPlace,
    FactWords,
    FullName,
    Group,
    Guest,
    HowMuch,
    Insured,
    Message,
    Moment,
    Moved,
    NewOrganization,
    News,
    NewService,
    Notice,
    Phone,
    Reason,
    Reply,
    Reported,
    Rewritten,
    ServiceName,
    Words,
)
from domain.rests import Rest
from domain.shifts import Shift
from handlers import (
    acceptances,
    agreements,
    approvals,
    asks,
    attendance,
    availability,
    calls,
    certificates,
    changes,
    checkins,
    complaints,
    contests,
    devices,
    drives,
    edits,
    favours,
    feedback,
    food,
    given,
    inquiries,
    invites,
    joining,
    lasting,
    mediators,
    menus,
    needs,
    network,
    new_services,
    notices,
    organizations,
    parties,
    people,
    pieces,
    post_edits,
    posts,
    profiles,
    promises,
    readings,
    receipts,
    relays,
    reports,
    reviews,
    roles,
    screenings,
    seat_pauses,
    series,
    series_edits,
    service_facts,
    several,
    talks,
    translations,
    vouchers,
    waits,
    want_edits,
    want_posts,
    want_reviews,
)
from handlers.questions import Done, FormKind
from storage.town import Town

GOES_ON: dict[str, Callable[[Town, Shift], Answer]] = {
    "in": checkins.arrive,
    "call": calls.ask,
    "hours": pieces.ask,
    "lasting": lasting.offer,
}
"""What somebody was about to do when they were asked who they are."""


def _acquainted(town: Town, form: Acquaintance, draft: Draft) -> Answer:
    told = people.acquaint(town, form.name, form.age_band)
    shift_id, _, then = draft.about.partition("/")
    shift = town.shifts.get(shift_id) if shift_id else None
    then, _, coming = then.partition("/")
    goes_on = GOES_ON.get(then or (shift.kind if shift else ""))
    if shift and coming:
        return waits.enter_as(town, shift, coming)
    if shift and goes_on:
        return goes_on(town, shift)
    wanted = several.acquainted(town, draft.about) or joining.acquainted(town, draft.about)
    if wanted:
        return wanted if isinstance(wanted, Refusal) else [*wanted, *told]
    return [say("acquaintance-kept"), *told, *menus.menu(town)]


def _claimant(town: Town, form: Claimant, draft: Draft) -> Answer:
    people.acquaint(town, form.name, form.age_band)
    if not draft.about:
        return organizations.new(town)
    organization = town.organizations.get(draft.about)
    return organizations.claim(town, organization) if organization else Refusal("gone")


def _asker(town: Town, form: Claimant, draft: Draft) -> Answer:
    told = people.acquaint(town, form.name, form.age_band)
    asked = favours.acquainted(town, draft.about)
    return asked if isinstance(asked, Refusal) else [*asked, *told]


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
    about = draft.about
    thing = town.shifts.get(about) or town.series.get(about) or town.wants.get(about)
    about = thing.organization_id if thing else about
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


def _need(model: type[Form], done: Done) -> FormKind:
    """A form with the lines of a need."""
    return FormKind(model, done, "need-summary", _need_offers)


def _amount(done: Callable[[Town, str, str], Answer]) -> FormKind:
    """A form that asks for so much of something pledged."""
    return FormKind(
        HowMuch, lambda town, form, draft: done(town, form.amount, draft.about), "amount-label"
    )


def _reason(done: Callable[[Town, str, str], Answer]) -> FormKind:
    """A form that asks why not; it is told to whoever asked."""
    return FormKind(
        Reason, lambda town, form, draft: done(town, form.reason, draft.about), "reason-label"
    )


def _words(model: type[Form], done: Callable[[Town, str, str], Answer]) -> FormKind:
    """A form that asks for words about one thing."""
    return FormKind(
        model, lambda town, form, draft: done(town, form.words, draft.about), "label-words"
    )


def _invited(town: Town, form: Claimant, draft: Draft) -> Answer:
    told = people.acquaint(town, form.name, form.age_band)
    entered = invites.entered(town, draft.about)
    return entered if isinstance(entered, Refusal) else [*entered, *told]


def _grown(town: Town, form: Grown, draft: Draft) -> Answer:
    """Goes on to what was to be posted, or written about."""
    told = people.grown(town, form.age_band)
    then, _, about = draft.about.partition("/")
    post = town.posts.get(about) if then == "ask" else None
    on = inquiries.ask(town, post) if post else posts.for_me(town, about)
    return on if isinstance(on, Refusal) else [*on, *told]


def _post(model: type[Form]) -> FormKind:
    """A form of what is posted on a board."""
    return FormKind(model, posts.posted, "post-summary")


def _edit_post(model: type[Form]) -> FormKind:
    """The same form, of what is changed."""
    return FormKind(
        model, lambda town, form, draft: post_edits.edited(town, form, draft.about), "post-summary"
    )


def _of(model: type[Form], done: Callable[[Town, Any, str], Answer]) -> FormKind:
    """A form with one question about one thing."""
    return FormKind(model, lambda town, form, draft: done(town, form, draft.about), "label-words")


def _best_offers(town: Town, draft: Draft, name: str) -> list[Any]:
    """What is close to its day is mostly of today or the next days."""
    if name != "best_before":
        return []
    return [(town.wall.date() + timedelta(days=each)).isoformat() for each in (1, 2, 3)]


def _food(model: type[Form], done: Done) -> FormKind:
    """A form of goods, with the next days to tap."""
    return FormKind(model, done, "give-summary", _best_offers)


EVERY: dict[str, FormKind] = {
    "acquaintance": FormKind(Acquaintance, _acquainted, "acquaintance-title"),
    "group": FormKind(
        Group,
        lambda town, form, draft: parties.told(town, form, draft.about),
        "group-title",
        parties.offers,
    ),
    "asker": FormKind(Claimant, _asker, "acquaintance-title"),
    "favour": FormKind(Favour, favours.asked, "favour-summary"),
    "vouch": _need(Need, vouchers.vouched),
    "refuse-favour": _reason(vouchers.refuse),
    "claimant": FormKind(Claimant, _claimant, "acquaintance-title"),
    "need": _need(Need, needs.posted),
    "edit": _need(Edited, edits.edited),
    "series": _need(Repeated, series.posted),
    "hours": _need(Pieces, pieces.posted),
    "edit-hours": _need(EditedPieces, edits.edited),
    "piece": FormKind(
        Piece, lambda town, form, draft: pieces.booked(town, form, draft.about), "need-summary"
    ),
    "lasting": _need(Lasting, lasting.posted),
    "given": FormKind(
        Given, lambda town, form, draft: given.noted(town, form, draft.about), "need-summary"
    ),
    "seat-pause": FormKind(
        Rest,
        lambda town, form, draft: seat_pauses.typed(town, form.until, draft.about),
        "need-summary",
    ),
    "decline-offer": _reason(lasting.decline),
    "edit-series": _need(Edited, series_edits.edited),
    "move-series": FormKind(
        Moved,
        lambda town, form, draft: series_edits.moved(town, form, draft.about),
        "moved-summary",
    ),
    "moved": FormKind(
        Moved, lambda town, form, draft: changes.moved(town, form, draft.about), "moved-summary"
    ),
    "refuse-need": _reason(approvals.refuse_need),
    "take-down": _reason(reviews.take_down),
    "refuse-claim": _reason(approvals.refuse_claim),
    "feedback": _words(Words, feedback.said),
    "contest": _words(Contested, contests.made),
    "refuse-contest": _reason(contests.refuse),
    "certificate": FormKind(
        FullName,
        lambda town, form, draft: certificates.issue(town, form.name),
        "label-name",
    ),
    "walk-in": FormKind(Guest, _walk_in, "label-name"),
    "seat": FormKind(Guest, _seated, "label-name"),
    "notice": FormKind(
        Notice,
        lambda town, form, draft: notices.send(town, form, draft.about),
        "notice-summary",
        preview=notices.preview,
    ),
    "organization": FormKind(
        NewOrganization,
        lambda town, form, draft: organizations.named(town, form.name),
        "label-name",
    ),
    "invited": FormKind(Claimant, _invited, "acquaintance-title"),
    "relay": _words(Message, relays.sent),
    "fact": FormKind(
        FactWords,
        lambda town, form, draft: service_facts.typed(town, draft.about, form.value),
        "label-words",
    ),
    "fact-hours": FormKind(
        FactHours,
        lambda town, form, draft: service_facts.typed(town, draft.about, form.value),
        "label-words",
    ),
    "service-placed": FormKind(
        FactPlace,
        lambda town, form, draft: service_facts.placed(town, draft.about, form.value),
        "directory-place",
    ),
    "service-renamed": FormKind(
        ServiceName,
        lambda town, form, draft: service_facts.renamed(town, draft.about, form.name),
        "label-name",
    ),
    "service": FormKind(
        NewService,
        lambda town, form, draft: new_services.made(town, draft.about, form.name, form.summary),
        "label-words",
    ),
    "rewrite": _words(
        Rewritten, lambda town, words, about: translations.written(town, about, words)
    ),
    "report": _words(Reported, reports.kept),
    "archive-report": FormKind(
        Reason,
        lambda town, form, draft: reports.decide(town, "archived", form.reason, draft.about),
        "reason-label",
    ),
    "handle-report": FormKind(
        Reason,
        lambda town, form, draft: reports.decide(town, "handled", form.reason, draft.about),
        "reason-label",
    ),
    "call": FormKind(
        Phone,
        lambda town, form, draft: calls.asked(town, form.phone, draft.about),
        "label-phone",
    ),
    "ask": FormKind(
        AskOthers,
        lambda town, form, draft: network.sent(town, form.kind, form.words, draft),
        "asks-summary",
        preview=network.preview,
    ),
    "news": FormKind(
        News,
        lambda town, form, draft: network.sent(town, "news", form.words, draft),
        "asks-news-summary",
        preview=network.preview,
    ),
    "answer": FormKind(
        Reply,
        lambda town, form, draft: network.answered(town, form.words, draft),
        "label-words",
    ),
    "refuse-ask": _reason(asks.refuse),
    "part": _amount(acceptances.part),
    "handed": _amount(receipts.typed),
    "question": _amount(receipts.questioned),
    "handover": FormKind(
        Moment,
        lambda town, form, draft: agreements.proposed(town, form, draft.about),
        "moved-summary",
    ),
    "carry": FormKind(
        Insured,
        lambda town, form, draft: agreements.insured(town, form.insurer, draft.about),
        "need-label-insurer",
        agreements.insurers,
    ),
    "food": _food(Food, food.kept),
    "food-shop": _food(ShopFood, food.kept),
    "food-edit": _food(Food, food.edited),
    "device": FormKind(Device, devices.kept, "give-summary"),
    "device-edit": FormKind(Device, devices.edited, "give-summary"),
    "want-food": FormKind(FoodWant, want_posts.posted, "want-summary"),
    "want-device": FormKind(DeviceWant, want_posts.posted, "want-summary"),
    "want-drive": FormKind(Drive, want_posts.posted, "want-summary"),
    "edit-want-food": FormKind(FoodWant, want_edits.edited, "want-summary"),
    "edit-want-device": FormKind(DeviceWant, want_edits.edited, "want-summary"),
    "edit-want-drive": FormKind(Drive, want_edits.edited, "want-summary"),
    "refuse-want": _reason(want_reviews.refuse),
    "bring": FormKind(
        Brought, lambda town, form, draft: drives.promised(town, form, draft.about), "give-summary"
    ),
    "count": FormKind(
        Counted, lambda town, form, draft: drives.counted(town, form, draft.about), "give-summary"
    ),
    "grown": FormKind(Grown, _grown, "acquaintance-title"),
    "post-events": _post(Happening),
    "post-homes": _post(Home),
    "post-jobs": _post(Job),
    "post-vacancy": _post(Vacancy),
    "edit-post-events": _edit_post(Happening),
    "edit-post-homes": _edit_post(Home),
    "edit-post-jobs": _edit_post(Job),
    "edit-post-vacancy": _edit_post(Vacancy),
    "refuse-post": _reason(screenings.refuse),
    "down-post": _reason(complaints.down),
    "inquire": _words(Inquired, inquiries.begun),
    "answer-inquiry": _words(Inquired, inquiries.answered),
    "complain": _words(Reported, complaints.kept),
    "talk": _of(Question, talks.asked),
    "talk-more": _of(More, talks.said),
    "talk-answer": _of(Answered, mediators.answered),
    "talk-italian": _of(InItalian, mediators.in_italian),
    "reading": _of(ReadAloud, readings.spoken),
    "role": FormKind(Invited, roles.invited, "roles-summary"),
    "mediator": FormKind(Mediates, roles.agreed, "acquaintance-title"),
    "reviewer": FormKind(Reviews, roles.agreed, "acquaintance-title"),
    "free": FormKind(Freed, availability.said, "free-label"),
    "about": FormKind(
        Leanings, lambda town, form, draft: profiles.said(town, form), "about-summary"
    ),
    "promise": FormKind(
        Promised,
        lambda town, form, draft: promises.made(town, form),
        "promise-label",
        promises.offers,
    ),
}
