"""Word the faults of a TOML file: the place, what is wrong, and the nearest valid word."""

import re
from typing import Any

import msgspec
from msgspec import inspect

from briefgen.errors import did_you_mean

_UNKNOWN_WORD = re.compile(
    r"Invalid enum value '(?P<word>.*)' - at `(?:key` in `)?\$(?P<place>.*)`"
)
_FAULT = re.compile(r"(?P<fault>.*) - at `\$(?P<place>.*)`", re.DOTALL)
_ANY_KEY = "[...]"


def described_fault(fault: str, content: dict[str, Any], kind: type) -> str:
    """Turn msgspec's message into `place: fault`, with the nearest valid word."""
    exact = _with_key(fault, content, kind)
    if found := _UNKNOWN_WORD.fullmatch(fault):
        place = place_of(exact or found["place"])
        return f"{place}: {unknown_word(found['word'], words_of(inspect.type_info(kind)))}"
    if found := _FAULT.fullmatch(fault):
        return f"{place_of(exact or found['place'])}: {_lower_first(found['fault'])}."
    return f"{_lower_first(fault)}."


def _with_key(fault: str, content: dict[str, Any], kind: type) -> str:
    """Give the place of a fault inside a table with free keys, which msgspec calls `[...]`.

    Empty where the fault is elsewhere. The key is the first one that fails alone.
    """
    found = _FAULT.fullmatch(fault)
    table, mark, rest = found["place"].partition(_ANY_KEY) if found else ("", "", "")
    name = place_of(table)
    for key, entry in content[name].items() if mark else ():
        try:
            msgspec.convert({**content, name: {key: entry}}, kind)
        except msgspec.ValidationError:
            return f"{table}.{key}{rest}"
    return ""


def place_of(path: str) -> str:
    """Give a path as a file's author writes it."""
    return path.removeprefix(".")


def unknown_word(word: str, choices: list[str]) -> str:
    """Say that a word is unknown, with the nearest of its choices."""
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
