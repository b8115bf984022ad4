"""Boxes become pages: the text between the margins, furniture around it.

Page numbers are filled in at the end, when the number of pages is known; nothing is
laid out twice for them.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import chain, pairwise
from typing import TYPE_CHECKING, Protocol

import msgspec

from briefgen.export.to_pdf.best_fit import Filled, Measures, Part, Rooms, best_fit, closer
from briefgen.export.to_pdf.blocks import block_to_boxes, label_pieces
from briefgen.export.to_pdf.boxes import Box, LinesBox, Stack
from briefgen.export.to_pdf.column import Column
from briefgen.export.to_pdf.fonts import OpenFonts
from briefgen.export.to_pdf.footnotes import (
    FilledPage,
    fill_pages,
    footnote_boxes,
    rule_and_notes,
)
from briefgen.export.to_pdf.furniture import (
    FilledIn,
    first_head_height,
    foot_marks,
    furniture_room,
    head_marks,
    standing,
)
from briefgen.export.to_pdf.logo import logo_box
from briefgen.export.to_pdf.setting import Mark, SetLine, number_line, place_part
from briefgen.export.to_pdf.sheet import Frame, frame_of
from briefgen.model.document import Block, Cover, Document, Figure, Furniture
from briefgen.model.document_text import holds_figure, marked_notes, section_titles
from briefgen.model.exported import Fit
from briefgen.model.house_style import HouseStyle, LogoPicture
from briefgen.model.paper import PAPERS

if TYPE_CHECKING:
    from briefgen.export.to_pdf.kept_boxes import KeptBoxes

_WORD_ROUNDS = 0.007


class Measuring(Protocol):
    """Measures a block in a column, or knows how it was measured."""

    def __call__(self, block: Block, column: Column, *, place: int) -> tuple[Box, ...]:
        """Give its boxes."""


class Page(msgspec.Struct, frozen=True):
    """One page: its number from 1, the marks of the text, and those above and below it.

    `filled` is the share of its room that text and notes take, `room` that room; `lines` are
    those of the text, which links, targets and the outline ask for.
    """

    number: int
    text: tuple[Mark, ...]
    head: tuple[Mark, ...]
    foot: tuple[Mark, ...]
    room: Frame
    filled: float = 0.0
    lines: tuple[SetLine, ...] = ()


class Layout(msgspec.Struct, frozen=True):
    """The pages of a document, and how closely they are set."""

    pages: tuple[Page, ...]
    fit: Fit


def lay_out(
    document: Document,
    *,
    style: HouseStyle,
    fonts: OpenFonts,
    logo: LogoPicture | None = None,
    before: "KeptBoxes | None" = None,
) -> Layout:
    """Lay out a whole document; a logo takes its room from the first page.

    What did not change since it was laid out `before` is taken from there.
    """
    fonts.turn()
    paper = frame_of(document.paper, style.page)
    marked = frozenset(marked_notes(document))
    sections = section_titles(document.blocks)
    around = Column(
        style=style,
        fonts=fonts,
        width=paper.width,
        language=document.language,
        marked=marked,
    )
    frame = paper.inside(*furniture_room(document.furniture, around, sections=sections))
    first, logos = _first_page(document.furniture, around, frame=frame, logo=logo)
    measure = before.boxes if before else block_to_boxes
    best = _best_pages(document, around, measure, room=frame.height, first=first.height)
    filled = best.pages
    numbers = anchor_pages([page.text for page in filled])
    titles = page_titles([page.text for page in filled])
    around_text = [
        standing(document.furniture, around, FilledIn(number, len(filled), title))
        for number, title in enumerate(titles, start=1)
    ]
    pages = tuple(
        Page(
            number=number,
            text=(
                *(logos if number == 1 else ()),
                *_text_marks(page.text, around, frame=room, numbers=numbers),
                *rule_and_notes(page, around, frame=room),
            ),
            head=tuple(head_marks(measured, frame=frame)),
            foot=tuple(foot_marks(measured, frame=frame, rule=style.colours.rule)),
            room=room,
            filled=page.height / room.height,
        )
        for number, (page, measured) in enumerate(zip(filled, around_text, strict=True), start=1)
        for room in (first if number == 1 else frame,)
    )
    if around.from_right:
        pages = tuple(_mirrored(page, document) for page in pages)
    return Layout(pages=tuple(map(_with_lines, pages)), fit=best.fit)


def _with_lines(page: Page) -> Page:
    lines = tuple([mark for mark in page.text if type(mark) is SetLine])
    return msgspec.structs.replace(page, lines=lines)


def _mirrored(page: Page, document: Document) -> Page:
    """Give a page of text that runs from right to left."""
    from briefgen.export.to_pdf.mirror import mirrored

    width, _ = PAPERS[document.paper]
    text, head, foot = (
        tuple(mirrored(mark, width=width) for mark in marks)
        for marks in (page.text, page.head, page.foot)
    )
    return msgspec.structs.replace(page, text=text, head=head, foot=foot)


def page_titles(stacks: Sequence[Stack]) -> list[str]:
    """Give for each page the first section that begins there, or else the one that goes on."""
    titles = []
    last = ""
    for filled in stacks:
        opened = [
            placed.part.section
            for placed in filled.placed
            if isinstance(placed.part, LinesBox) and placed.part.section and placed.part.opens
        ]
        titles.append(opened[0] if opened else last)
        last = opened[-1] if opened else last
    return titles


def _first_page(
    furniture: Furniture, column: Column, *, frame: Frame, logo: LogoPicture | None
) -> tuple[Frame, tuple[Mark, ...]]:
    """Give the frame that a logo leaves on the first page, and the logo in its place."""
    box = logo_box(column.style.logo, logo, widest=frame.width)
    if box is None:
        return frame, ()
    banner = first_head_height(furniture, column)
    placed = box.placed(frame, top=frame.furniture_top - banner)
    return frame.inside(banner + box.room, 0.0), (placed,)


def _best_pages(
    document: Document, column: Column, measure: Measuring, *, room: float, first: float
) -> Filled:
    """Give what stands on each page; a document without blocks has one empty page."""
    notes = footnote_boxes(document, column)
    blocks = document.blocks
    cover = 1 if blocks and isinstance(blocks[0], Cover) else 0
    whole = [measure(one, column, place=at) for at, one in enumerate(blocks)]
    line = column.style.paragraphs["body"].leading

    def part(places: range) -> Part:
        drawn = [at for at in places if holds_figure(blocks[at])]
        top = first if not places or places[0] == 0 else room

        @cache
        def measured(figures: float) -> tuple[Box, ...]:
            narrowed = msgspec.structs.replace(column, figures=figures)
            boxes = {at: whole[at] for at in places if at >= cover}
            for at in drawn if figures != column.figures else ():
                boxes[at] = measure(blocks[at], narrowed, place=at)
            return tuple(chain.from_iterable(boxes.values()))

        def fill(fit: Fit, lower: Rooms) -> Iterator[FilledPage]:
            front = chain.from_iterable(whole[at] for at in places if at < cover)
            boxes = (*front, *closer(measured(fit.figures), by=fit.spacing))
            # What only just fits here would not in Word, which rounds otherwise.
            spare = 0.0 if fit == Fit() else _WORD_ROUNDS * room
            return fill_pages(boxes, notes, room=room - spare, first=top - spare, lower=lower)

        return Part(
            fill=fill,
            measures=Measures(room, top, line),
            has_figures=any(isinstance(blocks[at], Figure) for at in places),
            holds_figures=bool(drawn),
        )

    return best_fit([part(places) for places in _parts(whole, are_apart=not notes)])


def _parts(whole: Sequence[Sequence[Box]], *, are_apart: bool) -> list[range]:
    """Give the places of blocks that go together: up to the next that begins a page.

    Where pages have notes, one may go on overleaf, and nothing is apart.
    """
    starts = [at for at, boxes in enumerate(whole) if at and boxes and _begins_page(boxes[0])]
    edges = [0, *(starts if are_apart else ()), len(whole)]
    return [range(start, end) for start, end in pairwise(edges)]


def _begins_page(box: Box) -> bool:
    return isinstance(box, LinesBox) and box.opens_page and bool(box.lines)


def anchor_pages(stacks: Sequence[Stack]) -> dict[str, int]:
    """Give the page of each anchor."""
    return {
        placed.part.anchor: number
        for number, filled in enumerate(stacks, start=1)
        for placed in filled.placed
        if isinstance(placed.part, LinesBox) and placed.part.anchor and placed.part.opens
    }


def _text_marks(
    filled: Stack, column: Column, *, frame: Frame, numbers: Mapping[str, int]
) -> Iterator[Mark]:
    for placed in filled.placed:
        part, top = placed.part, frame.top - placed.top
        yield from place_part(part, left=frame.left, top=top)
        if isinstance(part, LinesBox) and part.number_look and part.leads_to in numbers:
            pieces = label_pieces(str(numbers[part.leads_to]), part.number_look, column)
            yield number_line(part, pieces, right=frame.right, bottom=top - part.height)
