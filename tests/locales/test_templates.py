"""The words that WhatsApp is asked to approve obey its rules, and are those that are said."""

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from domain.chat import Say
from domain.templates import FORMS
from locales.languages import LANGUAGES
from locales.messages import put
from locales.templates import Draft, broken, drafts, samples

ROME = ZoneInfo("Europe/Rome")
DRAFTS = drafts(tuple(LANGUAGES), ROME)
GOOD = next(each for each in DRAFTS if (each.kind, each.language) == ("moved", "it"))


def named(draft: Draft) -> str:
    return f"{draft.kind}-{draft.language}"


def test_every_kind_is_there_where_its_words_are() -> None:
    assert {each.kind for each in DRAFTS} == set(FORMS)
    assert {"it", "en", "ar"} <= {each.language for each in DRAFTS}


@pytest.mark.parametrize("draft", DRAFTS, ids=named)
def test_each_obeys_the_rules(draft: Draft) -> None:
    assert list(broken(draft)) == []


@pytest.mark.parametrize("draft", DRAFTS, ids=named)
def test_what_is_approved_is_what_is_said(draft: Draft) -> None:
    form, filled = FORMS[draft.kind], samples(ROME)
    said = Say(form.key, {name: filled[name] for name in form.fills})
    text = draft.body
    for name, value in draft.samples:
        text = text.replace(f"{{{{{name}}}}}", value)
    assert text == put([said], draft.language, ROME).text


@pytest.mark.parametrize(
    ("spoilt", "told"),
    [
        (replace(GOOD, body=GOOD.body + "x" * 1024), "longer"),
        (replace(GOOD, body=f"{GOOD.body} {{{{what}}}}"), "ends with a parameter"),
        (replace(GOOD, body=GOOD.body.replace("Prima:", "🕘")), "without a word between"),
        (replace(GOOD, body="A {{what}} b {{when}} c {{before}} d {{organization}} e"), "too few"),
        (replace(GOOD, body=GOOD.body.replace("{{what}}", "scaffali")), "not each there once"),
        (replace(GOOD, body=GOOD.body.replace(" {{what}}", "    {{what}}")), "spaces"),
        (replace(GOOD, samples=(*GOOD.samples[1:], ("what", "a\nb"))), "one line"),
        (replace(GOOD, buttons=("Vengo",) * 2), "alike"),
        (replace(GOOD, buttons=("Ci vengo molto volentieri",)), "longer than 20"),
        (replace(GOOD, buttons=("✅ Vengo",)), "no letter"),
    ],
)
def test_a_broken_rule_is_named(spoilt: Draft, told: str) -> None:
    assert [each for each in broken(spoilt) if told in each]
