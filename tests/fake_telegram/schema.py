"""Which methods and parameters exist and of what type: aiogram's models, read strictly."""

from collections.abc import Iterator
from functools import cache
from typing import Any, Union, get_args

import aiogram.methods
from aiogram.client.default import Default
from aiogram.methods.base import TelegramMethod
from aiogram.types import InputFile
from pydantic import BaseModel, TypeAdapter, ValidationError

from tests.fake_telegram.refusals import Refused, breach
from tests.fake_telegram.wire import Raw, Upload

METHODS: dict[str, type[TelegramMethod[Any]]] = {
    method.__api_method__: method
    for name in aiogram.methods.__all__
    if isinstance(method := getattr(aiogram.methods, name), type)
    and issubclass(method, TelegramMethod)
    and isinstance(getattr(method, "__api_method__", None), str)
}


def validated(name: str, raw: Raw) -> dict[str, Any]:
    """The call's arguments as plain values; anything Telegram does not document is refused."""
    if name not in METHODS:
        raise Refused(404, "Not Found: method not found", breach=True)
    arguments: dict[str, Any] = {}
    fields = _fields(name)
    attached = {value.removeprefix("attach://") for value in raw.values() if _attaches(value)}
    for parameter, value in raw.items():
        if parameter in attached:
            continue
        if parameter not in fields:
            raise breach(f"unknown parameter {parameter!r} of {name}")
        if _attaches(value):
            value = raw.get(str(value).removeprefix("attach://"), value)
        arguments[parameter] = _typed(name, parameter, value)
    for parameter, required in fields.items():
        if required and parameter not in arguments:
            raise breach(f"parameter {parameter!r} is required")
    return arguments


def _attaches(value: str | Upload) -> bool:
    return isinstance(value, str) and value.startswith("attach://")


@cache
def _fields(name: str) -> dict[str, bool]:
    """The parameters that are current, and whether each is required."""
    return {
        field.alias or parameter: field.is_required()
        for parameter, field in METHODS[name].model_fields.items()
        if not (isinstance(field.json_schema_extra, dict) and field.json_schema_extra)
    }


@cache
def _adapter(name: str, parameter: str) -> tuple[TypeAdapter[Any], bool]:
    """The type of a parameter, and whether it may be a file."""
    annotation = METHODS[name].model_fields[parameter].annotation
    members = get_args(annotation) or (annotation,)
    if not any(member in (Default, InputFile) for member in members):
        return TypeAdapter(annotation), False
    plain = tuple(member for member in members if member not in (Default, InputFile))
    return TypeAdapter(Union[plain]), InputFile in members  # noqa: UP007


def _typed(name: str, parameter: str, value: str | Upload) -> Any:
    adapter, takes_file = _adapter(name, parameter)
    if isinstance(value, Upload):
        if takes_file:
            return value
        raise breach(f"parameter {parameter!r} is no file")
    try:
        typed = adapter.validate_python(value, strict=True)
    except ValidationError:
        typed = _from_json(adapter, parameter, value)
    for extra in _extras(typed):
        raise breach(f"unknown field {extra!r} in {parameter!r}")
    return _plain(typed)


def _from_json(adapter: TypeAdapter[Any], parameter: str, value: str) -> Any:
    try:
        return adapter.validate_json(value, strict=True)
    except ValidationError as problem:
        first = problem.errors()[0]
        where = ".".join(str(step) for step in first["loc"])
        raise breach(f"can't parse {parameter} {where}: {first['msg']}") from None


def _extras(value: Any) -> Iterator[str]:
    if isinstance(value, BaseModel):
        yield from value.model_extra or {}
        for name in value.model_fields_set:
            yield from _extras(getattr(value, name))
    elif isinstance(value, list):
        for item in value:
            yield from _extras(item)


def _plain(value: Any) -> Any:
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", exclude_unset=True, by_alias=True)
    return [_plain(item) for item in value] if isinstance(value, list) else value
