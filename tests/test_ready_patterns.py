"""Patterns that lie ready are those that this Python would compile itself."""

import marshal
import re
import sys
import zlib
from re import _compiler  # type: ignore[attr-defined] # what makes a pattern
from typing import Any

import pytest

from briefgen import ready_patterns
from briefgen.ready_patterns import FAMILIES, pattern_of, ready_name, take_ready, version
from briefgen.resources import asset

READY_FOR = {(3, 11), (3, 12), (3, 13)}
"""The Pythons for which patterns are compiled beforehand."""
of_this_python = pytest.mark.skipif(
    sys.version_info[:2] not in READY_FOR, reason="Patterns are compiled here as ever."
)


@pytest.fixture
def cache(monkeypatch: pytest.MonkeyPatch) -> dict[Any, re.Pattern[Any]]:
    """Give the place where `re` looks for patterns, with nothing in it."""
    found: dict[Any, re.Pattern[Any]] = {}
    monkeypatch.setattr(re, "_cache", found)
    return found


@of_this_python
@pytest.mark.parametrize("family", FAMILIES)
def test_what_lies_ready_is_what_is_compiled_here(family: str) -> None:
    packed = asset("patterns", ready_name(family)).read_bytes()
    made_by, patterns = marshal.loads(zlib.decompress(packed))

    assert made_by == version()
    for made in patterns:
        ready, compiled = pattern_of(made), _compiler.compile(made[0], made[1])
        # Patterns are the same if their text, their flags and their code are.
        assert ready == compiled, made[0]
        assert ready.groupindex == compiled.groupindex
        assert ready.groups == compiled.groups


@of_this_python
def test_a_pattern_that_is_asked_for_is_the_one_that_lies_ready(
    cache: dict[Any, re.Pattern[Any]],
) -> None:
    take_ready("export")

    (kind, text, flags), ready = next(iter(cache.items()))
    assert kind is type(text)
    assert re.compile(text, flags) is ready


def test_on_another_python_nothing_lies_ready(
    cache: dict[Any, re.Pattern[Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "version_info", (2, 7))

    take_ready("export")

    assert not cache


def test_what_another_compiler_made_is_left_alone(
    cache: dict[Any, re.Pattern[Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ready_patterns, "version", lambda: ("another",))

    take_ready("export")

    assert not cache
