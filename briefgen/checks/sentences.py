"""Sentences of a text, and the beginning of one to name it by."""

import re
from collections.abc import Iterator

# Not after a single capital: that is an initial or an abbreviation, as in "U.S.". What a pattern
# begins with as a set of signs is found without trying it at each letter.
_END = re.compile(r"[.!?…。！？](?:(?<=[。！？])|(?<!\b[A-Z].)[\"'”’)]*(?=\s|$))")
_LONGEST_EXCERPT = 40


def sentences(text: str) -> Iterator[str]:
    """Yield the sentences of a text; words without an end make one, too."""
    start = 0
    for end in _END.finditer(text):
        yield text[start : end.end()].strip()
        start = end.end()
    if rest := text[start:].strip():
        yield rest


def count_sentences(text: str) -> int:
    """Count the sentences of a text."""
    return sum(1 for _ in sentences(text))


def excerpt(text: str) -> str:
    """Give the beginning of a text in quotation marks, on one line."""
    words = " ".join(text.split())
    short = words if len(words) <= _LONGEST_EXCERPT else f"{words[: _LONGEST_EXCERPT - 1]}…"
    return f"“{short}”"
