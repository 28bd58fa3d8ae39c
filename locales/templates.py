"""What WhatsApp is asked to approve: the words of each template, and whether its rules hold."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from domain.args import Arg, Instant, Span
from domain.chat import Say, say
from domain.cuts import units
from domain.templates import FORMS, Form, TemplateKind
from locales.bidi import in_line, strip_isolates
from locales.languages import AVAILABLE
from locales.messages import load, plain, put

BODY_MAX, LABEL_MAX, BUTTONS_MAX = 1024, 20, 3
WORDS_EACH = 3
"""How many words of its own a text needs for each that is filled in."""
_SIGNS = ("So", "Sk", "Sm", "Cc", "Co")
# Chinese puts no space between words: a sign stands for one.
_WORD = re.compile(r"[\u4e00-\u9fff]|[^\s\u4e00-\u9fff]+")
_HOLE = re.compile(r"\{\{[a-z_]+\}\}")
_SAMPLES = ("Distribuzione pacchi", "via Roma 1", "Associazione Primavera")


@dataclass(frozen=True, slots=True)
class Draft:
    """A template in one language; `samples` are a value for each of its parameters."""

    kind: TemplateKind
    language: str
    body: str
    samples: tuple[tuple[str, str], ...]
    buttons: tuple[str, ...]

    @property
    def name(self) -> str:
        """What to call it."""
        return f"faibene_{self.kind}"


def drafts(languages: Sequence[str], zone: ZoneInfo) -> list[Draft]:
    """Every template in those of these languages that have its words."""
    spoken = [each for each in languages if each in AVAILABLE]
    return [_draft(kind, each, zone) for kind in FORMS for each in spoken if _is_there(kind, each)]


def _is_there(kind: TemplateKind, language: str) -> bool:
    form, locale = FORMS[kind], load(language)
    return not any(locale.lacks(each, language) for each in (form.key, *form.buttons))


def _draft(kind: TemplateKind, language: str, zone: ZoneInfo) -> Draft:
    form, filled = FORMS[kind], samples(zone)
    now = datetime(2027, 3, 1, 9, tzinfo=zone)
    holes: dict[str, Arg] = {name: f"{{{{{name}}}}}" for name in form.fills}
    # The values bring the marks that isolate them.
    body = strip_isolates(put([Say(form.key, holes)], language, zone, now).text)
    values = fills(Say(form.key, filled), form, lambda each: put([each], language, zone, now).text)
    # A button that is approved has no sign before its words.
    labels = tuple(re.sub(r"^\W+", "", plain(each, language)) for each in form.buttons)
    return Draft(kind, language, body, values, labels)


def fills(said: Say, form: Form, words: Callable[[Say], str]) -> tuple[tuple[str, str], ...]:
    """What fills a template of this form: each argument in words, by its name."""
    return tuple(
        (name, in_line(words(say("template-value", value=said.args[name])))) for name in form.fills
    )


def samples(zone: ZoneInfo) -> dict[str, Arg]:
    """Something for every parameter, such as it may be."""
    first, second = (datetime(2027, 3, day, 9, tzinfo=zone) for day in (6, 7))
    what, place, organization = _SAMPLES
    return {
        "what": what,
        "place": place,
        "organization": organization,
        "before": Span(first, first.replace(hour=12)),
        "when": Span(second, second.replace(hour=12)),
        "until": Instant(first.replace(hour=18)),
    }


def broken(draft: Draft) -> Iterator[str]:
    """Which of the rules for such texts do not hold."""
    body, parts = draft.body, [each.strip() for each in _HOLE.split(draft.body)]
    if units(body) > BODY_MAX:
        yield f"longer than {BODY_MAX}"
    if not parts[0] or not parts[-1]:
        yield "begins or ends with a parameter"
    if not all(any(map(str.isalpha, each)) for each in parts):
        yield "two parameters without a word between"
    if len(_WORD.findall(" ".join(parts))) < WORDS_EACH * len(draft.samples):
        yield "too few words for so many parameters"
    if sorted(each.strip("{}") for each in _HOLE.findall(body)) != sorted(dict(draft.samples)):
        yield "its parameters are not each there once"
    if re.search(r"\n{3}| {4}|\t", body) or body != body.strip():
        yield "empty lines or spaces"
    yield from _broken_fills(draft)


def _broken_fills(draft: Draft) -> Iterator[str]:
    if any(not value or re.search(r"[\n\t]| {4}", value) for _, value in draft.samples):
        yield "a value that is empty or not on one line"
    if len(draft.buttons) > BUTTONS_MAX or len(set(draft.buttons)) < len(draft.buttons):
        yield "too many buttons, or two that are alike"
    for label in draft.buttons:
        if units(label) > LABEL_MAX:
            yield f"a button longer than {LABEL_MAX}: {label}"
        if any(unicodedata.category(each) in _SIGNS for each in label):
            yield f"a button with a sign that is no letter: {label}"
