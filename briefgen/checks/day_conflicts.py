"""One date by itself: a weekday that is not that day's, a tense that is not that time's."""

import datetime as dt
import re
from collections.abc import Iterator
from itertools import zip_longest

from briefgen.checks.date_conflicts import LONGEST, days_in_words
from briefgen.checks.evidence import Evidence, conflict
from briefgen.late_patterns import late_pattern
from briefgen.model.conflicts import Choice, Conflict
from briefgen.model.facts import DateValue, Fact

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_YEARS = 6
"""So many years to both sides of a date are tried for its weekday."""
_MOST_CANDIDATES = 4
_PAST = frozenset(
    {"attended", "chaired", "co-chaired", "concluded", "flew", "held", "hosted", "led", "met"}
    | {"received", "took", "travelled", "traveled", "visited", "welcomed", "went"}
)
_AHEAD = frozenset({"will", "shall", "planned", "plans", "scheduled", "due", "set", "upcoming"})
_PASSIVE = {"be": "ahead", "is": "", "are": ""}
"""What a word such as "held" tells behind another one: "will be held", "is held"."""
_BREAK = late_pattern(
    r"[;:]|, (?:and|but|while|when|where|which|who|after|before)\b|\b(?:that|since)\b"
)
_REACH = 14
"""So many words from a date, its verb is another date's."""


def find_weekday_conflicts(evidence: Evidence) -> Iterator[Conflict]:
    """Find dates whose weekday is another than the one that is named."""
    for fact, value in _dates(evidence):
        wrong = next((word for word in _named_weekdays(fact) if _is_other(word, value)), None)
        if wrong is not None and re.search(r"\d", fact.text):
            yield _weekday_conflict(fact, value, weekday=wrong, evidence=evidence)


def _dates(evidence: Evidence) -> Iterator[tuple[Fact, DateValue]]:
    for group in evidence.of_kind("date"):
        for fact in group.facts:
            if isinstance(fact.value, DateValue):
                yield fact, fact.value


def _named_weekdays(fact: Fact) -> Iterator[int]:
    """Give the weekdays that a date begins with, at each of its places that has a day too."""
    for text in (fact.text, *(mention.text for mention in fact.mentions)):
        words = re.findall(r"[a-z]+", text.casefold()) if re.search(r"\d", text) else ()
        named = [_WEEKDAYS.index(word) for word in words if word in _WEEKDAYS]
        yield from named[:1]


def _is_other(weekday: int, value: DateValue) -> bool:
    return value.first.weekday() != weekday


def _weekday_conflict(
    fact: Fact, value: DateValue, *, weekday: int, evidence: Evidence
) -> Conflict:
    """Offer the day as printed, the same weekday nearby, and the years in which both fit."""
    name, own = (_WEEKDAYS[at].capitalize() for at in (weekday, value.first.weekday()))
    readings = [value.first, _nearest(value.first, weekday), *_fitting_years(value.first, weekday)]
    days = list(dict.fromkeys(readings))
    return conflict(
        "weekday",
        f"“{fact.text}” was read as {value.first}, a {own}, not a {name}. "
        f"It is a {name} on {', '.join(str(day) for day in days[1:])}.",
        (evidence.side(days_in_words(value.first, value.last), [fact]),),
        choices=tuple(Choice(key=str(day), label=f"It is {day}") for day in days),
    )


def _nearest(day: dt.date, weekday: int) -> dt.date:
    shift = (weekday - day.weekday() + 3) % 7 - 3
    return day + dt.timedelta(days=shift)


def _fitting_years(day: dt.date, weekday: int) -> list[dt.date]:
    """Give the same day in the years in which it is that weekday, the nearest first."""
    years = sorted(range(day.year - _YEARS, day.year + _YEARS + 1), key=lambda y: abs(y - day.year))
    days = [_in_year(day, year) for year in years]
    return [one for one in days if one and one.weekday() == weekday][:_MOST_CANDIDATES]


def _in_year(day: dt.date, year: int) -> dt.date | None:
    try:
        return day.replace(year=year)
    except ValueError:
        return None


def find_tense_conflicts(evidence: Evidence) -> Iterator[Conflict]:
    """Find visits and meetings told of as past that lie ahead of their source, or the reverse."""
    for fact, value in _dates(evidence):
        source = evidence.sources.get(fact.source or "")
        if source is None or not source.document_date or not _is_event(value):
            continue
        told, told_on = _told(fact, evidence), source.document_date.value
        if (told == "past" and value.last > told_on) or (told == "ahead" and value.last < told_on):
            yield _tense_conflict(fact, value, told_on=told_on, evidence=evidence)


def _is_event(value: DateValue) -> bool:
    """Tell a visit or meeting from a year in which there was one."""
    return value.role in ("visit", "meeting") and value.last - value.first < LONGEST


def _told(fact: Fact, evidence: Evidence) -> str:
    """Tell how the words beside a date speak of it: as "past", as "ahead", or as neither."""
    if fact.sentence is None:
        return ""
    first, last = fact.sentence
    before = _BREAK.split(evidence.words_of(fact.source, first, fact.start))[-1]
    behind = _BREAK.split(evidence.words_of(fact.source, fact.end, last))[0]
    nearest_first = _words(before)[: -_REACH - 1 : -1]
    return _tense(nearest_first) or _tense(_words(behind)[:_REACH][::-1])


def _words(text: str) -> list[str]:
    return [word.strip(',.()“”"') for word in text.casefold().split()]


def _tense(backwards: list[str]) -> str:
    """Give the tense of the first telling word of a row that runs backwards."""
    for word, word_before in zip_longest(backwards, backwards[1:], fillvalue=""):
        if word in _PAST:
            return _PASSIVE.get(word_before, "past")
        if word in _AHEAD:
            return "ahead"
    return ""


def _tense_conflict(
    fact: Fact, value: DateValue, *, told_on: dt.date, evidence: Evidence
) -> Conflict:
    days = days_in_words(value.first, value.last)
    told, lies = ("past", "not over") if value.last > told_on else ("planned", "over")
    return conflict(
        "tense",
        f"The source of {told_on} tells of the {value.role} of {days} as {told}; "
        f"it was {lies} then. Planned, or happened?",
        (evidence.side(days, [fact]),),
        choices=(
            Choice(key="planned", label="It was planned"),
            Choice(key="happened", label="It has happened"),
        ),
    )
