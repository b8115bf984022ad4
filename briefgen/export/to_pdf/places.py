"""Where each origin landed, for previews that lead back to the facts."""

from collections.abc import Iterator, Sequence

from briefgen.export.to_pdf.lines import origins_of
from briefgen.export.to_pdf.pages import Page
from briefgen.export.to_pdf.setting import SetLine
from briefgen.model.exported import Placed


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
