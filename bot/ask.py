"""The command `faibene ask`: what a text is understood to mean, and what is answered to it."""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from bot.answering import Fill, answered, of_town
from bot.app import open_town
from bot.clock import Clock
from bot.logs import configure
from bot.seeds import bring
from bot.settings import Settings
from domain.city import City
from locales.languages import LANGUAGES
from locales.understanding import Understood, understand
from storage.database import open_database
from storage.errors import NothingThere

Answer = Mapping[str, object]
"""What is printed for a text, as JSON."""
BATCH = (
    'lines of {"text": …}, each answered by one of JSON; blank lines are passed over, and bad ones '
    'answered by {"error": …}, told again at the end, and make it exit with 1'
)


async def ask_one(
    text: str, language: str | None, settings: Settings, city: City, clock: Clock
) -> str:
    """The answer as a family would see it that has never written before."""
    configure("ERROR")
    fill = await _filling(settings, city, clock)
    return await answered(text, language, city, clock, fill)


async def _filling(settings: Settings, city: City, clock: Clock) -> Fill:
    """What the town shows; of a town that has never been served, what its pack lists."""
    if not settings.sample and not await _is_there(settings, city, clock):
        return bring
    database = await open_town(settings, city, clock)
    try:
        return await database.read(of_town)
    finally:
        await database.close()


async def _is_there(settings: Settings, city: City, clock: Clock) -> bool:
    at = settings.database_url, settings.keyring_path, settings.key_file
    try:
        database = await open_database(*at, city, clock.now, as_it_is=True)
    except NothingThere:
        return False
    await database.close()
    return True


def asking(ask: argparse.ArgumentParser) -> None:
    """What may be written after `faibene ask`."""
    said = ask.add_mutually_exclusive_group(required=True)
    said.add_argument("text", nargs="?", metavar="TEXT", help="what somebody typed")
    said.add_argument("--batch", type=Path, metavar="FILE.jsonl", help=BATCH)
    ask.add_argument("--language", choices=LANGUAGES, metavar="XX", help="the language they chose")
    ask.add_argument("--json", action="store_true", help="print what is understood, as JSON")


def run_ask(arguments: argparse.Namespace) -> int:
    """Prints JSON, which needs neither a city nor a database; 1 when a line could not be read."""
    if arguments.batch:
        return _run_batch(ask_batch(arguments.batch, arguments.language))
    print(_json(ask_json(arguments.text, arguments.language)))
    return 0


def _run_batch(answers: Iterable[Answer]) -> int:
    """All answers are printed, then what was wrong with which lines."""
    wrong = []
    for each in answers:
        print(_json(each))
        wrong += [each["error"]] if "error" in each else []
    sys.stdout.flush()
    for error in wrong:
        print(error, file=sys.stderr)
    return int(bool(wrong))


def _json(answer: Answer) -> str:
    return json.dumps(answer, ensure_ascii=False)


def ask_json(text: str, language: str | None) -> Answer:
    """Language, intent, topics with scores (the best first), safety."""
    return _told(understand(text, _hints(language)))


def ask_batch(path: Path, language: str | None) -> Iterator[Answer]:
    """An answer for each line {"text"} of a file but the blank ones; a bad line's is "error"."""
    with path.open(encoding="utf-8-sig", errors="replace") as lines:
        for number, line in enumerate(lines, start=1):
            if line.strip():
                yield _answered(line, number, language)


def _answered(line: str, number: int, language: str | None) -> Answer:
    try:
        asked = json.loads(line)
    except (ValueError, RecursionError):
        return {"error": f"line {number}: expected JSON"}
    text = asked.get("text") if isinstance(asked, dict) else asked
    if not isinstance(text, str):
        return {"error": f'line {number}: expected an object with a "text"'}
    return ask_json(text, language)


def _told(meant: Understood) -> Answer:
    return {
        "language": meant.language,
        "intent": meant.intent,
        "topics": [[topic, round(score, 4)] for topic, score in meant.topics],
        "safety": meant.safety,
    }


def _hints(language: str | None) -> Sequence[str]:
    return (language,) if language else ()
