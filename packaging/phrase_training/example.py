"""Something of which is known whether it is what is asked for, with its signs."""

from typing import NamedTuple


class Example(NamedTuple):
    """The signs of a phrase, end or sentence, whether it is right, and the set it comes from."""

    signs: frozenset[str]
    right: bool
    origin: str
