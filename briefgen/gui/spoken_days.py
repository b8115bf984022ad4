"""Days and months as the language of the window writes them; layers below give them in digits."""

import re
from datetime import date, timedelta

from briefgen.compose.dates import interval_in_words
from briefgen.gui.translation import spoken
from briefgen.reference.labels import load_labels

_DAY = r"\d{4}-\d\d(?:-\d\d)?"
_MONTH = len("2031-03")
_LONGEST = timedelta(days=31)
_DAYS = re.compile(rf"({_DAY})(?: to ({_DAY}))?")
_ONLY_DAYS = re.compile(rf"{_DAY}(?:(?:, | to ){_DAY})*")


def says_only_days(words: str) -> bool:
    """Tell whether words are only days or months: "2031-03-20", "2031-03-20 to 2031-03-21"."""
    return _ONLY_DAYS.fullmatch(words) is not None


def days_in_words(text: str) -> str:
    """Spell out days and intervals of days; what is no day of any calendar stays as it is."""
    return _DAYS.sub(_in_words, text)


def _in_words(found: re.Match[str]) -> str:
    try:
        first, _ = _days_of(found[1])
        _, last = _days_of(found[2] or found[1])
    except ValueError:
        return found[0]
    return interval_in_words(first, last, load_labels(spoken()))


def _days_of(written: str) -> tuple[date, date]:
    """Give the first and the last of the days that are meant: one day, or those of a month."""
    if len(written) > _MONTH:
        day = date.fromisoformat(written)
        return day, day
    first = date.fromisoformat(f"{written}-01")
    if first == date.max.replace(day=1):
        return first, date.max
    return first, (first + _LONGEST).replace(day=1) - timedelta(days=1)
