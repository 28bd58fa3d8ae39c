"""`faibene new-city`: begins a city pack that is valid at once and invents nothing."""

import re
import shutil
import sys
import unicodedata
from pathlib import Path

from bot import city

TEMPLATE = city.CITIES / "_template"

_NEXT = """\
cities/{name} is there, and valid. Next:
1. In cities/{name}/city.toml, put the truth wherever it says REPLACE.
2. List your organizations in cities/{name}/organizations.json, each with its source
   (cities/cinisello_balsamo shows how); call every number in cities/{name}/lines.json,
   for not each answers everywhere, and write the day in read_on.
3. List the services of your town in cities/{name}/services.json, each fact with its source:
   they stay hidden until somebody confirms them (or bring them by faibene import).
4. faibene check {name}, then FAIBENE_CITY={name} faibene run"""


def run_new_city(name: str) -> int:
    """Begin the pack and print what to do next; 1, with the reason, if it can't be."""
    no = _refusal(name) or _begin(name, city.CITIES / name)
    print(no or _NEXT.format(name=name), file=sys.stderr if no else sys.stdout)
    return int(bool(no))


def _refusal(name: str) -> str:
    if city.is_city_name(name):
        return ""
    near = _near(name)
    hint = f" Try: faibene new-city {near}" if near else ""
    return f"{name!r} can't be a folder: expected small letters, digits, underscores.{hint}"


def _near(name: str) -> str:
    """The name of a folder that somebody may have meant, "" if none comes near."""
    letters = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    return re.sub("[^a-z0-9]+", "_", letters).strip("_")


def _begin(name: str, folder: Path) -> str:
    """Make the folder whole or not at all; return why it can't be made, or nothing."""
    try:
        folder.mkdir()
    except FileExistsError:
        return f"cities/{name} is there already: nothing was changed"
    except OSError as error:
        return _unwritable(name, error)
    try:
        for file in sorted(TEMPLATE.iterdir()):
            text = file.read_text(encoding="utf-8").replace('"NAME"', f'"{_title(name)}"')
            (folder / file.name).write_text(text, encoding="utf-8")
    except OSError as error:
        shutil.rmtree(folder, ignore_errors=True)
        return _unwritable(name, error)
    return ""


def _unwritable(name: str, error: OSError) -> str:
    return f"cities/{name} can't be written in {city.CITIES} ({error.strerror})"


def _title(name: str) -> str:
    return name.replace("_", " ").title()
