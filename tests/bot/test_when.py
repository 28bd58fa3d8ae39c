"""What `faibene when` prints."""

import json
from datetime import datetime
from pathlib import Path

from bot.when import when_batch, when_one

NOW = datetime(2026, 11, 19, 10, 0)


def test_an_exact_time_has_a_start_and_an_end_only():
    assert when_one("sabato 9-12", NOW) == {"start": "2026-11-21T09:00", "end": "2026-11-21T12:00"}


def test_several_readings_are_listed():
    assert when_one("sabato e domenica 9-12", NOW) == {
        "readings": [
            {"start": "2026-11-21T09:00", "end": "2026-11-21T12:00"},
            {"start": "2026-11-22T09:00", "end": "2026-11-22T12:00"},
        ]
    }


def test_nothing_understood_is_no_reading():
    assert when_one("", NOW) == when_one("ciao a tutti", NOW) == {"readings": []}


def test_a_batch_answers_every_line_and_names_the_bad_ones(tmp_path: Path):
    lines = [
        '{"text": "sabato 9-12"}',
        "",
        "{broken",
        '{"now": "2026-11-19T10:00"}',
        '{"text": "domani 15-18", "now": "2026-12-24T08:00"}',
        '{"text": "domani 15-18", "now": "yesterday"}',
        '{"text": "domani 15-18", "now": 5}',
        '{"text": "domani 15-18", "now": "2026-12-24T08:00:00+01:00"}',
        "[1]",
        '{"text": "domani 15-18", "now": "9999-12-31T08:00"}',
        '"sabato 9-12"',
    ]
    path = tmp_path / "said.jsonl"
    path.write_text("\n".join(lines), encoding="utf-8")
    answers = [json.loads(line) for line in when_batch(path, NOW)]
    saturday = {"start": "2026-11-21T09:00", "end": "2026-11-21T12:00"}
    christmas = {"start": "2026-12-25T15:00", "end": "2026-12-25T18:00"}
    assert [a if "error" not in a else a["error"][:7] for a in answers] == [
        saturday,
        "line 3:",
        "line 4:",
        christmas,
        "line 6:",
        "line 7:",
        christmas,
        "line 9:",
        "line 10",
        saturday,
    ]


def test_a_batch_survives_bytes_that_are_no_text(tmp_path: Path):
    path = tmp_path / "said.jsonl"
    path.write_bytes(b'\xff\xfe\n{"text": "sabato 9-12 \\ud800"}\n')
    answers = [json.loads(line) for line in when_batch(path, NOW)]
    assert "error" in answers[0]
    assert answers[1]["start"] == "2026-11-21T09:00"
