"""A title of office among the words of a sentence: where it begins and what makes it one."""

from typing import NamedTuple

from briefgen.extract.people_names import plain
from briefgen.extract.title_words import HEADS, LINKS, WEAK_HEADS
from briefgen.extract.words import Word

LONGEST = 24
"""Tokens of a title at most."""


class Title(NamedTuple):
    """The tokens from `first` up to `stop` read as a title; `comma` where one parts it."""

    first: int
    stop: int
    comma: bool


def trimmed(tokens: list[Word], first: int, stop: int) -> int:
    """Step over articles, links and "his" at the start."""
    skipped = LINKS | {"a", "an", "his", "her", "its", "their"}
    while first < stop and tokens[first].text.lower() in skipped:
        first += 1
    row = [token.text for token in tokens[first : first + 3]]
    # "received in the office of Industry Minister NAME"
    return first + 2 if row[:2] == ["office", "of"] and row[-1].istitle() else first


def is_title(tokens: list[Word], *, before_name: bool) -> bool:
    """Tell whether words hold the noun of an office, and enough beside one of many meanings."""
    words = [plain(token.text) for token in tokens]
    heads = [word for word in words if word in HEADS]
    if not heads:
        return False
    if before_name and len(words) == 1 and heads[0] in WEAK_HEADS:
        return False
    return before_name or any(word in HEADS for word in words[:8])
