"""What every test may use."""

import os
import shutil
import tempfile
from collections.abc import AsyncIterator, Generator, Iterator
from functools import cache
from pathlib import Path

import hypothesis
import pytest

from locales import hearing
from locales.languages import AVAILABLE
from tests.fake_telegram.client import FakeTelegram, running
from tests.house import House, told
from tests.postgres import Cluster, cluster
from tests.programme import Programme

Way = tuple[str, str]
HOME: Way = ("house", "it")

# Whether a machine is busy says nothing about the code.
hypothesis.settings.register_profile("unhurried", deadline=None)
hypothesis.settings.load_profile("unhurried")

# Stories say the same sentences again and again: what they mean is worked out once.
hearing.understand = cache(hearing.understand)

# What dies in these tests are programmes, not machines: where memory has room for their files,
# no commit waits for a disk.
MEMORY, ROOM = Path("/dev/shm"), 4 << 30
if "TMPDIR" not in os.environ and MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ROOM:
    os.environ["TMPDIR"] = tempfile.tempdir = str(MEMORY)


def pytest_xdist_auto_num_workers() -> int:
    """One more than there are cores: many a test waits for another process."""
    return (os.cpu_count() or 1) + 1


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """What is marked `both_databases` is told twice."""
    marked = metafunc.definition.get_closest_marker("both_databases")
    if marked and "database_url" in metafunc.fixturenames:
        metafunc.parametrize("database_url", ("sqlite", "postgres"), indirect=True)
    ways = metafunc.definition.get_closest_marker("also_on")
    if ways and "wire_and_language" in metafunc.fixturenames and _asked(metafunc.config) == HOME:
        metafunc.parametrize("wire_and_language", (HOME, *ways.args), indirect=True, ids="-".join)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """On another wire, or in another language, only what can be told there."""
    way = _asked(config)
    kept = [each for each in items if way == HOME or _can_be_told(each, way)]
    config.hook.pytest_deselected(items=[each for each in items if each not in kept])
    items[:] = kept


def _can_be_told(item: pytest.Item, way: Way) -> bool:
    """Whether a test is a journey with a town that nothing ties to another way."""
    wire, language = way
    tied = item.get_closest_marker("only_on")
    italian = item.get_closest_marker("italian") and language != "it"
    town = "town" in getattr(item, "fixturenames", ())
    return town and not italian and not (tied and wire not in tied.args)


def _asked(config: pytest.Config) -> Way:
    return config.getoption("wire"), config.getoption("language")


@pytest.fixture
def wire_and_language(request: pytest.FixtureRequest) -> Way:
    """The wire that a journey goes by, and the language that it is told in."""
    return getattr(request, "param", _asked(request.config))


@pytest.fixture(scope="session")
def postgres() -> Iterator[Cluster]:
    """A PostgreSQL server for all tests that need one."""
    with cluster() as made:
        yield made


@pytest.fixture
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Where a test's town remembers: SQLite, unless it, or the command, asks for another."""
    if getattr(request, "param", request.config.getoption("database")) == "sqlite":
        yield f"sqlite:///{tmp_path}/town.db"
        return
    server: Cluster = request.getfixturevalue("postgres")
    url = server.town(tmp_path)
    yield url
    server.drops(url)


@pytest.fixture
async def town(tmp_path: Path, wire_and_language: Way, database_url: str) -> AsyncIterator[House]:
    """A town on Thursday 26 November 2026, ten in the morning."""
    async with told(tmp_path, *wire_and_language, database_url=database_url) as built:
        yield built


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    """A Telegram that no test leaves with a call it should not have made."""
    async with FakeTelegram(running()) as fake:
        yield fake
        assert await fake.violations() == []


@pytest.fixture
async def programme(
    tmp_path: Path, telegram: FakeTelegram, database_url: str
) -> AsyncIterator[Programme]:
    """The real programme, not yet started, over a database of its own."""
    one = Programme(tmp_path, telegram, FAIBENE_DATABASE_URL=database_url)
    yield one
    await one.kills()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--database", default="sqlite", choices=["sqlite", "postgres"])
    parser.addoption("--wire", default="house", choices=["house", "telegram", "web", "whatsapp"])
    parser.addoption("--language", default="it", choices=AVAILABLE)
    parser.addoption("--crowd", default=100, type=int, help="people who wrote while it was away")
    parser.addoption("--pictures", action="store_true", help="put screenshots into docs/")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Where FAIBENE_REQUIRE names what has to be there, nothing is skipped in silence."""
    report = yield
    if report.skipped and os.environ.get("FAIBENE_REQUIRE") and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped, though FAIBENE_REQUIRE is set: {report.longrepr}"
    return report
