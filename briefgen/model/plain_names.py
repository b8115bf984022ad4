"""Names that were given without a language: whether they are words of one, and whose they are."""

import unicodedata
from collections.abc import Mapping

_PARTICLES = frozenset(
    {"al", "bin", "da", "de", "del", "den", "der", "di", "dos", "du", "el", "ibn", "la", "las"}
    | {"le", "los", "of", "the", "und", "van", "von", "y", "zu"}
)
_SCRIPTS: Mapping[str, str] = {"ar": "ARABIC", "ru": "CYRILLIC", "zh": "CJK"}
"""How the names of the letters begin in which a language is written that is not Latin."""


def is_wording(words: str) -> bool:
    """Tell whether a name is made of words of a language: "Fisheries desk, ext. 24".

    Names of people and offices begin with capitals throughout, but for particles.
    """
    letters = "".join(sign if sign.isalpha() else " " for sign in words)
    return any(word[0].islower() and word not in _PARTICLES for word in letters.split())


def fits_language(words: str, language: str) -> bool:
    """Tell whether a name is written as a language writes: it has letters of its script.

    Latin letters are those of every other language; what has no letters fits all.
    """
    letters = [sign for sign in words if sign.isalpha()]
    script = _SCRIPTS.get(language.partition("-")[0], "LATIN")
    return not letters or any(unicodedata.name(sign, "").startswith(script) for sign in letters)
