"""The settings, read from FAIBENE_ variables: the only place that reads the environment."""

import os
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError
from pydantic import ValidationInfo as Info
from pydantic import field_validator as check
from pydantic_core import ErrorDetails
from pydantic_settings import (
    BaseSettings,
    EnvSettingsSource,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
)

from bot.setting_types import (
    SQLITE,
    Access,
    ApprovedTemplates,
    CityName,
    DatabaseUrl,
    FileUrl,
    Host,
    Level,
    Number,
    Secret,
    Token,
    Url,
    is_local,
)

PREFIX = "FAIBENE_"
EXIT_CODE = 2
_ELSEWHERE = {f"{PREFIX}REQUIRE"}  # read by the tests
_WEBHOOK_PORTS = (None, 443, 80, 88, 8443)
_WRONG = {
    "sample": "is neither 0 nor 1: expected 1 for the sample, 0 otherwise",
    "telegram_mode": "is not a way in: expected polling or webhook",
    "whatsapp_budget": "is not a number of messages: expected a whole number from 1",
    "http_port": "is not a port: expected a whole number from 0 to 65535",
    "log_level": "is not a level: expected DEBUG, INFO, WARNING or ERROR",
}


class SettingsError(Exception):
    """Settings that stop the start; its text has one line for each problem and no value."""


def _file(usual: str, in_sample: str, meaning: str, *, shown: bool = True) -> Any:
    def default(data: dict[str, Any]) -> str:
        return in_sample if data.get("sample") else usual

    return Field(default_factory=default, description=meaning, repr=shown)


class Settings(BaseSettings):
    """What an installation decides; a rule between two settings stands at the later one."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, frozen=True, validate_default=True, hide_input_in_errors=True
    )

    sample: bool = Field(False, description="1 runs the sample town, on files of its own")
    telegram_token: Token | None = Field(
        None, description="The bot's token; without one there is no Telegram"
    )
    telegram_base_url: Url = Field(
        "https://api.telegram.org", description="The Bot API server, without `/bot`"
    )
    telegram_mode: Literal["polling", "webhook"] = Field(
        "polling",
        description="How updates come: we ask for them (polling), or it brings them (webhook)",
    )
    telegram_secret: Secret | None = Field(
        None,
        description="What Telegram signs with when it brings updates: 16 to 256 letters, digits, "
        "_ and -",
    )
    whatsapp_token: Access | None = Field(
        None, description="The token of a WhatsApp Cloud API number; without one there is none"
    )
    whatsapp_phone_id: Number | None = Field(
        None, description="The identifier (not the number) of the phone number at WhatsApp"
    )
    whatsapp_app_secret: Secret | None = Field(
        None, description="The secret of the app at Meta, which signs what it brings"
    )
    whatsapp_verify_token: Secret | None = Field(
        None, description="A word of your own, 16 to 256 letters, digits, _ and -, for the webhook"
    )
    whatsapp_base_url: Url = Field(
        "https://graph.facebook.com/v23.0", description="The Graph API server, with its version"
    )
    whatsapp_templates: ApprovedTemplates = Field(
        default_factory=dict,
        description="What WhatsApp has approved, with spaces between: `KIND=NAME:LANGUAGES`",
    )
    whatsapp_budget: int | None = Field(
        None, ge=1, description="How many messages may leave on WhatsApp in a month"
    )
    database_url: DatabaseUrl = _file(
        "sqlite:///faibene.db",
        "sqlite:///sample/faibene.db",
        "Where the city remembers: `sqlite:///FILE` or `postgresql://NAME:PASSWORD@HOST/DATABASE`",
        shown=False,
    )
    keyring_url: FileUrl = _file(
        "sqlite:///faibene-keyring.db",
        "sqlite:///sample/keyring.db",
        "The people's keys (`sqlite:///FILE`): never in the database, nor in its backups",
    )
    key_file: Path = _file(
        "faibene.key", "sample/faibene.key", "The city's key, which wraps the people's keys"
    )
    city: CityName = Field("cinisello_balsamo", description="The folder in `cities` to serve")
    http_host: Host = Field(
        "127.0.0.1", description="Where the web chat listens; in the sample, this machine only"
    )
    http_port: int = Field(
        8080, ge=0, le=65535, description="The port of the web chat; 0 takes any free one"
    )
    public_url: Url | None = Field(None, description="The address people reach this bot at")
    log_level: Level = Field("INFO", description="DEBUG, INFO, WARNING or ERROR")

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        *others: PydanticBaseSettingsSource,
        **named: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Only what is handed over: `read_settings` chooses the environment."""
        return (init_settings,)

    @property
    def database_name(self) -> str:
        """The database as it may be shown: its file, or its host and name without a password."""
        if self.database_url.startswith(SQLITE):
            return self.database_url.removeprefix(SQLITE)
        parts = urlsplit(self.database_url)
        return f"{parts.hostname or ''}{parts.path}"

    @property
    def keyring_path(self) -> Path:
        """The keyring's file."""
        return Path(self.keyring_url.removeprefix(SQLITE))

    @property
    def webhook_url(self) -> str | None:
        """The address Telegram brings updates to, without our path; None when we ask for them."""
        return self.public_url if self.telegram_mode == "webhook" else None

    @check("telegram_mode")
    @classmethod
    def _a_webhook_has_a_bot(cls, value: str, info: Info) -> str:
        if value == "webhook" and info.data.get("telegram_token", True) is None:
            raise ValueError(f"is webhook, without a bot: expected {PREFIX}TELEGRAM_TOKEN as well")
        return value

    @check("telegram_secret")
    @classmethod
    def _a_webhook_is_signed(cls, value: SecretStr | None, info: Info) -> SecretStr | None:
        if value is None and info.data.get("telegram_mode") == "webhook":
            raise ValueError("is missing: expected one of your own, for nobody else to know")
        return value

    @check("whatsapp_phone_id", "whatsapp_app_secret", "whatsapp_verify_token")
    @classmethod
    def _whatsapp_is_whole(cls, value: object, info: Info) -> object:
        """Without its secret anybody could speak for everybody: it is not opened at all."""
        if value is None and info.data.get("whatsapp_token") is not None:
            raise ValueError(f"is missing: {PREFIX}WHATSAPP_TOKEN needs it")
        return value

    @check("public_url")
    @classmethod
    def _a_webhook_is_reached(cls, value: str | None, info: Info) -> str | None:
        if info.data.get("telegram_mode") != "webhook":
            return value
        if is_local(urlsplit(info.data.get("telegram_base_url", "")).hostname) and value:
            return value
        parts = urlsplit(value or "")
        if parts.scheme != "https" or parts.port not in _WEBHOOK_PORTS:
            raise ValueError(
                "has to be an https:// address, on port 443, 80, 88 or 8443: Telegram brings "
                "updates to no other"
            )
        return value

    @check("telegram_base_url", "whatsapp_base_url")
    @classmethod
    def _sample_stays_here(cls, value: str, info: Info) -> str:
        token = (info.field_name or "").replace("base_url", "token")
        real = info.data.get("sample") and info.data.get(token)
        if real and not is_local(urlsplit(value).hostname):
            raise ValueError(
                f"would send the sample's messages to real people: expected a server on this "
                f"machine, no {PREFIX}{token.upper()}, or no {PREFIX}SAMPLE"
            )
        return value

    @check("keyring_url", "key_file")
    @classmethod
    def _apart(cls, value: str | Path, info: Info) -> str | Path:
        urls = (info.data.get(name, "") for name in ("database_url", "keyring_url"))
        taken = {_resolved(url) for url in urls if url}
        if _resolved(value) in taken:
            raise ValueError("names a file that is already taken: expected one of its own")
        return value

    @check("http_host")
    @classmethod
    def _sample_listens_here(cls, value: str, info: Info) -> str:
        if info.data.get("sample") and not is_local(value):
            raise ValueError("shows the sample to other machines: expected 127.0.0.1")
        return value


def read_settings(env: Mapping[str, str] | None = None) -> Settings:
    """The settings of an environment (the process's own if None); empty means unset."""
    env = os.environ if env is None else env
    given = {name: value for name, value in env.items() if name.startswith(PREFIX) and value}
    problems = [_unknown(name) for name in sorted(given) if name not in known_variables()]
    try:
        settings = _parse(given)
    except ValidationError as error:
        problems += [_line(detail) for detail in error.errors(include_input=False)]
    if problems:
        # Without its cause: a traceback must not show what was typed.
        raise SettingsError("\n".join(filter(None, problems))) from None
    return settings


def known_variables() -> set[str]:
    """Every variable that means something, those of the tests included."""
    return {PREFIX + name.upper() for name in Settings.model_fields} | _ELSEWHERE


def _resolved(file: str | Path) -> Path:
    return Path(str(file).removeprefix(SQLITE)).resolve()


def _parse(given: Mapping[str, str]) -> Settings:
    source = EnvSettingsSource(Settings)
    source.env_vars = {name.lower(): value for name, value in given.items()}
    return Settings(**source())


def _unknown(name: str) -> str:
    # Without the prefix, which would make everything look alike.
    fields = [field.upper() for field in Settings.model_fields]
    near = get_close_matches(name.removeprefix(PREFIX).upper(), fields, n=1)
    hint = f"did you mean {PREFIX}{near[0]}?" if near else "docs/settings.md lists those there are"
    return f"{name} is not a setting: {hint}"


def _line(detail: ErrorDetails) -> str:
    field = str(detail["loc"][0])
    if detail["type"] == "default_factory_not_called":
        return ""  # said already, of the field it depends on
    error = detail.get("ctx", {}).get("error")
    return f"{PREFIX}{field.upper()} {error or _WRONG[field]}"
