"""Place date expressions in the calendar, read against the day of the document."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

from briefgen.extract.calendar_words import (
    Interval,
    day_or_none,
    month_interval,
    month_number,
    shifted_month,
    week_interval,
    weekday_number,
    year_interval,
)
from briefgen.extract.date_expressions import DateExpression
from briefgen.model.value import Value

_SHIFT = {"last": -1, "past": -1, "this": 0, "current": 0, "the": 0, "next": 1, "coming": 1}
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
    "first months": (1, 3),
    "last months": (10, 12),
    "middle": (5, 8),
    **{f"q{one}": (3 * one - 2, 3 * one) for one in range(1, 5)},
    **{f"{one}q": (3 * one - 2, 3 * one) for one in range(1, 5)},
    "h1": (1, 6),
    "h2": (7, 12),
}
"""The months a part of a year stands for, seasons as in the north."""
_COUNTS = (
    *("a", "an", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    "eleven",
)
_WORDS = {
    "yesterday": -1,
    "last night": -1,
    "the day before yesterday": -2,
    "tomorrow": 1,
    "the day after tomorrow": 2,
}
_BACKWARDS = frozenset({"earlier", "previously", "before", "previous", "preceding"})
_NTH = {"first": 0, "1st": 0, "second": 1, "2nd": 1, "third": 2, "3rd": 2, "fourth": 3, "4th": 3}
_STRETCHES = {"week": 7, "days": 7, "half": 15, "fortnight": 14, "decade": 10, "ten days": 10}
"""The days of a part of a month, by which its first, second and third are counted."""


class Against(NamedTuple):
    """The day of the document, and whether the clause speaks of what is to come or is over."""

    day: date
    future: bool
    over: bool = False


class Placed(Value):
    """The days an expression stands for, with other readings; `relative` if read against a day."""

    days: Interval | None
    relative: bool = False
    candidates: tuple[Interval, ...] = ()


def place_date(
    expression: DateExpression, *, against: date | None, future: bool = False, over: bool = False
) -> Placed:
    """Give the days of an expression; none when it has no single reading.

    Relative words ("last November", "Wednesday") are read against the date of the
    document; `future` says that the clause speaks of what is to come, `over` that the
    expression names something past ("since January").
    """
    parts = expression.parts
    if expression.kind == "numeric":
        return _numeric(parts)
    if expression.kind in _ABSOLUTE:
        return Placed(days=_ABSOLUTE[expression.kind](parts))
    if expression.kind == "end" and ("year" in parts or "year2" in parts):
        return Placed(days=_end_of_year(parts))
    if "year" in parts:
        against = date(int(parts["year"]), 1, 1)
        return Placed(days=_RELATIVE[expression.kind](parts, Against(against, future=False)))
    if against is None:
        return Placed(days=None, relative=True)
    days = _RELATIVE[expression.kind](parts, Against(against, future, over))
    return Placed(days=days, relative=True)


def _numeric(parts: dict[str, str]) -> Placed:
    """Read 07/05/2024 day first, as most of the world does; month first is kept as candidate."""
    year, first, second = (int(parts[name]) for name in ("year", "day", "month"))
    readings = (day_or_none(year, second, first), day_or_none(year, first, second))
    days = tuple(dict.fromkeys((day, day) for day in readings if day))
    return Placed(days=days[0] if days else None, candidates=days[1:])


def _iso(parts: dict[str, str]) -> Interval | None:
    day = day_or_none(int(parts["year"]), int(parts["month"]), int(parts["day"]))
    return (day, day) if day else None


def _year(parts: dict[str, str]) -> Interval | None:
    return year_interval(int(parts["year"]))


def _years(parts: dict[str, str]) -> Interval | None:
    first, last = int(parts.get("year") or parts["first"]), int(parts["last"])
    return (date(first, 1, 1), date(last, 12, 31)) if first < last else None


def _month_of_year(parts: dict[str, str]) -> Interval | None:
    return month_interval(int(parts["year"]), month_number(parts["month"]))


def _part_of_year(parts: dict[str, str]) -> Interval | None:
    return _part(year_interval(int(parts["year"])), parts["part"])


def _part_of_month_of_year(parts: dict[str, str]) -> Interval | None:
    return _part(month_interval(int(parts["year"]), month_number(parts["month"])), parts["part"])


def _part_of_month(parts: dict[str, str], against: Against) -> Interval | None:
    return _part(_month(parts, against), parts["part"])


def _part(whole: Interval, part: str) -> Interval:
    """Give the first, middle or last third (a quarter of a year) of a longer interval."""
    first, last = whole
    if last - first > timedelta(days=300):
        begin, end = _MONTHS_OF_PART[" ".join(part.split())]
        return date(first.year, begin, 1), month_interval(first.year, end)[1]
    part = {"beginning": "early", "start": "early", "middle": "mid"}.get(part, part)
    length = (last - first + timedelta(days=1)).days
    third = timedelta(days=10 if length > 27 else length // 3)
    return {
        "early": (first, first + third - timedelta(days=1)),
        "earlier": (first, first + third - timedelta(days=1)),
        "mid": (first + third, first + 2 * third - timedelta(days=1)),
        "late": (first + 2 * third, last),
    }[part]


def _days_of_year(parts: dict[str, str], year: int) -> Interval | None:
    """Give the days of "May 7 to 16" in one year; a range over New Year ends in the next."""
    month = month_number(parts["month"])
    last_month = month_number(parts.get("month2", parts["month"]))
    first = day_or_none(year, month, _number(parts["day"]))
    last = day_or_none(
        year + (last_month < month), last_month, _number(parts.get("day2", parts["day"]))
    )
    return (first, last) if first and last and first <= last else None


def _told_year(parts: dict[str, str], against: Against) -> int | None:
    """Give the year that stands behind a day: "2 May 2031", "2 May of this year"."""
    if "whose" in parts:
        return against.day.year + _SHIFT[parts["whose"]]
    return int(parts["year"]) if "year" in parts else None


def _number(word: str) -> int:
    return int("".join(character for character in word if character.isdigit()))


def _days(parts: dict[str, str], against: Against) -> Interval | None:
    """Choose the year that brings the days nearest to the document, ahead when `future`."""
    if year := _told_year(parts, against):
        return _days_of_year(parts, year)
    years = range(against.day.year - 1, against.day.year + 2)
    readings = [days for year in years if (days := _days_of_year(parts, year))]
    return min(readings, key=lambda days: _distance(days[0], against), default=None)


def _distance(day: date, against: Against) -> int:
    """Count days between; what lies behind a clause about the future counts four times.

    What lies ahead of another clause counts twice: "was founded in March" looks back.
    """
    gap = (day - against.day).days
    if against.over and gap > 0:
        return gap * 400
    wrong_way = gap < 0 if against.future else gap > 0
    return abs(gap) * ((4 if against.future else 2) if wrong_way else 1)


def _day_of_month(parts: dict[str, str], against: Against) -> Interval | None:
    """Read "on the 12th": of this month, else of the one the clause looks ahead or back to."""
    number = _number(parts["day"])
    first = against.day.replace(day=1)
    if number > against.day.day and not against.future:
        first = shifted_month(first, -1)[0]
    elif number < against.day.day and against.future:
        first = shifted_month(first, 1)[0]
    day = day_or_none(first.year, first.month, number)
    return (day, day) if day else None


def _end_of_year(parts: dict[str, str]) -> Interval:
    """Give the last day of a year, or of a month in it."""
    year = int(parts.get("year") or parts["year2"])
    last = month_interval(year, month_number(parts["month"]) if "month" in parts else 12)[1]
    return last, last


def _end(parts: dict[str, str], against: Against) -> Interval:
    """Give the last day of "the year", "next month" or "June"."""
    if "month" in parts:
        last = _month(parts, against._replace(future=True))[1]
    else:
        last = _shifted(against.day, parts["unit"], _SHIFT[parts.get("which", "the")])[1]
    return last, last


def _week_of_day(parts: dict[str, str], against: Against) -> Interval | None:
    """Read "the week of 20 March"; what stands for the day has one of two orders."""
    day, month = parts.get("day") or parts["day2"], parts.get("month") or parts["month2"]
    named = {name: said for name, said in parts.items() if name in ("year", "whose")}
    found = _days({**named, "day": day, "month": month}, against)
    return week_interval(found[0]) if found else None


def _stretch(parts: dict[str, str], against: Against) -> Interval:
    """Read "the second week of April" and "the last days of next month"."""
    if "month" in parts:
        first, last = _month(parts, against)
    else:
        first, last = _shifted(against.day, "month", _SHIFT[parts["which"]])
    length = _STRETCHES[" ".join(parts["stretch"].split())]
    if parts["nth"] not in _NTH:
        return max(first, last - timedelta(days=length - 1)), last
    begin = first + timedelta(days=_NTH[parts["nth"]] * length)
    end = begin + timedelta(days=length - 1)
    rest = (last - end).days
    return begin, last if rest < 2 and length > 7 else min(end, last)


def _months(parts: dict[str, str], against: Against) -> Interval:
    """Read "between March and May"; both lie in one year unless the months turn back."""
    first = month_number(parts.get("month") or parts["from"])
    last = month_number(parts["month2"])
    end = _month({**parts, "month": parts["month2"]}, against)[1]
    year = int(parts["first"]) if "first" in parts else end.year - (first > last)
    return date(year, first, 1), end


def _day_of_relative(parts: dict[str, str], against: Against) -> Interval | None:
    """Read "the 15th of next month" and, as letters say, "the 15th inst."."""
    shift = _SHIFT.get(parts["which"], {"ult": -1, "prox": 1}.get(parts["which"], 0))
    first, _ = shifted_month(against.day, shift)
    day = day_or_none(first.year, first.month, _number(parts["day"]))
    return (day, day) if day else None


def _first_months(parts: dict[str, str], against: Against) -> Interval | None:
    """Read "the first nine months", of this year where it names none and they are over."""
    word = parts["count"]
    count = int(word) if word.isdigit() else _COUNTS.index(word) - 1
    months = count * (3 if parts["unit"] == "quarters" else 1)
    if not 0 < months <= 12:
        return None
    shift = {"previous": -1}.get(parts.get("which", ""), _SHIFT.get(parts.get("which", "the"), 0))
    year = against.day.year + shift
    if {"which", "year"}.isdisjoint(parts) and not against.future and months >= against.day.month:
        year -= 1
    return date(year, 1, 1), month_interval(year, months)[1]


def _anchored(parts: dict[str, str], against: Against) -> Interval:
    """Read "Two days earlier" against the day it is counted from."""
    unit = next(value for name, value in parts.items() if name.startswith("unit"))
    word = parts.get("count", "one")
    count = int(word) if word.isdigit() else max(_COUNTS.index(word) - 1, 1)
    shift = -count if goes_back(parts) else count
    if unit not in ("week", "month", "year"):
        day = against.day + timedelta(days=shift)
        return day, day
    if unit == "week" and "count" in parts:
        day = against.day + timedelta(weeks=shift)
        return day, day
    return _shifted(against.day, unit, shift)


def goes_back(parts: dict[str, str]) -> bool:
    """Tell "two days earlier" from "two days later"."""
    return any(parts.get(name) in _BACKWARDS for name in ("turn", "turn2", "turn3", "turn4"))


def _next_but_one(parts: dict[str, str], against: Against) -> Interval:
    return _shifted(against.day, parts["unit"], -2 if parts["which"].startswith("before") else 2)


def _weekend(parts: dict[str, str], against: Against) -> Interval:
    """Read "at the weekend": the last one or, of what is to come, the next."""
    _, sunday = week_interval(against.day)
    saturday = sunday - timedelta(days=1)
    shift = _SHIFT[parts["which"]] if "which" in parts else 0
    if "which" not in parts and not against.future and against.day < saturday:
        shift = -1
    return saturday + timedelta(weeks=shift), sunday + timedelta(weeks=shift)


def _up_to_now(parts: dict[str, str], against: Against) -> Interval:
    return _shifted(against.day, parts["unit"], 0)[0], against.day


def _quarter(parts: dict[str, str], against: Against) -> Interval:
    """Read "the first quarter": of this year, or of the last where it has not ended."""
    this = _part(year_interval(against.day.year), parts["part"])
    before = _part(year_interval(against.day.year - 1), parts["part"])
    return this if against.future or this[1] < against.day else before


def _days_of_month(parts: dict[str, str], against: Against) -> Interval | None:
    """Read "from 7th to 11th" in the month that "on the 7th" means."""
    first = _day_of_month(parts, against)
    last = day_or_none(first[0].year, first[0].month, _number(parts["day2"])) if first else None
    return (first[0], last) if first and last and first[0] <= last else None


def _weekdays(parts: dict[str, str], against: Against) -> Interval | None:
    first = _weekday_near(parts["weekday"], against)
    reach = (weekday_number(parts["weekday2"]) - first.weekday()) % 7
    last = first + timedelta(days=reach)
    if not against.future and last > against.day:
        first, last = first - timedelta(weeks=1), last - timedelta(weeks=1)
    return first, last


def _weekday(parts: dict[str, str], against: Against) -> Interval | None:
    day = _weekday_near(parts["weekday"], against)
    return day, day


def _weekday_near(word: str, against: Against) -> date:
    """Give the last such weekday up to the document's day, or the next one from it on."""
    ahead = (weekday_number(word) - against.day.weekday()) % 7
    back = (against.day.weekday() - weekday_number(word)) % 7
    return against.day + timedelta(days=ahead if against.future else -back)


def _relative(parts: dict[str, str], against: Against) -> Interval:
    return _shifted(against.day, parts["unit"], _SHIFT[parts.get("which", "the")])


def _shifted(day: date, unit: str, shift: int) -> Interval:
    if unit == "year":
        return year_interval(day.year + shift)
    return shifted_month(day, shift) if unit == "month" else week_interval(day, shift=shift)


def _part_of_relative(parts: dict[str, str], against: Against) -> Interval | None:
    first, last = _relative(parts, against)
    part = parts["part"]
    if part == "later":
        return min(against.day + timedelta(days=1), last), last
    if part == "earlier" and first <= against.day <= last:
        return first, against.day
    return _part((first, last), part)


def _month_of_relative(parts: dict[str, str], against: Against) -> Interval | None:
    return month_interval(against.day.year + _SHIFT[parts["which"]], month_number(parts["month"]))


def _relative_season(parts: dict[str, str], against: Against) -> Interval | None:
    """Read "this autumn", and "next spring", which may lie in the same year."""
    years = range(against.day.year - 1, against.day.year + 2)
    before, this, after = (_part(year_interval(year), parts["part"]) for year in years)
    shift = _SHIFT[parts["which"]]
    if shift < 0:
        return this if this[1] < against.day else before
    return this if shift == 0 or this[0] > against.day else after


def _relative_month(parts: dict[str, str], against: Against) -> Interval | None:
    shift = _SHIFT[parts["which"]]
    month = month_number(parts["month"])
    turn = {-1: -(month >= against.day.month), 0: 0, 1: int(month <= against.day.month)}[shift]
    return month_interval(against.day.year + turn, month)


def _relative_weekday(parts: dict[str, str], against: Against) -> Interval | None:
    shift = _SHIFT[parts["which"]]
    monday, _ = week_interval(against.day)
    day = monday + timedelta(days=weekday_number(parts["weekday"]), weeks=shift)
    if shift < 0 and (against.day - day).days > 7:
        # On a Friday "last Monday" is mostly the Monday of this week.
        day += timedelta(weeks=1)
    return day, day


def _weekday_of(parts: dict[str, str], against: Against) -> Interval:
    """Read "Tuesday last week", which is in the calendar's last week on any day."""
    monday, _ = week_interval(against.day, shift=_SHIFT[parts["which"]])
    day = monday + timedelta(days=weekday_number(parts["weekday"]))
    return day, day


def _ago(parts: dict[str, str], against: Against) -> Interval | None:
    word = parts["count"]
    count = int(word) if word.isdigit() else max(_COUNTS.index(word) - 1, 1)
    if parts["unit"] == "day":
        day = against.day - timedelta(days=count)
        return day, day
    return _shifted(against.day, parts["unit"], -count)


def _word(parts: dict[str, str], against: Against) -> Interval | None:
    shift = _WORDS.get(" ".join(parts["word"].split()), 0)
    day = against.day + timedelta(days=shift)
    return day, day


def _month(parts: dict[str, str], against: Against) -> Interval:
    month = month_number(parts["month"])
    if year := _told_year(parts, against):
        return month_interval(year, month)
    readings = [month_interval(against.day.year + shift, month) for shift in (-1, 0, 1)]
    start = against._replace(day=against.day.replace(day=1))
    return min(readings, key=lambda days: _distance(days[0], start))


_ABSOLUTE: dict[str, Callable[[dict[str, str]], Interval | None]] = {
    "iso": _iso,
    "year": _year,
    "years": _years,
    "month_of_year": _month_of_year,
    "part_of_year": _part_of_year,
    "part_of_month_of_year": _part_of_month_of_year,
}
_RELATIVE: dict[str, Callable[[dict[str, str], Against], Interval | None]] = {
    "day": _days,
    "days": _days,
    "day_of_month": _day_of_month,
    "days_of_month": _days_of_month,
    "end": _end,
    "up_to_now": _up_to_now,
    "quarter": _quarter,
    "weekdays": _weekdays,
    "weekday": _weekday,
    "relative": _relative,
    "part_of_relative": _part_of_relative,
    "part_of_month": _part_of_month,
    "month_of_relative": _month_of_relative,
    "relative_month": _relative_month,
    "relative_season": _relative_season,
    "relative_weekday": _relative_weekday,
    "weekday_of": _weekday_of,
    "ago": _ago,
    "word": _word,
    "week_of_day": _week_of_day,
    "stretch": _stretch,
    "months": _months,
    "day_of_relative": _day_of_relative,
    "first_months": _first_months,
    "next_but_one": _next_but_one,
    "weekend": _weekend,
    "anchored": _anchored,
    "month": _month,
}
