"""How languages write numbers in words, from `assets/checks/`."""

from functools import cache

from briefgen.model.number_words import NumberWords
from briefgen.model.value import Value
from briefgen.reference.toml_file import read_toml
from briefgen.resources import asset


class _NumberWordsFile(Value):
    en: NumberWords
    fr: NumberWords
    es: NumberWords
    ru: NumberWords
    zh: NumberWords
    ar: NumberWords


@cache  # shipped with the program: the file does not change while it runs
def load_number_words(language: str) -> NumberWords:
    """Read the words of a language; one that the file does not know has none."""
    read = read_toml(asset("checks", "number_words.toml"), _NumberWordsFile)
    found: NumberWords = getattr(read, language, NumberWords())
    return found
