"""Tell in which language a text is written, by the commonest words of each."""

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache

from briefgen.extract.calendar_words import is_month
from briefgen.model.knowledge import Language

ENGLISH = "en"
_FEWEST_WORDS = 30
"""Words under which a text is too short to be of no known language; it is taken for English."""
_FEWEST_TELLING = 3
"""Common words that so short a text has to have, to be of another language."""
_LONGEST_WORD = 40
"""Letters from which a row of them is no word of any language."""
_LAST_LATIN = "\u024f"
_OTHER_SCRIPT = 0.5
"""Share of words in other letters than Latin from which a text, however short, is not English."""


def find_language(words: Sequence[str], languages: Iterable[Language]) -> str:
    """Give the code of the language of some words, or "" where it is none of the known ones.

    Names of months count: reports of meetings are full of them, and of little else.
    """
    counts = Counter(word.lower() for word in words if len(word) <= _LONGEST_WORD)
    best, telling = _best(counts, languages)
    total = counts.total()
    others = sum(count for word, count in counts.items() if word[0] > _LAST_LATIN)
    is_long = total >= _FEWEST_WORDS or others > _OTHER_SCRIPT * total
    return best if is_long or telling >= _FEWEST_TELLING else ENGLISH


def _best(counts: Counter[str], languages: Iterable[Language]) -> tuple[str, int]:
    """Give the language that has the largest share of words, and how many; "" where none has.

    English counts twice: "Lund met Berg in Oslo" holds as many common words of Dutch as of it.
    """
    letters = frozenset().union(*counts)
    best, most, heaviest = "", 0, 0
    for language in languages:
        words = (*language.common, *_telling_months(language.months))
        telling = sum(counts[word] for word in words)
        weight = telling * 2 if language.code == ENGLISH else telling
        is_enough = telling >= language.least * counts.total()
        is_spelled = not language.letters or not letters.isdisjoint(language.letters)
        if weight > heaviest and is_enough and is_spelled:
            best, most, heaviest = language.code, telling, weight
    return best, most


@cache
def _telling_months(months: tuple[tuple[str, ...], ...]) -> tuple[str, ...]:
    """Give the names of months that tell a language; English writes some in the same way."""
    names = {name.lower() for forms in months for name in forms if name.isalpha()}
    return tuple(sorted(name for name in names if not is_month(name.title())))
