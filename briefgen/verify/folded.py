"""Text as the leak check compares it: letters and numbers in one row, and where words end.

White space, hyphens, punctuation and invisible marks are dropped, letters are folded. So a
word that a line end cuts in two, letters set apart, or words that a reader joined are found
all the same; `ends` keeps what counts as a whole word.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import compress, pairwise

from briefgen.late_patterns import late_pattern
from briefgen.model.value import Value

BREAK = "\x1e"
"""Stands between pieces of text; nothing that is looked for reaches across it."""
_KNOWN_ROWS = 2048
_KNOWN_WORDS, _LONGEST_KNOWN = 8192, 40
"""How many words are kept as they are folded, and how many signs the longest of these has."""
_BATCH = 100_000
"""Signs of text that are looked at at once."""
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
_WORD_OR_SIGN = late_pattern(rf"{_LETTER}.|{_WORDS}")


class Folded(Value):
    """A row of letters, and where its words end.

    `ends` has a 1 for each place at which a word ends, and for 0; `cuts` are the places at
    which an ellipsis stands. A book has half a million words: none of them is kept by itself.
    """

    row: str
    ends: bytes
    cuts: tuple[int, ...] = ()

    @property
    def count(self) -> int:
        """How many words there are."""
        return self.ends.count(1)

    def starts(self) -> Iterator[int]:
        """Yield the places at which words begin, and the end of the row."""
        return compress(range(len(self.ends)), self.ends)


def words_of(text: str) -> list[str]:
    r"""Give the words of a text, folded: NFKC, small letters, nothing invisible.

    >>> words_of("Ｎorth-\u00adSea, 3.5 %")
    ['north', 'sea', '3.5', '%']
    """
    if text.isascii():
        return _PLAIN_WORD.findall(text.lower())
    plain = unicodedata.normalize("NFKC", _HIDDEN.sub("", text)).casefold()
    if signs := sorted(filter(_is_unspaced, set(plain))):
        # A pattern of all these ranges takes longer to compile than most briefs to check.
        marked = re.sub(f"[{''.join(signs)}]", rf" {_LETTER}\g<0> ", plain.replace(_LETTER, ""))
        return [word.removeprefix(_LETTER) for word in _WORD_OR_SIGN.findall(marked)]
    return _WORD.findall(plain)


@lru_cache(maxsize=_KNOWN_ROWS)
def _is_unspaced(sign: str) -> bool:
    return sign >= _UNSPACED[0][0] and any(first <= sign <= last for first, last in _UNSPACED)


@lru_cache(maxsize=_KNOWN_ROWS)
def row_of(text: str) -> str:
    """Give the words of a text in one row; labels are asked for with every brief."""
    return "".join(words_of(text.replace(CUT, " ")))


def white_as_one(text: str) -> str:
    r"""Give a text that folds to the same words, with one blank wherever there is white.

    >>> white_as_one(" the\nNorth\u00a0 Sea ")
    'the North Sea'
    """
    # What means something to us counts as white as well.
    return text if CUT in text or _LETTER in text else " ".join(text.split())


def fold(*texts: str) -> Folded:
    """Fold one text, or several with `BREAK` between them."""
    rows, ends = [], [b"\x01"]
    cuts: list[int] = []
    at = 0
    for batch in _batches(texts):
        folded = list(map(_FOLDED.__getitem__, batch))
        row = "".join([letters for letters, _ in folded])
        marks = b"".join([words for _, words in folded])
        if CUT in row:
            places = [match.start() for match in re.finditer(CUT, row)]
            cuts += (at + place - before for before, place in enumerate(places))
            bounds = pairwise((-1, *places, len(row)))
            marks = b"".join([marks[last + 1 : place] for last, place in bounds])
            row = row.replace(CUT, "")
        rows.append(row)
        ends.append(marks)
        at += len(row)
    return Folded(row="".join(rows), ends=b"".join(ends), cuts=tuple(cuts))


def _batches(texts: Iterable[str]) -> Iterator[list[str]]:
    """Yield what stands between blanks in some texts at a time, never in all of them at once."""
    gathered, size = list[str](), 0
    for text in texts:
        gathered.append(text)
        size += len(text)
        if size > _BATCH:
            yield _between_blanks(gathered)
            # What follows stands behind a break.
            gathered, size = [""], 0
    yield _between_blanks(gathered)


def _between_blanks(texts: Iterable[str]) -> list[str]:
    return f" {BREAK} ".join(texts).replace("…", CUT).replace("\n", " ").split(" ")


class _Folded(dict[str, tuple[str, bytes]]):
    """Gives the letters of what stands between two blanks, and a 1 for the last of each word.

    A text has most of them many times.
    """

    def __missing__(self, written: str) -> tuple[str, bytes]:
        words = words_of(written)
        folded = "".join(words), b"".join([_ENDS[len(word)] for word in words])
        if len(written) <= _LONGEST_KNOWN:
            if len(self) >= _KNOWN_WORDS:
                self.clear()
            self[written] = folded
        return folded


_FOLDED = _Folded()


class _Ends(dict[int, bytes]):
    """Gives, for the length of a word, a byte for each letter: 1 for the last."""

    def __missing__(self, length: int) -> bytes:
        return bytes(length - 1) + b"\x01"


_ENDS = _Ends({length: bytes(length - 1) + b"\x01" for length in range(1, 32)})
