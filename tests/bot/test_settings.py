from pathlib import Path

import pytest

from bot.settings import PREFIX, Settings, SettingsError, known_variables, read_settings

TOKEN = "123456789:AAH-canary_token-canary_token-0123"
SECRET = "canary_secret-0123456789"
DOCS = Path(__file__).parents[2] / "docs" / "settings.md"


def problems(**variables: str) -> list[str]:
    with pytest.raises(SettingsError) as caught:
        read_settings({PREFIX + name: value for name, value in variables.items()})
    return str(caught.value).splitlines()


def settings(**variables: str) -> Settings:
    return read_settings({PREFIX + name: value for name, value in variables.items()})


def test_nothing_needs_to_be_set() -> None:
    given = settings()
    assert given.telegram_token is None
    assert given.database_name == "faibene.db"
    assert given.keyring_path == Path("faibene-keyring.db")
    assert given.key_file == Path("faibene.key")
    assert (given.city, given.http_host, given.http_port) == (
        "cinisello_balsamo",
        "127.0.0.1",
        8080,
    )


def test_the_environment_of_the_process_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FAIBENE_HTTP_PORT", "0")
    assert read_settings().http_port == 0


def test_settings_made_by_hand_do_not_read_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("FAIBENE_HTTP_PORT", "9999")
    assert Settings().http_port == 8080


def test_empty_is_unset() -> None:
    assert settings(**{name.upper(): "" for name in Settings.model_fields}) == settings()


def test_every_variable_reaches_its_setting() -> None:
    given = settings(
        TELEGRAM_TOKEN=TOKEN,
        TELEGRAM_BASE_URL="http://127.0.0.1:8081/",
        TELEGRAM_MODE="webhook",
        TELEGRAM_SECRET=SECRET,
        DATABASE_URL="sqlite:////var/lib/faibene/city.db",
        KEYRING_URL="sqlite:///keys.db",
        KEY_FILE="/run/faibene.key",
        CITY="monza",
        HTTP_HOST="0.0.0.0",
        HTTP_PORT="65535",
        PUBLIC_URL="https://faibene.example/",
        LOG_LEVEL="debug",
    )
    assert given.telegram_token is not None
    assert given.telegram_token.get_secret_value() == TOKEN
    assert given.telegram_base_url == "http://127.0.0.1:8081"
    assert given.database_name == "/var/lib/faibene/city.db"
    assert given.telegram_secret is not None
    assert given.telegram_secret.get_secret_value() == SECRET
    assert given.webhook_url == "https://faibene.example"
    assert given.keyring_path == Path("keys.db")
    assert given.key_file == Path("/run/faibene.key")
    assert (given.city, given.http_host, given.http_port) == ("monza", "0.0.0.0", 65535)
    assert (given.public_url, given.log_level) == ("https://faibene.example", "DEBUG")


def test_a_database_on_a_server_is_named_without_its_password() -> None:
    given = settings(DATABASE_URL="postgresql://me:hushhush@db.example:5433/town")
    assert given.database_url == "postgresql://me:hushhush@db.example:5433/town"
    assert given.database_name == "db.example/town"
    assert "hushhush" not in repr(given)


def test_the_sample_has_files_of_its_own() -> None:
    given = settings(SAMPLE="1")
    assert given.database_name == "sample/faibene.db"
    assert given.keyring_path == Path("sample/keyring.db")
    assert given.key_file == Path("sample/faibene.key")


def test_a_file_that_is_set_counts_in_the_sample_too() -> None:
    given = settings(SAMPLE="1", DATABASE_URL="sqlite:///mine.db")
    assert given.database_name == "mine.db"
    assert given.key_file == Path("sample/faibene.key")


@pytest.mark.parametrize(
    ("name", "value", "line"),
    [
        ("SAMPLE", "2", "is neither 0 nor 1: expected"),
        ("HTTP_PORT", "web", "is not a port: expected"),
        ("HTTP_PORT", "-1", "is not a port: expected"),
        ("HTTP_PORT", "65536", "is not a port: expected"),
        ("HTTP_HOST", "http://here", "is not a host: expected"),
        ("LOG_LEVEL", "LOUD", "is not a level: expected"),
        ("TELEGRAM_TOKEN", "hello", "is not a bot token: expected"),
        ("TELEGRAM_TOKEN", "123456789:x y", "is not a bot token: expected"),
        ("TELEGRAM_TOKEN", f"{TOKEN} ", "is not a bot token: expected"),
        ("TELEGRAM_BASE_URL", "127.0.0.1:80", "is not a web address: expected"),
        ("TELEGRAM_MODE", "pull", "is not a way in: expected polling or webhook"),
        ("TELEGRAM_SECRET", "secret", "can't sign anything: expected"),
        ("TELEGRAM_SECRET", "secret" * 43, "can't sign anything: expected"),
        ("TELEGRAM_SECRET", "secret secret secret", "can't sign anything: expected"),
        ("TELEGRAM_SECRET", "sécret-sécret-sécret", "can't sign anything: expected"),
        ("PUBLIC_URL", "ftp://faibene.example", "is not a web address: expected"),
        ("PUBLIC_URL", "https://me:secret@faibene.example", "is not a web address: expected"),
        ("PUBLIC_URL", "https://faibene.example:port", "is not a web address: expected"),
        ("DATABASE_URL", "postgresql://me:secret@here", "names no database: expected"),
        ("DATABASE_URL", "faibene.db", "is not a database: expected sqlite:///FILE"),
        ("DATABASE_URL", "sqlite:///", "is not a database: expected sqlite:///FILE"),
        ("DATABASE_URL", "sqlite:///:memory:", "is not a database: expected sqlite:///FILE"),
        ("KEYRING_URL", "mysql://here", "is not a file: expected sqlite:///FILE"),
        ("KEYRING_URL", "postgresql://here/keys", "is not a file: expected sqlite:///FILE"),
        ("CITY", "../cinisello_balsamo", "is not a city: expected"),
        ("CITY", "/etc", "is not a city: expected"),
    ],
)
def test_a_wrong_value_is_one_line_that_does_not_repeat_it(
    name: str, value: str, line: str
) -> None:
    (only,) = problems(**{name: value})
    assert only.startswith(f"FAIBENE_{name} {line}")
    assert "secret" not in only
    assert TOKEN not in only


def test_each_problem_has_its_line() -> None:
    lines = problems(HTTP_PORT="x", LOG_LEVEL="x", SAMPLE="x", CITI="x")
    assert [line.split()[0] for line in lines] == [
        "FAIBENE_CITI",
        "FAIBENE_SAMPLE",
        "FAIBENE_HTTP_PORT",
        "FAIBENE_LOG_LEVEL",
    ]


def test_no_trace_of_what_was_typed_hangs_on_the_error() -> None:
    with pytest.raises(SettingsError) as caught:
        read_settings({"FAIBENE_TELEGRAM_TOKEN": "canary"})
    assert caught.value.__suppress_context__
    assert "canary" not in repr(caught.value)
    assert "canary" not in repr(caught.value.__context__)


def test_a_slip_of_the_keyboard_is_told() -> None:
    assert problems(TELEGRAM_TOKN=TOKEN) == [
        "FAIBENE_TELEGRAM_TOKN is not a setting: did you mean FAIBENE_TELEGRAM_TOKEN?"
    ]
    assert problems(XYZZYQ="1") == [
        "FAIBENE_XYZZYQ is not a setting: docs/settings.md lists those there are"
    ]


def test_the_variable_of_the_tests_is_let_through() -> None:
    assert settings(REQUIRE="chromium") == settings()


def test_variables_of_others_are_not_looked_at() -> None:
    assert read_settings({"PATH": "/bin", "HTTP_PORT": "x"}) == settings()


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.8.8", "::1", "localhost"])
def test_the_sample_listens_on_this_machine(host: str) -> None:
    assert settings(SAMPLE="1", HTTP_HOST=host).http_host == host


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.4", "town.example", "localhost.it"])
def test_the_sample_is_not_shown_to_other_machines(host: str) -> None:
    (line,) = problems(SAMPLE="1", HTTP_HOST=host)
    assert line.startswith("FAIBENE_HTTP_HOST shows the sample to other machines: expected")
    assert settings(SAMPLE="0", HTTP_HOST=host).http_host == host


@pytest.mark.parametrize("url", ["", "https://api.telegram.org", "http://127.0.0.1.example"])
def test_the_sample_never_writes_to_real_people(url: str) -> None:
    (line,) = problems(SAMPLE="1", TELEGRAM_TOKEN=TOKEN, TELEGRAM_BASE_URL=url)
    assert line.startswith("FAIBENE_TELEGRAM_BASE_URL would send the sample's messages")
    assert TOKEN not in line


def test_the_sample_may_use_a_test_server_on_this_machine() -> None:
    url = "http://localhost:8081"
    given = settings(SAMPLE="1", TELEGRAM_TOKEN=TOKEN, TELEGRAM_BASE_URL=url)
    assert given.telegram_base_url == url


@pytest.mark.parametrize(
    ("variables", "guilty"),
    [
        ({"DATABASE_URL": "sqlite:///one.db", "KEYRING_URL": "sqlite:///one.db"}, "KEYRING_URL"),
        ({"DATABASE_URL": "sqlite:///one.db", "KEYRING_URL": "sqlite:///./one.db"}, "KEYRING_URL"),
        ({"DATABASE_URL": "sqlite:///faibene-keyring.db"}, "KEYRING_URL"),
        ({"KEY_FILE": "faibene.db"}, "KEY_FILE"),
        ({"KEY_FILE": "faibene-keyring.db"}, "KEY_FILE"),
    ],
)
def test_database_keyring_and_key_are_apart(variables: dict[str, str], guilty: str) -> None:
    (line,) = problems(**variables)
    assert line.startswith(f"FAIBENE_{guilty} names a file that is already taken: expected")


def test_no_secret_is_shown_by_the_settings() -> None:
    given = settings(TELEGRAM_TOKEN=TOKEN, TELEGRAM_SECRET=SECRET)
    shown = repr(given) + str(given) + given.model_dump_json()
    assert TOKEN not in shown
    assert SECRET not in shown


WEBHOOK = {
    "TELEGRAM_TOKEN": TOKEN,
    "TELEGRAM_MODE": "webhook",
    "TELEGRAM_SECRET": SECRET,
    "PUBLIC_URL": "https://faibene.example",
}


def test_by_polling_no_address_is_given_away() -> None:
    assert settings(**WEBHOOK).webhook_url == "https://faibene.example"
    assert settings(**WEBHOOK | {"TELEGRAM_MODE": "polling"}).webhook_url is None


@pytest.mark.parametrize(
    ("missing", "guilty"),
    [
        ("TELEGRAM_TOKEN", "TELEGRAM_MODE"),
        ("TELEGRAM_SECRET", "TELEGRAM_SECRET"),
        ("PUBLIC_URL", "PUBLIC_URL"),
    ],
)
def test_a_webhook_wants_a_token_a_secret_and_an_address(missing: str, guilty: str) -> None:
    (line,) = problems(**{name: value for name, value in WEBHOOK.items() if name != missing})
    assert line.startswith(f"FAIBENE_{guilty} ")
    assert SECRET not in line


@pytest.mark.parametrize("url", ["http://127.0.0.1:8080", "https://faibene.example:8080"])
def test_a_webhook_is_where_telegram_goes_unless_it_is_a_test_server_on_this_machine(
    url: str,
) -> None:
    (line,) = problems(**WEBHOOK | {"PUBLIC_URL": url})
    assert line.startswith("FAIBENE_PUBLIC_URL has to be an https:// address, on port 443")
    plain = WEBHOOK | {"PUBLIC_URL": "http://127.0.0.1:8080"}
    nearby = settings(**plain, TELEGRAM_BASE_URL="http://127.0.0.1:8081")
    assert nearby.webhook_url == "http://127.0.0.1:8080"


def _row(name: str) -> str:
    usual, sample = (_default(getattr(Settings(sample=on), name)) for on in (False, True))
    default = usual if name == "sample" or usual == sample else f"{usual}, in the sample {sample}"
    meaning = Settings.model_fields[name].description
    return f"| `{PREFIX}{name.upper()}` | {default} | {meaning} |"


def _default(value: object) -> str:
    return "none" if value is None else f"`{int(value) if isinstance(value, bool) else value}`"


def test_the_documented_table_is_the_code() -> None:
    rows = [line for line in DOCS.read_text("utf-8").splitlines() if line.startswith("| `")]
    assert rows == [_row(name) for name in Settings.model_fields]


def test_the_documentation_names_every_variable() -> None:
    text = DOCS.read_text("utf-8")
    assert [name for name in sorted(known_variables()) if name not in text] == []
