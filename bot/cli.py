"""The `faibene` command and all that it does."""

import argparse
import asyncio
import json
import os
import sys
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, get_args

from bot.app import App, open_town
from bot.ask import ask_one, asking, run_ask
from bot.backups import run_backup, run_restore
from bot.check import run_check
from bot.city import CityError, load_city
from bot.clock import Clock, SampleClock
from bot.directory import run_export, run_import
from bot.launch import run_launch
from bot.logs import configure, log_crashes
from bot.new_city import run_new_city
from bot.rewrapping import run_rewrap
from bot.seeds import bring_first
from bot.settings import EXIT_CODE, Settings, SettingsError, read_settings
from bot.templates import run_templates
from bot.when import when_batch, when_one
from domain.city import City
from domain.roles import RoleName
from storage.database import Database
from storage.errors import StorageError


def main(argv: Sequence[str] | None = None) -> int:
    """Runs a command; 0 done, 1 refused or failed, 2 usage or a wrong setting."""
    arguments = _parser().parse_args(argv)
    if arguments.command == "check":
        return run_check(arguments.cities)
    if arguments.command == "new-city":
        return run_new_city(arguments.name)
    try:
        if arguments.command == "ask" and (arguments.json or arguments.batch):
            return _heard(run_ask(arguments))
        settings = read_settings()
        if arguments.command == "when":
            return _heard(_when(arguments, load_city(settings.city)))
        if arguments.command == "whatsapp":
            return run_templates(load_city(settings.city), arguments.json)
    except SettingsError as error:
        print(error, file=sys.stderr)
        return EXIT_CODE
    except BrokenPipeError:
        return _unheard()
    except OSError as error:
        print(f"{error.filename}: can't be read ({error.strerror})", file=sys.stderr)
        return 1
    except CityError as error:
        print(error, file=sys.stderr)
        return 1
    return _with_town(arguments, settings)


def _heard(code: int) -> int:
    """A command's code, once all that it printed has been taken."""
    sys.stdout.flush()
    return code


def _unheard() -> int:
    """Nobody reads on, as behind `| head`: there is nothing more to say, at the exit neither."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _with_town(arguments: argparse.Namespace, settings: Settings) -> int:
    configure(settings.log_level)
    log_crashes()
    try:
        city = load_city(settings.city)
        command = {
            "run": _run,
            "invite": _invite,
            "migrate": _migrate,
            "backup": _backup,
            "restore": _restore,
            "keyring": _keyring,
            "import": _import,
            "export": _export,
            "launch": _launch,
            "ask": _ask,
        }[arguments.command]
        return asyncio.run(command(arguments, settings, city))
    except (CityError, StorageError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 0


async def _run(arguments: argparse.Namespace, settings: Settings, city: City) -> int:
    clock = _clock(settings)
    database = await open_town(settings, city, clock)
    return await App(settings, city, clock, database).run()


def _clock(settings: Settings) -> Clock:
    return SampleClock(timedelta()) if settings.sample else Clock()


async def _invite(arguments: argparse.Namespace, settings: Settings, city: City) -> int:
    if wrong := _languages_wrong(arguments, city):
        print(wrong, file=sys.stderr)
        return EXIT_CODE
    database = await open_town(settings, city, _clock(settings))
    try:
        role, languages = arguments.role, frozenset(arguments.languages)
        code = await database.unit(lambda town: town.invites.make(role, languages=languages))
        bot = await database.unit(lambda town: town.jobs.mark("telegram_username"))
    finally:
        await database.close()
    print(code)
    if bot:
        print(f"https://t.me/{bot}?start={code}")
    print("Good once, within seven days: type it in the chat with the bot.", file=sys.stderr)
    return 0


def _languages_wrong(arguments: argparse.Namespace, city: City) -> str | None:
    """Mediators and reviewers speak languages of the city; a coordinator is asked for none."""
    if arguments.role == "coordinator":
        return "--language is for mediators and reviewers" if arguments.languages else None
    unknown = [each for each in arguments.languages if each not in city.languages]
    if unknown or not arguments.languages:
        there = " ".join(city.languages)
        found = f", not {' '.join(unknown)}" if unknown else ""
        return f"--language: expected one or more of {there}{found}"
    return None


async def _migrate(arguments: argparse.Namespace, settings: Settings, city: City) -> int:
    database = await open_town(settings, city, _clock(settings))
    await database.close()
    print(f"{settings.database_name}: up to date")
    return 0


async def _backup(arguments: argparse.Namespace, settings: Settings, city: City) -> int:
    return await run_backup(settings, city, _clock(settings).now, arguments.file)


async def _restore(arguments: argparse.Namespace, settings: Settings, city: City) -> int:
    return await run_restore(settings, city, _clock(settings).now, arguments.file)


async def _keyring(arguments: argparse.Namespace, settings: Settings, city: City) -> int:
    return await run_rewrap(settings, city, _clock(settings).now)


async def _import(arguments: argparse.Namespace, settings: Settings, city: City) -> int:
    return await _over(settings, city, lambda it: run_import(it, arguments.file, arguments.yes))


async def _export(arguments: argparse.Namespace, settings: Settings, city: City) -> int:
    return await _over(settings, city, lambda it: run_export(it, arguments.file))


async def _launch(arguments: argparse.Namespace, settings: Settings, city: City) -> int:
    return await _over(settings, city, run_launch)


async def _ask(arguments: argparse.Namespace, settings: Settings, city: City) -> int:
    print(await ask_one(arguments.text, arguments.language, settings, city, _clock(settings)))
    return 0


async def _over(settings: Settings, city: City, work: Callable[[Database], Awaitable[int]]) -> int:
    """Works over the town's directory, which has the city pack in it even before the first run."""
    database = await open_town(settings, city, _clock(settings))
    try:
        if not settings.sample:
            await database.unit(bring_first)
        return await work(database)
    finally:
        await database.close()


def _when(arguments: argparse.Namespace, city: City) -> int:
    now = arguments.now or Clock().now()
    wall = (now.astimezone(city.zone) if now.tzinfo else now).replace(tzinfo=None)
    if arguments.batch:
        for line in when_batch(arguments.batch, wall):
            print(line)
        return 0
    print(json.dumps(when_one(arguments.text, wall), ensure_ascii=False))
    return 0


def _command(commands: Any, name: str, does: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(name, help=does, description=does)
    return parser


def _wall_time(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        message = f"{text!r} is not a wall time: expected one such as 2026-11-28T09:00"
        raise argparse.ArgumentTypeError(message) from None


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="faibene", description="A civic bot for a town.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _command(commands, "run", "serve the channels until stopped; docs/settings.md has the settings")
    _offer_packs(commands)
    _offer_invite(commands)
    _offer_keeping(commands)
    _offer_directory(commands)
    whatsapp = _command(commands, "whatsapp", "print what WhatsApp is asked to approve")
    whatsapp.add_argument(
        "does", choices=["templates"], help="the words for whoever has not written for a day"
    )
    whatsapp.add_argument("--json", action="store_true", help="as the Graph API takes them")
    asking(_command(commands, "ask", "answer a question as a family would be answered"))
    _offer_times(commands)
    return parser


def _offer_packs(commands: Any) -> None:
    check = _command(commands, "check", "check city packs, naming file, field and what is expected")
    check.add_argument("cities", nargs="*", metavar="CITY", help="folders in cities (default: all)")
    new_city = _command(commands, "new-city", "begin a city pack, to be filled")
    new_city.add_argument(
        "name", metavar="NAME", help="its folder in cities, such as cinisello_balsamo"
    )


def _offer_invite(commands: Any) -> None:
    invite = _command(commands, "invite", "print a one-time invite, good for seven days")
    invite.add_argument(
        "role", choices=["coordinator", *get_args(RoleName)], help="the role that the invite gives"
    )
    invite.add_argument(
        "--language",
        action="append",
        default=[],
        dest="languages",
        metavar="CODE",
        help="what a mediator or a reviewer speaks; once for each",
    )


def _offer_keeping(commands: Any) -> None:
    _command(commands, "migrate", "bring the database up to date (so does run)")
    backup = _command(commands, "backup", "write all data and a copy of the keyring, while it runs")
    backup.add_argument("file", type=Path, metavar="FILE", help="a new file")
    restore = _command(commands, "restore", "bring a backup back into an empty database")
    restore.add_argument("file", type=Path, metavar="FILE", help="what backup wrote")
    keyring = _command(commands, "keyring", "change the city's key, while the programme is stopped")
    keyring.add_argument(
        "does", choices=["rewrap"], help="make a new city key and wrap all people's keys with it"
    )


def _offer_directory(commands: Any) -> None:
    brought = _command(commands, "import", "bring services from a file; shows what would change")
    brought.add_argument("file", type=Path, metavar="FILE", help="HSDS 3.1 JSON, or .csv")
    brought.add_argument("--yes", action="store_true", help="change it, after all was shown")
    export = _command(commands, "export", "write all services into a file")
    export.add_argument("file", type=Path, metavar="FILE", help="HSDS 3.1 JSON, or .csv")
    _command(commands, "launch", "list the topics that have no confirmed card for families yet")


def _offer_times(commands: Any) -> None:
    when = _command(commands, "when", "show how a time that people type is understood, as JSON")
    said = when.add_mutually_exclusive_group(required=True)
    said.add_argument("text", nargs="?", metavar="TEXT", help="what somebody typed")
    said.add_argument(
        "--batch", type=Path, metavar="FILE.jsonl", help='lines of {"text": …, "now": …}'
    )
    when.add_argument(
        "--now",
        type=_wall_time,
        metavar="LOCAL_ISO",
        help="the wall time to read it at (default: now)",
    )
