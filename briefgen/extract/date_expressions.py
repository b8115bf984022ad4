"""Find date expressions: what is written, taken apart, not yet placed in the calendar."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from briefgen.extract.calendar_words import WEEKDAY, is_month, is_weekday
from briefgen.extract.date_cues import CUE, CUES, LEADING_WORD
from briefgen.extract.date_parts import DAY_WORDS
from briefgen.extract.date_patterns import PATTERNS
from briefgen.extract.span import Span


@cache
def _compiled(number: int) -> re.Pattern[str]:
    """Compile one of the patterns when the first sentence needs it."""
    return re.compile(rf"(?<![\w-]){PATTERNS[number][1]}(?!\w)")


_BY_CUE: dict[re.Pattern[str] | tuple[str, ...], list[tuple[int, str]]] = {}
for _number_of, (_kind, _) in enumerate(PATTERNS):
    _BY_CUE.setdefault(CUES.get(_kind, CUE), []).append((_number_of, _kind))
_DAYS = range(1, 32)
_MONTHS = 12
_LONGEST_PLAN = 16
"""Years over which a plan may go that is called by them: "2031-46"."""
_AND = re.compile(r"\sand\s")
_BUDDHIST_YEARS = 543
_NEXT_DAY = (1, -27, -28, -29, -30)
"""How much higher the number of the next day is, also over the end of a month."""
_BETWEEN = re.compile(r"\bbetween\s(?:the\s)?\Z", re.IGNORECASE)
_REPEATED_WEEKDAYS = re.compile(rf"(?:\s(?:to\s)?{WEEKDAY})+")


class DateExpression(NamedTuple):
    """One expression: its place, the pattern it fits, and its parts by name."""

    span: Span
    kind: str
    parts: dict[str, str]


@lru_cache(maxsize=2048)
def find_date_expressions(text: str, within: Span) -> tuple[DateExpression, ...]:
    """Find the date expressions of a sentence in order; no two of them share a character.

    The sentences of a text are asked once for its own day and once for all others.
    """
    if not CUE.search(text, *within):
        return ()
    found: list[DateExpression] = []
    taken = bytearray(within.end - within.start)
    for number, kind in _needed(text, within):
        for match in _compiled(number).finditer(text, *within):
            # What ends in a longer form is part of it; rows of dates are full of such.
            if taken[match.end() - 1 - within.start] or not _is_of_calendar(match):
                continue
            expression = _expression(kind, match)
            start, end = (place - within.start for place in expression.span)
            if not any(taken[start:end]):
                found += _days_apart(match, expression) or (expression,)
                taken[start:end] = b"x" * (end - start)
    return tuple(sorted(found, key=lambda one: one.span))


def _needed(text: str, within: Span) -> list[tuple[int, str]]:
    """Give the patterns of which a sentence holds the cue, by number, with their kinds."""
    piece = text[within.start : within.end]
    small = " ".join(piece.lower().split())
    needed: list[tuple[int, str]] = []
    for cue, numbers in _BY_CUE.items():
        if any(map(small.__contains__, cue)) if isinstance(cue, tuple) else cue.search(piece):
            needed += numbers
    return sorted(needed)


def _is_of_calendar(match: re.Match[str]) -> bool:
    """Tell whether what stands for months and weekdays are their names."""
    parts = match.groupdict()
    months = filter(None, map(parts.get, ("month", "month2", "month3", "from")))
    weekdays = filter(None, map(parts.get, ("weekday", "weekday2")))
    days = filter(None, map(parts.get, ("day", "day2", "day3")))
    return (
        all(
            word[0].isdigit() or is_month(word.title() if word.islower() else word)
            for word in months
        )
        and all(map(is_weekday, weekdays))
        and all(word.lower() in DAY_WORDS or _number(word) in _DAYS for word in days)
        and (parts.get("short") is None or _goes_on(parts["first"], parts["short"]))
    )


def _goes_on(year: str, short: str) -> bool:
    """Tell "2031/32" and "2031-36" from "2031-05", which is a month, and from numbers of papers."""
    gap = (int(short) - int(year)) % 100
    return gap == 1 or (0 < gap < _LONGEST_PLAN and int(short) > _MONTHS)


def _days_apart(match: re.Match[str], whole: DateExpression) -> tuple[DateExpression, ...]:
    """Give the two days of "7 and 21 October", between which nothing is said to go on."""
    parts = whole.parts
    middle = _AND.search(match[0]) if whole.kind == "days" else None
    before = max(0, match.start() - len("between the "))
    if (
        middle is None
        or _number(parts["day2"]) - _number(parts["day"]) in _NEXT_DAY
        or _BETWEEN.search(match.string, before, match.start())
    ):
        return ()
    common = {name: said for name, said in parts.items() if name in ("month", "year", "whose")}
    second = {**common, "day": parts["day2"], "month": parts.get("month2", parts["month"])}
    cut = match.start() + middle.start(), match.start() + middle.end()
    return (
        DateExpression(Span(match.start(), cut[0]), "day", {**common, "day": parts["day"]}),
        DateExpression(Span(cut[1], whole.span.end), "day", second),
    )


def _expression(kind: str, match: re.Match[str]) -> DateExpression:
    parts = {name: value.lower() for name, value in match.groupdict().items() if value}
    if kind == "day_in_words":
        kind, parts["day"] = "day", str(DAY_WORDS.index(parts["day"]) + 1)
    if kind == "days_of_years":
        parts = {name.rstrip("3"): value for name, value in parts.items()}
    if "buddhist" in parts:
        parts["year"] = str(int(parts.pop("buddhist")) - _BUDDHIST_YEARS)
    start, end = match.span()
    if kind in LEADING_WORD:
        lead = LEADING_WORD[kind].match(match[0])
        start += lead.end() if lead else 0
    end = _closed(match.string, match, end)
    if kind == "weekdays" and (more := _REPEATED_WEEKDAYS.match(match.string, end, match.endpos)):
        # Translations stutter ("to Thursday to Thursday Thursday"); it is one expression.
        end = more.end()
    return DateExpression(Span(start, end), kind, parts)


def _number(word: str) -> int:
    """Give the number of "7th"; 0 where a word is none."""
    digits = word.rstrip("stndrh")
    return int(digits) if digits.isdigit() else 0


def _closed(text: str, match: re.Match[str], end: int) -> int:
    """Take in the bracket that closes "Tuesday (May 7)"."""
    opened = "(" in match[0]
    return end + 1 if opened and text[end : end + 1] == ")" else end
