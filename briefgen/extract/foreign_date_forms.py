"""The forms in which each language writes dates, as patterns."""

import re
from typing import NamedTuple

from briefgen.extract.calendar_words import MONTHS
from briefgen.extract.date_expressions import DateExpression
from briefgen.extract.span import Span
from briefgen.model.knowledge import Language

_GAP = re.compile(r"\{(\w+)\}")
_DAY = r"\d{1,2}(?:er|º|ª|-?го)?"
_YEAR = r"(?:19|20|١٩|٢٠)\d\d"
_NUMERIC = (
    ("iso", r"(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)"),
    ("numeric", r"(?P<day>\d{1,2})[/.](?P<month>\d{1,2})[/.](?P<year>(?:19|20)\d\d)"),
)


class DatePattern(NamedTuple):
    """One form of dates: its kind among English ones, and the months its names stand for."""

    kind: str
    pattern: re.Pattern[str]
    months: dict[str, str]


def date_patterns(language: Language) -> tuple[DatePattern, ...]:
    """Give the forms of a language, longer ones before the parts of theirs."""
    months = {
        _folded(form): MONTHS[number]
        for number, forms in enumerate(language.months)
        for form in forms
    }
    numeric = (DatePattern(kind, _compiled(form), {}) for kind, form in _NUMERIC)
    return (*numeric, *(_pattern(form, months) for form in language.dates))


def _pattern(form: str, months: dict[str, str]) -> DatePattern:
    names = "|".join(sorted(map(re.escape, months), key=len, reverse=True))
    parts = {"day": _DAY, "day2": _DAY, "year": _YEAR, "month": names, "month2": names}
    texts = _GAP.split(form)
    written = "".join(
        f"(?P<{text}>{parts[text]})" if at % 2 else re.escape(text).replace(r"\ ", r"\s{1,3}")
        for at, text in enumerate(texts)
    )
    kind = "days" if "day2" in texts else "day" if "day" in texts else "month_of_year"
    return DatePattern(kind, _compiled(written), months)


def _compiled(pattern: str) -> re.Pattern[str]:
    """Let no digit or letter touch a date, but the signs of the Far East, which stand unspaced."""
    edge = r"[^\W\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
    return re.compile(rf"(?<!{edge})(?<!\d[./]){pattern}(?!{edge})", re.IGNORECASE)


def find_foreign_expressions(
    text: str, within: Span, patterns: tuple[DatePattern, ...]
) -> list[DateExpression]:
    """Find the dates of a stretch in reading order; no two of them share a character."""
    found: list[DateExpression] = []
    taken = bytearray(within.end - within.start)
    for pattern in patterns:
        for match in pattern.pattern.finditer(text, *within):
            start, end = (place - within.start for place in match.span())
            if not any(taken[start:end]):
                taken[start:end] = b"x" * (end - start)
                span = Span(*match.span())
                found.append(DateExpression(span, pattern.kind, _parts(match, pattern.months)))
    return sorted(found, key=lambda one: one.span)


def _parts(match: re.Match[str], months: dict[str, str]) -> dict[str, str]:
    """Give the parts as an English date has them: the calendar is the same everywhere."""
    return {
        name: months.get(_folded(value), value) if name.startswith("month") else value
        for name, value in match.groupdict().items()
    }


def _folded(text: str) -> str:
    """Give a name in the one spelling of all that a search without regard to case finds alike.

    Turkish has an I without a dot, and capital ones with and without.
    """
    return text.casefold().replace("ı", "i").replace("\u0307", "")
