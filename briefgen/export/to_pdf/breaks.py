"""Where a line may end: after spaces, hyphens and dashes, and between ideographs.

A short form of UAX #14: no closing mark begins a line, no opening mark ends one, and
figures with a dash ("20–21") stay together.
"""

import re

SPACES = " \t\n\r\f\v\u2000-\u2006\u2008\u200a\u205f\u3000\u2028\u2029"
_IDEOGRAPH = (
    "\u2e80-\u2fd5\u3003-\u3007\u3021-\u309f\u30a0-\u33ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\U00020000-\U0003ffff"
)
_WIDE_OPENER = "〈《「『【〔（［｛"
_WIDE_CLOSER = "、。〉》」』】〕！），．：；？］｝"
_CLOSER = _WIDE_CLOSER + r")\]}’”»›,.;:!?%…—–\-‐/" + "\u00a0\u2011\u202f\u2060\u200d"

_BREAK = re.compile(
    rf"""
      [{SPACES}\u200b]+                                # after spaces
    | (?<=[^\W_])[-‐](?=[^\W\d_])                      # after a hyphen before a letter
    | [–—](?=[^\W\d_]) | (?<!\d)[–—](?=\d)             # after a dash, not between figures
    | (?<=[^\W_])/(?=[^\W\d_])                         # after a slash inside an address
    | [{_IDEOGRAPH}{_WIDE_CLOSER}](?![{SPACES}{_CLOSER}])  # after an ideograph
    | [^\W_](?=[{_IDEOGRAPH}{_WIDE_OPENER}])           # before an ideograph
    """,
    re.VERBOSE,
)


def break_positions(text: str) -> list[int]:
    """List the positions inside a text before which a new line may begin, in order."""
    end = len(text)
    return [found.end() for found in _BREAK.finditer(text) if found.end() < end]
