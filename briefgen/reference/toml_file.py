"""Read one TOML file into a model value, with errors that name file, place and remedy."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

import msgspec
from msgspec import inspect

from briefgen.errors import InputError, did_you_mean, unknown_name
from briefgen.reference.user_folder import user_folder
from briefgen.resources import asset

V = TypeVar("V")

_UNKNOWN_WORD = re.compile(
    r"Invalid enum value '(?P<word>.*)' - at `(?:key` in `)?\$(?P<place>.*)`"
)
_FAULT = re.compile(r"(?P<fault>.*) - at `\$(?P<place>.*)`", re.DOTALL)
_ANY_KEY = "[...]"


def read_toml(path: Path, kind: type[V]) -> V:
    """Read a file into a value of `kind`; raise InputError for what is not valid in it."""
    content = _parsed(path)
    try:
        value = msgspec.convert(content, kind)
    except msgspec.ValidationError as fault:
        raise InputError(f"{path.name}: {_described(str(fault), content, kind)}") from fault
    _refuse_unknown_fields(path, content, value)
    return value


def _parsed(path: Path) -> dict[str, Any]:
    try:
        # A byte-order mark is what some editors begin a file with.
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as fault:
        raise InputError(f"{path.name}: can't be read ({fault.strerror}).") from fault
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise InputError(f"{path.name}: is no valid TOML: {fault}.") from fault


def _described(fault: str, content: dict[str, Any], kind: type) -> str:
    """Turn msgspec's message into `place: fault`, with the nearest valid word."""
    exact = _with_key(fault, content, kind)
    if found := _UNKNOWN_WORD.fullmatch(fault):
        place = _place(exact or found["place"])
        return f"{place}: {_unknown(found['word'], words_of(inspect.type_info(kind)))}"
    if found := _FAULT.fullmatch(fault):
        return f"{_place(exact or found['place'])}: {_lower_first(found['fault'])}."
    return f"{_lower_first(fault)}."


def _with_key(fault: str, content: dict[str, Any], kind: type) -> str:
    """Give the place of a fault inside a table with free keys, which msgspec calls `[...]`.

    Empty where the fault is elsewhere. The key is the first one that fails alone.
    """
    found = _FAULT.fullmatch(fault)
    table, mark, rest = found["place"].partition(_ANY_KEY) if found else ("", "", "")
    name = _place(table)
    for key, entry in content[name].items() if mark else ():
        try:
            msgspec.convert({**content, name: {key: entry}}, kind)
        except msgspec.ValidationError:
            return f"{table}.{key}{rest}"
    return ""


def _place(path: str) -> str:
    return path.removeprefix(".")


def _unknown(word: str, choices: list[str]) -> str:
    return f"unknown {word!r}. {did_you_mean(word, choices)}".rstrip()


def _lower_first(text: str) -> str:
    return text[:1].lower() + text[1:]


def words_of(kind: inspect.Type) -> list[str]:
    """Give the words that a type admits anywhere inside it, as `Literal`s have them."""
    match kind:
        case inspect.LiteralType(values=values):
            return [value for value in values if isinstance(value, str)]
        case inspect.StructType(fields=fields):
            inner = [field.type for field in fields]
        case inspect.DictType(key_type=key, value_type=value):
            inner = [key, value]
        case inspect.VarTupleType(item_type=item):
            inner = [item]
        case inspect.UnionType(types=types):
            inner = list(types)
        case _:
            inner = []
    return [word for one in inner for word in words_of(one)]


def _refuse_unknown_fields(path: Path, content: object, value: object) -> None:
    """Raise InputError for the first field that the model does not have; it would be ignored."""
    for place, name, known in _unknown_fields(content, value, place=""):
        raise InputError(f"{path.name}: {_place(place)}: {_unknown(name, known)}")


def _unknown_fields(
    content: object, value: object, *, place: str
) -> Iterator[tuple[str, str, list[str]]]:
    """Yield place, name and the known names of each field that a struct lacks."""
    match content, value:
        case dict(), msgspec.Struct():
            known = dict(zip(value.__struct_encode_fields__, value.__struct_fields__, strict=True))
            for name, inner in content.items():
                if name in known:
                    field = getattr(value, known[name])
                    yield from _unknown_fields(inner, field, place=f"{place}.{name}")
                else:
                    yield f"{place}.{name}", name, list(known)
        case dict(), dict():
            for name, inner in content.items():
                yield from _unknown_fields(inner, value[name], place=f"{place}.{name}")
        case list(), tuple():
            for at, (inner, item) in enumerate(zip(content, value, strict=True)):
                yield from _unknown_fields(inner, item, place=f"{place}[{at}]")
        case _:
            pass


def names_in(folder: str) -> dict[str, Path]:
    """List the TOML files of one folder by name: shipped ones, and the user's own over them."""
    shipped = asset(folder).glob("*.toml")
    own = (user_folder() / folder).glob("*.toml")
    return {path.stem: path for path in (*sorted(shipped), *sorted(own))}


def find_named(folder: str, name: str, *, what: str) -> Path:
    """Find one file of a folder by its name; raise UsageError with the nearest one."""
    found = names_in(folder)
    if name not in found:
        raise unknown_name(what, name, sorted(found))
    return found[name]
