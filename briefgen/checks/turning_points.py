"""What begins, ends or takes effect on a day ahead, where a text tells of one such day."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from briefgen.checks.tellings import DayTold, telling_stems

_BEFORE, _BEHIND = 120, 30
"""Characters around a day in which the word for what happens then is looked for."""
_DIRECTLY = re.compile(
    r"\b(?:from|as of|as from|starting|beginning|commencing)(?: the)? \Z", re.IGNORECASE
)
_DEADLINE = "deadline"
"""What has to be done by a day, of which a text may tell more than one."""
_UNTIL = re.compile(r"\b(?:until|till|to|through)(?: the)? \Z", re.IGNORECASE)
_WORDS = {
    "effect": re.compile(
        r"\b(?:(?:ent|com|step|go|put)\w* (?:in|into|on|to|at) (?:the )?(?:force|vigou?r|effect"
        r"|strength)"
        r"|takes? effect|in force|provisionally applied|applied provisionally)\b",
        re.IGNORECASE,
    ),
    "end": re.compile(
        r"\b(?:ready|complet(?:e[sd]?|ion(?! of (?:\w+ ){0,4}(?:procedures|formalities)))"
        r"|finish(?:e[sd])?|finali[sz]ed?"
        r"|concluded?|ends?|expires?|handed over|built|in place)\b",
        re.IGNORECASE,
    ),
    "start": re.compile(
        r"\b(?:start(?:s|ed|ing)?|commenc\w+|begins?|began|beginning|launch(?:e[sd])?|opens?|opening|operat\w+"
        r"|commission(?:ed|ing)|inaugurated?|runs?|running|fly|flies|sails?|kicks? off|take off"
        r"|ground|broken|laid|delivered|arrives?"
        r"|first (?!(?:half|time|quarter|meeting|session|round|semester|weeks?|days?|months?|years?"
        r"|phase|stage|of)\b)[a-z]+)\b",
        re.IGNORECASE,
    ),
    "resumption": re.compile(
        r"\b(?:resum(?:e[sd]?|ing|ption)|restart(?:s|ed|ing)?|reopen(?:s|ed|ing)?|again)\b",
        re.IGNORECASE,
    ),
    "visit": re.compile(
        r"\b(?:return visit|(?:will|to|would|is to|plans? to) (?:pay|visit|travel|come|make)"
        r"|invited|invitation|expected in)\b",
        re.IGNORECASE,
    ),
}
"""What may happen once for each matter, with the words that tell it."""
TURNS = telling_stems(
    "begin start launch open ground kick operation complete finish ready end enter force effect"
    " visit invited work works resume restart reopen again"
)
"""The words for it, which say nothing of the thing."""


def only_turning_points(days: Sequence[DayTold]) -> Mapping[str, DayTold]:
    """Give by what happens then the one day ahead of which a text tells it."""
    found: dict[str, list[DayTold]] = {}
    for one in days:
        turn = turn_on(one)
        if turn and turn != _DEADLINE:
            found.setdefault(turn, []).append(one)
    return {turn: row[0] for turn, row in found.items() if _are_one(row)}


def _are_one(row: Sequence[DayTold]) -> bool:
    return len({(one.value.first, one.value.last) for one in row}) == 1


def turn_on(one: DayTold) -> str:
    """Tell what happens on a day ahead: by the nearest word before it, or one close behind."""
    if one.told_on is None or one.is_past:
        return ""
    end = one.at + (one.end - one.start)
    before, behind = one.before[-_BEFORE:], one.words[end : end + _BEHIND]
    if _UNTIL.search(before):
        return ""
    return _turn_between(before, behind) or (_DEADLINE if one.value.role == _DEADLINE else "")


@lru_cache(maxsize=4096)
def _turn_between(before: str, behind: str) -> str:
    """Tell what happens between two stretches of words; each source is held against many."""
    last = {turn: _last(words, before) for turn, words in _WORDS.items()}
    nearest = max(last, key=lambda turn: last[turn])
    if last[nearest] >= 0:
        return nearest
    if _DIRECTLY.search(before):
        return "start"
    return next((turn for turn, words in _WORDS.items() if words.search(behind)), "")


def is_from_then_on(one: DayTold) -> bool:
    """Tell what only "from" says to begin: "will be inspected once from early 2029"."""
    before = one.before[-_BEFORE:]
    return bool(_DIRECTLY.search(before)) and all(
        _last(words, before) < 0 for words in _WORDS.values()
    )


def _last(words: re.Pattern[str], before: str) -> int:
    return max((match.end() for match in words.finditer(before)), default=-1)
