"""The command `faibene ask`: what a text is understood to mean, and what is answered to it."""

import argparse
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from domain.chat import Say, say
from domain.city import City
from domain.safety import card
from domain.topics import NAMES, SAFE, TOPICS
from locales.languages import LANGUAGES, SOURCE
from locales.messages import put
from locales.understanding import Understood, understand

MOST = 3


def ask_one(text: str, language: str | None, city: City) -> str:
    """The words of the answer, in the language that was asked for or that the text is in."""
    meant = understand(text, _hints(language))
    asked = language or meant.language
    spoken = asked if asked in city.languages else SOURCE
    return put(answer(meant, city, spoken), spoken, city.zone).text


def answer(meant: Understood, city: City, language: str) -> list[Say]:
    """What is said to somebody who asks: the numbers to call first where there is danger."""
    found = [topic for topic, _ in meant.topics[:MOST] if topic != "none"]
    names = [say(NAMES[topic]) for topic in TOPICS if topic in found and topic != SAFE]
    if meant.safety:
        return card(meant.safety, city.lines, language)
    if meant.intent != "ask_service":
        return [say("unknown")]
    return [*(card("violence", city.lines, language) if SAFE in found else ()), *names]


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
    with path.open(encoding="utf-8", errors="replace") as lines:
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
