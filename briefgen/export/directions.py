"""Which way text runs: what every exporter asks before it looks closer."""

from unicodedata import bidirectional

_LANGUAGES = frozenset({"ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
_LETTERS = frozenset({"R", "AL"})
# No letter before this one runs from right to left.
_FIRST_LETTER = "\u0590"


def is_right_to_left(language: str) -> bool:
    """Tell whether a language (BCP 47) is written from right to left."""
    return language.partition("-")[0].lower() in _LANGUAGES


def holds_right_to_left(text: str) -> bool:
    """Tell whether a text has letters that run from right to left."""
    # Most texts are ASCII; of the others each character is looked at once.
    return not text.isascii() and any(map(runs_right_to_left, set(text)))


def runs_right_to_left(sign: str) -> bool:
    """Tell whether a character is a letter that runs from right to left."""
    return sign >= _FIRST_LETTER and bidirectional(sign) in _LETTERS
