"""Tell in which language a text is written, by the commonest words of each."""

from collections import Counter
from collections.abc import Iterable, Sequence

from briefgen.model.knowledge import Language

ENGLISH = "en"
_FEWEST_WORDS = 30
"""Words under which a text is too short to tell; it is taken for English."""
_LONGEST_WORD = 40
"""Letters from which a row of them is no word of any language."""


def find_language(words: Sequence[str], languages: Iterable[Language]) -> str:
    """Give the code of the language of some words, or "" where it is none of the known ones."""
    counts = Counter(word.lower() for word in words if len(word) <= _LONGEST_WORD)
    total = counts.total()
    if total < _FEWEST_WORDS:
        return ENGLISH
    shares = {
        language: sum(counts[word] for word in language.common) / total for language in languages
    }
    told = [language for language, share in shares.items() if share >= language.least]
    return max(told, key=lambda language: shares[language]).code if told else ""
