"""Days and intervals of days in words, in the date forms of the labels."""

from datetime import date, datetime, timedelta, timezone

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
        first_day=str(first.day),
        first_day_month=_formed(labels.dates.day_and_month, first, labels),
    )


def _whole_months(first: date, last: date, labels: Labels) -> str:
    """Give an interval from the start of a month to the end of one."""
    if (first.month, last.month) == (1, 12):
        years = sorted({str(first.year), str(last.year)})
        return labels.filled("years", first=years[0], last=years[1]) if years[1:] else years[0]
    first_month, last_month = (
        _formed(labels.dates.month_and_year, day, labels) for day in (first, last)
    )
    if first_month == last_month:
        return first_month
    if first.year == last.year:
        first_month = labels.dates.months_alone[first.month - 1]
        return labels.filled("months_in_year", first=first_month, last=last_month)
    return labels.filled("interval", first=first_month, last=last_month)


def _formed(form: str, day: date, labels: Labels) -> str:
    """Fill the gaps of a date form with a day."""
    return form.format(
        day=day.day,
        month=labels.dates.months[day.month - 1],
        month_alone=labels.dates.months_alone[day.month - 1],
        month_number=day.month,
        year=day.year,
    )


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
    return f"{day}, {moment.time:%H:%M}" if moment.time else day


def stamp_in_words(stamp: datetime, labels: Labels) -> str:
    """Give a moment with its time and, where it is known, its zone: "6 May 2024, 18:00 UTC"."""
    words = f"{day_in_words(stamp.date(), labels)}, {stamp:%H:%M}"
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
        return _hours(begin, starts, ends, labels)
    if starts.time is None and ends.time is None:
        return interval_in_words(starts.day, ends.day, labels)
    return labels.filled("interval", first=begin, last=moment_in_words(ends, labels))


def _hours(begin: str, starts: Moment, ends: Moment, labels: Labels) -> str:
    """Give a meeting of one day."""
    if ends.time is None:
        return begin
    if starts.time is None:
        return f"{begin}, {labels.filled('until', when=f'{ends.time:%H:%M}')}"
    return f"{begin}–{ends.time:%H:%M}"
