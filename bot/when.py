"""The command `faibene when`: what a text says about time, as JSON for people and tests."""

import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path

from domain.times import WallSpan
from locales.times import read_times

WALL = "%Y-%m-%dT%H:%M"


def when_one(text: str, now: datetime) -> dict[str, object]:
    """One exact span as {"start", "end"}, else {"readings": [...]}, in the city's wall time."""
    times = read_times(text, now)
    if times.exact:
        return dict(_span(times.exact))
    return {"readings": [_span(reading) for reading in times.readings]}


def when_batch(path: Path, default_now: datetime) -> Iterator[str]:
    """One JSON line for each line {"text", "now"?} of a file; a bad line gives an "error"."""
    with path.open(encoding="utf-8", errors="replace") as lines:
        for number, line in enumerate(lines, start=1):
            if line.strip():
                yield json.dumps(_answered(line, number, default_now), ensure_ascii=False)


def _answered(line: str, number: int, default_now: datetime) -> Mapping[str, object]:
    try:
        asked = json.loads(line)
        if isinstance(asked, str):
            asked = {"text": asked}
        if not isinstance(asked, dict) or not isinstance(asked.get("text"), str):
            return {"error": f'line {number}: expected an object with a "text"'}
        now = asked.get("now")
        moment = default_now if now is None else datetime.fromisoformat(now)
        return when_one(asked["text"], moment)
    except (ValueError, TypeError, RecursionError, OverflowError) as error:
        return {"error": f"line {number}: {error}"}


def _span(span: WallSpan) -> dict[str, str]:
    return {"start": span.start.strftime(WALL), "end": span.end.strftime(WALL)}
