"""Let the columns of a table be as wide as what stands in them.

One pass over the tree, before any exporter sees it, so that DOCX and PDF agree. A grid of
three columns or more is fitted as browsers do it: each column has room for its longest word,
and what is left goes to those whose text would break; but columns of days, names and other
short words keep them whole, since text beside them breaks well. Columns that are meant to be alike,
such as options beside each other, stay so; two columns face each other or name a row, and
change only where a word would be cut. Widths are estimated from characters: that is near
enough for shares, and asks for no fonts.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from math import ceil

import msgspec
from msgspec.structs import replace

from briefgen.late_patterns import late_pattern
from briefgen.model.document import Block, Cell, Document, Table
from briefgen.model.document_text import inline_text, walk_paragraphs

_LEAST_COLUMNS = 3
_LINE = 82
"""Characters: what a table as wide as the text holds on a line, in the largest of the styles."""
_SPARE = 3
"""Characters: the white beside a text, and one for a short word of wide letters ("Guyana")."""
_FEW = 2
"""Capitals that take no more room than other letters do."""
_MOST_NUMBERS = 0.5
"""The share of a table that columns of numbers may take as they are."""
_SHORT = 30
"""Characters: what a day, the name of a country or how to say a name asks for at most."""
_MOST_SHORT = 0.66
"""The share of a table that columns of such words may take to keep them whole."""
_EQUAL = 1e-6
_BREAKS = re.compile(r"[ \t\n]+")
_FIRST_WIDE = "\u2e80"
_WIDE = late_pattern("[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]")
"""Characters between which lines may end."""
_BESIDE_WIDE = late_pattern(
    "(?<=[0-9A-Za-z])(?=[\u2e80-\u9fff\uac00-\ud7af])|(?<=[\u2e80-\u9fff\uac00-\ud7af])(?=[0-9A-Za-z])"
)
"""Where word processors leave a quarter of a wide character white that nobody wrote."""
_WIDE_DAY = late_pattern("(?:[0-9]{1,4}[年月日])+")
"""A day or a month that would be read badly on two lines."""
_SIGNS = re.compile("[\u2500-\u27bf]")
"""Discs, squares and the like."""


class _Need(msgspec.Struct, frozen=True, gc=False):
    """What a column asks for, in characters: room for its longest word, and for its lines."""

    word: int = _SPARE
    line: int = _SPARE


def fitted_document(document: Document) -> Document:
    """Give the document with tables whose columns fit what stands in them."""
    blocks = tuple(_fitted(block) for block in document.blocks)
    return replace(document, blocks=blocks) if blocks != document.blocks else document


def _fitted(block: Block) -> Block:
    if type(block) is not Table:
        return block
    needs = [_largest(found) for found in _needs_by_column(block)]
    if block.role == "grid" and len(needs) >= _LEAST_COLUMNS:
        widths = _alike(_beside_numbers(needs, _number_columns(block)), block.widths)
    else:
        widths = _with_room_for_words(block.widths, needs)
    return replace(block, widths=tuple(widths)) if widths != list(block.widths) else block


def _largest(needs: Sequence[_Need]) -> _Need:
    if not needs:
        return _Need()
    return _Need(max(need.word for need in needs), max(need.line for need in needs))


def _number_columns(table: Table) -> set[int]:
    """Give the columns whose cells end below each other."""
    last = table.rows[-1].cells if table.rows else ()
    return {at for at, cell in enumerate(last) if cell.align == "end"}


def _beside_numbers(needs: Sequence[_Need], numbers: set[int]) -> list[float]:
    """Give columns of numbers what they need and no more, and fit the others to the rest.

    Else numbers would stand far from the edge or from what they belong to.
    """
    taken = {at: needs[at].line / _LINE for at in numbers}
    others = [need for at, need in enumerate(needs) if at not in numbers]
    if not others or sum(taken.values()) > _MOST_NUMBERS:
        return _fitting(needs)
    left = 1 - sum(taken.values())
    fitted = iter(_fitting(others))
    return [taken[at] if at in taken else next(fitted) * left for at in range(len(needs))]


def _fitting(needs: Sequence[_Need]) -> list[float]:
    """Share a line among columns by their lines, or by their words and what is left."""
    needs = _short_ones_whole(needs)
    left = _LINE - sum(need.word for need in needs)
    longer = sum(need.line - need.word for need in needs)
    if sum(need.line for need in needs) <= _LINE or left <= 0 or not longer:
        sizes = [float(need.line if left > 0 else need.word) for need in needs]
    else:
        sizes = [need.word + left * (need.line - need.word) / longer for need in needs]
    return [size / sum(sizes) for size in sizes]


def _short_ones_whole(needs: Sequence[_Need]) -> Sequence[_Need]:
    """Let short words of a column count as one, in the shortest columns that have the room."""
    lines = [need.line for need in needs if need.line <= _SHORT]
    rooms = {most: sum(line for line in lines if line <= most) for most in lines}
    most = max((line for line, room in rooms.items() if room <= _MOST_SHORT * _LINE), default=0)
    return [_Need(one.line, one.line) if one.line <= most else one for one in needs]


def _alike(widths: Sequence[float], given: Sequence[float]) -> list[float]:
    """Give columns of one given width one width again, unless nobody gave any."""
    if max(given) - min(given) < _EQUAL:
        return list(widths)
    alike = [[at for at, two in enumerate(given) if abs(one - two) < _EQUAL] for one in given]
    return [sum(widths[at] for at in places) / len(places) for places in alike]


def _with_room_for_words(given: Sequence[float], needs: Sequence[_Need]) -> list[float]:
    """Widen columns whose longest word has no room, at the cost of the others."""
    least = [need.word / _LINE for need in needs]
    if sum(least) >= 1 or all(map(float.__ge__, given, least)):
        return list(given)
    spare = [max(0.0, width - word) for width, word in zip(given, least, strict=True)]
    missing = 1 - sum(least)
    return [word + missing * more / sum(spare) for word, more in zip(least, spare, strict=True)]


def _needs_by_column(table: Table) -> list[list[_Need]]:
    """Give, for each column, what its paragraphs ask for; wide cells ask for nothing."""
    needs: list[list[_Need]] = [[] for _ in table.widths]
    covered = [0] * len(table.widths)
    for row in table.rows:
        at = 0
        for cell in row.cells:
            while covered[at]:
                at += 1
            if cell.column_span == 1:
                needs[at] += _needs(cell)
            covered[at : at + cell.column_span] = [cell.row_span] * cell.column_span
            at += cell.column_span
        covered = [max(0, left - 1) for left in covered]
    return needs


def _needs(cell: Cell) -> Iterator[_Need]:
    """Give what each paragraph asks for."""
    for inlines in walk_paragraphs(cell.blocks):
        yield _need_of(inline_text(inlines))


# A preview asks for the same cells after each tick.
@lru_cache(maxsize=8192)
def _need_of(text: str) -> _Need:
    # No line ends at a space that holds its neighbours together.
    word = max(map(_word_width, _BREAKS.split(_apart(text) if _has_wide(text) else text)))
    line = max(word, _width(text))
    return _Need(min(word, _LINE) + _SPARE, min(line, _LINE) + _SPARE)


def _word_width(word: str) -> int:
    """Count the characters of a word; capitals are wider than what stands beside them."""
    return _width(word) + (len(word) > _FEW and word.isupper())


def _apart(text: str) -> str:
    """Put spaces between wide characters, but for those of days, which become figures."""
    held = _WIDE_DAY.sub(lambda day: "0" * _width(day[0]), text)
    return _WIDE.sub(r"\g<0> ", held)


def _width(text: str) -> int:
    """Count characters; Chinese, Japanese, Korean ones and signs are as wide as two others."""
    if text.isascii():
        return len(text)
    wide = white = 0
    if _has_wide(text):
        wide = len(_WIDE.findall(text))
        white = ceil(len(_BESIDE_WIDE.findall(text)) / 2)
    return len(text) + wide + white + len(_SIGNS.findall(text))


def _has_wide(text: str) -> bool:
    """Tell whether a text may hold wide characters; most briefs need no pattern for them."""
    return not text.isascii() and max(text) >= _FIRST_WIDE
