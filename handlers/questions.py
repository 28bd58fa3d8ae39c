"""How a form asks: one field with its buttons, or all lines to be confirmed."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any
from unicodedata import category

from pydantic import TypeAdapter

from domain.args import (
    Amount,
    Arg,
    Date,
    Day,
    Languages,
    Listed,
    Lot,
    Recurring,
    Rhythm,
    Span,
    Term,
)
from domain.availability import A_MONDAY, Availability
from domain.chat import Answer, Choice, Say, choice, say
from domain.forms import Ask, Draft, Form, Invalid, of_use, put
from domain.givers import SKILL_NAMES, SKILLS, SPEAKS
from domain.goods import Thing
from domain.hour_codes import read_code
from domain.keys import Key
from domain.series import DAYS
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
FEW = 2
"""So many lines are changed straight from the summary; a form that edits shows all of them."""


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
    draft.values = {key: each for key, each in values.items() if each != []}
    return None


def _heard(town: Town, question: Ask, draft: Draft, name: str, raw: Any) -> Any:
    """A value as it is kept; None when it is none that there is."""
    raw = one_line(raw) if isinstance(raw, str) else raw
    if question.hears == "days" and isinstance(raw, str):
        return (raw,)
    if question.hears == "neighbourhood" and isinstance(raw, str):
        known = {each.name.casefold(): each.id for each in town.city.neighbourhoods}
        raw = raw if raw in known.values() else known.get(raw.casefold())
    if question.several and isinstance(raw, str):
        held = draft.values.get(name, [])
        return _toggled(held, raw) if raw in _values(town, question) else None
    return raw


def _toggled(held: list[str], raw: str) -> list[str]:
    """What is chosen of several once one of them is tapped."""
    return [each for each in held if each != raw] if raw in held else [*held, raw]


def _lasts(town: Town, raw: Any) -> bool:
    """Whether hours are hours also on the night that skips one."""
    start, end = town.instants(SPAN.validate_python(raw))
    return start.astimezone(UTC) < end.astimezone(UTC)


def one_line(text: str) -> str:
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
    buttons = [_offer(town, draft, name, index) for index in range(len(draft.offers))]
    first, last = _ways_on(draft, question), _ways_out(draft, question)
    return [*before, say(question.question, *first, *buttons, *last)]


def _offers(town: Town, kind: FormKind, draft: Draft, name: str) -> list[Any]:
    question = kind.model.asks()[name]
    if question.hears == "when":
        return [each for each in draft.readings if SPAN.validate_python(each).start > town.wall]
    return _values(town, question) or kind.offers(town, draft, name)


def _values(town: Town, question: Ask) -> list[str]:
    """What there is to choose from, whoever asks."""
    if question.hears == "neighbourhood":
        return [each.id for each in town.city.neighbourhoods]
    if question.hears == "languages":
        return list(town.city.languages)
    if question.hears == "musts":
        return [*SKILLS, *(f"{SPEAKS}{each}" for each in town.city.languages)]
    return [value for value, _ in question.options]


def _offer(town: Town, draft: Draft, name: str, index: int) -> Choice:
    question = KINDS[draft.kind].model.asks()[name]
    raw = draft.offers[index]
    shown = show(town, question, raw)
    path = f"form/{draft.id}/{draft.step}/pick/{index}"
    if question.several and raw in draft.values.get(name, ()):
        return choice(path, "form-chosen", value=shown)
    if isinstance(shown, Term):
        return Choice(path, shown.term)
    return choice(path, "form-offer", value=shown)


def show(town: Town, question: Ask, raw: Any) -> Arg:
    """A filled value as it is shown."""
    if question.several and not isinstance(raw, str):
        return Listed(tuple(_name(town, question, each) for each in raw))
    if question.hears == "when":
        return Span(*town.instants(SPAN.validate_python(raw)))
    if question.hears == "repeat":
        return Rhythm(str(raw))
    if question.hears == "free":
        return hours_shown(town, str(raw))
    if question.hears == "until":
        return Day(datetime.fromisoformat(raw).replace(hour=12, tzinfo=town.city.zone))
    if question.hears == "goods":
        return Listed(tuple(_lot(each) for each in THINGS.validate_python(raw)))
    if question.hears == "days":
        days = [raw] if isinstance(raw, str) else raw
        return Listed(tuple(Date(date.fromisoformat(each)) for each in days))
    return _name(town, question, str(raw))


def hours_shown(town: Town, code: str) -> Arg:
    """Hours of one kind as they are shown: once, or every week; a midnight ends its own day."""
    said = read_code(code) or Availability()
    if said.once:
        start, end = town.instants(said.once[0])
        return Span(start, _closing(end))
    days = ",".join(DAYS[each.day] for each in said.weekly)
    start, end = town.instants(said.weekly[0].on(A_MONDAY))
    rule = f"FREQ=WEEKLY;BYDAY={days}"
    return Recurring(rule, start, _closing(end), said.weekly[0].until)


def _closing(end: datetime) -> datetime:
    return end - timedelta(minutes=1) if (end.hour, end.minute) == (0, 0) else end


def _name(town: Town, question: Ask, raw: str) -> str | Term | Languages:
    """One of what there is to choose from, as it is called."""
    if question.hears == "neighbourhood":
        return town.city.quarter(raw) or raw
    if question.hears == "languages":
        return Languages((raw,))
    return must_name(raw) if question.hears == "musts" else question.show(raw)


def must_name(must: str) -> str | Term | Languages:
    """A skill, or a language, that is asked for."""
    if must.startswith(SPEAKS):
        return Languages((must.removeprefix(SPEAKS),))
    return Term(SKILL_NAMES[must]) if must in SKILL_NAMES else must


def _ways_on(draft: Draft, question: Ask) -> list[Choice]:
    """A list of which several may be chosen is long: how to go on comes before it."""
    base = f"form/{draft.id}/{draft.step}"
    if not question.several:
        return []
    if draft.asking in draft.values:
        return [choice(f"{base}/sum", "form-chosen-all")]
    return [choice(f"{base}/skip", "button-skip")] if question.optional else []


def _lot(thing: Thing) -> Lot:
    return Lot(thing.what, Amount(thing.quantity, thing.unit))


def _ways_out(draft: Draft, question: Ask) -> list[Choice]:
    base = f"form/{draft.id}/{draft.step}"
    held = draft.asking in draft.values
    skip: Key = "button-clear" if held else "button-skip"
    skips = question.optional and (held or not question.several)
    found = [choice(f"{base}/skip", skip)] if skips else []
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
    rows, unsaid = [], False
    said = of_use(kind.model, draft.values)
    for name, question in kind.model.asks().items():
        if name in said:
            value = show(town, question, draft.values[name])
            rows.append(say("form-line-row", label=Term(question.label), value=value))
        unsaid |= name not in said and question.needed(said)
    base, edits = f"form/{draft.id}/{draft.step}", _edits(draft)
    if len(edits) > FEW and "edit" not in draft.kind.split("-"):
        edits = [choice(f"{base}/lines", "form-button-edit")]
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


def _edits(draft: Draft) -> list[Choice]:
    """A button for every line that has been said."""
    model = KINDS[draft.kind].model
    said = of_use(model, draft.values)
    return [_edit(draft, name, ask) for name, ask in model.asks().items() if name in said]


def change(town: Town, draft: Draft) -> Answer:
    """The lines that have been said, to change one of them."""
    draft.step += 1
    draft.asking = None
    town.forms.put(town.person.id, draft)
    back = choice(f"form/{draft.id}/{draft.step}/sum", "button-back")
    return [say("form-which-line", *_edits(draft), back)]


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
