"""Blocks become measured boxes: one case for each block of the document tree."""

import math
from collections.abc import Sequence
from typing import assert_never

import msgspec

from briefgen.export.numbering import GAP_BEHIND_NUMBER, item_label
from briefgen.export.to_pdf.boxes import Box, LinesBox, LineSetting
from briefgen.export.to_pdf.cells import table_box
from briefgen.export.to_pdf.column import Column
from briefgen.export.to_pdf.figures import figure_box
from briefgen.export.to_pdf.hyphens import Hyphens
from briefgen.export.to_pdf.lines import Line, Look, Piece, pieces_of, stretches
from briefgen.export.to_pdf.paragraph_lines import Measure, break_lines
from briefgen.export.to_pdf.roles import look_of
from briefgen.export.to_pdf.rooms import Room
from briefgen.export.to_pdf.tags import ARTIFACT, Path
from briefgen.model.document import (
    Blank,
    Block,
    Contents,
    ContentsEntry,
    Counted,
    Cover,
    Figure,
    Heading,
    Inlines,
    Link,
    ListBlock,
    ListItem,
    Note,
    NoteList,
    NoteMark,
    Paragraph,
    ParagraphRole,
    Table,
    Text,
)
from briefgen.model.document_text import inline_text
from briefgen.model.house_style import HouseStyle, ParagraphLook, form_parts

# Space before and after an entry of the contents, by its level, and the room for its page.
_CONTENTS_SPACING = {1: (6.0, 2.0), 2: (0.0, 2.0)}
_NUMBER_ROOM = 36.0
_LIST_NUMBERINGS = {"1": "Decimal", "a": "LowerAlpha", "A": "UpperAlpha", "i": "LowerRoman"}
_HEADINGS: dict[int, ParagraphRole] = {1: "heading1", 2: "heading2", 3: "heading3"}


def blocks_to_boxes(blocks: Sequence[Block], column: Column) -> tuple[Box, ...]:
    """Measure blocks that follow each other in a column."""
    return tuple(
        box
        for place, block in enumerate(blocks)
        for box in block_to_boxes(block, column, place=place)
    )


def block_to_boxes(  # noqa: C901 - one case a block
    block: Block, column: Column, *, place: int = 0
) -> tuple[Box, ...]:
    """Measure one block in a column; `place` is its place among its neighbours."""
    match block:
        case Paragraph():
            if block.number:
                return (counted_box(block, column.tagged("P", place)),)
            path = column.path.child("P", place)
            box = paragraph_box(block.inlines, column, role=block.role, path=path)
            kept = block.keep_with_next
            return (msgspec.structs.replace(box, keeps_with_next=True) if kept else box,)
        case Heading():
            return (heading_box(block, column, place=place),)
        case ListBlock():
            if block.counted:
                return blocks_to_boxes(block.blocks, column.tagged("Sect", place))
            numbering = _counted_in(column.style) if block.numbered else "Disc"
            inner = column.tagged("L", place, ListNumbering=numbering)
            return _set_apart(list_boxes(block, inner), column)
        case Table():
            return (table_box(block, column.tagged("Table", place), fill=blocks_to_boxes),)
        case NoteList():
            return note_boxes(block, column.tagged("Sect", place))
        case Cover():
            return cover_boxes(block, column.tagged("Sect", place))
        case Contents():
            return contents_boxes(block, column.tagged("TOC", place))
        case Figure():
            return figure_boxes(block, column.tagged("Sect", place))
        case _:
            assert_never(block)


def heading_box(heading: Heading, column: Column, *, place: int) -> LinesBox:
    """Measure a heading, which the outline and entries of the contents lead to."""
    tagged = column.tagged(f"H{heading.level}", place)
    role, number = _HEADINGS[heading.level], heading.number
    label = f"{number.label} " if number else ""
    # Agenda areas hang as the bullets below them do.
    step = column.style.list.indent if heading.level == 2 else column.style.numbering.indent
    return msgspec.structs.replace(
        _numbered_box(heading.inlines, tagged, role=role, number=number, step=step)
        if number
        else paragraph_box(heading.inlines, tagged, role=role),
        heading=heading.level,
        text=label + inline_text(heading.inlines),
        section=inline_text(heading.inlines) if heading.level == 1 else "",
        anchor=heading.anchor,
        opens_page=heading.new_page,
    )


def cover_boxes(cover: Cover, column: Column) -> tuple[Box, ...]:
    """Measure a cover; what stands above it lets its first paragraph keep its distance."""
    top = LineSetting(leading=0.0, base=0.0, width=column.width)
    above = LinesBox(lines=(Line(pieces=(), width=0.0),), setting=top, keeps_with_next=True)
    return (above, *blocks_to_boxes(cover.blocks, column))


def figure_boxes(figure: Figure, column: Column) -> tuple[Box, ...]:
    """Measure a figure and the caption below it."""
    box = figure_box(
        figure,
        style=column.style,
        fonts=column.fonts,
        sides=(column.indent, column.indent + (column.width - column.indent) * column.figures),
        from_right=column.from_right,
        path=column.path,
    )
    caption = Paragraph(inlines=figure.caption, role="note")
    return _set_apart((box, *blocks_to_boxes((caption,), column)), column)


def contents_boxes(contents: Contents, column: Column) -> tuple[Box, ...]:
    """Measure the heading of the contents, which opens a page, and the entries below it."""
    heading = paragraph_box(contents.heading, column.tagged("Caption", 0), role="heading1")
    entries = (
        entry_box(entry, column.tagged("TOCI", place))
        for place, entry in enumerate(contents.entries, start=1)
    )
    title = inline_text(contents.heading)
    return (msgspec.structs.replace(heading, opens_page=True, section=title), *entries)


def entry_box(entry: ContentsEntry, column: Column) -> LinesBox:
    """Measure one entry, a link that leaves room for the page it leads to."""
    inner = column.tagged("Reference", 0).tagged("Link", 0)
    narrow = inner.narrowed(column.width - _NUMBER_ROOM)
    indented = narrow.indented(column.style.list.indent * (entry.level - 1))
    before, after = _CONTENTS_SPACING[entry.level]
    box = paragraph_box(entry.inlines, indented, role="body")
    return msgspec.structs.replace(
        box,
        lines=_with_space_at_end(box.lines, column),
        before=before,
        after=after,
        leads_to=entry.target,
        number_look=look_of(column.style.paragraphs["body"], column.style),
        text=inline_text(entry.inlines),
    )


def _with_space_at_end(lines: tuple[Line, ...], column: Column) -> tuple[Line, ...]:
    """Part the last word from a number that stands apart: read aloud, they would be one."""
    *others, last = lines
    if not last.pieces:
        return lines
    *words, word = last.pieces
    spaced = msgspec.structs.replace(word, space=column.fonts.word(word.look.cut, " "))
    return (*others, msgspec.structs.replace(last, pieces=(*words, spaced)))


def counted_box(paragraph: Paragraph, column: Column) -> LinesBox:
    """Measure a paragraph in the column of its number; it may go on below one."""
    number = paragraph.number or Counted()
    step = column.style.numbering.indent
    box = _numbered_box(paragraph.inlines, column, role=paragraph.role, number=number, step=step)
    kept = box.keeps_with_next or paragraph.keep_with_next
    return msgspec.structs.replace(box, keeps_with_next=kept)


def _numbered_box(
    inlines: Inlines, column: Column, *, role: ParagraphRole, number: Counted, step: float
) -> LinesBox:
    """Hang a number in its column, `step` wide; a wider one pushes the text of all lines."""
    look = look_of(column.style.paragraphs[role], column.style)
    label = label_pieces(number.label, look, column)
    around = column.indented(step * number.level)
    gap = max(column.style.list.gap, GAP_BEHIND_NUMBER * look.size)
    widest = sum(piece.width for piece in label) + gap
    box = paragraph_box(inlines, around.indented(max(step, widest)), role=role)
    return _labelled(box, label, around, around.path) if label else box


def paragraph_box(
    inlines: Inlines, column: Column, *, role: ParagraphRole, path: Path | None = None
) -> LinesBox:
    """Break the lines of a paragraph in the look of its role; `path` is its own element."""
    asked = (role, column.width, column.indent, column.align, column.language)
    room = column.rooms.get(asked)
    if room is None:
        room = column.rooms[asked] = _room(column, role)
    set_in, paragraph = room.role, room.role.paragraph
    kinds = set(map(type, inlines))
    return LinesBox(
        _lines(inlines, column, room),
        room.lines,
        paragraph.before,
        paragraph.after,
        paragraph.keep_with_next,
        path=path or column.path,
        rule_above=set_in.rule if paragraph.rule_above else "",
        rule_below=set_in.rule if paragraph.rule_below else "",
        rule_width=paragraph.rule_width,
        has_blanks=Blank in kinds,
        has_links=Link in kinds or NoteMark in kinds,
    )


def _room(column: Column, role: ParagraphRole) -> Room:
    """Work out how paragraphs of a role are set in a column."""
    set_in = column.role(role)
    paragraph = set_in.paragraph
    indent = column.indent_by(paragraph.indent) if paragraph.indent else column.indent
    width = column.width - indent
    hanging = min(paragraph.hanging, indent)
    hyphens = hyphens_in(column, paragraph, measure=width)
    justified = paragraph.align == "justify"
    measure = Measure(width, hanging, justified=justified, balanced=set_in.balanced)
    lines = LineSetting(
        leading=paragraph.leading,
        base=set_in.base,
        width=width,
        indent=indent,
        hanging=hanging,
        align=column.align or paragraph.align,
    )
    looks = (set_in.look, set_in.link_colour, hyphens.language, hyphens.rules, hyphens.allowed)
    setting = column.fonts.setting(measure, column.from_right, *looks)
    return Room(set_in, lines, measure, hyphens, setting)


def _lines(inlines: Inlines, column: Column, room: Room) -> tuple[Line, ...]:
    """Give the lines of a paragraph as they were broken before, else break them."""
    key, kept = (inlines, room.setting), column.fonts.lines
    if (known := kept.get(key)) is not None:
        return known
    listed = list(stretches(inlines, room.role.look, link_colour=room.role.link_colour))
    width = room.lines.width
    pieces = pieces_of(listed, column.fonts, width=width, from_right=column.from_right)
    made = kept[key] = break_lines(pieces, room.measure, room.hyphens)
    return made


def hyphens_in(column: Column, paragraph: ParagraphLook, *, measure: float) -> Hyphens:
    """Give how words are divided in a paragraph of a column."""
    rules = column.style.hyphenation
    asked = paragraph.hyphenate
    narrow = asked == "narrow" and measure < rules.narrow * paragraph.size
    allowed = narrow or asked == "always"
    return Hyphens(column.fonts, column.language, rules=rules, allowed=allowed)


def _counted_in(style: HouseStyle) -> str:
    """Name what counts the items of numbered lists as PDF does (ISO 32000-2, table 382)."""
    return _LIST_NUMBERINGS[form_parts(style.list.numbers).sign]


def list_boxes(block: ListBlock, column: Column) -> tuple[Box, ...]:
    """Hang the bullet or number of each item before its text."""
    look = look_of(column.style.paragraphs["list"], column.style)
    if block.numbered:
        numbers = (item_label(column.style.list.numbers, at + 1) for at in range(len(block.items)))
        pieces = [label_pieces(number, look, column) for number in numbers]
    else:
        pieces = [label_pieces(column.style.list.bullet, look, column)] * len(block.items)
    most = column.style.list.cell_indent if column.in_cell and block.is_plain else math.inf
    indent = hanging_indent(pieces, column, most=most)
    items = (
        item_boxes(item, label, column=column, indent=indent, path=column.path.child("LI", place))
        for place, (label, item) in enumerate(zip(pieces, block.items, strict=True))
    )
    return tuple(
        box
        for item, boxes in zip(block.items, items, strict=True)
        for box in (_set_apart(boxes, column) if item.has_several_paragraphs else boxes)
    )


def item_boxes(
    item: ListItem, label: tuple[Piece, ...], *, column: Column, indent: float, path: Path
) -> tuple[Box, ...]:
    """Measure one item; its label hangs before the first line of its first paragraph."""
    inner = column.within(path.child("LBody", 1), by=indent)
    boxes = blocks_to_boxes(item.blocks, inner)
    if boxes and isinstance(boxes[0], LinesBox) and not boxes[0].label:
        return (_labelled(boxes[0], label, column, path), *boxes[1:])
    alone = paragraph_box((), inner, role="list")
    return (_labelled(alone, label, column, path), *boxes)


def _labelled(box: LinesBox, label: tuple[Piece, ...], column: Column, path: Path) -> LinesBox:
    """Hang a label before a paragraph, at the indent of the column around it.

    `path` is the element that both are part of.
    """
    return msgspec.structs.replace(
        box,
        label=label,
        label_indent=column.indent,
        label_path=path.child("Lbl", 0),
    )


def label_pieces(label: str, look: Look, column: Column) -> tuple[Piece, ...]:
    """Shape a label that hangs before a paragraph; most bullets and numbers are there already."""
    if (known := column.labels.get((label, look))) is None:
        listed = list(stretches((Text(text=label),), look, link_colour=look.colour))
        known = column.labels[label, look] = pieces_of(
            listed, column.fonts, width=column.width, from_right=column.from_right
        )
    return known


def hanging_indent(
    labels: list[tuple[Piece, ...]], column: Column, *, most: float = math.inf
) -> float:
    """Give the indent of a list: that of the style up to `most`, or more for a wide label."""
    widest = max((sum(piece.width for piece in label) for label in labels), default=0.0)
    return max(min(column.style.list.indent, most), widest + column.style.list.gap)


def _set_apart(boxes: tuple[Box, ...], column: Column) -> tuple[Box, ...]:
    """Put the space of a body paragraph below a list or a long item, more than between items."""
    last = boxes[-1] if boxes else None
    if not isinstance(last, LinesBox):
        return boxes
    after = max(last.after, column.style.paragraphs["body"].after)
    return (*boxes[:-1], msgspec.structs.replace(last, after=after))


def note_boxes(block: NoteList, column: Column) -> tuple[Box, ...]:
    """Hang the number of each note before its text; those at the foot of pages stand there."""
    if block.place == "foot" and column.path.above is ARTIFACT:
        return ()
    look = look_of(column.style.paragraphs["note"], column.style)
    labels = [label_pieces(note.label, look, column) for note in block.notes]
    indent = hanging_indent(labels, column)
    return tuple(
        note_box(note, label, column=column.tagged("Note", place, ID=note.id), indent=indent)
        for place, (note, label) in enumerate(zip(block.notes, labels, strict=True))
    )


def note_box(note: Note, label: tuple[Piece, ...], *, column: Column, indent: float) -> LinesBox:
    """Measure one note, which its marks lead to, and whose number leads back to the first."""
    box = paragraph_box(
        note.inlines, column.within(column.path.child("P", 1), by=indent), role="note"
    )
    labelled = _labelled(box, label, column, column.path)
    path = labelled.label_path
    return msgspec.structs.replace(
        labelled,
        anchor=note.id,
        keeps_with_next=note.keep_with_next,
        label_path=path.child("Link", 0) if note.id in column.marked else path,
    )
