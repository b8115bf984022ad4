"""Text as the leak check compares it: letters and numbers in one row, and where words end.

White space, hyphens, punctuation and invisible marks are dropped, letters are folded. So a
word that a line end cuts in two, letters set apart, or words that a reader joined are found
all the same; `ends` keeps what counts as a whole word.
"""

import re
import unicodedata
from array import array
from functools import lru_cache
from typing import NamedTuple

BREAK = "\x1e"
"""Stands between pieces of text; nothing that is looked for reaches across it."""
CUT = "\x1d"
"""Stands for an ellipsis, at which a wording may be cut short."""
_HIDDEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e01ef]+"
)
"""Soft hyphens, joiners, direction marks, variation selectors, blank letters, tags."""
_UNSPACED = (
    ("\u0e00", "\u0eff"),
    ("\u1000", "\u109f"),
    ("\u1780", "\u17ff"),
    ("\u3005", "\u3007"),
    ("\u3040", "\u30ff"),
    ("\u3400", "\u9fff"),
    ("\U00020000", "\U0003ffff"),
)
"""Scripts that put no space between words, each of whose signs counts as a word."""
_PLAIN_WORD = re.compile(r"[a-z]+|\d+(?:[.,]\d+)*|[%$\x1d\x1e]")
_WORDS = r"[^\W\d_]+|\d+(?:[.,]\d+)*|[%‰°$€£¥₽₹\x1d\x1e]"
_WORD = re.compile(_WORDS)
_LETTER = "\x1f"
"""Stands before a sign that is a word by itself, a combining one too."""
_WORD_OR_SIGN = re.compile(rf"{_LETTER}.|{_WORDS}")


class Folded(NamedTuple):
    """A row of letters, and where words end in it: 0 and the places behind each, in order.

    `is_end` tells of each place whether it is one of them, `cuts` are the places at which an
    ellipsis stands. A book has a million words: there is no object for each of them here.
    """

    row: str
    ends: "array[int]"
    is_end: bytes
    cuts: tuple[int, ...] = ()


def words_of(text: str) -> list[str]:
    r"""Give the words of a text, folded: NFKC, small letters, nothing invisible.

    >>> words_of("Ｎorth-\u00adSea, 3.5 %")
    ['north', 'sea', '3.5', '%']
    """
    if text.isascii():
        return _PLAIN_WORD.findall(text.lower())
    plain = unicodedata.normalize("NFKC", _HIDDEN.sub("", text)).casefold()
    if signs := [sign for sign in set(plain) if _is_unspaced(sign)]:
        # A pattern of all these ranges takes longer to compile than most briefs to check.
        marked = re.sub(f"[{''.join(signs)}]", rf" {_LETTER}\g<0> ", plain.replace(_LETTER, ""))
        return [word.removeprefix(_LETTER) for word in _WORD_OR_SIGN.findall(marked)]
    return _WORD.findall(plain)


def _is_unspaced(sign: str) -> bool:
    return sign >= _UNSPACED[0][0] and any(first <= sign <= last for first, last in _UNSPACED)


# Labels and names come again with each brief of a batch.
@lru_cache(maxsize=4096)
def row_of(text: str) -> str:
    """Give the words of a text in one row."""
    return "".join(words_of(text.replace(CUT, " ")))


def fold(*texts: str) -> Folded:
    """Fold one text, or several with `BREAK` between them."""
    rows: list[str] = []
    ends, cuts, end = array("L", [0]), list[int](), 0
    for number, text in enumerate(texts):
        words = words_of(text.replace("…", CUT))
        if number:
            words.insert(0, BREAK)
        for word in words:
            if word == CUT:
                cuts.append(end)
            else:
                end += len(word)
                ends.append(end)
        rows.append("".join(words))
    is_end = bytearray(end + 1)
    for place in ends:
        is_end[place] = 1
    row = "".join(rows)
    return Folded(
        row=row.replace(CUT, "") if cuts else row, ends=ends, is_end=bytes(is_end), cuts=tuple(cuts)
    )
