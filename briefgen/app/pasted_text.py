"""What comes from Word or a web page, as an officer would have typed it."""

import re

_LINE_ENDS = re.compile("\r\n|[\r\v\f\u2028\u2029]")
_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff\ufffc]")
"""Soft hyphens, spaces without width, places of pictures; joiners stay, some scripts need them."""
_LIST_MARK = re.compile(
    r"^[ \t]*(?:[•·▪◦‣–—*\-o\u00a7\uf0a7\uf0b7\uf0d8]|\(?[0-9]{1,3}[.)]|\(?[a-z][.)])\t[ \t]*",
    re.MULTILINE,
)
"""The mark of a list and the tab behind it, which Word puts into what is copied."""
_FIXED_SPACE = re.compile("\u00a0(?![;:!?»%])(?<!«\u00a0)")
"""A space that does not break; in French it belongs before some marks."""
_SPACES = re.compile("[ \t]+")
_EMPTY_LINES = re.compile("\n{3,}")


def clean_pasted(text: str) -> str:
    """Give plain text: one sort of line end, no list marks, nothing that nobody sees."""
    text = _UNSEEN.sub("", _LINE_ENDS.sub("\n", text))
    text = _LIST_MARK.sub("", text)
    text = _SPACES.sub(" ", _FIXED_SPACE.sub(" ", text))
    lines = (line.rstrip(" ") for line in text.split("\n"))
    return _EMPTY_LINES.sub("\n\n", "\n".join(lines))
