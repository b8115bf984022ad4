"""Days and intervals of days in words, in the date forms of the labels."""

from datetime import date, datetime, time, timedelta, timezone

from briefgen.model.dossier import Moment
from briefgen.model.labels import Labels


def day_in_words(day: date, labels: Labels) -> str:
    """Give one day, spelled out: "8 May 2024"."""
    return _formed(labels.dates.day, day, labels)


def interval_in_words(first: date, last: date, labels: Labels) -> str:
    """Give a closed interval of days, whole months and years as such: "November 2023", "2023"."""
    if first == last:
        return day_in_words(first, labels)
    if _begins_month(first) and _ends_month(last):
        return _whole_months(first, last, labels)
    return labels.filled(
        _interval_form(first, last),
        first=day_in_words(first, labels),
        last=day_in_words(last, labels),
        first_day=_day_number(first, labels),
        first_day_month=_formed(labels.dates.day_and_month, first, labels),
        last_day=str(last.day),
        last_day_month=_formed(labels.dates.day_and_month, last, labels),
    )


def _whole_months(first: date, last: date, labels: Labels) -> str:
    """Give an interval from the start of a month to the end of one."""
    if (first.month, last.month) == (1, 12):
        years = sorted({str(first.year), str(last.year)})
        if years[1:]:
            return labels.filled("years", first=years[0], last=years[1])
        return labels.filled("year", year=years[0])
    first_month, last_month = (
        _formed(labels.dates.month_and_year, day, labels) for day in (first, last)
    )
    if first_month == last_month:
        return first_month
    if first.year == last.year:
        return labels.filled(
            "months_in_year",
            first=labels.dates.months_alone[first.month - 1],
            last=last_month,
            first_month=str(first.month),
            last_month=str(last.month),
            year=str(last.year),
        )
    return labels.filled("interval", first=first_month, last=last_month)


def _formed(form: str, day: date, labels: Labels) -> str:
    """Fill the gaps of a date form with a day."""
    return form.format(
        day=_day_number(day, labels),
        month=labels.dates.months[day.month - 1],
        month_alone=labels.dates.months_alone[day.month - 1],
        month_number=day.month,
        year=day.year,
    )


def _day_number(day: date, labels: Labels) -> str:
    """Give the day of the month; its first is an ordinal in French."""
    return labels["first_of_month"] if _begins_month(day) else str(day.day)


def _begins_month(day: date) -> bool:
    return day.day == 1


def _ends_month(day: date) -> bool:
    return day == date.max or _begins_month(day + timedelta(days=1))


def _interval_form(first: date, last: date) -> str:
    if first.year != last.year:
        return "interval"
    return "interval_in_month" if first.month == last.month else "interval_in_year"


def moment_in_words(moment: Moment, labels: Labels) -> str:
    """Give a day with its time of day where that is known: "8 May 2024, 10:00"."""
    day = day_in_words(moment.day, labels)
    if moment.time is None:
        return day
    return labels.filled("moment", day=day, clock=clock_in_words(moment.time, labels))


def clock_in_words(clock: time, labels: Labels) -> str:
    """Give a time of day: "09:30"."""
    hour, minute = f"{clock.hour:02}", f"{clock.minute:02}"
    return labels.filled("clock", hour=hour, bare_hour=str(clock.hour), minute=minute)


def stamp_in_words(stamp: datetime, labels: Labels) -> str:
    """Give a moment with its time and, where it is known, its zone: "6 May 2024, 18:00 UTC"."""
    words = moment_in_words(Moment(day=stamp.date(), time=stamp.time()), labels)
    offset = stamp.utcoffset()
    return words if offset is None else f"{words} {timezone(offset).tzname(None)}"


def span_of_meeting(starts: Moment | None, ends: Moment | None, labels: Labels) -> str:
    """Give when a meeting takes place, as briefly as its days and times allow.

    Empty when nothing is known.
    """
    if starts is None:
        return labels.filled("until", when=moment_in_words(ends, labels)) if ends else ""
    begin = moment_in_words(starts, labels)
    if ends is None or ends == starts:
        return begin
    if starts.day == ends.day:
        return _hours(starts, ends, labels) if ends.time else begin
    if starts.time is None and ends.time is None:
        return interval_in_words(starts.day, ends.day, labels)
    return labels.filled("interval", first=begin, last=moment_in_words(ends, labels))


def _hours(starts: Moment, ends: Moment, labels: Labels) -> str:
    """Give a meeting of one day of which the end is known."""
    day = day_in_words(starts.day, labels)
    first, last = (clock_in_words(one.time, labels) if one.time else "" for one in (starts, ends))
    if not first:
        return labels.filled("until_clock", day=day, clock=last)
    return labels.filled("clock_span", day=day, first=first, last=last)
