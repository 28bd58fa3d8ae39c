"""How a form asks: one field with its buttons, or all lines to be confirmed."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from unicodedata import category

from pydantic import TypeAdapter

from domain.args import Amount, Arg, Date, Day, Languages, Listed, Lot, Rhythm, Span, Term
from domain.chat import Answer, Choice, Say, choice, say
from domain.forms import Ask, Draft, Form, Invalid, of_use, put
from domain.goods import Thing
from domain.keys import Key
from domain.times import WallSpan
from storage.town import Town

HIDDEN = ("Cc", "Cf", "Cs")


JOINERS = "\u200c\u200d"


SPAN = TypeAdapter(WallSpan)


THINGS = TypeAdapter(tuple[Thing, ...])


Done = Callable[[Town, Any, Draft], Answer]


Offers = Callable[[Town, Draft, str], list[Any]]


@dataclass(frozen=True, slots=True)
class FormKind:
    """A kind of form: its model, what happens when it is done, and what its buttons offer.

    `preview` is what the summary says besides the lines.
    """

    model: type[Form]
    done: Done
    title: Key
    offers: Offers = lambda town, draft, name: []
    preview: Callable[[Town, Draft], list[Say]] = lambda town, draft: []


KINDS: dict[str, FormKind] = {}


def accept(town: Town, model: type[Form], draft: Draft, name: str, raw: Any) -> Invalid | None:
    """Takes a value into the draft, or says why not."""
    raw = _heard(town, model.asks()[name], draft, name, raw)
    if raw is None:
        return Invalid(None)
    values = put(model, draft.values, name, raw, town.wall)
    if isinstance(values, Invalid):
        return values
    if model.asks()[name].hears == "when" and not _lasts(town, values[name]):
        return Invalid("form-when-again")
    draft.values = values
    return None


def _heard(town: Town, question: Ask, draft: Draft, name: str, raw: Any) -> Any:
    """A value as it is kept; None when it is none that there is."""
    raw = _one_line(raw) if isinstance(raw, str) else raw
    if question.hears == "days" and isinstance(raw, str):
        return (raw,)
    if question.hears == "neighbourhood":
        known = {each.name.casefold(): each.id for each in town.city.neighbourhoods}
        return raw if raw in known.values() else known.get(str(raw).casefold())
    if question.hears == "languages" and isinstance(raw, str):
        held = draft.values.get(name, [])
        kept = [each for each in held if each != raw]
        spoken = raw in town.city.languages
        return [*kept, raw] if spoken and raw not in held else kept if spoken else None
    return raw


def _lasts(town: Town, raw: Any) -> bool:
    """Whether hours are hours also on the night that skips one."""
    start, end = town.instants(SPAN.validate_python(raw))
    return start.astimezone(UTC) < end.astimezone(UTC)


def _one_line(text: str) -> str:
    """What was typed, on one line and without what can't be seen."""
    shown = "".join(
        each for each in text if each in JOINERS or each.isspace() or category(each) not in HIDDEN
    )
    return " ".join(shown.split()) if shown.strip(JOINERS) else ""


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
        return [each for each in draft.readings if SPAN.validate_python(each).start > town.wall]
    if question.hears == "neighbourhood":
        return [each.id for each in town.city.neighbourhoods]
    if question.hears == "languages":
        return list(town.city.languages)
    return [value for value, _ in question.options] or kind.offers(town, draft, name)


def _offer(town: Town, draft: Draft, question: Ask, index: int) -> Choice:
    raw = draft.offers[index]
    shown = show(town, question, raw)
    path = f"form/{draft.id}/{draft.step}/pick/{index}"
    if isinstance(shown, Term):
        return Choice(path, shown.term)
    return choice(path, "form-offer", value=shown)


def show(town: Town, question: Ask, raw: Any) -> Arg:
    """A filled value as it is shown."""
    if question.hears == "when":
        return Span(*town.instants(SPAN.validate_python(raw)))
    if question.hears == "repeat":
        return Rhythm(str(raw))
    if question.hears == "until":
        return Day(datetime.fromisoformat(raw).replace(hour=12, tzinfo=town.city.zone))
    if question.hears == "goods":
        return Listed(tuple(_lot(each) for each in THINGS.validate_python(raw)))
    if question.hears == "days":
        days = [raw] if isinstance(raw, str) else raw
        return Listed(tuple(Date(date.fromisoformat(each)) for each in days))
    if question.hears == "neighbourhood":
        return next(each.name for each in town.city.neighbourhoods if each.id == raw)
    if question.hears == "languages":
        return Languages((raw,) if isinstance(raw, str) else tuple(raw))
    return question.show(raw)


def _lot(thing: Thing) -> Lot:
    return Lot(thing.what, Amount(thing.quantity, thing.unit))


def _ways_out(draft: Draft, question: Ask) -> list[Choice]:
    base = f"form/{draft.id}/{draft.step}"
    held = draft.asking in draft.values
    skip: Key = "button-clear" if held else "button-skip"
    found = [choice(f"{base}/skip", skip)] if question.optional else []
    if len(draft.asked) > 1:
        found.append(choice(f"{base}/back", "button-back"))
    return [*found, choice(f"{base}/cancel", "button-cancel")]


def sum_up(town: Town, draft: Draft) -> Answer:
    """Shows all lines, to be confirmed or changed one by one."""
    kind = KINDS[draft.kind]
    draft.step += 1
    draft.asking = None
    draft.aside = False
    town.forms.put(town.person.id, draft)
    rows, edits, unsaid = [], [], False
    said = of_use(kind.model, draft.values)
    for name, question in kind.model.asks().items():
        if name in said:
            value = show(town, question, draft.values[name])
            rows.append(say("form-line-row", label=Term(question.label), value=value))
            edits.append(_edit(draft, name, question))
        unsaid |= name not in said and question.needed(said)
    base = f"form/{draft.id}/{draft.step}"
    ways = (
        choice(f"{base}/yes", "button-confirm"),
        *([choice(f"{base}/more", "need-button-detail")] if unsaid else []),
        *edits,
        choice(f"{base}/cancel", "button-cancel"),
    )
    return [say(kind.title), *rows, *kind.preview(town, draft), say("form-confirm", *ways)]


def _edit(draft: Draft, name: str, question: Ask) -> Choice:
    path = f"form/{draft.id}/{draft.step}/edit/{name}"
    return choice(path, "button-edit", label=Term(question.label))


def details(town: Town, draft: Draft) -> Answer:
    """The lines that were not asked, to be added."""
    draft.step += 1
    draft.asking = None
    town.forms.put(town.person.id, draft)
    asks = KINDS[draft.kind].model.asks()
    said = of_use(KINDS[draft.kind].model, draft.values)
    lacking = {name: ask for name, ask in asks.items() if name not in said and ask.needed(said)}
    unsaid = [_edit(draft, name, ask) for name, ask in lacking.items()]
    return [say("need-detail", *unsaid, choice(f"form/{draft.id}/{draft.step}/sum", "button-back"))]
