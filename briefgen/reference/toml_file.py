"""Read one TOML file into a model value, with errors that name file, place and remedy."""

import os
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from briefgen.errors import InputError, unknown_name
from briefgen.reference.ready_tables import ready_tables
from briefgen.reference.user_folder import user_folder
from briefgen.resources import asset

V = TypeVar("V")
_LARGEST = 4_000_000
"""Bytes; ten thousand terms have as many."""
_LARGEST_KEPT = 100_000
"""Bytes of a file whose value is kept: styles, recipes, schemes, lists of fonts."""


def read_toml(path: Path, kind: type[V]) -> V:
    """Read a file into a value of `kind`; raise InputError for what is not valid in it.

    What was read before is read again only where the file holds other bytes.
    """
    written = read_bytes(path)
    if len(written) > _LARGEST_KEPT:
        return value_of(path, tables_of(path, written), kind)
    value: V = _kept_value(path, written, kind)  # type: ignore[arg-type] # types are hashable
    return value


@lru_cache(maxsize=64)
def _kept_value(path: Path, written: bytes, kind: Any) -> Any:  # noqa: ANN401 - value of a kind
    return value_of(path, tables_of(path, written), kind)


def value_of(path: Path, content: dict[str, Any], kind: type[V]) -> V:
    """Turn the content of a file into a value; raise InputError for what is not valid in it."""
    try:
        value = msgspec.convert(content, kind)
    except msgspec.ValidationError as fault:
        from briefgen.reference.toml_faults import described_fault

        described = described_fault(str(fault), content, kind)
        raise InputError(f"{path.name}: {described}") from fault
    _refuse_unknown_fields(path, content, value)
    return value


def read_bytes(path: Path) -> bytes:
    """Read a file; raise InputError where it can't be read, or is too large to be TOML of ours."""
    try:
        with path.open("rb") as file:
            written = file.read(_LARGEST + 1)
    except OSError as fault:
        raise InputError(f"{path.name}: can't be read ({fault.strerror}).") from fault
    if len(written) > _LARGEST:
        raise InputError(f"{path.name}: is larger than {_LARGEST // 1_000_000} MB.")
    return written


def tables_of(path: Path, written: bytes) -> dict[str, Any]:
    """Give the tables of a file with these bytes; raise InputError where it is no TOML."""
    ready = ready_tables(path, written)
    return _parsed(path, written) if ready is None else ready


def _parsed(path: Path, written: bytes) -> dict[str, Any]:
    # What ships lies ready; the parser is loaded for the files of a user.
    import tomllib

    try:
        # A byte-order mark is what some editors begin a file with.
        return tomllib.loads(written.decode("utf-8-sig"))
    except RecursionError as fault:
        raise InputError(f"{path.name}: is no valid TOML: nested too deep.") from fault
    except ValueError as fault:  # of TOML, of UTF-8, and of numbers with thousands of digits
        raise InputError(f"{path.name}: is no valid TOML: {fault}.") from fault


def _refuse_unknown_fields(path: Path, content: object, value: object) -> None:
    """Raise InputError for the first field that the model does not have; it would be ignored."""
    for place, name, known in _unknown_fields(content, value, place=""):
        from briefgen.reference.toml_faults import place_of, unknown_word

        raise InputError(f"{path.name}: {place_of(place)}: {unknown_word(name, known)}")


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
    return {**_toml_files(asset(folder)), **_toml_files(user_folder() / folder)}


def _toml_files(folder: Path) -> dict[str, Path]:
    try:
        # Paths of names cost more than the names.
        return _paths_of(folder, tuple(os.listdir(folder)))  # noqa: PTH208
    except OSError:
        return {}


@lru_cache(maxsize=64)
def _paths_of(folder: Path, names: tuple[str, ...]) -> dict[str, Path]:
    """Give the paths of the TOML files among some names; a batch asks for them with each brief."""
    ending = ".toml"
    found = (name for name in sorted(names) if name.endswith(ending))
    return {name[: -len(ending)]: folder / name for name in found}


def find_named(folder: str, name: str, *, what: str) -> Path:
    """Find one file of a folder by its name; raise UsageError with the nearest one."""
    found = names_in(folder)
    if name not in found:
        raise unknown_name(what, name, sorted(found))
    return found[name]
