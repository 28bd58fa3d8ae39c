"""`faibene check`: is every city pack whole?"""

from collections.abc import Iterator, Sequence
from typing import get_args

from bot.city import CityError, CityProblem, city_names, load_city
from domain.city import City
from domain.keys import Key
from locales.languages import LANGUAGES


def check_city(name: str) -> list[str]:
    """What is wrong with a pack: a line for each file, field and what belongs there."""
    try:
        city = load_city(name)
    except CityError as error:
        return [str(problem) for problem in error.problems]
    return [str(problem) for problem in (*_unspoken(city), *_unworded(city))]


def run_check(names: Sequence[str]) -> int:
    """Print what is wrong with these packs (all, if none is named); 1 if anything is."""
    names = names or city_names()
    problems = [problem for name in names for problem in check_city(name)]
    for problem in problems:
        print(problem)
    if not names:
        print("cities: expected at least one folder with a city.toml")
    elif not problems:
        print(f"{', '.join(names)}: no problems")
    return int(bool(problems) or not names)


def _unspoken(city: City) -> Iterator[CityProblem]:
    known = ", ".join(LANGUAGES)
    for number, code in enumerate(city.languages, start=1):
        if code not in LANGUAGES:
            file = f"cities/{city.id}/city.toml"
            yield CityProblem(file, f"languages, entry {number}", f"one of {known}")


def _unworded(city: City) -> Iterator[CityProblem]:
    keys = set(get_args(Key))
    for guide in city.guides:
        for key in (f"guide-{guide.id}", *(f"guide-{guide.id}-{step.id}" for step in guide.steps)):
            if key not in keys:
                file = f"cities/{city.id}/guides.toml"
                yield CityProblem(file, "", f"the message {key} in locales/it.ftl")
