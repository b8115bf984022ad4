"""Find date expressions: what is written, taken apart, not yet placed in the calendar."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from briefgen.extract.calendar_words import (
    MONTH,
    MONTH_LIKE,
    WEEKDAY,
    WEEKDAY_LIKE,
    is_month,
    is_weekday,
)
from briefgen.extract.span import Span

_DAY = r"\d{1,2}(?:st|nd|rd|th)?(?!\d|\.\d|[%$€£])"
_YEAR = r"(?:19|20)\d\d(?!\d|s|-\w)"
_DAYS = range(1, 32)
_TO = r"\s?(?:to|until|till|through|and|-|–|—|/)\s?"
_OF_YEAR = rf"(?:,?\s(?:of\s)?(?P<year>{_YEAR}))?"
_WD = rf"(?:(?P<weekday>{WEEKDAY_LIKE}),?\s(?:the\s)?\(?)?"
_QUARTER = (
    r"(?P<part>(?i:first|second|third|fourth|last)\squarter|(?i:first|second)\s(?:half|semester))"
)
_WHICH = r"(?P<which>(?i:last|this|next|past|coming|current|the))"
_NUMBER = r"(?P<count>\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten)"

_PATTERNS: tuple[tuple[str, str], ...] = (
    ("iso", r"(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)"),
    (
        # "2031.05.07" and "2031. 5. 7.", as Korea and Hungary write it.
        "iso",
        r"(?P<year>(?:19|20)\d\d)\.\s?(?P<month>1[0-2]|0?[1-9])\.\s?(?P<day>3[01]|[12]\d|0?[1-9])(?![\d%])",
    ),
    (
        "numeric",
        r"(?P<day>\d{1,2})(?:/|\.\s?)(?P<month>\d{1,2})(?:/|\.\s?)(?P<year>(?:19|20)\d\d)(?!\d)",
    ),
    (
        "days",
        rf"(?P<month>{MONTH_LIKE})\s(?P<day>{_DAY}){_TO}(?P<month2>{MONTH_LIKE})\s(?P<day2>{_DAY}){_OF_YEAR}",
    ),
    ("days", rf"(?P<month>{MONTH_LIKE})\s(?P<day>{_DAY}){_TO}(?P<day2>{_DAY}){_OF_YEAR}"),
    (
        "days",
        rf"(?P<day>{_DAY})\s(?:of\s)?(?P<month>{MONTH_LIKE}){_TO}(?P<day2>{_DAY})\s(?:of\s)?(?P<month2>{MONTH_LIKE}){_OF_YEAR}",
    ),
    (
        "days",
        rf"{WEEKDAY_LIKE},?\s(?P<day>{_DAY}){_TO}{WEEKDAY_LIKE},?\s(?P<day2>{_DAY})\s(?:of\s)?(?P<month>{MONTH_LIKE}){_OF_YEAR}",
    ),
    ("days", rf"(?P<day>{_DAY}){_TO}(?P<day2>{_DAY})\s(?:of\s)?(?P<month>{MONTH_LIKE}){_OF_YEAR}"),
    (
        # "16-17 and 23-24 January": the month stands behind the last of them.
        "days",
        rf"(?P<day>{_DAY})[-–](?P<day2>{_DAY})(?=(?:,\s|\sand\s){_DAY}[-–]{_DAY}\s(?P<month>{MONTH_LIKE}){_OF_YEAR})",
    ),
    ("day", rf"{_WD}(?P<month>{MONTH_LIKE})\s(?P<day>{_DAY}){_OF_YEAR}"),
    ("day", rf"{_WD}(?P<day>{_DAY})\s(?:of\s)?(?P<month>{MONTH_LIKE}){_OF_YEAR}"),
    (
        "weekdays",
        rf"(?P<weekday>{WEEKDAY_LIKE})\s?(?:to|until|through|and|-|–)\s?(?P<weekday2>{WEEKDAY_LIKE})",
    ),
    (
        "end",
        (
            rf"(?i:by|before|until|till|through|than|at)\s(?:the\s)?end\sof\s(?:(?:the\s)?{_WHICH}\s)?"
            rf"(?:(?P<unit>year|month|week)(?!s|\sof)|(?P<month>{MONTH_LIKE})(?![\s,]\d\d?\b){_OF_YEAR}|(?P<year2>{_YEAR}))"
        ),
    ),
    (
        "up_to_now",
        (
            r"(?i:since)\s(?:the\s)?(?:start|beginning)\sof\s(?:the|this)\s(?P<unit>year|month|week)"
            r"(?!\s(?:19|20)\d\d)"
        ),
    ),
    ("part_of_year", rf"{_QUARTER}\s(?:of\s)?(?P<year>{_YEAR})"),
    ("part_of_relative", rf"{_QUARTER}\sof\s{_WHICH}\s(?P<unit>year)"),
    ("quarter", r"(?i:the)\s(?P<part>(?i:first|second|third|fourth|last)\squarter)(?!\sof\b)"),
    (
        "part_of_year",
        rf"(?P<part>(?i:early|late|mid|spring|summer|autumn|fall))[\s-](?:of\s)?(?P<year>{_YEAR})",
    ),
    (
        "part_of_year",
        rf"(?P<part>(?i:beginning|start|end))\sof\s(?P<year>{_YEAR})",
    ),
    (
        "part_of_month_of_year",
        rf"(?P<part>(?i:early|mid|late))[\s-](?P<month>{MONTH_LIKE}),?\s(?:of\s)?(?P<year>{_YEAR})",
    ),
    (
        "part_of_month",
        rf"(?P<part>(?i:early|mid|late))[\s-](?P<month>{MONTH_LIKE})(?![\s,]\s?\d)",
    ),
    (
        "month_of_relative",
        rf"(?P<month>{MONTH_LIKE})\s(?:of\s(?:the\s)?)?(?P<which>(?i:last|this|next|coming))\syear",
    ),
    (
        "part_of_relative",
        r"(?P<part>(?i:early|late|later|earlier|mid))[\s-](?P<which>(?i:last|this|next))\s(?P<unit>year|month|week)",
    ),
    ("weekday_of", rf"(?P<weekday>{WEEKDAY_LIKE})\s(?:of\s)?(?P<which>(?i:last|this|next))\sweek"),
    ("relative", r"(?P<which>(?i:last|this|next|past|coming))\s(?P<unit>year|month|week)(?!s)"),
    ("relative_month", rf"(?P<which>(?i:last|this|next|past|coming))\s(?P<month>{MONTH_LIKE})"),
    (
        "relative_season",
        r"(?P<which>(?i:last|this|next|past|coming))\s(?P<part>(?i:spring|summer|autumn|fall))",
    ),
    (
        "relative_weekday",
        rf"(?P<which>(?i:last|this|next|past|coming))\s(?P<weekday>{WEEKDAY_LIKE})",
    ),
    ("month_of_year", rf"(?P<month>{MONTH_LIKE}),?\s(?:of\s)?(?P<year>{_YEAR})"),
    (
        "years",
        rf"(?:(?i:between)\s(?P<year>{_YEAR})\sand|(?i:from)\s(?P<first>{_YEAR})\s(?:to|until|till|through))\s(?P<last>{_YEAR})",
    ),
    (
        "years",
        r"(?i:years|period|in|during|for|from|over|between)\s(?P<first>(?:19|20)\d\d)[-–](?P<last>(?:19|20)\d\d)(?![-–\d])",
    ),
    ("ago", rf"{_NUMBER}\s(?P<unit>day|week|month|year)s?\sago"),
    (
        "days_of_month",
        (
            r"(?i:from)\s(?:the\s)?(?P<day>[12]?\d|3[01])(?:st|nd|rd|th)\s(?:to|until|till)\s(?:the\s)?"
            rf"(?P<day2>[12]?\d|3[01])(?:st|nd|rd|th)(?!\s(?:of\s)?{MONTH})"
        ),
    ),
    (
        "day_of_month",
        (
            r"(?i:on\sthe|(?:before|by|until)\sthe|(?:morning|afternoon|evening|day)\sof(?:\sthe)?)\s"
            r"(?P<day>[12]?\d|3[01])(?:st|nd|rd|th)(?=[.,;]|\s\(|\s(?:held|met|sign\w+|in|at|and|with|that|Minister|President|the|he|she)\b)"
        ),
    ),
    ("word", rf"(?P<word>(?i:yesterday|today|tomorrow|tonight))(?:,?\s{WEEKDAY_LIKE}(?!,?\s\d))?"),
    (
        "month",
        rf"(?i:in|for|since|until|during|by|from|within|before|after|through|late|early|of|next)\s(?P<month>{MONTH_LIKE})(?![\s,]\d)",
    ),
    ("month", rf"(?i:an?|the)\s(?P<month>(?!May|March){MONTH_LIKE})(?=\s[a-z]{{4,}})"),
    ("weekday", rf"(?P<weekday>{WEEKDAY_LIKE})"),
    (
        "year",
        rf"(?i:in|by|since|until|from|during|before|after|through|of|on|for(?=\sthe\syear))\s(?:the\syear\s)?(?P<year>{_YEAR})(?!\s(?:Agenda|nationally|targets?|goals?)\b)",
    ),
)
_PARTS_OF_YEAR = re.compile(
    r"early|late|mid|spring|summer|autumn|fall|begin|start|end|quarter|half|semester", re.IGNORECASE
)
_EARLY = re.compile(r"early|mid|late", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_WHICH_ONE = r"(?:last|this|next|past|coming)\s"
_CUES = {
    **dict.fromkeys(("days", "day"), _DIGIT),
    **dict.fromkeys(("part_of_month", "part_of_month_of_year"), _EARLY),
    **dict.fromkeys(
        ("relative_month", "relative_weekday"), re.compile(rf"{_WHICH_ONE}[A-Z]", re.IGNORECASE)
    ),
    "part_of_year": _PARTS_OF_YEAR,
    "iso": re.compile(r"\d{4}[-.]\s?\d"),
    "numeric": re.compile(r"\d[/.]\s?\d"),
    "year": re.compile(r"\d{4}"),
    "years": re.compile(r"(?:between|from)\s\d|\d[-–]\d{4}", re.IGNORECASE),
    "weekday_of": re.compile("week"),
    "days_of_month": re.compile(r"from\s(?:the\s)?\d", re.IGNORECASE),
    "day_of_month": re.compile(r"(?:the|of)\s\d", re.IGNORECASE),
    "relative": re.compile(rf"{_WHICH_ONE}[ymw]", re.IGNORECASE),
    "relative_season": re.compile(rf"{_WHICH_ONE}(?:s|autumn|fall)", re.IGNORECASE),
    "month_of_relative": re.compile(rf"{_WHICH_ONE}year", re.IGNORECASE),
    "weekday": re.compile("day"),
    "weekdays": re.compile(r"day\s?(?:to|until|through|and|-|–)"),
    "quarter": re.compile("quarter", re.IGNORECASE),
    "ago": re.compile("ago"),
    "up_to_now": re.compile("since", re.IGNORECASE),
    "end": re.compile("end", re.IGNORECASE),
    "word": re.compile("today|yesterday|tomorrow|tonight", re.IGNORECASE),
}
"""What a sentence must hold for a kind of expression: most hold little, and need few patterns."""


@cache
def _compiled(number: int) -> re.Pattern[str]:
    """Compile one of the patterns when the first sentence needs it."""
    return re.compile(rf"(?<![\w-]){_PATTERNS[number][1]}(?!\w)")


_CUE = re.compile(
    r"\d|day|week|month|year|row|night|spring|summer|autumn|fall|quarter|[A-Z][a-z]{2}"
)
_LEADING_WORD = {
    "days_of_month": re.compile(r"\w+\s(?:the\s)?"),
    "day_of_month": re.compile(r"\w+\s(?:of\s)?(?:the\s)?"),
    "end": re.compile(r"\w+\s(?:the\s)?"),
    "up_to_now": re.compile(r"\w+\s(?:the\s)?"),
    "quarter": re.compile(r"\w+\s"),
    "month": re.compile(r"\w+\s"),
    "years": re.compile(r"\w+\s"),
    "year": re.compile(r"\w+\s(?:the\syear\s)?"),
}
_REPEATED_WEEKDAYS = re.compile(rf"(?:\s(?:to\s)?{WEEKDAY})+")


class DateExpression(NamedTuple):
    """One expression: its place, the pattern it fits, and its parts by name."""

    span: Span
    kind: str
    parts: dict[str, str]


def find_date_expressions(text: str, within: Span) -> tuple[DateExpression, ...]:
    """Find the date expressions of a sentence in order; no two of them share a character."""
    if not _CUE.search(text, *within):
        return ()
    found: list[DateExpression] = []
    taken = bytearray(within.end - within.start)
    for number, kind in _needed(text, within):
        for match in _compiled(number).finditer(text, *within):
            if not _is_of_calendar(match):
                continue
            expression = _expression(kind, match)
            start, end = (place - within.start for place in expression.span)
            if not any(taken[start:end]):
                found.append(expression)
                taken[start:end] = b"x" * (end - start)
    return tuple(sorted(found, key=lambda one: one.span))


def _needed(text: str, within: Span) -> Iterator[tuple[int, str]]:
    """Yield the patterns of which a sentence holds the cue, by number, with their kinds."""
    seen: dict[re.Pattern[str], bool] = {}
    for number, (kind, _) in enumerate(_PATTERNS):
        cue = _CUES.get(kind, _CUE)
        if cue not in seen:
            seen[cue] = cue.search(text, *within) is not None
        if seen[cue]:
            yield number, kind


def _is_of_calendar(match: re.Match[str]) -> bool:
    """Tell whether what stands for months and weekdays are their names."""
    parts = match.groupdict()
    months = filter(None, map(parts.get, ("month", "month2")))
    weekdays = filter(None, map(parts.get, ("weekday", "weekday2")))
    days = filter(None, map(parts.get, ("day", "day2")))
    return (
        all(word[0].isdigit() or is_month(word) for word in months)
        and all(map(is_weekday, weekdays))
        and all(int(word.rstrip("stndrh")) in _DAYS for word in days)
    )


def _expression(kind: str, match: re.Match[str]) -> DateExpression:
    parts = {name: value.lower() for name, value in match.groupdict().items() if value}
    start, end = match.span()
    if kind in _LEADING_WORD:
        lead = _LEADING_WORD[kind].match(match[0])
        start += lead.end() if lead else 0
    end = _closed(match.string, match, end)
    if kind == "weekdays" and (more := _REPEATED_WEEKDAYS.match(match.string, end, match.endpos)):
        # Translations stutter ("to Thursday to Thursday Thursday"); it is one expression.
        end = more.end()
    return DateExpression(Span(start, end), kind, parts)


def _closed(text: str, match: re.Match[str], end: int) -> int:
    """Take in the bracket that closes "Tuesday (May 7)"."""
    opened = "(" in match[0]
    return end + 1 if opened and text[end : end + 1] == ")" else end
