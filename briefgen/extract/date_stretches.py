"""Place stretches of weeks and months in the calendar, and what counts from another day."""

from datetime import date, timedelta

from briefgen.extract.calendar_words import (
    Interval,
    day_or_none,
    month_interval,
    month_number,
    shifted_month,
    week_interval,
    weekday_number,
)
from briefgen.extract.date_readings import (
    COUNTS,
    SHIFT,
    Against,
    days_near,
    month_near,
    number_of,
    season_of,
    shifted,
    told_year,
)

_BACKWARDS = frozenset({"earlier", "previously", "before", "previous", "preceding"})
_NTH = {
    "former": 0,
    "early": 0,
    "latter": 1,
    "first": 0,
    "1st": 0,
    "second": 1,
    "2nd": 1,
    "third": 2,
    "3rd": 2,
    "fourth": 3,
    "4th": 3,
}
_STRETCHES = {"week": 7, "days": 7, "half": 15, "fortnight": 14, "decade": 10, "ten days": 10}
"""The days of a part of a month, by which its first, second and third are counted."""


def week_of_day(parts: dict[str, str], against: Against) -> Interval | None:
    """Read "the week of 20 March"; what stands for the day has one of two orders."""
    day, month = parts.get("day") or parts["day2"], parts.get("month") or parts["month2"]
    named = {name: said for name, said in parts.items() if name in ("year", "whose")}
    found = days_near({**named, "day": day, "month": month}, against)
    return week_interval(found[0]) if found else None


def stretch(parts: dict[str, str], against: Against) -> Interval:
    """Read "the second week of April" and "the last days of next month"."""
    if "month" in parts:
        first, last = month_near(parts, against)
    else:
        first, last = shifted(against.day, "month", SHIFT[parts["which"]])
    length = _STRETCHES[" ".join(parts["stretch"].split())]
    if parts["nth"] not in _NTH:
        return max(first, last - timedelta(days=length - 1)), last
    begin = first + timedelta(days=_NTH[parts["nth"]] * length)
    end = begin + timedelta(days=length - 1)
    rest = (last - end).days
    return begin, last if rest < 2 and length > 7 else min(end, last)


def months(parts: dict[str, str], against: Against) -> Interval:
    """Read "between March and May"; both lie in one year unless the months turn back."""
    first = month_number(parts.get("month") or parts["from"])
    last = month_number(parts["month2"])
    if "year" in parts or "whose" in parts:
        end = month_near({**parts, "month": parts["month2"]}, against)[1]
        year = int(parts["first"]) if "first" in parts else end.year - (first > last)
        return date(year, first, 1), end
    begin, _ = month_near({"month": parts.get("month") or parts["from"]}, against)
    return begin, month_interval(begin.year + (first > last), last)[1]


def nth_weekday(parts: dict[str, str], against: Against) -> Interval:
    """Read "the second Tuesday of June"."""
    first, last = month_near(parts, against)
    weekday = weekday_number(parts["weekday"])
    if parts["nth"] in _NTH:
        ahead = (weekday - first.weekday()) % 7
        day = first + timedelta(days=ahead, weeks=_NTH[parts["nth"]])
    else:
        day = last - timedelta(days=(last.weekday() - weekday) % 7)
    return day, day


def months_of_years(parts: dict[str, str], against: Against) -> Interval | None:
    """Read "July this year to June 2032"."""
    first = date(against.day.year + SHIFT[parts["which"]], month_number(parts["month"]), 1)
    last = month_interval(int(parts["last"]), month_number(parts["month2"]))[1]
    return (first, last) if first < last else None


def days_of_years(parts: dict[str, str]) -> Interval | None:
    """Read "1 August 2031 to 31 December 2034", its months also as numbers."""
    first, last = (
        day_or_none(int(parts[year]), _month(parts, end), number_of(parts[f"day{end}"]))
        for year, end in (("first", ""), ("last", "2"))
    )
    return (first, last) if first and last and first <= last else None


def _month(parts: dict[str, str], end: str) -> int:
    number = parts.get(f"number{end}")
    return int(number) if number else month_number(parts[f"month{end}"])


def fiscal(parts: dict[str, str]) -> Interval:
    """Read "2031/32": both years, as each country begins them on another day."""
    first = int(parts["first"])
    last = first + (int(parts["short"]) - first) % 100 if "short" in parts else first
    return date(first, 1, 1), date(last, 12, 31)


def relative_quarter(parts: dict[str, str], against: Against) -> Interval:
    """Read "last quarter" and "next semester"."""
    length = 3 if parts["unit"] == "quarter" else 6
    begin = date(against.day.year, (against.day.month - 1) // length * length + 1, 1)
    first, _ = shifted_month(begin, SHIFT[parts["which"]] * length)
    return first, shifted_month(first, length - 1)[1]


def season(parts: dict[str, str], against: Against) -> Interval:
    """Read "in the spring": the one that comes or, of what is past, the last one."""
    seasons = [season_of(against.day.year + shift, parts["part"]) for shift in (-1, 0, 1)]
    if against.future:
        return next(one for one in seasons if one[1] >= against.day)
    return next((one for one in reversed(seasons) if one[0] <= against.day), seasons[0])


def end_of(parts: dict[str, str], against: Against) -> Interval:
    """Give the last day of a quarter, season or decade: of the next, or in a year that is told."""
    if "decade" in parts:
        rest = -against.day.year % 10 + 10 * SHIFT[parts.get("which", "the")]
        last = date(against.day.year + rest, 12, 31)
        return last, last
    part = parts.get("season") or f"{parts['nth']} {parts['unit']}"
    year = told_year(parts, against)
    years = (year,) if year else range(against.day.year - 1, against.day.year + 2)
    ends = [season_of(one, part)[1] for one in years]
    last = next((one for one in ends if year or one >= against.day), ends[-1])
    return last, last


def ahead(parts: dict[str, str], against: Against) -> Interval:
    """Read "in two weeks' time"."""
    return _counted(parts, against, 1)


def ago(parts: dict[str, str], against: Against) -> Interval:
    """Read "three months ago" and "a fortnight ago"."""
    return _counted(parts, against, -1)


def _counted(parts: dict[str, str], against: Against, turn: int) -> Interval:
    word, unit = parts["count"], parts["unit"]
    count = turn * (int(word) if word.isdigit() else max(COUNTS.index(word) - 1, 1))
    if unit == "day":
        day = against.day + timedelta(days=count)
        return day, day
    unit, times = {"fortnight": ("week", 2), "decade": ("year", 10)}.get(unit, (unit, 1))
    return shifted(against.day, unit, count * times)


def day_of_relative(parts: dict[str, str], against: Against) -> Interval | None:
    """Read "the 15th of next month" and, as letters say, "the 15th inst."."""
    shift = SHIFT.get(parts["which"], {"ult": -1, "prox": 1}.get(parts["which"], 0))
    first, _ = shifted_month(against.day, shift)
    day = day_or_none(first.year, first.month, number_of(parts["day"]))
    return (day, day) if day else None


def first_months(parts: dict[str, str], against: Against) -> Interval | None:
    """Read "the first nine months", of this year where it names none and they are over."""
    word = parts["count"]
    count = int(word) if word.isdigit() else COUNTS.index(word) - 1
    months = count * (3 if parts["unit"] == "quarters" else 1)
    if not 0 < months <= 12:
        return None
    shift = {"previous": -1}.get(parts.get("which", ""), SHIFT.get(parts.get("which", "the"), 0))
    year = against.day.year + shift
    if {"which", "year"}.isdisjoint(parts) and not against.future and months >= against.day.month:
        year -= 1
    return date(year, 1, 1), month_interval(year, months)[1]


def anchored(parts: dict[str, str], against: Against) -> Interval:
    """Read "Two days earlier" against the day it is counted from."""
    unit = next(value for name, value in parts.items() if name.startswith("unit"))
    word = parts.get("count", "one")
    count = int(word) if word.isdigit() else max(COUNTS.index(word) - 1, 1)
    shift = -count if goes_back(parts) else count
    if unit not in ("week", "month", "year"):
        day = against.day + timedelta(days=shift)
        return day, day
    if unit == "week" and "count" in parts:
        day = against.day + timedelta(weeks=shift)
        return day, day
    return shifted(against.day, unit, shift)


def goes_back(parts: dict[str, str]) -> bool:
    """Tell "two days earlier" from "two days later"."""
    return any(
        parts.get(name) in _BACKWARDS for name in ("turn", "turn2", "turn3", "turn4", "turn5")
    )


def next_but_one(parts: dict[str, str], against: Against) -> Interval:
    """Read "the week before last" and "the year after next"."""
    return shifted(against.day, parts["unit"], -2 if parts["which"].startswith("before") else 2)


def weekend(parts: dict[str, str], against: Against) -> Interval:
    """Read "at the weekend": the last one or, of what is to come, the next."""
    _, sunday = week_interval(against.day)
    saturday = sunday - timedelta(days=1)
    shift = SHIFT[parts["which"]] if "which" in parts else 0
    if "which" not in parts and not against.future and against.day < saturday:
        shift = -1
    return saturday + timedelta(weeks=shift), sunday + timedelta(weeks=shift)
