"""Where each origin and each block landed, for previews and for the limits of length."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefgen.export.to_pdf.lines import origins_of
from briefgen.export.to_pdf.pages import Page
from briefgen.export.to_pdf.setting import SetLine
from briefgen.export.to_pdf.sheet import Frame
from briefgen.model.exported import BlockPlace, Placed


class _LinePlace(NamedTuple):
    """The page of a line, and how far down it begins and ends there, as shares of the room."""

    page: int
    top: float
    bottom: float


def origin_places(pages: Sequence[Page]) -> Iterator[Placed]:
    """Give a rectangle for each origin on each line where it stands, in points."""
    for page in pages:
        for line in (*page.text, *page.head, *page.foot):
            if isinstance(line, SetLine):
                yield from _line_places(line, page.number)


def _line_places(line: SetLine, page: int) -> Iterator[Placed]:
    for span in line.spans():
        for origin in origins_of(span.inline):
            yield Placed(
                origin=origin, page=page, x0=span.x0, y0=line.bottom, x1=span.x1, y1=line.top
            )


def block_places(pages: Sequence[Page], *, count: int) -> tuple[BlockPlace, ...]:
    """Give, for each of the blocks of a document, the pages it stands on and its lines."""
    places: list[set[_LinePlace]] = [set() for _ in range(count)]
    for page in pages:
        for mark in page.text:
            if isinstance(mark, SetLine) and mark.path and mark.pieces:
                top, bottom = (_depth(height, page.room) for height in (mark.top, mark.bottom))
                places[mark.path[0].place].add(_LinePlace(page.number, top, bottom))
    return tuple(_block_place(lines) for lines in places)


def _depth(height: float, room: Frame) -> float:
    """Give how far down a page something stands, as a share of its room."""
    return (room.top - height) / room.height


def _block_place(lines: set[_LinePlace]) -> BlockPlace:
    if not lines:
        return BlockPlace()
    highest = min(lines)
    lowest = max(lines, key=lambda line: (line.page, line.bottom))
    return BlockPlace(
        first=highest.page,
        last=lowest.page,
        lines=len({(line.page, line.top) for line in lines}),
        top=highest.top,
        bottom=lowest.bottom,
    )
