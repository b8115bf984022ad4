"""Two languages side by side: the parts of a brief in each become parts with two columns.

Paragraphs and items of lists that belong together stand in one row, which no page parts. What
is the same in both languages, such as a name, stands once across both columns. Where columns
would be too narrow, as in tables of three columns and more, the second language stands below
the first in each cell. Headings carry both languages on one line; a picture with words of its own
stands in both, one below the other; so does what a note says.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby

from msgspec.structs import replace

from briefgen.compose.nodes import broken, cell, joined
from briefgen.compose.sections import BuiltPart
from briefgen.model.document import (
    Block,
    Cell,
    Contents,
    Cover,
    Figure,
    Heading,
    Inline,
    Inlines,
    LineBreak,
    ListBlock,
    NoteList,
    NoteMark,
    PageCount,
    PageNumber,
    Paragraph,
    ParagraphRole,
    Row,
    Table,
    TableRole,
    Text,
)
from briefgen.model.document_text import inline_text, walk_paragraphs, with_inlines
from briefgen.model.ids import Id
from briefgen.model.local_text import same_language

Blocks = tuple[Block, ...]
_FLOWING: frozenset[ParagraphRole] = frozenset({"body", "list", "quote", "label"})
"""Roles that read as text; titles and lines of a cover stand by themselves."""
_SHORT: frozenset[ParagraphRole] = frozenset({"type_label", "cover_label"})
"""Roles of a few words, which leave room for both languages on a line."""
_LABELLED: frozenset[TableRole] = frozenset({"header", "logistics", "dated"})
_ON_ONE_LINE: frozenset[TableRole] = _LABELLED | {"cover"}
"""Tables of labels, also where what they say is the same in both."""
_BETWEEN = "\N{NO-BREAK SPACE}· "
"""Stands between two languages on a line; it may end one, but begins none."""
_HALVES = (0.5, 0.5)
_LABEL_AND_HALVES = (0.2, 0.4, 0.4)


def side_by_side(
    first: Sequence[BuiltPart],
    second: Sequence[BuiltPart],
    *,
    languages: tuple[str, str],
    names: tuple[str, str],
) -> list[BuiltPart]:
    """Give the parts of both, in the order of the recipe; the first language is the document's.

    `names` stand over the columns of text.
    """
    tagged = {part.place: in_language(part.blocks, languages=languages) for part in second}
    known = {part.place: part for part in (*second, *first)}
    blocks = {part.place: part.blocks for part in first}
    merged = ((known[at], blocks.get(at, ()), tagged.get(at, ())) for at in sorted(known))
    return [
        replace(
            part,
            blocks=tuple(
                _with_languages(block, languages, names)
                for block in _beside(ours, theirs, title=part.title)
            ),
        )
        for part, ours, theirs in merged
    ]


def _with_languages(block: Block, languages: tuple[str, str], names: tuple[str, str]) -> Block:
    """Say in which language columns are: of text by a head, of the second cell by cell."""
    if not (isinstance(block, Table) and block.role == "columns"):
        return block
    rows = tuple(_row_with_language(row, languages) for row in block.rows)
    if len(block.widths) > len(names):
        # The labels of its rows name what stands beside them.
        return replace(block, rows=rows)
    first, second = names
    heads = (
        cell((Text(text=first),), role="label", header=True),
        cell((Text(text=second, language=languages[1]),), role="label", header=True),
    )
    head = _row_with_language(Row(cells=heads), languages)
    return replace(block, rows=(head, *rows), head_rows=1)


def _row_with_language(row: Row, languages: tuple[str, str]) -> Row:
    *others, last = row.cells
    if last.column_span > 1:
        return row
    document, own = languages

    def tagged(inlines: Inlines) -> Inlines:
        """Say the document's language among words of another: they may run the other way."""
        return tuple(
            replace(one, language=one.language or document) if isinstance(one, Text) else one
            for one in inlines
        )

    blocks = with_inlines(last.blocks, tagged)
    return Row(cells=(*others, replace(last, blocks=blocks, language=own)))


def in_language(blocks: Blocks, *, languages: tuple[str, str]) -> Blocks:
    """Tag words for a document in the first of two languages, whose blocks are in the second."""

    def tagged(inlines: Inlines) -> Inlines:
        return words_in_language(inlines, languages=languages)

    return tuple(_picture_in(block, languages) for block in with_inlines(blocks, tagged))


def words_in_language(inlines: Inlines, *, languages: tuple[str, str]) -> Inlines:
    """Tag a line for a document in the first of two languages, which is in the second itself."""
    document, own = languages
    return tuple(
        replace(one, language=_tag(one.language or own, document))
        if isinstance(one, Text | PageNumber | PageCount)
        else one
        for one in inlines
    )


def _picture_in(block: Block, languages: tuple[str, str]) -> Block:
    if not isinstance(block, Figure):
        return block
    (data,) = in_language((block.data,), languages=languages)
    assert isinstance(data, Table)
    return replace(block, data=data, language=languages[1])


def _tag(language: str, document: str) -> str:
    return "" if same_language(language, document) else language


def _beside(first: Blocks, second: Blocks, *, title: str) -> Iterator[Block]:
    """Put blocks beside each other, stretch by stretch of text and of everything else."""
    ours, theirs = _stretches(first), _stretches(second)
    if [flows for flows, _ in ours] != [flows for flows, _ in theirs]:
        # One language lacks what the other has: nothing is lost, nothing stands beside it.
        yield from (*first, *second)
        return
    for (flows, left), (_, right) in zip(ours, theirs, strict=True):
        if flows:
            yield from _columns(left, right, title=title)
        else:
            yield from _others(left, right)


def _stretches(blocks: Blocks) -> list[tuple[bool, Blocks]]:
    return [(flows, tuple(found)) for flows, found in groupby(blocks, key=_flows)]


def _flows(block: Block) -> bool:
    return isinstance(block, ListBlock) or (isinstance(block, Paragraph) and block.role in _FLOWING)


def _columns(first: Blocks, second: Blocks, *, title: str) -> Iterator[Block]:
    """Give a table of two columns, or the text itself where it is the same in both."""
    if words_of(first) == words_of(second):
        yield from first
        return
    left, right = _portions(first), _portions(second)
    if len(left) != len(right):
        left, right = [first], [second]
    rows = tuple(Row(cells=_pair(*portions)) for portions in zip(left, right, strict=True))
    yield Table(rows=rows, widths=_HALVES, title=title, role="columns")


def _portions(blocks: Blocks) -> list[Blocks]:
    """Part text into what stands in a row: a paragraph, an item, a numbered list as a whole."""
    portions: list[Blocks] = []
    for block in blocks:
        if isinstance(block, ListBlock) and not (block.numbered or block.counted):
            portions += [(replace(block, items=(item,)),) for item in block.items]
        else:
            portions.append((block,))
    return portions


def _pair(first: Blocks, second: Blocks, *, header: bool = False) -> tuple[Cell, ...]:
    """Give two cells, or one across both columns where they say the same."""
    if words_of(first) == words_of(second):
        return (Cell(blocks=first, column_span=2, header=header),)
    return (Cell(blocks=first, header=header), Cell(blocks=second, header=header))


def _others(first: Blocks, second: Blocks) -> Iterator[Block]:
    """Put both languages into each block that is no text; what has no partner stays alone."""
    if [type(one) for one in first] != [type(one) for one in second]:
        yield from (*first, *second)
        return
    for left, right in zip(first, second, strict=True):
        if isinstance(left, Figure) and isinstance(right, Figure) and _shows_more(left, right):
            yield from (left, right)
        elif isinstance(left, ListBlock):
            # Only a cover has lists among what is no text.
            yield from _each_once(left, right)
        else:
            yield _joint(left, right)


def _shows_more(first: Figure, second: Figure) -> bool:
    """Tell whether a picture has other words in the second language."""
    return [label.lines for label in first.labels] != [label.lines for label in second.labels]


def _joint(first: Block, second: Block) -> Block:
    match first, second:
        case Heading(), Heading():
            return replace(first, inlines=_on_one_line(first.inlines, second.inlines))
        case Paragraph(), Paragraph():
            joint = _on_one_line if first.role in _SHORT else _below
            return replace(first, inlines=joint(first.inlines, second.inlines))
        case Table(), Table():
            return _table(first, second)
        case Cover(), Cover():
            return replace(first, blocks=tuple(_others(first.blocks, second.blocks)))
        case Contents(), Contents():
            return _contents(first, second)
        case Figure(), Figure():
            return replace(first, caption=_on_one_line(first.caption, second.caption))
        case _:
            assert isinstance(first, NoteList)
            assert isinstance(second, NoteList)
            return _notes(first, second)


def _on_one_line(first: Inlines, second: Inlines) -> Inlines:
    """Give "Objectives · 目标"; the marks of notes stand once."""
    if inline_text(first) == inline_text(second):
        return first
    words = tuple(one for one in second if not isinstance(one, NoteMark))
    return joined((first, words), _BETWEEN)


def _below(first: Inlines, second: Inlines) -> Inlines:
    """Put the second language below the first, line by line where both have as many."""
    ours, theirs = _lines(first), _lines(second)
    if len(ours) != len(theirs):
        return broken([*ours, *theirs])
    pairs = zip(ours, theirs, strict=True)
    return broken(line for pair in pairs for line in _lines_once(*pair))


def _lines(inlines: Inlines) -> list[Inlines]:
    lines: list[list[Inline]] = [[]]
    for one in inlines:
        if isinstance(one, LineBreak):
            lines.append([])
        else:
            lines[-1].append(one)
    return [tuple(line) for line in lines]


def _lines_once(first: Inlines, second: Inlines) -> tuple[Inlines, ...]:
    return (first,) if inline_text(first) == inline_text(second) else (first, second)


def _contents(first: Contents, second: Contents) -> Contents:
    entries = tuple(
        replace(one, inlines=_on_one_line(one.inlines, other.inlines))
        for one, other in zip(first.entries, second.entries, strict=True)
    )
    return replace(first, heading=_on_one_line(first.heading, second.heading), entries=entries)


def _notes(first: NoteList, second: NoteList) -> NoteList:
    """Put what a note says in the second language below the first.

    One that tells of another place stays out; one may quote what the other need not.
    """
    theirs = {note.id: note.inlines for note in second.notes}
    notes = tuple(
        replace(note, inlines=_below(note.inlines, theirs[note.id]))
        if not _origins(note.inlines).isdisjoint(_origins(theirs.get(note.id, ())))
        else note
        for note in first.notes
    )
    return replace(first, notes=notes)


def _origins(inlines: Inlines) -> set[Id]:
    return {id_ for one in inlines if isinstance(one, Text) for id_ in one.origins}


def _table(first: Table, second: Table) -> Table:
    if _shape(first) != _shape(second):
        # Nothing is lost: the rows of the second language follow those of the first.
        return replace(first, rows=(*first.rows, *second.rows[second.head_rows :]))
    rows = list(zip(first.rows, second.rows, strict=True))
    if first.role in _LABELLED and any(map(_differs, rows)):
        labelled = tuple(Row(cells=_labelled(*pair)) for pair in rows)
        return replace(first, rows=labelled, widths=_LABEL_AND_HALVES, role="columns")
    joint = _on_one_line_each if first.role in _ON_ONE_LINE else _stacked
    return replace(first, rows=tuple(_joint_row(*pair, joint=joint) for pair in rows))


def _shape(table: Table) -> list[int]:
    return [len(row.cells) for row in table.rows]


def _differs(rows: tuple[Row, Row]) -> bool:
    """Tell whether two rows say other things behind their labels."""
    first, second = (
        words_of(tuple(block for one in row.cells[1:] for block in one.blocks)) for row in rows
    )
    return first != second


def _labelled(first: Row, second: Row) -> tuple[Cell, ...]:
    """Give the label in both languages, and beside it the two columns."""
    (label, ours), (name, theirs) = first.cells, second.cells
    return (_on_one_line_each(label, name), *_pair(ours.blocks, theirs.blocks))


def _joint_row(first: Row, second: Row, *, joint: Callable[[Cell, Cell], Cell]) -> Row:
    pairs = zip(first.cells, second.cells, strict=True)
    return Row(cells=tuple(joint(*pair) for pair in pairs))


def _on_one_line_each(first: Cell, second: Cell) -> Cell:
    """Give "When · 时间", paragraph by paragraph where both have as many."""
    if len(first.blocks) != len(second.blocks):
        return _stacked(first, second)
    pairs = zip(first.blocks, second.blocks, strict=True)
    return replace(first, blocks=tuple(_line(*pair) for pair in pairs))


def _line(first: Block, second: Block) -> Block:
    match first, second:
        case Paragraph(), Paragraph():
            return replace(first, inlines=_on_one_line(first.inlines, second.inlines))
        case _:
            return first


def _stacked(first: Cell, second: Cell) -> Cell:
    """Put what a cell says in the second language below the first, unless it is the same.

    Where it has several paragraphs, each stands below the one it belongs to.
    """
    alike = len(first.blocks) == len(second.blocks)
    pairs = zip(first.blocks, second.blocks, strict=True) if alike else ()
    inside = tuple(block for pair in pairs for block in _each_once(*pair))
    return replace(first, blocks=inside or (*first.blocks, *second.blocks))


def _each_once(first: Block, second: Block) -> Blocks:
    return (first,) if words_of((first,)) == words_of((second,)) else (first, second)


def words_of(blocks: Iterable[Block]) -> list[str]:
    """Give the words of blocks, paragraph by paragraph."""
    return [inline_text(inlines) for inlines in walk_paragraphs(tuple(blocks))]
