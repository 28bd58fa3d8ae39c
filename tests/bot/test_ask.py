"""`faibene ask`: what a family would be told, and what a file of questions is understood as."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot.answering import answered, of_town
from bot.ask import ask_batch
from bot.city import load_city
from bot.cli import main
from bot.clock import Clock
from bot.seeds import bring
from tests.directory import service
from tests.house import House
from tests.journeys.steps import counted
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
    shown = await answered(text, language, load_city("cinisello_balsamo"), Clock())
    assert told in plain(shown)
    assert "[ " in shown


async def test_it_answers_with_what_was_confirmed_in_the_town_and_leaves_it_as_it_was(
    town: House,
) -> None:
    await service(town, "Mensa della Pace")
    await service(town, "Mensa nascosta", confirmed=False)
    fill = await town.ask(of_town)
    shown = plain(await answered("dove posso mangiare gratis?", None, town.city, town.clock, fill))
    assert "• Mensa della Pace\n🟢 Aperto fino a: 12:30" in shown
    assert "nascosta" not in shown
    assert await counted(town, "tallies") == 0


async def test_a_town_that_was_never_served_shows_what_its_pack_lists(town: House) -> None:
    assert await town.ask(of_town) is bring


def test_odd_lines_stop_nothing(tmp_path: Path) -> None:
    asked = tmp_path / "asked.jsonl"
    asked.write_bytes(
        b'\xef\xbb\xbf{"text": "cerco casa"}\r\n{"text": "cerco \\ud83d casa"}\n{"text": ""}\n'
        b'{"text": "caff\xe8"}\n' + b"[" * 100_000 + b'\n{"text": null}'
    )
    home, half, nothing, latin, deep, null = ask_batch(asked, None)
    assert home["topics"][0][0] == half["topics"][0][0] == "housing"
    assert (set(nothing), nothing["topics"][0]) == (KEYS, ["none", 1.0])
    assert set(latin) == KEYS
    assert "line 5" in deep["error"]
    assert "line 6" in null["error"]


def test_a_file_of_questions_gives_a_line_of_json_for_each(tmp_path: Path) -> None:
    asked = tmp_path / "asked.jsonl"
    asked.write_text(
        '{"text": "cerco casa"}\n\nno json\n{"text": 3}\n{"text": "mia madre non respira"}\n'
    )
    home, broken, wrong, fire = ask_batch(asked, None)
    assert (set(home), home["topics"][0][0], home["safety"]) == (KEYS, "housing", None)
    assert "line 3" in broken["error"]
    assert "line 4" in wrong["error"]
    assert fire["safety"] == "emergency"


def test_bad_lines_are_told_by_number_after_all_others_were_answered(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = tmp_path / "asked.jsonl"
    asked.write_text('\n{"text": "cerco casa"}\nno json\n   \n{"text": 3}\n"cerco casa"\n')
    assert main(["ask", "--batch", str(asked)]) == 1
    said, wrong = capsys.readouterr()
    first, _, _, last = map(json.loads, said.splitlines())
    assert first == last
    assert wrong.splitlines() == [
        "line 3: expected JSON",
        'line 5: expected an object with a "text"',
    ]
    asked.write_text('\n{"text": "cerco casa"}\n')
    assert main(["ask", "--batch", str(asked)]) == 0


def test_it_ends_quietly_when_nobody_reads_on(tmp_path: Path) -> None:
    asked = tmp_path / "asked.jsonl"
    asked.write_text('{"text": "cerco casa"}\n' * 3)
    run = "import sys; from bot.cli import main; sys.exit(main(sys.argv[1:]))"
    order = [sys.executable, "-c", run, "ask", "--batch", str(asked)]
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    pipe = subprocess.PIPE
    with subprocess.Popen(order, stdout=pipe, stderr=pipe, env=kept) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert (process.stderr.read(), process.wait()) == (b"", 0)
