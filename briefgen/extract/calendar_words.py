"""The words of dates: months, weekdays, and the intervals they stand for."""

from calendar import monthrange
from datetime import date, timedelta
from functools import cache

Interval = tuple[date, date]

MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

_MONTH_NAMES = "|".join(name.title() for name in MONTHS)
MONTH = (
    rf"(?:{_MONTH_NAMES}|{_MONTH_NAMES.upper()}"
    r"|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?"
    r"|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)"
)
WEEKDAY = r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
MONTH_LIKE = (
    r"[JFMASOND][AaEePpUuCcOo][BbCcGgLlNnPpRrTtVvYy][A-Za-z]{0,6}"
    r"(?:(?<=[A-Z][a-z]{2})(?<!May)\.|(?<=Sept)\.)?"
)
WEEKDAY_LIKE = r"[MTWFS][a-z]{2,5}day"
WEEKDAY_SHORT = r"(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\b\.?"
"""What all names of months and weekdays fit, and few other words; is_month and is_weekday tell.

A pattern that spells all names out takes ten times as long to compile.
"""
_WEEKDAY_FORMS = frozenset((*WEEKDAYS, *(name[:3] for name in WEEKDAYS), "tues", "thur", "thurs"))
_CUT = tuple(name[:3].title() for name in MONTHS)
_MONTH_FORMS = frozenset(
    form
    for name in (*(name.title() for name in MONTHS), *_CUT, "Sept")
    for form in (name, name.upper())
) | frozenset(f"{cut}." for cut in (*_CUT, "Sept") if cut != "May")


def is_month(word: str) -> bool:
    """Tell a name of a month, whole or cut, as English writes it."""
    return word in _MONTH_FORMS


def is_weekday(word: str) -> bool:
    """Tell a name of a weekday with its capital."""
    return word.istitle() and word.lower().rstrip(".") in _WEEKDAY_FORMS


@cache
def month_number(word: str) -> int:
    """Give 1 to 12 for the name of a month, cut to three letters or more, or its number."""
    if word.isdigit():
        return int(word)
    start = word.lower().rstrip(".")[:3]
    return next(number for number, name in enumerate(MONTHS, 1) if name.startswith(start))


def weekday_number(word: str) -> int:
    """Give 0 (Monday) to 6 for the name of a weekday, whole or cut."""
    start = word.lower()[:3]
    return next(number for number, name in enumerate(WEEKDAYS) if name.startswith(start))


def day_or_none(year: int, month: int, day: int) -> date | None:
    """Give a day of the calendar, or None where there is none such (30 February, year 0)."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def month_interval(year: int, month: int) -> Interval:
    """Give the first and last day of a month."""
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def year_interval(year: int) -> Interval:
    """Give the first and last day of a year."""
    return date(year, 1, 1), date(year, 12, 31)


def week_interval(day: date, *, shift: int = 0) -> Interval:
    """Give Monday and Sunday of the week of a day, `shift` weeks later."""
    monday = day - timedelta(days=day.weekday()) + timedelta(weeks=shift)
    return monday, monday + timedelta(days=6)


def shifted_month(day: date, shift: int) -> Interval:
    """Give the month that lies `shift` months after that of a day."""
    count = day.year * 12 + day.month - 1 + shift
    return month_interval(count // 12, count % 12 + 1)
