"""Where each origin and each block landed, for previews and for the limits of length."""

from collections.abc import Iterator, Sequence
from operator import itemgetter

from briefgen.export.to_pdf.lines import origins_of
from briefgen.export.to_pdf.pages import Page
from briefgen.export.to_pdf.setting import SetLine
from briefgen.export.to_pdf.tags import ARTIFACT
from briefgen.model.exported import BlockPlace, Placed

_LinePlace = tuple[int, float, float]
"""The page of a line, and how far down it begins and ends there, as shares of the room."""
_PAGE_AND_BOTTOM = itemgetter(0, 2)


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
        number, highest, height = page.number, page.room.top, page.room.height
        for line in page.lines:
            if line.path is not ARTIFACT and line.pieces:
                # How far down the page it stands, as a share of the room.
                top, bottom = (highest - line.top) / height, (highest - line.bottom) / height
                places[(line.path.block or line.path).place].add((number, top, bottom))
    return tuple(map(_block_place, places))


def _block_place(lines: set[_LinePlace]) -> BlockPlace:
    if not lines:
        return BlockPlace()
    first, top, _ = min(lines)
    last, _, bottom = max(lines, key=_PAGE_AND_BOTTOM)
    return BlockPlace(
        first=first,
        last=last,
        lines=len({line[:2] for line in lines}),
        top=top,
        bottom=bottom,
    )
