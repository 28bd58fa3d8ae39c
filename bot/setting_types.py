"""What one setting may be: each type says, in one line, what is expected."""

import re
from ipaddress import ip_address
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator, SecretStr
from pydantic_settings import NoDecode

from bot.city import is_city_name
from domain.templates import FORMS, Approved, TemplateKind
from locales.languages import LANGUAGES

TOKEN_SHAPE = r"\d{5,}:[A-Za-z0-9_-]{3,}"
SECRET_SHAPE = r"[A-Za-z0-9_-]{16,256}"
SQLITE = "sqlite:///"


def _address(value: str) -> str:
    try:
        parts = urlsplit(value)
        valid = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:
        valid = False
    if not valid or parts.username is not None or parts.query or parts.fragment:
        raise ValueError("is not a web address: expected https://… or http://…, with no password")
    return value.rstrip("/")


def _file_url(value: str) -> str:
    if not re.fullmatch(rf"{SQLITE}[^:?#]+", value):
        raise ValueError("is not a file: expected sqlite:///FILE")
    return value


def _database(value: str) -> str:
    if re.match("postgres(ql)?://", value):
        if not _names_a_database(value):
            raise ValueError("names no database: expected postgresql://NAME:PASSWORD@HOST/DATABASE")
        return value
    if not re.fullmatch(rf"{SQLITE}[^:?#]+", value):
        raise ValueError("is not a database: expected sqlite:///FILE or postgresql://…")
    return value


def _names_a_database(url: str) -> bool:
    try:
        return bool(urlsplit(url).path.strip("/"))
    except ValueError:
        return False


def _token(value: SecretStr) -> SecretStr:
    if not re.fullmatch(TOKEN_SHAPE, value.get_secret_value(), re.ASCII):
        raise ValueError("is not a bot token: expected digits, a colon and more characters")
    return value


def _secret(value: SecretStr) -> SecretStr:
    if not re.fullmatch(SECRET_SHAPE, value.get_secret_value(), re.ASCII):
        raise ValueError("can't sign anything: expected 16 to 256 letters, digits, _ and -")
    return value


def _number(value: str) -> str:
    if not re.fullmatch(r"[0-9]{5,20}", value, re.ASCII):
        raise ValueError("is not a number's identifier: expected digits alone, without a +")
    return value


def _access(value: SecretStr) -> SecretStr:
    if not re.fullmatch(r"[!-~]{8,}", value.get_secret_value(), re.ASCII):
        raise ValueError("is not an access token: expected letters and digits without a space")
    return value


def _approved(value: object) -> object:
    """Reads "reminder=NAME:it,en cancelled=NAME:it" as what is approved, by kind."""
    if not isinstance(value, str):
        return value
    found = {}
    for part in value.split():
        said = re.fullmatch(r"([a-z]+)=([a-z0-9_]{1,512}):([a-z]{2,3}(?:,[a-z]{2,3})*)", part)
        if said is None or said[1] not in FORMS or not set(said[3].split(",")) <= set(LANGUAGES):
            raise ValueError(
                f"names no templates: expected KIND=NAME:LANGUAGES, as in "
                f"reminder=faibene_reminder:it,en; the kinds are {', '.join(FORMS)}"
            )
        found[said[1]] = Approved(said[2], tuple(said[3].split(",")))
    return found


def _city(value: str) -> str:
    if not is_city_name(value):
        raise ValueError("is not a city: expected the name of a folder in cities")
    return value


def _host(value: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9.:-]+", value):
        raise ValueError("is not a host: expected a name or an address, such as 127.0.0.1")
    return value


def is_local(host: str | None) -> bool:
    """Whether a host is this machine."""
    try:
        return host == "localhost" or ip_address(host or "").is_loopback
    except ValueError:
        return False


Url = Annotated[str, AfterValidator(_address)]
DatabaseUrl = Annotated[str, AfterValidator(_database)]
FileUrl = Annotated[str, AfterValidator(_file_url)]
Level = Annotated[
    Literal["DEBUG", "INFO", "WARNING", "ERROR"],
    BeforeValidator(lambda value: value.upper() if isinstance(value, str) else value),
]
Token = Annotated[SecretStr, AfterValidator(_token)]
Number = Annotated[str, AfterValidator(_number)]
Access = Annotated[SecretStr, AfterValidator(_access)]
ApprovedTemplates = Annotated[dict[TemplateKind, Approved], NoDecode, BeforeValidator(_approved)]
Secret = Annotated[SecretStr, AfterValidator(_secret)]
CityName = Annotated[str, AfterValidator(_city)]
Host = Annotated[str, AfterValidator(_host)]
