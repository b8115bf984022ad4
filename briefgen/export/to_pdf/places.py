"""Where each origin and each block landed, for previews and for the limits of length."""

from collections.abc import Iterator, Sequence

from briefgen.export.to_pdf.lines import origins_of
from briefgen.export.to_pdf.pages import Page
from briefgen.export.to_pdf.setting import SetLine
from briefgen.model.exported import BlockPlace, Placed


def origin_places(pages: Sequence[Page]) -> Iterator[Placed]:
    """Give a rectangle for each origin on each line where it stands, in points."""
    for page in pages:
        for line in (*page.text, *page.furniture):
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
    places: list[set[tuple[int, float]]] = [set() for _ in range(count)]
    for page in pages:
        for mark in page.text:
            if isinstance(mark, SetLine) and mark.path and mark.pieces:
                places[mark.path[0].place].add((page.number, mark.top))
    return tuple(_block_place(lines) for lines in places)


def _block_place(lines: set[tuple[int, float]]) -> BlockPlace:
    pages = [page for page, _ in lines]
    return BlockPlace(first=min(pages, default=0), last=max(pages, default=0), lines=len(lines))
