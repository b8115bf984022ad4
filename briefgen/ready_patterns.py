"""Regular expressions that were compiled beforehand.

To compile those of an export takes 5 % of it, those that read articles a tenth of a second.
`packaging/build_ready_patterns.py` compiles them for each Python that we support; here they are
put where `re.compile` looks first. A pattern that was changed since is compiled as ever, and on
another Python all are.
"""

import _sre  # type: ignore[import-not-found] # nothing tells of its types
import marshal
import re
import sys
import zlib
from typing import Any

from briefgen.resources import asset

FAMILIES = ("export", "extract")
"""Patterns that are needed together."""
Made = tuple[str | bytes, int, int, bytes, int, dict[str, int]]
"""A pattern, the flags it is asked for with, all its flags, its code, how many groups it has,
and the numbers of those with names."""


def version() -> tuple[object, ...]:
    """Tell what the code of a pattern hangs on: the release of Python, and the machine."""
    return *sys.version_info[:2], _sre.MAGIC, _sre.CODESIZE, _sre.MAXREPEAT, sys.byteorder


def ready_name(family: str) -> str:
    """Give the name of the file in which the patterns of a family lie, for this Python."""
    return f"{family}-{sys.version_info[0]}.{sys.version_info[1]}.bin"


def take_ready(family: str) -> None:
    """Let the patterns of a family be there when they are asked for."""
    try:
        packed = asset("patterns", ready_name(family)).read_bytes()
    except OSError:
        return  # none for this Python
    made_by, patterns = marshal.loads(zlib.decompress(packed))  # noqa: S302 - ships as bytecode does
    if made_by == version():
        known = re._cache  # type: ignore[attr-defined] # noqa: SLF001 - where `re.compile` looks
        for made in patterns:
            known[type(made[0]), made[0], made[1]] = pattern_of(made)


def pattern_of(made: Made) -> "re.Pattern[Any]":
    """Make a pattern of its code."""
    text, _, flags, code, groups, names = made
    named: list[str | None] = [None] * (groups + 1)
    for name, number in names.items():
        named[number] = name
    steps = memoryview(code).cast("I").tolist()
    pattern: re.Pattern[Any] = _sre.compile(text, flags, steps, groups, names, tuple(named))
    return pattern
