"""Read one TOML file into a model value, with errors that name file, place and remedy."""

import re
import tomllib
from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path
from typing import TypeVar

import msgspec

from briefgen.errors import InputError, unknown_name
from briefgen.reference.user_folder import user_folder
from briefgen.resources import asset

V = TypeVar("V")

_INVALID_CHOICE = re.compile(r"Invalid enum value '(?P<found>.*)' - at `\$(?P<place>.*)`")
_FAULT = re.compile(r"(?P<fault>.*) - at `\$\.?(?P<place>.*)`", re.DOTALL)


def read_toml(path: Path, kind: type[V], *, choices: Iterable[str] = ()) -> V:
    """Read a file into a value of `kind`; raise InputError for what is not valid in it.

    `choices` are the words a misspelt one is compared with ("did you mean").
    """
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as fault:
        raise InputError(f"{path.name}: can't be read ({fault.strerror}).") from fault
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise InputError(f"{path.name}: is no valid TOML: {fault}.") from fault
    try:
        return msgspec.convert(content, kind)
    except msgspec.ValidationError as fault:
        raise InputError(_describe(path, str(fault), choices)) from fault


def _describe(path: Path, fault: str, choices: Iterable[str]) -> str:
    """Turn msgspec's message into `file: place: fault`, with the nearest valid word."""
    if choice := _INVALID_CHOICE.fullmatch(fault):
        near = get_close_matches(choice["found"], list(choices), n=1)
        hint = f" Did you mean '{near[0]}'?" if near else ""
        return f"{path.name}: {choice['place'].lstrip('.')}: unknown {choice['found']!r}.{hint}"
    if placed := _FAULT.fullmatch(fault):
        return f"{path.name}: {placed['place']}: {_lower_first(placed['fault'])}."
    return f"{path.name}: {_lower_first(fault)}."


def _lower_first(text: str) -> str:
    return text[:1].lower() + text[1:]


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
