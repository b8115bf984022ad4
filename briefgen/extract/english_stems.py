"""Reduce English words to their stems by the Porter2 rules.

The rules are those of the Snowball project's English stemmer, which a test compares this
with. Loading that package with all its languages takes longer than reading a short text.
"""

from collections.abc import Mapping

_VOWELS = frozenset("aeiouy")
_LONG = _VOWELS | frozenset("wxY")
_DOUBLES = frozenset(("bb", "dd", "ff", "gg", "mm", "nn", "pp", "rr", "tt"))
_WHOLE = {
    **{word: word for word in ("andes", "atlas", "bias", "cosmos", "howe", "news", "sky")},
    "skis": "ski",
    "skies": "sky",
    "idly": "idl",
    "gently": "gentl",
    "ugly": "ugli",
    "early": "earli",
    "only": "onli",
    "singly": "singl",
}
_BEGINNINGS = ("arsen", "commun", "emerg", "gener", "inter", "later", "organ", "past", "univers")
_KEPT_BEFORE_ING = frozenset(("even", "cann", "inn", "earr", "herr", "out"))
_KEPT_BEFORE_EED = frozenset(("succ", "proc", "exc"))
_VERBAL = {"ed", "edly", "ing", "ingly", "eed", "eedly"}
_SECOND: dict[str, str] = {
    "tional": "tion",
    "enci": "ence",
    "anci": "ance",
    "abli": "able",
    "entli": "ent",
    "izer": "ize",
    "ization": "ize",
    "ational": "ate",
    "ation": "ate",
    "ator": "ate",
    "alism": "al",
    "aliti": "al",
    "alli": "al",
    "fulness": "ful",
    "fulli": "ful",
    "ousli": "ous",
    "ousness": "ous",
    "iveness": "ive",
    "iviti": "ive",
    "biliti": "ble",
    "bli": "ble",
    "ogist": "og",
    "ogi": "og",
    "lessli": "less",
    "li": "",
}
_THIRD: dict[str, str] = {
    "tional": "tion",
    "ational": "ate",
    "alize": "al",
    "icate": "ic",
    "iciti": "ic",
    "ical": "ic",
    "ful": "",
    "ness": "",
    "ative": "",
}
_FOURTH: dict[str, str] = dict.fromkeys(
    [
        "al",
        "ance",
        "ence",
        "er",
        "ic",
        "able",
        "ible",
        "ant",
        "ement",
        "ment",
        "ent",
        "ism",
        "ate",
        "iti",
        "ous",
        "ive",
        "ize",
        "ion",
    ],
    "",
)
_BEFORE_LI = frozenset("cdeghkmnrt")


def english_stem(word: str) -> str:
    """Give the stem of a word in small letters without apostrophes."""
    if word in _WHOLE:
        return _WHOLE[word]
    if len(word) < 3:
        return word
    marked = _with_consonants(word)
    first, second = _regions(marked)
    stem = _without_verbal(_without_plural(marked), first)
    if stem[-1] in "yY" and len(stem) > 2 and stem[-2] not in _VOWELS:
        stem = f"{stem[:-1]}i"
    stem = _shortened(stem, _SECOND, first=first, second=second)
    stem = _shortened(stem, _THIRD, first=first, second=second)
    stem = _shortened(stem, _FOURTH, first=second, second=second)
    return _without_last(stem, first=first, second=second).replace("Y", "y")


def _with_consonants(word: str) -> str:
    """Write each "y" that is a consonant as "Y": at the start and behind a vowel."""
    if "y" not in word:
        return word
    letters = list(word)
    for at, letter in enumerate(letters):
        if letter == "y" and (at == 0 or letters[at - 1] in _VOWELS):
            letters[at] = "Y"
    return "".join(letters)


def _regions(word: str) -> tuple[int, int]:
    """Give where the parts begin in which endings may fall."""
    opening = next((one for one in _BEGINNINGS if word.startswith(one)), None)
    first = len(opening) if opening else _past_syllable(word, 0)
    return first, _past_syllable(word, first)


def _past_syllable(word: str, start: int) -> int:
    """Give the place behind the first consonant that follows a vowel."""
    seen = False
    for at in range(start, len(word)):
        vowel = word[at] in _VOWELS
        if seen and not vowel:
            return at + 1
        seen = seen or vowel
    return len(word)


def _is_short(word: str) -> bool:
    """Tell a word that ends in a short syllable."""
    if len(word) == 2:
        return word[0] in _VOWELS and word[1] not in _VOWELS
    if word.endswith("past"):
        return True
    return (
        len(word) > 2 and word[-1] not in _LONG and word[-2] in _VOWELS and word[-3] not in _VOWELS
    )


def _has_vowel(letters: str) -> bool:
    return not _VOWELS.isdisjoint(letters)


def _without_plural(word: str) -> str:
    if word.endswith("sses"):
        return word[:-2]
    if word.endswith(("ied", "ies")):
        return word[:-2] if len(word) > 4 else word[:-1]
    if word.endswith("s") and not word.endswith(("us", "ss")) and _has_vowel(word[:-2]):
        return word[:-1]
    return word


def _without_verbal(word: str, first: int) -> str:
    """Take "-ed" and "-ing" from a verb, and mend what is left."""
    ending = _longest(word, _VERBAL)
    rest = word[: len(word) - len(ending)]
    if ending in ("eed", "eedly"):
        return f"{rest}ee" if len(rest) >= first and rest not in _KEPT_BEFORE_EED else word
    if not ending or (ending == "ing" and rest in _KEPT_BEFORE_ING):
        return word
    if ending == "ing" and len(rest) == 2 and rest[1] == "y" and rest[0] not in _VOWELS:
        return f"{rest[0]}ie"
    return _mended(rest, first) if _has_vowel(rest) else word


def _mended(rest: str, first: int) -> str:
    if rest.endswith(("at", "bl", "iz")):
        return f"{rest}e"
    if rest[-2:] in _DOUBLES:
        return rest if len(rest) == 3 and rest[0] in "aeo" else rest[:-1]
    return f"{rest}e" if len(rest) == first and _is_short(rest) else rest


def _shortened(word: str, endings: Mapping[str, str], *, first: int, second: int) -> str:
    """Exchange the longest of some endings, where it lies behind the first place."""
    ending = _longest(word, endings)
    rest = word[: len(word) - len(ending)]
    if not ending or len(rest) < (second if ending == "ative" else first):
        return word
    last = rest[-1:]
    refused = (
        (ending == "li" and last not in _BEFORE_LI)
        or (ending == "ogi" and last != "l")
        or (ending == "ion" and last not in ("s", "t"))
    )
    return word if refused else rest + endings[ending]


def _longest(word: str, endings: Mapping[str, str] | set[str]) -> str:
    for size in range(min(7, len(word)), 1, -1):
        if word[-size:] in endings:
            return word[-size:]
    return ""


def _without_last(word: str, *, first: int, second: int) -> str:
    """Take a last "e", and the second "l" of two, from a long word."""
    at = len(word) - 1
    if word.endswith("e") and (at >= second or (at >= first and not _is_short(word[:-1]))):
        return word[:-1]
    return word[:-1] if word.endswith("ll") and at >= second else word
