"""Days and intervals of days in words, in the locale of the labels."""

from calendar import monthrange
from datetime import date, datetime

from briefgen.model.dossier import Moment
from briefgen.model.labels import Labels


def day_in_words(day: date, labels: Labels) -> str:
    """Give one day, spelled out: "8 May 2024"."""
    from babel.dates import format_date

    return str(format_date(day, "long", locale=labels.date_locale))


def interval_in_words(first: date, last: date, labels: Labels) -> str:
    """Give a closed interval of days; a whole month is named as one: "November 2023"."""
    from babel.dates import format_date

    locale = labels.date_locale
    if first == last:
        return day_in_words(first, labels)
    if _is_whole_month(first, last):
        return str(format_date(first, "LLLL y", locale=locale))
    return labels.filled(
        _interval_form(first, last),
        first=day_in_words(first, labels),
        last=day_in_words(last, labels),
        first_day=str(first.day),
        first_day_month=str(format_date(first, "d MMMM", locale=locale)),
    )


def _is_whole_month(first: date, last: date) -> bool:
    days = monthrange(first.year, first.month)[1]
    return first.day == 1 and last == first.replace(day=days)


def _interval_form(first: date, last: date) -> str:
    if first.year != last.year:
        return "interval"
    return "interval_in_month" if first.month == last.month else "interval_in_year"


def moment_in_words(moment: Moment, labels: Labels) -> str:
    """Give a day with its time of day where that is known: "8 May 2024, 10:00"."""
    day = day_in_words(moment.day, labels)
    return f"{day}, {moment.time:%H:%M}" if moment.time else day


def stamp_in_words(stamp: datetime, labels: Labels) -> str:
    """Give a moment with its time: "6 May 2024, 18:00", and "UTC" where it is in UTC."""
    zone = " UTC" if stamp.tzinfo and not stamp.utcoffset() else ""
    return f"{day_in_words(stamp.date(), labels)}, {stamp:%H:%M}{zone}"


def span_of_meeting(starts: Moment, ends: Moment | None, labels: Labels) -> str:
    """Give when a meeting takes place, as briefly as its days and times allow."""
    if ends is None or ends == starts:
        return moment_in_words(starts, labels)
    if starts.time is None and ends.time is None:
        return interval_in_words(starts.day, ends.day, labels)
    if starts.day == ends.day and ends.time:
        return f"{moment_in_words(starts, labels)}–{ends.time:%H:%M}"
    return f"{moment_in_words(starts, labels)} – {moment_in_words(ends, labels)}"
