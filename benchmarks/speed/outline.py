"""A brief as plain data, for programs that know nothing of briefgen.

What peers draw is taken from the very document that the exporters get: the same headings,
paragraphs, tables, notes, contents and lines at the edges of the page, without ids and roles.
A picture is spared them: they draw what it shows as a table.
"""

from collections.abc import Iterator
from itertools import groupby
from typing import Literal

import msgspec

from briefgen.app.render_brief import compose_brief
from briefgen.model.document import (
    Block,
    Contents,
    Cover,
    Figure,
    Heading,
    Inline,
    Inlines,
    ListBlock,
    NoteList,
    NoteMark,
    PageNumber,
    Paragraph,
    Table,
    Text,
)
from briefgen.model.document_text import inline_text
from briefgen.model.project import Project
from briefgen.reference.recipes import load_recipe

Style = Literal["", "bold", "mark"]
"""How a run is set: as the text around it, bold, or raised as the number of a note."""
Run = tuple[str, Style]
Words = tuple[Run, ...]
Kind = Literal["title", "heading", "paragraph", "bullet", "table", "note", "contents", "page"]


class Part(msgspec.Struct, frozen=True, omit_defaults=True):
    """One thing to draw. A table has rows of cells of paragraphs; `contents` lists headings.

    `label` is the number of a note; a part of kind "page" opens a new page.
    """

    kind: Kind
    words: Words = ()
    level: int = 0
    label: str = ""
    head_rows: int = 0
    widths: tuple[float, ...] = ()
    rows: tuple[tuple[tuple[Words, ...], ...], ...] = ()
    entries: tuple[tuple[int, str], ...] = ()


class Outline(msgspec.Struct, frozen=True):
    """A whole brief; the number of the page and of all pages stands right of `foot`."""

    title: str
    head: str
    foot: str
    parts: tuple[Part, ...]

    @property
    def has_contents(self) -> bool:
        """Tell whether it lists its headings."""
        return any(part.kind == "contents" for part in self.parts)


def outline_of(project: Project) -> Outline:
    """Compose the first brief of a project and give it as plain data."""
    brief = project.briefs[0]
    document = compose_brief(project, brief, load_recipe(brief.type)).document
    furniture = document.furniture
    assert any(isinstance(one, PageNumber) for one in furniture.foot_end)
    return Outline(
        title=document.title,
        head=inline_text(furniture.running_head),
        foot=inline_text(furniture.foot_start),
        parts=tuple(part for block in document.blocks for part in _parts(block)),
    )


def _parts(block: Block) -> Iterator[Part]:  # noqa: C901 - one case a block
    match block:
        case Heading(level=level, inlines=inlines, number=number, new_page=new_page):
            if new_page:
                yield Part("page")
            counted: Words = ((f"{number.label} ", ""),) if number and number.label else ()
            yield Part("heading", words=(*counted, *_words(inlines)), level=level)
        case Paragraph(inlines=inlines, role=role):
            yield Part(
                "title" if role in {"title", "cover_title"} else "paragraph", _words(inlines)
            )
        case ListBlock(blocks=blocks):
            for paragraph in blocks:
                assert isinstance(paragraph, Paragraph)
                yield Part("bullet", _words(paragraph.inlines))
        case Table():
            yield _table(block)
        case NoteList(notes=notes):
            for note in notes:
                yield Part("note", _words(note.inlines), label=note.label)
        case Cover(blocks=blocks):
            for one in blocks:
                yield from _parts(one)
        case Contents(entries=entries):
            yield Part("page")
            listed = tuple((entry.level, inline_text(entry.inlines)) for entry in entries)
            yield Part("contents", _words(block.heading), entries=listed)
        case Figure(data=data, caption=caption):
            yield _table(data)
            yield Part("paragraph", _words(caption))


def _table(table: Table) -> Part:
    for row in table.rows:
        assert len(row.cells) == len(table.widths), "No cell spans several: not all peers can."
    rows = (tuple(tuple(_cell_words(cell.blocks)) for cell in row.cells) for row in table.rows)
    return Part("table", widths=table.widths, head_rows=table.head_rows, rows=tuple(rows))


def _cell_words(blocks: tuple[Block, ...]) -> Iterator[Words]:
    for block in blocks:
        for part in _parts(block):
            assert part.kind in {"paragraph", "bullet"}
            yield (("• ", ""), *part.words) if part.kind == "bullet" else part.words


def _words(inlines: Inlines) -> Words:
    """Give as few runs as there are changes of style."""
    return tuple(
        ("".join(inline_text((one,)) for one in alike), style)
        for style, alike in groupby(inlines, key=_style)
    )


def _style(inline: Inline) -> Style:
    if isinstance(inline, NoteMark):
        return "mark"
    return "bold" if isinstance(inline, Text) and inline.bold else ""
