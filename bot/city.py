"""Reads a city pack from its folder, collecting everything that is wrong with it."""

import json
import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from domain.city import City, GuideBook, HelpLines, ListedServices, Organizations, Place

CITIES = Path(__file__).parent.parent / "cities"

T = TypeVar("T")

_NAME = re.compile(r"[a-z0-9]+(_[a-z0-9]+)*")
_PLACE: TypeAdapter[Place] = TypeAdapter(Place)
_ORGANIZATIONS: TypeAdapter[Organizations] = TypeAdapter(Organizations)
_LINES: TypeAdapter[HelpLines] = TypeAdapter(HelpLines)
_GUIDES: TypeAdapter[GuideBook] = TypeAdapter(GuideBook)
_SERVICES: TypeAdapter[ListedServices] = TypeAdapter(ListedServices)


@dataclass(frozen=True, slots=True)
class CityProblem:
    """One thing to mend: the file, the field ("" is the whole file) and what belongs there."""

    file: str
    field: str
    expected: str

    def __str__(self) -> str:
        where = f"{self.file}: {self.field}" if self.field else self.file
        return f"{where}: expected {self.expected}"


class CityError(Exception):
    """A city pack that cannot be used; its text has one line for each problem."""

    def __init__(self, problems: Iterable[CityProblem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))


def is_city_name(name: str) -> bool:
    """Whether a name can be a city's folder: small letters, digits and single underscores."""
    return _NAME.fullmatch(name) is not None


def city_names(root: Path | None = None) -> list[str]:
    """The packs that are there, in order of name."""
    folders = (CITIES if root is None else root).glob("*/city.toml")
    return sorted(path.parent.name for path in folders if is_city_name(path.parent.name))


def load_city(name: str, root: Path | None = None) -> City:
    """The pack in the folder `name`; a CityError says all that is wrong with it."""
    root = CITIES if root is None else root
    if not is_city_name(name):
        problem = CityProblem("cities", "", "a folder's name (small letters, digits, underscores)")
        raise CityError([problem])
    if not (root / name).is_dir():
        known = ", ".join(city_names(root)) or "none yet"
        raise CityError([CityProblem(f"cities/{name}", "", f"a folder (there are: {known})")])
    return _Pack(root / name).city()


class _Pack:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.problems: list[CityProblem] = []

    def city(self) -> City:
        place = self._read("city.toml", _PLACE)
        organizations = self._read("organizations.json", _ORGANIZATIONS)
        lines = self._read("lines.json", _LINES)
        services = self._read("services.json", _SERVICES)
        book = self._read("guides.toml", _GUIDES)
        if services is not None and organizations is not None:
            self._unlisted(services, organizations)
        if place is None or organizations is None or lines is None:
            raise CityError(self.problems)
        if services is None or book is None or self.problems:
            raise CityError(self.problems)
        return City(
            id=self.folder.name,
            organizations=organizations,
            lines=lines,
            guides=book.guides,
            services=services,
            **{field: getattr(place, field) for field in Place.model_fields},
        )

    def _unlisted(self, services: ListedServices, organizations: Organizations) -> None:
        known = {each.id for each in organizations}
        file = f"cities/{self.folder.name}/services.json"
        for number, each in enumerate(services, start=1):
            if each.organization is not None and each.organization not in known:
                field = f"entry {number}, organization"
                self.problems.append(CityProblem(file, field, "an id of organizations.json"))

    def _read(self, name: str, adapter: TypeAdapter[T]) -> T | None:
        file = f"cities/{self.folder.name}/{name}"
        try:
            text = (self.folder / name).read_text(encoding="utf-8")
            # TOML goes through JSON, so that one set of strict rules reads both.
            return adapter.validate_json(_toml_as_json(text) if name.endswith(".toml") else text)
        except OSError:
            self.problems.append(CityProblem(file, "", "a file that can be read"))
        except UnicodeDecodeError:
            self.problems.append(CityProblem(file, "", "text in UTF-8"))
        except tomllib.TOMLDecodeError as error:
            self.problems.append(CityProblem(file, "", f"TOML ({error})"))
        except ValidationError as error:
            details = error.errors(include_url=False, include_input=False)
            self.problems += [CityProblem(file, _field(d), _expectation(d)) for d in details]
        return None


def _toml_as_json(text: str) -> str:
    return json.dumps(tomllib.loads(text), default=str)


def _field(detail: ErrorDetails) -> str:
    return ", ".join(
        f"entry {step + 1}" if isinstance(step, int) else step for step in detail["loc"]
    )


def _expectation(detail: ErrorDetails) -> str:
    match detail["type"]:
        case "missing":
            return "a value (it is missing)"
        case "extra_forbidden":
            return "no field of this name"
        case "json_invalid":
            return f"JSON ({detail['msg']})"
    return detail["msg"].removeprefix("Input should be ")
