"""Tell titles that one person can't have at one time: two portfolios, or two ranks of one."""

from briefgen.extract.people_names import plain
from briefgen.extract.title_words import SUBJECTS
from briefgen.extract.words import find_words, word_set

_OFFICES = word_set("minister secretary commissioner undersecretary vice-minister director")
"""Heads of offices of which a person holds one."""
_RANKS = word_set("deputy vice assistant under permanent state parliamentary vice-minister")
_STEM = 5
"""Letters by which "economic" and "economy", "defence" and "defense" are one portfolio."""


def contradict(one: str, other: str) -> bool:
    """Tell whether two titles name one office of different portfolios or of different ranks."""
    first, second = _words(one), _words(other)
    if not (first & second & _OFFICES):
        return False
    portfolios = _portfolios(first), _portfolios(second)
    if not all(portfolios):
        return False
    # A deputy prime minister may have a portfolio as well.
    ranked = "prime" not in first | second and first & _RANKS != second & _RANKS
    return not portfolios[0] & portfolios[1] or (ranked and portfolios[0] == portfolios[1])


def _words(title: str) -> frozenset[str]:
    words = (plain(word.text) for word in find_words(title))
    return frozenset(word.removesuffix("s") if word == "ministers" else word for word in words)


def _portfolios(words: frozenset[str]) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in words & SUBJECTS - _RANKS)
