"""The rule by which something leaks: it occurs outside every wording that may be printed.

Where there are many wordings, they are looked up at each word of a text by their first letters,
so the work grows with the text and not with the number of wordings.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate

import msgspec

from briefgen.model.ids import Id
from briefgen.model.value import Value
from briefgen.verify.folded import BREAK, Folded, fold, row_of, white_as_one

_HEADS = (4, 1)
"""How many letters a wording is looked up by: the most it has of these."""
_FASTER = 160
"""How many times as many letters a search for one wording passes in the time that one place
takes to be looked up."""
_CHEAPER = 10
"""How many times as long it takes to look up a place as to compare two wordings."""
_LEAST_LETTERS = 4
_LEAST_OPAQUE = 7
"""Six letters turn up in a megabyte of random bytes once in ten million times."""
_LONGEST_CUT, _LEAST_CUT = 200, 10
"""Letters of a wording that may stand before an ellipsis; fewer could be anything's."""
_FIGURE = re.compile(r"\W*\d[\d.,:/\s–—-]*\W*")
_NUMERIC_DATE = re.compile(r"\W*\d{1,4}([./-])\d{1,2}\1\d{1,4}\W*")
_UNIT = re.compile(r"[%‰°$€£¥₽₹]|\d[^\W\d_]")
_SPELLED = re.compile(r"[\u0000-\u024f\u0370-\u052f\u0590-\u08ff]+")
"""Alphabets in which a word of one to three letters says little; one Chinese sign says more."""


class Piece(msgspec.Struct, frozen=True, gc=False):
    """Some text of a file and where it stands there.

    What is `opaque` are strings in data that is no text, where short words turn up by chance.
    """

    place: str
    text: str
    opaque: bool = False

    def at(self, place: str) -> "Piece":
        """Give the same text at its place inside another one."""
        return Piece(f"{place}, {self.place}", self.text, self.opaque)


class KeptOut(Value):
    """Something that must not be in a file: the item it is of, why, and its words."""

    item: Id
    why: str
    words: str


class Leak(Value):
    """Something that is in a file and must not be: what, and where."""

    kept_out: KeptOut
    place: str


def counts(words: str) -> bool:
    """Tell whether words say something by themselves.

    A word under four letters does not, nor a number without a unit or a name.
    """
    if _NUMERIC_DATE.fullmatch(words) or _UNIT.search(words):
        return True
    if _FIGURE.fullmatch(words):
        return False
    letters = [sign for sign in words if sign.isalnum()]
    if len(words.split()) > 1 or not _SPELLED.fullmatch("".join(letters)):
        return len(letters) > 1
    return len(letters) >= _LEAST_LETTERS


def leaks(
    pieces: Sequence[Piece], kept_out: Iterable[KeptOut], allowed: Iterable[str]
) -> tuple[Leak, ...]:
    """Give what is kept out and yet occurs outside every allowed wording, place by place.

    Compared are whole words, folded as `folded` says; each leak is told once a place.
    """
    wanted: dict[str, list[KeptOut]] = {}
    for one in kept_out:
        if counts(one.words):
            wanted.setdefault(row_of(one.words), []).append(one)
    allowed = tuple(allowed)
    once = _each_once(pieces)
    if len(once) < len(pieces) and not any(_leaked(once, wanted, allowed)):
        # Where a text leaks nothing, it does not a second time; both formats say the same.
        return ()
    told: dict[Leak, None] = {}
    for piece, words in _leaked(pieces, wanted, allowed):
        for one in wanted[words]:
            told[Leak(kept_out=one, place=piece.place)] = None
    return tuple(told)


def _each_once(pieces: Iterable[Piece]) -> list[Piece]:
    """Give pieces of which no two have the same words and are alike opaque."""
    return list({(white_as_one(one.text), one.opaque): one for one in pieces}.values())


def _leaked(
    pieces: Sequence[Piece], wanted: Iterable[str], allowed: Iterable[str]
) -> Iterator[tuple[Piece, str]]:
    """Yield each piece with the wanted words that leak there, in a row."""
    text, starts = _joined(pieces)
    found = sorted(_occurrences(text, wanted))
    for start, end in _outside(found, text, allowed) if found else ():
        piece = pieces[bisect_right(starts, start) - 1]
        if not piece.opaque or end - start >= _LEAST_OPAQUE:
            yield piece, text.row[start:end]


def _outside(
    found: Iterable[tuple[int, int]], text: Folded, allowed: Iterable[str]
) -> Iterator[tuple[int, int]]:
    """Yield the occurrences that no allowed wording holds as a whole."""
    rows, found = {row_of(words) for words in allowed}, list(found)
    met = {text.row[start:end] for start, end in found}
    if len(met) * len(rows) < _CHEAPER * text.count and not text.cuts:
        # Mostly a few words are met; to look around these is less than to look everywhere.
        yield from _outside_of_few(found, text, rows, met)
        return
    held = sorted((*_occurrences(text, rows), *_cut_short(text, rows)))
    starts = [start for start, _ in held]
    reach = list(accumulate((end for _, end in held), max, initial=0))
    for start, end in found:
        if reach[bisect_right(starts, start)] < end:
            yield start, end


def _outside_of_few(
    found: Iterable[tuple[int, int]], text: Folded, rows: Iterable[str], met: Iterable[str]
) -> Iterator[tuple[int, int]]:
    """Yield the occurrences around which no allowed wording stands; `met` are their words."""
    holders = _holders(tuple(rows), met)
    for start, end in found:
        if not any(_holds(row, text, start, end) for row in holders[text.row[start:end]]):
            yield start, end


def _holders(rows: Sequence[str], met: Iterable[str]) -> dict[str, dict[str, None]]:
    """Give the rows that hold each of some words anywhere; each row is walked through once."""
    joined = BREAK.join(rows)
    places = list(accumulate((len(row) + len(BREAK) for row in rows), initial=0))
    anywhere = Folded(row=joined, ends=b"\x01" * (len(joined) + 1))
    holders: dict[str, dict[str, None]] = {words: {} for words in met}
    for start, end in _occurrences(anywhere, holders):
        holders[joined[start:end]][rows[bisect_right(places, start) - 1]] = None
    return holders


def _holds(row: str, text: Folded, start: int, end: int) -> bool:
    """Tell whether a wording stands, as whole words, where it holds an occurrence."""
    at = row.find(text.row[start:end])
    while at >= 0:
        first, last = start - at, start - at + len(row)
        is_whole = first >= 0 and last < len(text.ends) and text.ends[first] and text.ends[last]
        if is_whole and text.row.startswith(row, first):
            return True
        at = row.find(text.row[start:end], at + 1)
    return False


def _cut_short(text: Folded, rows: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Yield where an ellipsis stands behind the beginning of a wording, and that beginning."""
    known = sorted(rows) if text.cuts else []
    for end in text.cuts:
        first = max(text.row.rfind(BREAK, 0, end) + 1, end - _LONGEST_CUT)
        for start in range(first, end - _LEAST_CUT + 1):
            beginning = text.row[start:end]
            at = bisect_left(known, beginning) if text.ends[start] else len(known)
            if at < len(known) and known[at].startswith(beginning):
                yield start, end
                break


def _joined(pieces: Sequence[Piece]) -> tuple[Folded, list[int]]:
    """Put all pieces in one row; give where each begins in it."""
    text = fold(*(piece.text.replace(BREAK, " ") for piece in pieces))
    breaks = [match.end() for match in re.finditer(BREAK, text.row)]
    return text, [0, *breaks]


def _occurrences(text: Folded, wanted: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Yield where wordings begin and end in a text, as whole words."""
    rows = set(wanted)
    are_few = len(rows) * len(text.row) <= _FASTER * text.count
    yield from (_found if are_few else _looked_up)(text, rows)


def _found(text: Folded, wanted: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Yield where wordings stand that are searched one by one."""
    row, ends = text.row, text.ends
    for words in filter(None, wanted):
        at = row.find(words)
        while at >= 0:
            end = at + len(words)
            if ends[at] and ends[end]:
                yield at, end
            at = row.find(words, at + 1)


def _looked_up(text: Folded, wanted: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Yield where wordings stand that are looked up at each word by their first letters."""
    row, ends, last = text.row, text.ends, len(text.row)
    for size, heads in _index(wanted).items():
        for at in [at for at in text.starts() if row[at : at + size] in heads]:
            for length, rows in heads[row[at : at + size]].items():
                end = at + length
                if end <= last and ends[end] and row[at:end] in rows:
                    yield at, end


def _index(wanted: Iterable[str]) -> Mapping[int, Mapping[str, Mapping[int, set[str]]]]:
    """Sort rows of letters by size of head, head, and length; an empty row is never met."""
    index: dict[int, dict[str, dict[int, set[str]]]] = {}
    for row in wanted:
        size = next((size for size in _HEADS if size <= len(row)), 0)
        if size:
            heads = index.setdefault(size, {})
            heads.setdefault(row[:size], {}).setdefault(len(row), set()).add(row)
    return index
