"""Pages of text that runs from right to left: as laid out, seen in a mirror.

Boxes are measured and placed from the side where lines start, which is the left one as long
as nobody says otherwise. Here that side becomes the right one: margins, indents, columns of
tables, labels, shapes of figures. Words themselves stand as they did.
"""

from typing import assert_never

from msgspec.structs import replace

from briefgen.export.to_pdf.objects import number
from briefgen.export.to_pdf.setting import Bar, Drawing, Element, Mark, Picture, SetLine
from briefgen.export.to_pdf.tags import Path


def mirrored(mark: Mark, *, width: float) -> Mark:
    """Give a mark on the other side of a page that is `width` wide."""
    match mark:
        case SetLine(x=x, path=path):
            return replace(mark, x=width - x - mark.width, path=_mirrored_path(path, width))
        case Bar(x0=x0, x1=x1):
            return replace(mark, x0=width - x1, x1=width - x0)
        case Picture(x0=x0, x1=x1, path=path):
            path = _mirrored_path(path, width)
            return replace(mark, x0=width - x1, x1=width - x0, path=path)
        case Drawing(left=left, path=path):
            path = _mirrored_path(path, width)
            return replace(mark, left=width - left, mirrored=True, path=path)
        case Element():
            return mark
        case _:
            assert_never(mark)


def _mirrored_path(path: Path, width: float) -> Path:
    """Give the path of an element, which tells where a figure stands."""
    if path.kind != "Figure":
        return path
    attributes = tuple(
        (key, _mirrored_box(str(value), width) if key == "BBox" else value)
        for key, value in path.attributes
    )
    return replace(path, attributes=attributes)


def _mirrored_box(box: str, width: float) -> str:
    left, bottom, right, top = box.split()
    return " ".join((number(width - float(right)), bottom, number(width - float(left)), top))
