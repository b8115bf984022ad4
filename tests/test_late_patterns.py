"""A pattern that is compiled late finds what one finds that is compiled at once."""

import re

import pytest

from briefgen.late_patterns import late_pattern


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Keep what is compiled."""
    known: list[str] = []
    compile_pattern = re.compile

    def compiling(text: str, flags: int = 0) -> re.Pattern[str]:
        known.append(text)
        return compile_pattern(text, flags)

    monkeypatch.setattr(re, "compile", compiling)
    return known


def test_nothing_is_compiled_before_something_is_looked_for(compiled: list[str]) -> None:
    pattern = late_pattern("a(b)")
    assert compiled == []

    assert pattern.findall("ab") == ["b"]
    assert compiled == ["a(b)"]


def test_it_is_compiled_once(compiled: list[str]) -> None:
    pattern = late_pattern("a")
    assert pattern.search("ba")
    assert pattern.sub("c", "ba") == "bc"
    assert pattern.match("ba") is None

    assert compiled == ["a"]


def test_flags_count_and_bytes_are_searched_as_well() -> None:
    assert late_pattern(rb"a.", re.DOTALL | re.IGNORECASE).fullmatch(b"A\n")
    assert late_pattern("a").fullmatch("A") is None


def test_it_tells_of_itself_what_a_pattern_tells() -> None:
    pattern = late_pattern("(?P<one>a)")

    assert pattern.pattern == "(?P<one>a)"
    assert pattern.groupindex == {"one": 1}
