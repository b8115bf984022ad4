"""Write a document as GitHub-flavoured Markdown.

The look has no place here but for the way in which lists count; fonts are taken for the
sake of the common signature. All text is data: whatever could be read as markup is
escaped. Notes become footnotes, tables pipe tables; a span leaves the cells that it covers
empty.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count, product
from typing import assert_never
from urllib.parse import quote

from briefgen.export.numbering import item_label
from briefgen.model.document import (
    Blank,
    Block,
    Cell,
    Contents,
    Cover,
    Document,
    Figure,
    Furniture,
    Heading,
    Inline,
    Inlines,
    LineBreak,
    Link,
    ListBlock,
    NoteList,
    NoteMark,
    PageCount,
    PageNumber,
    Paragraph,
    ParagraphRole,
    SectionTitle,
    Table,
    Text,
)
from briefgen.model.exported import Exported, ExportOptions
from briefgen.model.house_style import FontCatalogue, HouseStyle, ListForm

_MARKUP = re.compile(r"([\\`*_\[\]<>&|~$#!])")
# What only counts at the start of a line: bullets, rules, numbers of lists.
_LINE_START = re.compile(r"^(\d{1,9}(?=[.)])|(?=[+=:-]))", re.MULTILINE)
_NO_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_LINKABLE = re.compile(r"(https?://|mailto:)\S.*", re.IGNORECASE)
_BLANK = 8 * "\\_"
_HARD_BREAK = "\\\n"
_OUTER_BREAKS = re.compile(r"^(?:\\?\s)+|(?:\s|\\\n)+$")
_HEADINGS: dict[ParagraphRole, str] = {
    "title": "# ",
    "cover_title": "# ",
    "heading1": "## ",
    "heading2": "### ",
    "heading3": "#### ",
}
_HEADING_ROLES: dict[int, ParagraphRole] = {1: "heading1", 2: "heading2", 3: "heading3"}
_BOLD_ROLES: set[ParagraphRole] = {"label", "type_label", "cover_label", "banner"}
_SIGNS = {(True, True): "***", (True, False): "**", (False, True): "*"}
_TAGS = {
    (True, True): ("<strong><em>", "</em></strong>"),
    (True, False): ("<strong>", "</strong>"),
    (False, True): ("<em>", "</em>"),
}


@dataclass
class _Draft:
    """The number of each note by its id, how lists count, and the ids that a mark led to so far."""

    numbers: dict[str, int]
    counted: ListForm
    marked: set[str] = field(default_factory=set)


def document_to_markdown(
    document: Document,
    *,
    style: HouseStyle,
    fonts: FontCatalogue,  # noqa: ARG001  all exporters share one signature
    options: ExportOptions,  # noqa: ARG001  all exporters share one signature
) -> Exported:
    """Write a document as Markdown in UTF-8, between its banners."""
    lists = [block for block in document.blocks if isinstance(block, NoteList)]
    ids = dict.fromkeys(note.id for block in lists for note in block.notes)
    numbers = {name: number for number, name in enumerate(ids, start=1)}
    draft = _Draft(numbers, style.list.numbers)
    banner = _paragraph(document.furniture.banner, role="banner", draft=draft)
    body = blocks_to_markdown(document.blocks, draft=draft)
    foot = _foot(document.furniture, draft=draft)
    text = "\n\n".join(piece for piece in (banner, body, foot, banner) if piece)
    return Exported(data=f"{text}\n".encode())


def blocks_to_markdown(blocks: tuple[Block, ...], *, draft: _Draft, in_item: bool = False) -> str:
    """Write blocks one below the other; in an item a list follows without a blank line."""
    text = ""
    previous: Block | None = None
    marker = 0
    for block in blocks:
        # Two lists in a row would become one, if the second did not change its sign.
        again = (
            isinstance(block, ListBlock)
            and isinstance(previous, ListBlock)
            and block.numbered == previous.numbered
        )
        marker = 1 - marker if again else 0
        piece = block_to_markdown(block, draft=draft, marker=marker)
        if not piece:
            continue
        signed = isinstance(block, ListBlock) and not _counts_by_hand(block, draft)
        close = in_item and signed and not again
        text += ("" if not text else "\n" if close else "\n\n") + piece
        previous = block
    return text


def block_to_markdown(block: Block, *, draft: _Draft, marker: int = 0) -> str:
    """Write one block; `marker` chooses between the two signs a list can have."""
    match block:
        case Heading():
            inlines = _numbered(block)
            return _paragraph(inlines, role=_HEADING_ROLES[block.level], draft=draft)
        case Paragraph():
            return _paragraph(_numbered(block), role=block.role, draft=draft)
        case ListBlock(counted=True):
            return blocks_to_markdown(block.blocks, draft=draft)
        case ListBlock():
            return _list(block, draft=draft, marker=marker)
        case Table():
            return _table(block, draft=draft)
        case NoteList():
            return _notes(block, draft=draft)
        case Cover():
            return blocks_to_markdown(block.blocks, draft=draft)
        case Contents():
            return _contents(block, draft=draft)
        case Figure(data=data, caption=caption):
            # There is no drawing; its data say the same.
            written = (_table(data, draft=draft), _paragraph(caption, role="note", draft=draft))
            return "\n\n".join(written)
        case _:
            assert_never(block)


def _numbered(block: Heading | Paragraph) -> Inlines:
    """Put a number before the words as text: Markdown counts lists only, and from 1 again."""
    label = block.number.label if block.number else ""
    return (Text(text=f"{label} "), *block.inlines) if label else block.inlines


def inlines_to_markdown(inlines: Inlines, *, draft: _Draft, bold: bool = False) -> str:
    """Write inlines without the space around them; line breaks are hard breaks."""
    written = ""
    for inline in _joined_texts(inlines):
        written += _inline(inline, before=written, draft=draft, bold=bold)
    return _OUTER_BREAKS.sub("", written)


def _joined_texts(inlines: Inlines) -> Iterator[Inline]:
    """Yield inlines, neighbouring texts of one look as one; white space takes any look.

    Each text alone would open and close its emphasis anew.
    """
    held: Text | None = None
    for inline in inlines:
        if held is not None and isinstance(inline, Text) and _is_alike(held, inline):
            held = Text(text=held.text + inline.text, bold=held.bold, italic=held.italic)
            continue
        if held is not None:
            yield held
        held = inline if isinstance(inline, Text) else None
        if held is None:
            yield inline
    if held is not None:
        yield held


def _is_alike(one: Text, next_one: Text) -> bool:
    same = (one.bold, one.italic) == (next_one.bold, next_one.italic)
    return same or next_one.text.isspace()


def _inline(inline: Inline, *, before: str, draft: _Draft, bold: bool) -> str:
    match inline:
        case Text():
            return _text(inline, before=before, bold=bold)
        case Link():
            return _link(inline)
        case NoteMark():
            return _note_mark(inline, draft=draft)
        case LineBreak():
            return _HARD_BREAK
        case Blank():
            return _BLANK
        case PageNumber() | PageCount() | SectionTitle():
            return ""
        case _:
            assert_never(inline)


def escape(text: str) -> str:
    """Make text safe inside a paragraph, apart from what only counts at the start of a line."""
    lines = re.sub(r"\r\n?", "\n", _NO_TEXT.sub("", text)).replace("\t", " ")
    return _MARKUP.sub(r"\\\1", lines).replace("\n", _HARD_BREAK)


def _text(text: Text, *, before: str, bold: bool) -> str:
    escaped = escape(text.text)
    core = escaped.strip()
    look = (bold or text.bold, text.italic)
    if not any(look) or not core:
        # After the mark of a note these would make it a link or a definition.
        loose = before.endswith("]") and escaped.startswith(("(", ":"))
        return f"\\{escaped}" if loose else escaped
    lead, _, trail = escaped.partition(core)
    # Stars count as emphasis only beside letters; CommonMark calls that flanking.
    if core[0].isalnum() and core[-1].isalnum() and not before.endswith("*"):
        sign = _SIGNS[look]
        return f"{lead}{sign}{core}{sign}{trail}"
    start, end = _TAGS[look]
    return f"{lead}{start}{core}{end}{trail}"


def _link(link: Link) -> str:
    address = _NO_TEXT.sub("", link.url.strip())
    if not _LINKABLE.fullmatch(address):
        return escape(link.text)
    encoded = quote(address, safe="%/:=&?~#+!$,;'@()*[]")
    return f"[{escape(link.text)}](<{encoded}>)"


def _note_mark(mark: NoteMark, *, draft: _Draft) -> str:
    number = draft.numbers.get(mark.note)
    if number is None:
        return f"<sup>{escape(mark.label)}</sup>"
    draft.marked.add(mark.note)
    return f"[^{number}]"


def _paragraph(inlines: Inlines, *, role: ParagraphRole, draft: _Draft) -> str:
    text = inlines_to_markdown(inlines, draft=draft, bold=role in _BOLD_ROLES)
    if not text:
        return ""
    if role in _HEADINGS:
        return _HEADINGS[role] + text.replace(_HARD_BREAK, " ")
    lines = _LINE_START.sub(r"\1\\", re.sub(r"^ +", "", text, flags=re.MULTILINE))
    return lines if role != "quote" else _indented(lines, "> ", rest="> ")


def _indented(text: str, first: str, *, rest: str) -> str:
    return first + text.replace("\n", f"\n{rest}").replace(f"\n{rest}\n", "\n\n")


def _counts_by_hand(block: ListBlock, draft: _Draft) -> bool:
    """Tell whether Markdown has no such numbers: it counts "1." and "1)" alone."""
    return block.numbered and draft.counted != "1."


def _list(block: ListBlock, *, draft: _Draft, marker: int) -> str:
    if _counts_by_hand(block, draft):
        return _labelled_items(block, draft=draft)
    items: list[str] = []
    for item in block.items:
        sign = f"{len(items) + 1}{'.)'[marker]} " if block.numbered else f"{'-*'[marker]} "
        text = blocks_to_markdown(item.blocks, draft=draft, in_item=True)
        if text:
            items.append(_indented(text, sign, rest=" " * len(sign)))
    return "\n".join(items)


def _labelled_items(block: ListBlock, *, draft: _Draft) -> str:
    """Write the items as paragraphs that begin with their letter, as numbered paragraphs do."""
    items: list[str] = []
    for item in block.items:
        text = blocks_to_markdown(item.blocks, draft=draft)
        if text:
            items.append(f"{escape(item_label(draft.counted, len(items) + 1))} {text}")
    return "\n\n".join(items)


def _table(table: Table, *, draft: _Draft) -> str:
    grid = _grid(table)
    if not grid:
        return ""
    rows = [[_cell(cell, draft=draft) for cell in row] for row in grid]
    rules = ["---:" if cell and cell.align == "end" else "---" for cell in grid[-1]]
    columns = len(rows[0])
    # A pipe table has exactly one head row; it may be blank.
    head = rows.pop(0) if table.head_rows else [""] * columns
    lines = (head, rules, *rows)
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _grid(table: Table) -> list[list[Cell | None]]:
    places: dict[tuple[int, int], Cell | None] = {}
    for at, row in enumerate(table.rows):
        for cell in row.cells:
            column = next(free for free in count() if (at, free) not in places)
            down = range(at, at + cell.row_span)
            across = range(column, column + cell.column_span)
            places |= dict.fromkeys(product(down, across))
            places[at, column] = cell
    columns = max((column for _, column in places), default=-1) + 1
    return [[places.get((at, one)) for one in range(columns)] for at in range(len(table.rows))]


def _cell(cell: Cell | None, *, draft: _Draft) -> str:
    lines = _cell_lines(cell.blocks, draft=draft) if cell else ()
    return "<br>".join(line.replace(_HARD_BREAK, "<br>") for line in lines if line)


def _cell_lines(  # noqa: C901 - one case a block
    blocks: tuple[Block, ...], *, draft: _Draft
) -> Iterator[str]:
    for block in blocks:
        match block:
            case Heading():
                yield inlines_to_markdown(block.inlines, draft=draft, bold=True)
            case Paragraph():
                bold = block.role in _BOLD_ROLES
                yield inlines_to_markdown(block.inlines, draft=draft, bold=bold)
            case ListBlock():
                yield from _cell_items(block, draft=draft)
            case Table():
                for place in (place for row in _grid(block) for place in row):
                    yield _cell(place, draft=draft)
            case NoteList():
                yield _notes(block, draft=draft).replace("\n\n", "<br>")
            case Cover():
                yield from _cell_lines(block.blocks, draft=draft)
            case Contents():
                yield _contents(block, draft=draft).replace("\n", "<br>")
            case Figure():
                yield from _cell_lines((block.data,), draft=draft)
            case _:
                assert_never(block)


def _cell_items(block: ListBlock, *, draft: _Draft) -> Iterator[str]:
    for number, item in enumerate(block.items, start=1):
        sign = f"{escape(item_label(draft.counted, number))} " if block.numbered else "• "
        for at, line in enumerate(_cell_lines(item.blocks, draft=draft)):
            yield line if at else sign + line


def _notes(block: NoteList, *, draft: _Draft) -> str:
    written = []
    for note in block.notes:
        text = inlines_to_markdown(note.inlines, draft=draft)
        # A footnote that no mark leads to is not shown at all, so it becomes a paragraph.
        label = f"[^{draft.numbers[note.id]}]:" if note.id in draft.marked else escape(note.label)
        written.append(_indented(f"{label} {text}", "", rest="    "))
    return "\n\n".join(written)


def _contents(block: Contents, *, draft: _Draft) -> str:
    """Write the entries as a list; there are no pages to name."""
    heading = _paragraph(block.heading, role="heading1", draft=draft)
    lines = (
        f"{'  ' * (entry.level - 1)}- {inlines_to_markdown(entry.inlines, draft=draft)}"
        for entry in block.entries
    )
    return "\n".join([heading, "", *lines])


def _foot(furniture: Furniture, *, draft: _Draft) -> str:
    paged = any(isinstance(one, PageNumber | PageCount) for one in furniture.foot_end)
    ends = (furniture.foot_start, () if paged else furniture.foot_end)
    texts = [_paragraph(end, role="furniture", draft=draft) for end in ends]
    written = [text for text in texts if text]
    return "\n\n".join(["---", *written]) if written else ""
