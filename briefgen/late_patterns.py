"""Regular expressions that are compiled when they are first used.

Compiling those of all modules that an export loads took a seventh of a short one, and half
of them look for what few briefs have.
"""

import re
from typing import Any, AnyStr, Generic, cast

_METHODS = ("match", "fullmatch", "search", "findall", "finditer", "split", "sub", "subn")


class _LatePattern(Generic[AnyStr]):
    """Stands in for a pattern: its methods are there from their first use on."""

    def __init__(self, text: AnyStr, flags: re.RegexFlag | int) -> None:
        self._text: AnyStr = text
        self._flags = flags

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever a pattern has
        """Compile the pattern, and keep what it can do."""
        compiled = re.compile(self._text, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def late_pattern(text: AnyStr, flags: re.RegexFlag | int = 0) -> re.Pattern[AnyStr]:
    r"""Give a pattern that is compiled when something is first looked for with it.

    For what seldom comes up; a pattern that every export uses is better compiled at once.

    >>> late_pattern(r"\d+").findall("6 to 9")
    ['6', '9']
    """
    return cast("re.Pattern[AnyStr]", _LatePattern(text, flags))
