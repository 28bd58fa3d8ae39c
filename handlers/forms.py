"""The wizard: a form is begun, answered, set aside, taken up again and finished."""

from collections.abc import Sequence
from typing import Any

from domain.chat import Answer, Heard, Incoming, Refusal, Say, say
from domain.forms import Ask, Draft, first_missing, whole
from domain.hour_codes import clear_code, readings
from domain.listings import place_text
from domain.times import WallSpan
from domain.topics import LIKELIEST
from handlers import menus
from handlers.questions import KINDS, SPAN, accept, ask, change, details, one_line, sum_up
from storage.town import Town

SMALL_TALK = ("hello", "thanks", "yes", "no")


def begin(town: Town, kind: str, *, about: str = "", draft: Draft | None = None) -> Answer:
    """Starts a form, perhaps with what has been said already, and asks what is missing."""
    draft = draft or Draft(id=town.new_id(), kind=kind)
    draft.about = about
    draft.aside = False
    return advance(town, draft)


def drafted(town: Town, kind: str, said: dict[str, Any], readings: Sequence[WallSpan]) -> Draft:
    """A form of which some has been said at once; nothing is kept of it yet."""
    draft = Draft(id=town.new_id(), kind=kind)
    draft.readings = [SPAN.dump_python(each, mode="json") for each in readings]
    for name, raw in said.items():
        accept(town, KINDS[kind].model, draft, name, raw)
    return draft


def reopened(town: Town, kind: str, said: dict[str, Any]) -> Draft:
    """A form with what was said before; what was left out then is not asked again."""
    asks = KINDS[kind].model.asks()
    draft = drafted(town, kind, {name: said[name] for name in asks if name in said}, ())
    draft.asked = [name for name, each in asks.items() if each.optional and not each.unasked]
    return draft


def keep(town: Town, draft: Draft) -> None:
    """Keeps a form before its first question, until it is known what it is about."""
    draft.aside = True
    town.forms.put(town.person.id, draft)


def kept(town: Town, *kinds: str) -> Draft | None:
    """A form of one of these kinds that waits for its first question."""
    draft = pending(town)
    return draft if draft and draft.kind in kinds and draft.step == 0 else None


def pending(town: Town) -> Draft | None:
    """The form that the asking person is filling, or has set aside."""
    draft = town.forms.get(town.person.id)
    return draft if draft and _is_known(draft) and not draft.done else None


def _is_known(draft: Draft) -> bool:
    """Whether its question is still asked; an earlier release may have asked another."""
    kind = KINDS.get(draft.kind)
    return kind is not None and (draft.asking is None or draft.asking in kind.model.asks())


def _question(draft: Draft) -> Ask | None:
    """The present question."""
    return KINDS[draft.kind].model.asks()[draft.asking] if draft.asking else None


def listening(town: Town) -> Draft | None:
    """The form that what is typed now belongs to."""
    draft = pending(town)
    return draft if draft and not draft.aside else None


def takes_anything(draft: Draft) -> bool:
    """Whether whatever is typed now is an answer."""
    asked = _question(draft)
    return bool(asked and asked.anything)


def takes_voice(draft: Draft) -> bool:
    """Whether a voice note is the answer."""
    asked = _question(draft)
    return bool(asked and asked.hears == "voice")


def takes_place(draft: Draft) -> bool:
    """Whether a place that is shared is the answer."""
    asked = _question(draft)
    return bool(asked and asked.hears == "place")


def set_aside(town: Town) -> None:
    """Whoever goes elsewhere no longer answers the form; it waits to be taken up again."""
    draft = listening(town)
    if draft:
        draft.aside = True
        town.forms.put(town.person.id, draft)


def take_up(town: Town) -> Answer:
    """Goes on with a form that was set aside."""
    draft = pending(town)
    return again(town, draft) if draft else Refusal("form-gone")


def advance(town: Town, draft: Draft) -> Answer:
    """Asks the next question, sums up, or finishes."""
    kind = KINDS[draft.kind]
    missing = first_missing(kind.model, draft)
    if missing:
        return ask(town, draft, missing)
    if not kind.model.confirm:
        return finish(town, draft)
    return sum_up(town, draft)


def hear(town: Town, incoming: Incoming, draft: Draft) -> Answer:
    """Takes what was typed as the answer to the present question."""
    if draft.asking is None:
        if incoming.heard.intent == "yes":
            return finish(town, draft)
        return again(town, draft, say("form-confirm-or-edit"))
    question = KINDS[draft.kind].model.asks()[draft.asking]
    if _is_small_talk(question, incoming):
        return ask(town, draft, draft.asking, say(question.retry))
    raw = _raw(question, incoming)
    if question.hears in ("when", "free") and raw is None:
        return _which(town, draft, question, incoming)
    return _answered(town, draft, draft.asking, raw)


def _is_small_talk(question: Ask, incoming: Incoming) -> bool:
    """Whether words answer nothing; a name may be any word, such as Vale, Da or Salam."""
    if question.hears != "text" or question.label == "label-name" or question.anything:
        return False
    is_said = not incoming.heard.topics  # what was only guessed may be what somebody has to say
    return is_said and incoming.heard.intent in SMALL_TALK


def _raw(question: Ask, incoming: Incoming) -> Any:
    if question.hears == "when":
        exact = incoming.heard.times.exact
        return SPAN.dump_python(exact, mode="json") if exact else None
    if question.hears == "repeat":
        return incoming.heard.repeat or ""
    if question.hears == "until":
        return incoming.heard.until.isoformat() if incoming.heard.until else ""
    if question.hears == "goods":
        return incoming.heard.goods
    if question.hears == "openings":
        return incoming.heard.openings or _dash(incoming)
    if question.hears == "days":
        return incoming.heard.days
    if question.hears == "voice":
        return _voice(incoming)
    if question.hears == "place":
        return _place(incoming)
    if question.hears == "question":
        return _wondered(incoming.text or "", incoming.heard)
    if question.hears == "free":
        return clear_code(incoming.heard.free)
    if question.hears == "number":
        heard = incoming.heard
        said = heard.number if heard.people is None else heard.people
        return _digits(incoming.text or "") if said is None else said
    return incoming.text or ""


def _voice(incoming: Incoming) -> dict[str, Any] | None:
    """A voice note, and where it waits."""
    file = incoming.file
    if file is None or file.kind != "voice":
        return None
    where = {"channel": incoming.address.channel, "ref": file.ref}
    return where | {"media_type": file.media_type, "size": file.size}


def _place(incoming: Incoming) -> str:
    """A place that was shared, a dash that takes one away, or nothing."""
    if incoming.place:
        return place_text(incoming.place)
    return _dash(incoming) or ""


def _dash(incoming: Incoming) -> str | None:
    """What takes a fact away."""
    return "-" if (incoming.text or "").strip() in ("-", "—") else None


def _wondered(text: str, heard: Heard) -> dict[str, Any]:
    """A question, its language, and what it may be about, the likeliest first."""
    likely = [topic for topic, _ in heard.topics[:LIKELIEST]]
    topics = likely or ([heard.topic] if heard.topic else [])
    return {"words": one_line(text), "topics": topics, "language": heard.language}


def _digits(text: str) -> str:
    """Digits of any script as Latin ones."""
    bare = text.strip()
    return str(int(bare)) if bare.isdecimal() and len(bare) < 10 else bare


def _which(town: Town, draft: Draft, question: Ask, incoming: Incoming) -> Answer:
    found = _readings(town, incoming) if question.hears == "when" else readings(incoming.heard.free)
    assert draft.asking is not None
    long = question.hears == "free" and incoming.heard.free.minutes
    # How long is not kept: whoever says it hears so, instead of believing that it holds.
    which = say("free-which-hours") if long else say("form-when-which")
    words = which if found else say(question.retry)
    return ask(town, draft, draft.asking, words, offers=found)


def _readings(town: Town, incoming: Incoming) -> list[Any]:
    ahead = (each for each in incoming.heard.times.readings if each.start > town.wall)
    return [SPAN.dump_python(each, mode="json") for each in ahead]


def _answered(town: Town, draft: Draft, name: str, raw: Any) -> Answer:
    kind = KINDS[draft.kind]
    invalid = accept(town, kind.model, draft, name, raw)
    if invalid:
        retry = kind.model.asks()[name].retry
        return ask(town, draft, name, say(invalid.key or retry))
    return ask(town, draft, name) if kind.model.asks()[name].several else advance(town, draft)


def again(town: Town, draft: Draft, *before: Say) -> Answer:
    """Says the present question or summary once more."""
    if draft.asking:
        return ask(town, draft, draft.asking, *before)
    told = advance(town, draft)
    return told if isinstance(told, Refusal) else [*before, *told]


def tapped(town: Town, form_id: str, step: str, action: str, detail: str = "") -> Answer:
    """A button of a form; one of an earlier question asks the present one again."""
    draft = town.forms.get(town.person.id)
    if draft is None or draft.id != form_id or not _is_known(draft):
        return Refusal("form-gone")
    if draft.done:
        return _last_said(town)
    if action == "cancel":
        town.forms.drop(town.person.id)
        return [say("form-cancelled"), *menus.menu(town)]
    if step != str(draft.step):
        return again(town, draft, say("form-earlier"))
    return _act(town, draft, action, detail)


def _last_said(town: Town) -> Answer:
    """A second tap of the button that finished a form gets the same answer once more."""
    menu = town.menus.get(town.address_id) if town.address_id else None
    return list(menu.says) if menu else Refusal("form-gone")


def _act(town: Town, draft: Draft, action: str, detail: str) -> Answer:
    if action == "yes" and draft.asking is None:
        return finish(town, draft)
    if action == "skip" and draft.asking:
        if KINDS[draft.kind].model.asks()[draft.asking].optional:
            draft.values.pop(draft.asking, None)
        return advance(town, draft)
    if action == "more":
        return details(town, draft)
    if action == "lines":
        return change(town, draft)
    if action == "sum":
        return advance(town, draft)
    if action == "back":
        return _back(town, draft)
    if action == "edit" and detail in KINDS[draft.kind].model.asks():
        return ask(town, draft, detail)
    if action == "pick" and draft.asking and detail.isdecimal() and int(detail) < len(draft.offers):
        return _answered(town, draft, draft.asking, draft.offers[int(detail)])
    return Refusal("form-gone")


def _back(town: Town, draft: Draft) -> Answer:
    if first_missing(KINDS[draft.kind].model, draft) is None:
        return advance(town, draft)
    if len(draft.asked) < 2:
        return again(town, draft)
    draft.asked.pop()
    return ask(town, draft, draft.asked[-1])


def finish(town: Town, draft: Draft) -> Answer:
    """Checks the form as a whole, then does what it was for; a "no" ends the form too."""
    kind = KINDS[draft.kind]
    form = whole(kind.model, draft.values, town.wall)
    if isinstance(form, str):
        invalid = accept(town, kind.model, draft, form, draft.values.pop(form, None))
        retry = invalid.key if invalid else None
        return ask(town, draft, form, say(retry or kind.model.asks()[form].retry))
    town.forms.put(town.person.id, Draft(id=draft.id, kind=draft.kind, done=True))
    told = kind.done(town, form, draft)
    return [Say(told.key, told.args, told.choices)] if isinstance(told, Refusal) else told


def wants(draft: Draft, number: int) -> bool:
    """Whether digits typed now answer the present question rather than pick from its buttons."""
    if draft.asking is None:
        return False
    hears = KINDS[draft.kind].model.asks()[draft.asking].hears
    return hears in ("number", "amount", "goods") or number > len(draft.offers)
