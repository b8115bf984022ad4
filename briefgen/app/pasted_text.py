"""Clean words that were copied out of a word processor: what is seen stays, the rest goes."""

import re

_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff]")
"""Soft hyphens and signs without width that no script needs between its letters."""
_BULLET = re.compile(r"(?m)^[ \t]*(?:[•·▪◦‣●○■□–—*-]|o(?=\t)|\d{1,2}[.)])[ \t]+")
_SPACES = re.compile(r"[ \t\u00a0\u2002-\u200a\u202f]+")
_EMPTY_LINES = re.compile(r"\n{3,}")


def clean_pasted(text: str) -> str:
    """Give the words with plain spaces and line ends, without bullets, numbers and unseen signs.

    A list becomes one line an item: how it is drawn is the brief's business.
    """
    lined = re.sub("\r\n?|[\v\f\u2028\u2029]", "\n", _UNSEEN.sub("", text))
    listed = _BULLET.sub("", lined) if _is_list(lined) else lined
    tidy = "\n".join(line.strip() for line in _SPACES.sub(" ", listed).split("\n"))
    return _EMPTY_LINES.sub("\n\n", tidy).strip("\n")


def _is_list(text: str) -> bool:
    """Tell whether every line is an item: a single one may begin with a number of its own."""
    lines = [line for line in text.split("\n") if line.strip()]
    return len(lines) > 1 and all(_BULLET.match(line) for line in lines)
