"""`faibene whatsapp templates`: what to submit to WhatsApp for approval."""

import json
import sys
from collections.abc import Sequence
from typing import Any

from channels.whatsapp_sends import LANGUAGES
from domain.city import City
from domain.templates import FORMS
from locales.bidi import strip_isolates
from locales.templates import Draft, broken, drafts

CATEGORY = "UTILITY"


def run_templates(city: City, as_json: bool) -> int:
    """Prints every template in every language of the city that has it; 1 if a rule is broken."""
    found = drafts(city.languages, city.zone)
    if as_json:
        print(json.dumps([submitted(each) for each in found], ensure_ascii=False, indent=2))
    else:
        print("\n\n".join(map(_text, found)), _setting(found), sep="\n\n")
    wrong = [f"{each.name} {each.language}: {rule}" for each in found for rule in broken(each)]
    if wrong:
        print(*wrong, sep="\n", file=sys.stderr)
    return int(bool(wrong))


def submitted(draft: Draft) -> dict[str, Any]:
    """A template as the Graph API's message_templates takes it."""
    body: dict[str, Any] = {"type": "BODY", "text": draft.body}
    if draft.samples:
        named = [
            {"param_name": name, "example": strip_isolates(value)} for name, value in draft.samples
        ]
        body["example"] = {"body_text_named_params": named}
    buttons = [{"type": "QUICK_REPLY", "text": label} for label in draft.buttons]
    return {
        "name": draft.name,
        "language": _code(draft.language),
        "category": CATEGORY,
        "parameter_format": "NAMED",
        "components": [body, {"type": "BUTTONS", "buttons": buttons}],
    }


def _code(language: str) -> str:
    return LANGUAGES.get(language, language)


def _text(draft: Draft) -> str:
    head = f"{draft.name}  {_code(draft.language)}  {CATEGORY}"
    body = "\n".join(f"    {line}" for line in draft.body.split("\n"))
    values = [f"  {name} = {strip_isolates(value)}" for name, value in draft.samples]
    buttons = "  " + " ".join(f"[{label}]" for label in draft.buttons)
    return "\n".join([head, body, *values, buttons])


def _setting(found: Sequence[Draft]) -> str:
    """What to set once all of it is approved."""
    named = []
    for kind in FORMS:
        codes = [each.language for each in found if each.kind == kind]
        named += [f"{kind}=faibene_{kind}:{','.join(codes)}"] if codes else []
    return f'FAIBENE_WHATSAPP_TEMPLATES="{" ".join(named)}"'
