"""`faibene ask`: what a family would be told, and what a file of questions is understood as."""

import json
from pathlib import Path

import pytest

from bot.answering import answered
from bot.ask import ask_batch
from bot.city import load_city
from tests.phones import plain

KEYS = {"language", "intent", "topics", "safety"}


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("mio marito mi picchia", None, "1522"),
        ("where can i see a doctor", "en", "116117"),
        ("أحتاج إلى طبيب", None, "🩺"),
    ],
)
async def test_the_answer_is_the_one_that_a_family_gets(
    text: str, language: str | None, told: str
) -> None:
    shown = await answered(text, language, load_city("cinisello_balsamo"))
    assert told in plain(shown)
    assert "[ " in shown


def test_a_file_of_questions_gives_a_line_of_json_for_each(tmp_path: Path) -> None:
    asked = tmp_path / "asked.jsonl"
    asked.write_text(
        '{"text": "cerco casa"}\n\nno json\n{"text": 3}\n{"text": "mia madre non respira"}\n'
    )
    home, broken, wrong, fire = map(json.loads, ask_batch(asked, None))
    assert (set(home), home["topics"][0][0], home["safety"]) == (KEYS, "housing", None)
    assert "line 3" in broken["error"]
    assert "line 4" in wrong["error"]
    assert fire["safety"] == "emergency"
