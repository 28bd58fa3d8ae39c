"""The command `faibene ask`: what a text is understood to mean, and what is answered to it."""

import argparse
import json
from collections.abc import Iterator, Mapping, Sequence
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
    said.add_argument("--batch", type=Path, metavar="FILE.jsonl", help='lines of {"text": …}')
    ask.add_argument("--language", choices=LANGUAGES, metavar="XX", help="the language they chose")
    ask.add_argument("--json", action="store_true", help="print what is understood, as JSON")


def run_ask(arguments: argparse.Namespace) -> int:
    """Prints JSON, which needs neither a city nor a database."""
    if arguments.batch:
        for line in ask_batch(arguments.batch, arguments.language):
            print(line)
        return 0
    print(ask_json(arguments.text, arguments.language))
    return 0


def ask_json(text: str, language: str | None) -> str:
    """One JSON object: language, intent, topics with scores (the best first), safety."""
    return json.dumps(_told(understand(text, _hints(language))), ensure_ascii=False)


def ask_batch(path: Path, language: str | None) -> Iterator[str]:
    """One JSON line for each line {"text"} of a file; a bad line gives an "error"."""
    with path.open(encoding="utf-8-sig", errors="replace") as lines:
        for number, line in enumerate(lines, start=1):
            if line.strip():
                yield _answered(line, number, language)


def _answered(line: str, number: int, language: str | None) -> str:
    try:
        asked = json.loads(line)
    except (ValueError, RecursionError) as error:
        return json.dumps({"error": f"line {number}: {error}"})
    text = asked.get("text") if isinstance(asked, dict) else asked
    if not isinstance(text, str):
        return json.dumps({"error": f'line {number}: expected an object with a "text"'})
    return ask_json(text, language)


def _told(meant: Understood) -> Mapping[str, object]:
    return {
        "language": meant.language,
        "intent": meant.intent,
        "topics": [[topic, round(score, 4)] for topic, score in meant.topics],
        "safety": meant.safety,
    }


def _hints(language: str | None) -> Sequence[str]:
    return (language,) if language else ()
