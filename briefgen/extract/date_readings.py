"""Read the parts of date expressions: numbers, days, months, and parts of longer stretches."""

from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from briefgen.extract.calendar_words import (
    Interval,
    day_or_none,
    month_interval,
    month_number,
    shifted_month,
    week_interval,
    year_interval,
)

SHIFT = {
    "last": -1,
    "past": -1,
    "this": 0,
    "current": 0,
    "present": 0,
    "the": 0,
    "next": 1,
    "coming": 1,
}
_MONTHS_OF_PART = {
    "early": (1, 3),
    "earlier": (1, 3),
    "beginning": (1, 3),
    "start": (1, 3),
    "spring": (3, 5),
    "mid": (5, 8),
    "summer": (6, 8),
    "autumn": (9, 11),
    "fall": (9, 11),
    "late": (10, 12),
    "end": (10, 12),
    "first half": (1, 6),
    "second half": (7, 12),
    "first semester": (1, 6),
    "second semester": (7, 12),
    "first quarter": (1, 3),
    "second quarter": (4, 6),
    "third quarter": (7, 9),
    "fourth quarter": (10, 12),
    "last quarter": (10, 12),
    "last half": (7, 12),
    "last semester": (7, 12),
    "first months": (1, 3),
    "last months": (10, 12),
    "middle": (5, 8),
    **{f"q{one}": (3 * one - 2, 3 * one) for one in range(1, 5)},
    **{f"{one}q": (3 * one - 2, 3 * one) for one in range(1, 5)},
    # "quarter IV"
    **{one: (3 * at - 2, 3 * at) for at, one in enumerate(("i", "ii", "iii", "iv"), 1)},
    "h1": (1, 6),
    "h2": (7, 12),
    "1h": (1, 6),
    "2h": (7, 12),
}
"""The months a part of a year stands for, seasons as in the north."""
_OTHER_NAMES = {
    "latter": "second",
    "former": "first",
    "early": "first",
    "final": "last",
    "1st": "first",
    "2nd": "second",
    "3rd": "third",
    "4th": "fourth",
}
COUNTS = (
    *("a", "an", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve"),
)


class Against(NamedTuple):
    """The day of the document, and whether the clause speaks of what is to come or is over."""

    day: date
    future: bool
    over: bool = False


def season_of(year: int, part: str) -> Interval:
    """Give a part of a year; a winter lies over its end."""
    if part == "winter":
        return date(year, 12, 1), month_interval(year + 1, 2)[1]
    return part_of(year_interval(year), part)


def part_of(whole: Interval, part: str) -> Interval:
    """Give the first, middle or last third (a quarter of a year) of a longer interval."""
    first, last = whole
    if last - first > timedelta(days=300):
        begin, end = _MONTHS_OF_PART[_plain(part)]
        return date(first.year, begin, 1), month_interval(first.year, end)[1]
    part = {"beginning": "early", "start": "early", "middle": "mid", "end": "late"}.get(part, part)
    length = (last - first + timedelta(days=1)).days
    third = timedelta(days=10 if length > 27 else length // 3)
    return {
        "early": (first, first + third - timedelta(days=1)),
        "earlier": (first, first + third - timedelta(days=1)),
        "mid": (first + third, first + 2 * third - timedelta(days=1)),
        "late": (first + 2 * third, last),
    }[part]


def _plain(part: str) -> str:
    """Call parts of a year by their usual names: "final trimester", "latter half-year"."""
    words = part.replace("-", " ").replace("trimester", "quarter").removesuffix(" year").split()
    return " ".join([_OTHER_NAMES.get(words[0], words[0]) if words[1:] else words[0], *words[1:]])


def days_of_year(parts: dict[str, str], year: int) -> Interval | None:
    """Give the days of "May 7 to 16" in one year; a range over New Year ends in the next."""
    month = month_number(parts["month"])
    last_month = month_number(parts.get("month2", parts["month"]))
    first = day_or_none(year, month, number_of(parts["day"]))
    last = day_or_none(
        year + (last_month < month), last_month, number_of(parts.get("day2", parts["day"]))
    )
    return (first, last) if first and last and first <= last else None


def told_year(parts: dict[str, str], against: Against) -> int | None:
    """Give the year that stands behind a day: "2 May 2031", "2 May of this year"."""
    if "whose" in parts:
        return against.day.year + SHIFT[parts["whose"]]
    return int(parts["year"]) if "year" in parts else None


@cache
def number_of(word: str) -> int:
    """Give the number of "7th"."""
    return int("".join(character for character in word if character.isdigit()))


def days_near(parts: dict[str, str], against: Against) -> Interval | None:
    """Choose the year that brings the days nearest to the document, ahead when `future`."""
    if year := told_year(parts, against):
        return days_of_year(parts, year)
    years = range(against.day.year - 1, against.day.year + 2)
    readings = [days for year in years if (days := days_of_year(parts, year))]
    return min(readings, key=lambda days: distance(days[0], against), default=None)


def distance(day: date, against: Against) -> int:
    """Count days between; what lies behind a clause about the future counts five times.

    What lies ahead of another clause counts twice: "was founded in March" looks back.
    """
    gap = (day - against.day).days
    if against.over and gap > 0:
        return gap * 400
    wrong_way = gap < 0 if against.future else gap > 0
    return abs(gap) * ((5 if against.future else 2) if wrong_way else 1)


def shifted(day: date, unit: str, shift: int) -> Interval:
    """Give the year, month or week that lies so many after that of a day."""
    if unit == "year":
        return year_interval(day.year + shift)
    return shifted_month(day, shift) if unit == "month" else week_interval(day, shift=shift)


def month_near(parts: dict[str, str], against: Against) -> Interval:
    """Give the month of the year that is named, else of the one that brings it nearest."""
    month = month_number(parts["month"])
    if year := told_year(parts, against):
        return month_interval(year, month)
    readings = [month_interval(against.day.year + shift, month) for shift in (-1, 0, 1)]
    start = against._replace(day=against.day.replace(day=1))
    return min(readings, key=lambda days: distance(days[0], start))
