"""Write blocks as paragraphs and tables in named styles."""

from collections.abc import Iterable, Iterator
from functools import partial
from typing import assert_never

import msgspec

from briefgen.export.to_docx import names, numbering
from briefgen.export.to_docx.draft import Draft
from briefgen.export.to_docx.inlines import heading_bookmark, inlines_to_docx
from briefgen.export.to_docx.markup import value
from briefgen.export.to_docx.names import PARAGRAPH_STYLES, StyleName, Variant
from briefgen.export.to_docx.note_marks import bookmark_name, mark_bookmark
from briefgen.export.to_docx.paragraph_styles import is_needed
from briefgen.export.to_docx.runs import bookmarked, link_to, plain_run
from briefgen.export.to_docx.tables import table_to_docx
from briefgen.model.document import (
    Block,
    Cell,
    Contents,
    Cover,
    Figure,
    Heading,
    Inlines,
    ListBlock,
    ListItem,
    Note,
    NoteList,
    Paragraph,
    ParagraphRole,
    Table,
)

_HEADING_ROLES: dict[int, ParagraphRole] = {1: "heading1", 2: "heading2", 3: "heading3"}
_TABLE_START = "<w:tbl>"
_TABLE_END = "</w:tbl>"
_GAP = f"<w:p><w:pPr>{value('pStyle', names.TABLE_GAP.id)}</w:pPr></w:p>"
_EMPTY_CELL = f"<w:p><w:pPr>{value('pStyle', PARAGRAPH_STYLES['cell'].id)}</w:pPr></w:p>"


def blocks_to_docx(
    blocks: tuple[Block, ...],
    *,
    draft: Draft,
    in_cell: bool = False,
    also: tuple[Variant, ...] = (),
) -> str:
    """Write blocks one below the other, in the text or in a cell, all in some variants.

    Where a table meets a table or the end, Word needs a paragraph: without it the tables
    become one, and a cell or a body that ends in a table counts as damaged.
    """
    written: list[str] = []
    for at, block in enumerate(blocks, start=1):
        below_table = bool(written) and written[-1].endswith(_TABLE_END)
        ends_cell = in_cell and at == len(blocks)
        piece = block_to_docx(
            block,
            draft=draft,
            below_table=below_table,
            in_cell=in_cell,
            ends_cell=ends_cell,
            also=also,
        )
        if below_table and piece.startswith(_TABLE_START):
            written.append(_GAP)
        if piece:
            written.append(piece)
    if written and written[-1].endswith(_TABLE_END):
        written.append(_GAP)
    return "".join(written)


def block_to_docx(
    block: Block,
    *,
    draft: Draft,
    level: int = 0,
    below_table: bool = False,
    in_cell: bool = False,
    ends_cell: bool = False,
    also: tuple[Variant, ...] = (),
) -> str:
    """Write one block; `level` counts the lists around it. A block without text is nothing.

    `also` names variants beside those of its place.
    """
    variants: tuple[Variant, ...] = ("After Table", *also) if below_table else also
    match block:
        case Paragraph():
            return paragraph_to_docx(
                block.inlines,
                role=block.role,
                draft=draft,
                name=_counted_style(block),
                variants=(*variants, "Cell End") if ends_cell else variants,
                properties="<w:keepNext/>" if block.keep_with_next else "",
            )
        case Heading():
            return _heading(block, draft=draft, variants=variants)
        case ListBlock():
            if block.counted:
                return _counted_list(block, draft=draft, below_table=below_table)
            ends: Variant = "Cell End" if ends_cell else "Last"
            in_room = in_cell and block.is_plain
            bullets = numbering.CELL_BULLETS if in_room else numbering.BULLETS
            return list_to_docx(
                block,
                draft=draft,
                level=level,
                below_table=below_table,
                ends=ends,
                bullets=bullets,
            )
        case Table():
            fill = partial(_cell, draft=draft)
            return table_to_docx(block, draft=draft, fill=fill) if block.rows else ""
        case NoteList():
            return "".join(_note(note, draft=draft) for note in block.notes)
        case Cover(blocks=covered):
            return blocks_to_docx(covered, draft=draft)
        case Contents():
            from briefgen.export.to_docx.contents import contents_to_docx

            return contents_to_docx(block, draft=draft)
        case Figure():
            return _figure(block, draft=draft)
        case _:
            assert_never(block)


def paragraph_to_docx(
    inlines: Inlines,
    *,
    role: ParagraphRole,
    draft: Draft,
    name: StyleName | None = None,
    properties: str = "",
    variants: Iterable[Variant] = (),
    bookmark: int = 0,
    words: StyleName | None = None,
) -> str:
    """Write a paragraph in the style of its role, or in that of `name`, varied where needed.

    `bookmark` is the number of a heading that entries of the contents lead to, `words` the
    character style of plain words.
    """
    look = draft.style.paragraphs[role]
    runs = inlines_to_docx(inlines, look=look, draft=draft, style=words)
    if bookmark:
        runs = bookmarked(runs, number=bookmark, name=heading_bookmark(bookmark))
    style = name or PARAGRAPH_STYLES[role]
    for variant in variants:
        if is_needed(variant, look, style=draft.style):
            style = draft.vary(style, variant)
    written = f"<w:pPr>{value('pStyle', style.id)}{properties}</w:pPr>"
    return f"<w:p>{written}{runs}</w:p>" if runs else ""


def _counted_list(block: ListBlock, *, draft: Draft, below_table: bool) -> str:
    """Write the paragraphs of a list that have numbers of the whole document."""
    written = ""
    for inner in block.blocks:
        written += block_to_docx(inner, draft=draft, below_table=below_table and not written)
    return written


def _counted_style(paragraph: Paragraph) -> StyleName | None:
    """Give the style of a paragraph with a number, which Word counts itself."""
    if paragraph.number is None:
        return None
    return names.counted_style(paragraph.number.level, goes_on=not paragraph.number.label)


def _heading(heading: Heading, *, draft: Draft, variants: tuple[Variant, ...]) -> str:
    return paragraph_to_docx(
        heading.inlines,
        role=_HEADING_ROLES[heading.level],
        draft=draft,
        # On a new page nothing is above.
        variants=() if heading.new_page else variants,
        properties=_heading_properties(heading),
        bookmark=draft.headings.get(heading.anchor, 0),
        words=names.SECTION_TITLE if draft.section_title and heading.level == 1 else None,
    )


def _heading_properties(heading: Heading) -> str:
    """Give what a heading has beside its style, which counts those of the first level."""
    opens = "<w:pageBreakBefore/>" if heading.new_page else ""
    is_area = heading.level == 2 and heading.number
    return opens + (numbering.list_property(numbering.AREAS, level=0) if is_area else "")


def _figure(figure: Figure, *, draft: Draft) -> str:
    from briefgen.export.to_docx.figures import figure_to_docx

    caption = paragraph_to_docx(figure.caption, role="note", draft=draft, name=names.CAPTION)
    return figure_to_docx(figure, draft=draft) + caption


class _Sign(msgspec.Struct, frozen=True, gc=False):
    """What stands before the items of a list: Bullet or Number, its property, its level."""

    kind: str
    counted: str
    level: int


def list_to_docx(
    block: ListBlock,
    *,
    draft: Draft,
    level: int,
    below_table: bool,
    ends: Variant = "Last",
    bullets: int = numbering.BULLETS,
) -> str:
    """Write a list whose items hang at a level from 0; each numbered one counts from 1.

    `ends` is the variant of its last paragraph, an item of several ends like a list; `bullets`
    the instance of those without numbers.
    """
    level = min(level, numbering.LEVELS - 1)
    number = draft.number_list(level) if block.numbered else bullets
    counted = numbering.list_property(number, level=level)
    sign = _Sign("Number" if block.numbered else "Bullet", counted, level)
    written = ""
    for at, item in enumerate(block.items, start=1):
        last = ends if at == len(block.items) else "Last" if item.has_several_paragraphs else None
        first = below_table and not written
        written += _item(item, sign=sign, draft=draft, below_table=first, last=last)
    return written


def _item(
    item: ListItem, *, sign: _Sign, draft: Draft, below_table: bool, last: Variant | None
) -> str:
    written = ""
    for at, block in enumerate(item.blocks, start=1):
        if not isinstance(block, Paragraph):
            written += block_to_docx(block, draft=draft, level=sign.level + 1)
            continue
        # Only what opens the item carries its bullet or number; the rest continues below it.
        opens = not written
        kept = "<w:keepNext/>" if block.keep_with_next else ""
        written += paragraph_to_docx(
            block.inlines,
            role="list",
            draft=draft,
            name=names.list_style(sign.kind if opens else "Continue", sign.level),
            properties=f"{kept}{sign.counted if opens else ''}",
            variants=_variants(
                below_table=below_table and opens,
                last=last if at == len(item.blocks) else None,
            ),
        )
    return written


def _variants(*, below_table: bool, last: Variant | None) -> Iterator[Variant]:
    if below_table:
        yield "After Table"
    if last:
        yield last


def _cell(cell: Cell, *, draft: Draft) -> str:
    also: tuple[Variant, ...] = ("Number",) if cell.align == "end" else ()
    return blocks_to_docx(cell.blocks, draft=draft, in_cell=True, also=also) or _EMPTY_CELL


def _note(note: Note, *, draft: Draft) -> str:
    """Write a note at the end; its number leads back to the first mark."""
    if note.id in draft.footnotes or note.id in draft.margin:
        return ""
    look = draft.style.paragraphs["note"]
    label = plain_run(note.label, draft=draft)
    number = draft.bookmarks.get(note.id)
    if number and note.id in draft.met:
        label = link_to(mark_bookmark(draft.marks[note.id]), label)
    if number:
        label = bookmarked(label, number=number, name=bookmark_name(number))
    runs = inlines_to_docx(note.inlines, look=look, draft=draft)
    style = value("pStyle", PARAGRAPH_STYLES["note"].id)
    kept = "<w:keepNext/>" if note.keep_with_next else ""
    return f"<w:p><w:pPr>{style}{kept}</w:pPr>{label}<w:r><w:tab/></w:r>{runs}</w:p>"
