"""Write a document as GitHub-flavoured Markdown.

The look has no place here: style and fonts are taken for the sake of the common
signature. All text is data: whatever could be read as markup is escaped. Notes become
footnotes, tables pipe tables; a span leaves the cells that it covers empty.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count, product
from typing import assert_never
from urllib.parse import quote

from briefgen.model.document import (
    Blank,
    Block,
    Cell,
    Contents,
    Cover,
    Document,
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
from briefgen.model.house_style import FontCatalogue, HouseStyle

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
class _Footnotes:
    """The number of each note by its id, and the ids that a mark led to so far."""

    numbers: dict[str, int]
    marked: set[str] = field(default_factory=set)


def document_to_markdown(
    document: Document,
    *,
    style: HouseStyle,  # noqa: ARG001  all exporters share one signature
    fonts: FontCatalogue,  # noqa: ARG001  all exporters share one signature
    options: ExportOptions,  # noqa: ARG001  all exporters share one signature
) -> Exported:
    """Write a document as Markdown in UTF-8, between its banners."""
    lists = [block for block in document.blocks if isinstance(block, NoteList)]
    ids = dict.fromkeys(note.id for block in lists for note in block.notes)
    notes = _Footnotes({name: number for number, name in enumerate(ids, start=1)})
    banner = _paragraph(document.furniture.banner, role="banner", notes=notes)
    body = blocks_to_markdown(document.blocks, notes=notes)
    foot = _foot(document.furniture, notes=notes)
    text = "\n\n".join(piece for piece in (banner, body, foot, banner) if piece)
    return Exported(data=f"{text}\n".encode())


def blocks_to_markdown(
    blocks: tuple[Block, ...], *, notes: _Footnotes, in_item: bool = False
) -> str:
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
        piece = block_to_markdown(block, notes=notes, marker=marker)
        if not piece:
            continue
        close = in_item and isinstance(block, ListBlock) and not again
        text += ("" if not text else "\n" if close else "\n\n") + piece
        previous = block
    return text


def block_to_markdown(block: Block, *, notes: _Footnotes, marker: int = 0) -> str:
    """Write one block; `marker` chooses between the two signs a list can have."""
    match block:
        case Heading():
            inlines = _numbered(block)
            return _paragraph(inlines, role=_HEADING_ROLES[block.level], notes=notes)
        case Paragraph():
            return _paragraph(_numbered(block), role=block.role, notes=notes)
        case ListBlock(counted=True):
            return blocks_to_markdown(block.blocks, notes=notes)
        case ListBlock():
            return _list(block, notes=notes, marker=marker)
        case Table():
            return _table(block, notes=notes)
        case NoteList():
            return _notes(block, notes=notes)
        case Cover():
            return blocks_to_markdown(block.blocks, notes=notes)
        case Contents():
            return _contents(block, notes=notes)
        case _:
            assert_never(block)


def _numbered(block: Heading | Paragraph) -> Inlines:
    """Put a number before the words as text: Markdown counts lists only, and from 1 again."""
    label = block.number.label if block.number else ""
    return (Text(text=f"{label} "), *block.inlines) if label else block.inlines


def inlines_to_markdown(inlines: Inlines, *, notes: _Footnotes, bold: bool = False) -> str:
    """Write inlines without the space around them; line breaks are hard breaks."""
    written = ""
    for inline in inlines:
        written += _inline(inline, before=written, notes=notes, bold=bold)
    return _OUTER_BREAKS.sub("", written)


def _inline(inline: Inline, *, before: str, notes: _Footnotes, bold: bool) -> str:
    match inline:
        case Text():
            return _text(inline, before=before, bold=bold)
        case Link():
            return _link(inline)
        case NoteMark():
            return _note_mark(inline, notes=notes)
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


def _note_mark(mark: NoteMark, *, notes: _Footnotes) -> str:
    number = notes.numbers.get(mark.note)
    if number is None:
        return f"<sup>{escape(mark.label)}</sup>"
    notes.marked.add(mark.note)
    return f"[^{number}]"


def _paragraph(inlines: Inlines, *, role: ParagraphRole, notes: _Footnotes) -> str:
    text = inlines_to_markdown(inlines, notes=notes, bold=role in _BOLD_ROLES)
    if not text:
        return ""
    if role in _HEADINGS:
        return _HEADINGS[role] + text.replace(_HARD_BREAK, " ")
    lines = _LINE_START.sub(r"\1\\", re.sub(r"^ +", "", text, flags=re.MULTILINE))
    return lines if role != "quote" else _indented(lines, "> ", rest="> ")


def _indented(text: str, first: str, *, rest: str) -> str:
    return first + text.replace("\n", f"\n{rest}").replace(f"\n{rest}\n", "\n\n")


def _list(block: ListBlock, *, notes: _Footnotes, marker: int) -> str:
    items: list[str] = []
    for item in block.items:
        sign = f"{len(items) + 1}{'.)'[marker]} " if block.numbered else f"{'-*'[marker]} "
        text = blocks_to_markdown(item.blocks, notes=notes, in_item=True)
        if text:
            items.append(_indented(text, sign, rest=" " * len(sign)))
    return "\n".join(items)


def _table(table: Table, *, notes: _Footnotes) -> str:
    rows = [[_cell(cell, notes=notes) for cell in row] for row in _grid(table)]
    if not rows:
        return ""
    columns = len(rows[0])
    # A pipe table has exactly one head row; it may be blank.
    head = rows.pop(0) if table.head_rows else [""] * columns
    lines = (head, ["---"] * columns, *rows)
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


def _cell(cell: Cell | None, *, notes: _Footnotes) -> str:
    lines = _cell_lines(cell.blocks, notes=notes) if cell else ()
    return "<br>".join(line.replace(_HARD_BREAK, "<br>") for line in lines if line)


def _cell_lines(blocks: tuple[Block, ...], *, notes: _Footnotes) -> Iterator[str]:
    for block in blocks:
        match block:
            case Heading():
                yield inlines_to_markdown(block.inlines, notes=notes, bold=True)
            case Paragraph():
                bold = block.role in _BOLD_ROLES
                yield inlines_to_markdown(block.inlines, notes=notes, bold=bold)
            case ListBlock():
                yield from _cell_items(block, notes=notes)
            case Table():
                for place in (place for row in _grid(block) for place in row):
                    yield _cell(place, notes=notes)
            case NoteList():
                yield _notes(block, notes=notes).replace("\n\n", "<br>")
            case Cover():
                yield from _cell_lines(block.blocks, notes=notes)
            case Contents():
                yield _contents(block, notes=notes).replace("\n", "<br>")
            case _:
                assert_never(block)


def _cell_items(block: ListBlock, *, notes: _Footnotes) -> Iterator[str]:
    for number, item in enumerate(block.items, start=1):
        sign = f"{number}. " if block.numbered else "• "
        for at, line in enumerate(_cell_lines(item.blocks, notes=notes)):
            yield line if at else sign + line


def _notes(block: NoteList, *, notes: _Footnotes) -> str:
    written = []
    for note in block.notes:
        text = inlines_to_markdown(note.inlines, notes=notes)
        # A footnote that no mark leads to is not shown at all, so it becomes a paragraph.
        label = f"[^{notes.numbers[note.id]}]:" if note.id in notes.marked else escape(note.label)
        written.append(_indented(f"{label} {text}", "", rest="    "))
    return "\n\n".join(written)


def _contents(block: Contents, *, notes: _Footnotes) -> str:
    """Write the entries as a list; there are no pages to name."""
    heading = _paragraph(block.heading, role="heading1", notes=notes)
    lines = (
        f"{'  ' * (entry.level - 1)}- {inlines_to_markdown(entry.inlines, notes=notes)}"
        for entry in block.entries
    )
    return "\n".join([heading, "", *lines])


def _foot(furniture: Furniture, *, notes: _Footnotes) -> str:
    paged = any(isinstance(one, PageNumber | PageCount) for one in furniture.foot_end)
    ends = (furniture.foot_start, () if paged else furniture.foot_end)
    texts = [_paragraph(end, role="furniture", notes=notes) for end in ends]
    written = [text for text in texts if text]
    return "\n\n".join(["---", *written]) if written else ""
