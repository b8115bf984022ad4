"""Statements of a finished text that somebody edited: what of the facts was changed or moved.

The text is compared, block by block, with what the brief says today. Only blocks that stem
from facts are looked at: the officer's own texts are the officer's to change.
"""

from bisect import bisect_left
from collections.abc import Container, Iterable, Iterator, Sequence
from difflib import get_close_matches
from typing import NamedTuple

from briefgen.checks.wording_words import split_words
from briefgen.model.document import (
    Block,
    Contents,
    Document,
    Figure,
    Inlines,
    Link,
    NoteList,
    NoteMark,
    Text,
)
from briefgen.model.document_text import inline_text, walk_paragraphs
from briefgen.model.ids import Id

_LONGEST = 120
_NEAR = 4
"""How many blocks are looked at before all are."""
_LIKE = 0.6
"""How much of a block must be the same for it to be the edited one."""


class Statement(NamedTuple):
    """A block of a brief that stems from facts: its words, and its parts between note marks.

    The parts of a `drawn` one are labels of a figure; other labels may stand between them.
    """

    words: str
    parts: tuple[str, ...]
    drawn: tuple[str, ...] = ()


def edited_statements(
    document: Document,
    written: Iterable[str],
    facts: Container[Id],
    *,
    figures_are_blocks: bool = False,
) -> Iterator[str]:
    """Yield in words what a written text changed, left out or moved of a brief's statements.

    `written` are the blocks of the text, in order; `facts` the ids of what is looked at.
    All labels of a figure are one block of the text, or each is one.
    """
    expected = tuple(_statements(document.blocks, facts, figures_are_blocks=figures_are_blocks))
    rows = [_row(block) for block in written]
    places = _places(expected, rows)
    for at, one in enumerate(expected):
        if places[at] is None:
            yield _changed(one, _free_rows(at, places, rows))
    found = [(one, at) for one, at in zip(expected, places, strict=True) if at is not None]
    for moved in _out_of_order([at for _, at in found]):
        yield f"“{_short(found[moved][0].words)}” stands in another place"


def _statements(
    blocks: tuple[Block, ...], facts: Container[Id], *, figures_are_blocks: bool
) -> Iterator[Statement]:
    for block in blocks:
        if isinstance(block, NoteList | Contents):
            continue
        if figures_are_blocks and isinstance(block, Figure):
            yield from _drawn(block, facts)
            continue
        for inlines in walk_paragraphs((block,)):
            if _stems_from(inlines, facts):
                words = inline_text(tuple(one for one in inlines if not isinstance(one, NoteMark)))
                yield Statement(words, tuple(filter(str.strip, map(_row, _parts(inlines)))))


def _drawn(figure: Figure, facts: Container[Id]) -> Iterator[Statement]:
    labels = [label.text for label in figure.labels if _stems_from((label.text,), facts)]
    if labels:
        drawn = tuple(inline_text((label,)) for label in labels)
        yield Statement("; ".join(drawn), tuple(map(_row, drawn)), drawn)


def _stems_from(inlines: Inlines, facts: Container[Id]) -> bool:
    texts = (one for one in inlines if isinstance(one, Text | Link))
    return any(origin in facts for one in texts for origin in one.origins)


def _parts(inlines: Inlines) -> Iterator[str]:
    """Yield the words between note marks, whose numbers may change."""
    part: list[str] = []
    for inline in inlines:
        if isinstance(inline, NoteMark):
            yield "".join(part)
            part = []
        else:
            part.append(inline_text((inline,)))
    yield "".join(part)


def _row(text: str) -> str:
    """Give the words of a text as they are compared, with a space before, between and behind."""
    return f" {' '.join(word.folded for word in split_words(text))} ".replace("  ", " ")


def _places(expected: Sequence[Statement], rows: Sequence[str]) -> list[int | None]:
    """Give for each statement the block that holds it; a block holds one only."""
    taken = set[int]()
    places: list[int | None] = []
    start = 0
    for one in expected:
        order = (*range(start, len(rows)), *range(start))
        at = next((at for at in order if at not in taken and _holds(rows[at], one)), None)
        places.append(at)
        if at is not None:
            taken.add(at)
            start = at + 1
    return places


def _holds(row: str, statement: Statement) -> bool:
    """Tell whether a block has the parts of a statement, and but for note marks nothing else."""
    at = 0
    for part in statement.parts:
        found = row.find(part, at)
        if found < 0 or not (statement.drawn or _are_marks(row[at:found])):
            return False
        at = found + len(part) - 1
    return bool(statement.drawn) or _are_marks(row[at:])


def _are_marks(words: str) -> bool:
    return not words.strip() or words.replace(" ", "").isdigit()


def _free_rows(at: int, places: Sequence[int | None], rows: Sequence[str]) -> list[str]:
    """Give the blocks that no statement holds, those between its neighbours first."""
    before = max((place for place in places[:at] if place is not None), default=-1)
    behind = min((place for place in places[at:] if place is not None), default=len(rows))
    taken = set(places)
    order = (*range(before + 1, behind), *range(before + 1), *range(behind, len(rows)))
    return [rows[one] for one in order if one not in taken]


def _changed(statement: Statement, free: Sequence[str]) -> str:
    """Say how a statement reads now: the first block that is like it, or the most alike one."""
    if statement.drawn:
        return _redrawn(statement, free)
    words, row = f"“{_short(statement.words)}”", "".join(statement.parts)
    near = get_close_matches(row, free[:_NEAR], n=1, cutoff=_LIKE)
    near = near or get_close_matches(row, free, n=1, cutoff=_LIKE)
    return f"{words} reads “{_short(near[0].strip())}”" if near else f"{words} is not there"


def _redrawn(figure: Statement, free: Sequence[str]) -> str:
    """Say which labels are not in the block that has most of them."""
    row = max(free, key=lambda row: sum(part in row for part in figure.parts), default="")
    labels = zip(figure.drawn, figure.parts, strict=True)
    gone = [label for label, part in labels if part not in row]
    told = f"“{_short('”, “'.join(gone or figure.drawn))}”"
    if gone:
        return f"{told} {'is' if len(gone) == 1 else 'are'} not in its figure"
    return f"{told} stand in another place in its figure"


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"


def _out_of_order(places: Sequence[int]) -> list[int]:
    """Give which of some places are not in a longest row of rising ones."""
    ends: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for at, place in enumerate(places):
        length = bisect_left(ends, place)
        ends[length : length + 1] = [place]
        last[length : length + 1] = [at]
        before.append(last[length - 1] if length else -1)
    kept = set[int]()
    at = last[-1] if last else -1
    while at >= 0:
        kept.add(at)
        at = before[at]
    return [at for at in range(len(places)) if at not in kept]
