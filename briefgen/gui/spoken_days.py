"""Days as the language of the window writes them; layers below give them in digits."""

import re
from datetime import date

from briefgen.compose.dates import interval_in_words
from briefgen.gui.translation import spoken
from briefgen.reference.labels import load_labels

_DAY = r"\d{4}-\d\d-\d\d"
_DAYS = re.compile(rf"({_DAY})(?: to ({_DAY}))?")
_ONLY_DAYS = re.compile(rf"{_DAY}(?:(?:, | to ){_DAY})*")


def says_only_days(words: str) -> bool:
    """Tell whether words are nothing but days: "2031-03-20", "2031-03-20 to 2031-03-21"."""
    return _ONLY_DAYS.fullmatch(words) is not None


def days_in_words(text: str) -> str:
    """Spell out days and intervals of days; what is no day of any calendar stays as it is."""
    return _DAYS.sub(_in_words, text)


def _in_words(found: re.Match[str]) -> str:
    try:
        first = date.fromisoformat(found[1])
        last = date.fromisoformat(found[2] or found[1])
    except ValueError:
        return found[0]
    return interval_in_words(first, last, load_labels(spoken()))
