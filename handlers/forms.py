"""The wizard: asks the next empty field, hears the answer, sums up, lets each line be changed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC
from typing import Any
from unicodedata import category

from pydantic import TypeAdapter

from domain.chat import Answer, Arg, Choice, Incoming, Refusal, Say, Span, Term, choice, say
from domain.forms import Ask, Draft, Form, Invalid, first_missing, put, whole
from domain.keys import Key
from domain.times import WallSpan
from handlers import menus
from storage.town import Town

HIDDEN = ("Cc", "Cf", "Cs")
SMALL_TALK = ("hello", "thanks", "yes", "no")
JOINERS = "\u200c\u200d"
_SPAN = TypeAdapter(WallSpan)
Done = Callable[[Town, Any, Draft], Answer]
Offers = Callable[[Town, Draft, str], list[Any]]


@dataclass(frozen=True, slots=True)
class FormKind:
    """A kind of form: its model, what happens when it is done, and what its buttons offer."""

    model: type[Form]
    done: Done
    title: Key
    offers: Offers = lambda town, draft, name: []


KINDS: dict[str, FormKind] = {}


def begin(town: Town, kind: str, *, about: str = "", draft: Draft | None = None) -> Answer:
    """Starts a form, perhaps with what has been said already, and asks what is missing."""
    draft = draft or Draft(id=town.new_id(), kind=kind)
    draft.about = about
    draft.aside = False
    return advance(town, draft)


def drafted(town: Town, kind: str, said: dict[str, Any], readings: Sequence[WallSpan]) -> Draft:
    """A form of which some has been said at once; nothing is kept of it yet."""
    draft = Draft(id=town.new_id(), kind=kind)
    draft.readings = [_SPAN.dump_python(each, mode="json") for each in readings]
    for name, raw in said.items():
        _accept(town, KINDS[kind].model, draft, name, raw)
    return draft


def keep(town: Town, draft: Draft) -> None:
    """Keeps a form before its first question, until it is known what it is about."""
    draft.aside = True
    town.forms.put(town.person.id, draft)


def kept(town: Town, kind: str) -> Draft | None:
    """A form that waits for its first question."""
    draft = pending(town)
    return draft if draft and draft.kind == kind and draft.step == 0 else None


def pending(town: Town) -> Draft | None:
    """The form that the asking person is filling, or has set aside."""
    draft = town.forms.get(town.person.id)
    return draft if draft and draft.kind in KINDS and not draft.done else None


def listening(town: Town) -> Draft | None:
    """The form that what is typed now belongs to."""
    draft = pending(town)
    return draft if draft and not draft.aside else None


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


def _accept(town: Town, model: type[Form], draft: Draft, name: str, raw: Any) -> Invalid | None:
    raw = _one_line(raw) if isinstance(raw, str) else raw
    values = put(model, draft.values, name, raw, town.wall)
    if isinstance(values, Invalid):
        return values
    if model.asks()[name].hears == "when" and not _lasts(town, values[name]):
        return Invalid("form-when-again")
    draft.values = values
    return None


def _lasts(town: Town, raw: Any) -> bool:
    """Whether hours are hours also on the night that skips one."""
    start, end = town.instants(_SPAN.validate_python(raw))
    return start.astimezone(UTC) < end.astimezone(UTC)


def _one_line(text: str) -> str:
    """What was typed, on one line and without what can't be seen."""
    shown = "".join(
        each for each in text if each in JOINERS or each.isspace() or category(each) not in HIDDEN
    )
    return " ".join(shown.split()) if shown.strip(JOINERS) else ""


def advance(town: Town, draft: Draft) -> Answer:
    """Asks the next question, sums up, or finishes."""
    kind = KINDS[draft.kind]
    missing = first_missing(kind.model, draft)
    if missing:
        return ask(town, draft, missing)
    if not kind.model.confirm:
        return finish(town, draft)
    return _sum_up(town, draft)


def ask(
    town: Town, draft: Draft, name: str, *before: Say, offers: list[Any] | None = None
) -> Answer:
    """Asks one field, with what its buttons offer."""
    kind = KINDS[draft.kind]
    question = kind.model.asks()[name]
    draft.step += 1
    draft.asking = name
    draft.aside = False
    draft.offers = offers or _offers(town, kind, draft, name)
    if name not in draft.asked:
        draft.asked.append(name)
    town.forms.put(town.person.id, draft)
    buttons = [_offer(town, draft, question, index) for index in range(len(draft.offers))]
    return [*before, say(question.question, *buttons, *_ways_out(draft, question))]


def _offers(town: Town, kind: FormKind, draft: Draft, name: str) -> list[Any]:
    question = kind.model.asks()[name]
    if question.hears == "when":
        return [each for each in draft.readings if _SPAN.validate_python(each).start > town.wall]
    return [value for value, _ in question.options] or kind.offers(town, draft, name)


def _offer(town: Town, draft: Draft, question: Ask, index: int) -> Choice:
    raw = draft.offers[index]
    shown = show(town, question, raw)
    path = f"form/{draft.id}/{draft.step}/pick/{index}"
    if isinstance(shown, Term):
        return Choice(path, shown.term)
    return choice(path, "form-offer-span" if isinstance(shown, Span) else "form-offer", value=shown)


def show(town: Town, question: Ask, raw: Any) -> Arg:
    """A filled value as it is shown."""
    if question.hears == "when":
        return Span(*town.instants(_SPAN.validate_python(raw)))
    return question.show(raw)


def _ways_out(draft: Draft, question: Ask) -> list[Choice]:
    base = f"form/{draft.id}/{draft.step}"
    found = [choice(f"{base}/skip", "button-skip")] if question.optional else []
    if len(draft.asked) > 1:
        found.append(choice(f"{base}/back", "button-back"))
    return [*found, choice(f"{base}/cancel", "button-cancel")]


def _sum_up(town: Town, draft: Draft) -> Answer:
    kind = KINDS[draft.kind]
    draft.step += 1
    draft.asking = None
    draft.aside = False
    town.forms.put(town.person.id, draft)
    rows, edits = [], []
    for name, question in kind.model.asks().items():
        if name in draft.values:
            value = show(town, question, draft.values[name])
            key: Key = "form-line-span-row" if isinstance(value, Span) else "form-line-row"
            rows.append(say(key, label=Term(question.label), value=value))
            path = f"form/{draft.id}/{draft.step}/edit/{name}"
            edits.append(choice(path, "button-edit", label=Term(question.label)))
    base = f"form/{draft.id}/{draft.step}"
    ways = (
        choice(f"{base}/yes", "button-confirm"),
        *edits,
        choice(f"{base}/cancel", "button-cancel"),
    )
    return [say(kind.title), *rows, say("form-confirm", *ways)]


def hear(town: Town, incoming: Incoming, draft: Draft) -> Answer:
    """Takes what was typed as the answer to the present question."""
    if draft.asking is None:
        if incoming.heard.intent == "yes":
            return finish(town, draft)
        return again(town, draft, say("form-confirm-or-edit"))
    question = KINDS[draft.kind].model.asks()[draft.asking]
    if question.hears == "text" and incoming.heard.intent in SMALL_TALK:
        return ask(town, draft, draft.asking, say(question.retry))
    raw = _raw(question, incoming)
    if question.hears == "when" and raw is None:
        return _which(town, draft, question, incoming)
    return _answered(town, draft, draft.asking, raw)


def _raw(question: Ask, incoming: Incoming) -> Any:
    if question.hears == "when":
        exact = incoming.heard.times.exact
        return _SPAN.dump_python(exact, mode="json") if exact else None
    if question.hears == "number":
        return incoming.heard.people or _digits(incoming.text or "")
    return incoming.text or ""


def _digits(text: str) -> str:
    """Digits of any script as Latin ones."""
    bare = text.strip()
    return str(int(bare)) if bare.isdecimal() and len(bare) < 10 else bare


def _which(town: Town, draft: Draft, question: Ask, incoming: Incoming) -> Answer:
    readings = [
        _SPAN.dump_python(each, mode="json")
        for each in incoming.heard.times.readings
        if each.start > town.wall
    ]
    assert draft.asking is not None
    words = say("form-when-which") if readings else say(question.retry)
    return ask(town, draft, draft.asking, words, offers=readings)


def _answered(town: Town, draft: Draft, name: str, raw: Any) -> Answer:
    kind = KINDS[draft.kind]
    invalid = _accept(town, kind.model, draft, name, raw)
    if invalid:
        retry = kind.model.asks()[name].retry
        return ask(town, draft, name, say(invalid.key or retry))
    return advance(town, draft)


def again(town: Town, draft: Draft, *before: Say) -> Answer:
    """Says the present question or summary once more."""
    if draft.asking:
        return ask(town, draft, draft.asking, *before)
    told = advance(town, draft)
    return told if isinstance(told, Refusal) else [*before, *told]


def tapped(town: Town, form_id: str, step: str, action: str, detail: str = "") -> Answer:
    """A button of a form; one of an earlier question asks the present one again."""
    draft = town.forms.get(town.person.id)
    if draft is None or draft.id != form_id or draft.kind not in KINDS:
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
        invalid = _accept(town, kind.model, draft, form, draft.values.pop(form, None))
        retry = invalid.key if invalid else None
        return ask(town, draft, form, say(retry or kind.model.asks()[form].retry))
    town.forms.put(town.person.id, Draft(id=draft.id, kind=draft.kind, done=True))
    told = kind.done(town, form, draft)
    return [Say(told.key, told.args, told.choices)] if isinstance(told, Refusal) else told


def wants_number(draft: Draft) -> bool:
    """Whether digits typed now answer the present question rather than pick from a menu."""
    if draft.asking is None:
        return False
    hears = KINDS[draft.kind].model.asks()[draft.asking].hears
    return hears == "number" or (hears == "when" and not draft.offers)
