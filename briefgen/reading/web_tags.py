"""Find tags with so many attributes that parsing them would take the square of their number.

The parser appends each attribute behind all others of its tag. Where a tag begins is asked
without knowing what is a script or a comment: a page could hide from whoever reckons so.
"""

import re

from briefgen.errors import InputError

_MANY = 100
"""Attributes of a tag up to which they cost nothing; tags of news pages have up to thirty."""
_MOST_SQUARES = 100_000_000
"""The squares of what all longer tags have, summed: half a second, or one tag of 10,000."""
_START = re.compile(r"<[a-zA-Z]")
_ATTRIBUTE = (
    r"[\s/]*+(?P<name>[^\s/>][^\s/>=]*+)"
    r"(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s>\"'][^\s>]*+)?+)?+"
)
"""One attribute as a parser takes it (HTML Standard, 13.2.5.32); the name may begin with "="."""
_ONE = re.compile(_ATTRIBUTE)
_COMMON = re.compile(
    rf"<[a-zA-Z][^\s/>]*+(?:{_ATTRIBUTE.replace('?P<name>', '?:')}){{0,{_MANY}}}+[\s/]*+>"
)
"""A whole tag of bearable length."""
_NAME = re.compile(r"[^\W\d]|:")
_MOST_READ = 2
"""How often each character of a page may be read; only in made-up pages tags begin in tags."""


def refuse_overloaded(text: str, *, file_name: str) -> None:
    """Raise InputError for a page whose tags have too many attributes.

    Those of one name count once, as the parser keeps one; what begins like no name is code.
    """
    to_read, squares = _MOST_READ * len(text), _MOST_SQUARES
    for start in _START.finditer(text):
        if common := _COMMON.match(text, start.start()):
            to_read -= len(common[0])
        else:
            length, attributes = _long_tag(text, start.end())
            to_read -= length
            squares -= attributes**2
        if to_read < 0 or squares < 0:
            raise InputError(
                f"{file_name}: has tags with too many attributes.",
                hint="Copy the article into a text file.",
            )


def _long_tag(text: str, start: int) -> tuple[int, int]:
    """Measure a tag that is long or has no end: its characters and attributes."""
    names: set[str] = set()
    at = start
    while len(names) ** 2 <= _MOST_SQUARES and (attribute := _ONE.match(text, at)):
        at = attribute.end()
        if _NAME.match(attribute["name"]):
            names.add(attribute["name"].lower())
    return at - start, len(names)
