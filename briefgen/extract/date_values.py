"""Place date expressions in the calendar, read against the day of the document."""

from collections.abc import Callable
from datetime import date, timedelta

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
from briefgen.extract.date_readings import (
    SHIFT,
    Against,
    days_near,
    month_near,
    number_of,
    part_of,
    season_of,
    shifted,
)
from briefgen.extract.date_stretches import (
    ago,
    ahead,
    anchored,
    day_of_relative,
    days_of_years,
    end_of,
    first_months,
    fiscal,
    months,
    months_of_years,
    next_but_one,
    nth_weekday,
    relative_quarter,
    season,
    stretch,
    week_of_day,
    weekend,
)
from briefgen.model.value import Value

_MONTHS_OF_UNIT = {"quarter": 3, "semester": 6}
_CENTURY = 2000
_WORDS = {
    "yesterday": -1,
    "on the eve": -1,
    "last night": -1,
    "the day before yesterday": -2,
    "tomorrow": 1,
    "the day after tomorrow": 2,
}


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
    """Read 07/05/2024 day first, as most of the world does; month first is kept as candidate.

    A weekday before it tells which of both is meant. A year of two figures is one of this century.
    """
    year, first, second = (int(parts[name]) for name in ("year", "day", "month"))
    year += _CENTURY if len(parts["year"]) == 2 else 0
    readings = [day_or_none(year, second, first), day_or_none(year, first, second)]
    if weekday := parts.get("weekday"):
        readings.sort(key=lambda day: not _falls_on(day, weekday))
    days = tuple(dict.fromkeys((day, day) for day in readings if day))
    return Placed(days=days[0] if days else None, candidates=days[1:])


def _falls_on(day: date | None, weekday: str) -> bool:
    return day is not None and day.weekday() == weekday_number(weekday)


def _iso(parts: dict[str, str]) -> Interval | None:
    day = day_or_none(int(parts["year"]), int(parts["month"]), int(parts["day"]))
    return (day, day) if day else None


def _year(parts: dict[str, str]) -> Interval | None:
    return year_interval(int(parts["year"]))


def _years(parts: dict[str, str]) -> Interval | None:
    first, last = int(parts.get("year") or parts["first"]), int(parts["last"])
    return (date(first, 1, 1), date(last, 12, 31)) if first < last else None


def _years_running(parts: dict[str, str]) -> Interval | None:
    """Read two years as one time where the second follows the first."""
    follow = int(parts["last"]) == int(parts["first"]) + 1
    return _years(parts) if follow else None


def _month_of_year(parts: dict[str, str]) -> Interval | None:
    return month_interval(int(parts["year"]), month_number(parts["month"]))


def _part_of_year(parts: dict[str, str]) -> Interval | None:
    return season_of(int(parts["year"]), parts["part"])


def _part_of_month_of_year(parts: dict[str, str]) -> Interval | None:
    return part_of(month_interval(int(parts["year"]), month_number(parts["month"])), parts["part"])


def _part_of_month(parts: dict[str, str], against: Against) -> Interval | None:
    return part_of(month_near(parts, against), parts["part"])


def _day_of_month(parts: dict[str, str], against: Against) -> Interval | None:
    """Read "on the 12th": of this month, else of the one the clause looks ahead or back to."""
    number = number_of(parts["day"])
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
        last = month_near(parts, against._replace(future=True))[1]
    elif parts["unit"] in _MONTHS_OF_UNIT:
        length = _MONTHS_OF_UNIT[parts["unit"]]
        number = (against.day.month - 1) // length + SHIFT[parts.get("which", "the")]
        last = shifted_month(date(against.day.year, length, 1), number * length)[1]
    else:
        last = shifted(against.day, parts["unit"], SHIFT[parts.get("which", "the")])[1]
    return last, last


def _up_to_now(parts: dict[str, str], against: Against) -> Interval:
    return shifted(against.day, parts["unit"], SHIFT[parts.get("which", "this")])[0], against.day


def _quarter(parts: dict[str, str], against: Against) -> Interval:
    """Read "the first quarter": of this year, or of the last where it has not ended.

    Of what is to come it is the one that ends next.
    """
    before, this, after = (
        part_of(year_interval(against.day.year + shift), parts["part"]) for shift in (-1, 0, 1)
    )
    if against.future:
        return this if this[1] >= against.day else after
    return this if this[1] < against.day else before


def _days_of_month(parts: dict[str, str], against: Against) -> Interval | None:
    """Read "from 7th to 11th" in the month that "on the 7th" means."""
    first = _day_of_month(parts, against)
    last = day_or_none(first[0].year, first[0].month, number_of(parts["day2"])) if first else None
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
    return shifted(against.day, parts["unit"], SHIFT[parts.get("which", "the")])


def _part_of_relative(parts: dict[str, str], against: Against) -> Interval | None:
    first, last = _relative(parts, against)
    part = parts["part"]
    if part == "later":
        return min(against.day + timedelta(days=1), last), last
    if part == "earlier" and first <= against.day <= last:
        return first, against.day
    return part_of((first, last), part)


def _month_of_relative(parts: dict[str, str], against: Against) -> Interval | None:
    return month_interval(against.day.year + SHIFT[parts["which"]], month_number(parts["month"]))


def _relative_season(parts: dict[str, str], against: Against) -> Interval | None:
    """Read "this autumn", and "next spring", which may lie in the same year."""
    years = range(against.day.year - 1, against.day.year + 2)
    before, this, after = (season_of(year, parts["part"]) for year in years)
    shift = SHIFT[parts["which"]]
    if shift < 0:
        return this if this[1] < against.day else before
    if shift == 0 and before[1] >= against.day:
        return before
    return this if shift == 0 or this[0] > against.day else after


def _relative_month(parts: dict[str, str], against: Against) -> Interval | None:
    shift = SHIFT[parts["which"]]
    month = month_number(parts["month"])
    turn = {-1: -(month >= against.day.month), 0: 0, 1: int(month <= against.day.month)}[shift]
    return month_interval(against.day.year + turn, month)


def _relative_weekday(parts: dict[str, str], against: Against) -> Interval | None:
    if parts["which"] == "coming":
        ahead = (weekday_number(parts["weekday"]) - against.day.weekday()) % 7 or 7
        day = against.day + timedelta(days=ahead)
        return day, day
    shift = SHIFT[parts["which"]]
    monday, _ = week_interval(against.day)
    day = monday + timedelta(days=weekday_number(parts["weekday"]), weeks=shift)
    if shift < 0 and (against.day - day).days > 7:
        # On a Friday "last Monday" is mostly the Monday of this week.
        day += timedelta(weeks=1)
    return day, day


def _weekday_of(parts: dict[str, str], against: Against) -> Interval:
    """Read "Tuesday last week", which is in the calendar's last week on any day."""
    monday, _ = week_interval(against.day, shift=SHIFT[parts["which"]])
    day = monday + timedelta(days=weekday_number(parts["weekday"]))
    return day, day


def _word(parts: dict[str, str], against: Against) -> Interval | None:
    shift = _WORDS.get(" ".join(parts["word"].split()), 0)
    day = against.day + timedelta(days=shift)
    return day, day


def _holiday(parts: dict[str, str], against: Against) -> Interval | None:
    """Read "before Christmas" as the day itself: the deadline, or the day since when."""
    day = "24" if parts["holiday"].lower().endswith("eve") else "25"
    return days_near({"day": day, "month": "December"}, against)


_ABSOLUTE: dict[str, Callable[[dict[str, str]], Interval | None]] = {
    "iso": _iso,
    "year": _year,
    "years": _years,
    "years_running": _years_running,
    "month_of_year": _month_of_year,
    "part_of_year": _part_of_year,
    "part_of_month_of_year": _part_of_month_of_year,
    "days_of_years": days_of_years,
    "fiscal": fiscal,
}
_RELATIVE: dict[str, Callable[[dict[str, str], Against], Interval | None]] = {
    "day": days_near,
    "days": days_near,
    "holiday": _holiday,
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
    "ago": ago,
    "ahead": ahead,
    "months_of_years": months_of_years,
    "season": season,
    "bare_season": season,
    "relative_quarter": relative_quarter,
    "nth_weekday": nth_weekday,
    "end_of": end_of,
    "word": _word,
    "week_of_day": week_of_day,
    "stretch": stretch,
    "months": months,
    "day_of_relative": day_of_relative,
    "first_months": first_months,
    "next_but_one": next_but_one,
    "weekend": weekend,
    "anchored": anchored,
    "month": month_near,
    "month_word": month_near,
}
