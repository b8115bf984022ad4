"""Which way text runs: what every exporter asks before it looks closer."""

from collections.abc import Iterator
from itertools import accumulate, groupby
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


def directed(text: str, *, from_right: bool) -> Iterator[tuple[str, bool]]:
    """Give the stretches of a text that run one way, and whether that is from right to left.

    Marks and figures between letters go with these, others with the text as a whole, which
    runs `from_right` or not.
    """
    if not (from_right or holds_right_to_left(text)):
        yield text, False
        return
    yield from (
        ("".join(text[at] for at in places), way)
        for way, places in groupby(range(len(text)), key=_ways(text, from_right).__getitem__)
    )


def _ways(text: str, base: bool) -> list[bool]:  # noqa: FBT001 - a value like any other
    """Tell for each character whether it runs from right to left."""
    strong = [_way(sign) for sign in text]
    before = list(accumulate(strong, _last, initial=base))[1:]
    after = list(accumulate(reversed(strong), _last, initial=base))[:0:-1]
    return [one if one == two else base for one, two in zip(before, after, strict=True)]


def _last(known: bool, met: bool | None) -> bool:  # noqa: FBT001 - a value like any other
    return known if met is None else met


def _way(sign: str) -> bool | None:
    """Give the direction of a letter, None for any other character."""
    if runs_right_to_left(sign):
        return True
    return False if bidirectional(sign) == "L" else None
