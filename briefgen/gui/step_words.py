"""Names of steps in the language of the window: the layer below gives them in English."""

import re
from functools import cache

from briefgen.gui.translation import isolated, marked, tr

_STEPS = (
    marked("Tick {what}, untick {other}"),
    marked("Tick everything"),
    marked("Untick everything"),
    marked("Tick {what}"),
    marked("Untick {what}"),
    marked("Order agenda areas"),
    marked("Add point"),
    marked("Edit point"),
    marked("Edit person"),
    marked("Edit item"),
    marked("Add brief {what}"),
    marked("Add agenda area {what}"),
    marked("Add {what}"),
    marked("Set {what}"),
    marked("Copy brief to {what}"),
    marked("Remove brief"),
    marked("Remove {what}"),
    marked("Mark {what} as accepted"),
    marked("Mark {what} as rejected"),
    marked("Mark {what} as proposed"),
    marked("Settle a conflict"),
    marked("Open a conflict again"),
    marked("Call {what} the same"),
    marked("Call {what} different"),
    marked("Explain {what}"),
    marked("Make fact"),
    marked("Correct fact"),
    marked("Merge {what}"),
    marked("Split fact"),
    marked("Read {what} again"),
)
"""Steps by their names, the more exact ones first."""
_COUNT = re.compile(r"(\d+) (item|change)s?")


def step_words(step: str) -> str:
    """Give the name of a step as the window says it; one that is not known stays as it is."""
    if not step:
        # At the start there is none, and to learn what they look like takes time.
        return ""
    if counted := _COUNT.fullmatch(step):
        return _counted(int(counted[1]), counted[2])
    for name in _STEPS:
        if found := _pattern(name).fullmatch(step):
            named = {key: _what(words) for key, words in found.groupdict().items()}
            return tr(name).format(**named)
    return step


def _what(words: str) -> str:
    counted = _COUNT.fullmatch(words)
    return _counted(int(counted[1]), counted[2]) if counted else isolated(words)


def _counted(number: int, thing: str) -> str:
    return tr("%n item(s)", "", number) if thing == "item" else tr("%n change(s)", "", number)


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+)", re.escape(name)), re.DOTALL)
