"""A text as it is seen, however its file writes it."""

import unicodedata

UNSEEN = (
    "\xad\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
    "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff"
)
"""Soft hyphens, spaces of no width and marks of direction. ZWJ and ZWNJ are part of spelling."""
_GONE = dict.fromkeys(map(ord, UNSEEN))


def seen(text: str) -> str:
    """Join accents to their letters (NFC), and leave out the signs that nobody sees."""
    return text if text.isascii() else unicodedata.normalize("NFC", text.translate(_GONE))
